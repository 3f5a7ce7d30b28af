import type {
  ArtifactFacts,
  JobFacts,
  OfferedRun,
  OtherRun,
  RunFacts,
  RunsFacts,
} from '#core/checks/antiflake-compare/facts'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { type Fact, gap, known } from '#core/fact'
import { isSha, type Sha } from '#core/sha'

export function sha(digit: string): Sha {
  const text = digit.repeat(40)
  if (!isSha(text)) throw new Error('no sha')
  return text
}

export const BASE = sha('b')
export const HEAD = sha('a')
export const BRANCH = 'q2-s7-codex-20251031-1200-bbbbbbb'
export const REPOSITORY = 'trend/market'

export function contract(): Contract {
  const found = builtInContract('s7')
  if (found === undefined) throw new Error('no contract s7')
  return found
}

export function run(change: Partial<RunFacts> = {}): RunFacts {
  return {
    id: '101',
    repository: REPOSITORY,
    headRepository: REPOSITORY,
    workflowId: '7',
    path: contract().orr.path,
    event: 'workflow_dispatch',
    headSha: HEAD,
    headBranch: BRANCH,
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    referenced: [],
    createdAt: '2025-10-31T12:00:00Z',
    startedAt: '2025-10-31T12:00:00Z',
    url: 'https://github.com/trend/market/actions/runs/101',
    ...change,
  }
}

export function job(name: string, change: Partial<JobFacts> = {}): JobFacts {
  return {
    name,
    status: 'completed',
    conclusion: 'success',
    startedAt: '2025-10-31T12:00:10Z',
    completedAt: '2025-10-31T12:05:00Z',
    failedStep: null,
    url: null,
    ...change,
  }
}

export function jobs(): JobFacts[] {
  return [...contract().gates.map(gate => job(gate.id)), job('evidence', { completedAt: '2025-10-31T12:06:00Z' })]
}

export function artifact(change: Partial<ArtifactFacts> = {}): ArtifactFacts {
  return {
    id: '9',
    name: 's7-orr-evidence',
    size: 4_096,
    expired: false,
    createdAt: '2025-10-31T12:05:50Z',
    digest: `sha256:${'c'.repeat(64)}`,
    runId: '102',
    headSha: HEAD,
    ...change,
  }
}

export function offered(id: string, change: Partial<OfferedRun> = {}): OfferedRun {
  return {
    id,
    run: known(run({ id })),
    firstAttempt: null,
    jobs: known(jobs()),
    artifacts: known([artifact({ runId: id })]),
    ...change,
  }
}

/** Facts of three runs that prove everything. */
export function goodRuns(change: Partial<RunsFacts> = {}): RunsFacts {
  const file = { base: known('f'.repeat(64)), head: known('f'.repeat(64)) }
  return {
    contract: contract(),
    repository: REPOSITORY,
    base: BASE,
    head: HEAD,
    branch: null,
    tip: known(HEAD),
    workflow: file,
    calledFiles: new Map(),
    asked: ['101', '102', '103'],
    shadows: [],
    shadowRuns: [],
    offered: [offered('101'), offered('102'), offered('103')],
    others: known([]),
    ...change,
  }
}

/** The good facts with the second run changed. */
export function withSecond(change: Partial<OfferedRun>): RunsFacts {
  return goodRuns({ offered: [offered('101'), offered('102', change), offered('103')] })
}

export function withSecondRun(change: Partial<RunFacts>): RunsFacts {
  return withSecond({ run: known(run({ id: '102', ...change })) })
}

export function withSecondJobs(change: (jobs: JobFacts[]) => JobFacts[]): RunsFacts {
  return withSecond({ jobs: known(change(jobs())) })
}

export function withSecondArtifacts(...artifacts: ArtifactFacts[]): RunsFacts {
  return withSecond({ artifacts: known(artifacts) })
}

export function other(change: Partial<RunFacts>, more: Partial<OtherRun> = {}): OtherRun {
  return { run: run({ id: '104', ...change }), earlier: [], cancelledJobs: [], ...more }
}

export const LOST: Fact<never> = gap('a fact', 'GitHub did not answer.', 'Run the check again.')
