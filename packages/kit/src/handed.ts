import { inertJson } from '#core/inert'
import type { Verdict } from '#core/verdict'

/**
 * Four verdicts travel in one input of the next job, and the runner makes an environment variable of it: Linux takes
 * 128 KiB for one (execve(2), MAX_ARG_STRLEN), and the step would not start at all.
 */
export const HANDED_BYTES = 24_000

/**
 * The verdict as one line of JSON for another job. Where it is long its lists are cut, warnings first: what it says, of which
 * commits, is never cut. Empty where even that is too long. The report file has all of it.
 */
export function handedJson(verdict: Verdict): string {
  const few = <T>(list: readonly T[]) => list.slice(0, 5)
  const { findings, gaps } = verdict
  const shorter = [
    verdict,
    { ...verdict, warnings: [] },
    { ...verdict, warnings: [], findings: few(findings), gaps: few(gaps) },
    { ...verdict, warnings: [], findings: findings.slice(0, 1), gaps: gaps.slice(0, 1) },
  ]
  const texts = shorter.map(one => inertJson(JSON.stringify(one)))
  return texts.find(text => Buffer.byteLength(text) <= HANDED_BYTES) ?? ''
}
