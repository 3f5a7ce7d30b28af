import { normalizeBatch } from '../../scripts/normalizer/normalize_batch.mjs'

/** Each property is a name and a function from a random source to a boolean. */
export const properties = [
  {
    name: 'normalizing twice changes nothing',
    holds(random) {
      const once = normalizeBatch(randomBatch(random))
      return normalizeBatch(JSON.parse(once)) === once
    },
  },
  {
    name: 'the order of the quotes does not matter',
    holds(random) {
      const batch = randomBatch(random)
      return normalizeBatch(batch) === normalizeBatch({ ...batch, quotes: batch.quotes.toReversed() })
    },
  },
]

function randomBatch(random) {
  const quotes = Array.from({ length: Math.floor(random() * 8) }, () => ({
    symbol: ` ${Math.floor(random() * 36 ** 4).toString(36)}`,
    price: random() * 1_000,
    at: new Date(1_700_000_000_000 + Math.floor(random() * 1e10)).toISOString(),
  }))
  return { batch: 'random', quotes }
}
