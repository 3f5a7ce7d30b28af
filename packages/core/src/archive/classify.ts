import type { Cause } from './causes.ts'
import type { Token } from './tokens.ts'

/** What stands around a token: the text before it on its line (or its JSON key), and the token after it. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The likely cause of one token that stands for another; null when it could be anything. */
export function classify(left: Token, right: Token, around: Surroundings): Cause | null {
  const key = lastKey(around.before)
  if (isLocaleName(left.text) && isLocaleName(right.text)) return 'locale'
  if (RUN_ID.test(key) || (RUN_URL.test(left.text) && RUN_URL.test(right.text))) return 'run-id'
  if (left.kind !== right.kind) return ofKey(key)
  switch (left.kind) {
    case 'date':
      return sameInstant(left.text, right.text)
        ? 'time-zone'
        : BUILD.test(around.before)
          ? 'source-date-epoch'
          : 'clock'
    case 'uuid':
      return 'random'
    case 'address':
      return 'address'
    case 'ip':
      return 'host-name'
    case 'path':
      return 'path'
    case 'url':
      return ofUrls(left.text, right.text, key)
    case 'number':
      return ofNumbers(left.text, right.text, key, around)
    case 'word':
      return ofWords(left.text, right.text, key)
    case 'mark':
      return null
  }
}

const RUN_ID =
  /(?:^|[^a-z])(?:run|job|build|workflow|pipeline)[_ -]?(?:id|number|attempt|no)$|^github_run_\w+$|runid$|runnumber$/i
const RUN_URL = /\/actions\/runs\/\d+/
const BUILD = /source_date_epoch|\b(?:build|built|compiled|packaged|mtime|modified)\b|build_?(?:date|time)/i
const HOST = /(?:^|[^a-z])(?:host|hostname|node|machine|runner|server|agent|computer)(?:[_ -]?name)?$/i
const DURATION =
  /duration|elapsed|took|seconds|millis|(?:^|_)(?:ms|ns|us|secs?)$|(?:^|[^a-z])(?:wall|cpu|real|user|sys|run)?_?time$|latency/i
const CLOCK =
  /timestamp|epoch|(?:^|[^a-z])(?:now|date|time|when)$|_at$|(?:created|updated|started|finished|generated)(?:_?at|on)?$/i
const PROCESS = /(?:^|[^a-z])(?:pid|ppid|tid|process|port|process[_ -]?id|thread[_ -]?id)$/i
const CHANCE =
  /nonce|salt|token|uuid|guid|(?:^|[^a-z])(?:seed|random|rand|secret|session|correlation|request|trace)(?:[_ -]?(?:id|value))?$/i
const HASH = /sha-?\d*|hash|digest|checksum|fingerprint|etag|(?:prev_|merkle_)?root$/i
const UNIT = /^(?:s|ms|us|µs|ns|sec|secs|second|seconds|min|mins|minutes)$/

/** The last word before a value: `"run_id": ` gives `run_id`. */
function lastKey(before: string): string {
  const match =
    /([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,60}?)["'`]?\s{0,4}(?:[:=]|=>|->|\bis\b|#|\/)?\s{0,4}["'`([<]?\s?$/u.exec(
      before.slice(-100),
    )
  return match?.[1] ?? ''
}

function ofKey(key: string): Cause | null {
  if (PROCESS.test(key)) return 'process'
  if (CHANCE.test(key)) return 'random'
  if (HASH.test(key)) return 'derived'
  if (HOST.test(key)) return 'host-name'
  if (CLOCK.test(key) || DURATION.test(key)) return 'clock'
  return null
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi

function ofUrls(left: string, right: string, key: string): Cause | null {
  if (left.startsWith('file:///') && right.startsWith('file:///')) return 'path'
  if (HOST.test(key)) return 'host-name'
  return left.replace(UUID, '') === right.replace(UUID, '') ? 'random' : null
}

function ofNumbers(left: string, right: string, key: string, around: Surroundings): Cause | null {
  if (isOtherPunctuation(left, right)) return 'locale'
  if (isEpoch(left) && isEpoch(right) && left.length === right.length)
    return BUILD.test(around.before) ? 'source-date-epoch' : 'clock'
  const named = ofKey(key)
  if (named !== null) return named
  if (UNIT.test(around.after)) return 'clock'
  return isNear(left, right) ? 'float' : null
}

/** The same digits, grouped or pointed otherwise; a point in another place is another number. */
function isOtherPunctuation(left: string, right: string): boolean {
  if (left.replace(/[.,]/g, '#') === right.replace(/[.,]/g, '#')) return true
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/
  return left.replace(/[.,]/g, '') === right.replace(/[.,]/g, '') && (grouped.test(left) || grouped.test(right))
}

/** What mkdtemp and its like put before a random end. */
const TEMPORARY = /^(?:tmp|temp)[._-]?(?=\w*\d)\w{6,}$/i

/** Seconds or milliseconds from 2014 to 2039. */
function isEpoch(text: string): boolean {
  if (!/^(?:\d{10}|\d{13})(?:\.\d+)?$/.test(text)) return false
  const seconds = /^\d{13}/.test(text) ? Number(text) / 1000 : Number(text)
  return seconds > 1.39e9 && seconds < 2.2e9
}

/** Apart in the last of many digits only. */
function isNear(left: string, right: string): boolean {
  if (!left.includes('.') && !right.includes('.')) return false
  if (Math.max(left.length, right.length) < 8) return false
  const [a, b] = [Number(left), Number(right)]
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
}

function ofWords(left: string, right: string, key: string): Cause | null {
  if (left.normalize('NFC') === right.normalize('NFC')) return 'encoding'
  const named = ofKey(key)
  if (named !== null) return named
  if (isHost(left) && isHost(right)) return 'host-name'
  if (isZone(left) && isZone(right)) return 'time-zone'
  if (isForeignMonth(left, right)) return 'locale'
  if (TEMPORARY.test(left) && TEMPORARY.test(right)) return 'path'
  if (isHex(left) && isHex(right))
    return left.length === right.length && [40, 64, 96, 128].includes(left.length) ? 'derived' : 'random'
  return isChance(left) && isChance(right) ? 'random' : null
}

/** The names that GitHub's runners, clouds and containers give. */
function isHost(text: string): boolean {
  return /^(?:fv-az\d+-\d+|runner-\w+(?:-\w+)*|ip-\d+-\d+-\d+-\d+|runnervm\w+|[\w-]+\.(?:local|internal|lan))$/.test(
    text,
  )
}

function isZone(text: string): boolean {
  return /^(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|BRT|WET|WEST|JST|IST)$/.test(text)
}

function isLocaleName(text: string): boolean {
  return /^(?:[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]+)?|C|C\.UTF-?8|POSIX)$/.test(text)
}

function isHex(text: string): boolean {
  return /^[0-9a-f]{8,128}$/i.test(text) && /\d/.test(text) && /[a-f]/i.test(text)
}

/** Long, and mixed as no word is. */
function isChance(text: string): boolean {
  return text.length >= 12 && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && !/[-.]/.test(text)
}

const MONTHS: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo',
  'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
].map(names => names.split(' '))

/** One month or day in two languages. */
function isForeignMonth(left: string, right: string): boolean {
  const places = (text: string): number[] =>
    MONTHS.map(names => names.indexOf(text.toLowerCase())).filter(at => at !== -1)
  return places(left).some(at => places(right).includes(at))
}

/** One instant told with two offsets. */
function sameInstant(left: string, right: string): boolean {
  const [a, b] = [instant(left), instant(right)]
  return a !== null && a === b
}

function instant(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null
  const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return Number.isNaN(time) ? null : time
}
