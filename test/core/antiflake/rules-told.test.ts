import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sourceFiles } from '../../kit/sources.ts'

it.each([
  ['antiflake-compare', 'antiflake.md'],
  ['orr-dispatch', 'orr-dispatch.md'],
])('tells every rule of %s in its page', (check, page) => {
  const text = readFileSync(join(root, 'action-docs', page), 'utf8')
  const sources = sourceFiles(`packages/core/src/checks/${check}`).map(file => file.text)
  const rules = sources.flatMap(source =>
    [...source.matchAll(/'(?:CEC-\d0', '|)([a-z]+(?:-[a-z]+)+)'/g)].map(match => match[1] ?? ''),
  )
  const named = rules.filter(rule => !['performance-issue'].includes(rule))
  expect(named.length).toBeGreaterThan(2)
  expect([...new Set(named)].filter(rule => !text.includes(`\`${rule}\``))).toEqual([])
})
