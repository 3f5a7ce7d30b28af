import type { Finding } from '../finding.ts'
import type { Block, CodeBlock } from './markdown.ts'
import { problem } from './problem.ts'
import type { Section } from './sections.ts'

/** A key of the plan or the scorecard. */
const KEY = /"(?:version|base_sha|tasks|gates|constraints|sprint|verdict)"[ \t]{0,8}:/

export interface JsonBlock {
  readonly block: CodeBlock | null
  readonly findings: readonly Finding[]
}

/**
 * The one JSON block of a section: a fence with the info string `json`, any case, any length, at the top level.
 * A second one, or code that looks like JSON without saying so, leaves open which one counts: refused.
 */
export function readJsonBlock(section: Section, what: 'plan' | 'scorecard'): JsonBlock {
  const blocks = section.blocks.flatMap(codeOf).filter(looksLikeJson)
  const own = blocks.filter(block => section.blocks.includes(block))
  const first = own.find(isJsonFence)
  const findings = (first === undefined ? own : blocks)
    .filter(block => block !== first)
    .map(block => second(what, block, first !== undefined))
  return { block: first ?? null, findings }
}

export function missingBlock(what: 'plan' | 'scorecard', line: number): Finding {
  return problem(
    `${what}-block-missing`,
    { line },
    {
      message: `The ${what} section holds no JSON block.`,
      expected: 'one fence with the info string json, not indented, not in a list or a quote',
      found: 'none',
      remedy: `Paste the whole ${what} JSON between \`\`\`json and \`\`\`.`,
    },
  )
}

/** Nested code never counts, but a reader would take it for the block as well. */
function codeOf(block: Block): readonly CodeBlock[] {
  if (block.kind === 'code') return [block]
  return block.kind === 'list' || block.kind === 'other' ? block.code : []
}

function isJsonFence(block: CodeBlock): boolean {
  return block.fenced && /^json(?![^ \t])/i.test(block.info)
}

function looksLikeJson(block: CodeBlock): boolean {
  return (
    isJsonFence(block) ||
    /^json/i.test(block.info) ||
    /^[ \t\n]{0,200}[{[]/.test(block.content) ||
    KEY.test(block.content)
  )
}

function second(what: string, block: CodeBlock, after: boolean): Finding {
  return problem(
    `${what}-second-block`,
    { line: block.line },
    {
      message: after
        ? `The ${what} section holds a second JSON block.`
        : `The ${what} section holds JSON that is no json fence.`,
      expected: 'one fence with the info string json',
      found: block.fenced ? `a fence on line ${block.line}` : `indented code on line ${block.line}`,
      remedy: 'Keep the one that counts, as a json fence.',
    },
  )
}
