// T1, lint: clean text, valid JSON, no debugger left behind.
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { linesOf, trackedFiles } from '../lib/tracked.mjs'

const files = trackedFiles()
const faults = files.flatMap(({ path, bytes }) => [
  ...linesOf(bytes).flatMap(({ text, line }) => [
    ...(text.includes('\r') ? [`${path}:${line} has a carriage return`] : []),
    ...(/[ \t]$/.test(text) ? [`${path}:${line} ends in a blank`] : []),
    ...(path.endsWith('.mjs') && /^\s*debugger\b/.test(text) ? [`${path}:${line} has a debugger statement`] : []),
  ]),
  ...(bytes.length > 0 && bytes.at(-1) !== 10 ? [`${path} has no final newline`] : []),
  ...(path.endsWith('.json') ? jsonFault(path, bytes) : []),
])
writeEvidence('T1_lint/report.json', { files: files.length, faults })
endGate('T1', faults)

function jsonFault(path, bytes) {
  try {
    JSON.parse(bytes.toString('utf8'))
    return []
  } catch {
    return [`${path} is no JSON`]
  }
}
