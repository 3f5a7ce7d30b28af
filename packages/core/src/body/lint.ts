import { parsePlan } from '../checks/plan-validate/parse.ts'
import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { judgeAgreement } from './agreement.ts'
import { readChecklist } from './checklist.ts'
import type { BodyClaims } from './claims.ts'
import { readEvidence } from './evidence.ts'
import { judgeStrayHashes } from './hash-line.ts'
import { judgeHidden } from './hidden.ts'
import { parseMarkdown } from './markdown.ts'
import { planBlockIn, withoutBom } from './plan-block.ts'
import { problem } from './problem.ts'
import { readScorecard } from './scorecard.ts'
import { readSections } from './sections.ts'
import { judgeStrays, readTelemetry } from './telemetry.ts'
import { parseRunIds } from './telemetry-values.ts'
import { readTouched } from './touched.ts'
import { judgeUnseen, judgeUnseenEntities } from './unseen.ts'

export interface BodyForm {
  readonly claims: BodyClaims
  /** Everything wrong with the form, in the order of the lines. */
  readonly findings: readonly Finding[]
}

/**
 * The form of a pull request body (SOP 7, design 6), all findings in one pass, and what the body claims.
 * CommonMark and GFM; only top-level nodes count. Longer than the contract's limit is refused before it is parsed.
 */
export function lintBodyForm(body: string, contract: Contract): BodyForm {
  const { body_characters: limit } = contract.limits
  if (body.length > limit) return { claims: NOTHING, findings: [tooLong(body.length, limit)] }
  const text = withoutBom(body)
  const markdown = parseMarkdown(text)
  const { blocks } = markdown
  const { found, endLine, findings } = readSections(blocks, contract)
  const telemetry = found.telemetry === null ? null : readTelemetry(found.telemetry, contract)
  const planText = found.plan === null ? null : planBlockIn(found.plan)
  const plan =
    planText?.text == null
      ? null
      : parsePlan(planText.text, contract.limits, { firstLine: planText.line, indent: planText.column - 1 })
  const scorecard = found.scorecard === null ? null : readScorecard(found.scorecard, contract)
  const evidence = found.evidence === null ? null : readEvidence(found.evidence, contract)
  const touched = found.touched === null ? null : readTouched(found.touched)
  const checklist = found.checklist === null ? null : readChecklist(found.checklist, contract)
  const values = telemetry?.values
  const runIds = values?.run_ids
  const claims: BodyClaims = {
    repoSha: values?.repo_sha ?? null,
    branch: values?.branch ?? null,
    runIds:
      runIds === undefined ? null : { value: parseRunIds(runIds.value, contract.orr.runs) ?? [], line: runIds.line },
    scorecardSha256: values?.scorecard_sha256 ?? null,
    evidenceZipSha256: values?.evidence_zip_sha256 ?? null,
    startedAt: values?.started_at ?? null,
    finishedAt: values?.finished_at ?? null,
    planText: planText?.text == null ? null : { value: planText.text, line: planText.line, column: planText.column },
    plan: plan?.plan ?? null,
    scorecard: scorecard?.scorecard ?? null,
    scorecardHash: scorecard?.scorecardHash ?? null,
    evidenceHash: evidence?.hash ?? null,
    touched: touched?.touched ?? [],
    ticked: checklist?.ticked ?? new Map(),
  }
  const parts = [telemetry, planText, plan, scorecard, evidence, touched, checklist]
  const all = [
    ...findings,
    ...parts.flatMap(part => part?.findings ?? []),
    ...judgeStrays(blocks, found.telemetry, contract.template),
    ...judgeStrayHashes(blocks, found.evidence, contract.artifact.evidence_zip, claims.evidenceZipSha256),
    ...judgeStrayHashes(blocks, found.scorecard, contract.artifact.scorecard, claims.scorecardSha256),
    ...judgeHidden(markdown, endLine, contract.template),
    ...judgeAgreement(claims, contract),
    ...judgeUnseen(text),
    ...judgeUnseenEntities(markdown),
  ]
  return { claims, findings: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function tooLong(length: number, limit: number): Finding {
  return problem(
    'body-too-long',
    {},
    {
      message: 'The body is too long to be read.',
      expected: `at most ${limit} characters`,
      found: `${length} characters`,
      remedy: 'Let cec-gate render the body: it leaves the scorecard to the artifact when it would not fit.',
    },
  )
}

const NOTHING: BodyClaims = {
  repoSha: null,
  branch: null,
  runIds: null,
  scorecardSha256: null,
  evidenceZipSha256: null,
  startedAt: null,
  finishedAt: null,
  planText: null,
  plan: null,
  scorecard: null,
  scorecardHash: null,
  evidenceHash: null,
  touched: [],
  ticked: new Map(),
}
