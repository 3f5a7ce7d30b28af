import type { SpecDocument } from '../../contract/contract.ts'
import { type Gap, gapsOf } from '../../fact.ts'
import type { Finding, Warning } from '../../finding.ts'
import { inert } from '../../inert.ts'
import { shown } from '../../json-text/schema-faults.ts'
import type { PlanFacts, SpecSeen } from './facts.ts'

/** The contract's specification documents at base: a warning, or a refusal where the contract marks one `required`. */
export function judgeSpecs(facts: PlanFacts): { findings: Finding[]; warnings: Warning[]; gaps: Gap[] } {
  const findings: Finding[] = []
  const warnings: Warning[] = []
  const gaps: Gap[] = []
  facts.contract.specs.forEach((spec, at) => {
    const seen = facts.specs[at]
    if (seen === undefined) return
    if (seen.kind === 'gap') {
      if (spec.required) gaps.push(...gapsOf(seen))
      return
    }
    const wrong = wrongWith(spec, seen.value)
    if (wrong === null) return
    if (spec.required) findings.push({ code: 'CEC-50', ...wrong })
    else warnings.push(wrong)
  })
  return { findings, warnings, gaps }
}

function wrongWith(spec: SpecDocument, { exists, version }: SpecSeen): Warning | null {
  const path = inert(spec.path)
  const expected = `${path} at version ${inert(spec.version)}`
  if (!exists) {
    return {
      rule: 'spec-missing',
      message: `The specification ${path} does not exist at the base commit.`,
      expected,
      found: 'no such file',
      remedy: 'Commit the document to the base branch, or correct specs in the contract.',
      path: spec.path,
    }
  }
  if (version === spec.version) return null
  return {
    rule: 'spec-version',
    message: `The specification ${path} is not at version ${inert(spec.version)} at the base commit.`,
    expected: `a line "Version: ${inert(spec.version)}" or "Versão: ${inert(spec.version)}"`,
    found: version === null ? 'no version line' : `version ${shown(version)}`,
    remedy:
      'Plan by the version that the contract names: bring the document or the contract up to date on the base branch.',
    path: spec.path,
  }
}

/** The version that a document's first version line states, as in `Versão: v2 (2025-10-31)`; null without one. */
export function versionOf(text: string): string | null {
  const head = text.slice(0, 65_536).normalize('NFC')
  return (
    /^[ \t>*_#-]{0,20}(?:Versão|Version)[*_]{0,3}[ \t]{0,20}:[*_]{0,3}[ \t]{0,20}[*_`]{0,3}(v?\d[\w.-]*)/im.exec(
      head,
    )?.[1] ?? null
  )
}
