import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunChoice } from '#core/checks/antiflake-compare/choose-runs'
import type { OfferedRun, RunFacts, RunsFacts } from '#core/checks/antiflake-compare/facts'
import { judgeScorecard } from '#core/checks/antiflake-compare/judge-gates'
import type { RunHashes } from '#core/checks/antiflake-compare/judge-identity'
import { judgeRuns, runGaps } from '#core/checks/antiflake-compare/judge-runs'
import { renderMatrix } from '#core/checks/antiflake-compare/render-matrix'
import { judgeTime, type Span, spanOf } from '#core/checks/antiflake-compare/times'
import type { Contract } from '#core/contract/contract'
import { type Gap, gapsOf } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import type { Json } from '#core/json'
import type { Sha, Sha256 } from '#core/sha'
import type { ProvenArtifact } from '#sources/archive/artifact'
import type { Git } from '#sources/git/git'
import type { Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { gatherEvidence, type RunEvidence } from '#sources/github/evidence'
import { gatherRuns } from '#sources/github/runs'
import { compareEvidence, type ReadEvidence } from './compare-evidence.ts'

export interface RunsRequest {
  readonly github: GitHub
  readonly git: Git
  readonly policy: Policy
  /** The commit that is to be merged. */
  readonly head: Sha
  /** The sandbox branch when the caller knows it: the runs must be of it. */
  readonly branch?: string
  readonly choice: RunChoice
  readonly shadows: readonly string[]
  /** A temp folder of the caller's; artifacts and the scorecard are put there, under names of ours. */
  readonly folder: string
  progress(line: string): void
}

/** The scorecard that counts. */
export interface ProvenScorecard {
  readonly text: string
  /** All of it, other keys too. */
  readonly value: Json
  readonly sha256: Sha256
  /** A file in the caller's folder. */
  readonly path: string
}

/** What was proven of the runs and their evidence. What could not be known is empty, and a gap. */
export interface RunsProof {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  /** `local`: files were compared; no run was proven. */
  readonly provenance: 'api' | 'local'
  /** Distinct, in the order given. */
  readonly runIds: readonly string[]
  readonly runs: readonly RunFacts[]
  /** Of the first run; with no finding all runs' are the same bytes. */
  readonly scorecard: ProvenScorecard | null
  readonly evidenceZipSha256: Sha256 | ''
  /** Earliest start and latest end of the runs' jobs: RFC 3339, UTC, whole seconds; or empty. */
  readonly startedAt: string
  readonly finishedAt: string
  /** For the verdict's `facts`. */
  readonly facts: { readonly [key: string]: Json }
  /** Markdown: the matrix runs x gates, hashes, and the explanation when the evidence differs. */
  readonly summary: string
  /** The explanation again, plain text for a terminal or log. */
  readonly detail: string
}

/** Gathers the runs, proves each, reads their evidence and compares all. What GitHub says or fails to say never throws. */
export async function proveRuns(request: RunsRequest): Promise<RunsProof> {
  const { github, policy, folder } = request
  const { contract } = policy
  const runs = await gatherRuns(github, {
    contract,
    base: policy.base,
    head: request.head,
    branch: request.branch ?? null,
    choice: request.choice,
    shadows: request.shadows,
    readBlob: request.git.readBlob,
  })
  request.progress(`${runs.offered.length} runs seen; reading what they left`)
  mkdirSync(folder, { recursive: true })
  using stack = new DisposableStack()
  // Ids may be a stranger's: what is refused for its number alone is not worth a gigabyte each.
  const worth = runs.offered.length <= contract.orr.runs ? runs.offered : []
  const evidence = await Promise.all(worth.map(run => gatherEvidence(github, run, contract, folder)))
  for (const one of evidence) stack.use(one)
  return await judged(runs, evidence, folder)
}

async function judged(runs: RunsFacts, evidence: readonly RunEvidence[], folder: string): Promise<RunsProof> {
  const { contract } = runs
  const early = [...judgeRuns(runs), ...evidence.flatMap(one => judgeEvidence(one, runs.offered, contract))]
  const read = evidence.flatMap(readOf)
  // Failure beats divergence (SOP 4): a run that is not green is not expected to leave the same bytes.
  const green = !early.some(finding => finding.code === 'CEC-20')
  const compared = await compareEvidence(green ? read : [], contract)
  const hashes = read.map(one => one.hashes)
  const span = spanOf(runs.offered)
  const known = runs.offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []))
  const first = read.find(one => one.hashes.id === runs.offered[0]?.id)
  const scorecard = first === undefined ? null : writeScorecard(first, folder)
  return {
    findings: [...early, ...compared.findings],
    warnings: judgeTime(span, contract),
    gaps: [...runGaps(runs), ...evidence.flatMap(one => gapsOf(one.proven))],
    provenance: 'api',
    runIds: runs.offered.map(run => run.id),
    runs: known,
    scorecard,
    evidenceZipSha256: first?.hashes.evidenceZip ?? '',
    ...span,
    facts: {
      ...factsOf(runs, hashes, span),
      ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
    },
    detail: compared.detail,
    summary: [renderMatrix(runs, hashes, span), compared.summary].filter(part => part !== '').join('\n\n'),
  }
}

/** What is wrong with one run's evidence, told with the run's id; and its scorecard against GitHub's word on its jobs. */
function judgeEvidence(one: RunEvidence, offered: readonly OfferedRun[], contract: Contract): Finding[] {
  const proven = one.proven.kind === 'known' ? one.proven.value : null
  const jobs = offered.find(run => run.id === one.id)?.jobs
  const card = proven?.scorecard?.parsed ?? null
  return [
    ...one.findings,
    ...(proven?.findings ?? []).map(finding => ({ ...finding, message: `Run ${one.id}: ${finding.message}` })),
    ...(card === null ? [] : judgeScorecard(one.id, card, jobs?.kind === 'known' ? jobs.value : null, contract)),
  ]
}

/** Evidence that was read and accepted takes part in the comparison. */
function readOf({ id, proven }: RunEvidence): ReadEvidence[] {
  const artifact = proven.kind === 'known' ? proven.value : null
  if (artifact === null || artifact.evidenceZip === null || artifact.evidence === null) return []
  if (artifact.findings.length > 0) return []
  return [
    {
      path: artifact.evidenceZip,
      scorecard: artifact.scorecard,
      hashes: hashesOf(id, artifact, artifact.evidence.sha256),
    },
  ]
}

function hashesOf(id: string, artifact: ProvenArtifact, evidenceZip: Sha256): RunHashes {
  return { id, evidenceZip, scorecard: artifact.scorecard?.sha256 ?? null }
}

/** The scorecard's bytes in a file of their own, for the step's output. */
export function writeScorecard({ scorecard }: ReadEvidence, folder: string): ProvenScorecard | null {
  if (scorecard === null) return null
  const path = join(folder, 'scorecard.json')
  writeFileSync(path, scorecard.bytes, { mode: 0o600 })
  const text = Buffer.from(scorecard.bytes).toString('utf8')
  const value: Json = JSON.parse(text)
  return { text, value, sha256: scorecard.sha256, path }
}

function factsOf(runs: RunsFacts, hashes: readonly RunHashes[], span: Span): { readonly [key: string]: Json } {
  return {
    provenance: 'api',
    repository: runs.repository,
    base: runs.base,
    head: runs.head,
    runs: runs.offered.map(({ id, run }) => {
      const known = run.kind === 'known' ? run.value : null
      const hash = hashes.find(each => each.id === id)
      return {
        id,
        conclusion: known === null ? null : (known.conclusion ?? known.status),
        url: known?.url ?? null,
        'evidence-zip-sha256': hash?.evidenceZip ?? null,
        'scorecard-sha256': hash?.scorecard ?? null,
      }
    }),
    shadows: runs.shadows.map(id => {
      const run = runs.shadowRuns.find(each => each.id === id)
      return { id, conclusion: run === undefined ? null : (run.conclusion ?? run.status), url: run?.url ?? null }
    }),
    'started-at': span.startedAt,
    'finished-at': span.finishedAt,
  }
}
