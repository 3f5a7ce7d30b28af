import type { Contract } from '../contract/contract.ts'
import { validate } from '../contract/scorecard.generated.ts'
import type { Finding, Place } from '../finding.ts'
import { isRecord, type Json, pointerStep } from '../json.ts'
import { type PlaceOf, parseJsonText } from '../json-text/parse.ts'
import { schemaFaults } from '../json-text/schema-faults.ts'
import type { BodyClaims } from './claims.ts'
import { readHashLines } from './hash-line.ts'
import { missingBlock, readJsonBlock } from './json-block.ts'
import type { CodeBlock } from './markdown.ts'
import { problem } from './problem.ts'
import type { Section } from './sections.ts'

const DEPTH_MAX = 64

type Read = Pick<BodyClaims, 'scorecard' | 'scorecardHash'> & { readonly findings: readonly Finding[] }

/** The scorecard section: the whole JSON, or the one line with its hash where the JSON would not fit. */
export function readScorecard(section: Section, contract: Contract): Read {
  const { block, findings } = readJsonBlock(section, 'scorecard')
  const hash = readHashLines(section, contract.artifact.scorecard, 'scorecard')
  const told = [...findings, ...hash.findings]
  if (block === null) {
    if (hash.claim === null && told.length === 0) told.push(missingBlock('scorecard', section.line))
    return { scorecard: null, scorecardHash: hash.claim, findings: told }
  }
  if (hash.claim !== null) told.push(both(hash.claim.line))
  const { claim, faults } = parseScorecard(block, contract)
  return { scorecard: claim, scorecardHash: null, findings: [...told, ...faults] }
}

function parseScorecard(block: CodeBlock, contract: Contract): { claim: BodyClaims['scorecard']; faults: Finding[] } {
  const read = parseJsonText(block.content, { bytes: 4 * contract.limits.body_characters, depth: DEPTH_MAX })
  if (read.kind === 'bad') {
    const faults = read.problems.map(({ kind, message, line, column, pointer }) => {
      const place = { line: block.contentLine + line - 1, column: column + block.indent, pointer }
      return fault(`scorecard-${kind}`, place, message, 'JSON that every reader takes for the same', message)
    })
    return { claim: null, faults }
  }
  const placeOf: PlaceOf = (pointer, of) => {
    const { line, column } = read.placeOf(pointer, of)
    return { line: block.contentLine + line - 1, column: column + block.indent }
  }
  return {
    claim: { value: read.value, line: block.contentLine, placeOf },
    faults: schemaFindings(read.value, placeOf, contract),
  }
}

function schemaFindings(value: Json, placeOf: PlaceOf, contract: Contract): Finding[] {
  if (!validate(value)) {
    return schemaFaults(validate.errors ?? [], value).map(told =>
      fault(
        'scorecard-schema',
        { ...placeOf(told.pointer, told.of), pointer: told.pointer },
        told.message,
        told.expected,
        told.found,
      ),
    )
  }
  const findings: Finding[] = []
  if (value.sprint !== contract.sprint) {
    findings.push(
      fault(
        'scorecard-sprint',
        at('/sprint'),
        'The scorecard is of another sprint.',
        contract.sprint,
        JSON.stringify(value.sprint),
      ),
    )
  }
  for (const gate of contract.gates) {
    const outcome: unknown = Object.hasOwn(value.gates, gate.id) ? value.gates[gate.id] : undefined
    if (outcome === undefined)
      findings.push(
        fault(
          'scorecard-gate-missing',
          at('/gates'),
          `The scorecard lacks the gate ${gate.id}.`,
          `"${gate.id}": "PASS"`,
          'no such key',
        ),
      )
    else if (outcome !== 'PASS')
      findings.push(failed(at(`/gates${pointerStep(gate.id)}`), `gate ${gate.id}`, String(outcome)))
  }
  if (value.verdict !== 'PASS') findings.push(failed(at('/verdict'), 'verdict', value.verdict))
  return findings

  function at(pointer: string) {
    return { ...placeOf(pointer), pointer }
  }
}

function failed(place: Place, what: string, found: string): Finding {
  return problem(
    'scorecard-not-pass',
    place,
    {
      message: `The pasted scorecard says that the ${what} did not pass.`,
      expected: 'PASS',
      found,
      remedy: 'Repair the cause, push a new patch, and run the gates again.',
    },
    'CEC-20',
  )
}

function fault(rule: string, place: Place, message: string, expected: string, found: string): Finding {
  return problem(rule, place, {
    message: `The pasted scorecard is invalid: ${message}`,
    expected,
    found,
    remedy: 'Paste the scorecard of the runs as it is.',
  })
}

function both(line: number): Finding {
  return problem(
    'scorecard-twice',
    { line },
    {
      message: 'The scorecard section holds the JSON and the line that stands for it.',
      expected: 'one of them',
      found: 'both',
      remedy: 'Take the line out.',
    },
  )
}

/** The first pointer at which two JSON values differ, or null: keys in any order, numbers by value. */
export function firstDifference(a: Json, b: Json, pointer = ''): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return pointer
    for (const [at, item] of a.entries()) {
      const found = firstDifference(item, b[at] ?? null, `${pointer}/${at}`)
      if (found !== null) return found
    }
    return null
  }
  if (!isRecord(a) || !isRecord(b)) return a === b ? null : pointer
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const step = pointer + pointerStep(key)
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return step
    const found = firstDifference(jsonOf(a[key]), jsonOf(b[key]), step)
    if (found !== null) return found
  }
  return null
}

function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
  throw new Error('a value that JSON cannot say')
}
