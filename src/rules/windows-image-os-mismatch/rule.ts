import { buildNames, type ImageOs, imageOf } from '../../catalogue/images.js'
import { osSkus } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { hostBuilds, runsOn, type WindowsBuild, type WindowsOsSku, windowsVersion, windowsVersions } from '../../catalogue/windows-builds.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { World } from '../../model/world.js'
import { type Mismatch, mayBeHostProcess, mismatchOf } from './nodes.js'

export const rule = {
  title: 'A Windows image is made for another version of Windows than its nodes have',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.versionCompatibility, sources.windowsServer2019Retirement, sources.baseImages, sources.dotnetFrameworkImages],
  on: 'workload',
  check(workload, world) {
    if (world.podOs(workload).os !== 'Windows') return
    return containersOf(workload).flatMap(container => {
      if (container.image.is !== 'known' || mayBeHostProcess(workload, container)) return []
      const image = imageOf(container.image.value, world.day)
      const words =
        image.os !== 'Windows' || image.hostProcess
          ? undefined
          : image.missing
            ? withoutTag
            : ofVersion(image, mismatchOf(image.builds, workload, world), world)
      if (!words) return []
      const { says, ...rest } = words
      const text = container.image.value
      return [
        { at: container.image.at, subject: workloadSubject(workload, container), message: say`the image ${text} ${says}`, offending: { image: text }, ...rest },
      ]
    })
  },
} satisfies Rule<'workload'>

type Words = Omit<Problem, 'at' | 'subject' | 'message' | 'offending'> & { readonly says: Prose }

const withoutTag: Words = {
  says: plainly('has no tag that exists'),
  why: say`Microsoft took ${'latest'} away from the Windows base images in April 2019, since every image fits one version of Windows only: it cannot be pulled.`,
  remedy: say`Name the version: ${'ltsc2022'} runs on pools with Windows Server 2022 and 2025.`,
}

function ofVersion({ builds }: ImageOs, mismatch: Mismatch | undefined, world: World): Words | undefined {
  if (!mismatch) return undefined
  const made = plainly(`is made for ${buildNames(builds)}`)
  return {
    says: say`${made}, ${against(mismatch)}`,
    // What a tag without a version stands for is known from a list of its publisher, who may change it.
    severity: mismatch.of === 'next pool' ? 'notice' : mismatch.of === 'some pools' || builds.length > 1 ? 'warning' : 'error',
    why: say`Windows containers share the kernel of their node: where the versions do not match, the image is not pulled (${'no matching manifest'}) or the container does not start (${'The container operating system does not match the host operating system'}).${retired(builds, world)}`,
    remedy: remedyFor(mismatch),
    ...('pool' in mismatch && {
      because: [{ at: mismatch.pool.at, says: say`${windowsPoolNamed(mismatch.pool)} is made here` }],
      ...(!mismatch.certain && mismatch.of !== 'next pool' && { probable: true }),
    }),
    ...(mismatch.of === 'selector' && { because: [{ at: mismatch.label.at, says: plainly('the pod selects the version of its nodes here') }] }),
  }
}

/** The nodes that could run it are of the past. */
function retired(builds: readonly WindowsBuild[], { day }: World): Prose {
  const hosts = osSkus.filter(({ sku }) => runsOn(builds, sku) === 'yes')
  const sku = hosts.every(({ retires }) => retires !== undefined && retires <= day) ? hosts[0] : undefined
  return plainly(sku ? ` AKS makes no pools with ${sku.name} since ${sku.retires}.` : '')
}

function against(mismatch: Mismatch): Prose {
  if (mismatch.of === 'selector') return say`but the pod selects nodes with ${mismatch.label.value}`
  if (mismatch.of === 'any pool') return say`which no Windows pool that AKS makes today can run (${plainly(hostNames(mismatch.skus))})`
  if (mismatch.of === 'some pools') return say`and the pod may also meet ${windowsPoolNamed(mismatch.pool)}, which cannot run it`
  if (mismatch.of === 'next pool')
    return say`which ${windowsPoolNamed(mismatch.pool)} still runs, and no pool that AKS makes today will (${plainly(hostNames(mismatch.skus))})`
  return say`which ${windowsPoolNamed(mismatch.pool)} cannot run (${plainly(hostNames(mismatch.skus))})`
}

function remedyFor({ of, skus }: Mismatch): Prose {
  const version = windowsVersions.find(({ build }) => skus.every(sku => runsOn([build], sku) === 'yes'))
  const token = version?.tokens[0]
  if (of === 'next pool' && token !== undefined) return say`Build on an image for ${token} when you replace the pool.`
  const select = of === 'some pools' ? say`, or select the nodes that can run it with ${'kubernetes.azure.com/os-sku'} in the nodeSelector` : plainly('')
  return token === undefined ? say`Use an image for the version of the nodes${select}.` : say`Use, or build on, an image for ${token}${select}.`
}

const hostNames = (skus: readonly WindowsOsSku[]): string => [...new Set(skus)].map(sku => windowsVersion(hostBuilds[sku]).name).join(', ')
