import { InputError } from '../input-error.ts'
import type { Op } from '../patch.ts'
import { DOCUMENT_BYTES, type Draft, mistakesError } from './document/draft.ts'
import { formatOf } from './document/format.ts'
import { parseTextLines } from './document/text.ts'
import { type Entry, entriesOf } from './entry.ts'
import { createMatcher, createWalk, type Matcher } from './matcher.ts'
import { nearestAmong } from './nearest.ts'

export type { Entry } from './entry.ts'

/** Which paths a patch may touch, and how. */
export interface Filemap {
  /** Where the document stands in the repository; empty for inline patterns. */
  readonly path: string
  readonly entries: readonly Entry[]
  /** The same decision, folder by folder: bits of `#core/filemap/bits`. */
  readonly matcher: Matcher
  decide(path: string, op: Op): Decision
  /** The entry that comes closest to a path, for the message of a refusal. */
  nearest(path: string): Entry | undefined
}

export type Decision =
  | { readonly allowed: true; readonly entry: Entry; readonly exec: boolean; readonly literal: boolean }
  | { readonly allowed: false; readonly reason: 'outside' | 'op'; readonly nearest?: Entry }

/**
 * Reads a Filemap document: Markdown, plain text, a JSON or a YAML list, by the file's extension, else by its content.
 * Asynchronous because the Markdown and YAML readers are loaded only when needed. Throws InputError with every mistake.
 */
export async function parseFilemap(text: string, path: string): Promise<Filemap> {
  refuseOversize(text, path)
  const plain = text.replace(/^\ufeff/, '')
  return filemapOf(await readDocument(plain, path), path)
}

async function readDocument(text: string, path: string): Promise<Draft> {
  const format = formatOf(text, path)
  switch (format) {
    case 'markdown':
      return (await import('./document/markdown.ts')).parseMarkdown(text)
    case 'json':
      return (await import('./document/json.ts')).parseJsonList(text)
    case 'yaml':
      return (await import('./document/yaml.ts')).parseYamlList(text)
    case 'text':
      return parseTextLines(text)
  }
}

/** Inline patterns, one a line, as in a plain text document. Throws InputError. */
export function parseAllow(lines: string): Filemap {
  refuseOversize(lines, '')
  return filemapOf(parseTextLines(lines.replace(/^\ufeff/, '')), '')
}

function refuseOversize(text: string, path: string): void {
  if (text.length * 3 <= DOCUMENT_BYTES || Buffer.byteLength(text) <= DOCUMENT_BYTES) return
  throw new InputError(
    path === '' ? 'allow' : path,
    `${Buffer.byteLength(text)} bytes`,
    `at most ${DOCUMENT_BYTES} bytes`,
    'Use wildcards.',
    path === '' ? {} : { path },
  )
}

function filemapOf(draft: Draft, path: string): Filemap {
  const { entries, patterns, mistakes } = entriesOf(draft.entries)
  const all = [...draft.mistakes, ...mistakes]
  if (all.length > 0) throw mistakesError(path, all)
  if (entries.length === 0)
    throw new InputError(
      path === '' ? 'allow' : path,
      'no pattern at all',
      'at least one path or pattern',
      path.endsWith('.md')
        ? 'Write a fenced block with the info string `filemap`, one pattern a line.'
        : 'Write one pattern a line.',
      path === '' ? {} : { path },
    )
  const matcher = createMatcher(patterns)
  const walk = createWalk(matcher)
  const nearest = nearestAmong(entries)
  return { path, entries, matcher, decide, nearest }

  function decide(file: string, op: Op): Decision {
    const slash = file.lastIndexOf('/')
    const folder = walk(file, slash)
    const owners = folder === null ? [] : matcher.owners(folder, file, slash + 1)
    const matching = owners.flatMap(owner => entries[owner] ?? [])
    const entry = matching.find(candidate => candidate.ops.includes(op))
    if (entry !== undefined) {
      const granting = matching.filter(candidate => candidate.ops.includes(op))
      return { allowed: true, entry, exec: granting.some(one => one.exec), literal: granting.some(one => one.literal) }
    }
    const close = matching[0] ?? nearest(file)
    return {
      allowed: false,
      reason: matching.length > 0 ? 'op' : 'outside',
      ...(close === undefined ? {} : { nearest: close }),
    }
  }
}
