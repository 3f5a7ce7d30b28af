import type { Finding } from '../finding.ts'
import { clip, inert } from '../inert.ts'

/** Every reason for which an archive is refused (CEC-40), and what would have been right. */
const RULES = {
  'archive-too-large': "an archive within the contract's limits",
  'no-end-record': 'one end record that closes the archive',
  'second-end-record': 'one end record, so that every reader finds the same directory',
  'prefix-bytes': 'nothing before the first local header',
  'suffix-bytes': 'nothing after the end record',
  'split-archive': 'an archive of one part',
  'zip64-disagrees': 'Zip64 records that say the same as the others',
  'no-entries': 'at least one entry',
  'too-many-entries': "at most as many entries as the contract's limit",
  'directory-bounds': 'a central directory that lies inside the archive, directly before the end record',
  'directory-count': 'exactly as many directory headers as the end record counts',
  'bad-header': 'headers with their signature, inside their bounds',
  encrypted: 'entries that are not encrypted',
  'flags-unknown': 'only the flags for deflate levels, data descriptors and UTF-8',
  'method-unknown': 'entries stored or deflated',
  'version-too-new': 'entries that ZIP version 4.5 can read',
  'name-empty': 'entries with a name',
  'name-too-long': "names within the contract's limit",
  'name-not-utf8': 'names in valid UTF-8',
  'name-encoding-unsaid': 'the UTF-8 flag on every name that is not ASCII',
  'name-control': 'names without control, bidi or invisible characters',
  'name-absolute': 'names relative to the repository',
  'name-drive': 'names without a drive letter or stream',
  'name-backslash': 'names with forward slashes only',
  'name-dots': 'names without `.` and `..` segments',
  'name-segment-empty': 'names without empty segments',
  'folder-disguised': 'a slash at the end of the names of folders, and of no file',
  'folder-data': 'folders without data, stored',
  'name-duplicate': 'each name once',
  'name-collides': 'names that stay apart after case folding and NFC, none of them a folder of another',
  'unicode-path-disagrees': 'a Unicode path field that repeats the name',
  'extra-malformed': 'extra fields that fill their length exactly',
  symlink: 'regular files, no symbolic links',
  'special-file': 'regular files, no devices, sockets or pipes',
  'entry-too-large': "entries within the contract's limit",
  'inflates-too-large': "entries that together stay within the contract's limit",
  ratio: "entries within the contract's compression ratio",
  'stored-size-differs': 'stored entries whose two sizes agree',
  'local-name-differs': 'the name in the local header that the directory says',
  'local-header-differs': 'a local header that says what the directory says',
  overlap: 'entries that do not overlap',
  gap: 'no bytes between entries',
  'descriptor-differs': 'a data descriptor that says what the directory says',
  'crc-differs': 'contents that have the CRC-32 they claim',
  'size-differs': 'contents that have exactly the size they claim',
  'deflate-broken': 'deflated data that inflates',
  'deflate-trailing': 'no bytes after the end of the deflated data',
  'readers-disagree': 'two independent readers that see the same entries',
} as const

export type ArchiveRule = keyof typeof RULES
/** Rule -> what would have been right. */
export const ARCHIVE_RULES: Readonly<Record<ArchiveRule, string>> = RULES

const REMEDY = 'Write the archive with evidence-pack (`cec pack`), in a new run on this head.'

/** One reason to refuse an archive. `entry` is the name of the entry, untrusted. */
export function archiveFinding(rule: ArchiveRule, found: string, entry?: string): Finding {
  const where = entry === undefined ? 'The archive' : `Entry "${shownName(entry)}" of the archive`
  return {
    code: 'CEC-40',
    rule,
    message: `${where} cannot be accepted as proof: ${found}.`,
    expected: RULES[rule],
    found,
    remedy: REMEDY,
  }
}

/** An entry's name, made harmless and short. */
export function shownName(name: string): string {
  return inert(clip(name, 200))
}
