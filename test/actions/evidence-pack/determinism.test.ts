import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EvidenceFolder, evidenceFiles } from '../../sources/archive/evidence-folder.ts'

const bundle = join(import.meta.dirname, '../../../dist/evidence-pack/index.js')

const FILES: Readonly<Record<string, string>> = {
  ...evidenceFiles(),
  'out/evidence/T5_properties/Ä.txt': 'ä\n',
  'out/evidence/T5_properties/b.txt': 'b\n',
  'out/evidence/T5_properties/C.txt': 'c\n',
  'out/evidence/T5_properties/z/i.txt': 'i\n',
  'out/evidence/T5_properties/ı.txt': 'dotless\n',
  'out/evidence/T5_properties/large.txt': 'evidence\n'.repeat(300_000),
}

interface World {
  readonly env: Readonly<Record<string, string>>
  readonly umask: string
  /** In which order the files come into being. */
  readonly order: (paths: string[]) => string[]
  /** Seconds of the epoch at which they are said to have been written. */
  readonly mtime: number
  readonly mode: number
  readonly node: string
}

/** Packs the same files in a process of its own, in another world; gives the SHA-256 of the ZIP. */
function packIn(world: World): string {
  using folder = new EvidenceFolder({})
  for (const path of world.order(Object.keys(FILES))) {
    folder.write(path, FILES[path] ?? '')
    chmodSync(join(folder.root, path), world.mode)
    utimesSync(join(folder.root, path), world.mtime, world.mtime)
  }
  const temp = mkdtempSync(join(tmpdir(), 'cec-temp-'))
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temp, ...world.env }
  const script = `umask ${world.umask} && exec "$0" "$1"`
  execFileSync('sh', ['-c', script, world.node, bundle], { cwd: folder.root, env, stdio: 'pipe' })
  rmSync(temp, { recursive: true })
  return createHash('sha256').update(readFileSync(folder.zip)).digest('hex')
}

/** Every Node on this machine that has what the bundle needs: the one of this process, the system's, the tool cache's. */
function nodes(): string[] {
  const cache = join(process.env['RUNNER_TOOL_CACHE'] ?? '/nonexistent', 'node')
  const cached = existsSync(cache) ? readdirSync(cache).map(version => join(cache, version, 'x64/bin/node')) : []
  const found = [process.execPath, '/usr/bin/node', '/usr/local/bin/node', ...cached].filter(existsSync)
  const able = (node: string): boolean => {
    const probe = 'process.exit(require("zlib").crc32 && require("crypto").hash ? 0 : 1)'
    try {
      execFileSync(node, ['-e', probe], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  return [...new Set(found)].filter(able)
}

const plain: World = {
  env: {},
  umask: '022',
  order: paths => paths,
  mtime: 1_761_912_000,
  mode: 0o644,
  node: process.execPath,
}

const WORLDS: readonly [string, Partial<World>][] = [
  ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['a time zone west of Greenwich', { env: { TZ: 'America/Sao_Paulo' } }],
  ['another locale', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
  ['a locale that sorts z before t', { env: { LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8' } }],
  ['no locale', { env: { LANG: 'C', LC_ALL: 'C' } }],
  ['another umask', { umask: '077' }],
  ['files written in reverse order', { order: paths => paths.reverse() }],
  [
    'files written in a mixed order',
    { order: paths => paths.sort((a, b) => ((a.length * 7) % 5) - ((b.length * 7) % 5)) },
  ],
  ['files of another time', { mtime: 86_400 }],
  ['files with other modes', { mode: 0o700 }],
  ['a build time in the environment', { env: { SOURCE_DATE_EPOCH: '1' } }],
  ...nodes().map((node): [string, Partial<World>] => [`Node at place ${nodes().indexOf(node)}`, { node }]),
  [
    'all of it at once',
    {
      env: { TZ: 'Asia/Kathmandu', LC_ALL: 'lt_LT.UTF-8' },
      umask: '007',
      order: paths => paths.reverse(),
      mtime: 0,
      mode: 0o600,
    },
  ],
]

describe('the same evidence gives the same bytes', () => {
  const expected = packIn(plain)

  it.each(WORLDS)('under %s', (_, world) => {
    expect(packIn({ ...plain, ...world })).toBe(expected)
  })

  it('and other evidence other bytes', () => {
    using folder = new EvidenceFolder({ ...FILES, 'out/evidence/T5_properties/b.txt': 'B\n' })
    execFileSync(process.execPath, [bundle], { cwd: folder.root, env: { RUNNER_TEMP: folder.root }, stdio: 'pipe' })
    expect(createHash('sha256').update(readFileSync(folder.zip)).digest('hex')).not.toBe(expected)
  })
})
