import type { StateBlock } from 'markdown-it'

const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * Where a GFM table begins and ends; its cells are nobody's claims and get no tokens. The library fills short rows with
 * empty cells, which turns 65,536 characters into millions of tokens.
 */
export function readTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (startLine + 2 > endLine) return false
  const second = startLine + 1
  if (indent(state, startLine) >= 4 || indent(state, second) >= 4 || indent(state, second) < 0) return false
  const delimiter = lineOf(state, second)
  // A dash alone, or one before a blank, is a list item.
  if (!/^(?:[|:][|:\- \t]|-[|:-])/.test(delimiter) || !DELIMITER.test(delimiter)) return false
  const header = lineOf(state, startLine)
  if (!header.includes('|') || columns(header) !== columns(delimiter)) return false
  if (silent) return true
  const end = endOfRows(state, startLine + 2, endLine)
  const open = state.push('table_open', 'table', 1)
  open.map = [startLine, end]
  state.push('table_close', 'table', -1)
  state.line = end
  return true
}

/** A table ends at a blank line, or where another block begins. */
function endOfRows(state: StateBlock, from: number, endLine: number): number {
  const terminators = state.md.block.ruler.getRules('blockquote')
  const parent = state.parentType
  state.parentType = 'table'
  let line = from
  for (; line < endLine; line++) {
    if (indent(state, line) < 0 || indent(state, line) >= 4 || lineOf(state, line) === '') break
    if (terminators.some(rule => rule(state, line, endLine, true))) break
  }
  state.parentType = parent
  return line
}

function indent(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent
}

function lineOf(state: StateBlock, line: number): string {
  const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  return /[^ \t]/.test(text) ? text : ''
}

/** Cells of a row: pipes that are not escaped divide it, one at each end belongs to the frame. */
function columns(row: string): number {
  const text = row.replace(/\\\|/g, '').replace(/^[ \t]{1,40}/, '')
  const pipes = text.split('|').length - 1
  const framed = (text.startsWith('|') ? 1 : 0) + (/\|[ \t]{0,40}$/.test(text) && pipes > 1 ? 1 : 0)
  return pipes + 1 - framed
}
