/** One step from the left lines to the right ones. Indices count from 0. */
export interface LineEdit {
  readonly left: number | null
  readonly right: number | null
}

/** Above this many cells the longest common subsequence is not sought: lines are then told side by side. */
const CELLS = 250_000

/** The lines that differ, in order; a line that was replaced is one edit with both sides. */
export function diffLines(left: readonly string[], right: readonly string[]): LineEdit[] {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const ours = left.slice(start, left.length - end)
  const theirs = right.slice(start, right.length - end)
  const kept = ours.length * theirs.length > CELLS ? [] : commonLines(ours, theirs)
  return between(kept, ours.length, theirs.length).map(edit => ({
    left: edit.left === null ? null : edit.left + start,
    right: edit.right === null ? null : edit.right + start,
  }))
}

/** Pairs of equal lines of a longest common subsequence, in order. */
function commonLines(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** What lies between kept lines, the removed paired with the added. */
function between(kept: readonly [number, number][], leftLength: number, rightLength: number): LineEdit[] {
  const edits: LineEdit[] = []
  let [left, right] = [0, 0]
  for (const [i, j] of [...kept, [leftLength, rightLength] as const]) {
    while (left < i || right < j) {
      edits.push({ left: left < i ? left++ : null, right: right < j ? right++ : null })
    }
    left = i + 1
    right = j + 1
  }
  return edits
}
