import type { Buffer } from 'node:buffer'

/** What a token may be allowed, by GitHub's own names (docs: permissions required for fine-grained tokens). */
export const PERMISSIONS = [
  'metadata',
  'contents',
  'actions',
  'pull_requests',
  'issues',
  'administration',
  'workflows',
] as const
export type Permission = (typeof PERMISSIONS)[number]
export type Level = 'read' | 'write'
export type Permissions = Partial<Record<Permission, Level>>

/** Who a token speaks for. An `app` token writes comments as `<login>[bot]`. */
export interface HubToken {
  login: string
  kind: 'user' | 'app'
  permissions: Permissions
}

export interface HubWorkflow {
  id: number
  path: string
  /** From the file on the default branch; the path when the file has no `name:`. */
  name: string
  state: string
  createdAt: string
}

/** One workflow run. Times are RFC 3339; mutate freely, every answer is rendered from the present state. */
export interface HubRun {
  id: number
  workflowId: number
  name: string
  path: string
  event: string
  headBranch: string | null
  headSha: string
  headRepository: { id: number; fullName: string; fork: boolean }
  status: string
  conclusion: string | null
  runNumber: number
  attempt: number
  createdAt: string
  startedAt: string
  updatedAt: string
  referencedWorkflows: { path: string; sha: string; ref?: string }[]
  actor: string
  /** What attempts before the present one ended with, first attempt first. */
  earlierAttempts: { status: string; conclusion: string | null; startedAt: string; updatedAt: string }[]
}

export interface HubStep {
  name: string
  number: number
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
}

export interface HubJob {
  id: number
  runId: number
  attempt: number
  name: string
  status: string
  conclusion: string | null
  createdAt: string
  startedAt: string
  completedAt: string | null
  steps: HubStep[]
  log: string
}

export interface HubArtifact {
  id: number
  runId: number
  name: string
  /** What the download serves. */
  bytes: Buffer
  /** What the API says; `sha256:<hex>`, or null as for uploads before v4. */
  digest: string | null
  contentType: string
  expired: boolean
  createdAt: string
  updatedAt: string
  expiresAt: string
}

export interface HubReview {
  id: number
  user: string
  state: string
  body: string
  commitId: string
  submittedAt: string
}

export interface HubPull {
  id: number
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  draft: boolean
  user: string
  head: { ref: string; sha: string }
  base: { ref: string; sha: string }
  createdAt: string
  updatedAt: string
  closedAt: string | null
  mergedAt: string | null
  labels: string[]
  requestedReviewers: string[]
  requestedTeams: string[]
  reviews: HubReview[]
}

export interface HubIssue {
  id: number
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  user: string
  labels: string[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
}

export interface HubComment {
  id: number
  issueNumber: number
  user: string
  body: string
  createdAt: string
  updatedAt: string
}

/** A rule as the API says it: type and parameters. */
export interface HubRule {
  type: string
  parameters?: Record<string, unknown>
}

/** A ruleset in the API's own shape (platform: full ruleset); `bypass_actors` is shown only to who may write it. */
export interface HubRuleset {
  id: number
  name: string
  target: string
  source_type: string
  source: string
  enforcement: string
  bypass_actors: Record<string, unknown>[]
  conditions: { ref_name: { include: string[]; exclude: string[] } }
  rules: HubRule[]
  created_at: string
  updated_at: string
  /** Not part of the answer: versions before this one, oldest first. */
  history: { version_id: number; actor: { id: number; type: string }; updated_at: string; state: object }[]
}

/** Classic protection of one branch. */
export interface HubProtection {
  requiredStatusChecks: { strict: boolean; checks: { context: string; app_id: number | null }[] } | null
  enforceAdmins: boolean
  allowForcePushes: boolean
  allowDeletions: boolean
  requiredApprovals: number | null
}

export interface HubActionsPermissions {
  enabled: boolean
  allowed_actions: string
  sha_pinning_required: boolean
}

/** A request to run a workflow, as the dispatch route hands it to `dispatchHandler`. */
export interface Dispatch {
  workflow: HubWorkflow
  /** Branch or tag name, as given. */
  ref: string
  headSha: string
  inputs: Readonly<Record<string, string>>
  actor: string
}
