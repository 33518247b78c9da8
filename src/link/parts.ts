import { part } from '../model/part.js'

/** What puts files of one technique together, and what reads the patterns of a config: many scans have none of it. */
export const parts = {
  infrastructure: part(() => import('./infrastructure.js')),
  globs: part(() => import('../model/globs.js')),
  rendered: part(() => import('./rendered.js')),
}
