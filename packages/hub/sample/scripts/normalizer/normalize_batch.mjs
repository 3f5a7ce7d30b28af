/** The canonical form of a batch: trimmed, upper case, four decimals, in order of code units, one final newline. */
export function normalizeBatch(batch) {
  const quotes = batch.quotes.map(normalizeQuote).sort(byKey)
  return `${JSON.stringify({ batch: batch.batch.trim(), quotes }, null, 2)}\n`
}

function normalizeQuote({ symbol, price, at }) {
  return { symbol: symbol.trim().toUpperCase(), price: fourDecimals(price), at: new Date(at).toISOString() }
}

function fourDecimals(price) {
  const value = Number(price)
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`price is no positive number: ${price}`)
  return value.toFixed(4)
}

function byKey(a, b) {
  const [left, right] = [a, b].map(quote => `${quote.symbol}\0${quote.at}\0${quote.price}`)
  return left < right ? -1 : left > right ? 1 : 0
}
