import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { sha256Fault, told } from './faults.ts'
import { type GitPlace, type GitProcess, startGit, tail } from './process.ts'

/** One object out of git's store. `bytes` is null when it is larger than what was asked for. */
export interface GitObject {
  readonly sha: Sha
  readonly type: string
  readonly size: number
  readonly bytes: Buffer | null
}

/** Reads objects by name, all through one `git cat-file --batch`. */
export interface Objects {
  /** Null when git has no such object. Rejects with ObjectsFault when git itself ended. */
  read(name: string, maxBytes?: number): Promise<GitObject | null>
  /** The same for many objects: answers come in the order of the questions, without a promise for each. */
  ask(wanted: Wanted): void
  close(): void
}

/** The process behind an object reader ended; `stderr` is what it said. */
export class ObjectsFault extends Error {
  readonly stderr: string
  constructor(stderr: string) {
    super(told(stderr))
    this.stderr = stderr
  }
}

export interface Wanted {
  readonly name: string
  readonly maxBytes: number
  resolve(object: GitObject | null): void
  reject(error: Error): void
}

/** Beyond this a blob is no policy. */
export const MAX_BYTES = 64 * 1024 * 1024

/** One reader for as long as git lives; when git ended (a lazy fetch that failed ends it) the next read starts another. */
export function openObjects(place: GitPlace, startFault: (error: Error) => Error): Objects {
  let dialect = BUFFERED
  const start = (): Reader =>
    startReader(place, dialect, startFault, waiting => {
      dialect = PLAIN
      reader = start()
      for (const wanted of waiting) reader.ask(wanted)
    })
  let reader = start()
  const ask = (wanted: Wanted) => {
    if (wanted.name.includes('\n')) throw new Error('an object name of one line was expected')
    if (reader.ended()) reader = start()
    reader.ask(wanted)
  }
  return {
    ask,
    read: (name, maxBytes = MAX_BYTES) => new Promise((resolve, reject) => ask({ name, maxBytes, resolve, reject })),
    close: () => reader.close(),
  }
}

/** How names are put to git. */
interface Dialect {
  readonly args: readonly string[]
  line(name: string): string
  /** After the names of one turn. */
  readonly flush: string
}

/** Since git 2.36. Without the buffer git writes each object in three pieces, and reading them costs more than their trees. */
const BUFFERED: Dialect = {
  args: ['cat-file', '--batch-command', '--buffer'],
  line: name => `contents ${name}\n`,
  flush: 'flush\n',
}
const PLAIN: Dialect = { args: ['cat-file', '--batch'], line: name => `${name}\n`, flush: '' }
/** git's exit on an option that it does not know. */
const USAGE = 129

interface Reader {
  ask(wanted: Wanted): void
  ended(): boolean
  close(): void
}

function startReader(
  place: GitPlace,
  dialect: Dialect,
  startFault: (error: Error) => Error,
  otherDialect: (waiting: readonly Wanted[]) => void,
): Reader {
  const child = startGit(place, dialect.args)
  const stderr = tail(child.stderr)
  const queue = createQueue<Wanted>()
  let over = false
  const end = (error: Error) => {
    over = true
    for (const wanted of queue.drain()) wanted.reject(error)
  }
  const answers = answerReader(answer => {
    queue.take()?.resolve(answer)
    if (queue.first() === undefined) hold(child, false)
  })
  hold(child, false)
  child.stdout.on('data', (chunk: Buffer) => {
    if (over) return
    try {
      answers(chunk, () => queue.first()?.maxBytes ?? 0)
    } catch (error) {
      child.kill()
      end(error instanceof Error ? error : new Error(String(error)))
    }
  })
  child.on('error', error => end(startFault(error)))
  child.on('close', exit => {
    if (exit === USAGE && dialect !== PLAIN) otherDialect(queue.drain())
    else end(new ObjectsFault(stderr()))
  })
  let unsent = ''
  const send = () => {
    child.stdin.write(unsent + dialect.flush)
    unsent = ''
  }
  return {
    ask: wanted => {
      if (queue.first() === undefined) hold(child, true)
      queue.put(wanted)
      // Names asked for in one turn go out in one write.
      if (unsent === '') process.nextTick(send)
      unsent += dialect.line(wanted.name)
    },
    ended: () => over,
    close: () => child.stdin.end(),
  }
}

/** First in, first out; Array.shift would move all that wait, each time. */
function createQueue<T>() {
  let items: T[] = []
  let at = 0
  return {
    put: (item: T) => items.push(item),
    first: () => items[at],
    take: () => {
      const item = items[at++]
      if (at >= items.length || at > 50_000) {
        items = items.slice(at)
        at = 0
      }
      return item
    },
    drain: () => {
      const rest = items.slice(at)
      items = []
      at = 0
      return rest
    },
  }
}

/** An idle reader does not keep Node alive; when Node ends, git sees the end of its input and ends too. */
function hold(child: GitProcess, on: boolean): void {
  const handles: unknown[] = [child, child.stdin, child.stdout, child.stderr]
  for (const handle of handles) if (refs(handle)) on ? handle.ref() : handle.unref()
}

function refs(handle: unknown): handle is { ref(): void; unref(): void } {
  return typeof handle === 'object' && handle !== null && 'ref' in handle && 'unref' in handle
}

/** Reads `<sha> <type> <size>LF<bytes>LF`, or `<name> missing`, from whatever pieces arrive. */
function answerReader(onAnswer: (answer: GitObject | null) => void): (chunk: Buffer, max: () => number) => void {
  let head: Buffer = Buffer.alloc(0)
  let body: { sha: Sha; type: string; size: number; left: number; pieces: Buffer[] | null } | null = null

  return (chunk, max) => {
    let rest = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    head = Buffer.alloc(0)
    while (rest.length > 0) {
      if (body === null) {
        const end = rest.indexOf(10)
        if (end < 0) {
          head = rest
          return
        }
        const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) ([0-9]+)$/.exec(rest.toString('latin1', 0, end))
        rest = rest.subarray(end + 1)
        const [, sha = '', type = '', digits = ''] = line ?? []
        if (line === null) {
          onAnswer(null)
          continue
        }
        if (!isSha(sha)) throw sha256Fault()
        const size = Number(digits)
        body = { sha, type, size, left: size + 1, pieces: size <= max() ? [] : null }
      }
      const piece = rest.subarray(0, body.left)
      body.pieces?.push(piece)
      body.left -= piece.length
      rest = rest.subarray(piece.length)
      if (body.left > 0) return
      const { sha, type, size, pieces } = body
      body = null
      onAnswer({ sha, type, size, bytes: joined(pieces)?.subarray(0, size) ?? null })
    }
  }
}

function joined(pieces: readonly Buffer[] | null): Buffer | null {
  if (pieces === null) return null
  return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces)
}
