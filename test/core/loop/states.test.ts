import { describe, expect, it } from 'vitest'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { isSha, type Sha } from '#core/sha'
import { isLegal, movesFrom, statesOf } from '#core/states'
import { judgeMoves, nextStepOf, type RunSeen, type StatusFacts, stateOf } from '#core/status/judge'

function s7(): Contract {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('no s7')
  return contract
}

function sha(digit: string): Sha {
  const text = digit.repeat(40)
  if (!isSha(text)) throw new Error(text)
  return text
}

const green = (id: string): RunSeen => ({ id, status: 'completed', conclusion: 'success' })
const red = (id: string): RunSeen => ({ id, status: 'completed', conclusion: 'failure' })
const going = (id: string): RunSeen => ({ id, status: 'in_progress', conclusion: null })
const open = { number: 1, state: 'open' as const, merged: false, head: sha('a'), reviews: [], reviewersRequested: 0 }
const base: StatusFacts = { branch: 'q2', head: sha('a'), commits: 1, pushed: true, runs: [], pull: null }
const three = [green('1'), green('2'), green('3')]

describe('the state, computed from facts', () => {
  it.each<[string, Partial<StatusFacts>, string]>([
    ['no commit', { commits: 0, pushed: false }, 'PLANNING'],
    ['a commit that is not pushed', { pushed: false }, 'PATCHING'],
    ['a pushed commit without runs', {}, 'SANDBOX_PUSH'],
    ['the first run going', { runs: [going('1')] }, 'ORR_RUN[1]'],
    ['one green, one going', { runs: [green('1'), going('2')] }, 'ORR_RUN[2]'],
    ['two green, one going', { runs: [green('1'), green('2'), going('3')] }, 'ORR_RUN[3]'],
    ['three green', { runs: three }, 'ORR_OK?'],
    ['one red of three', { runs: [green('1'), red('2'), green('3')] }, 'REPLAN'],
    ['three green of four', { runs: [...three, red('4')] }, 'REPLAN'],
    ['a cancelled run', { runs: [{ id: '1', status: 'completed', conclusion: 'cancelled' }] }, 'SANDBOX_PUSH'],
    ['an open pull request', { runs: three, pull: open }, 'PR_OPEN'],
    ['reviewers asked', { runs: three, pull: { ...open, reviewersRequested: 1 } }, 'REVIEW'],
    ['changes requested', { runs: three, pull: { ...open, reviews: ['APPROVED', 'CHANGES_REQUESTED'] } }, 'REWORK'],
    ['merged', { pull: { ...open, state: 'closed', merged: true } }, 'MERGE'],
    ['a new local commit under an open pull request', { pushed: false, pull: { ...open, head: sha('b') } }, 'REWORK'],
    [
      'a closed pull request of an older head',
      { runs: [], pull: { ...open, state: 'closed', head: sha('b') } },
      'SANDBOX_PUSH',
    ],
  ])('%s is %s', (_, facts, state) => {
    expect(stateOf({ ...base, ...facts }, s7())).toBe(state)
  })

  it('always has a next step', () => {
    for (const state of statesOf(3)) expect(nextStepOf(state, s7())).not.toBe('')
  })
})

describe('legal moves', () => {
  it('are those of SOP 1.1', () => {
    expect(movesFrom('SANDBOX_PUSH', 3)).toEqual(['ORR_RUN[1]', 'REPLAN'])
    expect(movesFrom('ORR_RUN[2]', 3)).toEqual(['ORR_RUN[3]', 'REPLAN'])
    expect(movesFrom('ORR_RUN[3]', 3)).toEqual(['ORR_OK?', 'REPLAN'])
    expect(movesFrom('ORR_OK?', 3)).toEqual(['PR_OPEN', 'REPLAN'])
    expect(movesFrom('REVIEW', 3)).toEqual(['MERGE', 'REWORK', 'REPLAN'])
    expect(movesFrom('MERGE', 3)).toEqual([])
  })

  it('never lead from a push to a pull request', () => {
    expect(isLegal('SANDBOX_PUSH', 'PR_OPEN', 3)).toBe(false)
    expect(isLegal('ORR_OK?', 'PR_OPEN', 3)).toBe(true)
  })

  it('lead only to states that exist, and every state is reached', () => {
    const states = statesOf(3)
    const reached = new Set(states.flatMap(state => movesFrom(state, 3)))
    for (const state of reached) expect(states).toContain(state)
    expect(states.filter(state => !reached.has(state))).toEqual([])
  })

  it('find a pull request that was opened before the runs', () => {
    const early = judgeMoves({ ...base, pull: open, runs: [green('1')] }, s7())
    expect(early).toMatchObject([{ code: 'CEC-20', rule: 'pull-request-before-runs', found: '1 green, 0 red' }])
    expect(judgeMoves({ ...base, pull: open, runs: three }, s7())).toEqual([])
    expect(judgeMoves({ ...base, pull: null }, s7())).toEqual([])
  })

  it('of a pull request beside a red run, or merged without its runs, is found', () => {
    const red = { id: '9', status: 'completed', conclusion: 'failure' }
    const cancelled = { ...red, conclusion: 'cancelled' }
    expect(judgeMoves({ ...base, pull: open, runs: [...three, red] }, s7())).toMatchObject([
      { rule: 'pull-request-beside-red-run', found: '3 green, 1 red' },
    ])
    expect(judgeMoves({ ...base, pull: open, runs: [...three, cancelled] }, s7())).toEqual([])
    const merged = { ...open, state: 'closed' as const, merged: true }
    expect(judgeMoves({ ...base, pull: merged, runs: [] }, s7())).toMatchObject([
      { rule: 'pull-request-before-runs', remedy: expect.stringContaining('Revert') },
    ])
    expect(judgeMoves({ ...base, pull: { ...open, state: 'closed' }, runs: [] }, s7())).toEqual([])
  })
})
