import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '#core/contract/contract'
import type { Finding } from '#core/finding'
import type { Sha } from '#core/sha'
import { packEvidence } from '#sources/archive/pack'
import type { Git } from '#sources/git/git'
import type { Conditions } from './perturb.ts'
import { addWorktree } from './worktree.ts'

export interface LocalRun {
  readonly number: number
  readonly commit: Sha
  readonly command: string
  readonly conditions: Conditions
  /** Where worktrees and the ZIP go. */
  readonly folder: string
}

/** Runs the gates once in a clean worktree and packs what they left. The ZIP's path, or what was wrong. */
export async function runLocally(
  git: Git,
  contract: Contract,
  run: LocalRun,
): Promise<{ zip: string; findings: readonly Finding[] }> {
  const zip = join(run.folder, `run-${run.number}.zip`)
  const worktree = await addWorktree(git, run.commit, join(run.folder, `worktree-${run.number}`), run.conditions)
  try {
    const exit = await execute(run, worktree.path)
    if (exit !== 0) return { zip, findings: [failed(run, exit)] }
    const evidence = join(worktree.path, contract.artifact.evidence_zip.split('/')[0] ?? 'out')
    mkdirSync(evidence, { recursive: true })
    const packed = packEvidence(evidence, contract, zip)
    return { zip, findings: packed.kind === 'ok' ? [] : packed.findings }
  } finally {
    await worktree.remove()
  }
}

/** The caller's own command, on the caller's own machine: what it prints goes to stderr. */
function execute(run: LocalRun, cwd: string): Promise<number> {
  const { timeZone, locale, umask } = run.conditions
  const script = umask === '' ? run.command : `umask ${umask}\n${run.command}`
  const env = {
    ...process.env,
    ...(timeZone === '' ? {} : { TZ: timeZone }),
    ...(locale === '' ? {} : { LC_ALL: locale, LANG: locale }),
  }
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', script], { cwd, env, stdio: ['ignore', 2, 2] })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })
}

function failed(run: LocalRun, exit: number): Finding {
  return {
    code: 'CEC-20',
    rule: 'local-run-failed',
    message: `Local run ${run.number} of the gates failed.`,
    expected: 'exit status 0',
    found: `exit status ${exit}`,
    remedy: 'Read what the command printed, repair the cause, and run again.',
  }
}
