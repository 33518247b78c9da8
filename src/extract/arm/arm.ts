/** What extract knows of Azure Resource Manager, which is loaded together. */
export { templateFacts } from './facts.js'
export { armFileOf } from './file.js'
