export const id = 4294;
export const ids = [4294];
export const modules = {

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ chooseArtifacts),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   lp: () => (/* binding */ judgeArtifacts),
/* harmony export */   mV: () => (/* binding */ artifactGaps),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export lastEnd */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50801);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47756);



/** Server clocks differ by this much at most; an artifact made later was not made by the run. */
const SKEW_MS = 5_000;
function lastName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** By the contract's name, or by the evidence ZIP's file name (upload-artifact with `archive: false`). */
function chooseArtifacts(artifacts, contract) {
    const { name, evidence_zip, scorecard } = contract.artifact;
    const bundle = artifacts.find(artifact => artifact.name === name);
    const raw = artifacts.find(artifact => artifact.name === lastName(evidence_zip));
    const evidence = bundle ?? raw;
    if (evidence === undefined)
        return null;
    const form = bundle !== undefined && name !== lastName(evidence_zip) ? 'bundle' : 'raw';
    const card = artifacts.find(artifact => artifact.name === lastName(scorecard));
    return { form, evidence, scorecard: form === 'raw' ? (card ?? null) : null };
}
/** The artifacts of one run: there, once, unexpired, of this run, made while it ran, within the limit. */
function judgeArtifacts(run, offered, contract) {
    if (offered.artifacts.kind === 'gap')
        return [];
    const artifacts = offered.artifacts.value;
    const chosen = chooseArtifacts(artifacts, contract);
    if (chosen === null)
        return [absent(run, artifacts, contract)];
    const jobs = offered.jobs.kind === 'known' ? offered.jobs.value : [];
    const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return [
        ...ambiguous(run, artifacts, contract),
        ...read.flatMap(artifact => judgeArtifact(run, artifact, jobs, contract.limits.artifact_bytes)),
    ];
}
function absent(run, artifacts, contract) {
    const { name, evidence_zip } = contract.artifact;
    const names = artifacts.slice(0, 10).map(artifact => artifact.name);
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-40', 'artifact-absent', {
        message: `Run ${run.id} left no evidence.`,
        expected: `an artifact named ${name}, or ${lastName(evidence_zip)} uploaded as it is`,
        found: names.length === 0 ? 'no artifact' : names.join(', '),
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.evidence,
    });
}
function ambiguous(run, artifacts, contract) {
    const { name, evidence_zip, scorecard } = contract.artifact;
    const claims = artifacts.filter(artifact => artifact.name === name || artifact.name === lastName(evidence_zip));
    const cards = artifacts.filter(artifact => artifact.name === lastName(scorecard));
    const once = (found, what) => (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(found.length <= 1, 'CEC-40', 'artifact-doubled', {
        message: `Run ${run.id} has ${found.length} artifacts that claim to be its ${what}.`,
        expected: 'exactly one',
        found: found
            .slice(0, 10)
            .map(claim => `${claim.name} (${claim.id})`)
            .join(', '),
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.evidence,
    });
    return [...once(claims, 'evidence'), ...once(cards, 'scorecard')];
}
function judgeArtifact(run, artifact, jobs, limit) {
    const what = `Artifact ${artifact.name} of run ${run.id}`;
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(!artifact.expired, 'CEC-40', 'artifact-expired', {
            message: `${what} has expired.`,
            expected: 'an artifact that can be read',
            found: 'expired',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(artifact.runId === null || artifact.runId === run.id, 'CEC-40', 'artifact-of-other-run', {
            message: `${what} comes from another run.`,
            expected: `run ${run.id}`,
            found: `run ${artifact.runId}`,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.evidence,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(artifact.headSha === null || artifact.headSha === run.headSha, 'CEC-40', 'artifact-of-other-head', {
            message: `${what} comes from another commit.`,
            expected: run.headSha,
            found: artifact.headSha ?? '',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.evidence,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(artifact.size <= limit, 'CEC-40', 'artifact-too-big', {
            message: `${what} is larger than the contract allows.`,
            expected: `at most ${limit} bytes`,
            found: `${artifact.size} bytes`,
            remedy: 'Let the gates leave less evidence, then run them again.',
        }),
        ...madeDuring(run, artifact, jobs, what),
    ];
}
function madeDuring(run, artifact, jobs, what) {
    if (artifact.createdAt === null)
        return [];
    const made = Date.parse(artifact.createdAt);
    const last = lastEnd(jobs);
    const early = made < Date.parse(run.createdAt) - SKEW_MS;
    const late = last !== null && made > Date.parse(last) + SKEW_MS;
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(!early && !late, 'CEC-40', 'artifact-not-of-the-run-time', {
        message: `${what} was not made while the run went on.`,
        expected: `made between ${run.createdAt} and ${last ?? 'the end of the run'}`,
        found: artifact.createdAt,
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.evidence,
    });
}
/** The latest end among jobs; null when there is none. */
function lastEnd(jobs) {
    const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [job.completedAt]));
    return ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}
/** The hash in `sha256:<64 hex>`, as GitHub has it of the uploaded bytes; null without one. */
function digestOf(artifact) {
    const hex = /^sha256:(.*)$/s.exec(artifact.digest ?? '')?.[1]?.toLowerCase() ?? '';
    return (0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(hex) ? hex : null;
}
/** What GitHub did not tell of the artifacts that count. */
function artifactGaps(run, artifacts, contract) {
    const chosen = chooseArtifacts(artifacts, contract);
    if (chosen === null)
        return [];
    const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return read.flatMap(artifact => {
        const what = `artifact ${artifact.name} of run ${run.id}`;
        return [
            ...(digestOf(artifact) === null
                ? [
                    (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`the digest of ${what}`, 'GitHub has no SHA-256 of it.', 'Upload with upload-artifact v4 or later, then run the gates again.').gap,
                ]
                : []),
            ...(artifact.createdAt === null
                ? [(0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`when ${what} was made`, 'GitHub does not say.', 'Run the gates again.').gap]
                : []),
        ];
    });
}


/***/ }),

/***/ 47756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   nx: () => (/* binding */ REMEDY),
/* harmony export */   wo: () => (/* binding */ demand)
/* harmony export */ });
/** The remedies that several rules of runs share, written once. */
const REMEDY = {
    fresh: 'Dispatch the ORR workflow on the sandbox branch at its present head, and offer those runs.',
    patch: 'Repair the cause, push a new patch to the sandbox branch, and run the gates again from the first run.',
    workflow: 'Restore the ORR workflow as it stands on the base branch, or have maintainers change it there first; then rebase and run the gates again.',
    evidence: "Let each run upload its evidence once, under the contract's name, before it ends; then run the gates again.",
};
function finding(code, rule, told) {
    return { code, rule, ...told };
}
/** The finding when `holds` is false. */
function demand(holds, code, rule, told) {
    return holds ? [] : [finding(code, rule, told)];
}


/***/ }),

/***/ 93630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openGitHubOf),
/* harmony export */   g: () => (/* binding */ maskToken)
/* harmony export */ });
/* harmony import */ var _sources_github_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80479);

/**
 * The repository and the API that the runner names; the token of the input, else GITHUB_TOKEN. `stop` ends its waits.
 * Throws InputError.
 */
async function openGitHubOf(token, world, stop) {
    await maskToken(token, world);
    const apiUrl = world.env['GITHUB_API_URL'] ?? '';
    return await (0,_sources_github_client__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
        token: token === '' ? (world.env['GITHUB_TOKEN'] ?? '') : token,
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        ...(apiUrl === '' ? {} : { apiUrl }),
        ...(stop === undefined ? {} : { stop }),
        progress: world.progress,
    });
}
/**
 * The runner hides the secrets that it knows from its log; a token out of another step, or written down, it does not know.
 * Loaded here, where a token is used: @actions/core costs the other checks their short start (decision 0020).
 */
async function maskToken(token, world) {
    if (token === '' || world.runner !== true)
        return;
    const { setSecret } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    setSecret(token);
}


/***/ }),

/***/ 80479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// UNUSED EXPORTS: API_VERSION

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/octokit.js
/**
 * @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. Retries and
 * pacing are ours: octokit's plugins send a POST twice, ignore `retry-after`, and wait on when the step is stopped (decision 0050).
 */
async function openOctokit({ token, apiUrl }, silenceMs, stop) {
    const [{ getOctokit }, { defaults }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555)),
    ]);
    const proxied = defaults.request?.fetch ?? fetch;
    // The clock of silence starts when the request is sent, not while it is paced.
    const timed = (url, init) => {
        const silence = AbortSignal.timeout(silenceMs);
        // A write under way is let finish: its answer says what was done.
        const signal = (init?.method ?? 'GET') === 'GET' ? AbortSignal.any([silence, stop]) : silence;
        return proxied(url, { ...init, signal });
    };
    const octokit = getOctokit(token, {
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { ...defaults.request, fetch: timed },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    return { octokit, proxied };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/pages.js

const PER_PAGE = 100;
/** Filtered lists of runs end at 1,000 (docs); the longest list that we read is 10,000. */
const PAGES_MAX = 100;
/** All pages of a list, or why not. Half a list is no list. */
async function allPages(send, route, parameters, key) {
    const items = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const answer = await send(route, { ...parameters, per_page: PER_PAGE, page });
        if (answer.kind !== 'ok')
            return answer;
        const list = key === undefined ? answer.data : (0,json/* isRecord */.u)(answer.data) ? answer.data[key] : undefined;
        if (!Array.isArray(list))
            return { kind: 'fault', reason: `${route} answered no list` };
        items.push(...list);
        if (!/rel="next"/.test(answer.headers['link'] ?? ''))
            return complete(items, answer, route, key);
    }
    return { kind: 'fault', reason: `${route} has more than ${PAGES_MAX} pages` };
}
/** Where GitHub counts (`total_count`), the count must agree: a page cut short by trouble looks like the last. */
function complete(items, last, route, key) {
    const total = key !== undefined && (0,json/* isRecord */.u)(last.data) ? last.data['total_count'] : undefined;
    if (typeof total === 'number' && total !== items.length) {
        return { kind: 'fault', reason: `${route} counts ${total} items and gave ${items.length}` };
    }
    return { ...last, data: items };
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/patience.js
var github_patience = __webpack_require__(25439);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/client.js






/** GitHub's REST API version; octokit sends none by itself (docs: API versions). */
const API_VERSION = '2022-11-28';
async function openGitHub(options) {
    const { owner, repo } = parseRepository(options.repository);
    if (options.token === '') {
        throw new input_error/* InputError */.d('token', 'nothing', "a token for GitHub's API", 'Give the input token, or set GITHUB_TOKEN.');
    }
    const { progress = () => { }, patience = github_patience/* PATIENCE */.aZ } = options;
    const stop = options.stop ?? new AbortController().signal;
    const { octokit, proxied } = await openOctokit(options, patience.silenceMs, stop);
    const seen = new Map();
    let requests = 0;
    let nextWrite = 0;
    /** Writes go out one a second (docs: best practices for the REST API). */
    const pace = async () => {
        const now = Date.now();
        const wait = nextWrite - now;
        nextWrite = Math.max(now, nextWrite) + WRITE_PAUSE_MS;
        if (wait > 0)
            await patience.sleep(wait / 1000, stop);
    };
    const once = async (route, parameters) => {
        requests += 1;
        try {
            const answer = await octokit.request(route, {
                owner,
                repo,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION, ...recordOf(parameters['headers']) },
            });
            return readable(answer.status, answer.data, (0,github_patience/* plainHeaders */.f4)(answer.headers));
        }
        catch (error) {
            return { kind: 'failed', failure: (0,github_patience/* failureOf */.g5)(error) };
        }
    };
    const send = async (route, parameters = {}) => {
        const method = route.split(' ')[0] ?? 'GET';
        if (method !== 'GET')
            await pace();
        for (let attempt = 1;; attempt++) {
            if (stop.aborted)
                return STOPPED;
            const tried = await once(route, parameters);
            if (tried.kind === 'ok')
                return tried;
            if (stop.aborted)
                return STOPPED;
            const { failure } = tried;
            const wait = (0,github_patience/* delayOf */.ps)(failure, attempt, Date.now());
            if (!(0,github_patience/* mayRepeat */.xg)(method, failure) || attempt > patience.retries || wait > patience.longestWaitS) {
                return ended(failure, attempt, wait > patience.longestWaitS ? wait : 0);
            }
            progress(`GitHub: ${told(failure)} (${route}). Again in ${wait} s, ${attempt} of ${patience.retries}.`);
            await patience.sleep(wait, stop);
        }
    };
    const watch = async (route, parameters = {}) => {
        const key = JSON.stringify([route, parameters]);
        const before = seen.get(key);
        const headers = before === undefined ? {} : { 'if-none-match': before.etag };
        const answer = await send(route, { ...parameters, headers });
        if (before !== undefined && answer.kind === 'refused' && answer.status === 304)
            return before.answer;
        const etag = answer.kind === 'ok' ? answer.headers['etag'] : undefined;
        if (answer.kind === 'ok' && etag !== undefined)
            seen.set(key, { etag, answer });
        return answer;
    };
    return {
        owner,
        repo,
        send,
        watch,
        list: (route, parameters = {}, key) => allPages(send, route, parameters, key),
        fetch: (url, signal) => proxied(url, { signal, redirect: 'follow' }),
        patience,
        progress,
        get requests() {
            return requests;
        },
    };
}
/** octokit hands over text where the JSON was cut or broken, and '' where the body was: that is no answer. */
function readable(status, data, headers) {
    const empty = status === 204 || status === 205 || (status >= 300 && status < 400);
    if (empty || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) {
        return { kind: 'ok', status, data, headers };
    }
    return { kind: 'failed', failure: { status: 0, message: `answer ${status} is no JSON`, headers: {}, unsent: false } };
}
function ended(failure, attempts, tooLong) {
    const message = (0,inert/* clip */.$Q)(failure.message, 500);
    if (!(0,github_patience/* isTransient */.dg)(failure))
        return { kind: 'refused', status: failure.status, message };
    const wait = tooLong > 0 ? ` It asks to wait ${tooLong} s, which is too long.` : '';
    return { kind: 'fault', reason: `${told(failure)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}.${wait}` };
}
function told(failure) {
    const message = (0,inert/* clip */.$Q)(failure.message.replace(/\s+/g, ' '), 300);
    return failure.status === 0 ? message : `${failure.status} ${message}`;
}
function parseRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new input_error/* InputError */.d('repository', repository === '' ? 'nothing' : repository, 'owner/name', 'Set GITHUB_REPOSITORY, or give --repo.');
    }
    return { owner, repo };
}
function recordOf(value) {
    return (0,json/* isRecord */.u)(value) ? value : {};
}
const WRITE_PAUSE_MS = 1_000;
const STOPPED = { kind: 'fault', reason: 'The step was stopped.' };


/***/ }),

/***/ 86630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factOrAbsent),
/* harmony export */   y: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50801);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50825);


/** GitHub's answer as a fact. A refusal and a fault are gaps; so is an answer of another shape than the one documented. */
function factOf(answer, what, permission, parse) {
    switch (answer.kind) {
        case 'ok':
            return parsed(answer.data, what, parse);
        case 'refused':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub answers ${answer.status}: ${answer.message}.`, `Give a token that may read it (permissions: ${permission}: read), then run the check again.`);
        case 'fault':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub did not answer: ${answer.reason}`, AGAIN);
    }
}
const AGAIN = 'Run the check again.';
/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
function factOrAbsent(answer, what, permission, parse) {
    if (answer.kind === 'refused' && answer.status === 404)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    return factOf(answer, what, permission, parse);
}
function parsed(data, what, parse) {
    try {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(parse(data));
    }
    catch (error) {
        if (!(error instanceof _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub's answer is not what it documents: ${error.message}.`, AGAIN);
    }
}


/***/ }),

/***/ 50825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

/** Typed readers of a JSON object that GitHub sent. A field of another type makes the whole answer unreadable: never a default. */
class Unreadable extends Error {
    name = 'Unreadable';
}
function fieldsOf(value, what) {
    if (!(0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        throw new Unreadable(`${what} is no object`);
    const wrong = (key, expected) => {
        throw new Unreadable(`${what}.${key} is not ${expected}`);
    };
    const absent = (key) => value[key] === undefined || value[key] === null;
    const fields = {
        id: key => wholeText(value[key]) ?? wrong(key, 'an id'),
        idOrNull: key => (absent(key) ? null : fields.id(key)),
        text: key => {
            const found = value[key];
            return typeof found === 'string' ? found : wrong(key, 'text');
        },
        textOrNull: key => (absent(key) ? null : fields.text(key)),
        count: key => {
            const found = value[key];
            return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : wrong(key, 'a count');
        },
        countOrNull: key => (absent(key) ? null : fields.count(key)),
        flag: key => {
            const found = value[key];
            return typeof found === 'boolean' ? found : wrong(key, 'true or false');
        },
        inner: key => (absent(key) ? null : fieldsOf(value[key], `${what}.${key}`)),
        list: key => {
            const found = value[key];
            return Array.isArray(found) ? found : wrong(key, 'a list');
        },
        listOrNull: key => (absent(key) ? null : fields.list(key)),
    };
    return fields;
}
function wholeText(value) {
    if (typeof value === 'bigint')
        return value.toString();
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}


/***/ }),

/***/ 76861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   JN: () => (/* binding */ parseJob),
/* harmony export */   dm: () => (/* binding */ parseTip),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50825);

/** A workflow run (OpenAPI: workflow-run). Throws Unreadable. */
function parseRun(value) {
    const run = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'run');
    const repository = run.inner('repository');
    if (repository === null)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a run without its repository');
    return {
        id: run.id('id'),
        repository: repository.text('full_name'),
        headRepository: run.inner('head_repository')?.text('full_name') ?? null,
        workflowId: run.id('workflow_id'),
        path: run.text('path').replace(/(\.ya?ml)@.*$/s, '$1'),
        event: run.text('event'),
        headSha: run.text('head_sha'),
        headBranch: run.textOrNull('head_branch'),
        status: run.textOrNull('status') ?? 'unknown',
        conclusion: run.textOrNull('conclusion'),
        attempt: run.countOrNull('run_attempt'),
        referenced: (run.listOrNull('referenced_workflows') ?? []).map(parseReferenced),
        createdAt: time(run.text('created_at')),
        startedAt: time(run.textOrNull('run_started_at') ?? run.text('created_at')),
        url: run.text('html_url'),
    };
}
/** `owner/name/.github/workflows/file.yml@ref` */
function parseReferenced(value) {
    const called = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'referenced workflow');
    const [, repository, path, ref = ''] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)(?:@(.*))?$/s.exec(called.text('path')) ?? [];
    if (repository === undefined || path === undefined)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a called workflow without its file');
    return { repository, path, ref, sha: called.text('sha') };
}
/** A job of attempt `attempt` of the run (OpenAPI: job). A job of another run or attempt is no answer to our question. */
function parseJob(value, runId, attempt) {
    const job = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'job');
    if (job.id('run_id') !== runId || (job.countOrNull('run_attempt') ?? attempt) !== attempt) {
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(`a job of another run or attempt than ${runId}/${attempt}`);
    }
    const end = job.textOrNull('completed_at');
    const start = job.textOrNull('started_at');
    return {
        name: job.text('name'),
        status: job.text('status'),
        conclusion: job.textOrNull('conclusion'),
        startedAt: start === null ? null : time(start),
        completedAt: end === null ? null : time(end),
        failedStep: failedStep(job.listOrNull('steps') ?? []),
        url: job.textOrNull('html_url'),
    };
}
function failedStep(steps) {
    const failed = steps
        .map(value => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'step'))
        .find(step => FAILED.has(step.textOrNull('conclusion') ?? ''));
    return failed === undefined ? null : failed.text('name');
}
const FAILED = new Set(['failure', 'timed_out']);
/** An artifact (OpenAPI: artifact). */
function parseArtifact(value) {
    const artifact = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'artifact');
    const created = artifact.textOrNull('created_at');
    const run = artifact.inner('workflow_run');
    return {
        id: artifact.id('id'),
        name: artifact.text('name'),
        size: artifact.count('size_in_bytes'),
        expired: artifact.flag('expired'),
        createdAt: created === null ? null : time(created),
        digest: artifact.textOrNull('digest'),
        runId: run?.idOrNull('id') ?? null,
        headSha: run?.textOrNull('head_sha') ?? null,
    };
}
/** The tip of a branch (OpenAPI: branch-with-protection). */
function parseTip(value) {
    const commit = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'branch').inner('commit');
    if (commit === null)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a branch without its commit');
    return commit.text('sha');
}
function time(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a time that is not RFC 3339');
    }
    return text;
}


/***/ }),

/***/ 25439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   f4: () => (/* binding */ plainHeaders),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ps: () => (/* binding */ delayOf),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* unused harmony export isRateLimit */
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

const PATIENCE = {
    retries: 3,
    silenceMs: 30_000,
    longestWaitS: 120,
    sleep: pause,
};
/** Ends after so many seconds, or when it is stopped, whichever is first. */
function pause(seconds, stop) {
    return new Promise(resolve => {
        if (stop?.aborted)
            return resolve();
        const timer = setTimeout(end, seconds * 1000);
        function end() {
            clearTimeout(timer);
            stop?.removeEventListener('abort', end);
            resolve();
        }
        stop?.addEventListener('abort', end);
    });
}
/** GitHub says 403 for a primary or secondary rate limit as well (docs: rate limits). */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0';
    return failure.status === 403 && (limited || /\b(secondary )?rate limit/i.test(failure.message));
}
/** Passing trouble: the same request may work later. Everything else is the server's word. */
function isTransient(failure) {
    return failure.status === 0 || failure.status === 408 || failure.status >= 500 || isRateLimit(failure);
}
/** A write is sent again only when it cannot have been done: refused by a rate limit, or never sent. */
function mayRepeat(method, failure) {
    return isTransient(failure) && (method !== 'POST' || failure.unsent || isRateLimit(failure));
}
/**
 * Seconds to wait before try number `attempt` + 1 (docs: retry-after first, then the reset, then a minute, growing). Points in
 * time are the server's: they are taken from its own clock where it tells it.
 */
function delayOf(failure, attempt, here) {
    const told = Date.parse(failure.headers['date'] ?? '');
    const now = Number.isNaN(told) ? here : told;
    const after = retryAfter(failure.headers['retry-after'], now);
    if (after !== undefined)
        return after;
    if (!isRateLimit(failure))
        return 2 ** (attempt - 1);
    const reset = Number(failure.headers['x-ratelimit-reset']);
    if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0)
        return Math.max(1, Math.ceil(reset - now / 1000) + 1);
    return 60 * Math.min(attempt, 2);
}
/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds >= 0)
        return Math.ceil(seconds);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** What a thrown error of octokit or fetch says. */
function failureOf(error) {
    const response = fieldOf(error, 'response');
    const status = fieldOf(error, 'status');
    const headers = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response['headers']) ? plainHeaders(response['headers']) : {};
    // octokit gives status 500 to an error that never had an answer.
    const answered = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && typeof status === 'number';
    return {
        status: answered ? status : 0,
        message: isSilence(error) ? 'no answer in time' : error instanceof Error ? error.message : String(error),
        headers,
        unsent: !answered && UNSENT.has(codeOf(error)),
    };
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function isSilence(error) {
    const names = [error, fieldOf(error, 'cause')].map(each => (each instanceof Error ? each.name : ''));
    return names.includes('TimeoutError') || names.includes('AbortError');
}
/** The system's code, however deep fetch has wrapped it. */
function codeOf(error, depth = 0) {
    const code = fieldOf(error, 'code');
    if (typeof code === 'string' && code !== '')
        return code;
    const cause = fieldOf(error, 'cause');
    return cause === undefined || depth > 4 ? '' : codeOf(cause, depth + 1);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ })

};
