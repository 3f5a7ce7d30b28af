import { type ParseErrorCode, visit } from 'jsonc-parser'
import { inert } from '../inert.ts'
import { pointerStep } from '../json.ts'
import { ERROR, explain } from './explain.ts'
import { linesOf } from './lines.ts'
import { type JsonProblem, type JsonProblemKind, PROBLEMS_TOLD } from './problem.ts'

/** Where a value of the text stands, and what is within it. */
export interface Node {
  readonly at: number
  /** Offset of its key; its own offset in a list. */
  readonly keyAt: number
  readonly members: Map<string, Node> | null
  readonly items: Node[] | null
}

interface Open {
  readonly node: Node
  readonly step: string
}

/**
 * Reads a text whose depth is known to be bounded (the parser recurses): every value's place, and everything wrong.
 * Microsoft's jsonc-parser reads; what it allows and JSON does not is refused here.
 */
export function readTree(text: string): { root: Node | null; problems: JsonProblem[] } {
  const lines = linesOf(text)
  const problems: JsonProblem[] = []
  const open: Open[] = []
  let root: Node | null = null
  let key: { name: string; at: number } | null = null
  let comma = -1
  let told = -1
  // A word that is no value: the parser also reports that the value is missing.
  let strange = false

  const step = (): string => {
    const top = open.at(-1)?.node
    if (top === undefined) return ''
    if (top.items !== null) return pointerStep(top.items.length)
    return key === null ? '' : pointerStep(key.name)
  }
  const tell = (kind: JsonProblemKind, message: string, offset: number): void => {
    if (problems.length >= PROBLEMS_TOLD) return
    const pointer = open.map(({ step }) => step).join('') + step()
    problems.push({ kind, message, ...lines.at(offset), pointer: clipPointer(pointer) })
  }
  const attach = (at: number, members: Node['members'], items: Node['items']): Node => {
    const top = open.at(-1)?.node
    const node = { at, keyAt: key?.at ?? at, members, items }
    strange = false
    if (top === undefined) root ??= node
    else if (top.items !== null) top.items.push(node)
    else if (key !== null && !top.members?.has(key.name)) top.members?.set(key.name, node)
    key = null
    return node
  }
  const begin = (at: number, members: Node['members'], items: Node['items']): undefined => {
    const opening = step()
    open.push({ node: attach(at, members, items), step: opening })
  }
  const text16 = (value: string, at: number, length: number): void => {
    if (!value.isWellFormed() && text.slice(at, at + length).isWellFormed())
      tell('lone-surrogate', 'an escape is half of a surrogate pair', at)
  }

  visit(
    text,
    {
      onObjectBegin: at => begin(at, new Map(), null),
      onArrayBegin: at => begin(at, null, []),
      onObjectEnd: () => {
        open.pop()
      },
      onArrayEnd: () => {
        open.pop()
      },
      onObjectProperty(name, at, length) {
        key = { name, at }
        const members = open.at(-1)?.node.members
        const first = members?.get(name)
        if (first !== undefined)
          tell('duplicate-key', `the key ${quoted(name)} stands on line ${lines.at(first.keyAt).line} already`, at)
        if (name === '__proto__') tell('proto-key', 'the key "__proto__" is not allowed', at)
        text16(name, at, length)
      },
      onLiteralValue(value: unknown, at, length) {
        if (typeof value === 'string') text16(value, at, length)
        if (typeof value === 'number') {
          const fault = numberFault(value, text.slice(at, at + length))
          if (fault !== null) tell('number-range', fault, at)
        }
        attach(at, null, null)
      },
      onSeparator(character, at) {
        if (character !== ',') return
        comma = at
        key = null
        strange = false
      },
      onError(error: ParseErrorCode, at, length) {
        // Recovery reports one mistake several times; the bound keeps the look back at the comma linear.
        if (at <= told || problems.length >= PROBLEMS_TOLD) return
        told = at
        if (strange && Number(error) === ERROR.value) return
        strange = Number(error) === ERROR.invalidSymbol
        const afterComma = comma !== -1 && /^[ \t\r\n]*$/.test(text.slice(comma + 1, Math.min(at, comma + 1_000)))
        const { kind, message, from } = explain(error, { text, at, length, comma: afterComma ? comma : null })
        tell(kind, message, from)
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return { root, problems }
}

/** The node at a pointer's steps, or the nearest one above it that exists. */
export function nodeAt(root: Node, pointer: string): Node {
  let node = root
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const next: Node | undefined = node.members?.get(name) ?? node.items?.[Number(name)]
    if (next === undefined) return node
    node = next
  }
  return node
}

function numberFault(value: number, digits: string): string | null {
  if (!Number.isFinite(value)) return `the number ${quoted(digits)} is larger than a double can hold`
  if (/^-?[0-9]+$/.test(digits) && BigInt(digits) !== BigInt(value))
    return `the whole number ${quoted(digits)} has more digits than a double can hold`
  return null
}

function quoted(text: string): string {
  return inert(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text))
}

function clipPointer(pointer: string): string {
  return pointer.length > 1_000 ? `${pointer.slice(0, 1_000)}…` : pointer
}
