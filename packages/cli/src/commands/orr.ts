import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import type { Contract } from '#core/contract/contract'
import type { Finding } from '#core/finding'
import { InputError } from '#core/input-error'
import { type Verdict, verdictOf } from '#core/verdict'
import { openGit } from '#sources/git/git'
import { contractHere } from '../contract-here.ts'
import { runLocally } from '../orr/local-run.ts'
import { conditionsOf, describeConditions } from '../orr/perturb.ts'
import { progress } from '../output.ts'
import { conclude, type Flags, loadCheck, runCheck, verdictOptions } from '../run-check.ts'
import { stopOnSignals } from '../stop.ts'

export function command(name: string, summary: string): Command {
  return verdictOptions(new Command(name).description(summary))
    .requiredOption('--exec <command>', 'the gates, as one shell command; it runs on this machine')
    .option('--runs <number>', "1 to try, or the contract's number to compare; default: the contract's")
    .option('--perturb', 'another time zone, locale, umask, path and file order each time')
    .option('--commit <rev>', 'the commit whose worktrees are made', 'HEAD')
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where a contract by path is read')
    .option('--out <folder>', 'keep the evidence ZIPs here')
    .action(async (flags: Flags) => {
      const kept = typeof flags['out'] === 'string' ? resolve(flags['out']) : undefined
      const folder = kept ?? mkdtempSync(join(tmpdir(), 'cec-orr-'))
      using stop = stopOnSignals()
      try {
        mkdirSync(folder, { recursive: true })
        await runAll(flags, folder, stop.signal)
      } catch (error) {
        const exit = stop.exit()
        if (exit === null) throw error
        progress('stopped: nothing was judged, and no worktree is left')
        process.exitCode = exit
      } finally {
        if (kept === undefined) rmSync(folder, { recursive: true, force: true })
      }
    })
}

async function runAll(flags: Flags, folder: string, signal: AbortSignal): Promise<void> {
  const contract = await contractHere(flags)
  const git = await openGit(process.cwd())
  const commit = await git.resolve(String(flags['commit']))
  if (commit.kind === 'gap')
    throw new InputError('commit', commit.gap.reason, 'a commit of this clone', 'Give --commit.')
  const runs = runsOf(flags, contract)
  const zips: string[] = []
  for (let number = 1; number <= runs; number++) {
    const conditions = conditionsOf(number, flags['perturb'] === true)
    progress(`run ${number}: ${describeConditions(conditions)}`)
    const { zip, findings } = await runLocally(git, contract, {
      number,
      commit: commit.value,
      command: String(flags['exec']),
      conditions,
      folder,
      signal,
    })
    if (findings.length > 0) return conclude([{ verdict: refused(contract, findings, commit.value) }], flags)
    zips.push(zip)
  }
  if (zips.length === 1) return conclude([{ verdict: refused(contract, [], commit.value) }], flags)
  conclude([await runCheck(await loadCheck('antiflake-compare'), flags, { evidence: zips.join('\n') })], flags)
}

function runsOf(flags: Flags, contract: Contract): number {
  const wanted = contract.orr.runs
  const text = typeof flags['runs'] === 'string' ? flags['runs'] : String(wanted)
  if (text !== '1' && text !== String(wanted))
    throw new InputError('runs', `"${text}"`, `1 or ${wanted}`, 'Set --runs.')
  return Number(text)
}

/** The verdict of local runs that were not compared: a run failed, or there was only one. */
function refused(contract: Contract, findings: readonly Finding[], commit: string): Verdict {
  return verdictOf({
    check: 'antiflake-compare',
    contract: contract.name,
    findings,
    gaps: [],
    facts: { head: commit, provenance: 'local' },
    from: 'PATCHING',
    to: { pass: 'PATCHING', refuse: 'REPLAN' },
    nextOnPass: 'One run proves no determinism: run it three times, with --perturb.',
  })
}
