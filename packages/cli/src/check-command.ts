import { Command } from 'commander'
import { conclude, type Flags, inputOptions, loadCheck, runCheck, verdictOptions } from './run-check.ts'

/** A command that is one check: its inputs are the options. */
export async function checkCommand(name: string, summary: string, checkName: string): Promise<Command> {
  const check = await loadCheck(checkName)
  const self = inputOptions(verdictOptions(new Command(name).description(`${summary}\n${check.description}`)), check)
  return self.action(async (flags: Flags) => conclude([await runCheck(check, flags)], flags))
}
