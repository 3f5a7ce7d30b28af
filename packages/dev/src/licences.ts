import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface StatsModule {
  readonly name?: string
  readonly moduleType?: string
  readonly orphan?: boolean
  readonly modules?: readonly StatsModule[]
}

/** The licence texts of every package in a bundle, from webpack's own list (`ncc --license` misses split chunks). */
export function licencesOf(stats: { modules?: readonly StatsModule[] }, root: string): string {
  const folders = new Set<string>()
  for (const module of (stats.modules ?? []).filter(m => m.orphan !== true)) collect(module, folders)
  return [...folders]
    .sort()
    .map(folder => section(folder, root))
    .join('\n')
}

function collect(module: StatsModule, folders: Set<string>): void {
  for (const [, folder] of (module.name ?? '').matchAll(/(node_modules\/(?:@[^/|"' ]+\/)?[^/|"' !]+)/g)) {
    if (folder !== undefined) folders.add(lastFolder(module.name ?? '', folder))
  }
  for (const inner of module.modules ?? []) collect(inner, folders)
}

/** A nested node_modules names the inner package: the whole path up to it. */
function lastFolder(name: string, folder: string): string {
  const end = name.lastIndexOf(folder) + folder.length
  const start = name.indexOf('node_modules/')
  return name.slice(start, end)
}

function section(folder: string, root: string): string {
  const at = join(root, folder)
  const manifest: { name?: string; version?: string; license?: string } = existsSync(join(at, 'package.json'))
    ? JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
    : {}
  const file = existsSync(at)
    ? readdirSync(at)
        .sort()
        .find(name => /^(licen[cs]e|copying)/i.test(name))
    : undefined
  const text =
    file === undefined ? `(licence: ${manifest.license ?? 'not stated'})` : readFileSync(join(at, file), 'utf8').trim()
  return `${manifest.name ?? folder} ${manifest.version ?? ''}\n${'-'.repeat(40)}\n${text.replaceAll('\r\n', '\n')}\n`
}
