import { part } from '../model/part.js'

/** What reads the commands of scripts and the templates of Azure Resource Manager: many scans do without. */
export const parts = {
  commands: part(() => import('./commands.js')),
  arm: part(() => import('./arm/arm.js')),
}
