import type { Gap } from '../../fact.ts'
import type { Finding, Place, Warning } from '../../finding.ts'

/** What a part of the judge says. */
export interface Told {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
}

type Words = Pick<Warning, 'message' | 'expected' | 'found' | 'remedy'>

/** T0 is a gate: whatever it refuses is CEC-20. */
export function refuse(rule: string, words: Words, place: Place = {}): Finding {
  return { code: 'CEC-20', rule, ...words, ...place }
}

export function warn(rule: string, words: Words, place: Place = {}): Warning {
  return { rule, ...words, ...place }
}

export function told(parts: Partial<Told>): Told {
  return { findings: [], warnings: [], gaps: [], ...parts }
}

export function together(...parts: readonly Told[]): Told {
  return {
    findings: parts.flatMap(part => part.findings),
    warnings: parts.flatMap(part => part.warnings),
    gaps: parts.flatMap(part => part.gaps),
  }
}

/** Texts from the API or a file as JSON writes them: blanks and invisible characters show. */
export function quoted(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.map(text => JSON.stringify(text)).join(', ')
}
