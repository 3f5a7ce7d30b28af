import { clip, inert } from '../inert.ts'
import { causeAdvice, causeTitle } from './causes.ts'
import type { Explanation, PairExplanation } from './explain.ts'
import { detailLines, headline } from './render-explanation.ts'

/** Lines for a person who reads a terminal or a log; the Markdown and the verdict JSON have more. */
const LINES = 120
/** Changes told of one entry. */
const CHANGES = 6

/** The explanation as plain text: which entry, where in it, what stands there on both sides, and why perhaps. Every line is inert. */
export function explanationText(explanation: Explanation, labels: readonly string[]): string {
  const label = (archive: number): string => clip(labels[archive - 1] ?? `archive ${archive}`, 100)
  const { groups, unread, causes, pairs } = explanation
  const lines = [
    'why the evidence differs',
    ...groups.map(group => `  ${group.map(label).join(' = ')}`),
    ...(unread.length === 0 ? [] : [`  not explained, because refused: ${unread.map(label).join(', ')}`]),
    ...pairs.flatMap(pair => pairLines(pair, label)),
    ...causes.map(cause => `  likely ${causeTitle(cause)}: ${causeAdvice(cause).replaceAll('`', '')}`),
  ]
  const untold = lines.length > LINES ? ['  …there is more: see the job summary, or --json'] : []
  return `${[...lines.slice(0, LINES), ...untold].map(line => `  ${inert(line)}`).join('\n')}\n`
}

function pairLines(pair: PairExplanation, label: (archive: number) => string): string[] {
  const what = pair.kind === 'container' ? 'the contents are equal, the containers differ' : 'the contents differ'
  return [
    `  ${label(pair.left)} / ${label(pair.right)}: ${what}`,
    ...pair.container.map(({ what, count, example }) => `    container, ${what} (${count}): ${clip(example, 300)}`),
    ...pair.entries.flatMap(entry => {
      const details = detailLines(entry.detail, inert)
      const more = details.length > CHANGES ? [`      …and ${details.length - CHANGES} more lines`] : []
      return [`    ${headline(entry, inert)}`, ...details.slice(0, CHANGES).map(line => `      ${line}`), ...more]
    }),
    ...(pair.untold > 0 ? [`    …and ${pair.untold} more entries`] : []),
  ]
}
