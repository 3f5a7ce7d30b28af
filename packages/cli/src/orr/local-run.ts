import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '#core/contract/contract'
import type { Finding } from '#core/finding'
import type { Sha } from '#core/sha'
import { packEvidence } from '#sources/archive/pack'
import type { Git } from '#sources/git/git'
import { execute } from './execute.ts'
import type { Conditions } from './perturb.ts'
import { addWorktree } from './worktree.ts'

export interface LocalRun {
  readonly number: number
  readonly commit: Sha
  readonly command: string
  readonly conditions: Conditions
  /** Where worktrees and the ZIP go. */
  readonly folder: string
  /** Ends the command; the worktree is removed all the same. */
  readonly signal: AbortSignal
}

/** Runs the gates once in a clean worktree and packs what they left. The ZIP's path, or what was wrong. */
export async function runLocally(
  git: Git,
  contract: Contract,
  run: LocalRun,
): Promise<{ zip: string; findings: readonly Finding[] }> {
  const zip = join(run.folder, `run-${run.number}.zip`)
  const place = join(run.folder, `worktree-${run.number}`)
  const worktree = await addWorktree(git, run.commit, place, run.conditions)
  try {
    run.signal.throwIfAborted()
    const at = { cwd: worktree.path, folder: place, conditions: run.conditions }
    const exit = await execute(run.command, at, run.signal)
    run.signal.throwIfAborted()
    if (exit !== 0) return { zip, findings: [failed(run, exit)] }
    const evidence = join(worktree.path, contract.artifact.evidence_zip.split('/')[0] ?? 'out')
    mkdirSync(evidence, { recursive: true })
    const packed = packEvidence(evidence, contract, zip)
    return { zip, findings: packed.kind === 'ok' ? [] : packed.findings }
  } finally {
    await worktree.remove()
    rmSync(place, { recursive: true, force: true })
  }
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
