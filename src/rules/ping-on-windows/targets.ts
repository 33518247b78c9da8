import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'

/** `ping` and its like, up to what they ask. PowerShell's cmdlets ping unless they are given a port. */
const pings = /(?:^|[\s;&|({"'])(?:ping(?:\.exe)?|Test-Connection|Test-NetConnection|tnc)\s+([^;&|"')}\n<>]*)/gi

/** Options that have a value behind them. */
const withValue = /^(?:-[nliwrskj]|-c|-count|-timeToLive|-timeoutSeconds|-delay|-bufferSize)$/i

/** The first ping of a command that has to leave the network, as far as its words are known. */
export function farPing(words: readonly Value<string>[]): { readonly at: Span; readonly target: string } | undefined {
  const texts = words.map(word => valueOf(word))
  const line = texts.map(text => text ?? '?').join(' ')
  for (const [, rest = ''] of line.matchAll(pings)) {
    const target = targetOf(rest.trim().split(/\s+/))
    if (target === undefined || !isFar(target)) continue
    const word = words.find((_, index) => texts[index]?.includes(target))
    if (word) return { at: word.at, target }
  }
  return undefined
}

function targetOf(args: readonly string[]): string | undefined {
  if (args.some(arg => /^-(?:port|commonTCPPort|tcpPort)$/i.test(arg))) return undefined
  return args.find((arg, index) => !/^[-/]/.test(arg) && !withValue.test(args[index - 1] ?? ''))
}

/** A public address, or a name of the internet. Names of the cluster and private addresses may be within reach. */
function isFar(target: string): boolean {
  const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(target)?.slice(1).map(Number)
  if (bytes) return !isPrivate(bytes[0]!, bytes[1]!)
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(target) && !/\.(?:svc|local|internal|lan|corp|home|test|localhost|exe|ps1)$/i.test(target)
}

const isPrivate = (a: number, b: number): boolean =>
  a === 0 ||
  a === 10 ||
  a === 127 ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 169 && b === 254) ||
  (a === 100 && b >= 64 && b < 128)
