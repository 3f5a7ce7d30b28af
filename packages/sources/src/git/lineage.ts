import { type Fact, gap, known } from '#core/fact'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { told } from './faults.ts'
import { fetchCommand, fetchCommits } from './fetch.ts'
import type { Git } from './git.ts'
import { remoteFor } from './remote.ts'

/** How head stands to base. */
export interface Lineage {
  readonly baseIsAncestor: boolean
  /** Merge commits that head has and base has not. */
  readonly merges: readonly Sha[]
}

/** Generations fetched below the cut of a shallow clone, until head meets base. */
const STEPS = [16, 128, 1_024, 8_192, 2_000_000]

/**
 * Whether base is an ancestor of head, and the merges in between; one `git rev-list`. A shallow clone is deepened as far as
 * the answer needs and no further; where it cannot be, the answer is a gap that says the one command that would.
 */
export async function gatherLineage(git: Git, branch: string, base: Sha, head: Sha): Promise<Fact<Lineage>> {
  if (await isShortLine(git, base, head)) return known({ baseIsAncestor: true, merges: [] })
  const first = await readLineage(git, base, head)
  if (first.kind === 'gap' || first.value.cut.length === 0 || !(await git.isShallow())) return answered(first)
  const remote = await remoteFor(git, branch)
  const from = remote.kind === 'known' ? remote.value : null
  let reason = 'it has no remote to ask'
  for (const deepen of from === null ? [] : STEPS) {
    const fetched = await deepened(git, from ?? '', base, head, deepen)
    if (fetched !== null) {
      reason = fetched
      break
    }
    const next = await readLineage(git, base, head)
    if (next.kind === 'gap' || next.value.cut.length === 0 || !(await git.isShallow())) return answered(next)
    reason = 'more of it could not be fetched'
  }
  return gap(
    'the commits between base and head',
    `This clone is shallow and ends above base, and ${reason}.`,
    `Run \`${fetchCommand(from, [head], true)}\`, or check out with fetch-depth: 0.`,
  )
}

const SHORT = 20

/** Most patches: a few commits with one parent each, down to base. Read from the commits themselves, so no cut can hide one. */
async function isShortLine(git: Git, base: Sha, head: Sha): Promise<boolean> {
  let at: string = head
  for (let step = 0; step < SHORT && at !== base; step++) {
    const commit = await git.objects.read(at)
    if (commit?.type !== 'commit' || commit.bytes === null) return false
    const [parent, second] = parentsOf(commit.bytes)
    if (parent === undefined || second !== undefined) return false
    at = parent
  }
  return at === base
}

/** As git reads them: right behind the tree, and nowhere else. */
function parentsOf(commit: Buffer): string[] {
  const [headers = ''] = /^tree [0-9a-f]{40}\n(parent [0-9a-f]{40}\n)*/.exec(commit.toString('latin1')) ?? []
  return [...headers.matchAll(/^parent ([0-9a-f]{40})$/gm)].flatMap(found => found[1] ?? [])
}

/** Null when done. A head that was never pushed is no reason: what lies below it may be at the remote all the same. */
async function deepened(git: Git, remote: string, base: Sha, head: Sha, deepen: number): Promise<string | null> {
  const both = await fetchCommits(git, remote, [base, head], { deepen })
  if (both.kind === 'done') return null
  if (both.kind === 'failed') return both.reason
  const one = await fetchCommits(git, remote, [base], { deepen })
  return one.kind === 'done' ? null : one.reason
}

interface Walk extends Lineage {
  /** Commits of head's own that show no parent: roots, or where a shallow clone is cut. */
  readonly cut: readonly Sha[]
}

function answered(walk: Fact<Walk>): Fact<Lineage> {
  return walk.kind === 'gap' ? walk : known({ baseIsAncestor: walk.value.baseIsAncestor, merges: walk.value.merges })
}

/**
 * Lists what head has and base has not, with parents. Base is a true ancestor exactly when it is the parent of one of them,
 * or is head: on a path from head down to base no commit in between can be reached from base.
 */
async function readLineage(git: Git, base: Sha, head: Sha): Promise<Fact<Walk>> {
  const merges: Sha[] = []
  const cut: Sha[] = []
  let baseIsAncestor = base === head
  let rest = ''
  const run = await git.run(['rev-list', '--parents', head, `^${base}`, '--'], {
    onChunk: chunk => {
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [commit = '', ...parents] = line.split(' ')
        if (!isSha(commit)) throw new Error('git rev-list printed a line that names no commit')
        if (parents.includes(base)) baseIsAncestor = true
        if (parents.length > 1) merges.push(commit)
        if (parents.length === 0) cut.push(commit)
      }
    },
  })
  if (run.exit === 0 && rest === '') return known({ baseIsAncestor, merges, cut })
  return gap(
    'the commits between base and head',
    `git could not list them: ${told(run.stderr)}.`,
    'Check out with fetch-depth: 0, then run again.',
  )
}
