import type { RollbackFacts, Step } from '#core/checks/rollback/judge'
import { sha256 } from '#core/hash'
import { prose } from '#core/inert'
import type { GitHub } from './client.ts'
import { factOf, factOrAbsent } from './fact-of.ts'
import { fieldsOf } from './fields.ts'
import { parseTip } from './parse.ts'

/** Where the branch stands and which open pull requests are its own (a fork's branch of the same name is not). */
export async function gatherRollback(github: GitHub, branch: string, sha: string): Promise<RollbackFacts> {
  const [tip, pulls] = await Promise.all([
    github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch }),
    github.list('GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${github.owner}:${branch}` }),
  ])
  return {
    branch,
    sha,
    // The list of pull requests proves that the token sees the repository: a 404 then means that the branch is gone.
    tip:
      pulls.kind === 'ok'
        ? factOrAbsent(tip, `the tip of ${branch}`, 'contents', parseTip)
        : factOf(tip, `the tip of ${branch}`, 'contents', parseTip),
    openPulls: factOf(pulls, `the open pull requests of ${branch}`, 'pull-requests', list =>
      list.map(pull => fieldsOf(pull, 'pull').count('number')).sort((a, b) => a - b),
    ),
  }
}

/** Does one step; why it could not be done, or null. */
export async function act(github: GitHub, step: Step, reason: string): Promise<string | null> {
  switch (step.kind) {
    case 'comment':
      return await comment(github, step.pull, reason)
    case 'close':
      return failureOf(
        await github.send('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          pull_number: step.pull,
          state: 'closed',
        }),
      )
    case 'delete':
      return await deleteAt(github, step.branch, step.sha)
  }
}

/** The same reason is told once, however often the rollback runs. */
async function comment(github: GitHub, pull: number, reason: string): Promise<string | null> {
  const mark = `<!-- cec-gate:rollback:${sha256(reason).slice(0, 16)} -->`
  const list = await github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull })
  if (list.kind !== 'ok') return failureOf(list)
  if (list.data.some(item => fieldsOf(item, 'comment').textOrNull('body')?.startsWith(mark) === true)) return null
  const body = `${mark}\n**Rollback.** ${prose(reason)}`
  return failureOf(
    await github.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull, body }),
  )
}

/** REST has no compare-and-swap: the tip is looked at once more just before. */
async function deleteAt(github: GitHub, branch: string, sha: string): Promise<string | null> {
  const tip = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  if (tip.kind !== 'ok') return failureOf(tip)
  if (parseTip(tip.data) !== sha) return `The branch moved to ${parseTip(tip.data)} meanwhile.`
  return failureOf(await github.send('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}` }))
}

function failureOf(answer: Awaited<ReturnType<GitHub['send']>>): string | null {
  switch (answer.kind) {
    case 'ok':
      return null
    case 'refused':
      return `GitHub answers ${answer.status}: ${answer.message}`
    case 'fault':
      return `GitHub did not answer: ${answer.reason}`
  }
}
