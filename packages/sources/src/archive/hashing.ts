import { createHash, type Hash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { toSha256 } from './hash-file.ts'

/** Takes turns of a ring of chunks: the caller fills one while the worker hashes the one before. */
export interface RingHash {
  /** The next chunk to fill; waits until the worker is done with it. */
  next(): Buffer
  /** Hands the first `length` bytes of that chunk to the hash. */
  push(length: number): void
  /** SHA-256 in hex of everything pushed. */
  digest(): Promise<string>
}

/** From this size on a second thread pays for its start (decision 0042). */
const WORTH_A_THREAD = 64 * 1024 * 1024
const CHUNKS = 4

export function ringHash(chunkBytes: number, totalBytes: number): RingHash {
  return totalBytes < WORTH_A_THREAD ? inlineHash(chunkBytes) : threadHash(chunkBytes)
}

function inlineHash(chunkBytes: number): RingHash {
  const hash: Hash = createHash('sha256')
  const chunk = Buffer.allocUnsafeSlow(chunkBytes)
  return {
    next: () => chunk,
    push: length => {
      hash.update(chunk.subarray(0, length))
    },
    digest: async () => toSha256(hash.digest('hex')),
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

/** How long the worker may be silent before its thread counts as lost. */
const PATIENCE_MS = 60_000

function threadHash(chunkBytes: number): RingHash {
  const ring = new SharedArrayBuffer(chunkBytes * CHUNKS)
  const control = new Int32Array(new SharedArrayBuffer(4 * (2 + CHUNKS)))
  const worker = new Worker(WORKER, { eval: true, workerData: { ring, control, chunkBytes, chunks: CHUNKS } })
  // A caller that fails must not be kept alive by a thread that waits for it.
  worker.unref()
  const answer = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  // A failure is told by digest(); before that nobody listens.
  answer.catch(() => {})
  let turn = 0
  const publish = (length: number): void => {
    control[2 + (turn % CHUNKS)] = length
    turn++
    Atomics.store(control, 0, turn)
    Atomics.notify(control, 0)
  }
  const waitForTurn = (): void => {
    for (let done = Atomics.load(control, 1); done <= turn - CHUNKS; done = Atomics.load(control, 1)) {
      if (Atomics.wait(control, 1, done, PATIENCE_MS) === 'timed-out') throw new Error('the hashing thread is lost')
    }
  }
  return {
    next: () => {
      waitForTurn()
      return Buffer.from(ring, (turn % CHUNKS) * chunkBytes, chunkBytes)
    },
    push: publish,
    digest: async () => {
      waitForTurn()
      worker.ref()
      publish(-1)
      return toSha256(await answer)
    },
  }
}
