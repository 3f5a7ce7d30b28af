import type { Finding } from '../finding.ts'
import { isSha256 } from '../sha.ts'
import type { Claim } from './claims.ts'
import { type InlineLine, readInline, readTerm } from './inline.ts'
import type { Block } from './markdown.ts'
import { problem, SECTION_TOLD, shown } from './problem.ts'
import type { Section } from './sections.ts'

/** The line ``SHA256(<path>): `<64-hex>` `` of a file, in the template's own writing. */
export function hashLine(path: string, hash: string): string {
  return `SHA256(${path}): \`${hash}\``
}

/** Every line of a section's paragraphs and lists, as a reader sees it. */
export function sectionLines(section: Section): InlineLine[] {
  return section.blocks.flatMap(block => {
    if (block.kind === 'paragraph') return readInline(block.source, block.line)
    return block.kind === 'list' ? block.items.flatMap(item => readInline(item.source, item.line)) : []
  })
}

/** The hash that a section states of a file: at most once, 64 lower-case hex digits in backticks, not struck through. */
export function readHashLines(
  section: Section,
  path: string,
  what: string,
): { claim: Claim<string> | null; findings: Finding[] } {
  const start = readTerm(`SHA256(${path}):`)
  const lines = sectionLines(section).filter(told => told.text.startsWith(start))
  const findings: Finding[] = []
  const claims: Claim<string>[] = []
  for (const told of lines) {
    const value = /^`([^`\n]*)`$/.exec(told.text.slice(start.length).replace(/^[ \t]{1,40}/, ''))?.[1]
    if (value === undefined || !isSha256(value) || told.struck || told.escaped || told.hides !== '')
      findings.push(malformed(told, path, what))
    else claims.push({ value, line: told.line })
  }
  for (const again of lines.slice(1)) findings.push(twice(again.line, path, what))
  return { claim: claims[0] ?? null, findings }
}

/** Outside its own section a file's hash may stand again, as long as it is the same. */
export function judgeStrayHashes(
  blocks: readonly Block[],
  own: Section | null,
  path: string,
  claim: Claim<string> | null,
): Finding[] {
  if (claim === null) return []
  const start = readTerm(`SHA256(${path}):`)
  const others = blocks.filter(block => own?.blocks.includes(block) !== true)
  return sectionLines({ line: 1, blocks: others })
    .filter(told => told.text.startsWith(start))
    .filter(
      told =>
        told.text
          .slice(start.length)
          .replace(/^[ \t]{1,40}/, '')
          .replaceAll('`', '') !== claim.value,
    )
    .slice(0, SECTION_TOLD)
    .map(told => another(told, path, claim))
}

function another(told: InlineLine, path: string, claim: Claim<string>): Finding {
  return problem(
    'hash-elsewhere-disagrees',
    { line: told.line },
    {
      message: `The body states another hash of ${shown(path)} outside its section.`,
      expected: `${claim.value}, as line ${claim.line} has it`,
      found: shown(told.text),
      remedy: 'Take the line out.',
    },
  )
}

function malformed(told: InlineLine, path: string, what: string): Finding {
  return problem(
    `${what}-hash-form`,
    { line: told.line },
    {
      message: `The hash of ${shown(path)} is not well formed.`,
      expected: hashLine(path, '<64 lower-case hexadecimal digits>'),
      found: shown(told.text),
      remedy: 'Write the hash in backticks, as the template has it.',
    },
  )
}

function twice(line: number, path: string, what: string): Finding {
  return problem(
    `${what}-hash-twice`,
    { line },
    {
      message: `The hash of ${shown(path)} stands twice.`,
      expected: 'it once',
      found: `it again on line ${line}`,
      remedy: 'Keep the true one.',
    },
  )
}
