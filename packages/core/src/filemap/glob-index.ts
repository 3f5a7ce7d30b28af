import { matchSegment, type SegmentGlob } from './segment.ts'

export interface GlobItem<T> {
  readonly glob: SegmentGlob
  readonly target: T
}

/** Many segment globs, asked at once: those with a literal end (or start) are looked up by it. */
export interface GlobIndex<T> {
  readonly items: readonly GlobItem<T>[]
  /** Null when there are so few that asking each is quicker than looking up. */
  readonly lookup: Lookup<T> | null
}

interface Lookup<T> {
  readonly bare: readonly GlobItem<T>[]
  /** Length of the literal -> the literal -> its globs. */
  readonly tails: readonly Group<T>[]
  readonly heads: readonly Group<T>[]
}

interface Group<T> {
  readonly length: number
  readonly byLiteral: ReadonlyMap<string, readonly GlobItem<T>[]>
}

const FEW = 6

/**
 * Steps allowed for one path, of 10 to 30 ns. Real Filemaps use some hundreds; only patterns that overlap thousands of times,
 * with a path made to fit them all, come here. Then nothing more is granted, so that no path takes longer than 50 ms.
 */
export const STEPS = 600_000

export function indexGlobs<T>(items: readonly GlobItem<T>[]): GlobIndex<T> {
  if (items.length <= FEW) return { items, lookup: null }
  const rest = items.filter(item => item.glob.tail === '')
  return {
    items,
    lookup: {
      bare: rest.filter(item => item.glob.head === ''),
      tails: group(
        items.filter(item => item.glob.tail !== ''),
        item => item.glob.tail,
      ),
      heads: group(
        rest.filter(item => item.glob.head !== ''),
        item => item.glob.head,
      ),
    },
  }
}

function group<T>(items: readonly GlobItem<T>[], literalOf: (item: GlobItem<T>) => string): Group<T>[] {
  const lengths = new Map<number, Map<string, GlobItem<T>[]>>()
  for (const item of items) {
    const literal = literalOf(item)
    const byLiteral = lengths.get(literal.length) ?? new Map<string, GlobItem<T>[]>()
    lengths.set(literal.length, byLiteral)
    const same = byLiteral.get(literal)
    if (same === undefined) byLiteral.set(literal, [item])
    else same.push(item)
  }
  return [...lengths].map(([length, byLiteral]) => ({ length, byLiteral }))
}

/**
 * Calls `hit` for each glob that matches the segment from `start` to the end of `text`, until it answers true.
 * Answers an upper bound of the steps taken, at least 1; negative when `hit` ended it.
 */
export function visitGlobs<T>(index: GlobIndex<T>, text: string, start: number, hit: (target: T) => boolean): number {
  const { lookup } = index
  if (lookup === null) return ask(index.items, text, start, hit, 1)
  let steps = ask(lookup.bare, text, start, hit, 1)
  for (const { length, byLiteral } of lookup.tails) {
    if (steps < 0) return steps
    if (length > text.length - start) continue
    const some = byLiteral.get(text.slice(text.length - length))
    steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps)
  }
  for (const { length, byLiteral } of lookup.heads) {
    if (steps < 0) return steps
    if (length > text.length - start) continue
    const some = byLiteral.get(text.slice(start, start + length))
    steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps)
  }
  return steps
}

function ask<T>(
  items: readonly GlobItem<T>[],
  text: string,
  start: number,
  hit: (target: T) => boolean,
  before: number,
): number {
  let steps = before
  for (const { glob, target } of items) {
    steps += 3 + ((glob.weight * (text.length - start)) >> 3)
    if (matchSegment(glob, text, start) && hit(target)) return -steps
    if (steps > STEPS) return steps
  }
  return steps
}
