import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** Takes turns of a ring of chunks: the caller fills one while the one before is hashed. */
export interface RingHash extends Disposable {
  /** The next chunk to fill; a promise while the hash is still busy with it. */
  next(): Buffer | Promise<Buffer>
  /** Hands the first `length` bytes of that chunk to the hash. */
  push(length: number): void
  /** SHA-256 in hex of everything pushed; null when the second thread was lost: hash the file again. */
  digest(): Promise<string | null>
}

/** From this size on a second thread pays for its start (decision 0042). */
const WORTH_A_THREAD = 64 * 1024 * 1024
const CHUNKS = 8

export function ringHash(chunkBytes: number, totalBytes: number): RingHash {
  return totalBytes < WORTH_A_THREAD ? inlineHash(chunkBytes) : threadHash(chunkBytes)
}

function inlineHash(chunkBytes: number): RingHash {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafeSlow(chunkBytes)
  return {
    next: () => chunk,
    push: length => {
      hash.update(chunk.subarray(0, length))
    },
    digest: async () => hash.digest('hex'),
    [Symbol.dispose]: () => {},
  }
}

// control[0]: chunks pushed; control[1]: chunks hashed; control[2 + n]: length of chunk n, -1 at the end.
// As text, so that every bundle carries it and needs no second file.
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { ring, control, chunkBytes, chunks } = workerData
const hash = createHash('sha256')
for (let turn = 0; ; turn++) {
  for (let pushed = Atomics.load(control, 0); pushed <= turn; pushed = Atomics.load(control, 0)) Atomics.wait(control, 0, pushed)
  const length = control[2 + (turn % chunks)]
  if (length < 0) break
  hash.update(new Uint8Array(ring, (turn % chunks) * chunkBytes, length))
  Atomics.store(control, 1, turn + 1)
  Atomics.notify(control, 1)
}
parentPort.postMessage(hash.digest('hex'))
`

/** How long the second thread may be silent before it counts as lost. */
const PATIENCE_MS = 20_000

function threadHash(chunkBytes: number): RingHash {
  const ring = new SharedArrayBuffer(chunkBytes * CHUNKS)
  const control = new Int32Array(new SharedArrayBuffer(4 * (2 + CHUNKS)))
  const workerData = { ring, control, chunkBytes, chunks: CHUNKS }
  // No inherited flags: `--input-type=module` would make the text another language.
  const worker = new Worker(WORKER, { eval: true, workerData, execArgv: [], env: {} })
  const answer = new Promise<string | null>(resolve => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(null))
    worker.once('exit', () => resolve(null))
  })
  let lost = false
  let turn = 0
  answer.then(digest => {
    lost ||= digest === null
  })

  const publish = (length: number): void => {
    control[2 + (turn % CHUNKS)] = length
    turn++
    Atomics.store(control, 0, turn)
    Atomics.notify(control, 0)
  }
  const chunk = (): Buffer => Buffer.from(ring, (turn % CHUNKS) * chunkBytes, chunkBytes)
  /** Never blocks this thread: a thread that fails says so through the event loop. */
  const freeChunk = async (): Promise<Buffer> => {
    for (let done = hashed(); !lost && done <= turn - CHUNKS; done = hashed()) {
      const wait = Atomics.waitAsync(control, 1, done, PATIENCE_MS)
      if (wait.async && (await Promise.race([wait.value, answer])) === 'timed-out') lost = true
    }
    return chunk()
  }
  const hashed = (): number => Atomics.load(control, 1)

  return {
    next: () => (lost || hashed() > turn - CHUNKS ? chunk() : freeChunk()),
    push: publish,
    digest: async () => {
      await freeChunk()
      publish(-1)
      return lost ? null : await answer
    },
    // A thread that waits would keep a caller alive that has failed.
    [Symbol.dispose]: () => {
      worker.terminate().catch(() => {})
    },
  }
}
