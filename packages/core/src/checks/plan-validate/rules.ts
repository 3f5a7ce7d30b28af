import type { Code } from '../../codes.ts'
import type { JsonProblemKind } from '../../json-text/problem.ts'

/** The rule ids of plan-validate, stable: agents key on them. Findings of filemap-guard's and the base's own rules stand beside. */
export type PlanRule =
  | `plan-${JsonProblemKind}`
  | 'plan-absent'
  | 'plan-doubled'
  | 'plan-encoding'
  | 'plan-too-many-tasks'
  | 'plan-type'
  | 'plan-missing-key'
  | 'plan-unknown-key'
  | 'plan-empty-list'
  | 'plan-duplicate-item'
  | 'plan-version'
  | 'plan-base-sha'
  | 'plan-task-id'
  | 'plan-constraints'
  | 'plan-path'
  | 'plan-glob'
  | 'plan-stale-base'
  | 'plan-folder'
  | 'unplanned-file'
  | 'planned-untouched'
  | 'plan-duplicate-task'
  | 'plan-unknown-gate'
  | 'gate-without-task'
  | 'plan-evidence-outside'
  | 'plan-evidence-gate'
  | 'spec-missing'
  | 'spec-version'

export interface PlanRuleEntry {
  /** Null for a warning, which refuses nothing. */
  readonly code: Code | null
  readonly refuses: string
}

const form = (refuses: string): PlanRuleEntry => ({ code: 'CEC-50', refuses })

/** The one table of the rules, form first; the docs derive from it. */
export const PLAN_RULES: Readonly<Record<PlanRule, PlanRuleEntry>> = {
  'plan-oversize': form(
    'A plan over the limit of the contract (64 KiB), or a head commit over 1 MiB that should carry one.',
  ),
  'plan-depth': form('Lists and objects nested deeper than the limit (64).'),
  'plan-too-many-tasks': form('More tasks than the limit (1,000).'),
  'plan-absent': form("No plan given, and none in the head commit's message."),
  'plan-doubled': form("More than one `plan.json` block in the head commit's message."),
  'plan-empty': form('An empty text.'),
  'plan-encoding': form('Bytes that are no UTF-8.'),
  'plan-bom': form('A byte order mark.'),
  'plan-comment': form('A comment.'),
  'plan-trailing-comma': form('A comma after the last item.'),
  'plan-duplicate-key': form('A key that stands twice in one object, in whatever spelling.'),
  'plan-proto-key': form('The key `__proto__`.'),
  'plan-lone-surrogate': form('Half of a surrogate pair, raw or escaped.'),
  'plan-control-character': form('A raw control character in a string.'),
  'plan-number-word': form('`NaN` or `Infinity`.'),
  'plan-number-form': form('A number that JSON does not know, such as `.5`.'),
  'plan-number-range': form('A number that a double cannot hold.'),
  'plan-string': form('A string that is not closed, in single quotes, or with a bad escape.'),
  'plan-trailing-data': form('Anything after the plan.'),
  'plan-syntax': form('Any other text that is no JSON.'),
  'plan-type': form('A value of another type than the schema says; nothing is coerced.'),
  'plan-missing-key': form('A key that the schema demands and the plan lacks.'),
  'plan-unknown-key': form('A key that the schema does not know.'),
  'plan-empty-list': form('A list without an item.'),
  'plan-duplicate-item': form('An item that stands twice in one list.'),
  'plan-version': form('A version other than the text `"1.0"`.'),
  'plan-base-sha': form('A `base_sha` that is not 40 lower-case hex digits.'),
  'plan-task-id': form('A task id that is not of the form `T-NORM-01`.'),
  'plan-constraints': form('Constraints other than `{"filemap":"strict","single_patch":true}`.'),
  'plan-path': form('A file or evidence that is no plain relative path.'),
  'plan-glob': form('A glob: a plan lists files.'),
  'plan-stale-base': { code: 'CEC-60', refuses: 'A `base_sha` that is not the tip of the base branch.' },
  'plan-folder': form('A folder of the base commit in place of a file.'),
  'unplanned-file': { code: 'CEC-10', refuses: 'A file that the patch touches and no task lists.' },
  'planned-untouched': { code: null, refuses: 'A file that a task lists and the patch leaves alone.' },
  'plan-duplicate-task': form('A task id that stands twice.'),
  'plan-unknown-gate': form('A gate that the contract does not have.'),
  'gate-without-task': { code: null, refuses: 'Gates that no task names.' },
  'plan-evidence-outside': form('Evidence that is not under `out/`.'),
  'plan-evidence-gate': form('Evidence that the contract gives to a gate which the task does not name.'),
  'spec-missing': {
    code: null,
    refuses: 'A specification document that base lacks; CEC-50 where the contract says `required`.',
  },
  'spec-version': {
    code: null,
    refuses: 'A specification document of another version; CEC-50 where the contract says `required`.',
  },
}
