import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintBodyForm } from '#core/body/lint'
import { readPathSpan, renderPath } from '#core/body/path-item'
import { planBlockOf } from '#core/body/plan-block'
import { renderBody } from '#core/body/render'
import { firstDifference } from '#core/body/scorecard'
import type { Json } from '#core/json'
import { parseJsonText } from '#core/json-text/parse'
import { BASE, BODY, contractOf, FACTS, S7, scorecard, ZIP } from './bodies.ts'

/** SOP 7, word for word, with its placeholders filled in. */
const SOP = `# S7 — Codex PR (Plan→Patch→ORR PASS 3×)

## CEC (telemetria)
repo_sha: ${BASE}
branch: q2-s7-codex-20251031-1200-a1b2c3d
run_ids: [9000000001,9000000002,9000000003]
scorecard_sha256: ${'1'.repeat(64)}
evidence_zip_sha256: ${ZIP}
started_at: 2025-10-31T12:00:00Z
finished_at: 2025-10-31T12:18:09Z

## Plan.json (efêmero)
\`\`\`json
{
  "version":"1.0",
  "base_sha":"${BASE}",
  "tasks":[{"id":"T-NORM-01","files":["scripts/normalizer/normalize_batch.py"],"gates":["T4","T5","T6"],"evidence":["out/evidence/T4_tests/pytest_report.json"]}],
  "constraints":{"filemap":"strict","single_patch":true}
}
\`\`\`

## Scorecard (out/scorecards/s7.json)
\`\`\`json
${scorecard()}\`\`\`

## Evidências
Artefato: s7-orr-evidence  
SHA256(out/s7-evidence.zip): \`${ZIP}\`

## Arquivos tocados (todos constam no Filemap)
- scripts/normalizer/normalize_batch.py

## Checklist
- [x] T0..T8 PASS **3×**
- [x] ZIP/bytes idênticos nos 3 runs (Cap.2 T6)
- [x] Domain‑tag \`tm.s7.batch.v1
\` intacta
- [x] Constantes \`SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH\` presentes
`

// Every kind of character that a git path may hold, and some that it may not.
const NAME = fc
  .array(
    fc.constantFrom(
      ...'ab1./-_ `~*#[]()<>!|\\&:@"\'{}$',
      'é',
      'é',
      '\n',
      '\t',
      '\u202e',
      '\u200b',
      '\u00a0',
      '👩',
      '\ud800',
      '##[',
      '::',
      '\\u{a}',
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map(parts => parts.join(''))
const JSON_TEXT = fc
  .jsonValue({ maxDepth: 3 })
  .map(value => JSON.stringify(value, (_, item) => (Object.is(item, -0) ? 0 : item)))

describe('the rendered body', () => {
  it('is SOP section 7, line for line, in both languages', () => {
    expect(BODY).toMatchInlineSnapshot(`
      "# S7 — Codex PR (Plan→Patch→ORR PASS 3×)

      ## CEC (telemetria)
      repo_sha: a1b2c3d4e5f60718293a4b5c6d7e8f9012345678
      branch: q2-s7-codex-20251031-1200-a1b2c3d
      run_ids: [9000000001,9000000002,9000000003]
      scorecard_sha256: 1111111111111111111111111111111111111111111111111111111111111111
      evidence_zip_sha256: 2222222222222222222222222222222222222222222222222222222222222222
      started_at: 2025-10-31T12:00:00Z
      finished_at: 2025-10-31T12:18:09Z

      ## Plan.json (efêmero)
      \`\`\`json
      {
        "version": "1.0",
        "base_sha": "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678",
        "tasks": [
          {
            "id": "T-NORM-01",
            "files": [
              "scripts/normalizer/normalize_batch.py"
            ],
            "gates": [
              "T4",
              "T5",
              "T6"
            ],
            "evidence": [
              "out/evidence/T4_tests/pytest_report.json"
            ]
          }
        ],
        "constraints": {
          "filemap": "strict",
          "single_patch": true
        }
      }
      \`\`\`

      ## Scorecard (out/scorecards/s7.json)
      \`\`\`json
      {
        "sprint": "s7",
        "verdict": "PASS",
        "gates": {
          "T0": "PASS",
          "T1": "PASS",
          "T2": "PASS",
          "T3": "PASS",
          "T4": "PASS",
          "T5": "PASS",
          "T6": "PASS",
          "T7": "PASS",
          "T8": "PASS"
        }
      }
      \`\`\`

      ## Evidências
      Artefato: s7-orr-evidence  
      SHA256(out/s7-evidence.zip): \`2222222222222222222222222222222222222222222222222222222222222222\`

      ## Arquivos tocados (todos constam no Filemap)
      - scripts/normalizer/normalize_batch.py
      - tests/test_normalize.py

      ## Checklist
      - [x] T0..T8 PASS **3×**
      - [x] ZIP/bytes idênticos nos 3 runs (Cap.2 T6)
      - [x] Domain‑tag \`tm.s7.batch.v1\\n\` intacta
      - [x] Constantes \`SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH\` presentes
      "
    `)
    expect(
      renderBody(
        { ...FACTS, scorecard: { ...FACTS.scorecard, text: scorecard(contractOf('default')) } },
        contractOf('default'),
      ),
    ).toMatchInlineSnapshot(`
      "# S7 — Codex PR (Plan→Patch→ORR PASS 3×)

      ## CEC (telemetry)
      repo_sha: a1b2c3d4e5f60718293a4b5c6d7e8f9012345678
      branch: q2-s7-codex-20251031-1200-a1b2c3d
      run_ids: [9000000001,9000000002,9000000003]
      scorecard_sha256: 1111111111111111111111111111111111111111111111111111111111111111
      evidence_zip_sha256: 2222222222222222222222222222222222222222222222222222222222222222
      started_at: 2025-10-31T12:00:00Z
      finished_at: 2025-10-31T12:18:09Z

      ## Plan.json (ephemeral)
      \`\`\`json
      {
        "version": "1.0",
        "base_sha": "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678",
        "tasks": [
          {
            "id": "T-NORM-01",
            "files": [
              "scripts/normalizer/normalize_batch.py"
            ],
            "gates": [
              "T4",
              "T5",
              "T6"
            ],
            "evidence": [
              "out/evidence/T4_tests/pytest_report.json"
            ]
          }
        ],
        "constraints": {
          "filemap": "strict",
          "single_patch": true
        }
      }
      \`\`\`

      ## Scorecard (out/scorecards/s7.json)
      \`\`\`json
      {
        "sprint": "s7",
        "verdict": "PASS",
        "gates": {
          "T0": "PASS",
          "T1": "PASS",
          "T2": "PASS",
          "T3": "PASS",
          "T4": "PASS",
          "T5": "PASS",
          "T6": "PASS",
          "T7": "PASS",
          "T8": "PASS"
        }
      }
      \`\`\`

      ## Evidence
      Artifact: s7-orr-evidence  
      SHA256(out/s7-evidence.zip): \`2222222222222222222222222222222222222222222222222222222222222222\`

      ## Touched files (all of them in the Filemap)
      - scripts/normalizer/normalize_batch.py
      - tests/test_normalize.py

      ## Checklist
      - [x] T0..T8 PASS **3×**
      - [x] ZIP/bytes identical in the 3 runs (Cap.2 T6)
      - [x] Domain‑tag \`tm.s7.batch.v1\\n\` intact
      - [x] Constants \`SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH\` present
      "
    `)
  })

  it('passes in English as well', () => {
    const english = contractOf('default')
    const card = { ...FACTS.scorecard, text: scorecard(english) }
    expect(lintBodyForm(renderBody({ ...FACTS, scorecard: card }, english), english).findings).toEqual([])
    expect(lintBodyForm(BODY, english).findings).not.toEqual([])
  })

  it('of the SOP passes its own gate', () => {
    expect(lintBodyForm(SOP, S7).findings).toEqual([])
    expect(lintBodyForm(SOP.replaceAll('\n', '\r\n'), S7).findings).toEqual([])
  })

  it('passes the lint and reads back, whatever the files are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(NAME, { minLength: 1, maxLength: 12 }), touched => {
        const body = renderBody({ ...FACTS, touched }, S7)
        const { findings, claims } = lintBodyForm(body, S7)
        expect(findings).toEqual([])
        expect(claims.touched.map(claim => claim.names[0]).sort()).toEqual([...touched].sort())
        expect(renderBody({ ...FACTS, touched: [...touched].reverse() }, S7)).toBe(body)
      }),
      { numRuns: 300 },
    )
  })

  it('passes the lint and keeps the scorecard, whatever else stands in it', () => {
    fc.assert(
      fc.property(JSON_TEXT, fc.constantFrom(0, 2, '\t'), (extra, space) => {
        const text = scorecardWith(extra, space)
        if (text === null) return
        const { findings, claims } = lintBodyForm(
          renderBody({ ...FACTS, scorecard: { ...FACTS.scorecard, text } }, S7),
          S7,
        )
        expect(findings).toEqual([])
        const value: Json = JSON.parse(text)
        expect(claims.scorecard === null ? 'none' : firstDifference(claims.scorecard.value, value)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('holds fences longer than any backticks in the JSON', () => {
    const text = scorecard(S7, { note: '```\n`````', bidi: '\u202e' })
    const { findings, claims } = lintBodyForm(renderBody({ ...FACTS, scorecard: { ...FACTS.scorecard, text } }, S7), S7)
    expect(findings).toEqual([])
    expect(claims.scorecard?.value).toMatchObject({ note: '```\n`````', bidi: '\u202e' })
  })

  it.each([
    ['characters', 'x'.repeat(60_000)],
    ['bytes', '€'.repeat(21_500)],
  ])('leaves the scorecard to the artifact when it has too many %s', (_, note) => {
    const body = renderBody({ ...FACTS, scorecard: { ...FACTS.scorecard, text: scorecard(S7, { note }) } }, S7)
    expect(body).toContain(
      `## Scorecard (out/scorecards/s7.json)\nSHA256(out/scorecards/s7.json): \`${'1'.repeat(64)}\`\n`,
    )
    const { findings, claims } = lintBodyForm(body, S7)
    expect(findings).toEqual([])
    expect(claims.scorecardHash).toMatchObject({ value: '1'.repeat(64) })
    expect(claims.scorecard).toBeNull()
  })

  it('gives the plan back with its place', () => {
    const block = planBlockOf(`\ufeff${BODY.replaceAll('```json', '  ```json')}`, S7)
    expect(block).toMatchObject({ line: 14, column: 3, findings: [] })
    expect(JSON.parse(block.text ?? '')).toEqual(FACTS.plan)
    expect(planBlockOf('nothing', S7).text).toBeNull()
  })
})

it('writes plain paths bare and all others in a code span', () => {
  expect(renderPath('scripts/normalizer/normalize_batch.py')).toBe('scripts/normalizer/normalize_batch.py')
  expect(renderPath('src/__init__.py')).toBe('`src/__init__.py`')
  expect(renderPath('a\n::error::b')).toBe('`a\\u{a}::error::b`')
  expect(renderPath('1.')).toBe('`1.`')
  expect(renderPath('`a`')).toBe('`` `a` ``')
  expect(readPathSpan(renderPath('a\\b'))).toBe('a\\b')
  expect(readPathSpan('`a` b')).toBeNull()
})

function scorecardWith(extra: string, space: number | string): string | null {
  const base: Record<string, unknown> = JSON.parse(scorecard())
  const text = JSON.stringify({ ...base, extra: JSON.parse(extra) }, null, space)
  // What the strict reader refuses (`__proto__`, lone surrogates, numbers beyond a double) it refuses in the artifact as well.
  return parseJsonText(text, { bytes: 1_000_000, depth: 64 }).kind === 'ok' ? text : null
}
