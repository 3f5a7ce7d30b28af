import { type ParsedPlan, type PlanSource, parsePlan, parsePlanBytes } from '#core/checks/plan-validate/parse'
import type { Contract } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import { sha256 } from '#core/hash'
import { readHeadPlan, readPlanFile } from '#sources/gather/plan'
import type { Git } from '#sources/git/git'
import type { PolicyAhead } from '#sources/git/policy'

/** Where a plan may come from; at most one of `plan` and `planJson` is not empty. */
export interface PlanInputs {
  /** A path in the working directory; a `.md` file is a pull request body. */
  readonly plan: string
  readonly planJson: string
  readonly head: string
}

/** A plan as it was given, with the text that it was read from. */
export interface GivenPlan {
  readonly parsed: ParsedPlan
  readonly source: PlanSource
  readonly text: string
  readonly sha256: string
}

/** The plan by `plan-json`, by path, out of a body's plan section, or out of the head commit's message; a gap when git fails. */
export async function readGivenPlan(
  inputs: PlanInputs,
  folder: string,
  { contract, baseBranch }: Pick<PolicyAhead, 'contract' | 'baseBranch'>,
  git: Git,
): Promise<Fact<GivenPlan>> {
  const { plan: path, planJson } = inputs
  const { limits } = contract
  if (planJson !== '') return known(givenText(planJson, contract))
  if (path === '') return readPlanOfCommit(git, inputs.head, contract, baseBranch)
  if (/\.md$/i.test(path)) return known(await readPlanOfBody(folder, path, contract))
  const source = { path }
  const bytes = await readPlanFile(folder, path, limits.plan_bytes)
  const text = Buffer.from(bytes).toString('utf8')
  return known({ parsed: parsePlanBytes(bytes, limits, source), source, text, sha256: sha256(bytes) })
}

function givenText(text: string, { limits }: Contract, source: PlanSource = {}): GivenPlan {
  return { parsed: parsePlan(text, limits, source), source, text, sha256: sha256(text) }
}

/** The plan is ephemeral (design 7): where none is given, the head commit's message carries it. */
async function readPlanOfCommit(
  git: Git,
  head: string,
  contract: Contract,
  baseBranch: string,
): Promise<Fact<GivenPlan>> {
  const message = await readHeadPlan(git, head, baseBranch)
  if (message.kind === 'gap') return message
  const { text, line = 1, findings } = message.value
  if (text !== null) return known(givenText(text, contract, { firstLine: line }))
  const nowhere = { line: 1, column: 1 }
  return known({ parsed: { plan: null, findings, placeOf: () => nowhere }, source: {}, text: '', sha256: sha256('') })
}

/** The Markdown reader is loaded only for a body. */
async function readPlanOfBody(folder: string, path: string, contract: Contract): Promise<GivenPlan> {
  const { planBlockOf } = await import('#core/body/plan-block')
  const bytes = await readPlanFile(folder, path, contract.limits.body_characters * 4)
  const block = planBlockOf(Buffer.from(bytes).toString('utf8'), contract)
  const source = { path, firstLine: block.line, indent: block.column - 1 }
  const text = block.text ?? ''
  if (block.text !== null && block.findings.length === 0)
    return { parsed: parsePlan(text, contract.limits, source), source, text, sha256: sha256(text) }
  const findings = block.findings.map(finding => ({ ...finding, path }))
  const at = { line: block.line, column: block.column }
  return { parsed: { plan: null, findings, placeOf: () => at }, source, text, sha256: sha256(text) }
}
