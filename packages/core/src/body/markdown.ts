import MarkdownIt, { type Token } from 'markdown-it'
import { readCodeSpan } from './backticks.ts'
import { readTable } from './table.ts'

/** Nested deeper than this nothing is read: only top-level nodes count, and the reader's work stays linear. */
const DEPTH_MAX = 20

/** CommonMark with GFM's tables and strikethrough. Links stay text: a claim stands as it is written. */
export const reader = new MarkdownIt('commonmark', { html: true, maxNesting: DEPTH_MAX }).enable([
  'table',
  'strikethrough',
])
reader.inline.ruler.disable(['link', 'image', 'autolink'])
reader.inline.ruler.at('backticks', readCodeSpan)
reader.block.ruler.at('table', readTable, { alt: ['paragraph', 'reference'] })
// Inline content is read piece by piece, where it is needed and short.
reader.core.ruler.enableOnly(['normalize', 'block'])

const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,999}\]:/

export interface ListItem {
  /** Source of the item's first paragraph; empty when it begins with something else. */
  readonly source: string
  readonly line: number
  /** Blocks in the item besides that paragraph: nested lists, fences, quotes, more paragraphs. */
  readonly more: number
}

/** A node at the top level of the body. Lines count from 1. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly source: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly source: string; readonly line: number }
  | {
      readonly kind: 'list'
      readonly items: readonly ListItem[]
      readonly code: readonly CodeBlock[]
      readonly line: number
    }
  | CodeBlock
  | { readonly kind: 'html'; readonly source: string; readonly line: number }
  /** Link and footnote definitions: lines that GitHub does not show where they stand, or at all. */
  | { readonly kind: 'unshown'; readonly source: string; readonly line: number }
  | { readonly kind: 'other'; readonly name: string; readonly code: readonly CodeBlock[]; readonly line: number }

export interface CodeBlock {
  readonly kind: 'code'
  readonly fenced: boolean
  readonly info: string
  readonly content: string
  /** Of the fence; the content begins on `contentLine`. */
  readonly line: number
  readonly contentLine: number
  /** Columns that the content is shifted to the right in the body. */
  readonly indent: number
}

/** Text that may hold raw HTML, at any depth. */
export interface MaybeHtml {
  readonly kind: 'block' | 'inline'
  readonly source: string
  readonly line: number
}

export interface Markdown {
  /** The top-level nodes, in order. */
  readonly blocks: readonly Block[]
  /** HTML blocks, and inline content with a `<` in it, in order: what they hide is hidden at any depth. */
  readonly html: readonly MaybeHtml[]
  /** Inline content with a `&` in it, in order, at any depth. */
  readonly entities: readonly { readonly source: string; readonly line: number }[]
}

export function parseMarkdown(text: string): Markdown {
  const lines = text.split(/\r\n|\r|\n/)
  const tokens = reader.parse(text, {})
  return {
    blocks: withNotes(
      tokens.flatMap((token, at) =>
        token.level === 0 && token.nesting !== -1 && token.map !== null ? blocksAt(tokens, at, lines) : [],
      ),
    ),
    html: tokens.flatMap(htmlIn),
    entities: tokens
      .filter(token => token.type === 'inline' && token.content.includes('&'))
      .map(token => ({ source: token.content, line: lineOf(token) })),
  }
}

function htmlIn(token: Token): MaybeHtml[] {
  const line = lineOf(token)
  if (token.type === 'html_block') return [{ kind: 'block', source: token.content, line }]
  return token.type === 'inline' && token.content.includes('<') ? [{ kind: 'inline', source: token.content, line }] : []
}

/** GitHub's footnote definitions, which the reader does not know, may begin in a paragraph, and take the rest of it. */
function blocksAt(tokens: readonly Token[], at: number, lines: readonly string[]): Block[] {
  const block = blockOf(tokens, at, lines)
  if (block.kind !== 'paragraph') return [block]
  const own = block.source.split('\n')
  const from = own.findIndex(text => FOOTNOTE.test(text))
  if (from === -1) return [block]
  const note: Block = { kind: 'unshown', source: own.slice(from).join('\n'), line: block.line + from }
  return from === 0 ? [note] : [{ ...block, source: own.slice(0, from).join('\n') }, note]
}

/** The reader takes a footnote of one word for a link definition; lines right below belong to the note all the same. */
function withNotes(blocks: readonly Block[]): Block[] {
  let end = 0
  return blocks.map(block => {
    const goes = block.line === end && (block.kind === 'unshown' || block.kind === 'paragraph')
    const note: Block = goes ? { kind: 'unshown', source: block.source, line: block.line } : block
    end = note.kind === 'unshown' && (goes || FOOTNOTE.test(note.source)) ? note.line + lineCount(note.source) : 0
    return note
  })
}

function lineCount(text: string): number {
  return text.split('\n').length
}

function blockOf(tokens: readonly Token[], at: number, lines: readonly string[]): Block {
  const token = tokens[at]
  if (token === undefined) throw new Error('no token there')
  const line = lineOf(token)
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), source: tokens[at + 1]?.content ?? '', line }
    case 'paragraph_open':
      return { kind: 'paragraph', source: tokens[at + 1]?.content ?? '', line }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', items: itemsOf(tokens, at), code: codeIn(tokens, at, lines), line }
    case 'fence':
    case 'code_block':
      return codeOf(token, line, lines)
    case 'html_block':
      return { kind: 'html', source: token.content, line }
    case 'reference_definition':
      return { kind: 'unshown', source: lines.slice(line - 1, token.map?.[1]).join('\n'), line }
    default:
      return { kind: 'other', name: token.type.replace(/_open$/, ''), code: codeIn(tokens, at, lines), line }
  }
}

function codeOf(token: Token, line: number, lines: readonly string[]): CodeBlock {
  const fenced = token.type === 'fence'
  const indent = fenced ? /^ */.exec(lines[line - 1] ?? '')?.[0].length : 4
  const contentLine = fenced ? line + 1 : line
  const { info, content } = token
  return { kind: 'code', fenced, info: info.trim(), content, line, contentLine, indent: indent ?? 0 }
}

/** Code in the quote or list that opens at `at`, at any depth. */
function codeIn(tokens: readonly Token[], at: number, lines: readonly string[]): CodeBlock[] {
  const code: CodeBlock[] = []
  if (tokens[at]?.nesting !== 1) return code
  for (let next = at + 1; tokens[next] !== undefined && tokens[next]?.level !== 0; next++) {
    const token = tokens[next]
    if (token?.type === 'fence' || token?.type === 'code_block') code.push(codeOf(token, lineOf(token), lines))
  }
  return code
}

function itemsOf(tokens: readonly Token[], from: number): ListItem[] {
  const items: ListItem[] = []
  for (let at = from + 1; at < tokens.length && tokens[at]?.level !== 0; at++) {
    const token = tokens[at]
    if (token?.type !== 'list_item_open' || token.level !== 1) continue
    items.push(itemOf(tokens, at, lineOf(token)))
  }
  return items
}

function itemOf(tokens: readonly Token[], at: number, line: number): ListItem {
  const first = tokens[at + 1]
  const source = first?.type === 'paragraph_open' ? (tokens[at + 2]?.content ?? '') : ''
  let children = 0
  for (let next = at + 1; tokens[next] !== undefined && tokens[next]?.level !== 1; next++) {
    const token = tokens[next]
    if (token?.level === 2 && token.nesting !== -1) children++
  }
  return { source, line, more: source === '' ? children : children - 1 }
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}
