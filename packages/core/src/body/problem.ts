import type { Code } from '../codes.ts'
import type { Finding, Place } from '../finding.ts'
import { clip, inert } from '../inert.ts'

/** One section tells at most so many findings: a body with more is no body. */
export const SECTION_TOLD = 200

/** Untrusted text for a message: one line, quoted, at most 200 characters. */
export function shown(text: string): string {
  return text === '' ? 'nothing' : `"${inert(clip(text, 200))}"`
}

export interface Told {
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

/** A finding in the body. Nearly all are CEC-50: a field that is missing, malformed or untrue. */
export function problem(rule: string, place: Place, told: Told, code: Code = 'CEC-50'): Finding {
  return { code, rule, ...told, ...place }
}
