// The largest plan that the limits allow against the smallest, in fresh processes; the start against filemap-guard's.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgePlan, type PlanFacts } from '#core/checks/plan-validate/judge'
import { parsePlan } from '#core/checks/plan-validate/parse'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { known } from '#core/fact'
import { parseAllow } from '#core/filemap/filemap'
import { isSha } from '#core/sha'
import type { Report } from '../bench.ts'
import { median, runnerEnv } from '../measure.ts'

const ROUNDS = 15
const COLD_ROUNDS = 40
const dist = join(import.meta.dirname, '../../../../dist')

export async function bench(report: Report): Promise<void> {
  for (const name of ['plan-validate', 'filemap-guard'])
    if (!existsSync(join(dist, name, 'index.js'))) throw new Error(`dist/${name} is missing: npm run build -- ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'))
  try {
    const most = tasksThatFit()
    const largest = makeRepository(join(folder, 'largest'), most)
    const smallest = makeRepository(join(folder, 'smallest'), 1)
    const cpu = { largest: [] as number[], smallest: [] as number[], guard: [] as number[] }
    // In turns, so that whatever else the machine does weighs on all alike; the first round only warms the caches.
    for (let round = 0; round <= ROUNDS; round++) {
      const seen = {
        largest: cpuOf('plan-validate', largest, folder),
        smallest: cpuOf('plan-validate', smallest, folder),
        guard: cpuOf('filemap-guard', smallest, folder),
      }
      if (round === 0) continue
      cpu.largest.push(seen.largest)
      cpu.smallest.push(seen.smallest)
      cpu.guard.push(seen.guard)
    }
    // The least of many, in turns: what the code itself takes, without what else the machine does (short spans of CPU are
    // not counted exactly).
    const cold = { largest: Number.POSITIVE_INFINITY, smallest: Number.POSITIVE_INFINITY }
    for (let round = 0; round < COLD_ROUNDS; round++) {
      cold.largest = Math.min(cold.largest, coldChecks(join(largest, 'plan.json')))
      cold.smallest = Math.min(cold.smallest, coldChecks(join(smallest, 'plan.json')))
    }
    const [large, small, guard] = [median(cpu.largest), median(cpu.smallest), median(cpu.guard)]
    report({ what: 'plan-validate, one task: CPU of the process', value: small, unit: 'ms' })
    report({
      what: `${most} tasks in 64 KiB: parsing, form and all cross checks beyond one task, cold`,
      value: cold.largest - cold.smallest,
      unit: 'ms',
      limit: 5,
    })
    report({
      what: `${most} tasks: CPU of the whole process beyond one task, git's answers read`,
      value: large - small,
      unit: 'ms',
    })
    report({ what: 'plan-validate, one task: CPU beyond filemap-guard', value: small - guard, unit: 'ms', limit: 10 })
    report({
      what: `time of ${most} tasks / ${most / 2} tasks (2 is linear)`,
      value: growth(most),
      unit: 'x',
      limit: 3,
    })
    for (const [what, text] of HOSTILE) report({ what, value: warm(text), unit: 'ms', limit: 50 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fileOf(at: number): string {
  return `src/mod${at % 20}/file${at}.ts`
}

function planText(tasks: number, base: string): string {
  const task = (at: number) => ({
    id: `T-NORM-${at}`,
    files: [fileOf(at)],
    gates: ['T4', 'T6'],
    evidence: ['out/evidence/T4_tests/pytest_report.json'],
  })
  const constraints = { filemap: 'strict', single_patch: true }
  return JSON.stringify({
    version: '1.0',
    base_sha: base,
    tasks: Array.from({ length: tasks }, (_, at) => task(at)),
    constraints,
  })
}

/** As many tasks as 64 KiB hold, an even number. */
function tasksThatFit(): number {
  let tasks = 2
  while (planText(tasks + 2, 'b'.repeat(40)).length <= 65_536) tasks += 2
  return tasks
}

/** Files of the plan stand at base and are changed at head: the plan is true. */
function makeRepository(repo: string, tasks: number): string {
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd: repo, encoding: 'utf8', ...(input === undefined ? {} : { input }) }).trim()
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repo])
  const files = (content: string) =>
    Array.from({ length: tasks }, (_, at) => `M 100644 inline ${fileOf(at)}\ndata 1\n${content}\n`).join('')
  const head = (branch: string, mark: number) =>
    `commit refs/heads/${branch}\nmark :${mark}\ncommitter A <a@example.com> 1761912000 +0000\ndata 0\n`
  const specs = s7()
    .specs.map(({ path, version }) => [path, `Version: ${version}\n`] as const)
    .map(([path, content]) => `M 100644 inline ${path}\ndata ${content.length}\n${content}\n`)
    .join('')
  git(['fast-import', '--quiet'], `${head('main', 1)}${specs}${files('a')}${head('sandbox', 2)}from :1\n${files('b')}`)
  git(['symbolic-ref', 'HEAD', 'refs/heads/sandbox'])
  writeFileSync(join(repo, 'plan.json'), planText(tasks, git(['rev-parse', 'main'])))
  return repo
}

/** User and system time of the action's own process, without git's, in milliseconds. */
function cpuOf(name: string, repo: string, folder: string): number {
  const note = join(folder, 'cpu')
  const hook = `import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(note)}, String((user + system) / 1000)) })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, join(dist, name, 'index.js')]
  const run = spawnSync(process.execPath, args, { cwd: repo, env: runnerEnv(folder, inputsOf(name)), encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${name} ended with ${run.status}: ${run.stdout}${run.stderr}`)
  return Number(readFileSync(note, 'utf8'))
}

/** The checks alone on facts that are there, in a fresh process, in milliseconds. */
function coldChecks(plan: string): number {
  const run = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, plan], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the checks ended with ${run.status}: ${run.stderr}`)
  return Number(run.stdout)
}

async function measureChecks(path: string): Promise<number> {
  const text = readFileSync(path, 'utf8')
  const { contract, facts } = await passingFacts(text)
  // Node's loader strips the types of our sources in this process, which the bundle is spared: its garbage is not ours.
  globalThis.gc?.()
  const start = process.hrtime.bigint()
  const parsed = parsePlan(text, contract.limits, { path: 'plan.json' })
  if (parsed.plan === null) throw new Error('the plan does not pass')
  const { findings } = judgePlan({ ...facts, plan: parsed.plan, placeOf: parsed.placeOf })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (findings.length > 0) throw new Error('the plan does not pass')
  return time
}

/** What git would have told of a repository in which the plan is true. */
async function passingFacts(text: string): Promise<{ contract: Contract; facts: Omit<PlanFacts, 'plan' | 'placeOf'> }> {
  const contract = s7()
  const base = /[0-9a-f]{40}/.exec(text)?.[0] ?? ''
  if (!isSha(base)) throw new Error('the plan names no commit')
  const files = [...text.matchAll(/src\/mod\d+\/file\d+\.ts/g)].map(match => match[0]).sort()
  const modify = { utf8: true, op: 'modify', oldMode: '100644', newMode: '100644' } as const
  const changes = known(files.map(path => ({ path, ...modify })))
  const tip = known(base)
  const frame = { baseBranch: 'main', base, tip }
  const patch = { ...frame, head: base, baseIsAncestor: known(true), merges: known([]), changes }
  const atBase = known(new Map(files.map(path => [path, 'file' as const])))
  const specs = contract.specs.map(spec => known({ exists: true, version: spec.version }))
  const filemap = await parseAllow('src/**')
  return { contract, facts: { ...frame, source: { path: 'plan.json' }, contract, filemap, patch, atBase, specs } }
}

function s7(): Contract {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('the contract s7 is missing')
  return contract
}

function inputsOf(name: string): Record<string, string> {
  const inputs = { CONTRACT: 's7', HEAD: 'HEAD', ALLOW: 'src/**', MODE: 'enforce', 'WORKING-DIRECTORY': '.' }
  return name === 'plan-validate' ? { ...inputs, PLAN: 'plan.json' } : inputs
}

const HOSTILE: readonly [what: string, text: string][] = [
  ['64 KiB of escaped quotes', `"${'\\"'.repeat(32_000)}`],
  ['64 KiB of commas', `[${','.repeat(65_000)}]`],
  ['64 KiB of equal keys', `{${'"a":1,'.repeat(10_000)}"b":1}`],
  ['64 KiB of unclosed brackets', '[{'.repeat(32_000)],
  ['64 KiB of unknown keys', `{${Array.from({ length: 6_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
]

/** One reading, after others have warmed the code, in milliseconds. */
function warm(text: string): number {
  const { limits } = s7()
  return median(
    Array.from({ length: 9 }, () => {
      const start = process.hrtime.bigint()
      parsePlan(text, limits)
      return Number(process.hrtime.bigint() - start) / 1e6
    }),
  )
}

function growth(tasks: number): number {
  const [half, whole] = [planText(tasks / 2, 'b'.repeat(40)), planText(tasks, 'b'.repeat(40))]
  for (let round = 0; round < 20; round++) warm(whole)
  return warm(whole) / warm(half)
}

// The bench starts this file again for each cold measurement.
if (import.meta.main) console.log(await measureChecks(process.argv[2] ?? ''))
