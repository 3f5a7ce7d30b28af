import type { Code } from '#core/codes'
import { git } from '#hub/git'
import type { Permissions } from '#hub/hub'
import type { Push } from './agent.ts'
import { type BundleRun, runBundle } from './bundle.ts'
import type { Show } from './show.ts'
import type { Stage } from './stage.ts'

/** The gate of one sandbox branch: its own clone, the built bundles, the rights that the reusable workflow gives each job. */
export interface Gate {
  readonly push: Push
  /** Sees bypass actors; the workflow has it as a secret. */
  readonly adminToken: string
  /** Codes of every verdict so far, and whether something stayed unknown or broke. */
  readonly codes: Code[]
  readonly runs: BundleRun[]
  /** Runs one action, shows its verdict; true when it passed. */
  step(name: string, inputs: Readonly<Record<string, string>>): Promise<BundleRun>
}

/** What each job of sandbox-gate.yml may do. */
const RIGHTS: Readonly<Record<string, Permissions>> = {
  'filemap-guard': { contents: 'read' },
  'plan-validate': { contents: 'read' },
  'ruleset-sanity': { contents: 'read' },
  'orr-dispatch': { contents: 'read', actions: 'write' },
  'antiflake-compare': { contents: 'read', actions: 'write' },
  'pr-open': { contents: 'read', actions: 'read', pull_requests: 'write' },
  'pr-body-lint': { contents: 'read', actions: 'read', pull_requests: 'write' },
}

const WORKING: Readonly<Record<string, string>> = {
  'orr-dispatch': 'three runs of the gates; GitHub is asked every 15 s, no oftener',
  'pr-open': 'rendering the body, proving it, opening the pull request',
  'pr-body-lint': 'the body as GitHub shows it, against runs, evidence and diff',
  'antiflake-compare': 'the runs and their evidence, byte by byte',
}

export async function openGate(stage: Stage, push: Push, show: Show): Promise<Gate> {
  const { hub, repository, root } = stage
  const cwd = stage.folder('gate')
  await git(cwd, ['clone', '--quiet', '--branch', push.branch, repository.cloneUrl, '.'])
  const codes: Code[] = []
  const runs: BundleRun[] = []
  return {
    push,
    adminToken: hub.adminToken,
    codes,
    runs,
    async step(name, inputs) {
      show.working(`${name}: ${WORKING[name] ?? 'judging'}`)
      const token = hub.addToken(RIGHTS[name] ?? {})
      const env = hub.env(repository, token, { ref: push.branch, sha: push.head, event: { name: 'push', payload: {} } })
      const started = performance.now()
      const run = await runBundle(root, name, inputs, { cwd, env, token, signal: stage.signal })
      // The process is ending: what a killed action leaves is nothing to tell.
      if (stage.signal.aborted) return await new Promise<never>(() => {})
      show.verdict(run, (performance.now() - started) / 1_000)
      codes.push(...(run.verdict?.codes ?? []))
      runs.push(run)
      return run
    },
  }
}

/** The three checks that need no run, all of them told; true when all passed. */
export async function checkPush(gate: Gate): Promise<boolean> {
  const guard = await gate.step('filemap-guard', {})
  const plan = await gate.step('plan-validate', { 'plan-json': gate.push.planJson })
  const rules = await gate.step('ruleset-sanity', { 'admin-token': gate.adminToken })
  return [guard, plan, rules].every(run => run.exit === 0)
}

/** Three runs on the branch; the ids, or null when the gates did not all pass. */
export async function dispatch(gate: Gate): Promise<string | null> {
  const { branch, head } = gate.push
  const run = await gate.step('orr-dispatch', { branch, 'head-sha': head })
  return run.exit === 0 ? (run.outputs['run-ids'] ?? '') : null
}

export async function compare(gate: Gate, runIds: string): Promise<boolean> {
  const run = await gate.step('antiflake-compare', { 'run-ids': runIds, 'head-sha': gate.push.head })
  return run.exit === 0
}

/** Opens the pull request with the verdicts so far; its number, or null. */
export async function openPull(gate: Gate, runIds: string): Promise<string | null> {
  const verdicts = gate.runs.map(run => run.outputs['verdict-json'] ?? '').join('\n')
  const run = await gate.step('pr-open', {
    branch: gate.push.branch,
    'run-ids': runIds,
    'plan-json': gate.push.planJson,
    verdicts,
  })
  return run.exit === 0 ? (run.outputs['pull-number'] ?? '') : null
}

export async function lintBody(gate: Gate, pullNumber: string): Promise<boolean> {
  const run = await gate.step('pr-body-lint', { 'pull-number': pullNumber, verify: 'full', comment: 'true' })
  return run.exit === 0
}

/** Everything after the push, until something refuses. The number of the pull request, or null. */
export async function walkLoop(gate: Gate): Promise<string | null> {
  if (!(await checkPush(gate))) return null
  const runIds = await dispatch(gate)
  if (runIds === null || !(await compare(gate, runIds))) return null
  const number = await openPull(gate, runIds)
  return number !== null && (await lintBody(gate, number)) ? number : null
}
