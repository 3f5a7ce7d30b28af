import { createHash } from 'node:crypto'
import { evidenceFinding } from '#core/archive/evidence-finding'
import { judgeManifest, manifestRoom, parseManifest } from '#core/archive/manifest'
import { judgeOwed } from '#core/archive/owed'
import { parseScorecardBytes, SCORECARD_BYTES } from '#core/archive/scorecard'
import type { Contract } from '#core/contract/contract'
import type { Manifest, ManifestFile, Scorecard } from '#core/contract/documents'
import type { Finding } from '#core/finding'
import type { Sha256 } from '#core/sha'
import { hashFile } from './hash-file.ts'
import { compareBytes } from './lockstep.ts'
import { type Archive, openArchive } from './read.ts'

/** What an evidence ZIP holds, proven. */
export interface Evidence {
  /** The scorecard inside the ZIP at its contract path; null when there is none. `parsed` is null when it is not one. */
  readonly scorecard: { readonly text: string; readonly bytes: Uint8Array; readonly parsed: Scorecard | null } | null
  readonly manifest: Manifest | null
  /** Empty when everything holds. */
  readonly findings: readonly Finding[]
  /** Of the ZIP's own bytes. */
  readonly sha256: Sha256
}

/** Proves an evidence ZIP: structure, CRCs, manifest, hashes, what each gate owes, the scorecard's form (all CEC-40). */
export async function inspectEvidence(zipPath: string, contract: Contract): Promise<Evidence> {
  return await inspectHashed(zipPath, hashFile(zipPath), contract)
}

/** As `inspectEvidence`, one for each path. Archives that are equal byte for byte are read once. */
export async function inspectAll(paths: readonly string[], contract: Contract): Promise<Evidence[]> {
  const [only] = paths
  if (paths.length < 2) return only === undefined ? [] : [await inspectEvidence(only, contract)]
  const { sha256s } = await compareBytes(paths)
  const inspected = new Map<Sha256, Evidence>()
  const all: Evidence[] = []
  for (const [at, path] of paths.entries()) {
    const sha256 = sha256s[at] ?? hashFile(path)
    const evidence = inspected.get(sha256) ?? (await inspectHashed(path, sha256, contract))
    inspected.set(sha256, evidence)
    all.push(evidence)
  }
  return all
}

async function inspectHashed(zipPath: string, sha256: Sha256, contract: Contract): Promise<Evidence> {
  const opened = await openArchive(zipPath, contract.limits)
  if (opened.kind === 'refused') return { scorecard: null, manifest: null, findings: opened.findings, sha256 }
  using archive = opened.archive
  const { files, kept, findings } = await readAll(archive, contract)
  if (findings.length > 0) return { scorecard: null, manifest: null, findings, sha256 }
  const names = files.map(file => file.path)
  const { manifest, findings: manifestFindings } = inspectManifest(
    files,
    kept.get(contract.artifact.manifest),
    contract,
  )
  const bytes = kept.get(contract.artifact.scorecard)
  const scorecard = bytes === undefined ? null : parseScorecardBytes(bytes, contract)
  return {
    scorecard:
      scorecard === null || bytes === undefined ? null : { text: scorecard.text, bytes, parsed: scorecard.scorecard },
    manifest,
    findings: [...manifestFindings, ...judgeOwed(names, contract), ...(scorecard?.findings ?? [])],
    sha256,
  }
}

function inspectManifest(
  files: readonly ManifestFile[],
  bytes: Uint8Array | undefined,
  contract: Contract,
): { manifest: Manifest | null; findings: Finding[] } {
  const path = contract.artifact.manifest
  if (bytes === undefined)
    return { manifest: null, findings: [evidenceFinding('manifest-missing', `no ${path}`, { path })] }
  if (bytes === TOO_LARGE)
    return {
      manifest: null,
      findings: [evidenceFinding('manifest-invalid', 'more bytes than its files need', { path })],
    }
  const others = files.filter(file => file.path !== path)
  const { manifest, findings } = parseManifest(Buffer.from(bytes).toString('utf8'), path, others.length)
  if (manifest === null) return { manifest, findings }
  return { manifest, findings: [...findings, ...judgeManifest(manifest, others, path)] }
}

interface ReadArchive {
  readonly files: readonly ManifestFile[]
  /** Bytes of the manifest and the scorecard. */
  readonly kept: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly Finding[]
}

/** One pass over all contents: CRC and size are proven, every file is hashed, two are kept. */
async function readAll(archive: Archive, contract: Contract): Promise<ReadArchive> {
  const keep = new Map([
    [contract.artifact.manifest, manifestRoom(archive.entries)],
    [contract.artifact.scorecard, SCORECARD_BYTES],
  ])
  const files: ManifestFile[] = []
  const kept = new Map<string, Uint8Array>()
  const findings: Finding[] = []
  for (const entry of archive.entries) {
    const hash = createHash('sha256')
    const chunks: Uint8Array[] = []
    const wanted = entry.size <= (keep.get(entry.name) ?? -1)
    const fault = await archive.read(entry, chunk => {
      hash.update(chunk)
      if (wanted) chunks.push(Uint8Array.from(chunk))
    })
    if (fault !== null) findings.push(fault)
    if (findings.length >= 50) break
    files.push({ path: entry.name, size: entry.size, sha256: hash.digest('hex') })
    if (keep.has(entry.name)) kept.set(entry.name, wanted ? Buffer.concat(chunks) : TOO_LARGE)
  }
  return { files, kept, findings }
}

/** Not JSON: a document over its limit is refused as malformed. */
const TOO_LARGE = Buffer.from('too large')
