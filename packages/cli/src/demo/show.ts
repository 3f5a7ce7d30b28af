import { inert } from '#core/inert'
import { renderTerminal } from '#core/report/terminal'
import type { Verdict } from '#core/verdict'
import type { HubJob, HubRun } from '#hub/hub'
import { ink } from '../output.ts'
import type { BundleRun } from './bundle.ts'

/** The demo's voice: everything it prints goes through here. */
export interface Show {
  title(text: string): void
  line(text: string): void
  /** What is going on now; on a terminal it is overwritten by what comes next. */
  working(text: string): void
  /** The verdict of one action, as it judged. */
  verdict(run: BundleRun, seconds: number): void
  run(run: HubRun, job: HubJob | null, jobs: readonly HubJob[]): void
}

export function openShow(out: NodeJS.WriteStream): Show {
  const paint = ink(out)
  const live = out.isTTY === true
  let pending = false
  let now = ''
  const clear = (): void => {
    if (pending) out.write('\r\u001b[K')
    pending = false
  }
  const line = (text: string): void => {
    clear()
    out.write(`${text}\n`)
  }
  const working = (text: string): void => {
    clear()
    out.write(live ? paint.dim(`  … ${text}`) : `  … ${text}\n`)
    pending = live
  }
  return {
    title: text => line(`\n${paint.bold(text)}`),
    line: text => line(`  ${text}`),
    working(text) {
      now = text
      working(text)
    },
    verdict(run, seconds) {
      now = ''
      clear()
      const text = run.verdict === null ? inert(run.log) : renderTerminal(shortened(run.verdict), paint).trimEnd()
      const [head = '', ...rest] = text.split('\n')
      out.write(`  ${head}  ${paint.dim(`exit ${run.exit}, ${seconds.toFixed(1)} s`)}\n`)
      for (const more of rest) out.write(`  ${more}\n`)
      const untold = (run.verdict?.findings.length ?? 0) - FINDINGS_SHOWN
      if (untold > 0) out.write(`      ${paint.dim(`…and ${untold} more in the verdict JSON`)}\n`)
    },
    run(run, job, jobs) {
      const done = jobs.filter(other => other.runId === run.id && other.status === 'completed')
      if (job !== null) {
        if (live) working(`run ${run.id}: ${done.map(other => other.name).join(' ')}`)
        return
      }
      const red = done.filter(other => other.conclusion !== 'success').map(other => other.name)
      const seconds = (Date.parse(run.updatedAt) - Date.parse(run.createdAt)) / 1_000
      const told = red.length === 0 ? paint.green('success') : paint.red(`${run.conclusion}: ${red.join(' ')}`)
      line(`  run ${run.id}  ${done.length} jobs  ${told}  ${paint.dim(`${seconds} s`)}`)
      if (live && now !== '') working(now)
    },
  }
}

/** A tour reads better short; the job summary and the verdict JSON have everything. */
const FINDINGS_SHOWN = 5

function shortened(verdict: Verdict): Verdict {
  return { ...verdict, findings: verdict.findings.slice(0, FINDINGS_SHOWN) }
}
