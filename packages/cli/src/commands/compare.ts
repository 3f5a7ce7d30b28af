import { resolve } from 'node:path'
import { Command } from 'commander'
import { conclude, type Flags, inputOptions, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** Local ZIPs by path (provenance `local`), or runs by id through the API. */
export async function command(name: string, summary: string): Promise<Command> {
  const check = await loadCheck('antiflake-compare')
  const self = new Command(name)
    .description(summary)
    .argument('[zips...]', 'evidence ZIPs on this disk; without them give --run-ids')
  return inputOptions(verdictOptions(self), check, ['evidence']).action(
    async (zips: readonly string[], flags: Flags) => {
      const evidence = zips.map(zip => resolve(zip)).join('\n')
      conclude([await runCheck(check, flags, evidence === '' ? {} : { evidence })], flags)
    },
  )
}
