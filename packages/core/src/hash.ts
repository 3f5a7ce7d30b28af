import { createHash } from 'node:crypto'
import type { Sha256 } from './sha.ts'
import { isSha256 } from './sha.ts'

export function sha256(bytes: Uint8Array | string): Sha256 {
  const hex = createHash('sha256').update(bytes).digest('hex')
  if (!isSha256(hex)) throw new Error('SHA-256 did not give 64 hex digits')
  return hex
}
