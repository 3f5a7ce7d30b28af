import { Command } from 'commander'

/** The demo reads its own flags: `cec demo --help` lists them. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .argument('[flags...]')
    .action(async () => {
      const { run } = await import('./demo.ts')
      process.exitCode = await run(process.argv.slice(3))
    })
}
