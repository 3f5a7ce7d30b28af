import { isString } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import type { Trigger } from './model.ts'
import { atOf, itemsOf, pairsOf } from './tokens.ts'

/** `on:` in its three forms: one event, a list, a mapping. */
export function parseTriggers(token: TemplateToken | undefined): Trigger[] {
  if (token === undefined) return []
  const plain = (item: TemplateToken): Trigger => ({ event: item.toString(), pathFilter: false, at: atOf(item) })
  if (isString(token)) return [plain(token)]
  const listed = itemsOf(token).map(plain)
  const mapped = pairsOf(token).map(
    ([event, filters]): Trigger => ({
      event,
      pathFilter: pairsOf(filters).some(([key]) => key === 'paths' || key === 'paths-ignore'),
      at: atOf(filters),
    }),
  )
  return [...listed, ...mapped]
}
