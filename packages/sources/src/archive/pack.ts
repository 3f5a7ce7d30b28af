import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { evidenceFinding } from '#core/archive/evidence-finding'
import { judgeFiles } from '#core/archive/judge-files'
import { renderManifest } from '#core/archive/manifest'
import { judgeOwed } from '#core/archive/owed'
import { packFinding } from '#core/archive/pack-finding'
import { type ParsedScorecard, parseScorecardBytes, SCORECARD_BYTES } from '#core/archive/scorecard'
import type { Contract } from '#core/contract/contract'
import type { Manifest, ManifestFile, Scorecard } from '#core/contract/documents'
import type { Finding } from '#core/finding'
import { sha256 } from '#core/hash'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Sha256 } from '#core/sha'
import { hashFile } from './hash-file.ts'
import { type FoundFile, unreachable, walkFolder } from './walk.ts'
import { zipFile } from './zip-file.ts'

export type PackedEvidence =
  | {
      readonly kind: 'ok'
      /** Of the ZIP. */
      readonly sha256: Sha256
      /** In bytes. */
      readonly size: number
      readonly manifest: Manifest
      readonly scorecard: { readonly sha256: Sha256; readonly parsed: Scorecard }
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/**
 * Packs every regular file below `folder` into the deterministic ZIP at `outFile` (decisions 0040 and 0041). Whatever the
 * folder is called, its files are named as if it were the contract's (`out/…`). The ZIP itself is left out. A refusal
 * leaves no ZIP at all, so that no later step uploads an old one. A folder that is none is the caller's mistake.
 */
export function packEvidence(folder: string, contract: Contract, outFile: string): PackedEvidence {
  const root = evidenceFolder(folder)
  const target = freshTarget(outFile)
  const prefix = contract.artifact.scorecard.slice(0, contract.artifact.scorecard.indexOf('/'))
  // Always the same name: what a killed run has left is overwritten, never packed.
  const draft = `${target}.draft`
  rmSync(draft, { force: true })
  const skipped = new Set([target, draft, join(root, contract.artifact.evidence_zip.slice(prefix.length + 1))])
  const walk = (): ReturnType<typeof walkFolder> => walkFolder(root, prefix, path => skipped.has(path))

  const { files, findings } = walk()
  const card = readScorecard(files, contract)
  const before = [...findings, ...judgeFiles(files, contract), ...card.findings, ...judgeOwed(namesOf(files), contract)]
  if (before.length > 0 || card.scorecard === null) return { kind: 'refused', findings: before }
  try {
    const written = writeDraft(draft, files, contract.artifact.manifest)
    if ('findings' in written) return { kind: 'refused', findings: written.findings }
    const moved = judgeUnmoved(files, walk().files)
    if (moved.length > 0) return { kind: 'refused', findings: moved }
    const digest = hashFile(draft)
    renameSync(draft, target)
    const scorecard = { sha256: card.sha256, parsed: card.scorecard }
    return { kind: 'ok', sha256: digest, size: written.size, manifest: written.manifest, scorecard }
  } finally {
    rmSync(draft, { force: true })
  }
}

function evidenceFolder(folder: string): string {
  const root = resolve(folder)
  const stats = lstatSync(root, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return root
  const found = stats === undefined ? 'no such folder' : 'something else'
  throw new InputError(
    'folder',
    `${found} at ${inert(folder)}`,
    'a folder of evidence',
    'Run the gates first, or name their folder.',
  )
}

function freshTarget(outFile: string): string {
  const target = resolve(outFile)
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    throw mistakenOut(`a folder at ${inert(outFile)}`)
  }
  if (holdsSomethingElse(target)) throw mistakenOut(`a file that is no ZIP at ${inert(outFile)}`)
  try {
    rmSync(target, { force: true })
    mkdirSync(dirname(target), { recursive: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw mistakenOut(`${inert(outFile)} (${String(error.code)})`)
    throw error
  }
  return target
}

/** An earlier ZIP is replaced; a scorecard that was named by mistake is not destroyed. */
function holdsSomethingElse(target: string): boolean {
  const stats = lstatSync(target, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size === 0) return false
  const fd = openSync(target, 'r')
  try {
    const start = Buffer.alloc(2)
    readSync(fd, start)
    return start.toString('latin1') !== 'PK'
  } finally {
    closeSync(fd)
  }
}

function mistakenOut(found: string): InputError {
  return new InputError(
    'out',
    found,
    'the path of the ZIP to write',
    'Name a file of its own in a folder that can be written.',
  )
}

function namesOf(files: readonly FoundFile[]): string[] {
  return files.map(file => file.name)
}

function readScorecard(files: readonly FoundFile[], contract: Contract): ParsedScorecard & { readonly sha256: Sha256 } {
  const path = contract.artifact.scorecard
  const file = files.find(({ name }) => name === path)
  const none = sha256('')
  if (file === undefined) {
    return { scorecard: null, findings: [evidenceFinding('scorecard-missing', 'none', { path })], sha256: none }
  }
  if (file.size > SCORECARD_BYTES) {
    return { scorecard: null, findings: [packFinding('pack-too-large', `${file.size} bytes`, path)], sha256: none }
  }
  try {
    const bytes = readFileSync(file.path)
    return { ...parseScorecardBytes(bytes, contract), sha256: sha256(bytes) }
  } catch (error) {
    const fault = unreachable(error, path)
    if (fault === null) throw error
    return { scorecard: null, findings: [fault], sha256: none }
  }
}

type Written = { readonly size: number; readonly manifest: Manifest } | { readonly findings: readonly Finding[] }

/** The manifest stands among the sorted entries, before most of what it describes: its length is known, so room is left. */
function writeDraft(draft: string, files: readonly FoundFile[], manifestName: string): Written {
  const fd = openSync(draft, 'wx+', 0o644)
  try {
    const zip = zipFile(fd)
    const room = Buffer.byteLength(renderManifest(files.map(file => described(file, '0'.repeat(64)))))
    const listed: ManifestFile[] = []
    let fill: ((bytes: Uint8Array) => void) | null = null
    for (const file of files) {
      if (fill === null && manifestName < file.name) fill = zip.reserve(manifestName, room)
      const added = zip.add(file)
      if (typeof added !== 'string') return { findings: [added] }
      listed.push(described(file, added))
    }
    fill ??= zip.reserve(manifestName, room)
    fill(Buffer.from(renderManifest(listed)))
    return { size: zip.finish(), manifest: { version: '1.0', files: listed } }
  } finally {
    closeSync(fd)
  }
}

function described(file: FoundFile, digest: string): ManifestFile {
  return { path: file.name, size: file.size, sha256: digest }
}

/** What came, went or changed between the first walk and the last. */
function judgeUnmoved(before: readonly FoundFile[], after: readonly FoundFile[]): Finding[] {
  const states = new Map(before.map(file => [file.name, file.state]))
  const gone = new Set(states.keys())
  const findings = after.flatMap(file => {
    gone.delete(file.name)
    const was = states.get(file.name)
    if (was === file.state) return []
    const found =
      was === undefined ? 'it appeared while the folder was packed' : 'it changed while the folder was packed'
    return [packFinding('pack-changed', found, file.name)]
  })
  return [
    ...findings,
    ...[...gone].map(name => packFinding('pack-changed', 'it went while the folder was packed', name)),
  ].slice(0, 50)
}
