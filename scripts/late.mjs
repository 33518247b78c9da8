// Stands, in the bundle of the action, for packages that few runs or none use: they are loaded when something of them is used.
import { createRequire } from 'node:module'

const late = () => createRequire(import.meta.url)('./late.cjs')

/** Of undici. */
export const fetch = (...args) => late().undici.fetch(...args)

/** Of @actions/http-client. */
export function HttpClient(...args) {
  return new (late().httpClient.HttpClient)(...args)
}

/** Of @actions/exec. */
export const getExecOutput = (...args) => late().exec.getExecOutput(...args)
