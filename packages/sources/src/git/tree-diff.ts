import { isAscii, isUtf8 } from 'node:buffer'
import { type Fact, gap, known } from '#core/fact'
import type { Change, Op } from '#core/patch'
import type { Sha } from '#core/sha'
import type { GitObject } from './answers.ts'
import type { Git } from './git.ts'
import { MAX_BYTES, ObjectsFault } from './objects.ts'
import { BrokenTree, emptyTree, FOLDER, nameAt, readTree, shaAt, type Tree } from './tree.ts'
import { couldCollide } from './tree-collisions.ts'
import { compare } from './tree-compare.ts'

/** What the diff saw besides the changes. */
export interface TreeDiff {
  readonly changed: number
  /**
   * Folders at head that got a name and in which names could collide: path (a unit for each byte, `/` at its end, empty for
   * the root) -> the bytes of its tree. In no other folder can the patch have made a collision, or named an entry twice.
   */
  readonly suspects: ReadonlyMap<string, Buffer>
}

/** Trees can be nested so that a few kilobytes stand for more files than any machine can list. */
const MAX_CHANGES = 2_000_000
const MAX_FOLDERS = 200_000
const MAX_FOLDER_BYTES = 65_536

/** A folder at base and head: names of tree objects, empty where it is not. */
interface Pair {
  readonly path: string
  readonly base: string
  readonly head: string
}

/** As ready for comparison. */
interface Read extends Pair {
  readonly old: Buffer
  readonly now: Buffer
}

class Unreadable extends Error {}

/**
 * The two-tree diff, read from the tree objects themselves: what `git diff-tree -r --raw --no-renames` lists, but there is no
 * option, configuration, attribute or `.gitmodules` in it that could hide a path, and each change is told as soon as its
 * folder has been read (git prints nothing before it has read all). Folder by folder, in git's order within each.
 */
export async function diffTrees(
  git: Git,
  base: Sha,
  head: Sha,
  onChange: (change: Change) => void,
): Promise<Fact<TreeDiff>> {
  const walk = createWalk(onChange)
  try {
    await readPairs(git, { path: '', base: `${base}^{tree}`, head: `${head}^{tree}` }, walk.compare)
  } catch (error) {
    if (error instanceof Unreadable || error instanceof BrokenTree || error instanceof ObjectsFault)
      return unread(error.message)
    throw error
  }
  return known({ changed: walk.changed(), suspects: walk.suspects })
}

function unread(reason: string) {
  return gap(
    'the changes of the patch',
    `They could not be read: ${reason}.`,
    'Fetch base and head whole, for instance with fetch-depth: 0, then run again.',
  )
}

const NOTHING: Buffer = Buffer.alloc(0)

/** Reads both sides of each folder and hands them on; asks for those below at once, while git reads the ones beside. */
function readPairs(git: Git, root: Pair, onPair: (pair: Read) => readonly Pair[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0
    let started = 0
    let over = false
    const stop = (error: unknown) => {
      over = true
      reject(error)
    }
    const ask = (name: string, take: (bytes: Buffer) => void) => {
      if (name === '') return take(NOTHING)
      git.objects.ask({
        name,
        maxBytes: MAX_BYTES,
        reject: stop,
        resolve: object => {
          if (over) return
          try {
            take(treeBytes(name, object))
          } catch (error) {
            stop(error)
          }
        },
      })
    }
    // Answers come in order, so the side asked for last completes the pair.
    const start = (pair: Pair) => {
      open++
      if (++started > MAX_FOLDERS) throw new Unreadable(`they are in more than ${MAX_FOLDERS} folders`)
      let old: Buffer = NOTHING
      const both = (now: Buffer) => {
        for (const below of onPair({ ...pair, old, now })) start(below)
        if (--open === 0) resolve()
      }
      ask(pair.base, bytes => {
        old = bytes
        if (pair.head === '') both(NOTHING)
      })
      if (pair.head !== '') ask(pair.head, both)
    }
    start(root)
  })
}

function treeBytes(name: string, object: GitObject | null): Buffer {
  if (object === null || object.type !== 'tree') throw new Unreadable(`this clone lacks the tree ${name}`)
  if (object.bytes === null) throw new Unreadable(`the tree ${name} is larger than 64 MiB`)
  return object.bytes
}

function createWalk(onChange: (change: Change) => void) {
  const old = emptyTree()
  const now = emptyTree()
  const suspects = new Map<string, Buffer>()
  let changed = 0
  return { compare: comparePair, changed: () => changed, suspects }

  function comparePair(pair: Read): Pair[] {
    readTree(old, pair.old)
    readTree(now, pair.now)
    const ascii = !old.high && !now.high && isAscii(Buffer.from(pair.path, 'latin1'))
    const below: Pair[] = []
    let grown = false
    const prefix = room.write(pair.path, 'latin1')
    compare(old, now, (i, j) => {
      if (i < 0) grown = true
      const path = j < 0 ? pathAt(pair.path, prefix, old, i) : pathAt(pair.path, prefix, now, j)
      const oldMode = i < 0 ? 0 : (old.modes[i] ?? 0)
      const newMode = j < 0 ? 0 : (now.modes[j] ?? 0)
      if (oldMode !== FOLDER && newMode !== FOLDER) {
        changed++
        return onChange(changeOf(path, ascii, modeText(oldMode), modeText(newMode)))
      }
      if (path.length > MAX_FOLDER_BYTES) throw new Unreadable(`a folder's path has over ${MAX_FOLDER_BYTES} bytes`)
      below.push({ path: `${path}/`, base: i < 0 ? '' : shaAt(old, i), head: j < 0 ? '' : shaAt(now, j) })
    })
    if ((grown && now.suspect && couldCollide(now)) || !now.ascending) suspects.set(pair.path, pair.now)
    if (changed > MAX_CHANGES) throw new Unreadable(`there are more than ${MAX_CHANGES} of them`)
    return below
  }
}

/** Where paths are put together: made in one piece, a path is one string and no tree of strings to be flattened later. */
const room = Buffer.alloc(2 * MAX_FOLDER_BYTES)

/** `prefix` bytes of the folder stand in `room` already. */
function pathAt(folder: string, prefix: number, tree: Tree, entry: number): string {
  const from = tree.starts[entry] ?? 0
  const length = (tree.ends[entry] ?? 0) - from
  if (prefix + length > room.length) return folder + nameAt(tree, entry)
  for (let at = 0; at < length; at++) room[prefix + at] = tree.bytes[from + at] ?? 0
  return room.toString('latin1', 0, prefix + length)
}

const MODES = new Map(
  [0, 0o100644, 0o100755, 0o120000, 0o160000].map(mode => [mode, mode.toString(8).padStart(6, '0')]),
)

function modeText(mode: number): string {
  return MODES.get(mode) ?? mode.toString(8).padStart(6, '0')
}

function changeOf(latin1: string, ascii: boolean, oldMode: string, newMode: string): Change {
  const op: Op = oldMode === '000000' ? 'add' : newMode === '000000' ? 'delete' : 'modify'
  if (ascii) return { path: latin1, utf8: true, op, oldMode, newMode }
  const bytes = Buffer.from(latin1, 'latin1')
  return { path: bytes.toString('utf8'), utf8: isUtf8(bytes), op, oldMode, newMode }
}
