import { closeSync, fstatSync, readSync } from 'node:fs'
import { InputError } from '#core/input-error'
import type { Sha256 } from '#core/sha'
import { openFile } from './byte-source.ts'
import { CHUNK_BYTES, hashFile, toSha256 } from './hash-file.ts'
import { ringHash } from './hashing.ts'

/** All files, byte against byte. */
export interface Lockstep {
  readonly equal: boolean
  /** One a file, in their order. */
  readonly sha256s: readonly Sha256[]
  /** In bytes, one a file. */
  readonly sizes: readonly number[]
}

/**
 * Reads all files side by side, once, a chunk of each at a time, and compares every one with the first. The first is
 * hashed in the same pass: files that are equal have its hash. A file that differs is hashed by itself.
 */
export async function compareBytes(paths: readonly string[]): Promise<Lockstep> {
  if (paths.length < 2)
    throw new InputError('archives', String(paths.length), 'at least two archives', 'Name all archives.')
  const fds: number[] = []
  try {
    for (const path of paths) fds.push(openFile(path))
    const sizes = fds.map(fd => fstatSync(fd).size)
    const { digest, alike } = await readSideBySide(fds, sizes[0] ?? 0)
    const first = digest === null ? hashFile(paths[0] ?? '') : toSha256(digest)
    const sha256s = paths.map((path, at) => (alike[at] ? first : hashFile(path)))
    return { equal: alike.every(same => same), sha256s, sizes }
  } finally {
    for (const fd of fds) closeSync(fd)
  }
}

interface Compared {
  /** Of the first file; null when it has to be hashed again. */
  readonly digest: string | null
  /** Which files have the first one's bytes. */
  readonly alike: readonly boolean[]
}

async function readSideBySide(fds: readonly number[], size: number): Promise<Compared> {
  const [lead = 0, ...others] = fds
  using hash = ringHash(CHUNK_BYTES, size)
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  const alike = fds.map(() => true)
  for (;;) {
    const free = hash.next()
    const ours = free instanceof Promise ? await free : free
    const length = readChunk(lead, ours)
    others.forEach((fd, at) => {
      if (!alike[at + 1]) return
      const theirs = readChunk(fd, chunk)
      if (theirs !== length || ours.compare(chunk, 0, theirs, 0, length) !== 0) alike[at + 1] = false
    })
    if (length === 0) return { digest: await hash.digest(), alike }
    hash.push(length)
  }
}

/** Fills the chunk as far as the file goes: fewer bytes only at its end. */
function readChunk(fd: number, chunk: Buffer): number {
  let done = 0
  while (done < chunk.length) {
    const read = readSync(fd, chunk, done, chunk.length - done, null)
    if (read === 0) break
    done += read
  }
  return done
}
