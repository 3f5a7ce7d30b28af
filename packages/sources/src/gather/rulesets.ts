import type {
  AdminFacts,
  BranchRule,
  Classic,
  Ruleset,
  RulesetChange,
  RulesetFacts,
} from '#core/checks/ruleset-sanity/facts'
import {
  parseBranchRules,
  parseClassic,
  parseClassicDetails,
  parseRuleset,
  ShapeError,
} from '#core/checks/ruleset-sanity/parse-answers'
import { type Fact, gap, known } from '#core/fact'
import { isRecord } from '#core/json'
import type { Answer, GitHub } from '../github/client.ts'
import { factOf } from '../github/fact-of.ts'
import { fieldsOf, Unreadable } from '../github/fields.ts'

export interface RulesetsQuestion {
  readonly branch: string
  /** Contexts that must be required: when one is not, idle rulesets are looked at too. */
  readonly contexts: readonly string[]
  /** Time of the base commit, RFC 3339: changes after it are told. */
  readonly since: string
}

export type ApiFacts = Pick<RulesetFacts, 'rules' | 'rulesets' | 'classic' | 'admin'>

/** Idle rulesets that are read to explain what is missing; the rest stays unread. */
const IDLE_MAX = 10

/**
 * What GitHub says of the branch: rules in force (all pages), each ruleset's details, classic protection. For three
 * rulesets seven requests at most; `admin` adds the SHA-pinning policy, a history for each ruleset, and the details of
 * classic protection, and sees bypass actors.
 */
export async function gatherRulesets(
  github: GitHub,
  admin: GitHub | null,
  question: RulesetsQuestion,
): Promise<ApiFacts> {
  const { branch } = question
  const reader = admin ?? github
  const [rules, classic] = await Promise.all([
    github
      .list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })
      .then(answer => factOf(answer, `the rules in force on ${branch}`, 'metadata', shaped(parseBranchRules))),
    gatherClassic(github, admin, branch),
  ])
  if (rules.kind === 'gap') return { rules, rulesets: new Map(), classic, admin: null }
  const ids = idsOf(rules.value)
  const [active, idle] = await Promise.all([
    gatherDetails(reader, ids, rules.value),
    complete(rules.value, question.contexts) ? new Map() : gatherIdle(reader, ids),
  ])
  return {
    rules,
    rulesets: new Map([...active, ...idle]),
    classic,
    admin: admin === null ? null : await gatherAdmin(admin, ownIds(rules.value), question.since),
  }
}

/** The default branch, as GitHub says it. */
export async function gatherDefaultBranch(github: GitHub): Promise<Fact<string>> {
  const answer = await github.send('GET /repos/{owner}/{repo}')
  return factOf(answer, 'the default branch', 'metadata', data => fieldsOf(data, 'repository').text('default_branch'))
}

function idsOf(rules: readonly BranchRule[]): number[] {
  return [...new Set(rules.flatMap(rule => rule.rulesetId ?? []))].sort((a, b) => a - b)
}

function ownIds(rules: readonly BranchRule[]): number[] {
  return idsOf(rules.filter(rule => !ofParent(rule)))
}

function ofParent(rule: BranchRule): boolean {
  return rule.sourceType !== '' && rule.sourceType !== 'Repository'
}

function complete(rules: readonly BranchRule[], contexts: readonly string[]): boolean {
  const text = JSON.stringify(rules.filter(rule => rule.type === 'required_status_checks').map(rule => rule.parameters))
  return contexts.every(context => text.includes(JSON.stringify(context)))
}

type Details = Map<number, Fact<Ruleset>>

/** An organization's ruleset that GitHub keeps from this token (403, 404) is left out; every other failure is a gap. */
async function gatherDetails(github: GitHub, ids: readonly number[], rules: readonly BranchRule[]): Promise<Details> {
  const parents = new Set(idsOf(rules.filter(ofParent)))
  const answers = await Promise.all(ids.map(id => sendDetails(github, id)))
  const details: Details = new Map()
  for (const [at, id] of ids.entries()) {
    const answer = answers[at]
    if (answer === undefined || (parents.has(id) && isKept(answer))) continue
    details.set(id, factOf(answer, `the details of ruleset ${id}`, 'metadata', shaped(parseRuleset)))
  }
  return details
}

function isKept(answer: Answer): boolean {
  return answer.kind === 'refused' && (answer.status === 403 || answer.status === 404)
}

function sendDetails(github: GitHub, id: number): Promise<Answer> {
  return github.send('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id })
}

/** Rulesets of the repository that are not in force on the branch: disabled, evaluating, or for other branches. */
async function gatherIdle(github: GitHub, active: readonly number[]): Promise<Details> {
  const listed = await github.list('GET /repos/{owner}/{repo}/rulesets', { targets: 'branch' })
  if (listed.kind !== 'ok') return new Map()
  const ids = listed.data.flatMap(item => (isRecord(item) && typeof item['id'] === 'number' ? [item['id']] : []))
  const idle = ids.filter(id => !active.includes(id)).sort((a, b) => a - b)
  const answers = await Promise.all(idle.slice(0, IDLE_MAX).map(id => sendDetails(github, id)))
  const details: Details = new Map()
  for (const answer of answers) {
    // Only an explanation hangs on these: what cannot be read explains nothing, and changes no verdict.
    const ruleset = factOf(answer, 'a ruleset that is not in force', 'metadata', shaped(parseRuleset))
    if (ruleset.kind === 'known') details.set(ruleset.value.id, ruleset)
  }
  return details
}

async function gatherClassic(github: GitHub, admin: GitHub | null, branch: string): Promise<Fact<Classic>> {
  const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  const classic = factOf(answer, `classic protection of ${branch}`, 'contents', shaped(parseClassic))
  if (classic.kind === 'gap' || !classic.value.enabled || admin === null) return classic
  const details = await admin.send('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch })
  const what = `the details of classic protection of ${branch}`
  return known({ ...classic.value, details: factOf(details, what, 'administration', shaped(parseClassicDetails)) })
}

async function gatherAdmin(admin: GitHub, ids: readonly number[], since: string): Promise<AdminFacts> {
  const policy = await admin.send('GET /repos/{owner}/{repo}/actions/permissions')
  const histories = await Promise.all(ids.map(id => gatherHistory(admin, id, since)))
  const failed = histories.find(history => history.kind === 'gap')
  return {
    shaPinning: factOf(policy, 'the SHA-pinning policy', 'administration', data =>
      isRecord(data) ? data['sha_pinning_required'] === true : fieldsOf(data, 'permissions').flag('enabled'),
    ),
    changes: failed ?? known(histories.flatMap(history => (history.kind === 'known' ? history.value : []))),
  }
}

async function gatherHistory(admin: GitHub, id: number, since: string): Promise<Fact<readonly RulesetChange[]>> {
  const what = `the history of ruleset ${id}`
  const answer = await admin.list('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history', { ruleset_id: id })
  if (answer.kind === 'refused') {
    const reason = `GitHub answers ${answer.status}: ${answer.message}.`
    return gap(what, reason, 'Give an admin-token with permissions: administration: write.')
  }
  return factOf(answer, what, 'administration', versions =>
    versions
      .map(version => parseChange(version, id))
      // A time that cannot be compared is told, not dropped.
      .filter(change => !(Date.parse(change.at) <= Date.parse(since)))
      .sort((a, b) => a.version - b.version),
  )
}

function parseChange(version: unknown, rulesetId: number): RulesetChange {
  const fields = fieldsOf(version, 'version')
  const actor = fields.inner('actor')
  return {
    rulesetId,
    version: fields.count('version_id'),
    actor: actor === null ? 'somebody' : `${actor.textOrNull('type') ?? 'actor'} ${actor.idOrNull('id') ?? ''}`.trim(),
    at: fields.text('updated_at'),
  }
}

function shaped<T>(parse: (data: unknown) => T): (data: unknown) => T {
  return data => {
    try {
      return parse(data)
    } catch (error) {
      throw error instanceof ShapeError ? new Unreadable(error.message) : error
    }
  }
}
