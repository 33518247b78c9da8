import { part } from '../model/part.js'

/** Readers that many scans do without. */
export const parts = {
  shells: part(() => import('./shell/shells.js')),
  infrastructure: part(() => import('./infrastructure.js')),
  json: part(() => import('./json.js')),
  yaml: part(() => import('./yaml-any.js')),
  lenientYaml: part(() => import('./yaml-lenient.js')),
}
