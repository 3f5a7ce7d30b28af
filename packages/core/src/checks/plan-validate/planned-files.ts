import type { Plan } from '../../contract/documents.ts'

/** The files that a plan lists, each once, in the order in which they first stand. */
export interface PlannedFiles {
  readonly paths: ReadonlySet<string>
  /** JSON pointer of the place where a planned file stands first; found when a finding first asks. */
  pointerOf(path: string): string
}

export function plannedFiles(plan: Plan): PlannedFiles {
  const paths = new Set<string>()
  for (const { files } of plan.tasks) for (const path of files) paths.add(path)
  let pointers: ReadonlyMap<string, string> | undefined
  return {
    paths,
    pointerOf(path) {
      pointers ??= pointersOf(plan)
      return pointers.get(path) ?? '/tasks'
    },
  }
}

function pointersOf({ tasks }: Plan): Map<string, string> {
  const pointers = new Map<string, string>()
  tasks.forEach(({ files }, task) => {
    files.forEach((path, at) => {
      if (!pointers.has(path)) pointers.set(path, `/tasks/${task}/files/${at}`)
    })
  })
  return pointers
}
