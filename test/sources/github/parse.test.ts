import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '#sources/github/fields'
import { parseArtifact, parseJob, parseRun, parseTip } from '#sources/github/parse'

const RUN = {
  id: 30_433_642,
  workflow_id: 159_038,
  path: '.github/workflows/s7-orr-exec.yml@refs/heads/main',
  event: 'workflow_dispatch',
  head_sha: 'a'.repeat(40),
  head_branch: 'b',
  status: 'completed',
  conclusion: 'success',
  run_attempt: 1,
  created_at: '2025-10-31T12:00:00Z',
  run_started_at: '2025-10-31T12:00:01Z',
  html_url: 'https://github.com/o/r/actions/runs/30433642',
  repository: { full_name: 'o/r' },
  head_repository: { full_name: 'o/r' },
  referenced_workflows: null,
}
const called = (path: string) => ({ ...RUN, referenced_workflows: [{ path, sha: 'c'.repeat(40) }] })

describe('a run', () => {
  it('is read as GitHub documents it, its ref apart from its path', () => {
    expect(parseRun(RUN)).toMatchObject({
      id: '30433642',
      path: '.github/workflows/s7-orr-exec.yml',
      attempt: 1,
      referenced: [],
    })
  })

  it.each([
    ['o/r/.github/workflows/x.yml@v1', 'o/r', '.github/workflows/x.yml', 'v1'],
    ['o/r/.github/workflows/x.yml@refs/heads/a@b', 'o/r', '.github/workflows/x.yml', 'refs/heads/a@b'],
    ['o/r/.github/workflows/x@y.yaml@v1', 'o/r', '.github/workflows/x@y.yaml', 'v1'],
    ['o/r/.github/workflows/x.yml', 'o/r', '.github/workflows/x.yml', ''],
  ])('reads the called workflow %s', (path, repository, file, ref) => {
    expect(parseRun(called(path)).referenced).toEqual([{ repository, path: file, ref, sha: 'c'.repeat(40) }])
  })

  it('keeps ids that a double cannot hold', () => {
    expect(parseRun({ ...RUN, id: 9_007_199_254_740_993n }).id).toBe('9007199254740993')
  })

  it.each([
    ['id', '1'],
    ['id', 1.5],
    ['head_sha', null],
    ['path', 7],
    ['run_attempt', 'one'],
    ['created_at', 'yesterday'],
    ['repository', []],
    ['repository', null],
    ['referenced_workflows', {}],
    ['referenced_workflows', [{ path: 'nowhere', sha: '' }]],
  ])('is unreadable when its %s is %j', (key, value) => {
    expect(() => parseRun({ ...RUN, [key]: value })).toThrow(Unreadable)
  })
})

describe('a job', () => {
  const job = {
    id: 1,
    run_id: 7,
    run_attempt: 1,
    name: 'T0',
    status: 'completed',
    conclusion: 'success',
    started_at: '2025-10-31T12:00:00Z',
    completed_at: null,
    html_url: null,
  }
  it.each([
    [{ ...job, run_id: 8 }, 'another run'],
    [{ ...job, run_attempt: 2 }, 'another attempt'],
  ])('of another run or attempt is no answer (%#)', given => {
    expect(() => parseJob(given, '7', 1)).toThrow(Unreadable)
  })
  it('is read', () => {
    expect(parseJob(job, '7', 1)).toMatchObject({ name: 'T0', completedAt: null, failedStep: null })
  })
  it('tells the step that failed before the job was cancelled', () => {
    const steps = [
      { name: 'Set up', conclusion: 'success' },
      { name: 'Test', conclusion: 'failure' },
      { name: 'Upload', conclusion: null },
    ]
    expect(parseJob({ ...job, conclusion: 'cancelled', steps }, '7', 1)).toMatchObject({ failedStep: 'Test' })
  })
})

it('reads anything else as unreadable, and never crashes', () => {
  const keys = fc.constantFrom(
    ...Object.keys(RUN),
    'name',
    'run_id',
    'size_in_bytes',
    'digest',
    'workflow_run',
    'commit',
  )
  const value = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()))
  fc.assert(
    fc.property(value, given => {
      for (const parse of [parseRun, parseArtifact, parseTip, (each: unknown) => parseJob(each, '7', 1)]) {
        try {
          parse(given)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }
    }),
    { numRuns: 300 },
  )
})
