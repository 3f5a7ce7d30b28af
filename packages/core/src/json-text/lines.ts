/** Turns offsets into lines and columns. Only LF ends a line, as git and GitHub count. */
export interface Lines {
  at(offset: number): { line: number; column: number }
}

/** The lines of a text, found on the first question. */
export function linesOf(text: string): Lines {
  let starts: number[] | undefined
  return {
    at(offset) {
      starts ??= lineStarts(text)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
