import type { Finding } from '../finding.ts'
import { type ArchiveEntry, hasDescriptor } from './entry.ts'
import { parseExtra, sameBytes, saysEncrypted, unicodePathDisagrees, viewOf, zip64Values } from './extra-fields.ts'
import { LOCAL_BYTES, SIGNATURE } from './layout.ts'
import { type ArchiveRule, archiveFinding } from './rules.ts'

/** Longest data descriptor: signature, CRC, two 64-bit sizes. */
export const DESCRIPTOR_BYTES = 24

export type JudgedLocal =
  /** `dataAt` counts from the local header's start. */
  { readonly kind: 'ok'; readonly dataAt: number } | { readonly kind: 'refused'; readonly finding: Finding }

/** The local header's own length, from its first 30 bytes; null without its signature. */
export function localLength(fixed: Uint8Array): number | null {
  if (fixed.length < LOCAL_BYTES) return null
  const view = viewOf(fixed)
  if (view.getUint32(0, true) !== SIGNATURE.local) return null
  return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true)
}

/** Judges a whole local header (`localLength` bytes) against what the directory says of the entry. */
export function judgeLocal(header: Uint8Array, entry: ArchiveEntry): JudgedLocal {
  const refused = (rule: ArchiveRule, found: string): JudgedLocal => ({
    kind: 'refused',
    finding: archiveFinding(rule, found, entry.name),
  })
  const view = viewOf(header)
  const nameEnd = LOCAL_BYTES + view.getUint16(26, true)
  if (!sameBytes(header.subarray(LOCAL_BYTES, nameEnd), entry.rawName)) {
    return refused('local-name-differs', 'its local header says another name')
  }
  const fields = parseExtra(header.subarray(nameEnd))
  if (fields === null) return refused('extra-malformed', 'its local extra fields do not fill their length')
  if (unicodePathDisagrees(fields, entry.rawName)) {
    return refused('unicode-path-disagrees', 'its local Unicode path field says another name')
  }
  if (saysEncrypted(fields)) return refused('encrypted', 'its local header says that it is encrypted')

  const differing = [
    view.getUint16(6, true) === entry.flags ? '' : 'flags',
    view.getUint16(8, true) === entry.method ? '' : 'method',
    view.getUint16(10, true) === entry.time && view.getUint16(12, true) === entry.date ? '' : 'time',
    crcAgrees(view.getUint32(14, true), entry) ? '' : 'CRC',
    sizesAgree(view, fields, entry) ? '' : 'sizes',
  ].filter(field => field !== '')
  if (differing.length > 0)
    return refused('local-header-differs', `its local header has another ${differing.join(', ')}`)
  return { kind: 'ok', dataAt: header.length }
}

/** With a descriptor to come, the header may say 0. */
function crcAgrees(crc: number, entry: ArchiveEntry): boolean {
  return crc === entry.crc32 || (hasDescriptor(entry) && crc === 0)
}

function sizesAgree(view: DataView, fields: Parameters<typeof zip64Values>[0], entry: ArchiveEntry): boolean {
  const compressed = view.getUint32(18, true)
  const size = view.getUint32(22, true)
  const escapes = [size, compressed].filter(value => value === 0xffffffff).length
  // APPNOTE 4.5.3: a local Zip64 field holds both sizes. Streaming writers leave it in although nothing is escaped.
  const long = escapes === 0 ? [] : zip64Values(fields, 2)
  if (long === null || escapes === 1) return false
  const said = escapes === 2 ? { size: long[0], compressed: long[1] } : { size, compressed }
  if (said.size === entry.size && said.compressed === entry.compressed) return true
  return hasDescriptor(entry) && said.size === 0 && said.compressed === 0
}

/** Judges the bytes between an entry's data and what follows it. Only a descriptor may stand there. */
export function judgeAfterData(bytes: Uint8Array, entry: ArchiveEntry): Finding | null {
  if (!hasDescriptor(entry)) {
    return bytes.length === 0 ? null : archiveFinding('gap', `${bytes.length} bytes follow its data`, entry.name)
  }
  const agrees = descriptorForms(entry).some(form => sameBytes(form, bytes))
  return agrees ? null : archiveFinding('descriptor-differs', 'its data descriptor says something else', entry.name)
}

/** APPNOTE 4.3.9: with or without signature, sizes of 32 or 64 bits. */
function descriptorForms(entry: ArchiveEntry): Uint8Array[] {
  return [4, 8].flatMap(width => {
    const form = new Uint8Array(8 + 2 * width)
    const view = viewOf(form)
    view.setUint32(0, SIGNATURE.descriptor, true)
    view.setUint32(4, entry.crc32, true)
    if (width === 8) {
      view.setBigUint64(8, BigInt(entry.compressed), true)
      view.setBigUint64(16, BigInt(entry.size), true)
    } else {
      view.setUint32(8, entry.compressed >>> 0, true)
      view.setUint32(12, entry.size >>> 0, true)
    }
    return [form, form.subarray(4)]
  })
}
