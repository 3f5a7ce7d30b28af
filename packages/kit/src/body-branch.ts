import { type Fact, gap, known } from '#core/fact'
import { isBranchName } from '#core/ref'
import type { Sha } from '#core/sha'
import type { Git } from '#sources/git/git'

export type Env = Readonly<Record<string, string | undefined>>

/**
 * The branch that holds the patch, when no pull request says it: the input, when it names one; the branch that the body
 * names, when it stands at head; what the runner says; the branch that is checked out.
 */
export async function gatherBranch(
  git: Git,
  head: Sha,
  given: string,
  claimed: string | null,
  env: Env,
): Promise<Fact<string>> {
  if (given !== '' && given !== 'HEAD' && given !== head) return known(given)
  if (claimed !== null && isBranchName(claimed) && (await standsAt(git, claimed, head))) return known(claimed)
  const checkedOut = (await git.run(['symbolic-ref', '--quiet', 'HEAD'])).stdout.toString('utf8').trim()
  for (const ref of [heads(env['GITHUB_HEAD_REF']), env['GITHUB_REF'] ?? '', checkedOut]) {
    if (ref.startsWith('refs/heads/')) return known(ref.slice('refs/heads/'.length))
  }
  return gap(
    'the branch that holds the patch',
    'Nothing names it: HEAD is detached, and no event says it.',
    'Give the branch in the input head.',
  )
}

async function standsAt(git: Git, branch: string, head: Sha): Promise<boolean> {
  const { names } = await git.remotes
  for (const ref of [`refs/heads/${branch}`, ...names.map(remote => `refs/remotes/${remote}/${branch}`)]) {
    if ((await git.find(ref)) === head) return true
  }
  return false
}

function heads(branch: string | undefined): string {
  return branch === undefined || branch === '' ? '' : `refs/heads/${branch}`
}
