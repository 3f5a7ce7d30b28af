import { Command } from 'commander'
import { conclude, type Flags, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** Everything that can be known on a clone: base, Filemap, and the plan when one is given. */
export function command(name: string, summary: string): Command {
  const self = new Command(name).description(summary)
  return verdictOptions(self)
    .option('--contract <name|path>', 'built-in contract (s7, default) or a path read at the base commit', 's7')
    .option('--base <sha|branch>', "where policy is read; default: the contract's base branch")
    .option('--head <rev>', "the patch's last commit", 'HEAD')
    .option('--filemap <path>', "the Filemap at the base commit; default: the contract's")
    .option('--allow <patterns>', 'inline patterns instead of a Filemap')
    .option('--working-directory <folder>', 'folder of the clone', '.')
    .option('--plan <file>', 'prove this Plan.json as well')
    .action(async (flags: Flags) => {
      const guard = await loadCheck('filemap-guard')
      const outcomes = [await runCheck(guard, flags)]
      if (typeof flags['plan'] === 'string') outcomes.push(await runCheck(await loadCheck('plan-validate'), flags))
      conclude(outcomes, flags)
    })
}
