import { InputError } from '#core/input-error'
import { isBranchName } from '#core/ref'
import { openGit } from '#sources/git/git'

/** The branch that is checked out in a clone. */
export async function branchHere(cwd: string): Promise<string> {
  const run = await (await openGit(cwd)).run(['symbolic-ref', '--short', '--quiet', 'HEAD'])
  const branch = run.stdout.toString('utf8').trim()
  if (run.exit !== 0 || branch === '')
    throw new InputError('branch', 'a detached HEAD', 'a sandbox branch', 'Give --branch.')
  return branch
}

/** Where a branch stands: in this clone, else as it was last fetched. */
export async function headOfBranch(cwd: string, branch: string): Promise<string> {
  if (!isBranchName(branch))
    throw new InputError('branch', `"${branch}"`, 'the name of a branch', 'Give --branch without refs/heads/.')
  const git = await openGit(cwd)
  const commit = (await git.find(`refs/heads/${branch}`)) ?? (await git.find(`refs/remotes/origin/${branch}`))
  if (commit !== null) return commit
  throw new InputError(
    'branch',
    `no branch ${branch} in this clone`,
    'a branch of this clone',
    `git fetch origin ${branch}`,
  )
}
