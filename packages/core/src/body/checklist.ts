import type { ChecklistItem, Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { comparable, readItem, readTerm } from './inline.ts'
import type { ListItem } from './markdown.ts'
import { problem, SECTION_TOLD, shown } from './problem.ts'
import type { Section } from './sections.ts'

/** The source of a checklist item: a contract's line end is written as backslash-n, so that it reads as what it is. */
export function checklistLine(item: ChecklistItem): string {
  return item.text.replaceAll('\n', '\\n')
}

interface Box {
  readonly ticked: boolean
  readonly text: string
  readonly item: ListItem
  readonly fault: string
}

/** The checklist: every item of the contract once, ticked, plain; and no other, since nothing would prove it. */
export function readChecklist(
  section: Section,
  contract: Contract,
): { ticked: Map<string, number>; findings: Finding[] } {
  const boxes = section.blocks.flatMap(block => (block.kind === 'list' ? block.items.map(readBox) : []))
  const wanted = new Map(contract.checklist.map(item => [readTerm(item.text), item]))
  const ticked = new Map<string, number>()
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const box of boxes) {
    if (findings.length >= SECTION_TOLD) break
    const item = wanted.get(box.text)
    if (item === undefined) findings.push(foreign(box))
    else if (seen.has(box.text)) findings.push(twice(box))
    else if (box.fault !== '') findings.push(unfit(box))
    else if (!box.ticked) findings.push(open(box))
    else ticked.set(item.text, box.item.line)
    if (item !== undefined) seen.add(box.text)
  }
  for (const [text, item] of wanted) if (!seen.has(text)) findings.push(missing(item, section.line))
  return { ticked, findings }
}

/** A GFM task item, by our own reading: a box, a blank, and the text. */
function readBox(item: ListItem): Box {
  const box = /^\[([ xX])\][ \t\n]+(?=\S)/.exec(item.source)
  const read = readItem(item.source.slice(box?.[0].length ?? 0), item.line)
  const nested = item.more > 0 ? 'an item with nested content' : ''
  const struck = read.struck ? 'an item that is struck through' : ''
  const fault = box === null ? 'an item without a box' : struck || read.hides || nested
  return { ticked: box !== null && box[1] !== ' ', text: comparable(read.text), item, fault }
}

function missing(item: ChecklistItem, line: number): Finding {
  return problem(
    'checklist-missing',
    { line },
    {
      message: 'The checklist lacks an item.',
      expected: shown(`- [x] ${checklistLine(item)}`),
      found: 'no such item in a list at the top level',
      remedy: 'Add the item, letter for letter.',
    },
  )
}

function open(box: Box): Finding {
  return problem(
    'checklist-open',
    { line: box.item.line },
    {
      message: `The checklist item ${shown(box.text)} is not ticked.`,
      expected: '[x]',
      found: '[ ]',
      remedy: 'Make it true, then tick it.',
    },
  )
}

function unfit(box: Box): Finding {
  return problem(
    'checklist-item',
    { line: box.item.line },
    {
      message: `The checklist item ${shown(box.text)} does not count.`,
      expected: 'a plain task item: a box, a blank, the text',
      found: box.fault,
      remedy: 'Write the item as the template has it.',
    },
  )
}

function twice(box: Box): Finding {
  return problem(
    'checklist-twice',
    { line: box.item.line },
    {
      message: `The checklist item ${shown(box.text)} stands twice.`,
      expected: 'each item once',
      found: `it again on line ${box.item.line}`,
      remedy: 'Keep one of them.',
    },
  )
}

function foreign(box: Box): Finding {
  return problem(
    'checklist-foreign',
    { line: box.item.line },
    {
      message: 'The checklist holds an item that the contract does not have, so that nothing proves it.',
      expected: "only the contract's items, letter for letter",
      found: shown(box.text),
      remedy: 'Correct the item, or move it to a section of its own below the checklist.',
    },
  )
}
