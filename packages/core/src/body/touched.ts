import type { Finding } from '../finding.ts'
import type { TouchedClaim } from './claims.ts'
import { INLINE_MAX, readItem } from './inline.ts'
import type { Block, ListItem } from './markdown.ts'
import { readPathSpan } from './path-item.ts'
import { problem, SECTION_TOLD, shown } from './problem.ts'
import type { Section } from './sections.ts'

/** The touched files: items of top-level lists, one path each, no path twice. Prose between them claims nothing. */
export function readTouched(section: Section): { touched: TouchedClaim[]; findings: Finding[] } {
  const findings: Finding[] = section.blocks.flatMap(judgeBlock)
  const touched: TouchedClaim[] = []
  const seen = new Map<string, number>()
  for (const item of section.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))) {
    if (findings.length >= SECTION_TOLD) break
    const read = readPath(item)
    if (read.fault !== null) {
      findings.push(malformed(item, read.fault))
      continue
    }
    const first = read.names.map(name => seen.get(name)).find(line => line !== undefined)
    if (first !== undefined) findings.push(twice(item, first))
    else touched.push({ names: read.names, line: item.line })
    for (const name of read.names) seen.set(name, item.line)
  }
  if (touched.length === 0 && findings.length === 0) findings.push(empty(section.line))
  return { touched, findings }
}

type Read = { readonly names: readonly string[]; readonly fault: null } | { readonly fault: string }

function readPath(item: ListItem): Read {
  if (item.more > 0 || item.source === '') return { fault: 'an item that is no single path' }
  const bare = /^(\*\*|__)(`[\s\S]*`)\1$/.exec(item.source)?.[2] ?? item.source
  const span = readPathSpan(bare)
  if (span !== null)
    return span === '' || item.source.includes('\n')
      ? { fault: 'a code span that is no path' }
      : { names: [span], fault: null }
  if (item.source.length > INLINE_MAX) return { fault: 'an item that is no path' }
  const read = readItem(item.source, item.line)
  if (read.struck) return { fault: 'an item that is struck through' }
  if (read.hides !== '') return { fault: read.hides }
  if (item.source.includes('\n')) return { fault: 'an item of several lines' }
  return { names: [...new Set([read.text, item.source])].filter(name => name !== ''), fault: null }
}

/** A list in a quote, a table or code would claim files without counting. */
function judgeBlock(block: Block): Finding[] {
  if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'html' || block.kind === 'heading')
    return []
  if (block.kind === 'other' && block.name === 'hr') return []
  const found = block.kind === 'code' ? 'code' : block.kind === 'other' ? block.name : 'a link definition'
  return [
    problem(
      'touched-foreign-block',
      { line: block.line },
      {
        message: 'The list of touched files holds something that is no top-level list.',
        expected: 'one list item a file',
        found,
        remedy: 'List each file as an item of its own, outside quotes, tables and fences.',
      },
    ),
  ]
}

function malformed(item: ListItem, found: string): Finding {
  return problem(
    'touched-item',
    { line: item.line },
    {
      message: `The item ${shown(item.source)} names no file.`,
      expected: 'one path, bare or in one code span',
      found,
      remedy: 'Write the path alone; with unusual characters in backticks.',
    },
  )
}

function twice(item: ListItem, first: number): Finding {
  return problem(
    'touched-twice',
    { line: item.line },
    {
      message: `The file ${shown(item.source)} is listed twice.`,
      expected: 'each file once',
      found: `it on line ${first} and on line ${item.line}`,
      remedy: 'Take the second one out.',
    },
  )
}

function empty(line: number): Finding {
  return problem(
    'touched-missing',
    { line },
    {
      message: 'The section of touched files lists none.',
      expected: 'one list item for each file of the diff',
      found: 'no item',
      remedy: 'List every file that the patch touches.',
    },
  )
}
