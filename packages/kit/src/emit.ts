import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '#core/report/annotations'
import { annotationsOf } from '#core/report/annotations'
import { renderSarif } from '#core/report/sarif'
import { renderSummary } from '#core/report/summary'
import { paint, renderTerminal } from '#core/report/terminal'
import { renderVerdictJson } from '#core/report/verdict-json'
import { exitOf } from '#core/verdict'
import { OUTPUT_CHARS, type Outcome } from './check.ts'
import type { Mode } from './common-inputs.ts'
import { handedJson } from './handed.ts'
import { command, placeProperties, writeOutputs, writeSummary } from './runner.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The one place that speaks to the runner. Returns the exit status; the caller sets it last. */
export function emit(outcome: Outcome, mode: Mode, env: Env): number {
  const { verdict } = outcome
  const { annotations, untold } = annotationsOf(verdict)
  const lines = [
    renderTerminal(verdict, paint(false)),
    outcome.detail ?? '',
    ...annotations.map(annotation => annotate(annotation, mode)),
  ]
  if (untold > 0) lines.push(`${untold} more in the job summary\n`)
  process.stdout.write(lines.join(''))
  const summary = env['GITHUB_STEP_SUMMARY']
  if (summary) writeSummary(summary, renderSummary(verdict, outcome.summary))
  const outputs = env['GITHUB_OUTPUT']
  if (outputs) writeOutputs(outputs, outputsOf(outcome, env))
  return mode === 'warn' ? 0 : exitOf(verdict)
}

function outputsOf(outcome: Outcome, env: Env): [string, string][] {
  const { verdict } = outcome
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), `cec-${verdict.check}-`))
  const report = join(folder, 'verdict.json')
  const sarif = join(folder, 'findings.sarif')
  const json = renderVerdictJson(verdict)
  writeFileSync(report, json)
  writeFileSync(sarif, renderSarif(verdict))
  return [
    ...Object.entries(outcome.outputs ?? {}).map(([name, value]): [string, string] => [name, carried(value)]),
    ['verdict', verdict.verdict],
    ['code', verdict.code],
    ['codes', JSON.stringify(verdict.codes)],
    ['refusals', JSON.stringify(verdict.refusals)],
    ['state', verdict.state.to],
    ['report', report],
    ['sarif', sarif],
    ['verdict-json', handedJson(verdict)],
  ]
}

function carried(value: string): string {
  return value.length > OUTPUT_CHARS ? '' : value
}

function annotate(a: Annotation, mode: Mode): string {
  const level = a.level === 'error' && mode === 'warn' ? 'warning' : a.level
  return command(level, { title: a.title, ...placeProperties(a) }, a.message)
}
