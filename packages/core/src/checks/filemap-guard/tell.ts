import type { Entry, Filemap } from '../../filemap/filemap.ts'
import type { Finding } from '../../finding.ts'
import { clip, inert } from '../../inert.ts'
import type { Change } from '../../patch.ts'
import { FILEMAP_RULES, type FilemapRule } from './rules.ts'

/** One thing wrong with one path, before it is put into words. */
export interface Wrong {
  readonly rule: FilemapRule
  /** What is wrong, as the end of "the path …". */
  readonly says: string
}

/** A finding with everything a reader needs; `nearest` is looked up here, so only for findings that are told. */
export function tell(change: Change, wrong: Wrong, filemap: Filemap): Finding {
  return {
    code: 'CEC-10',
    rule: wrong.rule,
    message: `${shown(change.path)} ${wrong.says}.`,
    expected: expectedOf(change, wrong.rule, filemap),
    found: foundOf(change),
    remedy: FILEMAP_RULES[wrong.rule].remedy,
    path: change.path,
  }
}

/** Past the findings that a verdict tells, only the count and the path matter. */
export function tellBriefly(path: string, rule: FilemapRule): Finding {
  const { refuses, remedy } = FILEMAP_RULES[rule]
  return { code: 'CEC-10', rule, message: refuses, expected: '', found: '', remedy, path }
}

export function shown(path: string): string {
  return inert(clip(path, 300))
}

function foundOf(change: Change): string {
  switch (change.op) {
    case 'add':
      return `added with mode ${change.newMode}`
    case 'delete':
      return `deleted, mode ${change.oldMode} before`
    case 'modify':
      return change.oldMode === change.newMode
        ? `modified, mode ${change.newMode}`
        : `modified, mode ${change.oldMode} to ${change.newMode}`
  }
}

function expectedOf(change: Change, rule: FilemapRule, filemap: Filemap): string {
  switch (rule) {
    case 'outside-filemap':
    case 'op-not-allowed':
      return `an entry of the Filemap that allows ${OP_PHRASE[change.op]} this path${nearestPhrase(change, filemap)}`
    case 'protected-path':
      return `a literal entry of the Filemap that names this file${nearestPhrase(change, filemap)}`
    case 'policy-file':
      return 'a patch that leaves the Filemap, the contract and the ORR workflow alone'
    case 'symlink':
    case 'submodule':
    case 'unknown-mode':
      return 'a regular file'
    case 'executable-bit':
      return `no executable bit, or an entry that says exec${nearestPhrase(change, filemap)}`
    case 'name-collision':
      return 'names that differ on every file system'
    case 'duplicate-entry':
      return 'each entry of a tree once, in git’s order'
    default:
      return 'a plain relative path that every file system can hold'
  }
}

const OP_PHRASE = { add: 'adding', modify: 'changing', delete: 'deleting' } as const

function nearestPhrase(change: Change, filemap: Filemap): string {
  const decision = filemap.decide(change.path, change.op)
  const entry = decision.allowed ? decision.entry : decision.nearest
  return entry === undefined ? '' : `; the nearest entry is ${entryPhrase(entry)}`
}

/** The entry as the document has it, with its line. */
export function entryPhrase(entry: Entry): string {
  const word = entry.exec ? ' exec' : entry.ops.length === 1 ? ` ${entry.ops[0]}` : ''
  return `${shown(entry.pattern)}${word} (line ${entry.line})`
}
