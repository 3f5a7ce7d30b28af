import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Hub, type HubRepository, startHub } from '#hub/hub'
import { runCli } from '../kit/run-cli.ts'
import { TempRepo } from '../kit/temp-repo.ts'

const BRANCH = 'q2-s7-codex-20251031-1200-0123456'
const ORR = '.github/workflows/s7-orr-exec.yml'
let hub: Hub
let repository: HubRepository
let repo: TempRepo
let base: string
let head: string
let token: string
let count = 0

beforeAll(async () => {
  hub = await startHub()
})
afterAll(async () => {
  await hub.close()
})
beforeEach(async () => {
  hub.faults.length = 0
  count += 1
  repository = await hub.createRepository({ owner: 'acme', name: `shop${count}` })
  repo = new TempRepo()
  base = repo.write(ORR, 'name: S7 ORR Exec\non: workflow_dispatch\njobs: {}\n').write('a', '1').commit('base')
  repo.git('switch', '--quiet', '-c', BRANCH)
  head = repo.write('a', '2').commit('patch')
  repo.git('push', '--quiet', repository.gitDir, 'main', BRANCH)
  repo.git('remote', 'add', 'origin', repository.gitDir)
  repository.workflowAt(ORR, 'S7 ORR Exec')
  token = hub.addToken({ contents: 'read', actions: 'read', pull_requests: 'read' })
})
afterEach(() => repo[Symbol.dispose]())

const cec = (...args: string[]) => runCli(args, { cwd: repo.path, env: hub.env(repository, token) })
const green = () => repository.addRun({ headSha: head, headBranch: BRANCH, path: ORR })
const pull = () =>
  repository.addPull({ title: 'x', body: '', head: { ref: BRANCH, sha: head }, base: { ref: 'main', sha: base } })

async function state(): Promise<unknown> {
  const run = await cec('status', '--json')
  return JSON.parse(run.stdout)
}

describe('cec status', () => {
  it('computes the state from git and the API', async () => {
    expect(await state()).toMatchObject({
      schema: 'cec.status/1',
      state: 'SANDBOX_PUSH',
      head,
      pull: null,
      moves: ['ORR_RUN[1]', 'REPLAN'],
    })
    green()
    expect(await state()).toMatchObject({ state: 'ORR_RUN[2]' })
    green()
    green()
    expect(await state()).toMatchObject({ state: 'ORR_OK?' })
    pull()
    expect(await state()).toMatchObject({ state: 'PR_OPEN', pull: { number: 1 } })
  })

  it('finds a pull request that was opened before the runs: exit 20', async () => {
    pull()
    const run = await cec('status')
    expect([run.exit, run.stdout]).toEqual([20, expect.stringContaining('cec rollback')])
  })

  it('is unknown when the runs cannot be read, and names the permission', async () => {
    token = hub.addToken({ contents: 'read', pull_requests: 'read' })
    const run = await cec('status')
    expect([run.exit, run.stdout, run.stderr]).toEqual([1, '', expect.stringContaining('actions: read')])
  })
})

describe('cec metrics', () => {
  it('measures what is there', async () => {
    for (const digest of ['sha256:1', 'sha256:1']) {
      repository.addArtifact(green(), { name: 's7-evidence.zip', bytes: Buffer.from(digest) })
    }
    repository.addRun({ headSha: head, headBranch: BRANCH, path: ORR, conclusion: 'failure' })
    pull()
    const run = await cec('metrics', '--json')
    expect([run.exit, run.stderr]).toEqual([0, ''])
    expect(JSON.parse(run.stdout)).toMatchObject({
      runs: 3,
      heads: 1,
      pulls: 1,
      passRate: 2 / 3,
      repeatability: 1,
      churnHeads: 1,
    })
  })

  it('says that nothing was measured instead of zero', async () => {
    const run = await cec('metrics')
    expect([run.exit, run.stdout]).toEqual([0, expect.stringContaining('not measured')])
  })

  it('is unknown on a fault, never a figure of half the runs', async () => {
    green()
    hub.faults.push(request => (request.path.includes('/artifacts') ? { kind: 'status', status: 403 } : undefined))
    expect((await cec('metrics')).exit).toBe(1)
  })
})
