// T5, properties: each holds for 300 cases of a seeded source, so that a failure can be had again.
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { endGate, writeEvidence } from '../lib/evidence.mjs'

const CASES = 300
const results = []
for (const name of readdirSync('tests/properties').sort()) {
  const { properties } = await import(pathToFileURL(`tests/properties/${name}`).href)
  for (const property of properties) results.push({ property: property.name, ...check(property) })
}
writeEvidence('T5_properties/report.json', { cases: CASES, results })
endGate(
  'T5',
  results
    .filter(result => result.counterexample !== null)
    .map(result => `${result.property}: seed ${result.counterexample}`),
)

function check(property) {
  for (let seed = 1; seed <= CASES; seed++) {
    if (!property.holds(source(seed))) return { counterexample: seed }
  }
  return { counterexample: null }
}

/** mulberry32: numbers in [0, 1) from a seed. */
function source(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
