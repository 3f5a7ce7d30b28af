import type { Finding } from '../finding.ts'
import { hasInvisible } from '../inert.ts'
import { problem } from './problem.ts'

/** Beyond this many the rest is as good as told. */
const TOLD = 50
// A joiner or a variation selector that follows a pictograph is how emoji are written.
const EMOJI_PART = /(?<=[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])[\u200d\ufe0f]|\ufe0f(?=\u20e3)/gu

/** Control, bidi and invisible characters anywhere in the body, one finding for each line that holds some. */
export function judgeUnseen(text: string): Finding[] {
  if (!hasInvisible(text.replace(/[\t\r\n]/g, ''))) return []
  const findings: Finding[] = []
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replaceAll('\t', ' ').replace(EMOJI_PART, '')
    if (!hasInvisible(line)) continue
    if (findings.push(unseen(line, at + 1)) >= TOLD) break
  }
  return findings
}

function unseen(line: string, at: number): Finding {
  const char = [...line].find(hasInvisible) ?? ''
  return problem(
    'invisible-character',
    { line: at, column: line.indexOf(char) + 1 },
    {
      message: 'The line holds a character that a reader cannot see.',
      expected: 'visible characters only',
      found: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      remedy: 'Delete the character; inside a JSON string write it as \\uXXXX.',
    },
  )
}
