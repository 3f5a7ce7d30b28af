import { resolve } from 'node:path'
import { Command } from 'commander'
import { planOfMessage } from '#core/checks/plan-validate/message-plan'
import { readHeadMessage } from '#sources/gather/plan'
import { openGit } from '#sources/git/git'
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
      if (typeof flags['plan'] === 'string' || (await messageHasPlan(flags)))
        outcomes.push(await runCheck(await loadCheck('plan-validate'), flags))
      conclude(outcomes, flags)
    })
}

/** Whether there is a block at all: what it says, and whether there are two, plan-validate judges. */
async function messageHasPlan(flags: Flags): Promise<boolean> {
  const git = await openGit(resolve(String(flags['workingDirectory'])))
  const message = await readHeadMessage(git, String(flags['head']))
  return (
    message.kind === 'known' && planOfMessage(message.value).findings.every(finding => finding.rule !== 'plan-absent')
  )
}
