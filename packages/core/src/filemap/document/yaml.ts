import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Draft, Mistake } from './draft.ts'
import { readList } from './list.ts'

/** A YAML list of patterns or of `path:`/`op:`. Aliases, anchors, tags, duplicate keys and a second document are refused. */
export function parseYamlList(text: string): Draft {
  const lines = new LineCounter()
  // `failsafe`: every scalar is the string that stands there; `on` and `1.0` are names like any other.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  const mistakes: Mistake[] = document.errors.map(error => ({
    line: lines.linePos(error.pos[0]).line,
    found: error.message,
    expected: 'a YAML list of patterns',
    remedy: 'Put each pattern in quotes, for instance `- "src/**"`.',
  }))
  const lineAt = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line
  visit(document, {
    Node(_key, node) {
      const what = strangeness(node)
      if (what !== null)
        mistakes.push({
          line: lineAt(node),
          found: what,
          expected: 'plain strings',
          remedy: 'Put the pattern in quotes, for instance `- "**/x.ts"`.',
        })
    },
  })
  if (mistakes.length > 0) return { entries: [], mistakes }
  const root = document.contents
  if (root === null) return { entries: [], mistakes: [] }
  const items = isSeq(root) ? root.items : []
  return readList(isSeq(root) ? items.map(plainOf) : null, index => {
    const item = items[index]
    return isScalar(item) || isMap(item) || isSeq(item) ? lineAt(item) : 1
  })
}

function strangeness(node: Node): string | null {
  if (isAlias(node)) return `an alias \`*${node.source.slice(0, 100)}\``
  if ('anchor' in node && typeof node.anchor === 'string') return `an anchor \`&${node.anchor.slice(0, 100)}\``
  if ('tag' in node && typeof node.tag === 'string') return `a tag \`${node.tag.slice(0, 100)}\``
  return null
}

/** Strings and flat maps of strings; anything else is null, which the list's reader refuses. */
function plainOf(item: unknown): unknown {
  if (isScalar(item)) return item.value
  if (!isMap(item)) return null
  const entry: Record<string, unknown> = Object.create(null)
  for (const { key, value } of item.items) {
    if (!isScalar(key) || typeof key.value !== 'string') return null
    entry[key.value] = isScalar(value) ? value.value : null
  }
  return entry
}
