import { type ArchiveLimits, parseDirectory } from '#core/archive/directory'
import { parseEnd, TAIL_BYTES } from '#core/archive/end-record'
import { type ArchiveEntry, hasDescriptor, isFolder } from '#core/archive/entry'
import { CENTRAL_BYTES, LOCAL_BYTES } from '#core/archive/layout'
import { DESCRIPTOR_BYTES, judgeAfterData, judgeLocal, localLength } from '#core/archive/local-headers'
import { archiveFinding } from '#core/archive/rules'
import type { Finding } from '#core/finding'
import { type ByteSource, openSource } from './byte-source.ts'
import { type PlacedEntry, readContents } from './contents.ts'
import { judgeSecondReader } from './second-reader.ts'

/** An archive whose structure was proven; contents are proven as they are read. */
export interface Archive extends Disposable {
  /** Of the whole archive, in bytes. */
  readonly size: number
  readonly comment: Uint8Array
  /** Files, in the directory's order. */
  readonly entries: readonly PlacedEntry[]
  /** Entries that stand for folders: proven empty, and no file for anyone. */
  readonly folders: readonly PlacedEntry[]
  /** Hands the contents to `sink`, chunk by chunk; returns why they cannot be accepted, or null. */
  read(entry: PlacedEntry, sink: (chunk: Uint8Array) => void): Promise<Finding | null>
  /** The bytes as they lie in the archive, compressed or not. */
  raw(entry: PlacedEntry, at: number, length: number): Uint8Array
}

export type Opened =
  | { readonly kind: 'ok'; readonly archive: Archive }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/** Room for what readers need besides names: a directory larger than that is hostile. */
const DIRECTORY_SLACK = 16 * 1024 * 1024

/**
 * Proves an archive's structure by our own reading of the directory and every local header, then by a second,
 * independent reader. Nothing is inflated and nothing is written. A path that is no file is the caller's mistake.
 */
export async function openArchive(source: string | Uint8Array, limits: ArchiveLimits): Promise<Opened> {
  const bytes = openSource(source)
  const read = readStructure(bytes, limits)
  const second = 'findings' in read ? null : await judgeSecondReader(source, read.entries)
  if ('findings' in read || second !== null) {
    bytes[Symbol.dispose]()
    return { kind: 'refused', findings: 'findings' in read ? read.findings : second === null ? [] : [second] }
  }
  return {
    kind: 'ok',
    archive: {
      size: bytes.size,
      comment: read.comment,
      entries: read.entries.filter(entry => !isFolder(entry)),
      folders: read.entries.filter(isFolder),
      read: (entry, sink) => readContents(bytes, entry, sink),
      raw: (entry, at, length) => bytes.read(entry.dataAt + at, length),
      [Symbol.dispose]: () => bytes[Symbol.dispose](),
    },
  }
}

type Structure =
  | { readonly entries: readonly PlacedEntry[]; readonly comment: Uint8Array }
  | { readonly findings: readonly Finding[] }

function refused(...findings: Finding[]): Structure {
  return { findings }
}

function readStructure(bytes: ByteSource, limits: ArchiveLimits): Structure {
  if (bytes.size > limits.artifact_bytes)
    return refused(archiveFinding('archive-too-large', `it has ${bytes.size} bytes`))
  const tail = bytes.read(Math.max(0, bytes.size - TAIL_BYTES), Math.min(bytes.size, TAIL_BYTES))
  const parsed = parseEnd(tail, bytes.size)
  if (parsed.kind === 'refused') return refused(parsed.finding)
  const { entries: count, directory, comment } = parsed.end
  if (count === 0) return refused(archiveFinding('no-entries', 'it has no entries'))
  if (count > limits.archive_entries) return refused(archiveFinding('too-many-entries', `it has ${count} entries`))
  if (directory.size > count * (CENTRAL_BYTES + limits.name_bytes) + DIRECTORY_SLACK) {
    return refused(archiveFinding('directory-bounds', `its directory has ${directory.size} bytes for ${count} entries`))
  }
  const { entries, findings } = parseDirectory(bytes.read(directory.offset, directory.size), count, limits)
  if (findings.length > 0) return { findings }
  if (entries.every(isFolder)) return refused(archiveFinding('no-entries', 'it has folders only'))
  const first = entries.reduce((least, entry) => Math.min(least, entry.offset), bytes.size)
  if (first !== 0) {
    return refused(archiveFinding('prefix-bytes', `${first} bytes stand before its first local header`))
  }
  const placed = placeEntries(bytes, entries, directory.offset)
  return 'findings' in placed ? placed : { ...placed, comment }
}

/** Local headers, data and descriptors must tile the archive from its first byte to the directory: no overlap, no gap. */
function placeEntries(
  bytes: ByteSource,
  entries: readonly ArchiveEntry[],
  directoryAt: number,
): { entries: PlacedEntry[] } | { findings: Finding[] } {
  const byOffset = [...entries.keys()].sort((a, b) => (entries[a]?.offset ?? 0) - (entries[b]?.offset ?? 0))
  const placed: PlacedEntry[] = new Array(entries.length)
  const findings: Finding[] = []
  byOffset.forEach((index, rank) => {
    const entry = entries[index]
    const next = byOffset[rank + 1]
    if (entry === undefined || findings.length >= 50) return
    const end = next === undefined ? directoryAt : (entries[next]?.offset ?? directoryAt)
    const place = placeEntry(bytes, entry, end)
    if (typeof place === 'number') placed[index] = { ...entry, dataAt: place }
    else findings.push(place)
  })
  return findings.length > 0 ? { findings } : { entries: placed }
}

/** Where the entry's data start; `end` is where the next local header, or the directory, starts. */
function placeEntry(bytes: ByteSource, entry: ArchiveEntry, end: number): number | Finding {
  const overlap = (): Finding => archiveFinding('overlap', 'it reaches into what follows it', entry.name)
  const room = end - entry.offset
  if (room < LOCAL_BYTES + entry.rawName.length + entry.compressed) return overlap()
  const likely = bytes.read(entry.offset, Math.min(room, LOCAL_BYTES + entry.rawName.length + 64))
  const length = localLength(likely)
  if (length === null)
    return archiveFinding('bad-header', 'no local header stands where the directory points', entry.name)
  const dataEnd = length + entry.compressed
  if (dataEnd > room) return overlap()
  const header = length <= likely.length ? likely.subarray(0, length) : bytes.read(entry.offset, length)
  const local = judgeLocal(header, entry)
  if (local.kind === 'refused') return local.finding
  const after = room - dataEnd
  if (after > DESCRIPTOR_BYTES || (after > 0 && !hasDescriptor(entry))) {
    return archiveFinding('gap', `${after} bytes follow its data`, entry.name)
  }
  const fault = judgeAfterData(bytes.read(entry.offset + dataEnd, after), entry)
  return fault ?? entry.offset + local.dataAt
}
