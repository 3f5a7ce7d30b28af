import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#core/patch'
import { isSha } from '#core/sha'
import { openGit } from '#sources/git/git'
import { headNames } from '#sources/git/head-names'
import { diffTrees } from '#sources/git/tree-diff'
import { GIT_ENV, TempRepo } from '../../kit/temp-repo.ts'
import { diffTree } from './diff-tree.ts'
import { ENV } from './fixtures.ts'

/** Writes a tree object from its raw bytes, whatever git thinks of it; returns its name. */
function hashTree(
  repo: TempRepo,
  entries: readonly (readonly [mode: string, name: string | Buffer, sha: string])[],
): string {
  const bytes = Buffer.concat(
    entries.map(([mode, name, sha]) =>
      Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), Buffer.from(sha, 'hex')]),
    ),
  )
  const args = ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally']
  return execFileSync('git', args, { cwd: repo.path, env: GIT_ENV, input: bytes }).toString().trim()
}

function blob(repo: TempRepo, content: string): string {
  return execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repo.path, env: GIT_ENV, input: content })
    .toString()
    .trim()
}

async function ours(repo: TempRepo, base: string, head: string) {
  if (!isSha(base) || !isSha(head)) throw new Error('two commits were expected')
  const changes: Change[] = []
  const git = await openGit(repo.path, ENV)
  const diff = await diffTrees(git, base, head, change => changes.push(change))
  if (diff.kind === 'gap') throw new Error(diff.gap.reason)
  const names = Buffer.from(headNames(diff.value)).toString('utf8').split('\0').slice(0, -1)
  return { changes, names, changed: diff.value.changed }
}

function lines(changes: readonly Change[]): string[] {
  return changes.map(c => `${c.oldMode} ${c.newMode} ${Buffer.from(c.path).toString('latin1')}`).sort()
}

function commitTree(repo: TempRepo, tree: string, parent?: string): string {
  return repo.git('commit-tree', '-m', 'c', ...(parent === undefined ? [] : ['-p', parent]), tree)
}

describe('the two-tree diff', () => {
  it('lists what git diff-tree lists, for any two trees', async () => {
    using repo = new TempRepo()
    const contents = ['a', 'b', 'c'].map(text => blob(repo, text))
    const name = fc.constantFrom('a', 'a-b', 'a.b', 'a0', 'b', 'Ab', 'é', 'x', 'docs')
    const mode = fc.constantFrom('100644', '100755', '120000', '160000', '100664')
    const { tree } = fc.letrec<{ tree: Record<string, unknown> }>(tie => ({
      tree: fc.dictionary(name, fc.oneof({ maxDepth: 3 }, fc.record({ mode, content: fc.nat(2) }), tie('tree')), {
        maxKeys: 5,
        noNullPrototype: true,
      }),
    }))
    const write = (node: Record<string, unknown>): string =>
      hashTree(
        repo,
        Object.entries(node)
          .map(([key, value]): [string, string, string] =>
            isLeaf(value) ? [value.mode, key, contents[value.content] ?? ''] : ['40000', key, write(Object(value))],
          )
          .sort((a, b) => Buffer.compare(Buffer.from(keyOf(a)), Buffer.from(keyOf(b)))),
      )
    await fc.assert(
      fc.asyncProperty(tree, tree, async (left, right) => {
        const base = commitTree(repo, write(left))
        const head = commitTree(repo, write(right), base)
        const { changes, changed } = await ours(repo, base, head)
        expect(lines(changes)).toEqual(diffTree(repo.path, base, head))
        expect(changed).toBe(changes.length)
      }),
      { numRuns: 40 },
    )
  })

  it('tells the second entry of one name as added, and hands the doubled name on', async () => {
    using repo = new TempRepo()
    const [a = '', b = ''] = ['a', 'b'].map(text => blob(repo, text))
    const base = commitTree(repo, hashTree(repo, [['100644', 'f', a]]))
    const twice = hashTree(repo, [
      ['100644', 'f', a],
      ['100644', 'f', b],
    ])
    const { changes, names } = await ours(repo, base, commitTree(repo, twice, base))
    expect(changes).toMatchObject([{ path: 'f', op: 'add' }])
    expect(names).toEqual(['f', 'f'])
  })

  it('hands on a name that is a file and a folder at once', async () => {
    using repo = new TempRepo()
    const a = blob(repo, 'a')
    const inner = hashTree(repo, [['100644', 'x', a]])
    const base = commitTree(
      repo,
      hashTree(repo, [
        ['100644', 'a', a],
        ['100644', 'a-b', a],
      ]),
    )
    const both = hashTree(repo, [
      ['100644', 'a', a],
      ['100644', 'a-b', a],
      ['40000', 'a', inner],
    ])
    const { changes, names } = await ours(repo, base, commitTree(repo, both, base))
    expect(changes.map(change => `${change.op} ${change.path}`)).toEqual(['add a/x'])
    expect(names).toEqual(['a', 'a-b', 'a/'])
  })

  it('reads a tree that is out of order by name', async () => {
    using repo = new TempRepo()
    const [a = '', b = ''] = ['a', 'b'].map(text => blob(repo, text))
    const base = commitTree(
      repo,
      hashTree(repo, [
        ['100644', 'a', a],
        ['100644', 'b', a],
        ['100644', 'c', a],
      ]),
    )
    const shuffled = hashTree(repo, [
      ['100644', 'c', a],
      ['100644', 'a', b],
      ['100644', 'b', a],
    ])
    const { changes, names } = await ours(repo, base, commitTree(repo, shuffled, base))
    expect(changes.map(change => `${change.op} ${change.path}`)).toEqual(['modify a'])
    expect(names).toEqual(['c', 'a', 'b'])
  })

  it('keeps names that are no UTF-8, hold a newline or a capital', async () => {
    using repo = new TempRepo()
    const a = blob(repo, 'a')
    const base = commitTree(repo, hashTree(repo, []))
    const odd = hashTree(repo, [
      ['100644', 'Capital', a],
      ['100644', 'new\nline', a],
      ['100644', Buffer.from([0x66, 0xff]), a],
      ['100644', '\ufffd', a],
    ])
    const { changes, names } = await ours(repo, base, commitTree(repo, odd, base))
    expect(changes.map(change => [change.path, change.utf8])).toEqual([
      ['Capital', true],
      ['new\nline', true],
      ['f\ufffd', false],
      ['\ufffd', true],
    ])
    expect(names).toHaveLength(4)
  })

  it('hands on the names beside a collision, and no others', async () => {
    using repo = new TempRepo()
    repo.write('docs/readme.md', '1').write('lib/x.ts', '1').write('src/deep/a.ts', '1').write('src/deep/b.ts', '1')
    const base = repo.commit()
    repo.write('lib/y.ts', '1').write('src/deep/A.ts', '1')
    const head = repo.commit()
    const { names } = await ours(repo, base, head)
    expect(names).toEqual(['src/deep/A.ts', 'src/deep/a.ts', 'src/deep/b.ts'])
  })

  it('stops at a tree that stands for more files than can be listed', async () => {
    using repo = new TempRepo()
    const a = blob(repo, 'a')
    let tree = hashTree(
      repo,
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => ['100644', name, a] as const),
    )
    const inner = tree
    for (let depth = 0; depth < 8; depth++) {
      const child = tree
      tree = hashTree(
        repo,
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => ['40000', name, child] as const),
      )
    }
    const base = commitTree(repo, inner)
    const head = commitTree(repo, tree, base)
    if (!isSha(base) || !isSha(head)) throw new Error('two commits were expected')
    const git = await openGit(repo.path, ENV)
    const diff = await diffTrees(git, base, head, () => {})
    expect(diff).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('more than 200000 folders') } })
  })

  it.each([
    ['without a name', Buffer.concat([Buffer.from('100644 \0'), Buffer.alloc(20, 1)])],
    ['with a mode that is none', Buffer.concat([Buffer.from('10z644 a\0'), Buffer.alloc(20, 1)])],
    ['cut short', Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(7, 1)])],
  ])('is a gap when an agent wrote a tree %s, and no fault of ours', async (_, bytes) => {
    using repo = new TempRepo()
    const base = commitTree(repo, hashTree(repo, []))
    repo.write('object', bytes)
    const tree = repo.git('hash-object', '-t', 'tree', '-w', '--literally', 'object')
    const head = commitTree(repo, tree, base)
    if (!isSha(base) || !isSha(head)) throw new Error('two commits were expected')
    const diff = await diffTrees(await openGit(repo.path, ENV), base, head, () => {})
    expect(diff).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('could not be read') } })
  })

  it('is a gap when a tree is missing, never a shorter list', async () => {
    using repo = new TempRepo()
    const base = commitTree(repo, hashTree(repo, []))
    const head = commitTree(repo, hashTree(repo, [['40000', 'gone', '1'.repeat(40)]]), base)
    if (!isSha(base) || !isSha(head)) throw new Error('two commits were expected')
    const diff = await diffTrees(await openGit(repo.path, ENV), base, head, () => {})
    expect(diff).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('lacks the tree 1111') } })
  })
})

function isLeaf(value: unknown): value is { mode: string; content: number } {
  return typeof value === 'object' && value !== null && 'mode' in value && typeof value.mode === 'string'
}

function keyOf([mode, name]: readonly [string, string, string]): string {
  return mode === '40000' ? `${name}/` : name
}
