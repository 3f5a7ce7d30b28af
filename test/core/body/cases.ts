import { ZIP } from './bodies.ts'

type Change = (body: string) => string

/** A body made from the canonical one, and the rules that its form breaks; none: it passes. */
export interface Case {
  readonly name: string
  readonly of: Change
  readonly rules: readonly string[]
}

/** Replaces text that must be there exactly once or more. */
function swap(from: string | RegExp, to: string): (body: string) => string {
  return body => {
    const made = body.replace(from, () => to)
    if (made === body) throw new Error(`the body holds no ${from}`)
    return made
  }
}

function line(pattern: RegExp, change: (line: string) => string): (body: string) => string {
  return body => {
    const made = body
      .split('\n')
      .map(text => (pattern.test(text) ? change(text) : text))
      .join('\n')
    if (made === body) throw new Error(`no line is changed by ${pattern}`)
    return made
  }
}

const append = (text: string) => (body: string) => `${body}${text}`
const inSection = (heading: string, text: string) => swap(`## ${heading}\n`, `## ${heading}\n${text}`)
const TELEMETRY = 'CEC (telemetria)'
const PLAN = 'Plan.json (efêmero)'
const TOUCHED = 'Arquivos tocados (todos constam no Filemap)'

/** Where Markdown is free so are we (design 6). */
const FREE_ROWS: readonly (readonly [string, Change])[] = [
  ['as it is rendered', body => body],
  ['with * bullets', line(/^- /, text => text.replace('- ', '* '))],
  ['with + bullets', line(/^- /, text => text.replace('- ', '+ '))],
  ['with numbered touched files', line(/^- (scripts|tests)/, text => text.replace('- ', '1. '))],
  ['with [X]', body => body.replaceAll('[x]', '[X]')],
  ['with longer fences', body => body.replaceAll('```', '`````')],
  ['with tilde fences', body => body.replaceAll('```', '~~~~')],
  ['with indented fences', line(/^```/, text => `  ${text}`)],
  ['with the info string in capitals', body => body.replaceAll('```json', '```JSON')],
  ['with more words in the info string', body => body.replaceAll('```json', '```json title="plan"')],
  ['with closing hashes', line(/^## /, text => `${text} ##`)],
  ['with a setext title', swap(/^# (.*)$/m, 'S7 — Codex PR (Plan→Patch→ORR PASS 3×)\n===')],
  ['with setext sections', line(/^## /, text => `${text.slice(3)}\n---------`)],
  ['with CRLF', body => body.replaceAll('\n', '\r\n')],
  ['with a BOM', body => `\ufeff${body}`],
  ['with bold keys', line(/^repo_sha: /, text => text.replace('repo_sha:', '**repo_sha:**'))],
  ['with bold keys and the colon outside', line(/^branch: /, text => text.replace('branch', '__branch__'))],
  ['with a bold heading', swap('## Checklist', '## **Checklist**')],
  ['with bold items', line(/^- \[x\] ZIP/, text => text.replace('ZIP/bytes', '**ZIP/bytes**'))],
  ['with a bold path', swap('- tests/test_normalize.py', '- **tests/test_normalize.py**')],
  ['with a path in a code span', swap('- tests/test_normalize.py', '- `tests/test_normalize.py`')],
  ['with a path in a long code span', swap('- tests/test_normalize.py', '- `` tests/test_normalize.py ``')],
  ['with trailing blanks', line(/^(repo_sha|- |## |#)/, text => `${text}  `)],
  ['with a trailing tab', line(/^branch:/, text => `${text}\t`)],
  ['with more blanks after a key', line(/^branch:/, text => text.replace(': ', ':   '))],
  ['with blanks between run ids', swap('9000000001,9000000002,', '9000000001, 9000000002, ')],
  ['with blank lines in the telemetry', line(/^(branch|started_at):/, text => `\n${text}`)],
  [
    'with telemetry as a list',
    line(
      /^(repo_sha|branch|run_ids|scorecard_sha256|evidence_zip_sha256|started_at|finished_at):/,
      text => `- ${text}`,
    ),
  ],
  ['with the keys in another order', body => body.replace(/(started_at: .*)\n(finished_at: .*)/, '$2\n$1')],
  ['with a section of its own at the end', append('\n## Notas\n\nTexto livre.\n')],
  ['with a table and HTML at the end', append('\n## Notas\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<sub>fim</sub>\n')],
  ['with another JSON block at the end', append('\n## Notas\n\n```json\n{"a": 1}\n```\n')],
  ['with an emoji of several parts at the end', append('\n## Notas\n\n⚠️ 👩‍💻\n')],
  ['with a keycap at the end', append('\n## Notas\n\n1\ufe0f\u20e3\n')],
  ['with an HTML table at the end', append('\n<table>\n<tr><td>x</td></tr>\n</table>\n')],
  ['with an ordinary comment', swap('## Checklist', '<!-- escrito por cec-gate -->\n\n## Checklist')],
  ['with a comment of several lines', append('\n<!--\nnada\na ver\n-->\n')],
  ['with a comment in the telemetry', inSection(TELEMETRY, '<!-- telemetria -->\n\n')],
  [
    'with collapsed details at the end',
    append('\n<details>\n<summary>Log</summary>\n\n```text\nok\n```\n\n</details>\n'),
  ],
  [
    'with the scorecard in details',
    body =>
      body.replace(
        /(## Scorecard.*\n)([\s\S]*?)\n\n## Evid/,
        '$1<details><summary>JSON</summary>\n\n$2\n\n</details>\n\n## Evid',
      ),
  ],
  ['with 3x for 3×', body => body.replaceAll('3×', '3x')],
  ['with headings in NFD', line(/^#/, text => text.normalize('NFD'))],
  ['with a checklist in NFD', line(/^- \[x\]/, text => text.normalize('NFD'))],
  ['with the domain tag over a line break', swap('`tm.s7.batch.v1\\n` intacta', '`tm.s7.batch.v1\n` intacta')],
  [
    'with the domain tag over an indented line break',
    swap('`tm.s7.batch.v1\\n` intacta', '`tm.s7.batch.v1\n  ` intacta'),
  ],
  ['with prose in the plan section', inSection(PLAN, 'O plano:\n\n')],
  ['with a text fence in the plan section', inSection(PLAN, '```text\nantes\n```\n')],
  [
    'with links to the runs',
    swap('## Arquivos', 'Runs: [1](https://example.com/1), [2](https://example.com/2)\n\n## Arquivos'),
  ],
  ['with prose before the title', body => `Closes #12.\n\n${body}`],
  ['with an item continued lazily', swap('- [x] ZIP/bytes idênticos nos', '- [x] ZIP/bytes idênticos\nnos')],
  ['with deeper headings inside', swap('SHA256(out', '### Hash\nSHA256(out')],
  [
    'with a lower-case t and z in times',
    line(/^(started|finished)_at/, text => text.replace('T', 't').replace('Z', 'z')),
  ],
  ['with an offset and a fraction in times', swap('2025-10-31T12:18:09Z', '2025-10-31T13:18:09.250+01:00')],
  [
    'with the items of the checklist in another order',
    body => body.replace(/(- \[x\] T0.*)\n(- \[x\] ZIP.*)/, '$2\n$1'),
  ],
  ['with entities in a heading', swap('## Evidências', '## Evid&ecirc;ncias')],
  ['with rules between sections', body => body.replaceAll('\n\n## ', '\n\n---\n\n## ')],
  ['with a footnote at the end', append('\n## Notas\n\nTexto[^1].\n\n[^1]: nota\n')],
  ['with details in code', swap('Artefato:', 'O `<details>` fica.\n\nArtefato:')],
  ['with a small footer', append('\n<sub>feito por <b>cec-gate</b></sub>\n')],
  ['with the hash of the ZIP again', append(`\n## Notas\n\nSHA256(out/s7-evidence.zip): \`${ZIP}\`\n`)],
  ['with an entity in code at the end', append('\n## Notas\n\nUm `&#8203;` e &nbsp; só.\n')],
]
export const FREE: readonly Case[] = FREE_ROWS.map(([name, of]) => ({ name, of, rules: [] }))

/** Refused, whatever a lenient eye says (design 6). */
const REFUSED_ROWS: readonly (readonly [string, Change, readonly string[]])[] = [
  ['an empty body', () => '', ['section-missing']],
  ['only blanks', () => ' \n\t\n', ['section-missing']],
  ['a body over the limit', body => body + 'x'.repeat(65_536), ['body-too-long']],
  [
    'a second JSON block in the plan section',
    body => body.replace('\n\n## Scorecard', '\n\n```json\n{}\n```\n\n## Scorecard'),
    ['plan-second-block'],
  ],
  [
    'a second JSON block in the scorecard section',
    body => body.replace('\n\n## Evid', '\n\n```json\n{}\n```\n\n## Evid'),
    ['scorecard-second-block'],
  ],
  [
    'a second block that hides its language',
    body => body.replace('\n\n## Scorecard', '\n\n```\n{"version": "1.0"}\n```\n\n## Scorecard'),
    ['plan-second-block'],
  ],
  [
    'a second block as indented code',
    body => body.replace('\n\n## Scorecard', '\n\n    {"version": "1.0"}\n\n## Scorecard'),
    ['plan-second-block'],
  ],
  [
    'the plan without a fence',
    body =>
      body.replace('```json\n{\n  "version"', '{\n  "version"').replace('}\n```\n\n## Scorecard', '}\n\n## Scorecard'),
    ['plan-block-missing'],
  ],
  [
    'the plan in a list item',
    body =>
      body.replace(
        /(## Plan.*\n)```json\n([\s\S]*?)\n```/,
        (_, head: string, json: string) => `${head}- plano\n\n  \`\`\`json\n${json.replace(/^/gm, '  ')}\n  \`\`\``,
      ),
    ['plan-block-missing'],
  ],
  [
    'the plan in a quote',
    body =>
      body.replace(
        /(## Plan.*\n)(```json\n[\s\S]*?\n```)/,
        (_, head: string, fence: string) => head + fence.replace(/^/gm, '> '),
      ),
    ['plan-block-missing'],
  ],
  ['the plan fence without json', swap('```json\n{\n  "version"', '```\n{\n  "version"'), ['plan-second-block']],
  ['a plan cut by its own backticks', swap('"T-NORM-01"', '"T-NORM-01",\n```\n"x": 1'), ['section', 'plan']],
  [
    'a duplicate key in the plan',
    swap('"version": "1.0",', '"version": "1.0",\n  "version": "1.0",'),
    ['plan-duplicate-key'],
  ],
  [
    'a duplicate key in the scorecard',
    swap('"verdict": "PASS",', '"verdict": "PASS",\n  "verdict": "PASS",'),
    ['scorecard-duplicate-key'],
  ],
  ['a comment in the scorecard', swap('"verdict": "PASS",', '"verdict": "PASS", // ok'), ['scorecard-comment']],
  ['a scorecard without a gate', swap(/ {4}"T3": "PASS",\n/, ''), ['scorecard-gate-missing']],
  ['a scorecard of another sprint', swap('"sprint": "s7"', '"sprint": "s8"'), ['scorecard-sprint']],
  ['a scorecard that fails', swap('"verdict": "PASS"', '"verdict": "FAIL"'), ['scorecard-not-pass']],
  ['a gate that was skipped', swap('"T3": "PASS"', '"T3": "SKIP"'), ['scorecard-not-pass']],
  [
    'a scorecard that is a list',
    body => body.replace(/(## Scorecard.*\n```json\n)[\s\S]*?\n```/, '$1[]\n```'),
    ['scorecard-schema'],
  ],
  [
    'the scorecard and its hash line',
    body => body.replace('\n\n## Evid', `\n\nSHA256(out/scorecards/s7.json): \`${'1'.repeat(64)}\`\n\n## Evid`),
    ['scorecard-twice'],
  ],
  [
    'telemetry in a fence',
    body => body.replace(/(## CEC.*\n)([\s\S]*?)\n\n## Plan/, '$1```\n$2\n```\n\n## Plan'),
    ['telemetry-foreign-line', 'telemetry-missing'],
  ],
  [
    'telemetry in a quote',
    line(
      /^(repo_sha|branch|run_ids|scorecard_sha256|evidence_zip_sha256|started_at|finished_at):/,
      text => `> ${text}`,
    ),
    ['telemetry-foreign-line', 'telemetry-missing'],
  ],
  [
    'telemetry as a table',
    inSection(TELEMETRY, '| a | b |\n|---|---|\n| repo_sha | x |\n\n'),
    ['telemetry-foreign-line'],
  ],
  ['a foreign line in the telemetry', swap('run_ids:', 'owner: me\nrun_ids:'), ['telemetry-foreign-line']],
  ['prose in the telemetry', inSection(TELEMETRY, 'Telemetria:\n'), ['telemetry-foreign-line']],
  [
    'a link definition in the telemetry',
    inSection(TELEMETRY, '[x]: https://example.com\n\n'),
    ['telemetry-foreign-line'],
  ],
  ['a key that is missing', swap(/^started_at: .*\n/m, ''), ['telemetry-missing']],
  ['a key that stands twice', swap('run_ids:', `repo_sha: ${'0'.repeat(40)}\nrun_ids:`), ['telemetry-twice']],
  ['a key that stands elsewhere too', append(`\n## Notas\n\nrepo_sha: ${'0'.repeat(40)}\n`), ['telemetry-elsewhere']],
  ['a key with a capital', swap('branch: q2', 'Branch: q2'), ['telemetry-foreign-line', 'telemetry-missing']],
  ['a key in Cyrillic', swap('branch: q2', 'brаnch: q2'), ['telemetry-foreign-line', 'telemetry-missing']],
  ['NBSP after a key', swap('branch: q2', 'branch:\u00a0q2'), ['telemetry-foreign-line', 'telemetry-missing']],
  ['NBSP after the blank', swap('branch: q2', 'branch: \u00a0q2'), ['telemetry-foreign-line', 'telemetry-missing']],
  ['no blank after a key', swap('branch: q2', 'branch:q2'), ['telemetry-foreign-line', 'telemetry-missing']],
  ['an upper-case sha', swap('repo_sha: a1b2c3d4e5f6', 'repo_sha: A1B2C3D4E5F6'), ['telemetry-repo-sha']],
  ['a short sha', swap(/^repo_sha: .*$/m, 'repo_sha: a1b2c3d'), ['telemetry-repo-sha']],
  ['a quoted hash', line(/^scorecard_sha256/, text => text.replace(/ (.*)$/, ' "$1"')), ['telemetry-scorecard-sha256']],
  [
    'a hash in backticks in the telemetry',
    line(/^scorecard_sha256/, text => text.replace(/ (.*)$/, ' `$1`')),
    ['telemetry-scorecard-sha256'],
  ],
  ['a prefixed hash', swap('evidence_zip_sha256: ', 'evidence_zip_sha256: sha256:'), ['telemetry-evidence-zip-sha256']],
  ['a hash of 63 digits', swap(/^scorecard_sha256: 1/m, 'scorecard_sha256: '), ['telemetry-scorecard-sha256']],
  [
    'a hash struck through',
    line(/^scorecard_sha256/, text => `~~${text}~~`),
    ['telemetry-foreign-line', 'telemetry-missing'],
  ],
  [
    'telemetry struck over lines',
    body => body.replace('repo_sha:', '~~repo_sha:').replace('12:18:09Z', '12:18:09Z~~'),
    ['telemetry-foreign-line', 'telemetry-missing'],
  ],
  ['a branch of another pattern', swap('branch: q2-s7', 'branch: q2-s8'), ['telemetry-branch']],
  [
    'a branch with an impossible date',
    swap('branch: q2-s7-codex-20251031', 'branch: q2-s7-codex-20251131'),
    ['telemetry-branch'],
  ],
  ['a branch of another base', swap('1200-a1b2c3d\n', '1200-bbbbbbb\n'), ['branch-of-another-base']],
  ['two run ids', swap('9000000001,9000000002,', '9000000002,'), ['telemetry-run-ids']],
  ['four run ids', swap('[9000000001', '[9000000000,9000000001'), ['telemetry-run-ids']],
  ['a run id twice', swap('9000000001,9000000002', '9000000002,9000000002'), ['telemetry-run-ids']],
  ['run ids without brackets', swap(/\[(9.*)\]/, '9000000001,9000000002,9000000003'), ['telemetry-run-ids']],
  ['quoted run ids', swap('9000000001,', '"9000000001",'), ['telemetry-run-ids']],
  ['a run id with a leading zero', swap('9000000001,', '09000000001,'), ['telemetry-run-ids']],
  ['a time without a zone', swap('12:18:09Z', '12:18:09'), ['telemetry-finished-at']],
  ['a time on a day that is none', swap('2025-10-31T12:00:00Z', '2025-02-30T12:00:00Z'), ['telemetry-started-at']],
  ['a finish before the start', swap('2025-10-31T12:18:09Z', '2025-10-31T11:59:59Z'), ['finished-before-started']],
  ['a lost accent in a heading', swap('## Evidências', '## Evidencias'), ['section-missing']],
  ['a homoglyph in a heading', swap('## Checklist', '## Сhecklist'), ['section-missing']],
  ['a heading of another level', swap('## Checklist', '### Checklist'), ['section-missing']],
  ['a heading of a higher level', swap('## Checklist', '# Checklist'), ['section-missing']],
  ['a heading in a fence', swap('## Checklist', '```\n## Checklist\n```'), ['section-missing']],
  ['a heading in a quote', swap('## Checklist', '> ## Checklist'), ['section-missing']],
  ['a heading struck through', swap('## Checklist', '## ~~Checklist~~'), ['section-missing']],
  ['a section twice', append('\n## Checklist\n- [x] nada\n'), ['section-twice']],
  [
    'sections in another order',
    body => body.replace(/(## Evid[\s\S]*?)(## Arq[\s\S]*?)(?=## Checklist)/, '$2$1'),
    ['section-order'],
  ],
  ['a foreign section in between', swap('## Checklist', '## Notas\n\ntexto\n\n## Checklist'), ['section-foreign']],
  ['the title of another language', swap('Evidências', 'Evidence'), ['section-missing']],
  ['no title', swap(/^# .*\n/, ''), ['section-missing']],
  ['a hash without backticks in the evidence', swap(`\`${ZIP}\``, ZIP), ['evidence-hash-form']],
  ['an upper-case hash in the evidence', swap(`\`${ZIP}\``, `\`${'A'.repeat(64)}\``), ['evidence-hash-form']],
  ['a hash struck through in the evidence', swap(`\`${ZIP}\``, `~~\`${ZIP}\`~~`), ['evidence-hash-form']],
  [
    'a hash between single tildes',
    body => body.replace('Artefato:', 'x ~y\nArtefato:').replace(`\`${ZIP}\``, `\`${ZIP}\`~`),
    ['evidence'],
  ],
  ['no hash in the evidence', swap(/^SHA256\(out\/s7-evidence.zip\).*$/m, ''), ['evidence-hash-missing']],
  [
    'a second hash in the evidence',
    swap('## Arquivos', `SHA256(out/s7-evidence.zip): \`${'3'.repeat(64)}\`\n\n## Arquivos`),
    ['evidence-hash-twice'],
  ],
  ['two values of the evidence hash', swap(`\`${ZIP}\``, `\`${'3'.repeat(64)}\``), ['evidence-zip-sha256-disagrees']],
  ['no artifact', swap(/^Artefato: .*\n/m, ''), ['evidence-artifact']],
  ['another artifact', swap('Artefato: s7-orr-evidence', 'Artefato: s7-orr-evidence-2'), ['evidence-artifact']],
  ['a plan of another base', swap(/"base_sha": ".*"/, `"base_sha": "${'b'.repeat(40)}"`), ['repo-sha-disagrees']],
  ['no touched files', swap(/^- (scripts|tests).*\n- (scripts|tests).*\n/m, ''), ['touched-missing']],
  [
    'a touched file twice',
    swap('- tests/test_normalize.py', '- tests/test_normalize.py\n- `tests/test_normalize.py`'),
    ['touched-twice'],
  ],
  [
    'a touched file struck through',
    swap('- tests/test_normalize.py', '- ~~tests/test_normalize.py~~'),
    ['touched-item'],
  ],
  ['touched files in a quote', inSection(TOUCHED, '> - a.py\n\n'), ['touched-foreign-block']],
  ['touched files in a fence', inSection(TOUCHED, '```\na.py\n```\n'), ['touched-foreign-block']],
  ['a nested touched file', swap('- tests/test_normalize.py', '- tests/test_normalize.py\n  - x.py'), ['touched-item']],
  ['an empty touched item', swap('- tests/test_normalize.py', '- tests/test_normalize.py\n-'), ['touched-item']],
  ['an open item', swap('- [x] ZIP', '- [ ] ZIP'), ['checklist-open']],
  ['an item without a box', swap('- [x] ZIP', '- ZIP'), ['checklist-item']],
  ['an item in a quote', swap('- [x] ZIP', '> - [x] ZIP'), ['checklist-missing']],
  ['an item in a fence', line(/^- \[x\] ZIP/, text => `\`\`\`\n${text}\n\`\`\``), ['checklist-missing']],
  ['an item struck through', line(/^- \[x\] ZIP/, text => text.replace('] ', '] ~~').concat('~~')), ['checklist-item']],
  ['an item between single tildes', line(/^- \[x\] ZIP/, text => text.replace('] ', '] ~').concat('~')), ['checklist']],
  ['an item without its accents', swap('idênticos', 'identicos'), ['checklist-foreign', 'checklist-missing']],
  ['an item with a homoglyph', swap('presentes', 'рresentes'), ['checklist-foreign', 'checklist-missing']],
  ['an item with another hyphen', swap('Domain‑tag', 'Domain-tag'), ['checklist-foreign', 'checklist-missing']],
  [
    'a domain tag with a blank for its end',
    swap('`tm.s7.batch.v1\\n`', '`tm.s7.batch.v1 `'),
    ['checklist-foreign', 'checklist-missing'],
  ],
  [
    'a domain tag without its end',
    swap('`tm.s7.batch.v1\\n`', '`tm.s7.batch.v1`'),
    ['checklist-foreign', 'checklist-missing'],
  ],
  ['an item twice', line(/^- \[x\] ZIP/, text => `${text}\n${text}`), ['checklist-twice']],
  ['an item that nothing proves', append('- [x] Tudo certo\n'), ['checklist-foreign']],
  ['a nested item', line(/^- \[x\] ZIP/, text => `  ${text}`), ['checklist-item', 'checklist-missing']],
  ['a zero-width blank in a key', swap('branch: q2', 'bran\u200bch: q2'), ['invisible-character']],
  ['a bidi override', swap('## Checklist', 'texto \u202e\n\n## Checklist'), ['invisible-character']],
  ['a soft hyphen at the end', append('\n## Notas\n\nfoo\u00adbar\n'), ['invisible-character']],
  ['an escape sequence', append('\n## Notas\n\n\u001b[31m\n'), ['invisible-character']],
  ['a NUL', append('\n## Notas\n\n\u0000\n'), ['invisible-character']],
  [
    'a plan in a comment',
    swap('## Scorecard', '<!--\n```json\n{"version":"1.0"}\n```\n-->\n\n## Scorecard'),
    ['hidden-claim'],
  ],
  ['telemetry in a comment', inSection(TELEMETRY, `<!-- repo_sha: ${'0'.repeat(40)} -->\n\n`), ['hidden-claim']],
  ['a checklist item in a comment', append('\n<!-- - [x] T0..T8 PASS -->\n'), ['hidden-claim']],
  ['a heading in a comment', append('\n<!--\n## Checklist\n-->\n'), ['hidden-claim']],
  [
    'a claim in details that are one HTML block',
    append(`\n<details><summary>x</summary>\nrepo_sha: ${'0'.repeat(40)}\n</details>\n`),
    ['hidden-claim'],
  ],
  [
    'a plan in a comment inside an item',
    append('\n## Notas\n\n- x\n\n  <!--\n  ```json\n  {"base_sha": 1}\n  ```\n  -->\n'),
    ['hidden-claim'],
  ],
  ['a plan in a comment inside a quote', append('\n## Notas\n\n> <!-- "tasks": [] -->\n'), ['hidden-claim']],
  [
    'a hidden span in a touched file',
    swap('- tests/test', '- <span hidden>x</span>tests/test'),
    ['touched-item', 'hidden-html'],
  ],
  ['an item struck by HTML', swap('- [x] ZIP/bytes', '- [x] <s>ZIP/bytes'), ['checklist-item']],
  ['a claim in a link definition', append(`\n[x]: # "repo_sha: ${'0'.repeat(40)}"\n`), ['hidden-claim']],
  [
    'sections in a hidden div',
    body => body.replace('## CEC', '<div hidden>\n\n## CEC').concat('\n</div>\n'),
    ['hidden-html'],
  ],
  [
    'sections in an invisible style',
    body => body.replace('## CEC', '<div style="display:none">\n\n## CEC').concat('\n</div>\n'),
    ['hidden-html'],
  ],
  ['sections in a template', swap('## CEC', '<template>\n\n## CEC'), ['hidden-html']],
  ['a hidden span in a paragraph', swap('Artefato:', 'x <span hidden>y</span>\n\nArtefato:'), ['hidden-html']],
  ['details that are not closed', swap('## CEC', '<details>\n<summary>x</summary>\n\n## CEC'), ['hidden-html']],
  ['a comment that is not closed', swap('## Checklist', '<!-- x\n\n## Checklist'), ['section-missing']],
  ['everything in a quote', body => body.replace(/^/gm, '> '), ['section-missing']],
  ['everything in a fence', body => `~~~~~~\n${body}\n~~~~~~\n`, ['section-missing']],
  ['everything indented', body => body.replace(/^/gm, '    '), ['section-missing']],
  ['a key whose colon is an entity', swap('branch: q2', 'branch&#58; q2'), ['telemetry-foreign-line']],
  ['a hash with an entity', swap(/^scorecard_sha256: 1/m, 'scorecard_sha256: &#49;'), ['telemetry-foreign-line']],
  ['run ids behind a backslash', swap('run_ids: [', 'run_ids: \\['), ['telemetry-foreign-line']],
  ['a bidi override as an entity', append('\n## Notas\n\ntexto\nx &#x202e; y\n'), ['invisible-character']],
  ['a braille blank', append('\nx \u2800 y\n'), ['invisible-character']],
  ['inline details that swallow the rest', swap('Artefato:', 'a <details> b\n\nArtefato:'), ['hidden-html']],
  ['details made good for beforehand', body => `</details>\n\n<details>\n\n${body}`, ['hidden-html']],
  ['text shrunk twice', body => `<sub><sub>\n\n${body}\n</sub></sub>\n`, ['hidden-html']],
  ['a tag that shrinks the rest', swap('- [x] ZIP', '- [x] <sub>ZIP'), ['hidden-html']],
  ['an HTML heading between sections', swap('## Checklist', '<h2>Notas</h2>\n\n## Checklist'), ['hidden-html']],
  ['a canonical heading in HTML', append('\n## Notas\n\n<h2>Checklist</h2>\n'), ['hidden-claim']],
  ['a claim in an attribute', append(`\n<div title="repo_sha: ${'0'.repeat(40)}">x</div>\n`), ['hidden-claim']],
  ['a claim inside a line of a comment', append(`\n<!-- o repo_sha: ${'0'.repeat(40)} -->\n`), ['hidden-claim']],
  ['a claim with = in a comment', append(`\n<!-- repo_sha = ${'0'.repeat(40)} -->\n`), ['hidden-claim']],
  ['a claim in a footnote', append(`\n[^1]: repo_sha: ${'0'.repeat(40)}\n`), ['hidden-claim']],
  [
    'the evidence as a footnote',
    swap('Artefato:', '[^1]: x\nArtefato:'),
    ['evidence-artifact', 'evidence-hash-missing'],
  ],
  [
    'a second plan in a quote',
    swap('\n\n## Scorecard', '\n\n> ```json\n> {}\n> ```\n\n## Scorecard'),
    ['plan-second-block'],
  ],
  ['a second scorecard in a list', swap('\n\n## Evid', '\n\n- ```json\n  {}\n  ```\n\n## Evid'), ['scorecard-second']],
  [
    'a second plan behind a comment',
    swap('\n\n## Scorecard', '\n\n```\n// plano\n{"version":"1.0"}\n```\n\n## Scorecard'),
    ['plan-second-block'],
  ],
  [
    'another hash below',
    append(`\nSHA256(out/s7-evidence.zip): \`${'3'.repeat(64)}\`\n`),
    ['hash-elsewhere-disagrees'],
  ],
  ['a look-alike section at the end', append('\n## Сhecklist\n- [x] nada\n'), ['section-alike']],
  ['a section without accents at the end', append('\n## Evidencias\nnada\n'), ['section-alike']],
  ['a key in a heading', append(`\n### repo_sha: ${'0'.repeat(40)}\n`), ['telemetry-elsewhere']],
  ['the English template', body => body.replace('telemetria', 'telemetry'), ['section-missing']],
]
export const REFUSED: readonly Case[] = REFUSED_ROWS.map(([name, of, rules]) => ({ name, of, rules }))
