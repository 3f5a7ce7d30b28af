import { inert } from '#core/inert'
import type { Sha } from '#core/sha'
import { told } from './faults.ts'
import type { Git } from './git.ts'

/** `absent`: the remote says it has no such commit. `failed`: it could not be asked. */
export type Fetched = { readonly kind: 'done' } | { readonly kind: 'absent' | 'failed'; readonly reason: string }

const ONLY_OBJECTS = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-gc',
]

/**
 * Brings commits into the object store and touches no ref. In a shallow clone one commit comes alone, and `deepen` brings
 * that many more generations below the cut; in a partial clone git asks for no blobs by itself. A clone that is whole
 * stays whole: there neither option is given.
 */
export async function fetchCommits(
  git: Git,
  remote: string,
  commits: readonly Sha[],
  depth: { readonly only: true } | { readonly deepen: number } | null,
): Promise<Fetched> {
  const shape = depth === null ? [] : 'only' in depth ? ['--depth=1'] : [`--deepen=${depth.deepen}`]
  const run = await git.run([...ONLY_OBJECTS, ...shape, '--', remote, ...commits], { timeoutMs: git.patience.fetch })
  if (run.exit === 0) return { kind: 'done' }
  const absent = /not our ref|couldn't find remote ref|unadvertised object|did not send all necessary/i.test(run.stderr)
  return {
    kind: absent ? 'absent' : 'failed',
    reason: run.exit === -1 ? `no end in ${git.patience.fetch / 1_000} s` : told(run.stderr),
  }
}

/** The one command that would bring what is missing. */
export function fetchCommand(remote: string | null, commits: readonly Sha[], shallow: boolean): string {
  return `git fetch --no-tags ${shallow ? '--unshallow ' : ''}${inert(remote ?? '<remote>')} ${commits.join(' ')}`
}
