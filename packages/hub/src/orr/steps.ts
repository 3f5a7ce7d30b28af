import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { git } from '../git.ts'
import { isObject, textOf } from '../route.ts'
import { filesToUpload } from './artifact-files.ts'
import { type ExpressionWorld, fill } from './expression.ts'
import type { WorkflowStep } from './workflow.ts'
import { type ZipFile, zipNow } from './zip.ts'

/** Where one job's steps happen. */
export interface Workshop {
  readonly workspace: string
  readonly temp: string
  readonly gitDir: string
  readonly sha: string
  /** Folder that holds `actions/<name>/action.yml` and `dist/<name>/index.js` of our own actions. */
  readonly actionsRoot: string
  /** GITHUB_* and RUNNER_*; what only JavaScript actions get is in `secrets`. */
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly expressions: ExpressionWorld
  /** What earlier jobs of this run uploaded, by artifact name. */
  readonly uploads: Map<string, readonly ZipFile[]>
  /** Stores an artifact of the run. */
  keep(name: string, bytes: Buffer): void
  now(): Date
}

export interface StepResult {
  readonly ok: boolean
  readonly log: string
}

/** Runs one step as GitHub's runner would, as far as this runner knows the action; what it does not know fails. */
export async function runStep(step: WorkflowStep, shop: Workshop): Promise<StepResult> {
  if (step.run !== undefined) {
    const env = { ...shop.env, ...filled(step.env, shop), ...runnerFiles(shop) }
    return await finished('bash', ['-e', '-c', fill(step.run, shop.expressions)], shop, env)
  }
  const [name = ''] = (step.uses ?? '').split('@')
  const inputs = filled(step.with, shop)
  switch (name) {
    case 'actions/checkout':
      return await checkout(shop)
    case 'actions/setup-node':
      return { ok: true, log: process.version }
    case 'actions/upload-artifact':
      return upload(inputs, shop)
    case 'actions/download-artifact':
      return download(inputs, shop)
    default:
      return await ownAction(name, step, inputs, shop)
  }
}

/** A clean clone of exactly the head commit. */
async function checkout({ workspace, gitDir, sha }: Workshop): Promise<StepResult> {
  await git(dirname(workspace), ['clone', '--quiet', '--no-checkout', gitDir, workspace])
  await git(workspace, ['checkout', '--quiet', '--detach', sha])
  return { ok: true, log: `HEAD is ${sha}` }
}

function upload(inputs: Readonly<Record<string, string>>, shop: Workshop): StepResult {
  const paths = (inputs['path'] ?? '').split('\n').filter(path => path.trim() !== '')
  const files = filesToUpload(shop.workspace, paths)
  const [first] = files
  if (first === undefined) {
    return { ok: inputs['if-no-files-found'] !== 'error', log: `No files were found with the provided path: ${paths}` }
  }
  const raw = inputs['archive'] === 'false'
  const name = raw ? (first.name.split('/').at(-1) ?? first.name) : (inputs['name'] ?? 'artifact')
  shop.uploads.set(name, files)
  shop.keep(name, raw ? first.bytes : zipNow(files, shop.now()))
  return { ok: true, log: `Artifact ${name}: ${files.length} files` }
}

function download(inputs: Readonly<Record<string, string>>, shop: Workshop): StepResult {
  const prefix = (inputs['pattern'] ?? inputs['name'] ?? '*').replace(/\*$/, '')
  const merged = inputs['merge-multiple'] === 'true' || inputs['name'] !== undefined
  const names = [...shop.uploads.keys()].filter(name => name.startsWith(prefix)).sort()
  for (const name of names) {
    for (const file of shop.uploads.get(name) ?? []) {
      const target = join(shop.workspace, inputs['path'] ?? '.', ...(merged ? [] : [name]), file.name)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, file.bytes)
    }
  }
  return { ok: true, log: `Downloaded ${names.join(', ')}` }
}

/** `<owner>/<repo>/actions/<name>`: the built bundle, with the defaults of its action.yml. */
async function ownAction(
  uses: string,
  step: WorkflowStep,
  inputs: Readonly<Record<string, string>>,
  shop: Workshop,
): Promise<StepResult> {
  const name = /^[^/]+\/[^/]+\/actions\/([a-z-]+)$/.exec(uses)?.[1]
  const script = name === undefined ? '' : join(shop.actionsRoot, 'dist', name, 'index.js')
  if (name === undefined || !existsSync(script)) return { ok: false, log: `this runner has no action ${uses}` }
  const defaults = inputDefaults(join(shop.actionsRoot, 'actions', name, 'action.yml'))
  const given = Object.fromEntries(
    Object.entries({ ...filled(defaults, shop), ...inputs }).map(([key, value]) => [
      `INPUT_${key.toUpperCase().replaceAll(' ', '_')}`,
      value,
    ]),
  )
  const env = { ...shop.env, ...shop.secrets, ...filled(step.env, shop), ...given, ...runnerFiles(shop) }
  return await finished(process.execPath, [script], shop, env)
}

function inputDefaults(path: string): Record<string, string> {
  const metadata: unknown = parse(readFileSync(path, 'utf8'))
  const inputs = isObject(metadata) && isObject(metadata['inputs']) ? metadata['inputs'] : {}
  return Object.fromEntries(
    Object.entries(inputs).map(([key, spec]) => [key, isObject(spec) ? (textOf(spec['default']) ?? '') : '']),
  )
}

function filled(texts: Readonly<Record<string, string>>, shop: Workshop): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text, shop.expressions)]))
}

/** The files that a step writes its outputs into, fresh for each. */
function runnerFiles(shop: Workshop): Record<string, string> {
  const folder = mkdtempSync(join(shop.temp, 'step-'))
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH']
  for (const name of names) writeFileSync(join(folder, name), '')
  return Object.fromEntries(names.map(name => [name, join(folder, name)]))
}

function finished(
  command: string,
  args: readonly string[],
  shop: Workshop,
  env: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: shop.workspace,
      env: { PATH: path, HOME: shop.temp, RUNNER_TEMP: shop.temp, CI: 'true', GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
      })
    }
    child.on('error', error => resolve({ ok: false, log: `${log}${error.message}` }))
    child.on('close', exit => resolve({ ok: exit === 0, log }))
  })
}
