import { isBranchName } from '../ref.ts'
import type { Sha } from '../sha.ts'

/** What a sandbox branch says in its name. A placeholder that the pattern lacks is the empty string. */
export interface BranchName {
  /** YYYYMMDD, a real date. */
  readonly date: string
  /** HHMM, a real time of day. */
  readonly time: string
  /** 7 to 40 lower-case hex digits. */
  readonly shortsha: string
}

const FORMS: ReadonlyMap<string, { key: keyof BranchName; form: string }> = new Map([
  ['<YYYYMMDD>', { key: 'date', form: '(?<date>[0-9]{8})' }],
  ['<HHMM>', { key: 'time', form: '(?<time>[0-9]{4})' }],
  ['<shortsha>', { key: 'shortsha', form: '(?<shortsha>[0-9a-f]{7,40})' }],
])

const PLACEHOLDER = /(<[^<>]*>)/

/** The parts of a branch name that follows the contract's pattern; null when it does not, or names no real date and time. */
export function parseBranchName(pattern: string, name: string): BranchName | null {
  const form = pattern
    .split(PLACEHOLDER)
    .map(part => FORMS.get(part)?.form ?? escaped(part))
    .join('')
  const groups = new RegExp(`^${form}$`, 'u').exec(name)?.groups
  if (groups === undefined) return null
  const { date = '', time = '', shortsha = '' } = groups
  if (date !== '' && !isDate(date)) return null
  if (time !== '' && !isTime(time)) return null
  return { date, time, shortsha }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The name of a sandbox branch that starts at `base` now; date and time in UTC, seven digits of the sha. */
export function renderBranchName(pattern: string, base: Sha, now: Date): string {
  const stamp = now.toISOString().replace(/[-:T]/g, '')
  return filled(pattern, { date: stamp.slice(0, 8), time: stamp.slice(8, 12), shortsha: base.slice(0, 7) })
}

function filled(pattern: string, { date, time, shortsha }: BranchName): string {
  return pattern.replace('<YYYYMMDD>', date).replace('<HHMM>', time).replace('<shortsha>', shortsha)
}

/** True when the name's short sha is a prefix of the commit. */
export function startsAt(branch: BranchName, base: Sha): boolean {
  return branch.shortsha === '' || base.startsWith(branch.shortsha)
}

/** What keeps a pattern from naming branches; empty when nothing does. */
export function branchPatternFaults(pattern: string): string[] {
  const parts = pattern.split(PLACEHOLDER).filter(part => part !== '')
  const placeholders = parts.filter(part => part.startsWith('<') && part.endsWith('>'))
  const unknown = placeholders.filter(part => !FORMS.has(part))
  const twice = placeholders.filter((part, at) => placeholders.indexOf(part) !== at)
  const example = filled(pattern, { date: '20251031', time: '1200', shortsha: '0123456' })
  return [
    ...unknown.map(part => `${part} is none of ${[...FORMS.keys()].join(', ')}`),
    ...twice.map(part => `${part} stands twice`),
    ...(placeholders.includes('<shortsha>') ? [] : ['<shortsha> is missing']),
    ...(/>[0-9a-f]*<shortsha>|<shortsha>[0-9a-f]*[<0-9a-f]/.test(pattern)
      ? ['<shortsha> must be set apart from digits and other placeholders, by a dash for instance']
      : []),
    ...(unknown.length > 0 || isBranchName(example) ? [] : ['it makes no valid git branch name']),
  ]
}

function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1970 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isTime(text: string): boolean {
  return Number(text.slice(0, 2)) < 24 && Number(text.slice(2)) < 60
}
