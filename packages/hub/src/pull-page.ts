import type { ApiWorld } from './api.ts'

const PULL_PAGE = /^\/([^/]+)\/([^/]+)\/pull\/(\d+)$/

/** The pull request as a plain page, so that the address that the demo prints shows something. */
export function renderPullPage(world: ApiWorld, pathname: string): string | null {
  const [, owner = '', name = '', number = ''] = PULL_PAGE.exec(pathname) ?? []
  const repository = world.repository(owner, name)
  const pull = repository?.pulls.find(other => String(other.number) === number)
  if (repository === undefined || pull === undefined) return null
  const comments = repository.comments.filter(comment => comment.issueNumber === pull.number)
  const boxes = [{ user: pull.user, body: pull.body ?? '' }, ...comments]
  return `<!doctype html>
<meta charset="utf-8">
<title>${escaped(pull.title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;background:#f6f8fa;padding:1rem;border-radius:6px}</style>
<h1>${escaped(pull.title)} <small>#${pull.number}, ${pull.state}</small></h1>
<p><code>${escaped(pull.head.ref)}</code> into <code>${escaped(pull.base.ref)}</code></p>
${boxes.map(box => `<h2>${escaped(box.user)}</h2>\n<pre>${escaped(box.body)}</pre>`).join('\n')}
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
