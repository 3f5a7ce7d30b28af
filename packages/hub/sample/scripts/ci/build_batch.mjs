// Normalizes and signs the batch with a test key, as files on stdout's JSON: what T6 compares between two surroundings.
import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { BATCH_PATH } from '../crypto/constants.mjs'
import { signBatch } from '../crypto/sign_batch.mjs'
import { normalizeBatch } from '../normalizer/normalize_batch.mjs'

/** An Ed25519 key of a public seed (RFC 8410's header): good for comparing bytes, for nothing else. */
const TEST_KEY = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
})
const normal = normalizeBatch(JSON.parse(readFileSync(BATCH_PATH, 'utf8')))
const signature = signBatch(Buffer.from(normal), TEST_KEY)
process.stdout.write(JSON.stringify({ 'batch.json': normal, 'batch.sig': `${signature}\n` }))
