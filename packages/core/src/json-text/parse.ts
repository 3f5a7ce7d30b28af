import { createScanner, type SyntaxKind } from 'jsonc-parser'
import type { Json } from '../json.ts'
import { linesOf } from './lines.ts'
import { type JsonLimits, type JsonProblem, PROBLEMS_TOLD } from './problem.ts'
import { readQuickly } from './quick.ts'
import { nodeAt, readTree } from './tree.ts'

export type { JsonLimits, JsonProblem, JsonProblemKind } from './problem.ts'

/** Line and column, from 1, of the value at a pointer; of its key when `of` says so; of the nearest parent that exists. */
export type PlaceOf = (pointer: string, of?: 'value' | 'key') => { line: number; column: number }

export type JsonText =
  | { readonly kind: 'ok'; readonly value: Json; readonly placeOf: PlaceOf }
  | { readonly kind: 'bad'; readonly problems: readonly JsonProblem[] }

/**
 * Reads JSON (RFC 8259) strictly: size and depth are capped before anything else is read, every problem is told at once.
 * Refused besides bad syntax: duplicate keys, `__proto__`, a BOM, lone surrogates, numbers that a double cannot hold.
 * A second reader, JSON.parse, must agree. Places are found on the first question.
 */
export function parseJsonText(text: string, limits: JsonLimits): JsonText {
  const large = oversize(text, limits.bytes)
  if (large !== null) return bad(large)
  const quick = readQuickly(text, limits.depth)
  if (quick !== undefined) return { kind: 'ok', value: quick.value, placeOf: placesOf(text) }
  const problems = slowProblems(text, limits.depth)
  if (problems.length > 0) return { kind: 'bad', problems }
  try {
    return { kind: 'ok', value: JSON.parse(text), placeOf: placesOf(text) }
  } catch {
    return bad(first('syntax', 'two JSON readers disagree about this text'))
  }
}

function placesOf(text: string): PlaceOf {
  const lines = linesOf(text)
  let root: ReturnType<typeof readTree>['root'] | undefined
  return (pointer, of = 'value') => {
    // The whole value needs no tree: it begins where the blanks end.
    if (pointer === '') return lines.at(text.search(/[^ \t\r\n]/))
    root ??= readTree(text).root
    if (root === null) return { line: 1, column: 1 }
    const node = nodeAt(root, pointer)
    return lines.at(of === 'key' ? node.keyAt : node.at)
  }
}

function oversize(text: string, bytes: number): JsonProblem | null {
  if (text.length <= bytes / 3) return null
  const size = text.length > bytes ? text.length : Buffer.byteLength(text)
  if (size <= bytes) return null
  return first('oversize', `the text is larger than ${bytes} bytes`)
}

function slowProblems(text: string, depth: number): JsonProblem[] {
  const bom = text.startsWith('\ufeff')
  const readable = bom ? ` ${text.slice(1)}` : text
  const before = bom ? [first('bom', 'a byte order mark stands before the JSON')] : []
  if (/^[ \t\r\n]*$/.test(readable)) return [...before, first('empty', 'the text is empty')]
  const deep = tooDeep(readable, depth)
  if (deep !== null) return [...before, deep]
  const problems = [...before, ...rawSurrogates(readable), ...readTree(readable).problems]
  return problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, PROBLEMS_TOLD)
}

/** Counts brackets by the parser's own tokens, without recursion: what the parser would nest is what is counted. */
function tooDeep(text: string, limit: number): JsonProblem | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (;;) {
    const token: SyntaxKind = scanner.scan()
    switch (Number(token)) {
      case 1: // {
      case 3: // [
        depth++
        break
      case 2: // }
      case 4: // ]
        depth = Math.max(0, depth - 1)
        break
      case 17: // end
        return null
    }
    if (depth > limit) {
      const message = `lists and objects are nested deeper than ${limit}`
      return { kind: 'depth', message, ...linesOf(text).at(scanner.getTokenOffset()), pointer: '' }
    }
  }
}

function rawSurrogates(text: string): JsonProblem[] {
  if (text.isWellFormed()) return []
  const lines = linesOf(text)
  const found: JsonProblem[] = []
  for (const lone of text.matchAll(/[\ud800-\udfff]/gu)) {
    if (found.length >= PROBLEMS_TOLD) break
    const message = 'half of a surrogate pair stands alone'
    found.push({ kind: 'lone-surrogate', message, ...lines.at(lone.index), pointer: '' })
  }
  return found
}

function first(kind: JsonProblem['kind'], message: string): JsonProblem {
  return { kind, message, line: 1, column: 1, pointer: '' }
}

function bad(problem: JsonProblem): JsonText {
  return { kind: 'bad', problems: [problem] }
}
