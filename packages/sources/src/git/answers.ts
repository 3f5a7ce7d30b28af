import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { sha256Fault } from './faults.ts'

/** One object out of git's store. `bytes` is null when it is larger than what was asked for. */
export interface GitObject {
  readonly sha: Sha
  readonly type: string
  readonly size: number
  readonly bytes: Buffer | null
}

/** Reads `<sha> <type> <size>LF<bytes>LF`, or `<name> missing`, from whatever pieces arrive. */
export function answerReader(onAnswer: (answer: GitObject | null) => void): (chunk: Buffer, max: () => number) => void {
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
