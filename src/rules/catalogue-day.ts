import type { Day } from '../model/rule.js'

/** The day that the catalogue was last brought up to date; its pages are judged as of this day. */
export const catalogueDay: Day = '2026-11-22'
