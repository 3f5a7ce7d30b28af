import { lintBodyForm } from '#core/body/lint'
import { builtInContract } from '#core/contract/load'
import type { Report } from '../bench.ts'

const N = 65_536

/** Inputs that make Markdown readers quadratic; the tests hold many more to an answer. */
const FLOODS: Readonly<Record<string, string>> = {
  headings: '# a\n',
  boxes: '- [x] a\n',
  quotes: '> ',
  backticks: '` `` ``` ',
  brackets: '[a]',
  comments: 'a <!-- ',
  stars: '*a **a ',
  tables: `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|\n'.repeat(200)}\n`,
}

/** pr-body-lint's form on 65,536 hostile characters: under a second, and no input costs far more than twice its half. */
export async function bench(report: Report): Promise<void> {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('no contract s7')
  const best = (body: string) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      lintBodyForm(body, contract)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  for (const [name, piece] of Object.entries(FLOODS)) {
    const whole = piece.repeat(Math.ceil(N / piece.length)).slice(0, N)
    const full = best(whole)
    report({ what: `65,536 characters of ${name}`, value: full, unit: 'ms', limit: 1_000 })
    // Below that the clock says more of the machine than of the reader.
    if (full > 5)
      report({
        what: `${name}: the whole against its half`,
        value: full / best(whole.slice(0, N / 2)),
        unit: 'x',
        limit: 4,
      })
  }
}
