import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Place } from '#core/finding'
import { inert } from '#core/inert'

/**
 * The runner's protocol, as its docs give it (docs: workflow commands for GitHub Actions). Ours, because @actions/core loads
 * a whole HTTP client for OIDC and with it half of the time of a short step (decision 0020).
 */

/** A workflow command as a log line. The text stays one line: what could end it or begin another command is escaped. */
export function command(name: string, properties: object, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}\n`
}

/** The place of an annotation. A name that a log line cannot carry as it is stands in the message alone, in its inert form. */
export function placeProperties({ path, line, column }: Place): object {
  if (path === undefined || inert(path) !== path) return {}
  return { file: path, ...(line === undefined ? {} : { line, ...(column === undefined ? {} : { col: column }) }) }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Appends outputs to the file GITHUB_OUTPUT, each behind a delimiter that no value can guess. */
export function writeOutputs(file: string, outputs: Iterable<readonly [string, string]>): void {
  const delimiter = `cec_${randomUUID()}`
  const text = [...outputs].map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('')
  appendFileSync(file, text)
}

export function writeSummary(file: string, markdown: string): void {
  appendFileSync(file, markdown)
}
