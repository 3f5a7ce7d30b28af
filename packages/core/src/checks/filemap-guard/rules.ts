import type { FaultRule } from '../../filemap/hygiene.ts'

/** The rule ids of CEC-10, stable: agents key on them. */
export type FilemapRule =
  | 'outside-filemap'
  | 'op-not-allowed'
  | 'protected-path'
  | 'policy-file'
  | 'symlink'
  | 'submodule'
  | 'unknown-mode'
  | 'executable-bit'
  | 'name-collision'
  | 'duplicate-entry'
  | FaultRule

export interface RuleEntry {
  /** What is refused. */
  readonly refuses: string
  /** What the agent does about it, one imperative sentence. */
  readonly remedy: string
}

const RENAME = 'Give the file a plain name: letters, digits, `-`, `_` and `.`.'

/** The one table of filemap-guard's rules; the docs derive from it. */
export const FILEMAP_RULES: Readonly<Record<FilemapRule, RuleEntry>> = {
  'outside-filemap': {
    refuses: 'A path that no entry of the Filemap matches.',
    remedy: 'Take the path out of the patch, or ask a maintainer to add it to the Filemap on the base branch.',
  },
  'op-not-allowed': {
    refuses: 'An addition, change or deletion that the entries matching the path do not grant.',
    remedy: 'Leave the file as it is at base, or ask a maintainer to widen its entry on the base branch.',
  },
  'protected-path': {
    refuses: 'A path of the contract’s `protected_paths` that no literal entry names.',
    remedy:
      'Take the path out of the patch, or ask a maintainer to name this very file, without wildcards, in the Filemap.',
  },
  'policy-file': {
    refuses: 'The Filemap, the contract or the ORR workflow: no entry can allow them.',
    remedy: 'Take the file out of the patch; a maintainer changes policy in a pull request of its own.',
  },
  symlink: {
    refuses: 'A new or changed symbolic link.',
    remedy: 'Commit a regular file in its place.',
  },
  submodule: {
    refuses: 'A submodule that is added, moved, replaced or deleted.',
    remedy: 'Take the submodule out of the patch.',
  },
  'unknown-mode': {
    refuses: 'An entry whose file mode git does not know.',
    remedy: 'Commit a regular file with mode 100644.',
  },
  'executable-bit': {
    refuses: 'An executable bit gained without an entry that says `exec`.',
    remedy: 'Run `git update-index --chmod=-x` on the file, or ask a maintainer to add `exec` to its entry.',
  },
  'name-collision': {
    refuses: 'Names at head that are one name after case folding or Unicode normalisation (NFC).',
    remedy: 'Rename the file or folder so that it differs by more than case or accents’ encoding.',
  },
  'duplicate-entry': {
    refuses: 'A tree that names one entry twice, or out of order.',
    remedy: 'Make the commit again with git itself.',
  },
  'invalid-utf8': { refuses: 'A name that is not valid UTF-8.', remedy: RENAME },
  'control-character': { refuses: 'A name with a control character.', remedy: RENAME },
  'invisible-character': {
    refuses: 'A name with an invisible or direction-changing character, U+2028 or U+2029.',
    remedy: RENAME,
  },
  backslash: { refuses: 'A name with a backslash.', remedy: RENAME },
  'empty-segment': { refuses: 'A path with an empty segment.', remedy: RENAME },
  'dot-segment': { refuses: 'A path with a segment `.` or `..`.', remedy: RENAME },
  'git-lookalike': {
    refuses: 'A segment that git or a file system takes for `.git`, `.gitmodules` or `.gitattributes`.',
    remedy: RENAME,
  },
  'windows-reserved': { refuses: 'A device name of Windows, with any extension.', remedy: RENAME },
  'drive-letter': { refuses: 'A path that begins with a drive letter.', remedy: RENAME },
  'ntfs-stream': { refuses: 'A name with a colon: a stream on NTFS.', remedy: RENAME },
  'trailing-dot-or-blank': { refuses: 'A segment that ends with a dot or a blank.', remedy: RENAME },
  'path-too-long': { refuses: 'A path over 4,096 bytes.', remedy: 'Shorten the path.' },
  'segment-too-long': { refuses: 'A segment over 255 bytes.', remedy: 'Shorten the name.' },
}
