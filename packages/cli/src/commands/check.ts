import { Command } from 'commander'
import type { Outcome } from '#kit/check'
import { conclude, type Flags, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** Everything that can be known on a clone: base, Filemap, and the plan, given or in the head commit's message. */
export function command(name: string, summary: string): Command {
  const self = new Command(name).description(summary)
  return verdictOptions(self)
    .option('--contract <name|path>', 'built-in contract (s7, default) or a path read at the base commit', 's7')
    .option('--base <sha|branch>', "where policy is read; default: the contract's base branch")
    .option('--head <rev>', "the patch's last commit", 'HEAD')
    .option('--filemap <path>', "the Filemap at the base commit; default: the contract's")
    .option('--allow <patterns>', 'inline patterns instead of a Filemap')
    .option('--working-directory <folder>', 'folder of the clone', '.')
    .option(
      '--plan <file>',
      "prove this Plan.json; default: the plan.json block of the head commit's message, when it has one",
    )
    .action(async (flags: Flags) => {
      const guard = await loadCheck('filemap-guard')
      const outcomes = [await runCheck(guard, flags)]
      const plan = await runCheck(await loadCheck('plan-validate'), flags)
      if (typeof flags['plan'] === 'string' || !hasNoPlan(plan)) outcomes.push(plan)
      conclude(outcomes, flags)
    })
}

/** A patch is checked before its plan stands anywhere, too: only the gate demands one. */
function hasNoPlan({ verdict }: Outcome): boolean {
  return verdict.findings.length > 0 && verdict.findings.every(finding => finding.rule === 'plan-absent')
}
