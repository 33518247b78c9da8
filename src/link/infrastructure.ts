/** What puts Terraform, Bicep and ARM templates together, which is loaded together. */
export { expandTemplates } from './arm/expand.js'
export { terraform, terraformOutputs } from './terraform/expand.js'
