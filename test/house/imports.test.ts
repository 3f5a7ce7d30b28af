import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from '../kit/sources.ts'

/** Which rooms a room may look into, besides itself (style: actions, cli -> kit -> sources -> core). */
const DIRECTION: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sources: ['core'],
  kit: ['core', 'sources'],
  cli: ['core', 'sources', 'kit', 'hub'],
  hub: [],
  dev: ['core', 'sources', 'kit', 'cli', 'hub'],
}

/** Pure libraries of the core: no clock, environment, file, network. node:crypto hashes, in one file. */
const CORE_LIBRARIES = [
  'jsonc-parser',
  'markdown-it',
  'yaml',
  'ajv/dist/runtime',
  '@actions/workflow-parser',
  '@actions/expressions',
]

const rooms = Object.keys(DIRECTION)
const files = rooms.flatMap(room => sourceFiles(`packages/${room}/src`))

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function violations(file: SourceFile): string[] {
  const room = roomOf(file.path)
  return importsOf(file.text).flatMap(specifier => {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(file.path), specifier)
      return target.startsWith(`packages/${room}/`) ? [] : [`${file.path} leaves its room: ${specifier}`]
    }
    const other = /^#(\w+)\//.exec(specifier)?.[1]
    if (other === undefined || other === room) return []
    return DIRECTION[room]?.includes(other) === true ? [] : [`${file.path} may not import ${specifier}`]
  })
}

describe('the direction of imports', () => {
  it('is actions, cli -> kit -> sources -> core', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(violations)).toEqual([])
  })

  it('notices a core file that looks into sources', () => {
    expect(violations({ path: 'packages/core/src/x.ts', text: "import { a } from '#sources/git/git'" })).toHaveLength(1)
    expect(violations({ path: 'packages/core/src/x.ts', text: "await import('../../kit/src/emit.ts')" })).toHaveLength(
      1,
    )
  })

  it('leaves actions with nothing but the kit', () => {
    const strays = sourceFiles('actions').flatMap(file =>
      importsOf(file.text)
        .filter(specifier => !specifier.startsWith('#kit/'))
        .map(specifier => `${file.path}: ${specifier}`),
    )
    expect(strays).toEqual([])
  })
})

/** The text without its comment lines. */
function codeOf(text: string): string {
  return text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
}

const IMPURE =
  /\b(process\.|Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|fetch\(|console\.|localeCompare|toLocale|Intl\.)/

function impurities(file: SourceFile): string[] {
  const libraries = importsOf(file.text).filter(
    specifier =>
      !specifier.startsWith('.') &&
      !specifier.startsWith('#core/') &&
      !CORE_LIBRARIES.some(library => specifier === library || specifier.startsWith(`${library}/`)) &&
      !(file.path === 'packages/core/src/hash.ts' && specifier === 'node:crypto'),
  )
  const word = IMPURE.exec(codeOf(file.text))?.[0]
  return [
    ...libraries.map(name => `${file.path} imports ${name}`),
    ...(word === undefined ? [] : [`${file.path} uses ${word}`]),
  ]
}

describe('the core', () => {
  const core = files.filter(file => roomOf(file.path) === 'core' && !file.path.endsWith('.generated.ts'))

  it('touches no clock, environment, file, network or locale', () => {
    expect(core.flatMap(impurities)).toEqual([])
  })

  it('notices an impure line', () => {
    expect(impurities({ path: 'packages/core/src/x.ts', text: 'const t = Date.now()' })).toHaveLength(1)
    expect(impurities({ path: 'packages/core/src/x.ts', text: "import fs from 'node:fs'" })).toHaveLength(1)
  })
})

describe('names', () => {
  it('has no utils, helpers, common, types or manager file', () => {
    const dump = files.filter(file => /\/(utils?|helpers?|common|types|managers?)(\.ts|\/)/.test(file.path))
    expect(dump.map(file => file.path)).toEqual([])
  })

  it('has no any, no ts-ignore and no double cast', () => {
    const loose = files
      .filter(file => !file.path.endsWith('.generated.ts'))
      .filter(file => /(: any\b|\bas any\b|as unknown as|@ts-ignore|@ts-expect-error)/.test(codeOf(file.text)))
    expect(loose.map(file => file.path)).toEqual([])
  })

  it('lets @actions/core into one place only', () => {
    const importers = files.filter(file => importsOf(file.text).includes('@actions/core')).map(file => file.path)
    expect(importers.every(path => path.startsWith('packages/kit/src/'))).toBe(true)
  })
})
