import { paged } from '../page.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Call, Reply, Route } from '../route.ts'
import { artifactShape } from '../shapes/actions.ts'
import type { HubArtifact } from '../state.ts'
import { runOf } from './runs.ts'

const REPO = '/repos/{owner}/{repo}'

export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}/artifacts`,
    need: ['actions', 'read'],
    handle(call) {
      const run = runOf(call)
      return artifactsPage(call, run.id)
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts`,
    need: ['actions', 'read'],
    handle: call => artifactsPage(call, null),
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts/{artifact_id}`,
    need: ['actions', 'read'],
    handle(call) {
      const artifact = artifactOf(call)
      const run = call.repository.runs.find(other => other.id === artifact.runId)
      return { status: 200, json: artifactShape(artifact, run, call) }
    },
  },
  {
    method: 'DELETE',
    template: `${REPO}/actions/artifacts/{artifact_id}`,
    need: ['actions', 'write'],
    handle(call) {
      call.repository.artifacts.splice(call.repository.artifacts.indexOf(artifactOf(call)), 1)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
    need: ['actions', 'read'],
    handle(call) {
      if (call.token === null) throw new Refusal(401, 'Requires authentication')
      const artifact = artifactOf(call)
      if (call.params['archive_format'] !== 'zip') throw notFound()
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired')
      const fileName = artifact.name.includes('.') ? artifact.name : `${artifact.name}.zip`
      return { status: 302, headers: { location: call.blobUrl(artifact.bytes, artifact.contentType, fileName) } }
    },
  },
]

function artifactOf(call: Call): HubArtifact {
  const artifact = call.repository.artifacts.find(other => String(other.id) === call.params['artifact_id'])
  if (artifact === undefined) throw notFound()
  return artifact
}

function artifactsPage(call: Call, runId: number | null): Reply {
  const name = call.query.get('name')
  const { artifacts, runs } = call.repository
  const chosen = artifacts
    .filter(artifact => (runId === null || artifact.runId === runId) && (name === null || artifact.name === name))
    .toSorted((a, b) => b.id - a.id)
  return paged(call, chosen, (shown, total) => ({
    total_count: total,
    artifacts: shown.map(artifact =>
      artifactShape(
        artifact,
        runs.find(run => run.id === artifact.runId),
        call,
      ),
    ),
  }))
}
