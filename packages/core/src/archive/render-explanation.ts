import type { Contract } from '../contract/contract.ts'
import { clip, code, prose } from '../inert.ts'
import { causeAdvice, causeTitle } from './causes.ts'
import type { EntryDifference, Explanation, PairExplanation } from './explain.ts'
import type { Detail, JsonChange, LineChange } from './sample.ts'

/** UTF-16 units; well within a job summary beside everything else. */
const LONGEST = 120_000
const DETAILED = 30

export interface ExplanationOptions {
  /** Its T6 steps are told (SOP 8.1). */
  readonly contract?: Contract
  /** What to call each archive, for instance `run 123`; otherwise by number. */
  readonly labels?: readonly string[]
}

/** The explanation as Markdown. Everything that comes from an archive is made inert. */
export function renderExplanation(explanation: Explanation, options: ExplanationOptions = {}): string {
  const label = (archive: number): string => prose(clip(options.labels?.[archive - 1] ?? `archive ${archive}`, 100))
  const parts = [
    '### Why the evidence differs',
    explanation.groups.map(group => `- ${group.map(label).join(' = ')}`).join('\n'),
    explanation.unread.length === 0
      ? ''
      : `Not explained, because refused: ${explanation.unread.map(label).join(', ')}.`,
    renderCauses(explanation),
    ...explanation.pairs.map(pair => renderPair(pair, label)),
    renderSteps(options.contract),
  ]
  return bounded(parts.filter(part => part !== ''))
}

function renderCauses({ causes }: Explanation): string {
  if (causes.length === 0) return ''
  const lines = causes.map(cause => `- **${causeTitle(cause)}**: ${prose(causeAdvice(cause))}`)
  return ['**Likely causes**', '', ...lines].join('\n')
}

function renderSteps(contract: Contract | undefined): string {
  const steps = contract?.triage.trees.find(tree => tree.when === 'T6')?.steps ?? []
  if (steps.length === 0) return ''
  return ['**T6**', '', ...steps.map((step, at) => `${at + 1}. ${renderStep(step)}`)].join('\n')
}

/** A step of the contract: its code spans stay code spans, a line break is shown as `\\n`. */
function renderStep(step: string): string {
  const parts = step.replaceAll('\n', '\\n').split('`')
  return parts.map((part, at) => (at % 2 === 0 ? prose(part) : code(part))).join('')
}

function renderPair(pair: PairExplanation, label: (archive: number) => string): string {
  const names = `${label(pair.left)} and ${label(pair.right)}`
  const head =
    pair.kind === 'container'
      ? `#### ${names}: the contents are equal, the containers differ`
      : `#### ${names}: the contents differ`
  const container = pair.container.map(
    ({ what, count, example }) => `- container, ${what} (${count}): ${code(clip(example, 300))}`,
  )
  const detailed = pair.entries.slice(0, DETAILED).map(renderEntry)
  const listed = pair.entries.slice(DETAILED).map(entry => `- ${headline(entry, code)}`)
  const untold = pair.untold > 0 ? [`…and ${pair.untold} more entries.`] : []
  return [head, '', ...container, ...detailed, ...listed, ...untold].join('\n')
}

/** How untrusted text is shown: a code span, or inert as it stands. */
export type Quote = (text: string) => string

/** One entry in a line: how it differs, where first, and why perhaps. */
export function headline(entry: EntryDifference, quote: Quote): string {
  const causes = entry.causes.length === 0 ? '' : ` · likely ${entry.causes.map(causeTitle).join(', ')}`
  return `${quote(clip(entry.name, 300))} ${sizes(entry)}${place(entry.detail, quote)}${causes}`
}

function sizes({ kind, leftSize, rightSize }: EntryDifference): string {
  switch (kind) {
    case 'missing':
      return `missing on the right (${leftSize} bytes)`
    case 'added':
      return `added on the right (${rightSize} bytes)`
    case 'different':
      return leftSize === rightSize ? `differs (${leftSize} bytes)` : `differs (${leftSize} / ${rightSize} bytes)`
  }
}

/** Where the first difference stands, in a few characters. */
function place(detail: Detail | null, quote: Quote): string {
  if (detail === null) return ''
  switch (detail.form) {
    case 'binary':
      return ` at byte ${detail.offset}`
    case 'json':
      return ` at ${quote(detail.changes[0]?.pointer || '/')}`
    case 'text': {
      const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine
      return line == null ? '' : ` at line ${line}`
    }
  }
}

function renderEntry(entry: EntryDifference): string {
  return [`- ${headline(entry, code)}`, ...detailLines(entry.detail, code).map(line => `  - ${line}`)].join('\n')
}

/** What stands at the difference, on both sides, a line each. */
export function detailLines(detail: Detail | null, quote: Quote): string[] {
  if (detail === null) return []
  switch (detail.form) {
    case 'binary':
      return [`${quote(detail.left)} / ${quote(detail.right)}`]
    case 'json':
      return [...detail.changes.map(change => renderJsonChange(change, quote)), ...more(detail.untold)]
    case 'text':
      return [...detail.changes.map(change => renderLineChange(change, quote)), ...more(detail.untold)]
  }
}

function more(untold: number): string[] {
  return untold > 0 ? [`…and ${untold} more`] : []
}

const JSON_SAYS: Readonly<Record<JsonChange['kind'], string>> = {
  changed: '',
  added: 'added: ',
  missing: 'missing: ',
  'key-order': 'keys in another order: ',
  'list-order': 'list in another order: ',
}

function renderJsonChange({ pointer, kind, left, right }: JsonChange, quote: Quote): string {
  return `${quote(pointer || '/')} ${JSON_SAYS[kind]}${sides(left, right, quote)}`
}

function renderLineChange({ leftLine, rightLine, left, right }: LineChange, quote: Quote): string {
  const line = leftLine === rightLine || rightLine === null ? leftLine : (leftLine ?? rightLine)
  return `${line === null ? '' : `line ${line}: `}${sides(left, right, quote)}`
}

function sides(left: string | null, right: string | null, quote: Quote): string {
  return [left, right].map(side => (side === null ? '—' : quote(clip(side, 400)))).join(' / ')
}

function bounded(parts: readonly string[]): string {
  const text = parts.join('\n\n')
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: there is more than a summary can hold.`
}
