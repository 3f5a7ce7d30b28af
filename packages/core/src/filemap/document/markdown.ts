import MarkdownIt, { type Token } from 'markdown-it'
import { codeSpan } from './code-span.ts'
import { type Draft, type DraftEntry, isOpWord, type Mistake } from './draft.ts'
import { hasPaths, lineOf, readTable } from './markdown-table.ts'
import { parseTextLines, readLine, trimBlanks } from './text.ts'

// Blocks are enough: a code span at the start of an item or a cell is read below, and nothing else of the inline text counts.
const reader = new MarkdownIt('commonmark', { html: true }).enable('table')
reader.core.ruler.enableOnly(['normalize', 'block'])

/**
 * Markdown: a fenced block `filemap`; else tables with a path column; else list items that begin with a code span.
 * All of them only under a heading that contains "filemap"; nothing in a quote or an HTML comment counts.
 */
export function parseMarkdown(text: string): Draft {
  const { fences, tables, items, stray } = collect(reader.parse(text, {}))
  if (fences.length > 0) return merged(fences.map(fence => parseTextLines(fence.content, lineOf(fence) + 1)))
  if (tables.length > 0) return merged(tables.map(readTable))
  if (items.length > 0) return merged([readItems(items)])
  if (stray === null) return { entries: [], mistakes: [] }
  return {
    entries: [],
    mistakes: [
      {
        line: stray,
        found: 'a block `filemap` that stands under no such heading',
        expected: 'a heading that contains "filemap" above it',
        remedy: 'Write `## Filemap` above the block.',
      },
    ],
  }
}

interface Found {
  readonly fences: Token[]
  readonly tables: Token[][]
  /** The first inline token of each list item. */
  readonly items: Token[]
  /** Line of a fence `filemap` outside such a heading. */
  stray: number | null
}

function collect(tokens: readonly Token[]): Found {
  const found: Found = { fences: [], tables: [], items: [], stray: null }
  // Level of the outermost heading that contains "filemap", 0 when we are under none.
  let under = 0
  let quotes = 0
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    switch (token.type) {
      case 'heading_open': {
        if (token.level !== 0) return
        const level = Number(token.tag.slice(1))
        if (under !== 0 && level > under) return
        under = /filemap/i.test(next?.content ?? '') ? level : 0
        return
      }
      case 'blockquote_open':
        quotes++
        return
      case 'blockquote_close':
        quotes--
        return
      case 'fence':
        if (token.level !== 0 || !/^filemap(\s|$)/i.test(token.info.trim())) return
        if (under !== 0) found.fences.push(token)
        else found.stray ??= lineOf(token)
        return
      case 'table_open': {
        const table = tokens.slice(at, closingOf(tokens, at))
        if (under !== 0 && token.level === 0 && hasPaths(table)) found.tables.push(table)
        return
      }
      case 'list_item_open': {
        const inline = tokens[at + 2]
        if (under !== 0 && quotes === 0 && next?.type === 'paragraph_open' && inline?.content.startsWith('`'))
          found.items.push(inline)
        return
      }
    }
  })
  return found
}

/** Where the table that opens at `at` closes: tables do not nest. */
function closingOf(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && tokens[end]?.type !== 'table_close') end++
  return end
}

function readItems(items: readonly Token[]): Draft {
  const entries: DraftEntry[] = []
  const mistakes: Mistake[] = []
  for (const item of items) {
    const line = lineOf(item)
    const span = codeSpan(item.content)
    if (span === null) continue
    const after = span.rest.replace(/[\s()[\]:,;.–—-]+/g, ' ').trim()
    const read = readLine(
      isOpWord(after.toLowerCase()) ? `${span.text} ${after.toLowerCase()}` : trimBlanks(span.text),
      line,
    )
    if ('found' in read) mistakes.push(read)
    else entries.push(read)
  }
  return { entries, mistakes }
}

function merged(drafts: readonly Draft[]): Draft {
  return { entries: drafts.flatMap(draft => draft.entries), mistakes: drafts.flatMap(draft => draft.mistakes) }
}
