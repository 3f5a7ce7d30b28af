import type { Template } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { holdsClaim } from './hidden-claim.ts'
import { type NestingTag, readHtml } from './html.ts'
import { htmlOf, INLINE_MAX, readInline } from './inline.ts'
import type { Markdown, MaybeHtml } from './markdown.ts'
import { problem, SECTION_TOLD } from './problem.ts'

/** So many tags left open are as good as told. */
const NESTED_MAX = 100

/** What stands before the title of a link definition. */
const LABEL = /^ {0,3}\[\^[^\]\n]{1,999}\]:[ \t]{0,40}|^ {0,3}\[[^\]\n]{1,999}\]:[ \t]{0,40}\S{0,2000}[ \t]{1,40}/gm

/**
 * Raw HTML that could hide a claim, or hide the sections from the reader. Ordinary closed comments and details are free;
 * below the canonical sections (from `endLine` on) every tag is, but a claim in a comment is not.
 */
export function judgeHidden({ blocks, html }: Markdown, endLine: number, template: Template): Finding[] {
  const findings = blocks
    .filter(block => block.kind === 'unshown' && holdsClaim(block.source.replace(LABEL, ''), template))
    .map(block => claim(block.line, 'a link definition'))
  const open: Opened[] = []
  for (const piece of html) {
    if (findings.length >= SECTION_TOLD) break
    const canonical = piece.line < endLine
    if (piece.kind === 'inline') {
      if (canonical) findings.push(...inlineHtml(piece, template))
      findings.push(...nest(open, inlineNesting(piece.source), piece.line, endLine))
      continue
    }
    const read = readHtml(piece.source)
    if (holdsClaim(read.swallowed, template)) findings.push(claim(piece.line, 'raw HTML or a comment'))
    else if (read.hides !== '' && (canonical || read.hides.includes('not closed')))
      findings.push(hiding(piece.line, read.hides))
    findings.push(...nest(open, read.nesting, piece.line, endLine))
  }
  const left = open.find(({ line }) => line < endLine)
  if (left !== undefined) findings.push(hiding(left.line, `a <${left.name}> is not closed`))
  return findings
}

interface Opened {
  readonly name: string
  readonly line: number
}

/** Follows tags that fold or shrink. One that closes nothing makes good for nothing. */
function nest(open: Opened[], tags: readonly NestingTag[], line: number, endLine: number): Finding[] {
  const findings: Finding[] = []
  for (const { name, closes } of tags) {
    const at = open.findLastIndex(one => one.name === name)
    if (closes && at !== -1) open.splice(at, 1)
    if (closes) continue
    const small = name !== 'details' && open.find(one => one.name !== 'details')
    if (small && line < endLine && findings.length === 0)
      findings.push(hiding(line, `<${name}> in <${small.name}> makes text too small to read`))
    if (open.length < NESTED_MAX) open.push({ name, line })
  }
  return findings
}

function inlineNesting(source: string): readonly NestingTag[] {
  if (source.length > INLINE_MAX) return readHtml(source).nesting
  return htmlOf(source).flatMap(html => readHtml(html).nesting)
}

function inlineHtml({ source, line }: MaybeHtml, template: Template): Finding[] {
  if (source.length > INLINE_MAX) {
    const { hides } = readHtml(source)
    return hides === '' ? [] : [hiding(line, hides)]
  }
  return readInline(source, line, template).flatMap(told => (told.hides === '' ? [] : [hiding(told.line, told.hides)]))
}

function claim(line: number, where: string): Finding {
  return problem(
    'hidden-claim',
    { line },
    {
      message: 'Something that a reader does not see says what only the canonical sections may say.',
      expected: 'claims in the canonical sections only, in plain sight',
      found: `a claim in ${where}`,
      remedy: 'Take it out.',
    },
  )
}

function hiding(line: number, reason: string): Finding {
  return problem(
    'hidden-html',
    { line },
    {
      message: 'Raw HTML can hide a part of the body from its reader.',
      expected: 'no HTML but closed comments and <details>',
      found: reason,
      remedy: 'Take the HTML out.',
    },
  )
}
