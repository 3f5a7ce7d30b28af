import { clip, inert } from '../inert.ts'

/** Tags that show or fold what stands between them, and never hide it. */
const SHOWING = new Set(
  'details summary br hr p div span b strong i em u ins sub sup small kbd code pre img a picture source center ul ol li table caption thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
const HARMLESS = new Set(
  'open href src srcset media alt title width height align rel target id name lang dir colspan rowspan'.split(' '),
)

// Sticky, without a choice between two ways to read the same character: linear from each `<`.
const TAG =
  /<\/?([A-Za-z][A-Za-z0-9-]*)((?:[ \t\n]+[A-Za-z_:][\w:.-]*(?:[ \t\n]*=[ \t\n]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[ \t\n]*\/?>/y
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)(?:[ \t\n]*=[ \t\n]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

/** What raw HTML does to the text around it. */
export interface HtmlReading {
  /** Why it may hide something from the reader; empty when it does not. */
  readonly hides: string
  /** Text that it swallows: comments, and what stands in the same block. */
  readonly swallowed: string
  /** `<details>` opened minus closed. */
  readonly folds: number
}

/** Reads one run of raw HTML: a block, or an inline tag or comment. */
export function readHtml(source: string): HtmlReading {
  const reasons: string[] = []
  let swallowed = ''
  let folds = 0
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    swallowed += source.slice(at, next === -1 ? source.length : next)
    if (next === -1) break
    const piece = pieceAt(source, next)
    if (piece.reason !== '') reasons.push(piece.reason)
    swallowed += piece.swallowed
    folds += piece.folds
    at = piece.end
  }
  return { hides: reasons[0] ?? '', swallowed, folds }
}

interface Piece {
  readonly end: number
  readonly reason: string
  readonly swallowed: string
  readonly folds: number
}

function pieceAt(source: string, at: number): Piece {
  if (source.startsWith('<!--', at)) return comment(source, at)
  TAG.lastIndex = at
  const tag = TAG.exec(source)
  if (tag === null) {
    const odd = /^<[!?]/.test(source.slice(at, at + 2))
    return { end: at + 1, reason: odd ? 'a declaration or instruction is not shown' : '', swallowed: '<', folds: 0 }
  }
  const name = (tag[1] ?? '').toLowerCase()
  const closes = source[at + 1] === '/'
  const folds = name === 'details' ? (closes ? -1 : 1) : 0
  return { end: at + tag[0].length, reason: tagReason(name, tag[2] ?? ''), swallowed: ' ', folds }
}

function comment(source: string, at: number): Piece {
  const end = source.indexOf('-->', at + 4)
  if (end === -1) {
    return { end: source.length, reason: 'a comment is not closed', swallowed: `\n${source.slice(at + 4)}`, folds: 0 }
  }
  return { end: end + 3, reason: '', swallowed: `\n${source.slice(at + 4, end)}\n`, folds: 0 }
}

function tagReason(name: string, attributes: string): string {
  if (!SHOWING.has(name)) return `<${inert(clip(name, 40))}> can hide what stands in it`
  const odd = [...attributes.matchAll(ATTRIBUTE)].map(match => (match[1] ?? '').toLowerCase())
  const strange = odd.find(attribute => !HARMLESS.has(attribute))
  return strange === undefined
    ? ''
    : `the attribute ${inert(clip(strange, 40))} of <${name}> can hide what stands in it`
}
