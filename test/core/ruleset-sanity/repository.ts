import type { RulesetFacts } from '#core/checks/ruleset-sanity/facts'
import { judgeRulesets, type RulesetJudgement } from '#core/checks/ruleset-sanity/judge'
import { parseBranchRules, parseClassic, parseRuleset } from '#core/checks/ruleset-sanity/parse-answers'
import { builtInContract } from '#core/contract/load'
import { known } from '#core/fact'
import { isSha } from '#core/sha'
import { gatherWorkflowFiles } from '#sources/gather/workflow-files'
import { assertAnswer } from '../../kit/openapi.ts'

const s7 = builtInContract('s7')
if (s7 === undefined) throw new Error('no s7')

export const GATES = s7.gates.map(gate => gate.id)
export const ORR = s7.orr.path
export const ACTIONS = 15_368

type Api = Record<string, unknown>
export interface Rule {
  type: string
  parameters?: Api
}
export interface RulesetAnswer extends Api {
  id: number
  rules: Rule[]
}

/** A repository in the API's own shapes, sane until a case changes it. */
export interface Repository {
  rulesets: RulesetAnswer[]
  /** Rules of other rulesets that GitHub shows without their details. */
  foreign: Api[]
  branch: Api | null
  files: Record<string, string>
}

export function checks(contexts: readonly string[], integration: number | null = ACTIONS): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: true,
      do_not_enforce_on_create: false,
      required_status_checks: contexts.map(context =>
        integration === null ? { context } : { context, integration_id: integration },
      ),
    },
  }
}

export function review(approvals = 1): Rule {
  return {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: false,
      required_approving_review_count: approvals,
      required_review_thread_resolution: false,
    },
  }
}

export function ruleset(id: number, rules: Rule[], more: Api = {}): RulesetAnswer {
  return {
    id,
    name: `rules ${id}`,
    target: 'branch',
    source_type: 'Repository',
    source: 'o/r',
    enforcement: 'active',
    bypass_actors: [],
    current_user_can_bypass: 'never',
    node_id: `RRS_${id}`,
    _links: { self: { href: 'https://api.github.com/x' }, html: { href: 'https://github.com/x' } },
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    created_at: '2025-10-01T00:00:00Z',
    updated_at: '2025-10-01T00:00:00Z',
    ...more,
    rules,
  }
}

export const GATE_JOB = (id: string): string => `  ${id}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567
      - run: ./scripts/ci/gate.sh ${id}
`

export const ORR_HEAD = `name: S7 ORR Exec
on: workflow_dispatch
permissions:
  contents: read
jobs:
`

export function orrWorkflow(gates: readonly string[] = GATES): string {
  return ORR_HEAD + gates.map(GATE_JOB).join('')
}

export function sane(): Repository {
  return {
    rulesets: [ruleset(42, [{ type: 'deletion' }, { type: 'non_fast_forward' }, review(), checks(GATES)])],
    foreign: [],
    branch: branchAnswer(),
    files: { [ORR]: orrWorkflow(), '.github/CODEOWNERS': '.github/ @sre\n' },
  }
}

/** `GET branches/{branch}`, reduced to what the description asks for. */
export function branchAnswer(
  contexts: readonly { context: string; app_id: number | null }[] = [],
  level = 'everyone',
): Api {
  const on = contexts.length > 0
  const url = 'https://api.github.com/x'
  const person = { name: 'a', email: 'a@example.com', date: '2025-10-01T00:00:00Z' }
  return {
    name: 'main',
    commit: {
      sha: '1'.repeat(40),
      node_id: 'C',
      url,
      html_url: url,
      comments_url: url,
      commit: {
        author: person,
        committer: person,
        message: 'm',
        tree: { sha: '2'.repeat(40), url },
        url,
        comment_count: 0,
      },
      author: null,
      committer: null,
      parents: [],
    },
    _links: { html: url, self: url },
    protected: true,
    protection: {
      enabled: on,
      required_status_checks: {
        enforcement_level: on ? level : 'off',
        contexts: contexts.map(check => check.context),
        checks: contexts,
      },
    },
    protection_url: url,
  }
}

export function rulesAnswer(repository: Repository): Api[] {
  const own = repository.rulesets
    .filter(one => one['enforcement'] === 'active')
    .flatMap(one =>
      one.rules.map(rule => ({
        ...rule,
        ruleset_source_type: one['source_type'],
        ruleset_source: one['source'],
        ruleset_id: one.id,
      })),
    )
  return [...own, ...repository.foreign]
}

export interface Options {
  demanded?: Partial<RulesetFacts['demanded']>
  facts?: Partial<RulesetFacts>
  /** Unknown rule types are not in the description. */
  offDescription?: boolean
}

/** The answers held to GitHub's description, then judged as the gate judges them. */
export async function judged(repository: Repository, options: Options = {}): Promise<RulesetJudgement> {
  return judgeRulesets(await factsOf(repository, options))
}

export async function factsOf(repository: Repository, options: Options = {}): Promise<RulesetFacts> {
  if (s7 === undefined) throw new Error('no s7')
  const rules = rulesAnswer(repository)
  if (!options.offDescription) {
    assertAnswer('GET', '/repos/{owner}/{repo}/rules/branches/{branch}', 200, rules)
    for (const one of repository.rulesets) assertAnswer('GET', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', 200, one)
    if (repository.branch !== null)
      assertAnswer('GET', '/repos/{owner}/{repo}/branches/{branch}', 200, repository.branch)
  }
  return {
    demanded: {
      branch: 'main',
      baseBranch: 'main',
      contexts: GATES,
      integration: ACTIONS,
      strict: true,
      terms: s7.rulesets,
      requireBypassVisibility: false,
      workflow: ORR,
      events: s7.orr.events,
      ...options.demanded,
    },
    rules: known(parseBranchRules(rules)),
    rulesets: new Map(repository.rulesets.map(one => [one.id, known(parseRuleset(one))])),
    classic: repository.branch === null ? null : known(parseClassic(repository.branch)),
    files: await gatherWorkflowFiles(memoryGit(repository.files), base()),
    admin: null,
    ...options.facts,
  }
}

function base() {
  const sha = '0'.repeat(40)
  if (!isSha(sha)) throw new Error('no sha')
  return sha
}

function memoryGit(files: Record<string, string>): Parameters<typeof gatherWorkflowFiles>[0] {
  return {
    readBlob: async (_commit, path) => known(files[path] === undefined ? null : Buffer.from(files[path])),
    lsTree: async (_commit, folder) =>
      known(
        Object.keys(files)
          .filter(path => path.startsWith(`${folder}/`))
          .map(path => ({ mode: '100644', path, sha: base() })),
      ),
  }
}

/** What was said, each rule once: `!` before findings, `?` before gaps, plain for warnings. */
export function said(judgement: RulesetJudgement): string[] {
  return [
    ...new Set([
      ...judgement.findings.map(finding => `!${finding.rule}`),
      ...judgement.gaps.map(gap => `?${gap.fact}`),
      ...judgement.warnings.map(warning => warning.rule),
    ]),
  ].sort()
}
