import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute } from '../../packages/cli/src/orr/execute.ts'

const conditions = { timeZone: '', locale: '', umask: '', folder: 'run', reversed: false }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cec-execute-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string) => execute(command, { cwd: folder, folder, conditions }, new AbortController().signal)

describe('the command of an ORR run', () => {
  it('may end before anybody looks, time after time', async () => {
    for (let time = 0; time < 20; time += 1) expect(await run('exit 7')).toBe(7)
  })

  it('reads nothing, and never waits for it', async () => {
    expect(await run('test "$(wc -c)" -eq 0')).toBe(0)
  })
})
