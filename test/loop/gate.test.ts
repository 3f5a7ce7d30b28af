import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Push, pushAsAgent } from '#cli/demo/agent'
import { dropDoubles } from '#cli/demo/patches'
import { type Stage, setStage } from '#cli/demo/stage'
import { gitAsync } from '../kit/git-process.ts'
import { type CliRun, runCli } from '../kit/run-cli.ts'
import { root } from '../kit/sources.ts'

/** One stage a story: they wait for GitHub's next look at the same time. */
interface Play {
  readonly stage: Stage
  readonly push: Push
  readonly clone: string
  readonly env: Readonly<Record<string, string>>
}

const plays: Play[] = []

async function play(): Promise<Play> {
  const stage = await setStage(root, () => {})
  const push = await pushAsAgent(stage, 'Patch', dropDoubles)
  const clone = stage.folder('gate')
  await gitAsync(clone, 'clone', '--quiet', '--branch', push.branch, stage.repository.cloneUrl, '.')
  const token = stage.hub.addToken({ contents: 'read', actions: 'write', pull_requests: 'write' })
  const made = { stage, push, clone, env: stage.hub.env(stage.repository, token) }
  plays.push(made)
  return made
}

const cec = ({ clone, env }: Play, ...args: string[]): Promise<CliRun> => runCli(args, { cwd: clone, env })

/** The names of the checks that were told, with their verdicts. */
function verdicts(run: CliRun): string[] {
  const list: { check: string; verdict: string }[] = JSON.parse(run.stdout)
  return list.map(({ check, verdict }) => `${check} ${verdict}`)
}

const WALKED = [
  'filemap-guard pass',
  'plan-validate pass',
  'ruleset-sanity pass',
  'orr-dispatch pass',
  'antiflake-compare pass',
  'pr-open pass',
  'pr-body-lint pass',
]

/** Starts `cec gate` and kills it, as a machine that goes away does, once the hub has answered this. */
async function killedAfter({ stage, clone, env }: Play, method: string, path: RegExp, times = 1): Promise<void> {
  const before = stage.hub.requests.length
  const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'gate', '--json'], {
    cwd: clone,
    env: { PATH: process.env['PATH'] ?? '', HOME: clone, ...env },
    stdio: 'ignore',
  })
  const ended = new Promise<NodeJS.Signals | null>(resolve => child.on('close', (_, signal) => resolve(signal)))
  const watch = setInterval(() => {
    const seen = stage.hub.requests.slice(before)
    if (seen.filter(one => one.method === method && path.test(one.path)).length >= times) child.kill('SIGKILL')
  }, 1)
  expect(await ended).toBe('SIGKILL')
  clearInterval(watch)
}

beforeAll(async () => {
  await Promise.all([play(), play(), play()])
}, 60_000)
afterAll(async () => {
  await Promise.all(plays.map(({ stage }) => stage[Symbol.asyncDispose]()))
}, 60_000)

function nth(at: number): Play {
  const found = plays[at]
  if (found === undefined) throw new Error(`no play ${at}`)
  return found
}

describe.concurrent('cec gate, the whole loop', { timeout: 180_000 }, () => {
  it('survives its own death, opens one pull request, and is rolled back', async () => {
    const on = nth(0)
    const { repository } = on.stage
    const { branch, head } = on.push

    await killedAfter(on, 'POST', /\/dispatches$/, 2)
    const state = async (): Promise<unknown> => JSON.parse((await cec(on, 'status', '--json')).stdout)
    expect(await state()).toMatchObject({ branch, head, state: expect.stringMatching(/^ORR_/), pull: null })

    await killedAfter(on, 'POST', /\/pulls$/)
    await killedAfter(on, 'POST', /\/comments$/)
    const walked = await cec(on, 'gate', '--json')
    expect([walked.exit, verdicts(walked)], walked.stderr).toEqual([0, WALKED])
    expect(walked.stderr).toContain('pr-open: pass')
    expect([repository.runs.length, repository.pulls.length, repository.comments.length]).toEqual([3, 1, 1])
    expect(await state()).toMatchObject({ state: 'REVIEW', findings: [], pull: { number: 1, head } })

    const rollback = ['rollback', '--branch', branch, '--sha', head, '--reason', 'Not needed', '--token']
    const token = on.stage.hub.addToken({ contents: 'write', pull_requests: 'write' })
    const dry = await cec(on, ...rollback, token, '--dry-run')
    expect([dry.exit, repository.pulls[0]?.state], dry.stdout + dry.stderr).toEqual([0, 'open'])
    const done = await cec(on, ...rollback, token)
    expect([done.exit, repository.pulls[0]?.state], done.stdout + done.stderr).toEqual([0, 'closed'])
    expect(await gitAsync(on.clone, 'ls-remote', '--heads', 'origin', branch)).toBe('')
    expect(await gitAsync(on.clone, 'ls-remote', '--heads', 'origin', 'main')).not.toBe('')
    expect(await state()).toMatchObject({ state: 'PATCHING', pull: { state: 'closed' } })
    expect((await cec(on, ...rollback, token)).exit).toBe(0)
  })

  it('opens one pull request when two of it run at once, and both say so', async () => {
    const on = nth(1)
    const both = await Promise.all([cec(on, 'gate', '--json'), cec(on, 'gate', '--json')])
    for (const run of both) expect([run.exit, verdicts(run)], run.stderr).toEqual([0, WALKED])
    expect(on.stage.repository.pulls).toHaveLength(1)
    expect(on.stage.repository.comments).toHaveLength(1)
  })

  it('dispatches and opens nothing on a dry run, from another branch too, and says what is wrong without a plan', async () => {
    const on = nth(2)
    const { repository } = on.stage
    const elsewhere = { ...on, clone: on.stage.folder('elsewhere') }
    await gitAsync(elsewhere.clone, 'clone', '--quiet', repository.cloneUrl, '.')
    const dry = await cec(elsewhere, 'gate', '--dry-run', '--json', '--branch', on.push.branch)
    expect([dry.exit, verdicts(dry)], dry.stderr).toEqual([0, WALKED.slice(0, 3)])
    expect(JSON.parse(dry.stdout)).toMatchObject([{ facts: { head: on.push.head } }, {}, {}])
    const plain = await cec(elsewhere, 'gate')
    expect([plain.exit, plain.stdout]).toEqual([50, expect.stringContaining('plan-absent')])
    expect((await cec(elsewhere, 'gate', '--branch', 'nowhere')).exit).toBe(2)
    expect([repository.runs.length, repository.pulls.length]).toEqual([0, 0])
  })
})
