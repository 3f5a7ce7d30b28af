import type { Cause } from './causes.ts'
import { classify } from './classify.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Lines longer than this are cut before they are read token by token. */
const LINE = 2_000

/** Causes that only the whole of two texts can show; empty when the lines must be looked at. */
export function causesOfTexts(left: string, right: string): Cause[] {
  const [a, b] = [left.replaceAll('\r\n', '\n'), right.replaceAll('\r\n', '\n')]
  if (a === b || withoutEnd(a) === withoutEnd(b)) return ['line-end']
  if (isOtherEncoding(left, right)) return ['encoding']
  if (left.replace(/^\ufeff/, '') === right.replace(/^\ufeff/, '')) return ['encoding']
  if (a.normalize('NFC') === b.normalize('NFC')) return ['encoding']
  const [lines, others] = [withoutEnd(a).split('\n'), withoutEnd(b).split('\n')]
  return sameElements(lines, others) ? [causeOfOrder(lines, others)] : []
}

/** The same elements in two orders: a locale, where one side is sorted by code unit and the other as a locale would. */
export function causeOfOrder(left: readonly string[], right: readonly string[]): Cause {
  return sortedByLocale(left, right) || sortedByLocale(right, left) ? 'locale' : 'order'
}

/** Bytes that are no UTF-8 on one side where the other has letters that are not ASCII, and the same text besides. */
function isOtherEncoding(left: string, right: string): boolean {
  if (left.includes('\ufffd') === right.includes('\ufffd')) return false
  const ascii = (text: string): string => text.replace(/[\u0080-\uffff]+/g, '?')
  return ascii(left) === ascii(right)
}

function withoutEnd(text: string): string {
  return text.replace(/\n$/, '')
}

function isSorted(lines: readonly string[]): boolean {
  return lines.every((line, at) => at === 0 || (lines[at - 1] ?? '') <= line)
}

function sortedByLocale(plain: readonly string[], other: readonly string[]): boolean {
  return isSorted(plain) && !isSorted(other) && isCollated(other)
}

/** Sorted as a locale does: letters before their case and accents, marks left out. */
function isCollated(lines: readonly string[]): boolean {
  return isSorted(
    lines.map(line =>
      line
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ),
  )
}

/** The same elements, each as often. */
export function sameElements(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const [a, b] = [[...left].sort(), [...right].sort()]
  return a.every((element, at) => element === b[at])
}

/** Causes that one changed line shows, each once. */
export function causesOfLine(left: string, right: string): Cause[] {
  if (left.replace(/\r$/, '') === right.replace(/\r$/, '')) return ['line-end']
  const [a, b] = [tokensOf(left.slice(0, LINE)), tokensOf(right.slice(0, LINE))]
  if (isSwappedDate(left, right)) return ['locale']
  if (sameElements(textsOf(a), textsOf(b))) return [/[{}[\]()]/.test(left) ? 'hash-seed' : 'order']
  const causes = new Set<Cause>()
  for (const [ours, theirs, at] of changedTokens(a, b)) {
    const cause = classify(ours, theirs, { before: left.slice(0, ours.at), after: followingWord(a, at) })
    if (cause !== null) causes.add(cause)
  }
  return [...causes]
}

/** One value that stands for another under a JSON key. */
export function causesOfValues(key: string, left: string, right: string): Cause[] {
  return causesOfLine(`${key}: ${left}`, `${key}: ${right}`)
}

const DAY = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/g

/** The same line once day and month of its dates change places. */
function isSwappedDate(left: string, right: string): boolean {
  return left.length <= LINE && left !== right && left.replace(DAY, '$3$2$1$2$4') === right
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(token => token.text)
}

/** Tokens side by side; with another number of them, what is left between the common start and the common end. */
function changedTokens(a: readonly Token[], b: readonly Token[]): [Token, Token, number][] {
  let start = 0
  while (start < a.length && start < b.length && a[start]?.text === b[start]?.text) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end)?.text === b.at(-1 - end)?.text) end++
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (ours.length !== theirs.length) return []
  return ours.flatMap((token, at): [Token, Token, number][] => {
    const other = theirs[at]
    return other === undefined || other.text === token.text ? [] : [[token, other, start + at]]
  })
}

function followingWord(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]
  if (next === undefined) return ''
  return next.text.trim() === '' ? (tokens[at + 2]?.text ?? '') : next.text
}
