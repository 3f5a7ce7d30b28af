import { resolve } from 'node:path'
import { Command } from 'commander'
import { conclude, type Flags, inputOptions, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** `cec body lint [file]`: a body on this disk, or a pull request's. */
export async function command(name: string, summary: string): Promise<Command> {
  const self = new Command(name).description(summary)
  self.addCommand(await lint())
  return self
}

async function lint(): Promise<Command> {
  const check = await loadCheck('pr-body-lint')
  const self = new Command('lint')
    .description(check.description)
    .argument('[file]', 'the body; without it give --pull-number')
  return inputOptions(verdictOptions(self), check, ['body']).action(async (file: string | undefined, flags: Flags) => {
    conclude([await runCheck(check, flags, file === undefined ? {} : { body: resolve(file) })], flags)
  })
}
