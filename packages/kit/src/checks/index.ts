import type { Check } from '../check.ts'

/** Every check by name, loaded when it is asked for: a bundle carries what it names, the docs and the CLI see all. */
export const CHECKS: Readonly<Record<string, () => Promise<Check<unknown>>>> = {
  'antiflake-compare': () => import('./antiflake-compare.ts').then(module => module.antiflakeCompare),
  'evidence-pack': () => import('./evidence-pack.ts').then(module => module.evidencePack),
  'filemap-guard': () => import('./filemap-guard.ts').then(module => module.filemapGuard),
  'orr-dispatch': () => import('./orr-dispatch.ts').then(module => module.orrDispatch),
  'plan-validate': () => import('./plan-validate.ts').then(module => module.planValidate),
  'pr-body-lint': () => import('./pr-body-lint.ts').then(module => module.prBodyLint),
  'pr-open': () => import('./pr-open.ts').then(module => module.prOpen),
  rollback: () => import('./rollback.ts').then(module => module.rollback),
  'ruleset-sanity': () => import('./ruleset-sanity.ts').then(module => module.rulesetSanity),
}
