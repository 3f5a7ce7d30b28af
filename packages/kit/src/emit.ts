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
import type { Outcome } from './check.ts'
import type { Mode } from './common-inputs.ts'

type Env = Readonly<Record<string, string | undefined>>

/** An output over this is not carried between jobs (docs: 1 MB of outputs a job); the report file has it. */
const OUTPUT_CHARS = 400_000

/** The one place that speaks to the runner. Returns the exit status; the caller sets it last. */
export async function emit(outcome: Outcome, mode: Mode, env: Env): Promise<number> {
  const core = await import('@actions/core')
  const { verdict } = outcome
  const { annotations, untold } = annotationsOf(verdict)
  process.stdout.write(renderTerminal(verdict, paint(false)))
  for (const annotation of annotations) annotate(core, annotation, mode)
  if (untold > 0) core.info(`${untold} more in the job summary`)
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderSummary(verdict, outcome.summary)).write()
  if (env['GITHUB_OUTPUT']) for (const [name, value] of outputsOf(outcome, env)) core.setOutput(name, value)
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
    ['verdict-json', carried(JSON.stringify(verdict))],
  ]
}

function carried(value: string): string {
  return value.length > OUTPUT_CHARS ? '' : value
}

type Core = typeof import('@actions/core')

function annotate(core: Core, a: Annotation, mode: Mode): void {
  const where = {
    title: a.title,
    ...(a.path === undefined ? {} : { file: a.path }),
    ...(a.line === undefined ? {} : { startLine: a.line }),
    ...(a.column === undefined ? {} : { startColumn: a.column }),
  }
  if (a.level === 'error' && mode === 'enforce') core.error(a.message, where)
  else if (a.level === 'notice') core.notice(a.message, where)
  else core.warning(a.message, where)
}
