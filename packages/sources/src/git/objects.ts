import { answerReader, type GitObject } from './answers.ts'
import { told } from './faults.ts'
import { type GitPlace, type GitProcess, startGit, tail } from './process.ts'
import { createQueue } from './queue.ts'

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
    clearTimeout(patience)
    for (const wanted of queue.drain()) wanted.reject(error)
  }
  const answers = answerReader(answer => {
    queue.take()?.resolve(answer)
    if (queue.first() === undefined) hold(child, false)
  })
  hold(child, false)
  // In a partial clone git asks the remote for what it lacks; one that says nothing must not hold us for ever.
  const patience = setTimeout(() => {
    if (over || queue.first() === undefined) return
    child.kill()
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    end(new ObjectsFault(`no object in ${place.patience.fetch / 1_000} s`))
  }, place.patience.fetch).unref()
  child.stdout.on('data', (chunk: Buffer) => {
    if (over) return
    patience.refresh()
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
      if (queue.first() === undefined) {
        hold(child, true)
        patience.refresh()
      }
      queue.put(wanted)
      // Names asked for in one turn go out in one write.
      if (unsent === '') process.nextTick(send)
      unsent += dialect.line(wanted.name)
    },
    ended: () => over,
    close: () => child.stdin.end(),
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
