import { type GlobIndex, indexGlobs } from './glob-index.ts'
import { type Draft, type Grant, layPatterns } from './lay-patterns.ts'
import { compileSegment, type SegmentGlob } from './segment.ts'

/** A position in the patterns: all that begin with the same segments share it. */
export interface Node {
  /** Numbers of literal segments -> the position behind them. The first is kept apart: most nodes have one. */
  readonly firstId: number
  readonly first: Node | null
  readonly others: ReadonlyMap<number, Node> | null
  readonly folders: GlobIndex<Node> | null
  /** The position behind a `**` that has something after it. */
  readonly deep: Node | null
  /** True behind a `**`: it stays where it is, whatever the segment. */
  readonly loops: boolean
  /** Patterns that end with a literal or wildcard name here, or with `**`. */
  readonly names: ReadonlyMap<string, Grant> | null
  readonly globs: GlobIndex<Grant> | null
  readonly below: Grant | null
  /** Which first characters `names` and `globs` can begin with: bit `unit & 31` of the low or high word; all when any can. */
  readonly startsLow: number
  readonly startsHigh: number
  /**
   * The `**` before this one, when everything that goes through it comes here: once this one is alive, that one adds nothing.
   * Without it a pattern with hundreds of `**` would keep them all alive.
   */
  covers: Node | null
  /** The last step in which a later `**` made it needless. */
  needless: number
  /** The last step that reached it; saves a set. */
  stamp: number
}

export interface Trie {
  readonly root: Node
  /** Literal folder names of all patterns, numbered. */
  readonly ids: ReadonlyMap<string, number>
}

/** The positions of all patterns, ready to be walked. */
export function buildTrie(
  patterns: readonly { readonly alternatives: readonly (readonly string[])[]; readonly bits: number }[],
): Trie {
  const ids = new Map<string, number>()
  return { root: freeze(layPatterns(patterns), ids), ids }
}

/** Makes a draft's tree ready, children before parents and without recursion: patterns may be thousands of segments deep. */
function freeze(root: Draft, ids: Map<string, number>): Node {
  const order: Draft[] = [root]
  for (let i = 0; i < order.length; i++) {
    const at = order[i]
    if (at === undefined) continue
    if (at.literals !== null) for (const child of at.literals.values()) order.push(child)
    if (at.wild !== null) for (const child of at.wild.values()) order.push(child)
    if (at.deep !== null) order.push(at.deep)
  }
  const globs = new Map<string, SegmentGlob>()
  const done = new Map<Draft, Node>()
  for (let i = order.length - 1; i >= 0; i--) {
    const at = order[i]
    if (at !== undefined) done.set(at, nodeOf(at))
  }
  for (const at of order) if (at.loops) markCovered(at)
  return nodeAt(root)

  /** From one `**` down to the next, as long as there is only one way. */
  function markCovered(first: Draft): void {
    for (let at = onlyWay(first); at !== null; at = onlyWay(at)) {
      if (!at.loops) continue
      nodeAt(at).covers = nodeAt(first)
      return
    }
  }

  function nodeAt(at: Draft): Node {
    const node = done.get(at)
    if (node === undefined) throw new Error('a position of the matcher was not made')
    return node
  }

  function nodeOf(at: Draft): Node {
    let firstId = -1
    let first: Node | null = null
    let others: Map<number, Node> | null = null
    for (const [text, next] of at.literals ?? []) {
      if (first === null) {
        firstId = number(text)
        first = nodeAt(next)
      } else {
        others ??= new Map()
        others.set(number(text), nodeAt(next))
      }
    }
    const starts = startsOf(at)
    return {
      firstId,
      first,
      others,
      folders: at.wild === null ? null : indexOf(at.wild, nodeAt),
      deep: at.deep === null ? null : nodeAt(at.deep),
      loops: at.loops,
      names: at.names,
      globs: at.globs === null ? null : indexOf(at.globs, grant => grant),
      below: at.below,
      startsLow: starts.low,
      startsHigh: starts.high,
      covers: null,
      needless: 0,
      stamp: 0,
    }
  }

  function indexOf<From, T>(map: ReadonlyMap<string, From>, targetOf: (from: From) => T): GlobIndex<T> {
    return indexGlobs(Array.from(map, ([text, from]) => ({ glob: globOf(text), target: targetOf(from) })))
  }

  function number(text: string): number {
    const known = ids.get(text)
    if (known !== undefined) return known
    ids.set(text, ids.size)
    return ids.size - 1
  }

  function globOf(text: string): SegmentGlob {
    const known = globs.get(text)
    if (known !== undefined) return known
    const compiled = compileSegment(text)
    globs.set(text, compiled)
    return compiled
  }
}

/** What comes next when nothing ends here and there is but one way on; else null. */
function onlyWay(at: Draft): Draft | null {
  if (at.names !== null || at.globs !== null || at.below !== null) return null
  const ways = (at.literals?.size ?? 0) + (at.wild?.size ?? 0) + (at.deep === null ? 0 : 1)
  if (ways !== 1) return null
  return at.deep ?? [...(at.literals ?? at.wild ?? new Map<string, Draft>()).values()][0] ?? null
}

/** Which units the names and globs of a position can begin with. */
function startsOf(at: Draft): { low: number; high: number } {
  const starts = { low: 0, high: 0 }
  for (const name of at.names?.keys() ?? []) addStart(name)
  for (const glob of at.globs?.keys() ?? []) addStart(glob)
  return starts

  function addStart(text: string): void {
    const unit = text.charCodeAt(0)
    if (text === '' || text.startsWith('*') || text.startsWith('?')) {
      starts.low = -1
      starts.high = -1
    } else if ((unit & 32) === 0) starts.low |= 1 << (unit & 31)
    else starts.high |= 1 << (unit & 31)
  }
}
