import type { KubernetesObject } from '../../model/facts.js'
import { valueOf } from '../../model/value.js'

/** The groups of the API whose objects make clusters and pools in Azure: Azure Service Operator, Cluster API, Crossplane. */
const groups = [
  'containerservice.azure.com',
  'infrastructure.cluster.x-k8s.io',
  'exp.infrastructure.cluster.x-k8s.io',
  'containerservice.azure.upbound.io',
  'containerservice.azure.m.upbound.io',
] as const
export type AzureGroup = (typeof groups)[number]

const known: ReadonlySet<string> = new Set(groups)

/** The group of an object that makes something in Azure. */
export function azureGroupOf(object: KubernetesObject): AzureGroup | undefined {
  const group = groupOf(object)
  return known.has(group) ? (group as AzureGroup) : undefined
}

export function groupOf({ apiVersion }: KubernetesObject): string {
  const written = valueOf(apiVersion) ?? ''
  const slash = written.indexOf('/')
  return slash < 0 ? written : written.slice(0, slash)
}
