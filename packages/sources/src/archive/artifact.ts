import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evidenceFinding } from '#core/archive/evidence-finding'
import { archiveFinding } from '#core/archive/rules'
import { parseScorecardBytes, SCORECARD_BYTES } from '#core/archive/scorecard'
import type { Contract } from '#core/contract/contract'
import type { Scorecard } from '#core/contract/documents'
import type { Finding } from '#core/finding'
import type { Sha256 } from '#core/sha'
import type { PlacedEntry } from './contents.ts'
import { type Evidence, inspectEvidence } from './evidence.ts'
import { toSha256 } from './hash-file.ts'
import { type Archive, openArchive } from './read.ts'

/** What an artifact delivers. Disposing of it deletes the temporary copy of the evidence ZIP. */
export interface Artifact extends Disposable {
  /** A file of its own; of an artifact that is the raw ZIP, the artifact itself. */
  readonly evidenceZip: string
  /** The scorecard beside the evidence ZIP; null when the artifact is the raw ZIP, or carries none. */
  readonly scorecard: Uint8Array | null
}

export type OpenedArtifact =
  | { readonly kind: 'ok'; readonly artifact: Artifact }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/**
 * Opens a downloaded artifact: a ZIP that holds the evidence ZIP and the scorecard at the contract's paths, or without
 * their first folder, or the raw evidence ZIP itself (design 4). Writes nothing under an entry's name.
 */
export async function openArtifact(path: string, contract: Contract): Promise<OpenedArtifact> {
  const opened = await openArchive(path, contract.limits)
  if (opened.kind === 'refused') return opened
  using archive = opened.archive
  const zip = locate(archive, contract.artifact.evidence_zip)
  const card = locate(archive, contract.artifact.scorecard)
  const ambiguous = [zip, card].filter(found => found.length > 1).map(ambiguity)
  if (ambiguous.length > 0) return { kind: 'refused', findings: ambiguous }
  const [zipEntry] = zip
  const [cardEntry] = card
  if (zipEntry === undefined) return withoutZip(archive, path, contract)
  if (
    cardEntry !== undefined &&
    isBare(zipEntry, contract.artifact.evidence_zip) !== isBare(cardEntry, contract.artifact.scorecard)
  ) {
    return { kind: 'refused', findings: [ambiguity([zipEntry, cardEntry])] }
  }
  const scorecard = cardEntry === undefined ? null : await readSmall(archive, cardEntry)
  if (scorecard !== null && !(scorecard instanceof Uint8Array)) return { kind: 'refused', findings: [scorecard] }
  return extractZip(archive, zipEntry, scorecard)
}

/** Entries at a contract path, or at it without its first folder. */
function locate(archive: Archive, path: string): PlacedEntry[] {
  const bare = path.slice(path.indexOf('/') + 1)
  return archive.entries.filter(entry => entry.name === path || entry.name === bare)
}

/** Whether the entry stands without its first folder. */
function isBare(entry: PlacedEntry, path: string): boolean {
  return entry.name !== path
}

function ambiguity(found: readonly PlacedEntry[]): Finding {
  return evidenceFinding('evidence-ambiguous', found.map(entry => `"${entry.name}"`).join(' and '))
}

/** An evidence ZIP is known by its manifest; anything else lacks its evidence ZIP. */
function withoutZip(archive: Archive, path: string, contract: Contract): OpenedArtifact {
  if (archive.entries.some(entry => entry.name === contract.artifact.manifest)) {
    return { kind: 'ok', artifact: { evidenceZip: path, scorecard: null, [Symbol.dispose]: () => {} } }
  }
  const found = `${archive.entries.length} other entries`
  return {
    kind: 'refused',
    findings: [evidenceFinding('evidence-zip-missing', found, { path: contract.artifact.evidence_zip })],
  }
}

async function readSmall(archive: Archive, entry: PlacedEntry): Promise<Uint8Array | Finding> {
  if (entry.size > SCORECARD_BYTES)
    return archiveFinding('entry-too-large', `a scorecard of ${entry.size} bytes`, entry.name)
  const chunks: Uint8Array[] = []
  const fault = await archive.read(entry, chunk => {
    chunks.push(Uint8Array.from(chunk))
  })
  return fault ?? Buffer.concat(chunks)
}

async function extractZip(archive: Archive, entry: PlacedEntry, scorecard: Uint8Array | null): Promise<OpenedArtifact> {
  const folder = mkdtempSync(join(tmpdir(), 'cec-evidence-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const evidenceZip = join(folder, 'evidence.zip')
  const fd = openSync(evidenceZip, 'wx', 0o600)
  try {
    const fault = await archive.read(entry, chunk => {
      for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at)
    })
    if (fault === null) return { kind: 'ok', artifact: { evidenceZip, scorecard, [Symbol.dispose]: remove } }
    remove()
    return { kind: 'refused', findings: [fault] }
  } catch (error) {
    remove()
    throw error
  } finally {
    closeSync(fd)
  }
}

/** An artifact, opened and proven. */
export interface ProvenArtifact extends Disposable {
  readonly evidenceZip: string | null
  readonly evidence: Evidence | null
  /** The one scorecard, from beside the ZIP or from inside it. */
  readonly scorecard: { readonly bytes: Uint8Array; readonly sha256: Sha256; readonly parsed: Scorecard | null } | null
  readonly findings: readonly Finding[]
}

/**
 * `openArtifact`, then `inspectEvidence`, then the one scorecard. `scorecardBytes` is a scorecard that came as an artifact
 * of its own. Two scorecards that differ are refused; none at all too.
 */
export async function inspectArtifact(
  path: string,
  contract: Contract,
  scorecardBytes: Uint8Array | null = null,
): Promise<ProvenArtifact> {
  const opened = await openArtifact(path, contract)
  if (opened.kind === 'refused') {
    return { evidenceZip: null, evidence: null, scorecard: null, findings: opened.findings, [Symbol.dispose]: () => {} }
  }
  const { artifact } = opened
  const evidence = await inspectEvidence(artifact.evidenceZip, contract)
  const cards = [artifact.scorecard, scorecardBytes, evidence.scorecard?.bytes ?? null].filter(bytes => bytes !== null)
  const [bytes] = cards
  const inside = evidence.scorecard !== null
  return {
    evidenceZip: artifact.evidenceZip,
    evidence,
    ...oneScorecard(cards, bytes, inside, evidence.findings, contract),
    [Symbol.dispose]: () => artifact[Symbol.dispose](),
  }
}

function oneScorecard(
  cards: readonly Uint8Array[],
  bytes: Uint8Array | undefined,
  inside: boolean,
  findings: readonly Finding[],
  contract: Contract,
): Pick<ProvenArtifact, 'scorecard' | 'findings'> {
  const path = contract.artifact.scorecard
  if (bytes === undefined) {
    return { scorecard: null, findings: [...findings, evidenceFinding('scorecard-missing', 'none', { path })] }
  }
  const differs = cards.some(other => Buffer.compare(other, bytes) !== 0)
  const parsed = parseScorecardBytes(bytes, contract)
  const own = inside && !differs ? [] : parsed.findings
  const unlike = differs ? [evidenceFinding('scorecard-differs', 'scorecards that differ', { path })] : []
  const sha256 = toSha256(createHash('sha256').update(bytes).digest('hex'))
  return { scorecard: { bytes, sha256, parsed: parsed.scorecard }, findings: [...findings, ...own, ...unlike] }
}
