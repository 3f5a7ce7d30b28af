import { judgePlan } from '#core/checks/plan-validate/judge'
import { BUILT_IN_NAMES } from '#core/contract/built-in'
import type { Change, PatchFacts } from '#core/patch'
import type { Sha } from '#core/sha'
import { type Judgement, verdictOf } from '#core/verdict'
import { gatherPlanFacts } from '#sources/gather/plan'
import { type Git, openGit } from '#sources/git/git'
import { beginPatch } from '#sources/git/patch'
import { beginPolicy, type PolicyAhead } from '#sources/git/policy'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readRelativePath } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs, readRevision } from '../git-inputs.ts'
import { type PlanInputs, readGivenPlan } from '../given-plan.ts'
import { mistake, type Reader } from '../read.ts'
import { renderPlan } from './plan-validate-report.ts'

interface PlanValidateInputs extends GitInputs, PlanInputs {
  readonly filemap: string
  readonly allow: string
  readonly checkDiff: 'when head differs' | 'always' | 'never'
}

/** Design 6: what the agent promises to touch, proven against its schema, the base commit, the Filemap and the real diff. */
export const planValidate: Check<PlanValidateInputs> = {
  name: 'plan-validate',
  description: 'Proves a plan: its form, its base commit, the Filemap, the gates and the real diff.',
  inputs: {
    ...CONTRACT_INPUTS,
    plan: {
      description:
        'Path of the plan in the working directory; a `.md` file is read as a pull request body, for its plan section. Without `plan` and `plan-json`: the fenced block with info string `plan.json` in the message of the head commit.',
      default: '',
    },
    'plan-json': { description: "The plan's text, instead of `plan`.", default: '' },
    head: { description: 'The commit that the patch ends at: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
    filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
    allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
    'check-diff': {
      description:
        'Whether the plan is held against the diff of base and head: `true` or `false`. Default: true when head differs from base.',
      default: '',
    },
    ...MODE_INPUT,
    ...GIT_INPUTS,
  },
  outputs: {
    'planned-files': 'The files that the plan lists, a JSON array in order; empty when the plan is invalid.',
    'plan-json': "The plan's text, wherever it came from; to hand on.",
    'plan-sha256': "SHA-256 of the plan's text.",
  },
  parse,
  run,
}

function parse(read: Reader): PlanValidateInputs {
  const plan = readRelativePath(read, 'plan')
  const planJson = read.raw('plan-json')
  if (plan !== '' && planJson !== '') throw mistake('plan-json', 'a text', 'nothing, because plan is given')
  const filemap = readRelativePath(read, 'filemap')
  const allow = read.raw('allow')
  if (filemap !== '' && allow.trim() !== '') throw mistake('allow', allow.trim(), 'nothing, because filemap is given')
  const head = readRevision(read, 'head', true)
  return { ...readGitInputs(read), plan, planJson, head, filemap, allow, checkDiff: readCheckDiff(read) }
}

function readCheckDiff(read: Reader): PlanValidateInputs['checkDiff'] {
  if (read.text('check-diff') === '') return 'when head differs'
  return read.flag('check-diff') ? 'always' : 'never'
}

async function run(inputs: PlanValidateInputs, world: World): Promise<Outcome> {
  const folder = cloneFolder(inputs, world)
  const git = await openGit(folder, world.env)
  const policy = await beginPolicy(git, inputs)
  if (policy.kind === 'gap') return { verdict: verdictOf({ ...FRAME, contract: inputs.contract, gaps: [policy.gap] }) }
  const { contract, base, baseBranch } = policy.value
  const read = await readGivenPlan(inputs, folder, policy.value, git)
  const frame = { ...FRAME, contract: contract.name }
  if (read.kind === 'gap')
    return { verdict: verdictOf({ ...frame, gaps: [read.gap], facts: { base, base_branch: baseBranch } }) }
  const given = read.value
  const facts = { base, base_branch: baseBranch, plan_sha256: given.sha256 }
  if (given.parsed.plan === null) {
    return {
      verdict: verdictOf({ ...frame, findings: given.parsed.findings, facts }),
      outputs: { 'planned-files': '', 'plan-json': given.text, 'plan-sha256': given.sha256 },
    }
  }
  const { plan } = given.parsed
  const patch = await beginDiff(git, policy.value, inputs)
  const gathered = await gatherPlanFacts(git, policy.value, {
    plan,
    parsed: given.parsed,
    source: given.source,
    filemap: inputs,
    ...(BUILT_IN_NAMES.includes(inputs.contract) ? {} : { contractPath: inputs.contract }),
    patch: patch?.facts ?? null,
  })
  const files = [...new Set(plan.tasks.flatMap(task => task.files))].sort()
  const outputs = { 'planned-files': JSON.stringify(files), 'plan-json': given.text, 'plan-sha256': given.sha256 }
  if (gathered.kind === 'gap') return { verdict: verdictOf({ ...frame, gaps: [gathered.gap], facts }), outputs }
  const judged = judgePlan(gathered.value)
  const verdict = verdictOf({
    ...frame,
    ...(patch === null ? {} : WITH_PATCH),
    ...judged,
    facts: {
      ...facts,
      ...(patch === null ? {} : { head: patch.head }),
      tasks: plan.tasks.length,
      planned: files.length,
    },
  })
  return { verdict, outputs, summary: renderPlan(plan) }
}

const FRAME: Omit<Judgement, 'contract'> = {
  check: 'plan-validate',
  findings: [],
  gaps: [],
  facts: {},
  from: 'PLANNING',
  to: { pass: 'PATCHING', refuse: 'REPLAN' },
  nextOnPass: 'Write the patch: touch exactly the files that the plan lists, then push the sandbox branch.',
}

const WITH_PATCH: Pick<Judgement, 'from' | 'to' | 'nextOnPass'> = {
  from: 'PATCHING',
  to: { pass: 'SANDBOX_PUSH', refuse: 'REPLAN' },
  nextOnPass: 'Push the sandbox branch and run the gates: the patch is what the plan says.',
}

interface Diff {
  readonly head: Sha
  readonly facts: Promise<PatchFacts>
}

/** The diff is read when it is asked for, or when there is one. */
async function beginDiff(git: Git, policy: PolicyAhead, inputs: PlanValidateInputs): Promise<Diff | null> {
  if (inputs.checkDiff === 'never') return null
  const seen: Change[] = []
  const { head, frame, diff } = await beginPatch(git, policy, inputs.head, change => seen.push(change))
  if (inputs.checkDiff === 'when head differs' && head === policy.base) return null
  const facts = Promise.all([frame, diff]).then(([known, read]): PatchFacts => {
    const changes = read.kind === 'gap' ? read : { kind: 'known' as const, value: seen.sort(byPath) }
    return { ...known, changes }
  })
  facts.catch(() => {})
  return { head, facts }
}

/** As code units compare. */
function byPath(a: Change, b: Change): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
