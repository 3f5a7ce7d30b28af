import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBranchName } from '#core/ref'
import { openGit } from '#sources/git/git'
import { gatherPolicy, type PolicyInputs } from '#sources/git/policy'
import { TempRepo } from '../../kit/temp-repo.ts'
import { cloneOf, ENV, remoteOf, sandbox } from './fixtures.ts'

const S7 = join(import.meta.dirname, '../../../packages/core/src/contract/s7.json')

async function policyOf(path: string, inputs: Partial<PolicyInputs> = {}) {
  const policy = await gatherPolicy(await openGit(path, ENV), { contract: 's7', base: '', ...inputs })
  if (policy.kind === 'gap') return policy.gap
  const { base, baseBranch, tip, contract } = policy.value
  return { base, baseBranch, tip, contract: contract.name }
}

function own(name: string, branch = 'main'): string {
  return JSON.stringify({ ...JSON.parse(readFileSync(S7, 'utf8')), name, base_branch: branch }, null, 2)
}

describe('where policy is read', () => {
  it('is the local branch where there is no remote at all', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    expect(await policyOf(repo.path)).toEqual({
      base: repo.base,
      baseBranch: 'main',
      tip: { kind: 'known', value: repo.base },
      contract: 's7',
    })
  })

  it('is the branch as the remote has it now, however stale this clone is', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, 'origin', 'sandbox')
    remote.git('checkout', '--quiet', 'main')
    remote.git('reset', '--quiet', '--hard')
    const moved = remote.write('moved', '1').commit('moved')
    clone.git('update-ref', 'refs/heads/main', repo.head)
    clone.git('update-ref', 'refs/remotes/origin/main', repo.base)
    expect(await policyOf(clone.path)).toMatchObject({ base: moved, tip: { kind: 'known', value: moved } })
    expect(await policyOf(clone.path, { base: repo.base })).toMatchObject({
      base: repo.base,
      tip: { kind: 'known', value: moved },
    })
  })

  it('is a gap with a remedy when the remote cannot be asked', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    repo.git('remote', 'add', 'origin', 'file:///nonexistent/remote.git')
    repo.git('update-ref', 'refs/remotes/origin/main', repo.base)
    expect(await policyOf(repo.path)).toMatchObject({
      fact: 'the tip of main',
      remedy: expect.stringContaining('git ls-remote origin'),
    })
    expect(await policyOf(repo.path, { base: repo.base })).toMatchObject({ base: repo.base, tip: { kind: 'gap' } })
  })

  it('asks the branch’s own remote, or the only one, and says what to give when there are several', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    using remote = remoteOf(repo)
    repo.git('remote', 'add', 'upstream', `file://${remote.path}`)
    expect(await policyOf(repo.path)).toMatchObject({ base: repo.base })
    repo.git('remote', 'add', 'fork', 'file:///nonexistent')
    expect(await policyOf(repo.path)).toMatchObject({
      remedy: expect.stringContaining('git config branch.main.remote'),
    })
    repo.git('config', 'branch.main.remote', 'upstream')
    expect(await policyOf(repo.path)).toMatchObject({ base: repo.base })
  })

  it('refuses a base that does not exist', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    await expect(policyOf(repo.path, { base: '1'.repeat(40) })).rejects.toThrow(/no such commit in this repository/)
    await expect(policyOf(repo.path, { base: 'nowhere' })).rejects.toThrow(/no branch "nowhere"/)
    await expect(policyOf(repo.path, { base: 'main~1' })).rejects.toThrow(/a branch, or a commit of 40/)
    await expect(policyOf(repo.path, { base: '--upload-pack=x' })).rejects.toThrow(/a branch, or a commit of 40/)
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, 'origin', 'sandbox')
    await expect(policyOf(clone.path, { base: '1'.repeat(40) })).rejects.toThrow(/nor at the remote origin/)
    await expect(policyOf(clone.path, { base: 'nowhere' })).rejects.toThrow(/no branch "nowhere" in the remote origin/)
  })

  it('refuses a tree or a tag where a commit is due', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    const tree = repo.git('rev-parse', 'HEAD^{tree}')
    await expect(policyOf(repo.path, { base: tree })).rejects.toThrow(/base/)
  })
})

describe('a contract by path', () => {
  it('is read at the default branch as the remote names it, never from the work tree', async () => {
    using repo = new TempRepo({ branch: 'trunk' })
    repo.write('cec.json', own('ours', 'trunk')).commit('base')
    using remote = new TempRepo({ branch: 'trunk' })
    remote.git('fetch', '--quiet', '--update-head-ok', repo.path, '+refs/*:refs/*')
    using clone = cloneOf(remote, 'origin', 'trunk')
    clone.write('cec.json', own('agent', 'trunk')).commit('widen')
    expect(await policyOf(clone.path, { contract: 'cec.json' })).toMatchObject({
      contract: 'ours',
      baseBranch: 'trunk',
    })
  })

  it('may not name another base branch than the one it stands on', async () => {
    using repo = new TempRepo()
    repo.write('cec.json', own('ours', 'develop')).commit('base')
    await expect(policyOf(repo.path, { contract: 'cec.json' })).rejects.toThrow(/base branch "develop"/)
  })

  it('is the caller’s mistake when it is missing or bad', async () => {
    using repo = new TempRepo()
    repo.write('bad.json', '{"name": 1}').commit('base')
    await expect(policyOf(repo.path, { contract: 'none.json' })).rejects.toThrow(/neither a built-in name nor a file/)
    await expect(policyOf(repo.path, { contract: 'bad.json' })).rejects.toThrow(/contract/)
  })
})

describe('a branch name', () => {
  it.each([
    'main',
    'feature/x',
    'a@b',
    'a{b',
    '@{u}',
    'a..b',
    'a//b',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a.',
    'a/',
    '/a',
    '-a',
    'a b',
    'a\tb',
    'a~b',
    'a^b',
    'a:b',
    'a?b',
    'a*b',
    'a[b',
    'a\\b',
    'HEAD',
    '\u00e9',
    '',
  ])('%j is one exactly when git says so', name => {
    const git = spawnSync('git', ['check-ref-format', '--branch', name], { cwd: '/' })
    expect(isBranchName(name)).toBe(git.status === 0)
  })
})
