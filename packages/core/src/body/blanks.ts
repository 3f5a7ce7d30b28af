/** Without blanks and tabs at both ends: a NBSP or another space stays, it is part of the text. Linear, as `/[ \t]+$/` is not. */
export function trimBlanks(text: string): string {
  return trimEndOf(text, ' \t').replace(/^[ \t]+/, '')
}

/** Without the characters `chars` at the end. */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length
  while (end > 0 && chars.includes(text[end - 1] ?? '\n')) end--
  return text.slice(0, end)
}
