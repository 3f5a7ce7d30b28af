import { type Fact, gap, known } from '#core/fact'
import type { Sha } from '#core/sha'
import { told } from './faults.ts'
import type { Git } from './git.ts'

/** The path of every file at head, as git's own bytes: a NUL after each. */
export async function gatherHeadNames(git: Git, head: Sha): Promise<Fact<Uint8Array>> {
  const run = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', head])
  if (run.exit === 0) return known(run.stdout)
  return gap(
    'the names at head',
    `git could not list them: ${told(run.stderr)}.`,
    'Fetch head whole, for instance with fetch-depth: 0, then run again.',
  )
}
