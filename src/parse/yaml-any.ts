/** What reads the YAML that yaml-plain.ts gives up on. */
export { eventsOf } from './yaml-events.js'
export { gapsOf } from './yaml-gaps.js'
export { treeOf } from './yaml-tree.js'
