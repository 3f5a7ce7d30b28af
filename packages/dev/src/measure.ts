import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the benches share: an action's environment as the runner makes it, a stopwatch, the median. */
export function runnerEnv(folder: string, inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const output = join(folder, 'output')
  const summary = join(folder, 'summary')
  for (const path of [output, summary]) writeFileSync(path, '')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
  }
}

/** Wall clock of a whole process in milliseconds, its output thrown away. */
export function timeOf(program: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint()
  const run = spawnSync(program, args, { cwd, stdio: 'ignore', ...(env === undefined ? {} : { env }) })
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${run.status}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
