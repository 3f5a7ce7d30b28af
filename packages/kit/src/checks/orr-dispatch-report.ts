import { cancelledRuns, judgeStep } from '#core/checks/orr-dispatch/judge'
import type { Contract } from '#core/contract/contract'
import type { Gap } from '#core/fact'
import { code, prose } from '#core/inert'
import { table } from '#core/report/summary'
import { orrRun } from '#core/states'
import { verdictOf } from '#core/verdict'
import type { DispatchResult } from '#sources/github/dispatch'
import type { Outcome } from '../check.ts'

/** What was known when the waiting began; null where not even that was. */
export interface DispatchGround {
  readonly contract: Contract
  readonly head: string
}

/** Ended before anything was dispatched. */
export function notBegun(gap: Gap): DispatchResult {
  return { step: { kind: 'wait' }, runs: [], own: [], gap }
}

export function outcomeOf(
  name: string,
  wanted: number,
  branch: string,
  result: DispatchResult,
  ground: DispatchGround | null,
): Outcome {
  const own = new Set(result.own.map(each => each.id))
  const gaps: Gap[] = result.gap === null ? [] : [result.gap]
  const rows = result.runs.map(each => [
    code(each.id),
    prose(each.conclusion ?? each.status),
    own.has(each.id) ? 'dispatched here' : 'was there already',
  ])
  return {
    verdict: verdictOf({
      check: 'orr-dispatch',
      contract: name,
      findings: judgeStep(result.step, ground?.head ?? ''),
      warnings: ground === null ? [] : cancelledRuns(result.own, ground.contract),
      gaps,
      facts: {
        branch,
        head: ground?.head ?? null,
        runs: result.runs.map(each => ({
          id: each.id,
          conclusion: each.conclusion ?? each.status,
          url: each.url,
          own: own.has(each.id),
        })),
      },
      from: orrRun(wanted),
      to: { pass: 'ORR_OK?', refuse: 'REPLAN' },
      nextOnPass: 'Compare the evidence of the runs with antiflake-compare.',
    }),
    outputs: { 'run-ids': `[${result.runs.map(each => each.id).join(',')}]` },
    summary: table('Runs', ['Run', 'Result', 'Whence'], rows),
  }
}
