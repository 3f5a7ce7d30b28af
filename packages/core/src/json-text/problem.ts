/** What a JSON text can have wrong, before any schema reads it. The kinds are stable: rule ids derive from them. */
export type JsonProblemKind =
  | 'oversize'
  | 'depth'
  | 'empty'
  | 'bom'
  | 'comment'
  | 'trailing-comma'
  | 'duplicate-key'
  | 'proto-key'
  | 'lone-surrogate'
  | 'control-character'
  | 'number-word'
  | 'number-form'
  | 'number-range'
  | 'string'
  | 'trailing-data'
  | 'syntax'

/** One thing wrong. Lines and columns count from 1, columns in UTF-16 units; `pointer` is a JSON pointer (RFC 6901). */
export interface JsonProblem {
  readonly kind: JsonProblemKind
  readonly message: string
  readonly line: number
  readonly column: number
  readonly pointer: string
}

export interface JsonLimits {
  /** UTF-8 bytes of the text. */
  readonly bytes: number
  /** Lists and objects within each other. */
  readonly depth: number
}

/** More problems than this are not told: a text with so many is no JSON at all. */
export const PROBLEMS_TOLD = 200
