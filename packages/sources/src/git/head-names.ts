import { type Fact, gap, known } from '#core/fact'
import type { Sha } from '#core/sha'
import { told } from './faults.ts'
import type { Git } from './git.ts'
import { emptyTree, FOLDER, nameAt, readTree } from './tree.ts'
import type { TreeDiff } from './tree-diff.ts'

/** The path of every file at a commit, as git's own bytes: a NUL after each. */
export async function gatherHeadNames(git: Git, head: Sha): Promise<Fact<Uint8Array>> {
  const run = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', head])
  if (run.exit === 0) return known(run.stdout)
  return gap(
    'the names at head',
    `git could not list them: ${told(run.stderr)}.`,
    'Fetch head whole, for instance with fetch-depth: 0, then run again.',
  )
}

/**
 * The names at head wherever they could collide, as bytes: a NUL after each path, git's order, a `/` at the end of a folder
 * that holds no suspect itself.
 */
export function headNames({ suspects }: TreeDiff): Uint8Array {
  if (suspects.size === 0) return new Uint8Array()
  const below = leadingTo(suspects.keys())
  const pieces: string[] = []
  const entered = new Set<string>([''])
  // A stack instead of recursion: an agent can nest folders as deeply as it likes.
  const stack = [{ paths: pathsIn(suspects, '', below), at: 0 }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const path = top.paths[top.at++]
    if (path === undefined) stack.pop()
    // A folder that stands twice in its tree is entered once: its second name alone tells of it.
    else if ((suspects.has(path) || below.has(path)) && !entered.has(path)) {
      entered.add(path)
      stack.push({ paths: pathsIn(suspects, path, below), at: 0 })
    } else pieces.push(path)
  }
  return Buffer.from(pieces.length === 0 ? '' : `${pieces.join('\0')}\0`, 'latin1')
}

/** Of a folder that is no suspect, only those below it that lead to one. */
function pathsIn(
  suspects: ReadonlyMap<string, Buffer>,
  path: string,
  below: ReadonlyMap<string, Set<string>>,
): readonly string[] {
  const bytes = suspects.get(path)
  if (bytes === undefined) return [...(below.get(path) ?? [])].sort()
  const tree = emptyTree()
  readTree(tree, bytes)
  const slash = (entry: number) => (tree.modes[entry] === FOLDER ? '/' : '')
  return Array.from({ length: tree.count }, (_, entry) => path + nameAt(tree, entry) + slash(entry))
}

/** Folder -> the folders in it that are suspects, or lead to one. */
function leadingTo(paths: Iterable<string>): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>()
  for (const path of paths) {
    for (let at = path; at !== ''; ) {
      const parent = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1)
      const known = below.get(parent)
      if (known?.has(at)) break
      if (known === undefined) below.set(parent, new Set([at]))
      else known.add(at)
      at = parent
    }
  }
  return below
}
