import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactFacts, OfferedRun } from '#core/checks/antiflake-compare/facts'
import { type ChosenArtifacts, chooseArtifacts, digestOf } from '#core/checks/antiflake-compare/judge-artifacts'
import { finding, REMEDY } from '#core/checks/antiflake-compare/refusals'
import type { Contract } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import type { Finding } from '#core/finding'
import { inspectArtifact, type ProvenArtifact } from '../archive/artifact.ts'
import { type Downloaded, downloadArtifact } from './artifact.ts'
import type { GitHub } from './client.ts'

/** What one run left, downloaded and proven. Null: nothing that could be read; the judge of artifacts says why. */
export interface RunEvidence extends Disposable {
  readonly id: string
  readonly proven: Fact<ProvenArtifact | null>
  /** What the download itself found out: the artifact is gone. */
  readonly findings: readonly Finding[]
}

const SCORECARD_BYTES = 16 * 1024 * 1024

/** Downloads the run's artifacts below `folder`, under names of ours, and proves them. Disposing of it deletes them. */
export async function gatherEvidence(
  github: GitHub,
  offered: OfferedRun,
  contract: Contract,
  folder: string,
): Promise<RunEvidence> {
  const chosen = offered.artifacts.kind === 'known' ? chooseArtifacts(offered.artifacts.value, contract) : null
  const limit = contract.limits.artifact_bytes
  if (chosen === null || !readable(chosen, limit)) return evidence(offered.id, known(null))
  const files = [join(folder, `${offered.id}-artifact.zip`), join(folder, `${offered.id}-scorecard`)] as const
  const [zip, card] = await Promise.all([
    downloadArtifact(github, chosen.evidence, files[0], limit),
    chosen.scorecard === null ? null : downloadArtifact(github, chosen.scorecard, files[1], SCORECARD_BYTES),
  ])
  if (zip.kind === 'gap') return evidence(offered.id, zip)
  if (card?.kind === 'gap') return evidence(offered.id, card)
  if (zip.value === null) return gone(offered.id, chosen.evidence)
  if (card?.value === null && chosen.scorecard !== null) return gone(offered.id, chosen.scorecard)
  const bytes = await bytesOf(card?.value ?? null)
  const proven = await inspectArtifact(zip.value.path, contract, bytes)
  return evidence(offered.id, known(proven), files)
}

function readable(chosen: ChosenArtifacts, limit: number): boolean {
  const all = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])]
  return all.every(artifact => !artifact.expired && artifact.size <= limit && digestOf(artifact) !== null)
}

async function bytesOf(card: Downloaded | null): Promise<Uint8Array | null> {
  return card === null ? null : await readFile(card.path)
}

function gone(id: string, artifact: ArtifactFacts): RunEvidence {
  const found = finding('CEC-40', 'artifact-expired', {
    message: `Artifact ${artifact.name} of run ${id} is gone.`,
    expected: 'an artifact that can be read',
    found: 'GitHub answers that it is gone',
    remedy: REMEDY.fresh,
  })
  return { ...evidence(id, known(null)), findings: [found] }
}

function evidence(id: string, proven: Fact<ProvenArtifact | null>, files: readonly string[] = []): RunEvidence {
  const dispose = () => {
    for (const file of files) rmSync(file, { force: true })
    if (proven.kind === 'known') proven.value?.[Symbol.dispose]()
  }
  return { id, proven, findings: [], [Symbol.dispose]: dispose }
}
