import { clip, inert } from '../inert.ts'
import { InputError } from '../input-error.ts'
import { validate } from './contract.generated.ts'
import type { Contract } from './contract.ts'
import defaultContract from './default.json' with { type: 'json' }
import s7Contract from './s7.json' with { type: 'json' }

const BUILT_IN = new Map<string, unknown>([
  ['s7', s7Contract],
  ['default', defaultContract],
])

export const BUILT_IN_NAMES: readonly string[] = [...BUILT_IN.keys()]

/** A built-in contract by name, or undefined when the name is a path. */
export function builtInContract(name: string): Contract | undefined {
  const value = BUILT_IN.get(name)
  if (value === undefined) return undefined
  if (!validate(value)) throw new Error(`the built-in contract ${name} breaks its own schema`)
  return value
}

/** The contract in a file's text; every error with its JSON pointer, all at once. Exit 2. */
export function parseContract(text: string, path: string): Contract {
  const value = parsed(text, path)
  if (validate(value)) return value
  const errors = (validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message ?? error.keyword}`)
  throw new InputError(
    'contract',
    inert(clip(errors.join('; '), 2_000)),
    `${path} to follow contract.schema.json`,
    'Correct the contract on the base branch.',
  )
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(
      'contract',
      error instanceof Error ? inert(error.message) : 'no JSON',
      `${path} to be JSON`,
      'Correct the contract on the base branch.',
    )
  }
}
