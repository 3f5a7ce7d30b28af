import { explainBinary } from './binary-difference.ts'
import { type Cause, rankCauses } from './causes.ts'
import {
  type ArchiveShape,
  type ContainerDifference,
  containerDifferences,
  type Renamed,
} from './container-difference.ts'
import type { ArchiveEntry } from './entry.ts'
import { explainJson } from './json-difference.ts'
import { type Detail, type Explained, isWhole, type Sample } from './sample.ts'
import { explainText } from './text-difference.ts'

export { explanationText } from './explanation-text.ts'
export { renderExplanation } from './render-explanation.ts'

export type EntryDifference = {
  readonly name: string
  /** Seen from the left archive: it has more, it lacks, or both hold the entry with other contents. */
  readonly kind: 'missing' | 'added' | 'different'
  /** In bytes; null where the entry does not stand. */
  readonly leftSize: number | null
  readonly rightSize: number | null
  /** Null for an entry that only one archive holds, and past what is told in detail. */
  readonly detail: Detail | null
  readonly causes: readonly Cause[]
}

/** Two archives that differ, by their number from 1. */
export type PairExplanation = {
  readonly left: number
  readonly right: number
  /** `container`: every entry's contents are equal; only how they are packed differs. */
  readonly kind: 'container' | 'contents'
  readonly container: readonly ContainerDifference[]
  readonly entries: readonly EntryDifference[]
  /** Entries that differ and are not told. */
  readonly untold: number
  readonly causes: readonly Cause[]
}

/** Why archives differ. A plain JSON value, bounded. */
export type Explanation = {
  /** Numbers of the archives, from 1, those with equal bytes together; the largest group first. */
  readonly groups: readonly (readonly number[])[]
  readonly pairs: readonly PairExplanation[]
  /** The likely causes of all differences, the most frequent first. */
  readonly causes: readonly Cause[]
  /** Numbers of archives that cannot be read: these are not explained, but refused. */
  readonly unread: readonly number[]
}

/** At most so many entries are told of one pair. */
export const ENTRIES_TOLD = 200

/** Contents that differ, as the source of the bytes gives them. */
export interface Differing {
  readonly name: string
  readonly left: Sample
  readonly right: Sample
}

/** Two archives as far as an explanation needs them. `differing` are the told entries of one name with other contents. */
export interface PairFacts {
  readonly left: number
  readonly right: number
  readonly leftShape: ArchiveShape
  readonly rightShape: ArchiveShape
  readonly differing: readonly Differing[]
  /** How many entries of one name have other contents, told or not. */
  readonly differingCount: number
}

export function explainPair(facts: PairFacts): PairExplanation {
  const [ours, theirs] = [byName(facts.leftShape), byName(facts.rightShape)]
  const shared = facts.leftShape.entries.flatMap((entry): [ArchiveEntry, ArchiveEntry][] => {
    const other = theirs.get(entry.name)
    return other === undefined ? [] : [[entry, other]]
  })
  const gone = facts.leftShape.entries.filter(entry => !theirs.has(entry.name))
  const come = facts.rightShape.entries.filter(entry => !ours.has(entry.name))
  const renamed = renamedEntries(gone, come)
  const onlyRenamed = renamed.length === gone.length && renamed.length === come.length
  const alone = onlyRenamed ? [] : [...gone.map(missing), ...come.map(added)]
  const different = facts.differing.map(explainEntry)
  const all = [...different, ...alone].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  // What only follows from another difference (a manifest's hashes) comes last, and is no cause beside that other.
  const own = all.filter(entry => !onlyFollows(entry))
  const entries = [...own, ...all.filter(onlyFollows)]
  const telling = own.length > 0 ? own : entries
  const unlike = new Set(facts.differing.map(({ name }) => name))
  // Sizes follow from contents: compression is told only of entries whose contents are equal.
  const alike = [...shared.filter(([entry]) => !unlike.has(entry.name)), ...sharedFolders(facts)]
  const found = containerDifferences(facts.leftShape, facts.rightShape, alike, onlyRenamed ? renamed : [])
  const kind = facts.differingCount + alone.length === 0 ? 'container' : 'contents'
  const container = kind === 'container' && found.length === 0 ? [UNSEEN] : found
  return {
    left: facts.left,
    right: facts.right,
    kind,
    container,
    entries: entries.slice(0, ENTRIES_TOLD),
    untold: facts.differingCount + alone.length - Math.min(entries.length, ENTRIES_TOLD),
    causes: rankCauses(
      [...telling, ...(kind === 'container' ? container : [])].flatMap(one => [...new Set(one.causes)]),
    ),
  }
}

function sharedFolders({ leftShape, rightShape }: PairFacts): [ArchiveEntry, ArchiveEntry][] {
  const theirs = new Map(rightShape.folders.map(entry => [entry.name, entry]))
  return leftShape.folders.flatMap((entry): [ArchiveEntry, ArchiveEntry][] => {
    const other = theirs.get(entry.name)
    return other === undefined ? [] : [[entry, other]]
  })
}

function onlyFollows({ causes }: EntryDifference): boolean {
  return causes.length === 1 && causes[0] === 'derived'
}

const UNSEEN: ContainerDifference = { what: 'other', count: 1, example: 'fields that no reader shows', causes: [] }

export function explainAll(
  groups: readonly (readonly number[])[],
  pairs: readonly PairExplanation[],
  unread: readonly number[],
): Explanation {
  return { groups, pairs, causes: rankCauses(pairs.flatMap(pair => pair.causes)), unread }
}

function byName(shape: ArchiveShape): Map<string, ArchiveEntry> {
  return new Map(shape.entries.map(entry => [entry.name, entry]))
}

function missing(entry: ArchiveEntry): EntryDifference {
  return { name: entry.name, kind: 'missing', leftSize: entry.size, rightSize: null, detail: null, causes: [] }
}

function added(entry: ArchiveEntry): EntryDifference {
  return { name: entry.name, kind: 'added', leftSize: null, rightSize: entry.size, detail: null, causes: [] }
}

/** Entries that one archive holds under another name: same size, same CRC, told only when it is unambiguous. */
function renamedEntries(gone: readonly ArchiveEntry[], come: readonly ArchiveEntry[]): Renamed[] {
  const key = (entry: ArchiveEntry): string => `${entry.size}:${entry.crc32}`
  const candidates = new Map<string, ArchiveEntry[]>()
  for (const entry of come) candidates.set(key(entry), [...(candidates.get(key(entry)) ?? []), entry])
  return gone.flatMap(entry => {
    const other = candidates.get(key(entry))?.shift()
    return other === undefined ? [] : [{ left: entry.name, right: other.name }]
  })
}

function explainEntry({ name, left, right }: Differing): EntryDifference {
  const { detail, causes } = explainContents(name, left, right)
  const distinct: Cause[] = isListing(detail) ? ['derived'] : [...new Set(causes)]
  return { name, kind: 'different', leftSize: left.size, rightSize: right.size, detail, causes: distinct }
}

/** Sizes, hashes and names of other entries, as a manifest lists them, and nothing else. */
function isListing(detail: Detail): boolean {
  const listed = /^\/files\/\d+(?:\/(?:path|size|sha256))?$/
  return detail.form === 'json' && detail.changes.every(({ pointer }) => listed.test(pointer))
}

/** JSON by its values when both sides are at hand, text by its lines, anything else by its bytes. */
export function explainContents(name: string, left: Sample, right: Sample): Explained {
  const json = isWhole(left) && isWhole(right) && looksLikeJson(left) ? explainJson(text(left), text(right)) : null
  return json ?? explainText(left, right) ?? explainBinary(name, left, right)
}

function looksLikeJson({ bytes }: Sample): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)))
}

function text(sample: Sample): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sample.bytes)
}
