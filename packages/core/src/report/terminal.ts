import { CODE_TABLE } from '../codes.ts'
import type { Place, Warning } from '../finding.ts'
import { clip, inert } from '../inert.ts'
import type { Verdict } from '../verdict.ts'

/** Colours, or none: a terminal, or a log. */
export interface Paint {
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  bold(text: string): string
  dim(text: string): string
}

const SGR = { red: '31', green: '32', yellow: '33', bold: '1', dim: '2' } as const

export function paint(colour: boolean): Paint {
  const wrap = (sgr: string) => (text: string) => (colour ? `\u001b[${sgr}m${text}\u001b[0m` : text)
  return {
    red: wrap(SGR.red),
    green: wrap(SGR.green),
    yellow: wrap(SGR.yellow),
    bold: wrap(SGR.bold),
    dim: wrap(SGR.dim),
  }
}

const TOLD = 50

/** The verdict as a person reads it in a log or terminal. Untrusted text is inert. */
export function renderTerminal(verdict: Verdict, ink: Paint): string {
  return [
    headline(verdict, ink),
    ...told(verdict.findings, f => entry(ink.red(`${f.code} ${f.rule}`), f, ink)),
    ...told(verdict.gaps, g =>
      [
        ink.yellow(`unknown: ${shown(g.fact)}`),
        `    why      ${shown(g.reason)}`,
        `    do this  ${shown(g.remedy)}`,
      ].join('\n  '),
    ),
    ...told(verdict.warnings, w => entry(ink.yellow(`warning ${w.rule}`), w, ink)),
    verdict.next === '' ? '' : `  ${ink.bold('next')}  ${shown(verdict.next)}`,
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n')
}

function headline(verdict: Verdict, ink: Paint): string {
  const word = { pass: ink.green('pass'), refuse: ink.red('refuse'), unknown: ink.yellow('unknown') }[verdict.verdict]
  const why = verdict.code === '' ? '' : ` ${ink.red(`${verdict.code} ${CODE_TABLE[verdict.code].slug}`)}`
  const refusals = verdict.refusals.length === 0 ? '' : ` ${ink.dim(verdict.refusals.join(' '))}`
  return `${ink.bold(verdict.check)}  ${word}${why}${refusals}  ${ink.dim(`${verdict.state.from} → ${verdict.state.to}`)}`
}

function told<T>(items: readonly T[], line: (item: T) => string): string[] {
  const lines = items.slice(0, TOLD).map(item => `  ${line(item)}`)
  if (items.length > TOLD) lines.push(`  …and ${items.length - TOLD} more in the verdict JSON`)
  return lines
}

function entry(label: string, item: Warning, ink: Paint): string {
  return [
    `${label}  ${ink.dim(where(item))}`.trimEnd(),
    `    ${shown(item.message)}`,
    `    expected ${shown(item.expected)}`,
    `    found    ${shown(item.found)}`,
    `    do this  ${shown(item.remedy)}`,
  ].join('\n  ')
}

function where(place: Place): string {
  if (place.path === undefined) return shown(place.pointer ?? '')
  const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`
  return `${shown(place.path)}${at}`
}

function shown(text: string): string {
  return inert(clip(text, 1_000))
}
