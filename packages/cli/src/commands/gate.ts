import { Command } from 'commander'
import { short } from '#core/sha'
import type { Outcome } from '#kit/check'
import { branchHere, headOfBranch } from '../branch-here.ts'
import { progress } from '../output.ts'
import { conclude, type Flags, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** The whole loop against GitHub, as the reusable workflow walks it; `--dry-run` proves what a clone and reads can prove. */
export function command(name: string, summary: string): Command {
  return verdictOptions(new Command(name).description(summary))
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where policy is read')
    .option('--branch <name>', 'the sandbox branch; default: the one checked out')
    .option('--plan <file>', "the plan; default: the plan.json block of the head commit's message")
    .option('--context-prefix <text>', "put before each gate's name in the ruleset's required contexts")
    .option('--contexts <lines>', "the ruleset's required contexts, one a line; default: the contract's gates")
    .option('--token <token>', 'default: GITHUB_TOKEN or GH_TOKEN')
    .option('--admin-token <token>', "may read the ruleset's bypass actors")
    .option('--timeout-minutes <minutes>', 'how long the runs are waited for; none is cancelled')
    .option('--draft', 'open the pull request as a draft')
    .option('--dry-run', 'stop before anything is dispatched or opened')
    .action(async (flags: Flags) => {
      const given = typeof flags['branch'] === 'string' ? flags['branch'] : ''
      const branch = given || (await branchHere(process.cwd()))
      const head = await headOfBranch(process.cwd(), branch)
      progress(`${branch} at ${short(head)}`)
      const done: Outcome[] = []
      try {
        await walk(flags, branch, head, done)
      } finally {
        // Where a step could not begin, what the others judged is told all the same.
        if (done.length > 0) conclude(done, flags)
      }
    })
}

/** Each stage runs only when all before it passed, and all of them on one head; what was decided so far is always told. */
async function walk(flags: Flags, branch: string, head: string, done: Outcome[]): Promise<void> {
  const step = async (name: string, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
    progress(`${name} …`)
    const outcome = await runCheck(await loadCheck(name), flags, { head, ...inputs })
    progress(`${name}: ${[outcome.verdict.verdict, outcome.verdict.code].join(' ').trim()}`)
    done.push(outcome)
    return outcome
  }
  await step('filemap-guard')
  const plan = await step('plan-validate')
  // Its branch is the one that is merged into, never the sandbox branch of our flag.
  await step('ruleset-sanity', { branch: '' })
  if (!allPass(done) || flags['dryRun'] === true) return
  const dispatched = await step('orr-dispatch', { branch, 'head-sha': head })
  if (!allPass(done)) return
  const runIds = dispatched.outputs?.['run-ids'] ?? ''
  await step('antiflake-compare', { 'run-ids': runIds, 'head-sha': head })
  if (!allPass(done)) return
  const opened = await step('pr-open', {
    branch,
    'run-ids': runIds,
    plan: '',
    'plan-json': plan.outputs?.['plan-json'] ?? '',
    verdicts: done.map(outcome => JSON.stringify(outcome.verdict)).join('\n'),
  })
  if (!allPass(done)) return
  const number = opened.outputs?.['pull-number'] ?? ''
  await step('pr-body-lint', { 'pull-number': number, verify: 'full', comment: 'true' })
}

function allPass(done: readonly Outcome[]): boolean {
  return done.every(outcome => outcome.verdict.verdict === 'pass')
}
