import { describe, expect, it } from 'vitest'
import { createMatcher, createWalk } from '#core/filemap/matcher'
import { alternativesOf } from '#core/filemap/pattern'

describe('a path on which the steps run out', () => {
  const patterns = [
    `**/${'b/'.repeat(1_500)}c`,
    ...Array.from({ length: 400 }, (_, at) => `**/${'b/'.repeat(1_400)}c${at}`),
  ]
  const path = `${'b/'.repeat(2_000)}x`
  const granted = (spent: number): number => {
    const matcher = createMatcher(
      patterns.map(pattern => ({ alternatives: alternativesOf(pattern), bits: 1 })),
      spent,
    )
    const slash = path.lastIndexOf('/')
    const folder = createWalk(matcher)(path, slash)
    return folder === null ? -1 : matcher.bits(folder, path, slash + 1, 1)
  }

  it('is granted nothing where the patterns allow', () => {
    expect(granted(0)).toBe(0)
  })

  it('is protected where the patterns protect', () => {
    expect(granted(1)).toBe(1)
  })
})
