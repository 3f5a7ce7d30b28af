import { isAlias, isCollection, isPair, isScalar, type Node, parseDocument } from 'yaml'

/** No workflow of a person comes near it; what multiplies itself by aliases is past it at once. */
const NODES_MAX = 200_000

/**
 * Whether the aliases of a YAML text multiply it past all use: GitHub's parser writes every alias out, and a text of ten
 * lines can hold a billion nodes. Counted without writing anything out.
 */
export function explodes(text: string): boolean {
  // Most files have no alias at all, and need no second reading.
  if (!/(?:^|[\s[{,])\*[^\s*]/m.test(text) || !/(?:^|[\s[{,])&\S/m.test(text)) return false
  const sizes = new Map<string, number>()
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return sizes.get(node.source) ?? 1
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value)
    const size = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1) : 1
    if (hasAnchor(node)) sizes.set(node.anchor, size)
    return size
  }
  return sizeOf(parseDocument(text, { logLevel: 'silent' }).contents) > NODES_MAX
}

function hasAnchor(node: unknown): node is Node & { anchor: string } {
  return (isCollection(node) || isScalar(node)) && typeof node.anchor === 'string'
}
