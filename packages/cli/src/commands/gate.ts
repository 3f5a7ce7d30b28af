import { Command } from 'commander'
import type { Outcome } from '#kit/check'
import { branchHere } from '../branch-here.ts'
import { conclude, type Flags, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** The whole loop against GitHub, as the reusable workflow walks it; `--dry-run` proves what a clone and reads can prove. */
export function command(name: string, summary: string): Command {
  return verdictOptions(new Command(name).description(summary))
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where policy is read')
    .option('--branch <name>', 'the sandbox branch; default: the one checked out')
    .option('--plan <file>', "the plan; default: the plan.json block of the head commit's message")
    .option('--context-prefix <text>', "put before each gate's name in the ruleset's required contexts")
    .option('--token <token>', 'default: GITHUB_TOKEN or GH_TOKEN')
    .option('--draft', 'open the pull request as a draft')
    .option('--dry-run', 'stop before anything is dispatched or opened')
    .action(async (flags: Flags) => {
      const branch = typeof flags['branch'] === 'string' ? flags['branch'] : await branchHere(process.cwd())
      conclude(await walk(flags, branch), flags)
    })
}

/** Each stage runs only when all before it passed; what was decided so far is always told. */
async function walk(flags: Flags, branch: string): Promise<Outcome[]> {
  const done: Outcome[] = []
  for (const check of ['filemap-guard', 'plan-validate', 'ruleset-sanity'])
    done.push(await runCheck(await loadCheck(check), flags))
  if (!allPass(done) || flags['dryRun'] === true) return done
  const head = String(done[0]?.verdict.facts['head'] ?? '')
  const dispatch = await runCheck(await loadCheck('orr-dispatch'), flags, { branch, 'head-sha': head })
  done.push(dispatch)
  if (!allPass(done)) return done
  const runIds = dispatch.outputs?.['run-ids'] ?? ''
  done.push(await runCheck(await loadCheck('antiflake-compare'), flags, { 'run-ids': runIds, 'head-sha': head }))
  if (!allPass(done)) return done
  const plan = done[1]?.outputs?.['plan-json'] ?? ''
  const verdicts = done.map(outcome => JSON.stringify(outcome.verdict)).join('\n')
  const opened = await runCheck(await loadCheck('pr-open'), flags, {
    branch,
    'run-ids': runIds,
    plan: '',
    'plan-json': plan,
    verdicts,
  })
  done.push(opened)
  if (!allPass(done)) return done
  done.push(
    await runCheck(await loadCheck('pr-body-lint'), flags, {
      'pull-number': opened.outputs?.['pull-number'] ?? '',
      verify: 'full',
    }),
  )
  return done
}

function allPass(done: readonly Outcome[]): boolean {
  return done.every(outcome => outcome.verdict.verdict === 'pass')
}
