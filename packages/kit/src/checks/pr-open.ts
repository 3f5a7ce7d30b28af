import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeBase } from '#core/base'
import { type GivenVerdict, judgeVerdicts } from '#core/checks/pr-open/verdicts'
import { ownershipOf } from '#core/codeowners/owners'
import { type Fact, type Gap, gapsOf } from '#core/fact'
import { code } from '#core/inert'
import type { PatchFacts } from '#core/patch'
import { type Judgement, verdictOf } from '#core/verdict'
import { type Git, openGit } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import { gatherPolicy, type Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { askOwners } from '../ask-owners.ts'
import { gatherBranch } from '../body-branch.ts'
import type { Check, Outcome, World } from '../check.ts'
import { cloneFolder } from '../git-inputs.ts'
import { readGivenPlan } from '../given-plan.ts'
import { readVerdicts } from '../given-verdicts.ts'
import { openGitHubOf } from '../open-github.ts'
import { openPull } from '../open-pull.ts'
import { gatherOwners } from '../owners.ts'
import { type Composed, composeBody } from './pr-open-body.ts'
import { PR_OPEN_INPUTS, type PrOpenInputs, parsePrOpen } from './pr-open-inputs.ts'

/** Design 6: the last step before a person. Renders the body from facts, lints it, opens or updates the pull request. */
export const prOpen: Check<PrOpenInputs> = {
  name: 'pr-open',
  description:
    'Opens the pull request with the canonical body, rendered from proven facts, or updates the one that is open.',
  inputs: PR_OPEN_INPUTS,
  outputs: {
    body: 'The body that was rendered and proven; empty when there is none.',
    'pull-number': 'Number of the pull request; empty when none was opened.',
    'pull-url': 'Its address.',
    'body-sha256': 'SHA-256 of the body, UTF-8.',
  },
  parse: parsePrOpen,
  run,
}

async function run(inputs: PrOpenInputs, world: World): Promise<Outcome> {
  const folder = cloneFolder(inputs, world)
  const given = readVerdicts(inputs.verdicts, world.cwd)
  const git = await openGit(folder, world.env)
  const policy = await gatherPolicy(git, inputs)
  if (policy.kind === 'gap') return refused(inputs.contract, { gaps: [policy.gap] })
  const { contract } = policy.value
  const patch = await gatherPatch(git, policy.value, inputs.head)
  const branch = await gatherBranch(git, patch.head, inputs.branch || inputs.head, null, world.env)
  const early = judgeEarly(given, policy.value, patch, branch)
  const facts = { base: patch.base, head: patch.head }
  // Without passes for this head nothing is read further, and GitHub is not asked.
  if (early.findings.length + early.gaps.length > 0 || branch.kind === 'gap')
    return refused(contract.name, { ...early, facts })
  const read = await readGivenPlan(inputs, folder, policy.value, git)
  if (read.kind === 'gap') return refused(contract.name, { gaps: [read.gap], facts })
  const { parsed } = read.value
  if (parsed.plan === null) return refused(contract.name, { findings: parsed.findings, facts })
  const github = await openGitHubOf(inputs.token, world)
  const temp = mkdtempSync(join(world.env['RUNNER_TEMP'] || tmpdir(), 'cec-open-'))
  try {
    const ids =
      inputs.runIds.length > 0 ? inputs.runIds : (given.find(one => one.check === 'antiflake-compare')?.runIds ?? [])
    const composed = await composeBody({
      inputs,
      world,
      github,
      git,
      policy: policy.value,
      patch,
      branch: branch.value,
      plan: parsed.plan,
      ids,
      temp,
    })
    return await open({ inputs, github, git, policy: policy.value, patch, branch: branch.value }, composed)
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function judgeEarly(
  given: readonly GivenVerdict[],
  { contract, base }: Policy,
  patch: PatchFacts,
  branch: Fact<string>,
): Pick<Judgement, 'findings' | 'gaps'> {
  const judged = judgeVerdicts(given, { contract: contract.name, base, head: patch.head })
  return {
    findings: [...judgeBase(patch), ...judged.findings],
    gaps: [...gapsOf(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes, branch), ...judged.gaps],
  }
}

interface Place {
  readonly inputs: PrOpenInputs
  readonly github: GitHub
  readonly git: Git
  readonly policy: Policy
  readonly patch: PatchFacts
  readonly branch: string
}

async function open({ inputs, github, git, policy, patch, branch }: Place, composed: Composed): Promise<Outcome> {
  const { contract, base, baseBranch } = policy
  const facts = { base, head: patch.head, branch, body_sha256: composed.bodySha256 }
  if (composed.body === null || composed.findings.length + composed.gaps.length > 0) {
    return refused(contract.name, { ...composed, facts: { base, head: patch.head, branch } }, composed.summary)
  }
  if (inputs.dryRun) return rendered(contract.name, composed.body, composed, facts)
  const text = { title: inputs.title || contract.template.title, body: composed.body }
  const opened = await openPull(github, { branch, baseBranch, base, head: patch.head, text, draft: inputs.draft })
  const { pull } = opened
  const owners =
    inputs.requestReviews && pull !== null && opened.findings.length === 0 ? await gatherOwners(git, policy) : null
  const touched = patch.changes.kind === 'known' ? patch.changes.value.map(change => change.path) : []
  const asked =
    pull === null
      ? { asked: [], warnings: [] }
      : await askOwners(github, pull, owners === null ? null : ownershipOf(owners, touched, github.owner))
  const verdict = verdictOf({
    ...FRAME,
    contract: contract.name,
    findings: opened.findings,
    warnings: [...composed.warnings, ...opened.warnings, ...asked.warnings],
    gaps: opened.gaps,
    facts: { ...facts, ...(pull === null ? {} : { pull_number: pull.number }), reviewers: asked.asked },
  })
  const told =
    pull === null
      ? ''
      : `Pull request #${pull.number} (${opened.how}) · reviews asked of ${asked.asked.map(code).join(', ') || 'nobody'}`
  return {
    verdict,
    outputs: {
      body: composed.body,
      'pull-number': pull === null ? '' : String(pull.number),
      'pull-url': pull?.url ?? '',
      'body-sha256': composed.bodySha256,
    },
    summary: [told, composed.summary].filter(part => part !== '').join('\n\n'),
  }
}

/** What would be opened. The state stays: nothing has moved. */
function rendered(contract: string, body: string, composed: Composed, facts: Judgement['facts']): Outcome {
  const verdict = verdictOf({
    ...FRAME,
    contract,
    findings: [],
    warnings: composed.warnings,
    gaps: [],
    facts: { ...facts, dry_run: true },
    to: { pass: FRAME.from, refuse: FRAME.to.refuse },
    nextOnPass: 'Run it again without dry-run to open the pull request.',
  })
  return {
    verdict,
    outputs: { body, 'pull-number': '', 'pull-url': '', 'body-sha256': composed.bodySha256 },
    summary: composed.summary,
  }
}

const FRAME: Pick<Judgement, 'check' | 'from' | 'to' | 'nextOnPass'> = {
  check: 'pr-open',
  from: 'ORR_OK?',
  to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
  nextOnPass: 'Wait for the review; answer it on the same branch with a new patch and new runs.',
}

function refused(
  contract: string,
  told: Partial<Pick<Judgement, 'findings' | 'warnings' | 'facts'>> & { gaps?: readonly Gap[] },
  summary = '',
): Outcome {
  const { findings = [], gaps = [], warnings = [], facts = {} } = told
  const verdict = verdictOf({ ...FRAME, contract, findings, warnings, gaps, facts })
  return {
    verdict,
    outputs: { body: '', 'pull-number': '', 'pull-url': '', 'body-sha256': '' },
    ...(summary === '' ? {} : { summary }),
  }
}
