/** Untrusted text made harmless. Every string that an agent can choose passes here before it is shown. */

// C0, DEL, C1, line and paragraph separators, bidi controls, zero-width and other invisible characters, BOM, tags, lone surrogates.
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu

/** True when the text holds a character that a person cannot see, or that reorders what they see. */
export function hasInvisible(text: string): boolean {
  INVISIBLE.lastIndex = 0
  return INVISIBLE.test(text)
}

/**
 * One line that a terminal or the runner's log can show: control, bidi and invisible characters as `\u{hex}`.
 * The runner obeys `##[command]` anywhere in a line, and `::command::` behind any blanks at its start (runner:
 * ActionCommand.TryParseV2 trims as .NET does), so those marks are broken as well.
 */
export function inert(text: string): string {
  return text
    .replace(INVISIBLE, char => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '#\\u{23}[')
    .replace(/^(\s*)::/, '$1\\u{3a}:')
}

/** JSON text with the same value that no log, terminal or reader can take for more than data: `\uXXXX` for what `inert` escapes. */
export function inertJson(json: string): string {
  return json
    .replace(INVISIBLE, text => (text === '\n' ? text : text.replace(/[\s\S]/g, escapedUnit)))
    .replaceAll('##[', '#\\u0023[')
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** At most `max` UTF-16 units, with an ellipsis that says so. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A Markdown code span whose content cannot leave it (CommonMark 6.1), safe in a GFM table cell. */
export function code(text: string): string {
  const shown = inert(text).replaceAll('|', '\\u{7c}')
  if (shown === '') return '*(empty)*'
  const runs = [...shown.matchAll(/`+/g)].map(run => run[0].length)
  const fence = '`'.repeat(1 + Math.max(0, ...runs.slice(0, 10_000)))
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * Text outside a code span: every character that Markdown or HTML could read is escaped. GitHub looks for `@name` and `#1`
 * in what it has rendered, where an escape is gone: a zero-width space keeps a stranger's text from calling people.
 */
export function prose(text: string): string {
  return inert(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~>@:/]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\\[@#](?=[\p{L}\p{N}])/gu, '$&&#8203;')
}
