import { pagedList } from '../page.ts'
import { invalid, notFound } from '../refusal.ts'
import { type Call, type Reply, type Route, textOf } from '../route.ts'
import { commentShape, issueShape } from '../shapes/pull.ts'
import type { HubComment, HubIssue } from '../state.ts'
import { listOf, loginOf, tooLong } from './words.ts'

const REPO = '/repos/{owner}/{repo}'
const ISSUE = `${REPO}/issues/{issue_number}`
const COMMENT = `${REPO}/issues/comments/{comment_id}`

export const issueRoutes: readonly Route[] = [
  { method: 'GET', template: `${REPO}/issues`, need: ['issues', 'read'], handle: list },
  {
    method: 'POST',
    template: `${REPO}/issues`,
    need: ['issues', 'write'],
    handle(call) {
      const title = textOf(call.body['title'])
      if (title === undefined) throw invalid('Invalid request.\n\n"title" wasn\'t supplied.')
      const body = textOf(call.body['body']) ?? null
      tooLong('Issue', body)
      const at = call.stamp()
      const issue: HubIssue = {
        id: call.nextId(),
        number: call.repository.nextNumber(),
        title,
        body,
        state: 'open',
        user: loginOf(call),
        labels: listOf(call.body['labels']),
        createdAt: at,
        updatedAt: at,
        closedAt: null,
      }
      call.repository.issues.push(issue)
      return { status: 201, json: issueShape(issue, call) }
    },
  },
  {
    method: 'GET',
    template: COMMENT,
    need: ['issues', 'read', 'pull_requests'],
    handle: call => ok(commentShape(commentOf(call), call)),
  },
  {
    method: 'PATCH',
    template: COMMENT,
    need: ['issues', 'write', 'pull_requests'],
    handle(call) {
      const comment = commentOf(call)
      comment.body = textOf(call.body['body']) ?? comment.body
      tooLong('IssueComment', comment.body)
      comment.updatedAt = call.stamp()
      return ok(commentShape(comment, call))
    },
  },
  {
    method: 'DELETE',
    template: COMMENT,
    need: ['issues', 'write', 'pull_requests'],
    handle(call) {
      call.repository.comments.splice(call.repository.comments.indexOf(commentOf(call)), 1)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    template: ISSUE,
    need: ['issues', 'read', 'pull_requests'],
    handle: call => ok(shapeOf(issueOf(call), call)),
  },
  {
    method: 'PATCH',
    template: ISSUE,
    need: ['issues', 'write', 'pull_requests'],
    handle(call) {
      const issue = issueOf(call)
      issue.title = textOf(call.body['title']) ?? issue.title
      issue.body = textOf(call.body['body']) ?? issue.body
      tooLong('Issue', issue.body)
      if (call.body['state'] === 'open' || call.body['state'] === 'closed') {
        issue.state = call.body['state']
        issue.closedAt = issue.state === 'closed' ? call.stamp() : null
      }
      issue.updatedAt = call.stamp()
      return ok(shapeOf(issue, call))
    },
  },
  {
    method: 'GET',
    template: `${ISSUE}/comments`,
    need: ['issues', 'read', 'pull_requests'],
    handle(call) {
      const { number } = issueOf(call)
      const comments = call.repository.comments.filter(comment => comment.issueNumber === number)
      return pagedList(call, comments, comment => commentShape(comment, call))
    },
  },
  {
    method: 'POST',
    template: `${ISSUE}/comments`,
    need: ['issues', 'write', 'pull_requests'],
    handle(call) {
      const { number } = issueOf(call)
      const body = textOf(call.body['body'])
      if (body === undefined || body === '') throw invalid('Validation Failed', [missing('body')])
      tooLong('IssueComment', body)
      return { status: 201, json: commentShape(call.repository.addComment(number, loginOf(call), body), call) }
    },
  },
]

/** Issues and pull requests alike, newest first, as GitHub lists them. */
function list(call: Call): Reply {
  const state = call.query.get('state') ?? 'open'
  const labels = (call.query.get('labels') ?? '').split(',').filter(label => label !== '')
  const creator = call.query.get('creator')
  const all: HubIssue[] = [...call.repository.issues, ...call.repository.pulls]
  const chosen = all.filter(
    issue =>
      (state === 'all' || issue.state === state) &&
      (creator === null || issue.user === creator) &&
      labels.every(label => issue.labels.includes(label)),
  )
  return pagedList(
    call,
    chosen.toSorted((a, b) => b.number - a.number),
    issue => shapeOf(issue, call),
  )
}

/** The issue of a number, or the pull request seen as one: its title, body and state are the same object's. */
function issueOf(call: Call): HubIssue {
  const number = Number(call.params['issue_number'])
  const issue = call.repository.issues.find(other => other.number === number)
  if (issue !== undefined) return issue
  const pull = call.repository.pulls.find(other => other.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

function shapeOf(issue: HubIssue, call: Call): object {
  return issueShape(
    issue,
    call,
    call.repository.pulls.some(pull => pull.number === issue.number),
  )
}

function commentOf(call: Call): HubComment {
  const comment = call.repository.comments.find(other => String(other.id) === call.params['comment_id'])
  if (comment === undefined) throw notFound()
  return comment
}

function missing(field: string): object {
  return { resource: 'IssueComment', code: 'missing_field', field }
}

function ok(json: object): Reply {
  return { status: 200, json }
}
