import { isRecord } from '#core/json'
import type { Answer, GitHub } from './client.ts'

const PER_PAGE = 100
/** Filtered lists of runs end at 1,000 (docs); the longest list that we read is 10,000. */
const PAGES_MAX = 100

/** All pages of a list, or why not. Half a list is no list. */
export async function allPages(
  send: GitHub['send'],
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<Answer<readonly unknown[]>> {
  const items: unknown[] = []
  for (let page = 1; page <= PAGES_MAX; page++) {
    const answer = await send(route, { ...parameters, per_page: PER_PAGE, page })
    if (answer.kind !== 'ok') return answer
    const list = key === undefined ? answer.data : isRecord(answer.data) ? answer.data[key] : undefined
    if (!Array.isArray(list)) return { kind: 'fault', reason: `${route} answered no list` }
    items.push(...list)
    if (!/rel="next"/.test(answer.headers['link'] ?? '')) return complete(items, answer, route, key)
  }
  return { kind: 'fault', reason: `${route} has more than ${PAGES_MAX} pages` }
}

/** Where GitHub counts (`total_count`), the count must agree: a page cut short by trouble looks like the last. */
function complete(
  items: readonly unknown[],
  last: Answer & { kind: 'ok' },
  route: string,
  key?: string,
): Answer<readonly unknown[]> {
  const total = key !== undefined && isRecord(last.data) ? last.data['total_count'] : undefined
  if (typeof total === 'number' && total !== items.length) {
    return { kind: 'fault', reason: `${route} counts ${total} items and gave ${items.length}` }
  }
  return { ...last, data: items }
}
