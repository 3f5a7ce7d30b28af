import { type Fact, gap, known } from '#core/fact'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Change, PatchFacts } from '#core/patch'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { told } from './faults.ts'
import type { Git } from './git.ts'
import { gatherLineage } from './lineage.ts'
import type { Policy, PolicyAhead } from './policy.ts'
import { bringCommit } from './presence.ts'
import { rawDiffReader, type TouchedTree } from './raw-diff.ts'
import { remoteFor } from './remote.ts'

/**
 * What the patch is and touches, from git objects alone. Throws InputError when there is no such head; what could not be
 * known is a gap in its field. Where base is no ancestor the changes are a gap too: a two-tree diff would then tell the base
 * branch's own work as the patch's.
 */
export async function gatherPatch(git: Git, policy: Policy, head: string): Promise<PatchFacts> {
  return (await beginPatch(git, { ...policy, tip: Promise.resolve(policy.tip) }, head)).facts
}

/** What a judge that works while git does takes: every change as it is read, in git's order. */
export type OnChange = (change: Change) => void

export interface PatchAhead {
  readonly head: Sha
  /** Folders that the patch touched and head has, without the root; known when the changes are. */
  readonly trees: readonly TouchedTree[]
  readonly facts: Promise<PatchFacts>
}

/** As `gatherPatch`; resolves once head is known and git is at work. */
export async function beginPatch(
  git: Git,
  policy: PolicyAhead,
  name: string,
  onChange?: OnChange,
): Promise<PatchAhead> {
  const { base, baseBranch } = policy
  const found = isSha(name) ? await bringCommit(git, 'head', name, baseBranch) : known(await resolveHead(git, name))
  if (found.kind === 'gap') return unread(policy, name, found)
  const head = found.value
  const trees: TouchedTree[] = []
  const reading = readChanges(git, base, head, trees, onChange)
  const lineage = gatherLineage(git, baseBranch, base, head)
  const facts = Promise.all([policy.tip, lineage, reading]).then(([tip, line, changes]): PatchFacts => {
    const baseIsAncestor = line.kind === 'gap' ? line : known(line.value.baseIsAncestor)
    const merges = line.kind === 'gap' ? line : known(line.value.merges)
    const foreign = line.kind === 'known' && !line.value.baseIsAncestor
    return { baseBranch, base, head, tip, baseIsAncestor, merges, changes: foreign ? NO_PATCH : changes }
  })
  facts.catch(() => {})
  return { head, trees, facts }
}

const NO_PATCH = gap(
  'the changes of the patch',
  'Base is no ancestor of head, so the difference between them is not the patch alone.',
  'Rebase the sandbox branch onto the base branch.',
)

/** Head is named by its commit, but this clone does not have it: nothing about the patch is known. */
function unread(policy: PolicyAhead, name: string, why: Fact<never>): PatchAhead {
  if (!isSha(name)) throw new Error('only a commit can be named and not be here')
  const facts = policy.tip.then((tip): PatchFacts => {
    const { base, baseBranch } = policy
    return { baseBranch, base, head: name, tip, baseIsAncestor: why, merges: why, changes: why }
  })
  facts.catch(() => {})
  return { head: name, trees: [], facts }
}

/** `HEAD`, or a branch: here, or as the remote was last seen. A tag or an abbreviation is none of them. */
async function resolveHead(git: Git, name: string): Promise<Sha> {
  if (name === 'HEAD') {
    const head = await git.find('HEAD')
    if (head !== null) return head
    throw noHead(name, 'no commit there yet')
  }
  const branch = name.replace(/^refs\/heads\//, '')
  const local = await git.find(`refs/heads/${branch}`)
  if (local !== null) return local
  const remote = await remoteFor(git, branch)
  const seen =
    remote.kind === 'known' && remote.value !== null ? await git.find(`refs/remotes/${remote.value}/${branch}`) : null
  if (seen !== null) return seen
  throw noHead(name, 'no such branch in this clone')
}

function noHead(name: string, found: string): InputError {
  return new InputError(
    'head',
    `${inert(clip(name, 200))}: ${found}`,
    'HEAD, a branch, or a commit of 40 hex digits',
    'Correct the input head, or fetch it first.',
  )
}

/** No configuration, attribute or .gitmodules may hide a path: each option here answers one that can. */
const DIFF = [
  '-r',
  '-t',
  '-z',
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--ignore-submodules=none',
  '--no-ext-diff',
  '--no-textconv',
]

async function readChanges(
  git: Git,
  base: Sha,
  head: Sha,
  trees: TouchedTree[],
  onChange: OnChange = () => {},
): Promise<Fact<readonly Change[]>> {
  const changes: Change[] = []
  const reader = rawDiffReader({
    change: change => {
      changes.push(change)
      onChange(change)
    },
    tree: tree => trees.push(tree),
  })
  const run = await git.run(['diff-tree', ...DIFF, base, head, '--'], { onChunk: reader.feed })
  if (run.exit !== 0) {
    return gap(
      'the changes of the patch',
      `git could not read them: ${told(run.stderr)}.`,
      'Fetch base and head whole, for instance with fetch-depth: 0, then run again.',
    )
  }
  reader.end()
  return known(changes)
}
