import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { judgeRulesets } from '#core/checks/ruleset-sanity/judge'
import { parseRuleset } from '#core/checks/ruleset-sanity/parse-answers'
import { renderEvidence, renderRulesets } from '#core/checks/ruleset-sanity/render'
import { known } from '#core/fact'
import { checks, factsOf, GATES, judged, ORR, type Repository, review, ruleset, sane } from './repository.ts'

/** The body that GitHub's description takes for a route, references inlined by the same document. */
function accepts(method: string, path: string, body: unknown): string[] {
  const file = createRequire(import.meta.url)
    .resolve('@octokit/openapi/package.json')
    .replace(/package\.json$/, 'generated/api.github.com.json')
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ $id: 'https://x/', components: document.components })
  const schema = document.paths[path][method].requestBody.content['application/json'].schema
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://x/#/')))
  return validate(body) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

const broken = (change: (repository: Repository) => void) => {
  const repository = sane()
  change(repository)
  return judged(repository)
}

describe('the call that would repair', () => {
  it('is not there when nothing is wrong with the rules', async () => {
    expect((await judged(sane())).repair).toBeNull()
    const repository = sane()
    delete repository.files[ORR]
    expect((await judged(repository)).repair).toBeNull()
  })

  it('corrects the ruleset that carries gates, keeping what else it holds', async () => {
    const { repair } = await broken(r => {
      r.rulesets = [ruleset(42, [{ type: 'required_linear_history' }, review(2), checks(['T0', 'lint'], null)])]
    })
    expect(repair).toMatchObject({ method: 'PUT', path: '/rulesets/42' })
    expect(repair?.body).toEqual({
      name: 'rules 42',
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        { type: 'pull_request', parameters: review(2).parameters },
        { type: 'required_linear_history' },
        checks(GATES),
      ],
    })
    expect(accepts('put', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', repair?.body)).toEqual([])
  })

  it('leaves the bypass list alone when it was not seen', async () => {
    const { repair } = await broken(r => {
      r.rulesets = [ruleset(42, [checks(['T0'])])]
      delete r.rulesets[0]?.['bypass_actors']
    })
    expect(repair?.body).not.toHaveProperty('bypass_actors')
  })

  it('makes a new ruleset where there is none', async () => {
    const { repair } = await broken(r => (r.rulesets = []))
    expect(repair).toMatchObject({
      method: 'POST',
      path: '/rulesets',
      body: { conditions: { ref_name: { include: ['refs/heads/main'] } } },
    })
    expect(accepts('post', '/repos/{owner}/{repo}/rulesets', repair?.body)).toEqual([])
  })

  it('activates the idle ruleset that holds the checks', async () => {
    const { repair } = await broken(r => Object.assign(r.rulesets[0] ?? {}, { enforcement: 'disabled' }))
    expect(repair).toMatchObject({ method: 'PUT', path: '/rulesets/42', body: { enforcement: 'active' } })
  })

  it('never touches a ruleset of other branches', async () => {
    const conditions = { ref_name: { include: ['refs/heads/release/*'], exclude: [] } }
    for (const enforcement of ['active', 'disabled']) {
      const facts = await factsOf({ ...sane(), rulesets: [] })
      const other = parseRuleset(ruleset(7, [checks(['build'])], { conditions, enforcement }))
      const { repair } = judgeRulesets({ ...facts, rulesets: new Map([[7, known(other)]]) })
      expect(repair).toMatchObject({ method: 'POST', path: '/rulesets' })
    }
  })

  it('repairs itself: the repaired repository passes', async () => {
    const { repair } = await broken(
      r => (r.rulesets = [ruleset(42, [review(0), checks(['t0'], 7)], { enforcement: 'evaluate' })]),
    )
    const repository = sane()
    repository.rulesets = [{ ...ruleset(42, []), ...JSON.parse(JSON.stringify(repair?.body)) }]
    expect((await judged(repository)).findings).toEqual([])
  })
})

describe('drift', () => {
  it('shows each context from three sides', async () => {
    const repository = sane()
    repository.rulesets[0]?.rules.splice(3, 1, checks(['lint', ...GATES.slice(1)]))
    repository.files['.github/workflows/ci.yml'] = 'on: push\njobs:\n  lint:\n    runs-on: x\n    steps: [{run: x}]\n'
    const { drift } = await judged(repository)
    expect(drift.find(row => row.context === 'T0')).toEqual({
      context: 'T0',
      branch: [],
      contract: true,
      workflow: [`${ORR}: T0`],
    })
    expect(drift.find(row => row.context === 'T1')?.branch).toEqual(['ruleset 42 "rules 42", integration 15368'])
    expect(drift.find(row => row.context === 'lint')).toMatchObject({
      contract: false,
      workflow: ['.github/workflows/ci.yml: lint'],
    })
  })

  it('marks what is not known as that, and a gate that two jobs report as wrong', async () => {
    const unseen = await factsOf(sane(), {
      facts: { rules: { kind: 'gap', gap: { fact: 'f', reason: 'r', remedy: 'm' } } },
    })
    const blind = renderRulesets(judgeRulesets(unseen))
    expect(blind).toMatch(/`T0` \| not known \| yes .* \| not known \|/)
    expect(blind).not.toContain('❌')
    const doubled = sane()
    doubled.files['.github/workflows/ci.yml'] = 'on: push\njobs:\n  T0:\n    runs-on: x\n    steps: [{run: x}]\n'
    expect(renderRulesets(await judged(doubled))).toMatch(/`T0` .* \| ❌ \|/)
  })

  it('is rendered without a way out of its cells', async () => {
    const repository = sane()
    repository.rulesets[0]?.rules.splice(3, 1, checks(['`|</td>\n::error::x', ...GATES]))
    const markdown = renderRulesets(await judged(repository))
    expect(markdown).not.toContain('\n::error')
    expect(markdown).toContain('printed, never sent')
  })
})

describe('the evidence of T0', () => {
  it('is the same bytes whoever asks, and in whatever order GitHub lists the rulesets', async () => {
    const one = sane()
    one.rulesets.push(ruleset(7, [{ type: 'required_linear_history' }]))
    const two = sane()
    two.rulesets.unshift(ruleset(7, [{ type: 'required_linear_history' }]))
    const evidence = async (repository: Repository) => {
      const facts = await factsOf(repository)
      return [...renderEvidence(facts, judgeRulesets(facts), 'pass')]
    }
    expect(await evidence(two)).toEqual(await evidence(one))
    expect((await evidence(one)).map(([name]) => name)).toEqual(['seen.json', 'drift.json', 'ruleset_sanity.json'])
    expect(JSON.stringify(await evidence(one))).not.toMatch(/created_at|updated_at|current_user|callerBypass/)
  })

  it('holds what could not be had', async () => {
    const facts = await factsOf(sane(), {
      facts: { rules: { kind: 'gap', gap: { fact: 'f', reason: 'r', remedy: 'm' } } },
    })
    const evidence = renderEvidence(facts, judgeRulesets(facts), 'unknown')
    expect(JSON.parse(evidence.get('seen.json') ?? '')).toMatchObject({ rules: { gap: { fact: 'f' } } })
  })
})
