import type { KubernetesObject } from '../../model/facts.js'

/** The groups of the API whose objects make clusters and pools in Azure: Azure Service Operator, Cluster API, Crossplane. */
const groups = [
  'containerservice.azure.com',
  'infrastructure.cluster.x-k8s.io',
  'exp.infrastructure.cluster.x-k8s.io',
  'containerservice.azure.upbound.io',
  'containerservice.azure.m.upbound.io',
] as const
export type AzureGroup = (typeof groups)[number]

const known: ReadonlySet<string | undefined> = new Set(groups)

/** The group of an object that makes something in Azure. */
export const azureGroupOf = ({ group }: KubernetesObject): AzureGroup | undefined => (known.has(group) ? (group as AzureGroup) : undefined)
