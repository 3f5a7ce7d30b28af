import { describe, expect, it } from 'vitest'
import { compileOwnerPattern } from '#core/codeowners/match'
import { ownershipOf } from '#core/codeowners/owners'
import { parseCodeowners } from '#core/codeowners/parse'

describe('a CODEOWNERS pattern', () => {
  it.each([
    // GitHub's own examples (docs: about code owners).
    ['*', 'a', true],
    ['*', 'a/b/c', true],
    ['*.js', 'a.js', true],
    ['*.js', 'x/y/a.js', true],
    ['*.js', 'a.jsx', false],
    ['/build/logs/', 'build/logs/a', true],
    ['/build/logs/', 'build/logs/x/a', true],
    ['/build/logs/', 'x/build/logs/a', false],
    ['/build/logs/', 'build/logs', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['apps/', 'apps/a', true],
    ['apps/', 'x/apps/y/a', true],
    ['apps/', 'apps', false],
    ['/docs/', 'docs/a/b', true],
    ['/docs/', 'x/docs/a', false],
    ['/scripts/', 'scripts/a', true],
    ['**/logs', 'logs', true],
    ['**/logs', 'build/logs/x', true],
    ['**/logs', 'build/logsx', false],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/github/x', true],
    ['/apps/github', 'apps/githubx', false],
    // The rest of gitignore's grammar.
    ['docs', 'docs', true],
    ['docs', 'x/docs/y', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y', false],
    ['a/**', 'a/x/y', true],
    ['a/**', 'a', false],
    ['**', 'x/y', true],
    ['a/*/c', 'a/b/c/d', true],
    ['a/*/c', 'a/b/d/c', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['*.test.*', 'x/a.test.ts', true],
    ['/*', 'a', true],
    ['/*', 'a/b', false],
    ['/*/', 'a/b/c', true],
    ['My\\ Docs/', 'My Docs/a', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['{a,b}', 'a', false],
    ['Docs/', 'docs/a', false],
    ['.github/', '.github/x', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(compileOwnerPattern(pattern)(path)).toBe(expected)
  })

  it('answers hostile paths whatever the pattern', () => {
    const path = `${'a/'.repeat(2_000)}b`
    expect(compileOwnerPattern('**/a/**/a/**/a/**/c')(path)).toBe(false)
    expect(compileOwnerPattern(`${'*a'.repeat(40)}c`)('a'.repeat(4_000))).toBe(false)
  })
})

describe('a CODEOWNERS file', () => {
  const owners = parseCodeowners(
    [
      '\ufeff# all',
      '* @po # the owner',
      '',
      '/scripts/ @dev @trend/ops',
      '/scripts/free/',
      '[ab] @x',
      '!no @x',
      '\\#x @x',
      'a b',
      '/mail a@b.example',
      '/ @x',
      'My\\ Docs/ @doc',
    ].join('\r\n'),
  )

  it('gives the last rule that matches', () => {
    expect(owners.ruleFor('README')?.owners).toEqual(['@po'])
    expect(owners.ruleFor('scripts/a')).toMatchObject({ owners: ['@dev', '@trend/ops'], line: 4 })
    expect(owners.ruleFor('scripts/free/a')?.owners).toEqual([])
    expect(owners.ruleFor('My Docs/a')?.owners).toEqual(['@doc'])
    expect(parseCodeowners('').ruleFor('a')).toBeNull()
  })

  it('tells every line that GitHub skips', () => {
    expect(owners.faults.map(fault => fault.line)).toEqual([6, 7, 8, 9, 11])
    expect(parseCodeowners('x'.repeat(4_000_000)).faults[0]?.reason).toContain('3 MB')
  })

  it('is told apart into people, teams, others, and paths without an owner', () => {
    expect(ownershipOf(owners, ['README', 'scripts/a', 'scripts/free/a', 'mail'], 'trend')).toEqual({
      users: ['dev', 'po'],
      teams: ['ops'],
      others: ['a@b.example'],
      unowned: ['scripts/free/a'],
    })
    expect(ownershipOf(owners, ['scripts/a'], 'other').others).toEqual(['@trend/ops'])
  })
})
