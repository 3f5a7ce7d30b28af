export const id = 6985;
export const ids = [6985,4456];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 50859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(87437);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/cli/src/demo/root.js



/** The clone of cec-gate that this process was started from: the demo needs its sample project and its bundles. */
function projectRoot(start = process.argv[1] ?? '.') {
    let folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(start));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'packages/hub/sample'))) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder) {
            throw new input_error/* InputError */.d('demo', 'no sample project beside this command', 'a clone of cec-gate', 'Clone the repository and run `npm ci && npm run demo` in it.');
        }
        folder = above;
    }
    return folder;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/packages/hub/src/git.js

/** git without the machine's configuration, with an identity of the hub's own. */
const GIT_ENV = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Hub',
    GIT_AUTHOR_EMAIL: 'hub@example.com',
    GIT_COMMITTER_NAME: 'Hub',
    GIT_COMMITTER_EMAIL: 'hub@example.com',
    LC_ALL: 'C',
};
/** Runs git to its end; an exit other than 0 is the caller's to judge. */
function tryGit(cwd, args, env = GIT_ENV) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', error => reject(missing(error)));
        child.on('close', exit => resolve({ exit: exit ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }));
    });
}
/** Runs git and gives its output, trimmed; throws what it said on failure. */
async function git(cwd, args, env = GIT_ENV) {
    const run = await tryGit(cwd, args, env);
    if (run.exit !== 0)
        throw new Error(`git ${args[0] ?? ''} failed: ${run.stderr.trim()}`);
    return run.stdout.toString('utf8').trim();
}
function missing(error) {
    const absent = 'code' in error && error.code === 'ENOENT';
    return absent
        ? new Error('git was not found. Install git 2.34 or newer and put it on PATH.', { cause: error })
        : error;
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/hub/src/blobs.js

const MINUTE_MS = 60_000;
function openBlobStore(now) {
    const blobs = new Map();
    return {
        put(bytes, contentType, fileName) {
            const key = (0,external_node_crypto_.randomBytes)(16).toString('hex');
            blobs.set(key, { bytes, contentType, fileName, until: now().getTime() + MINUTE_MS });
            return key;
        },
        get(key) {
            const blob = blobs.get(key);
            return blob === undefined || blob.until < now().getTime() ? null : blob;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/packages/hub/src/repository-state.js


const DAY_MS = 86_400_000;
/** A repository's first state, with the functions that add records with sensible values for what is left out. */
function newState(ground, options, gitDir) {
    const { owner, name } = options;
    const stamp = () => seconds(ground.now());
    const host = ground.url.replace('http://', '');
    let numbers = 0;
    const repository = {
        id: ground.nextId(),
        owner,
        name,
        fullName: `${owner}/${name}`,
        private: options.private ?? false,
        defaultBranch: options.defaultBranch ?? 'main',
        gitDir,
        gitUrl: `http://x-access-token:${ground.adminToken}@${host}/${owner}/${name}.git`,
        cloneUrl: `${ground.url}/${owner}/${name}.git`,
        createdAt: stamp(),
        workflows: [],
        runs: [],
        jobs: [],
        artifacts: [],
        pulls: [],
        issues: [],
        comments: [],
        rulesets: [],
        protection: new Map(),
        actionsPermissions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
        appsMayOpenPulls: true,
        dispatchHandler: ({ workflow, ref, headSha, actor }) => repository.addRun({
            workflowId: workflow.id,
            name: workflow.name,
            path: workflow.path,
            headBranch: ref,
            headSha,
            actor,
            status: 'queued',
            conclusion: null,
        }),
        nextNumber: () => ++numbers,
        workflowAt(path, title) {
            const known = repository.workflows.find(workflow => workflow.path === path);
            if (known !== undefined) {
                known.name = title ?? known.name;
                return known;
            }
            const workflow = { id: ground.nextId(), path, name: title ?? path, state: 'active', createdAt: stamp() };
            repository.workflows.push(workflow);
            return workflow;
        },
        addRun(given) {
            const path = given.path ?? repository.workflows[0]?.path ?? '.github/workflows/ci.yml';
            const workflow = repository.workflowAt(path);
            const run = {
                id: ground.nextId(),
                workflowId: workflow.id,
                name: workflow.name,
                path,
                event: 'workflow_dispatch',
                headBranch: null,
                headRepository: { id: repository.id, fullName: repository.fullName, fork: false },
                status: 'completed',
                conclusion: 'success',
                runNumber: repository.runs.filter(other => other.workflowId === workflow.id).length + 1,
                attempt: 1,
                createdAt: stamp(),
                startedAt: stamp(),
                updatedAt: stamp(),
                referencedWorkflows: [],
                actor: owner,
                earlierAttempts: [],
                ...given,
            };
            repository.runs.push(run);
            return run;
        },
        addJob(run, given) {
            const job = {
                id: ground.nextId(),
                runId: run.id,
                attempt: run.attempt,
                status: 'completed',
                conclusion: 'success',
                createdAt: run.createdAt,
                startedAt: run.startedAt,
                completedAt: run.updatedAt,
                steps: [],
                log: '',
                ...given,
            };
            repository.jobs.push(job);
            return job;
        },
        addArtifact(run, given) {
            const bytes = Buffer.from(given.bytes);
            const artifact = {
                id: ground.nextId(),
                runId: run.id,
                digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`,
                contentType: 'application/zip',
                expired: false,
                createdAt: run.startedAt,
                updatedAt: run.startedAt,
                expiresAt: seconds(new Date(ground.now().getTime() + 90 * DAY_MS)),
                ...given,
                bytes,
            };
            repository.artifacts.push(artifact);
            return artifact;
        },
        addRuleset(given) {
            const ruleset = {
                id: ground.nextId(),
                target: 'branch',
                source_type: 'Repository',
                source: repository.fullName,
                enforcement: 'active',
                bypass_actors: [],
                conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
                rules: [],
                created_at: stamp(),
                updated_at: stamp(),
                history: [],
                ...given,
            };
            repository.rulesets.push(ruleset);
            return ruleset;
        },
        addPull(given) {
            const pull = {
                id: ground.nextId(),
                number: repository.nextNumber(),
                title: '',
                body: null,
                state: 'open',
                draft: false,
                user: owner,
                createdAt: stamp(),
                updatedAt: stamp(),
                closedAt: null,
                mergedAt: null,
                labels: [],
                requestedReviewers: [],
                requestedTeams: [],
                reviews: [],
                ...given,
            };
            repository.pulls.push(pull);
            return pull;
        },
        addComment(issueNumber, user, body) {
            const at = stamp();
            const comment = { id: ground.nextId(), issueNumber, user, body, createdAt: at, updatedAt: at };
            repository.comments.push(comment);
            return comment;
        },
    };
    return repository;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/repository.js




const EMPTY_PROTECTION = {
    requiredStatusChecks: null,
    enforceAdmins: false,
    allowForcePushes: false,
    allowDeletions: false,
    requiredApprovals: null,
};
async function createRepository(ground, options) {
    const { owner, name, defaultBranch = 'main' } = options;
    const gitDir = (0,external_node_path_.join)(ground.root, owner, `${name}.git`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(ground.root, owner), { recursive: true });
    await git(ground.root, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, gitDir]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), GIT_CONFIG);
    return newState(ground, options, gitDir);
}
/** What a partial or shallow clone asks of the server, and push over HTTP. */
const GIT_CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[receive]
	advertisePushOptions = false
[gc]
	auto = 0
`;
/** GitHub's times have no fraction. */
function seconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** The commit a name stands for, or null: full shas, branches, tags, `refs/...`, never an option. */
async function commitOf(repository, name) {
    const candidates = /^[0-9a-f]{40}$/.test(name)
        ? [name]
        : name.startsWith('refs/')
            ? [name]
            : [`refs/heads/${name}`, `refs/tags/${name}`];
    for (const candidate of candidates) {
        const run = await tryGit(repository.gitDir, ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`]);
        if (run.exit === 0)
            return run.stdout.toString('utf8').trim();
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/route.js
/** Parameters that may hold a slash unescaped. */
const GREEDY = new Set(['ref', 'branch', 'path', 'basehead']);
/** A function that finds the route of a request. Literal segments win over parameters: the table's order decides. */
function routerOf(routes) {
    const compiled = routes.map(route => ({ route, pattern: patternOf(route.template) }));
    return (method, path) => {
        for (const { route, pattern } of compiled) {
            if (route.method !== method)
                continue;
            const groups = pattern.exec(path)?.groups;
            if (groups !== undefined)
                return { route, params: decoded(groups) };
        }
        return null;
    };
}
function patternOf(template) {
    const source = template.replaceAll(/\{(\w+)\}/g, (_, name) => `(?<${name}>${GREEDY.has(name) ? '.+' : '[^/]+'})`);
    return new RegExp(`^${source}$`);
}
function decoded(groups) {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
/** True for a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A text out of a body, or undefined. */
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/results-service.js


const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const TWIRP_PATH = `/twirp/${SERVICE}/`;
/** The artifact service as @actions/artifact speaks to it (upload, list, delete, signed download). */
function openResultsService(world) {
    const uploads = new Map();
    const runOf = (bearer) => {
        const runId = runIdOf(bearer);
        for (const repository of world.repositories()) {
            const run = repository.runs.find(other => other.id === runId);
            if (run !== undefined)
                return { repository, run };
        }
        return null;
    };
    const methods = {
        CreateArtifact({ repository, run }, body) {
            const key = (0,external_node_crypto_.randomBytes)(16).toString('hex');
            const contentType = textOf(body('mime_type')) ?? 'application/zip';
            const name = textOf(body('name')) ?? '';
            if (repository.artifacts.some(artifact => artifact.runId === run.id && artifact.name === name)) {
                throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
            }
            uploads.set(key, { key, repository, runId: run.id, name, contentType, blocks: new Map(), bytes: Buffer.alloc(0) });
            return { ok: true, signed_upload_url: world.uploadUrl(key) };
        },
        FinalizeArtifact({ repository, run }, body) {
            const upload = [...uploads.values()].find(other => other.runId === run.id && other.name === body('name'));
            if (upload === undefined)
                throw new TwirpError(404, 'not_found', 'no upload of this name');
            const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(upload.bytes).digest('hex')}`;
            const told = body('hash');
            if (typeof told === 'string' && told !== digest)
                throw new TwirpError(400, 'invalid_argument', 'hash differs');
            uploads.delete(upload.key);
            const { name, bytes, contentType } = upload;
            const at = world.stamp();
            const artifact = repository.addArtifact(run, { name, bytes, contentType, createdAt: at, updatedAt: at });
            return { ok: true, artifact_id: String(artifact.id) };
        },
        ListArtifacts: ({ repository, run }, body) => ({
            artifacts: repository.artifacts
                .filter(artifact => artifact.runId === run.id && (!body('name_filter') || artifact.name === body('name_filter')))
                .map(artifact => ({
                workflow_run_backend_id: String(run.id),
                workflow_job_run_backend_id: String(run.id),
                database_id: String(artifact.id),
                name: artifact.name,
                size: String(artifact.bytes.length),
                created_at: artifact.createdAt,
                digest: artifact.digest,
            })),
        }),
        GetSignedArtifactURL({ repository, run }, body) {
            const found = repository.artifacts.find(other => other.runId === run.id && other.name === body('name'));
            if (found === undefined)
                throw new TwirpError(404, 'not_found', 'no artifact of this name');
            return { signed_url: world.blobUrl(found.bytes, found.contentType, found.name) };
        },
        DeleteArtifact({ repository, run }, body) {
            const at = repository.artifacts.findIndex(other => other.runId === run.id && other.name === body('name'));
            if (at < 0)
                throw new TwirpError(404, 'not_found', 'no artifact of this name');
            const [gone] = repository.artifacts.splice(at, 1);
            return { ok: true, artifact_id: String(gone?.id ?? 0) };
        },
    };
    return {
        call(method, bearer, body) {
            const handle = methods[method];
            const at = runOf(bearer);
            if (handle === undefined)
                return { status: 404, json: { code: 'bad_route', msg: `no method ${method}` } };
            if (at === null)
                return { status: 401, json: { code: 'unauthenticated', msg: 'no run behind this token' } };
            try {
                return { status: 200, json: handle(at, fieldsOf(body)) };
            }
            catch (error) {
                if (!(error instanceof TwirpError))
                    throw error;
                return { status: error.status, json: { code: error.code, msg: error.message } };
            }
        },
        upload(key, query, bytes) {
            const upload = uploads.get(key);
            if (upload === undefined)
                return 403;
            const block = query.get('blockid');
            if (query.get('comp') === 'block' && block !== null)
                upload.blocks.set(block, bytes);
            else if (query.get('comp') === 'blocklist')
                upload.bytes = joined(upload.blocks, bytes.toString('utf8'));
            else
                upload.bytes = bytes;
            return 201;
        },
    };
}
class TwirpError extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** Protobuf's JSON is read in both spellings; a wrapped string may be `{value}` or bare. */
function fieldsOf(body) {
    const record = isObject(body) ? body : {};
    return name => {
        const camel = name.replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());
        const value = record[name] ?? record[camel];
        return isObject(value) && 'value' in value ? value['value'] : value;
    };
}
function joined(blocks, list) {
    const ids = [...list.matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]*)</g)].map(match => match[1] ?? '');
    return Buffer.concat(ids.map(id => blocks.get(id) ?? Buffer.alloc(0)));
}
/** The token that the runner would give to a JavaScript action of this run. Signed by nobody: this is a test server. */
function runtimeToken(runId) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scope = `Actions.Results:${runId}:${runId}`;
    return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: scope, exp: 4_102_444_800 })}.`;
}
function runIdOf(bearer) {
    try {
        const claims = JSON.parse(Buffer.from(bearer.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scope = isObject(claims) ? (textOf(claims['scp']) ?? '') : '';
        return Number(/Actions\.Results:(\d+):/.exec(scope)?.[1] ?? Number.NaN);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/packages/hub/src/refusal.js
/** An answer that says no, in GitHub's shape. Thrown by a route, or by a test's `dispatchHandler`. */
class Refusal extends Error {
    status;
    errors;
    constructor(status, message, errors) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
}
const notFound = () => new Refusal(404, 'Not Found');
const invalid = (message, errors) => new Refusal(422, message, errors);

;// CONCATENATED MODULE: ./build/packages/hub/src/page.js
/** One page of a list with GitHub's Link header. */
function paged(call, items, render) {
    const size = bounded(call.query.get('per_page'), 30, 100);
    const page = bounded(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER);
    const shown = items.slice((page - 1) * size, page * size);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = linkOf(call, page, last);
    return { status: 200, json: render(shown, items.length), ...(link === '' ? {} : { headers: { link } }) };
}
/** A bare list, rendered item by item. */
function pagedList(call, items, render) {
    return paged(call, items, shown => shown.map(render));
}
function linkOf(call, page, last) {
    const to = (target, rel) => {
        const query = new URLSearchParams(call.query);
        query.set('page', String(target));
        return `<${call.requestUrl.split('?')[0] ?? ''}?${query.toString()}>; rel="${rel}"`;
    };
    return [
        ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
        ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ].join(', ');
}
function bounded(text, otherwise, most) {
    const value = text === null || !/^\d+$/.test(text) ? otherwise : Number(text);
    return value < 1 ? otherwise : Math.min(value, most);
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/user.js

const SUFFIXES = {
    followers_url: '/followers',
    following_url: '/following{/other_user}',
    gists_url: '/gists{/gist_id}',
    starred_url: '/starred{/owner}{/repo}',
    subscriptions_url: '/subscriptions',
    organizations_url: '/orgs',
    repos_url: '/repos',
    events_url: '/events{/privacy}',
    received_events_url: '/received_events',
};
/** `simple-user`. A login that ends in `[bot]` is a Bot. */
function userShape(login, apiUrl, url) {
    const self = `${apiUrl}/users/${login}`;
    const id = idOf(login);
    return {
        login,
        id,
        node_id: `U_${id}`,
        avatar_url: `${url}/avatars/${id}`,
        gravatar_id: '',
        url: self,
        html_url: `${url}/${login}`,
        ...Object.fromEntries(Object.entries(SUFFIXES).map(([key, suffix]) => [key, `${self}${suffix}`])),
        type: login.endsWith('[bot]') ? 'Bot' : 'User',
        user_view_type: 'public',
        site_admin: false,
    };
}
/** The same login has the same id in every hub. github-actions[bot] has its real one. */
function idOf(login) {
    if (login === 'github-actions[bot]')
        return 41_898_282;
    return (0,external_node_crypto_.createHash)('sha256').update(login).digest().readUInt32BE(0) >>> 4;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/repository.js

const repository_SUFFIXES = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
/** `minimal-repository`, of this repository or of a fork of it. */
function minimalRepository(of, apiUrl, url) {
    const [owner = '', name = ''] = of.fullName.split('/');
    const self = `${apiUrl}/repos/${of.fullName}`;
    return {
        id: of.id,
        node_id: `R_${of.id}`,
        name,
        full_name: of.fullName,
        private: of.private ?? false,
        owner: userShape(owner, apiUrl, url),
        html_url: `${url}/${of.fullName}`,
        description: null,
        fork: of.fork ?? false,
        url: self,
        ...Object.fromEntries(Object.entries(repository_SUFFIXES).map(([key, suffix]) => [key, `${self}${suffix}`])),
    };
}
/** `full-repository`; `permissions` is what the caller's token may do. */
function fullRepository(of, apiUrl, url, mayWrite) {
    const issues = of.issues.filter(issue => issue.state === 'open').length;
    return {
        ...minimalRepository(of, apiUrl, url),
        git_url: `git://${of.cloneUrl.replace('http://', '')}`,
        ssh_url: `git@example.com:${of.fullName}.git`,
        clone_url: of.cloneUrl,
        svn_url: `${url}/${of.fullName}`,
        mirror_url: null,
        homepage: null,
        language: null,
        forks_count: 0,
        forks: 0,
        stargazers_count: 0,
        watchers_count: 0,
        watchers: 0,
        size: 0,
        default_branch: of.defaultBranch,
        open_issues_count: issues,
        open_issues: issues,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        has_downloads: false,
        archived: false,
        disabled: false,
        visibility: of.private ? 'private' : 'public',
        pushed_at: of.createdAt,
        created_at: of.createdAt,
        updated_at: of.createdAt,
        permissions: { admin: mayWrite, maintain: mayWrite, push: mayWrite, triage: mayWrite, pull: true },
        subscribers_count: 0,
        network_count: 0,
        license: null,
        organization: null,
        temp_clone_token: '',
        delete_branch_on_merge: false,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/actions.js


function workflowShape(workflow, at) {
    const page = `${at.url}/${at.repository.fullName}`;
    return {
        id: workflow.id,
        node_id: `W_${workflow.id}`,
        name: workflow.name,
        path: workflow.path,
        state: workflow.state,
        created_at: workflow.createdAt,
        updated_at: workflow.createdAt,
        url: `${api(at)}/actions/workflows/${workflow.id}`,
        html_url: `${page}/blob/${at.repository.defaultBranch}/${workflow.path}`,
        badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
    };
}
/** `workflow-run`, as of one attempt (default: the latest). Null when there was no such attempt. */
function runShape(run, at, attempt = run.attempt) {
    const seen = attempt === run.attempt ? run : run.earlierAttempts[attempt - 1];
    if (seen === undefined)
        return null;
    const self = `${api(at)}/actions/runs/${run.id}`;
    const open = at.repository.pulls.filter(pull => pull.state === 'open' && pull.head.ref === run.headBranch);
    return {
        id: run.id,
        name: run.name,
        node_id: `WFR_${run.id}`,
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.name,
        run_number: run.runNumber,
        event: run.event,
        status: seen.status,
        conclusion: seen.conclusion,
        workflow_id: run.workflowId,
        check_suite_id: run.id + 1,
        check_suite_node_id: `CS_${run.id}`,
        url: self,
        html_url: `${at.url}/${at.repository.fullName}/actions/runs/${run.id}`,
        pull_requests: open.map(pull => ({
            id: pull.id,
            number: pull.number,
            url: `${api(at)}/pulls/${pull.number}`,
            head: { ref: pull.head.ref, sha: pull.head.sha, repo: repoTriple(at) },
            base: { ref: pull.base.ref, sha: pull.base.sha, repo: repoTriple(at) },
        })),
        created_at: run.createdAt,
        updated_at: seen.updatedAt,
        actor: userShape(run.actor, at.apiUrl, at.url),
        triggering_actor: userShape(run.actor, at.apiUrl, at.url),
        run_attempt: attempt,
        referenced_workflows: run.referencedWorkflows,
        run_started_at: seen.startedAt,
        jobs_url: `${self}/jobs`,
        logs_url: `${self}/logs`,
        check_suite_url: `${api(at)}/check-suites/${run.id + 1}`,
        artifacts_url: `${self}/artifacts`,
        cancel_url: `${self}/cancel`,
        rerun_url: `${self}/rerun`,
        previous_attempt_url: attempt > 1 ? `${self}/attempts/${attempt - 1}` : null,
        workflow_url: `${api(at)}/actions/workflows/${run.workflowId}`,
        head_commit: null,
        repository: minimalRepository(at.repository, at.apiUrl, at.url),
        head_repository: minimalRepository(run.headRepository, at.apiUrl, at.url),
    };
}
function jobShape(job, run, at) {
    return {
        id: job.id,
        run_id: run.id,
        workflow_name: run.name,
        head_branch: run.headBranch,
        run_url: `${api(at)}/actions/runs/${run.id}`,
        run_attempt: job.attempt,
        node_id: `CR_${job.id}`,
        head_sha: run.headSha,
        url: `${api(at)}/actions/jobs/${job.id}`,
        html_url: `${at.url}/${at.repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.createdAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: job.steps.map(step => ({
            name: step.name,
            status: step.status,
            conclusion: step.conclusion,
            number: step.number,
            started_at: step.startedAt,
            completed_at: step.completedAt,
        })),
        check_run_url: `${api(at)}/check-runs/${job.id}`,
        labels: ['ubuntu-24.04'],
        runner_id: 1,
        runner_name: 'Hub runner',
        runner_group_id: 1,
        runner_group_name: 'Hub runners',
    };
}
function artifactShape(artifact, run, at) {
    const self = `${api(at)}/actions/artifacts/${artifact.id}`;
    return {
        id: artifact.id,
        node_id: `A_${artifact.id}`,
        name: artifact.name,
        size_in_bytes: artifact.bytes.length,
        url: self,
        archive_download_url: `${self}/zip`,
        expired: artifact.expired,
        digest: artifact.digest,
        created_at: artifact.createdAt,
        updated_at: artifact.updatedAt,
        expires_at: artifact.expiresAt,
        workflow_run: run === undefined
            ? null
            : {
                id: run.id,
                repository_id: at.repository.id,
                head_repository_id: run.headRepository.id,
                head_branch: run.headBranch ?? '',
                head_sha: run.headSha,
            },
    };
}
function api(at) {
    return `${at.apiUrl}/repos/${at.repository.fullName}`;
}
function repoTriple(at) {
    return { id: at.repository.id, url: api(at), name: at.repository.name };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/runs.js



const REPO = '/repos/{owner}/{repo}';
const runRoutes = [
    {
        method: 'GET',
        template: `${REPO}/actions/runs`,
        need: ['actions', 'read'],
        handle: call => runsPage(call, call.repository.runs),
    },
    {
        method: 'GET',
        template: `${REPO}/actions/runs/{run_id}`,
        need: ['actions', 'read'],
        handle: call => ({ status: 200, json: runShape(runOf(call), call) }),
    },
    {
        method: 'GET',
        template: `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
        need: ['actions', 'read'],
        handle(call) {
            const shape = runShape(runOf(call), call, Number(call.params['attempt_number']));
            if (shape === null)
                throw notFound();
            return { status: 200, json: shape };
        },
    },
    {
        method: 'GET',
        template: `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
        need: ['actions', 'read'],
        handle(call) {
            const attempt = Number(call.params['attempt_number']);
            return jobsPage(call, job => job.attempt === attempt);
        },
    },
    {
        method: 'GET',
        template: `${REPO}/actions/runs/{run_id}/jobs`,
        need: ['actions', 'read'],
        handle(call) {
            const { attempt } = runOf(call);
            return jobsPage(call, call.query.get('filter') === 'all' ? () => true : job => job.attempt === attempt);
        },
    },
    {
        method: 'POST',
        template: `${REPO}/actions/runs/{run_id}/cancel`,
        need: ['actions', 'write'],
        handle(call) {
            const run = runOf(call);
            if (run.status === 'completed')
                throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
            Object.assign(run, { status: 'completed', conclusion: 'cancelled', updatedAt: call.stamp() });
            return { status: 202, json: {} };
        },
    },
];
function runOf(call) {
    const run = call.repository.runs.find(other => String(other.id) === call.params['run_id']);
    if (run === undefined)
        throw notFound();
    return run;
}
/** Newest first, filtered as GitHub filters: `status` matches a status or a conclusion. */
function runsPage(call, runs) {
    const wanted = (name) => call.query.get(name);
    const [sha, branch, event, status, created] = ['head_sha', 'branch', 'event', 'status', 'created'].map(wanted);
    const actor = wanted('actor');
    const chosen = runs.filter(run => (sha == null || run.headSha === sha) &&
        (branch == null || run.headBranch === branch) &&
        (event == null || run.event === event) &&
        (status == null || run.status === status || run.conclusion === status) &&
        (actor == null || run.actor === actor) &&
        (created == null || within(run.createdAt, created)));
    const newest = chosen.toSorted((a, b) => b.id - a.id);
    return paged(call, newest, (shown, total) => ({
        total_count: total,
        workflow_runs: shown.map(run => runShape(run, call)),
    }));
}
/** GitHub's search syntax for dates: `>=X`, `<=X`, `>X`, `<X`, `X..Y`, a day. */
function within(at, range) {
    const time = Date.parse(at);
    const bound = /^(>=|<=|>|<)(.+)$/.exec(range);
    if (bound !== null) {
        const limit = Date.parse(bound[2] ?? '');
        return { '>=': time >= limit, '<=': time <= limit, '>': time > limit, '<': time < limit }[bound[1] ?? ''] ?? false;
    }
    const [from = '', to = from] = range.split('..');
    const until = to === '*' ? Number.POSITIVE_INFINITY : Date.parse(to.length === 10 ? `${to}T23:59:59Z` : to);
    return (from === '*' || time >= Date.parse(from)) && time <= until;
}
function jobsPage(call, chosen) {
    const run = runOf(call);
    const jobs = call.repository.jobs.filter(job => job.runId === run.id && chosen(job));
    return paged(call, jobs, (shown, total) => ({ total_count: total, jobs: shown.map(job => jobShape(job, run, call)) }));
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/artifacts.js




const artifacts_REPO = '/repos/{owner}/{repo}';
const artifactRoutes = [
    {
        method: 'GET',
        template: `${artifacts_REPO}/actions/runs/{run_id}/artifacts`,
        need: ['actions', 'read'],
        handle(call) {
            const run = runOf(call);
            return artifactsPage(call, run.id);
        },
    },
    {
        method: 'GET',
        template: `${artifacts_REPO}/actions/artifacts`,
        need: ['actions', 'read'],
        handle: call => artifactsPage(call, null),
    },
    {
        method: 'GET',
        template: `${artifacts_REPO}/actions/artifacts/{artifact_id}`,
        need: ['actions', 'read'],
        handle(call) {
            const artifact = artifactOf(call);
            const run = call.repository.runs.find(other => other.id === artifact.runId);
            return { status: 200, json: artifactShape(artifact, run, call) };
        },
    },
    {
        method: 'DELETE',
        template: `${artifacts_REPO}/actions/artifacts/{artifact_id}`,
        need: ['actions', 'write'],
        handle(call) {
            call.repository.artifacts.splice(call.repository.artifacts.indexOf(artifactOf(call)), 1);
            return { status: 204 };
        },
    },
    {
        method: 'GET',
        template: `${artifacts_REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
        need: ['actions', 'read'],
        handle(call) {
            if (call.token === null)
                throw new Refusal(401, 'Requires authentication');
            const artifact = artifactOf(call);
            if (call.params['archive_format'] !== 'zip')
                throw notFound();
            if (artifact.expired)
                throw new Refusal(410, 'Artifact has expired');
            const fileName = artifact.name.includes('.') ? artifact.name : `${artifact.name}.zip`;
            return { status: 302, headers: { location: call.blobUrl(artifact.bytes, artifact.contentType, fileName) } };
        },
    },
];
function artifactOf(call) {
    const artifact = call.repository.artifacts.find(other => String(other.id) === call.params['artifact_id']);
    if (artifact === undefined)
        throw notFound();
    return artifact;
}
function artifactsPage(call, runId) {
    const name = call.query.get('name');
    const { artifacts, runs } = call.repository;
    const chosen = artifacts
        .filter(artifact => (runId === null || artifact.runId === runId) && (name === null || artifact.name === name))
        .toSorted((a, b) => b.id - a.id);
    return paged(call, chosen, (shown, total) => ({
        total_count: total,
        artifacts: shown.map(artifact => artifactShape(artifact, runs.find(run => run.id === artifact.runId), call)),
    }));
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/contents.js



const contents_REPO = '/repos/{owner}/{repo}';
/** A file over this has no content in the answer (docs: get repository content). */
const CONTENT_BYTES = 1024 * 1024;
const contentsRoutes = [
    { method: 'GET', template: `${contents_REPO}/contents/{path}`, need: ['contents', 'read'], handle: contents },
    {
        method: 'GET',
        template: `${contents_REPO}/git/blobs/{file_sha}`,
        need: ['contents', 'read'],
        async handle(call) {
            const sha = call.params['file_sha'] ?? '';
            const run = /^[0-9a-f]{40}$/.test(sha) ? await tryGit(call.repository.gitDir, ['cat-file', 'blob', sha]) : null;
            if (run === null || run.exit !== 0)
                throw notFound();
            const bytes = run.stdout;
            return {
                status: 200,
                json: {
                    sha,
                    node_id: `B_${sha}`,
                    size: bytes.length,
                    url: blobUrl(call, sha),
                    content: base64(bytes),
                    encoding: 'base64',
                },
            };
        },
    },
];
async function contents(call) {
    const ref = call.query.get('ref') ?? call.repository.defaultBranch;
    const path = (call.params['path'] ?? '').replace(/\/$/, '');
    const commit = await commitOf(call.repository, ref);
    if (commit === null)
        throw notFound();
    const [entry] = await lsTree(call, [commit, path]);
    if (entry === undefined || entry.path !== path)
        throw notFound();
    if (entry.type === 'tree') {
        const children = await lsTree(call, [commit, `${path}/`]);
        return { status: 200, json: children.map(child => entryShape(child, ref, call)) };
    }
    if (entry.type !== 'blob')
        return { status: 200, json: { ...entryShape(entry, ref, call), submodule_git_url: null } };
    const { stdout } = await tryGit(call.repository.gitDir, ['cat-file', 'blob', entry.sha]);
    if (/\bapplication\/vnd\.github\.raw\b/.test(call.accept)) {
        return { status: 200, bytes: stdout, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
    }
    if (entry.mode === '120000') {
        return { status: 200, json: { ...entryShape(entry, ref, call), target: stdout.toString('utf8') } };
    }
    const large = stdout.length > CONTENT_BYTES;
    return {
        status: 200,
        json: {
            ...entryShape(entry, ref, call),
            content: large ? '' : base64(stdout),
            encoding: large ? 'none' : 'base64',
        },
    };
}
async function lsTree(call, args) {
    const run = await tryGit(call.repository.gitDir, ['--literal-pathspecs', 'ls-tree', '-z', '--long', ...args]);
    return run.stdout
        .toString('utf8')
        .split('\0')
        .filter(line => line !== '')
        .map(line => {
        const tab = line.indexOf('\t');
        const [mode = '', type = '', sha = '', size = '0'] = line.slice(0, tab).split(/ +/);
        return { mode, type, sha, size: Number(size) || 0, path: line.slice(tab + 1) };
    });
}
function entryShape(entry, ref, call) {
    const type = entry.mode === '120000' ? 'symlink' : ({ blob: 'file', tree: 'dir', commit: 'submodule' }[entry.type] ?? 'file');
    const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
    const self = `${call.apiUrl}/repos/${call.repository.fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const page = `${call.url}/${call.repository.fullName}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`;
    const object = type === 'dir' ? treeUrl(call, entry.sha) : blobUrl(call, entry.sha);
    return {
        name: entry.path.split('/').at(-1) ?? '',
        path: entry.path,
        sha: entry.sha,
        size: entry.size,
        url: self,
        html_url: page,
        git_url: object,
        download_url: type === 'file' ? page.replace('/blob/', '/raw/') : null,
        type,
        _links: { self, git: object, html: page },
    };
}
function blobUrl(call, sha) {
    return `${call.apiUrl}/repos/${call.repository.fullName}/git/blobs/${sha}`;
}
function treeUrl(call, sha) {
    return `${call.apiUrl}/repos/${call.repository.fullName}/git/trees/${sha}`;
}
/** As GitHub: lines of 60 characters. */
function base64(bytes) {
    return bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n');
}

;// CONCATENATED MODULE: ./build/packages/hub/src/commits.js

const FORMAT = '%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B';
/** Commits as `git log` lists them for these arguments. Throws when git does. */
async function readCommits(repository, args) {
    const text = await git(repository.gitDir, ['log', '-z', `--format=${FORMAT}`, ...args]);
    return text
        .split('\0')
        .filter(record => record !== '')
        .map(parseCommit);
}
async function readCommit(repository, sha) {
    const [commit] = await readCommits(repository, ['-1', sha, '--']);
    if (commit === undefined)
        throw new Error(`no commit ${sha}`);
    return commit;
}
function parseCommit(record) {
    const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] = record.split('\n');
    return {
        sha,
        tree,
        parents: parents.split(' ').filter(parent => parent !== ''),
        author: { name: an, email: ae, date: utc(ad) },
        committer: { name: cn, email: ce, date: utc(cd) },
        message: message.join('\n').trimEnd(),
    };
}
function utc(date) {
    return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
/** GitHub's words for git's status letters: a deletion is `removed`. A change of type is `changed`. */
const STATUS = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    C: 'copied',
    T: 'changed',
};
/** The files of a comparison, renames found as GitHub finds them. */
async function readFiles(repository, base, head) {
    const diff = (format) => tryGit(repository.gitDir, ['diff-tree', '-r', '-z', '-M', format, base, head]);
    const [raw, numbers] = await Promise.all([diff('--raw'), diff('--numstat')]);
    const counts = parseNumbers(numbers.stdout.toString('utf8').split('\0'));
    const fields = raw.stdout.toString('utf8').split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [, , , sha = '', letter = ''] = (fields[at] ?? '').split(' ');
        const moved = /^[RC]/.test(letter);
        const filename = fields[at + (moved ? 2 : 1)] ?? '';
        const [additions, deletions] = counts.get(filename) ?? [0, 0];
        files.push({
            filename,
            ...(moved ? { previous: fields[at + 1] ?? '' } : {}),
            status: STATUS[letter.charAt(0)] ?? 'changed',
            sha: /^0+$/.test(sha) ? '' : sha,
            additions,
            deletions,
        });
        at += moved ? 3 : 2;
    }
    return files;
}
/** `--numstat -z`: `added TAB deleted TAB path`, or with an empty path the old and the new one in the next fields. */
function parseNumbers(fields) {
    const counts = new Map();
    for (let at = 0; at < fields.length; at++) {
        const [added = '0', deleted = '0', path] = (fields[at] ?? '').split('\t');
        if (path === undefined)
            continue;
        const name = path === '' ? (fields[at + 2] ?? '') : path;
        if (path === '')
            at += 2;
        counts.set(name, [Number(added) || 0, Number(deleted) || 0]);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/refs.js

/** All refs, from git itself, at this moment. */
async function readRefs(repository, prefix = 'refs/') {
    const format = '%(refname)%00%(objectname)%00%(objecttype)';
    const run = await tryGit(repository.gitDir, ['for-each-ref', `--format=${format}`, prefix]);
    return run.stdout
        .toString('utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => {
        const [name = '', sha = '', type = ''] = line.split('\0');
        return { name, sha, type };
    });
}
async function branchRefs(repository) {
    const refs = await readRefs(repository, 'refs/heads/');
    return refs.map(ref => ({ ...ref, branch: ref.name.slice('refs/heads/'.length) }));
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/commit.js
/** `commit`. The people are git's: no account is guessed from an address. */
function commitShape(commit, at) {
    const api = `${at.apiUrl}/repos/${at.repository.fullName}`;
    const page = `${at.url}/${at.repository.fullName}`;
    return {
        url: `${api}/commits/${commit.sha}`,
        sha: commit.sha,
        node_id: `C_${commit.sha}`,
        html_url: `${page}/commit/${commit.sha}`,
        comments_url: `${api}/commits/${commit.sha}/comments`,
        commit: {
            url: `${api}/git/commits/${commit.sha}`,
            author: { ...commit.author },
            committer: { ...commit.committer },
            message: commit.message,
            comment_count: 0,
            tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
            verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null },
        },
        author: null,
        committer: null,
        parents: commit.parents.map(sha => ({ sha, url: `${api}/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
    };
}
/** `diff-entry`. */
function fileShape(file, head, at) {
    const page = `${at.url}/${at.repository.fullName}`;
    const path = file.filename.split('/').map(encodeURIComponent).join('/');
    return {
        sha: file.sha === '' ? null : file.sha,
        filename: file.filename,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${page}/blob/${head}/${path}`,
        raw_url: `${page}/raw/${head}/${path}`,
        contents_url: `${at.apiUrl}/repos/${at.repository.fullName}/contents/${path}?ref=${head}`,
        ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/git.js








const git_REPO = '/repos/{owner}/{repo}';
/** A comparison holds no more files than this, and says nothing about it (docs: compare two commits). */
const COMPARE_FILES = 300;
const COMPARE_COMMITS = 250;
const gitRoutes = [
    {
        method: 'GET',
        template: git_REPO,
        need: ['metadata', 'read'],
        handle: call => ({
            status: 200,
            json: fullRepository(call.repository, call.apiUrl, call.url, call.token?.permissions.contents === 'write'),
        }),
    },
    {
        method: 'GET',
        template: `${git_REPO}/git/ref/{ref}`,
        need: ['contents', 'read'],
        async handle(call) {
            const name = `refs/${call.params['ref']}`;
            const ref = (await readRefs(call.repository)).find(other => other.name === name);
            if (ref === undefined)
                throw notFound();
            return { status: 200, json: refShape(ref, call) };
        },
    },
    {
        method: 'GET',
        template: `${git_REPO}/git/matching-refs/{ref}`,
        need: ['contents', 'read'],
        async handle(call) {
            const prefix = `refs/${call.params['ref']}`;
            const refs = (await readRefs(call.repository)).filter(ref => ref.name.startsWith(prefix));
            return pagedList(call, refs, ref => refShape(ref, call));
        },
    },
    { method: 'DELETE', template: `${git_REPO}/git/refs/{ref}`, need: ['contents', 'write'], handle: deleteRef },
    {
        method: 'GET',
        template: `${git_REPO}/branches`,
        need: ['contents', 'read'],
        async handle(call) {
            return pagedList(call, await branchRefs(call.repository), ref => ({
                name: ref.branch,
                commit: { sha: ref.sha, url: `${git_api(call)}/commits/${ref.sha}` },
                protected: call.repository.protection.has(ref.branch),
            }));
        },
    },
    {
        method: 'GET',
        template: `${git_REPO}/commits`,
        need: ['contents', 'read'],
        async handle(call) {
            const sha = await commitOf(call.repository, call.query.get('sha') ?? call.repository.defaultBranch);
            if (sha === null)
                throw notFound();
            return pagedList(call, await readCommits(call.repository, [sha, '--']), commit => commitShape(commit, call));
        },
    },
    {
        method: 'GET',
        template: `${git_REPO}/commits/{ref}`,
        need: ['contents', 'read'],
        async handle(call) {
            const name = call.params['ref'] ?? '';
            const sha = await commitOf(call.repository, name);
            if (sha === null)
                throw invalid(`No commit found for SHA: ${name}`);
            const commit = await readCommit(call.repository, sha);
            const files = await readFiles(call.repository, commit.parents[0] ?? (await emptyTree(call)), sha);
            const total = sumOf(files);
            return {
                status: 200,
                json: {
                    ...commitShape(commit, call),
                    stats: { ...total, total: total.additions + total.deletions },
                    files: files.map(file => fileShape(file, sha, call)),
                },
            };
        },
    },
    { method: 'GET', template: `${git_REPO}/compare/{basehead}`, need: ['contents', 'read'], handle: compare },
];
async function deleteRef(call) {
    const name = `refs/${call.params['ref']}`;
    const ref = (await readRefs(call.repository)).find(other => other.name === name);
    if (ref === undefined)
        throw invalid('Reference does not exist');
    if (ref.name === `refs/heads/${call.repository.defaultBranch}`)
        throw invalid('Cannot delete the default branch');
    const run = await tryGit(call.repository.gitDir, ['update-ref', '-d', name, ref.sha]);
    if (run.exit !== 0)
        throw new Refusal(409, 'Reference cannot be updated');
    for (const pull of call.repository.pulls) {
        if (pull.state !== 'open' || `refs/heads/${pull.head.ref}` !== name)
            continue;
        Object.assign(pull, { state: 'closed', closedAt: call.stamp(), updatedAt: call.stamp() });
    }
    return { status: 204 };
}
async function compare(call) {
    const { repository } = call;
    const basehead = call.params['basehead'] ?? '';
    const [baseName = '', headName = ''] = basehead.split('...');
    const [base, head] = await Promise.all([commitOf(repository, baseName), commitOf(repository, headName)]);
    if (base === null || head === null)
        throw notFound();
    const merge = await tryGit(repository.gitDir, ['merge-base', base, head]);
    if (merge.exit !== 0)
        throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
    const mergeBase = merge.stdout.toString('utf8').trim();
    const [ahead, behind, files] = await Promise.all([
        readCommits(repository, ['--reverse', `${base}..${head}`, '--']),
        readCommits(repository, [`${head}..${base}`, '--']),
        readFiles(repository, mergeBase, head),
    ]);
    const page = `${call.url}/${repository.fullName}/compare/${basehead}`;
    return {
        status: 200,
        json: {
            url: `${git_api(call)}/compare/${basehead}`,
            html_url: page,
            permalink_url: `${call.url}/${repository.fullName}/compare/${base}...${head}`,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            base_commit: commitShape(await readCommit(repository, base), call),
            merge_base_commit: commitShape(await readCommit(repository, mergeBase), call),
            status: statusOf(ahead.length, behind.length),
            ahead_by: ahead.length,
            behind_by: behind.length,
            total_commits: ahead.length,
            commits: ahead.slice(0, COMPARE_COMMITS).map(commit => commitShape(commit, call)),
            files: files.slice(0, COMPARE_FILES).map(file => fileShape(file, head, call)),
        },
    };
}
function statusOf(ahead, behind) {
    if (ahead === 0 && behind === 0)
        return 'identical';
    if (behind === 0)
        return 'ahead';
    return ahead === 0 ? 'behind' : 'diverged';
}
function sumOf(files) {
    return files.reduce((sum, file) => ({ additions: sum.additions + file.additions, deletions: sum.deletions + file.deletions }), { additions: 0, deletions: 0 });
}
async function emptyTree(call) {
    const run = await tryGit(call.repository.gitDir, ['hash-object', '-t', 'tree', '-w', '/dev/null']);
    return run.stdout.toString('utf8').trim();
}
function refShape(ref, call) {
    return {
        ref: ref.name,
        node_id: `REF_${ref.name}`,
        url: `${git_api(call)}/git/${ref.name}`,
        object: { sha: ref.sha, type: ref.type, url: `${git_api(call)}/git/${ref.type}s/${ref.sha}` },
    };
}
function git_api(call) {
    return `${call.apiUrl}/repos/${call.repository.fullName}`;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/pull.js


/** `pull-request-simple`: what lists show. */
function pullSimple(pull, at) {
    const api = `${at.apiUrl}/repos/${at.repository.fullName}`;
    const self = `${api}/pulls/${pull.number}`;
    const page = `${at.url}/${at.repository.fullName}/pull/${pull.number}`;
    const issue = `${api}/issues/${pull.number}`;
    const links = {
        self,
        html: page,
        issue,
        comments: `${issue}/comments`,
        review_comments: `${self}/comments`,
        review_comment: `${api}/pulls/comments{/number}`,
        commits: `${self}/commits`,
        statuses: `${api}/statuses/${pull.head.sha}`,
    };
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
    };
}
/** `pull-request`: what one pull request's answer adds. */
function pullFull(pull, sizes, at) {
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
    };
}
function sideShape(side, at) {
    return {
        label: `${at.repository.owner}:${side.ref}`,
        ref: side.ref,
        sha: side.sha,
        user: userShape(at.repository.owner, at.apiUrl, at.url),
        repo: fullRepository(at.repository, at.apiUrl, at.url, false),
    };
}
function teamShape(slug, at) {
    const id = idOf(slug);
    const self = `${at.apiUrl}/organizations/1/team/${id}`;
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
    };
}
function reviewShape(review, pull, at) {
    const page = `${at.url}/${at.repository.fullName}/pull/${pull.number}`;
    const self = `${at.apiUrl}/repos/${at.repository.fullName}/pulls/${pull.number}`;
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
    };
}
/** `issue`; a pull request is an issue too, with `pull_request` in it. */
function issueShape(issue, at, ofPull = false) {
    const api = `${at.apiUrl}/repos/${at.repository.fullName}`;
    const self = `${api}/issues/${issue.number}`;
    const page = `${at.url}/${at.repository.fullName}/${ofPull ? 'pull' : 'issues'}/${issue.number}`;
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
    };
}
function commentShape(comment, at) {
    const api = `${at.apiUrl}/repos/${at.repository.fullName}`;
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
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/words.js

/** GitHub's limit of a body or a comment, in characters. */
const BODY_CHARS = 65_536;
/** Refuses a body over GitHub's limit, in GitHub's words. */
function tooLong(resource, body) {
    if (body === null || [...body].length <= BODY_CHARS)
        return;
    throw invalid('Validation Failed', [
        { resource, code: 'custom', field: 'body', message: `body is too long (maximum is ${BODY_CHARS} characters)` },
    ]);
}
/** Who writes: an app's token writes as its bot. */
function loginOf(call) {
    if (call.token === null)
        return call.repository.owner;
    return call.token.kind === 'app' ? `${call.token.login}[bot]` : call.token.login;
}
/** The texts of a list, whatever else is in it. */
function listOf(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/issues.js





const issues_REPO = '/repos/{owner}/{repo}';
const ISSUE = `${issues_REPO}/issues/{issue_number}`;
const COMMENT = `${issues_REPO}/issues/comments/{comment_id}`;
const issueRoutes = [
    { method: 'GET', template: `${issues_REPO}/issues`, need: ['issues', 'read'], handle: list },
    {
        method: 'POST',
        template: `${issues_REPO}/issues`,
        need: ['issues', 'write'],
        handle(call) {
            const title = textOf(call.body['title']);
            if (title === undefined)
                throw invalid('Invalid request.\n\n"title" wasn\'t supplied.');
            const body = textOf(call.body['body']) ?? null;
            tooLong('Issue', body);
            const at = call.stamp();
            const issue = {
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
            };
            call.repository.issues.push(issue);
            return { status: 201, json: issueShape(issue, call) };
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
            const comment = commentOf(call);
            comment.body = textOf(call.body['body']) ?? comment.body;
            tooLong('IssueComment', comment.body);
            comment.updatedAt = call.stamp();
            return ok(commentShape(comment, call));
        },
    },
    {
        method: 'DELETE',
        template: COMMENT,
        need: ['issues', 'write', 'pull_requests'],
        handle(call) {
            call.repository.comments.splice(call.repository.comments.indexOf(commentOf(call)), 1);
            return { status: 204 };
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
            const issue = issueOf(call);
            issue.title = textOf(call.body['title']) ?? issue.title;
            issue.body = textOf(call.body['body']) ?? issue.body;
            tooLong('Issue', issue.body);
            if (call.body['state'] === 'open' || call.body['state'] === 'closed') {
                issue.state = call.body['state'];
                issue.closedAt = issue.state === 'closed' ? call.stamp() : null;
            }
            issue.updatedAt = call.stamp();
            return ok(shapeOf(issue, call));
        },
    },
    {
        method: 'GET',
        template: `${ISSUE}/comments`,
        need: ['issues', 'read', 'pull_requests'],
        handle(call) {
            const { number } = issueOf(call);
            const comments = call.repository.comments.filter(comment => comment.issueNumber === number);
            return pagedList(call, comments, comment => commentShape(comment, call));
        },
    },
    {
        method: 'POST',
        template: `${ISSUE}/comments`,
        need: ['issues', 'write', 'pull_requests'],
        handle(call) {
            const { number } = issueOf(call);
            const body = textOf(call.body['body']);
            if (body === undefined || body === '')
                throw invalid('Validation Failed', [issues_missing('body')]);
            tooLong('IssueComment', body);
            return { status: 201, json: commentShape(call.repository.addComment(number, loginOf(call), body), call) };
        },
    },
];
/** Issues and pull requests alike, newest first, as GitHub lists them. */
function list(call) {
    const state = call.query.get('state') ?? 'open';
    const labels = (call.query.get('labels') ?? '').split(',').filter(label => label !== '');
    const creator = call.query.get('creator');
    const all = [...call.repository.issues, ...call.repository.pulls];
    const chosen = all.filter(issue => (state === 'all' || issue.state === state) &&
        (creator === null || issue.user === creator) &&
        labels.every(label => issue.labels.includes(label)));
    return pagedList(call, chosen.toSorted((a, b) => b.number - a.number), issue => shapeOf(issue, call));
}
/** The issue of a number, or the pull request seen as one: its title, body and state are the same object's. */
function issueOf(call) {
    const number = Number(call.params['issue_number']);
    const issue = call.repository.issues.find(other => other.number === number);
    if (issue !== undefined)
        return issue;
    const pull = call.repository.pulls.find(other => other.number === number);
    if (pull === undefined)
        throw notFound();
    return pull;
}
function shapeOf(issue, call) {
    return issueShape(issue, call, call.repository.pulls.some(pull => pull.number === issue.number));
}
function commentOf(call) {
    const comment = call.repository.comments.find(other => String(other.id) === call.params['comment_id']);
    if (comment === undefined)
        throw notFound();
    return comment;
}
function issues_missing(field) {
    return { resource: 'IssueComment', code: 'missing_field', field };
}
function ok(json) {
    return { status: 200, json };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/pulls.js










const pulls_REPO = '/repos/{owner}/{repo}';
const PULL = `${pulls_REPO}/pulls/{pull_number}`;
const pullRoutes = [
    { method: 'GET', template: `${pulls_REPO}/pulls`, need: ['pull_requests', 'read'], handle: pulls_list },
    { method: 'POST', template: `${pulls_REPO}/pulls`, need: ['pull_requests', 'write'], handle: pulls_open },
    {
        method: 'GET',
        template: PULL,
        need: ['pull_requests', 'read'],
        handle: async (call) => ({ status: 200, json: await fullShape(await pullOf(call), call) }),
    },
    { method: 'PATCH', template: PULL, need: ['pull_requests', 'write'], handle: update },
    {
        method: 'GET',
        template: `${PULL}/commits`,
        need: ['pull_requests', 'read'],
        async handle(call) {
            const pull = await pullOf(call);
            const commits = await readCommits(call.repository, ['--reverse', `${pull.base.sha}..${pull.head.sha}`, '--']);
            return pagedList(call, commits, commit => commitShape(commit, call));
        },
    },
    {
        method: 'GET',
        template: `${PULL}/files`,
        need: ['pull_requests', 'read'],
        async handle(call) {
            const pull = await pullOf(call);
            return pagedList(call, await changed(call, pull), file => fileShape(file, pull.head.sha, call));
        },
    },
    {
        method: 'GET',
        template: `${PULL}/requested_reviewers`,
        need: ['pull_requests', 'read'],
        async handle(call) {
            const pull = await pullOf(call);
            const users = pull.requestedReviewers.map(login => userShape(login, call.apiUrl, call.url));
            return { status: 200, json: { users, teams: pull.requestedTeams.map(slug => teamShape(slug, call)) } };
        },
    },
    {
        method: 'POST',
        template: `${PULL}/requested_reviewers`,
        need: ['pull_requests', 'write'],
        async handle(call) {
            const pull = await pullOf(call);
            const reviewers = listOf(call.body['reviewers']);
            if (reviewers.includes(pull.user))
                throw invalid('Review cannot be requested from pull request author.');
            pull.requestedReviewers = [...new Set([...pull.requestedReviewers, ...reviewers])];
            pull.requestedTeams = [...new Set([...pull.requestedTeams, ...listOf(call.body['team_reviewers'])])];
            return { status: 201, json: pullSimple(pull, call) };
        },
    },
    {
        method: 'GET',
        template: `${PULL}/reviews`,
        need: ['pull_requests', 'read'],
        async handle(call) {
            const pull = await pullOf(call);
            return pagedList(call, pull.reviews, review => reviewShape(review, pull, call));
        },
    },
    {
        method: 'POST',
        template: `${PULL}/reviews`,
        need: ['pull_requests', 'write'],
        async handle(call) {
            const pull = await pullOf(call);
            const state = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' }[textOf(call.body['event']) ?? ''];
            const review = {
                id: call.nextId(),
                user: loginOf(call),
                state: state ?? 'PENDING',
                body: textOf(call.body['body']) ?? '',
                commitId: pull.head.sha,
                submittedAt: call.stamp(),
            };
            pull.reviews.push(review);
            return { status: 200, json: reviewShape(review, pull, call) };
        },
    },
];
async function pulls_list(call) {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const base = call.query.get('base');
    await Promise.all(call.repository.pulls.map(pull => follow(call, pull)));
    const chosen = call.repository.pulls.filter(pull => (state === 'all' || pull.state === state) &&
        (head === null || `${call.repository.owner}:${pull.head.ref}` === head) &&
        (base === null || pull.base.ref === base));
    return pagedList(call, chosen.toSorted((a, b) => b.number - a.number), pull => pullSimple(pull, call));
}
async function pulls_open(call) {
    const { repository, body } = call;
    if (call.token?.kind === 'app' && !repository.appsMayOpenPulls) {
        throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    const head = (textOf(body['head']) ?? '').replace(`${repository.owner}:`, '');
    const base = textOf(body['base']) ?? '';
    const [headSha, baseSha] = await Promise.all([commitOf(repository, head), commitOf(repository, base)]);
    const fault = (field) => ({ resource: 'PullRequest', field, code: 'invalid' });
    if (headSha === null)
        throw invalid('Validation Failed', [fault('head')]);
    if (baseSha === null)
        throw invalid('Validation Failed', [fault('base')]);
    const ahead = await readCommits(repository, [`${baseSha}..${headSha}`, '--']);
    if (ahead.length === 0)
        throw invalid('Validation Failed', [custom(`No commits between ${base} and ${head}`)]);
    // Last, with nothing awaited before the pull request is added: of two requests at once one is refused.
    if (repository.pulls.some(pull => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base)) {
        throw invalid('Validation Failed', [custom(`A pull request already exists for ${repository.owner}:${head}.`)]);
    }
    const text = textOf(body['body']) ?? null;
    tooLong('PullRequest', text);
    const pull = repository.addPull({
        title: textOf(body['title']) ?? '',
        body: text,
        draft: body['draft'] === true,
        user: loginOf(call),
        head: { ref: head, sha: headSha },
        base: { ref: base, sha: baseSha },
    });
    return { status: 201, json: await fullShape(pull, call) };
}
async function update(call) {
    const pull = await pullOf(call);
    const { body } = call;
    const text = textOf(body['body']);
    if (text !== undefined)
        tooLong('PullRequest', text);
    pull.title = textOf(body['title']) ?? pull.title;
    pull.body = text ?? pull.body;
    if (body['state'] === 'closed' && pull.state === 'open') {
        pull.state = 'closed';
        pull.closedAt = call.stamp();
    }
    if (body['state'] === 'open') {
        pull.state = 'open';
        pull.closedAt = null;
    }
    pull.updatedAt = call.stamp();
    return { status: 200, json: await fullShape(pull, call) };
}
async function pullOf(call) {
    const pull = call.repository.pulls.find(other => String(other.number) === call.params['pull_number']);
    if (pull === undefined)
        throw notFound();
    await follow(call, pull);
    return pull;
}
/** An open pull request follows its branches; git says where they are now. */
async function follow(call, pull) {
    if (pull.state !== 'open')
        return;
    const [head, base] = await Promise.all([pull.head.ref, pull.base.ref].map(ref => commitOf(call.repository, `refs/heads/${ref}`)));
    if (head != null)
        pull.head.sha = head;
    if (base != null)
        pull.base.sha = base;
}
async function fullShape(pull, call) {
    const [files, commits] = await Promise.all([
        changed(call, pull),
        readCommits(call.repository, [`${pull.base.sha}..${pull.head.sha}`, '--']),
    ]);
    const sum = (side) => files.reduce((total, file) => total + file[side], 0);
    const sizes = {
        commits: commits.length,
        additions: sum('additions'),
        deletions: sum('deletions'),
        files: files.length,
    };
    return pullFull(pull, sizes, call);
}
async function changed(call, pull) {
    const merge = await tryGit(call.repository.gitDir, ['merge-base', pull.base.sha, pull.head.sha]);
    return readFiles(call.repository, merge.stdout.toString('utf8').trim() || pull.base.sha, pull.head.sha);
}
function custom(message) {
    return { resource: 'PullRequest', code: 'custom', message };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/ruleset-refs.js
/** Whether an active branch ruleset speaks about this branch. Only `~ALL`, `~DEFAULT_BRANCH` and `*` are known here. */
function rulesetApplies(ruleset, branch, repository) {
    if (ruleset.enforcement !== 'active' || ruleset.target !== 'branch')
        return false;
    const { include, exclude } = ruleset.conditions.ref_name;
    const hit = (pattern) => matches(pattern, branch, repository.defaultBranch);
    return include.some(hit) && !exclude.some(hit);
}
function matches(pattern, branch, defaultBranch) {
    if (pattern === '~ALL')
        return true;
    if (pattern === '~DEFAULT_BRANCH')
        return branch === defaultBranch;
    const source = pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('**', '\0')
        .replaceAll('*', '[^/]*');
    return new RegExp(`^${source.replaceAll('\0', '.*')}$`).test(`refs/heads/${branch}`);
}

;// CONCATENATED MODULE: ./build/packages/hub/src/shapes/rules.js
/** What the list says of a ruleset: neither rules nor conditions nor bypass actors. */
function rulesetItem(ruleset, at) {
    const self = `${at.apiUrl}/repos/${at.repository.fullName}/rulesets/${ruleset.id}`;
    return {
        id: ruleset.id,
        name: ruleset.name,
        target: ruleset.target,
        source_type: ruleset.source_type,
        source: ruleset.source,
        enforcement: ruleset.enforcement,
        node_id: `RRS_${ruleset.id}`,
        _links: {
            self: { href: self },
            html: { href: `${at.url}/${at.repository.fullName}/rules/${ruleset.id}` },
        },
        created_at: ruleset.created_at,
        updated_at: ruleset.updated_at,
    };
}
/** `bypass_actors` is there only for who may write the ruleset (docs: get a repository ruleset). */
function rulesetFull(ruleset, at) {
    const writes = at.token?.permissions.administration === 'write';
    return {
        ...rulesetItem(ruleset, at),
        ...(writes ? { bypass_actors: ruleset.bypass_actors } : {}),
        current_user_can_bypass: writes ? 'always' : 'never',
        conditions: ruleset.conditions,
        rules: ruleset.rules,
    };
}
/** The form inside a branch's answer, which needs no administration. */
function protectionReduced(protection, enabled) {
    const checks = protection.requiredStatusChecks;
    return {
        enabled,
        required_status_checks: {
            enforcement_level: checks === null ? 'off' : protection.enforceAdmins ? 'everyone' : 'non_admins',
            contexts: checks?.checks.map(check => check.context) ?? [],
            checks: checks?.checks ?? [],
        },
    };
}
function protectionFull(protection, branch, at) {
    const self = `${at.apiUrl}/repos/${at.repository.fullName}/branches/${branch}/protection`;
    const checks = protection.requiredStatusChecks;
    return {
        url: self,
        ...(checks === null
            ? {}
            : {
                required_status_checks: {
                    url: `${self}/required_status_checks`,
                    strict: checks.strict,
                    contexts: checks.checks.map(check => check.context),
                    contexts_url: `${self}/required_status_checks/contexts`,
                    checks: checks.checks,
                },
            }),
        ...(protection.requiredApprovals === null
            ? {}
            : {
                required_pull_request_reviews: {
                    url: `${self}/required_pull_request_reviews`,
                    dismiss_stale_reviews: true,
                    require_code_owner_reviews: true,
                    require_last_push_approval: false,
                    required_approving_review_count: protection.requiredApprovals,
                },
            }),
        enforce_admins: { url: `${self}/enforce_admins`, enabled: protection.enforceAdmins },
        required_linear_history: { enabled: false },
        allow_force_pushes: { enabled: protection.allowForcePushes },
        allow_deletions: { enabled: protection.allowDeletions },
        block_creations: { enabled: false },
        required_conversation_resolution: { enabled: false },
        lock_branch: { enabled: false },
        allow_fork_syncing: { enabled: false },
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/rules.js







const rules_REPO = '/repos/{owner}/{repo}';
const ruleRoutes = [
    {
        method: 'GET',
        template: `${rules_REPO}/branches/{branch}/protection`,
        need: ['administration', 'read'],
        handle(call) {
            const branch = call.params['branch'] ?? '';
            const protection = call.repository.protection.get(branch);
            if (protection === undefined)
                throw new Refusal(404, 'Branch not protected');
            return { status: 200, json: protectionFull(protection, branch, call) };
        },
    },
    {
        method: 'GET',
        template: `${rules_REPO}/branches/{branch}`,
        need: ['contents', 'read'],
        async handle(call) {
            const branch = call.params['branch'] ?? '';
            const sha = await commitOf(call.repository, `refs/heads/${branch}`);
            if (sha === null)
                throw new Refusal(404, 'Branch not found');
            const protection = call.repository.protection.get(branch);
            const self = `${call.apiUrl}/repos/${call.repository.fullName}/branches/${branch}`;
            const ruled = call.repository.rulesets.some(ruleset => rulesetApplies(ruleset, branch, call.repository));
            return {
                status: 200,
                json: {
                    name: branch,
                    commit: commitShape(await readCommit(call.repository, sha), call),
                    _links: { self, html: `${call.url}/${call.repository.fullName}/tree/${branch}` },
                    protected: protection !== undefined || ruled,
                    protection: protectionReduced(protection ?? EMPTY_PROTECTION, protection !== undefined),
                    protection_url: `${self}/protection`,
                },
            };
        },
    },
    {
        method: 'GET',
        template: `${rules_REPO}/rules/branches/{branch}`,
        need: ['metadata', 'read'],
        handle(call) {
            const branch = call.params['branch'] ?? '';
            const rules = call.repository.rulesets
                .filter(ruleset => rulesetApplies(ruleset, branch, call.repository))
                .flatMap(ruleset => ruleset.rules.map(rule => ({
                ...rule,
                ruleset_source_type: ruleset.source_type,
                ruleset_source: ruleset.source,
                ruleset_id: ruleset.id,
            })));
            return pagedList(call, rules, rule => rule);
        },
    },
    {
        method: 'GET',
        template: `${rules_REPO}/rulesets`,
        need: ['metadata', 'read'],
        handle(call) {
            const shown = call.repository.rulesets.filter(ruleset => call.query.get('includes_parents') !== 'false' || ruleset.source_type === 'Repository');
            return pagedList(call, shown, ruleset => rulesetItem(ruleset, call));
        },
    },
    {
        method: 'GET',
        template: `${rules_REPO}/rulesets/{ruleset_id}`,
        need: ['metadata', 'read'],
        handle: call => ({ status: 200, json: rulesetFull(rulesetOf(call), call) }),
    },
    {
        method: 'GET',
        template: `${rules_REPO}/rulesets/{ruleset_id}/history`,
        need: ['administration', 'write'],
        handle: call => pagedList(call, rulesetOf(call).history.toReversed(), ({ version_id, actor, updated_at }) => ({
            version_id,
            actor,
            updated_at,
        })),
    },
    {
        method: 'GET',
        template: `${rules_REPO}/rulesets/{ruleset_id}/history/{version_id}`,
        need: ['administration', 'write'],
        handle(call) {
            const version = rulesetOf(call).history.find(other => String(other.version_id) === call.params['version_id']);
            if (version === undefined)
                throw notFound();
            return { status: 200, json: version };
        },
    },
];
function rulesetOf(call) {
    const ruleset = call.repository.rulesets.find(other => String(other.id) === call.params['ruleset_id']);
    if (ruleset === undefined)
        throw notFound();
    return ruleset;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/packages/hub/src/workflow-files.js



const FOLDER = '.github/workflows/';
/** Registers the workflow files of the default branch: GitHub lists those, whatever other branches hold. */
async function refreshWorkflows(repository) {
    const tip = `refs/heads/${repository.defaultBranch}`;
    const tree = await tryGit(repository.gitDir, ['ls-tree', '-z', '--name-only', tip, FOLDER]);
    const paths = tree.stdout
        .toString('utf8')
        .split('\0')
        .filter(path => /\.ya?ml$/.test(path));
    for (const path of paths) {
        const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${tip}:${path}`]);
        repository.workflowAt(path, nameOf(file.stdout.toString('utf8')) ?? path);
    }
}
/** A workflow's `name:`, or undefined when it has none or is no YAML. */
function nameOf(text) {
    try {
        const value = (0,dist/* parse */.qg)(text);
        return isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/hub/src/routes/workflows.js








const workflows_REPO = '/repos/{owner}/{repo}';
/** From this version on a dispatch always answers 200 with a body (docs: breaking changes 2026-03-10). */
const DETAILS_ALWAYS = '2026-03-10';
const workflowRoutes = [
    {
        method: 'GET',
        template: `${workflows_REPO}/actions/workflows`,
        need: ['actions', 'read'],
        async handle(call) {
            await refreshWorkflows(call.repository);
            return paged(call, call.repository.workflows, (shown, total) => ({
                total_count: total,
                workflows: shown.map(workflow => workflowShape(workflow, call)),
            }));
        },
    },
    {
        method: 'GET',
        template: `${workflows_REPO}/actions/workflows/{workflow_id}`,
        need: ['actions', 'read'],
        handle: async (call) => ({ status: 200, json: workflowShape(await workflowOf(call), call) }),
    },
    {
        method: 'POST',
        template: `${workflows_REPO}/actions/workflows/{workflow_id}/dispatches`,
        need: ['actions', 'write'],
        handle: dispatch,
    },
    {
        method: 'GET',
        template: `${workflows_REPO}/actions/workflows/{workflow_id}/runs`,
        need: ['actions', 'read'],
        async handle(call) {
            const workflow = await workflowOf(call);
            return runsPage(call, call.repository.runs.filter(run => run.workflowId === workflow.id));
        },
    },
    {
        method: 'GET',
        template: `${workflows_REPO}/actions/permissions`,
        need: ['administration', 'read'],
        handle: call => ({ status: 200, json: { ...call.repository.actionsPermissions } }),
    },
];
async function dispatch(call) {
    const { repository } = call;
    const workflow = await workflowOf(call);
    const ref = textOf(call.body['ref']);
    if (ref === undefined)
        throw invalid('Invalid request.\n\n"ref" wasn\'t supplied.');
    const headSha = await commitOf(repository, ref);
    if (headSha === null)
        throw invalid(`No ref found for: ${ref}`);
    if (!(await dispatchable(repository, headSha, workflow.path))) {
        throw invalid("Workflow does not have 'workflow_dispatch' trigger");
    }
    const actor = call.token?.login ?? repository.owner;
    const run = await repository.dispatchHandler({ workflow, ref, headSha, inputs: inputsOf(call.body['inputs']), actor });
    const told = call.apiVersion >= DETAILS_ALWAYS || call.body['return_run_details'] === true;
    if (!told)
        return { status: 204 };
    return {
        status: 200,
        json: {
            workflow_run_id: run.id,
            run_url: `${call.apiUrl}/repos/${repository.fullName}/actions/runs/${run.id}`,
            html_url: `${call.url}/${repository.fullName}/actions/runs/${run.id}`,
        },
    };
}
/** The file must be there, with its trigger, at the ref that is to run (docs: workflow_dispatch). */
async function dispatchable(repository, sha, path) {
    const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${sha}:${path}`]);
    return file.exit === 0 && /\bworkflow_dispatch\b/.test(file.stdout.toString('utf8'));
}
function inputsOf(value) {
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}
/** By id or by file name; the file must be on the default branch. */
async function workflowOf(call) {
    await refreshWorkflows(call.repository);
    const wanted = call.params['workflow_id'] ?? '';
    const found = call.repository.workflows.find(workflow => String(workflow.id) === wanted || workflow.path === `.github/workflows/${wanted}`);
    if (found === undefined)
        throw notFound();
    return found;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/api.js











/** Every route the hub answers. */
const ROUTES = [
    ...gitRoutes,
    ...ruleRoutes,
    ...contentsRoutes,
    ...pullRoutes,
    ...issueRoutes,
    ...workflowRoutes,
    ...runRoutes,
    ...artifactRoutes,
];
const route = routerOf(ROUTES);
const DOCS = 'https://docs.github.com/rest';
const DEFAULT_VERSION = '2022-11-28';
const KNOWN_VERSIONS = ['2022-11-28', '2026-03-10'];
/** One REST request, from its path below the API's root to the bytes of its answer. */
async function answerApi(world, request, target, body) {
    const match = route(request.method ?? 'GET', target.path);
    const { rateLimit } = world;
    const reply = await guarded(async () => {
        if (rateLimit.remaining <= 0)
            throw new Refusal(403, 'API rate limit exceeded for installation ID 1.');
        rateLimit.remaining -= 1;
        const token = signedBy(world, request);
        if (match === null)
            throw new Refusal(404, 'Not Found');
        return await match.route.handle(callOf(world, request, target, body, match, token));
    });
    return encoded(reply, request, world, match?.route.template ?? null);
}
async function guarded(handle) {
    try {
        return await handle();
    }
    catch (error) {
        if (error instanceof Refusal)
            return refused(error);
        return refused(new Refusal(500, error instanceof Error ? `Server Error: ${error.message}` : 'Server Error'));
    }
}
function refused({ status, message, errors }) {
    const json = {
        message,
        ...(errors === undefined ? {} : { errors }),
        documentation_url: DOCS,
        status: String(status),
    };
    return { status, json };
}
function callOf(world, request, target, body, match, token) {
    const repository = world.repository(match.params['owner'] ?? '', match.params['repo'] ?? '');
    const version = String(request.headers['x-github-api-version'] ?? DEFAULT_VERSION);
    if (!KNOWN_VERSIONS.includes(version))
        throw new Refusal(400, `"${version}" is not a supported API version.`);
    if (repository === undefined)
        throw new Refusal(404, 'Not Found');
    permit(match, repository, token);
    return {
        repository,
        params: match.params,
        query: target.query,
        body: parsed(body),
        token,
        apiUrl: world.apiUrl,
        url: world.url,
        requestUrl: `${world.apiUrl}${target.path}`,
        apiVersion: version,
        accept: String(request.headers['accept'] ?? ''),
        stamp: world.stamp,
        nextId: world.nextId,
        blobUrl: world.blobUrl,
    };
}
/** Who reads a public repository needs no permission but for administration; writes always need one. */
function permit({ route: wanted }, repository, token) {
    const [permission, level, other] = wanted.need;
    if (token === null) {
        if (repository.private)
            throw new Refusal(404, 'Not Found');
        if (level === 'write' || permission === 'administration')
            throw new Refusal(401, 'Requires authentication');
        return;
    }
    const has = [permission, ...(other === undefined ? [] : [other])].map(name => token.permissions[name]);
    if (permission === 'metadata' || has.includes('write') || has.includes(level))
        return;
    if (level === 'read' && permission !== 'administration' && !repository.private && token.kind === 'user')
        return;
    if (token.kind === 'app')
        throw new Refusal(403, 'Resource not accessible by integration');
    throw repository.private && Object.keys(token.permissions).length === 0
        ? new Refusal(404, 'Not Found')
        : new Refusal(403, 'Resource not accessible by personal access token');
}
function signedBy(world, request) {
    const header = request.headers.authorization;
    if (header === undefined)
        return null;
    const token = world.tokens.get(/^(?:token|bearer) (.+)$/i.exec(header)?.[1] ?? '');
    if (token === undefined)
        throw new Refusal(401, 'Bad credentials');
    return token;
}
function parsed(body) {
    if (body.length === 0)
        return {};
    try {
        const value = JSON.parse(body.toString('utf8'));
        if (isObject(value))
            return value;
    }
    catch {
        throw new Refusal(400, 'Problems parsing JSON');
    }
    throw new Refusal(400, 'Body should be a JSON object');
}
/** Bytes with the headers that GitHub sends: rate limit, API version, ETag; 304 when the caller has them already. */
function encoded(reply, request, world, template) {
    const body = reply.bytes ?? Buffer.from(reply.json === undefined ? '' : JSON.stringify(reply.json));
    const { limit, remaining, reset } = world.rateLimit;
    const headers = {
        'content-type': 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-github-api-version-selected': String(request.headers['x-github-api-version'] ?? DEFAULT_VERSION),
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-used': String(limit - Math.max(0, remaining)),
        'x-ratelimit-resource': 'core',
        ...reply.headers,
    };
    if (request.method !== 'GET' || reply.status !== 200)
        return { status: reply.status, headers, body, template };
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}"`;
    const same = request.headers['if-none-match'] === etag;
    if (same)
        world.rateLimit.remaining += 1;
    return { status: same ? 304 : 200, headers: { ...headers, etag }, body: same ? Buffer.alloc(0) : body, template };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/faults.js
/** Sends a made-up or maimed answer in place of the true one. */
async function sendFaulty(fault, truth, request, response) {
    switch (fault.kind) {
        case 'status':
            response.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers });
            response.end(fault.body ?? JSON.stringify({ message: `Fault ${fault.status}`, documentation_url: '' }));
            return fault.status;
        case 'slow':
            await new Promise(resolve => setTimeout(resolve, fault.ms));
            return sendWhole(truth, response);
        case 'cut':
            response.writeHead(truth.status, { ...truth.headers, 'content-length': String(truth.body.length) });
            response.write(truth.body.subarray(0, Math.floor(truth.body.length / 2)), () => request.socket.destroy());
            return truth.status;
        case 'reset':
            request.socket.destroy();
            return 0;
        case 'silence':
            return 0;
        case 'edit':
            return sendWhole({ ...truth, body: Buffer.from(fault.edit(truth.body)) }, response);
        case 'json':
            return sendWhole({ ...truth, body: Buffer.from(JSON.stringify(fault.json(JSON.parse(truth.body.toString('utf8'))))) }, response);
    }
}
/** Sends an answer as it is. */
function sendWhole(truth, response) {
    const bodiless = truth.status === 204 || truth.status === 304;
    response.writeHead(truth.status, {
        ...truth.headers,
        ...(bodiless ? {} : { 'content-length': String(truth.body.length) }),
    });
    response.end(bodiless ? undefined : truth.body);
    return truth.status;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/git-http.js


/** Paths that git's smart protocol asks for. */
const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;
/**
 * Hands a request to `git http-backend` (CGI, RFC 3875): the real protocol, shallow and partial clones included.
 * Resolves with the status that was sent.
 */
function serveGit(request, response, options) {
    return new Promise(resolve => {
        const child = (0,external_node_child_process_.spawn)('git', ['http-backend'], { env: cgiEnv(request, options), stdio: ['pipe', 'pipe', 'ignore'] });
        const gone = () => {
            if (!response.headersSent)
                response.writeHead(500);
            response.end();
            resolve(500);
        };
        child.on('error', gone);
        child.stdin.on('error', () => { });
        request.pipe(child.stdin);
        let head = Buffer.alloc(0);
        const onHead = (chunk) => {
            head = Buffer.concat([head, chunk]);
            const end = head.indexOf('\r\n\r\n');
            if (end < 0)
                return;
            child.stdout.off('data', onHead);
            const { status, headers } = parseHead(head.subarray(0, end).toString('latin1'));
            response.writeHead(status, headers);
            response.write(head.subarray(end + 4));
            child.stdout.pipe(response);
            response.on('close', () => resolve(status));
        };
        child.stdout.on('data', onHead);
        child.on('close', () => {
            if (!response.headersSent)
                gone();
        });
    });
}
function cgiEnv(request, options) {
    const header = (name) => String(request.headers[name] ?? '');
    return {
        ...GIT_ENV,
        GIT_PROJECT_ROOT: options.root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: options.pathInfo,
        QUERY_STRING: options.query,
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: header('content-type'),
        ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
        HTTP_CONTENT_ENCODING: header('content-encoding'),
        GIT_PROTOCOL: header('git-protocol'),
        REMOTE_ADDR: '127.0.0.1',
        ...(options.user === '' ? {} : { REMOTE_USER: options.user }),
    };
}
function parseHead(text) {
    const headers = {};
    let status = 200;
    for (const line of text.split('\r\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name === 'status')
            status = Number.parseInt(value, 10);
        else
            headers[name] = value;
    }
    return { status, headers };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/pull-page.js
const PULL_PAGE = /^\/([^/]+)\/([^/]+)\/pull\/(\d+)$/;
/** The pull request as a plain page, so that the address that the demo prints shows something. */
function renderPullPage(world, pathname) {
    const [, owner = '', name = '', number = ''] = PULL_PAGE.exec(pathname) ?? [];
    const repository = world.repository(owner, name);
    const pull = repository?.pulls.find(other => String(other.number) === number);
    if (repository === undefined || pull === undefined)
        return null;
    const comments = repository.comments.filter(comment => comment.issueNumber === pull.number);
    const boxes = [{ user: pull.user, body: pull.body ?? '' }, ...comments];
    return `<!doctype html>
<meta charset="utf-8">
<title>${escaped(pull.title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;background:#f6f8fa;padding:1rem;border-radius:6px}</style>
<h1>${escaped(pull.title)} <small>#${pull.number}, ${pull.state}</small></h1>
<p><code>${escaped(pull.head.ref)}</code> into <code>${escaped(pull.base.ref)}</code></p>
${boxes.map(box => `<h2>${escaped(box.user)}</h2>\n<pre>${escaped(box.body)}</pre>`).join('\n')}
`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/packages/hub/src/server.js






const API_ROOT = '/api/v3';
/** Listens on 127.0.0.1 only. `worldOf` is told the address once it is known. */
async function listen(port, state, worldOf) {
    const asked = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        void serve(state, world, asked, request, response).catch((error) => {
            if (!response.headersSent)
                response.writeHead(500, { 'content-type': 'application/json' });
            response.end(JSON.stringify({ message: error instanceof Error ? error.message : 'Server Error' }));
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
    const world = worldOf(url);
    return {
        url,
        close: () => new Promise(resolve => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function serve(state, world, asked, request, response) {
    const method = request.method ?? 'GET';
    const target = new URL(request.url ?? '/', world.url);
    const inApi = target.pathname.startsWith(`${API_ROOT}/`);
    const pathname = inApi ? target.pathname.slice(API_ROOT.length) : target.pathname;
    const path = `${pathname}${target.search}`;
    const log = (route, status) => {
        state.requests.push({ method, path, route, status });
    };
    if (!inApi && GIT_PATH.test(pathname)) {
        log(null, await serveGitPath(state, request, response, pathname, target.search.slice(1)));
        return;
    }
    const body = await bodyOf(request);
    const truth = inApi
        ? await answerApi(world, request, { path: pathname, query: target.searchParams }, body)
        : answerElse(state, world, request, target, body);
    const key = `${method} ${path}`;
    const earlier = asked.get(key) ?? 0;
    asked.set(key, earlier + 1);
    const fault = firstFault(state, { method, path, earlier });
    const status = fault === undefined ? sendWhole(truth, response) : await sendFaulty(fault, truth, request, response);
    log(truth.template, status);
}
function firstFault(state, request) {
    for (const choose of state.faults) {
        const fault = choose(request);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
/** Blobs, uploads, the artifact service, and one page: the pull request. */
function answerElse(state, world, request, target, body) {
    const [, first = '', ...rest] = target.pathname.split('/');
    if (first === 'blobs') {
        const blob = state.blobs.get(rest.join('/'));
        if (blob === null)
            return plain(403, 'application/xml', '<Error><Code>AuthenticationFailed</Code></Error>');
        const headers = {
            'content-type': blob.contentType,
            'content-disposition': `attachment; filename="${blob.fileName.replaceAll(/["\\\r\n]/g, '_')}"`,
        };
        return { status: 200, headers, body: blob.bytes, template: null };
    }
    if (first === 'uploads') {
        const status = state.results.upload(rest.at(-1) ?? '', target.searchParams, body);
        return { status, headers: { 'x-ms-request-server-encrypted': 'true' }, body: Buffer.alloc(0), template: null };
    }
    if (target.pathname.startsWith(TWIRP_PATH)) {
        const bearer = (request.headers.authorization ?? '').replace(/^Bearer /i, '');
        const json = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
        const reply = state.results.call(target.pathname.slice(TWIRP_PATH.length), bearer, json);
        return plain(reply.status, 'application/json', JSON.stringify(reply.json));
    }
    const page = renderPullPage(world, target.pathname);
    return page === null ? plain(404, 'text/plain', 'Not Found\n') : plain(200, 'text/html; charset=utf-8', page);
}
function plain(status, contentType, text) {
    return { status, headers: { 'content-type': contentType }, body: Buffer.from(text), template: null };
}
async function serveGitPath(state, request, response, pathname, query) {
    const [, owner = '', name = '', service = ''] = GIT_PATH.exec(pathname) ?? [];
    const repository = state.repositories.get(`${owner}/${name}`.toLowerCase());
    const token = state.tokens.get(passwordOf(request));
    const pushes = service === 'git-receive-pack' || query.includes('git-receive-pack');
    const has = token?.permissions.contents;
    const mayRead = repository !== undefined && (!repository.private || has !== undefined);
    if (repository === undefined || !mayRead || (pushes && has !== 'write')) {
        const status = token === undefined ? 401 : pushes && mayRead ? 403 : 404;
        response.writeHead(status, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
        return status;
    }
    const pathInfo = `/${repository.owner}/${repository.name}.git/${service}`;
    return serveGit(request, response, { root: state.root, pathInfo, query, user: token?.login ?? '' });
}
/** The token, in Basic's password or as a bearer. */
function passwordOf(request) {
    const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme.toLowerCase() !== 'basic')
        return value;
    const text = Buffer.from(value, 'base64').toString('utf8');
    return text.slice(text.indexOf(':') + 1);
}
async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/packages/hub/src/state.js
/** What a token may be allowed, by GitHub's own names (docs: permissions required for fine-grained tokens). */
const PERMISSIONS = [
    'metadata',
    'contents',
    'actions',
    'pull_requests',
    'issues',
    'administration',
    'workflows',
];

;// CONCATENATED MODULE: ./build/packages/hub/src/hub.js











/** Starts the server; throws one clear sentence when git is missing. */
async function startHub(options = {}) {
    const now = options.now ?? (() => new Date());
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-hub-'));
    try {
        await git(root, ['--version']);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
        throw error;
    }
    let lastId = 1_000;
    const nextId = () => ++lastId;
    const stamp = () => seconds(now());
    const blobs = openBlobStore(now);
    const tokens = new Map();
    const repositories = new Map();
    const faults = [];
    const requests = [];
    const rateLimit = { limit: 5_000, remaining: 5_000, reset: Math.floor(now().getTime() / 1_000) + 3_600 };
    const adminToken = `ghp_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    tokens.set(adminToken, { login: 'maintainer', kind: 'user', permissions: everything('write') });
    const blobUrl = (bytes, contentType, fileName) => `${server.url}/blobs/${blobs.put(bytes, contentType, fileName)}`;
    const results = openResultsService({
        repositories: () => repositories.values(),
        stamp,
        blobUrl,
        uploadUrl: key => `${server.url}/uploads/hub/${key}?sig=${key.slice(0, 8)}`,
    });
    const server = await listen(options.port ?? 0, { root, tokens, faults, requests, blobs, results, repositories }, url => ({
        url,
        apiUrl: `${url}/api/v3`,
        tokens,
        rateLimit,
        repository: (owner, name) => repositories.get(`${owner}/${name}`.toLowerCase()),
        stamp,
        nextId,
        blobUrl,
    }));
    const { url } = server;
    const apiUrl = `${url}/api/v3`;
    const close = async () => {
        await server.close();
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    };
    return {
        url,
        apiUrl,
        adminToken,
        tokens,
        faults,
        requests,
        rateLimit,
        repositories,
        async createRepository(given) {
            const repository = await createRepository({ root, url, adminToken, nextId, now }, given);
            repositories.set(repository.fullName.toLowerCase(), repository);
            return repository;
        },
        addToken(permissions, { login, kind = 'app' } = {}) {
            const token = `${kind === 'app' ? 'ghs' : 'ghp'}_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
            tokens.set(token, { login: login ?? (kind === 'app' ? 'github-actions' : 'developer'), kind, permissions });
            return token;
        },
        env: (repository, token, given = {}) => runnerEnv({ url, apiUrl, root }, repository, token, given),
        now,
        close,
        [Symbol.asyncDispose]: close,
    };
}
function everything(level) {
    return Object.fromEntries(PERMISSIONS.map(permission => [permission, level]));
}
function runnerEnv(hub, repository, token, { run, event, ref, sha }) {
    const branch = ref ?? run?.headBranch ?? repository.defaultBranch;
    const eventPath = (0,external_node_path_.join)(hub.root, `event-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.json`);
    (0,external_node_fs_.writeFileSync)(eventPath, JSON.stringify(event?.payload ?? {}));
    const head = sha ?? run?.headSha;
    return {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: hub.apiUrl,
        // The artifact client takes any other host for an Enterprise Server, which has no such service.
        GITHUB_SERVER_URL: hub.url.replace('127.0.0.1', 'hub.localhost'),
        GITHUB_REPOSITORY: repository.fullName,
        GITHUB_REPOSITORY_OWNER: repository.owner,
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_TOKEN: token,
        GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REF: branch.startsWith('refs/') ? branch : `refs/heads/${branch}`,
        GITHUB_REF_NAME: branch.replace(/^refs\/heads\//, ''),
        GITHUB_ACTOR: run?.actor ?? repository.owner,
        GITHUB_WORKFLOW: run?.name ?? 'CI',
        GITHUB_JOB: 'gate',
        GITHUB_RUN_ID: String(run?.id ?? 1),
        GITHUB_RUN_NUMBER: String(run?.runNumber ?? 1),
        GITHUB_RUN_ATTEMPT: String(run?.attempt ?? 1),
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        ...(head === undefined ? {} : { GITHUB_SHA: head }),
        ...(run === undefined ? {} : { ACTIONS_RESULTS_URL: `${hub.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id) }),
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/expression.js
/** Fills `${{ … }}` in a text. Throws on an expression that this runner does not know: it never guesses. */
function fill(text, world) {
    return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression) => evaluated(expression, world));
}
function evaluated(expression, world) {
    if (expression === 'toJSON(needs)') {
        const needs = Object.entries(world.needs).map(([id, result]) => [id, { result, outputs: {} }]);
        return JSON.stringify(Object.fromEntries(needs), null, 2);
    }
    const value = /^github\.(\w+)$/.exec(expression)?.[1];
    if (value !== undefined && world.github[value] !== undefined)
        return world.github[value];
    throw new Error(`this runner does not know the expression ${expression}`);
}
/** Whether a job or a step starts, after what came before it. */
function starts(condition, before) {
    switch (condition) {
        case 'always()':
        case '!cancelled()':
            return true;
        case 'failure()':
            return before.failed;
        case 'success()':
        case 'true':
            return !before.failed;
        case 'false':
            return false;
        default:
            throw new Error(`this runner does not know the condition ${condition}`);
    }
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/pool.js
/** At most `size` tasks at once; the others wait in the order they came. */
function openPool(size) {
    const waiting = [];
    let free = size;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise(resolve => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/artifact-files.js


/**
 * The files that upload-artifact would take, named from the least common folder of the paths given (its README).
 * Hidden files are left out, as it does. An absent path gives nothing.
 */
function filesToUpload(workspace, paths) {
    const wanted = paths.map(path => (0,external_node_path_.join)(workspace, path));
    const found = wanted.flatMap(path => filesBelow(path));
    const [only] = wanted;
    const root = wanted.length === 1 && only !== undefined ? folderOf(only) : commonFolder(wanted.map(folderOf));
    return found
        .map(path => ({ name: (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'), bytes: (0,external_node_fs_.readFileSync)(path) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function filesBelow(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return [];
    if (found.isFile())
        return [path];
    return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true, recursive: true })
        .filter(entry => entry.isFile())
        .map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .filter(file => !(0,external_node_path_.relative)(path, file)
        .split(external_node_path_.sep)
        .some(part => part.startsWith('.')));
}
function folderOf(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return found?.isDirectory() ? path.replace(/\/$/, '') : (0,external_node_path_.dirname)(path);
}
function commonFolder(folders) {
    const [first = [], ...rest] = folders.map(folder => folder.split(external_node_path_.sep));
    const differs = first.findIndex((part, at) => rest.some(other => other[at] !== part));
    return (differs < 0 ? first : first.slice(0, differs)).join(external_node_path_.sep);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/hub/src/orr/zip.js

/** A ZIP as an uploader makes it: stored, with the clock's time in it. Not reproducible, as the real one is not. */
function zipNow(files, now) {
    const time = (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1);
    const date = ((now.getUTCFullYear() - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate();
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const { name, bytes } of files) {
        const path = Buffer.from(name);
        const shared = Buffer.alloc(26);
        shared.writeUInt16LE(20, 0);
        shared.writeUInt16LE(0x0800, 2);
        shared.writeUInt16LE(time, 6);
        shared.writeUInt16LE(date, 8);
        shared.writeUInt32LE((0,external_node_zlib_.crc32)(bytes), 10);
        shared.writeUInt32LE(bytes.length, 14);
        shared.writeUInt32LE(bytes.length, 18);
        shared.writeUInt16LE(path.length, 22);
        const tail = Buffer.alloc(14);
        tail.writeUInt32LE(offset, 10);
        locals.push(Buffer.from('PK\x03\x04'), shared, path, bytes);
        centrals.push(Buffer.from('PK\x01\x02\x14\x00'), shared, tail, path);
        offset += 30 + path.length + bytes.length;
    }
    const directory = Buffer.concat(centrals);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(files.length, 8);
    end.writeUInt16LE(files.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...locals, directory, end]);
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/steps.js









/** Runs one step as GitHub's runner would, as far as this runner knows the action; what it does not know fails. */
async function runStep(step, shop) {
    if (step.run !== undefined) {
        const env = { ...shop.env, ...filled(step.env, shop), ...runnerFiles(shop) };
        return await finished('bash', ['-e', '-c', fill(step.run, shop.expressions)], shop, env);
    }
    const [name = ''] = (step.uses ?? '').split('@');
    const inputs = filled(step.with, shop);
    switch (name) {
        case 'actions/checkout':
            return await checkout(shop);
        case 'actions/setup-node':
            return { ok: true, log: process.version };
        case 'actions/upload-artifact':
            return upload(inputs, shop);
        case 'actions/download-artifact':
            return download(inputs, shop);
        default:
            return await ownAction(name, step, inputs, shop);
    }
}
/** A clean clone of exactly the head commit. */
async function checkout({ workspace, gitDir, sha }) {
    await git((0,external_node_path_.dirname)(workspace), ['clone', '--quiet', '--no-checkout', gitDir, workspace]);
    await git(workspace, ['checkout', '--quiet', '--detach', sha]);
    return { ok: true, log: `HEAD is ${sha}` };
}
function upload(inputs, shop) {
    const paths = (inputs['path'] ?? '').split('\n').filter(path => path.trim() !== '');
    const files = filesToUpload(shop.workspace, paths);
    const [first] = files;
    if (first === undefined) {
        return { ok: inputs['if-no-files-found'] !== 'error', log: `No files were found with the provided path: ${paths}` };
    }
    const raw = inputs['archive'] === 'false';
    const name = raw ? (first.name.split('/').at(-1) ?? first.name) : (inputs['name'] ?? 'artifact');
    shop.uploads.set(name, files);
    shop.keep(name, raw ? first.bytes : zipNow(files, shop.now()));
    return { ok: true, log: `Artifact ${name}: ${files.length} files` };
}
function download(inputs, shop) {
    const prefix = (inputs['pattern'] ?? inputs['name'] ?? '*').replace(/\*$/, '');
    const merged = inputs['merge-multiple'] === 'true' || inputs['name'] !== undefined;
    const names = [...shop.uploads.keys()].filter(name => name.startsWith(prefix)).sort();
    for (const name of names) {
        for (const file of shop.uploads.get(name) ?? []) {
            const target = (0,external_node_path_.join)(shop.workspace, inputs['path'] ?? '.', ...(merged ? [] : [name]), file.name);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
            (0,external_node_fs_.writeFileSync)(target, file.bytes);
        }
    }
    return { ok: true, log: `Downloaded ${names.join(', ')}` };
}
/** `<owner>/<repo>/actions/<name>`: the built bundle, with the defaults of its action.yml. */
async function ownAction(uses, step, inputs, shop) {
    const name = /^[^/]+\/[^/]+\/actions\/([a-z-]+)$/.exec(uses)?.[1];
    const script = name === undefined ? '' : (0,external_node_path_.join)(shop.actionsRoot, 'dist', name, 'index.js');
    if (name === undefined || !(0,external_node_fs_.existsSync)(script))
        return { ok: false, log: `this runner has no action ${uses}` };
    const defaults = inputDefaults((0,external_node_path_.join)(shop.actionsRoot, 'actions', name, 'action.yml'));
    const given = Object.fromEntries(Object.entries({ ...filled(defaults, shop), ...inputs }).map(([key, value]) => [
        `INPUT_${key.toUpperCase().replaceAll(' ', '_')}`,
        value,
    ]));
    const env = { ...shop.env, ...shop.secrets, ...filled(step.env, shop), ...given, ...runnerFiles(shop) };
    return await finished(process.execPath, [script], shop, env);
}
function inputDefaults(path) {
    const metadata = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    const inputs = isObject(metadata) && isObject(metadata['inputs']) ? metadata['inputs'] : {};
    return Object.fromEntries(Object.entries(inputs).map(([key, spec]) => [key, isObject(spec) ? (textOf(spec['default']) ?? '') : '']));
}
function filled(texts, shop) {
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text, shop.expressions)]));
}
/** The files that a step writes its outputs into, fresh for each. */
function runnerFiles(shop) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(shop.temp, 'step-'));
    const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'];
    for (const name of names)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), '');
    return Object.fromEntries(names.map(name => [name, (0,external_node_path_.join)(folder, name)]));
}
function finished(command, args, shop, env) {
    const path = [(0,external_node_path_.dirname)(process.execPath), process.env['PATH'] ?? ''].join(external_node_path_.delimiter);
    return new Promise(resolve => {
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: shop.workspace,
            env: { PATH: path, HOME: shop.temp, RUNNER_TEMP: shop.temp, CI: 'true', GIT_CONFIG_NOSYSTEM: '1', ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        let log = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                log += text;
            });
        }
        child.on('error', error => resolve({ ok: false, log: `${log}${error.message}` }));
        child.on('close', exit => resolve({ ok: exit === 0, log }));
    });
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/workflow.js


/** What of a workflow file the runner obeys: jobs, needs, conditions, permissions, steps. Throws on what is no workflow. */
function parseWorkflow(text) {
    const file = (0,dist/* parse */.qg)(text);
    if (!isObject(file) || !isObject(file['jobs']))
        throw new Error('the workflow has no jobs');
    const shared = textMap(file['permissions']);
    return Object.entries(file['jobs']).map(([id, job]) => parseJob(id, job, shared));
}
function parseJob(id, job, shared) {
    if (!isObject(job) || !Array.isArray(job['steps']))
        throw new Error(`job ${id} has no steps`);
    const needs = job['needs'];
    return {
        id,
        name: textOf(job['name']) ?? id,
        needs: Array.isArray(needs) ? needs.map(String) : typeof needs === 'string' ? [needs] : [],
        condition: conditionOf(job['if']),
        permissions: job['permissions'] === undefined ? shared : textMap(job['permissions']),
        steps: job['steps'].map(parseStep),
    };
}
function parseStep(step) {
    if (!isObject(step))
        throw new Error('a step is no mapping');
    const run = textOf(step['run']);
    const uses = textOf(step['uses']);
    return {
        name: textOf(step['name']) ?? uses ?? (run ?? '').split('\n')[0] ?? '',
        condition: conditionOf(step['if']),
        ...(run === undefined ? {} : { run }),
        ...(uses === undefined ? {} : { uses }),
        with: textMap(step['with']),
        env: textMap(step['env']),
    };
}
function conditionOf(value) {
    const text = value === undefined ? 'success()' : String(value);
    return text.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, '$1');
}
function textMap(value) {
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}

;// CONCATENATED MODULE: ./build/packages/hub/src/orr/runner.js








/**
 * Lets a repository's dispatches run for real: the workflow file of the dispatched commit, each job in a clean clone,
 * real exit codes, real evidence, real times. Jobs share as many places as the machine has processors.
 */
function startRunner(hub, repository, options) {
    const pool = openPool((0,external_node_os_.availableParallelism)());
    const going = new Set();
    repository.dispatchHandler = dispatch => {
        const run = queuedRun(repository, dispatch);
        const done = execute(hub, repository, run, pool, options).finally(() => going.delete(done));
        going.add(done);
        return run;
    };
    return {
        async idle() {
            while (going.size > 0)
                await Promise.all(going);
        },
    };
}
function queuedRun(repository, { workflow, ref, headSha, actor }) {
    const { id: workflowId, name, path } = workflow;
    const at = { workflowId, name, path, headBranch: ref, headSha, actor };
    return repository.addRun({ ...at, status: 'queued', conclusion: null });
}
async function execute(hub, repository, run, pool, options) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-run-'));
    try {
        const jobs = await workflowAt(repository, run);
        run.status = 'in_progress';
        const uploads = new Map();
        const site = { hub, repository, run, folder, uploads, options };
        const results = new Map();
        const resultOf = (job) => {
            const result = results.get(job.id) ?? afterNeeds(job);
            results.set(job.id, result);
            return result;
        };
        const afterNeeds = async (job) => {
            const record = repository.addJob(run, { name: job.name, status: 'queued', conclusion: null, completedAt: null });
            const needed = jobs.filter(other => job.needs.includes(other.id));
            const needs = await Promise.all(needed.map(async (other) => [other.id, await resultOf(other)]));
            return await pool(() => runJob(site, job, record, Object.fromEntries(needs)));
        };
        const ended = await Promise.all(jobs.map(resultOf));
        if (run.status !== 'completed') {
            run.conclusion = ended.every(result => result === 'success') ? 'success' : 'failure';
        }
    }
    catch {
        run.conclusion = 'startup_failure';
    }
    finally {
        run.status = 'completed';
        run.updatedAt = stampOf(hub);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        options.progress?.(run, null);
    }
}
async function workflowAt(repository, run) {
    const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${run.headSha}:${run.path}`]);
    return parseWorkflow(file.stdout.toString('utf8'));
}
async function runJob(site, job, record, needs) {
    const { hub, run } = site;
    const unmet = Object.values(needs).some(result => result !== 'success');
    if (run.status === 'completed' || !starts(job.condition, { failed: unmet })) {
        Object.assign(record, { status: 'completed', conclusion: 'skipped', completedAt: stampOf(hub) });
        return 'skipped';
    }
    Object.assign(record, { status: 'in_progress', startedAt: stampOf(hub) });
    const failed = await runSteps(site, job, record, workshop(site, job, needs));
    const conclusion = failed ? 'failure' : 'success';
    Object.assign(record, { status: 'completed', conclusion, completedAt: stampOf(hub) });
    site.options.progress?.(run, record);
    return conclusion;
}
async function runSteps({ hub }, job, record, shop) {
    let failed = false;
    for (const [at, step] of job.steps.entries()) {
        const startedAt = stampOf(hub);
        const result = starts(step.condition, { failed })
            ? await runStep(step, shop).catch((error) => ({ ok: false, log: String(error) }))
            : null;
        record.log += `## ${step.name}\n${result?.log ?? 'skipped'}\n`;
        record.steps.push({
            name: step.name,
            number: at + 1,
            status: 'completed',
            conclusion: result === null ? 'skipped' : result.ok ? 'success' : 'failure',
            startedAt,
            completedAt: stampOf(hub),
        });
        failed ||= result?.ok === false;
    }
    return failed;
}
function workshop(site, job, needs) {
    const { hub, repository, run, folder } = site;
    const place = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, `${job.id}-`));
    const [workspace, temp] = [(0,external_node_path_.join)(place, 'work'), (0,external_node_path_.join)(place, 'temp')];
    (0,external_node_fs_.mkdirSync)(workspace);
    (0,external_node_fs_.mkdirSync)(temp);
    const token = hub.addToken(permissionsOf(job));
    const { GITHUB_TOKEN: _token, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, ...env } = hub.env(repository, token, { run });
    return {
        workspace,
        temp,
        gitDir: repository.gitDir,
        sha: run.headSha,
        actionsRoot: site.options.actionsRoot,
        env: { ...env, GITHUB_JOB: job.id, GITHUB_WORKSPACE: workspace },
        secrets: { ACTIONS_RESULTS_URL: ACTIONS_RESULTS_URL ?? '', ACTIONS_RUNTIME_TOKEN: ACTIONS_RUNTIME_TOKEN ?? '' },
        expressions: {
            github: { token, sha: run.headSha, ref_name: run.headBranch ?? '', repository: repository.fullName },
            needs,
        },
        uploads: site.uploads,
        keep(name, bytes) {
            const at = stampOf(hub);
            repository.addArtifact(run, { name, bytes, createdAt: at, updatedAt: at });
        },
        now: hub.now,
    };
}
/** A job's token may do what the job says, and nothing else. */
function permissionsOf(job) {
    const names = {
        contents: 'contents',
        actions: 'actions',
        issues: 'issues',
        'pull-requests': 'pull_requests',
    };
    return Object.fromEntries(Object.entries(job.permissions).flatMap(([key, level]) => {
        const name = names[key];
        return name !== undefined && (level === 'read' || level === 'write') ? [[name, level]] : [];
    }));
}
function stampOf(hub) {
    return `${hub.now().toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/packages/hub/src/sample.js




/** Whoever starts the sample project, at an hour that never changes: its first commit is the same everywhere. */
const FOUNDER = {
    ...GIT_ENV,
    GIT_AUTHOR_NAME: 'Maintainer',
    GIT_AUTHOR_EMAIL: 'maintainer@example.com',
    GIT_AUTHOR_DATE: '2025-10-31T12:00:00Z',
    GIT_COMMITTER_NAME: 'Maintainer',
    GIT_COMMITTER_EMAIL: 'maintainer@example.com',
    GIT_COMMITTER_DATE: '2025-10-31T12:00:00Z',
};
/** Writes the sample project (`packages/hub/sample`) into a folder, as one commit on main; gives the commit's sha. */
async function writeSample(folder, sample) {
    if (!(0,external_node_fs_.existsSync)(sample))
        throw new Error('The sample project is not here. Run the demo in a clone of cec-gate.');
    (0,external_node_fs_.cpSync)(sample, folder, { recursive: true, filter: path => !/[\\/]out$/.test(path) });
    await git(folder, ['init', '--quiet', '--initial-branch=main']);
    await git(folder, ['add', '--all']);
    await git(folder, ['commit', '--quiet', '-m', 'Start trendmarketv2'], FOUNDER);
    return await git(folder, ['rev-parse', 'HEAD']);
}
/** Puts the ruleset that the sample project keeps in `.github/rulesets/main.json` into force. */
function enforceSampleRules(repository, sample) {
    const ruleset = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sample, '.github/rulesets/main.json'), 'utf8'));
    if (!isObject(ruleset))
        throw new Error('the sample ruleset is no object');
    repository.addRuleset({ name: 'main', ...ruleset });
}

;// CONCATENATED MODULE: ./build/packages/cli/src/demo/stage.js







async function setStage(root, progress) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-demo-'));
    const hub = await startHub();
    const repository = await hub.createRepository({ owner: 'trendmarket', name: 'trendmarketv2' });
    const sample = (0,external_node_path_.join)(root, 'packages/hub/sample');
    const maintainer = (0,external_node_path_.join)(temp, 'maintainer');
    const base = await writeSample(maintainer, sample);
    await git(maintainer, ['remote', 'add', 'origin', repository.gitUrl]);
    await git(maintainer, ['push', '--quiet', 'origin', 'main']);
    enforceSampleRules(repository, sample);
    repository.actionsPermissions.sha_pinning_required = true;
    const runner = startRunner(hub, repository, { actionsRoot: root, progress });
    const struck = new AbortController();
    const strike = async () => {
        struck.abort();
        await runner.idle();
        await hub.close();
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    };
    let end = null;
    return {
        root,
        hub,
        repository,
        runner,
        maintainer,
        base,
        signal: struck.signal,
        folder(name) {
            const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `${name}-`));
            return path;
        },
        async [Symbol.asyncDispose]() {
            end ??= strike();
            await end;
        },
    };
}
/** Whoever commits in the demo, at the hub's present time. */
function identity(name, now) {
    const email = `${name}@example.com`;
    const date = now.toISOString();
    return {
        ...GIT_ENV,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date,
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/demo/agent.js



const contract = s7();
const agent_MINUTE_MS = 60_000;
/** PLANNING → PATCHING → SANDBOX_PUSH: a clone of its own, a patch, one commit with the plan in its message, a real push. */
async function pushAsAgent(stage, what, patch) {
    const { repository, hub } = stage;
    const clone = stage.folder('agent');
    await git(clone, ['clone', '--quiet', repository.gitUrl, '.']);
    const base = await git(clone, ['rev-parse', 'HEAD']);
    const branch = await branchName(clone, hub.now(), base);
    await git(clone, ['checkout', '--quiet', '-b', branch]);
    patch(clone);
    await git(clone, ['add', '--all']);
    const files = await touched(clone);
    const planJson = JSON.stringify(planOf(base, files), null, 2);
    const message = `${what}\n\n\`\`\`plan.json\n${planJson}\n\`\`\`\n`;
    await git(clone, ['commit', '--quiet', '-m', message], identity('codex', hub.now()));
    await git(clone, ['push', '--quiet', 'origin', branch]);
    return { branch, head: await git(clone, ['rev-parse', 'HEAD']), base, planJson, files };
}
/** The contract's pattern, filled; the next minute when another agent has this one. */
async function branchName(clone, now, base) {
    const digits = now.toISOString().replaceAll(/[-:T]/g, '');
    const name = contract.branch_pattern
        .replace('<YYYYMMDD>', digits.slice(0, 8))
        .replace('<HHMM>', digits.slice(8, 12))
        .replace('<shortsha>', base.slice(0, 7));
    const taken = await git(clone, ['ls-remote', '--heads', 'origin', name]);
    return taken === '' ? name : await branchName(clone, new Date(now.getTime() + agent_MINUTE_MS), base);
}
function s7() {
    const found = (0,load/* builtInContract */.Q6)('s7');
    if (found === undefined)
        throw new Error('the contract s7 is not built in');
    return found;
}
async function touched(clone) {
    const diff = await tryGit(clone, ['diff', '--cached', '--name-only', '--no-renames', '-z']);
    return diff.stdout
        .toString('utf8')
        .split('\0')
        .filter(path => path !== '')
        .sort();
}
function planOf(base, files) {
    return {
        version: '1.0',
        base_sha: base,
        tasks: [
            {
                id: 'T-NORM-01',
                files: [...files],
                gates: contract.gates.map(gate => gate.id),
                evidence: ['out/evidence/T4_tests/pytest_report.json', 'out/evidence/T6_determinism/compare.json'],
            },
        ],
        constraints: { filemap: 'strict', single_patch: true },
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/cli/src/demo/bundle.js





/** Starts the committed `dist/<name>/index.js` as GitHub's runner does: inputs with the defaults of action.yml, the runner's files. */
async function runBundle(root, name, inputs, place) {
    const script = (0,external_node_path_.join)(root, 'dist', name, 'index.js');
    if (!(0,external_node_fs_.existsSync)(script))
        throw new Error(`dist/${name} is missing. Run npm run build.`);
    // Beside the clone: it goes with the stage, whenever that is struck.
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(place.cwd), 'step-'));
    try {
        const files = bundle_runnerFiles(temp);
        const env = {
            PATH: [(0,external_node_path_.dirname)(process.execPath), process.env['PATH'] ?? ''].join(external_node_path_.delimiter),
            HOME: temp,
            RUNNER_TEMP: temp,
            GITHUB_WORKSPACE: place.cwd,
            ...place.env,
            ...files,
            ...inputEnv((0,external_node_path_.join)(root, 'actions', name, 'action.yml'), inputs, place.token),
        };
        const { exit, log } = await bundle_finished(script, place, env);
        const outputs = parseOutputs((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(temp, 'GITHUB_OUTPUT'), 'utf8'));
        return { exit, outputs, verdict: verdictAt(outputs['report'] ?? ''), log };
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
}
function bundle_runnerFiles(temp) {
    const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'];
    for (const name of names)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(temp, name), '');
    return Object.fromEntries(names.map(name => [name, (0,external_node_path_.join)(temp, name)]));
}
function inputEnv(metadata, inputs, token) {
    const action = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(metadata, 'utf8'));
    const declared = (0,json/* isRecord */.u)(action) && (0,json/* isRecord */.u)(action['inputs']) ? action['inputs'] : {};
    const unknown = Object.keys(inputs).filter(key => !(key in declared));
    if (unknown.length > 0)
        throw new Error(`${metadata} has no input ${unknown.join(', ')}`);
    return Object.fromEntries(Object.entries(declared).map(([key, spec]) => {
        const standard = (0,json/* isRecord */.u)(spec) ? String(spec['default'] ?? '') : '';
        return [`INPUT_${key.toUpperCase()}`, inputs[key] ?? standard.replaceAll('${{ github.token }}', token)];
    }));
}
function bundle_finished(script, { cwd, signal }, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        signal?.addEventListener('abort', () => child.kill('SIGKILL'));
        let log = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                log += text;
            });
        }
        child.on('error', reject);
        child.on('close', exit => resolve({ exit: exit ?? 1, log }));
    });
}
/** GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter (docs: workflow commands). */
function parseOutputs(text) {
    const outputs = {};
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const [, name, end] = /^([^<=]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
        if (name === undefined || end === undefined)
            continue;
        const last = lines.indexOf(end, at + 1);
        outputs[name] = lines.slice(at + 1, last).join('\n');
        at = last;
    }
    return outputs;
}
function verdictAt(path) {
    if (path === '' || !(0,external_node_fs_.existsSync)(path))
        return null;
    const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    return isVerdict(value) ? value : null;
}
function isVerdict(value) {
    return (0,json/* isRecord */.u)(value) && value['schema'] === 'cec.verdict/1' && Array.isArray(value['findings']);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/demo/gate.js


/** What each job of sandbox-gate.yml may do. */
const RIGHTS = {
    'filemap-guard': { contents: 'read' },
    'plan-validate': { contents: 'read' },
    'ruleset-sanity': { contents: 'read' },
    'orr-dispatch': { contents: 'read', actions: 'write' },
    'antiflake-compare': { contents: 'read', actions: 'write' },
    'pr-open': { contents: 'read', actions: 'read', pull_requests: 'write' },
    'pr-body-lint': { contents: 'read', actions: 'read', pull_requests: 'write' },
};
const WORKING = {
    'orr-dispatch': 'three runs of the gates; GitHub is asked every 15 s, no oftener',
    'pr-open': 'rendering the body, proving it, opening the pull request',
    'pr-body-lint': 'the body as GitHub shows it, against runs, evidence and diff',
    'antiflake-compare': 'the runs and their evidence, byte by byte',
};
async function openGate(stage, push, show) {
    const { hub, repository, root } = stage;
    const cwd = stage.folder('gate');
    await git(cwd, ['clone', '--quiet', '--branch', push.branch, repository.cloneUrl, '.']);
    const codes = [];
    const runs = [];
    return {
        push,
        adminToken: hub.adminToken,
        codes,
        runs,
        async step(name, inputs) {
            show.working(`${name}: ${WORKING[name] ?? 'judging'}`);
            const token = hub.addToken(RIGHTS[name] ?? {});
            const env = hub.env(repository, token, { ref: push.branch, sha: push.head, event: { name: 'push', payload: {} } });
            const started = performance.now();
            const run = await runBundle(root, name, inputs, { cwd, env, token, signal: stage.signal });
            // The process is ending: what a killed action leaves is nothing to tell.
            if (stage.signal.aborted)
                return await new Promise(() => { });
            show.verdict(run, (performance.now() - started) / 1_000);
            codes.push(...(run.verdict?.codes ?? []));
            runs.push(run);
            return run;
        },
    };
}
/** The three checks that need no run, all of them told; true when all passed. */
async function checkPush(gate) {
    const guard = await gate.step('filemap-guard', {});
    const plan = await gate.step('plan-validate', { 'plan-json': gate.push.planJson });
    const rules = await gate.step('ruleset-sanity', { 'admin-token': gate.adminToken });
    return [guard, plan, rules].every(run => run.exit === 0);
}
/** Three runs on the branch; the ids, or null when the gates did not all pass. */
async function gate_dispatch(gate) {
    const { branch, head } = gate.push;
    const run = await gate.step('orr-dispatch', { branch, 'head-sha': head });
    return run.exit === 0 ? (run.outputs['run-ids'] ?? '') : null;
}
async function gate_compare(gate, runIds) {
    const run = await gate.step('antiflake-compare', { 'run-ids': runIds, 'head-sha': gate.push.head });
    return run.exit === 0;
}
/** Opens the pull request with the verdicts so far; its number, or null. */
async function openPull(gate, runIds) {
    const verdicts = gate.runs.map(run => run.outputs['verdict-json'] ?? '').join('\n');
    const run = await gate.step('pr-open', {
        branch: gate.push.branch,
        'run-ids': runIds,
        'plan-json': gate.push.planJson,
        verdicts,
    });
    return run.exit === 0 ? (run.outputs['pull-number'] ?? '') : null;
}
async function lintBody(gate, pullNumber) {
    const run = await gate.step('pr-body-lint', { 'pull-number': pullNumber, verify: 'full', comment: 'true' });
    return run.exit === 0;
}
/** Everything after the push, until something refuses. The number of the pull request, or null. */
async function walkLoop(gate) {
    if (!(await checkPush(gate)))
        return null;
    const runIds = await gate_dispatch(gate);
    if (runIds === null || !(await gate_compare(gate, runIds)))
        return null;
    const number = await openPull(gate, runIds);
    return number !== null && (await lintBody(gate, number)) ? number : null;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/demo/patches.js


const NORMALIZER = 'scripts/normalizer/normalize_batch.mjs';
const WORKFLOW = '.github/workflows/s7-orr-exec.yml';
/** Within the Filemap, with a test: quotes that stand twice are kept once. */
const dropDoubles = clone => {
    change(clone, NORMALIZER, text => text
        .replace('batch.quotes.map(normalizeQuote).sort(byKey)', 'batch.quotes.map(normalizeQuote).sort(byKey).filter(isNew)')
        .concat('\n/** In sorted order a quote that stands twice follows itself. */\n', 'function isNew(quote, at, all) {\n', '  return at === 0 || byKey(all[at - 1], quote) !== 0\n', '}\n'));
    change(clone, 'tests/normalize.test.mjs', text => text.concat("\ntest('a quote that stands twice is kept once', () => {\n", '  assert.equal(normalizeBatch(batch([quote, quote])), normalizeBatch(batch([quote])))\n', '})\n'));
};
/** Takes CODEOWNERS into a folder that the Filemap allows, plants a symlink there, and touches infra/. */
const breakOut = clone => {
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(clone, 'CODEOWNERS'), (0,external_node_path_.join)(clone, 'docs/guides/CODEOWNERS'));
    (0,external_node_fs_.symlinkSync)('../../.github/workflows', (0,external_node_path_.join)(clone, 'docs/guides/latest'));
    change(clone, 'infra/prod.tf', text => text.concat('\nresource "null_resource" "agent" {}\n'));
};
/** A bug that the tests know: two decimals instead of four. */
const loseDecimals = clone => {
    change(clone, NORMALIZER, text => text.replace('value.toFixed(4)', 'value.toFixed(2)'));
};
/** Green every time, and never the same: the name of a test holds the clock's reading. */
const nameTestsByClock = clone => {
    dropDoubles(clone);
    write(clone, 'tests/clock.test.mjs', [
        "import assert from 'node:assert/strict'",
        "import test from 'node:test'",
        '',
        'test(`a batch of ${new Date().toISOString()} is fine`, () => assert.ok(true))',
        '',
    ].join('\n'));
};
/** Softens the gate itself: T6 says yes without looking. */
const softenGate = clone => {
    dropDoubles(clone);
    change(clone, WORKFLOW, text => text.replace('run: node scripts/ci/gates/T6.mjs', 'run: mkdir -p out/evidence/T6_determinism && for f in compare zip_compare; do echo \'{"equal":true}\' > out/evidence/T6_determinism/$f.json; done'));
};
function change(clone, path, edit) {
    const before = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(clone, path), 'utf8');
    const after = edit(before);
    if (after === before)
        throw new Error(`the demo's patch no longer fits ${path}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(clone, path), after);
}
function write(clone, path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(clone, path)), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(clone, path), text);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/demo/scenarios.js







/** Every way that the loop can end, by name. The exit status is the verdict's own, never a constant of the demo. */
const SCENARIOS = {
    green: {
        story: 'An agent stays inside the Filemap, its gates pass three times with the same bytes.',
        play: (stage, show) => from(stage, show, dropDoubles, gate => walkLoop(gate)),
    },
    'outside-filemap': {
        story: 'An agent takes CODEOWNERS into an allowed folder, plants a symlink and touches infra/.',
        play: (stage, show) => from(stage, show, breakOut, gate => gate.step('filemap-guard', {})),
    },
    'gate-red': {
        story: 'An agent loses two decimals: the tests notice.',
        play: (stage, show) => from(stage, show, loseDecimals, gate => nameRedGate(gate)),
    },
    'flaky-evidence': {
        story: 'All runs are green, but a test carries the time of day in its name.',
        play: (stage, show) => from(stage, show, nameTestsByClock, gate => walkLoop(gate)),
    },
    'missing-artifact': {
        story: 'Three green runs; then the evidence of the second one is deleted.',
        play: (stage, show) => from(stage, show, dropDoubles, gate => loseArtifact(stage, show, gate)),
    },
    'forged-body': {
        story: 'The pull request is open; then the agent writes another hash into its body.',
        play: (stage, show) => from(stage, show, dropDoubles, gate => forgeBody(stage, show, gate)),
    },
    'stale-base': {
        story: 'Main moves on while the agent works.',
        play: staleBase,
    },
    'spoofed-ruleset': {
        story: 'Somebody renames a required check of main and lets any app report another.',
        play: spoofedRuleset,
    },
    'run-reused': {
        story: 'The agent runs the gates once and hands the same run in three times.',
        play: (stage, show) => from(stage, show, dropDoubles, gate => reuseRun(stage, show, gate)),
    },
    'workflow-edited': {
        story: 'The agent softens gate T6 in the workflow of its branch, and runs that.',
        play: (stage, show) => from(stage, show, softenGate, gate => runEdited(stage, show, gate)),
    },
};
/** The agent pushes, the gate opens on its branch, the story goes on. */
async function from(stage, show, patch, go) {
    const push = await pushAsAgent(stage, 'Keep quotes that stand twice once', patch);
    tellPush(push, show);
    const gate = await openGate(stage, push, show);
    await go(gate);
    return gate;
}
function tellPush(push, show) {
    show.line(`branch ${push.branch}, ${push.files.length === 1 ? '1 file' : `${push.files.length} files`}: ${push.files.join(', ')}`);
}
/** The dispatch says that a run is red; the comparison says which gate. */
async function nameRedGate(gate) {
    if (!(await checkPush(gate)))
        return;
    await gate_dispatch(gate);
    await gate_compare(gate, gate.runs.at(-1)?.outputs['run-ids'] ?? '');
}
async function loseArtifact(stage, show, gate) {
    if (!(await checkPush(gate)))
        return;
    const runIds = await gate_dispatch(gate);
    if (runIds === null)
        return;
    const second = stage.repository.runs.at(-2);
    const artifact = stage.repository.artifacts.find(other => other.runId === second?.id && other.name === 's7-orr-evidence');
    await asMaintainer(stage, 'DELETE', `/actions/artifacts/${artifact?.id ?? 0}`);
    show.line(`artifact s7-orr-evidence of run ${second?.id ?? 0} is deleted`);
    await gate_compare(gate, runIds);
}
async function forgeBody(stage, show, gate) {
    if (!(await checkPush(gate)))
        return;
    const runIds = await gate_dispatch(gate);
    if (runIds === null || !(await gate_compare(gate, runIds)))
        return;
    const number = await openPull(gate, runIds);
    if (number === null)
        return;
    const pull = stage.repository.pulls.find(other => String(other.number) === number);
    const body = (pull?.body ?? '').replace(/(evidence_zip_sha256: )([0-9a-f]{64})/, `$1${'0'.repeat(64)}`);
    await asMaintainer(stage, 'PATCH', `/pulls/${number}`, { body });
    show.line(`the body of pull request ${number} now states evidence_zip_sha256: ${'0'.repeat(12)}…`);
    await lintBody(gate, number);
}
async function staleBase(stage, show) {
    const push = await pushAsAgent(stage, 'Keep quotes that stand twice once', dropDoubles);
    tellPush(push, show);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(stage.maintainer, 'docs/guides/operating.md'), '# Operating\n\nRun the gates before every push.\n');
    await git(stage.maintainer, ['commit', '--quiet', '--all', '-m', 'Shorten the guide'], identity('po', stage.hub.now()));
    await git(stage.maintainer, ['push', '--quiet', 'origin', 'main']);
    show.line(`main moves from ${push.base.slice(0, 7)} to ${(await git(stage.maintainer, ['rev-parse', 'HEAD'])).slice(0, 7)}`);
    const gate = await openGate(stage, push, show);
    await checkPush(gate);
    return gate;
}
async function spoofedRuleset(stage, show) {
    const [ruleset] = stage.repository.rulesets;
    const rule = ruleset?.rules.find(other => other.type === 'required_status_checks');
    if (rule !== undefined) {
        const contexts = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6-determinism', 'T7', 'T8'];
        rule.parameters = {
            ...rule.parameters,
            required_status_checks: contexts.map(context => context === 'T4' ? { context } : { context, integration_id: 15_368 }),
        };
    }
    show.line('ruleset main: T6 is now T6-determinism, and T4 may come from any app');
    return await from(stage, show, dropDoubles, gate => checkPush(gate));
}
async function reuseRun(stage, show, gate) {
    const id = await oneRun(stage, gate);
    show.line(`the agent hands in ${[id, id, id].join(', ')}`);
    await gate_compare(gate, [id, id, id].join(','));
}
async function runEdited(stage, show, gate) {
    if (await checkPush(gate))
        return;
    show.line('the agent does not listen and runs its own gates');
    const ids = [await oneRun(stage, gate), await oneRun(stage, gate), await oneRun(stage, gate)];
    await gate_compare(gate, ids.join(','));
}
async function oneRun(stage, gate) {
    await asMaintainer(stage, 'POST', '/actions/workflows/s7-orr-exec.yml/dispatches', { ref: gate.push.branch });
    await stage.runner.idle();
    return stage.repository.runs.at(-1)?.id ?? 0;
}
async function asMaintainer(stage, method, path, body) {
    const answer = await fetch(`${stage.hub.apiUrl}/repos/${stage.repository.fullName}${path}`, {
        method,
        headers: { authorization: `Bearer ${stage.hub.adminToken}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok)
        throw new Error(`${method} ${path}: HTTP ${answer.status}`);
}

// EXTERNAL MODULE: ./build/packages/core/src/report/terminal.js
var terminal = __webpack_require__(61792);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
;// CONCATENATED MODULE: ./build/packages/cli/src/demo/show.js



function openShow(out) {
    const paint = (0,output/* ink */.Pw)(out);
    const live = out.isTTY === true;
    let pending = false;
    let now = '';
    const clear = () => {
        if (pending)
            out.write('\r\u001b[K');
        pending = false;
    };
    const line = (text) => {
        clear();
        out.write(`${text}\n`);
    };
    const working = (text) => {
        clear();
        out.write(live ? paint.dim(`  … ${text}`) : `  … ${text}\n`);
        pending = live;
    };
    return {
        title: text => line(`\n${paint.bold(text)}`),
        line: text => line(`  ${text}`),
        working(text) {
            now = text;
            working(text);
        },
        verdict(run, seconds) {
            now = '';
            clear();
            const text = run.verdict === null ? (0,inert/* inert */.tJ)(run.log) : (0,terminal/* renderTerminal */.b)(shortened(run.verdict), paint).trimEnd();
            const [head = '', ...rest] = text.split('\n');
            out.write(`  ${head}  ${paint.dim(`exit ${run.exit}, ${seconds.toFixed(1)} s`)}\n`);
            for (const more of rest)
                out.write(`  ${more}\n`);
            const untold = (run.verdict?.findings.length ?? 0) - FINDINGS_SHOWN;
            if (untold > 0)
                out.write(`      ${paint.dim(`…and ${untold} more in the verdict JSON`)}\n`);
        },
        run(run, job, jobs) {
            const done = jobs.filter(other => other.runId === run.id && other.status === 'completed');
            if (job !== null) {
                if (live)
                    working(`run ${run.id}: ${done.map(other => other.name).join(' ')}`);
                return;
            }
            const red = done.filter(other => other.conclusion !== 'success').map(other => other.name);
            const seconds = (Date.parse(run.updatedAt) - Date.parse(run.createdAt)) / 1_000;
            const told = red.length === 0 ? paint.green('success') : paint.red(`${run.conclusion}: ${red.join(' ')}`);
            line(`  run ${run.id}  ${done.length} jobs  ${told}  ${paint.dim(`${seconds} s`)}`);
            if (live && now !== '')
                working(now);
        },
    };
}
/** A tour reads better short; the job summary and the verdict JSON have everything. */
const FINDINGS_SHOWN = 5;
function shortened(verdict) {
    return { ...verdict, findings: verdict.findings.slice(0, FINDINGS_SHOWN) };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/demo.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const HELP = `Usage: cec demo [--list] [--scenario <name>] [--keep]

Starts an embedded GitHub on 127.0.0.1, pushes a sample project, lets agents work on it, and gates what they push with
the built actions. Without flags: one branch that is refused, then the whole loop to an open pull request.

  --list             the names of the scenarios, one a line
  --scenario <name>  one scenario; the exit status is its verdict's (0, 10 … 60)
  --keep             leave the hub up at the end, with the address of the pull request; stop it with Ctrl-C
`;
/** 128 and the number of the signal, as shells say it. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 };
/** `cec demo`. Gives the exit status: that of the scenario, or 0 when the tour ended as it should. */
async function run(args) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (args.includes('--help') || args.includes('-h'))
            return print(HELP);
        if (args.includes('--list'))
            return print(`${Object.keys(SCENARIOS).join('\n')}\n`);
        const flags = parseFlags(args);
        const show = openShow(process.stdout);
        const root = projectRoot();
        const stage = __addDisposableResource(env_1, await setStage(root, (run, job) => show.run(run, job, stage.repository.jobs)), true);
        const interruption = endOnInterrupt(stage);
        show.title('cec-gate demo');
        show.line(`an embedded GitHub at ${stage.hub.url}: ${stage.repository.fullName}, main at ${stage.base.slice(0, 7)}`);
        const exit = flags.scenario === null ? await tour(stage, show) : await one(flags.scenario, stage, show);
        interruption.ignore();
        if (flags.keep)
            await keepUp(stage, show);
        return exit;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Ctrl-C takes the hub, the actions that run and the temporary clones along. */
function endOnInterrupt(stage) {
    const end = async (signal) => {
        await stage[Symbol.asyncDispose]();
        process.exit(STOPPED[signal]);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    return {
        ignore() {
            process.off('SIGINT', end);
            process.off('SIGTERM', end);
        },
    };
}
function print(text) {
    process.stdout.write(text);
    return codes/* EXIT */.dc.pass;
}
function parseFlags(args) {
    let scenario = null;
    let keep = false;
    for (let at = 0; at < args.length; at++) {
        const [flag = '', value] = (args[at] ?? '').split('=');
        if (flag === '--keep')
            keep = true;
        else if (flag === '--scenario')
            scenario = value ?? args[++at] ?? '';
        else
            throw new input_error/* InputError */.d('demo', flag, '--list, --scenario <name> or --keep', 'Run cec demo --help.');
    }
    if (scenario !== null && SCENARIOS[scenario] === undefined) {
        const names = Object.keys(SCENARIOS).join(', ');
        throw new input_error/* InputError */.d('--scenario', scenario === '' ? 'nothing' : scenario, `one of ${names}`, 'Run cec demo --list.');
    }
    return { scenario, keep };
}
async function one(name, stage, show) {
    const scenario = SCENARIOS[name];
    if (scenario === undefined)
        return codes/* EXIT */.dc.mistake;
    show.title(`${name}: ${scenario.story}`);
    const gate = await scenario.play(stage, show);
    const exit = exitOf(gate);
    tellEnd(gate, exit, stage, show);
    return exit;
}
/** A refused branch, then an accepted one. 0 only when both ended so. */
async function tour(stage, show) {
    const refused = await one('outside-filemap', stage, show);
    const accepted = await one('green', stage, show);
    show.title(`See every way to end with: npm run demo -- --list`);
    return refused === codes/* CODE_TABLE */.Dw['CEC-10'].exit && accepted === codes/* EXIT */.dc.pass ? codes/* EXIT */.dc.pass : codes/* EXIT */.dc.fault;
}
/** The primary code of all verdicts; unknown or a fault is 1; else pass. */
function exitOf(gate) {
    const code = (0,codes/* primaryOf */.Os)(gate.codes);
    if (code !== '')
        return codes/* CODE_TABLE */.Dw[code].exit;
    return gate.runs.find(run => run.exit !== 0)?.exit ?? codes/* EXIT */.dc.pass;
}
function tellEnd(gate, exit, stage, show) {
    const pull = stage.repository.pulls.find(other => other.head.ref === gate.push.branch);
    const code = (0,codes/* primaryOf */.Os)(gate.codes);
    if (exit === codes/* EXIT */.dc.pass && pull !== undefined)
        tellPull(pull, stage, show);
    else if (code === '')
        show.line(`not proven: exit ${exit}`);
    else
        show.line(`refused: ${code} ${codes/* CODE_TABLE */.Dw[code].slug}. ${codes/* CODE_TABLE */.Dw[code].remedy}`);
}
/** The first section of the body that was opened: what a reviewer reads first. */
function tellPull(pull, stage, show) {
    const [title = '', telemetry = ''] = (pull.body ?? '').split(/\n(?=## )/);
    show.line(`accepted: pull request ${pull.number} is open, ${pullAddress(stage, pull.number)}`);
    show.line(`reviews are asked of ${[...pull.requestedReviewers, ...pull.requestedTeams].join(', ') || 'nobody'}; it begins`);
    for (const line of `${title}\n${telemetry}`.trim().split('\n'))
        show.line(`  ${(0,inert/* inert */.tJ)(line)}`);
}
function pullAddress(stage, number) {
    return `${stage.hub.url}/${stage.repository.fullName}/pull/${number}`;
}
async function keepUp(stage, show) {
    const pull = stage.repository.pulls.at(-1);
    const address = pull === undefined ? stage.hub.url : pullAddress(stage, pull.number);
    show.title(`The hub stays up: ${address}`);
    show.line('Ctrl-C stops it');
    await new Promise(resolve => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
}


/***/ }),

/***/ 61833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ BUILT_IN_NAMES),
  Q: () => (/* binding */ builtInContract)
});

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.generated.js
const s7Contract = {
    "$schema": "./contract.schema.json",
    "name": "s7",
    "language": "pt",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Segredos (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins e lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Testes",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Propriedades",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinismo",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Cadeia de hashes",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifesto e evidência",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetria)",
        "plan": "Plan.json (efêmero)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidências",
        "touched": "Arquivos tocados (todos constam no Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artefato"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes idênticos nos 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intacta",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constantes `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` presentes",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch dentro do Filemap (Cap.3)",
        "3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)",
        "Scorecard colado na PR (JSON completo)",
        "SHA256 do ZIP colado",
        "Links dos 3 runs",
        "Constantes/crypto OK (testes)",
        "Pins + anti‑spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain‑tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Constantes de crypto",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain‑tag `tm.s7.batch.v1\n`",
                "Base64 padrão",
                "constants presentes",
                "negativos cobertos"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "nomes de jobs estáveis",
                "pins por SHA + anti‑spoof",
                "ruleset T0 ativo"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` corretos",
                "scorecard/manifest válidos"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "cobertura de negativos",
                "properties sem falsos positivos"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Corrigir lock/pins/owner",
                    "Sem waiver",
                    "Repetir ORR"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Verificar `SOURCE_DATE_EPOCH`",
                    "Verificar ordem lexicográfica",
                    "Verificar `\\n` final",
                    "Verificar locale",
                    "Reproduzir local",
                    "Repetir 3×"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Corrigir `prev_root/index/created_at`",
                    "Anexar `details` com linha exata do erro"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const defaultContract = {
    "$schema": "./contract.schema.json",
    "name": "default",
    "language": "en",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Secrets (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins and lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Tests",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Properties",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinism",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Hash chain",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifest and evidence",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetry)",
        "plan": "Plan.json (ephemeral)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidence",
        "touched": "Touched files (all of them in the Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artifact"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes identical in the 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intact",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constants `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` present",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch inside the Filemap (Cap.3)",
        "3 green runs + ZIP/bytes identical (Cap.2 T6)",
        "Scorecard pasted into the PR (whole JSON)",
        "SHA256 of the ZIP pasted",
        "Links of the 3 runs",
        "Constants/crypto OK (tests)",
        "Pins + anti-spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Crypto constants",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain tag `tm.s7.batch.v1\n`",
                "standard Base64",
                "constants present",
                "negative cases covered"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "job names stable",
                "pins by SHA + anti-spoof",
                "ruleset T0 active"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` correct",
                "scorecard/manifest valid"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "negative cases covered",
                "properties without false positives"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Repair lock/pins/owner",
                    "No waiver",
                    "Run the ORR again"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Check `SOURCE_DATE_EPOCH`",
                    "Check the lexicographic order",
                    "Check the final `\\n`",
                    "Check the locale",
                    "Reproduce locally",
                    "Run 3× again"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Repair `prev_root/index/created_at`",
                    "Attach `details` with the exact line of the error"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const BUILT_IN = new Map([
    ['s7', s7Contract],
    ['default', defaultContract],
]);

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.js

/** Apart from `load.ts`: whoever uses a built-in contract loads no schema and no JSON reader. */
const BUILT_IN_NAMES = [...BUILT_IN.keys()];
/** A built-in contract by name, or undefined when the name is a path. */
function builtInContract(name) {
    return BUILT_IN.get(name);
}


/***/ }),

/***/ 68878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
function isBranchName(name) {
    return (name.length <= 1_000 &&
        /^[^-/]/.test(name) &&
        !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name));
}


/***/ })

};
