/**
 * A part of the program that many scans do without, such as the readers of scripts. Its code is loaded when a scan first asks for it: to load less is most of
 * what starting costs. Whoever runs the scan loads what was missing and goes on (see scan-on-demand.ts).
 */
export interface Part<Code> {
  /**
   * The code.
   * @throws MissingPart where it is not loaded
   */
  code(): Code
  load(): Promise<void>
  /** Puts code in place that is loaded already. */
  fill(code: Code): void
}

/** Thrown where a part is not loaded. No fault: it goes through all that makes a notice of faults. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
}

const missing = new Set<Part<unknown>>()

/** @param load imports the code; the bundler makes a file of what only such imports reach */
export function part<Code>(load: () => Promise<Code>): Part<Code> {
  let loaded: Code | undefined
  const self: Part<Code> = {
    code: () => {
      if (loaded !== undefined) return loaded
      missing.add(self)
      throw new MissingPart('a part of the program is not loaded; fillAll() of all-parts.ts puts all of them in place')
    },
    load: async () => self.fill(await load()),
    fill: code => {
      loaded = code
    },
  }
  return self
}

/** The parts that were asked for in vain since this was asked last, whatever became of what was thrown. */
export function takeMissing(): readonly Part<unknown>[] {
  const taken = [...missing]
  missing.clear()
  return taken
}
