import { isRecord } from './json.ts'

/** JSON with keys in order of their UTF-16 code units, whatever the locale; two spaces, a line end. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  // A null prototype keeps a key named `__proto__` a plain key.
  const out: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value).sort()) out[key] = sorted(value[key])
  return out
}
