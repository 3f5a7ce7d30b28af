import type { Call, Reply } from './route.ts'

/** One page of a list with GitHub's Link header. */
export function paged<T>(call: Call, items: readonly T[], render: (shown: T[], total: number) => unknown): Reply {
  const size = bounded(call.query.get('per_page'), 30, 100)
  const page = bounded(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER)
  const shown = items.slice((page - 1) * size, page * size)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = linkOf(call, page, last)
  return { status: 200, json: render(shown, items.length), ...(link === '' ? {} : { headers: { link } }) }
}

/** A bare list, rendered item by item. */
export function pagedList<T>(call: Call, items: readonly T[], render: (item: T) => unknown): Reply {
  return paged(call, items, shown => shown.map(render))
}

function linkOf(call: Call, page: number, last: number): string {
  const to = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(target))
    return `<${call.requestUrl.split('?')[0] ?? ''}?${query.toString()}>; rel="${rel}"`
  }
  return [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ].join(', ')
}

function bounded(text: string | null, otherwise: number, most: number): number {
  const value = text === null || !/^\d+$/.test(text) ? otherwise : Number(text)
  return value < 1 ? otherwise : Math.min(value, most)
}
