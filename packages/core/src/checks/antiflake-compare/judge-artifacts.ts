import type { Contract } from '../../contract/contract.ts'
import { type Gap, gap } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import { isSha256, type Sha256 } from '../../sha.ts'
import type { ArtifactFacts, JobFacts, OfferedRun, RunFacts } from './facts.ts'
import { demand, finding, REMEDY } from './refusals.ts'

/** The artifact that carries the evidence, and the scorecard's own when it was uploaded raw. */
export interface ChosenArtifacts {
  /** `bundle`: a ZIP made by the uploader, with evidence ZIP and scorecard in it. `raw`: the evidence ZIP's own bytes. */
  readonly form: 'bundle' | 'raw'
  readonly evidence: ArtifactFacts
  readonly scorecard: ArtifactFacts | null
}

/** Server clocks differ by this much at most; an artifact made later was not made by the run. */
const SKEW_MS = 5_000

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** By the contract's name, or by the evidence ZIP's file name (upload-artifact with `archive: false`). */
export function chooseArtifacts(artifacts: readonly ArtifactFacts[], contract: Contract): ChosenArtifacts | null {
  const { name, evidence_zip, scorecard } = contract.artifact
  const bundle = artifacts.find(artifact => artifact.name === name)
  const raw = artifacts.find(artifact => artifact.name === lastName(evidence_zip))
  const evidence = bundle ?? raw
  if (evidence === undefined) return null
  const form = bundle !== undefined && name !== lastName(evidence_zip) ? 'bundle' : 'raw'
  const card = artifacts.find(artifact => artifact.name === lastName(scorecard))
  return { form, evidence, scorecard: form === 'raw' ? (card ?? null) : null }
}

/** The artifacts of one run: there, once, unexpired, of this run, made while it ran, within the limit. */
export function judgeArtifacts(run: RunFacts, offered: OfferedRun, contract: Contract): Finding[] {
  if (offered.artifacts.kind === 'gap') return []
  const artifacts = offered.artifacts.value
  const chosen = chooseArtifacts(artifacts, contract)
  if (chosen === null) return [absent(run, artifacts, contract)]
  const jobs = offered.jobs.kind === 'known' ? offered.jobs.value : []
  const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])]
  return [
    ...ambiguous(run, artifacts, contract),
    ...read.flatMap(artifact => judgeArtifact(run, artifact, jobs, contract.limits.artifact_bytes)),
  ]
}

function absent(run: RunFacts, artifacts: readonly ArtifactFacts[], contract: Contract): Finding {
  const { name, evidence_zip } = contract.artifact
  const names = artifacts.slice(0, 10).map(artifact => artifact.name)
  return finding('CEC-40', 'artifact-absent', {
    message: `Run ${run.id} left no evidence.`,
    expected: `an artifact named ${name}, or ${lastName(evidence_zip)} uploaded as it is`,
    found: names.length === 0 ? 'no artifact' : names.join(', '),
    remedy: REMEDY.evidence,
  })
}

function ambiguous(run: RunFacts, artifacts: readonly ArtifactFacts[], contract: Contract): Finding[] {
  const { name, evidence_zip, scorecard } = contract.artifact
  const claims = artifacts.filter(artifact => artifact.name === name || artifact.name === lastName(evidence_zip))
  const cards = artifacts.filter(artifact => artifact.name === lastName(scorecard))
  const once = (found: readonly ArtifactFacts[], what: string) =>
    demand(found.length <= 1, 'CEC-40', 'artifact-doubled', {
      message: `Run ${run.id} has ${found.length} artifacts that claim to be its ${what}.`,
      expected: 'exactly one',
      found: found
        .slice(0, 10)
        .map(claim => `${claim.name} (${claim.id})`)
        .join(', '),
      remedy: REMEDY.evidence,
    })
  return [...once(claims, 'evidence'), ...once(cards, 'scorecard')]
}

function judgeArtifact(run: RunFacts, artifact: ArtifactFacts, jobs: readonly JobFacts[], limit: number): Finding[] {
  const what = `Artifact ${artifact.name} of run ${run.id}`
  return [
    ...demand(!artifact.expired, 'CEC-40', 'artifact-expired', {
      message: `${what} has expired.`,
      expected: 'an artifact that can be read',
      found: 'expired',
      remedy: REMEDY.fresh,
    }),
    ...demand(artifact.runId === null || artifact.runId === run.id, 'CEC-40', 'artifact-of-other-run', {
      message: `${what} comes from another run.`,
      expected: `run ${run.id}`,
      found: `run ${artifact.runId}`,
      remedy: REMEDY.evidence,
    }),
    ...demand(artifact.headSha === null || artifact.headSha === run.headSha, 'CEC-40', 'artifact-of-other-head', {
      message: `${what} comes from another commit.`,
      expected: run.headSha,
      found: artifact.headSha ?? '',
      remedy: REMEDY.evidence,
    }),
    ...demand(artifact.size <= limit, 'CEC-40', 'artifact-too-big', {
      message: `${what} is larger than the contract allows.`,
      expected: `at most ${limit} bytes`,
      found: `${artifact.size} bytes`,
      remedy: 'Let the gates leave less evidence, then run them again.',
    }),
    ...madeDuring(run, artifact, jobs, what),
  ]
}

function madeDuring(run: RunFacts, artifact: ArtifactFacts, jobs: readonly JobFacts[], what: string): Finding[] {
  if (artifact.createdAt === null) return []
  const made = Date.parse(artifact.createdAt)
  const last = lastEnd(jobs)
  const early = made < Date.parse(run.createdAt) - SKEW_MS
  const late = last !== null && made > Date.parse(last) + SKEW_MS
  return demand(!early && !late, 'CEC-40', 'artifact-not-of-the-run-time', {
    message: `${what} was not made while the run went on.`,
    expected: `made between ${run.createdAt} and ${last ?? 'the end of the run'}`,
    found: artifact.createdAt,
    remedy: REMEDY.evidence,
  })
}

/** The latest end among jobs; null when there is none. */
export function lastEnd(jobs: readonly JobFacts[]): string | null {
  const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [job.completedAt]))
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null
}

/** The hash in `sha256:<64 hex>`, as GitHub has it of the uploaded bytes; null without one. */
export function digestOf(artifact: ArtifactFacts): Sha256 | null {
  const hex = /^sha256:(.*)$/s.exec(artifact.digest ?? '')?.[1]?.toLowerCase() ?? ''
  return isSha256(hex) ? hex : null
}

/** What GitHub did not tell of the artifacts that count. */
export function artifactGaps(run: RunFacts, artifacts: readonly ArtifactFacts[], contract: Contract): Gap[] {
  const chosen = chooseArtifacts(artifacts, contract)
  if (chosen === null) return []
  const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])]
  return read.flatMap(artifact => {
    const what = `artifact ${artifact.name} of run ${run.id}`
    return [
      ...(digestOf(artifact) === null
        ? [
            gap(
              `the digest of ${what}`,
              'GitHub has no SHA-256 of it.',
              'Upload with upload-artifact v4 or later, then run the gates again.',
            ).gap,
          ]
        : []),
      ...(artifact.createdAt === null
        ? [gap(`when ${what} was made`, 'GitHub does not say.', 'Run the gates again.').gap]
        : []),
    ]
  })
}
