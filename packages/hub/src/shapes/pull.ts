import type { HubRepository } from '../repository.ts'
import type { HubComment, HubIssue, HubPull, HubReview } from '../state.ts'
import { fullRepository } from './repository.ts'
import { idOf, userShape } from './user.ts'

interface At {
  readonly repository: HubRepository
  readonly apiUrl: string
  readonly url: string
}

/** `pull-request-simple`: what lists show. */
export function pullSimple(pull: HubPull, at: At): object {
  const api = `${at.apiUrl}/repos/${at.repository.fullName}`
  const self = `${api}/pulls/${pull.number}`
  const page = `${at.url}/${at.repository.fullName}/pull/${pull.number}`
  const issue = `${api}/issues/${pull.number}`
  const links = {
    self,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${api}/statuses/${pull.head.sha}`,
  }
  return {
    url: self,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userShape(pull.user, at.apiUrl, at.url),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requestedReviewers.map(login => userShape(login, at.apiUrl, at.url)),
    requested_teams: pull.requestedTeams.map(slug => teamShape(slug, at)),
    head: sideShape(pull.head, at),
    base: sideShape(pull.base, at),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft,
  }
}

/** `pull-request`: what one pull request's answer adds. */
export function pullFull(
  pull: HubPull,
  sizes: { commits: number; additions: number; deletions: number; files: number },
  at: At,
): object {
  return {
    ...pullSimple(pull, at),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: null,
    mergeable_state: pull.state === 'open' ? 'blocked' : 'unknown',
    merged_by: null,
    comments: at.repository.comments.filter(comment => comment.issueNumber === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: sizes.commits,
    additions: sizes.additions,
    deletions: sizes.deletions,
    changed_files: sizes.files,
  }
}

function sideShape(side: { ref: string; sha: string }, at: At): object {
  return {
    label: `${at.repository.owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user: userShape(at.repository.owner, at.apiUrl, at.url),
    repo: fullRepository(at.repository, at.apiUrl, at.url, false),
  }
}

export function teamShape(slug: string, at: At): object {
  const id = idOf(slug)
  const self = `${at.apiUrl}/organizations/1/team/${id}`
  return {
    id,
    node_id: `T_${id}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url: self,
    html_url: `${at.url}/orgs/${at.repository.owner}/teams/${slug}`,
    members_url: `${self}/members{/member}`,
    repositories_url: `${self}/repos`,
    type: 'organization',
    organization_id: 1,
    parent: null,
  }
}

export function reviewShape(review: HubReview, pull: HubPull, at: At): object {
  const page = `${at.url}/${at.repository.fullName}/pull/${pull.number}`
  const self = `${at.apiUrl}/repos/${at.repository.fullName}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userShape(review.user, at.apiUrl, at.url),
    body: review.body,
    state: review.state,
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: self,
    author_association: 'MEMBER',
    _links: { html: { href: page }, pull_request: { href: self } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  }
}

/** `issue`; a pull request is an issue too, with `pull_request` in it. */
export function issueShape(issue: HubIssue, at: At, ofPull = false): object {
  const api = `${at.apiUrl}/repos/${at.repository.fullName}`
  const self = `${api}/issues/${issue.number}`
  const page = `${at.url}/${at.repository.fullName}/${ofPull ? 'pull' : 'issues'}/${issue.number}`
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    url: self,
    repository_url: api,
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    title: issue.title,
    body: issue.body,
    user: userShape(issue.user, at.apiUrl, at.url),
    labels: issue.labels.map(name => ({
      id: idOf(name),
      node_id: `L_${idOf(name)}`,
      url: `${api}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: at.repository.comments.filter(comment => comment.issueNumber === issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: 'CONTRIBUTOR',
    ...(ofPull
      ? {
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
          },
        }
      : {}),
  }
}

export function commentShape(comment: HubComment, at: At): object {
  const api = `${at.apiUrl}/repos/${at.repository.fullName}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${at.url}/${at.repository.fullName}/issues/${comment.issueNumber}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userShape(comment.user, at.apiUrl, at.url),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    issue_url: `${api}/issues/${comment.issueNumber}`,
    author_association: 'NONE',
    performed_via_github_app: null,
  }
}
