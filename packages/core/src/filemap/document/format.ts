export type Format = 'markdown' | 'json' | 'yaml' | 'text'

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  txt: 'text',
}

/** The format by the file's extension, else by its content. */
export function formatOf(text: string, path: string): Format {
  const extension = /\.([a-z]+)$/i.exec(path.slice(-16))?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS[extension] ?? formatByContent(text)
}

function formatByContent(text: string): Format {
  if (/^\s*\[\s*["{\]]/.test(text) && /\]\s*$/.test(text.slice(-1_000))) return 'json'
  if (/^ {0,3}(`{3,}|~{3,})[ \t]*filemap\b/im.test(text)) return 'markdown'
  const lines = text.split('\n', 1_000).filter(line => line.trim() !== '' && !line.startsWith('#'))
  if (lines.length > 0 && /^(---|- )/.test(lines[0] ?? '')) {
    // A list under a heading is Markdown; without one it is YAML.
    return /^#{1,6} .*filemap/im.test(text) && /^- `/m.test(text) ? 'markdown' : 'yaml'
  }
  if (/^#{1,6} .*filemap/im.test(text) && /^([-*+] +`|\|)/m.test(text)) return 'markdown'
  return 'text'
}
