// Runs every bench of ./bench: figures are ratios measured inside one run. `npm run bench -- matcher` runs one.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One figure; over its limit it is told, never hidden. */
export interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit?: number
  /** The limit is a floor (at least) instead of a ceiling (at most). */
  readonly floor?: boolean
}
export type Report = (row: Row) => void

const folder = join(import.meta.dirname, 'bench')

function print(row: Row): void {
  const over = row.limit !== undefined && (row.floor === true ? row.value < row.limit : row.value > row.limit)
  const bound =
    row.limit === undefined
      ? ''
      : `  (${row.floor === true ? 'at least' : 'at most'} ${row.limit})${over ? '  OVER' : ''}`
  console.log(`${row.value.toPrecision(3).padStart(10)} ${row.unit.padEnd(6)} ${row.what}${bound}`)
  if (over) process.exitCode = 1
}

const wanted = process.argv.slice(2)
for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.ts'))
  .sort()) {
  const name = file.replace(/\.ts$/, '')
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  const module: { bench(report: Report): Promise<void> } = await import(pathToFileURL(join(folder, file)).href)
  await module.bench(print)
}
