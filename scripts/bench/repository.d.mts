/** The same files for the same number and seed. */
export function repository(count: number, seed?: number): { path: string; text: string }[]
