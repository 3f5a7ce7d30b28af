#!/usr/bin/env node
// The CLI `cec`: the same engine as the actions, on a laptop or in the agent's sandbox. Exit codes: design 2.
import { Command, CommanderError } from 'commander'
import { EXIT } from '#core/codes'
import { COMMANDS } from './commands.ts'
import { printFault } from './output.ts'
import { version } from './version.ts'

const program = new Command('cec')
  .description('The evidence gate between coding agents and the main branch.')
  .version(version(), '--version', 'print the version')
  .showHelpAfterError('Run cec --help for the commands.')
  .exitOverride()

/** Only the named command is loaded: `cec explain` pays for nothing else. */
async function assemble(wanted: string | undefined): Promise<void> {
  for (const [name, entry] of Object.entries(COMMANDS)) {
    if (name === wanted) program.addCommand(exiting(await (await entry.load()).command(name, entry.summary)))
    else program.command(name).summary(entry.summary).description(entry.summary)
  }
}

function exiting(command: Command): Command {
  command.exitOverride()
  for (const inner of command.commands) exiting(inner)
  return command
}

// A reader that has seen enough (`cec explain T6 | head -1`) closes the pipe: no fault of ours, and the exit status stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await assemble(process.argv[2])
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.pass : EXIT.mistake
  else process.exitCode = printFault(error)
}
