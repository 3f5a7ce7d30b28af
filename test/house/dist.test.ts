import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { differences } from '../../packages/dev/src/check-dist.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cec-dist-'))
  for (const side of ['committed', 'rebuilt']) {
    mkdirSync(join(folder, side, 'a'), { recursive: true })
    writeFileSync(join(folder, side, 'a/index.js'), 'same')
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const found = () => differences(join(folder, 'committed'), join(folder, 'rebuilt'))

describe('the proof of dist/', () => {
  it('finds nothing when every byte is the same', () => {
    expect(found()).toEqual([])
  })

  it('finds an edited file', () => {
    writeFileSync(join(folder, 'committed/a/index.js'), 'evil')
    expect(found()).toEqual(['differs: a/index.js'])
  })

  it('finds a stale chunk', () => {
    writeFileSync(join(folder, 'committed/a/9.index.js'), 'old')
    expect(found()).toEqual(['stale: a/9.index.js (nothing builds it)'])
  })

  it('finds a missing file', () => {
    writeFileSync(join(folder, 'rebuilt/a/package.json'), '{}')
    expect(found()).toEqual(['missing: a/package.json'])
  })
})
