import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { COMMANDS } from '#cli/commands'
import { CAUSE_NAMES, causeAdvice, causeTitle } from '#core/archive/causes'
import { EVIDENCE_RULES } from '#core/archive/evidence-finding'
import { PACK_RULES } from '#core/archive/pack-finding'
import { ARCHIVE_RULES } from '#core/archive/rules'
import { FILEMAP_RULES } from '#core/checks/filemap-guard/rules'
import { examplePlan, renderPlanText } from '#core/checks/plan-validate/example'
import { PLAN_RULES } from '#core/checks/plan-validate/rules'
import { BUILT_IN_NAMES } from '#core/contract/load'
import { renderSuperprompt } from '#core/prompt/superprompt'
import { isSha } from '#core/sha'
import { movesFrom, statesOf } from '#core/states'
import { subjectsOf, treeOf } from '#core/triage/tree'
import type { Check } from '#kit/check'
import { CHECKS } from '#kit/checks/index'
import {
  builtIn,
  codesTable,
  exitsTable,
  gatesTable,
  inputsTable,
  limitsTable,
  markdownTable,
  outputsTable,
} from './tables.ts'

/** Marker name -> generated Markdown. */
export async function blocks(): Promise<Map<string, string>> {
  const checks = await Promise.all(Object.values(CHECKS).map(load => load()))
  const text = new Map([
    ['codes', codesTable()],
    ['exits', exitsTable()],
    ['limits', limitsTable()],
    ['parts', parts(checks)],
    ['states', states()],
    ['triage', triage()],
    ['commands', commands()],
    ['workflow-inputs', workflowInputs()],
    ['example:plan', examplePlanBlock()],
    ['rules:plan-validate', planRules()],
    ['rules:filemap-guard', filemapRules()],
    ['rules:archive', archiveRules()],
    ['rules:evidence', evidenceRules()],
    ['causes', causes()],
  ])
  for (const name of BUILT_IN_NAMES) {
    text.set(`gates:${name}`, gatesTable(name))
    text.set(`protected:${name}`, protectedPaths(name))
    text.set(`prompt:${name}`, fenced(renderSuperprompt(builtIn(name), builtIn(name).language)))
  }
  for (const check of checks) {
    text.set(`inputs:${check.name}`, inputsTable(check))
    text.set(`outputs:${check.name}`, outputsTable(check))
  }
  return text
}

/** The page of a check, where it is not the check's own name. */
const PAGES: Readonly<Record<string, string>> = {
  'filemap-guard': 'filemap',
  'plan-validate': 'plan',
  'evidence-pack': 'evidence',
  'antiflake-compare': 'antiflake',
  'ruleset-sanity': 'rulesets',
  'pr-body-lint': 'pr-body',
}

function parts(checks: readonly Check<unknown>[]): string {
  return markdownTable(
    ['Action', 'What it proves or does'],
    checks.map(check => [`[${check.name}](action-docs/${PAGES[check.name] ?? check.name}.md)`, check.description]),
  )
}

function states(): string {
  return markdownTable(
    ['State', 'May lead to'],
    statesOf(3).map(state => [
      `\`${state}\``,
      movesFrom(state, 3)
        .map(to => `\`${to}\``)
        .join(', ') || 'the end',
    ]),
  )
}

function triage(): string {
  const contract = builtIn('s7')
  return subjectsOf(contract)
    .flatMap(subject => treeOf(subject, contract) ?? [])
    .map(
      tree =>
        `## ${tree.subject} ${tree.title}\n\n${tree.meaning}\n\n${tree.steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}`,
    )
    .join('\n\n')
}

function commands(): string {
  return markdownTable(
    ['Command', 'What it does'],
    Object.entries(COMMANDS).map(([name, entry]) => [`\`cec ${name}\``, entry.summary]),
  )
}

function workflowInputs(): string {
  const path = join(import.meta.dirname, '../../../../.github/workflows/sandbox-gate.yml')
  const workflow: { on: { workflow_call: { inputs: Record<string, { description: string; default?: unknown }> } } } =
    parse(readFileSync(path, 'utf8'))
  return markdownTable(
    ['Input', 'Default', 'Meaning'],
    Object.entries(workflow.on.workflow_call.inputs).map(([name, spec]) => [
      `\`${name}\``,
      spec.default === '' ? '' : `\`${String(spec.default)}\``,
      spec.description,
    ]),
  )
}

function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.trim()}\n\`\`\`\``
}

/** The SOP's example for a commit that is plainly made up; a test proves that it passes. */
function examplePlanBlock(): string {
  const base = '0123456789abcdef0123456789abcdef01234567'
  if (!isSha(base)) throw new Error('the example commit is no sha')
  return `\`\`\`json\n${renderPlanText(examplePlan(base))}\`\`\``
}

function planRules(): string {
  return markdownTable(
    ['Rule', 'Code', 'Refuses'],
    Object.entries(PLAN_RULES).map(([rule, { code, refuses }]) => [`\`${rule}\``, code ?? 'warning', refuses]),
  )
}

function filemapRules(): string {
  return markdownTable(
    ['Rule', 'Refuses', 'Do this'],
    Object.entries(FILEMAP_RULES).map(([rule, { refuses, remedy }]) => [`\`${rule}\``, refuses, remedy]),
  )
}

function archiveRules(): string {
  const rows = Object.entries(ARCHIVE_RULES).map(([rule, expected]) => [`\`${rule}\``, expected])
  return markdownTable(['Rule', 'Expected'], rows)
}

function evidenceRules(): string {
  const rows = Object.entries({ ...EVIDENCE_RULES, ...PACK_RULES })
  return markdownTable(
    ['Rule', 'Expected', 'Do this'],
    rows.map(([rule, [expected, remedy]]) => [`\`${rule}\``, expected, remedy]),
  )
}

function causes(): string {
  return markdownTable(
    ['Cause', 'Told as', 'Do this'],
    CAUSE_NAMES.map(name => [`\`${name}\``, causeTitle(name), causeAdvice(name)]),
  )
}

function protectedPaths(contract: string): string {
  return builtIn(contract)
    .protected_paths.map(path => `\`${path}\``)
    .join(', ')
}
