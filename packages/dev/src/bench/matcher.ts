// The Filemap's matcher (issue 2): against picomatch, against reading the list, in the number of patterns, at its worst.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { compilePatterns } from '#core/filemap/pattern'
import type { Report } from '../bench.ts'

const RUNS = 9

export async function bench(report: Report): Promise<void> {
  againstPicomatch(report)
  againstReading(report)
  inPatterns(report)
  atWorst(report)
}

function againstPicomatch(report: Report): void {
  const paths = pathList(10_000)
  const globs = patternList(1_000).map(pattern => (/[*{]/.test(pattern) ? pattern : `${pattern}*`))
  const ours = median(RUNS, () => count(paths, compilePatterns(globs)))
  const theirs = median(1, () => count(paths, picomatch(globs, { dot: true })))
  const row = '10,000 paths × 1,000 globs, compile included: picomatch(array) over ours'
  report({ what: row, value: theirs / ours, unit: '×', limit: 40, floor: true })
}

function againstReading(report: Report): void {
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'))
  const file = join(folder, 'paths.txt')
  writeFileSync(file, pathList(57_000).join('\n'))
  const patterns = patternList(1_000)
  const reads: number[] = []
  const matches: number[] = []
  // In turns, so that both meet the same machine.
  for (let run = 0; run < 8 * RUNS; run++) {
    const start = cpu()
    const paths = readFileSync(file, 'utf8').split('\n')
    const read = cpu()
    count(paths, compilePatterns(patterns))
    matches.push(cpu() - read)
    reads.push(read - start)
  }
  rmSync(folder, { recursive: true })
  const row = '57,000 paths × 1,000 mixed patterns, compile included, over reading and splitting the list'
  report({ what: row, value: middle(matches) / middle(reads), unit: '×', limit: 4 })
}

function inPatterns(report: Report): void {
  const paths = pathList(57_000)
  const times = [10, 100, 1_000, 10_000].map(size => {
    const patterns = patternList(size)
    return { size, time: median(RUNS, () => count(paths, compilePatterns(patterns))) }
  })
  report({
    what: 'growth in patterns, 10 to 10,000, compile included (exponent)',
    value: slope(times),
    unit: '',
    limit: 0.4,
  })
}

/** Least squares of log time over log size. */
function slope(points: readonly { size: number; time: number }[]): number {
  const xs = points.map(point => Math.log(point.size))
  const ys = points.map(point => Math.log(point.time))
  const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length
  const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length
  const up = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? 0) - meanY), 0)
  return up / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
}

function atWorst(report: Report): void {
  let worst = { what: '', time: 0 }
  for (const { what, patterns, paths } of hostilePairs()) {
    for (const path of paths) {
      // The least of three: what the machine does besides is not the matcher's.
      const time = Math.min(...[1, 2, 3].map(() => once(() => compilePatterns(patterns)(path))))
      if (time > worst.time) worst = { what, time }
    }
  }
  report({ what: `slowest single pattern and path: ${worst.what}`, value: worst.time, unit: 'ms', limit: 50 })
}

/** Patterns and paths made for each other: the maintainer writes the one, the attacker picks the other. */
export function hostilePairs(): { what: string; patterns: string[]; paths: string[] }[] {
  const deep = 'a/'.repeat(2_047)
  const wide = `${'a'.repeat(255)}/`.repeat(15)
  const paths = [
    `${deep}b`,
    `${deep}ab`,
    `${wide}b`,
    `${wide}${'a'.repeat(255)}`,
    'a'.repeat(4_096),
    `${'ab/'.repeat(1_365)}c`,
  ]
  const choice = (times: number): string => '{a,?}'.repeat(times)
  const kinds: [string, string[]][] = [
    ['hundreds of stars', [`${'*a'.repeat(400)}b`, `**/${'*a'.repeat(120)}*b/**/x`]],
    ['stars and question marks', [`**/${'*a?'.repeat(80)}b/**/x`, `**/*${'a?'.repeat(60)}x*/**/x`]],
    ['** a thousand times', [`${'**/a/'.repeat(800)}x`, `${'**/*a*/'.repeat(400)}x`]],
    ['a chain under **', [`**/${'a/'.repeat(1_500)}x`, `**/${'*a*/'.repeat(900)}x`]],
    [
      '1,024 alternatives',
      [`**/${choice(10)}/x`, `**/*${choice(10)}x*/**/x`, `**/*${choice(10)}${'a'.repeat(100)}x*/**/x`],
    ],
    [
      'alternatives as folders',
      [`**/${Array(10).fill('{a,?}').join('/')}/x`, `${Array(10).fill('**/{a,?}').join('/')}/x`],
    ],
    [
      'alternatives and a long chain',
      [`${choice(10)}/${'a/'.repeat(30)}x`, `**/${Array(10).fill('{a,?}').join('/')}/${'a/'.repeat(20)}x`],
    ],
    ['alternatives of stars', [`**/{${Array.from({ length: 1_024 }, (_, i) => `*a*${i}a*`).join(',')}}/**/x`]],
  ]
  return kinds.flatMap(([what, patterns]) => patterns.map(pattern => ({ what, patterns: [pattern], paths })))
}

const FOLDERS =
  'src lib app core api web test docs server client shared models views hooks crypto ci build assets'.split(' ')
const STEMS = 'index user order session token batch verify parse render list detail form store router cache'.split(' ')
const ENDS = ['.ts', '.test.ts', '.tsx', '.py', '.go', '.md', '.json', '.css', '.rs', '.yml']

/** Paths as repositories have them, sorted as git sorts them. */
export function pathList(size: number): string[] {
  const pick = picker(7)
  const paths = new Set<string>()
  while (paths.size < size) {
    const folder = `packages/${pick(FOLDERS)}-${Math.floor(pick.next() * 200)}/${pick(FOLDERS)}/${pick(FOLDERS)}`
    for (let i = 0; i < 12 && paths.size < size; i++)
      paths.add(`${folder}/${pick(STEMS)}-${pick(STEMS)}${Math.floor(pick.next() * 100)}${pick(ENDS)}`)
  }
  return [...paths].sort()
}

/** Literals, one-folder globs, deep globs, suffixes, braces: what a Filemap holds. */
export function patternList(size: number): string[] {
  const pick = picker(11)
  return Array.from({ length: size }, (_, i) => {
    const folder = `packages/${pick(FOLDERS)}-${i}/${pick(FOLDERS)}`
    switch (i % 5) {
      case 0:
        return `${folder}/${pick(FOLDERS)}/${pick(STEMS)}-${pick(STEMS)}${i % 100}.ts`
      case 1:
        return `${folder}/**`
      case 2:
        return `${folder}/**/*-${pick(STEMS)}*${pick(ENDS)}`
      case 3:
        return `${folder}/*/{${pick(STEMS)},${pick(STEMS)}}-*${pick(ENDS)}`
      default:
        return i % 50 === 4 ? `**/${pick(FOLDERS)}/${pick(STEMS)}-${i}*.ts` : `${folder}/*/*-?????${pick(ENDS)}`
    }
  })
}

/** The same choices in every run. */
function picker(seed: number): { (list: readonly string[]): string; next(): number } {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Object.assign((list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '', { next })
}

function count(paths: readonly string[], matches: (path: string) => boolean): number {
  return paths.reduce((sum, path) => sum + (matches(path) ? 1 : 0), 0)
}

/** Milliseconds of this thread's own work: what else the machine does is not in it. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

function once(work: () => unknown): number {
  const start = cpu()
  work()
  return cpu() - start
}

function median(runs: number, work: () => unknown): number {
  return middle(Array.from({ length: runs }, () => once(work)))
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
