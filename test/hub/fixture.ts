import { type Hub, type HubRepository, startHub } from '#hub/hub'
import { gitAsync } from '../kit/git-process.ts'
import { TempRepo } from '../kit/temp-repo.ts'

export const WORKFLOW = 'name: S7 ORR Exec\non:\n  workflow_dispatch:\njobs:\n  T0:\n    runs-on: ubuntu-24.04\n'
export const REPO = '/repos/{owner}/{repo}'

export interface Stage extends AsyncDisposable {
  readonly hub: Hub
  readonly repository: HubRepository
  readonly clone: TempRepo
  readonly main: string
  readonly head: string
  readonly branch: string
  /** Sends one request with a token; parses JSON when there is some. */
  ask(method: string, path: string, options?: Ask): Promise<{ status: number; body: unknown; headers: Headers }>
}
export interface Ask {
  readonly body?: object
  readonly token?: string
  readonly headers?: Record<string, string>
}

/** A hub with one repository: main with a workflow and a script, and a sandbox branch one commit ahead. */
export async function stage(): Promise<Stage> {
  const hub = await startHub()
  const repository = await hub.createRepository({ owner: 'acme', name: 'shop' })
  const clone = new TempRepo()
  clone.write('.github/workflows/s7-orr-exec.yml', WORKFLOW).write('scripts/a.txt', 'one\n').write('bin/run', '#!\n')
  clone.symlink('link', 'scripts/a.txt')
  const main = clone.commit('Start')
  const branch = 'q2-s7-codex-20251031-1200-abcdef0'
  clone.git('checkout', '--quiet', '-b', branch)
  clone.write('scripts/b.txt', 'two\n').git('mv', 'bin/run', 'bin/go')
  const head = clone.commit('Change')
  await gitAsync(clone.path, 'push', '--quiet', repository.gitUrl, 'main', branch)
  return {
    hub,
    repository,
    clone,
    main,
    head,
    branch,
    async ask(method, path, { body, token = hub.adminToken, headers = {} } = {}) {
      const answer = await fetch(`${hub.apiUrl}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(token === '' ? {} : { authorization: `token ${token}` }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers }
    },
    async [Symbol.asyncDispose]() {
      await hub.close()
      clone[Symbol.dispose]()
    },
  }
}
