// T8, manifest: every tracked file with its hash, and schemas that say who they are.
import { createHash } from 'node:crypto'
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { trackedFiles } from '../lib/tracked.mjs'

const files = trackedFiles()
const schemas = files.filter(({ path }) => path.startsWith('schemas/v1/'))
const faults = schemas.flatMap(({ path, bytes }) => {
  const schema = JSON.parse(bytes.toString('utf8'))
  return [
    ...(typeof schema.$id === 'string' && schema.$id.endsWith(path) ? [] : [`${path} has no $id of its own`]),
    ...(schema.version === '1.0' ? [] : [`${path} is not version 1.0`]),
  ]
})
writeEvidence('T8_manifest/source_manifest.json', {
  files: files.map(({ path, bytes }) => ({
    path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })),
  faults,
})
endGate('T8', [...faults, ...(schemas.length === 0 ? ['no schema below schemas/v1'] : [])])
