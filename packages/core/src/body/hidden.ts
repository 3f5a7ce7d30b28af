import type { Template } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { holdsClaim } from './hidden-claim.ts'
import { readHtml } from './html.ts'
import { INLINE_MAX, readInline } from './inline.ts'
import type { Markdown, MaybeHtml } from './markdown.ts'
import { problem, SECTION_TOLD } from './problem.ts'

/** What stands before the title of a link definition. */
const LABEL = /^ {0,3}\[[^\]\n]{1,999}\]:[ \t]{0,40}\S{0,2000}[ \t]{1,40}/gm

/**
 * Raw HTML that could hide a claim, or hide the sections from the reader. Ordinary closed comments and details are free;
 * below the canonical sections (from `endLine` on) every tag is, but a claim in a comment is not.
 */
export function judgeHidden({ blocks, html }: Markdown, endLine: number, template: Template): Finding[] {
  const findings = blocks
    .filter(block => block.kind === 'unshown' && holdsClaim(block.source.replace(LABEL, ''), template))
    .map(block => claim(block.line, 'a link definition'))
  let open = 0
  let openLine = 0
  for (const piece of html) {
    if (findings.length >= SECTION_TOLD) break
    const canonical = piece.line < endLine
    if (piece.kind === 'inline') {
      if (canonical) findings.push(...inlineHtml(piece, template))
      continue
    }
    const read = readHtml(piece.source)
    if (holdsClaim(read.swallowed, template)) findings.push(claim(piece.line, 'raw HTML or a comment'))
    else if (read.hides !== '' && (canonical || read.hides.includes('not closed')))
      findings.push(hiding(piece.line, read.hides))
    if (open === 0 && read.folds > 0) openLine = piece.line
    open += read.folds
  }
  if (open !== 0 && openLine < endLine) findings.push(hiding(openLine, 'a <details> is not closed'))
  return findings
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
