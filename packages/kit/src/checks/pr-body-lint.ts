import { type BodyForm, lintBodyForm } from '#core/body/lint'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import type { Gap } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import { sha256 } from '#core/hash'
import { type Judgement, type Verdict, verdictOf } from '#core/verdict'
import { readBodyFile } from '#sources/gather/body'
import { openGit } from '#sources/git/git'
import { gatherPolicy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { gatherPullRequest, type PullRequest } from '#sources/github/pulls'
import { pullNumberOf } from '../body-source.ts'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readRelativePath, TOKEN_INPUT } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs, readRevision } from '../git-inputs.ts'
import { openGitHubOf } from '../open-github.ts'
import { mistake, type Reader } from '../read.ts'
import { writeComment } from './pr-body-lint-comment.ts'
import { type FullLint, lintFully } from './pr-body-lint-full.ts'

export interface PrBodyLintInputs extends GitInputs {
  /** Path of a file; empty when the body is read from GitHub. */
  readonly body: string
  readonly pullNumber: number | null
  readonly verify: 'full' | 'form'
  /** Empty: the pull request's head, else HEAD. */
  readonly head: string
  readonly filemap: string
  readonly allow: string
  readonly scorecard: string
  readonly evidenceZip: string
  readonly comment: boolean
  readonly token: string
}

/** Design 6: the body's form, then every claim recomputed from git, the API and the bytes. */
export const prBodyLint: Check<PrBodyLintInputs> = {
  name: 'pr-body-lint',
  description:
    'Proves a pull request body: its canonical form, then every claim in it against git, the runs and their evidence.',
  inputs: {
    ...CONTRACT_INPUTS,
    body: { description: 'Path of a file with the body. Give this or `pull-number`.', default: '' },
    'pull-number': {
      description: "Number of the pull request whose body is read by API. Default: the event's.",
      default: '',
    },
    verify: {
      description: '`full` proves every claim; `form` reads the body only, and says that it is only form.',
      default: 'full',
    },
    head: {
      description:
        "The commit that the patch ends at: `HEAD`, a branch, or 40 hex digits. Default: the pull request's head, else `HEAD`.",
      default: '',
    },
    filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
    allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
    scorecard: { description: "A local scorecard, instead of the runs' artifact.", default: '' },
    'evidence-zip': { description: "A local evidence ZIP, instead of the runs' artifact.", default: '' },
    comment: {
      description: 'Keep one comment with the verdict and the review rubric up to date on the pull request.',
      default: 'false',
    },
    ...MODE_INPUT,
    ...GIT_INPUTS,
    ...TOKEN_INPUT,
  },
  outputs: {
    'body-sha256': 'SHA-256 of the body that was linted, UTF-8.',
    verified: '`full`, or `form` when only the form was read.',
  },
  parse,
  run,
}

function parse(read: Reader): PrBodyLintInputs {
  const body = read.text('body')
  const number = read.text('pull-number')
  if (body !== '' && number !== '') throw mistake('pull-number', number, 'nothing, because body is given')
  const filemap = readRelativePath(read, 'filemap')
  const allow = read.raw('allow')
  if (filemap !== '' && allow.trim() !== '') throw mistake('allow', allow.trim(), 'nothing, because filemap is given')
  return {
    ...readGitInputs(read),
    body,
    pullNumber: number === '' ? null : read.integer('pull-number', 1, 2_147_483_647),
    verify: read.choice('verify', ['full', 'form']),
    head: readRevision(read, 'head', true),
    filemap,
    allow,
    scorecard: read.text('scorecard'),
    evidenceZip: read.text('evidence-zip'),
    comment: read.flag('comment'),
    token: read.text('token'),
  }
}

async function run(inputs: PrBodyLintInputs, world: World): Promise<Outcome> {
  const number = inputs.body === '' ? (inputs.pullNumber ?? pullNumberOf(world.env)) : null
  if (number === null && inputs.body === '') throw mistake('pull-number', '', 'a number, or the path of a file in body')
  if (number === null && inputs.comment) throw mistake('comment', 'true', 'false, because body is a file')
  const github = number === null ? null : await openGitHubOf(inputs.token, world)
  const pull = github === null || number === null ? null : await gatherPullRequest(github, number)
  if (pull?.kind === 'gap') return nothingKnown(inputs, pull.gap)
  const seen = pull?.value ?? null
  return await lint(inputs, world, { github, pull: seen })
}

interface Origin {
  readonly github: GitHub | null
  readonly pull: PullRequest | null
}

async function lint(inputs: PrBodyLintInputs, world: World, origin: Origin): Promise<Outcome> {
  const folder = cloneFolder(inputs, world)
  const builtIn = builtInContract(inputs.contract)
  if (inputs.verify === 'form' && builtIn !== undefined) return await lintForm(inputs, world, origin, builtIn, {})
  const git = await openGit(folder, world.env)
  const policy = await gatherPolicy(git, inputs)
  if (policy.kind === 'gap') return nothingKnown(inputs, policy.gap)
  const { contract, base } = policy.value
  if (inputs.verify === 'form') return await lintForm(inputs, world, origin, contract, { base })
  const body = await bodyOf(inputs, world, origin, contract)
  const form = placed(lintBodyForm(body, contract), inputs.body)
  const full = await lintFully({ inputs, world, ...origin, git, policy: policy.value, form, folder })
  return await finish(inputs, origin, contract, body, full)
}

async function bodyOf(inputs: PrBodyLintInputs, world: World, { pull }: Origin, contract: Contract): Promise<string> {
  if (pull !== null) return pull.body
  return await readBodyFile(cloneFolder(inputs, world), inputs.body, contract.limits.body_characters)
}

async function lintForm(
  inputs: PrBodyLintInputs,
  world: World,
  origin: Origin,
  contract: Contract,
  facts: object,
): Promise<Outcome> {
  const body = await bodyOf(inputs, world, origin, contract)
  const form = placed(lintBodyForm(body, contract), inputs.body)
  const { scorecardHash } = form.claims
  const byHash = scorecardHash === null ? [] : [unproven(scorecardHash.line, inputs.body)]
  return await finish(inputs, origin, contract, body, {
    findings: [...form.findings, ...byHash],
    warnings: [],
    gaps: [],
    facts: { ...facts, verified: 'form' },
    summary: 'Only the **form** was read. No claim of the body was proven: `verify: full` does that.',
  })
}

/** The one line may stand for the scorecard where it can be proven, and nowhere else (design 6). */
function unproven(line: number, path: string): Finding {
  return {
    code: 'CEC-50',
    rule: 'scorecard-by-hash',
    message: 'The body gives only the hash of the scorecard, and the form alone cannot prove it.',
    expected: 'the whole scorecard JSON, or `verify: full`',
    found: 'the line with its hash',
    remedy: 'Paste the scorecard, or lint with verify: full.',
    line,
    ...(path === '' ? {} : { path }),
  }
}

/** Places in the body belong to the file that it came from. */
function placed(form: BodyForm, path: string): BodyForm {
  if (path === '') return form
  return { ...form, findings: form.findings.map(finding => ({ ...finding, path })) }
}

async function finish(
  inputs: PrBodyLintInputs,
  origin: Origin,
  contract: Contract,
  body: string,
  full: FullLint,
): Promise<Outcome> {
  const bodySha256 = sha256(body)
  const { pull } = origin
  const judgement: Judgement = {
    ...FRAME,
    contract: contract.name,
    findings: full.findings,
    warnings: full.warnings,
    gaps: full.gaps,
    facts: { ...full.facts, body_sha256: bodySha256, ...(pull === null ? {} : { pull_number: pull.number }) },
    ...(inputs.verify === 'form' ? { nextOnPass: FORM_ONLY } : {}),
  }
  const commented = inputs.comment ? await comment(origin, contract, verdictOf(judgement), full) : []
  const verdict = verdictOf({ ...judgement, warnings: [...full.warnings, ...commented] })
  return { verdict, outputs: { 'body-sha256': bodySha256, verified: inputs.verify }, summary: full.summary }
}

async function comment(
  { github, pull }: Origin,
  contract: Contract,
  verdict: Verdict,
  full: FullLint,
): Promise<Warning[]> {
  if (github === null || pull === null) return []
  return await writeComment(github, pull.number, contract, verdict, full.summary)
}

const FORM_ONLY = 'The form is right. Prove the claims with verify: full.'

const FRAME: Omit<Judgement, 'contract' | 'findings' | 'gaps' | 'facts'> = {
  check: 'pr-body-lint',
  from: 'PR_OPEN',
  to: { pass: 'REVIEW', refuse: 'REWORK' },
  nextOnPass: 'Review the pull request: the rubric says what a person must judge.',
}

function nothingKnown(inputs: PrBodyLintInputs, gap: Gap): Outcome {
  const verdict = verdictOf({
    ...FRAME,
    contract: inputs.contract,
    findings: [],
    gaps: [gap],
    facts: { verified: inputs.verify },
  })
  return { verdict, outputs: { 'body-sha256': '', verified: inputs.verify } }
}
