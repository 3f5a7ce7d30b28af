import type { Code } from '../codes.ts'

/** What a repository demands (design 4). The shape is published as `contract.schema.json`; this is the same in TypeScript. */
export interface Contract {
  readonly $schema?: string
  readonly name: string
  readonly language: 'pt' | 'en'
  readonly sprint: string
  readonly base_branch: string
  /** Literals and the placeholders `<YYYYMMDD>`, `<HHMM>`, `<shortsha>`. */
  readonly branch_pattern: string
  readonly filemap: string
  readonly specs: readonly SpecDocument[]
  readonly orr: OrrTerms
  readonly gates: readonly Gate[]
  readonly artifact: ArtifactTerms
  readonly template: Template
  readonly checklist: readonly ChecklistItem[]
  /** What reviewers paste into their review (SOP 6), word for word. */
  readonly review_checklist: readonly string[]
  readonly invariants: readonly Invariant[]
  /** Filemap patterns that are refused even when the Filemap's wildcards cover them. */
  readonly protected_paths: readonly string[]
  readonly rulesets: RulesetTerms
  readonly rubric: readonly RubricRole[]
  readonly triage: Triage
  readonly limits: Limits
}

export interface SpecDocument {
  readonly path: string
  readonly version: string
  readonly required: boolean
}

export interface OrrTerms {
  readonly workflow: string
  readonly path: string
  readonly events: readonly string[]
  readonly runs: number
  /** From the earliest start to the latest end of the runs. */
  readonly target_minutes: number
}

export interface Gate {
  readonly id: string
  readonly title: string
  /** Whether a divergence in its evidence is a question of determinism by the SOP (T4 to T6). All bytes are compared anyway. */
  readonly deterministic: boolean
  /** Filemap patterns under `out/evidence/`; each must match at least one entry of the evidence ZIP. */
  readonly evidence: readonly string[]
}

export interface ArtifactTerms {
  readonly name: string
  readonly scorecard: string
  readonly evidence_zip: string
  readonly manifest: string
}

export interface Template {
  readonly title: string
  readonly telemetry: string
  readonly plan: string
  readonly scorecard: string
  readonly evidence: string
  readonly touched: string
  readonly checklist: string
  /** The word before the artifact's name in the evidence section. */
  readonly artifact_label: string
}

export interface ChecklistItem {
  readonly text: string
  /** What proves the item; `invariant` names one of `invariants` in `invariant_id`. */
  readonly proof: 'runs' | 'identical' | 'invariant' | 'filemap' | 'plan'
  readonly invariant_id?: string
}

/** Every string must stand in the file set at head wherever it stood at base. */
export interface Invariant {
  readonly id: string
  readonly title: string
  /** Filemap patterns of the files that carry the strings. */
  readonly paths: readonly string[]
  readonly strings: readonly string[]
}

export type Demand = 'refuse' | 'warn' | 'ignore'

export interface RulesetTerms {
  readonly strict: boolean
  readonly integration_id: number
  readonly pull_request: Demand
  readonly approvals: number
  readonly non_fast_forward: Demand
  readonly deletion: Demand
}

export interface RubricRole {
  readonly role: string
  readonly paths: readonly string[]
  readonly questions: readonly string[]
}

export interface Triage {
  readonly triage_minutes: number
  readonly fix_minutes: readonly [number, number]
  readonly orr_minutes: number
  /** Steps by gate id or code (SOP 8.1). */
  readonly trees: readonly TriageTree[]
}

export interface TriageTree {
  readonly when: Code | string
  readonly steps: readonly string[]
}

export interface Limits {
  readonly archive_entries: number
  readonly entry_bytes: number
  readonly archive_bytes: number
  /** Inflated bytes for each deflated byte. */
  readonly ratio: number
  readonly name_bytes: number
  readonly artifact_bytes: number
  /** UTF-16 units, as GitHub counts. */
  readonly body_characters: number
  readonly plan_bytes: number
  readonly plan_tasks: number
  readonly plan_depth: number
}

export function gateIds(contract: Contract): string[] {
  return contract.gates.map(gate => gate.id)
}
