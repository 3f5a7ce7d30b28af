import { CODE_TABLE, CODES, EXIT } from '#core/codes'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import type { Check } from '#kit/check'
import { allOutputs } from './action-yml.ts'

/** A Markdown table; a `|` or a line end in a cell would break it. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export function inputsTable(check: Check<unknown>): string {
  return markdownTable(
    ['Input', 'Default', 'Meaning'],
    Object.entries(check.inputs).map(([name, spec]) => [
      `\`${name}\``,
      spec.required === true ? '*required*' : spec.default ? `\`${spec.default}\`` : '',
      spec.description,
    ]),
  )
}

export function outputsTable(check: Check<unknown>): string {
  return markdownTable(
    ['Output', 'Meaning'],
    allOutputs(check).map(([name, text]) => [`\`${name}\``, text]),
  )
}

export function codesTable(): string {
  return markdownTable(
    ['Code', 'Name', 'Exit', 'Meaning', 'Do this', 'Refusal'],
    CODES.map(code => {
      const entry = CODE_TABLE[code]
      return [code, entry.slug, String(entry.exit), entry.meaning, entry.remedy, entry.refusal ?? '']
    }),
  )
}

export function exitsTable(): string {
  return markdownTable(
    ['Exit status', 'Meaning'],
    [
      [String(EXIT.pass), 'pass (or `mode: warn`)'],
      ...CODES.map(code => [String(CODE_TABLE[code].exit), `refuse, primary code ${code} ${CODE_TABLE[code].slug}`]),
      [String(EXIT.unknown), 'unknown (a gap), or our own fault'],
      [String(EXIT.mistake), "the caller's mistake: bad input, bad contract, bad Filemap"],
    ],
  )
}

export function builtIn(name: string): Contract {
  const contract = builtInContract(name)
  if (contract === undefined) throw new Error(`no built-in contract ${name}`)
  return contract
}

export function gatesTable(name: string): string {
  return markdownTable(
    ['Gate', 'Title', 'Deterministic', 'Evidence it owes'],
    builtIn(name).gates.map(gate => [
      gate.id,
      gate.title,
      gate.deterministic ? 'yes' : 'no',
      gate.evidence.map(path => `\`${path}\``).join(', '),
    ]),
  )
}

export function limitsTable(): string {
  return markdownTable(
    ['Limit', 'Default'],
    Object.entries(builtIn('s7').limits).map(([name, value]) => [`\`${name}\``, String(value)]),
  )
}
