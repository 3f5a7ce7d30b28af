import { inert } from '../inert.ts'
import { closing, runAt, stripped } from './backticks.ts'

// Letters, digits, dots, dashes, slashes, and an underscore between letters or digits, a letter or digit at both ends:
// Markdown reads it as it stands (`1.` would begin a list).
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9./-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*(?<=[A-Za-z0-9])$/

/**
 * A path as a list item shows it: bare when it is plain, as the SOP writes it; else in a code span that it cannot
 * leave, with whatever a reader cannot see as `\u{hex}` and a backslash as `\u{5c}`. `readPathSpan` undoes it.
 */
export function renderPath(path: string): string {
  if (PLAIN.test(path)) return path
  const safe = path.split('\\').map(inert).join('\\u{5c}')
  const runs = [...safe.matchAll(/`+/g)].map(run => run[0].length)
  const fence = '`'.repeat(longest(runs) + 1)
  const pad = /^[` ]|[` ]$/.test(safe) && /[^ ]/.test(safe) ? ' ' : ''
  return `${fence}${pad}${safe}${pad}${fence}`
}

/** The path in a text that is one code span from end to end, or null. */
export function readPathSpan(source: string): string | null {
  const run = runAt(source, 0)
  if (run === '') return null
  const end = closing(source, run.length, run.length)
  if (end === -1 || end + run.length !== source.length) return null
  return stripped(source.slice(run.length, end)).replace(/\\u\{([0-9a-f]{1,6})\}/g, (all, hex: string) => {
    const value = Number.parseInt(hex, 16)
    return value <= 0x10ffff ? String.fromCodePoint(value) : all
  })
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0)
}
