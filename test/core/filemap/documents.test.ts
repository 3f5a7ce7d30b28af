import { describe, expect, it } from 'vitest'
import { parseFilemap } from '#core/filemap/filemap'
import { InputError } from '#core/input-error'

async function read(text: string, path: string): Promise<string[]> {
  const filemap = await parseFilemap(text, path)
  return filemap.entries.map(({ pattern, ops, exec, line }) => {
    const word = exec ? ' exec' : ops.length === 1 ? ` ${ops[0]}` : ''
    return `${line}: ${pattern}${word}`
  })
}

async function mistake(text: string, path: string): Promise<string> {
  try {
    return `accepted: ${await read(text, path)}`
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

describe('a Markdown Filemap', () => {
  const cases: [name: string, text: string, entries: string[]][] = [
    [
      'a fenced block',
      '# Filemap\n\n```filemap\nsrc/** modify\n# no\n  docs/a.md\t\nrun.sh exec\n```\n',
      ['4: src/** modify', '6: docs/a.md', '7: run.sh exec'],
    ],
    ['a longer fence', '# Filemap\n`````filemap\na/b\n`````\n', ['3: a/b']],
    ['a tilde fence', '# Filemap\n~~~filemap\na/b\n~~~\n', ['3: a/b']],
    ['an info string in another case', '# Cap. 3: FILEMAP 100%\n```FileMap\na/b\n```\n', ['3: a/b']],
    ['an info string with more words', '# Filemap\n```filemap v2\na/b\n```\n', ['3: a/b']],
    ['CRLF and BOM', '\ufeff# Filemap\r\n```filemap\r\na/b\r\nc/d\r\n```\r\n', ['3: a/b', '4: c/d']],
    ['a setext heading', 'O Filemap\n=========\n```filemap\na/b\n```\n', ['4: a/b']],
    ['two fenced blocks', '# Filemap\n```filemap\na/b\n```\n## more\n```filemap\nc/d\n```\n', ['3: a/b', '7: c/d']],
    ['a fence under another heading', '# Paths\n```filemap\nsrc/**\n```\n', ['3: src/**']],
    ['a fence under no heading', '```filemap\nsrc/**\n```\n', ['2: src/**']],
    [
      'a fence under its heading, not the example beside it',
      '# Filemap\n```filemap\na/b\n```\n# How to write one\n```filemap\nc/d\n```\n',
      ['3: a/b'],
    ],
    ['a fence elsewhere wins over a list', '# Filemap\n- `x`\n# Paths\n```filemap\na/b\n```\n', ['5: a/b']],
    ['a fence wins over table and list', '# Filemap\n- `x`\n\n```filemap\na/b\n```\n', ['5: a/b']],
    [
      'a table in Portuguese',
      '# Filemap\n\n| Nº | Caminho | Ação |\n|--|--|--|\n| 1 | `src/**` | add |\n| 2 | docs/a.md | |\n',
      ['5: src/** add', '6: docs/a.md'],
    ],
    [
      'a table in NFD and another case',
      '# Filemap\n| ARQUIVO | Ac\u0327a\u0303o |\n|--|--|\n| `a/b` | Modify |\n',
      ['4: a/b modify'],
    ],
    ['a table without accents', '# Filemap\n| Arquivo | Acao |\n|--|--|\n| a/b | add |\n', ['4: a/b add']],
    [
      'a table in English',
      '# Filemap\n| Path | Op | Why |\n|--|--|--|\n| `x.sh` | `exec` | runs |\n| a/\\*.md | - | |\n',
      ['4: x.sh exec', '5: a/*.md'],
    ],
    ['a table wins over a list', '# Filemap\n- `x`\n\n| Path |\n|--|\n| a/b |\n', ['6: a/b']],
    [
      'list items',
      '# Filemap\n- `a/**` — the sources\n* `b.md` (modify)\n1. ``c`d``\n   - `e exec`\n- text `f`\n',
      ['2: a/**', '3: b.md modify', '4: c`d', '5: e exec'],
    ],
    ['a heading below', '# Filemap\n## Scripts\n- `a`\n### deeper\n- `b`\n# Other\n- `c`\n', ['3: a', '5: b']],
    ['a heading that returns', '## Filemap A\n- `a`\n## Other\n- `b`\n## The filemap again\n- `c`\n', ['2: a', '6: c']],
  ]
  for (const [name, text, entries] of cases)
    it(`is read from ${name}`, async () => expect(await read(text, 'docs/filemap.md')).toEqual(entries))

  const none: [name: string, text: string][] = [
    ['a list under another heading', '# Paths\n- `src/**`\n'],
    ['a table under another heading', '# Paths\n| Path |\n|--|\n| a |\n'],
    ['a list without a heading', '- `src/**`\n'],
    ['an HTML comment', '# Filemap\n<!--\n- `src/**`\n```filemap\nsrc/**\n```\n-->\n'],
    ['a quote', '# Filemap\n> - `src/**`\n'],
    ['an example of a document', '# Filemap\n````markdown\n```filemap\nsrc/**\n```\n````\n'],
    ['a fence of another kind', '# Filemap\n```text\n- `src/**`\n```\n'],
    ['a table with no path column', '# Filemap\n| Name |\n|--|\n| src |\n'],
    ['a heading in a fence', '```\n# Filemap\n```\n- `src/**`\n'],
  ]
  for (const [name, text] of none)
    it(`holds nothing in ${name}`, async () => expect(await mistake(text, 'a.md')).toMatch(/no pattern at all/))

  const bad: [name: string, text: string, says: RegExp][] = [
    ['a fence in a quote', '# Filemap\n> ```filemap\n> src/**\n> ```\n', /inside a list or a quote on line 2/],
    ['a fence in a list', '# Filemap\n- `a`\n  ```filemap\n  src/**\n  ```\n', /inside a list or a quote on line 3/],
    ['an op that is none', '# Filemap\n| Path | Op |\n|--|--|\n| a | criar |\n', /the op `criar` on line 4/],
    ['an empty path', '# Filemap\n| Path | Op |\n|--|--|\n| | add |\n', /an empty path on line 4/],
    ['an op that begins a sentence', '# Filemap\n- `src/**`: modify only\n', /`modify only` on line 2/],
    ['two paths in a cell', '# Filemap\n| Path |\n|--|\n| `a`, `b` |\n', /one path, alone or first/],
    ['a bad pattern, with its line', '# Filemap\n\n```filemap\na/b\n\ndocs/\n```\n', /on line 6.*docs\/\*\*/],
  ]
  for (const [name, text, says] of bad)
    it(`is refused for ${name}`, async () => expect(await mistake(text, 'a.md')).toMatch(says))
})

describe('a list', () => {
  const cases: [name: string, path: string, text: string, entries: string[]][] = [
    ['JSON strings', 'f.json', '["src/**",\n "a b modify"]', ['1: src/**', '2: a b modify']],
    ['JSON objects', 'f.json', '[\n{"path":"a","op":"add"},\n{"path":"b"}]', ['2: a add', '3: b']],
    ['JSON by content', 'filemap', '["src/**"]', ['1: src/**']],
    [
      'YAML strings',
      'f.yml',
      '- "src/**"\n- docs/a.md\n- 1.0\n- on\n',
      ['1: src/**', '2: docs/a.md', '3: 1.0', '4: on'],
    ],
    ['YAML maps', 'f.YAML', '---\n- path: a\n  op: exec\n- {path: b}\n', ['2: a exec', '4: b']],
    ['YAML by content', 'filemap', '# c\n- src/a\n- b\n', ['2: src/a', '3: b']],
    ['text by extension', 'f.txt', '- a\n["b"]\n', ['1: - a', '2: ["b"]']],
    ['text by content', 'FILEMAP', '# the sources\nsrc/**\n[id].ts\n', ['2: src/**', '3: [id].ts']],
    ['Markdown by content', 'FILEMAP', '# Filemap\n\n```filemap\nsrc/**\n```\n', ['4: src/**']],
  ]
  for (const [name, path, text, entries] of cases)
    it(`is read from ${name}`, async () => expect(await read(text, path)).toEqual(entries))

  const bad: [name: string, path: string, text: string, says: RegExp][] = [
    ['JSON that is none', 'f.json', '["a",]', /JSON list/],
    ['a JSON object', 'f.json', '{"a":1}', /no list/],
    ['an unknown key', 'f.json', '[{"path":"a","ops":"add"}]', /the key "ops"/],
    ['a number', 'f.json', '[1]', /no pattern on line 1/],
    ['a bad op', 'f.json', '[{"path":"a","op":"create"}]', /the op "create"/],
    ['a duplicate JSON key', 'f.json', '[{"path":"a","path":"b"}]', /already/],
    ['deep JSON', 'f.json', '['.repeat(50_000), /nested deeper/],
    ['a YAML alias', 'f.yml', '- **/x.ts\n', /an alias.*quotes/],
    ['a YAML anchor', 'f.yml', '- &a b\n', /an anchor/],
    ['a YAML tag', 'f.yml', '- !!str b\n', /a tag/],
    ['a duplicate YAML key', 'f.yml', '- path: a\n  path: b\n', /unique/],
    ['two YAML documents', 'f.yml', '- a\n---\n- b\n', /multiple documents/],
    ['a YAML bomb', 'f.yml', '- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n', /an anchor/],
    ['a YAML map', 'f.yml', 'a: b\n', /no list/],
    ['a YAML scalar', 'f.yml', 'src\n', /no list/],
    ['a nested YAML list', 'f.yml', '- [a]\n', /no pattern on line 1/],
    ['an oversize document', 'f.txt', 'a/b\n'.repeat(300_000), /1200000 bytes/],
    ['an empty YAML document', 'f.yml', '', /no pattern at all/],
    ['an empty JSON list', 'f.json', '[]', /no pattern at all/],
  ]
  for (const [name, path, text, says] of bad)
    it(`is refused for ${name}`, async () => expect(await mistake(text, path)).toMatch(says))
})
