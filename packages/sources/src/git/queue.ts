/** First in, first out; Array.shift would move all that wait, each time. */
export function createQueue<T>() {
  let items: T[] = []
  let at = 0
  return {
    put: (item: T) => items.push(item),
    first: () => items[at],
    take: () => {
      const item = items[at++]
      if (at >= items.length || at > 50_000) {
        items = items.slice(at)
        at = 0
      }
      return item
    },
    drain: () => {
      const rest = items.slice(at)
      items = []
      at = 0
      return rest
    },
  }
}
