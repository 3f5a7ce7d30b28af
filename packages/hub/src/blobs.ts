import { randomBytes } from 'node:crypto'

export interface Blob {
  readonly bytes: Buffer
  readonly contentType: string
  readonly fileName: string
  readonly until: number
}

/** The store behind signed URLs: what a download redirects to, valid for one minute (docs: download an artifact). */
export interface BlobStore {
  put(bytes: Buffer, contentType: string, fileName: string): string
  /** Null when the signature is unknown or over. */
  get(key: string): Blob | null
}

const MINUTE_MS = 60_000

export function openBlobStore(now: () => Date): BlobStore {
  const blobs = new Map<string, Blob>()
  return {
    put(bytes, contentType, fileName) {
      const key = randomBytes(16).toString('hex')
      blobs.set(key, { bytes, contentType, fileName, until: now().getTime() + MINUTE_MS })
      return key
    },
    get(key) {
      const blob = blobs.get(key)
      return blob === undefined || blob.until < now().getTime() ? null : blob
    },
  }
}
