/** The documents that travel (design 4), as their schemas describe them. */

export type GateOutcome = 'PASS' | 'FAIL' | 'SKIP'

export interface Scorecard {
  readonly sprint: string
  readonly verdict: 'PASS' | 'FAIL'
  readonly gates: Readonly<Record<string, GateOutcome>>
}

export interface ManifestFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly sha256: string
}

export interface Manifest {
  readonly version: '1.0'
  readonly files: readonly ManifestFile[]
}

export interface PlanTask {
  readonly id: string
  readonly files: readonly string[]
  readonly gates: readonly string[]
  readonly evidence: readonly string[]
}

export interface Plan {
  readonly version: '1.0'
  readonly base_sha: string
  readonly tasks: readonly PlanTask[]
  readonly constraints: { readonly filemap: 'strict'; readonly single_patch: true }
}
