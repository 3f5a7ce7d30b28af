import type { Ownership } from '../codeowners/owners.ts'
import type { Contract } from '../contract/contract.ts'
import { compilePatterns } from '../filemap/pattern.ts'

/** What the checks have proven. Null: not looked at. */
export interface Proven {
  readonly filemap: boolean | null
  readonly plan: boolean | null
  readonly runs: boolean | null
  readonly scorecard: boolean | null
  readonly evidenceHash: boolean | null
  /** By id. */
  readonly invariants: ReadonlyMap<string, boolean>
}

export interface RubricFacts {
  readonly contract: Contract
  /** Paths of the diff. */
  readonly touched: readonly string[]
  readonly proven: Proven
  /** Null: the base has no CODEOWNERS file. */
  readonly ownership: Ownership | null
  readonly ownerFaults: readonly { readonly line: number; readonly reason: string }[]
}

export type ProofName = keyof Omit<Proven, 'invariants'>

/** A line of the rubric: ticked when it was proven, open when a person must judge it. */
export interface RubricItem {
  readonly text: string
  readonly ticked: boolean
}

export interface RoleRubric {
  readonly role: string
  /** Touched paths of the role's, in order. */
  readonly paths: readonly string[]
  readonly items: readonly RubricItem[]
}

/** The contract's roles whose paths the patch touches, and their questions (SOP 6). */
export function judgeRubric({ contract, touched, proven }: RubricFacts): RoleRubric[] {
  return contract.rubric.flatMap(({ role, paths, questions }) => {
    const matches = compilePatterns(paths)
    const own = touched.filter(matches).sort()
    if (own.length === 0) return []
    return [{ role, paths: own, items: questions.map(text => ({ text, ticked: isProven(text, contract, proven) })) }]
  })
}

/** A question that names every string of an invariant asks what was proven. Any other is for a person. */
function isProven(question: string, contract: Contract, proven: Proven): boolean {
  const asked = contract.invariants.filter(invariant => invariant.strings.every(wanted => question.includes(wanted)))
  return asked.length > 0 && asked.every(invariant => proven.invariants.get(invariant.id) === true)
}
