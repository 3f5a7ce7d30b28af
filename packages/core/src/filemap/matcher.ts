import { createDescent } from './descent.ts'
import { STEPS, visitGlobs } from './glob-index.ts'
import { PATH_BYTES } from './grammar.ts'
import type { Grant } from './lay-patterns.ts'
import { buildTrie, type Node } from './trie.ts'

/**
 * The patterns that are alive in one folder. Made once for each folder: the paths of a diff arrive folder by folder.
 * Plain data; only the matcher that made it understands it.
 */
export interface Folder {
  readonly live: readonly Node[]
  /** Live positions at which a pattern can end with a name. */
  readonly ends: readonly Node[]
  /** What every file below is granted by a pattern that ends with `**` right here; the folder above may have more. */
  readonly below: readonly Grant[]
  readonly above: Folder | null
  readonly belowBits: number
  /** Steps taken to come here from the root. */
  readonly cost: number
}

export interface Matcher {
  readonly root: Folder
  enter(folder: Folder, name: string): Folder
  /** The bits granted to the name in `folder` that begins at `start` of `path`; stops early when all of `need` are there. */
  bits(folder: Folder, path: string, start: number, need: number): number
  /** The patterns that match that name, ascending. */
  owners(folder: Folder, path: string, start: number): number[]
}

export interface Pattern {
  readonly alternatives: readonly (readonly string[])[]
  /** What it grants, at least one bit. */
  readonly bits: number
}

/**
 * Positions in the patterns, advanced segment by segment: linear in the path, whatever the patterns. `spent` is what a path
 * gets on which the steps run out: nothing where the patterns allow, everything where they protect.
 */
export function createMatcher(patterns: readonly Pattern[], spent = 0): Matcher {
  const { root, ids } = buildTrie(patterns)
  let step = 0
  let live: Node[] = []
  let covering = false
  const reachAll = (node: Node): boolean => {
    reach(node)
    return false
  }

  return { root: open(), enter, bits: (folder, path, start, need) => bits(folder, path, start, need, spent), owners }

  function open(): Folder {
    step++
    reach(root)
    return folderOf(needed(), null, 0)
  }

  function enter(folder: Folder, name: string): Folder {
    const alive = folder.live
    if (alive.length === 0) return folder
    step++
    live = []
    const id = ids.get(name) ?? NO_ID
    let cost = folder.cost + alive.length
    for (const node of alive) {
      if (node.loops) reach(node)
      if (node.firstId === id) {
        if (node.first !== null) reach(node.first)
      } else if (node.others !== null) {
        const next = node.others.get(id)
        if (next !== undefined) reach(next)
      }
      if (node.folders === null) continue
      cost += visitGlobs(node.folders, name, 0, reachAll)
      if (cost > STEPS) break
    }
    return cost > STEPS ? folderOf([], folder, cost, spent) : folderOf(needed(), folder, cost)
  }

  /** Adds a position, and the one behind a `**` that may stand for no segment. */
  function reach(node: Node): void {
    for (let at: Node | null = node; at !== null && at.stamp !== step; at = at.deep) {
      at.stamp = step
      live.push(at)
      if (at.covers === null) continue
      at.covers.needless = step
      covering = true
    }
  }

  /** What is alive, without each `**` that a later one has made needless. */
  function needed(): Node[] {
    if (!covering) return live
    covering = false
    return live.filter(node => node.needless !== step)
  }
}

const NO_ID = -2
const NONE: readonly never[] = []

function folderOf(live: readonly Node[], above: Folder | null, cost: number, spent = 0): Folder {
  let ends: Node[] | null = null
  let below: Grant[] | null = null
  let belowBits = (above?.belowBits ?? 0) | spent
  for (const node of live) {
    if (node.names !== null || node.globs !== null) {
      ends ??= []
      ends.push(node)
    }
    if (node.below !== null) {
      below ??= []
      below.push(node.below)
      belowBits |= node.below.bits
    }
  }
  return { live, ends: ends ?? NONE, below: below ?? NONE, above, belowBits, cost }
}

// Kept outside, so that a question allocates nothing.
let got = 0
let wanted = 0
function take(grant: Grant): boolean {
  got |= grant.bits
  return (got & wanted) === wanted
}

function bits(folder: Folder, path: string, start: number, need: number, spent: number): number {
  got = folder.belowBits
  wanted = need
  if (folder.ends.length > 0 && (got & need) !== need && !eachGrant(folder, path, start, take)) got |= spent
  return got
}

function owners(folder: Folder, path: string, start: number): number[] {
  const found = new Set<number>()
  for (let at: Folder | null = folder; at !== null; at = at.above)
    for (const grant of at.below) for (const owner of grant.owners) found.add(owner)
  eachGrant(folder, path, start, grant => {
    for (const owner of grant.owners) found.add(owner)
    return false
  })
  return [...found].sort((a, b) => a - b)
}

/** False when it stopped because the steps were spent. */
function eachGrant(folder: Folder, path: string, start: number, hit: (grant: Grant) => boolean): boolean {
  const unit = path.charCodeAt(start)
  const bit = 1 << (unit & 31)
  const high = (unit & 32) !== 0
  let name: string | null = null
  let cost = folder.cost
  for (const node of folder.ends) {
    if (((high ? node.startsHigh : node.startsLow) & bit) === 0) continue
    if (node.names !== null) {
      name ??= path.slice(start)
      const named = node.names.get(name)
      if (named !== undefined && hit(named)) return true
    }
    if (node.globs === null) continue
    const steps = visitGlobs(node.globs, path, start, hit)
    cost += steps
    if (steps < 0) return true
    if (cost > STEPS) return false
  }
  return true
}

/** Walks whole paths through a matcher. Null for a path too long to match anything. */
export function createWalk(matcher: Matcher): (path: string, slash: number) => Folder | null {
  const descend = createDescent(matcher.root, (parent: Folder, name) => matcher.enter(parent, name))
  return (path, slash) => (path.length > PATH_BYTES ? null : descend(path, slash))
}
