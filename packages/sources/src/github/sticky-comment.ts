import type { Fact } from '#core/fact'
import type { GitHub } from './client.ts'
import { factOf } from './fact-of.ts'
import { fieldsOf } from './fields.ts'
import { failureOf } from './pulls.ts'

/** GitHub's limit of a comment is 65,536 characters; a longer one is cut at a line. */
const COMMENT_CHARACTERS = 60_000
const COMMENT_BYTES = 65_535

export interface StickyComment {
  readonly number: number
  /** An HTML comment that begins the comment: by it, and by its author, we know ours again. */
  readonly marker: string
  readonly body: string
}

/**
 * Writes one comment of a pull request, or updates it in place; never a second. Null when done, else why not.
 * A comment counts as ours when it begins with the marker and its author is this token's account; a token of an app
 * cannot ask who it is, so there the author must be a bot.
 */
export async function upsertComment(github: GitHub, { number, marker, body }: StickyComment): Promise<string | null> {
  const marked = await gatherMarked(github, number, marker)
  if (marked.kind === 'gap') return marked.gap.reason
  const who = marked.value.length === 0 ? BOT : await whoAmI(github)
  if (who.kind === 'unknown') return who.reason
  const own = marked.value.find(comment => (who.kind === 'bot' ? comment.bot : comment.author === who.login))
  const text = bounded(`${marker}\n${body}`)
  if (own === undefined) return await create(github, number, marker, text)
  return own.body === text ? null : await update(github, own.id, text)
}

async function create(github: GitHub, number: number, marker: string, text: string): Promise<string | null> {
  const answer = await github.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
    body: text,
  })
  const created = factOf(answer, 'the comment', 'issues', parseComment)
  if (created.kind === 'gap') return created.gap.reason
  const marked = await gatherMarked(github, number, marker)
  if (marked.kind === 'gap') return null
  // Two gates at once may both have found none, or GitHub did not say who we are: the oldest of this author stays.
  const own = marked.value.filter(comment => comment.author === created.value.author)
  const [first, ...doubles] = own.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  for (const double of doubles) {
    await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: double.id })
  }
  return first === undefined || first.body === text ? null : await update(github, first.id, text)
}

async function update(github: GitHub, id: string, body: string): Promise<string | null> {
  return failureOf(
    await github.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body }),
  )
}

async function gatherMarked(github: GitHub, number: number, marker: string): Promise<Fact<Comment[]>> {
  const listed = await github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number })
  return factOf(listed, `the comments of #${number}`, 'issues', list =>
    list.map(parseComment).filter(comment => comment.body.startsWith(marker)),
  )
}

export type Who =
  | { readonly kind: 'bot' }
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'unknown'; readonly reason: string }
export const BOT: Who = { kind: 'bot' }

/** GitHub refuses the question to a token of an app; silence is no refusal. */
export async function whoAmI(github: GitHub): Promise<Who> {
  const answer = await github.send('GET /user')
  if (answer.kind === 'refused') return BOT
  const login = factOf(answer, 'the account of the token', 'metadata', data => fieldsOf(data, 'user').text('login'))
  return login.kind === 'known' ? { kind: 'user', login: login.value } : { kind: 'unknown', reason: login.gap.reason }
}

interface Comment {
  readonly id: string
  readonly body: string
  readonly author: string
  readonly bot: boolean
}

function parseComment(value: unknown): Comment {
  const comment = fieldsOf(value, 'comment')
  const user = comment.inner('user')
  return {
    id: comment.id('id'),
    // GitHub keeps the line ends that the web form posts.
    body: (comment.textOrNull('body') ?? '').replaceAll('\r\n', '\n'),
    author: user?.text('login') ?? '',
    bot: user?.textOrNull('type') === 'Bot',
  }
}

/** At most COMMENT_CHARACTERS, and COMMENT_BYTES as UTF-8: sources disagree about what GitHub counts. */
function bounded(text: string): string {
  if (text.length <= COMMENT_CHARACTERS && Buffer.byteLength(text) <= COMMENT_BYTES) return text
  const cut = Buffer.from(text.slice(0, COMMENT_CHARACTERS))
    .subarray(0, COMMENT_BYTES - 100)
    .toString('utf8')
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the job summary has the rest.`
}
