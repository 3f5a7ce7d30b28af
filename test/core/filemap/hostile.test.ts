import { describe, expect, it } from 'vitest'
import { indexGlobs, STEPS, visitGlobs } from '#core/filemap/glob-index'
import { parsePattern } from '#core/filemap/grammar'
import { createMatcher, type Folder, type Matcher } from '#core/filemap/matcher'
import { compilePatterns } from '#core/filemap/pattern'
import { compileSegment } from '#core/filemap/segment'

function matcherOf(patterns: readonly string[]): Matcher {
  return createMatcher(
    patterns.map(pattern => {
      const parsed = parsePattern(pattern)
      if (parsed.kind === 'bad') throw new Error(parsed.found)
      return { alternatives: parsed.alternatives, bits: 1 }
    }),
  )
}

function descend(matcher: Matcher, names: readonly string[]): Folder {
  return names.reduce((folder, name) => matcher.enter(folder, name), matcher.root)
}

describe('patterns and paths made for each other', () => {
  const as = 'a'.repeat(255)
  const cases: [pattern: string, yes: string, no: string][] = [
    ['src/*-*-*-*-*-*-*-*.ts', `src/${'-'.repeat(60)}.ts`, `src/${'-'.repeat(60)}.tsx`],
    [`${'*a'.repeat(400)}`, `b${'a'.repeat(1_000)}`, 'a'.repeat(399)],
    [`**/${'*a?'.repeat(60)}b/x`, `${'a/'.repeat(50)}${'aa'.repeat(60)}b/x`, `${`${as}/`.repeat(15)}x`],
    [`${'**/a/'.repeat(500)}x`, `${'a/'.repeat(600)}x`, `${'a/'.repeat(499)}x`],
    [`src/{${Array.from({ length: 1_024 }, (_, i) => `m${i}`).join(',')}}/**`, 'src/m1023/a', 'src/m1024/a'],
  ]
  for (const [pattern, yes, no] of cases)
    it(`are decided right: ${pattern.slice(0, 30)}`, () => {
      const matches = compilePatterns([pattern])
      expect([matches(yes), matches(no)]).toEqual([true, false])
    })

  it('cost a bounded number of steps, then grant nothing', () => {
    const choice = Array(10).fill('{a,?}').join('/')
    const matcher = matcherOf([`**/${choice}/x`, ...Array.from({ length: 50 }, (_, i) => `**/${choice}/y${i}/z`)])
    const folder = descend(matcher, Array(2_000).fill('a'))
    expect(folder.cost).toBeLessThan(STEPS + 100_000)
    expect(matcher.bits(folder, 'x', 0, 1)).toBe(0)
  })

  it('cost no more for one name than the bound', () => {
    const glob = (i: number) => ({ glob: compileSegment(`*${'a?'.repeat(100)}${i}*`), target: i })
    const index = indexGlobs(Array.from({ length: 5_000 }, (_, i) => glob(i)))
    expect(Math.abs(visitGlobs(index, 'a'.repeat(255), 0, () => false))).toBeLessThan(STEPS + 100_000)
  })

  it('never match when the path is longer than a path may be', () => {
    expect(compilePatterns(['**'])('a/'.repeat(2_100))).toBe(false)
  })
})
