import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Sha } from '#core/sha'
import type { Git } from '#sources/git/git'
import type { Conditions } from './perturb.ts'

/** A clean worktree of a commit; `remove` leaves no trace in the repository. */
export interface Worktree {
  readonly path: string
  remove(): Promise<void>
}

/** Checks a commit out into a new folder below `parent`, files in the order that the conditions ask for. */
export async function addWorktree(git: Git, commit: Sha, parent: string, conditions: Conditions): Promise<Worktree> {
  mkdirSync(parent, { recursive: true })
  const path = join(parent, conditions.folder)
  const remove = async (): Promise<void> => {
    await git.run(['worktree', 'remove', '--force', path])
    // Where it was never finished, or is gone by other hands.
    await git.run(['worktree', 'prune'])
  }
  try {
    await must(git, ['worktree', 'add', '--detach', '--no-checkout', '--force', path, commit])
    await checkOut(git, commit, path, conditions)
  } catch (error) {
    await remove()
    throw error
  }
  return { path, remove }
}

async function checkOut(git: Git, commit: Sha, path: string, conditions: Conditions): Promise<void> {
  await must(git, ['-C', path, 'read-tree', commit])
  const listed = await must(git, ['-C', path, 'ls-files', '-z'])
  const names = listed
    .toString('latin1')
    .split('\0')
    .filter(name => name !== '')
  if (conditions.reversed) names.reverse()
  const input = Buffer.from(names.map(name => `${name}\0`).join(''), 'latin1')
  await must(git, ['-C', path, 'checkout-index', '-z', '--stdin'], input)
}

async function must(git: Git, args: readonly string[], input?: Buffer): Promise<Buffer> {
  const run = await git.run(args, input === undefined ? {} : { input })
  if (run.exit !== 0)
    throw new Error(`git ${args.find(arg => !arg.startsWith('-')) ?? ''} failed: ${run.stderr.trim()}`)
  return run.stdout
}
