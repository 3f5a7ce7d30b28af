import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import type { Claim } from './claims.ts'
import { hashLine, readHashLines, sectionLines } from './hash-line.ts'
import { comparable, readTerm } from './inline.ts'
import { problem, shown } from './problem.ts'
import type { Section } from './sections.ts'

/** The evidence section: the artifact's name and the hash of the evidence ZIP, each once. */
export function readEvidence(
  section: Section,
  contract: Contract,
): { hash: Claim<string> | null; findings: Finding[] } {
  const { claim, findings } = readHashLines(section, contract.artifact.evidence_zip, 'evidence')
  const told = [...judgeArtifact(section, contract), ...findings]
  if (claim === null && findings.length === 0) {
    told.push(
      problem(
        'evidence-hash-missing',
        { line: section.line },
        {
          message: 'The evidence section does not state the hash of the evidence ZIP.',
          expected: hashLine(contract.artifact.evidence_zip, '<64-hex>'),
          found: 'no such line',
          remedy: 'Add the line as the template has it, the hash in backticks.',
        },
      ),
    )
  }
  return { hash: claim, findings: told }
}

function judgeArtifact(section: Section, contract: Contract): Finding[] {
  const { template, artifact } = contract
  const label = readTerm(`${template.artifact_label}:`)
  const lines = sectionLines(section).filter(told => comparable(told.text).startsWith(label))
  const right = lines.filter(
    told => !told.struck && told.hides === '' && nameIn(comparable(told.text), label) === artifact.name,
  )
  if (lines.length === 1 && right.length === 1) return []
  const expected = `one line "${template.artifact_label}: ${artifact.name}"`
  const found =
    lines
      .map(told => shown(told.text))
      .slice(0, 5)
      .join(', ') || 'no such line'
  return [
    problem(
      'evidence-artifact',
      { line: lines[0]?.line ?? section.line },
      {
        message: "The evidence section does not name the runs' artifact once.",
        expected,
        found,
        remedy: `Write ${expected}.`,
      },
    ),
  ]
}

function nameIn(text: string, label: string): string {
  const name = text.slice(label.length).replace(/^[ \t]{1,40}/, '')
  return /^`([^`]*)`$/.exec(name)?.[1] ?? name
}
