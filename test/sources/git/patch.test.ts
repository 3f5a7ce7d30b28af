import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeBase } from '#core/base'
import { isSha } from '#core/sha'
import { openGit } from '#sources/git/git'
import { TempRepo } from '../../kit/temp-repo.ts'
import { cloneOf, ENV, listed, patchOf, remoteOf, sandbox } from './fixtures.ts'

describe('a patch', () => {
  it('of several commits in one line starts at base', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    for (let i = 0; i < 25; i++) repo.write('src/a.ts', `more ${i}`).commit()
    const patch = await patchOf(repo.path)
    expect(patch.baseIsAncestor).toEqual({ kind: 'known', value: true })
    expect(patch.merges).toEqual({ kind: 'known', value: [] })
    expect(listed(patch)).toEqual(['modify src/a.ts'])
    expect(judgeBase(patch)).toEqual([])
  })

  it('with a merge in it is refused', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    repo.git('checkout', '--quiet', '-b', 'side', repo.base)
    repo.write('src/side.ts', '1').commit('side')
    repo.git('checkout', '--quiet', 'sandbox')
    repo.git('merge', '--quiet', '--no-edit', 'side')
    const merge = repo.git('rev-parse', 'HEAD')
    const patch = await patchOf(repo.path)
    expect(patch.merges).toEqual({ kind: 'known', value: [merge] })
    expect(judgeBase(patch)).toMatchObject([{ code: 'CEC-60', rule: 'merge-commit' }])
  })

  it('that starts below the tip of the base branch is stale, and its diff is not told as the patch', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    repo.git('checkout', '--quiet', 'main')
    const tip = repo.write('other', '1').commit('moved')
    repo.git('checkout', '--quiet', 'sandbox')
    const patch = await patchOf(repo.path)
    expect(patch.base).toBe(tip)
    expect(patch.changes.kind).toBe('gap')
    expect(judgeBase(patch)).toMatchObject([{ code: 'CEC-60', rule: 'base-not-ancestor' }])
    const fromOldBase = await patchOf(repo.path, 'HEAD', repo.base)
    expect(listed(fromOldBase)).toEqual(['modify src/a.ts'])
    expect(judgeBase(fromOldBase)).toMatchObject([{ code: 'CEC-60', rule: 'stale-base', found: repo.base }])
  })

  it('whose head lies behind base is refused too', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    const patch = await patchOf(repo.path, repo.base, repo.head)
    expect(judgeBase(patch).map(finding => finding.rule)).toEqual(['stale-base', 'base-not-ancestor'])
  })

  it('is empty when head is base', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    expect(listed(await patchOf(repo.path, 'main'))).toEqual([])
  })

  it('tells type changes, modes, renames and odd names', async () => {
    using repo = sandbox(r => {
      r.git('mv', 'src/b.ts', 'renamed.ts')
      r.git('rm', '--quiet', 'src/a.ts')
      r.symlink('src/a.ts', '/etc/passwd')
      r.write('run.sh', '#!/bin/sh\n', 0o755)
      r.write('new\nline', 'x')
      r.write('é', 'x')
    })
    writeFileSync(Buffer.concat([Buffer.from(`${repo.path}/bad`), Buffer.from([0xff])]), 'x')
    repo.commit('odd')
    const patch = await patchOf(repo.path)
    if (patch.changes.kind === 'gap') throw new Error('changes were expected')
    expect(patch.changes.value.map(c => `${c.op} ${c.oldMode} ${c.newMode} ${c.path} ${c.utf8}`)).toEqual(
      [
        'add 000000 100644 bad\ufffd false',
        'add 000000 100644 new\nline true',
        'add 000000 100644 renamed.ts true',
        'add 000000 100755 run.sh true',
        'modify 100644 120000 src/a.ts true',
        'delete 100644 000000 src/b.ts true',
        'add 000000 100644 é true',
      ].sort((a, b) => ((a.split(' ')[3] ?? '') < (b.split(' ')[3] ?? '') ? -1 : 1)),
    )
  })

  it('is read in a linked worktree and on a detached head', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    using place = new TempRepo()
    const linked = join(place.path, 'linked')
    repo.git('worktree', 'add', '--quiet', '--detach', linked, 'sandbox')
    expect(listed(await patchOf(linked))).toEqual(['modify src/a.ts'])
  })

  it('needs a head that exists', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    await expect(patchOf(repo.path, 'nowhere')).rejects.toThrow(/head: .*no such branch in this clone/s)
    await expect(patchOf(repo.path, '2'.repeat(40))).rejects.toThrow(/head: .*no such commit/s)
  })
})

describe('a shallow clone', () => {
  it('is deepened as far as the patch goes, without a change to its refs', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    for (let i = 0; i < 30; i++) repo.write('src/a.ts', `more ${i}`).commit()
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, '--depth=1', 'origin', 'sandbox')
    const before = clone.git('for-each-ref')
    const patch = await patchOf(clone.path)
    expect(patch.base).toBe(repo.base)
    expect(patch.baseIsAncestor).toEqual({ kind: 'known', value: true })
    expect(listed(patch)).toEqual(['modify src/a.ts'])
    expect(clone.git('for-each-ref')).toBe(before)
  })

  it('finds a stale base without the whole history', async () => {
    using repo = new TempRepo()
    for (let i = 0; i < 40; i++) repo.write('old', `${i}`).commit(`old ${i}`)
    repo.git('checkout', '--quiet', '-b', 'sandbox')
    repo.write('src/a.ts', '1').commit('work')
    repo.git('checkout', '--quiet', 'main')
    repo.write('moved', '1').commit('moved')
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, '--depth=1', 'origin', 'sandbox')
    const patch = await patchOf(clone.path)
    expect(judgeBase(patch)).toMatchObject([{ code: 'CEC-60', rule: 'base-not-ancestor' }])
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
  })

  it('is a gap with the one command when it cannot be deepened', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    repo.write('src/a.ts', '3').commit()
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, '--depth=1', 'origin', 'sandbox')
    clone.git('fetch', '--quiet', '--depth=1', 'origin', repo.base)
    clone.git('remote', 'set-url', 'origin', 'file:///nonexistent')
    const patch = await patchOf(clone.path, 'HEAD', repo.base)
    expect(patch.tip.kind).toBe('gap')
    expect(patch.baseIsAncestor).toMatchObject({
      kind: 'gap',
      gap: { remedy: expect.stringContaining('git fetch --no-tags --unshallow origin') },
    })
  })

  it('without the base and without a remote is a gap', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, '--depth=1', 'origin', 'sandbox')
    clone.git('remote', 'remove', 'origin')
    await expect(patchOf(clone.path, 'HEAD', repo.base)).rejects.toThrow(/shallow and has no remote/)
  })
})

describe('a partial clone', () => {
  it.each(['blob:none', 'tree:0'])('with --filter=%s gives the patch, and policy files on demand', async filter => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    using remote = remoteOf(repo)
    using place = new TempRepo()
    place.git('clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${remote.path}`, 'clone')
    const clone = join(place.path, 'clone')
    expect(listed(await patchOf(clone, repo.head))).toEqual(['modify src/a.ts'])
    const git = await openGit(clone, ENV)
    if (!isSha(repo.base)) throw new Error('a commit was expected')
    const blob = await git.readBlob(repo.base, 'docs/filemap.txt')
    expect(blob.kind === 'known' && blob.value !== null && Buffer.from(blob.value).toString()).toBe('src/**\n')
    remote[Symbol.dispose]()
    expect(await git.readBlob(repo.base, 'src/b.ts')).toMatchObject({ kind: 'gap' })
  })
})

describe('a file at a commit', () => {
  it('is its bytes, or proven absent', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    const git = await openGit(repo.path, ENV)
    if (!isSha(repo.head)) throw new Error('a commit was expected')
    expect(await git.readBlob(repo.head, 'src/none.ts')).toEqual({ kind: 'known', value: null })
    expect(await git.readBlob(repo.head, 'src')).toEqual({ kind: 'known', value: null })
    expect(await git.readBlob(repo.head, '../x')).toMatchObject({ kind: 'gap' })
    expect(await git.lsTree(repo.head, 'src')).toMatchObject({
      kind: 'known',
      value: [
        { mode: '100644', path: 'src/a.ts' },
        { mode: '100644', path: 'src/b.ts' },
      ],
    })
  })
})
