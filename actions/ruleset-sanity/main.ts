import { rulesetSanity } from '#kit/checks/ruleset-sanity'
import { runAction } from '#kit/run-action'

await runAction(rulesetSanity)
