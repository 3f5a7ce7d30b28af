import { type Fact, gap, known } from '#core/fact'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { told } from './faults.ts'
import type { Git } from './git.ts'

/** The remote that says where a branch stands; null when the repository has none at all. */
export async function remoteFor(git: Git, branch: string): Promise<Fact<string | null>> {
  const { names, ofBranch } = await git.remotes
  const configured = ofBranch.get(branch)
  if (configured !== undefined && names.includes(configured)) return known(configured)
  if (names.includes('origin')) return known('origin')
  if (names.length <= 1) return known(names[0] ?? null)
  return gap(
    `the remote of ${inert(branch) || 'this repository'}`,
    `This clone has ${names.length} remotes, none called origin: ${inert(names.join(', '))}.`,
    `Say which one counts: git config branch.${inert(branch) || 'main'}.remote <name>`,
  )
}

/** What a remote advertises: full ref name -> object, and the branch that its HEAD names. */
export interface Advertised {
  readonly refs: ReadonlyMap<string, Sha>
  readonly head: string | null
}

/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
export async function askRemote(git: Git, remote: string, refs: readonly string[]): Promise<Fact<Advertised>> {
  const timeoutMs = git.patience.answer
  const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs })
  if (run.exit !== 0) {
    return gap(
      `what the remote ${inert(remote)} says`,
      `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : told(run.stderr)}.`,
      `Make \`git ls-remote ${inert(remote)}\` work in this clone (network, credentials), then run again.`,
    )
  }
  const found = new Map<string, Sha>()
  let head: string | null = null
  for (const line of run.stdout.toString('utf8').split('\n')) {
    const [left = '', name = ''] = line.split('\t')
    if (left.startsWith('ref: refs/heads/') && name === 'HEAD') head = left.slice('ref: refs/heads/'.length)
    else if (isSha(left)) found.set(name, left)
  }
  return known({ refs: found, head })
}

/**
 * The tip of a branch as the remote has it now; where there is no remote, the local branch. Only ever `refs/heads/…`:
 * a tag of the same name is another thing. Throws InputError when there is no such branch.
 */
export async function tipOf(git: Git, branch: string): Promise<Fact<Sha>> {
  const remote = await remoteFor(git, branch)
  if (remote.kind === 'gap') return remote
  const ref = `refs/heads/${branch}`
  if (remote.value === null) {
    const local = await git.find(ref)
    if (local === null) throw noBranch(branch, 'this repository, which has no remote')
    return known(local)
  }
  const answer = await askRemote(git, remote.value, [ref])
  if (answer.kind === 'gap') return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${inert(branch)}` } }
  const tip = answer.value.refs.get(ref)
  if (tip === undefined) throw noBranch(branch, `the remote ${remote.value}`)
  return known(tip)
}

/** The branch that the repository itself calls its default one. */
export async function defaultBranch(git: Git): Promise<Fact<string>> {
  const remote = await remoteFor(git, '')
  if (remote.kind === 'gap') return remote
  if (remote.value === null) return localDefault(git)
  const answer = await askRemote(git, remote.value, ['HEAD'])
  if (answer.kind === 'gap') return answer
  return answer.value.head === null
    ? unnamed(`The remote ${inert(remote.value)} does not say.`)
    : known(answer.value.head)
}

/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git: Git): Promise<Fact<string>> {
  for (const name of ['main', 'master']) if ((await git.find(`refs/heads/${name}`)) !== null) return known(name)
  return unnamed('This repository has no remote, and no branch main or master.')
}

function unnamed(reason: string) {
  return gap('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.')
}

function noBranch(branch: string, where: string): InputError {
  return new InputError(
    'base',
    `no branch "${inert(branch)}" in ${inert(where)}`,
    'a branch that exists, or a commit of 40 hex digits',
    'Correct the input base, or base_branch in the contract.',
  )
}
