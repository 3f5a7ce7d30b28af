import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runBundle } from '../../kit/run-bundle.ts'
import { forget, openStage, type Stage, WORKFLOW_PATH } from '../antiflake-compare/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => {
  forget(stage)
})
afterAll(() => stage[Symbol.asyncDispose]())

function dispatch(inputs: Record<string, string> = {}) {
  return runBundle('orr-dispatch', inputs, { cwd: stage.clone.path, env: stage.env, token: stage.token })
}
const green = (conclusion = 'success') =>
  stage.repository.addRun({ path: WORKFLOW_PATH, headSha: stage.head, headBranch: stage.branch, conclusion })

describe('the bundle', () => {
  it('dispatches three runs, waits for them and hands over their ids', async () => {
    stage.repository.dispatchHandler = () => green()
    const run = await dispatch()
    expect([run.exit, run.outputs['verdict'], run.outputs['state']]).toEqual([0, 'pass', 'ORR_OK?'])
    expect(run.outputs['run-ids']).toBe(JSON.stringify(stage.repository.runs.map(each => each.id)))
    expect(run.stdout).toContain('3 of 3 runs')
  })

  it('needs no clone where the contract is built in', async () => {
    for (let n = 0; n < 3; n++) green()
    const run = await runBundle(
      'orr-dispatch',
      { branch: stage.branch, 'head-sha': stage.head },
      { cwd: '/', env: stage.env, token: stage.token },
    )
    expect([run.exit, run.outputs['verdict']]).toEqual([0, 'pass'])
  })

  it('refuses a head with a red run: CEC-20', async () => {
    green('failure')
    const run = await dispatch()
    expect([run.exit, run.outputs['code'], run.outputs['state']]).toEqual([20, 'CEC-20', 'REPLAN'])
  })

  it('says which permission is missing', async () => {
    const token = stage.hub.addToken({ actions: 'read' })
    const run = await runBundle('orr-dispatch', {}, { cwd: stage.clone.path, env: stage.env, token })
    expect([run.exit, run.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(run.stdout).toContain('actions: write')
  })

  it.each([
    ['the base branch', { branch: 'main' }],
    ['a pause that is too short', { 'poll-seconds': '5' }],
    ['a head that is no commit', { 'head-sha': 'HEAD' }],
  ])('exits 2 on %s', async (_name, inputs) => {
    expect((await dispatch(inputs)).exit).toBe(2)
  })

  it('starts no run that the contract would not accept', async () => {
    const contract = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../packages/core/src/contract/s7.json'), 'utf8'),
    )
    await using other = await openStage(clone => {
      clone.write('contract.json', JSON.stringify({ ...contract, orr: { ...contract.orr, events: ['push'] } }))
    })
    const inputs = { contract: 'contract.json', base: other.head }
    const run = await runBundle('orr-dispatch', inputs, { cwd: other.clone.path, env: other.env, token: other.token })
    expect(run.exit).toBe(2)
    expect(run.stdout).toContain('workflow_dispatch')
    expect(other.repository.runs).toEqual([])
  })

  it("keeps its token out of the runner's log, however it was handed in", async () => {
    for (let n = 0; n < 3; n++) green()
    const run = await dispatch()
    expect(run.stdout).toContain(`::add-mask::${stage.token}\n`)
    expect(run.stdout.replace(`::add-mask::${stage.token}\n`, '')).not.toContain(stage.token)
  })

  it('prints no token where no runner hides it', async () => {
    for (let n = 0; n < 3; n++) green()
    const env = { ...stage.env, GITHUB_ACTIONS: '' }
    const run = await runBundle('orr-dispatch', {}, { cwd: stage.clone.path, env, token: stage.token })
    expect(run.stdout).not.toContain(stage.token)
  })

  it('ends the wait for a rate limit when the runner ends it, and sends nothing more', async () => {
    const asked = stage.hub.requests.length
    stage.hub.faults.push(({ method }) =>
      method === 'POST' ? { kind: 'status', status: 429, headers: { 'retry-after': '100' } } : undefined,
    )
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../../dist/orr-dispatch/index.js')], {
      cwd: stage.clone.path,
      env: { PATH: process.env['PATH'], ...stage.env, INPUT_TOKEN: stage.token },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => {
      const before = stdout.includes('Again in 100 s')
      stdout += chunk.toString()
      if (!before && stdout.includes('Again in 100 s')) child.kill('SIGTERM')
    })
    const exit = await new Promise(resolve => child.on('close', resolve))
    stage.hub.faults.length = 0
    expect(exit).toBe(1)
    expect(stdout).toContain('stopped while it waited')
    expect(stage.hub.requests.slice(asked).filter(({ method }) => method === 'POST').length).toBe(1)
  })

  it('stops cleanly when the runner ends it, and keeps what it has', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../../dist/orr-dispatch/index.js')], {
      cwd: stage.clone.path,
      env: { PATH: process.env['PATH'], ...stage.env, INPUT_TOKEN: stage.token, 'INPUT_POLL-SECONDS': '15' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => {
      const before = stdout.split('dispatched').length
      stdout += chunk.toString()
      if (before < 4 && stdout.split('dispatched').length >= 4) setTimeout(() => child.kill('SIGTERM'), 300)
    })
    stage.repository.dispatchHandler = () =>
      stage.repository.addRun({
        path: WORKFLOW_PATH,
        headSha: stage.head,
        headBranch: stage.branch,
        status: 'queued',
        conclusion: null,
      })
    const exit = await new Promise(resolve => child.on('close', resolve))
    expect(exit).toBe(1)
    expect(stdout).toContain('stopped while it waited')
    expect(stage.repository.runs.map(run => run.status)).toEqual(['queued', 'queued', 'queued'])
  })
})
