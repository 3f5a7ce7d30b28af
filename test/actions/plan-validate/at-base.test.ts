import { expect, it } from 'vitest'
import { isSha, type Sha } from '#core/sha'
import { gatherAtBase } from '#sources/gather/at-base'
import { gatherSpecs } from '#sources/gather/specs'
import { openGit } from '#sources/git/git'
import { GIT_ENV, TempRepo } from '../../kit/temp-repo.ts'

function commit(repo: TempRepo): Sha {
  const sha = repo.commit()
  if (!isSha(sha)) throw new Error('no commit')
  return sha
}

it('tells files, folders, and what is not there, whatever the names', async () => {
  using repo = new TempRepo()
  repo
    .write('a.txt', '')
    .write('src/b.ts', '')
    .write('src/é x.ts', '')
    .write('src/[id].ts', '')
    .symlink('src/link', 'b.ts')
  const base = commit(repo)
  const git = await openGit(repo.path, GIT_ENV)
  const asked = [
    'a.txt',
    'src',
    'src/b.ts',
    'src/é x.ts',
    'src/[id].ts',
    'src/link',
    'src/none.ts',
    'no/folder/c.ts',
    'a.txt/below',
    '-x',
  ]
  const there = await gatherAtBase(git, base, asked)
  expect(there).toMatchObject({ kind: 'known' })
  expect(there.kind === 'known' ? [...there.value].sort() : []).toEqual([
    ['a.txt', 'file'],
    ['src', 'folder'],
    ['src/[id].ts', 'file'],
    ['src/b.ts', 'file'],
    ['src/link', 'file'],
    ['src/é x.ts', 'file'],
  ])
})

it('takes more paths than one process takes arguments', async () => {
  using repo = new TempRepo()
  repo.write('deep/x', '')
  const base = commit(repo)
  const git = await openGit(repo.path, GIT_ENV)
  const many = Array.from({ length: 2_000 }, (_, at) => `missing-${'m'.repeat(100)}/${at}/file.ts`)
  const there = await gatherAtBase(git, base, [...many, 'deep/x'])
  expect(there).toEqual({ kind: 'known', value: new Map([['deep/x', 'file']]) })
})

it('tells trees that this clone lacks as a gap', async () => {
  using repo = new TempRepo()
  repo.write('src/b.ts', '').write('src/deep/c.ts', '')
  const base = commit(repo)
  const tree = repo.git('rev-parse', 'HEAD:src/deep')
  const { rmSync } = await import('node:fs')
  rmSync(`${repo.path}/.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`)
  const git = await openGit(repo.path, GIT_ENV)
  expect(await gatherAtBase(git, base, ['src/deep/c.ts'])).toMatchObject({
    kind: 'gap',
    gap: { remedy: expect.stringContaining('Fetch') },
  })
})

it('reads versions of documents that stand, and does not read what is proven absent', async () => {
  using repo = new TempRepo()
  repo.write('docs/a.md', '# A\nVersão: v2 (2025)\n').write('docs/b.md', 'none')
  const base = commit(repo)
  const git = await openGit(repo.path, GIT_ENV)
  const specs = ['docs/a.md', 'docs/b.md', 'docs/c.md'].map(path => ({ path, version: 'v2', required: false }))
  const there = await gatherAtBase(
    git,
    base,
    specs.map(spec => spec.path),
  )
  expect(await gatherSpecs(git, base, specs, there)).toEqual([
    { kind: 'known', value: { exists: true, version: 'v2' } },
    { kind: 'known', value: { exists: true, version: null } },
    { kind: 'known', value: { exists: false, version: null } },
  ])
})
