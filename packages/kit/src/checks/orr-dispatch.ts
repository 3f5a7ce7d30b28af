import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { type Fact, gap, known } from '#core/fact'
import { InputError } from '#core/input-error'
import { isBranchName } from '#core/ref'
import { isSha, type Sha } from '#core/sha'
import { type Git, openGit } from '#sources/git/git'
import { gatherPolicy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { type Clock, dispatchRuns } from '#sources/github/dispatch'
import { factOf } from '#sources/github/fact-of'
import { parseTip } from '#sources/github/parse'
import { pause } from '#sources/github/patience'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, TOKEN_INPUT } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs } from '../git-inputs.ts'
import { openGitHubOf } from '../open-github.ts'
import { mistake, type Reader } from '../read.ts'
import { notBegun, outcomeOf } from './orr-dispatch-report.ts'

interface Inputs extends GitInputs {
  readonly token: string
  readonly branch: string
  readonly head: Sha | ''
  readonly pollSeconds: number
  readonly timeoutMinutes: number
}

export const orrDispatch: Check<Inputs> = {
  name: 'orr-dispatch',
  description:
    "Dispatches the ORR workflow the contract's number of times on the sandbox branch, and waits for the runs.",
  inputs: {
    branch: { description: 'The sandbox branch. Default: the branch that the step runs on.', default: '' },
    'head-sha': {
      description:
        'Commit that the runs must be of. Default: the commit of the step on that branch, else its head on GitHub.',
      default: '',
    },
    'poll-seconds': { description: 'Seconds between two looks at the runs, at least 15.', default: '15' },
    'timeout-minutes': {
      description: 'Minutes after which the step stops waiting. No run is cancelled.',
      default: '60',
    },
    ...CONTRACT_INPUTS,
    ...MODE_INPUT,
    ...TOKEN_INPUT,
    ...GIT_INPUTS,
  },
  outputs: { 'run-ids': 'The runs of this head, a JSON array of numbers.' },
  parse: read => ({
    ...readGitInputs(read),
    token: read.text('token'),
    branch: readBranch(read),
    head: readHead(read),
    pollSeconds: read.integer('poll-seconds', 15, 600),
    timeoutMinutes: read.integer('timeout-minutes', 1, 1_440),
  }),
  run,
}

function readBranch(read: Reader): string {
  const branch = read.text('branch').replace(/^refs\/heads\//, '')
  if (branch !== '' && !isBranchName(branch)) throw mistake('branch', branch, 'the name of a branch')
  return branch
}

function readHead(read: Reader): Sha | '' {
  const head = read.text('head-sha')
  if (head === '' || isSha(head)) return head
  throw mistake('head-sha', head, 'a commit of 40 lower-case hex digits')
}

async function run(inputs: Inputs, world: World): Promise<Outcome> {
  const git = await gitOf(inputs, world)
  const contract = await contractOf(git, inputs)
  if (contract.kind === 'gap') return outcomeOf(inputs.contract, 3, '', notBegun(contract.gap), null)
  if (!contract.value.orr.events.includes('workflow_dispatch')) throw noDispatch(contract.value)
  const branch = branchOf(inputs, world, contract.value)
  using stop = stopOnSignals()
  const github = await openGitHubOf(inputs.token, world, stop.signal)
  const head = await headOf(github, inputs, branch, world)
  const { orr } = contract.value
  if (head.kind === 'gap') {
    return outcomeOf(contract.value.name, orr.runs, branch, notBegun(head.gap), null)
  }
  const result = await dispatchRuns(
    github,
    {
      contract: contract.value,
      branch,
      head: head.value,
      independent: await isIndependent(git, head.value, orr.path),
      pollSeconds: inputs.pollSeconds,
      timeoutMinutes: inputs.timeoutMinutes,
    },
    clockOf(world, stop.signal),
    world.progress,
  )
  world.progress(`${github.requests} requests to GitHub`)
  return outcomeOf(contract.value.name, orr.runs, branch, result, { contract: contract.value, head: head.value })
}

/** Runs that no check would accept are not started. */
function noDispatch({ name, orr }: Contract): InputError {
  return new InputError(
    'contract',
    `${name} allows runs by ${orr.events.join(', ')}`,
    'a contract that allows runs by workflow_dispatch',
    'Add workflow_dispatch to orr.events of the contract on the base branch, or let those events start the runs.',
  )
}

/** A built-in contract needs no clone: the job that dispatches may do without a checkout. */
async function gitOf(inputs: GitInputs, world: World): Promise<Git | null> {
  try {
    return await openGit(cloneFolder(inputs, world), world.env)
  } catch (error) {
    if (error instanceof InputError && builtInContract(inputs.contract) !== undefined) return null
    throw error
  }
}

async function contractOf(git: Git | null, inputs: GitInputs): Promise<Fact<Contract>> {
  const builtIn = builtInContract(inputs.contract)
  if (builtIn !== undefined || git === null) {
    return builtIn === undefined
      ? gap('the contract', 'There is no clone to read it from.', 'Check out first.')
      : known(builtIn)
  }
  const policy = await gatherPolicy(git, inputs)
  return policy.kind === 'gap' ? policy : known(policy.value.contract)
}

function branchOf(inputs: Inputs, { env }: World, contract: Contract): string {
  const branch = inputs.branch === '' ? env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '' : inputs.branch
  if (branch === '' || branch === contract.base_branch) {
    throw mistake('branch', branch, `a sandbox branch like ${contract.branch_pattern}`)
  }
  return branch
}

async function headOf(github: GitHub, inputs: Inputs, branch: string, { env }: World): Promise<Fact<string>> {
  if (inputs.head !== '') return known(inputs.head)
  const here = env['GITHUB_SHA'] ?? ''
  if (env['GITHUB_REF'] === `refs/heads/${branch}` && isSha(here)) return known(here)
  const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  return factOf(answer, `the head of ${branch}`, 'contents', parseTip)
}

/** Only a workflow that is known to have no concurrency group takes all dispatches at once. */
async function isIndependent(git: Git | null, head: string, path: string): Promise<boolean> {
  if (git === null || !isSha(head)) return false
  const blob = await git.readBlob(head, path)
  if (blob.kind === 'gap' || blob.value === null) return false
  return !/^\s*['"]?concurrency['"]?\s*:/m.test(Buffer.from(blob.value).toString('utf8'))
}

/** The runner sends SIGINT, then SIGTERM, before it kills (docs: cancelling a workflow run): enough to say what was reached. */
function stopOnSignals(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

function clockOf(world: World, stop: AbortSignal): Clock {
  return { now: world.now, stop, sleep: pause }
}
