import { resolve } from 'node:path'
import { canonicalJson } from '#core/canonical-json'
import type { Demanded, RulesetFacts } from '#core/checks/ruleset-sanity/facts'
import { judgeRulesets } from '#core/checks/ruleset-sanity/judge'
import { renderEvidence, renderRulesets } from '#core/checks/ruleset-sanity/render'
import { type Contract, gateIds } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { type Fact, type Gap, known } from '#core/fact'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Sha } from '#core/sha'
import { type Judgement, verdictOf } from '#core/verdict'
import { writeEvidence } from '#sources/gather/evidence-folder'
import { readRecordedRulesets } from '#sources/gather/recorded-rulesets'
import { type ApiFacts, gatherDefaultBranch, gatherRulesets } from '#sources/gather/rulesets'
import { gatherWorkflowFiles } from '#sources/gather/workflow-files'
import { type Git, openGit } from '#sources/git/git'
import { gatherPolicy } from '#sources/git/policy'
import { type GitHub, openGitHub } from '#sources/github/client'
import type { Outcome, World } from './check.ts'
import { maskToken } from './open-github.ts'

export interface RulesetSanityInputs {
  readonly contract: string
  readonly base: string
  readonly workingDirectory: string
  readonly token: string
  /** Empty: only what the plain token sees. */
  readonly adminToken: string
  /** Empty: the default branch. */
  readonly branch: string
  /** Empty: the contract's gates. */
  readonly contexts: readonly string[]
  readonly contextPrefix: string
  /** Null: the contract's; so are `strict` null and `workflow` empty. */
  readonly integration: number | null
  readonly strict: boolean | null
  readonly workflow: string
  /** Empty: ask GitHub. */
  readonly rulesets: string
  /** Empty: write no evidence. */
  readonly evidenceDir: string
  readonly requireBypassVisibility: boolean
}

/** Gathers from the API or a recorded file, and from git at base; judges; leaves the evidence of T0. */
export async function runRulesetSanity(inputs: RulesetSanityInputs, world: World): Promise<Outcome> {
  const cwd = resolve(world.cwd, inputs.workingDirectory)
  const asked = await openSource(inputs, world, cwd)
  const git = await openGit(cwd, world.env)
  try {
    const policy = await gatherPolicy(git, { contract: inputs.contract, base: inputs.base })
    const contract = policy.kind === 'known' ? policy.value.contract : builtInContract(inputs.contract)
    if (contract === undefined) return unknownFor('', policy.kind === 'gap' ? [policy.gap] : [])
    const branch = await branchOf(inputs, asked, contract)
    if (branch.kind === 'gap') return unknownFor(contract.name, [branch.gap])
    const demanded = demandedOf(inputs, contract, branch.value)
    const base = policy.kind === 'known' ? policy.value.base : null
    const [api, files] = await Promise.all([
      apiFacts(asked, demanded, base === null ? '' : await timeOf(git, base)),
      policy.kind === 'gap' ? policy : gatherWorkflowFiles(git, policy.value.base),
    ])
    return await conclude({ demanded, ...api, files }, contract, base, inputs, cwd)
  } finally {
    git.objects.close()
  }
}

type Asked =
  | { readonly kind: 'recorded'; readonly facts: ApiFacts; readonly branch: string | null }
  | { readonly kind: 'api'; readonly github: GitHub; readonly admin: GitHub | null }

async function openSource(inputs: RulesetSanityInputs, world: World, cwd: string): Promise<Asked> {
  if (inputs.rulesets !== '') {
    return { kind: 'recorded', ...(await readRecordedRulesets(resolve(cwd, inputs.rulesets), inputs.rulesets)) }
  }
  const open = async (token: string): Promise<GitHub> => {
    await maskToken(token, world)
    const apiUrl = world.env['GITHUB_API_URL']
    const place = { token, repository: world.env['GITHUB_REPOSITORY'] ?? '', progress: world.progress }
    return await openGitHub(apiUrl === undefined ? place : { ...place, apiUrl })
  }
  return {
    kind: 'api',
    github: await open(inputs.token),
    admin: inputs.adminToken === '' ? null : await open(inputs.adminToken),
  }
}

async function branchOf(inputs: RulesetSanityInputs, asked: Asked, contract: Contract): Promise<Fact<string>> {
  if (inputs.branch !== '') {
    const recorded = asked.kind === 'recorded' ? asked.branch : null
    if (recorded === null || recorded === inputs.branch) return known(inputs.branch)
    const found = `answers of the branch ${inert(JSON.stringify(recorded))}`
    throw new InputError(
      'rulesets',
      found,
      `answers of the branch ${inputs.branch}`,
      'Record them anew, or drop branch.',
    )
  }
  return asked.kind === 'api' ? gatherDefaultBranch(asked.github) : known(asked.branch ?? contract.base_branch)
}

async function apiFacts(asked: Asked, demanded: Demanded, since: string): Promise<ApiFacts> {
  if (asked.kind === 'recorded') return asked.facts
  return gatherRulesets(asked.github, asked.admin, { branch: demanded.branch, contexts: demanded.contexts, since })
}

function demandedOf(inputs: RulesetSanityInputs, contract: Contract, branch: string): Demanded {
  const ids = gateIds(contract)
  const names = inputs.contexts.length > 0 ? inputs.contexts : ids
  const gates = names.filter(name => ids.includes(name))
  const full = (list: readonly string[]) => list.map(name => `${inputs.contextPrefix}${name}`)
  return {
    branch,
    baseBranch: contract.base_branch,
    contexts: full(names),
    // Contexts of which none is a gate by its id are gates under names of their own.
    gates: full(gates.length > 0 ? gates : names),
    integration: inputs.integration ?? contract.rulesets.integration_id,
    strict: inputs.strict ?? contract.rulesets.strict,
    terms: contract.rulesets,
    requireBypassVisibility: inputs.requireBypassVisibility,
    workflow: inputs.workflow === '' ? contract.orr.path : inputs.workflow,
    events: contract.orr.events,
  }
}

/** When the base commit was made: changes of the rulesets after it are told. */
async function timeOf(git: Git, base: Sha): Promise<string> {
  const shown = await git.run(['show', '--no-patch', '--no-show-signature', '--format=%cI', base])
  return shown.exit === 0 ? shown.stdout.toString('utf8').trim() : ''
}

async function conclude(
  facts: RulesetFacts,
  contract: Contract,
  base: Sha | null,
  inputs: RulesetSanityInputs,
  cwd: string,
): Promise<Outcome> {
  const judgement = judgeRulesets(facts)
  const { findings, warnings, gaps, repair } = judgement
  const verdict = verdictOf({ ...frame(contract.name), findings, warnings, gaps, facts: { base, ...judgement.facts } })
  if (inputs.evidenceDir !== '') {
    await writeEvidence(cwd, inputs.evidenceDir, renderEvidence(facts, judgement, verdict.verdict))
  }
  return {
    verdict,
    outputs: {
      drift: JSON.stringify(judgement.drift),
      repair: repair === null ? '' : canonicalJson(repair.body),
      'repair-call': repair === null ? '' : `${repair.method} /repos/{owner}/{repo}${repair.path}`,
    },
    summary: renderRulesets(judgement),
  }
}

function frame(contract: string) {
  return {
    check: 'ruleset-sanity',
    contract,
    from: 'SANDBOX_PUSH',
    to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
    nextOnPass: 'Run the gates.',
  } as const satisfies Partial<Judgement>
}

function unknownFor(contract: string, gaps: readonly Gap[]): Outcome {
  return { verdict: verdictOf({ ...frame(contract), findings: [], gaps, facts: {} }) }
}
