import { Command } from 'commander'
import { EXIT } from '#core/codes'
import { InputError } from '#core/input-error'
import { type Metrics, measure } from '#core/metrics/metrics'
import { gatherSamples } from '#sources/gather/metrics'
import { contractHere } from '../contract-here.ts'
import { githubHere } from '../github-here.ts'
import { ink } from '../output.ts'
import { printGap } from '../print-gap.ts'
import type { Flags } from '../run-check.ts'

export function command(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
    .option('--base <sha|branch>', 'where a contract by path is read')
    .option('--repo <owner/name>', 'the repository on GitHub')
    .option('--last <runs>', 'how many of the newest runs are measured, at most 100', '60')
    .option('--json', 'print the figures as JSON')
    .action(async (flags: Flags) => {
      const samples = await gatherSamples(await githubHere(flags), await contractHere(flags), most(flags))
      if (samples.kind === 'gap') {
        process.exitCode = printGap(samples.gap)
        return
      }
      const metrics = measure(samples.value.runs, samples.value.pulls)
      process.stdout.write(flags['json'] === true ? `${JSON.stringify(metrics, null, 2)}\n` : rendered(metrics))
      process.exitCode = EXIT.pass
    })
}

function most(flags: Flags): number {
  const text = String(flags['last'])
  const number = Number(text)
  if (!/^[1-9]\d*$/.test(text) || number > 100)
    throw new InputError('last', `"${text}"`, 'a whole number from 1 to 100', 'Set --last.')
  return number
}

function rendered(m: Metrics): string {
  const { bold, dim } = ink()
  const percent = (value: number | null) => (value === null ? 'not measured' : `${Math.round(value * 100)} %`)
  const number = (value: number | null, unit: string) =>
    value === null ? 'not measured' : `${Number(value.toFixed(1))} ${unit}`
  const rows = [
    ['lead time', number(m.leadMinutes, 'min from the first run to the pull request, median')],
    [
      'churn',
      `${number(m.churnHeads, 'heads a branch, mean')}; ${number(m.churnLines, 'lines a pull request, median')}`,
    ],
    ['pass rate', `${percent(m.passRate)} of completed runs`],
    ['repeatability', `${percent(m.repeatability)} of heads left identical evidence`],
  ]
  return [
    dim(`${m.runs} runs of ${m.heads} heads, ${m.pulls} pull requests; not gating`),
    ...rows.map(([label, value]) => `  ${bold((label ?? '').padEnd(14))} ${value}`),
    '',
  ].join('\n')
}
