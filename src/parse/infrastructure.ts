/** The readers of Terraform and Bicep, which are loaded together. */
export { parseBicep } from './bicep/bicep.js'
export { parseHcl } from './hcl.js'
