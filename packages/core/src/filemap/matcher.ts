import { PATH_BYTES } from './grammar.ts'
import { buildTrie, type Grant, type Node } from './trie.ts'

/**
 * The patterns that are alive in one folder. Made once for each folder: the paths of a diff arrive folder by folder.
 * Plain data; only the matcher that made it understands it.
 */
export interface Folder {
  readonly live: readonly Node[]
  /** Live positions at which a pattern can end with a name. */
  readonly ends: readonly Node[]
  /** What every file below has, whatever its name. */
  readonly below: readonly Grant[]
  readonly belowBits: number
  /** Steps taken to come here from the root. */
  readonly cost: number
}

export interface Matcher {
  readonly root: Folder
  enter(folder: Folder, name: string): Folder
  /** The bits granted to `name` in `folder`; stops early when all of `need` are there. */
  bits(folder: Folder, name: string, need: number): number
  /** The patterns that match `name` in `folder`, ascending. */
  owners(folder: Folder, name: string): number[]
}

export interface Pattern {
  readonly alternatives: readonly (readonly string[])[]
  /** What it grants, at least one bit. */
  readonly bits: number
}

/**
 * Steps allowed for one path. Real Filemaps use some hundreds; only patterns made to overlap thousands of times with a path
 * made to fit them come here, and then nothing is granted: at about 2 ns a step no path takes longer than 50 ms.
 */
const STEPS = 12_000_000

/** Positions in the patterns, advanced segment by segment: linear in the path, whatever the patterns. */
export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const { root, ids } = buildTrie(patterns)
  let step = 0

  return { root: open(root), enter, bits, owners }

  function open(first: Node): Folder {
    step++
    const live: Node[] = []
    reach(live, first)
    return folderOf(live, [], 0, 0)
  }

  function enter(folder: Folder, name: string): Folder {
    if (folder.live.length === 0) return folder
    step++
    const id = ids.get(name) ?? -2
    const live: Node[] = []
    let cost = folder.cost + folder.live.length
    for (const node of folder.live) {
      if (node.loops) reach(live, node)
      if (node.firstId === id) {
        if (node.first !== null) reach(live, node.first)
      } else if (node.others !== null) {
        const next = node.others.get(id)
        if (next !== undefined) reach(live, next)
      }
      if (node.folders !== null)
        cost += node.folders.visit(name, next => {
          reach(live, next)
          return false
        })
      if (cost > STEPS) return folderOf([], folder.below, folder.belowBits, cost)
    }
    return folderOf(live, folder.below, folder.belowBits, cost)
  }

  /** Adds a position, and the one behind a `**` that may stand for no segment. */
  function reach(live: Node[], node: Node): void {
    for (let at: Node | null = node; at !== null && at.stamp !== step; at = at.deep) {
      at.stamp = step
      live.push(at)
    }
  }
}

function folderOf(live: readonly Node[], above: readonly Grant[], aboveBits: number, cost: number): Folder {
  const here = live.flatMap(node => (node.below === null ? [] : [node.below]))
  const below = here.length === 0 ? above : [...new Set([...above, ...here])]
  return {
    live,
    ends: live.filter(node => node.names !== null || node.globs !== null),
    below,
    belowBits: here.reduce((all, grant) => all | grant.bits, aboveBits),
    cost,
  }
}

function bits(folder: Folder, name: string, need: number): number {
  let got = folder.belowBits
  if (folder.ends.length === 0 || (got & need) === need) return got
  eachGrant(folder, name, grant => {
    got |= grant.bits
    return (got & need) === need
  })
  return got
}

function owners(folder: Folder, name: string): number[] {
  const found = new Set(folder.below.flatMap(grant => grant.owners))
  eachGrant(folder, name, grant => {
    for (const owner of grant.owners) found.add(owner)
    return false
  })
  return [...found].sort((a, b) => a - b)
}

function eachGrant(folder: Folder, name: string, take: (grant: Grant) => boolean): void {
  let cost = folder.cost
  for (const node of folder.ends) {
    const named = node.names?.get(name)
    if (named !== undefined && take(named)) return
    if (node.globs !== null) cost += node.globs.visit(name, take)
    if (cost > STEPS) return
  }
}

/** Walks whole paths through a matcher, remembering the folders it has been in. */
export function createWalk(matcher: Matcher): (path: string) => { folder: Folder; name: string } | null {
  const folders = new Map<string, Folder>([['', matcher.root]])
  let lastText = ''
  let last = matcher.root

  return path => {
    if (path.length > PATH_BYTES) return null
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (slash <= 0) return { folder: slash === 0 ? matcher.enter(matcher.root, '') : matcher.root, name }
    if (slash !== lastText.length || !path.startsWith(lastText)) {
      lastText = path.slice(0, slash)
      last = folderAt(lastText)
    }
    return { folder: last, name }
  }

  function folderAt(text: string): Folder {
    const known = folders.get(text)
    if (known !== undefined) return known
    if (folders.size > 100_000) folders.clear()
    // From the deepest ancestor that is known, down.
    let start = text.lastIndexOf('/')
    while (start > 0 && !folders.has(text.slice(0, start))) start = text.lastIndexOf('/', start - 1)
    let folder = start > 0 ? (folders.get(text.slice(0, start)) ?? matcher.root) : matcher.root
    for (let at = start > 0 ? start + 1 : 0; at <= text.length; ) {
      const end = text.indexOf('/', at) === -1 ? text.length : text.indexOf('/', at)
      folder = matcher.enter(folder, text.slice(at, end))
      folders.set(text.slice(0, end), folder)
      at = end + 1
    }
    return folder
  }
}
