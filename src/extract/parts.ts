import { part } from '../model/part.js'

/** What reads the commands of scripts, the templates of Azure Resource Manager, and clusters that are written in YAML: many scans do without. */
export const parts = {
  commands: part(() => import('./commands.js')),
  arm: part(() => import('./arm/arm.js')),
  azureInYaml: part(() => import('./azure/in-yaml.js')),
}
