import { code, prose } from '../../inert.ts'
import { table } from '../../report/summary.ts'
import type { Sha256 } from '../../sha.ts'
import type { RunFacts, RunsFacts } from './facts.ts'
import type { RunHashes } from './judge-identity.ts'
import { gateMatrix } from './judge-runs.ts'
import type { Span } from './times.ts'

const MARK: Readonly<Record<string, string>> = {
  success: '✅',
  failure: '❌',
  skipped: '⏭️ skipped',
  cancelled: '🚫 cancelled',
}

/** Markdown: runs x gates with their hashes, the time they took, and the runs aside. */
export function renderMatrix(facts: RunsFacts, hashes: readonly RunHashes[], span: Span): string {
  const gates = facts.contract.gates.map(gate => gate.id)
  const matrix = gateMatrix(facts)
  const rows = facts.offered.map(({ id, run }) => {
    const known = run.kind === 'known' ? run.value : null
    const hash = hashes.find(each => each.id === id)
    return [
      link(id, known),
      known === null ? '❔' : mark(known.conclusion ?? known.status),
      ...gates.map(gate => mark(matrix.get(id)?.get(gate) ?? '')),
      hashCell(hash?.evidenceZip ?? null),
      hashCell(hash?.scorecard ?? null),
    ]
  })
  const columns = ['Run', 'Result', ...gates.map(gate => prose(gate)), 'Evidence ZIP', 'Scorecard']
  const time = span.startedAt === '' ? '' : `Started ${span.startedAt}, finished ${span.finishedAt}.`
  return [table('Runs', columns, rows), time, aside(facts)].filter(part => part !== '').join('\n\n')
}

function aside({ others, shadows, shadowRuns }: RunsFacts): string {
  const known = others.kind === 'known' ? others.value : []
  const rows = [
    ...shadows.map(id => {
      const run = shadowRuns.find(each => each.id === id) ?? null
      const result = run === null ? 'not seen on this head' : mark(run.conclusion ?? run.status)
      return [link(id, run), `${result} (shadow run, not gating)`]
    }),
    ...known.map(({ run }) => [link(run.id, run), mark(run.conclusion ?? run.status)]),
  ]
  return table('Other runs of this head', ['Run', 'Result'], rows)
}

/** A link that Markdown cannot be led out of; a run's address comes from GitHub, its id is digits. */
function link(id: string, run: RunFacts | null): string {
  return run !== null && isPlainAddress(run.url) ? `[${prose(id)}](${run.url})` : code(id)
}

/** An address with nothing in it that Markdown could read as its own. */
export function isPlainAddress(url: string): boolean {
  return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url)
}

function mark(conclusion: string): string {
  return conclusion === '' ? '❔' : (MARK[conclusion] ?? prose(conclusion))
}

function hashCell(hash: Sha256 | null): string {
  return hash === null ? '' : code(hash)
}
