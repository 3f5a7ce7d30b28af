import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type HubRun, Refusal } from '#hub/hub'
import { openGitHub } from '#sources/github/client'
import { type DispatchResult, dispatchRuns } from '#sources/github/dispatch'
import { forget, openStage, type Stage, WORKFLOW_PATH } from '../../actions/antiflake-compare/stage.ts'
import { contract } from '../../core/antiflake/good-runs.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => {
  forget(stage)
  stage.hub.faults.length = 0
  stage.hub.requests.length = 0
  stage.repository.dispatchHandler = queued
})
afterAll(() => stage[Symbol.asyncDispose]())

function queued(): HubRun {
  return stage.repository.addRun({
    path: WORKFLOW_PATH,
    headSha: stage.head,
    headBranch: stage.branch,
    status: 'queued',
    conclusion: null,
  })
}

/** Every pause is a turn of the hub's world: queued runs start, running ones end. */
function turn(): void {
  for (const run of stage.repository.runs) {
    if (run.status === 'in_progress') Object.assign(run, { status: 'completed', conclusion: 'success' })
    else if (run.status === 'queued') run.status = 'in_progress'
  }
}

interface Play {
  readonly independent?: boolean
  readonly onPause?: (pause: number) => void
  readonly stop?: AbortSignal
}

async function play({
  independent = true,
  onPause = turn,
  stop = new AbortController().signal,
}: Play = {}): Promise<DispatchResult & { pauses: number; posts: number }> {
  const github = await openGitHub({
    token: stage.token,
    repository: stage.repository.fullName,
    apiUrl: stage.hub.apiUrl,
    patience: { retries: 1, silenceMs: 5_000, longestWaitS: 120, sleep: async () => {} },
  })
  let time = 0
  let pauses = 0
  const clock = {
    now: () => new Date(time),
    stop,
    sleep: async (seconds: number) => {
      time += seconds * 1000
      pauses += 1
      onPause(pauses)
    },
  }
  const question = {
    contract: contract(),
    branch: stage.branch,
    head: stage.head,
    independent,
    pollSeconds: 15,
    timeoutMinutes: 10,
  }
  const result = await dispatchRuns(github, question, clock, () => {})
  const posts = stage.hub.requests.filter(request => request.method === 'POST').length
  return { ...result, pauses, posts }
}

describe('dispatching', () => {
  it('brings three runs to their end, all at once where they are independent', async () => {
    const result = await play()
    expect([result.step.kind, result.runs.length, result.own.length, result.posts, result.pauses]).toEqual([
      'done',
      3,
      3,
      3,
      2,
    ])
  })

  it('sends the next one in a group only when the former has started', async () => {
    const open: number[] = []
    stage.repository.dispatchHandler = () => {
      open.push(stage.repository.runs.filter(run => run.status === 'queued').length)
      return queued()
    }
    const result = await play({ independent: false })
    expect([result.step.kind, result.posts, open]).toEqual(['done', 3, [0, 0, 0]])
  })

  it('tells its runs where GitHub answers 204 without an id', async () => {
    stage.hub.faults.push(({ method }) => (method === 'POST' ? { kind: 'status', status: 204, body: '' } : undefined))
    // The hub runs the dispatch and its answer is replaced: what a server without run details says.
    const result = await play()
    expect([result.step.kind, result.own.length, result.posts]).toEqual(['done', 3, 3])
  })

  it('goes on with the runs that a killed gate left', async () => {
    const old = [queued(), queued()]
    const result = await play()
    expect([result.step.kind, result.posts, result.own.length]).toEqual(['done', 1, 1])
    expect(result.runs.map(run => run.id)).toEqual(expect.arrayContaining(old.map(run => String(run.id))))
  })

  it('ends with the same runs where two gates dispatch at once, when the runs too many have ended too', async () => {
    const [one, two] = await Promise.all([play(), play()])
    expect([one.step.kind, two.step.kind]).toEqual(['done', 'done'])
    expect(one.runs.map(run => run.id)).toEqual(two.runs.map(run => run.id))
    expect(stage.repository.runs.map(run => run.status)).not.toContain('in_progress')
  })

  it('dispatches nothing when three runs are there', async () => {
    for (let n = 0; n < 3; n++) Object.assign(queued(), { status: 'completed', conclusion: 'success' })
    const result = await play()
    expect([result.step.kind, result.posts, result.pauses]).toEqual(['done', 0, 0])
  })

  it('stops at the first red run', async () => {
    const result = await play({
      onPause: () => {
        const [first] = stage.repository.runs
        if (first !== undefined) Object.assign(first, { status: 'completed', conclusion: 'failure' })
      },
    })
    expect([result.step.kind, result.posts]).toEqual(['failed', 3])
  })

  it('replaces what a concurrency group cancelled, one at a time', async () => {
    stage.repository.dispatchHandler = () => {
      for (const run of stage.repository.runs) {
        if (run.status !== 'completed') Object.assign(run, { status: 'completed', conclusion: 'cancelled' })
      }
      return queued()
    }
    const result = await play()
    expect(result.step.kind).toBe('done')
    expect(result.runs.every(run => run.conclusion === 'success')).toBe(true)
    expect(result.own.filter(run => run.conclusion === 'cancelled').length).toBe(2)
  })

  it('sees that the branch moved between two dispatches', async () => {
    stage.repository.dispatchHandler = () => Object.assign(queued(), { headSha: stage.base })
    const result = await play()
    expect(result.step.kind).toBe('moved')
  })

  it.each([
    [403, 'actions: write'],
    [422, 'workflow_dispatch'],
    [404, 'default branch'],
  ])('says what a refusal with %i needs', async (status, remedy) => {
    stage.repository.dispatchHandler = () => {
      throw new Refusal(status, 'No.')
    }
    const result = await play()
    expect([result.gap?.reason, result.posts]).toEqual([expect.stringContaining(String(status)), 1])
    expect(result.gap?.remedy).toContain(remedy)
  })

  const UNKNOWN = JSON.stringify({ message: '"return_run_details" is not a permitted key.' })
  it.each([
    ['400', { kind: 'status', status: 400 } as const],
    ['422', { kind: 'status', status: 422, body: UNKNOWN } as const],
  ])('asks again without run details where a server does not take them: %s', async (_name, fault) => {
    let first = true
    stage.hub.faults.push(({ method }) => {
      if (method !== 'POST' || !first) return undefined
      first = false
      return fault
    })
    const result = await play()
    expect(result.step.kind).toBe('done')
  })

  it('looks before it sends again what may have been done', async () => {
    let first = true
    stage.hub.faults.push(({ method }) => {
      if (method !== 'POST' || !first) return undefined
      first = false
      return { kind: 'reset' }
    })
    const result = await play()
    expect([result.step.kind, stage.repository.runs.length]).toEqual(['done', 3])
  })

  it('ends at its deadline and cancels nothing', async () => {
    const result = await play({ onPause: () => {} })
    expect(result.gap?.reason).toContain('10 minutes')
    expect(stage.hub.requests.some(request => request.path.includes('/cancel'))).toBe(false)
  })

  it('ends at once when it is stopped, with the runs so far', async () => {
    const controller = new AbortController()
    const result = await play({ onPause: () => controller.abort(), stop: controller.signal })
    expect([result.pauses, result.gap?.reason]).toEqual([1, expect.stringContaining('stopped')])
  })

  it('does not know where the runs cannot be listed', async () => {
    stage.hub.faults.push(({ method }) => (method === 'GET' ? { kind: 'status', status: 500 } : undefined))
    const result = await play()
    expect([result.gap === null, result.posts]).toEqual([false, 0])
  })

  it('polls with an ETag: an unchanged list costs no rate limit', async () => {
    await play({ onPause: pause => (pause > 4 ? turn() : undefined) })
    expect(stage.hub.requests.filter(request => request.status === 304).length).toBeGreaterThan(2)
  })
})
