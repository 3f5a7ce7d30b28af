import type { Contract } from '../../contract/contract.ts'
import type { Fact } from '../../fact.ts'
import type { Sha } from '../../sha.ts'

/** A workflow run as GitHub tells it (REST: workflow-run). Times are RFC 3339. */
export interface RunFacts {
  readonly id: string
  /** `owner/name` of the repository that the run belongs to, and of the one its head comes from (null: deleted). */
  readonly repository: string
  readonly headRepository: string | null
  readonly workflowId: string
  /** Without the `@ref` that GitHub may append. */
  readonly path: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string | null
  readonly status: string
  /** Null while the run goes on. */
  readonly conclusion: string | null
  /** 1 for the first; null where GitHub does not say. */
  readonly attempt: number | null
  readonly referenced: readonly ReferencedWorkflow[]
  readonly createdAt: string
  /** Start of the latest attempt. */
  readonly startedAt: string
  readonly url: string
}

/** A reusable workflow that the run called. */
export interface ReferencedWorkflow {
  /** `owner/name` */
  readonly repository: string
  /** Its file in that repository. */
  readonly path: string
  /** What stands behind the `@`; empty for a local call. */
  readonly ref: string
  readonly sha: string
}

/** A job of the run's first attempt. */
export interface JobFacts {
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: string | null
  readonly completedAt: string | null
  /** Its first step that failed; null when none did. A job that is cancelled behind it does not say so itself. */
  readonly failedStep: string | null
  readonly url: string | null
}

export interface ArtifactFacts {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly expired: boolean
  readonly createdAt: string | null
  /** `sha256:<64 hex>`, as GitHub computed it of the uploaded bytes; null where it has none. */
  readonly digest: string | null
  /** The run and the commit that it says it comes from; null where GitHub does not say. */
  readonly runId: string | null
  readonly headSha: string | null
}

/** One run that is offered as proof. Null: GitHub has no such run (proven, not guessed). */
export interface OfferedRun {
  readonly id: string
  readonly run: Fact<RunFacts | null>
  /** Only asked for when the run says that it was started again. */
  readonly firstAttempt: Fact<RunFacts> | null
  /** Of the first attempt. */
  readonly jobs: Fact<readonly JobFacts[]>
  readonly artifacts: Fact<readonly ArtifactFacts[]>
}

/** A run of the same workflow on the same head that was not offered. */
export interface OtherRun {
  readonly run: RunFacts
  /** The attempts before its latest: a re-run hides what they said. */
  readonly earlier: readonly Fact<RunFacts>[]
  /** Of each attempt that was cancelled: a gate may have failed before. */
  readonly cancelledJobs: readonly Fact<readonly JobFacts[]>[]
}

/** SHA-256 of a file at base and at head; null: proven absent. */
export interface FileAtBoth {
  readonly base: Fact<string | null>
  readonly head: Fact<string | null>
}

/** Everything that the proof of the runs rests on. */
export interface RunsFacts {
  readonly contract: Contract
  /** `owner/name` of the repository that is gated. */
  readonly repository: string
  readonly base: Sha
  /** The commit that is to be merged. */
  readonly head: Sha
  /** The sandbox branch when the caller knows it; else the runs must agree on one. */
  readonly branch: string | null
  /** The tip of the runs' branch as GitHub has it now; null: no such branch. */
  readonly tip: Fact<string | null>
  /** The ORR workflow's file. */
  readonly workflow: FileAtBoth
  /** Files of this repository that the runs called, by path. */
  readonly calledFiles: ReadonlyMap<string, FileAtBoth>
  /** Ids as they were given, in that order, doubles and all. */
  readonly asked: readonly string[]
  /** Reported, never gating. */
  readonly shadows: readonly string[]
  /** Those of them that are of this head. */
  readonly shadowRuns: readonly RunFacts[]
  /** One for each distinct id, in the order given. */
  readonly offered: readonly OfferedRun[]
  readonly others: Fact<readonly OtherRun[]>
}
