// Stands for undici in the bundle of the action: what is used of it, loaded when it is used.
import { createRequire } from 'node:module'

const undici = () => createRequire(import.meta.url)('./undici.cjs')

export const fetch = (...args) => undici().fetch(...args)

export function ProxyAgent(...args) {
  return new (undici().ProxyAgent)(...args)
}
