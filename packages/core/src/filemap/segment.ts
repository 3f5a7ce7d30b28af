/** One segment of a pattern that holds `*` or `?`, ready to be matched without backtracking that grows. */
export interface SegmentGlob {
  readonly source: string
  /** What stands before the first wildcard, and after the last. */
  readonly head: string
  readonly tail: string
  /** The literals between the stars; used when there is no `?`. */
  readonly middle: readonly string[]
  /** Code points with `ANY` and `MANY` for the wildcards; null when there is no `?`. */
  readonly points: readonly number[] | null
  /** A text of fewer UTF-16 units cannot match. */
  readonly least: number
  /** An upper bound of the steps for each unit of a text. */
  readonly weight: number
}

const ANY = -1
const MANY = -2

/** True when the segment is not a plain literal. */
export function isWild(segment: string): boolean {
  return segment.includes('*') || segment.includes('?')
}

/** Compiles a segment that holds a wildcard; runs of stars count as one. */
export function compileSegment(source: string): SegmentGlob {
  const text = source.replace(/\*{2,}/g, '*')
  const first = text.search(/[*?]/)
  const last = Math.max(text.lastIndexOf('*'), text.lastIndexOf('?'))
  const single = text.includes('?')
  return {
    source,
    head: text.slice(0, first),
    tail: text.slice(last + 1),
    middle: single ? [] : text.split('*').slice(1, -1),
    points: single ? Array.from(text, pointOf) : null,
    least: text.length - (text.match(/\*/g)?.length ?? 0),
    weight: single ? text.length : 1,
  }
}

function pointOf(char: string): number {
  if (char === '?') return ANY
  if (char === '*') return MANY
  return char.codePointAt(0) ?? 0
}

/**
 * Matches the segment that goes from `start` to the end of `text`.
 * `*` is any run of characters, also none; `?` is one code point; all else is itself.
 */
export function matchSegment(glob: SegmentGlob, text: string, start: number): boolean {
  if (text.length - start < glob.least || !text.endsWith(glob.tail) || !text.startsWith(glob.head, start)) return false
  if (glob.points !== null) return matchPoints(glob.points, pointsOf(text.slice(start)))
  let at = start + glob.head.length
  const end = text.length - glob.tail.length
  for (const literal of glob.middle) {
    const found = text.indexOf(literal, at)
    if (found === -1) return false
    at = found + literal.length
    if (at > end) return false
  }
  return at <= end
}

// Many `?` patterns meet the same name one after the other.
let seenText = ''
let seenPoints: readonly number[] = []

function pointsOf(text: string): readonly number[] {
  if (text === seenText) return seenPoints
  seenText = text
  seenPoints = Array.from(text, char => char.codePointAt(0) ?? 0)
  return seenPoints
}

/** Greedy with one way back: only the last star can grow, so the steps are at most the product of both lengths. */
function matchPoints(glob: readonly number[], text: readonly number[]): boolean {
  let g = 0
  let t = 0
  let star = -1
  let resume = 0
  while (t < text.length) {
    if (g < glob.length && glob[g] === MANY) {
      star = g++
      resume = t
    } else if (g < glob.length && (glob[g] === ANY || glob[g] === text[t])) {
      g++
      t++
    } else if (star !== -1) {
      g = star + 1
      t = ++resume
    } else {
      return false
    }
  }
  while (g < glob.length && glob[g] === MANY) g++
  return g === glob.length
}
