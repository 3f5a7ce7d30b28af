import { parseCodeowners } from '../../codeowners/parse.ts'
import type { WorkflowFiles } from './facts.ts'

/** Whether CODEOWNERS at base names somebody for a path; null when the files are not known. */
export function isOwned(files: WorkflowFiles | null, path: string): boolean | null {
  if (files === null) return null
  const rule = files.codeowners === null ? null : parseCodeowners(files.codeowners.text).ruleFor(path)
  return rule !== null && rule.owners.length > 0
}
