// Builds dist/: tsc to build/, then ncc on the emitted entry of each action and of the CLI.
// `npm run build` builds all; `npm run build -- filemap-guard cli` builds those only.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { licencesOf } from './licences.ts'

const root = join(import.meta.dirname, '../../..')

/** Bundle name -> its entry, relative to the root, without extension. */
export function entries(): Map<string, string> {
  const actions = readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, 'actions', entry.name, 'main.ts')))
    .map((entry): [string, string] => [entry.name, `actions/${entry.name}/main`])
    .sort()
  return new Map([...actions, ['cli', 'packages/cli/src/main']])
}

/** Emits JavaScript into build/, with the imports map pointing at it. Throws when the types are wrong, once all is emitted. */
export async function compile(into = join(root, 'build')): Promise<void> {
  mkdirSync(into, { recursive: true })
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const imports = typeof manifest === 'object' && manifest !== null && 'imports' in manifest ? manifest.imports : {}
  const emitted = JSON.stringify({ type: 'module', imports }).replaceAll('.ts"', '.js"')
  writeFileSync(join(into, 'package.json'), emitted)
  await bin('tsc', ['-p', 'tsconfig.build.json', '--outDir', into])
}

/** Bundles one entry into `folder`, emptied first: ncc never deletes stale chunks. */
export async function bundle(entry: string, folder: string, from = join(root, 'build')): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const stats = join(from, `${entry.replaceAll('/', '-')}.stats.json`)
  await bin('ncc', [
    'build',
    join(from, `${entry}.js`),
    '-o',
    folder,
    '--target',
    'es2022',
    '--stats-out',
    stats,
    '--quiet',
  ])
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(JSON.parse(readFileSync(stats, 'utf8')), root))
  for (const stray of readdirSync(folder).filter(name => name.endsWith('.d.ts') || name.endsWith('.map')))
    rmSync(join(folder, stray))
}

/** Bundles every entry that is wanted, one a core at a time, into `folder`/<name>. */
export async function bundleAll(folder: string, from: string, wanted: readonly string[] = []): Promise<void> {
  const queue = [...entries()].filter(([name]) => wanted.length === 0 || wanted.includes(name))
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, entry] = next
      await bundle(entry, join(folder, name), from)
      console.log(`dist/${name}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

function bin(name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binPath(name), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', exit => (exit === 0 ? resolve() : reject(new Error(`${name} ended with exit status ${exit}`))))
  })
}

function binPath(name: string): string {
  const script = { tsc: 'typescript/bin/tsc', ncc: '@vercel/ncc/dist/ncc/cli.js' }[name]
  if (script === undefined) throw new Error(`no such tool: ${name}`)
  return join(root, 'node_modules', script)
}

if (import.meta.main) {
  const wanted = process.argv.slice(2)
  try {
    await compile()
  } catch (error) {
    // One part may be tried while another is being written; a whole build needs right types.
    if (wanted.length === 0) throw error
  }
  await bundleAll(join(root, 'dist'), join(root, 'build'), wanted)
}
