import { parseJsonText } from '../../json-text/parse.ts'
import { DOCUMENT_BYTES, type Draft } from './draft.ts'
import { readList } from './list.ts'

/** A list and its entries, no deeper. */
const DEPTH = 4

/** A JSON list of patterns or of `{"path", "op"}`. */
export function parseJsonList(text: string): Draft {
  const json = parseJsonText(text.replace(/^\ufeff/, ''), { bytes: DOCUMENT_BYTES, depth: DEPTH })
  if (json.kind === 'ok') return readList(json.value, index => json.placeOf(`/${index}`).line)
  return {
    entries: [],
    mistakes: json.problems.map(problem => ({
      line: problem.line,
      found: problem.message,
      expected: 'a JSON list of patterns',
      remedy: 'Write it as JSON, for instance `["src/**"]`.',
    })),
  }
}
