// Writes what is derived: the compiled schemas, each action.yml, and the text between `<!-- generated:NAME -->` markers of the docs.
// `--check` writes nothing and fails when something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CHECKS } from '#kit/checks/index'
import { actionYml } from './docs/action-yml.ts'
import { blocks } from './docs/blocks.ts'
import { generatedModules } from './schemas.ts'

const root = join(import.meta.dirname, '../../..')

/** Path -> the text that it should have. */
export async function derived(): Promise<Map<string, string>> {
  const files = generatedModules()
  for (const load of Object.values(CHECKS)) {
    const check = await load()
    files.set(`actions/${check.name}/action.yml`, actionYml(check))
  }
  const text = await blocks()
  for (const path of documents()) files.set(path, filled(path, readFileSync(join(root, path), 'utf8'), text))
  return files
}

function documents(): string[] {
  const pages = readdirSync(join(root, 'action-docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `action-docs/${name}`)
  return ['README.md', 'AGENTS.md', ...pages.sort()].filter(path => existsSync(join(root, path)))
}

function filled(path: string, page: string, text: ReadonlyMap<string, string>): string {
  return page.replace(/<!-- generated:([^ ]+) -->\n[\s\S]*?<!-- \/generated -->/g, (_, name: string) => {
    const block = text.get(name)
    if (block === undefined)
      throw new Error(`${path}: nothing generates "${name}"; known: ${[...text.keys()].join(', ')}`)
    return `<!-- generated:${name} -->\n\n${block.trim()}\n\n<!-- /generated -->`
  })
}

if (import.meta.main) {
  const stale: string[] = []
  for (const [path, text] of await derived()) {
    const at = join(root, path)
    if (existsSync(at) && readFileSync(at, 'utf8') === text) continue
    stale.push(path)
    if (process.argv.includes('--check')) continue
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, text)
  }
  const check = process.argv.includes('--check')
  for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${path}`)
  if (check && stale.length > 0) {
    console.log('Run `npm run docs` and commit the result.')
    process.exitCode = 1
  }
}
