import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What an agent does to its clone. */
export type Patch = (clone: string) => void

const NORMALIZER = 'scripts/normalizer/normalize_batch.mjs'
const WORKFLOW = '.github/workflows/s7-orr-exec.yml'

/** Within the Filemap, with a test: quotes that stand twice are kept once. */
export const dropDoubles: Patch = clone => {
  change(clone, NORMALIZER, text =>
    text
      .replace(
        'batch.quotes.map(normalizeQuote).sort(byKey)',
        'batch.quotes.map(normalizeQuote).sort(byKey).filter(isNew)',
      )
      .concat(
        '\n/** In sorted order a quote that stands twice follows itself. */\n',
        'function isNew(quote, at, all) {\n',
        '  return at === 0 || byKey(all[at - 1], quote) !== 0\n',
        '}\n',
      ),
  )
  change(clone, 'tests/normalize.test.mjs', text =>
    text.concat(
      "\ntest('a quote that stands twice is kept once', () => {\n",
      '  assert.equal(normalizeBatch(batch([quote, quote])), normalizeBatch(batch([quote])))\n',
      '})\n',
    ),
  )
}

/** Takes CODEOWNERS into a folder that the Filemap allows, plants a symlink there, and touches infra/. */
export const breakOut: Patch = clone => {
  renameSync(join(clone, 'CODEOWNERS'), join(clone, 'docs/guides/CODEOWNERS'))
  symlinkSync('../../.github/workflows', join(clone, 'docs/guides/latest'))
  change(clone, 'infra/prod.tf', text => text.concat('\nresource "null_resource" "agent" {}\n'))
}

/** A bug that the tests know: two decimals instead of four. */
export const loseDecimals: Patch = clone => {
  change(clone, NORMALIZER, text => text.replace('value.toFixed(4)', 'value.toFixed(2)'))
}

/** Green every time, and never the same: the name of a test holds the clock's reading. */
export const nameTestsByClock: Patch = clone => {
  dropDoubles(clone)
  write(
    clone,
    'tests/clock.test.mjs',
    [
      "import assert from 'node:assert/strict'",
      "import test from 'node:test'",
      '',
      'test(`a batch of ${new Date().toISOString()} is fine`, () => assert.ok(true))',
      '',
    ].join('\n'),
  )
}

/** Softens the gate itself: T6 says yes without looking. */
export const softenGate: Patch = clone => {
  dropDoubles(clone)
  change(clone, WORKFLOW, text =>
    text.replace(
      'run: node scripts/ci/gates/T6.mjs',
      'run: mkdir -p out/evidence/T6_determinism && for f in compare zip_compare; do echo \'{"equal":true}\' > out/evidence/T6_determinism/$f.json; done',
    ),
  )
}

function change(clone: string, path: string, edit: (text: string) => string): void {
  const before = readFileSync(join(clone, path), 'utf8')
  const after = edit(before)
  if (after === before) throw new Error(`the demo's patch no longer fits ${path}`)
  writeFileSync(join(clone, path), after)
}

function write(clone: string, path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true })
  writeFileSync(join(clone, path), text)
}
