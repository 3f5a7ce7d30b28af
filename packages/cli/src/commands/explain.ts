import { Command } from 'commander'
import { EXIT } from '#core/codes'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { subjectsOf, type Tree, treeOf } from '#core/triage/tree'
import { contractHere } from '../contract-here.ts'
import { ink } from '../output.ts'
import type { Flags } from '../run-check.ts'

export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .argument('<code|gate>', 'CEC-10 … CEC-60, its name, or a gate of the contract (T0 …)')
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where a contract by path is read')
    .option('--json', 'print the tree as JSON')
    .action(async (subject: string, flags: Flags) => {
      const contract = await contractHere(flags)
      const tree = treeOf(subject, contract)
      if (tree === undefined)
        throw new InputError(
          'code|gate',
          `"${subject}"`,
          `one of ${subjectsOf(contract).join(', ')}`,
          'Name a code or a gate.',
        )
      process.stdout.write(flags['json'] === true ? `${JSON.stringify(tree, null, 2)}\n` : rendered(tree))
      process.exitCode = EXIT.pass
    })
}

function rendered(tree: Tree): string {
  const { bold, dim } = ink()
  const steps = tree.steps.map((step, at) => `  ${at + 1}. ${inert(step)}`)
  return [
    `${bold(tree.subject)}  ${inert(tree.title)}`,
    `  ${inert(tree.meaning)}`,
    '',
    ...steps,
    '',
    `  ${dim(`targets: ${tree.targets}`)}`,
    '',
  ].join('\n')
}
