import { createHash } from 'node:crypto'
import { STORED } from '#core/archive/entry'
import { type Differing, ENTRIES_TOLD, type PairFacts } from '#core/archive/explain'
import type { Sample } from '#core/archive/sample'
import { countLines } from '#core/archive/text-difference'
import type { PlacedEntry } from './contents.ts'
import type { Archive } from './read.ts'

/** Both sides of one entry. */
interface Twin {
  readonly left: PlacedEntry
  readonly right: PlacedEntry
}

const CHUNK = 64 * 1024
/** Contents up to this are taken whole, so that JSON is told by its values; of larger ones a window. */
const WHOLE = 256 * 1024
/** Whole contents are taken until they are so many bytes in all, then windows only: the explanation stays quick. */
const WHOLE_IN_ALL = 24 * 1024 * 1024
const BEFORE = 4 * 1024
const WINDOW = 16 * 1024
/** Lines before a window are counted up to here. */
const COUNTED = 64 * 1024 * 1024

/** An archive and its number, from 1. */
export interface Numbered {
  readonly number: number
  readonly archive: Archive
}

/** Line numbers by entry and offset: the left archive of several pairs is the same, its lines are counted once. */
export type LineMemo = Map<string, number | null>

/** Compares all entries of one name by their contents, and samples those that differ where they first do. */
export async function gatherPair(left: Numbered, right: Numbered, memo: LineMemo): Promise<PairFacts> {
  const [ours, theirs] = [left.archive, right.archive]
  const others = new Map(theirs.entries.map(entry => [entry.name, entry]))
  const differing: Differing[] = []
  let differingCount = 0
  let budget = WHOLE_IN_ALL
  for (const entry of ours.entries) {
    const other = others.get(entry.name)
    if (other === undefined) continue
    const told = differing.length >= ENTRIES_TOLD
    // Of entries that are only counted, the directory's word is enough.
    if (told && (entry.crc32 !== other.crc32 || entry.size !== other.size)) {
      differingCount++
      continue
    }
    const at = await firstDifference(ours, theirs, { left: entry, right: other })
    if (at === null) continue
    differingCount++
    if (told) continue
    const whole = Math.max(entry.size, other.size) <= WHOLE && budget > 0
    if (whole) budget -= entry.size + other.size
    const start = whole ? 0 : Math.max(0, at - BEFORE)
    const length = whole ? WHOLE : WINDOW
    const line = await lineOf(ours, entry, start, memo)
    const take = async (archive: Archive, from: PlacedEntry): Promise<Sample> => ({
      bytes: await part(archive, from, start, length),
      start,
      size: from.size,
      line,
    })
    differing.push({ name: entry.name, left: await take(ours, entry), right: await take(theirs, other) })
  }
  return { left: left.number, right: right.number, leftShape: ours, rightShape: theirs, differing, differingCount }
}

/** Offset of the first byte of contents that differs; null when the contents are equal. */
async function firstDifference(ours: Archive, theirs: Archive, twin: Twin): Promise<number | null> {
  const { left, right } = twin
  if (left.method === right.method && left.compressed === right.compressed && left.size === right.size) {
    const raw = firstRawDifference(ours, theirs, twin)
    if (raw === null || left.method === STORED) return raw
  }
  if (left.method === STORED && right.method === STORED) return firstRawDifference(ours, theirs, twin)
  return await firstInflatedDifference(ours, theirs, twin)
}

function firstRawDifference(ours: Archive, theirs: Archive, { left, right }: Twin): number | null {
  const length = Math.min(left.compressed, right.compressed)
  for (let at = 0; at < length; at += CHUNK) {
    const size = Math.min(CHUNK, length - at)
    const [a, b] = [ours.raw(left, at, size), theirs.raw(right, at, size)]
    if (Buffer.compare(a, b) !== 0) return at + differAt(a, b)
  }
  return left.compressed === right.compressed ? null : length
}

/** Two passes: the first finds the block that differs by its hash, the second reads that block on both sides. */
async function firstInflatedDifference(ours: Archive, theirs: Archive, { left, right }: Twin): Promise<number | null> {
  const [a, b] = [await blockHashes(ours, left), await blockHashes(theirs, right)]
  const block = a.findIndex((hash, at) => hash !== b[at])
  if (block === -1) return a.length === b.length ? null : left.size
  const start = block * CHUNK
  return start + differAt(await part(ours, left, start, CHUNK), await part(theirs, right, start, CHUNK))
}

async function blockHashes(archive: Archive, entry: PlacedEntry): Promise<string[]> {
  const hashes: string[] = []
  let hash = createHash('sha256')
  let room = CHUNK
  await archive.read(entry, chunk => {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + room)
      hash.update(piece)
      room -= piece.length
      at += piece.length
      if (room > 0) continue
      hashes.push(hash.digest('hex'))
      hash = createHash('sha256')
      room = CHUNK
    }
  })
  return room < CHUNK ? [...hashes, hash.digest('hex')] : hashes
}

/** A part of an entry's contents: shorter where the contents end. */
async function part(archive: Archive, entry: PlacedEntry, start: number, length: number): Promise<Uint8Array> {
  const size = Math.max(0, Math.min(length, entry.size - start))
  if (entry.method === STORED) return archive.raw(entry, start, size)
  const bytes = Buffer.alloc(size)
  let at = 0
  await archive.read(entry, chunk => {
    const from = Math.max(0, start - at)
    if (from < chunk.length && at + from < start + size)
      bytes.set(chunk.subarray(from, start + size - at), at + from - start)
    at += chunk.length
  })
  return bytes
}

/** The line, from 1, in which `offset` stands; null when counting it would read too much. */
async function lineOf(archive: Archive, entry: PlacedEntry, offset: number, memo: LineMemo): Promise<number | null> {
  const key = `${offset}:${entry.name}`
  const line = memo.get(key) ?? (await countedLine(archive, entry, offset))
  memo.set(key, line)
  return line
}

async function countedLine(archive: Archive, entry: PlacedEntry, offset: number): Promise<number | null> {
  if (offset > COUNTED) return null
  if (offset === 0) return 1
  if (entry.method !== STORED) return 1 + countLines(await part(archive, entry, 0, offset), offset)
  let lines = 1
  for (let at = 0; at < offset; at += CHUNK) {
    const bytes = archive.raw(entry, at, Math.min(CHUNK, offset - at))
    lines += countLines(bytes, bytes.length)
  }
  return lines
}

function differAt(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a[at] === b[at]) at++
  return at
}
