import { BUILT_IN_NAMES } from '#core/contract/load'
import { CHECKS } from '#kit/checks/index'
import { codesTable, exitsTable, gatesTable, inputsTable, limitsTable, outputsTable } from './tables.ts'

/** Marker name -> generated Markdown. */
export async function blocks(): Promise<Map<string, string>> {
  const text = new Map([
    ['codes', codesTable()],
    ['exits', exitsTable()],
    ['limits', limitsTable()],
  ])
  for (const name of BUILT_IN_NAMES) text.set(`gates:${name}`, gatesTable(name))
  for (const load of Object.values(CHECKS)) {
    const check = await load()
    text.set(`inputs:${check.name}`, inputsTable(check))
    text.set(`outputs:${check.name}`, outputsTable(check))
  }
  return text
}
