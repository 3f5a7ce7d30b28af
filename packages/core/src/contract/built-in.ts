import { BUILT_IN } from './built-in.generated.ts'
import type { Contract } from './contract.ts'

/** Apart from `load.ts`: whoever uses a built-in contract loads no schema and no JSON reader. */
export const BUILT_IN_NAMES: readonly string[] = [...BUILT_IN.keys()]

/** A built-in contract by name, or undefined when the name is a path. */
export function builtInContract(name: string): Contract | undefined {
  return BUILT_IN.get(name)
}
