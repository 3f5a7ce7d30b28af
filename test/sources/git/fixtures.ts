import type { PatchFacts } from '#core/patch'
import { openGit } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import { gatherPolicy } from '#sources/git/policy'
import { git as gitAt, TempRepo } from '../../kit/temp-repo.ts'

/** An environment as a runner has it, free of this machine's git configuration. */
export const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }

/** A repository with one commit on main and a branch `sandbox` checked out on top of it. */
export function sandbox(work: (repo: TempRepo) => void): TempRepo & { base: string; head: string } {
  const repo = new TempRepo()
  repo.write('docs/filemap.txt', 'src/**\n').write('src/a.ts', 'a\n').write('src/b.ts', 'b\n')
  const base = repo.commit('base')
  repo.git('checkout', '--quiet', '-b', 'sandbox')
  work(repo)
  const head = repo.commit('head')
  return Object.assign(repo, { base, head })
}

/** The patch between base and head, as `<op> <path>` lines. */
export async function patchOf(path: string, head = 'HEAD', base = ''): Promise<PatchFacts> {
  const git = await openGit(path, ENV)
  const policy = await gatherPolicy(git, { contract: 's7', base })
  if (policy.kind === 'gap') throw new Error(`${policy.gap.fact}: ${policy.gap.reason}`)
  return gatherPatch(git, policy.value, head)
}

export function listed(patch: PatchFacts): string[] {
  if (patch.changes.kind === 'gap') throw new Error(patch.changes.gap.reason)
  return patch.changes.value.map(change => `${change.op} ${change.path}`)
}

/** A bare copy that serves as the remote, and takes any object name, as GitHub does. */
export function remoteOf(repo: TempRepo): TempRepo {
  const remote = new TempRepo()
  gitAt(remote.path, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  gitAt(remote.path, 'config', 'uploadpack.allowFilter', 'true')
  gitAt(remote.path, 'fetch', '--quiet', '--update-head-ok', repo.path, '+refs/*:refs/*')
  return remote
}

/** A clone in a folder of its own, gone with `using`. */
export function cloneOf(remote: TempRepo, ...options: string[]): TempRepo {
  const clone = new TempRepo()
  const url = `file://${remote.path}`
  gitAt(clone.path, 'remote', 'add', 'origin', url)
  gitAt(clone.path, 'fetch', '--quiet', ...options)
  gitAt(clone.path, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return clone
}
