import { createHash } from 'node:crypto'
import { chooseRuns, type RunChoice } from '#core/checks/antiflake-compare/choose-runs'
import type { FileAtBoth, OfferedRun, RunFacts, RunsFacts } from '#core/checks/antiflake-compare/facts'
import { lastName } from '#core/checks/antiflake-compare/judge-artifacts'
import { branchOf } from '#core/checks/antiflake-compare/judge-run'
import type { Contract } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import type { Sha } from '#core/sha'
import { gatherAttempt, gatherJobs, gatherOthers } from './attempts.ts'
import type { GitHub } from './client.ts'
import { factOf, factOrAbsent } from './fact-of.ts'
import { Unreadable } from './fields.ts'
import { parseArtifact, parseRun, parseTip } from './parse.ts'

export interface RunsQuestion {
  readonly contract: Contract
  readonly base: Sha
  readonly head: Sha
  readonly branch: string | null
  readonly choice: RunChoice
  readonly shadows: readonly string[]
  /** A file of the repository at a commit, from git; null: proven absent. */
  readBlob(commit: Sha, path: string): Promise<Fact<Uint8Array | null>>
}

/** More runs than this are counted, not read. */
const OFFERED_MAX = 20

/** All facts of the runs: for three of them 13 requests at most, besides what re-runs and failed runs of the same head need. */
export async function gatherRuns(github: GitHub, question: RunsQuestion): Promise<RunsFacts> {
  const { contract, base, head, shadows } = question
  const listed = await gatherRunsOfHead(github, contract, head)
  const asked =
    listed.kind === 'known' ? chooseRuns(question.choice, listed.value, contract, shadows) : idsOf(question.choice)
  const ids = [...new Set(asked)].slice(0, OFFERED_MAX)
  const offered = await Promise.all(ids.map(id => gatherOffered(github, id, listed.kind === 'known')))
  const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []))
  const branch = branchOf({ branch: question.branch, offered })
  const [tip, others, workflow, calledFiles] = await Promise.all([
    gatherTip(github, branch, listed.kind === 'known'),
    gatherOthers(github, listed, [...ids, ...shadows]),
    fileAtBoth(question, contract.orr.path),
    gatherCalledFiles(question, runs, `${github.owner}/${github.repo}`),
  ])
  return {
    contract,
    repository: `${github.owner}/${github.repo}`,
    base,
    head,
    branch: question.branch,
    tip,
    workflow,
    calledFiles,
    asked,
    shadows,
    shadowRuns: listed.kind === 'known' ? listed.value.filter(run => shadows.includes(run.id)) : [],
    offered,
    others,
  }
}

function idsOf(choice: RunChoice): readonly string[] {
  return choice.kind === 'ids' ? choice.ids : []
}

/** Every run of the ORR workflow on this head, whatever started it. */
export async function gatherRunsOfHead(
  github: GitHub,
  contract: Contract,
  head: Sha,
): Promise<Fact<readonly RunFacts[]>> {
  const answer = await github.list(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { workflow_id: lastName(contract.orr.path), head_sha: head },
    'workflow_runs',
  )
  return factOf(answer, `the runs of ${contract.orr.workflow} on ${head}`, 'actions', list =>
    // An older server leaves a filter that it does not know aside.
    list.map(parseRun).filter(run => run.headSha === head),
  )
}

async function gatherOffered(github: GitHub, id: string, readable: boolean): Promise<OfferedRun> {
  const none = { firstAttempt: null, jobs: known([]), artifacts: known([]) }
  if (!/^[1-9]\d{0,18}$/.test(id)) return { id, run: known(null), ...none }
  const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id })
  const parse = (data: unknown): RunFacts => {
    const found = parseRun(data)
    if (found.id !== id) throw new Unreadable(`run ${found.id} where ${id} was asked for`)
    return found
  }
  const run = readable
    ? factOrAbsent(answer, `run ${id}`, 'actions', parse)
    : factOf(answer, `run ${id}`, 'actions', parse)
  if (run.kind === 'gap' || run.value === null) return { id, run, ...none }
  const [firstAttempt, jobs, artifacts] = await Promise.all([
    gatherFirstAttempt(github, run.value),
    gatherJobs(github, id),
    gatherArtifacts(github, id),
  ])
  return { id, run, firstAttempt, jobs, artifacts }
}

/** Only a run that was started again has another first attempt. */
async function gatherFirstAttempt(github: GitHub, run: RunFacts): Promise<Fact<RunFacts> | null> {
  return run.attempt === null || run.attempt <= 1 ? null : await gatherAttempt(github, run.id, 1)
}

async function gatherArtifacts(github: GitHub, id: string): Promise<OfferedRun['artifacts']> {
  const answer = await github.list(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    { run_id: id },
    'artifacts',
  )
  return factOf(answer, `the artifacts of run ${id}`, 'actions', list => list.map(parseArtifact))
}

async function gatherTip(github: GitHub, branch: string | null, readable: boolean): Promise<Fact<string | null>> {
  if (branch === null) return known(null)
  const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  const what = `the head of ${branch}`
  return readable ? factOrAbsent(answer, what, 'contents', parseTip) : factOf(answer, what, 'contents', parseTip)
}

async function gatherCalledFiles(
  question: RunsQuestion,
  runs: readonly RunFacts[],
  repository: string,
): Promise<ReadonlyMap<string, FileAtBoth>> {
  const own = runs.flatMap(run =>
    run.referenced.filter(called => called.repository.toLowerCase() === repository.toLowerCase()),
  )
  const paths = [...new Set(own.map(called => called.path))].sort().slice(0, 50)
  return new Map(await Promise.all(paths.map(async path => [path, await fileAtBoth(question, path)] as const)))
}

async function fileAtBoth({ base, head, readBlob }: RunsQuestion, path: string): Promise<FileAtBoth> {
  return { base: hashed(await readBlob(base, path)), head: hashed(await readBlob(head, path)) }
}

function hashed(blob: Fact<Uint8Array | null>): Fact<string | null> {
  if (blob.kind === 'gap') return blob
  return known(blob.value === null ? null : createHash('sha256').update(blob.value).digest('hex'))
}
