/**
 * The deterministic ZIP (decision 0040): every field that is not the name, the size or the CRC is a constant.
 * Stored, UTF-8 names, no extra fields, no comments, no data descriptors, no Zip64.
 */

export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  descriptor: 0x08074b50,
} as const

export const LOCAL_BYTES = 30
export const CENTRAL_BYTES = 46
export const END_BYTES = 22

/** Below Zip64's escape values: what this layout can say at all. The contract's limits are far lower. */
export const MAX_ENTRIES = 0xfffe
export const MAX_BYTES = 0xfffffffe
const MAX_NAME_BYTES = 0xffff

const VERSION_NEEDED = 20
/** Upper byte 3: attributes are Unix modes. */
const VERSION_MADE_BY = (3 << 8) | VERSION_NEEDED
export const UTF8_FLAG = 0x0800
const STORED = 0
/** 1980-01-01 00:00:00, the first instant that DOS fields can say. A constant: DOS fields are local time. */
const DOS_TIME = 0
const DOS_DATE = (0 << 9) | (1 << 5) | 1
/** A regular file, 0644. */
const EXTERNAL_ATTRIBUTES = 0o100644 * 0x10000

/** What the layout needs to know of an entry. `offset` is where its local header starts. */
export interface StoredEntry {
  readonly name: string
  readonly crc32: number
  /** In bytes; stored, so compressed and uncompressed are the same. */
  readonly size: number
  readonly offset: number
}

/** The local header, name included; the bytes follow it directly. */
export function localHeader(entry: StoredEntry): Uint8Array {
  const name = encodedName(entry.name)
  const header = new Uint8Array(LOCAL_BYTES + name.length)
  const view = new DataView(header.buffer)
  view.setUint32(0, SIGNATURE.local, true)
  view.setUint16(4, VERSION_NEEDED, true)
  writeShared(view, 6, entry, name.length)
  header.set(name, LOCAL_BYTES)
  return header
}

/** The central directory's header of the same entry. */
export function centralHeader(entry: StoredEntry): Uint8Array {
  const name = encodedName(entry.name)
  const header = new Uint8Array(CENTRAL_BYTES + name.length)
  const view = new DataView(header.buffer)
  view.setUint32(0, SIGNATURE.central, true)
  view.setUint16(4, VERSION_MADE_BY, true)
  view.setUint16(6, VERSION_NEEDED, true)
  writeShared(view, 8, entry, name.length)
  view.setUint32(38, EXTERNAL_ATTRIBUTES, true)
  view.setUint32(42, entry.offset, true)
  header.set(name, CENTRAL_BYTES)
  return header
}

/** The one end record. `directory` is the size of the central directory, `offset` where it starts. */
export function endRecord(entries: number, directory: number, offset: number): Uint8Array {
  const record = new Uint8Array(END_BYTES)
  const view = new DataView(record.buffer)
  view.setUint32(0, SIGNATURE.end, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, directory, true)
  view.setUint32(16, offset, true)
  return record
}

/** Bytes of a whole archive of these entries. */
export function archiveBytes(entries: readonly { readonly name: string; readonly size: number }[]): number {
  let total = END_BYTES
  for (const entry of entries) total += LOCAL_BYTES + CENTRAL_BYTES + 2 * encodedName(entry.name).length + entry.size
  return total
}

/** The fields that local and central headers share, from the flags to the lengths. */
function writeShared(view: DataView, at: number, entry: StoredEntry, nameLength: number): void {
  view.setUint16(at, UTF8_FLAG, true)
  view.setUint16(at + 2, STORED, true)
  view.setUint16(at + 4, DOS_TIME, true)
  view.setUint16(at + 6, DOS_DATE, true)
  view.setUint32(at + 8, entry.crc32, true)
  view.setUint32(at + 12, entry.size, true)
  view.setUint32(at + 16, entry.size, true)
  view.setUint16(at + 20, nameLength, true)
}

const encoder = new TextEncoder()

function encodedName(name: string): Uint8Array {
  const bytes = encoder.encode(name)
  if (bytes.length === 0 || bytes.length > MAX_NAME_BYTES) throw new RangeError('a ZIP name has 1 to 65,535 bytes')
  return bytes
}
