import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { EXIT, orderedCodes, primaryOf } from '#core/codes'
import { renderSarif } from '#core/report/sarif'
import { renderTerminal } from '#core/report/terminal'
import { renderVerdictJson } from '#core/report/verdict-json'
import { exitOf, type Verdict } from '#core/verdict'
import type { Check, Outcome, World } from '#kit/check'
import { CHECKS } from '#kit/checks/index'
import { Reader } from '#kit/read'
import { ink, progress } from './output.ts'

export type Flags = Readonly<Record<string, unknown>>

export async function loadCheck(name: string): Promise<Check<unknown>> {
  const load = CHECKS[name]
  if (load === undefined) throw new Error(`no check ${name}`)
  return await load()
}

/** The options every command has that ends in a verdict. */
export function verdictOptions(command: Command): Command {
  return command
    .option('--json', 'print the verdict JSON (cec.verdict/1) and nothing else on stdout')
    .option('--sarif <file>', 'write the findings as SARIF 2.1.0')
    .option(
      '--repo <owner/name>',
      'the repository on GitHub; default: GITHUB_REPOSITORY, else the remote of this clone',
    )
}

/** Each input of a check is an option of the same name. */
export function inputOptions(command: Command, check: Check<unknown>, except: readonly string[] = []): Command {
  for (const [name, spec] of Object.entries(check.inputs)) {
    if (except.includes(name) || name === 'mode') continue
    const flag = spec.default === 'true' || spec.default === 'false'
    const option = new Option(`--${name} ${flag ? '[true|false]' : '<value>'}`, plain(spec.description))
    if (flag) option.preset('true')
    if (spec.default && !spec.default.startsWith('${{')) option.default(spec.default)
    command.addOption(option)
  }
  return command
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '')
}

/** Runs one check with flags as its inputs. */
export async function runCheck(
  check: Check<unknown>,
  flags: Flags,
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const values = new Map(
    Object.entries(check.inputs).map(([name, spec]) => [
      name,
      more[name] ?? given(flags, name) ?? fallback(name, spec.default),
    ]),
  )
  return await check.run(check.parse(new Reader(values)), worldOf(flags))
}

function given(flags: Flags, name: string): string | undefined {
  const value = flags[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())]
  return typeof value === 'string' ? value : value === true ? 'true' : undefined
}

function fallback(name: string, text: string | undefined): string {
  if (name === 'token') return process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || ''
  return text === undefined || text.startsWith('${{') ? '' : text
}

export function worldOf(flags: Flags): World {
  const repository = given(flags, 'repo') ?? process.env['GITHUB_REPOSITORY'] ?? repositoryOfRemote()
  return {
    env: repository === undefined ? process.env : { ...process.env, GITHUB_REPOSITORY: repository },
    cwd: process.cwd(),
    progress,
    now: () => new Date(),
  }
}

/** `owner/name` out of the remote's address: https, ssh or scp form. */
export function repositoryOfRemote(): string | undefined {
  try {
    const url = execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url)?.[1]
  } catch {
    return undefined
  }
}

/** Prints verdicts once they are all decided, and sets the exit status: the primary code of all. */
export function conclude(outcomes: readonly Outcome[], flags: Flags): void {
  const verdicts = outcomes.map(outcome => outcome.verdict)
  const [only, ...others] = verdicts
  if (flags['json'] === true) {
    process.stdout.write(renderVerdictJson(only !== undefined && others.length === 0 ? only : verdicts))
  } else {
    for (const { verdict, detail } of outcomes) process.stdout.write(renderTerminal(verdict, ink()) + (detail ?? ''))
  }
  const sarif = given(flags, 'sarif')
  if (sarif !== undefined && only !== undefined)
    writeFileSync(sarif, renderSarif({ ...only, findings: verdicts.flatMap(verdict => verdict.findings) }))
  process.exitCode = exitOfAll(verdicts)
}

/** A proven refusal beats unknown; unknown beats pass. */
export function exitOfAll(verdicts: readonly Verdict[]): number {
  const code = primaryOf(orderedCodes(verdicts.flatMap(verdict => verdict.codes)))
  const worst =
    verdicts.find(verdict => verdict.code === code && code !== '') ??
    verdicts.find(verdict => verdict.verdict === 'unknown')
  return worst === undefined ? EXIT.pass : exitOf(worst)
}
