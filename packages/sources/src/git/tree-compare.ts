import { FOLDER, nameAt, orderOf, sameContent, type Tree } from './tree.ts'

/** Tells each entry that differs by its place in either tree; -1 where it is not. */
export function compare(old: Tree, now: Tree, differs: (i: number, j: number) => void): void {
  if (!old.ascending || !now.ascending) {
    compareUnordered(old, now, differs)
    return
  }
  let i = 0
  let j = 0
  while (i < old.count || j < now.count) {
    const order = i === old.count ? 1 : j === now.count ? -1 : orderOf(old, i, now, j)
    if (order < 0) differs(i++, -1)
    else if (order > 0) differs(-1, j++)
    else if (sameContent(old, i++, now, j++)) continue
    else differs(i - 1, j - 1)
  }
}

/** For trees that no git wrote: each name is paired once, so that a second one of it is told as added. */
function compareUnordered(old: Tree, now: Tree, differs: (i: number, j: number) => void): void {
  const key = (tree: Tree, entry: number) => nameAt(tree, entry) + (tree.modes[entry] === FOLDER ? '/' : '')
  const left = new Map<string, number[]>()
  for (let i = 0; i < old.count; i++) {
    const same = left.get(key(old, i))
    if (same === undefined) left.set(key(old, i), [i])
    else same.push(i)
  }
  for (let j = 0; j < now.count; j++) {
    const i = left.get(key(now, j))?.shift() ?? -1
    if (i < 0 || !sameContent(old, i, now, j)) differs(i, j)
  }
  for (const rest of left.values()) for (const i of rest) differs(i, -1)
}
