import { type Contract, gateIds } from '../contract/contract.ts'
import type { Scorecard } from '../contract/documents.ts'
import { validate } from '../contract/scorecard.generated.ts'
import type { Finding } from '../finding.ts'
import { parseJsonText } from '../json-text/parse.ts'
import { evidenceFinding } from './evidence-finding.ts'

/** The longest scorecard that is read, in bytes. */
export const SCORECARD_BYTES = 1024 * 1024
const TOLD = 50

export interface ParsedScorecard {
  /** Null when it is no scorecard at all. */
  readonly scorecard: Scorecard | null
  readonly findings: readonly Finding[]
}

/** A scorecard's text against its schema and the contract's gates (CEC-40). What it says of the gates is not judged here. */
export function parseScorecard(text: string, contract: Contract): ParsedScorecard {
  const path = contract.artifact.scorecard
  const parsed = parseJsonText(text, { bytes: SCORECARD_BYTES, depth: 64 })
  if (parsed.kind === 'bad') {
    const findings = parsed.problems.slice(0, TOLD).map(problem => ({
      ...evidenceFinding('scorecard-invalid', problem.message, { path, pointer: problem.pointer }),
      line: problem.line,
      column: problem.column,
    }))
    return { scorecard: null, findings }
  }
  const value: unknown = parsed.value
  const at = (pointer: string): { line: number; column: number } => parsed.placeOf(pointer)
  if (!validate(value)) {
    const findings = (validate.errors ?? []).slice(0, TOLD).map(error => ({
      ...evidenceFinding(
        'scorecard-invalid',
        `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`,
        {
          path,
          pointer: error.instancePath,
        },
      ),
      ...at(error.instancePath),
    }))
    return { scorecard: null, findings }
  }
  const gates = new Set(Object.keys(value.gates))
  const missing = gateIds(contract)
    .filter(id => !gates.has(id))
    .map(id => ({
      ...evidenceFinding('scorecard-gate-missing', `no gate ${id}`, { path, pointer: '/gates' }),
      ...at('/gates'),
    }))
  const sprint =
    value.sprint === contract.sprint
      ? []
      : [
          {
            ...evidenceFinding('scorecard-sprint', `"${value.sprint}"`, { path, pointer: '/sprint' }),
            ...at('/sprint'),
          },
        ]
  return { scorecard: value, findings: [...missing, ...sprint] }
}

/** The scorecard in bytes; bytes that are not UTF-8 are no scorecard. */
export function parseScorecardBytes(
  bytes: Uint8Array,
  contract: Contract,
): ParsedScorecard & { readonly text: string } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const findings = [
      evidenceFinding('scorecard-invalid', 'bytes that are not UTF-8', { path: contract.artifact.scorecard }),
    ]
    return { text, scorecard: null, findings }
  }
  return { text, ...parseScorecard(text, contract) }
}
