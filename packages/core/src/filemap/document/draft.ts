import { InputError } from '../../input-error.ts'

/** One entry as a document has it, before the grammar reads the pattern. */
export interface DraftEntry {
  readonly pattern: string
  /** One of `OP_WORDS`, or null when the entry is not limited. */
  readonly word: OpWord | null
  /** From 1. */
  readonly line: number
}

/** One thing wrong with a document. */
export interface Mistake {
  readonly line: number
  readonly found: string
  readonly expected: string
  readonly remedy: string
}

export interface Draft {
  readonly entries: readonly DraftEntry[]
  readonly mistakes: readonly Mistake[]
}

export const OP_WORDS = ['add', 'modify', 'delete', 'exec'] as const
export type OpWord = (typeof OP_WORDS)[number]

export function isOpWord(text: string): text is OpWord {
  return OP_WORDS.some(word => word === text)
}

/** UTF-8 bytes of a Filemap document. */
export const DOCUMENT_BYTES = 1_048_576

const TOLD = 50

/** All mistakes in one error, each with its line and what to write instead. */
export function mistakesError(document: string, mistakes: readonly Mistake[]): InputError {
  const name = document === '' ? 'allow' : document
  const sorted = [...mistakes].sort((a, b) => a.line - b.line)
  const [first] = sorted
  const place = document === '' || first === undefined ? {} : { path: document, line: first.line }
  if (first !== undefined && sorted.length === 1)
    return new InputError(name, `${first.found} on line ${first.line}`, first.expected, first.remedy, place)
  const lines = sorted
    .slice(0, TOLD)
    .map(mistake => `Line ${mistake.line}: found ${mistake.found}, expected ${mistake.expected}. ${mistake.remedy}`)
  const more = sorted.length > TOLD ? [`…and ${sorted.length - TOLD} more.`] : []
  return new InputError(
    name,
    `${sorted.length} mistakes`,
    'entries of the Filemap grammar',
    [...lines, ...more].join(' '),
    place,
  )
}

/** Up to 200 characters in a code span. */
export function quoted(text: string): string {
  return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``
}
