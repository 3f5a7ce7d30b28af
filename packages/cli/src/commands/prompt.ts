import { Command, Option } from 'commander'
import { renderSuperprompt } from '#core/prompt/superprompt'
import { contractHere } from '../contract-here.ts'
import type { Flags } from '../run-check.ts'

export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where a contract by path is read')
    .addOption(new Option('--language <language>', "default: the contract's").choices(['pt', 'en']))
    .action(async (flags: Flags) => {
      const contract = await contractHere(flags)
      const language = flags['language'] === 'pt' || flags['language'] === 'en' ? flags['language'] : contract.language
      process.stdout.write(renderSuperprompt(contract, language))
    })
}
