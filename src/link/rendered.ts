/** What works out what charts and overlays come to, which is loaded together. */
export { expandCharts } from './chart/expander.js'
export { expandKustomizations } from './kustomize/expander.js'
