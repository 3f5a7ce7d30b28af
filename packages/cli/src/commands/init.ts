import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { InputError } from '#core/input-error'
import { isSha } from '#core/sha'
import type { GateSource } from '#core/starters/orr-workflow'
import { starterFiles } from '#core/starters/starters'
import { contractHere } from '../contract-here.ts'
import { ink } from '../output.ts'
import type { Flags } from '../run-check.ts'

/** Writes the starter files; a file that stands already is never touched. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .requiredOption('--gate <owner/repo@sha>', 'where cec-gate is taken from, pinned by full SHA')
    .option('--contract <name>', 'built-in contract', 's7')
    .option('--dry-run', 'print the files instead of writing them')
    .action(async (flags: Flags) => {
      const files = starterFiles(await contractHere(flags), gateSource(String(flags['gate'])))
      for (const [path, text] of files) {
        if (flags['dryRun'] === true) process.stdout.write(`--- ${path}\n${text}\n`)
        else process.stdout.write(`${place(path, text)}\n`)
      }
      process.stdout.write(
        `\nNext: review, commit on the base branch, and apply the ruleset:\n  gh api repos/OWNER/REPO/rulesets --input .github/cec/ruleset.json\n`,
      )
    })
}

function gateSource(text: string): GateSource {
  const [repository = '', sha = '', ...rest] = text.split('@')
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !isSha(sha) || rest.length > 0) {
    throw new InputError(
      'gate',
      `"${text}"`,
      'owner/repo@<40 hex digits>',
      'Pin a release of cec-gate by its full commit SHA.',
    )
  }
  return { repository, sha }
}

function place(path: string, text: string): string {
  const { green, dim } = ink()
  const at = join(process.cwd(), path)
  if (existsSync(at)) return dim(`kept   ${path} (it stands already)`)
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, text)
  return `${green('wrote')}  ${path}`
}
