import type { Code } from './codes.ts'

/** Where a finding stands. Lines and columns count from 1; columns in UTF-16 units; `pointer` is a JSON pointer (RFC 6901). */
export interface Place {
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly pointer?: string
}

/** Something told that refuses nothing. */
export interface Warning extends Place {
  /** kebab-case, stable: agents key on it. */
  readonly rule: string
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

/** One thing wrong. One finding is enough to refuse. */
export interface Finding extends Warning {
  readonly code: Code
}
