import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'

/**
 * Throws when GitHub's own OpenAPI description does not allow this answer. `template` is the description's path
 * (`/repos/{owner}/{repo}`); a status that the description does not list for the route may only be a plain error.
 */
export function assertAnswer(method: string, template: string, status: number, body: unknown): void {
  const validate = validatorOf(method.toLowerCase(), template, status)
  if (validate === null) {
    if (body === undefined || body === null || body === '') return
    throw new Error(`${method} ${template} ${status}: the description knows no body, the answer has one`)
  }
  if (validate(body)) return
  const problems = (validate.errors ?? []).slice(0, 5).map(error => `${error.instancePath} ${error.message ?? ''}`)
  throw new Error(`${method} ${template} ${status} breaks GitHub's description: ${problems.join('; ')}`)
}

const ROOT = 'https://api.github.com/description'
const cache = new Map<string, ValidateFunction | null>()
let loaded: { ajv: Ajv; document: Tree } | undefined

function validatorOf(method: string, template: string, status: number): ValidateFunction | null {
  const key = `${method} ${template} ${status}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const { ajv, document } = load()
  const responses = at(document, ['paths', template, method, 'responses'])
  if (!isTree(responses)) throw new Error(`GitHub's description has no ${method.toUpperCase()} ${template}`)
  const own = resolved(document, responses[String(status)] ?? (status >= 400 ? ERROR : undefined))
  if (own === undefined) throw new Error(`GitHub's description has no status ${status} for ${method} ${template}`)
  const schema = at(own, ['content', 'application/json', 'schema'])
  const validate = isTree(schema) ? ajv.compile(absolute(jsonSchema(schema))) : null
  cache.set(key, validate)
  return validate
}

/** What GitHub says where its description is silent: 401, 403, 404, 409, 422 of any route. */
const ERROR: Tree = { content: { 'application/json': { schema: { $ref: '#/components/schemas/basic-error' } } } }

function load(): { ajv: Ajv; document: Tree } {
  if (loaded !== undefined) return loaded
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/package.json')
  const text = readFileSync(path.replace(/package\.json$/, 'generated/api.github.com.json'), 'utf8')
  const document: unknown = JSON.parse(text)
  if (!isTree(document)) throw new Error('GitHub’s description is no object')
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false })
  const schemas = jsonSchema(at(document, ['components', 'schemas']))
  ajv.addSchema({ $id: ROOT, components: { schemas } })
  loaded = { ajv, document }
  return loaded
}

type Tree = { readonly [key: string]: unknown }

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(tree: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (isTree(node) ? node[key] : undefined), tree)
}

function resolved(document: Tree, node: unknown): Tree | undefined {
  if (!isTree(node)) return undefined
  const ref = node['$ref']
  return typeof ref === 'string' ? resolved(document, at(document, ref.split('/').slice(1))) : node
}

/** OpenAPI 3.0's `nullable` said as JSON Schema says it; examples left out. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema)
  if (!isTree(node)) return node
  const { nullable, example: _example, examples: _examples, discriminator: _discriminator, ...rest } = node
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]))
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}

/** References inside the description, made to point at it from outside. */
function absolute(node: unknown): object {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isTree(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === '$ref' && typeof inner === 'string' ? [key, `${ROOT}${inner}`] : [key, walk(inner)],
      ),
    )
  }
  const result = walk(node)
  return isTree(result) ? result : {}
}
