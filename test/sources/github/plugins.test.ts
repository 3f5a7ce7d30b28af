import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '#hub/hub'
import { openStage, type Stage } from '../../actions/antiflake-compare/stage.ts'

/** What octokit's own plugins do, and why they are not used (decision 0050). When one of these fails, think again. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => {
  stage.hub.faults.length = 0
  stage.hub.requests.length = 0
})
afterAll(() => stage[Symbol.asyncDispose]())

const LIMITED: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '77' } }
const place = () => ({ owner: 'trend', repo: 'market' })
const common = () => ({
  auth: stage.token,
  baseUrl: stage.hub.apiUrl,
  log: { debug() {}, info() {}, warn() {}, error() {} },
})

function always(fault: Fault): void {
  stage.hub.faults.push(() => fault)
}

describe('plugin-retry', () => {
  const open = () => new (Octokit.plugin(retry))({ ...common(), retry: { retryAfterBaseValue: 1 } })

  it('sends a dispatch again that may have been done', async () => {
    always({ kind: 'status', status: 502 })
    const dispatch = open().request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
      ...place(),
      workflow_id: 's7-orr-exec.yml',
      ref: stage.branch,
    })
    await expect(dispatch).rejects.toMatchObject({ status: 502 })
    expect(stage.hub.requests.map(request => request.method)).toEqual(['POST', 'POST', 'POST', 'POST'])
  })

  it.each([
    ['429', LIMITED],
    ['503', { kind: 'status', status: 503, headers: { 'retry-after': '77' } } as const],
  ])('does not wait as long as the server of a %s says', async (_name, fault) => {
    always(fault)
    const asked = open().request('GET /repos/{owner}/{repo}', place())
    await expect(asked).rejects.toMatchObject({ request: { request: { retryAfter: 16 } } })
    expect(stage.hub.requests.length).toBe(4)
  })

  it('takes half an answer for an answer', async () => {
    always({ kind: 'edit', edit: body => body.subarray(0, 20) })
    const answer = await open().request('GET /repos/{owner}/{repo}', place())
    expect(typeof answer.data).toBe('string')
  })
})

describe('plugin-throttling', () => {
  it('knows a rate limit only by its words or by a spent budget', async () => {
    const told: string[] = []
    const octokit = new (Octokit.plugin(throttling))({
      ...common(),
      throttle: {
        retryAfterBaseValue: 1,
        onRateLimit: () => told.push('primary') > 0,
        onSecondaryRateLimit: () => told.push('secondary') > 0,
      },
    })
    always(LIMITED)
    await expect(octokit.request('GET /repos/{owner}/{repo}', place())).rejects.toMatchObject({ status: 429 })
    expect([told, stage.hub.requests.length]).toEqual([[], 1])
  })
})
