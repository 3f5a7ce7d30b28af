import { Command } from 'commander'
import { CODE_TABLE, EXIT } from '#core/codes'
import type { Finding } from '#core/finding'
import { inert } from '#core/inert'
import { short } from '#core/sha'
import { movesFrom, type State } from '#core/states'
import { judgeMoves, nextStepOf, type StatusFacts, stateOf } from '#core/status/judge'
import { gatherStatus } from '#sources/gather/status'
import { openGit } from '#sources/git/git'
import { gatherPolicy, type Policy } from '#sources/git/policy'
import { branchHere } from '../branch-here.ts'
import { githubHere } from '../github-here.ts'
import { ink } from '../output.ts'
import { printGap } from '../print-gap.ts'
import type { Flags } from '../run-check.ts'

export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where policy is read')
    .option('--branch <name>', 'the sandbox branch; default: the one checked out')
    .option('--repo <owner/name>', 'the repository on GitHub')
    .option('--json', 'print the state as JSON')
    .action(async (flags: Flags) => {
      const git = await openGit(process.cwd())
      const policy = await gatherPolicy(git, { contract: text(flags, 'contract') || 's7', base: text(flags, 'base') })
      if (policy.kind === 'gap') {
        process.exitCode = printGap(policy.gap)
        return
      }
      const branch = text(flags, 'branch') || (await branchHere(process.cwd()))
      const facts = await gatherStatus(git, await githubHere(flags), policy.value, branch, `refs/heads/${branch}`)
      if (facts.kind === 'gap') process.exitCode = printGap(facts.gap)
      else tell(facts.value, policy.value, flags)
    })
}

function text(flags: Flags, name: string): string {
  const value = flags[name]
  return typeof value === 'string' ? value : ''
}

/** An illegal move refuses with its code; every other state is an answer. */
function tell(facts: StatusFacts, policy: Policy, flags: Flags): void {
  const { contract } = policy
  const state = stateOf(facts, contract)
  const findings = judgeMoves(facts, contract)
  const moves = movesFrom(state, contract.orr.runs)
  const next = findings[0]?.remedy ?? nextStepOf(state, contract)
  if (flags['json'] === true) {
    process.stdout.write(
      `${JSON.stringify({ schema: 'cec.status/1', branch: facts.branch, head: facts.head, base: policy.base, state, moves, runs: facts.runs, pull: facts.pull, findings, next }, null, 2)}\n`,
    )
  } else {
    process.stdout.write(rendered(facts, state, moves, findings, next))
  }
  const [finding] = findings
  process.exitCode = finding === undefined ? EXIT.pass : CODE_TABLE[finding.code].exit
}

function rendered(
  facts: StatusFacts,
  state: State,
  moves: readonly State[],
  findings: readonly Finding[],
  next: string,
): string {
  const { bold, dim, green, red } = ink()
  const runs = facts.runs.map(run => `${run.id} ${run.conclusion ?? run.status}`).join(', ')
  return [
    `${bold(inert(facts.branch))} at ${short(facts.head)}  ${green(state)}`,
    `  ${dim('commits')} ${facts.commits}  ${dim('pushed')} ${facts.pushed ? 'yes' : 'no'}  ${dim('runs')} ${runs === '' ? 'none' : inert(runs)}`,
    `  ${dim('pull request')} ${facts.pull === null ? 'none' : `#${facts.pull.number} ${facts.pull.merged ? 'merged' : facts.pull.state}`}`,
    `  ${dim('may lead to')} ${moves.join(', ') || 'nothing: the end'}`,
    ...findings.flatMap(finding => [
      `  ${red(`${finding.code} ${finding.rule}`)}  ${inert(finding.message)}`,
      `    expected ${inert(finding.expected)}`,
      `    found    ${inert(finding.found)}`,
    ]),
    `  ${bold('next')}  ${inert(next)}`,
    '',
  ].join('\n')
}
