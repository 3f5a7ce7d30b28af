import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { missingBlock, readJsonBlock } from './json-block.ts'
import { parseMarkdown } from './markdown.ts'
import { readSections, type Section } from './sections.ts'

/** A plan as it stands in a body: its text, and the place of its first character there (lines and columns from 1). */
export interface PlanBlock {
  readonly text: string | null
  readonly line: number
  readonly column: number
  readonly findings: readonly Finding[]
}

/** The plan's text out of a pull request body, and where it begins. The body's other sections are not judged. */
export function planBlockOf(body: string, contract: Contract): PlanBlock {
  const { found, findings } = readSections(parseMarkdown(withoutBom(body)).blocks, contract)
  if (found.plan === null) return { text: null, line: 1, column: 1, findings }
  return planBlockIn(found.plan)
}

export function planBlockIn(section: Section): PlanBlock {
  const { block, findings } = readJsonBlock(section, 'plan')
  if (block === null) {
    const told = findings.length > 0 ? findings : [missingBlock('plan', section.line)]
    return { text: null, line: section.line, column: 1, findings: told }
  }
  return { text: block.content, line: block.contentLine, column: block.indent + 1, findings }
}

/** A byte order mark at the very start belongs to the encoding, not to the text. */
export function withoutBom(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
