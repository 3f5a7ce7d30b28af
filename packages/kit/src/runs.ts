import type { RunChoice } from '#core/checks/antiflake-compare/choose-runs'
import type { RunFacts } from '#core/checks/antiflake-compare/facts'
import type { Scorecard } from '#core/contract/documents'
import type { Gap } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import type { Json } from '#core/json'
import type { Sha, Sha256 } from '#core/sha'
import type { Git } from '#sources/git/git'
import type { Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'

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
  /** An existing temp folder; artifacts are unpacked there, under names of ours. The caller removes it. */
  readonly folder: string
  progress(line: string): void
}

/** What was proven of the runs and their evidence. All is empty where it could not be known. */
export interface RunsProof {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly provenance: 'api' | 'local'
  /** Distinct, in the order given. */
  readonly runIds: readonly string[]
  readonly runs: readonly RunFacts[]
  /** Of the first run; with no finding all runs' are the same bytes. `path`: a file in `folder`. */
  readonly scorecard: {
    readonly text: string
    readonly value: Scorecard & { readonly [key: string]: Json }
    readonly sha256: Sha256
    readonly path: string
  } | null
  readonly evidenceZipSha256: Sha256 | ''
  /** Path of the first run's evidence ZIP in `folder`, or empty. */
  readonly evidenceZip: string
  /** Earliest start and latest end of the runs' jobs: RFC 3339, UTC, whole seconds; or empty. */
  readonly startedAt: string
  readonly finishedAt: string
  /** For the verdict's `facts`. */
  readonly facts: { readonly [key: string]: Json }
  /** Markdown: the matrix runs x gates, hashes, and the explanation when the evidence differs. */
  readonly summary: string
}

/** Gathers the runs, proves each, reads their evidence and compares all. Never throws for what GitHub says or fails to say. */
export async function proveRuns(_request: RunsRequest): Promise<RunsProof> {
  throw new Error('the proof of runs is being built')
}
