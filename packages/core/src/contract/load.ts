import type { Place } from '../finding.ts'
import { clip } from '../inert.ts'
import { InputError } from '../input-error.ts'
import { type JsonLimits, parseJsonText } from '../json-text/parse.ts'
import { schemaFaults } from '../json-text/schema-faults.ts'
import { validate } from './contract.generated.ts'
import type { Contract } from './contract.ts'
import { contractFaults } from './faults.ts'

export { BUILT_IN_NAMES, builtInContract } from './built-in.ts'

/** Far beyond any contract that a person writes. */
const LIMITS: JsonLimits = { bytes: 1_048_576, depth: 64 }

/** One thing wrong with a contract. `pointer` is a JSON pointer; line and column count from 1. */
export interface ContractProblem {
  readonly line: number
  readonly column: number
  readonly pointer: string
  readonly message: string
}

/** A contract's text as its schema and the checks beside it see it: the contract, or every problem at once. */
export function readContract(
  text: string,
):
  | { readonly kind: 'ok'; readonly contract: Contract }
  | { readonly kind: 'bad'; readonly problems: readonly ContractProblem[] } {
  const read = parseJsonText(text, LIMITS)
  if (read.kind === 'bad') return read
  const { value, placeOf } = read
  if (!validate(value)) {
    const problems = schemaFaults(validate.errors ?? [], value).map(({ pointer, of, message }) => ({
      ...placeOf(pointer, of),
      pointer,
      message,
    }))
    return { kind: 'bad', problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
  }
  const faults = contractFaults(value).map(fault => ({ ...placeOf(fault.pointer), ...fault }))
  return faults.length > 0 ? { kind: 'bad', problems: faults } : { kind: 'ok', contract: value }
}

/** The contract in a file's text; throws InputError (exit 2) with the line, column and pointer of every problem. */
export function parseContract(text: string, path: string): Contract {
  const read = readContract(text)
  if (read.kind === 'ok') return read.contract
  const told = read.problems.map(
    p => `line ${p.line}, column ${p.column}${p.pointer && ` (${p.pointer})`}: ${p.message}`,
  )
  throw new InputError(
    'contract',
    clip(told.join('; '), 8_000),
    `${path} to follow contract.schema.json`,
    'Correct the contract on the base branch.',
    placeIn(path, read.problems[0]),
  )
}

function placeIn(path: string, first: ContractProblem | undefined): Place {
  return first === undefined ? { path } : { path, line: first.line, column: first.column }
}
