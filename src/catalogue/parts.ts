import { part } from '../model/part.js'

/** Facts that many scans do without. */
export const parts = {
  charts: part(() => import('./chart-table.js')),
}
