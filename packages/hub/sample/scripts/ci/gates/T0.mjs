// T0, ruleset sanity: the rules of main demand exactly T0..T8, each bound to GitHub Actions.
import { readFileSync } from 'node:fs'
import { endGate, writeEvidence } from '../lib/evidence.mjs'

const ACTIONS = 15368
const expected = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']
const { rules, source } = await readRules()
const required = rules
  .filter(rule => rule.type === 'required_status_checks')
  .flatMap(rule => rule.parameters.required_status_checks)
const contexts = [...new Set(required.map(check => check.context))].sort()
const faults = [
  ...expected.filter(context => !contexts.includes(context)).map(context => `${context} is not required`),
  ...contexts.filter(context => !expected.includes(context)).map(context => `${context} is required but is no gate`),
  ...required.filter(check => check.integration_id !== ACTIONS).map(check => `${check.context} may come from anybody`),
]
writeEvidence('T0_ruleset_sanity/contexts.json', { source, expected, contexts, faults })
endGate('T0', faults)

/** The rules in force when GitHub can be asked, else those that are checked in. */
async function readRules() {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env
  if (!api || !repository || !token) {
    return { source: 'checked in', rules: JSON.parse(readFileSync('.github/rulesets/main.json', 'utf8')).rules }
  }
  const answer = await fetch(`${api}/repos/${repository}/rules/branches/main?per_page=100`, {
    headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
  })
  if (!answer.ok) throw new Error(`rules of main: HTTP ${answer.status}`)
  return { source: 'in force', rules: await answer.json() }
}
