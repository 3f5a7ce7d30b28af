import { clip } from '../inert.ts'
import { isRecord, pointerStep } from '../json.ts'
import type { Cause } from './causes.ts'
import { CHANGES_TOLD, type Explained, type JsonChange } from './sample.ts'
import { causeOfOrder, causesOfValues, sameElements } from './text-cause.ts'

const DEPTH = 64
const SHOWN = 120

/**
 * The values that differ, by pointer, told apart from keys and lists that only stand in another order.
 * Null when either text is no JSON, nests too deep, or says the same values: then the lines are told.
 */
export function explainJson(left: string, right: string): Explained | null {
  const [ours, theirs] = [parsed(left), parsed(right)]
  if (ours === undefined || theirs === undefined) return null
  const found: Found = { changes: [], causes: [], count: 0 }
  compare(ours.value, theirs.value, '', '', found)
  if (found.count === 0) return null
  const untold = found.count - found.changes.length
  return { detail: { form: 'json', changes: found.changes, untold }, causes: found.causes }
}

function parsed(text: string): { value: unknown } | undefined {
  if (nesting(text) > DEPTH) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** How deep lists and objects nest, strings left out: everything after this may recurse. */
function nesting(text: string): number {
  let [depth, deepest] = [0, 0]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  return deepest
}

interface Found {
  readonly changes: JsonChange[]
  readonly causes: Cause[]
  count: number
}

function compare(left: unknown, right: unknown, pointer: string, key: string, found: Found): void {
  if (Array.isArray(left) && Array.isArray(right)) compareLists(left, right, pointer, key, found)
  else if (isRecord(left) && isRecord(right)) compareRecords(left, right, pointer, found)
  else if (left !== right) {
    const [from, to] = [JSON.stringify(left), JSON.stringify(right)]
    tell(found, { pointer, kind: 'changed', left: from, right: to }, () => causesOfScalars(key, left, right))
  }
}

function compareLists(
  left: readonly unknown[],
  right: readonly unknown[],
  pointer: string,
  key: string,
  found: Found,
): void {
  const [ours, theirs] = [left.map(canonical), right.map(canonical)]
  if (sameElements(ours, theirs)) {
    if (ours.some((element, at) => element !== theirs[at])) {
      tell(found, { pointer, kind: 'list-order', left: JSON.stringify(left), right: JSON.stringify(right) }, () => [
        orderOf(left, right),
      ])
      return
    }
  }
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const step = `${pointer}${pointerStep(at)}`
    if (at >= left.length) tell(found, { pointer: step, kind: 'added', left: null, right: JSON.stringify(right[at]) })
    else if (at >= right.length)
      tell(found, { pointer: step, kind: 'missing', left: JSON.stringify(left[at]), right: null })
    else compare(left[at], right[at], step, key, found)
  }
}

function compareRecords(
  left: Record<string, unknown>,
  right: Record<string, unknown>,
  pointer: string,
  found: Found,
): void {
  const [ours, theirs] = [Object.keys(left), Object.keys(right)]
  const shared = ours.filter(key => Object.hasOwn(right, key))
  const sharedThere = theirs.filter(key => Object.hasOwn(left, key))
  if (shared.some((key, at) => key !== sharedThere[at])) {
    tell(found, { pointer, kind: 'key-order', left: ours.join(', '), right: theirs.join(', ') }, () => ['order'])
  }
  for (const key of shared) {
    compare(left[key], right[key], `${pointer}${pointerStep(key)}`, key, found)
  }
  for (const key of ours.filter(name => !Object.hasOwn(right, name))) {
    tell(found, {
      pointer: `${pointer}${pointerStep(key)}`,
      kind: 'missing',
      left: JSON.stringify(left[key]),
      right: null,
    })
  }
  for (const key of theirs.filter(name => !Object.hasOwn(left, name))) {
    tell(found, {
      pointer: `${pointer}${pointerStep(key)}`,
      kind: 'added',
      left: null,
      right: JSON.stringify(right[key]),
    })
  }
}

function tell(found: Found, change: JsonChange, causes: () => readonly Cause[] = () => []): void {
  found.count++
  if (found.changes.length >= CHANGES_TOLD) return
  const { pointer, kind } = change
  found.changes.push({ pointer: clip(pointer, 500), kind, left: shown(change.left), right: shown(change.right) })
  found.causes.push(...causes())
}

function shown(text: string | null): string | null {
  return text === null ? null : clip(text, SHOWN).toWellFormed()
}

function causesOfScalars(key: string, left: unknown, right: unknown): Cause[] {
  if (typeof left !== typeof right || typeof left === 'object') return []
  return causesOfValues(key, String(left), String(right))
}

function orderOf(left: readonly unknown[], right: readonly unknown[]): Cause {
  const texts = (list: readonly unknown[]): string[] => list.filter(element => typeof element === 'string')
  return texts(left).length === left.length ? causeOfOrder(texts(left), texts(right)) : 'order'
}

/** A value's text whatever the order of its keys; lists keep theirs. Only JSON.stringify's own recursion, which is native. */
function canonical(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value)
  return JSON.stringify(
    Object.keys(value)
      .sort()
      .map(key => [key, value[key]]),
  )
}
