import MarkdownIt, { type Token } from 'markdown-it'
import { codeSpan } from './code-span.ts'
import { type Draft, type DraftEntry, isOpWord, type Mistake, OP_WORDS, quoted } from './draft.ts'
import { hasPaths, lineOf, readTable } from './markdown-table.ts'
import { parseTextLines, readLine, trimBlanks } from './text.ts'

// Blocks are enough: a code span at the start of an item or a cell is read below, and nothing else of the inline text counts.
const reader = new MarkdownIt('commonmark', { html: true }).enable('table')
reader.core.ruler.enableOnly(['normalize', 'block'])

/**
 * Markdown: fenced blocks `filemap`, those under a heading that contains "filemap" before those elsewhere; else, under such a
 * heading only, tables with a path column; else list items that begin with a code span. Nothing in a quote or an HTML
 * comment counts.
 */
export function parseMarkdown(text: string): Draft {
  const { fences, others, nested, tables, items } = collect(reader.parse(text, {}))
  if (fences.length > 0) return readFences(fences)
  if (others.length > 0) return readFences(others)
  if (nested !== null) return { entries: [], mistakes: [nestedFence(nested)] }
  if (tables.length > 0) return merged(tables.map(readTable))
  return readItems(items)
}

function readFences(fences: readonly Token[]): Draft {
  return merged(fences.map(fence => parseTextLines(fence.content, lineOf(fence) + 1)))
}

/** Told rather than passed over: it names itself a Filemap, and the tables beside it may be something else. */
function nestedFence(line: number): Mistake {
  return {
    line,
    found: 'a block `filemap` inside a list or a quote',
    expected: 'the block at the outermost level',
    remedy: 'Take its indentation, or the `>`, away.',
  }
}

interface Found {
  /** Blocks `filemap` under a heading that contains "filemap", and those elsewhere. */
  readonly fences: Token[]
  readonly others: Token[]
  /** Line of the first one in a list or a quote. */
  nested: number | null
  readonly tables: Token[][]
  /** The first inline token of each list item. */
  readonly items: Token[]
}

function collect(tokens: readonly Token[]): Found {
  const found: Found = { fences: [], others: [], nested: null, tables: [], items: [] }
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
        if (!/^filemap(\s|$)/i.test(token.info.trim())) return
        if (token.level !== 0) found.nested ??= lineOf(token)
        else (under === 0 ? found.others : found.fences).push(token)
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
    const read = readItem(span.text, after, line)
    if ('found' in read) mistakes.push(read)
    else entries.push(read)
  }
  return { entries, mistakes }
}

/** A limit that is not understood would be a wider grant; any other text behind the span is a remark. */
function readItem(pattern: string, after: string, line: number): DraftEntry | Mistake {
  const word = after.toLowerCase()
  if (isOpWord(word)) return readLine(`${pattern} ${word}`, line)
  if (!isOpWord(word.split(' ')[0] ?? '')) return readLine(trimBlanks(pattern), line)
  return {
    line,
    found: `the text ${quoted(after)}`,
    expected: `${OP_WORDS.join(', ')} alone, or a remark that begins otherwise`,
    remedy: 'Put the op into the code span, behind the pattern.',
  }
}

function merged(drafts: readonly Draft[]): Draft {
  return { entries: drafts.flatMap(draft => draft.entries), mistakes: drafts.flatMap(draft => draft.mistakes) }
}
