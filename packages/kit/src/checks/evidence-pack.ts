import { resolve } from 'node:path'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { type Fact, gapsOf, known } from '#core/fact'
import type { Warning } from '#core/finding'
import { code } from '#core/inert'
import { type Judgement, verdictOf } from '#core/verdict'
import { type PackedEvidence, packEvidence } from '#sources/archive/pack'
import { type Uploaded, uploadEvidence } from '#sources/archive/upload'
import { openGit } from '#sources/git/git'
import { gatherPolicy } from '#sources/git/policy'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readFolder, readRelativePath } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs } from '../git-inputs.ts'
import type { Reader } from '../read.ts'

interface EvidencePackInputs extends GitInputs {
  /** Relative to the working directory. */
  readonly folder: string
  /** Empty: the contract's path. */
  readonly out: string
  readonly upload: boolean
  /** 0: the repository's own. */
  readonly retentionDays: number
}

/** Design 6: evidence into the deterministic ZIP, its manifest, and the scorecard's check. */
export const evidencePack: Check<EvidencePackInputs> = {
  name: 'evidence-pack',
  description: 'Packs the evidence of the gates into a ZIP with the same bytes on any machine.',
  inputs: {
    ...CONTRACT_INPUTS,
    folder: {
      description: 'Folder of evidence in the working directory. Every file below it is packed, as `out/…`.',
      default: 'out',
    },
    out: { description: "Path of the ZIP in the working directory. Default: the contract's.", default: '' },
    upload: {
      description: 'Upload the ZIP as it is, an artifact named after the file: `true` or `false`.',
      default: 'false',
    },
    'retention-days': { description: "Days to keep the artifact; `0` for the repository's own setting.", default: '0' },
    ...MODE_INPUT,
    ...GIT_INPUTS,
  },
  outputs: {
    'evidence-zip': 'Path of the ZIP; empty when it was not written.',
    'evidence-zip-sha256': 'SHA-256 of the ZIP, 64 hex digits.',
    'scorecard-sha256': 'SHA-256 of the scorecard, 64 hex digits.',
    'artifact-id': 'Id of the uploaded artifact; empty without `upload`.',
  },
  parse,
  run,
}

function parse(read: Reader): EvidencePackInputs {
  return {
    ...readGitInputs(read),
    folder: readFolder(read, 'folder'),
    out: readRelativePath(read, 'out'),
    upload: read.flag('upload'),
    retentionDays: read.integer('retention-days', 0, 400),
  }
}

async function run(inputs: EvidencePackInputs, world: World): Promise<Outcome> {
  const root = cloneFolder(inputs, world)
  const contract = await contractOf(inputs, root, world)
  if (contract.kind === 'gap')
    return { verdict: verdictOf({ ...FRAME, contract: inputs.contract, gaps: [contract.gap] }) }
  const out = inputs.out || contract.value.artifact.evidence_zip
  const zip = resolve(root, out)
  const packed = packEvidence(resolve(root, inputs.folder), contract.value, zip)
  if (packed.kind === 'refused') {
    return {
      verdict: verdictOf({ ...FRAME, contract: contract.value.name, findings: packed.findings }),
      outputs: NOTHING,
    }
  }
  const uploaded = inputs.upload ? await uploadEvidence(zip, packed.sha256, inputs.retentionDays) : null
  return report(packed, uploaded, { out, zip, contract: contract.value })
}

/** A built-in contract needs no repository: the check then works in any folder. */
async function contractOf(inputs: GitInputs, root: string, world: World): Promise<Fact<Contract>> {
  const builtIn = builtInContract(inputs.contract)
  if (builtIn !== undefined) return known(builtIn)
  const policy = await gatherPolicy(await openGit(root, world.env), inputs)
  return policy.kind === 'gap' ? policy : known(policy.value.contract)
}

type Packed = Extract<PackedEvidence, { kind: 'ok' }>

function report(
  packed: Packed,
  uploaded: Fact<Uploaded> | null,
  { out, zip, contract }: { out: string; zip: string; contract: Contract },
): Outcome {
  const finding = uploaded?.kind === 'known' ? uploaded.value.finding : null
  const verdict = verdictOf({
    ...FRAME,
    contract: contract.name,
    findings: finding === null ? [] : [finding],
    warnings: packed.scorecard.parsed.verdict === 'PASS' ? [] : [redScorecard(contract)],
    gaps: uploaded === null ? [] : gapsOf(uploaded),
    facts: {
      evidence_zip: out,
      evidence_zip_sha256: packed.sha256,
      scorecard_sha256: packed.scorecard.sha256,
      files: packed.manifest.files.length,
      bytes: packed.size,
    },
  })
  const outputs = {
    'evidence-zip': zip,
    'evidence-zip-sha256': packed.sha256,
    'scorecard-sha256': packed.scorecard.sha256,
    'artifact-id': uploaded?.kind === 'known' ? String(uploaded.value.id) : '',
  }
  return { verdict, outputs, summary: summary(packed, out) }
}

const NOTHING = { 'evidence-zip': '', 'evidence-zip-sha256': '', 'scorecard-sha256': '', 'artifact-id': '' }

function redScorecard(contract: Contract): Warning {
  return {
    rule: 'scorecard-not-pass',
    message: 'The scorecard says FAIL: this evidence will be refused as CEC-20.',
    expected: 'PASS',
    found: 'FAIL',
    remedy: 'Repair the gates that failed.',
    path: contract.artifact.scorecard,
  }
}

function summary(packed: Packed, out: string): string {
  return [
    `${code(out)}: ${packed.manifest.files.length} files, ${packed.size} bytes`,
    `SHA-256 of the ZIP ${code(packed.sha256)}, of the scorecard ${code(packed.scorecard.sha256)}`,
  ].join('\n\n')
}

const FRAME: Omit<Judgement, 'contract'> = {
  check: 'evidence-pack',
  findings: [],
  gaps: [],
  facts: {},
  from: 'ORR_RUN[1]',
  to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
  nextOnPass: 'Upload the ZIP as it is (`archive: false`), then compare the runs.',
}
