import { describe, expect, it } from 'vitest'
import { parseAllow } from '#core/filemap/filemap'
import { compilePatterns } from '#core/filemap/pattern'
import { InputError } from '#core/input-error'

function mistakeIn(lines: string): string {
  try {
    parseAllow(lines)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a pattern that is a mistake is refused with what to write instead', () => {
  const cases: [pattern: string, says: RegExp][] = [
    ['**', /matches everything/],
    ['*', /matches everything/],
    ['**/*', /matches everything/],
    ['*/**', /matches everything/],
    ['**/**', /matches everything/],
    ['?*', /matches everything/],
    ['{*,src/a.ts}', /matches everything/],
    ['{src,**}/*', /matches everything/],
    ['!src/secret/**', /negation `!`/],
    ['src/+(a|b).ts', /extended glob `\+\(a\|b\)`/],
    ['src/@(a).ts', /extended glob/],
    ['src/!(a).ts', /extended glob/],
    ['src/?(a).ts', /extended glob/],
    ['src/*(a).ts', /extended glob/],
    ['src**', /Write `src\*`/],
    ['src/**.ts', /`\*\*` beside other characters in `\*\*\.ts`/],
    ['src/***', /`\*\*` beside other characters/],
    ['/docs/**', /Write `docs\/\*\*`/],
    ['//docs', /Write `docs`/],
    ['./docs', /Write `docs`/],
    ['docs/', /Write `docs\/\*\*`/],
    ['docs//', /Write `docs\/\*\*`/],
    ['../up', /`\.\.`/],
    ['a/../b', /`\.\.`/],
    ['a/./b', /Write `a\/b`/],
    ['a//b', /Write `a\/b`/],
    ['docs\\**', /Write `docs\/\*\*`/],
    ['src\\a.ts', /Write `src\/a.ts`/],
    ['{a,{b,c}}', /braces inside braces/],
    ['{a,}', /empty alternative/],
    ['{,a}', /empty alternative/],
    ['src/{a,/b}', /expansion `src\/\/b`/],
    ['src/{a,..}/x', /expansion/],
    ['{a,b}**', /`\*\*` beside other characters/],
    [`{${Array.from({ length: 1_025 }, (_, i) => `f${i}`).join(',')}}`, /more than 1024 brace alternatives/],
    ['{a,b}'.repeat(11), /more than 1024 brace alternatives/],
    ['a'.repeat(4_097), /a pattern of 4097 bytes/],
    ['src/a\u0007b', /control character/],
    ['src/a.ts ADD', /Write `add`/],
    ['src/a.ts add exec', /one last word/],
  ]
  for (const [pattern, says] of cases)
    it(pattern.slice(0, 40), () => {
      expect(mistakeIn(`docs/ok.md\n${pattern}`)).toMatch(says)
      expect(mistakeIn(`docs/ok.md\n${pattern}`)).toMatch(/line 2|Line 2/)
    })

  it('tells all mistakes in one message', () => {
    const message = mistakeIn('docs/\nsrc/**\n!x\na//b')
    for (const part of ['3 mistakes', 'Line 1', 'Line 3', 'Line 4']) expect(message).toContain(part)
  })

  it('refuses no pattern at all', () => {
    for (const lines of ['', '\n\n', '# only a comment', ' \t ']) expect(mistakeIn(lines)).toMatch(/no pattern at all/)
  })
})

describe('a pattern means', () => {
  const cases: [pattern: string, yes: string[], no: string[]][] = [
    ['src/a.ts', ['src/a.ts'], ['src/a.tsx', 'a.ts', 'SRC/a.ts', 'src/a.ts/b']],
    ['src/**', ['src/a', 'src/b/c', 'src/.env', 'src/.x/.y'], ['src', 'srcs/a', 'x/src/a']],
    ['src/*', ['src/a', 'src/.a'], ['src/a/b', 'src']],
    ['src/**/x.ts', ['src/x.ts', 'src/a/b/x.ts'], ['src/ax.ts', 'x.ts']],
    ['**/x.ts', ['x.ts', 'a/b/x.ts'], ['x.ts/a']],
    ['a/?.ts', ['a/x.ts', 'a/é.ts', 'a/😀.ts'], ['a/.ts', 'a/xy.ts', 'a/😀😀.ts']],
    ['a/?*?', ['a/xy', 'a/😀😀'], ['a/x', 'a/😀']],
    ['src/[id].ts', ['src/[id].ts'], ['src/i.ts']],
    ['src/(group)/x', ['src/(group)/x'], ['src/group/x']],
    ['src/{a}.ts', ['src/{a}.ts'], ['src/a.ts']],
    ['{{cookiecutter.name}}/x', ['{{cookiecutter.name}}/x'], ['cookiecutter.name/x']],
    ['src/{a,b.ts', ['src/{a,b.ts'], ['src/a']],
    ['src/{a,b/c}.ts', ['src/a.ts', 'src/b/c.ts'], ['src/b.ts', 'src/{a,b/c}.ts']],
    ['{src,lib}/**', ['src/a', 'lib/b/c'], ['src', 'x/src/a']],
    ['caf\u00e9/*', ['caf\u00e9/a'], ['cafe\u0301/a']],
    ['a b/c d.txt', ['a b/c d.txt'], ['a b/c']],
    ['src/!x', ['src/!x'], ['src/x']],
    ['a/*-*-*.ts', ['a/1-2-3.ts', 'a/--.ts'], ['a/1-2.ts']],
    ['a/*aab', ['a/aaab', 'a/aabaab'], ['a/aaba']],
    ['a/**/**/b', ['a/b', 'a/x/y/b'], ['a/xb']],
  ]
  for (const [pattern, yes, no] of cases)
    it(pattern, () => {
      const matches = compilePatterns([pattern])
      expect(yes.filter(path => !matches(path))).toEqual([])
      expect(no.filter(path => matches(path))).toEqual([])
    })

  it('1,024 alternatives, the most there may be', () => {
    const matches = compilePatterns([`src/${'{a,b}'.repeat(10)}.ts`])
    expect(matches('src/abababbaab.ts')).toBe(true)
    expect(matches('src/abababbaac.ts')).toBe(false)
  })
})

describe('the last word of a line', () => {
  it('limits the entry to one op', () => {
    const filemap = parseAllow('docs/** modify\nnew/** add\nold/** delete')
    expect(filemap.decide('docs/a', 'modify').allowed).toBe(true)
    expect(filemap.decide('docs/a', 'add')).toMatchObject({ allowed: false, reason: 'op', nearest: { line: 1 } })
    expect(filemap.decide('new/a', 'add').allowed).toBe(true)
    expect(filemap.decide('new/a', 'delete').allowed).toBe(false)
    expect(filemap.decide('old/a', 'delete').allowed).toBe(true)
    expect(filemap.decide('old/a', 'modify').allowed).toBe(false)
  })

  it('adds exec and limits nothing', () => {
    const filemap = parseAllow('bin/run.sh exec')
    expect(filemap.decide('bin/run.sh', 'add')).toMatchObject({ allowed: true, exec: true })
    expect(filemap.decide('bin/run.sh', 'delete').allowed).toBe(true)
  })

  it('adds up over the entries that match', () => {
    const filemap = parseAllow('docs/** modify\ndocs/a.md add')
    expect(filemap.decide('docs/a.md', 'add').allowed).toBe(true)
    expect(filemap.decide('docs/a.md', 'modify').allowed).toBe(true)
    expect(filemap.decide('docs/a.md', 'delete').allowed).toBe(false)
  })

  it('stays part of the name when it is no such word', () => {
    expect(parseAllow('src/my file').entries[0]?.pattern).toBe('src/my file')
  })
})

describe('the nearest entry of a refused path', () => {
  const cases: [path: string, nearest: string][] = [
    ['src/apj/x.ts', 'src/api/**'],
    ['docs/guide.mdx', 'docs/guide.md'],
    ['lib/readme.txt', 'docs/readme.txt'],
  ]
  for (const [path, nearest] of cases)
    it(`${path} is closest to ${nearest}`, () => {
      const filemap = parseAllow('src/api/**\nsrc/web/**\ndocs/guide.md\ndocs/readme.txt\nzeta/**')
      expect(filemap.decide(path, 'add')).toMatchObject({
        allowed: false,
        reason: 'outside',
        nearest: { pattern: nearest },
      })
    })
})
