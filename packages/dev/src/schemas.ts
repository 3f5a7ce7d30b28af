// Compiles the JSON Schemas ahead of time, so that no bundle carries ajv (compiling at run time costs 80 ms a start).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'packages/core/src/contract')

/** Schema name -> the TypeScript type that a passing value has, and where it is declared. */
export const SCHEMAS: Readonly<Record<string, { type: string; from: string }>> = {
  contract: { type: 'Contract', from: './contract.ts' },
  scorecard: { type: 'Scorecard', from: './documents.ts' },
  manifest: { type: 'Manifest', from: './documents.ts' },
  plan: { type: 'Plan', from: './documents.ts' },
}

/** The generated module for one schema. */
export function compileSchema(name: string): string {
  const entry = SCHEMAS[name]
  if (entry === undefined) throw new Error(`unknown schema: ${name}`)
  const schema: unknown = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name}.schema.json is not an object`)
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  const code = esmOnly(standalone.default(ajv, ajv.compile(schema)))
  return [
    '// @ts-nocheck',
    `// Generated from ${name}.schema.json by \`npm run schemas\`. Do not edit.`,
    `import type { Validate } from './validate.ts'`,
    `import type { ${entry.type} } from '${entry.from}'`,
    code.replace('export default ', `export const validate: Validate<${entry.type}> = `),
    '',
  ].join('\n')
}

/** ajv's ESM output still requires its runtime; the imports are hoisted, and none may be left. */
function esmOnly(code: string): string {
  const imports: string[] = []
  const body = code
    .replace('"use strict";', '')
    .replace(/export const validate = \w+;/, '')
    .replace(/require\("(ajv\/dist\/runtime\/(\w+))"\)\.default/g, (_, path: string, name: string) => {
      const line = `import ${name}Module from '${path}.js'`
      if (!imports.includes(line)) imports.push(line)
      // Node hands over the CommonJS module, vitest its default export.
      return `(${name}Module.default ?? ${name}Module)`
    })
  if (body.includes('require(')) throw new Error('a require is left in the compiled schema')
  return `${imports.join('\n')}\n${body}`
}

const BUILT_IN = ['s7', 'default']

/** The built-in contracts as typed values: the compiler checks them, so that no start pays for validating them (5 ms). */
export function builtInModule(): string {
  const contracts = BUILT_IN.map(name => {
    const value: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    return `const ${name}Contract: Contract = ${JSON.stringify(value, null, 2)}\n`
  })
  const entries = BUILT_IN.map(name => `  ['${name}', ${name}Contract],\n`).join('')
  return [
    `// Generated from ${BUILT_IN.map(name => `${name}.json`).join(' and ')} by \`npm run schemas\`. Do not edit.\n`,
    `import type { Contract } from './contract.ts'\n\n`,
    contracts.join('\n'),
    `\nexport const BUILT_IN: ReadonlyMap<string, Contract> = new Map([\n${entries}])\n`,
  ].join('')
}

/** Path from the root -> the text of each generated module. */
export function generatedModules(): Map<string, string> {
  const folder = 'packages/core/src/contract'
  return new Map([
    ...Object.keys(SCHEMAS).map((name): [string, string] => [`${folder}/${name}.generated.ts`, compileSchema(name)]),
    [`${folder}/built-in.generated.ts`, builtInModule()],
  ])
}

if (import.meta.main) {
  for (const [path, text] of generatedModules()) writeFileSync(join(root, path), text)
}
