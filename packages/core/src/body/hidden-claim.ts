import type { Template } from '../contract/contract.ts'
import { trimEndOf } from './blanks.ts'
import { TELEMETRY_KEYS } from './claims.ts'

const KEYS = TELEMETRY_KEYS.join('|')
// `branch` alone is a common word.
const COMPOUND_KEYS = TELEMETRY_KEYS.filter(key => key.includes('_')).join('|')
// Bounded repetitions: linear on any text.
const MARKS = [
  new RegExp(`^[^A-Za-z0-9\\n]{0,20}(?:${KEYS})[*_\`]{0,4}[ \\t]{0,8}:[*_\`]{0,4}[ \\t]{0,8}[^ \\t\\n]`, 'm'),
  new RegExp(`(?<![A-Za-z0-9_])(?:${COMPOUND_KEYS})[*_\`]{0,4}[ \\t]{0,8}[:=][*_\`]{0,4}[ \\t]{0,8}[^ \\t\\n]`),
  /^[ \t>]{0,20}(?:```|~~~)/m,
  /^[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]{1,8}\[[ xX]\]/m,
  /"(?:base_sha|tasks|gates)"[ \t]{0,8}:/,
  /SHA256\([^)\n]{0,1024}\)[ \t]{0,8}:/,
]

/** Whether text that a reader does not see says what only the canonical sections may say. */
export function holdsClaim(text: string, template: Template): boolean {
  if (MARKS.some(mark => mark.test(text))) return true
  const titles = new Set<string>(Object.values(template))
  return text.split('\n').some(line => {
    const heading = /^[ \t>]{0,20}#{1,6}[ \t]+(.*)$/.exec(line)?.[1]
    return heading !== undefined && titles.has(trimEndOf(heading, ' \t#'))
  })
}
