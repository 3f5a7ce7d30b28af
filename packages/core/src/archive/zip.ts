import { crc32 } from './crc32.ts'
import {
  archiveBytes,
  centralHeader,
  endRecord,
  localHeader,
  MAX_BYTES,
  MAX_ENTRIES,
  type StoredEntry,
} from './layout.ts'

export interface ZipInput {
  /** Repository-relative, forward slashes. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Names in order of their UTF-16 code units, whatever the locale. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/**
 * The deterministic ZIP of small files in memory: the same entries, in whatever order, give the same bytes.
 * Throws RangeError for two entries of one name and for more than the layout can say.
 */
export function writeZip(entries: readonly ZipInput[]): Uint8Array<ArrayBuffer> {
  const sorted = [...entries].sort(byName)
  const twice = sorted.find((entry, at) => entry.name === sorted[at + 1]?.name)
  if (twice !== undefined) throw new RangeError(`two entries are named ${JSON.stringify(twice.name)}`)
  const total = archiveBytes(sorted.map(({ name, bytes }) => ({ name, size: bytes.length })))
  if (sorted.length > MAX_ENTRIES || total > MAX_BYTES) throw new RangeError('more than a ZIP without Zip64 can hold')

  const zip = new Uint8Array(total)
  let at = 0
  const put = (bytes: Uint8Array): void => {
    zip.set(bytes, at)
    at += bytes.length
  }
  const stored = sorted.map(({ name, bytes }): StoredEntry => {
    const entry = { name, crc32: crc32(bytes), size: bytes.length, offset: at }
    put(localHeader(entry))
    put(bytes)
    return entry
  })
  const start = at
  for (const entry of stored) put(centralHeader(entry))
  put(endRecord(stored.length, at - start, start))
  return zip
}
