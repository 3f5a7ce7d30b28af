const FORM = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/

/** Milliseconds since 1970 of an RFC 3339 time with a real date, or null. A leap second counts as the next second. */
export function parseRfc3339(text: string): number | null {
  const match = FORM.exec(text)
  if (match === null) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
  const offset = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)
  if (year === undefined || month === undefined || day === undefined) return null
  if (hour === undefined || minute === undefined || second === undefined) return null
  if (hour > 23 || minute > 59 || second > 60 || Number(match[9] ?? 0) > 23 || Number(match[10] ?? 0) > 59) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null
  const fraction = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  return local - (match[8] === '-' ? -offset : offset) * 60_000
}
