import type { Token } from 'markdown-it'
import { codeSpan } from './code-span.ts'
import { type Draft, type DraftEntry, isOpWord, type Mistake, OP_WORDS, quoted } from './draft.ts'
import { trimBlanks } from './text.ts'

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
/** `acao` too: a column that is not known would widen its entries to every operation. */
const OP_TITLES = new Set(['op', 'ação', 'acao'])

function titleOf(cell: string): string {
  return cell
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .normalize('NFC')
    .toLowerCase()
}

/** True when a column of the table is one of paths. */
export function hasPaths(table: readonly Token[]): boolean {
  return pathColumn(cellsOf(table)[0]?.cells ?? []) !== -1
}

function pathColumn(head: readonly string[]): number {
  return head.findIndex(cell => PATH_TITLES.has(titleOf(cell)))
}

/** The rows of a table that has a path column. */
export function readTable(table: readonly Token[]): Draft {
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

/** From 1. */
export function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}
