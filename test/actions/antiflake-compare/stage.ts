import { writeZip, type ZipInput } from '#core/archive/zip'
import { builtInContract } from '#core/contract/load'
import { sha256 } from '#core/hash'
import { type Hub, type HubRepository, type HubRun, startHub } from '#hub/hub'
import { gitAsync } from '../../kit/git-process.ts'
import { TempRepo } from '../../kit/temp-repo.ts'

export const WORKFLOW_PATH = '.github/workflows/s7-orr-exec.yml'
const WORKFLOW = 'name: S7 ORR Exec\non:\n  workflow_dispatch:\njobs:\n  T0:\n    runs-on: ubuntu-24.04\n'

export const GATES = (builtInContract('s7')?.gates ?? []).map(gate => gate.id)

export interface Stage extends AsyncDisposable {
  readonly hub: Hub
  readonly repository: HubRepository
  readonly clone: TempRepo
  readonly base: string
  readonly head: string
  readonly branch: string
  readonly token: string
  readonly env: Record<string, string>
}

/** A hub with one repository, its sandbox branch one commit ahead of main, and a clone at its head. */
export async function openStage(change: (clone: TempRepo) => void = () => {}): Promise<Stage> {
  const hub = await startHub()
  const repository = await hub.createRepository({ owner: 'trend', name: 'market' })
  const clone = new TempRepo()
  clone.write(WORKFLOW_PATH, WORKFLOW).write('scripts/a.py', 'a = 1\n')
  const base = clone.commit('Start')
  const branch = `q2-s7-codex-20251031-1200-${base.slice(0, 7)}`
  clone.git('checkout', '--quiet', '-b', branch)
  clone.write('scripts/a.py', 'a = 2\n')
  change(clone)
  const head = clone.commit('Patch')
  clone.git('remote', 'add', 'origin', repository.cloneUrl)
  await gitAsync(clone.path, 'push', '--quiet', repository.gitUrl, 'main', branch)
  const token = hub.addToken({ actions: 'write', contents: 'read', issues: 'write' })
  return {
    hub,
    repository,
    clone,
    base,
    head,
    branch,
    token,
    env: hub.env(repository, token, { ref: branch, sha: head }),
    async [Symbol.asyncDispose]() {
      await hub.close()
      clone[Symbol.dispose]()
    },
  }
}

/** Files that every gate owes, by path. */
export function evidenceFiles(change: Record<string, string> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'out/evidence/T0_ruleset_sanity/rulesets.json': '{"ok":true}\n',
      'out/evidence/T1_lint/report.txt': 'clean\n',
      'out/evidence/T2_secrets/gitleaks_report.json': '[]\n',
      'out/evidence/T3_pins/pins.txt': 'pinned\n',
      'out/evidence/T4_tests/pytest_report.json': '{"passed":12,"failed":0}\n',
      'out/evidence/T5_properties/report.txt': '100 examples\n',
      'out/evidence/T6_determinism/compare.json': '{"equal":true}\n',
      'out/evidence/T6_determinism/zip_compare.json': '{"equal":true}\n',
      'out/evidence/T7_chain/chain.json': '{"index":1}\n',
      'out/evidence/T8_manifest/check.txt': 'verified\n',
      ...change,
    }),
  )
}

/** An evidence ZIP with its manifest. */
export function evidenceZip(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([name, text]): ZipInput => ({ name, bytes: Buffer.from(text) }))
  const manifest = {
    version: '1.0',
    files: entries
      .map(({ name, bytes }) => ({ path: name, size: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return writeZip([...entries, { name: 'MANIFEST.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }])
}

export function scorecard(change: Record<string, unknown> = {}): string {
  const gates = Object.fromEntries(GATES.map(gate => [gate, 'PASS']))
  return `${JSON.stringify({ sprint: 's7', verdict: 'PASS', gates, ...change }, null, 2)}\n`
}

/** What upload-artifact makes of `out/`: the ZIP and the scorecard, without their first folder. */
export function artifactZip(zip: Uint8Array, card: string): Uint8Array {
  return writeZip([
    { name: 's7-evidence.zip', bytes: zip },
    { name: 'scorecards/s7.json', bytes: Buffer.from(card) },
  ])
}

export interface RunChange {
  readonly run?: Partial<HubRun>
  readonly gates?: Readonly<Record<string, string>>
  readonly files?: Record<string, string>
  readonly card?: Record<string, unknown>
  /** Artifacts instead of the usual one. */
  readonly artifacts?: readonly { readonly name: string; readonly bytes: Uint8Array; readonly digest?: null }[]
}

/** A green run of the stage's head with its jobs and its artifact, changed as told. */
export function addRun(stage: Stage, change: RunChange = {}): HubRun {
  const { repository, branch, head } = stage
  const times = {
    createdAt: '2025-10-31T12:00:00Z',
    startedAt: '2025-10-31T12:00:00Z',
    updatedAt: '2025-10-31T12:06:00Z',
  }
  const run = repository.addRun({ path: WORKFLOW_PATH, headSha: head, headBranch: branch, ...times, ...change.run })
  for (const gate of GATES) repository.addJob(run, { name: gate, conclusion: change.gates?.[gate] ?? 'success' })
  repository.addJob(run, { name: 'evidence' })
  const usual = {
    name: 's7-orr-evidence',
    bytes: artifactZip(evidenceZip(evidenceFiles(change.files)), scorecard(change.card)),
  }
  for (const artifact of change.artifacts ?? [usual]) {
    repository.addArtifact(run, {
      createdAt: '2025-10-31T12:05:30Z',
      ...artifact,
      bytes: Buffer.from(artifact.bytes),
    })
  }
  return run
}

/** Three green runs, the second changed. */
export function addRuns(stage: Stage, second: RunChange = {}): string {
  return [{}, second, {}].map(change => addRun(stage, change).id).join(',')
}

export function forget({ repository }: Stage): void {
  for (const list of [repository.runs, repository.jobs, repository.artifacts, repository.issues]) list.length = 0
}
