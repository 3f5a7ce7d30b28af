import { isRecord } from '#core/json'

/** Typed readers of a JSON object that GitHub sent. A field of another type makes the whole answer unreadable: never a default. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

export interface Fields {
  /** A whole number as decimal text: ids outgrow JavaScript's numbers. */
  id(key: string): string
  idOrNull(key: string): string | null
  text(key: string): string
  textOrNull(key: string): string | null
  count(key: string): number
  countOrNull(key: string): number | null
  flag(key: string): boolean
  /** A nested object; null where it is null or missing. */
  inner(key: string): Fields | null
  list(key: string): readonly unknown[]
  listOrNull(key: string): readonly unknown[] | null
}

export function fieldsOf(value: unknown, what: string): Fields {
  if (!isRecord(value)) throw new Unreadable(`${what} is no object`)
  const wrong = (key: string, expected: string): never => {
    throw new Unreadable(`${what}.${key} is not ${expected}`)
  }
  const absent = (key: string): boolean => value[key] === undefined || value[key] === null
  const fields: Fields = {
    id: key => wholeText(value[key]) ?? wrong(key, 'an id'),
    idOrNull: key => (absent(key) ? null : fields.id(key)),
    text: key => {
      const found = value[key]
      return typeof found === 'string' ? found : wrong(key, 'text')
    },
    textOrNull: key => (absent(key) ? null : fields.text(key)),
    count: key => {
      const found = value[key]
      return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : wrong(key, 'a count')
    },
    countOrNull: key => (absent(key) ? null : fields.count(key)),
    flag: key => {
      const found = value[key]
      return typeof found === 'boolean' ? found : wrong(key, 'true or false')
    },
    inner: key => (absent(key) ? null : fieldsOf(value[key], `${what}.${key}`)),
    list: key => {
      const found = value[key]
      return Array.isArray(found) ? found : wrong(key, 'a list')
    },
    listOrNull: key => (absent(key) ? null : fields.list(key)),
  }
  return fields
}

function wholeText(value: unknown): string | undefined {
  if (typeof value === 'bigint') return value.toString()
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined
}
