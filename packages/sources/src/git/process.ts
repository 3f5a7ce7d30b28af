import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { gitEnvironment, HARDENED } from './environment.ts'
import { startFault } from './faults.ts'

/** What a git process left. `stdout` is bytes: file names are no text. `exit` is -1 when it was ended by a signal. */
export interface GitRun {
  readonly exit: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  /** Takes stdout while git still works; `GitRun.stdout` is then empty. */
  readonly onChunk?: (chunk: Buffer) => void
  /** Ends the process; for commands that talk to a remote. */
  readonly timeoutMs?: number
}

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>

/** Where git runs, and how long it may. */
export interface GitPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly patience: Patience
}

/** How long a remote may be silent before it is a gap, in milliseconds. */
export interface Patience {
  /** To say what its refs are. */
  readonly answer: number
  /** To send objects. */
  readonly fetch: number
}

export const PATIENCE: Patience = { answer: 120_000, fetch: 600_000 }

const STDERR_CHARS = 20_000

export function startGit(place: GitPlace, args: readonly string[], stdin: 'pipe' | 'ignore' = 'pipe'): GitProcess {
  const child = spawn('git', [...HARDENED, ...args], {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  // A process that ends before it has read its input says so by its exit status, not by EPIPE.
  child.stdin.on('error', () => {})
  if (stdin === 'ignore') child.stdin.end()
  return child
}

/** Runs git to its end. Rejects only when it could not be started at all (InputError). */
export function runGit(place: GitPlace, args: readonly string[], options: RunOptions = {}): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const child = startGit(place, args)
    const chunks: Buffer[] = []
    let failed: unknown
    const stderr = tail(child.stderr)
    // What git itself started may hold the pipes open after it.
    const stop = () => {
      child.kill()
      child.stdout.destroy()
      child.stderr.destroy()
    }
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(stop, options.timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      if (options.onChunk === undefined) return void chunks.push(chunk)
      try {
        options.onChunk(chunk)
      } catch (error) {
        failed = error
        stop()
      }
    })
    child.on('error', error => {
      clearTimeout(timer)
      reject(startFault(error, place.cwd))
    })
    child.on('close', exit => {
      clearTimeout(timer)
      if (failed !== undefined) reject(failed)
      else resolve({ exit: exit ?? -1, stdout: Buffer.concat(chunks), stderr: stderr() })
    })
    child.stdin.end(options.input)
  })
}

/** Collects the end of what a stream says. */
export function tail(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text = (text + piece).slice(-STDERR_CHARS)
  })
  return () => text
}
