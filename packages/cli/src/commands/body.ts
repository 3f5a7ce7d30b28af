import { resolve } from 'node:path'
import { Command } from 'commander'
import { EXIT } from '#core/codes'
import { conclude, type Flags, inputOptions, loadCheck, runCheck, verdictOptions } from '../run-check.ts'

/** `cec body lint [file]`: a body on this disk, or a pull request's. */
export async function command(name: string, summary: string): Promise<Command> {
  const self = new Command(name).description(summary)
  self.addCommand(await render())
  self.addCommand(await lint())
  return self
}

/** The body as pr-open would open it, on stdout; verdicts as the checks gave them. */
async function render(): Promise<Command> {
  const check = await loadCheck('pr-open')
  const self = new Command('render').description('Render the canonical body from proven facts, and open nothing.')
  return inputOptions(verdictOptions(self), check, ['dry-run', 'draft', 'title', 'request-reviews']).action(
    async (flags: Flags) => {
      const outcome = await runCheck(check, flags, { 'dry-run': 'true' })
      const body = outcome.outputs?.['body'] ?? ''
      if (body === '' || flags['json'] === true) return conclude([outcome], flags)
      process.stdout.write(body)
      process.exitCode = EXIT.pass
    },
  )
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
