import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes one evidence file: keys in order, two spaces, one final newline. No clock, no host, no run id. */
export function writeEvidence(path, value) {
  const target = join('out/evidence', path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`)
}

/** Ends the gate: each fault on a line, and the exit status that the job takes over. */
export function endGate(id, faults) {
  for (const fault of faults) process.stdout.write(`${id}: ${fault}\n`)
  process.stdout.write(`${id} ${faults.length === 0 ? 'PASS' : 'FAIL'}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
