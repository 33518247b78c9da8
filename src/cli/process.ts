import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { exit, type Output, type Ports } from './ports.js'

/** The ports of the process that runs. Its clock is read here and in src/main.ts, and nowhere else. */
export function processPorts(): Ports {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    now: Date.now,
    // `performance` is loaded when it is first asked for, which takes longer than to read a small file.
    clock: () => Number(process.hrtime.bigint() / 1_000_000n),
  }
}

/** Ends with a code once all output is written: `process.exit` would cut off what a pipe has not taken yet. */
export function endWith(code: number): void {
  process.exitCode = code
}

type Stream = Writable & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>

/** Writes to a stream, as fast as its reader takes it. */
export function outputOf(stream: Stream): Output {
  stream.on('error', fault => {
    const { code, message } = fault as NodeJS.ErrnoException
    // A reader that has seen enough (`| head`) closes the pipe. The verdict stands without it.
    if (code === 'EPIPE') return
    process.stderr.write(`aks-windows-lint: the output cannot be written (${code ?? message})\n`)
    process.exit(exit.internal)
  })
  return {
    write: text => void stream.write(text),
    writeAll: async pieces => {
      for (const piece of pieces) if (!stream.write(piece)) await caughtUp(stream)
    },
    isTerminal: stream.isTTY === true,
    ...(stream.columns && { columns: stream.columns }),
  }
}

/** Once the reader has taken what was written, or will take no more. */
async function caughtUp(stream: Stream): Promise<void> {
  await new Promise<void>(resolve => {
    const done = (): void => {
      for (const event of ends) stream.off(event, done)
      resolve()
    }
    for (const event of ends) stream.on(event, done)
  })
}

const ends = ['drain', 'error', 'close'] as const

async function readStdin(limit: number): Promise<Uint8Array> {
  if (isClosed(0)) return new Uint8Array()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit + 1))
}

function isClosed(descriptor: number): boolean {
  try {
    fstatSync(descriptor)
    return false
  } catch {
    return true
  }
}
