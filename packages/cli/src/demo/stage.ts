import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GIT_ENV, git } from '#hub/git'
import { type Hub, type HubJob, type HubRepository, type HubRun, startHub } from '#hub/hub'
import { type Runner, startRunner } from '#hub/orr/runner'
import { enforceSampleRules, writeSample } from '#hub/sample'

/** The embedded GitHub with the sample project on main, its ruleset in force, and a runner that runs its gates. */
export interface Stage extends AsyncDisposable {
  readonly root: string
  readonly hub: Hub
  readonly repository: HubRepository
  readonly runner: Runner
  /** The maintainer's clone, on main. */
  readonly maintainer: string
  readonly base: string
  /** Aborted when the stage is struck: what still runs on it is killed. */
  readonly signal: AbortSignal
  /** An empty folder of its own, gone with the stage. */
  folder(name: string): string
}

export async function setStage(root: string, progress: (run: HubRun, job: HubJob | null) => void): Promise<Stage> {
  const temp = mkdtempSync(join(tmpdir(), 'cec-demo-'))
  const hub = await startHub()
  const repository = await hub.createRepository({ owner: 'trendmarket', name: 'trendmarketv2' })
  const sample = join(root, 'packages/hub/sample')
  const maintainer = join(temp, 'maintainer')
  const base = await writeSample(maintainer, sample)
  await git(maintainer, ['remote', 'add', 'origin', repository.gitUrl])
  await git(maintainer, ['push', '--quiet', 'origin', 'main'])
  enforceSampleRules(repository, sample)
  repository.actionsPermissions.sha_pinning_required = true
  const runner = startRunner(hub, repository, { actionsRoot: root, progress })
  const struck = new AbortController()
  const strike = async (): Promise<void> => {
    struck.abort()
    await runner.idle()
    await hub.close()
    rmSync(temp, { recursive: true, force: true })
  }
  let end: Promise<void> | null = null
  return {
    root,
    hub,
    repository,
    runner,
    maintainer,
    base,
    signal: struck.signal,
    folder(name) {
      const path = mkdtempSync(join(temp, `${name}-`))
      return path
    },
    async [Symbol.asyncDispose]() {
      end ??= strike()
      await end
    },
  }
}

/** Whoever commits in the demo, at the hub's present time. */
export function identity(name: string, now: Date): NodeJS.ProcessEnv {
  const email = `${name}@example.com`
  const date = now.toISOString()
  return {
    ...GIT_ENV,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  }
}
