/** Process metrics of SOP 9: lead time, churn, pass rate, repeatability. Not gating. */

export interface RunSample {
  readonly headSha: string
  readonly branch: string
  readonly conclusion: string | null
  /** SHA-256 of the evidence as GitHub stored it; null when there is no artifact or no digest. */
  readonly evidenceDigest: string | null
  readonly startedAt: string
}

export interface PullSample {
  readonly branch: string
  readonly createdAt: string
  readonly mergedAt: string | null
  readonly additions: number
  readonly deletions: number
}

/** A figure, or null when there is nothing to measure: never a zero that was not seen. */
export interface Metrics {
  readonly heads: number
  readonly runs: number
  readonly pulls: number
  /** First run's start to the pull request, median, in minutes. */
  readonly leadMinutes: number | null
  /** Heads that were tried per sandbox branch, mean: 1 means right the first time. */
  readonly churnHeads: number | null
  /** Lines added and deleted per pull request, median. */
  readonly churnLines: number | null
  /** Green runs among completed ones, 0 to 1. */
  readonly passRate: number | null
  /** Heads whose green runs all left identical evidence, among heads with two green runs or more whose digests are known, 0 to 1. */
  readonly repeatability: number | null
}

export function measure(runs: readonly RunSample[], pulls: readonly PullSample[]): Metrics {
  const completed = runs.filter(run => run.conclusion !== null)
  const heads = Map.groupBy(runs, run => run.headSha)
  const branches = Map.groupBy(runs, run => run.branch)
  return {
    heads: heads.size,
    runs: runs.length,
    pulls: pulls.length,
    leadMinutes: median(pulls.flatMap(pull => leadOf(pull, branches.get(pull.branch) ?? []))),
    churnHeads: mean([...branches.values()].map(list => new Set(list.map(run => run.headSha)).size)),
    churnLines: median(pulls.map(pull => pull.additions + pull.deletions)),
    passRate: share(completed, run => run.conclusion === 'success'),
    repeatability: share(
      [...heads.values()].map(greenDigests).filter(list => list.length >= 2 && !list.includes(null)),
      list => list.every(digest => digest === list[0]),
    ),
  }
}

function leadOf(pull: PullSample, runs: readonly RunSample[]): number[] {
  const [first] = runs.map(run => Date.parse(run.startedAt)).sort((a, b) => a - b)
  return first === undefined ? [] : [(Date.parse(pull.createdAt) - first) / 60_000]
}

function greenDigests(runs: readonly RunSample[]): (string | null)[] {
  return runs.filter(run => run.conclusion === 'success').map(run => run.evidenceDigest)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length
}

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
