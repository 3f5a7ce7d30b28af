import type { Code } from '../../codes.ts'
import type { Finding } from '../../finding.ts'

/** The remedies that several rules of runs share, written once. */
export const REMEDY = {
  fresh: 'Dispatch the ORR workflow on the sandbox branch at its present head, and offer those runs.',
  patch: 'Repair the cause, push a new patch to the sandbox branch, and run the gates again from the first run.',
  workflow:
    'Restore the ORR workflow as it stands on the base branch, or have maintainers change it there first; then rebase and run the gates again.',
  evidence:
    "Let each run upload its evidence once, under the contract's name, before it ends; then run the gates again.",
} as const

export interface Told {
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

export function finding(code: Code, rule: string, told: Told): Finding {
  return { code, rule, ...told }
}

/** The finding when `holds` is false. */
export function demand(holds: boolean, code: Code, rule: string, told: Told): Finding[] {
  return holds ? [] : [finding(code, rule, told)]
}
