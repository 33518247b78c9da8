/** The text of `licenses.txt` for bundles of some entry points. */
export function licensesOf(entryPoints: readonly string[]): Promise<string>
