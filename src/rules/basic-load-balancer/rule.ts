import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'
import { decidedAt, isText, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

const retired: Day = '2025-09-30'

export const rule = {
  title: 'The Basic load balancer is retired, and never took a second node pool',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  deadlines: [{ day: '2025-09-30', what: 'The Basic load balancer retires' }],
  sources: [sources.basicLoadBalancer, sources.aksReleases],
  on: 'cluster',
  check(cluster, world) {
    if (cluster.action !== 'create' || !isText(cluster.loadBalancerSku, 'basic')) return
    const over = world.day >= retired
    const sign = over ? undefined : windowsSign(cluster, world)
    if (!over && !sign) return
    return {
      at: decidedAt(cluster.loadBalancerSku),
      subject: clusterSubject(cluster),
      message: over
        ? say`${clusterNamed(cluster)} asks for the ${shown(cluster.loadBalancerSku)} load balancer, which retired on ${plainly(retired)}`
        : say`${clusterNamed(cluster)} asks for the ${shown(cluster.loadBalancerSku)} load balancer, and ${sign?.says ?? []}`,
      why: over ? say`AKS blocks new clusters with it.` : say`It serves one node pool only; Windows nodes need a second one.`,
      remedy: say`Leave out ${setting(cluster, 'loadBalancerSku')}: the default is ${'standard'}.`,
      offending: {},
      probable: sign?.certain === false,
      ...(sign?.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>
