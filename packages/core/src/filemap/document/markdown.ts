import MarkdownIt, { type Token } from 'markdown-it'
import { type Draft, type DraftEntry, isOpWord, type Mistake, OP_WORDS, quoted } from './draft.ts'
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
        const table = tokens.slice(
          at,
          tokens.findIndex((other, i) => i > at && other.type === 'table_close'),
        )
        if (under !== 0 && token.level === 0 && pathColumn(cellsOf(table)[0]?.cells ?? []) !== -1)
          found.tables.push(table)
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

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function cellsOf(table: readonly Token[]): Row[] {
  const rows: { line: number; cells: string[] }[] = []
  for (const token of table) {
    if (token.type === 'tr_open') rows.push({ line: lineOf(token), cells: [] })
    if (token.type === 'inline') rows.at(-1)?.cells.push(trimBlanks(token.content))
  }
  return rows
}

const PATH_TITLES = new Set(['path', 'caminho', 'arquivo'])
const OP_TITLES = new Set(['op', 'ação'])

function titleOf(cell: string): string {
  return cell
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .normalize('NFC')
    .toLowerCase()
}

function pathColumn(head: readonly string[]): number {
  return head.findIndex(cell => PATH_TITLES.has(titleOf(cell)))
}

function readTable(table: readonly Token[]): Draft {
  const [head, ...rows] = cellsOf(table)
  const path = pathColumn(head?.cells ?? [])
  const op = (head?.cells ?? []).findIndex(cell => OP_TITLES.has(titleOf(cell)))
  const entries: DraftEntry[] = []
  const mistakes: Mistake[] = []
  for (const { line, cells } of rows) {
    const pattern = readPathCell(cells[path] ?? '', line)
    const word = readOpCell(op === -1 ? '' : (cells[op] ?? ''), line)
    if (typeof pattern !== 'string') mistakes.push(pattern)
    if (word !== null && typeof word !== 'string') mistakes.push(word)
    if (typeof pattern === 'string' && (word === null || typeof word === 'string'))
      entries.push({ pattern, word, line })
  }
  return { entries, mistakes }
}

function readPathCell(cell: string, line: number): string | Mistake {
  if (cell === '')
    return {
      line,
      found: 'an empty path',
      expected: 'a path or a pattern',
      remedy: 'Write the path, or take the row out.',
    }
  const span = codeSpan(cell)
  if (span === null && !cell.includes('`')) return cell.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  if (span !== null && !span.rest.includes('`')) return span.text
  return {
    line,
    found: `the cell ${quoted(cell)}`,
    expected: 'one path, alone or first',
    remedy: 'Write one row for each path.',
  }
}

function readOpCell(cell: string, line: number): DraftEntry['word'] | Mistake {
  const word = titleOf(cell)
  if (word === '' || /^[-–—]$/.test(word)) return null
  if (isOpWord(word)) return word
  return {
    line,
    found: `the op ${quoted(cell)}`,
    expected: OP_WORDS.join(', '),
    remedy: 'Write one of them, or leave the cell empty.',
  }
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

/** The code span at the start of the text (CommonMark 6.1) and what follows it, or null. */
function codeSpan(text: string): { text: string; rest: string } | null {
  const fence = /^`+/.exec(text)?.[0] ?? ''
  if (fence === '') return null
  for (const run of text.slice(fence.length).matchAll(/`+/g)) {
    if (run[0].length !== fence.length) continue
    const inside = text.slice(fence.length, fence.length + run.index).replaceAll('\n', ' ')
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== ''
    return { text: padded ? inside.slice(1, -1) : inside, rest: text.slice(fence.length + run.index + fence.length) }
  }
  return null
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}

function merged(drafts: readonly Draft[]): Draft {
  return { entries: drafts.flatMap(draft => draft.entries), mistakes: drafts.flatMap(draft => draft.mistakes) }
}
