import { describe, expect, it } from 'vitest'
import { branchPatternFaults, parseBranchName, renderBranchName, startsAt } from '#core/contract/branch-name'
import { contract, sha } from '../plan/plans.ts'

const PATTERN = contract().branch_pattern

describe('parseBranchName', () => {
  it.each([
    ['q2-s7-codex-20251031-2359-abcdef0', { date: '20251031', time: '2359', shortsha: 'abcdef0' }],
    ['q2-s7-codex-20240229-0000-0123456', { date: '20240229', time: '0000', shortsha: '0123456' }],
    [`q2-s7-codex-20251031-1200-${'b'.repeat(40)}`, { date: '20251031', time: '1200', shortsha: 'b'.repeat(40) }],
  ])('reads %s', (name, parts) => {
    expect(parseBranchName(PATTERN, name)).toEqual(parts)
  })

  it.each([
    ['a day that is none', 'q2-s7-codex-20250229-1200-abcdef0'],
    ['a month that is none', 'q2-s7-codex-20251301-1200-abcdef0'],
    ['the day zero', 'q2-s7-codex-20251000-1200-abcdef0'],
    ['the hour 24', 'q2-s7-codex-20251031-2400-abcdef0'],
    ['the minute 60', 'q2-s7-codex-20251031-1260-abcdef0'],
    ['a short sha of six digits', 'q2-s7-codex-20251031-1200-abcdef'],
    ['a sha of 41 digits', `q2-s7-codex-20251031-1200-${'a'.repeat(41)}`],
    ['a sha in upper case', 'q2-s7-codex-20251031-1200-ABCDEF0'],
    ['another prefix', 'q2-s8-codex-20251031-1200-abcdef0'],
    ['text before it', 'x/q2-s7-codex-20251031-1200-abcdef0'],
    ['text after it', 'q2-s7-codex-20251031-1200-abcdef0-x'],
    ['a line end after it', 'q2-s7-codex-20251031-1200-abcdef0\n'],
    ['the pattern itself', PATTERN],
    ['the base branch', 'main'],
  ])('refuses %s', (_, name) => {
    expect(parseBranchName(PATTERN, name)).toBeNull()
  })

  it('takes the literals of a pattern as they stand', () => {
    expect(parseBranchName('a.b+(c)/<shortsha>', 'a.b+(c)/abcdef0')).toEqual({
      date: '',
      time: '',
      shortsha: 'abcdef0',
    })
    expect(parseBranchName('a.b/<shortsha>', 'axb/abcdef0')).toBeNull()
  })
})

describe('renderBranchName', () => {
  it('makes a name that reads back, in UTC', () => {
    const name = renderBranchName(PATTERN, sha('c'), new Date('2025-10-31T23:59:59.999Z'))
    expect(name).toBe('q2-s7-codex-20251031-2359-ccccccc')
    expect(parseBranchName(PATTERN, name)).toEqual({ date: '20251031', time: '2359', shortsha: 'ccccccc' })
  })
})

describe('startsAt', () => {
  it('holds when the short sha is a prefix of the commit', () => {
    const name = { date: '', time: '', shortsha: 'ccccccc' }
    expect(startsAt(name, sha('c'))).toBe(true)
    expect(startsAt(name, sha('d'))).toBe(false)
    expect(startsAt({ ...name, shortsha: `${'c'.repeat(39)}d` }, sha('c'))).toBe(false)
  })
})

describe('branchPatternFaults', () => {
  it.each([PATTERN, 'agents/<shortsha>', '<YYYYMMDD><HHMM>-<shortsha>', 'x-<shortsha>-<YYYYMMDD>'])(
    'finds none in %s',
    pattern => {
      expect(branchPatternFaults(pattern)).toEqual([])
    },
  )

  it.each([
    ['x-<YYYYMMDD>', '<shortsha> is missing'],
    ['x-<shortsha>-<sha>', '<sha> is none of'],
    ['x-<shortsha>-<yyyymmdd>', '<yyyymmdd> is none of'],
    ['x-<shortsha>-<shortsha>', '<shortsha> stands twice'],
    ['x-<YYYYMMDD><shortsha>', 'set apart'],
    ['x-<shortsha>abc', 'set apart'],
    ['-x-<shortsha>', 'no valid git branch name'],
    ['x y-<shortsha>', 'no valid git branch name'],
    ['x..y-<shortsha>', 'no valid git branch name'],
    ['x-<shortsha>.lock', 'no valid git branch name'],
    ['x-<shortsha>/', 'no valid git branch name'],
  ])('finds one in %s', (pattern, fault) => {
    const faults = branchPatternFaults(pattern)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })
})
