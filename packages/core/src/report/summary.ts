import { CODE_TABLE } from '../codes.ts'
import type { Place, Warning } from '../finding.ts'
import { clip, code, prose } from '../inert.ts'
import type { Verdict } from '../verdict.ts'

/** A step's summary over 1 MiB is dropped by the runner (docs: workflow commands); we stop well below, counted in UTF-8 bytes. */
export const SUMMARY_BYTES = 900_000
const ROWS = 200
const CELL = 500

const MARK = { pass: '✅ pass', refuse: '❌ refuse', unknown: '❔ unknown' } as const

/** The job summary: verdict, findings, gaps, warnings, then what the check adds (`more`, Markdown of our own making). */
export function renderSummary(verdict: Verdict, more = ''): string {
  const head = `## ${verdict.check}: ${MARK[verdict.verdict]}${verdict.code === '' ? '' : ` · ${verdict.code} ${CODE_TABLE[verdict.code].slug}`}`
  const parts = [
    head,
    `**State** ${verdict.state.from} → ${verdict.state.to} · **contract** ${code(verdict.contract)}${refusals(verdict)}`,
    verdict.next === '' ? '' : `**Next:** ${prose(verdict.next)}`,
    table(
      'Findings',
      ['Code', 'Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'],
      verdict.findings.map(f => [f.code, ...cells(f)]),
    ),
    table(
      'Could not be known',
      ['Fact', 'Why', 'Do this'],
      verdict.gaps.map(gap => [cell(gap.fact), cell(gap.reason), cell(gap.remedy)]),
    ),
    table('Warnings', ['Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.warnings.map(cells)),
    more,
  ]
  return bounded(parts.filter(part => part !== '').join('\n\n'))
}

function refusals(verdict: Verdict): string {
  return verdict.refusals.length === 0 ? '' : ` · **refusal** ${verdict.refusals.join(', ')}`
}

function cells(told: Warning): string[] {
  return [told.rule, where(told), cell(told.message), cell(told.expected), cell(told.found), cell(told.remedy)]
}

function cell(text: string): string {
  return prose(clip(text, CELL))
}

function where(place: Place): string {
  if (place.path === undefined) return place.pointer === undefined ? '' : code(place.pointer)
  const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`
  return code(`${clip(place.path, CELL)}${at}`)
}

/** A GFM table of ready cells, at most 200 rows; the rest is counted. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = [
    `### ${title} (${rows.length})`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.slice(0, ROWS).map(row => `| ${row.join(' | ')} |`),
  ]
  if (rows.length > ROWS) lines.push('', `…and ${rows.length - ROWS} more.`)
  return lines.join('\n')
}

function bounded(markdown: string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY_BYTES) return `${markdown}\n`
  const cut = Buffer.from(markdown).subarray(0, SUMMARY_BYTES).toString('utf8')
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the summary's limit is 1 MiB. The verdict JSON has the rest.\n`
}
