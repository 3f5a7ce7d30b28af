import { InputError } from '#core/input-error'
import { openGit } from '#sources/git/git'

/** The branch that is checked out in a clone. */
export async function branchHere(cwd: string): Promise<string> {
  const run = await (await openGit(cwd)).run(['symbolic-ref', '--short', '--quiet', 'HEAD'])
  const branch = run.stdout.toString('utf8').trim()
  if (run.exit !== 0 || branch === '')
    throw new InputError('branch', 'a detached HEAD', 'a sandbox branch', 'Give --branch.')
  return branch
}
