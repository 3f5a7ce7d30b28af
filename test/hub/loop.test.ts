import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Push, pushAsAgent } from '#cli/demo/agent'
import { type BundleRun, runBundle } from '#cli/demo/bundle'
import { dropDoubles } from '#cli/demo/patches'
import { type Stage, setStage } from '#cli/demo/stage'
import type { Permissions } from '#hub/hub'
import { gitAsync } from '../kit/git-process.ts'

const root = join(import.meta.dirname, '../..')
let stage: Stage
let push: Push
let clone: string
let token: string
let runIds = ''
let verdicts: string[] = []

beforeAll(async () => {
  stage = await setStage(root, () => {})
  push = await pushAsAgent(stage, 'Patch', dropDoubles)
  clone = stage.folder('gate')
  await gitAsync(clone, 'clone', '--quiet', '--branch', push.branch, stage.repository.cloneUrl, '.')
  const rights: Permissions = { contents: 'read', actions: 'write', pull_requests: 'write' }
  token = stage.hub.addToken(rights)
})
afterAll(async () => {
  await stage[Symbol.asyncDispose]()
})

function step(name: string, inputs: Record<string, string>, signal?: AbortSignal): Promise<BundleRun> {
  const env = stage.hub.env(stage.repository, token, { ref: push.branch, sha: push.head })
  return runBundle(root, name, inputs, { cwd: clone, env, token, ...(signal === undefined ? {} : { signal }) })
}

/** Starts a step and kills it once the hub has been asked this; it must not have ended before. */
async function killedAfter(method: string, path: RegExp, name: string, inputs: Record<string, string>): Promise<void> {
  const controller = new AbortController()
  const before = stage.hub.requests.length
  const ended = step(name, inputs, controller.signal).finally(() => clearInterval(watch))
  const watch = setInterval(() => {
    const seen = stage.hub.requests.slice(before)
    if (seen.some(request => request.method === method && path.test(request.path))) controller.abort()
  }, 1)
  await ended
  expect(controller.signal.aborted).toBe(true)
}

const openInputs = (): Record<string, string> => ({
  branch: push.branch,
  'run-ids': runIds,
  'plan-json': push.planJson,
  verdicts: verdicts.join('\n'),
})
const lintInputs = { 'pull-number': '1', verify: 'full', comment: 'true' }

describe('the loop, interrupted', { timeout: 240_000 }, () => {
  it('dispatches three runs in all, though the first gate was killed after its first', async () => {
    await killedAfter('POST', /\/dispatches$/, 'orr-dispatch', { branch: push.branch, 'head-sha': push.head })
    const again = await step('orr-dispatch', { branch: push.branch, 'head-sha': push.head })
    runIds = again.outputs['run-ids'] ?? ''
    expect(again.exit).toBe(0)
    expect(stage.repository.runs).toHaveLength(3)
    expect(runIds).toMatch(/^\[\d+,\d+,\d+\]$/)
  })

  it('judges the same facts to the same bytes', async () => {
    const compare = { 'run-ids': runIds, 'head-sha': push.head }
    const [guard, plan, first, second] = await Promise.all([
      step('filemap-guard', {}),
      step('plan-validate', { 'plan-json': push.planJson }),
      step('antiflake-compare', compare),
      step('antiflake-compare', compare),
    ])
    verdicts = [guard, plan, first].map(run => run.outputs['verdict-json'] ?? '')
    expect(JSON.stringify(second.verdict)).toBe(JSON.stringify(first.verdict))
    expect([guard, plan, first].map(run => run.exit)).toEqual([0, 0, 0])
  })

  it('opens one pull request, though one gate was killed just after opening it and two more run at once', async () => {
    await killedAfter('POST', /\/pulls$/, 'pr-open', openInputs())
    const both = await Promise.all([step('pr-open', openInputs()), step('pr-open', openInputs())])
    expect(both.map(run => [run.exit, run.outputs['pull-number']])).toEqual([
      [0, '1'],
      [0, '1'],
    ])
    expect(stage.repository.pulls).toHaveLength(1)
  })

  it('keeps one comment, though one lint was killed just after writing it', async () => {
    await killedAfter('POST', /\/comments$/, 'pr-body-lint', lintInputs)
    expect((await step('pr-body-lint', lintInputs)).exit).toBe(0)
    expect(stage.repository.comments).toHaveLength(1)
  })
})
