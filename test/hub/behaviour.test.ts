import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal, startHub } from '#hub/hub'
import { gitAsync } from '../kit/git-process.ts'
import { type Stage, stage } from './fixture.ts'

let at: Stage
beforeAll(async () => {
  at = await stage()
})
afterAll(async () => {
  await at[Symbol.asyncDispose]()
})

const shop = '/repos/acme/shop'

describe('git over HTTP', () => {
  it.each([
    ['whole', [], 2],
    ['shallow', ['--depth=1'], 1],
    ['blobless', ['--filter=blob:none', '--no-checkout'], 2],
  ])('serves a %s clone without a token', async (_, options, commits) => {
    const folder = mkdtempSync(join(tmpdir(), 'cec-clone-'))
    try {
      await gitAsync(folder, 'clone', '--quiet', ...options, '--branch', at.branch, at.repository.cloneUrl, 'c')
      expect(await gitAsync(join(folder, 'c'), 'rev-parse', 'HEAD')).toBe(at.head)
      expect(await gitAsync(join(folder, 'c'), 'rev-list', '--count', 'HEAD')).toBe(String(commits))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('gives any commit by its sha', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cec-clone-'))
    try {
      await gitAsync(folder, 'init', '--quiet')
      await gitAsync(folder, 'fetch', '--quiet', '--depth=1', at.repository.cloneUrl, at.main)
      expect(await gitAsync(folder, 'rev-parse', 'FETCH_HEAD')).toBe(at.main)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    ['no token', ''],
    ['a token that may only read', 'read'],
  ])('refuses a push with %s', async (_, level) => {
    const token = level === '' ? '' : `x:${at.hub.addToken({ contents: 'read' })}@`
    const url = at.repository.cloneUrl.replace('http://', `http://${token}`)
    await expect(gitAsync(at.clone.path, 'push', '--quiet', url, 'HEAD:refs/heads/nope')).rejects.toThrow()
  })

  it('shows a push in the API at once', async () => {
    at.clone.write('scripts/c.txt', 'three\n')
    const sha = at.clone.commit('More')
    await gitAsync(at.clone.path, 'push', '--quiet', at.repository.gitUrl, 'HEAD:refs/heads/moving')
    expect(await at.ask('GET', `${shop}/branches/moving`)).toMatchObject({ body: { commit: { sha } } })
  })
})

describe('what a token may do', () => {
  const cases: [string, string, number, (stage: Stage) => string][] = [
    ['GET', '/branches/main/protection', 403, ({ hub }) => hub.addToken({ contents: 'read' })],
    ['GET', '/actions/runs', 403, ({ hub }) => hub.addToken({ contents: 'read' })],
    ['GET', '/actions/runs', 200, ({ hub }) => hub.addToken({ actions: 'read' })],
    ['POST', '/actions/workflows/s7-orr-exec.yml/dispatches', 403, ({ hub }) => hub.addToken({ actions: 'read' })],
    ['GET', '/rules/branches/main', 200, ({ hub }) => hub.addToken({})],
    ['GET', '/actions/permissions', 403, ({ hub }) => hub.addToken({ contents: 'write' })],
    ['GET', '/branches/main', 401, () => 'ghp_wrong'],
    ['GET', '/branches/main', 200, () => ''],
    ['GET', '/actions/permissions', 401, () => ''],
  ]
  it.each(cases)('%s %s answers %i by its permissions', async (method, path, status, token) => {
    expect((await at.ask(method, `${shop}${path}`, { token: token(at) })).status).toBe(status)
  })

  it('hides bypass actors from who may not write the ruleset', async () => {
    const actor = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }
    const { id } = at.repository.addRuleset({ name: 'main', bypass_actors: [actor] })
    const plain = await at.ask('GET', `${shop}/rulesets/${id}`, { token: at.hub.addToken({ administration: 'read' }) })
    expect(plain.body).not.toHaveProperty('bypass_actors')
    expect(await at.ask('GET', `${shop}/rulesets/${id}`)).toMatchObject({ body: { bypass_actors: [actor] } })
  })

  it('writes comments of a workflow as github-actions[bot]', async () => {
    const pull = at.repository.addPull({
      head: { ref: at.branch, sha: at.head },
      base: { ref: 'main', sha: at.main },
    })
    const token = at.hub.addToken({ issues: 'write' })
    const answer = await at.ask('POST', `${shop}/issues/${pull.number}/comments`, { token, body: { body: 'x' } })
    expect(answer.body).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' } })
  })

  it('lets workflows open pull requests only where the setting does', async () => {
    at.repository.appsMayOpenPulls = false
    const token = at.hub.addToken({ pull_requests: 'write' })
    const answer = await at.ask('POST', `${shop}/pulls`, { token, body: { title: 'x', head: at.branch, base: 'main' } })
    expect(answer.status).toBe(403)
    at.repository.appsMayOpenPulls = true
  })
})

describe('the manners of the API', () => {
  it('answers 304 to an ETag it gave, and does not count it', async () => {
    const first = await at.ask('GET', `${shop}/branches/main`)
    const remaining = at.hub.rateLimit.remaining
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await at.ask('GET', `${shop}/branches/main`, { headers })).status).toBe(304)
    expect(at.hub.rateLimit.remaining).toBe(remaining)
  })

  it('pages lists with Link headers and a true total', async () => {
    for (let n = 0; n < 5; n++) at.repository.addRun({ headSha: at.head, headBranch: 'paged' })
    const seen: unknown[] = []
    let path: string | null = `${shop}/actions/runs?branch=paged&per_page=2`
    while (path !== null) {
      const answer: Awaited<ReturnType<Stage['ask']>> = await at.ask('GET', path)
      expect(answer.body).toMatchObject({ total_count: 5 })
      seen.push(answer.body)
      const next: RegExpExecArray | null = /<[^>]*\/api\/v3([^>]*)>; rel="next"/.exec(answer.headers.get('link') ?? '')
      path = next?.[1] ?? null
    }
    expect(seen).toHaveLength(3)
  })

  it.each([
    ['event=push', 0],
    ['status=success', 5],
    ['status=failure', 0],
    ['created=>=2020-01-01T00:00:00Z', 5],
    ['created=<2020-01-01', 0],
    ['created=2020-01-01..2020-02-01', 0],
  ])('filters runs by %s', async (filter, total) => {
    expect(await at.ask('GET', `${shop}/actions/runs?branch=paged&${filter}`)).toMatchObject({
      body: { total_count: total },
    })
  })

  it('refuses everything when the rate limit is used up', async () => {
    const { remaining } = at.hub.rateLimit
    at.hub.rateLimit.remaining = 0
    const answer = await at.ask('GET', `${shop}/branches/main`)
    at.hub.rateLimit.remaining = remaining
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  })

  it('answers an unknown route as GitHub does', async () => {
    const answer = await at.ask('GET', `${shop}/no/such/route`)
    expect(answer).toMatchObject({ status: 404, body: { message: 'Not Found', status: '404' } })
  })

  it('hands a dispatch to the handler, which may refuse', async () => {
    const before = at.repository.dispatchHandler
    at.repository.dispatchHandler = ({ inputs }) => {
      throw new Refusal(403, `no: ${inputs['why']}`)
    }
    const body = { ref: at.branch, inputs: { why: 'policy' } }
    const answer = await at.ask('POST', `${shop}/actions/workflows/s7-orr-exec.yml/dispatches`, { body })
    at.repository.dispatchHandler = before
    expect(answer).toMatchObject({ status: 403, body: { message: 'no: policy' } })
  })

  it('logs what was asked, with its template', async () => {
    await at.ask('GET', `${shop}/branches/main`)
    expect(at.hub.requests.at(-1)).toEqual({
      method: 'GET',
      path: `${shop}/branches/main`,
      route: '/repos/{owner}/{repo}/branches/{branch}',
      status: 200,
    })
  })
})

describe('faults', () => {
  it('gives the fault once and the truth the next time', async () => {
    const path = `${shop}/commits/main`
    at.hub.faults.push(request =>
      request.path === path && request.earlier === 0
        ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
        : undefined,
    )
    const first = await at.ask('GET', path)
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1'])
    expect((await at.ask('GET', path)).status).toBe(200)
  })

  it.each([{ kind: 'cut' }, { kind: 'reset' }] as const)('breaks the connection: $kind', async fault => {
    const path = `${shop}/commits?broken=${fault.kind}`
    at.hub.faults.push(request => (request.path === path ? fault : undefined))
    await expect(at.ask('GET', path)).rejects.toThrow()
  })

  it('changes the JSON of an answer', async () => {
    const path = `${shop}/branches/main?edited`
    at.hub.faults.push(request => (request.path === path ? { kind: 'json', json: () => ({ odd: true }) } : undefined))
    expect((await at.ask('GET', path)).body).toEqual({ odd: true })
  })
})

describe('blobs', () => {
  it('serves an artifact behind a redirect that ends after one minute', async () => {
    let now = new Date('2025-10-31T12:00:00Z')
    await using hub = await startHub({ now: () => now })
    const repository = await hub.createRepository({ owner: 'acme', name: 'late' })
    const run = repository.addRun({ headSha: '0'.repeat(40) })
    const { id } = repository.addArtifact(run, { name: 'evidence.zip', bytes: Buffer.from('bytes') })
    const redirect = await fetch(`${hub.apiUrl}/repos/acme/late/actions/artifacts/${id}/zip`, {
      redirect: 'manual',
      headers: { authorization: `token ${hub.adminToken}` },
    })
    const location = redirect.headers.get('location') ?? ''
    expect(await (await fetch(location)).text()).toBe('bytes')
    now = new Date('2025-10-31T12:01:01Z')
    expect((await fetch(location)).status).toBe(403)
  })
})

describe('start', () => {
  it('says in one sentence that git is missing', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = '/nonexistent'
    const { GIT_ENV } = await import('#hub/git')
    GIT_ENV['PATH'] = '/nonexistent'
    try {
      await expect(startHub()).rejects.toThrow('git was not found. Install git')
    } finally {
      process.env['PATH'] = path
      GIT_ENV['PATH'] = path
    }
  })

  it('listens on the loopback only', () => {
    expect(at.hub.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})
