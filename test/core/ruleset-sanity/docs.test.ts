import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../kit/sources.ts'

it('tells every rule on its page', () => {
  const folder = join(root, 'packages/core/src/checks/ruleset-sanity')
  const code = readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const page = readFileSync(join(root, 'action-docs/rulesets.md'), 'utf8')
  const rules = [...code.matchAll(/(?:refuse|warn)\(\s*'([a-z-]+)'|rule: [^\n]*'([a-z]+-[a-z-]+)'/g)].map(
    found => found[1] ?? found[2] ?? '',
  )
  expect(rules.length).toBeGreaterThan(40)
  expect([...new Set(rules)].filter(rule => !page.includes(`\`${rule}\``))).toEqual([])
})
