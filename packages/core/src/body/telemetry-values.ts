import { parseBranchName } from '../contract/branch-name.ts'
import type { Contract } from '../contract/contract.ts'
import { isSha, isSha256 } from '../sha.ts'
import type { Claim, TelemetryKey } from './claims.ts'
import { parseRfc3339 } from './rfc3339.ts'

export type TelemetryValues = Partial<Readonly<Record<TelemetryKey, Claim<string>>>>

/** What was expected, or null when the value is well formed. Nothing is trimmed, unquoted or lower-cased for it. */
export function formOf(key: TelemetryKey, value: string, contract: Contract): string | null {
  switch (key) {
    case 'repo_sha':
      return isSha(value) ? null : '40 lower-case hexadecimal digits, bare'
    case 'scorecard_sha256':
    case 'evidence_zip_sha256':
      return isSha256(value) ? null : '64 lower-case hexadecimal digits, bare'
    case 'branch':
      return parseBranchName(contract.branch_pattern, value) === null
        ? `a name like ${contract.branch_pattern}, with a real date and time`
        : null
    case 'run_ids':
      return parseRunIds(value, contract.orr.runs) === null
        ? `[${Array.from({ length: contract.orr.runs }, (_, at) => `<id${at + 1}>`).join(',')}], distinct whole numbers`
        : null
    case 'started_at':
    case 'finished_at':
      return parseRfc3339(value) === null ? 'a time by RFC 3339, as 2025-10-31T12:00:00Z' : null
  }
}

/** The ids in `[1,2,3]`: exactly `count`, distinct, positive, without leading zeros; or null. */
export function parseRunIds(text: string, count: number): string[] | null {
  const inside = /^\[([0-9, \t]{1,400})\]$/.exec(text)?.[1]
  const ids = inside?.split(',').map(id => id.replace(/^[ \t]{1,40}/, '').replace(/[ \t]{1,40}$/, ''))
  if (ids === undefined || ids.length !== count || new Set(ids).size !== count) return null
  return ids.every(id => /^[1-9][0-9]{0,18}$/.test(id)) ? ids : null
}
