import { part } from '../model/part.js'

/** Readers that many scans do without. */
export const parts = {
  bash: part(() => import('./shell/bash.js')),
  wholeBash: part(() => import('./shell/bash-whole.js')),
  powershell: part(() => import('./shell/powershell.js')),
  cmd: part(() => import('./shell/cmd.js')),
  infrastructure: part(() => import('./infrastructure.js')),
  json: part(() => import('./json.js')),
  yaml: part(() => import('./yaml-any.js')),
  lenientYaml: part(() => import('./yaml-lenient.js')),
}
