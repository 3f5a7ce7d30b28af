import { judgeBase } from '#core/base'
import type { BodyForm } from '#core/body/lint'
import { judgePatch } from '#core/checks/filemap-guard/judge'
import { judgePlan } from '#core/checks/plan-validate/judge'
import { type PlanSource, parsePlan } from '#core/checks/plan-validate/parse'
import { holds, type InvariantSeen, judgeInvariants } from '#core/checks/pr-body-lint/invariants'
import { type EvidenceSeen, judgeEvidence, judgeOrigin } from '#core/checks/pr-body-lint/truth'
import { BUILT_IN_NAMES } from '#core/contract/load'
import { type Fact, type Gap, gapsOf } from '#core/fact'
import type { Filemap } from '#core/filemap/filemap'
import type { Finding, Warning } from '#core/finding'
import type { PatchFacts } from '#core/patch'
import type { Proven } from '#core/rubric/judge'
import { gatherInvariants } from '#sources/gather/invariants'
import { gatherPlanFacts } from '#sources/gather/plan'
import { type FilemapInputs, gatherFilemap } from '#sources/git/filemap'
import type { Git } from '#sources/git/git'
import { gatherHeadNames } from '#sources/git/head-names'
import type { Policy } from '#sources/git/policy'
import type { RunsProof } from './runs.ts'

export interface TruthRequest {
  readonly git: Git
  readonly policy: Policy
  /** As the input gave it: a built-in name or a path. */
  readonly contractInput: string
  readonly filemap: FilemapInputs
  readonly form: BodyForm
  /** Path of the file that holds the body; empty when GitHub does. */
  readonly bodyPath: string
  readonly patch: PatchFacts
  /** The branch that holds the patch. */
  readonly branch: Fact<string>
  /** The runs, proven; null when none were asked for. */
  readonly proof: RunsProof | null
  /** What the body's hashes and times are held against: the runs' evidence, local files, or both. */
  readonly evidence: readonly EvidenceSeen[]
}

export interface BodyTruth {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly proven: Proven
}

/** Everything that a body claims, held against git, the API and the bytes (design 6, `verify: full`). All findings in one pass. */
export async function gatherTruth(request: TruthRequest): Promise<BodyTruth> {
  const { git, policy, form, patch, proof } = request
  const [guarded, plan, invariants] = await Promise.all([
    guardPatch(request),
    provePlan(request),
    gatherInvariants(git, patch, policy.contract.invariants),
  ])
  const base = judgeBase(patch)
  const kept = invariants.kind === 'known' ? judgeInvariants(policy.contract, invariants.value, form.claims.ticked) : []
  const origin = judgeOrigin(form.claims, patch, request.branch, base.length > 0)
  const evidence = request.evidence.flatMap(seen => judgeEvidence(form.claims, seen))
  const told = [...origin, ...evidence, ...kept].map(finding => inBody(finding, request.bodyPath))
  const findings = [
    ...base,
    ...guarded.findings,
    ...(proof?.findings ?? []),
    ...form.findings.filter(finding => !isOverruled(finding, evidence)),
    ...plan.findings,
    ...told,
  ]
  const gaps = [
    ...gapsOf(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes, request.branch, invariants),
    ...guarded.gaps,
    ...plan.gaps,
    ...(proof?.gaps ?? []),
  ]
  return {
    findings: distinct(findings),
    warnings: distinct([...plan.warnings, ...(proof?.warnings ?? [])]),
    gaps: distinct(gaps),
    proven: {
      filemap: guarded.gaps.length === 0 && patch.changes.kind === 'known' && guarded.findings.length === 0,
      plan: form.claims.plan !== null && plan.findings.length === 0 && plan.gaps.length === 0,
      runs: proof !== null && proof.provenance === 'api' && proof.findings.length === 0 && proof.gaps.length === 0,
      scorecard: isShown(request, 'scorecard'),
      evidenceHash: isShown(request, 'evidence'),
      invariants: new Map(policy.contract.invariants.map(one => [one.id, keeps(one.id, request, invariants)])),
    },
  }
}

/** What a scorecard that is not the runs' says of the gates is a lie about them, not a gate that failed. */
function isOverruled(finding: Finding, evidence: readonly Finding[]): boolean {
  return finding.rule === 'scorecard-not-pass' && evidence.some(({ rule }) => rule === 'scorecard-differs')
}

/** Lines of the body belong to its file, when it has one. */
function inBody(finding: Finding, path: string): Finding {
  return path === '' || finding.path !== undefined ? finding : { ...finding, path }
}

function keeps(id: string, { policy }: TruthRequest, invariants: Fact<readonly InvariantSeen[]>): boolean {
  const invariant = policy.contract.invariants.find(one => one.id === id)
  return invariant !== undefined && invariants.kind === 'known' && holds(invariant, invariants.value)
}

/** Ticked in the rubric only when the claim is there and the bytes it was held against were there too. */
function isShown({ form, evidence }: TruthRequest, what: 'scorecard' | 'evidence'): boolean {
  const { claims } = form
  const stated = what === 'scorecard' ? (claims.scorecard ?? claims.scorecardHash) : claims.evidenceHash
  const had = evidence.some(seen => (what === 'scorecard' ? seen.scorecard !== null : seen.evidenceZipSha256 !== ''))
  const wrong = evidence.flatMap(seen => judgeEvidence(claims, seen)).some(finding => finding.rule.startsWith(what))
  return stated !== null && had && !wrong
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
}

async function guardPatch({ git, policy, filemap, patch, contractInput }: TruthRequest): Promise<Judged> {
  const map: Fact<Filemap> = await gatherFilemap(git, policy, filemap)
  if (map.kind === 'gap' || patch.changes.kind === 'gap') return { findings: [], warnings: [], gaps: gapsOf(map) }
  const headNames = await gatherHeadNames(git, patch.head)
  const { findings } = judgePatch({
    filemap: map.value,
    contract: policy.contract,
    ...contractPath(contractInput),
    changes: patch.changes.value,
    headNames,
  })
  return { findings, warnings: [], gaps: gapsOf(headNames) }
}

async function provePlan({
  git,
  policy,
  filemap,
  form,
  patch,
  contractInput,
  bodyPath,
}: TruthRequest): Promise<Judged> {
  const { plan, planText } = form.claims
  if (plan === null || planText === null) return { findings: [], warnings: [], gaps: [] }
  const path = bodyPath === '' ? {} : { path: bodyPath }
  const source: PlanSource = { ...path, firstLine: planText.line, indent: planText.column - 1 }
  const parsed = parsePlan(planText.value, policy.contract.limits, source)
  const ahead = { ...policy, tip: Promise.resolve(policy.tip) }
  const facts = await gatherPlanFacts(git, ahead, {
    plan,
    parsed,
    source,
    filemap,
    ...contractPath(contractInput),
    patch: Promise.resolve(patch),
  })
  return facts.kind === 'gap' ? { findings: [], warnings: [], gaps: [facts.gap] } : judgePlan(facts.value)
}

/** A contract given by path is policy itself. */
function contractPath(input: string): { contractPath?: string } {
  return BUILT_IN_NAMES.includes(input) ? {} : { contractPath: input }
}

/** Two checks may find the same thing; it is told once. */
function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()]
}
