import { clip, inert } from '../inert.ts'

/** Tags that show or fold what stands between them, and never hide it. */
const SHOWING = new Set(
  'details summary br hr p div span b strong i em u ins sub sup small kbd code pre img a picture source center ul ol li table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
)
// A browser nests them: left open, or one in another, they fold the rest away or make it too small to read.
const NESTING = new Set(['details', 'sub', 'sup', 'small'])
const HEADING = /^h[1-6]$/
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
  /** Text that it swallows: comments, attributes, and what stands in the same block. */
  readonly swallowed: string
  /** Tags that fold or shrink what stands between them, in order. */
  readonly nesting: readonly NestingTag[]
}

export interface NestingTag {
  readonly name: string
  readonly closes: boolean
}

/** Reads one run of raw HTML: a block, or an inline tag or comment. */
export function readHtml(source: string): HtmlReading {
  const reasons: string[] = []
  let swallowed = ''
  const nesting: NestingTag[] = []
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    swallowed += source.slice(at, next === -1 ? source.length : next)
    if (next === -1) break
    const piece = pieceAt(source, next)
    if (piece.reason !== '') reasons.push(piece.reason)
    swallowed += piece.swallowed
    if (piece.tag !== null) nesting.push(piece.tag)
    at = piece.end
  }
  return { hides: reasons[0] ?? '', swallowed, nesting }
}

interface Piece {
  readonly end: number
  readonly reason: string
  readonly swallowed: string
  readonly tag: NestingTag | null
}

function pieceAt(source: string, at: number): Piece {
  if (source.startsWith('<!--', at)) return comment(source, at)
  TAG.lastIndex = at
  const tag = TAG.exec(source)
  if (tag === null) {
    const odd = /^<[!?]/.test(source.slice(at, at + 2))
    return { end: at + 1, reason: odd ? 'a declaration or instruction is not shown' : '', swallowed: '<', tag: null }
  }
  const name = (tag[1] ?? '').toLowerCase()
  const closes = source[at + 1] === '/'
  return {
    end: at + tag[0].length,
    reason: tagReason(name, tag[2] ?? ''),
    // A heading in HTML is shown as one: it reads as such where claims are looked for.
    swallowed: HEADING.test(name) ? (closes ? '\n' : '\n# ') : ` ${tag[2] ?? ''} `,
    tag: NESTING.has(name) ? { name, closes } : null,
  }
}

function comment(source: string, at: number): Piece {
  const end = source.indexOf('-->', at + 4)
  if (end === -1) {
    return { end: source.length, reason: 'a comment is not closed', swallowed: `\n${source.slice(at + 4)}`, tag: null }
  }
  return { end: end + 3, reason: '', swallowed: `\n${source.slice(at + 4, end)}\n`, tag: null }
}

function tagReason(name: string, attributes: string): string {
  if (HEADING.test(name)) return `<${name}> is a heading that the template does not have`
  if (!SHOWING.has(name)) return `<${inert(clip(name, 40))}> can hide what stands in it`
  const odd = [...attributes.matchAll(ATTRIBUTE)].map(match => (match[1] ?? '').toLowerCase())
  const strange = odd.find(attribute => !HARMLESS.has(attribute))
  return strange === undefined
    ? ''
    : `the attribute ${inert(clip(strange, 40))} of <${name}> can hide what stands in it`
}
