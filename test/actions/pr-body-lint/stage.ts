import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderBody } from '#core/body/render'
import { builtInContract } from '#core/contract/load'
import { sha256 } from '#core/hash'
import { type Permissions, startHub } from '#hub/hub'
import { gitAsync } from '../../kit/git-process.ts'
import { runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'
import { evidenceFiles, evidenceZip, type Stage, scorecard, WORKFLOW_PATH } from '../antiflake-compare/stage.ts'

const contract = builtInContract('s7')
if (contract === undefined) throw new Error('no contract s7')
export const S7 = contract

const CRYPTO = 'TAG = b"tm.s7.batch.v1\\n"\nSIGNATURE_PATH = 1\nBATCH_PATH = 2\nPUBKEY_PATH = 3\nPRIVKEY_PATH = 4\n'
const WORKFLOW = 'name: S7 ORR Exec\non:\n  workflow_dispatch:\njobs:\n  T0:\n    runs-on: ubuntu-24.04\n'
const FILEMAP = '# Filemap\n\n```filemap\nscripts/**\ntests/**\nschemas/v1/*\n```\n'
const OWNERS = '* @po\n/scripts/crypto/ @sec @trend/security\n/tests/ @qa\n/nobody/\n[x] @bad\n'

export const RIGHTS: Permissions = { actions: 'read', contents: 'read', pull_requests: 'write' }

/** A hub whose main has a Filemap, owners and the constants; a sandbox branch; a clone at its head. */
export async function openBodyStage(change: (clone: TempRepo) => void = () => {}): Promise<Stage> {
  const hub = await startHub()
  const repository = await hub.createRepository({ owner: 'trend', name: 'market' })
  const clone = new TempRepo()
  clone.write(WORKFLOW_PATH, WORKFLOW).write('scripts/a.py', 'a = 1\n').write('scripts/crypto/sign.py', CRYPTO)
  clone.write(S7.filemap, FILEMAP).write('.github/CODEOWNERS', OWNERS)
  const base = clone.commit('Start')
  const branch = `q2-s7-codex-20251031-1200-${base.slice(0, 7)}`
  clone.git('checkout', '--quiet', '-b', branch)
  clone.write('scripts/a.py', 'a = 2\n').write('tests/test_a.py', 'assert True\n')
  change(clone)
  const head = clone.commit('Patch')
  clone.git('remote', 'add', 'origin', repository.cloneUrl)
  await gitAsync(clone.path, 'push', '--quiet', repository.gitUrl, 'main', branch)
  const token = hub.addToken(RIGHTS)
  const env = hub.env(repository, token, { ref: branch, sha: head })
  const close = async () => {
    await hub.close()
    clone[Symbol.dispose]()
  }
  return { hub, repository, clone, base, head, branch, token, env, [Symbol.asyncDispose]: close }
}

export function planOf({ base }: Stage, files: readonly string[] = ['scripts/a.py', 'tests/test_a.py']) {
  return {
    version: '1.0' as const,
    base_sha: base,
    tasks: [
      {
        id: 'T-NORM-01',
        files,
        gates: S7.gates.map(gate => gate.id),
        evidence: ['out/evidence/T4_tests/pytest_report.json'],
      },
    ],
    constraints: { filemap: 'strict' as const, single_patch: true as const },
  }
}

/** The body that is true of the stage and these runs. */
export function trueBody(stage: Stage, ids: string, touched = ['scripts/a.py', 'tests/test_a.py']): string {
  return renderBody(
    {
      repoSha: stage.base,
      branch: stage.branch,
      runIds: ids.split(','),
      scorecard: { text: scorecard(), sha256: sha256(scorecard()) },
      evidenceZipSha256: sha256(evidenceZip(evidenceFiles())),
      startedAt: '2025-10-31T12:00:00Z',
      finishedAt: '2025-10-31T12:06:00Z',
      plan: planOf(stage, touched),
      touched,
    },
    S7,
  )
}

/** Writes a body beside the clone's files, outside git. */
export function bodyFile(stage: Stage, body: string): string {
  const path = join(stage.clone.path, '.git', 'body.md')
  writeFileSync(path, body)
  return '.git/body.md'
}

export function lint(stage: Stage, inputs: Record<string, string>, env: Record<string, string> = stage.env) {
  return runBundle('pr-body-lint', inputs, { cwd: stage.clone.path, env, token: env === stage.env ? stage.token : '' })
}

/** Rule ids of a verdict's findings, sorted, each once. */
export function rulesOf(verdict: Record<string, unknown> | null): string[] {
  const findings = verdict?.['findings']
  if (!Array.isArray(findings)) return ['no verdict']
  return [...new Set(findings.map((finding: { rule: string }) => finding.rule))].sort()
}
