import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '#core/filemap/fold'
import { emptyTree, readTree } from '#sources/git/tree'
import { couldCollide } from '#sources/git/tree-collisions'

const tree = emptyTree()

function collides(names: readonly string[]): boolean {
  readTree(
    tree,
    Buffer.concat(names.map(name => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.alloc(20, 1)]))),
  )
  return couldCollide(tree)
}

describe('names of one folder', () => {
  it('that fold to one name are never missed', () => {
    const name = fc.oneof(fc.stringMatching(/^[a-dA-D]{1,3}$/), fc.stringMatching(/^[kKsSßẞé\u212a]{1,2}$/))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), names => {
        if (new Set(names.map(foldName)).size < names.length) expect(collides(names)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('that differ are told apart, however many', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `Component${i}.tsx`)
    expect(collides(names)).toBe(false)
    expect(collides([...names, 'component19999.TSX'])).toBe(true)
    expect(collides(['A', 'b'])).toBe(false)
    expect(collides([])).toBe(false)
  })
})
