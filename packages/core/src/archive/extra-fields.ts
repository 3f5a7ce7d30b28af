import { crc32 } from './crc32.ts'

export interface ExtraField {
  readonly id: number
  readonly data: Uint8Array
}

export const ZIP64_FIELD = 0x0001
const UNICODE_PATH_FIELD = 0x7075
const AES_FIELD = 0x9901

/** The extra fields (APPNOTE 4.5), or null when they do not fill their bytes exactly. */
export function parseExtra(bytes: Uint8Array): ExtraField[] | null {
  const view = viewOf(bytes)
  const fields: ExtraField[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return null
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > bytes.length) return null
    fields.push({ id: view.getUint16(at, true), data: bytes.subarray(at + 4, end) })
    at = end
  }
  return fields
}

/** True when a Unicode path field (APPNOTE 4.6.9) says anything but the name itself. */
export function unicodePathDisagrees(fields: readonly ExtraField[], rawName: Uint8Array): boolean {
  return fields
    .filter(field => field.id === UNICODE_PATH_FIELD)
    .some(({ data }) => {
      if (data.length < 5 || data[0] !== 1 || viewOf(data).getUint32(1, true) !== crc32(rawName)) return true
      return !sameBytes(data.subarray(5), rawName)
    })
}

export function saysEncrypted(fields: readonly ExtraField[]): boolean {
  return fields.some(field => field.id === AES_FIELD)
}

/**
 * The 64-bit values for those of the 32-bit fields that hold the escape (APPNOTE 4.5.3), in their fixed order.
 * Null when the field is missing, doubled, or has another length than the escapes ask for.
 */
export function zip64Values(fields: readonly ExtraField[], escapes: number): number[] | null {
  const found = fields.filter(field => field.id === ZIP64_FIELD)
  const [field] = found
  if (escapes === 0) return found.length === 0 ? [] : null
  if (field === undefined || found.length > 1 || field.data.length !== escapes * 8) return null
  const view = viewOf(field.data)
  const values = Array.from({ length: escapes }, (_, at) => Number(view.getBigUint64(at * 8, true)))
  return values.every(Number.isSafeInteger) ? values : null
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
