/** What makes clusters and pools in Azure from YAML, loaded together. */
export { azureObjectFacts } from './objects.js'
export { pulumiFacts } from './pulumi.js'
