import type { StateInline } from 'markdown-it'

/**
 * Code spans as CommonMark 6.1 has them, but a line end inside stays a line end: `tm.s7.batch.v1` and its line break
 * are told apart from a blank. Quadratic at worst; callers cap the text.
 */
export function readCodeSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '`') return false
  const run = runAt(state.src, state.pos)
  const end = closing(state.src, state.pos + run.length, run.length)
  if (end === -1) {
    if (!silent) state.pending += run
    state.pos += run.length
    return true
  }
  if (!silent) {
    const token = state.push('code_inline', 'code', 0)
    token.markup = run
    token.content = stripped(state.src.slice(state.pos + run.length, end))
  }
  state.pos = end + run.length
  return true
}

/** The backticks that begin at `from`. */
export function runAt(text: string, from: number): string {
  let end = from
  while (text[end] === '`') end++
  return text.slice(from, end)
}

/** Where the next run of exactly `length` backticks begins, or -1. */
export function closing(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at !== -1; at = text.indexOf('`', at)) {
    const run = runAt(text, at).length
    if (run === length) return at
    at += run
  }
  return -1
}

/** One blank goes on each side when both sides have one, and not all is blank. */
export function stripped(content: string): string {
  return /^[ \n][\s\S]*[ \n]$/.test(content) && /[^ \n]/.test(content) ? content.slice(1, -1) : content
}
