import type { Contract, Template } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { type Claim, TELEMETRY_KEYS, type TelemetryKey } from './claims.ts'
import { type InlineLine, readInline } from './inline.ts'
import type { Block, ListItem } from './markdown.ts'
import { problem, SECTION_TOLD, shown } from './problem.ts'
import type { Section } from './sections.ts'
import { formOf, type TelemetryValues } from './telemetry-values.ts'

export interface Telemetry {
  readonly values: TelemetryValues
  readonly findings: readonly Finding[]
}

/** The telemetry block: the keys of SOP 1.4, each once, `key: value`, and nothing else. */
export function readTelemetry(section: Section, contract: Contract): Telemetry {
  const findings: Finding[] = []
  const values: Partial<Record<TelemetryKey, Claim<string>>> = {}
  const seen = new Map<TelemetryKey, number>()
  for (const told of section.blocks.flatMap(block => linesOf(block, contract.template))) {
    if (findings.length >= SECTION_TOLD) break
    const stated = statedBy(told)
    if (stated === null) {
      findings.push(foreign(told))
      continue
    }
    const first = seen.get(stated.key)
    if (first !== undefined) {
      findings.push(twice(stated.key, told.line, first))
      continue
    }
    seen.set(stated.key, told.line)
    const fault = formOf(stated.key, stated.value, contract)
    if (fault !== null) findings.push(malformed(stated.key, told.line, fault, stated.value))
    else values[stated.key] = { value: stated.value, line: told.line }
  }
  for (const key of TELEMETRY_KEYS) if (!seen.has(key)) findings.push(missing(key, section.line))
  return { values, findings }
}

/** Telemetry keys in paragraphs and items outside their section: the same claim must not stand twice. */
export function judgeStrays(blocks: readonly Block[], section: Section | null, template: Template): Finding[] {
  const own = new Set(section?.blocks)
  return blocks
    .filter(
      block => !own.has(block) && (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'heading'),
    )
    .flatMap(block => linesOf(block, template))
    .flatMap(told => {
      const key = TELEMETRY_KEYS.find(key => told.text.startsWith(`${key}:`))
      return key === undefined ? [] : [stray(key, told.line)]
    })
}

function linesOf(block: Block, template: Template): InlineLine[] {
  switch (block.kind) {
    case 'paragraph':
      return readInline(block.source, block.line, template)
    case 'list':
      return block.items.flatMap(item => itemLines(item, template))
    case 'html':
      return []
    case 'heading':
      return [odd(block.line, block.source)]
    case 'code':
      return [odd(block.line, block.fenced ? 'a fence' : 'an indented block')]
    case 'unshown':
      return [odd(block.line, block.source)]
    case 'other':
      return block.name === 'hr' ? [] : [odd(block.line, block.name)]
  }
}

function itemLines(item: ListItem, template: Template): InlineLine[] {
  const lines = readInline(item.source, item.line, template)
  return item.more > 0 ? [...lines, odd(item.line, 'nested content')] : lines
}

function odd(line: number, text: string): InlineLine {
  return { text, line, struck: true, escaped: false, hides: '' }
}

function statedBy(told: InlineLine): { key: TelemetryKey; value: string } | null {
  if (told.struck || told.escaped || told.hides !== '') return null
  const match = /^([a-z0-9_]+):[ \t]+(\S.*)$/.exec(told.text)
  const key = TELEMETRY_KEYS.find(key => key === match?.[1])
  return key === undefined || match?.[2] === undefined ? null : { key, value: match[2] }
}

function foreign(told: InlineLine): Finding {
  return problem(
    'telemetry-foreign-line',
    { line: told.line },
    {
      message: 'A line of the telemetry block is no `key: value` of the template.',
      expected: `only ${TELEMETRY_KEYS.join(', ')}, each as "key: value" in plain text`,
      found: told.hides === '' ? shown(told.text) : told.hides,
      remedy: 'Take the line out, or write it as the template has it.',
    },
  )
}

function twice(key: TelemetryKey, line: number, first: number): Finding {
  return problem(
    'telemetry-twice',
    { line },
    {
      message: `The telemetry key ${key} stands twice.`,
      expected: `${key} once`,
      found: `it on line ${first} and on line ${line}`,
      remedy: 'Keep the true one.',
    },
  )
}

function stray(key: TelemetryKey, line: number): Finding {
  return problem(
    'telemetry-elsewhere',
    { line },
    {
      message: `The telemetry key ${key} stands outside the telemetry section.`,
      expected: `${key} in the telemetry section only`,
      found: `it on line ${line}`,
      remedy: 'Take the line out.',
    },
  )
}

function missing(key: TelemetryKey, line: number): Finding {
  return problem(
    'telemetry-missing',
    { line },
    {
      message: `The telemetry lacks ${key}.`,
      expected: `one line "${key}: …"`,
      found: 'no such line',
      remedy: `Add ${key} as the template has it.`,
    },
  )
}

function malformed(key: TelemetryKey, line: number, expected: string, value: string): Finding {
  return problem(
    `telemetry-${key.replaceAll('_', '-')}`,
    { line },
    {
      message: `The value of ${key} is not well formed.`,
      expected,
      found: shown(value),
      remedy: `Write ${key} as ${expected}.`,
    },
  )
}
