import type { Token } from 'markdown-it'
import type { Template } from '../contract/contract.ts'
import { trimBlanks } from './blanks.ts'
import { holdsClaim } from './hidden-claim.ts'
import { readHtml } from './html.ts'
import { reader } from './markdown.ts'

/** Inline content over this is not read as Markdown: nothing canonical is so long, and its lines count as struck. */
export const INLINE_MAX = 8_192

/** One line of a paragraph as a reader sees it: emphasis dropped, code spans in single backticks. */
export interface InlineLine {
  readonly text: string
  readonly line: number
  /** Some of it is struck through. */
  readonly struck: boolean
  /** Some of it is written as an entity or behind a backslash: the raw line reads otherwise. */
  readonly escaped: boolean
  /** Why raw HTML in it may hide something; empty when it does not. */
  readonly hides: string
}

/** The lines of inline content that begins on line `line` of the body. */
export function readInline(source: string, line: number, template?: Template): InlineLine[] {
  if (source.length > INLINE_MAX) return rawLines(source, line)
  const lines: InlineLine[] = []
  let now = { text: '', line, struck: false, escaped: false, hides: '' }
  let strikes = 0
  for (const token of tokensOf(source)) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      lines.push(now)
      now = { text: '', line: now.line + 1 + lineEnds(now.text), struck: false, escaped: false, hides: '' }
      continue
    }
    if (token.type === 's_open') strikes++
    if (token.type === 's_close') strikes--
    if (strikes > 0) now.struck = true
    if (token.type === 'text_special') now.escaped = true
    if (token.type === 'html_inline') now.hides ||= hidesIn(token.content, template)
    else now.text += spelled(token.type, token.content)
  }
  return withSingleTildes([...lines, now]).map(told => ({ ...told, text: trimBlanks(told.text) }))
}

/** The raw HTML in inline content: tags and comments, not what stands in code. */
export function htmlOf(source: string): string[] {
  return tokensOf(source).flatMap(token => (token.type === 'html_inline' ? [token.content] : []))
}

/** What the entities in inline content stand for, and the lines of them, counted from 0. Content that is too long holds none. */
export function entitiesOf(source: string): { readonly text: string; readonly line: number }[] {
  if (source.length > INLINE_MAX) return []
  let line = 0
  return tokensOf(source).flatMap(token => {
    line += token.type === 'softbreak' || token.type === 'hardbreak' ? 1 : lineEnds(token.content)
    return token.type === 'text_special' && token.info === 'entity' ? [{ text: token.content, line }] : []
  })
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  reader.inline.parse(source, reader, {}, tokens)
  return tokens
}

/** GitHub strikes between single tildes too, which the reader does not know: everything from the first to the last. */
function withSingleTildes(lines: readonly InlineLine[]): InlineLine[] {
  const counts = lines.map(({ text }) => text.replace(/`[^`]*`/g, '').match(/(?<!~)~(?!~)/g)?.length ?? 0)
  const first = counts.findIndex(count => count > 0)
  const last = counts.findLastIndex(count => count > 0)
  if (counts.reduce((sum, count) => sum + count, 0) < 2) return [...lines]
  return lines.map((told, at) => ({ ...told, struck: told.struck || (at >= first && at <= last) }))
}

/** All lines of one item as one: a soft line end reads as a blank. */
export function readItem(source: string, line: number): InlineLine {
  const lines = readInline(source, line)
  return {
    text: lines.map(told => told.text).join(' '),
    line,
    struck: lines.some(told => told.struck),
    escaped: lines.some(told => told.escaped),
    hides: lines.map(told => told.hides).find(reason => reason !== '') ?? '',
  }
}

/** Text of the contract as the same reader sees it. */
export function readTerm(text: string): string {
  return comparable(readItem(text, 1).text)
}

/**
 * Two spellings that a reader takes for one: composed or decomposed letters, `3x` for `3×`, and in a code span a
 * line end for backslash-n. Lost accents and look-alike letters stay different.
 */
export function comparable(text: string): string {
  return text
    .replace(/[ \t]{0,8}\n[ \t]{0,8}/g, '\\n')
    .normalize('NFC')
    .replace(/(\d)x(?![A-Za-z0-9])/g, '$1×')
}

function spelled(type: string, content: string): string {
  return type === 'code_inline' ? `\`${content}\`` : type === 'text' || type === 'text_special' ? content : ''
}

function hidesIn(html: string, template: Template | undefined): string {
  const read = readHtml(html)
  if (read.hides !== '') return read.hides
  if (template !== undefined && holdsClaim(read.swallowed, template)) return 'a comment holds a claim'
  return html.includes('\n') ? 'a comment spans lines' : ''
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}

function rawLines(source: string, line: number): InlineLine[] {
  return source.split('\n').map((text, at) => ({ text, line: line + at, struck: true, escaped: false, hides: '' }))
}
