import type { AtBase } from '#core/checks/plan-validate/facts'
import { type Fact, gap, known } from '#core/fact'
import type { Sha } from '#core/sha'
import type { Git } from '../git/git.ts'
import { type Objects, ObjectsFault } from '../git/objects.ts'
import { emptyTree, FOLDER, nameAt, readTree } from '../git/tree.ts'

type Found = Map<string, 'file' | 'folder'>
type Answer = Awaited<ReturnType<Objects['read']>>

/**
 * Which of the paths stand at a commit, and whether as a file or a folder. Each folder is read once, through the reader that
 * is open anyway: another process would cost more than all of it.
 */
export async function gatherAtBase(git: Git, base: Sha, paths: readonly string[]): Promise<Fact<AtBase>> {
  const folders = byFolder(paths)
  const found: Found = new Map()
  try {
    const trees = await Promise.all([...folders.keys()].map(folder => git.objects.read(nameOf(base, folder))))
    const unproven: string[] = []
    let at = 0
    for (const wanted of folders.values()) {
      if (!look(trees[at++] ?? null, wanted, found)) unproven.push(...wanted.values())
    }
    if (unproven.length === 0 || (await list(git, base, unproven, found))) return known(found)
  } catch (error) {
    if (!(error instanceof ObjectsFault)) throw error
  }
  return gap(
    'the planned files at base',
    'git could not read their folders at the base commit.',
    'Fetch the base commit whole, then run again.',
  )
}

/** Folder -> name as git's bytes, a unit for each -> path. */
function byFolder(paths: readonly string[]): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    const folder = slash === -1 ? '' : path.slice(0, slash)
    let wanted = folders.get(folder)
    if (wanted === undefined) {
      wanted = new Map()
      folders.set(folder, wanted)
    }
    wanted.set(Buffer.from(path.slice(slash + 1)).toString('latin1'), path)
  }
  return folders
}

function nameOf(base: Sha, folder: string): string {
  return folder === '' ? `${base}^{tree}` : `${base}:${folder}`
}

const tree = emptyTree()

/** False when the answer proves nothing: "missing" is also what git says of a tree that this clone lacks. */
function look(answer: Answer, wanted: ReadonlyMap<string, string>, found: Found): boolean {
  if (answer?.type !== 'tree' || answer.bytes === null) return false
  readTree(tree, answer.bytes)
  for (let entry = 0; entry < tree.count; entry++) {
    const path = wanted.get(nameAt(tree, entry))
    if (path !== undefined) found.set(path, tree.modes[entry] === FOLDER ? 'folder' : 'file')
  }
  return true
}

/** Windows takes 32,767 characters of arguments, others at least 131,072 bytes. */
const ARGUMENTS = process.platform === 'win32' ? 24_000 : 100_000

/** Proves what is absent by listing it. */
async function list(git: Git, base: Sha, paths: readonly string[], found: Found): Promise<boolean> {
  for (const batch of batches(paths)) {
    const listed = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', base, '--', ...batch])
    if (listed.exit !== 0) return false
    for (const entry of listed.stdout.toString('utf8').split('\0')) {
      const [, type, path] = /^[0-7]{6} ([a-z]+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? []
      if (path !== undefined) found.set(path, type === 'tree' ? 'folder' : 'file')
    }
  }
  return true
}

function* batches(paths: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = []
  let bytes = 0
  for (const path of paths) {
    const size = Buffer.byteLength(path) + 3
    if (bytes + size > ARGUMENTS && batch.length > 0) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(path)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
