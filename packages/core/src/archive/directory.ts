import type { Limits } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { type ArchiveEntry, DEFLATED, isFolder, STORED } from './entry.ts'
import { parseExtra, saysEncrypted, unicodePathDisagrees, viewOf, zip64Values } from './extra-fields.ts'
import { CENTRAL_BYTES, SIGNATURE, UTF8_FLAG } from './layout.ts'
import { nameClashes, nameFault } from './names.ts'
import { type ArchiveRule, archiveFinding } from './rules.ts'

export type ArchiveLimits = Pick<
  Limits,
  'archive_entries' | 'entry_bytes' | 'archive_bytes' | 'ratio' | 'name_bytes' | 'artifact_bytes'
>

/** Bits 1 and 2: deflate level; 3: descriptor; 11: UTF-8. */
const KNOWN_FLAGS = 0x0006 | 0x0008 | UTF8_FLAG
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000
const NEWEST_VERSION = 45
/** More than this many reasons help nobody. */
const FINDINGS = 50

export interface ParsedDirectory {
  /** Those headers that could be read, in their order. */
  readonly entries: readonly ArchiveEntry[]
  readonly findings: readonly Finding[]
}

/** Reads the whole central directory; every entry is judged by what it claims. Nothing was inflated yet. */
export function parseDirectory(bytes: Uint8Array, count: number, limits: ArchiveLimits): ParsedDirectory {
  const entries: ArchiveEntry[] = []
  const findings: Finding[] = []
  let at = 0
  for (let n = 0; n < count && findings.length < FINDINGS; n++) {
    const header = readHeader(bytes, at)
    if (typeof header === 'string') return { entries, findings: [...findings, archiveFinding('bad-header', header)] }
    const entry = judgeHeader(header, limits, findings)
    if (entry !== null) entries.push(entry)
    at = header.end
  }
  if (findings.length === 0 && at !== bytes.length) {
    findings.push(archiveFinding('directory-count', `${bytes.length - at} bytes follow its ${count} directory headers`))
  }
  return { entries, findings: [...findings, ...judgeTogether(entries, limits)].slice(0, FINDINGS) }
}

interface Header {
  readonly view: DataView
  readonly rawName: Uint8Array
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly end: number
}

function readHeader(bytes: Uint8Array, at: number): Header | string {
  if (at + CENTRAL_BYTES > bytes.length) return 'its directory ends before its last header'
  const view = viewOf(bytes.subarray(at, at + CENTRAL_BYTES))
  if (view.getUint32(0, true) !== SIGNATURE.central) return 'a directory header has no signature'
  const extraAt = at + CENTRAL_BYTES + view.getUint16(28, true)
  const commentAt = extraAt + view.getUint16(30, true)
  const end = commentAt + view.getUint16(32, true)
  if (end > bytes.length) return 'a directory header reaches past the directory'
  return {
    view,
    rawName: bytes.subarray(at + CENTRAL_BYTES, extraAt),
    extra: bytes.subarray(extraAt, commentAt),
    comment: bytes.subarray(commentAt, end),
    end,
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const looseUtf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function decoded(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

/** The entry of one header; null, with findings, when it cannot even be told. */
function judgeHeader(header: Header, limits: ArchiveLimits, findings: Finding[]): ArchiveEntry | null {
  const { view, rawName } = header
  const name = decoded(rawName)
  const shown = name ?? looseUtf8.decode(rawName.subarray(0, 300))
  const refuse = (rule: ArchiveRule, found: string): void => {
    findings.push(archiveFinding(rule, found, shown))
  }
  const flags = view.getUint16(8, true)
  const method = view.getUint16(10, true)
  if (name === null) refuse('name-not-utf8', 'its name is not UTF-8')
  else judgeName(name, rawName, flags, limits, refuse)

  const fields = parseExtra(header.extra)
  if (fields === null) {
    refuse('extra-malformed', 'its extra fields do not fill their length')
    return null
  }
  if (unicodePathDisagrees(fields, rawName))
    refuse('unicode-path-disagrees', 'its Unicode path field says another name')
  if ((flags & ENCRYPTION_FLAGS) !== 0 || saysEncrypted(fields)) refuse('encrypted', 'it is encrypted')
  else if ((flags & ~KNOWN_FLAGS) !== 0) refuse('flags-unknown', `its flags are 0x${flags.toString(16)}`)
  if (method !== STORED && method !== DEFLATED) refuse('method-unknown', `its compression method is ${method}`)
  const version = view.getUint8(6)
  if (version > NEWEST_VERSION) refuse('version-too-new', `it asks for version ${version / 10}`)
  judgeKind(view.getUint32(38, true), isFolder({ name: shown }), refuse)

  const sizes = readSizes(view, fields)
  if (sizes === null) {
    refuse('zip64-disagrees', 'its Zip64 field does not fit its header')
    return null
  }
  if (sizes.disk !== 0) refuse('split-archive', 'it lies on another disk')
  judgeSizes(method, sizes, limits, refuse)
  if (isFolder({ name: shown })) judgeFolder(method, sizes, view.getUint32(16, true), refuse)
  return {
    name: name ?? shown,
    rawName,
    method,
    flags,
    crc32: view.getUint32(16, true),
    compressed: sizes.compressed,
    size: sizes.size,
    offset: sizes.offset,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    madeBy: view.getUint16(4, true),
    externalAttributes: view.getUint32(38, true),
    extra: header.extra,
    comment: header.comment,
  }
}

type Refuse = (rule: ArchiveRule, found: string) => void

function judgeName(name: string, raw: Uint8Array, flags: number, limits: ArchiveLimits, refuse: Refuse): void {
  if (raw.length > limits.name_bytes) refuse('name-too-long', `its name has ${raw.length} bytes`)
  const fault = nameFault(isFolder({ name }) && name.length > 1 ? name.slice(0, -1) : name)
  if (fault !== null)
    refuse(fault, fault === 'name-empty' ? 'its name is empty' : 'its name is not a plain relative path')
  if ((flags & UTF8_FLAG) === 0 && raw.some(byte => byte > 0x7f)) {
    refuse('name-encoding-unsaid', 'its name is not ASCII and no flag says that it is UTF-8')
  }
}

/** Upper half: a Unix mode, whatever system the header names; lower byte: DOS attributes. */
function judgeKind(attributes: number, folder: boolean, refuse: Refuse): void {
  const type = (attributes >>> 16) & 0o170000
  const saysFolder = type === 0o040000 || (attributes & 0x10) !== 0
  if (type === 0o120000) refuse('symlink', 'it is a symbolic link')
  else if (folder && type === 0o100000) refuse('folder-disguised', 'its name is of a folder, its mode of a file')
  else if (folder && type === 0o040000) return
  else if (!folder && saysFolder) refuse('folder-disguised', 'its mode is of a folder, its name of a file')
  else if ((type !== 0 && type !== 0o100000) || (attributes & 0x08) !== 0)
    refuse('special-file', 'it is not a regular file')
}

interface Sizes {
  readonly compressed: number
  readonly size: number
  readonly offset: number
  readonly disk: number
}

function readSizes(view: DataView, fields: Parameters<typeof zip64Values>[0]): Sizes | null {
  const short = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)]
  const disk = view.getUint16(34, true)
  if (disk === 0xffff) return null
  const long = zip64Values(fields, short.filter(value => value === 0xffffffff).length)
  if (long === null) return null
  const rest = [...long]
  const [size = 0, compressed = 0, offset = 0] = short.map(value =>
    value === 0xffffffff ? (rest.shift() ?? 0) : value,
  )
  return { size, compressed, offset, disk }
}

function judgeSizes(method: number, sizes: Sizes, limits: ArchiveLimits, refuse: Refuse): void {
  const { size, compressed } = sizes
  if (size > limits.entry_bytes) refuse('entry-too-large', `it inflates to ${size} bytes`)
  if (method === STORED && size !== compressed)
    refuse('stored-size-differs', `stored, yet ${compressed} and ${size} bytes`)
  if (method === DEFLATED && size > limits.ratio * compressed) refuse('ratio', `${compressed} bytes inflate to ${size}`)
}

/** A folder holds entries, never data: what a reader would lose by making only the folder. */
function judgeFolder(method: number, sizes: Sizes, crc: number, refuse: Refuse): void {
  if (sizes.size !== 0 || sizes.compressed !== 0 || crc !== 0)
    refuse('folder-data', `a folder of ${sizes.compressed} and ${sizes.size} bytes`)
  else if (method !== STORED) refuse('folder-data', 'a folder that is deflated')
}

function judgeTogether(entries: readonly ArchiveEntry[], limits: ArchiveLimits): Finding[] {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const large =
    total > limits.archive_bytes ? [archiveFinding('inflates-too-large', `it inflates to ${total} bytes`)] : []
  const clashes = nameClashes(entries.map(entry => entry.name)).map(({ rule, name, other }) =>
    archiveFinding(rule, rule === 'name-duplicate' ? 'its name stands twice' : `it collides with "${other}"`, name),
  )
  return [...large, ...clashes]
}
