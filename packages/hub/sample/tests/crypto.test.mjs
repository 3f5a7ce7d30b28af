import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import test from 'node:test'
import { BATCH_PATH, DOMAIN_TAG, PRIVKEY_PATH, PUBKEY_PATH, SIGNATURE_PATH } from '../scripts/crypto/constants.mjs'
import { signBatch } from '../scripts/crypto/sign_batch.mjs'
import { verifyBatch } from '../scripts/crypto/verify_batch.mjs'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const bytes = Buffer.from('{"batch":"b"}\n')

test('the domain tag and the four paths are there', () => {
  assert.equal(DOMAIN_TAG, 'tm.s7.batch.v1\n')
  for (const path of [SIGNATURE_PATH, BATCH_PATH, PUBKEY_PATH, PRIVKEY_PATH]) assert.ok(path)
})

test('a signature verifies', () => {
  assert.ok(verifyBatch(bytes, signBatch(bytes, privateKey), publicKey))
})

test('a changed batch does not verify', () => {
  assert.ok(!verifyBatch(Buffer.from('{"batch":"c"}\n'), signBatch(bytes, privateKey), publicKey))
})

test('URL-safe Base64 is refused', () => {
  const signature = `${signBatch(bytes, privateKey).slice(0, 85)}-==`
  assert.ok(!verifyBatch(bytes, signature, publicKey))
})

test('a signature without the domain tag is refused', async () => {
  const { sign } = await import('node:crypto')
  assert.ok(!verifyBatch(bytes, sign(null, bytes, privateKey).toString('base64'), publicKey))
})
