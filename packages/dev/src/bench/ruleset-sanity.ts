// The whole action on recorded answers, as the runner starts it: all that it costs beside the network.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { builtInContract } from '#core/contract/load'
import { renderOrrWorkflow } from '#core/starters/orr-workflow'
import { renderRuleset } from '#core/starters/starters'
import type { Report } from '../bench.ts'
import { runnerEnv, timeOf } from '../measure.ts'

const INPUTS = {
  CONTRACT: 's7',
  RULESETS: 'recorded.json',
  'REQUIRE-BYPASS-VISIBILITY': 'false',
  MODE: 'enforce',
  'WORKING-DIRECTORY': '.',
}

const ROUNDS = 9
const OTHERS = 10
const bundle = join(import.meta.dirname, '../../../../dist/ruleset-sanity/index.js')

export async function bench(report: Report): Promise<void> {
  if (!existsSync(bundle)) throw new Error('dist/ruleset-sanity is missing: npm run build -- ruleset-sanity')
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'))
  try {
    const repo = join(folder, 'repo')
    makeRepository(repo)
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const node: number[] = []
    const action: number[] = []
    // The fastest of each: the limit is in milliseconds, and whatever else the machine does only adds. The first warms the caches.
    for (let round = 0; round <= ROUNDS; round++) {
      const [start, whole] = [
        timeOf(process.execPath, [empty], folder),
        timeOf(process.execPath, [bundle], repo, runnerEnv(folder, INPUTS)),
      ]
      if (round === 0) continue
      node.push(start)
      action.push(whole)
    }
    report({ what: 'an empty Node start', value: Math.min(...node), unit: 'ms' })
    report({
      what: `the action, the gating workflow of the starter and ${OTHERS} more of its size`,
      value: Math.min(...action),
      unit: 'ms',
      limit: 300,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The starter's repository, with workflows as long beside it, and the answers that GitHub would give. */
function makeRepository(repo: string): void {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('no contract s7')
  const gating = renderOrrWorkflow(contract, { repository: 'o/cec-gate', sha: '0'.repeat(40) })
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true })
    writeFileSync(join(repo, path), text)
  }
  write(contract.orr.path, gating)
  for (let at = 0; at < OTHERS; at++)
    write(`.github/workflows/other${at}.yml`, gating.replaceAll(/^( {4}name: )(T\d)$/gm, `$1other ${at} $2`))
  write('recorded.json', recorded(JSON.parse(renderRuleset(contract))))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repo, stdio: 'ignore' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message=base')
}

function recorded(body: { rules: { type: string }[] }): string {
  const source = { ruleset_source_type: 'Repository', ruleset_source: 'o/r', ruleset_id: 1 }
  const checks = { enforcement_level: 'off', contexts: [], checks: [] }
  return JSON.stringify({
    rules: body.rules.map(rule => ({ ...rule, ...source })),
    rulesets: [{ id: 1, source_type: 'Repository', source: 'o/r', ...body }],
    branch: { name: 'main', protection: { enabled: false, required_status_checks: checks } },
  })
}
