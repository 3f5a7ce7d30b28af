import type { PatchJudgement } from '#core/checks/filemap-guard/judge'
import { entryPhrase } from '#core/checks/filemap-guard/tell'
import type { Filemap } from '#core/filemap/filemap'
import type { Warning } from '#core/finding'
import { clip, code, prose } from '#core/inert'
import type { Change, PatchFacts } from '#core/patch'
import { table } from '#core/report/summary'
import { OUTPUT_CHARS } from '../check.ts'

const CELL = 300

/** The paths as a JSON array; empty when an output cannot carry it. */
export function changedFiles(changes: readonly Change[]): string {
  let length = 2
  for (const change of changes) {
    length += change.path.length + 3
    if (length > OUTPUT_CHARS) return ''
  }
  const text = JSON.stringify(changes.map(change => change.path))
  return text.length > OUTPUT_CHARS ? '' : text
}

export function tooLong(count: number, { base, head }: PatchFacts): Warning {
  return {
    rule: 'changed-files-too-long',
    message: `The output changed-files is empty: ${count} paths do not fit into it.`,
    expected: `at most ${OUTPUT_CHARS} characters`,
    found: `${count} paths`,
    remedy: `The full list: git diff-tree -r -z --name-only --no-renames ${base} ${head}`,
  }
}

/** The Filemap as it was understood, and what it decided for each path; both bounded. */
export function renderDecisions(filemap: Filemap, told: PatchJudgement | undefined): string {
  const entries = filemap.entries.slice(0, 200).map(entry => [code(clip(entryPhrase(entry), CELL))])
  const more = filemap.entries.length > 200 ? [`…and ${filemap.entries.length - 200} entries more.`] : []
  const decisions = told?.decisions ?? []
  const untold = (told?.changed ?? 0) - decisions.length
  return [
    table(filemap.path === '' ? 'Filemap (inline)' : `Filemap ${code(clip(filemap.path, CELL))}`, ['Entry'], entries),
    ...more,
    table(
      'Paths',
      ['Path', 'Op', 'Decision', 'By'],
      decisions.map(one => [code(clip(one.path, CELL)), one.op, one.allowed ? '✅' : '❌', prose(clip(one.by, CELL))]),
    ),
    untold > 0 ? `…and ${untold} paths more.` : '',
  ]
    .filter(part => part !== '')
    .join('\n\n')
}
