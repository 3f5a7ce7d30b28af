import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { archiveBytes } from './layout.ts'
import { nameClashes, nameFault, portableFault } from './names.ts'
import { packFinding } from './pack-finding.ts'

/** A file of evidence before it is read: its name in the ZIP and its size in bytes. */
export interface EvidenceFile {
  readonly name: string
  readonly size: number
}

const TOLD = 50

/** Names and sizes of the files to pack, against what our reader and other systems accept. */
export function judgeFiles(files: readonly EvidenceFile[], contract: Contract): Finding[] {
  const { limits, artifact } = contract
  if (files.length === 0) return [packFinding('pack-empty', 'no files')]
  // The manifest is an entry as well.
  if (files.length + 1 > limits.archive_entries) {
    return [packFinding('pack-too-many', `${files.length} files and the manifest, over ${limits.archive_entries}`)]
  }
  const findings = files.flatMap(file => judgeFile(file, contract))
  const clashes = nameClashes([...files.map(file => file.name), artifact.manifest]).map(({ name, other }) =>
    packFinding('pack-name-collides', `it collides with "${other}"`, name),
  )
  const total = files.reduce((sum, file) => sum + file.size, 0)
  if (total > limits.archive_bytes || archiveBytes(files) > limits.artifact_bytes) {
    findings.push(packFinding('pack-too-large', `${total} bytes in all, over ${limits.archive_bytes}`))
  }
  return [...findings, ...clashes].slice(0, TOLD)
}

function judgeFile({ name, size }: EvidenceFile, { limits }: Contract): Finding[] {
  const fault = portableFault(name) ?? nameFault(name)
  const findings = fault === null ? [] : [packFinding('pack-name', `its name ${fault}`, name)]
  if (Buffer.byteLength(name) > limits.name_bytes) {
    findings.push(packFinding('pack-name', `its name has over ${limits.name_bytes} bytes`, name))
  }
  if (size > limits.entry_bytes) {
    findings.push(packFinding('pack-too-large', `${size} bytes, over ${limits.entry_bytes}`, name))
  }
  return findings
}
