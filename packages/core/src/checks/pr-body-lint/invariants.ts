import type { Claim } from '../../body/claims.ts'
import { problem, shown } from '../../body/problem.ts'
import type { Contract, Invariant } from '../../contract/contract.ts'
import type { Finding } from '../../finding.ts'

/** One file of an invariant, and which of its strings it holds at base and at head. */
export interface InvariantFile {
  readonly path: string
  readonly base: ReadonlySet<string>
  readonly head: ReadonlySet<string>
}

export interface InvariantSeen {
  readonly id: string
  readonly files: readonly InvariantFile[]
}

/** A line end may be written as one, or as backslash-n: source code has the second. */
export function holdsString(bytes: Uint8Array, wanted: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return text.includes(wanted) || (wanted.includes('\n') && text.includes(wanted.replaceAll('\n', '\\n')))
}

/** Every string stands at head wherever it stood at base, and somewhere at least (design 4): else the checklist says what is not so. */
export function judgeInvariants(
  contract: Contract,
  seen: readonly InvariantSeen[],
  ticked: ReadonlyMap<string, number>,
): Finding[] {
  return contract.invariants.flatMap(invariant => {
    const files = seen.find(one => one.id === invariant.id)?.files ?? []
    const item = contract.checklist.find(one => one.invariant_id === invariant.id)
    const line = item === undefined ? undefined : ticked.get(item.text)
    return invariant.strings.flatMap(wanted => judgeString(invariant, wanted, files, line))
  })
}

export function holds(invariant: Invariant, seen: readonly InvariantSeen[]): boolean {
  const files = seen.find(one => one.id === invariant.id)?.files ?? []
  return invariant.strings.every(wanted => judgeString(invariant, wanted, files, undefined).length === 0)
}

function judgeString(
  invariant: Invariant,
  wanted: string,
  files: readonly InvariantFile[],
  line: Claim<string>['line'] | undefined,
): Finding[] {
  const lost = files.filter(file => file.base.has(wanted) && !file.head.has(wanted))
  const place = line === undefined ? {} : { line }
  const findings = lost.map(file =>
    problem(
      'invariant-lost',
      { path: file.path },
      {
        message: `${invariant.title}: ${shown(wanted)} is gone from a file that held it at base.`,
        expected: `${shown(wanted)} in the file, as at base`,
        found: 'the file without it, or no such file',
        remedy: 'Put it back, and run the gates again.',
      },
    ),
  )
  if (lost.length === 0 && !files.some(file => file.head.has(wanted))) {
    findings.push(
      problem('invariant-absent', place, {
        message: `${invariant.title}: ${shown(wanted)} stands in no file at head.`,
        expected: `${shown(wanted)} in a file that matches ${invariant.paths.map(shown).join(' or ')}`,
        found: `${files.length} such files, none with it`,
        remedy: 'Add it where the specification demands it, and run the gates again.',
      }),
    )
  }
  return findings
}
