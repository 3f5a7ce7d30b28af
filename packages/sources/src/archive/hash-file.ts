import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import { isSha256, type Sha256 } from '#core/sha'
import { openFile } from './byte-source.ts'

/** Chunks that stay in the processor's cache hash fastest (decision 0042). */
export const CHUNK_BYTES = 128 * 1024

/** SHA-256 of a file, read once, never held. */
export function hashFile(path: string): Sha256 {
  const fd = openFile(path)
  try {
    const hash = createHash('sha256')
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)
    for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) hash.update(chunk.subarray(0, read))
    return toSha256(hash.digest('hex'))
  } finally {
    closeSync(fd)
  }
}

export function toSha256(hex: string): Sha256 {
  if (!isSha256(hex)) throw new TypeError('SHA-256 did not give 64 hex digits')
  return hex
}
