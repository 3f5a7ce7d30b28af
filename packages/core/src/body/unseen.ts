import type { Finding } from '../finding.ts'
import { hasInvisible } from '../inert.ts'
import { entitiesOf } from './inline.ts'
import type { Markdown } from './markdown.ts'
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

/** The same characters written as entities: a reader of the page gets them all the same. */
export function judgeUnseenEntities({ entities }: Pick<Markdown, 'entities'>): Finding[] {
  const findings: Finding[] = []
  for (const { source, line } of entities) {
    if (findings.length >= TOLD) break
    const hidden = entitiesOf(source).find(({ text }) => hasInvisible(text))
    if (hidden !== undefined) findings.push(unseen(hidden.text, line + hidden.line, null))
  }
  return findings
}

function unseen(line: string, at: number, column?: null): Finding {
  const char = [...line].find(hasInvisible) ?? ''
  return problem('invisible-character', column === null ? { line: at } : { line: at, column: line.indexOf(char) + 1 }, {
    message: 'The line holds a character that a reader cannot see.',
    expected: 'visible characters only',
    found: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    remedy: 'Delete the character; inside a JSON string write it as \\uXXXX.',
  })
}
