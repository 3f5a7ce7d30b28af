import { inertJson } from '../inert.ts'
import type { Verdict } from '../verdict.ts'

/** `cec.verdict/1`: keys in the order of design 3, two spaces, one line end. The same facts give the same bytes. */
export function renderVerdictJson(verdict: Verdict | readonly Verdict[]): string {
  return `${inertJson(JSON.stringify(verdict, null, 2))}\n`
}
