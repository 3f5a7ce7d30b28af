import type { Manifest, ManifestFile } from '../contract/documents.ts'
import { validate } from '../contract/manifest.generated.ts'
import type { Finding } from '../finding.ts'
import { parseJsonText } from '../json-text/parse.ts'
import { evidenceFinding } from './evidence-finding.ts'
import { shownName } from './rules.ts'

/** The longest manifest that is read, in bytes: 65,534 long names fit. */
const MANIFEST_BYTES = 96 * 1024 * 1024
const TOLD = 50
const VALUES_OF_A_FILE = 3
/** So that a manifest that names too many files is told by their names. */
const SPARE_VALUES = 10_000

/** The manifest's only spelling: one line a file, so that its length is known before the hashes are. `files` are sorted. */
export function renderManifest(files: readonly ManifestFile[]): string {
  const lines = files.map(
    ({ path, size, sha256 }) => `    {"path": ${JSON.stringify(path)}, "size": ${size}, "sha256": "${sha256}"}`,
  )
  return `{\n  "version": "1.0",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** How long a manifest of these files may be, in bytes: each name escaped (`\\u00e9` is three times its bytes), in any layout. */
export function manifestRoom(names: readonly { readonly rawName: Uint8Array }[]): number {
  const room = names.reduce((sum, { rawName }) => sum + 3 * rawName.length + 256, 64 * 1024)
  return Math.min(room, MANIFEST_BYTES)
}

/** Commas between values: parsing costs a hundred times a value's text, so what no manifest of these files holds is not parsed. */
function countValues(text: string): number {
  let [values, quoted] = [1, false]
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (quoted && char === 0x5c) at++
    else if (char === 0x22) quoted = !quoted
    else if (!quoted && char === 0x2c) values++
  }
  return values
}

/** The manifest in a text, or why it is none. Other spellings are as good as ours; duplicate and unknown keys are not. */
export function parseManifest(
  text: string,
  path: string,
  files: number,
): { manifest: Manifest | null; findings: Finding[] } {
  if (countValues(text) > VALUES_OF_A_FILE * files + SPARE_VALUES) {
    const found = `more values than ${files} files need`
    return { manifest: null, findings: [evidenceFinding('manifest-invalid', found, { path })] }
  }
  const parsed = parseJsonText(text, { bytes: MANIFEST_BYTES, depth: 8 })
  if (parsed.kind === 'bad') {
    const findings = parsed.problems
      .slice(0, TOLD)
      .map(p => evidenceFinding('manifest-invalid', `line ${p.line}, column ${p.column}: ${p.message}`, { path }))
    return { manifest: null, findings }
  }
  const value: unknown = parsed.value
  if (validate(value)) return { manifest: value, findings: judgeOrder(value.files, path) }
  const findings = (validate.errors ?? []).slice(0, TOLD).map(error =>
    evidenceFinding('manifest-invalid', `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`, {
      path,
      pointer: error.instancePath,
    }),
  )
  return { manifest: null, findings }
}

function judgeOrder(files: readonly ManifestFile[], path: string): Finding[] {
  for (let at = 1; at < files.length; at++) {
    const [before, after] = [files[at - 1]?.path ?? '', files[at]?.path ?? '']
    if (before >= after) {
      const found =
        before === after ? `"${shownName(after)}" twice` : `"${shownName(after)}" after "${shownName(before)}"`
      return [evidenceFinding('manifest-unsorted', found, { path, pointer: `/files/${at}/path` })]
    }
  }
  return []
}

/** The manifest against what was read: exactly the other files, their sizes, their hashes. */
export function judgeManifest(manifest: Manifest, read: readonly ManifestFile[], path: string): Finding[] {
  const entries = new Map(read.map(file => [file.path, file]))
  const named = new Set(manifest.files.map(file => file.path))
  const findings = manifest.files.flatMap((file, at): Finding[] => {
    const entry = entries.get(file.path)
    const place = { path, pointer: `/files/${at}` }
    const name = `"${shownName(file.path)}"`
    if (entry === undefined) return [evidenceFinding('manifest-names-absent', `${name}, not in the ZIP`, place)]
    if (entry.size !== file.size) {
      return [evidenceFinding('manifest-size-differs', `${name} of ${entry.size} bytes, not ${file.size}`, place)]
    }
    if (entry.sha256 === file.sha256) return []
    return [evidenceFinding('manifest-hash-differs', `${name} with SHA-256 ${entry.sha256}`, place)]
  })
  const unnamed = read.filter(file => !named.has(file.path))
  return [
    ...findings,
    ...unnamed.map(file =>
      evidenceFinding('manifest-incomplete', `"${shownName(file.path)}", not in the manifest`, { path }),
    ),
  ].slice(0, TOLD)
}
