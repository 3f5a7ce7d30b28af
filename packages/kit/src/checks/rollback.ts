import { judgeRollback, type RollbackFacts, type Step, toldStep } from '#core/checks/rollback/judge'
import { parseBranchName } from '#core/contract/branch-name'
import type { Contract } from '#core/contract/contract'
import { BUILT_IN_NAMES, builtInContract } from '#core/contract/load'
import { type Gap, gap } from '#core/fact'
import { code } from '#core/inert'
import { isSha } from '#core/sha'
import { verdictOf } from '#core/verdict'
import { type GitHub, openGitHub } from '#sources/github/client'
import { act, gatherRollback } from '#sources/github/rollback'
import type { Check, Outcome, World } from '../check.ts'
import { MODE_INPUT, TOKEN_INPUT } from '../common-inputs.ts'
import { maskToken } from '../open-github.ts'
import { mistake, type Reader } from '../read.ts'

interface RollbackInputs {
  readonly contract: Contract
  readonly branch: string
  readonly sha: string
  readonly reason: string
  readonly dryRun: boolean
  readonly token: string
}

/** SOP 8.3: rollback = close the pull request and discard the sandbox branch. Guarded: no other branch, no other commit. */
export const rollback: Check<RollbackInputs> = {
  name: 'rollback',
  description:
    'Closes the pull request of a sandbox branch with the reason and deletes the branch, at the commit given and no other.',
  inputs: {
    branch: { description: "The sandbox branch; it must match the contract's pattern.", required: true },
    sha: { description: 'The commit at which the branch stands. At another one nothing is done.', required: true },
    reason: { description: 'Why. It stands in the pull request.', required: true },
    'dry-run': { description: 'Say what would be done, and do nothing.', default: 'false' },
    contract: { description: 'A built-in contract (`s7` or `default`).', default: 's7' },
    ...MODE_INPUT,
    ...TOKEN_INPUT,
  },
  outputs: { actions: 'What was done (or, with `dry-run`, would be), a JSON array of sentences.' },
  parse: parseInputs,
  run,
}

function parseInputs(read: Reader): RollbackInputs {
  const name = read.text('contract')
  const contract = builtInContract(name)
  if (contract === undefined) throw mistake('contract', name, `one of ${BUILT_IN_NAMES.join(', ')}`)
  const branch = read.required('branch', `a branch like ${contract.branch_pattern}`)
  const sha = read.required('sha', '40 lower-case hex digits')
  if (!isSha(sha)) throw mistake('sha', sha, '40 lower-case hex digits')
  if (branch === contract.base_branch || parseBranchName(contract.branch_pattern, branch) === null) {
    throw mistake('branch', branch, `a sandbox branch like ${contract.branch_pattern}, never ${contract.base_branch}`)
  }
  return {
    contract,
    branch,
    sha,
    reason: read.required('reason', 'why'),
    dryRun: read.flag('dry-run'),
    token: read.text('token'),
  }
}

async function run(inputs: RollbackInputs, world: World): Promise<Outcome> {
  const { contract, branch, sha, dryRun } = inputs
  await maskToken(inputs.token, world)
  const github = await openGitHub({
    token: inputs.token,
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    progress: world.progress,
    ...(world.env['GITHUB_API_URL'] ? { apiUrl: world.env['GITHUB_API_URL'] } : {}),
  })
  const facts: RollbackFacts = await gatherRollback(github, branch, sha)
  const judged = judgeRollback(facts)
  const done = dryRun ? { steps: judged.steps, gaps: [] } : await perform(github, judged.steps, inputs.reason, world)
  const told = done.steps.map(step => toldStep(step, dryRun))
  return {
    verdict: verdictOf({
      check: 'rollback',
      contract: contract.name,
      findings: judged.findings,
      gaps: [...judged.gaps, ...done.gaps],
      facts: { branch, head: sha, dry_run: dryRun, actions: told },
      from: 'PR_OPEN',
      to: { pass: 'REPLAN', refuse: 'PR_OPEN' },
      nextOnPass: dryRun ? 'Run it again without dry-run to do this.' : 'Plan anew from HEAD of the base branch.',
    }),
    outputs: { actions: JSON.stringify(told) },
    summary:
      told.length === 0
        ? 'Nothing was left to do.'
        : `### ${dryRun ? 'Would do' : 'Done'}\n\n${told.map(line => `- ${code(line)}`).join('\n')}`,
  }
}

/** Stops at the first step that GitHub does not take: what is done is told, what is not is a gap. */
async function perform(
  github: GitHub,
  steps: readonly Step[],
  reason: string,
  world: World,
): Promise<{ steps: Step[]; gaps: Gap[] }> {
  const done: Step[] = []
  for (const step of steps) {
    const failure = await act(github, step, reason)
    if (failure !== null) {
      return {
        steps: done,
        gaps: [
          gap(
            `the step "${toldStep(step, true)}"`,
            failure,
            'Grant contents: write and pull-requests: write, then run the rollback again: it goes on where it stopped.',
          ).gap,
        ],
      }
    }
    done.push(step)
    world.progress(`rollback: ${toldStep(step, false)}`)
  }
  return { steps: done, gaps: [] }
}
