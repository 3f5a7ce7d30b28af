import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isLegal, type State } from '#core/states'

const root = join(import.meta.dirname, '../..')

export interface BundleRun {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The file behind the output `report`, when there is one. */
  readonly verdict: Record<string, unknown> | null
}

/**
 * Starts `dist/<name>/index.js` as the runner does: inputs as INPUT_<UPPER> with the defaults of action.yml filled in,
 * the runner's files present, nothing else of this process's environment but PATH.
 */
export async function runBundle(
  name: string,
  inputs: Readonly<Record<string, string>>,
  options: { cwd: string; env?: Readonly<Record<string, string>>; token?: string },
): Promise<BundleRun> {
  const temp = mkdtempSync(join(tmpdir(), 'cec-runner-'))
  try {
    const files = Object.fromEntries(
      ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map(key => {
        writeFileSync(join(temp, key), '')
        return [key, join(temp, key)]
      }),
    )
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: 'true',
      ...files,
      ...inputEnv(name, inputs, options.token ?? ''),
      ...options.env,
    }
    const run = await start(join(root, 'dist', name, 'index.js'), options.cwd, env)
    const outputs = parseOutputs(readFileSync(join(temp, 'GITHUB_OUTPUT'), 'utf8'))
    const report = outputs['report']
    const verdict = report !== undefined && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
    if (verdict !== null) provesLegalMove(verdict.state)
    return { ...run, outputs, summary: readFileSync(join(temp, 'GITHUB_STEP_SUMMARY'), 'utf8'), verdict }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** Every verdict of every test names a move that SOP 1.1 knows. */
function provesLegalMove({ from, to }: { from: State; to: State }): void {
  if (!isLegal(from, to, 3)) throw new Error(`no legal move leads from ${from} to ${to}`)
}

function inputEnv(name: string, inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const metadata: { inputs?: Record<string, { default?: string }> } = parse(
    readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'),
  )
  const declared = metadata.inputs ?? {}
  const unknown = Object.keys(inputs).filter(key => !(key in declared))
  if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([key, spec]) => [
      `INPUT_${key.toUpperCase()}`,
      inputs[key] ?? (spec.default ?? '').replaceAll('${{ github.token }}', token),
    ]),
  )
}

function start(
  script: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', exit => resolve({ exit, stdout, stderr }))
  })
}

/** GITHUB_OUTPUT's heredoc form: `name<<delimiter`, value, delimiter (docs: workflow commands). */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const head = /^([^<=]+)<<(.+)$/.exec(lines[at] ?? '')
    if (head === null) continue
    const end = lines.indexOf(head[2] ?? '', at + 1)
    outputs[head[1] ?? ''] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
