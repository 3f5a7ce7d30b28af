import type { Cause } from './causes.ts'
import type { ArchiveEntry } from './entry.ts'

/** What an archive looks like from outside: its directory, not its contents. */
export interface ArchiveShape {
  readonly comment: Uint8Array
  /** Files, in the directory's order. */
  readonly entries: readonly ArchiveEntry[]
  /** Entries that stand for folders. */
  readonly folders: readonly ArchiveEntry[]
}

export type ContainerDifference = {
  readonly what:
    | 'order'
    | 'names'
    | 'folders'
    | 'time'
    | 'mode'
    | 'compression'
    | 'comment'
    | 'flags'
    | 'extra'
    | 'other'
  /** How many entries. */
  readonly count: number
  /** The first of them, or what stands there. */
  readonly example: string
  readonly causes: readonly Cause[]
}

/** Two names for the same contents. */
export interface Renamed {
  readonly left: string
  readonly right: string
}

/** Differences of two archives that no entry's contents show. `shared` pairs the entries of one name. */
export function containerDifferences(
  left: ArchiveShape,
  right: ArchiveShape,
  shared: readonly (readonly [ArchiveEntry, ArchiveEntry])[],
  renamed: readonly Renamed[],
): ContainerDifference[] {
  const differing = (
    differs: (a: ArchiveEntry, b: ArchiveEntry) => boolean,
  ): (readonly [ArchiveEntry, ArchiveEntry])[] => shared.filter(([a, b]) => differs(a, b))
  const found: ContainerDifference[] = []
  const add = (
    what: ContainerDifference['what'],
    pairs: readonly (readonly [ArchiveEntry, ArchiveEntry])[],
    causes: readonly Cause[],
    show: (entry: ArchiveEntry) => string,
  ): void => {
    const [first] = pairs
    if (first === undefined) return
    const example = `${first[0].name}: ${show(first[0])} / ${show(first[1])}`
    found.push({ what, count: pairs.length, example, causes })
  }

  const moved = firstOutOfOrder(left, right, shared)
  if (moved !== null) found.push({ what: 'order', count: shared.length, example: moved, causes: ['order'] })
  const [name] = renamed
  if (name !== undefined) {
    found.push({
      what: 'names',
      count: renamed.length,
      example: `${name.left} / ${name.right}`,
      causes: renameCause(name),
    })
  }
  const alone = [...without(left.folders, right.folders), ...without(right.folders, left.folders)]
  const [folder] = alone
  if (folder !== undefined) found.push({ what: 'folders', count: alone.length, example: folder, causes: [] })
  add(
    'time',
    differing((a, b) => a.time !== b.time || a.date !== b.date),
    ['source-date-epoch'],
    dosTime,
  )
  add(
    'mode',
    differing((a, b) => a.externalAttributes !== b.externalAttributes || a.madeBy !== b.madeBy),
    ['umask'],
    mode,
  )
  add(
    'compression',
    differing((a, b) => a.method !== b.method || a.compressed !== b.compressed),
    ['zlib'],
    entry => (entry.method === 0 ? 'stored' : `deflated to ${entry.compressed} bytes`),
  )
  add(
    'flags',
    differing((a, b) => a.flags !== b.flags),
    [],
    entry => `0x${entry.flags.toString(16)}`,
  )
  add(
    'extra',
    differing((a, b) => !same(a.extra, b.extra)),
    [],
    entry => `${entry.extra.length} bytes`,
  )
  add(
    'comment',
    differing((a, b) => !same(a.comment, b.comment)),
    [],
    entry => shownBytes(entry.comment),
  )
  if (!same(left.comment, right.comment)) {
    const example = `of the archive: ${shownBytes(left.comment)} / ${shownBytes(right.comment)}`
    found.push({ what: 'comment', count: 1, example, causes: [] })
  }
  return found
}

/** Names of folders that only the first archive has an entry for. */
function without(folders: readonly ArchiveEntry[], others: readonly ArchiveEntry[]): string[] {
  const names = new Set(others.map(({ name }) => name))
  return folders.map(({ name }) => name).filter(name => !names.has(name))
}

/** The first place at which the entries that both hold stand in another order, in the directory or in the file. */
function firstOutOfOrder(
  left: ArchiveShape,
  right: ArchiveShape,
  shared: readonly (readonly [ArchiveEntry, ArchiveEntry])[],
): string | null {
  const names = new Set(shared.map(([entry]) => entry.name))
  const of = (entries: readonly ArchiveEntry[]): string[] => entries.map(e => e.name).filter(name => names.has(name))
  const byDirectory = ({ entries, folders }: ArchiveShape): string[] => [...of(entries), ...of(folders)]
  const byOffset = ({ entries, folders }: ArchiveShape): string[] => of(sortedByOffset([...entries, ...folders]))
  for (const order of [byDirectory, byOffset]) {
    const [ours, theirs] = [order(left), order(right)]
    const at = ours.findIndex((name, index) => name !== theirs[index])
    if (at !== -1) return `place ${at + 1}: ${ours[at] ?? ''} / ${theirs[at] ?? ''}`
  }
  return null
}

function sortedByOffset(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  return [...entries].sort((a, b) => a.offset - b.offset)
}

function renameCause({ left, right }: Renamed): readonly Cause[] {
  if (left.normalize('NFC') === right.normalize('NFC')) return ['encoding']
  return left.endsWith(`/${right}`) || right.endsWith(`/${left}`) ? ['path'] : []
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function dosTime({ time, date }: ArchiveEntry): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`
  return `${day} ${two(time >>> 11)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`
}

function mode({ externalAttributes, madeBy }: ArchiveEntry): string {
  return `${((externalAttributes >>> 16) & 0o7777).toString(8)} made by ${madeBy >>> 8}`
}

function shownBytes(bytes: Uint8Array): string {
  return bytes.length === 0 ? 'none' : `"${new TextDecoder().decode(bytes.subarray(0, 80))}"`
}
