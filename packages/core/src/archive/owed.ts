import type { Contract } from '../contract/contract.ts'
import { compilePatterns } from '../filemap/pattern.ts'
import type { Finding } from '../finding.ts'
import { evidenceFinding } from './evidence-finding.ts'

/** Each pattern of each gate must be met by at least one file (design 6). `names` are the ZIP's files. */
export function judgeOwed(names: readonly string[], contract: Contract): Finding[] {
  return contract.gates.flatMap(gate =>
    gate.evidence
      .filter(pattern => !names.some(compilePatterns([pattern])))
      .map(pattern => evidenceFinding('evidence-missing', `nothing of ${gate.id} at ${pattern}`, { path: pattern })),
  )
}
