import { hasInvisible } from '../inert.ts'
import { PATH_BYTES } from './grammar.ts'

/** UTF-8 bytes of one segment: what ext4, APFS and NTFS can hold. */
export const SEGMENT_BYTES = 255

/** What can be wrong with a name, whatever the Filemap says. The ids are stable: agents key on them. */
export type FaultRule =
  | 'invalid-utf8'
  | 'control-character'
  | 'invisible-character'
  | 'backslash'
  | 'empty-segment'
  | 'dot-segment'
  | 'git-lookalike'
  | 'windows-reserved'
  | 'drive-letter'
  | 'ntfs-stream'
  | 'trailing-dot-or-blank'
  | 'path-too-long'
  | 'segment-too-long'

export interface Fault {
  readonly rule: FaultRule
  /** What is wrong, as the end of "the path …". */
  readonly says: string
}

/** What is wrong with a path, in words; empty when it is a plain relative path that every file system can hold. */
export function pathFaults(path: string): string[] {
  return faultsOf(path).map(fault => fault.says)
}

/** All faults of a path, each rule once. */
export function faultsOf(path: string): Fault[] {
  const faults = new Map<FaultRule, Fault>()
  for (const fault of lengthFaults(path)) faults.set(fault.rule, fault)
  const segments = path.split('/')
  segments.forEach((segment, at) => {
    if (at === 0 && /^[A-Za-z]:/.test(segment)) add('drive-letter', 'begins with a drive letter')
    for (const fault of segmentFaults(segment)) faults.set(fault.rule, fault)
  })
  return [...faults.values()]

  function add(rule: FaultRule, says: string): void {
    faults.set(rule, { rule, says })
  }
}

/** True when the path as a whole is too long to be looked at further. */
export function lengthFaults(path: string): Fault[] {
  if (path.length * 3 <= PATH_BYTES || Buffer.byteLength(path) <= PATH_BYTES) return []
  return [{ rule: 'path-too-long', says: `has ${Buffer.byteLength(path)} bytes, over ${PATH_BYTES}` }]
}

// CONIN$ and COM¹ are devices as well (docs: Naming Files, Paths, and Namespaces).
const DEVICES = new Set(
  ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', ...'0123456789¹²³'].flatMap(name =>
    name.length > 1 ? [name] : [`COM${name}`, `LPT${name}`],
  ),
)

function segmentFaults(segment: string): Fault[] {
  if (isPlainName(segment)) return []
  const faults: Fault[] = []
  const says = (rule: FaultRule, text: string): number => faults.push({ rule, says: text })
  if (segment === '') says('empty-segment', 'has an empty segment')
  if (segment === '.' || segment === '..') says('dot-segment', `has a segment \`${segment}\``)
  if (!segment.isWellFormed()) says('invalid-utf8', 'is not valid UTF-8')
  if (/[\u0000-\u001f\u007f-\u009f]/.test(segment)) says('control-character', 'holds a control character')
  if (
    /[\p{Cf}\u2028\u2029]/u.test(segment) ||
    hasInvisible(segment.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, ''))
  )
    says('invisible-character', 'holds an invisible or direction-changing character')
  if (segment.includes('\\')) says('backslash', 'holds a backslash')
  if (segment.includes(':')) says('ntfs-stream', 'holds a colon: a drive or a stream on Windows')
  if (segment !== '.' && segment !== '..' && /[.\p{Z}]$/u.test(segment))
    says('trailing-dot-or-blank', 'has a segment that ends with a dot or a blank')
  if (DEVICES.has(stemOf(segment))) says('windows-reserved', `has the segment \`${segment}\`, a device on Windows`)
  if (looksLikeGit(segment))
    says('git-lookalike', 'has a segment that git or a file system takes for `.git` or one of its files')
  if (segment.length * 3 > SEGMENT_BYTES && Buffer.byteLength(segment) > SEGMENT_BYTES)
    says('segment-too-long', `has a segment of ${Buffer.byteLength(segment)} bytes, over ${SEGMENT_BYTES}`)
  return faults
}

/** Before the first dot or colon, without the blanks that Windows drops, in upper case. */
function stemOf(segment: string): string {
  return segment.slice(0, 16).split(/[.:]/, 1).join('').trimEnd().toUpperCase()
}

const GIT_FILES = new Set(['.gitmodules', '.gitattributes'])

/** As git's own checks for HFS+ and NTFS do: characters dropped, case folded, short names, streams. */
function looksLikeGit(segment: string): boolean {
  const seen = segment
    .slice(0, 1_024)
    .replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
  if (seen === '.git' || /^(git|gitmod|gitatt|gi7eba|gi7d29)~\d+$/.test(seen)) return true
  return GIT_FILES.has(seen) && seen !== segment
}

/** True for a name, from `start` to the end of `path`, without a fault. */
export function isCleanName(path: string, start = 0): boolean {
  return isPlainName(path, start) || segmentFaults(path.slice(start)).length === 0
}

/** 0 plain, 1 worth a closer look, for each ASCII character. */
const CLOSER = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit < 32 || unit === 127 || '\\:~/'.includes(String.fromCharCode(unit)) ? 1 : 0,
)
/** The devices that can be written in ASCII, at `lastIndex`. */
const ASCII_DEVICE = /(?:aux|nul|prn|con(?:in\$|out\$)?|(?:com|lpt)[0-9]) *(?:[.:]|$)/iy
const DOT = 46
const SPACE = 32

/** The quick way: true only for a name, from `start` to the end of `path`, that no rule could refuse. Most names end here. */
export function isPlainName(path: string, start = 0): boolean {
  const end = path.length
  if (end === start || end - start > SEGMENT_BYTES) return false
  for (let at = start; at < end; at++) {
    const unit = path.charCodeAt(at)
    if (unit > 126 || CLOSER[unit] === 1) return false
  }
  const last = path.charCodeAt(end - 1)
  if (last === DOT || last === SPACE) return false
  const first = path.charCodeAt(start) | 32
  // `.g…` may look like `.git`; a, c, l, n, p may begin a device's name.
  if (first === DOT) return (path.charCodeAt(start + 1) | 32) !== 103
  if (!(first === 97 || first === 99 || first === 108 || first === 110 || first === 112)) return true
  ASCII_DEVICE.lastIndex = start
  return !ASCII_DEVICE.test(path)
}
