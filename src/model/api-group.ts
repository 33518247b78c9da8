import { type Value, valueOf } from './value.js'

/**
 * The group of the Kubernetes API that a version belongs to: `apps` of `apps/v1`. The group of `v1`, the core group, has no name: ''.
 * https://kubernetes.io/docs/reference/using-api/#api-groups
 * @param apiVersion the field of an object
 * @returns undefined where the version is not known
 */
export function apiGroup(apiVersion: Value<string>): string | undefined {
  const version = valueOf(apiVersion)
  return version?.slice(0, Math.max(0, version.indexOf('/')))
}
