import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRecord } from '#core/json'

/** The version of the package that this command belongs to, installed or cloned: the bundle is the same bytes for every release. */
export function version(start = process.argv[1] ?? '.'): string {
  for (let folder = dirname(realpathSync(start)); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json')
    const value: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
    if (isRecord(value) && value['name'] === 'cec-gate' && typeof value['version'] === 'string') return value['version']
    if (folder === dirname(folder)) return 'unknown'
  }
}
