import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BodyForm } from '#core/body/lint'
import type { EvidenceSeen } from '#core/checks/pr-body-lint/truth'
import { type Fact, type Gap, known } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import type { Json } from '#core/json'
import type { PatchFacts } from '#core/patch'
import { short } from '#core/sha'
import type { Git } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import type { Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import type { PullRequest } from '#sources/github/pulls'
import { gatherBranch } from '../body-branch.ts'
import { gatherTruth } from '../body-truth.ts'
import type { World } from '../check.ts'
import { type LocalEvidence, readLocalEvidence } from '../local-body-evidence.ts'
import { openGitHubOf } from '../open-github.ts'
import { rubricOf } from '../owners.ts'
import { proveRuns, type RunsProof } from '../runs.ts'
import type { PrBodyLintInputs } from './pr-body-lint.ts'

export interface FullRequest {
  readonly inputs: PrBodyLintInputs
  readonly world: World
  readonly github: GitHub | null
  readonly pull: PullRequest | null
  readonly git: Git
  readonly policy: Policy
  readonly form: BodyForm
  readonly folder: string
}

export interface FullLint {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly facts: { readonly [key: string]: Json }
  /** Markdown of our own making. */
  readonly summary: string
}

/** `verify: full`: gathers what the claims are about, proves the runs, and judges all of it. */
export async function lintFully(request: FullRequest): Promise<FullLint> {
  const { inputs, world, pull, git, policy, form } = request
  const patch = await gatherPatch(git, policy, inputs.head || pull?.headSha || 'HEAD')
  const branch =
    pull === null
      ? await gatherBranch(git, patch.head, inputs.head, form.claims.branch?.value ?? null, world.env)
      : known(pull.headRef)
  const temp = mkdtempSync(join(world.env['RUNNER_TEMP'] || tmpdir(), 'cec-body-'))
  try {
    const local = await localEvidence(request)
    const proof = await proofOf(request, patch, branch, local !== null, temp)
    const evidence = [...(proof === null ? [] : [seenBy(proof)]), ...(local === null ? [] : [local.seen])]
    const truth = await gatherTruth({
      git,
      policy,
      contractInput: inputs.contract,
      filemap: inputs,
      form,
      bodyPath: inputs.body,
      patch,
      branch,
      proof,
      evidence,
    })
    const provenance = proof === null ? 'local' : 'api'
    return {
      findings: [
        ...(pull === null ? [] : judgePull(pull, patch, request)),
        ...truth.findings,
        ...(local?.findings ?? []),
      ],
      warnings: [...truth.warnings, ...(local !== null && proof === null ? [RUNS_NOT_PROVEN] : [])],
      gaps: [...truth.gaps, ...(local?.gaps ?? [])],
      facts: { base: patch.base, head: patch.head, verified: 'full', provenance },
      summary: [proof?.summary ?? '', await rubricOf(git, policy, patch, truth.proven, organisationOf(request))]
        .filter(part => part !== '')
        .join('\n\n'),
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

async function localEvidence({ inputs, policy, folder }: FullRequest): Promise<LocalEvidence | null> {
  const { scorecard, evidenceZip } = inputs
  return scorecard === '' && evidenceZip === ''
    ? null
    : await readLocalEvidence({ scorecard, evidenceZip }, policy.contract, folder)
}

/**
 * Local files stand for the artifacts, not for the runs: where GitHub can be asked, the runs are proven all the same.
 * Null: GitHub cannot be asked, or the body names no runs (the form tells that).
 */
async function proofOf(
  request: FullRequest,
  patch: PatchFacts,
  branch: Fact<string>,
  local: boolean,
  temp: string,
): Promise<RunsProof | null> {
  const { inputs, world, git, policy, form } = request
  const ids = form.claims.runIds?.value ?? []
  const reachable =
    (inputs.token || world.env['GITHUB_TOKEN'] || '') !== '' && (world.env['GITHUB_REPOSITORY'] ?? '') !== ''
  if (ids.length === 0 || (local && !reachable)) return null
  const github = request.github ?? (await openGitHubOf(inputs.token, world))
  return await proveRuns({
    github,
    git,
    policy,
    head: patch.head,
    ...(branch.kind === 'known' ? { branch: branch.value } : {}),
    choice: { kind: 'ids', ids },
    shadows: [],
    folder: temp,
    progress: world.progress,
  })
}

function organisationOf({ github, world }: FullRequest): string {
  return github?.owner ?? (world.env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? ''
}

function seenBy({ scorecard, evidenceZipSha256, startedAt, finishedAt }: RunsProof): EvidenceSeen {
  return { scorecard, evidenceZipSha256, startedAt, finishedAt }
}

/** The pull request must be of this repository, into the base branch, and at the commit that is judged. */
function judgePull(pull: PullRequest, patch: PatchFacts, { github, policy }: FullRequest): Finding[] {
  const findings: Finding[] = []
  const own = `${github?.owner}/${github?.repo}`
  if (pull.headRepository?.toLowerCase() !== own.toLowerCase()) {
    findings.push({
      code: 'CEC-50',
      rule: 'pull-from-fork',
      message: 'The pull request comes from another repository.',
      expected: `a branch of ${own}`,
      found: pull.headRepository ?? 'a repository that is gone',
      remedy: 'Push the sandbox branch to this repository.',
    })
  }
  if (pull.baseRef !== policy.baseBranch) {
    findings.push({
      code: 'CEC-60',
      rule: 'pull-into-another-branch',
      message: 'The pull request goes into another branch than the base branch.',
      expected: policy.baseBranch,
      found: pull.baseRef,
      remedy: `Change the base of the pull request to ${policy.baseBranch}.`,
    })
  }
  if (pull.headSha !== patch.head) {
    findings.push({
      code: 'CEC-40',
      rule: 'pull-at-another-commit',
      message: 'The pull request stands at another commit than the one that is judged.',
      expected: `${patch.head}, the commit that is judged`,
      found: pull.headSha,
      remedy: `Check out ${short(pull.headSha)}, or leave head out.`,
    })
  }
  return findings
}

const RUNS_NOT_PROVEN: Warning = {
  rule: 'runs-not-proven',
  message: 'Local files stood for the artifacts, and GitHub could not be asked: no run was proven (provenance: local).',
  expected: 'a token and a repository',
  found: 'local files only',
  remedy: 'Lint again with a token before the pull request is opened.',
}
