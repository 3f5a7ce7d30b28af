import { type Fact, gap, known } from '#core/fact'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Sha } from '#core/sha'
import { fetchCommand, fetchCommits } from './fetch.ts'
import type { Git } from './git.ts'
import { remoteFor } from './remote.ts'

/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
export async function bringCommit(git: Git, input: string, commit: Sha, branch: string): Promise<Fact<Sha>> {
  const here = await git.find(commit)
  if (here === commit) return known(commit)
  if (here !== null) throw noCommit(input, commit, 'an object that is no commit')
  const [remote, shallow] = await Promise.all([remoteFor(git, branch), git.isShallow()])
  if (remote.kind === 'gap') return remote
  const what = `the commit ${commit} (${input})`
  if (remote.value === null) {
    if (!shallow) throw noCommit(input, commit, 'no such commit in this repository')
    return gap(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.')
  }
  const fetched = await fetchCommits(git, remote.value, [commit], shallow ? { only: true } : null)
  if (fetched.kind === 'absent') {
    throw noCommit(input, commit, `no such commit here, nor at the remote ${inert(remote.value)}`)
  }
  if (fetched.kind === 'done' && (await git.find(commit)) === commit) return known(commit)
  const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else'
  return gap(
    what,
    `This clone lacks it, and it could not be fetched: ${reason}.`,
    `Run \`${fetchCommand(remote.value, [commit], false)}\`, then run again.`,
  )
}

function noCommit(input: string, commit: Sha, found: string): InputError {
  return new InputError(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`)
}
