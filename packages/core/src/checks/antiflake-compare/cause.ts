import { causeTitle } from '../../archive/causes.ts'
import { type Explanation, explainContents } from '../../archive/explain.ts'
import type { Detail, Sample } from '../../archive/sample.ts'
import { clip, inert } from '../../inert.ts'

const ENTRIES_NAMED = 3

/** One or two sentences for the finding: where the evidence first differs, and what it likely comes from. */
export function causeOf(explanation: Explanation): string {
  const [pair] = explanation.pairs
  if (pair === undefined) return ''
  const where =
    pair.kind === 'container'
      ? `The contents are equal, the containers differ: ${pair.container.map(each => each.what).join(', ')}.`
      : `${pair.entries
          .slice(0, ENTRIES_NAMED)
          .map(entry => `${inert(clip(entry.name, 200))}${placeOf(entry.detail)}`)
          .join(', ')}${more(pair.entries.length + pair.untold)}.`
  const [cause] = explanation.causes
  return cause === undefined ? where : `${where} Likely cause: ${causeTitle(cause)}.`
}

function more(entries: number): string {
  return entries > ENTRIES_NAMED ? ` and ${entries - ENTRIES_NAMED} more entries differ` : ' differs'
}

function placeOf(detail: Detail | null): string {
  if (detail === null) return ''
  switch (detail.form) {
    case 'json': {
      const pointer = detail.changes[0]?.pointer
      return pointer === undefined ? '' : ` at ${inert(clip(pointer === '' ? '/' : pointer, 200))}`
    }
    case 'text': {
      const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine ?? null
      return line === null ? '' : ` at line ${line}`
    }
    case 'binary':
      return ` at byte ${detail.offset}`
  }
}

/** Where two scorecards first differ, in a sentence. */
export function scorecardCause(path: string, left: Uint8Array, right: Uint8Array): string {
  const { detail, causes } = explainContents(path, sampleOf(left), sampleOf(right))
  const [cause] = causes
  const where = placeOf(detail)
  if (where === '') return ''
  return `It differs${where}.${cause === undefined ? '' : ` Likely cause: ${causeTitle(cause)}.`}`
}

function sampleOf(bytes: Uint8Array): Sample {
  return { bytes, start: 0, size: bytes.length, line: 1 }
}
