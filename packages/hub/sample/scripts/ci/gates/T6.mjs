// T6, determinism: the batch built in two surroundings (time zone, locale, clock variable) has the same bytes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { zipOf } from '../lib/zip.mjs'

const SURROUNDINGS = [
  { name: 'utc', env: { TZ: 'UTC', LC_ALL: 'C', SOURCE_DATE_EPOCH: '0' } },
  { name: 'kathmandu', env: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1700000000' } },
]
const passes = SURROUNDINGS.map(({ name, env }) => ({ name, files: build(env) }))
const [first, second] = passes
const entries = Object.keys({ ...first.files, ...second.files })
  .sort()
  .map(path => {
    const [a, b] = [first, second].map(({ files }) => sha256(files[path] ?? ''))
    return { path, [first.name]: a, [second.name]: b, equal: a === b }
  })
const zips = passes.map(({ name, files }) => ({ name, sha256: sha256(zipOf(filesOf(files))) }))
const equal = zips.every(zip => zip.sha256 === zips[0].sha256)
writeEvidence('T6_determinism/compare.json', { equal: entries.every(entry => entry.equal), entries })
writeEvidence('T6_determinism/zip_compare.json', { equal, zips })
endGate('T6', [
  ...entries.filter(entry => !entry.equal).map(entry => `${entry.path} differs`),
  ...(equal ? [] : ['the ZIPs differ']),
])

function build(env) {
  const run = spawnSync(process.execPath, ['scripts/ci/build_batch.mjs'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  })
  return run.status === 0 ? JSON.parse(run.stdout) : { failure: `${env.TZ}: ${run.stderr}` }
}

function filesOf(files) {
  return Object.keys(files)
    .sort()
    .map(name => ({ name, bytes: Buffer.from(files[name]) }))
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex')
}
