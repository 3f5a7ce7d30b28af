import { describe, expect, it } from 'vitest'
import { parseBranchRules, parseClassic, parseRuleset, ShapeError } from '#core/checks/ruleset-sanity/parse-answers'
import { gap, known } from '#core/fact'
import {
  branchAnswer,
  checks,
  GATES,
  judged,
  type Options,
  type Repository,
  type Rule,
  review,
  ruleset,
  said,
  sane,
} from './repository.ts'

const rest: Rule[] = [{ type: 'deletion' }, { type: 'non_fast_forward' }, review()]
const without = (type: string): Rule[] => [...rest, checks(GATES)].filter(rule => rule.type !== type)
const loose = (): Rule => ({
  type: 'required_status_checks',
  parameters: { ...checks(GATES).parameters, strict_required_status_checks_policy: false },
})
const onCreate = (): Rule => ({
  type: 'required_status_checks',
  parameters: { ...checks(GATES).parameters, do_not_enforce_on_create: true },
})
const actor = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }
const classicGates = GATES.map(context => ({ context, app_id: 15_368 }))

type Case = [string, (repository: Repository) => void, string[], Options?]

const rulesetOf =
  (...rules: Rule[]) =>
  (repository: Repository) => {
    repository.rulesets = [ruleset(42, rules)]
  }

const CASES: Case[] = [
  ['a sane repository', () => {}, []],
  [
    'the gates spread over two rulesets',
    r => (r.rulesets = [ruleset(1, [...rest, checks(GATES.slice(0, 4))]), ruleset(2, [checks(GATES.slice(4))])]),
    [],
  ],
  [
    'no ruleset at all',
    r => (r.rulesets = []),
    ['!deletion-missing', '!no-required-checks', '!non-fast-forward-missing', '!pull-request-missing', 'spoofable'],
  ],
  ['a ruleset without checks', rulesetOf(...rest), ['!no-required-checks']],
  ['an empty list of checks', rulesetOf(...rest, checks([])), ['!no-required-checks']],
  ['one gate missing', rulesetOf(...rest, checks(GATES.slice(1))), ['!context-missing']],
  ['one check too many', rulesetOf(...rest, checks([...GATES, 'lint'])), ['!context-extra']],
  ['a gate in another case', rulesetOf(...rest, checks(['t0', ...GATES.slice(1)])), ['!context-renamed']],
  ['a gate with a blank behind', rulesetOf(...rest, checks(['T0 ', ...GATES.slice(1)])), ['!context-renamed']],
  [
    'a gate with an invisible character',
    rulesetOf(...rest, checks(['T0\u200b', ...GATES.slice(1)])),
    ['!context-renamed'],
  ],
  ['a gate in full-width letters', rulesetOf(...rest, checks(['Ｔ０', ...GATES.slice(1)])), ['!context-renamed']],
  ['a gate behind its caller', rulesetOf(...rest, checks(GATES.map(id => `orr / ${id}`))), ['!context-renamed']],
  ['a gate with its matrix values', rulesetOf(...rest, checks(['T0 (20)', ...GATES.slice(1)])), ['!context-renamed']],
  [
    'a gate of another name altogether',
    rulesetOf(...rest, checks(['zero', ...GATES.slice(1)])),
    ['!context-extra', '!context-missing'],
  ],
  ['no integration', rulesetOf(...rest, checks(GATES, null)), ['!integration-unbound']],
  ['another integration', rulesetOf(...rest, checks(GATES, 7)), ['!integration-other']],
  [
    'one gate without integration',
    rulesetOf(...rest, checks(GATES.slice(1)), checks(['T0'], null)),
    ['!integration-unbound'],
  ],
  ['another integration that was demanded', rulesetOf(...rest, checks(GATES, 7)), [], { demanded: { integration: 7 } }],
  ['a gate twice on the same terms', r => r.rulesets.push(ruleset(43, [checks(['T0'])])), ['context-duplicate']],
  [
    'a gate twice, once from any source',
    r => r.rulesets.push(ruleset(43, [checks(['T0'], null)])),
    ['context-conflict'],
  ],
  [
    'a gate twice, from two integrations',
    r => r.rulesets.push(ruleset(43, [checks(['T0'], 7)])),
    ['!integration-other', 'context-conflict'],
  ],
  ['a rule that is not strict', rulesetOf(...rest, loose()), ['!not-strict']],
  [
    'a rule that is not strict where none is demanded',
    rulesetOf(...rest, loose()),
    [],
    { demanded: { strict: false } },
  ],
  ['a strict rule beside one that is not', r => r.rulesets.push(ruleset(43, [loose()])), ['context-conflict']],
  ['checks that do not count on creation', rulesetOf(...rest, onCreate()), ['not-enforced-on-create']],
  [
    'checks that do not count on creation of a branch that may be deleted',
    rulesetOf(...rest.slice(1), onCreate()),
    ['!deletion-missing', '!not-enforced-on-create'],
  ],
  ['no pull request', rulesetOf(...without('pull_request')), ['!pull-request-missing', 'spoofable']],
  ['a pull request without approval', rulesetOf(...without('pull_request'), review(0)), ['!approvals-too-few']],
  ['two approvals', rulesetOf(...without('pull_request'), review(2)), []],
  [
    'the pull request in another ruleset',
    r => (r.rulesets = [ruleset(1, without('pull_request')), ruleset(2, [review()])]),
    [],
  ],
  ['force pushes', rulesetOf(...without('non_fast_forward')), ['!non-fast-forward-missing']],
  ['deletion', rulesetOf(...without('deletion')), ['!deletion-missing']],
  [
    'deletion where the contract warns',
    rulesetOf(...without('deletion')),
    ['deletion-missing'],
    {
      demanded: {
        terms: {
          strict: true,
          integration_id: 15_368,
          pull_request: 'refuse',
          approvals: 1,
          non_fast_forward: 'refuse',
          deletion: 'warn',
        },
      },
    },
  ],
  [
    'nothing where the contract ignores',
    rulesetOf(checks(GATES)),
    ['spoofable'],
    {
      demanded: {
        terms: {
          strict: true,
          integration_id: 15_368,
          pull_request: 'ignore',
          approvals: 1,
          non_fast_forward: 'ignore',
          deletion: 'ignore',
        },
      },
    },
  ],
  ['a bypass actor', r => Object.assign(r.rulesets[0] ?? {}, { bypass_actors: [actor] }), ['!bypass-actors']],
  [
    'a bypass by pull request only',
    r => Object.assign(r.rulesets[0] ?? {}, { bypass_actors: [{ ...actor, bypass_mode: 'pull_request' }] }),
    ['!bypass-actors'],
  ],
  [
    'an exempt actor without id',
    r =>
      Object.assign(r.rulesets[0] ?? {}, {
        bypass_actors: [{ actor_id: null, actor_type: 'DeployKey', bypass_mode: 'exempt' }],
      }),
    ['!bypass-actors'],
  ],
  ['a bypass that GitHub hides', r => delete r.rulesets[0]?.['bypass_actors'], ['bypass-unseen']],
  [
    'a hidden bypass that must be seen',
    r => delete r.rulesets[0]?.['bypass_actors'],
    ['?who may bypass ruleset 42 "rules 42"'],
    { demanded: { requireBypassVisibility: true } },
  ],
  [
    'a caller that may bypass',
    r => {
      delete r.rulesets[0]?.['bypass_actors']
      Object.assign(r.rulesets[0] ?? {}, { current_user_can_bypass: 'pull_requests_only' })
    },
    ['!bypass-caller', 'bypass-unseen'],
  ],
  [
    'a bypass of a ruleset without gates',
    r => r.rulesets.push(ruleset(43, [{ type: 'required_linear_history' }], { bypass_actors: [actor] })),
    ['bypass-elsewhere'],
  ],
  [
    'a disabled ruleset',
    r => Object.assign(r.rulesets[0] ?? {}, { enforcement: 'disabled' }),
    ['!deletion-missing', '!no-required-checks', '!non-fast-forward-missing', '!pull-request-missing', 'spoofable'],
  ],
  [
    'an evaluating ruleset',
    r => Object.assign(r.rulesets[0] ?? {}, { enforcement: 'evaluate' }),
    ['!deletion-missing', '!no-required-checks', '!non-fast-forward-missing', '!pull-request-missing', 'spoofable'],
  ],
  [
    'an organization ruleset whose details are hidden',
    r => {
      r.rulesets = [ruleset(42, rest)]
      r.foreign = [{ ...checks(GATES), ruleset_source_type: 'Organization', ruleset_source: 'o', ruleset_id: 9 }]
    },
    ['bypass-unseen'],
  ],
  [
    'such a ruleset where the bypass must be seen',
    r => {
      r.rulesets = [ruleset(42, rest)]
      r.foreign = [{ ...checks(GATES), ruleset_source_type: 'Organization', ruleset_source: 'o', ruleset_id: 9 }]
    },
    ['?who may bypass ruleset 9'],
    { demanded: { requireBypassVisibility: true } },
  ],
  [
    'a rule without a ruleset id',
    r => {
      r.rulesets = [ruleset(42, rest)]
      r.foreign = [{ ...checks(GATES) }]
    },
    ['bypass-unseen'],
  ],
  [
    'a rule type of tomorrow',
    r => r.rulesets.push(ruleset(43, [{ type: 'code_quality', parameters: { level: 'high' } }])),
    ['rule-unknown'],
    { offDescription: true },
  ],
  ['classic protection of the same gates', r => (r.branch = branchAnswer(classicGates)), ['context-conflict']],
  [
    'classic protection that demands more',
    r => (r.branch = branchAnswer([{ context: 'lint', app_id: null }])),
    ['!context-extra'],
  ],
  [
    'classic protection with administrators free',
    r => {
      r.rulesets = [ruleset(42, rest)]
      r.branch = branchAnswer(classicGates, 'non_admins')
    },
    ['!bypass-actors', '?whether classic branch protection is strict'],
  ],
  [
    'classic protection alone',
    r => {
      r.rulesets = []
      r.branch = branchAnswer(classicGates)
    },
    [
      '?whether classic branch protection gives a pull request with at least 1 approval',
      '?whether classic branch protection gives deletion of the branch blocked (rule deletion)',
      '?whether classic branch protection gives force pushes blocked (rule non_fast_forward)',
      '?whether classic branch protection is strict',
      'spoofable',
    ],
  ],
  ['another branch than the contract names', () => {}, ['branch-differs'], { demanded: { branch: 'trunk' } }],
  ['no branch answer in the recording', r => (r.branch = null), ['classic-unseen']],
  [
    'a merge queue without its trigger',
    r =>
      r.rulesets.push(
        ruleset(43, [
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'SQUASH',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
        ]),
      ),
    ['!merge-group-missing'],
  ],
  ['no code owners', r => delete r.files['.github/CODEOWNERS'], ['spoofable']],
  ['code owners of something else', r => Object.assign(r.files, { '.github/CODEOWNERS': 'src/ @a\n' }), ['spoofable']],
  [
    'a workflows rule instead',
    r => {
      delete r.files['.github/CODEOWNERS']
      r.rulesets.push(
        ruleset(43, [
          {
            type: 'workflows',
            parameters: { workflows: [{ path: '.github/workflows/orr.yml', repository_id: 1, sha: 'a'.repeat(40) }] },
          },
        ]),
      )
    },
    [],
  ],
  [
    'a context prefix',
    r => {
      r.rulesets = [ruleset(42, [...rest, checks(['orr / T0'])])]
      r.files['.github/workflows/s7-orr-exec.yml'] =
        'on: workflow_dispatch\npermissions: {contents: read}\njobs:\n  orr:\n    uses: ./.github/workflows/called.yml\n'
      r.files['.github/workflows/called.yml'] =
        'on: workflow_call\njobs:\n  T0:\n    runs-on: x\n    steps: [{run: x}]\n'
    },
    ['local-in-gate'],
    { demanded: { contexts: ['orr / T0'] } },
  ],
]

describe('the rules of the branch', () => {
  it.each(CASES)('judges %s', async (_what, change, expected, options) => {
    const repository = sane()
    change(repository)
    const judgement = await judged(repository, options)
    expect(said(judgement)).toEqual(expected)
    for (const finding of judgement.findings) expect(finding.code).toBe('CEC-20')
  })

  it('says what was expected, what was found and what to do', async () => {
    const repository = sane()
    repository.rulesets = [ruleset(42, [...rest, checks(['t0', ...GATES.slice(1)])])]
    const [finding] = (await judged(repository)).findings
    expect(finding).toMatchObject({
      message: '"T0" is required under another name.',
      expected: '"T0", letter by letter: GitHub compares exact strings',
      found: '"t0" (ruleset 42 "rules 42")',
    })
  })

  it('names the idle ruleset that holds what is missed', async () => {
    const repository = sane()
    Object.assign(repository.rulesets[0] ?? {}, { enforcement: 'disabled' })
    const finding = (await judged(repository)).findings.find(one => one.rule === 'no-required-checks')
    expect(finding?.found).toContain('ruleset 42 "rules 42" holds it, with enforcement "disabled"')
  })

  it('takes details that contradict the rules in force for no activity', async () => {
    const repository = sane()
    const details = { ...repository.rulesets[0], enforcement: 'disabled' }
    const judgement = await judged(repository, { facts: { rulesets: new Map([[42, known(parseRuleset(details))]]) } })
    expect(said(judgement)).toEqual(['!ruleset-not-active'])
  })

  it('never reads a failure as no rulesets', async () => {
    const missing = gap('the rules in force on main', 'GitHub answers 403: no.', 'Give metadata: read.')
    const judgement = await judged(sane(), { facts: { rules: missing, rulesets: new Map() } })
    expect(said(judgement)).toEqual(['?the rules in force on main'])
    expect(judgement.repair).toBeNull()
  })

  it('keeps the gap of a ruleset whose details could not be had', async () => {
    const missing = gap('the details of ruleset 42', 'x', 'y')
    const judgement = await judged(sane(), { facts: { rulesets: new Map([[42, missing]]) } })
    expect(said(judgement)).toEqual(['?the details of ruleset 42'])
  })

  it('tells with an admin-token the policy and the changes since base', async () => {
    const changes = known([{ rulesetId: 42, version: 3, actor: 'User 1', at: '2025-11-01T00:00:00Z' }])
    const judgement = await judged(sane(), { facts: { admin: { shaPinning: known(false), changes } } })
    expect(said(judgement)).toEqual(['ruleset-changed', 'sha-pinning-off'])
  })
})

describe('classic protection with its details', () => {
  const details = { strict: true, enforceAdmins: true, approvals: 1, allowForcePushes: false, allowDeletions: false }
  it.each([
    ['all of it', details, []],
    ['no strictness', { ...details, strict: false }, ['!not-strict']],
    ['no pull request', { ...details, approvals: null }, ['!pull-request-missing']],
    ['administrators free', { ...details, enforceAdmins: false }, ['!bypass-actors']],
    ['force pushes', { ...details, allowForcePushes: true }, ['!non-fast-forward-missing']],
    ['deletion', { ...details, allowDeletions: true }, ['!deletion-missing']],
  ])('replaces a ruleset: %s', async (_what, found, expected) => {
    const repository = sane()
    repository.rulesets = []
    const classic = known({ ...parseClassic(branchAnswer(classicGates)), details: known(found) })
    const judgement = await judged(repository, { facts: { classic } })
    expect(said(judgement)).toEqual([...expected, 'spoofable'].sort())
  })
})

describe('answers of another shape', () => {
  it.each([
    ['rules that are no list', () => parseBranchRules({ message: 'Not Found' })],
    ['a rule without type', () => parseBranchRules([{ parameters: {} }])],
    [
      'a check without context',
      () => parseBranchRules([{ type: 'required_status_checks', parameters: { required_status_checks: [{}] } }]),
    ],
    ['checks without a list', () => parseBranchRules([{ type: 'required_status_checks', parameters: {} }])],
    ['a ruleset without id', () => parseRuleset({ name: 'x', enforcement: 'active' })],
    ['a ruleset without enforcement', () => parseRuleset({ id: 1, name: 'x' })],
    ['a branch without protection', () => parseClassic({ name: 'main' })],
  ])('are refused: %s', (_what, parse) => {
    expect(parse).toThrow(ShapeError)
  })
})
