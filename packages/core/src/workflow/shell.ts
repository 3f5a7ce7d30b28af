import type { Step } from './model.ts'

/** A line of a script that lets a failing command pass. */
export interface Swallow {
  /** The form that was found. */
  readonly form: string
  /** Line in the file. */
  readonly line: number
}

const FORMS: readonly (readonly [string, RegExp])[] = [
  ['|| true', /\|\|\s*(?:\/bin\/|\/usr\/bin\/)?true\b/],
  ['|| :', /\|\|\s*:(?=\s|;|\)|\}|&|$)/],
  ['|| exit 0', /\|\|\s*exit\s+0\b/],
  ['|| echo', /\|\|\s*(?:echo|printf)\b(?!.*\b(?:exit|return)\s+[1-9$])/],
  ['set +e', /(?:^|[;&|({]\s*)\s*set\s+\+[a-z]*e/],
  ['set +o errexit', /(?:^|[;&|({]\s*)\s*set\s+\+o\s+errexit\b/],
  ['|| { true; }', /\|\|\s*[({]\s*(?:true|:|exit\s+0)\s*[;)]/],
  ['|| return 0', /\|\|\s*return\s+0\b/],
  ['; exit 0', /;\s*exit\s+0\b/],
  ['; true', /;\s*(?:true|:)\s*$/],
  ['exit 0', /^\s*exit\s+0\s*;?\s*$/],
  ['trap … exit 0', /^\s*trap\s+["'][^"']*\bexit\s+0\b/],
]

/**
 * The obvious forms of a swallowed exit status in a POSIX shell script: `|| true`, `set +e`, `; exit 0` and their kin.
 * Quoted text and comments are not code. A last `exit 0` counts where the shell does not stop at errors by itself.
 * No proof of the opposite: a script can hide a failure in a hundred other ways.
 */
export function swallowedExits(step: Step): Swallow[] {
  if (step.run === null) return []
  const { text, line } = step.run
  if (/^(?:\S*\/)?(?:true|:|echo|cat|printf)(?:\s|$)/.test(step.shell)) return [{ form: `shell: ${step.shell}`, line }]
  if (!isPosix(step.shell)) return []
  const stops = stopsAtErrors(step.shell) || /(?:^|[\n;])\s*set\s+-(?:[a-z]*e|o\s+errexit)/.test(unquoted(text))
  const lines = unquoted(text).split('\n')
  const original = text.split('\n')
  const last = lines.findLastIndex(code => code.trim() !== '')
  const commands = lines.filter(code => /[^\s\\]/.test(code)).length
  const loose = !stops && commands > 1 ? [{ form: `shell: ${step.shell} without -e`, line }] : []
  const found = lines.flatMap((code, at) => {
    const form = FORMS.find(([name, pattern]) => {
      if (name === 'exit 0') return at === last && last > 0 && !stops && pattern.test(code)
      return pattern.test(name.startsWith('trap') ? (original[at] ?? '') : code)
    })
    return form === undefined ? [] : [{ form: form[0], line: line + at }]
  })
  return found.length > 0 ? found : loose
}

/** A pipe hides its first command's status unless the shell has `pipefail`, which only an explicit `shell: bash` brings. */
export function openPipes(step: Step): Swallow[] {
  if (step.run === null || !isPosix(step.shell) || step.shell === 'bash') return []
  const code = unquoted(step.run.text)
  if (/set\s+-[a-z]*o\s+pipefail/.test(code) || /pipefail/.test(step.shell)) return []
  const { line } = step.run
  return code.split('\n').flatMap((text, at) => (/[^|&>]\|(?![|&])/.test(text) ? [{ form: '|', line: line + at }] : []))
}

function isPosix(shell: string): boolean {
  return shell === '' || /^(?:\S*\/)?(?:bash|sh|dash|ksh|zsh)\b/.test(shell)
}

/** The runner starts `bash -e` and `sh -e`; a template of one's own does what it says (docs: workflow syntax, shell). */
function stopsAtErrors(shell: string): boolean {
  return !shell.includes('{0}') || /\s-[a-z]*e/.test(shell) || /-o\s+errexit/.test(shell)
}

/** The script with quoted text and comments blanked, line for line. */
function unquoted(script: string): string {
  let out = ''
  let quote = ''
  for (let at = 0; at < script.length; at++) {
    const char = script.charAt(at)
    if (char === '\\' && quote !== "'") {
      out += script.charAt(at + 1) === '\n' ? ' \n' : '__'
      at += 1
    } else if (quote !== '') {
      if (char === quote) quote = ''
      out += char === '\n' ? '\n' : '_'
    } else if (char === '"' || char === "'") {
      quote = char
      out += '_'
    } else if (char === '#' && /(?:^|[\s;&|(])$/.test(out.slice(-1))) {
      const end = script.indexOf('\n', at)
      out += ' '.repeat((end < 0 ? script.length : end) - at)
      at = (end < 0 ? script.length : end) - 1
    } else out += char
  }
  return out
}
