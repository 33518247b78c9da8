import { part } from '../model/part.js'

/** What puts files of one technique together: many scans have none of it. */
export const parts = {
  infrastructure: part(() => import('./infrastructure.js')),
  rendered: part(() => import('./rendered.js')),
}
