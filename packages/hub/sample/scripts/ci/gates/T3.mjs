// T3, pins: every action by full SHA, every dependency exact, an owner for the workflows.
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { linesOf, trackedFiles } from '../lib/tracked.mjs'

const files = trackedFiles()
const uses = files
  .filter(({ path }) => path.startsWith('.github/workflows/'))
  .flatMap(({ path, bytes }) =>
    linesOf(bytes).flatMap(({ text, line }) => {
      const action = /^\s*(?:- )?uses:\s*(\S+)/.exec(text)?.[1]
      return action === undefined ? [] : [{ action, at: `${path}:${line}` }]
    }),
  )
const manifest = JSON.parse(textOf('package.json'))
const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
const faults = [
  ...uses
    .filter(({ action }) => !/@[0-9a-f]{40}$/.test(action))
    .map(({ action, at }) => `${at} ${action} is not pinned`),
  ...ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range)).map(([name]) => `${name} has no exact version`),
  ...(/^\/\.github\/\s+@\S+/m.test(textOf('CODEOWNERS')) ? [] : ['CODEOWNERS names no owner of /.github/']),
]
writeEvidence('T3_pins/report.json', { uses, dependencies: ranges.length, faults })
endGate('T3', faults)

function textOf(wanted) {
  return files.find(({ path }) => path === wanted)?.bytes.toString('utf8') ?? ''
}
