import type { Ports } from './ports.js'

/** A line on a terminal that says what takes so long. */
export interface Progress {
  /** Some more work is done. */
  tick(what: () => string): void
  /** Wipes the line. */
  end(): void
}

const patience = 1000
const interval = 100
const wipe = '\r\u001b[K'

/** Nothing is shown in the first second, nor where nobody looks. */
export function startProgress({ stderr, now }: Pick<Ports, 'stderr' | 'now'>, quiet: boolean): Progress {
  if (!stderr.isTerminal || quiet) return { tick: () => {}, end: () => {} }
  let next = now() + patience
  let shown = false
  const show = (what: string): void => {
    shown = true
    stderr.write(`${wipe}${what}`)
  }
  return {
    tick: what => {
      const time = now()
      if (time < next) return
      next = time + interval
      show(what())
    },
    end: () => {
      if (shown) stderr.write(wipe)
    },
  }
}
