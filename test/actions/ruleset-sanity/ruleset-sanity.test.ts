import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Fault, type Hub, type HubRepository, startHub } from '#hub/hub'
import { checks, GATES, ORR, orrWorkflow, review } from '../../core/ruleset-sanity/repository.ts'
import { type BundleRun, runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'

let hub: Hub
let repository: HubRepository
let clone: TempRepo
let plain: string
let admin: string

beforeAll(async () => {
  hub = await startHub()
  plain = hub.addToken({ metadata: 'read', contents: 'read' })
  admin = hub.addToken({ metadata: 'read', contents: 'read', administration: 'write' }, { kind: 'user' })
})
afterAll(() => hub.close())

beforeEach(async () => {
  hub.faults.length = 0
  repository = await hub.createRepository({ owner: 'o', name: `r${Math.random().toString(36).slice(2)}` })
  clone?.[Symbol.dispose]()
  clone = new TempRepo()
  clone.git('remote', 'add', 'origin', repository.gitDir)
  push({ [ORR]: orrWorkflow(), '.github/CODEOWNERS': '* @sre\n' })
  repository.addRuleset({
    name: 'main',
    rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }, review(), checks(GATES)],
  })
})

function push(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) clone.write(path, text)
  clone.commit()
  clone.git('push', '--quiet', 'origin', 'HEAD:main')
  clone.git('fetch', '--quiet', 'origin')
}

function run(inputs: Record<string, string> = {}, token = plain): Promise<BundleRun> {
  hub.requests.length = 0
  return runBundle('ruleset-sanity', inputs, { cwd: clone.path, token, env: hub.env(repository, token) })
}

function rules(result: BundleRun): string[] {
  const findings = result.verdict?.['findings']
  return Array.isArray(findings) ? [...new Set(findings.map(finding => String(finding.rule)))].sort() : []
}

function gaps(result: BundleRun): string {
  return JSON.stringify(result.verdict?.['gaps'])
}

function rest(): string[] {
  return hub.requests.filter(request => request.route !== null).map(request => request.route ?? '')
}

describe('with the plain token of a workflow', () => {
  it('passes a sane repository, and tells that the bypass is unseen', async () => {
    const result = await run()
    expect(result.stderr).toBe('')
    expect(result.exit).toBe(0)
    expect(result.outputs['verdict']).toBe('pass')
    expect(JSON.stringify(result.verdict?.['warnings'])).toContain('bypass-unseen')
    expect(result.summary).toContain('### Drift (9)')
    expect(result.outputs['repair']).toBe('')
    expect(rest()).toHaveLength(4)
  })

  it('reads the rules to their last page', async () => {
    for (let at = 0; at < 130; at++)
      repository.addRuleset({ name: `n${at}`, rules: [{ type: 'required_linear_history' }] })
    repository.rulesets[0]?.rules.splice(3)
    repository.addRuleset({ name: 'last', rules: [checks(GATES)] })
    expect((await run()).outputs['verdict']).toBe('pass')
  })

  it.each([
    [
      'no rulesets',
      (r: HubRepository) => r.rulesets.splice(0),
      ['deletion-missing', 'no-required-checks', 'non-fast-forward-missing', 'pull-request-missing'],
    ],
    [
      'three idle rulesets',
      (r: HubRepository) => {
        r.rulesets.splice(0)
        for (const name of ['a', 'b', 'c']) r.addRuleset({ name, enforcement: 'disabled', rules: [checks(GATES)] })
      },
      ['deletion-missing', 'no-required-checks', 'non-fast-forward-missing', 'pull-request-missing'],
    ],
    [
      'a renamed gate',
      (r: HubRepository) => r.rulesets[0]?.rules.splice(3, 1, checks(['t0', ...GATES.slice(1)])),
      ['context-renamed'],
    ],
    [
      'an unbound gate',
      (r: HubRepository) => r.rulesets[0]?.rules.splice(3, 1, checks(GATES, null)),
      ['integration-unbound'],
    ],
    [
      'classic protection that demands more',
      (r: HubRepository) =>
        r.protection.set('main', {
          requiredStatusChecks: { strict: true, checks: [{ context: 'lint', app_id: null }] },
          enforceAdmins: true,
          allowForcePushes: false,
          allowDeletions: false,
          requiredApprovals: 1,
        }),
      ['context-extra'],
    ],
  ])('refuses %s as CEC-20, within eight requests', async (_what, change, expected) => {
    change(repository)
    const result = await run()
    expect(rules(result)).toEqual(expected)
    expect(result.exit).toBe(20)
    expect(result.outputs['code']).toBe('CEC-20')
    expect(JSON.parse(result.outputs['repair'] ?? '')).toMatchObject({ enforcement: 'active' })
    expect(result.outputs['repair-call']).toMatch(/^(PUT|POST) \/repos\/\{owner\}\/\{repo\}\/rulesets/)
    expect(rest().length).toBeLessThanOrEqual(8)
    expect(hub.requests.every(request => request.method === 'GET' || request.route === null)).toBe(true)
  })

  it('needs no more than eight requests for three rulesets', async () => {
    repository.rulesets[0]?.rules.splice(3)
    repository.addRuleset({ name: 'b', rules: [checks(GATES.slice(0, 5))] })
    repository.addRuleset({ name: 'c', rules: [checks(GATES.slice(5))] })
    expect((await run()).outputs['verdict']).toBe('pass')
    expect(rest()).toHaveLength(6)
  })

  it('refuses a workflow at base that can skip a gate, and points at the line', async () => {
    push({ [ORR]: orrWorkflow().replace('  T3:\n', "  T3:\n    if: github.actor != 'x'\n") })
    const result = await run()
    expect(rules(result)).toEqual(['gate-skippable-if'])
    expect(result.stdout).toMatch(new RegExp(`::error .*file=${ORR},line=22`))
  })

  it('reads the workflow at base, not the copy of the branch', async () => {
    clone.write(ORR, orrWorkflow().replaceAll('gate.sh T0', 'gate.sh T0 || true'))
    clone.commit()
    expect((await run()).outputs['verdict']).toBe('pass')
  })

  it('reports the same with mode: warn, and exits 0', async () => {
    repository.rulesets.splice(0)
    const result = await run({ mode: 'warn' })
    expect([result.exit, result.outputs['verdict']]).toEqual([0, 'refuse'])
  })

  it('is unknown where the bypass must be seen', async () => {
    const result = await run({ 'require-bypass-visibility': 'true' })
    expect([result.exit, result.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(gaps(result)).toContain('Administration: write')
  })
})

describe('with an admin-token', () => {
  it('sees an empty bypass list, the policy and the history', async () => {
    repository.actionsPermissions.sha_pinning_required = true
    const result = await run({ 'admin-token': admin, 'require-bypass-visibility': 'true' })
    expect(result.verdict?.['warnings']).toEqual([])
    expect(result.outputs['verdict']).toBe('pass')
  })

  it('refuses a bypass actor, and tells who changed the ruleset since base', async () => {
    const [ruleset] = repository.rulesets
    ruleset?.bypass_actors.push({ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' })
    ruleset?.history.push(
      { version_id: 1, actor: { id: 7, type: 'User' }, updated_at: '2025-10-01T00:00:00Z', state: {} },
      { version_id: 2, actor: { id: 8, type: 'User' }, updated_at: '2025-11-15T00:00:00Z', state: {} },
    )
    const result = await run({ 'admin-token': admin })
    expect(rules(result)).toEqual(['bypass-actors'])
    expect(result.summary).toContain('RepositoryRole 5')
    const warnings = JSON.stringify(result.verdict?.['warnings'])
    expect(warnings).toContain('version 2 by User 8')
    expect(warnings).not.toContain('User 7')
    expect(warnings).toContain('sha-pinning-off')
  })

  it('reads classic protection whole', async () => {
    repository.rulesets.splice(0)
    repository.protection.set('main', {
      requiredStatusChecks: { strict: true, checks: GATES.map(context => ({ context, app_id: 15_368 })) },
      enforceAdmins: true,
      allowForcePushes: false,
      allowDeletions: false,
      requiredApprovals: 1,
    })
    expect((await run({ 'admin-token': admin })).outputs['verdict']).toBe('pass')
    expect((await run()).outputs['verdict']).toBe('unknown')
  })

  it('is unknown, and names the permission, when the token has no such rights', async () => {
    const weak = hub.addToken({ metadata: 'read', contents: 'read' }, { kind: 'user' })
    const result = await run({ 'admin-token': weak })
    expect(result.outputs['verdict']).toBe('unknown')
    expect(gaps(result)).toContain('administration: write')
    expect(gaps(result)).toContain('administration: read')
  })
})

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
})
const HOUR = { 'retry-after': '3600' }

describe('when GitHub does not say', () => {
  it.each<[string, RegExp, Fault, RegExp]>([
    ['403 for the rules', /rules\/branches/, status(403), /metadata: read/],
    ['404 for the rules', /rules\/branches/, status(404), /metadata: read/],
    ['404 for the branch', /\/branches\/main$/, status(404), /contents: read/],
    ['403 for the details', /rulesets\/\d+$/, status(403), /metadata: read/],
    ['404 for the details', /rulesets\/\d+$/, status(404), /metadata: read/],
    ['429 with a long wait', /rules\/branches/, status(429, HOUR), /rules in force/],
    ['500 again and again', /rules\/branches/, status(500, { 'retry-after': '0' }), /rules in force/],
    [
      'half an answer',
      /rules\/branches/,
      { kind: 'edit', edit: body => body.subarray(0, body.length / 2) },
      /rules in force/,
    ],
    [
      'an object instead of the list',
      /rules\/branches/,
      { kind: 'json', json: () => ({ message: 'ok' }) },
      /rules in force/,
    ],
    [
      'rules without their parameters',
      /rules\/branches/,
      { kind: 'json', json: () => [{ type: 'required_status_checks' }] },
      /rules in force/,
    ],
    ['403 for the repository', /\/repos\/o\/r[a-z0-9]+$/, status(403), /default branch/],
  ])('is unknown, never "no rulesets": %s', async (_what, path, fault, told) => {
    hub.faults.push(request => (path.test(request.path.replace(/\?.*/, '')) ? fault : undefined))
    const result = await run()
    expect([result.exit, result.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(rules(result)).toEqual([])
    expect(gaps(result)).toMatch(told)
  })

  it('is unknown when only the first page of the rules came', async () => {
    for (let at = 0; at < 120; at++)
      repository.addRuleset({ name: `n${at}`, rules: [{ type: 'required_linear_history' }] })
    hub.faults.push(request => (/rules\/branches.*[?&]page=2/.test(request.path) ? status(403) : undefined))
    const result = await run()
    expect([result.exit, result.outputs['verdict']]).toEqual([1, 'unknown'])
  })

  it('passes when trouble passes', async () => {
    hub.faults.push(request => (request.earlier === 0 ? status(502, { 'retry-after': '0' }) : undefined))
    expect((await run()).outputs['verdict']).toBe('pass')
  })

  it('takes the hidden details of an organization ruleset for an unseen bypass', async () => {
    const ruleset = repository.rulesets[0]
    Object.assign(ruleset ?? {}, { source_type: 'Organization', source: 'o' })
    hub.faults.push(request => (/rulesets\/\d+$/.test(request.path) ? status(404) : undefined))
    const result = await run()
    expect(result.outputs['verdict']).toBe('pass')
    expect(JSON.stringify(result.verdict?.['warnings'])).toContain('bypass-unseen')
  })
})

describe('offline and evidence', () => {
  async function record(): Promise<string> {
    const get = async (path: string): Promise<unknown> =>
      (
        await fetch(`${hub.apiUrl}/repos/${repository.fullName}/${path}`, {
          headers: { authorization: `Bearer ${plain}` },
        })
      ).json()
    const rulesets = await Promise.all(repository.rulesets.map(one => get(`rulesets/${one.id}`)))
    const file = join(clone.path, 'recorded.json')
    writeFileSync(
      file,
      JSON.stringify({ rules: await get('rules/branches/main'), rulesets, branch: await get('branches/main') }),
    )
    return file
  }

  it('judges recorded answers as it judges the API, without a token or a request', async () => {
    await record()
    hub.requests.length = 0
    const offline = await runBundle('ruleset-sanity', { rulesets: 'recorded.json' }, { cwd: clone.path })
    expect(rest()).toEqual([])
    expect(offline.verdict).toEqual((await run()).verdict)
  })

  it.each([
    ['no file', null, 'no file that can be read'],
    ['no JSON', '{', 'bad.json:1:'],
    ['a list', '[]', 'bad.json:1:1: the answer is no object'],
    ['another key', '{"rules":[],\n"rulesets":[],\n"more":1}', 'bad.json:3:8: /more is no key'],
    ['a key twice', '{"rules":[{"type":"deletion"}],\n"rules":[],"rulesets":[]}', 'bad.json:2:1'],
    ['rules that are no list', '{"rules":{},"rulesets":[]}', '/rules is no list'],
    ['pages that were not joined', '{"rules":[[]],"rulesets":[]}', '/rules/0 is no object'],
    ['no rules', '{"rulesets":[]}', 'has no "rules"'],
    ['no rulesets', '{"rules":[]}', 'has no list as "rulesets"'],
    [
      'a check without a name',
      '{"rules":[],\n"rulesets":[{"id":1,"name":"a","enforcement":"active","rules":[{"type":"required_status_checks","parameters":{"required_status_checks":[{}]}}]}]}',
      '/rulesets/0/rules/0/parameters/required_status_checks/0 has no text as "context"',
    ],
    ['a branch without protection', '{"rules":[],"rulesets":[],"branch":{"name":"main"}}', '/branch/protection'],
  ])('takes a recording with %s for a mistake, and names the place', async (_what, text, place) => {
    if (text !== null) writeFileSync(join(clone.path, 'bad.json'), text)
    const result = await runBundle('ruleset-sanity', { rulesets: 'bad.json' }, { cwd: clone.path })
    expect(result.exit).toBe(2)
    expect(result.stdout).toContain('Input rulesets')
    expect(result.stdout).toContain(place)
  })

  it('takes answers of another branch than the one asked about for a mistake', async () => {
    await record()
    const result = await runBundle('ruleset-sanity', { rulesets: 'recorded.json', branch: 'next' }, { cwd: clone.path })
    expect(result.exit).toBe(2)
    expect(result.stdout).toContain('answers of the branch')
  })

  it('leaves the same evidence each time', async () => {
    const folder = 'out/evidence/T0_ruleset_sanity'
    await run({ 'evidence-dir': folder })
    const files = () =>
      readdirSync(join(clone.path, folder))
        .sort()
        .map(name => [name, readFileSync(join(clone.path, folder, name), 'utf8')])
    const first = files()
    expect(first.map(([name]) => name)).toEqual(['drift.json', 'ruleset_sanity.json', 'seen.json'])
    await run({ 'evidence-dir': folder })
    expect(files()).toEqual(first)
    expect(JSON.stringify(first)).toContain('cec.ruleset-sanity/1')
  })

  it('does not follow a link out of the working directory', async () => {
    symlinkSync(tmpdir(), join(clone.path, 'out'))
    const result = await run({ 'evidence-dir': 'out/evidence' })
    expect(result.exit).toBe(2)
  })
})

it('makes no folder behind a link, and writes through none', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'cec-outside-'))
  symlinkSync(outside, join(clone.path, 'out'))
  expect((await run({ 'evidence-dir': 'out/evidence' })).exit).toBe(2)
  expect(readdirSync(outside)).toEqual([])
  const victim = join(outside, 'victim')
  writeFileSync(victim, 'untouched')
  mkdirSync(join(clone.path, 'seen'))
  symlinkSync(victim, join(clone.path, 'seen/seen.json'))
  expect((await run({ 'evidence-dir': 'seen' })).exit).toBe(0)
  expect(readFileSync(victim, 'utf8')).toBe('untouched')
  expect(readFileSync(join(clone.path, 'seen/seen.json'), 'utf8')).toContain('"rules"')
  rmSync(outside, { recursive: true })
})

describe('a default branch of another name', () => {
  it('is asked for by its name, slashes included', async () => {
    const trunk = 'release/2026'
    clone.git('push', '--quiet', 'origin', `HEAD:${trunk}`)
    clone.git('fetch', '--quiet', 'origin')
    const result = await run({ branch: trunk, base: trunk })
    expect(rest().some(route => route.includes('rules/branches'))).toBe(true)
    expect(JSON.stringify(result.verdict?.['facts'])).toContain(trunk)
    expect(result.exit).toBe(20)
    Object.assign(repository.rulesets[0] ?? {}, { conditions: { ref_name: { include: ['~ALL'], exclude: [] } } })
    expect((await run({ branch: trunk, base: trunk })).outputs['verdict']).toBe('pass')
  })
})

describe('inputs', () => {
  it.each([
    ['strict', 'yes'],
    ['integration-id', '1O'],
    ['contexts', 'T0\nT0'],
    ['context-prefix', 'orr / \n'],
    ['workflow', 'scripts/x.yml'],
    ['branch', '../main'],
    ['evidence-dir', '/etc'],
    ['require-bypass-visibility', 'maybe'],
    ['mode', 'soft'],
  ])('refuse %s = %j before anything is read', async (name, value) => {
    const result = await run({ [name]: value })
    expect(result.exit).toBe(2)
    expect(result.stdout).toContain(`Input ${name}`)
    expect(hub.requests).toEqual([])
  })

  it('keep the blanks of the prefix, and take contexts of their own', async () => {
    repository.rulesets[0]?.rules.splice(3, 1, checks(['orr / T0', 'orr / T1']))
    push({
      [ORR]:
        'on: workflow_dispatch\npermissions: {contents: read}\njobs:\n  orr:\n    uses: ./.github/workflows/called.yml\n',
      '.github/workflows/called.yml':
        'on: workflow_call\njobs:\n  T0: {runs-on: x, steps: [{run: x}]}\n  T1: {runs-on: x, steps: [{run: x}]}\n',
    })
    expect((await run({ 'context-prefix': 'orr / ', contexts: 'T0\nT1\n' })).outputs['verdict']).toBe('pass')
    expect(rules(await run({ contexts: 'T0\nT1\n' }))).toEqual(['context-renamed', 'gate-missing'])
  })

  it('say that a token is missing', async () => {
    const result = await runBundle('ruleset-sanity', {}, { cwd: clone.path, env: hub.env(repository, '') })
    expect(result.exit).toBe(2)
    expect(result.stdout).toContain('Input token')
  })
})
