import picomatch from 'picomatch'

/** Whether a path is one of those that patterns of the config name, hidden files among them. */
export const matching = (patterns: readonly string[]): ((path: string) => boolean) => picomatch([...patterns], { dot: true })
