import { CODE_TABLE } from '../codes.ts'
import type { Finding } from '../finding.ts'
import { inert, inertJson } from '../inert.ts'
import type { Verdict } from '../verdict.ts'

/** SARIF 2.1.0 of the findings (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export function renderSarif(verdict: Verdict): string {
  const rules = [...new Map(verdict.findings.map(f => [`${f.code}/${f.rule}`, f])).entries()].sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cec-gate',
            rules: rules.map(([id, f]) => ({
              id,
              shortDescription: { text: CODE_TABLE[f.code].title },
              fullDescription: { text: CODE_TABLE[f.code].meaning },
              help: { text: CODE_TABLE[f.code].remedy },
            })),
          },
        },
        results: verdict.findings.map(result),
      },
    ],
  }
  return `${inertJson(JSON.stringify(log, null, 2))}\n`
}

function result(finding: Finding): object {
  const text = `${finding.message} Expected ${finding.expected}; found ${finding.found}. ${finding.remedy}`
  return {
    ruleId: `${finding.code}/${finding.rule}`,
    level: 'error',
    message: { text: inert(text) },
    ...(finding.path === undefined ? {} : { locations: [location(finding, finding.path)] }),
  }
}

function location(finding: Finding, path: string): object {
  const region =
    finding.line === undefined
      ? {}
      : {
          region: { startLine: finding.line, ...(finding.column === undefined ? {} : { startColumn: finding.column }) },
        }
  return { physicalLocation: { artifactLocation: { uri: path.split('/').map(uriSegment).join('/') }, ...region } }
}

function uriSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}
