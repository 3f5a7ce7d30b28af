import type { Finding } from '../finding.ts'
import { viewOf } from './extra-fields.ts'
import { END_BYTES, SIGNATURE } from './layout.ts'
import { type ArchiveRule, archiveFinding } from './rules.ts'

const LOCATOR_BYTES = 20
const END64_BYTES = 56
/** The end record, its longest comment, and the Zip64 records before it. */
export const TAIL_BYTES = END_BYTES + 0xffff + LOCATOR_BYTES + END64_BYTES

/** What the end of an archive says. Sizes and offsets in bytes. */
export interface EndOfArchive {
  readonly entries: number
  readonly directory: { readonly offset: number; readonly size: number }
  readonly comment: Uint8Array
}

export type ParsedEnd =
  | { readonly kind: 'ok'; readonly end: EndOfArchive }
  | { readonly kind: 'refused'; readonly finding: Finding }

/**
 * Reads the end of an archive of `size` bytes from its last bytes (TAIL_BYTES, or all of a smaller one).
 * The directory must reach exactly to the end records: a reader that searches otherwise finds nothing else.
 */
export function parseEnd(tail: Uint8Array, size: number): ParsedEnd {
  const view = viewOf(tail)
  const at = endRecordAt(view)
  if (at === null) return refused(...missing(view))
  const start = size - tail.length
  const comment = tail.subarray(at + END_BYTES)
  if (signatureIn(comment)) return refused('second-end-record', 'its comment holds another end record')
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) {
    return refused('split-archive', 'its end record speaks of another disk')
  }
  const classic = {
    entriesHere: view.getUint16(at + 8, true),
    entries: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  }
  if (classic.entriesHere !== classic.entries) return refused('split-archive', 'its end record counts two ways')

  const zip64 = parseZip64(view, at, classic, start)
  if (zip64 !== null && 'rule' in zip64) return refused(zip64.rule, zip64.found)
  const said = zip64 ?? { ...classic, recordsAt: at }
  const reach = said.offset + said.size
  const records = start + said.recordsAt
  if (!Number.isSafeInteger(reach) || reach > records) {
    return refused('directory-bounds', `its directory would end at byte ${reach}, the end record starts at ${records}`)
  }
  if (reach < records) return refused(...between(tail, reach - start, said, records - reach))
  const { entries, offset } = said
  return { kind: 'ok', end: { entries, directory: { offset, size: said.size }, comment } }
}

function refused(rule: ArchiveRule, found: string): ParsedEnd {
  return { kind: 'refused', finding: archiveFinding(rule, found) }
}

/** The last end record whose comment reaches exactly to the end. */
function endRecordAt(view: DataView): number | null {
  for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue
    if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return null
}

function missing(view: DataView): [ArchiveRule, string] {
  for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue
    return ['suffix-bytes', 'its last end record does not reach to the end of the file']
  }
  return ['no-end-record', 'it has no end record']
}

function between(tail: Uint8Array, from: number, said: Zip64, bytes: number): [ArchiveRule, string] {
  const shifted = said.recordsAt - said.size
  if (shifted >= 0 && said.size >= 4 && viewOf(tail).getUint32(shifted, true) === SIGNATURE.central) {
    return ['prefix-bytes', `${bytes} bytes stand before its first local header`]
  }
  const foreign = tail.subarray(Math.max(0, from), said.recordsAt)
  if (signatureIn(foreign)) return ['second-end-record', 'another end record stands before the last one']
  return ['directory-bounds', `${bytes} bytes stand between its directory and its end record`]
}

function signatureIn(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === SIGNATURE.end || signature === SIGNATURE.end64) return true
  }
  return false
}

interface Classic {
  readonly entries: number
  readonly size: number
  readonly offset: number
}
type Zip64 = Classic & { readonly recordsAt: number }
interface Disagreement {
  readonly rule: ArchiveRule
  readonly found: string
}

/** The Zip64 end record, null when there is none; both kinds of record must tell one story. */
function parseZip64(view: DataView, at: number, classic: Classic, start: number): Zip64 | Disagreement | null {
  const locator = at - LOCATOR_BYTES
  const escaped = classic.entries === 0xffff || classic.size === 0xffffffff || classic.offset === 0xffffffff
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) {
    return escaped ? disagreement('its end record refers to Zip64 records that are not there') : null
  }
  const record = locator - END64_BYTES
  if (record < 0 || view.getUint32(record, true) !== SIGNATURE.end64) {
    return disagreement('its Zip64 end record does not stand directly before the locator')
  }
  if (view.getBigUint64(locator + 8, true) !== BigInt(start + record)) {
    return disagreement('its Zip64 locator points elsewhere')
  }
  if (view.getBigUint64(record + 4, true) !== BigInt(END64_BYTES - 12)) {
    return disagreement('its Zip64 end record has an unknown length')
  }
  const disks = [locator + 4, record + 16, record + 20].map(field => view.getUint32(field, true))
  if (disks.some(disk => disk !== 0) || view.getUint32(locator + 16, true) > 1) {
    return { rule: 'split-archive', found: 'its Zip64 records speak of another disk' }
  }
  const [entriesHere, entries, size, offset] = [24, 32, 40, 48].map(f => Number(view.getBigUint64(record + f, true)))
  if (entriesHere === undefined || entries === undefined || size === undefined || offset === undefined) return null
  const agrees =
    entriesHere === entries &&
    said(classic.entries, 0xffff, entries) &&
    said(classic.size, 0xffffffff, size) &&
    said(classic.offset, 0xffffffff, offset)
  if (!agrees) return disagreement('its Zip64 end record contradicts its end record')
  return { entries, size, offset, recordsAt: record }
}

function said(short: number, escaped: number, long: number): boolean {
  return short === escaped || short === long
}

function disagreement(found: string): Disagreement {
  return { rule: 'zip64-disagrees', found }
}
