import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { error, notice, setOutput, summary, warning } from '@actions/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { command, writeOutputs, writeSummary } from '#kit/runner'

/** GitHub's own package is the oracle: what we write must read as what it writes (decision 0020). */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
const line = fc.integer({ min: 1, max: 9_999 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cec-protocol-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function printed(print: () => void): string {
  let out = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    out += String(chunk)
    return true
  })
  try {
    print()
  } finally {
    spy.mockRestore()
  }
  return out
}

describe("our forty lines of the runner's protocol, against @actions/core", () => {
  it.each(Object.entries({ error, warning, notice }))('annotate alike: %s', (level, annotate) => {
    fc.assert(
      fc.property(text, text, text, line, line, (title, file, message, startLine, startColumn) => {
        const theirs = printed(() => annotate(message, { title, file, startLine, startColumn }))
        expect(command(level, { title, file, line: startLine, col: startColumn }, message)).toBe(theirs)
      }),
      { numRuns: 200 },
    )
  })

  it('set outputs that read alike', () => {
    fc.assert(
      fc.property(text, value => {
        const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
        for (const path of [ours, theirs]) writeFileSync(path, '')
        writeOutputs(ours, [['name', value]])
        vi.stubEnv('GITHUB_OUTPUT', theirs)
        setOutput('name', value)
        vi.unstubAllEnvs()
        expect(outputIn(ours)).toBe(outputIn(theirs))
      }),
      { numRuns: 100 },
    )
  })

  it('append the summary alike', async () => {
    const [ours, theirs] = [join(folder, 'summary-ours'), join(folder, 'summary-theirs')]
    for (const path of [ours, theirs]) writeFileSync(path, 'before\n')
    writeSummary(ours, '## ours\n')
    vi.stubEnv('GITHUB_STEP_SUMMARY', theirs)
    await summary.addRaw('## ours\n').write()
    vi.unstubAllEnvs()
    expect(readFileSync(ours, 'utf8')).toBe(readFileSync(theirs, 'utf8'))
  })
})

/** What stands between the delimiter's lines. */
function outputIn(path: string): string {
  const written = readFileSync(path, 'utf8')
  const head = written.indexOf('\n')
  const delimiter = written.slice('name<<'.length, head)
  return written.slice(head + 1, written.lastIndexOf(`\n${delimiter}`))
}
