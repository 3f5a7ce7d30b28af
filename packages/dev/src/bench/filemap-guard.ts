// The whole action, as the runner starts it, on 100,000 changed files and 1,000 patterns, beside git and Node alone.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../bench.ts'
import { median, runnerEnv, timeOf } from '../measure.ts'

const INPUTS = {
  CONTRACT: 's7',
  BASE: '',
  HEAD: 'HEAD',
  FILEMAP: 'filemap.txt',
  ALLOW: '',
  MODE: 'enforce',
  'WORKING-DIRECTORY': '.',
}

const ROUNDS = 9
const FILES = 100_000
const PATTERNS = 1_000
const bundle = join(import.meta.dirname, '../../../../dist/filemap-guard/index.js')

export async function bench(report: Report): Promise<void> {
  if (!existsSync(bundle)) throw new Error('dist/filemap-guard is missing: npm run build -- filemap-guard')
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'))
  try {
    const repo = join(folder, 'repo')
    const { base, head } = makeRepository(repo)
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const diff = [
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-renames',
      '--no-relative',
      '--ignore-submodules=none',
      '--no-ext-diff',
      base,
      head,
    ]
    const times = { action: [] as number[], git: [] as number[], node: [] as number[] }
    // In turns, so that whatever else the machine does weighs on all three alike; the first round only warms the caches.
    for (let round = 0; round <= ROUNDS; round++) {
      const node = timeOf(process.execPath, [empty], folder)
      const git = timeOf('git', diff, repo)
      const action = timeOf(process.execPath, [bundle], repo, runnerEnv(folder, INPUTS))
      if (round === 0) continue
      times.action.push(action)
      times.git.push(git)
      times.node.push(node)
    }
    const [action, git, node] = [median(times.action), median(times.git), median(times.node)]
    report({ what: 'git diff-tree alone', value: git, unit: 'ms' })
    report({ what: 'an empty Node start', value: node, unit: 'ms' })
    report({ what: `the action, ${FILES} files x ${PATTERNS} patterns`, value: action, unit: 'ms' })
    report({
      what: 'of 1.5 x git diff-tree + 2 x an empty Node start',
      value: action / (1.5 * git + 2 * node),
      unit: 'x',
      limit: 1,
    })
    report({ what: 'peak memory of the action', value: peakMegabytes(repo, folder), unit: 'MB', limit: 300 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Two commits: 80 % of the files modified, 15 % added, 5 % deleted, in 2,000 folders; the Filemap stands at base. */
function makeRepository(repo: string): { base: string; head: string } {
  mkdirSync(repo, { recursive: true })
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd: repo, encoding: 'utf8', ...(input === undefined ? {} : { input }) }).trim()
  git(['init', '--quiet', '--initial-branch=main'])
  const base: string[] = [file('filemap.txt', patterns().join('\n'))]
  const head: string[] = []
  for (let i = 0; i < FILES; i++) {
    const path = `packages/mod${String(i % 200).padStart(3, '0')}/src/area${Math.floor(i / 200) % 10}/file${String(i).padStart(6, '0')}.ts`
    const fate = i % 20
    if (fate > 2) base.push(file(path, `a${i}`))
    if (fate === 0) base.push(file(path, `a${i}`))
    head.push(fate === 0 ? `D ${path}\n` : file(path, `b${i}`))
  }
  const stream = [commit('main', 1, base), commit('sandbox', 2, head, 1)].join('')
  git(['fast-import', '--quiet'], stream)
  git(['symbolic-ref', 'HEAD', 'refs/heads/sandbox'])
  return { base: git(['rev-parse', 'main']), head: git(['rev-parse', 'sandbox']) }
}

function file(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${content.length}\n${content}\n`
}

function commit(branch: string, mark: number, changes: readonly string[], from?: number): string {
  const parent = from === undefined ? '' : `from :${from}\n`
  return `commit refs/heads/${branch}\nmark :${mark}\ncommitter A <a@example.com> 1761912000 +0000\ndata 0\n${parent}${changes.join('')}\n`
}

/** Literals, wildcards within a segment, and folders: the last 200 cover the files, the others come close. */
function patterns(): string[] {
  return Array.from({ length: PATTERNS }, (_, i) => {
    if (i >= PATTERNS - 200) return `packages/mod${String(i % 200).padStart(3, '0')}/src/**`
    if (i % 3 === 0) return `packages/mod${String(i % 200).padStart(3, '0')}/test/case${i}.ts`
    if (i % 3 === 1) return `packages/*/docs${i}/**`
    return `packages/mod${String(i % 200).padStart(3, '0')}/src/area${i % 10}/*.gen${i}.ts`
  })
}

/** Of the action's own process, as it saw it at its end. */
function peakMegabytes(repo: string, folder: string): number {
  const note = join(folder, 'peak')
  const hook = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)))`
  timeOf(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, bundle],
    repo,
    runnerEnv(folder, INPUTS),
  )
  return Number(readFileSync(note, 'utf8')) / 1024
}
