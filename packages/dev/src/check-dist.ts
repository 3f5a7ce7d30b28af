// Proves dist/: rebuilt in a temp folder and compared byte for byte; an edited, a stale and a missing file all fail.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAll, compile } from './build.ts'

const root = join(import.meta.dirname, '../../..')

/** One line for each difference of two folders: path and what is wrong with it. */
export function differences(committed: string, rebuilt: string): string[] {
  const have = filesOf(committed)
  const want = filesOf(rebuilt)
  return [...new Set([...have, ...want])].sort().flatMap(path => {
    if (!have.includes(path)) return [`missing: ${path}`]
    if (!want.includes(path)) return [`stale: ${path} (nothing builds it)`]
    return readFileSync(join(committed, path)).equals(readFileSync(join(rebuilt, path))) ? [] : [`differs: ${path}`]
  })
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

if (import.meta.main) {
  const temp = mkdtempSync(join(tmpdir(), 'cec-dist-'))
  try {
    // The same build/ as always: webpack derives module ids from paths relative to the checkout.
    rmSync(join(root, 'build'), { recursive: true, force: true })
    await compile()
    await bundleAll(temp, join(root, 'build'))
    const found = differences(join(root, 'dist'), temp)
    for (const line of found) console.log(line)
    console.log(found.length === 0 ? 'dist/ is what the sources build' : 'Run `npm run build` and commit dist/.')
    process.exitCode = found.length === 0 ? 0 : 1
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}
