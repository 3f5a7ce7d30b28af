import { examplePlan } from '#core/checks/plan-validate/example'
import { judgePlan, type PlanFacts, type PlanJudgement } from '#core/checks/plan-validate/judge'
import { parsePlan } from '#core/checks/plan-validate/parse'
import type { Contract } from '#core/contract/contract'
import type { Plan } from '#core/contract/documents'
import { builtInContract } from '#core/contract/load'
import { known } from '#core/fact'
import { parseAllow } from '#core/filemap/filemap'
import type { Change, Op, PatchFacts } from '#core/patch'
import { isSha, type Sha } from '#core/sha'

export function sha(digit: string): Sha {
  const text = digit.repeat(40)
  if (!isSha(text)) throw new Error('no sha')
  return text
}

export const BASE = sha('b')
export const HEAD = sha('a')
export const PATH = 'plan.json'

export function contract(name = 's7'): Contract {
  const found = builtInContract(name)
  if (found === undefined) throw new Error(`no contract ${name}`)
  return found
}

/** The SOP's example at BASE, as plain data that a case may change. */
export function plan(): Mutable<Plan> {
  return structuredClone(examplePlan(BASE)) as Mutable<Plan>
}

export type Mutable<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Mutable<T[K]> }

export function changes(...touched: [op: Op, path: string][]): Change[] {
  return touched.map(([op, path]) => ({
    path,
    utf8: true,
    op,
    oldMode: op === 'add' ? '000000' : '100644',
    newMode: op === 'delete' ? '000000' : '100644',
  }))
}

export function patch(touched: readonly Change[], change: Partial<PatchFacts> = {}): PatchFacts {
  return {
    baseBranch: 'main',
    base: BASE,
    head: HEAD,
    tip: known(BASE),
    baseIsAncestor: known(true),
    merges: known([]),
    changes: known(touched),
    ...change,
  }
}

export const ALLOW = 'scripts/**\ntests/**\n'

/** Facts under which a plan passes, but for what a case changes. */
export async function facts(given: Plan, change: Partial<PlanFacts> & { allow?: string } = {}): Promise<PlanFacts> {
  const { allow = ALLOW, ...rest } = change
  const source = { path: PATH }
  const { placeOf } = parsePlan(JSON.stringify(given, null, 2), contract().limits, source)
  return {
    plan: given,
    placeOf,
    source,
    contract: contract(),
    filemap: await parseAllow(allow),
    base: BASE,
    baseBranch: 'main',
    tip: known(BASE),
    patch: null,
    atBase: known(new Map()),
    specs: contract().specs.map(spec => known({ exists: true, version: spec.version })),
    ...rest,
  }
}

export async function judged(
  given: Plan,
  change: Partial<PlanFacts> & { allow?: string } = {},
): Promise<PlanJudgement> {
  return judgePlan(await facts(given, change))
}
