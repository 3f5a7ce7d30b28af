import { readCommit } from '../commits.ts'
import { pagedList } from '../page.ts'
import { notFound, Refusal } from '../refusal.ts'
import { commitOf, EMPTY_PROTECTION } from '../repository.ts'
import type { Call, Route } from '../route.ts'
import { rulesetApplies } from '../ruleset-refs.ts'
import { commitShape } from '../shapes/commit.ts'
import { protectionFull, protectionReduced, rulesetFull, rulesetItem } from '../shapes/rules.ts'
import type { HubRuleset } from '../state.ts'

const REPO = '/repos/{owner}/{repo}'

export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${REPO}/branches/{branch}/protection`,
    need: ['administration', 'read'],
    handle(call) {
      const branch = call.params['branch'] ?? ''
      const protection = call.repository.protection.get(branch)
      if (protection === undefined) throw new Refusal(404, 'Branch not protected')
      return { status: 200, json: protectionFull(protection, branch, call) }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/branches/{branch}`,
    need: ['contents', 'read'],
    async handle(call) {
      const branch = call.params['branch'] ?? ''
      const sha = await commitOf(call.repository, `refs/heads/${branch}`)
      if (sha === null) throw new Refusal(404, 'Branch not found')
      const protection = call.repository.protection.get(branch)
      const self = `${call.apiUrl}/repos/${call.repository.fullName}/branches/${branch}`
      const ruled = call.repository.rulesets.some(ruleset => rulesetApplies(ruleset, branch, call.repository))
      return {
        status: 200,
        json: {
          name: branch,
          commit: commitShape(await readCommit(call.repository, sha), call),
          _links: { self, html: `${call.url}/${call.repository.fullName}/tree/${branch}` },
          protected: protection !== undefined || ruled,
          protection: protectionReduced(protection ?? EMPTY_PROTECTION, protection !== undefined),
          protection_url: `${self}/protection`,
        },
      }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/rules/branches/{branch}`,
    need: ['metadata', 'read'],
    handle(call) {
      const branch = call.params['branch'] ?? ''
      const rules = call.repository.rulesets
        .filter(ruleset => rulesetApplies(ruleset, branch, call.repository))
        .flatMap(ruleset =>
          ruleset.rules.map(rule => ({
            ...rule,
            ruleset_source_type: ruleset.source_type,
            ruleset_source: ruleset.source,
            ruleset_id: ruleset.id,
          })),
        )
      return pagedList(call, rules, rule => rule)
    },
  },
  {
    method: 'GET',
    template: `${REPO}/rulesets`,
    need: ['metadata', 'read'],
    handle(call) {
      const shown = call.repository.rulesets.filter(
        ruleset => call.query.get('includes_parents') !== 'false' || ruleset.source_type === 'Repository',
      )
      return pagedList(call, shown, ruleset => rulesetItem(ruleset, call))
    },
  },
  {
    method: 'GET',
    template: `${REPO}/rulesets/{ruleset_id}`,
    need: ['metadata', 'read'],
    handle: call => ({ status: 200, json: rulesetFull(rulesetOf(call), call) }),
  },
  {
    method: 'GET',
    template: `${REPO}/rulesets/{ruleset_id}/history`,
    need: ['administration', 'write'],
    handle: call =>
      pagedList(call, rulesetOf(call).history.toReversed(), ({ version_id, actor, updated_at }) => ({
        version_id,
        actor,
        updated_at,
      })),
  },
  {
    method: 'GET',
    template: `${REPO}/rulesets/{ruleset_id}/history/{version_id}`,
    need: ['administration', 'write'],
    handle(call) {
      const version = rulesetOf(call).history.find(other => String(other.version_id) === call.params['version_id'])
      if (version === undefined) throw notFound()
      return { status: 200, json: version }
    },
  },
]

function rulesetOf(call: Call): HubRuleset {
  const ruleset = call.repository.rulesets.find(other => String(other.id) === call.params['ruleset_id'])
  if (ruleset === undefined) throw notFound()
  return ruleset
}
