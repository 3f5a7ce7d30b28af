import { matchSegment, type SegmentGlob } from './segment.ts'

interface Item<T> {
  readonly glob: SegmentGlob
  readonly target: T
}

/** Many segment globs, asked at once: those with a literal end (or start) are looked up by it. */
export interface GlobIndex<T> {
  readonly size: number
  /** Calls `hit` for each glob that matches; answers an upper bound of the steps taken. `hit` may answer true to stop. */
  visit(text: string, hit: (target: T) => boolean): number
}

/** Below this many, asking each is quicker than looking up. */
const FEW = 6

export function indexGlobs<T>(items: readonly Item<T>[]): GlobIndex<T> {
  if (items.length <= FEW) return { size: items.length, visit: (text, hit) => ask(items, text, hit, 0).steps }
  const tails = byLiteral(items.filter(item => item.glob.tail !== ''))
  const rest = items.filter(item => item.glob.tail === '')
  const heads = byLiteral(rest.filter(item => item.glob.head !== ''))
  const bare = rest.filter(item => item.glob.head === '')
  return {
    size: items.length,
    visit(text, hit) {
      let asked = ask(bare, text, hit, 0)
      for (const [length, group] of tails) {
        if (asked.stop || length > text.length) break
        const some = group.get(text.slice(text.length - length))
        asked = some === undefined ? { stop: false, steps: asked.steps + 1 } : ask(some, text, hit, asked.steps)
      }
      for (const [length, group] of heads) {
        if (asked.stop || length > text.length) break
        const some = group.get(text.slice(0, length))
        asked = some === undefined ? { stop: false, steps: asked.steps + 1 } : ask(some, text, hit, asked.steps)
      }
      return asked.steps
    },
  }

  /** Literal length, ascending -> literal -> globs. */
  function byLiteral(some: readonly Item<T>[]): readonly (readonly [number, ReadonlyMap<string, Item<T>[]>])[] {
    const groups = new Map<number, Map<string, Item<T>[]>>()
    for (const item of some) {
      const literal = item.glob.tail === '' ? item.glob.head : item.glob.tail
      const group = groups.get(literal.length) ?? new Map<string, Item<T>[]>()
      groups.set(literal.length, group)
      const same = group.get(literal)
      if (same === undefined) group.set(literal, [item])
      else same.push(item)
    }
    return [...groups].sort((a, b) => a[0] - b[0])
  }
}

function ask<T>(
  items: readonly Item<T>[],
  text: string,
  hit: (target: T) => boolean,
  before: number,
): { stop: boolean; steps: number } {
  let steps = before
  for (const { glob, target } of items) {
    steps += 1 + glob.weight * text.length
    if (matchSegment(glob, text) && hit(target)) return { stop: true, steps }
  }
  return { stop: false, steps }
}
