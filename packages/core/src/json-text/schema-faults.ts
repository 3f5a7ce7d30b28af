import type { SchemaError } from '../contract/validate.ts'
import { clip, inert } from '../inert.ts'
import { isRecord, pointerStep } from '../json.ts'

/** One error of a compiled schema, told as expected and found. */
export interface SchemaFault {
  readonly keyword: string
  readonly pointer: string
  /** Whether to point at the value or at its key. */
  readonly of: 'value' | 'key'
  readonly message: string
  readonly expected: string
  readonly found: string
}

/** The errors of a schema's last call on `value`, all of them, each at the pointer that is to be changed. */
export function schemaFaults(errors: readonly SchemaError[], value: unknown): SchemaFault[] {
  return errors.filter(error => error.keyword !== 'if').flatMap(error => faultsOf(error, value))
}

function faultsOf(error: SchemaError, root: unknown): SchemaFault[] {
  const at = error.instancePath
  const value = valueAt(root, at)
  const fault = (expected: string, message = `${nameOf(at)} is not ${expected}`): SchemaFault => ({
    keyword: error.keyword,
    pointer: at,
    of: 'value',
    message,
    expected,
    found: shown(value),
  })
  switch (error.keyword) {
    case 'type':
      return [fault(typeNames(error.params['type']))]
    case 'const':
      return [fault(shown(error.params['allowedValue']))]
    case 'enum':
      return [fault(`one of ${list(error.params['allowedValues']).map(shown).join(', ')}`)]
    case 'pattern':
      return [fault(`a text of the form ${String(error.params['pattern'])}`)]
    case 'required':
      return [missing(at, String(error.params['missingProperty']), value)]
    case 'additionalProperties':
      return [unknownKey(at, String(error.params['additionalProperty']))]
    case 'false schema':
      return [unknownKey(at.slice(0, at.lastIndexOf('/')), at.slice(at.lastIndexOf('/') + 1))]
    case 'uniqueItems':
      return duplicates(at, value)
    case 'minItems':
    case 'minProperties':
      return [fault(`at least ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, fewer than ${limit(error)}`)]
    case 'maxItems':
    case 'maxProperties':
      return [fault(`at most ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, more than ${limit(error)}`)]
    case 'minLength':
      return [fault(`a text of at least ${limit(error)} characters`, `${nameOf(at)} is too short`)]
    case 'maxLength':
      return [fault(`a text of at most ${limit(error)} characters`, `${nameOf(at)} is too long`)]
    case 'minimum':
      return [fault(`a number of at least ${limit(error)}`)]
    case 'maximum':
      return [fault(`a number of at most ${limit(error)}`)]
    default:
      return [fault(error.message ?? error.keyword)]
  }
}

function missing(at: string, key: string, value: unknown): SchemaFault {
  return {
    keyword: 'required',
    pointer: at,
    of: 'value',
    message: `${nameOf(at)} lacks the key "${key}"`,
    expected: `the key "${key}"`,
    found: isRecord(value) ? `the keys ${Object.keys(value).slice(0, 20).map(shown).join(', ') || '(none)'}` : 'none',
  }
}

function unknownKey(at: string, key: string): SchemaFault {
  return {
    keyword: 'additionalProperties',
    pointer: at + pointerStep(key),
    of: 'key',
    message: `${nameOf(at)} has the unknown key ${shown(key)}`,
    expected: 'only the keys of the schema',
    found: shown(key),
  }
}

/** ajv tells one pair; every item that stands a second time is told here. */
function duplicates(at: string, value: unknown): SchemaFault[] {
  const first = new Map<unknown, number>()
  return list(value).flatMap((item, index): SchemaFault[] => {
    const earlier = first.get(item)
    if (earlier === undefined) {
      first.set(item, index)
      return []
    }
    const message = `${shown(item)} stands in ${nameOf(at)} already, at ${earlier}`
    return [
      {
        keyword: 'uniqueItems',
        pointer: `${at}/${index}`,
        of: 'value',
        message,
        expected: 'each item once',
        found: shown(item),
      },
    ]
  })
}

/** The value at a pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isRecord(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

/** A value as JSON, bounded and inert. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return inert(clip(JSON.stringify(clip(value, 200)), 210))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (isRecord(value)) return 'an object'
  return value === undefined ? 'nothing' : String(value)
}

function nameOf(pointer: string): string {
  return pointer === '' ? 'the document' : inert(clip(pointer, 200))
}

function typeNames(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    object: 'an object',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
  }
  return (Array.isArray(type) ? type : [type]).map(name => names[String(name)] ?? String(name)).join(' or ')
}

function limit(error: SchemaError): string {
  return String(error.params['limit'])
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function size(value: unknown): number {
  return Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0
}
