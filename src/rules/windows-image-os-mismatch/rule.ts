import { buildNames, type ImageOs, imageOf, parseImage } from '../../catalogue/images.js'
import { osSkus } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { hostBuilds, runsOn, type WindowsBuild, type WindowsOsSku, windowsVersion, windowsVersions } from '../../catalogue/windows-builds.js'
import type { BaseImage, Workload } from '../../model/facts.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'
import { type Mismatch, mayBeHostProcess, mismatchOf, mismatchOfBase, versionLabels } from './nodes.js'

export const rule = {
  title: 'A Windows image is made for another version of Windows than its nodes have',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.versionCompatibility, sources.windowsServer2019Retirement, sources.baseImages, sources.dotnetFrameworkImages],
  on: ['workload', 'base-image'],
  pods: 'Windows',
  mentions: versionLabels,
  check(fact, world) {
    return fact.kind === 'base-image' ? ofDockerfile(fact, world) : ofPods(fact, world)
  },
} satisfies Rule<'workload' | 'base-image'>

function ofPods(workload: Workload, world: World): Problem[] {
  return containersOf(workload).flatMap(container => {
    if (container.image.is !== 'known') return []
    const image = imageOf(container.image.value, world.day)
    const words = wordsOf(image, world, () => mismatchOf(image.builds, workload, world))
    if (!words || mayBeHostProcess(workload, container)) return []
    const { says, ...rest } = words
    const text = container.image.value
    return [
      { at: container.image.at, subject: workloadSubject(workload, container), message: say`the image ${text} ${says}`, offending: { image: text }, ...rest },
    ]
  })
}

/** The image that is built has the version of its base. Who builds it may set another than the default of an `ARG`. */
function ofDockerfile(base: BaseImage, world: World): Problem | undefined {
  const text = valueOf(base.image)
  const image = text === undefined ? undefined : imageOf(text, world.day)
  const words = image && wordsOf(image, world, () => (base.last ? mismatchOfBase(image.builds, base, world) : undefined))
  if (text === undefined || !words) return undefined
  const { says, ...rest } = words
  const byDefault = base.image.is === 'known' && base.image.from.length > 0
  return {
    at: decidedAt(base.image),
    subject: ['FROM', base.stage],
    message: say`the base image ${text} ${says}`,
    offending: { image: parseImage(text).tag ?? text },
    ...rest,
    severity: byDefault ? 'notice' : image.missing ? 'error' : 'warning',
    why: byDefault ? say`${rest.why} It is the default of an ${'ARG'}; a build may set another.` : rest.why,
  }
}

/** HostProcess images run on any version. The pools are looked at for images of Windows alone, since that takes work for each of them. */
function wordsOf(image: ImageOs, world: World, mismatch: () => Mismatch | undefined): Words | undefined {
  if (image.os !== 'Windows' || image.hostProcess) return undefined
  return image.missing ? withoutTag : ofVersion(image, mismatch(), world)
}

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
      ...(!mismatch.certain && { probable: true }),
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
  const select =
    of === 'some pools'
      ? say`, or select the nodes that can run it with ${'kubernetes.azure.com/os-sku'} in the nodeSelector`
      : plainly(of === 'selector' ? ', or select nodes that can run this one' : '')
  return token === undefined ? say`Use an image for the version of the nodes${select}.` : say`Use, or build on, an image for ${token}${select}.`
}

const hostNames = (skus: readonly WindowsOsSku[]): string => [...new Set(skus)].map(sku => windowsVersion(hostBuilds[sku]).name).join(', ')
