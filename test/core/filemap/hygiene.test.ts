import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaultRule, faultsOf, isPlainName, pathFaults } from '#core/filemap/hygiene'

describe('a path with a fault is refused by its rule', () => {
  const cases: [rule: FaultRule, paths: string[]][] = [
    ['control-character', ['a\u0000b', 'a\nb', 'src/\u001b[31m', 'a\u007f', 'a\u0085b', 'a\tb']],
    [
      'invisible-character',
      [
        'a\u2028b',
        'a\u2029b',
        'a\u202eb',
        'a\u2066b',
        'a\u200bb',
        'a\u00adb',
        '\ufeffa',
        'a\u{e0041}',
        'a\u034fb',
        'a\u3164b',
        'a\u061cb',
      ],
    ],
    ['invalid-utf8', ['a\ud800b', '\udc00']],
    ['backslash', ['a\\b', '..\\x']],
    ['empty-segment', ['', '/a', 'a/', 'a//b']],
    ['dot-segment', ['.', '..', 'a/../b', './a']],
    [
      'git-lookalike',
      [
        '.git',
        '.git/config',
        'a/.git/x',
        '.GIT',
        '.Git/x',
        'git~1',
        'GIT~1/x',
        '.g\u200cit',
        '.git.',
        '.git ',
        '.git::$INDEX_ALLOCATION',
        '.GitModules',
        'gitmod~1',
        'GI7EBA~1',
      ],
    ],
    [
      'windows-reserved',
      [
        'CON',
        'con',
        'Nul.txt',
        'a/AUX.c',
        'prn.tar.gz',
        'COM1',
        'com9.x',
        'LPT1',
        'COM\u00b9',
        'lpt\u00b3.x',
        'CONIN$',
        'conout$.txt',
        'CON .txt',
        'COM0',
      ],
    ],
    ['drive-letter', ['C:x', 'c:/x', 'Z:']],
    ['ntfs-stream', ['x::$DATA', 'a/b:c', 'C:x']],
    ['trailing-dot-or-blank', ['a.', 'a ', 'a./b', 'a /b', '...', 'a\u00a0', 'a\u3000']],
    ['path-too-long', [`${'a/'.repeat(2_048)}b`, '\u00e9/'.repeat(1_400)]],
    ['segment-too-long', ['a'.repeat(256), `a/${'\u00e9'.repeat(128)}/b`]],
  ]
  for (const [rule, paths] of cases)
    it(rule, () => {
      for (const path of paths)
        expect([path, faultsOf(path).map(fault => fault.rule)]).toEqual([path, expect.arrayContaining([rule])])
    })
})

it('plain names of every kind pass', () => {
  const paths = [
    'a',
    'src/a.ts',
    '.gitignore',
    '.gitmodules',
    '.gitattributes',
    '.github/x',
    'a/.gitkeep',
    'git',
    'digit',
    'a~1',
    'console.ts',
    'nulls.ts',
    'com.ts',
    'com10',
    'auxiliary',
    'lpt',
    'caf\u00e9',
    'cafe\u0301',
    '\u65e5\u672c\u8a9e/\u30c6\u30b9\u30c8',
    '\ud83d\ude00',
    '[id].ts',
    '(group)/x',
    '@scope/x',
    'a b',
    '-x',
    '~',
    'a..b',
    '.env',
    '$x',
    "it's",
    '100%',
    'a'.repeat(255),
    `${'a/'.repeat(2_047)}ab`,
  ]
  for (const path of paths) expect([path, pathFaults(path)]).toEqual([path, []])
})

it('the quick way never passes what a rule refuses', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'.gitGIT~1 CONcon:\\$com¹\u200b\u00e9\u202e\n'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), units => {
      const name = units.join('').replaceAll('/', '')
      if (isPlainName(name)) expect([name, pathFaults(name)]).toEqual([name, []])
    }),
    { numRuns: 3_000 },
  )
})
