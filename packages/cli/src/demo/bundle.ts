import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { isRecord } from '#core/json'
import type { Verdict } from '#core/verdict'

export interface BundleRun {
  readonly exit: number
  readonly outputs: Readonly<Record<string, string>>
  /** Null when the action ended before it could judge: then `log` says why. */
  readonly verdict: Verdict | null
  readonly log: string
}

export interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Kills the action, as a runner that is taken away does. */
  readonly signal?: AbortSignal
}

/** Starts the committed `dist/<name>/index.js` as GitHub's runner does: inputs with the defaults of action.yml, the runner's files. */
export async function runBundle(
  root: string,
  name: string,
  inputs: Readonly<Record<string, string>>,
  place: Place,
): Promise<BundleRun> {
  const script = join(root, 'dist', name, 'index.js')
  if (!existsSync(script)) throw new Error(`dist/${name} is missing. Run npm run build.`)
  // Beside the clone: it goes with the stage, whenever that is struck.
  const temp = mkdtempSync(join(dirname(place.cwd), 'step-'))
  try {
    const files = runnerFiles(temp)
    const env = {
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: place.cwd,
      ...place.env,
      ...files,
      ...inputEnv(join(root, 'actions', name, 'action.yml'), inputs, place.token),
    }
    const { exit, log } = await finished(script, place, env)
    const outputs = parseOutputs(readFileSync(join(temp, 'GITHUB_OUTPUT'), 'utf8'))
    return { exit, outputs, verdict: verdictAt(outputs['report'] ?? ''), log }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function runnerFiles(temp: string): Record<string, string> {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH']
  for (const name of names) writeFileSync(join(temp, name), '')
  return Object.fromEntries(names.map(name => [name, join(temp, name)]))
}

function inputEnv(metadata: string, inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const action: unknown = parse(readFileSync(metadata, 'utf8'))
  const declared = isRecord(action) && isRecord(action['inputs']) ? action['inputs'] : {}
  const unknown = Object.keys(inputs).filter(key => !(key in declared))
  if (unknown.length > 0) throw new Error(`${metadata} has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([key, spec]) => {
      const standard = isRecord(spec) ? String(spec['default'] ?? '') : ''
      return [`INPUT_${key.toUpperCase()}`, inputs[key] ?? standard.replaceAll('${{ github.token }}', token)]
    }),
  )
}

function finished(
  script: string,
  { cwd, signal }: Place,
  env: Readonly<Record<string, string>>,
): Promise<{ exit: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    signal?.addEventListener('abort', () => child.kill('SIGKILL'))
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
      })
    }
    child.on('error', reject)
    child.on('close', exit => resolve({ exit: exit ?? 1, log }))
  })
}

/** GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter (docs: workflow commands). */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, end] = /^([^<=]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || end === undefined) continue
    const last = lines.indexOf(end, at + 1)
    outputs[name] = lines.slice(at + 1, last).join('\n')
    at = last
  }
  return outputs
}

function verdictAt(path: string): Verdict | null {
  if (path === '' || !existsSync(path)) return null
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return isVerdict(value) ? value : null
}

function isVerdict(value: unknown): value is Verdict {
  return isRecord(value) && value['schema'] === 'cec.verdict/1' && Array.isArray(value['findings'])
}
