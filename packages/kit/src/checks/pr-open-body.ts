import { lintBodyForm } from '#core/body/lint'
import { renderBody } from '#core/body/render'
import type { Plan } from '#core/contract/documents'
import { type Gap, known } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import { sha256 } from '#core/hash'
import type { PatchFacts } from '#core/patch'
import type { Git } from '#sources/git/git'
import type { Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { gatherTruth } from '../body-truth.ts'
import type { World } from '../check.ts'
import { rubricOf } from '../owners.ts'
import { proveRuns, type RunsProof } from '../runs.ts'
import type { PrOpenInputs } from './pr-open-inputs.ts'

export interface BodyRequest {
  readonly inputs: PrOpenInputs
  readonly world: World
  readonly github: GitHub
  readonly git: Git
  readonly policy: Policy
  readonly patch: PatchFacts
  readonly branch: string
  readonly plan: Plan
  readonly ids: readonly string[]
  /** A temp folder of the caller's. */
  readonly temp: string
}

export interface Composed {
  /** Null when the facts for it could not be had. */
  readonly body: string | null
  readonly bodySha256: string
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly summary: string
}

/** The body from facts that are proven here and now, then held against them by the linter's own engine. */
export async function composeBody(request: BodyRequest): Promise<Composed> {
  const { inputs, github, git, policy, patch, branch, ids } = request
  const proof = await proveRuns({
    github,
    git,
    policy,
    head: patch.head,
    branch,
    choice: { kind: 'ids', ids },
    shadows: [],
    folder: request.temp,
    progress: request.world.progress,
  })
  const body = bodyOf(request, proof)
  if (body === null) return { body, bodySha256: '', ...proof }
  const form = lintBodyForm(body, policy.contract)
  const truth = await gatherTruth({
    git,
    policy,
    contractInput: inputs.contract,
    filemap: inputs,
    form,
    bodyPath: '',
    patch,
    branch: known(branch),
    proof,
    evidence: [proof],
  })
  const rubric = await rubricOf(git, policy, patch, truth.proven, github.owner)
  return { body, bodySha256: sha256(body), ...truth, summary: [proof.summary, rubric].join('\n\n') }
}

function bodyOf({ policy, patch, branch, plan }: BodyRequest, proof: RunsProof): string | null {
  const { scorecard, evidenceZipSha256, startedAt, finishedAt, runIds } = proof
  if (scorecard === null || evidenceZipSha256 === '' || startedAt === '' || finishedAt === '') return null
  if (patch.changes.kind === 'gap') return null
  return renderBody(
    {
      repoSha: patch.base,
      branch,
      runIds,
      scorecard,
      evidenceZipSha256,
      startedAt,
      finishedAt,
      plan,
      touched: patch.changes.value.map(change => change.path),
    },
    policy.contract,
  )
}
