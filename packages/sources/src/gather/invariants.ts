import { holdsString, type InvariantFile, type InvariantSeen } from '#core/checks/pr-body-lint/invariants'
import type { Invariant } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import { compilePatterns } from '#core/filemap/pattern'
import type { Sha } from '#core/sha'
import type { Git, TreeEntry } from '../git/git.ts'

type Commits = { readonly base: Sha; readonly head: Sha }

/** Which strings of the contract's invariants stand in which files, at base and at head; a gap when a file could not be read. */
export async function gatherInvariants(
  git: Git,
  at: Commits,
  invariants: readonly Invariant[],
): Promise<Fact<readonly InvariantSeen[]>> {
  if (invariants.length === 0) return known([])
  const [base, head] = await Promise.all([git.lsTree(at.base), git.lsTree(at.head)])
  if (base.kind === 'gap') return base
  if (head.kind === 'gap') return head
  const seen: InvariantSeen[] = []
  for (const invariant of invariants) {
    const files = await filesOf(git, at, invariant, { base: base.value, head: head.value })
    if (files.kind === 'gap') return files
    seen.push({ id: invariant.id, files: files.value })
  }
  return known(seen)
}

async function filesOf(
  git: Git,
  at: Commits,
  { paths, strings }: Invariant,
  trees: { readonly base: readonly TreeEntry[]; readonly head: readonly TreeEntry[] },
): Promise<Fact<readonly InvariantFile[]>> {
  const matches = compilePatterns(paths)
  const ours = (tree: readonly TreeEntry[]) =>
    new Map(
      tree.filter(entry => entry.mode.startsWith('100') && matches(entry.path)).map(entry => [entry.path, entry.sha]),
    )
  const [base, head] = [ours(trees.base), ours(trees.head)]
  const files: InvariantFile[] = []
  for (const path of [...new Set([...base.keys(), ...head.keys()])].sort()) {
    const before = base.has(path) ? await stringsIn(git, at.base, path, strings) : known(NONE)
    if (before.kind === 'gap') return before
    // The same blob holds the same strings.
    const after = !head.has(path)
      ? known(NONE)
      : head.get(path) === base.get(path)
        ? before
        : await stringsIn(git, at.head, path, strings)
    if (after.kind === 'gap') return after
    files.push({ path, base: before.value, head: after.value })
  }
  return known(files)
}

const NONE: ReadonlySet<string> = new Set()

async function stringsIn(
  git: Git,
  commit: Sha,
  path: string,
  strings: readonly string[],
): Promise<Fact<ReadonlySet<string>>> {
  const blob = await git.readBlob(commit, path)
  if (blob.kind === 'gap') return blob
  const { value } = blob
  return known(value === null ? NONE : new Set(strings.filter(wanted => holdsString(value, wanted))))
}
