/** The code span at the start of the text (CommonMark 6.1) and what follows it, or null. */
export function codeSpan(text: string): { text: string; rest: string } | null {
  const fence = /^`+/.exec(text)?.[0] ?? ''
  if (fence === '') return null
  for (const run of text.slice(fence.length).matchAll(/`+/g)) {
    if (run[0].length !== fence.length) continue
    const inside = text.slice(fence.length, fence.length + run.index).replaceAll('\n', ' ')
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== ''
    return { text: padded ? inside.slice(1, -1) : inside, rest: text.slice(fence.length + run.index + fence.length) }
  }
  return null
}
