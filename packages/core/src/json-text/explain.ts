import type { ParseErrorCode } from 'jsonc-parser'
import { clip, inert } from '../inert.ts'
import type { JsonProblemKind } from './problem.ts'

interface Site {
  readonly text: string
  readonly at: number
  readonly length: number
  /** Offset of the comma that stands right before, or null. */
  readonly comma: number | null
}

interface Explained {
  readonly kind: JsonProblemKind
  readonly message: string
  /** Offset to point at. */
  readonly from: number
}

/** The parser's error codes by name (its const enum cannot be imported with isolated modules). */
export const ERROR = {
  invalidSymbol: 1,
  invalidNumber: 2,
  propertyName: 3,
  value: 4,
  colon: 5,
  comma: 6,
  closeBrace: 7,
  closeBracket: 8,
  endOfFile: 9,
  comment: 10,
  endOfComment: 11,
  endOfString: 12,
  endOfNumber: 13,
  unicode: 14,
  escape: 15,
  character: 16,
} as const

/** The parser's error as a kind of ours and a sentence. */
export function explain(error: ParseErrorCode, site: Site): Explained {
  const { text, at, length } = site
  const token = text.slice(at, at + Math.min(length, 80))
  const here = (kind: JsonProblemKind, message: string): Explained => ({ kind, message, from: at })
  const closes = token === ']' || token === '}'
  switch (Number(error)) {
    case ERROR.propertyName:
    case ERROR.value:
      if (closes && site.comma !== null)
        return { kind: 'trailing-comma', message: 'a comma stands before the closing bracket', from: site.comma }
      return here('syntax', `${Number(error) === ERROR.value ? 'a value' : 'a key in double quotes'} is missing here`)
    case ERROR.invalidSymbol:
      return symbol(token, at)
    case ERROR.invalidNumber:
    case ERROR.endOfNumber:
      return here('number-form', `${shown(token)} is no JSON number`)
    case ERROR.colon:
      return here('syntax', 'a colon is missing after the key')
    case ERROR.comma:
      return here('syntax', 'a comma is missing before this')
    case ERROR.closeBrace:
      return here('syntax', 'the text ends before the object is closed by "}"')
    case ERROR.closeBracket:
      return here('syntax', 'the text ends before the list is closed by "]"')
    case ERROR.endOfFile:
      return here('trailing-data', `${shown(token)} stands after the end of the JSON value`)
    case ERROR.comment:
    case ERROR.endOfComment:
      return here('comment', 'comments are not allowed in JSON')
    case ERROR.endOfString:
      return here('string', 'a string is not closed on its line')
    case ERROR.unicode:
      return here('string', 'a \\u escape needs four hexadecimal digits')
    case ERROR.escape:
      return here('string', 'a backslash is followed by a character that JSON does not escape')
    case ERROR.character:
      return here('control-character', 'a control character stands unescaped in a string')
    default:
      return here('syntax', 'this is no JSON')
  }
}

function symbol(token: string, from: number): Explained {
  if (/^[-+]?(NaN|Infinity)$/.test(token))
    return { kind: 'number-word', message: `${shown(token)} is no JSON number`, from }
  if (/^[-+.]/.test(token)) return { kind: 'number-form', message: `${shown(token)} is no JSON number`, from }
  if (token.startsWith("'")) return { kind: 'string', message: 'strings stand in double quotes', from }
  return { kind: 'syntax', message: `${shown(token)} is no JSON value`, from }
}

function shown(token: string): string {
  return `"${inert(clip(token, 40))}"`
}
