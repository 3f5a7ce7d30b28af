import assert from 'node:assert/strict'
import test from 'node:test'
import { normalizeBatch } from '../scripts/normalizer/normalize_batch.mjs'

const batch = quotes => ({ batch: 'b', quotes })
const quote = { symbol: ' petr4 ', price: '38.1', at: '2025-10-31T17:00:00-03:00' }

test('a quote is trimmed, upper case, with four decimals, in UTC', () => {
  const [normal] = JSON.parse(normalizeBatch(batch([quote]))).quotes
  assert.deepEqual(normal, { symbol: 'PETR4', price: '38.1000', at: '2025-10-31T20:00:00.000Z' })
})

test('the order of the input does not matter', () => {
  const other = { ...quote, symbol: 'vale3' }
  assert.equal(normalizeBatch(batch([quote, other])), normalizeBatch(batch([other, quote])))
})

test('a price that is no positive number is refused', () => {
  for (const price of ['abc', '-1', Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => normalizeBatch(batch([{ ...quote, price }])), RangeError)
  }
})
