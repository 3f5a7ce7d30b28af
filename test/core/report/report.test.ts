import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#core/canonical-json'
import { clip, code, hasInvisible, inert, inertJson, prose } from '#core/inert'
import { annotationsOf } from '#core/report/annotations'
import { renderSarif } from '#core/report/sarif'
import { renderSummary, SUMMARY_BYTES } from '#core/report/summary'
import { paint, renderTerminal } from '#core/report/terminal'
import { renderVerdictJson } from '#core/report/verdict-json'
import type { Verdict } from '#core/verdict'
import { verdictOf } from '#core/verdict'

const HOSTILE = [
  '::error::owned',
  '  ::error::owned',
  '\u00a0\u3000::add-mask::owned',
  '##[error]owned',
  '###[error]owned',
  'C1 \u009b31m',
  'a\n::set-output name=x::y',
  'a\r\n##[add-mask]b',
  '\u001b[31mred\u001b[0m',
  '`code` | cell',
  '<img src=x onerror=1>',
  '[link](https://evil.example)',
  '\u202egnp.exe',
  'a\u2028::warning::b',
  '# heading',
  '| a | b |',
]

function verdictWith(text: string, count = 1): Verdict {
  const finding = {
    code: 'CEC-10' as const,
    rule: 'outside-filemap',
    message: text,
    expected: text,
    found: text,
    remedy: text,
    path: text,
    line: 3,
    column: 5,
  }
  return verdictOf({
    check: 'filemap-guard',
    contract: 's7',
    findings: Array.from({ length: count }, () => finding),
    warnings: [finding],
    gaps: [{ fact: text, reason: text, remedy: text }],
    facts: {},
    from: 'SANDBOX_PUSH',
    to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
    nextOnPass: '',
  })
}

/** What the runner would take for a command: `::` at the start of a line, `##[` anywhere (runner: ActionCommand). */
function commands(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter(line => /^\s*::[a-z-]+.*::/i.test(line) || line.includes('##['))
}

const markdown = new MarkdownIt({ html: true, linkify: true })

/** What a page would render that we did not write: links, images, raw HTML, headings of the first level. */
function foreign(summary: string): string[] {
  const tokens = markdown.parse(summary, {}).flatMap(token => [token, ...(token.children ?? [])])
  return tokens
    .filter(
      token =>
        /^(link_open|image|html_inline|html_block)$/.test(token.type) ||
        (token.type === 'heading_open' && token.tag === 'h1'),
    )
    .map(token => `${token.type} ${token.content}`)
}

describe('hostile text', () => {
  it.each(HOSTILE)('starts no workflow command from the terminal report: %j', text => {
    const shown = renderTerminal(verdictWith(text), paint(false))
    expect(commands(shown)).toEqual([])
    expect(shown.includes('\u001b')).toBe(false)
  })

  it.each(HOSTILE)('stays text in the summary: %j', text => {
    const shown = renderSummary(verdictWith(text))
    expect(commands(shown)).toEqual([])
    expect(foreign(shown)).toEqual([])
  })

  it.each(HOSTILE)('stays data in the verdict JSON and SARIF, and keeps its value: %j', text => {
    const json = renderVerdictJson(verdictWith(text))
    expect(JSON.parse(json)).toEqual(verdictWith(text))
    for (const shown of [json, renderSarif(verdictWith(text))]) {
      expect(commands(shown)).toEqual([])
      expect(hasInvisible(shown.replaceAll('\n', ''))).toBe(false)
    }
  })

  it('calls nobody and no issue when GitHub renders it', () => {
    const rendered = markdown.renderInline(prose('by @octocat and @org/team, fixes #1, a@b, # heading'))
    expect(rendered).not.toMatch(/[@#][a-z0-9]/i)
    expect(rendered.replaceAll('\u200b', '')).toBe('by @octocat and @org/team, fixes #1, a@b, # heading')
  })

  it('holds for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const verdict = verdictWith(text)
        expect(commands(renderTerminal(verdict, paint(false)))).toEqual([])
        expect(hasInvisible(inert(text))).toBe(false)
        expect(inert(inert(text))).toBe(inert(text))
        expect(commands(inert(text))).toEqual([])
        expect(code(text)).not.toMatch(/[\n\r|]/)
        expect(JSON.parse(inertJson(JSON.stringify([text])))).toEqual([text])
        expect(hasInvisible(inertJson(JSON.stringify([text])))).toBe(false)
        expect(prose(text)).not.toMatch(/(?<!\\)[<|`[\]*_]/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the annotations', () => {
  it('are ten per level, errors with file, line and column, the rest counted', () => {
    const { annotations, untold } = annotationsOf(verdictWith('x', 25))
    expect(annotations.filter(a => a.level === 'error')).toHaveLength(10)
    expect(annotations[0]).toMatchObject({ title: 'CEC-10 Filemap violation', path: 'x', line: 3, column: 5 })
    expect(untold).toBe(25 + 1 + 1 - 11)
  })
})

describe('the summary', () => {
  it('stays below its bound in UTF-8 bytes, whatever the findings', () => {
    const big = renderSummary(verdictWith('é'.repeat(5_000), 1_000), 'ü'.repeat(2_000_000))
    expect(Buffer.byteLength(big)).toBeLessThan(SUMMARY_BYTES + 200)
    expect(big).toContain('the verdict JSON has the rest'.replace('the', 'The'))
  })
})

describe('the verdict JSON and SARIF', () => {
  it('are the same bytes for the same facts', () => {
    expect(renderVerdictJson(verdictWith('x'))).toBe(renderVerdictJson(verdictWith('x')))
    expect(renderSarif(verdictWith('x'))).toBe(renderSarif(verdictWith('x')))
  })

  it('names each rule once and each place', () => {
    const sarif = JSON.parse(renderSarif(verdictWith('a b/ü.ts', 3)))
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['CEC-10/outside-filemap'])
    expect(sarif.runs[0].results).toHaveLength(3)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC.ts' },
      region: { startLine: 3, startColumn: 5 },
    })
  })
})

describe('canonical JSON', () => {
  it('orders keys by code unit whatever the locale, and keeps __proto__ a key', () => {
    expect(canonicalJson(JSON.parse('{"z":1,"ä":2,"a":{"__proto__":3,"Z":4}}'))).toBe(
      '{\n  "a": {\n    "Z": 4,\n    "__proto__": 3\n  },\n  "z": 1,\n  "ä": 2\n}\n',
    )
  })
})

describe('clip', () => {
  it('never cuts a surrogate pair in two', () => {
    expect(clip('😀😀', 3)).toBe('😀…')
    expect(clip('abc', 3)).toBe('abc')
  })
})
