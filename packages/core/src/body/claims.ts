import type { Plan } from '../contract/documents.ts'
import type { Json } from '../json.ts'
import type { PlaceOf } from '../json-text/parse.ts'

/** Keys of the telemetry block, as SOP 7 orders them. */
export const TELEMETRY_KEYS = [
  'repo_sha',
  'branch',
  'run_ids',
  'scorecard_sha256',
  'evidence_zip_sha256',
  'started_at',
  'finished_at',
] as const
export type TelemetryKey = (typeof TELEMETRY_KEYS)[number]

/** A well-formed value, and the line of the body that states it. */
export interface Claim<T> {
  readonly value: T
  readonly line: number
}

/** A path as the body writes it. Where Markdown and the raw line read differently, both readings count. */
export interface TouchedClaim {
  readonly names: readonly string[]
  readonly line: number
}

/** What the body says, as far as its form could be read. Null: not said, or not well formed (a finding tells it). */
export interface BodyClaims {
  readonly repoSha: Claim<string> | null
  readonly branch: Claim<string> | null
  readonly runIds: Claim<readonly string[]> | null
  readonly scorecardSha256: Claim<string> | null
  readonly evidenceZipSha256: Claim<string> | null
  readonly startedAt: Claim<string> | null
  readonly finishedAt: Claim<string> | null
  /** The plan block's text and the line it begins on, even when it is no valid plan. */
  readonly planText: (Claim<string> & { readonly column: number }) | null
  readonly plan: Plan | null
  readonly scorecard: (Claim<Json> & { readonly placeOf: PlaceOf }) | null
  /** The one line that stands for a scorecard which would not fit. */
  readonly scorecardHash: Claim<string> | null
  /** The hash in the evidence section. */
  readonly evidenceHash: Claim<string> | null
  readonly touched: readonly TouchedClaim[]
  /** Texts of the contract's checklist items that are ticked, with their lines. */
  readonly ticked: ReadonlyMap<string, number>
}
