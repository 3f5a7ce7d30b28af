import type { Finding } from '../finding.ts'
import { inert } from '../inert.ts'
import { shownName } from './rules.ts'

/** Why a folder cannot be packed (CEC-40): what was expected, and what to do. */
const RULES = {
  'pack-symlink': ['regular files only', 'Let the gate write a file instead of a symbolic link.'],
  'pack-special-file': ['regular files only', 'Remove the device, socket or pipe from the evidence.'],
  'pack-unreadable': ['files that can be read', 'Give the file read permission.'],
  'pack-name': ['names that every system and every ZIP reader can hold', 'Rename the file.'],
  'pack-name-collides': ['names that stay apart after case folding and NFC', 'Rename one of the files.'],
  'pack-changed': ['files at rest', 'Let every gate end before the evidence is packed.'],
  'pack-too-many': [
    "at most as many files as the contract's limit",
    'Write fewer files, or raise the limit in the contract.',
  ],
  'pack-too-large': ["sizes within the contract's limits", 'Write less evidence, or raise the limit in the contract.'],
  'pack-empty': ['at least one file of evidence', 'Run the gates before the evidence is packed.'],
  'upload-digest-differs': ["the ZIP's own SHA-256 as the artifact's digest", 'Upload again in a new run.'],
} as const

export type PackRule = keyof typeof RULES
/** Rule -> what was expected, what to do. */
export const PACK_RULES: Readonly<Record<PackRule, readonly [string, string]>> = RULES

export function packFinding(rule: PackRule, found: string, name?: string): Finding {
  const [expected, remedy] = RULES[rule]
  const what = name === undefined ? 'The evidence' : `"${shownName(name)}"`
  return {
    code: 'CEC-40',
    rule,
    message: `${what} cannot be packed: ${inert(found)}.`,
    expected,
    found,
    remedy,
    ...(name === undefined ? {} : { path: name }),
  }
}
