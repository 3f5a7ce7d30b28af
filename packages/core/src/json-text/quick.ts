import type { Json } from '../json.ts'

/** Every string, and everything else that is no colon. It always matches to the string's end, so it never looks back. */
const ALL_BUT_COLONS = /"(?:[^"\\]|\\.?)*(?:"|$)|[^":]+/gs

/**
 * The value of a text that has nothing wrong with it; undefined when anything is suspect, so that the slow reader decides.
 * A check runs once in a fresh process, on cold code: so the loops over the text are the engine's own (a native replace,
 * JSON.parse), and only the value is walked. JSON.parse keeps the last of two equal keys without a word; counting the
 * text's colons against the value's keys finds that it did. JSON.parse does not recurse, so depth may be counted after it.
 */
export function readQuickly(text: string, depth: number): { readonly value: Json } | undefined {
  if (!text.isWellFormed() || text.includes('\\u') || text.includes('__proto__')) return undefined
  const value = parsed(text)
  if (value === undefined) return undefined
  const keys = countKeys(value, depth)
  // All colons are keys' own, or some stand in strings: most texts have none there.
  return keys === countColons(text) || keys === text.replace(ALL_BUT_COLONS, '').length ? { value } : undefined
}

function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count++
  return count
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keys in all objects of a value; NaN when it is nested too deep or holds a number that may have been rounded. */
function countKeys(value: Json, depth: number): number {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return Number.NaN
  let count = 0
  if (isList(value)) {
    for (let at = 0; at < value.length; at++) {
      const item = value[at]
      if (item !== undefined && typeof item !== 'string') count += countKeys(item, depth - 1)
    }
    return count
  }
  for (const key in value) {
    count++
    const member = value[key]
    if (member !== undefined && typeof member !== 'string') count += countKeys(member, depth - 1)
  }
  return count
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
