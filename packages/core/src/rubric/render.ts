import type { Contract } from '../contract/contract.ts'
import { clip, code, prose } from '../inert.ts'
import { judgeRubric, type ProofName, type RoleRubric, type RubricFacts, type RubricItem } from './judge.ts'

/** It begins the sticky comment: an HTML comment, so that nobody sees it. */
export const RUBRIC_MARKER = '<!-- cec-gate:rubric -->'

const PATHS_TOLD = 20
const NAME = 300

const WORDS = {
  pt: {
    title: 'Rubrica de revisão',
    proven: 'Provado pela máquina',
    judge: 'A julgar por uma pessoa',
    nobody: 'Nenhum papel do contrato cobre os caminhos tocados.',
    owners: 'CODEOWNERS na base',
    none: 'A base não tem CODEOWNERS: nenhum caminho tem dono.',
    unowned: 'Sem dono',
    faults: 'Linhas inválidas do CODEOWNERS, que o GitHub ignora',
    more: 'e mais',
    filemap: 'Patch dentro do Filemap (Cap.3)',
    plan: 'Plan.json válido e igual ao diff',
    gates: 'Gates verdes em todos os runs',
    runs: '3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)',
    scorecard: 'Scorecard colado na PR, igual ao do artefato',
    evidenceHash: 'SHA256 do ZIP colado, recalculado dos bytes',
  },
  en: {
    title: 'Review rubric',
    proven: 'Proven by the machine',
    judge: 'For a person to judge',
    nobody: "None of the contract's roles covers the touched paths.",
    owners: 'CODEOWNERS at base',
    none: 'The base has no CODEOWNERS: no path has an owner.',
    unowned: 'Without an owner',
    faults: 'Invalid lines of CODEOWNERS, which GitHub skips',
    more: 'and more:',
    filemap: 'Patch inside the Filemap (Cap.3)',
    plan: 'Plan.json valid and the same as the diff',
    gates: 'Gates green in all runs',
    runs: '3 green runs + ZIP/bytes identical (Cap.2 T6)',
    scorecard: "Scorecard pasted in the PR, the same as the artifact's",
    evidenceHash: 'SHA256 of the ZIP pasted, recomputed from the bytes',
  },
} as const

type Words = (typeof WORDS)['pt' | 'en']
const PROOFS: readonly ProofName[] = ['filemap', 'plan', 'runs', 'scorecard', 'evidenceHash']

/** The rubric as Markdown, for the summary and the sticky comment. Same facts, same bytes. */
export function renderRubric(facts: RubricFacts): string {
  const words: Words = WORDS[facts.contract.language]
  const roles = judgeRubric(facts)
  return [
    `### ${words.title}`,
    `**${words.proven}**\n\n${provenItems(facts, words).map(box).join('\n')}`,
    `**${words.judge}**`,
    ...(roles.length === 0 ? [words.nobody] : roles.map(role => renderRole(role, words))),
    renderOwners(facts, words),
  ].join('\n\n')
}

function provenItems({ contract, proven }: RubricFacts, words: Words): RubricItem[] {
  const runs = words.runs.replace('3', String(contract.orr.runs))
  return [
    ...PROOFS.map(name => ({ text: name === 'runs' ? runs : words[name], ticked: proven[name] === true })),
    // Pins, anti-spoof and the ruleset are gates of their own (SOP 6): their jobs were proven with the runs.
    {
      text: `${words.gates}: ${contract.gates.map(gate => `${gate.id} ${gate.title}`).join(', ')}`,
      ticked: proven.runs === true,
    },
    ...contract.invariants.map(({ id, title }) => ({ text: title, ticked: proven.invariants.get(id) === true })),
  ]
}

function renderRole({ role, paths, items }: RoleRubric, words: Words): string {
  return `**${prose(role)}** (${listed(paths, words)})\n\n${items.map(box).join('\n')}`
}

function renderOwners({ ownership, ownerFaults }: RubricFacts, words: Words): string {
  const faults = ownerFaults.slice(0, PATHS_TOLD).map(({ line, reason }) => `- ${line}: ${prose(reason)}`)
  const told = faults.length === 0 ? [] : [`${words.faults}:\n\n${faults.join('\n')}`]
  if (ownership === null) return [`**${words.owners}:** ${words.none}`, ...told].join('\n\n')
  const owners = [...ownership.users, ...ownership.teams, ...ownership.others].map(owner => code(clip(owner, NAME)))
  const lines = [`**${words.owners}:** ${owners.join(', ') || '—'}`]
  if (ownership.unowned.length > 0) lines.push(`**${words.unowned}:** ${listed(ownership.unowned, words)}`)
  return [...lines, ...told].join('\n\n')
}

function listed(paths: readonly string[], words: Words): string {
  const shown = paths.slice(0, PATHS_TOLD).map(path => code(clip(path, NAME)))
  return shown.join(', ') + (paths.length > PATHS_TOLD ? `, ${words.more} ${paths.length - PATHS_TOLD}` : '')
}

/** The contract's own Markdown stands as it is: it comes from the base. */
function box({ text, ticked }: RubricItem): string {
  return `- [${ticked ? 'x' : ' '}] ${text.replaceAll('\n', '\\n')}`
}

/** Language-neutral first line of a comment that stands for a verdict. */
export function renderCommentHead(contract: Contract, verdict: string, primary: string): string {
  return `**cec-gate** ${code(contract.name)}: ${prose(verdict)}${primary === '' ? '' : ` · ${prose(primary)}`}`
}
