import { type Fact, gap, known } from '#core/fact'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Change, PatchFacts } from '#core/patch'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import type { Git } from './git.ts'
import { gatherLineage } from './lineage.ts'
import type { Policy, PolicyAhead } from './policy.ts'
import { bringCommit } from './presence.ts'
import { remoteFor } from './remote.ts'
import { diffTrees, type TreeDiff } from './tree-diff.ts'

/**
 * What the patch is and touches, from git objects alone. Throws InputError when there is no such head; what could not be
 * known is a gap in its field. Where base is no ancestor the changes are a gap too: a two-tree diff would then tell the base
 * branch's own work as the patch's.
 */
export async function gatherPatch(git: Git, policy: Policy, head: string): Promise<PatchFacts> {
  const changes: Change[] = []
  const ahead = await beginPatch(git, { ...policy, tip: Promise.resolve(policy.tip) }, head, change =>
    changes.push(change),
  )
  const [frame, diff] = await Promise.all([ahead.frame, ahead.diff])
  return { ...frame, changes: diff.kind === 'gap' ? diff : known(changes.sort(byPath)) }
}

/** As code units compare. */
function byPath(a: Change, b: Change): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** What is known of a patch besides what it touches. */
export type PatchFrame = Omit<PatchFacts, 'changes'>

export interface PatchAhead {
  readonly head: Sha
  readonly frame: Promise<PatchFrame>
  /** When it is known, every change has been told. */
  readonly diff: Promise<Fact<TreeDiff>>
}

/**
 * As `gatherPatch`; resolves once head is known and git is at work. Each change is told as it is read, folder by folder:
 * 100,000 of them need not be kept.
 */
export async function beginPatch(
  git: Git,
  policy: PolicyAhead,
  name: string,
  onChange: (change: Change) => void,
): Promise<PatchAhead> {
  const { base, baseBranch } = policy
  const found = isSha(name) ? await bringCommit(git, 'head', name, baseBranch) : known(await resolveHead(git, name))
  if (found.kind === 'gap') return unread(policy, name, found)
  const head = found.value
  const lineage = gatherLineage(git, baseBranch, base, head)
  const reading = diffTrees(git, base, head, onChange)
  const frame = Promise.all([policy.tip, lineage]).then(([tip, line]): PatchFrame => {
    const baseIsAncestor = line.kind === 'gap' ? line : known(line.value.baseIsAncestor)
    const merges = line.kind === 'gap' ? line : known(line.value.merges)
    return { baseBranch, base, head, tip, baseIsAncestor, merges }
  })
  const diff = Promise.all([lineage, reading]).then(([line, trees]) =>
    line.kind === 'known' && !line.value.baseIsAncestor ? NO_PATCH : trees,
  )
  for (const promise of [frame, diff]) promise.catch(() => {})
  return { head, frame, diff }
}

const NO_PATCH = gap(
  'the changes of the patch',
  'Base is no ancestor of head, so the difference between them is not the patch alone.',
  'Rebase the sandbox branch onto the base branch.',
)

/** Head is named by its commit, but this clone does not have it: nothing about the patch is known. */
function unread(policy: PolicyAhead, name: string, why: Fact<never>): PatchAhead {
  if (!isSha(name)) throw new Error('only a commit can be named and not be here')
  const { base, baseBranch } = policy
  const frame = policy.tip.then(
    (tip): PatchFrame => ({ baseBranch, base, head: name, tip, baseIsAncestor: why, merges: why }),
  )
  frame.catch(() => {})
  return { head: name, frame, diff: Promise.resolve(why) }
}

/** `HEAD`, or a branch: here, or as the remote was last seen. A tag or an abbreviation is none of them. */
export async function resolveHead(git: Git, name: string): Promise<Sha> {
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
