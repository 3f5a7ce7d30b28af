import assert from 'node:assert/strict'
import test from 'node:test'
import { chainFaults, GENESIS, rootOf } from '../scripts/normalizer/chain.mjs'

const link = (index, prev_root, created_at) => {
  const body = { index, created_at, batch_sha256: 'a'.repeat(64), prev_root }
  return { ...body, root: rootOf(body) }
}
const first = link(0, GENESIS, '2025-10-30T00:00:00Z')
const second = link(1, first.root, '2025-10-31T00:00:00Z')

test('a good chain has no fault', () => assert.deepEqual(chainFaults([first, second]), []))

test('a link that was changed is found', () => {
  assert.equal(chainFaults([first, { ...second, batch_sha256: 'b'.repeat(64) }])[0].link, 1)
})

test('a clock that goes back is found', () => {
  assert.equal(chainFaults([first, link(1, first.root, '2025-10-29T00:00:00Z')])[0].fault, 'created_at goes back')
})
