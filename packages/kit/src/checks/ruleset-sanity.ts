import type { Check } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readFolder, readRelativePath, TOKEN_INPUT } from '../common-inputs.ts'
import { mistake, type Reader } from '../read.ts'
import { type RulesetSanityInputs, runRulesetSanity } from '../rulesets.ts'

/** T0: the gate that guards the gates (SOP 3.3). */
export const rulesetSanity: Check<RulesetSanityInputs> = {
  name: 'ruleset-sanity',
  description:
    'Proves that the branch requires exactly the gates, unbypassed, and that the workflow at base can report exactly those.',
  inputs: {
    ...CONTRACT_INPUTS,
    branch: { description: 'The protected branch. Default: the default branch.', default: '' },
    contexts: {
      description:
        "Required contexts, one a line; those that are gates of the contract must be jobs of the gating workflow. Default: the contract's gates.",
      default: '',
    },
    'context-prefix': {
      description:
        'Put before each context as it stands, blanks included; `orr / ` where the gates run in a workflow that the job `orr` calls.',
      default: '',
    },
    'integration-id': {
      description:
        "The integration that must report each context. Default: the contract's (15368, GitHub Actions on github.com).",
      default: '',
    },
    strict: {
      description: "`true` demands that branches are up to date before merging. Default: the contract's (`true`).",
      default: '',
    },
    workflow: { description: "Path of the ORR workflow. Default: the contract's.", default: '' },
    rulesets: {
      description:
        'Offline: a JSON file of recorded answers, `{"rules": …, "rulesets": […], "branch": …}`, instead of the API.',
      default: '',
    },
    'admin-token': {
      description:
        'A token with administration rights: shows bypass actors, the SHA-pinning policy and the history of the rulesets.',
      default: '',
    },
    'require-bypass-visibility': {
      description: '`true` makes an invisible bypass list unknown instead of a warning.',
      default: 'false',
    },
    'evidence-dir': {
      description: 'Folder for what was seen and judged, e.g. `out/evidence/T0_ruleset_sanity`.',
      default: '',
    },
    ...GIT_INPUTS,
    ...TOKEN_INPUT,
    ...MODE_INPUT,
  },
  outputs: {
    drift: 'What the branch demands, what the contract demands and what the workflow reports, a JSON array.',
    repair: 'JSON body of the API call that would repair the ruleset, or empty. It is never sent.',
    'repair-call': 'Method and path of that call, e.g. `PUT /repos/o/r/rulesets/42`, or empty.',
  },
  parse: read => ({
    contract: read.required('contract', 's7, default, or the path of a contract'),
    base: read.text('base'),
    workingDirectory: read.text('working-directory'),
    token: read.text('token'),
    adminToken: read.text('admin-token'),
    branch: readBranch(read),
    contexts: readContexts(read),
    contextPrefix: readPrefix(read),
    integration: read.text('integration-id') === '' ? null : read.integer('integration-id', 1, 2 ** 31),
    strict: read.choice('strict', ['', 'true', 'false']) === '' ? null : read.flag('strict'),
    workflow: readWorkflow(read),
    rulesets: read.text('rulesets'),
    evidenceDir: readFolder(read, 'evidence-dir'),
    requireBypassVisibility: read.flag('require-bypass-visibility'),
  }),
  run: runRulesetSanity,
}

function readBranch(read: Reader): string {
  const branch = read.text('branch').replace(/^refs\/heads\//, '')
  if (/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|^[-/]|\/$|\/\//.test(branch))
    throw mistake('branch', branch, 'the name of one branch')
  return branch
}

function readContexts(read: Reader): string[] {
  const contexts = read.lines('contexts')
  const twice = contexts.find((context, at) => contexts.indexOf(context) !== at)
  if (twice !== undefined) throw mistake('contexts', twice, 'each context once')
  return contexts
}

function readPrefix(read: Reader): string {
  const prefix = read.raw('context-prefix')
  if (/[\u0000-\u001f\u007f]/.test(prefix)) throw mistake('context-prefix', prefix, 'one line, such as "orr / "')
  return prefix
}

function readWorkflow(read: Reader): string {
  const path = readRelativePath(read, 'workflow')
  if (path !== '' && !/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) {
    throw mistake('workflow', path, 'a path of the form .github/workflows/<name>.yml')
  }
  return path
}
