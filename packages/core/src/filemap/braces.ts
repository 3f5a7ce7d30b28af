/** More alternatives in one pattern are a mistake (design 5). */
export const ALTERNATIVES = 1_024

export type Expansion =
  | { readonly kind: 'ok'; readonly alternatives: readonly string[] }
  | { readonly kind: 'nested' | 'empty' | 'many' }

/** `{a,b}` becomes its alternatives; braces without a comma, or without a partner, are literal. */
export function expandBraces(pattern: string): Expansion {
  if (!pattern.includes('{')) return { kind: 'ok', alternatives: [pattern] }
  const closing = partners(pattern)
  const parts: string[][] = []
  let literal = ''
  let count = 1
  for (let at = 0; at < pattern.length; at++) {
    const close = closing.get(at)
    if (close === undefined) {
      literal += pattern[at]
      continue
    }
    const inside = pattern.slice(at + 1, close)
    if (inside.includes('{')) return { kind: 'nested' }
    const choices = inside.split(',')
    if (choices.includes('')) return { kind: 'empty' }
    count *= choices.length
    if (count > ALTERNATIVES) return { kind: 'many' }
    parts.push([literal], choices)
    literal = ''
    at = close
  }
  parts.push([literal])
  return { kind: 'ok', alternatives: [...new Set(product(parts))] }
}

/** Offset of each `{` that has a partner and a comma between -> offset of its `}`. */
function partners(pattern: string): Map<number, number> {
  const open: { at: number; commas: number }[] = []
  const pairs = new Map<number, number>()
  let commas = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === ',') commas++
    if (pattern[at] === '{') open.push({ at, commas })
    if (pattern[at] !== '}') continue
    const start = open.pop()
    if (start !== undefined && commas > start.commas) pairs.set(start.at, at)
  }
  return pairs
}

function product(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((texts, choices) => texts.flatMap(text => choices.map(choice => text + choice)), [''])
}
