/**
 * Tree objects, read where they lie: `<mode> <name>NUL<20 bytes>` again and again. A diff of 100,000 files reads 200,000
 * entries, so an entry is four numbers in a list that is used again, and no string until it is told.
 */

export const FOLDER = 0o040000
export const SHA_BYTES = 20
const SLASH = 47
const BLANK = 32

/** A tree object made by hand, which cannot be read to its end. */
export class BrokenTree extends Error {}

/** The entries of one tree. Belongs to the next tree that is read into it. */
export interface Tree {
  bytes: Buffer
  count: number
  /** Canonical, as git reads modes. */
  modes: Uint32Array
  /** Where the name begins, and its NUL; the object name stands behind it. */
  starts: Uint32Array
  ends: Uint32Array
  /** False when an entry stands twice or out of git's order: no tree that git itself would write. */
  ascending: boolean
  /** True when names in it could be one name elsewhere: a capital, a byte over 127, or a name that begins another. */
  suspect: boolean
  /** True when some name has a byte over 127. */
  high: boolean
}

export function emptyTree(): Tree {
  const list = () => new Uint32Array(1_024)
  return {
    bytes: Buffer.alloc(0),
    count: 0,
    modes: list(),
    starts: list(),
    ends: list(),
    ascending: true,
    suspect: false,
    high: false,
  }
}

/** Reads a whole tree object. Throws BrokenTree on anything else: a tree half read must not look like a smaller one. */
export function readTree(tree: Tree, bytes: Buffer): void {
  tree.bytes = bytes
  tree.count = 0
  tree.ascending = true
  tree.suspect = false
  tree.high = false
  const length = bytes.length
  for (let at = 0; at < length; ) {
    const start = modeEnd(bytes, at) + 1
    let end = start
    let byte = bytes[end]
    while (byte !== undefined && byte !== 0) {
      if (byte > 127) tree.high = true
      else if (byte >= 65 && byte <= 90) tree.suspect = true
      byte = bytes[++end]
    }
    if (end === start || end + SHA_BYTES >= length)
      throw new BrokenTree('an object of it is no tree that git could have written')
    add(tree, canonicalMode(bytes, at, start - 1), start, end)
    at = end + 1 + SHA_BYTES
  }
  if (tree.high) tree.suspect = true
}

function modeEnd(bytes: Buffer, at: number): number {
  let end = at
  while (end - at < 8 && bytes[end] !== BLANK) end++
  if (bytes[end] !== BLANK || end === at) throw new BrokenTree('an object of it is no tree that git could have written')
  return end
}

function add(tree: Tree, mode: number, start: number, end: number): void {
  const at = tree.count
  if (at === tree.modes.length) {
    tree.modes = grown(tree.modes)
    tree.starts = grown(tree.starts)
    tree.ends = grown(tree.ends)
  }
  tree.modes[at] = mode
  tree.starts[at] = start
  tree.ends[at] = end
  tree.count = at + 1
  if (at === 0) return
  if (orderOf(tree, at - 1, tree, at) >= 0) tree.ascending = false
  if (beginsNext(tree, at)) tree.suspect = true
}

function grown(list: Uint32Array): Uint32Array {
  const more = new Uint32Array(list.length * 2)
  more.set(list)
  return more
}

/** Whether the name before is the beginning of this one: `a`, `a.ts`, and then perhaps a folder `a`. */
function beginsNext({ bytes, starts, ends }: Tree, at: number): boolean {
  const from = starts[at - 1] ?? 0
  const length = (ends[at - 1] ?? 0) - from
  const to = starts[at] ?? 0
  for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[to + i]) return false
  return true
}

/** git's order of names: by byte, a folder's as if it ended with a slash. Zero for the same name of the same kind. */
export function orderOf(a: Tree, i: number, b: Tree, j: number): number {
  const left = a.starts[i] ?? 0
  const right = b.starts[j] ?? 0
  const leftLength = (a.ends[i] ?? 0) - left
  const rightLength = (b.ends[j] ?? 0) - right
  const shared = Math.min(leftLength, rightLength)
  for (let at = 0; at < shared; at++) {
    const difference = (a.bytes[left + at] ?? 0) - (b.bytes[right + at] ?? 0)
    if (difference !== 0) return difference
  }
  const leftEnd = leftLength > shared ? (a.bytes[left + shared] ?? 0) : a.modes[i] === FOLDER ? SLASH : 0
  const rightEnd = rightLength > shared ? (b.bytes[right + shared] ?? 0) : b.modes[j] === FOLDER ? SLASH : 0
  // `a` of a folder beside `a/…` of nobody: a name holds no slash, so equal ends mean equal lengths.
  return leftEnd - rightEnd
}

export function sameContent(a: Tree, i: number, b: Tree, j: number): boolean {
  if (a.modes[i] !== b.modes[j]) return false
  const from = (a.ends[i] ?? 0) + 1
  const to = (b.ends[j] ?? 0) + 1
  for (let at = 0; at < SHA_BYTES; at++) if (a.bytes[from + at] !== b.bytes[to + at]) return false
  return true
}

/** 40 hex digits. */
export function shaAt(tree: Tree, entry: number): string {
  const at = (tree.ends[entry] ?? 0) + 1
  return tree.bytes.toString('hex', at, at + SHA_BYTES)
}

/** One unit of 0 to 255 for each byte. */
export function nameAt(tree: Tree, entry: number): string {
  return tree.bytes.toString('latin1', tree.starts[entry], tree.ends[entry])
}

/** Of a regular file only the owner's executable bit counts; what is neither file, link nor folder is a submodule. */
function canonicalMode(bytes: Buffer, from: number, to: number): number {
  let mode = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 7) throw new BrokenTree('a tree of it holds a mode that is none')
    mode = mode * 8 + digit
  }
  switch (mode & 0o170000) {
    case 0o100000:
      return (mode & 0o100) === 0 ? 0o100644 : 0o100755
    case 0o120000:
      return 0o120000
    case FOLDER:
      return FOLDER
    default:
      return 0o160000
  }
}
