import { describe, expect, it } from 'vitest'
import { judgePatch, type Violation } from '#core/checks/filemap-guard/judge'
import { FILEMAP_RULES, type FilemapRule } from '#core/checks/filemap-guard/rules'
import { builtInContract } from '#core/contract/load'
import { gap, known } from '#core/fact'
import { parseAllow } from '#core/filemap/filemap'
import type { Change, Op } from '#core/patch'

const contract = builtInContract('s7')
if (contract === null || contract === undefined) throw new Error('no contract s7')

const FILEMAP = [
  'src/**',
  'docs/*.md modify',
  'new/** add',
  'bin/* exec',
  '.github/**',
  '**/.env*',
  '*',
  '.npmrc',
  'AGENTS.md modify',
  'docs/specs/s7/cap3_filemap.md',
  '.github/workflows/s7-orr-exec.yml',
  '.github/workflows/lint.yml',
  'policy/**',
].filter(line => line !== '*')

function change(path: string, op: Op = 'add', modes: Partial<Change> = {}): Change {
  const oldMode = op === 'add' ? '000000' : '100644'
  return { path, op, oldMode, newMode: op === 'delete' ? '000000' : '100644', utf8: true, ...modes }
}

function judge(
  changes: readonly Change[],
  head: readonly string[] = changes.map(one => one.path),
): readonly Violation[] {
  return all(changes, head).violations
}

function all(changes: readonly Change[], head: readonly string[]) {
  if (contract === null || contract === undefined) throw new Error('no contract s7')
  const bytes = Buffer.from([...head].map(path => `${path}\0`).join(''))
  const filemap = parseAllow(FILEMAP.join('\n'))
  return judgePatch({ changes, filemap, contract, contractPath: 'policy/cec.json', headNames: known(bytes) })
}

function rulesOf(one: Change): readonly string[] {
  return judge([one])[0]?.rules ?? []
}

describe('a change passes when', () => {
  const cases: [what: string, change: Change][] = [
    ['an entry covers it', change('src/a/b.ts')],
    ['an entry limited to its op covers it', change('docs/a.md', 'modify')],
    ['it is deleted and the entry is not limited', change('src/a.ts', 'delete')],
    ['a literal entry names the protected file', change('.npmrc')],
    ['a literal entry limited to the op names it', change('AGENTS.md', 'modify')],
    ['a literal entry names a workflow', change('.github/workflows/lint.yml', 'modify')],
    ['it gains the executable bit with exec', change('bin/run', 'add', { newMode: '100755' })],
    ['it was executable before', change('src/run.sh', 'modify', { oldMode: '100755', newMode: '100755' })],
    ['it loses the executable bit', change('src/run.sh', 'modify', { oldMode: '100755' })],
    ['it is a symlink that is deleted', change('src/link', 'delete', { oldMode: '120000' })],
    ['it is a symlink that became a regular file', change('src/link', 'modify', { oldMode: '120000' })],
    ['its old mode was of the group', change('src/a', 'modify', { newMode: '100664' })],
  ]
  for (const [what, one] of cases) it(what, () => expect(rulesOf(one)).toEqual([]))
})

describe('a change is refused', () => {
  const cases: [rule: FilemapRule, what: string, change: Change][] = [
    ['outside-filemap', 'outside', change('infra/prod.tf')],
    ['outside-filemap', 'when a folder pattern names its folder', change('src')],
    ['op-not-allowed', 'when the entry grants another op', change('docs/a.md', 'add')],
    ['op-not-allowed', 'when an addition may not be deleted', change('new/a', 'delete')],
    ['protected-path', 'under a wildcard', change('.github/dependabot.yml')],
    ['protected-path', 'as CODEOWNERS deleted under a wildcard', change('.github/CODEOWNERS', 'delete')],
    ['protected-path', 'as a secret in any folder', change('src/.env.local')],
    ['protected-path', 'as the file of an agent in any folder', change('src/CLAUDE.md')],
    ['protected-path', 'when the literal entry grants another op', change('AGENTS.md', 'delete')],
    ['protected-path', 'when nothing covers it', change('.husky/pre-commit')],
    [
      'policy-file',
      'as the Filemap, though a literal entry names it',
      change('docs/specs/s7/cap3_filemap.md', 'modify'),
    ],
    [
      'policy-file',
      'as the ORR workflow, though a literal entry names it',
      change('.github/workflows/s7-orr-exec.yml', 'modify'),
    ],
    ['policy-file', 'as the contract given by path', change('policy/cec.json', 'modify')],
    ['symlink', 'as a new symlink', change('src/a', 'add', { newMode: '120000' })],
    ['symlink', 'as a changed symlink', change('src/a', 'modify', { oldMode: '120000', newMode: '120000' })],
    ['symlink', 'as a file that became a symlink', change('src/a', 'modify', { newMode: '120000' })],
    ['submodule', 'as a new submodule', change('src/a', 'add', { newMode: '160000' })],
    ['submodule', 'as a moved submodule', change('src/a', 'modify', { oldMode: '160000', newMode: '160000' })],
    ['submodule', 'as a submodule that became a file', change('src/a', 'modify', { oldMode: '160000' })],
    ['submodule', 'as a deleted submodule', change('src/a', 'delete', { oldMode: '160000' })],
    ['unknown-mode', 'with a mode git does not write', change('src/a', 'add', { newMode: '040000' })],
    ['executable-bit', 'as a new executable', change('src/a.sh', 'add', { newMode: '100755' })],
    ['executable-bit', 'as a file made executable', change('src/a.sh', 'modify', { newMode: '100755' })],
    [
      'executable-bit',
      'as a symlink that became executable',
      change('src/a', 'modify', { oldMode: '120000', newMode: '100755' }),
    ],
    ['invalid-utf8', 'with bytes that are no UTF-8', change('src/\ufffd', 'add', { utf8: false })],
    ['control-character', 'with a line end', change('src/a\nb')],
    ['invisible-character', 'with a bidi override', change('src/a\u202eb')],
    ['backslash', 'with a backslash', change('src/a\\b')],
    ['git-lookalike', 'below a folder that looks like .git', change('src/.GIT/config')],
    ['windows-reserved', 'as a device', change('src/aux.ts')],
    ['drive-letter', 'with a drive', change('C:x')],
    ['ntfs-stream', 'with a stream', change('src/x::$DATA')],
    ['trailing-dot-or-blank', 'with a dot at a folder’s end', change('src/a./b')],
    ['path-too-long', 'over 4,096 bytes', change(`src/${'a/'.repeat(2_048)}b`)],
    ['segment-too-long', 'with a name over 255 bytes', change(`src/${'a'.repeat(256)}`)],
    ['empty-segment', 'with an empty segment', change('src//a')],
    ['dot-segment', 'with two dots', change('src/../a')],
  ]
  for (const [rule, what, one] of cases)
    it(`${what}: ${rule}`, () => {
      expect(rulesOf(one)).toContain(rule)
      const { findings } = all([one], [])
      const finding = findings.find(each => each.rule === rule)
      expect(finding).toMatchObject({ code: 'CEC-10', path: one.path, remedy: FILEMAP_RULES[rule].remedy })
      for (const text of [finding?.message, finding?.expected, finding?.found]) expect(text).not.toBe('')
    })

  it('with every rule it breaks at once', () => {
    expect(rulesOf(change('infra/nul.sh', 'add', { newMode: '100755' }))).toEqual([
      'windows-reserved',
      'outside-filemap',
      'executable-bit',
    ])
  })

  it('with the nearest entry and its line', () => {
    const [finding] = all([change('docs/a.md', 'delete')], []).findings
    expect(finding?.expected).toContain('docs/*.md modify (line 2)')
  })

  it('when the diff names it twice', () => {
    expect(judge([change('src/a'), change('src/a')]).at(-1)?.rules).toContain('duplicate-entry')
  })

  it('both ways when it is a rename out of a protected folder', () => {
    const violations = judge([change('.github/CODEOWNERS', 'delete'), change('docs/OWNERS.md', 'add')])
    expect(violations.map(one => one.rules)).toEqual([['protected-path'], ['op-not-allowed']])
  })
})

describe('the judgement as a whole', () => {
  it('passes an empty diff', () => {
    expect(all([], ['README.md'])).toEqual({ findings: [], violations: [], decisions: [], changed: 0 })
  })

  it('tells the first decisions with the entry that allowed each', () => {
    const { decisions } = all([change('infra/x'), change('src/a')], [])
    expect(decisions).toEqual([
      { path: 'infra/x', op: 'add', allowed: false, by: 'outside-filemap' },
      { path: 'src/a', op: 'add', allowed: true, by: 'src/** (line 1)' },
    ])
  })

  it('counts every violation and stays bounded in what it tells', () => {
    const changes = Array.from({ length: 5_000 }, (_, i) => change(`infra/${i}`))
    const { findings, violations, decisions, changed } = all(changes, [])
    expect([findings.length, violations.length, decisions.length, changed]).toEqual([5_000, 5_000, 200, 5_000])
  })

  it('judges the rest when the names at head are a gap', () => {
    if (contract === null || contract === undefined) throw new Error('no contract s7')
    const headNames = gap('the names at head', 'no tree', 'Fetch it.')
    const filemap = parseAllow('src/**')
    expect(judgePatch({ changes: [change('x')], filemap, contract, headNames }).findings).toHaveLength(1)
  })

  it('does the same for unsorted paths', () => {
    const changes = ['src/b/c', 'infra/x', 'src/a', '.github/x', 'src/b/.env', 'src/b/d'].map(path => change(path))
    const refused = (some: readonly Change[]): string[] =>
      judge(some, some.map(one => one.path).sort())
        .map(one => `${one.path} ${one.rules}`)
        .sort()
    expect(refused(changes)).toEqual(refused([...changes].reverse()))
  })
})

describe('names at head', () => {
  const cases: [what: string, touched: string[], head: string[], refused: string[]][] = [
    ['collide in case', ['src/readme.md'], ['src/README.md', 'src/readme.md'], ['src/readme.md']],
    ['collide in normal form', ['src/cafe\u0301'], ['src/cafe\u0301', 'src/caf\u00e9'], ['src/cafe\u0301']],
    ['collide when both are touched', ['src/A', 'src/a'], ['src/A', 'src/a'], ['src/A', 'src/a']],
    ['collide as folders', ['src/Lib/x'], ['src/Lib/x', 'src/lib/y'], ['src/Lib']],
    ['collide as file and folder', ['src/lib'], ['src/Lib/x', 'src/lib'], ['src/lib']],
    ['collide by full case folding', ['src/stra\u00dfe'], ['src/STRASSE', 'src/stra\u00dfe'], ['src/stra\u00dfe']],
    ['collide by the Kelvin sign', ['src/\u212a'], ['src/k', 'src/\u212a'], ['src/\u212a']],
    ['collide at the root', ['bin/x', 'Bin'], ['Bin', 'bin/x'], ['Bin', 'bin']],
    [
      'collide far from each other',
      ['src/zz/a', 'src/ZZ/b'],
      ['src/ZZ/b', 'src/mm/c', 'src/zz/a'],
      ['src/ZZ', 'src/zz'],
    ],
    ['do not collide when the other was deleted', ['src/readme.md'], ['src/readme.md'], []],
    ['do not collide in different folders', ['src/a/X', 'src/b/x'], ['src/a/X', 'src/b/x'], []],
    ['are left alone when they were there before', ['src/new'], ['src/A', 'src/a', 'src/new'], []],
    ['are left alone when the patch did not touch them', ['src/x'], ['src/A', 'src/a', 'src/x', 'y/B', 'y/b'], []],
    ['may be capitals', ['src/README.md', 'src/Makefile'], ['src/Makefile', 'src/README.md'], []],
  ]
  for (const [what, touched, head, refused] of cases)
    it(what, () => {
      const changes = touched.map(path => change(path, 'add'))
      const found = judge(changes, head).filter(one => one.rules.includes('name-collision'))
      expect(found.map(one => one.path).sort()).toEqual(refused.sort())
    })

  it('that a tree holds twice, or as file and folder, or out of order, are refused', () => {
    const malformed: [head: string[], path: string][] = [
      [['a', 'src/x', 'src/x'], 'src/x'],
      [['a', 'a/b', 'src/x'], 'a/b'],
      [['a', 'a-b', 'a.c', 'a/b'], 'a/b'],
      [['b', 'a', 'src/x'], 'a'],
      [['src/ab', 'src/a'], 'src/a'],
    ]
    for (const [head, path] of malformed) {
      const found = judge([change('src/x')], head).filter(one => one.rules.includes('duplicate-entry'))
      expect([head, found.map(one => one.path)]).toEqual([head, [path]])
    }
  })

  it('of a well-formed tree are in order', () => {
    const head = [
      '.env',
      'A',
      'B/c',
      'a',
      'a-b',
      'a.c',
      'a0',
      'ab/c',
      'ab0',
      'src/x',
      'src/x-y/z',
      'src/x0',
      '\u00e9',
      '\u{1f600}',
    ]
    expect(judge([change('src/x')], head)).toEqual([])
  })
})
