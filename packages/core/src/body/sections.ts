import type { Contract, Template } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { comparable, readItem, readTerm } from './inline.ts'
import type { Block } from './markdown.ts'
import { problem, SECTION_TOLD, shown } from './problem.ts'

export const SECTIONS = ['telemetry', 'plan', 'scorecard', 'evidence', 'touched', 'checklist'] as const
export type SectionName = (typeof SECTIONS)[number]

/** A canonical section: the line of its heading, and the blocks below it. */
export interface Section {
  readonly line: number
  readonly blocks: readonly Block[]
}

export interface Sections {
  readonly found: Readonly<Record<SectionName, Section | null>>
  /** Line on which the last canonical section ends; what follows is free. */
  readonly endLine: number
  readonly findings: readonly Finding[]
}

interface Heading {
  readonly at: number
  readonly level: number
  readonly text: string
  readonly line: number
}

interface Wanted {
  readonly name: keyof Template
  readonly level: number
  readonly text: string
  readonly heading: Heading | null
  readonly findings: readonly Finding[]
}

/** The canonical sections of SOP 7: each heading once, at its level, in order, with no other section between them. */
export function readSections(blocks: readonly Block[], contract: Contract): Sections {
  const headings = blocks.flatMap((block, at) => headingOf(block, at))
  const wanted = (['title', ...SECTIONS] as const).map(name => want(name, contract.template, headings))
  const canonical = wanted.flatMap(want => (want.heading === null ? [] : [want.heading]))
  const last = canonical.reduce((line, heading) => Math.max(line, heading.line), 0)
  const end = headings.find(heading => heading.line > last)
  const looked = new Set(wanted.flatMap(want => (want.heading === null ? [fold(want.text)] : [])))
  const findings = [
    ...wanted.flatMap(want => want.findings),
    ...judgeOrder(wanted),
    ...headings
      .filter(heading => heading.line < last && !canonical.includes(heading) && !looked.has(fold(heading.text)))
      .filter(heading => !wanted.some(want => want.text === heading.text))
      .slice(0, SECTION_TOLD)
      .map(foreign),
    ...headings
      .filter(heading => heading.line > last && wanted.some(want => isAlike(heading.text, want.text)))
      .slice(0, SECTION_TOLD)
      .map(alike),
  ]
  const section = (name: SectionName) => sectionOf(blocks, headings, wanted.find(want => want.name === name)?.heading)
  return {
    found: {
      telemetry: section('telemetry'),
      plan: section('plan'),
      scorecard: section('scorecard'),
      evidence: section('evidence'),
      touched: section('touched'),
      checklist: section('checklist'),
    },
    endLine: end?.line ?? Number.POSITIVE_INFINITY,
    findings,
  }
}

// Letter under letter, lower case, by the look of either case.
const FOREIGN = 'авсԁеһніјкмоԛрѕтԝхуαβεηικμνορτυχζ'
const LATIN = 'abcdehhijkmoqpstwxyabehikmvoptyxz'

/** Headings of the first two levels divide the body; deeper ones belong to their section. */
function headingOf(block: Block, at: number): Heading[] {
  if (block.kind !== 'heading' || block.level > 2) return []
  const read = readItem(block.source, block.line)
  const text = comparable(read.text) + (read.struck || read.hides !== '' ? ' (struck or hidden)' : '')
  return [{ at, level: block.level, text, line: block.line }]
}

function want(name: keyof Template, template: Template, headings: readonly Heading[]): Wanted {
  const level = name === 'title' ? 1 : 2
  const text = readTerm(template[name])
  const same = headings.filter(heading => heading.text === text)
  const right = same.filter(heading => heading.level === level)
  const mark = `${'#'.repeat(level)} ${template[name]}`
  const findings: Finding[] = []
  if (right.length === 0) findings.push(missing(mark, same[0] ?? headings.find(h => fold(h.text) === fold(text))))
  for (const again of same.filter(heading => heading !== right[0]).slice(right.length === 0 ? same.length : 0)) {
    if (findings.length < SECTION_TOLD) findings.push(twice(mark, again))
  }
  return { name, level, text, heading: right[0] ?? null, findings }
}

function missing(mark: string, alike: Heading | undefined): Finding {
  const found = alike === undefined ? 'no such heading' : shown(`${'#'.repeat(alike.level)} ${alike.text}`)
  return problem('section-missing', alike === undefined ? {} : { line: alike.line }, {
    message: `The section ${shown(mark)} is missing.`,
    expected: shown(mark),
    found,
    remedy: 'Write the heading exactly as the template has it, letter for letter, at its level.',
  })
}

function twice(mark: string, again: Heading): Finding {
  return problem(
    'section-twice',
    { line: again.line },
    {
      message: 'A canonical section stands twice.',
      expected: `${shown(mark)} once`,
      found: `it again on line ${again.line}`,
      remedy: 'Keep one of them.',
    },
  )
}

function judgeOrder(wanted: readonly Wanted[]): Finding[] {
  const findings: Finding[] = []
  let before: Heading | null = null
  for (const { heading } of wanted) {
    if (heading === null) continue
    if (before !== null && heading.line < before.line) {
      findings.push(
        problem(
          'section-order',
          { line: heading.line },
          {
            message: `The section ${shown(heading.text)} stands before ${shown(before.text)}.`,
            expected: `the order ${wanted.map(want => want.text).join(' / ')}`,
            found: `${shown(heading.text)} on line ${heading.line}, ${shown(before.text)} on line ${before.line}`,
            remedy: 'Put the sections in the order of the template.',
          },
        ),
      )
    } else before = heading
  }
  return findings
}

function foreign(heading: Heading): Finding {
  return problem(
    'section-foreign',
    { line: heading.line },
    {
      message: 'A section that the template does not have stands between canonical ones.',
      expected: 'only the canonical sections before the end of the checklist',
      found: shown(heading.text),
      remedy: 'Move the section below the checklist.',
    },
  )
}

/** A section of one's own below the checklist must not look like a canonical one. */
function alike(heading: Heading): Finding {
  return problem(
    'section-alike',
    { line: heading.line },
    {
      message: 'A heading below the checklist looks like one of the template.',
      expected: 'a heading that nobody takes for a canonical one',
      found: shown(heading.text),
      remedy: 'Name the section otherwise, or take it out.',
    },
  )
}

function isAlike(text: string, wanted: string): boolean {
  return text !== wanted && fold(text) === fold(wanted)
}

function sectionOf(
  blocks: readonly Block[],
  headings: readonly Heading[],
  heading: Heading | null | undefined,
): Section | null {
  if (heading === null || heading === undefined) return null
  const end = headings.find(next => next.at > heading.at)?.at ?? blocks.length
  return { line: heading.line, blocks: blocks.slice(heading.at + 1, end) }
}

/** Alike to a hurried eye: letters without accents or case, digits, nothing else; Cyrillic and Greek as what they look like. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[\u0370-\u052f]/g, char => LATIN[FOREIGN.indexOf(char)] ?? char)
}
