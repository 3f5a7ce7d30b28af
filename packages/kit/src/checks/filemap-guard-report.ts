import type { PatchJudgement } from '#core/checks/filemap-guard/judge'
import { entryPhrase } from '#core/checks/filemap-guard/tell'
import type { Filemap } from '#core/filemap/filemap'
import type { Warning } from '#core/finding'
import { clip, code, prose } from '#core/inert'
import { table } from '#core/report/summary'
import type { PatchFrame } from '#sources/git/patch'
import { OUTPUT_CHARS } from '../check.ts'

const CELL = 300

/** The paths of a patch, as long as an output can carry them. */
export interface PathList {
  add(path: string): void
  /** A JSON array, sorted; empty when it is too long for an output. */
  render(): string
}

export function createPathList(): PathList {
  const paths: string[] = []
  let length = 2
  return {
    add: path => {
      length += path.length + 3
      if (length <= OUTPUT_CHARS) paths.push(path)
    },
    render: () => {
      const text = length > OUTPUT_CHARS ? '' : JSON.stringify(paths.sort())
      return text.length > OUTPUT_CHARS ? '' : text
    },
  }
}

export function tooLong(count: number, { base, head }: PatchFrame): Warning {
  return {
    rule: 'changed-files-too-long',
    message: `The output changed-files is empty: ${count} paths do not fit into it.`,
    expected: `at most ${OUTPUT_CHARS} characters`,
    found: `${count} paths`,
    remedy: `The full list: git diff-tree -r -z --name-only --no-renames ${base} ${head}`,
  }
}

/** The Filemap as it was understood, and what it decided for each path; both bounded. */
export function renderDecisions(filemap: Filemap, told: PatchJudgement | null): string {
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
