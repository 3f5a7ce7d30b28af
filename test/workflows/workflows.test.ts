import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInContract } from '#core/contract/load'
import { renderOrrWorkflow } from '#core/starters/orr-workflow'
import { branchGlob, renderCaller, starterFiles } from '#core/starters/starters'
import { contextsOf, shownName } from '#core/workflow/contexts'
import { parseAction, parseWorkflow, type Workflow } from '#core/workflow/parse'
import { pinOf, referencesOf } from '#core/workflow/pins'
import { root } from '../kit/sources.ts'

const SOURCE = { repository: 'OWNER/cec-gate', sha: '0123456789abcdef0123456789abcdef01234567' }
const s7 = builtInContract('s7')
if (s7 === undefined) throw new Error('no s7')

const own = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)
const texts = new Map<string, string>([
  ...own.map((path): [string, string] => [path, readFileSync(join(root, path), 'utf8')]),
  ['starter: orr', renderOrrWorkflow(s7, SOURCE)],
  ['starter: caller', renderCaller(s7, SOURCE)],
])

async function workflow(path: string): Promise<Workflow> {
  const parsed = await parseWorkflow(path, texts.get(path) ?? '')
  if (parsed.kind === 'bad') throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`)
  return parsed.workflow
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface YamlJob extends Step {
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  steps?: Step[]
}

function jobsOf(path: string): [string, YamlJob][] {
  const document: { jobs: Record<string, YamlJob> } = parse(texts.get(path) ?? '')
  return Object.entries(document.jobs)
}

/** Inputs of one of our actions, or of a reusable workflow of ours. */
function inputsOf(uses: string): string[] | null {
  const action = /^(?:\$|OWNER\/cec-gate)\/actions\/([a-z-]+)(?:@|$)/.exec(uses)?.[1]
  if (action !== undefined) {
    const document: { inputs: Record<string, unknown> } = parse(
      readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'),
    )
    return Object.keys(document.inputs)
  }
  const called = /^OWNER\/cec-gate\/(\.github\/workflows\/[a-z-]+\.yml)@/.exec(uses)?.[1]
  if (called === undefined) return null
  const document: { on: { workflow_call: { inputs: Record<string, unknown> } } } = parse(texts.get(called) ?? '')
  return Object.keys(document.on.workflow_call.inputs)
}

function unknownKeys(step: Step): string[] {
  const inputs = step.uses === undefined ? null : inputsOf(step.uses)
  return inputs === null
    ? []
    : Object.keys(step.with ?? {})
        .filter(key => !inputs.includes(key))
        .map(key => `${step.uses}: ${key}`)
}

describe.each([...texts.keys()])('%s', path => {
  it("is a workflow to GitHub's own parser", async () => {
    expect((await workflow(path)).jobs.length).toBeGreaterThan(0)
  })

  it('gives no right at the top, and names the rights of each job', () => {
    const document: { permissions: unknown } = parse(texts.get(path) ?? '')
    expect(document.permissions).toEqual({})
    for (const [id, job] of jobsOf(path)) expect(job.permissions, id).toBeTypeOf('object')
  })

  it('bounds the time of every job that has steps', () => {
    for (const [id, job] of jobsOf(path))
      if (job.uses === undefined) expect(job['timeout-minutes'], id).toBeGreaterThan(0)
  })

  it('pins everything by full SHA, or takes it from this repository at the running commit', async () => {
    const entry = await workflow(path)
    const loose = referencesOf(entry, { workflow: () => undefined, action: () => undefined }).filter(
      reference => !['pinned', 'self'].includes(pinOf(reference, null)),
    )
    expect(loose).toEqual([])
  })

  it('gives its steps only inputs that exist', () => {
    const strays = jobsOf(path).flatMap(([, job]) => [job, ...(job.steps ?? [])].flatMap(unknownKeys))
    expect(strays).toEqual([])
  })
})

describe('the reusable workflow', () => {
  const jobs = new Map(jobsOf('.github/workflows/sandbox-gate.yml'))

  it('has the jobs and rights of the design, and no other', () => {
    expect(Object.fromEntries([...jobs].map(([id, job]) => [id, job.permissions]))).toEqual({
      checks: { contents: 'read' },
      orr: { actions: 'write', contents: 'read' },
      pr: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
      verdict: {},
    })
  })

  it('ends in one context that is always reported and demands exactly success of every job', async () => {
    const entry = await workflow('.github/workflows/sandbox-gate.yml')
    const verdict = entry.jobs.find(job => job.id === 'verdict')
    expect(verdict?.condition?.text).toContain('always()')
    expect(verdict?.needs).toEqual(['checks', 'orr', 'pr'])
    const text = texts.get('.github/workflows/sandbox-gate.yml') ?? ''
    for (const variable of ['CHECKS', 'ORR', 'PR']) expect(text).toContain(`test "$${variable}" = success`)
  })

  it('never cancels a gate that runs', () => {
    const document: { concurrency: { 'cancel-in-progress': boolean } } = parse(
      texts.get('.github/workflows/sandbox-gate.yml') ?? '',
    )
    expect(document.concurrency['cancel-in-progress']).toBe(false)
  })

  it('executes nothing of the branch: its steps are ours or checkout', async () => {
    const entry = await workflow('.github/workflows/sandbox-gate.yml')
    const steps = entry.jobs.filter(job => job.id !== 'verdict').flatMap(job => job.steps)
    expect(steps.filter(step => step.run !== null)).toEqual([])
    expect(steps.every(step => /^(\$\/actions\/|actions\/checkout@)/.test(step.uses?.text ?? ''))).toBe(true)
  })

  it('interpolates nothing into a shell', () => {
    for (const path of texts.keys()) {
      const runs = [...(texts.get(path) ?? '').matchAll(/^\s*run: (.*(?:\n\s{10,}.*)*)/gm)].map(match => match[1] ?? '')
      expect(
        runs.filter(run => run.includes('${{')),
        path,
      ).toEqual([])
    }
  })

  it('takes the same inputs by call and by dispatch', () => {
    const document: { on: Record<string, { inputs: unknown }> } = parse(
      texts.get('.github/workflows/sandbox-gate.yml') ?? '',
    )
    expect(document.on['workflow_dispatch']?.inputs).toEqual(document.on['workflow_call']?.inputs)
  })
})

describe('the composite action', () => {
  const text = readFileSync(join(root, 'action.yml'), 'utf8')

  it("is an action to GitHub's own parser", () => {
    expect(parseAction('action.yml', text).kind).toBe('ok')
  })

  it('gives its steps only inputs that exist', () => {
    const document: { runs: { steps: Step[] } } = parse(text)
    expect(document.runs.steps.flatMap(unknownKeys)).toEqual([])
  })
})

describe('the starters', () => {
  it("report exactly the contract's gates, by their bare names, besides the evidence job", async () => {
    const entry = await workflow('starter: orr')
    const names = contextsOf(entry, () => undefined).reporters.map(reporter => shownName(reporter.name))
    expect(names).toEqual([...s7.gates.map(gate => gate.id), 'evidence'])
    expect(entry.name).toBe(s7.orr.workflow)
  })

  it('start on pushes to sandbox branches only', () => {
    expect(branchGlob(s7)).toBe('q2-s7-codex-**')
    expect(texts.get('starter: caller')).toContain("branches: ['q2-s7-codex-**']")
  })

  it('grant the called workflow what its jobs ask for', () => {
    const granted = jobsOf('starter: caller')[0]?.[1].permissions ?? {}
    const level = (word: string | undefined) => ['none', 'read', 'write'].indexOf(word ?? 'none')
    for (const [id, job] of jobsOf('.github/workflows/sandbox-gate.yml')) {
      for (const [scope, asked] of Object.entries(job.permissions ?? {})) {
        expect(level(granted[scope]), `${id} ${scope}`).toBeGreaterThanOrEqual(level(asked))
      }
    }
  })

  it('stand at the paths that the contract names', () => {
    const files = starterFiles(s7, SOURCE)
    expect([...files.keys()]).toEqual([
      s7.filemap,
      s7.orr.path,
      '.github/workflows/cec-gate.yml',
      '.github/cec/ruleset.json',
      '.github/pull_request_template.md',
    ])
  })
})

describe('every action', () => {
  it.each(readdirSync(join(root, 'actions')))('%s runs its committed bundle on node24', name => {
    const document: { runs: { using: string; main: string } } = parse(
      readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'),
    )
    expect(document.runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` })
    expect(existsSync(join(root, 'dist', name, 'index.js'))).toBe(true)
    expect(readFileSync(join(root, 'dist', name, 'package.json'), 'utf8')).toContain('"module"')
  })
})
