import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '#kit/checks/index'
import { root } from '../kit/sources.ts'

const pages = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'action-docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `action-docs/${name}`),
]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Links to files of this repository, outside fenced blocks. */
function localLinks(text: string): string[] {
  const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*$/gm, '')
  return [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(match => match[1] ?? '')
}

describe('the pages', () => {
  it('link to files that exist', () => {
    const broken = pages.flatMap(page =>
      localLinks(textOf(page))
        .filter(link => !existsSync(join(root, dirname(page), link)))
        .map(link => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it.each(Object.keys(CHECKS))('tell the inputs and outputs of %s', name => {
    const telling = pages.filter(page => {
      const text = textOf(page)
      return text.includes(`<!-- generated:inputs:${name} -->`) && text.includes(`<!-- generated:outputs:${name} -->`)
    })
    expect(telling).toHaveLength(1)
  })

  it('stand in the index', () => {
    const index = textOf('action-docs/README.md')
    const names = pages
      .filter(page => /^action-docs\/[^/]+\.md$/.test(page))
      .map(page => page.slice('action-docs/'.length))
    expect(names.filter(name => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([])
  })

  it('record decisions with date, status, context, decision and consequences', () => {
    const records = pages.filter(page => page.startsWith('action-docs/decisions/'))
    expect(records.length).toBeGreaterThan(20)
    const parts = ['Date: ', 'Status: ', '**Context.**', '**Decision.**', '**Consequences.**']
    const lacking = records.flatMap(page =>
      parts.filter(part => !textOf(page).includes(part)).map(part => `${page}: ${part}`),
    )
    expect(lacking).toEqual([])
  })
})
