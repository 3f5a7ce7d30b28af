import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { judgeRuns, runGaps } from '#core/checks/antiflake-compare/judge-runs'
import { known } from '#core/fact'
import { isSha, type Sha } from '#core/sha'
import type { Fault, FaultRequest } from '#hub/hub'
import { downloadArtifact } from '#sources/github/artifact'
import { type GitHub, openGitHub } from '#sources/github/client'
import { parseArtifact } from '#sources/github/parse'
import { gatherRuns } from '#sources/github/runs'
import { addRuns, openStage, type Stage } from '../../actions/antiflake-compare/stage.ts'
import { contract } from '../../core/antiflake/good-runs.ts'

let stage: Stage
let folder: string
const slept: number[] = []
beforeAll(async () => {
  stage = await openStage()
  folder = mkdtempSync(join(tmpdir(), 'cec-faults-'))
  addRuns(stage)
})
beforeEach(() => {
  stage.hub.faults.length = 0
  slept.length = 0
})
afterAll(async () => {
  await stage[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

function open(): Promise<GitHub> {
  const sleep = async (seconds: number) => {
    slept.push(seconds)
  }
  return openGitHub({
    token: stage.token,
    repository: stage.repository.fullName,
    apiUrl: stage.hub.apiUrl,
    patience: { retries: 3, silenceMs: 150, longestWaitS: 120, sleep },
  })
}

/** The fault for the first so many requests that match. */
function fail(times: number, fault: Fault, match: (request: FaultRequest) => boolean = () => true): void {
  let left = times
  stage.hub.faults.push(request => (match(request) && left-- > 0 ? fault : undefined))
}

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
})
const branch = { branch: 'main' }
const BRANCH = 'GET /repos/{owner}/{repo}/branches/{branch}'
const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'
const TRANSIENT: [string, Fault][] = [
  ['500', status(500)],
  ['502', status(502)],
  ['503 with retry-after', status(503, { 'retry-after': '7' })],
  ['429 with retry-after', status(429, { 'retry-after': '3' })],
  ['429 without a word', status(429)],
  ['403 of a secondary rate limit', status(403, { 'retry-after': '5' })],
  ['a reset connection', { kind: 'reset' }],
  ['an answer cut in half', { kind: 'cut' }],
  ['an answer that is no JSON', { kind: 'edit', edit: () => '<html>' }],
  ['half of the JSON', { kind: 'edit', edit: body => body.subarray(0, 20) }],
  ['silence', { kind: 'silence' }],
]

describe('one answer', () => {
  it.each(TRANSIENT)('is had after %s, when the next try works', async (_name, fault) => {
    fail(1, fault)
    expect(await (await open()).send(BRANCH, branch)).toMatchObject({ kind: 'ok', status: 200 })
    expect(slept.length).toBe(1)
  })

  it.each(TRANSIENT)('is a fault after %s without end', async (_name, fault) => {
    fail(100, fault)
    const github = await open()
    expect(await github.send(BRANCH, branch)).toMatchObject({ kind: 'fault' })
    expect(github.requests).toBe(4)
  })

  it('waits as long as the server says', async () => {
    fail(1, status(429, { 'retry-after': '17' }))
    await (await open()).send(BRANCH, branch)
    expect(slept).toEqual([17])
  })

  it('waits for the reset of a spent rate limit', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 30)
    fail(1, status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }))
    await (await open()).send(BRANCH, branch)
    expect(slept[0]).toBeGreaterThan(25)
    expect(slept[0]).toBeLessThan(40)
  })

  it('does not wait an hour', async () => {
    fail(1, status(429, { 'retry-after': '3600' }))
    expect(await (await open()).send(BRANCH, branch)).toMatchObject({
      kind: 'fault',
      reason: expect.stringContaining('3600 s'),
    })
    expect(slept).toEqual([])
  })

  it.each([400, 401, 403, 404, 410, 422])("takes %i as the server's word", async code => {
    fail(100, status(code))
    const github = await open()
    expect(await github.send(BRANCH, branch)).toMatchObject({ kind: 'refused', status: code })
    expect(github.requests).toBe(1)
  })

  it.each([
    ['500', status(500)],
    ['a reset', { kind: 'reset' } as const],
    ['silence', { kind: 'silence' } as const],
  ])('does not send a write twice after %s', async (_name, fault) => {
    fail(100, fault)
    const github = await open()
    expect(await github.send(DISPATCH, { workflow_id: 'x.yml', ref: 'main' })).toMatchObject({ kind: 'fault' })
    expect(github.requests).toBe(1)
  })

  it('sends a write again that a rate limit refused', async () => {
    fail(1, status(429, { 'retry-after': '1' }))
    const answer = await (await open()).send(DISPATCH, { workflow_id: 's7-orr-exec.yml', ref: stage.branch })
    expect(answer).toMatchObject({ kind: 'ok', status: 204 })
  })

  it('asks with an ETag when it watches, and answers the same', async () => {
    const github = await open()
    const first = await github.watch(BRANCH, branch)
    const before = stage.hub.requests.length
    expect(await github.watch(BRANCH, branch)).toEqual(first)
    expect(stage.hub.requests.slice(before).map(request => request.status)).toEqual([304])
  })

  it("waits by the server's clock, when the machine's is wrong", async () => {
    const date = new Date(Date.now() - 3_600_000)
    const reset = String(Math.floor(date.getTime() / 1000) + 20)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, date: date.toUTCString() }
    fail(1, status(403, headers))
    await (await open()).send(BRANCH, branch)
    expect(slept[0]).toBeGreaterThan(15)
    expect(slept[0]).toBeLessThan(30)
  })

  it.each([
    ['a wait that the server asked for', status(429, { 'retry-after': '100' })],
    ['silence', { kind: 'silence' } as const],
  ])('ends %s when the step is stopped, and asks no more', async (_name, fault) => {
    fail(100, fault)
    const stop = new AbortController()
    const github = await openGitHub({
      token: stage.token,
      repository: stage.repository.fullName,
      apiUrl: stage.hub.apiUrl,
      stop: stop.signal,
    })
    const answer = github.send(BRANCH, branch)
    setTimeout(() => stop.abort(), 200)
    expect(await answer).toEqual({ kind: 'fault', reason: 'The step was stopped.' })
    expect(github.requests).toBe(1)
    expect(await github.send(BRANCH, branch)).toMatchObject({ kind: 'fault' })
    expect(github.requests).toBe(1)
  })

  it("refuses an empty token as the caller's mistake", async () => {
    await expect(openGitHub({ token: '', repository: 'a/b' })).rejects.toThrow('token')
  })
})

describe('a list', () => {
  const RUNS = 'GET /repos/{owner}/{repo}/actions/runs'
  it('is a fault when a page lies about the whole', async () => {
    fail(1, { kind: 'json', json: value => ({ ...Object(value), workflow_runs: [] }) })
    expect(await (await open()).list(RUNS, {}, 'workflow_runs')).toMatchObject({ kind: 'fault' })
  })

  it('is a fault when its second page is lost', async () => {
    for (let n = 0; n < 120; n++) stage.repository.addRun({ headSha: stage.head, path: '.github/workflows/many.yml' })
    const github = await open()
    expect(await github.list(RUNS, {}, 'workflow_runs')).toMatchObject({ kind: 'ok' })
    fail(100, status(502), request => request.path.includes('page=2'))
    expect(await github.list(RUNS, {}, 'workflow_runs')).toMatchObject({ kind: 'fault' })
  })
})

describe('a download', () => {
  const onBlob = (request: FaultRequest) => request.path.startsWith('/blobs/')
  const get = async () => {
    const github = await open()
    const list = await github.list('GET /repos/{owner}/{repo}/actions/artifacts', {}, 'artifacts')
    const artifact = parseArtifact(list.kind === 'ok' ? list.data[0] : null)
    return await downloadArtifact(github, artifact, join(folder, 'artifact'), 1_000_000)
  }

  it('has the bytes that GitHub has the digest of', async () => {
    const fact = await get()
    const bytes = stage.repository.artifacts.at(-1)?.bytes
    expect(fact).toMatchObject({ kind: 'known', value: { size: bytes?.length } })
    expect(readFileSync(join(folder, 'artifact'))).toEqual(bytes)
  })

  const faults: [string, Fault][] = [
    ['500', status(500)],
    ['an address that has run out', status(403)],
    ['a cut transfer', { kind: 'cut' }],
    ['a reset', { kind: 'reset' }],
    ['other bytes', { kind: 'edit', edit: body => Buffer.from(body).fill(0, 40, 60) }],
    ['fewer bytes', { kind: 'edit', edit: body => body.subarray(1) }],
    ['silence', { kind: 'silence' }],
  ]
  it.each(faults)('is tried again after %s', async (_name, fault) => {
    fail(1, fault, onBlob)
    expect(await get()).toMatchObject({ kind: 'known' })
  })
  it.each(faults)('is a gap after %s without end', async (_name, fault) => {
    fail(100, fault, onBlob)
    expect(await get()).toMatchObject({ kind: 'gap' })
  })
  it('shows the token to GitHub only, never to the host that the answer leads to', async () => {
    const seen: (string | undefined)[] = []
    const bytes = stage.repository.artifacts.at(-1)?.bytes
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers.authorization)
      response.end(bytes)
    })
    await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
    const address = elsewhere.address()
    const port = typeof address === 'object' ? address?.port : 0
    fail(1, status(302, { location: `http://localhost:${port}/blob` }), request => request.path.endsWith('/zip'))
    expect(await get()).toMatchObject({ kind: 'known' })
    expect(seen).toEqual([undefined])
    await new Promise(resolve => elsewhere.close(resolve))
  })
  it('never writes more than the limit', async () => {
    fail(100, { kind: 'edit', edit: () => Buffer.alloc(2_000_000) }, onBlob)
    expect(await get()).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('more bytes') } })
  })
  it('is null when the artifact is gone', async () => {
    fail(100, status(410), request => request.path.includes('/zip'))
    expect(await get()).toEqual(known(null))
  })
})

describe('the facts of three runs', () => {
  const sha = (text: string): Sha => {
    if (!isSha(text)) throw new Error('no sha')
    return text
  }
  const gather = async () => {
    const github = await open()
    const ids = stage.repository.runs.slice(0, 3).map(run => String(run.id))
    return await gatherRuns(github, {
      contract: contract(),
      base: sha(stage.base),
      head: sha(stage.head),
      branch: null,
      choice: { kind: 'ids', ids },
      shadows: stage.repository.runs.slice(3).map(run => String(run.id)),
      readBlob: async () => known(Buffer.from('same')),
    })
  }

  it('are all had, and all good', async () => {
    const facts = await gather()
    expect([judgeRuns(facts), runGaps(facts)]).toEqual([[], []])
  })

  const parts: [string, string][] = [
    ['the runs of the head', '/runs?'],
    ['a run', '/actions/runs/'],
    ['the jobs', '/jobs'],
    ['the artifacts', '/artifacts'],
    ['the branch', '/branches/'],
  ]
  it.each(parts)('are unknown, never good or bad, without %s', async (_name, path) => {
    for (const fault of [status(500), status(403), { kind: 'edit', edit: () => '{}' } as const]) {
      stage.hub.faults.length = 0
      fail(100, fault, request => request.path.includes(path))
      const facts = await gather()
      expect(judgeRuns(facts)).toEqual([])
      expect(runGaps(facts).length).toBeGreaterThan(0)
    }
  })

  it('are unknown when another run is answered than was asked for', async () => {
    const edit: Fault = { kind: 'json', json: value => ({ ...Object(value), id: 1 }) }
    fail(1, edit, request => /\/actions\/runs\/\d+$/.test(request.path))
    const facts = await gather()
    expect(judgeRuns(facts)).toEqual([])
    expect(runGaps(facts)).toMatchObject([{ reason: expect.stringContaining('was asked for') }])
  })

  it('are those of the head, where an old server leaves the filter aside', async () => {
    const added = (list: { workflow_runs: object[] }) => ({
      total_count: list.workflow_runs.length + 1,
      workflow_runs: [
        ...list.workflow_runs,
        { ...list.workflow_runs[0], id: 9, head_sha: stage.base, conclusion: 'failure' },
      ],
    })
    fail(1, { kind: 'json', json: value => added(Object(value)) }, request => request.path.includes('/runs?'))
    const facts = await gather()
    expect([judgeRuns(facts), runGaps(facts)]).toEqual([[], []])
  })

  it('are unknown when a 404 may mean that the token cannot see', async () => {
    fail(100, status(404))
    const facts = await gather()
    expect(judgeRuns(facts)).toEqual([])
    expect(runGaps(facts).length).toBeGreaterThan(0)
  })
})
