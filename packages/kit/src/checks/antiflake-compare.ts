import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeBase } from '#core/base'
import { namesWorkflow, type RunChoice } from '#core/checks/antiflake-compare/choose-runs'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { gapsOf } from '#core/fact'
import { InputError } from '#core/input-error'
import { isSha } from '#core/sha'
import { openGit } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import { gatherPolicy } from '#sources/git/policy'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, TOKEN_INPUT } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs } from '../git-inputs.ts'
import { compareLocal } from '../local-evidence.ts'
import { openGitHubOf } from '../open-github.ts'
import { reportSlowness } from '../performance-issue.ts'
import { mistake, type Reader } from '../read.ts'
import { parseRunIds } from '../run-ids.ts'
import { proveRuns } from '../runs.ts'
import { nothingKnown, outcomeOf, verdictFor } from './antiflake-compare-report.ts'

interface Inputs extends GitInputs {
  readonly token: string
  readonly source: RunChoice | { readonly kind: 'local'; readonly paths: readonly string[] }
  readonly head: string
  readonly shadows: readonly string[]
  readonly performanceIssue: boolean
}

export const antiflakeCompare: Check<Inputs> = {
  name: 'antiflake-compare',
  description: 'Proves three separate green runs of the gates by the API, and compares their evidence byte by byte.',
  inputs: {
    'run-ids': {
      description: "Ids of the runs, exactly the contract's number: commas, blanks, lines or a JSON array.",
      default: '',
    },
    workflow: {
      description:
        'Instead of run-ids: the ORR workflow by name, path, file name or id; its runs on the head are found.',
      default: '',
    },
    'head-sha': { description: 'Commit that the runs must be of. Default: HEAD of the clone.', default: '' },
    'shadow-run-ids': { description: 'Runs that are reported and never gate, written as run-ids.', default: '' },
    evidence: {
      description: 'Local evidence ZIPs instead, one path a line: compares only, proves no run (provenance local).',
      default: '',
    },
    'performance-issue': {
      description: '`true`: runs over the target time open one issue, updated while it is open (issues: write).',
      default: 'false',
    },
    ...CONTRACT_INPUTS,
    ...MODE_INPUT,
    ...TOKEN_INPUT,
    ...GIT_INPUTS,
  },
  outputs: {
    decision: '`open_pr` on pass, `reinvestigate` on CEC-30, `replan` on every other code, empty when unknown.',
    'scorecard-sha256': 'SHA-256 of the scorecard, or empty.',
    'evidence-zip-sha256': 'SHA-256 of the evidence ZIP, or empty.',
    'run-ids': 'The runs, a JSON array of numbers.',
    'started-at': "Earliest start of the runs' jobs, RFC 3339.",
    'finished-at': "Latest end of the runs' jobs, RFC 3339.",
    scorecard: 'Path of the scorecard, or empty.',
  },
  parse: read => ({
    ...readGitInputs(read),
    token: read.text('token'),
    source: readSource(read),
    head: readHead(read),
    shadows: readShadows(read),
    performanceIssue: read.flag('performance-issue'),
  }),
  run: (inputs, world) => {
    const folder = mkdtempSync(join(world.env['RUNNER_TEMP'] || tmpdir(), 'cec-runs-'))
    const local = builtInContract(inputs.contract)
    return inputs.source.kind === 'local' && local !== undefined
      ? compareFiles(inputs.source.paths, local, world, folder)
      : compareWithPolicy(inputs, world, folder)
  },
}

function readSource(read: Reader): Inputs['source'] {
  const ids = read.text('run-ids')
  const workflow = read.text('workflow')
  const paths = read.lines('evidence')
  const given = [ids !== '', workflow !== '', paths.length > 0].filter(Boolean).length
  if (given !== 1) {
    throw new InputError(
      'run-ids',
      given === 0 ? 'nothing to compare' : 'more than one way to name the runs',
      'one of run-ids, workflow, evidence',
      'Give exactly one of run-ids, workflow (with head-sha) and evidence.',
    )
  }
  if (paths.length > 0) return { kind: 'local', paths }
  return workflow === '' ? { kind: 'ids', ids: parseRunIds('run-ids', ids) } : { kind: 'find', workflow }
}

function readHead(read: Reader): string {
  const head = read.text('head-sha')
  if (head !== '' && !isSha(head)) throw mistake('head-sha', head, 'a commit of 40 lower-case hex digits')
  return head === '' ? 'HEAD' : head
}

function readShadows(read: Reader): readonly string[] {
  return parseRunIds('shadow-run-ids', read.text('shadow-run-ids'))
}

async function compareFiles(
  paths: readonly string[],
  contract: Contract,
  world: World,
  folder: string,
): Promise<Outcome> {
  const proof = await compareLocal(paths, contract, world.cwd, folder)
  return outcomeOf(verdictFor(contract, proof), proof)
}

async function compareWithPolicy(inputs: Inputs, world: World, folder: string): Promise<Outcome> {
  const git = await openGit(cloneFolder(inputs, world), world.env)
  const policy = await gatherPolicy(git, { contract: inputs.contract, base: inputs.base })
  if (policy.kind === 'gap') return nothingKnown(inputs.contract, policy.gap)
  const { contract } = policy.value
  const { source } = inputs
  if (source.kind === 'local') return compareFiles(source.paths, contract, world, folder)
  if (source.kind === 'find' && !namesWorkflow(source.workflow, contract)) {
    throw mistake(
      'workflow',
      source.workflow,
      `the contract's workflow: ${contract.orr.workflow} or ${contract.orr.path}`,
    )
  }
  const github = await openGitHubOf(inputs.token, world)
  const patch = await gatherPatch(git, policy.value, inputs.head)
  const proof = await proveRuns({
    github,
    git,
    policy: policy.value,
    head: patch.head,
    choice: source,
    shadows: inputs.shadows,
    folder,
    progress: world.progress,
  })
  const slow = proof.warnings.find(warning => warning.rule === 'over-target-time')
  const issue =
    slow !== undefined && inputs.performanceIssue
      ? await reportSlowness(github, {
          workflow: contract.orr.workflow,
          head: patch.head,
          warning: slow,
          runs: proof.runs,
        })
      : []
  const verdict = verdictFor(
    contract,
    { ...proof, warnings: [...proof.warnings, ...issue] },
    { findings: judgeBase(patch), gaps: gapsOf(patch.tip, patch.baseIsAncestor, patch.merges) },
  )
  world.progress(`${github.requests} requests to GitHub`)
  return outcomeOf(verdict, proof)
}
