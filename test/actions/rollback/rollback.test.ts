import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { judgeRollback } from '#core/checks/rollback/judge'
import { gap, known } from '#core/fact'
import { type Hub, startHub } from '#hub/hub'
import { runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'

const BRANCH = 'q2-s7-codex-20251031-1200-0123456'

describe('the judge', () => {
  const facts = {
    branch: BRANCH,
    sha: 'a'.repeat(40),
    tip: known<string | null>('a'.repeat(40)),
    openPulls: known([7]),
  }

  it('tells the reason, closes, then deletes', () => {
    expect(judgeRollback(facts).steps.map(step => step.kind)).toEqual(['comment', 'close', 'delete'])
  })

  it('does nothing when the branch moved: CEC-60', () => {
    const moved = judgeRollback({ ...facts, tip: known('b'.repeat(40)) })
    expect(moved).toMatchObject({ findings: [{ code: 'CEC-60', rule: 'branch-moved' }], steps: [] })
  })

  it('does nothing on a gap', () => {
    const blind = judgeRollback({ ...facts, openPulls: gap('the open pull requests', 'HTTP 500', 'Again.') })
    expect([blind.steps, blind.gaps.length]).toEqual([[], 1])
  })

  it('has nothing to do for a branch that is gone', () => {
    expect(judgeRollback({ ...facts, tip: known(null), openPulls: known([]) })).toEqual({
      findings: [],
      gaps: [],
      steps: [],
    })
  })
})

describe('the bundle against the hub', () => {
  let hub: Hub
  let sandbox: TempRepo
  let head: string
  let repository: Awaited<ReturnType<Hub['createRepository']>>
  let token: string
  let name = 0

  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(async () => {
    await hub[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    hub.faults.length = 0
    name += 1
    repository = await hub.createRepository({ owner: 'acme', name: `shop${name}` })
    token = hub.addToken({ contents: 'write', pull_requests: 'write', issues: 'write' })
    sandbox = new TempRepo()
    const base = sandbox.write('a.txt', 'a').commit('base')
    sandbox.git('switch', '--quiet', '-c', BRANCH)
    head = sandbox.write('a.txt', 'b').commit('patch')
    sandbox.git('push', '--quiet', repository.gitDir, 'main', BRANCH)
    repository.addPull({ title: 'patch', body: '', head: { ref: BRANCH, sha: head }, base: { ref: 'main', sha: base } })
    return () => sandbox[Symbol.dispose]()
  })

  const run = (inputs: Record<string, string> = {}) =>
    runBundle(
      'rollback',
      { branch: BRANCH, sha: head, reason: 'The gates are red.', ...inputs },
      {
        cwd: sandbox.path,
        token,
        env: hub.env(repository, token),
      },
    )
  const branches = () => sandbox.git('ls-remote', '--heads', repository.gitDir)

  it('closes the pull request with the reason and deletes the branch', async () => {
    const done = await run()
    expect(done.exit, done.stdout + done.stderr).toBe(0)
    expect(JSON.parse(done.outputs['actions'] ?? '')).toEqual([
      'told the reason in #1',
      'closed #1',
      `deleted ${BRANCH} at ${head}`,
    ])
    expect(repository.pulls[0]).toMatchObject({ state: 'closed' })
    expect(repository.comments.map(comment => comment.body)).toEqual([expect.stringContaining('The gates are red')])
    expect(branches()).not.toContain(BRANCH)
    expect(done.outputs['state']).toBe('REPLAN')
  })

  it('may run again: nothing is told or done twice', async () => {
    await run()
    const again = await run()
    expect([again.exit, again.outputs['actions']]).toEqual([0, '[]'])
    expect(repository.comments).toHaveLength(1)
  })

  it('does nothing in a dry run, and says what it would do', async () => {
    const dry = await run({ 'dry-run': 'true' })
    expect(dry.exit).toBe(0)
    expect(JSON.parse(dry.outputs['actions'] ?? '')).toEqual([
      'would tell the reason in #1',
      'would close #1',
      `would delete ${BRANCH} at ${head}`,
    ])
    expect(branches()).toContain(BRANCH)
    expect(repository.pulls[0]).toMatchObject({ state: 'open' })
  })

  it("refuses at another commit than the branch's: CEC-60", async () => {
    const moved = await run({ sha: 'f'.repeat(40) })
    expect([moved.exit, moved.outputs['code']]).toEqual([60, 'CEC-60'])
    expect(branches()).toContain(BRANCH)
  })

  it.each([
    ['the base branch', { branch: 'main' }],
    ['a branch of another pattern', { branch: 'feature/x' }],
    ['a date that is none', { branch: 'q2-s7-codex-20251331-1200-0123456' }],
    ['a short sha', { sha: '0123456' }],
    ['no reason', { reason: ' ' }],
    ['a flag that is none', { 'dry-run': 'yes' }],
    ['an unknown contract', { contract: 's8' }],
  ])("takes %s for the caller's mistake: exit 2, no request", async (_, inputs) => {
    const before = hub.requests.length
    const mistaken = await run(inputs)
    expect(mistaken.exit).toBe(2)
    expect(hub.requests.length).toBe(before)
    expect(mistaken.stdout).not.toMatch(/ at .*\.js:\d+/)
  })

  it('is unknown when the token may not write, and says which right is missing', async () => {
    token = hub.addToken({ contents: 'read', pull_requests: 'read', issues: 'write' })
    const refused = await run()
    expect([refused.exit, refused.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(refused.stdout).toContain('contents: write and pull-requests: write')
  })

  it('is unknown when the pull requests cannot be listed, and deletes nothing', async () => {
    hub.faults.push(request => (request.path.includes('/pulls') ? { kind: 'status', status: 403 } : undefined))
    const blind = await run()
    expect([blind.exit, blind.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(branches()).toContain(BRANCH)
  })
})
