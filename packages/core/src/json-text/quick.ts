import { isRecord, type Json } from '../json.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * The value of a text that has nothing wrong with it; undefined when anything is suspect, so that the slow reader decides.
 * Cold code on the largest plan costs most of a check, so this is one hop over the quotes, JSON.parse, and one walk.
 * JSON.parse keeps the last of two equal keys; counting the text's colons against the value's keys finds that it did.
 */
export function readQuickly(text: string, depth: number): { readonly value: Json } | undefined {
  if (!text.isWellFormed()) return undefined
  const outline = outlineOf(text)
  if (outline.depth > depth) return undefined
  const value = parsed(text)
  if (value === undefined) return undefined
  return countKeys(value, outline.escapes) === outline.keys ? { value } : undefined
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Outline {
  readonly depth: number
  /** Colons outside strings: the number of keys, if the text is JSON. */
  readonly keys: number
  readonly escapes: boolean
}

function outlineOf(text: string): Outline {
  let depth = 0
  let deepest = 0
  let keys = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = closingQuote(text, at)
        break
      case 0x3a: // :
        keys++
        break
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > deepest) deepest = depth
        break
      case 0x7d: // }
      case 0x5d: // ]
        depth--
        break
    }
  }
  return { depth: deepest, keys, escapes: text.includes('\\u') }
}

/** The end of the string that opens at `from`; the end of the text when it never closes. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let back = at - 1
    while (text.charCodeAt(back) === BACKSLASH) back--
    if ((at - back) % 2 === 1) return at
  }
  return text.length
}

/** Keys in all objects of a value; NaN when something in it needs the slow reader. */
function countKeys(value: Json, escapes: boolean): number {
  if (typeof value === 'string') return escapes && !value.isWellFormed() ? Number.NaN : 0
  if (typeof value === 'number') return isPlainNumber(value) ? 0 : Number.NaN
  if (!isRecord(value)) return Array.isArray(value) ? countItems(value, escapes) : 0
  let count = 0
  for (const [key, member] of Object.entries<Json>(value)) {
    if (key === '__proto__' || (escapes && !key.isWellFormed())) return Number.NaN
    count += 1 + countKeys(member, escapes)
  }
  return count
}

function countItems(items: readonly Json[], escapes: boolean): number {
  let count = 0
  for (const item of items) if (typeof item !== 'string' || escapes) count += countKeys(item, escapes)
  return count
}

/** A whole number beyond 2^53 may have been rounded: its digits decide. */
function isPlainNumber(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}
