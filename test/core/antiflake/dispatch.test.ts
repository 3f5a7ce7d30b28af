import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunFacts } from '#core/checks/antiflake-compare/facts'
import { countedRuns, type DispatchState, nextStep, ownRuns, unlisted } from '#core/checks/orr-dispatch/decide'
import { judgeStep } from '#core/checks/orr-dispatch/judge'
import { HEAD, run, sha } from './good-runs.ts'

const going = (id: string, status = 'in_progress') => run({ id, status, conclusion: null })
const green = (id: string) => run({ id })
const cancelled = (id: string) => run({ id, conclusion: 'cancelled' })
const elsewhere = (id: string) => run({ id, headSha: sha('e') })

function state(runs: RunFacts[], change: Partial<DispatchState> = {}): DispatchState {
  return { head: HEAD, wanted: 3, runs, before: new Set(), dispatched: [], independent: true, ...change }
}
const sent = (...ids: (string | null)[]) => ({ dispatched: ids.map(id => ({ id })) })
const serial = { independent: false }

describe('the next step', () => {
  const cases: [string, DispatchState, string][] = [
    ['dispatches when there is no run', state([]), 'dispatch'],
    ['dispatches all at once where runs cannot cancel each other', state([], sent('1', '2')), 'dispatch'],
    ['waits for a run that no list shows yet', state([], sent('1', '2', '3')), 'wait'],
    ['waits while runs go on', state([going('1'), green('2'), green('3')]), 'wait'],
    ['is done with three green runs', state([green('1'), green('2'), green('3')]), 'done'],
    ['adopts runs that were there', state([green('1'), green('2')], { before: new Set(['1', '2']) }), 'dispatch'],
    [
      'needs no dispatch when three were there',
      state([green('1'), green('2'), green('3'), green('4')], { before: new Set(['1', '2', '3', '4']) }),
      'done',
    ],
    [
      'waits for the run too many that another gate left',
      state([green('1'), green('2'), green('3'), going('4')], { before: new Set(['1', '2', '3', '4']) }),
      'wait',
    ],
    ['takes no run of another commit for its own', state([elsewhere('9')], { before: new Set(['9']) }), 'dispatch'],
    ['takes no second attempt', state([run({ id: '1', attempt: 2 }), green('2'), green('3')]), 'dispatch'],
    ['stops at a red run, before it dispatches more', state([run({ id: '1', conclusion: 'failure' })]), 'failed'],
    ['stops at a run that never started', state([run({ id: '1', conclusion: 'startup_failure' })]), 'failed'],
    ['sees by its id that the branch moved', state([elsewhere('7')], sent('7')), 'moved'],
    ['sees without an id that the branch moved', state([elsewhere('7')], sent(null)), 'moved'],
    ['replaces a cancelled run', state([cancelled('1'), green('2'), green('3')], sent('1', '2', '3')), 'dispatch'],
    ['one at a time after a cancellation', state([cancelled('1'), going('2')], sent('1', '2')), 'wait'],
    [
      'gives up when all were cancelled',
      state([cancelled('1'), cancelled('2'), cancelled('3')], sent('1', '2', '3')),
      'cancelled',
    ],
    [
      'is not troubled by a cancelled run of somebody else',
      state([cancelled('1')], { before: new Set(['1']) }),
      'dispatch',
    ],
    ['waits for the former to start in a group', state([going('1', 'queued')], { ...serial, ...sent('1') }), 'wait'],
    ['waits for the former to be listed in a group', state([], { ...serial, ...sent('1') }), 'wait'],
    ['goes on in a group when the former has started', state([going('1')], { ...serial, ...sent('1') }), 'dispatch'],
    [
      'waits in a group when one runs and one is pending',
      state([going('1'), going('2', 'pending')], { ...serial, ...sent('1', '2') }),
      'wait',
    ],
    ['goes on in a group when the former has ended', state([green('1')], { ...serial, ...sent('1') }), 'dispatch'],
  ]
  it.each(cases)('%s', (_name, given, kind) => {
    expect(nextStep(given).kind).toBe(kind)
  })

  it('counts the oldest runs, never more than wanted', () => {
    const runs = ['12', '9', '10', '11'].map(green)
    expect(countedRuns(state(runs)).map(each => each.id)).toEqual(['9', '10', '11'])
  })

  it('tells its own runs by id, or by their absence before', () => {
    const mixed = state([green('1'), green('2'), green('3')], { before: new Set(['1']), ...sent('3', null) })
    expect(ownRuns(mixed).map(each => each.id)).toEqual(['2', '3'])
    expect(unlisted(mixed)).toBe(0)
  })
})

describe('what the last step means', () => {
  const cases: [DispatchState, string, string][] = [
    [state([run({ id: '1', conclusion: 'failure' })]), 'CEC-20', 'run-not-green'],
    [state([elsewhere('7')], sent('7')), 'CEC-40', 'branch-moved'],
    [state([cancelled('1'), cancelled('2'), cancelled('3')], sent('1', '2', '3')), 'CEC-20', 'run-cancelled'],
  ]
  it.each(cases)('is a finding (%#)', (given, code, rule) => {
    expect(judgeStep(nextStep(given), HEAD)[0]).toMatchObject({ code, rule })
  })
  it('is none when all is well', () => {
    expect(judgeStep({ kind: 'done' }, HEAD)).toEqual([])
  })
})

describe('in any world', () => {
  /** One turn of a world with one concurrency group or none: a run starts, ends green, or is cancelled by the next dispatch. */
  const events = fc.array(fc.constantFrom('start', 'end', 'list', 'cancel'), { minLength: 1, maxLength: 60 })

  it('never has more live runs than wanted, and never sends one while it must wait', () => {
    fc.assert(
      fc.property(events, fc.boolean(), fc.integer({ min: 1, max: 5 }), (turns, independent, wanted) => {
        const runs: RunFacts[] = []
        const dispatched: { id: string }[] = []
        let listed = 0
        for (const turn of turns) {
          for (let sends = 0; sends < 10; sends++) {
            const step = nextStep(state(runs.slice(0, listed), { wanted, independent, dispatched }))
            if (step.kind !== 'dispatch') break
            dispatched.push({ id: String(runs.length + 1) })
            runs.push(going(String(runs.length + 1), 'queued'))
          }
          const at = runs.findIndex(each => each.status !== 'completed')
          const before = runs[at]
          if (turn === 'list') listed = runs.length
          else if (before !== undefined && turn === 'start') runs[at] = { ...before, status: 'in_progress' }
          else if (before !== undefined && turn === 'end') runs[at] = run({ id: before.id })
          else if (before !== undefined) runs[at] = cancelled(before.id)
          expect(runs.filter(each => each.conclusion !== 'cancelled').length).toBeLessThanOrEqual(wanted)
        }
      }),
      { numRuns: 200 },
    )
  })
})
