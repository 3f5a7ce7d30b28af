import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'

const s7 = builtInContract('s7')
if (s7 === undefined) throw new Error('no built-in contract')
export const CONTRACT: Contract = s7

/** A folder with the evidence of three gates, gone with `using`. */
export class EvidenceFolder implements Disposable {
  readonly root: string = mkdtempSync(join(tmpdir(), 'cec-evidence-test-'))
  readonly out = join(this.root, 'out')
  readonly zip = join(this.out, 's7-evidence.zip')

  constructor(files: Readonly<Record<string, string>> = evidenceFiles()) {
    for (const [path, text] of Object.entries(files)) this.write(path, text)
  }

  write(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), content)
    return this
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** Everything that the contract's gates owe, and a green scorecard. */
export function evidenceFiles(contract: Contract = CONTRACT): Record<string, string> {
  const owed = contract.gates.flatMap(gate =>
    gate.evidence.map(pattern => pattern.replace(/\*\*$/, 'report.json').replaceAll('*', 'report.json')),
  )
  return Object.fromEntries([
    ...owed.map(path => [path, `{"file": "${path}"}\n`]),
    [contract.artifact.scorecard, scorecardText(contract)],
  ])
}

export function scorecardText(contract: Contract = CONTRACT, verdict = 'PASS'): string {
  const gates = Object.fromEntries(contract.gates.map(gate => [gate.id, 'PASS']))
  return `${JSON.stringify({ sprint: contract.sprint, verdict, gates }, null, 2)}\n`
}
