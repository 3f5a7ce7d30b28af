/** One entry as the central directory tells it. Sizes and offsets in bytes. */
export interface ArchiveEntry {
  readonly name: string
  readonly rawName: Uint8Array
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly flags: number
  readonly crc32: number
  readonly compressed: number
  readonly size: number
  /** Where the local header starts. */
  readonly offset: number
  /** The DOS fields as they stand. */
  readonly time: number
  readonly date: number
  readonly madeBy: number
  readonly externalAttributes: number
  readonly extra: Uint8Array
  readonly comment: Uint8Array
}

export const STORED = 0
export const DEFLATED = 8

/** An entry that stands for a folder: every ZIP reader goes by the slash at the end of its name. */
export function isFolder(entry: { readonly name: string }): boolean {
  return entry.name.endsWith('/')
}

/** Bit 3: sizes and CRC follow the data. */
export function hasDescriptor(entry: { readonly flags: number }): boolean {
  return (entry.flags & 0x0008) !== 0
}
