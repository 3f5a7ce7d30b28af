import { type GlobIndex, indexGlobs } from './glob-index.ts'
import { compileSegment, isWild, type SegmentGlob } from './segment.ts'

/** What a pattern grants where it ends: bits of the matcher's caller, and which patterns they came from. */
export interface Grant {
  bits: number
  readonly owners: number[]
}

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
  /** The last step that reached it; saves a set. */
  stamp: number
}

export interface Trie {
  readonly root: Node
  /** Literal folder names of all patterns, numbered. */
  readonly ids: ReadonlyMap<string, number>
}

interface Draft {
  readonly loops: boolean
  literals: Map<string, Draft> | null
  wild: Map<string, Draft> | null
  deep: Draft | null
  names: Map<string, Grant> | null
  globs: Map<string, Grant> | null
  below: Grant | null
}

/** Lays alternatives (lists of segments) over one another; `bits` and `owner` go to where each ends. */
export function buildTrie(
  patterns: readonly { readonly alternatives: readonly (readonly string[])[]; readonly bits: number }[],
): Trie {
  const root = draft(false)
  patterns.forEach(({ alternatives, bits }, owner) => {
    for (const segments of alternatives) insert(root, segments, bits, owner)
  })
  const ids = new Map<string, number>()
  const globs = new Map<string, SegmentGlob>()
  return { root: freeze(root, ids, globs), ids }
}

function draft(loops: boolean): Draft {
  return { loops, literals: null, wild: null, deep: null, names: null, globs: null, below: null }
}

function insert(root: Draft, segments: readonly string[], bits: number, owner: number): void {
  let at = root
  const last = segments.length - 1
  for (let i = 0; i < last; i++) at = descend(at, segments[i] ?? '')
  const name = segments[last] ?? ''
  if (name === '**') at.below = granted(at.below, bits, owner)
  else if (isWild(name)) at.globs = withGrant(at.globs, name, bits, owner)
  else at.names = withGrant(at.names, name, bits, owner)
}

function descend(at: Draft, segment: string): Draft {
  if (segment === '**') {
    at.deep ??= draft(true)
    return at.deep
  }
  const wild = isWild(segment)
  let children = wild ? at.wild : at.literals
  if (children === null) {
    children = new Map()
    if (wild) at.wild = children
    else at.literals = children
  }
  const known = children.get(segment)
  if (known !== undefined) return known
  const child = draft(false)
  children.set(segment, child)
  return child
}

function withGrant(grants: Map<string, Grant> | null, name: string, bits: number, owner: number): Map<string, Grant> {
  const map = grants ?? new Map<string, Grant>()
  map.set(name, granted(map.get(name) ?? null, bits, owner))
  return map
}

function granted(grant: Grant | null, bits: number, owner: number): Grant {
  if (grant === null) return { bits, owners: [owner] }
  grant.bits |= bits
  if (grant.owners.at(-1) !== owner) grant.owners.push(owner)
  return grant
}

/** Makes a draft's tree ready, children before parents and without recursion: patterns may be thousands of segments deep. */
function freeze(root: Draft, ids: Map<string, number>, globs: Map<string, SegmentGlob>): Node {
  const order: Draft[] = [root]
  for (let i = 0; i < order.length; i++) {
    const at = order[i]
    if (at === undefined) continue
    if (at.literals !== null) order.push(...at.literals.values())
    if (at.wild !== null) order.push(...at.wild.values())
    if (at.deep !== null) order.push(at.deep)
  }
  const done = new Map<Draft, Node>()
  for (const at of order.reverse()) done.set(at, nodeOf(at))
  return nodeAt(root)

  function nodeAt(at: Draft): Node {
    const node = done.get(at)
    if (node === undefined) throw new Error('a position of the matcher was not made')
    return node
  }

  function nodeOf(at: Draft): Node {
    const literals =
      at.literals === null ? [] : [...at.literals].map(([text, next]) => ({ id: number(text), node: nodeAt(next) }))
    const [first, ...others] = literals
    return {
      firstId: first?.id ?? -1,
      first: first?.node ?? null,
      others: others.length === 0 ? null : new Map(others.map(other => [other.id, other.node])),
      folders:
        at.wild === null
          ? null
          : indexGlobs([...at.wild].map(([text, next]) => ({ glob: glob(text), target: nodeAt(next) }))),
      deep: at.deep === null ? null : nodeAt(at.deep),
      loops: at.loops,
      names: at.names,
      globs:
        at.globs === null ? null : indexGlobs([...at.globs].map(([text, target]) => ({ glob: glob(text), target }))),
      below: at.below,
      stamp: 0,
    }
  }

  function number(text: string): number {
    const id = ids.get(text) ?? ids.size
    ids.set(text, id)
    return id
  }

  function glob(text: string): SegmentGlob {
    const compiled = globs.get(text) ?? compileSegment(text)
    globs.set(text, compiled)
    return compiled
  }
}
