export const id = 6691;
export const ids = [6691,4456];
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

/***/ 69479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);


function sha256(bytes) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (!(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(hex))
        throw new Error('SHA-256 did not give 64 hex digits');
    return hex;
}


/***/ }),

/***/ 88044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var src_sha = __webpack_require__(87633);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/rollback/judge.js


/** A branch that moved since the caller looked is not the one to delete: nothing is done. */
function judgeRollback(facts) {
    const gaps = (0,fact/* gapsOf */.dc)(facts.tip, facts.openPulls);
    const tip = facts.tip.kind === 'known' ? facts.tip.value : null;
    const findings = tip !== null && tip !== facts.sha ? [moved(facts, tip)] : [];
    return { findings, gaps, steps: gaps.length + findings.length > 0 ? [] : stepsOf(facts, tip) };
}
function stepsOf(facts, tip) {
    const pulls = facts.openPulls.kind === 'known' ? facts.openPulls.value : [];
    return [
        ...pulls.flatMap((pull) => [
            { kind: 'comment', pull },
            { kind: 'close', pull },
        ]),
        ...(tip === null ? [] : [{ kind: 'delete', branch: facts.branch, sha: tip }]),
    ];
}
function moved(facts, tip) {
    return {
        code: 'CEC-60',
        rule: 'branch-moved',
        message: `The branch ${facts.branch} moved since its commit was named; nothing was closed or deleted.`,
        expected: facts.sha,
        found: tip,
        remedy: `Look at ${(0,src_sha/* short */.h0)(tip)}; if it is to go as well, roll back with that sha.`,
    };
}
/** The audit line of a step. */
function toldStep(step, dryRun) {
    const would = dryRun ? 'would ' : '';
    switch (step.kind) {
        case 'comment':
            return `${would}${dryRun ? 'tell' : 'told'} the reason in #${step.pull}`;
        case 'close':
            return `${would}${dryRun ? 'close' : 'closed'} #${step.pull}`;
        case 'delete':
            return `${would}${dryRun ? 'delete' : 'deleted'} ${step.branch} at ${step.sha}`;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/branch-name.js
var branch_name = __webpack_require__(59190);
// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/github/client.js + 2 modules
var client = __webpack_require__(80479);
// EXTERNAL MODULE: ./build/packages/core/src/hash.js
var hash = __webpack_require__(69479);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var fields = __webpack_require__(50825);
// EXTERNAL MODULE: ./build/packages/sources/src/github/parse.js
var parse = __webpack_require__(76861);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/rollback.js





/** Where the branch stands and which open pull requests are its own (a fork's branch of the same name is not). */
async function gatherRollback(github, branch, sha) {
    const [tip, pulls] = await Promise.all([
        github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch }),
        github.list('GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${github.owner}:${branch}` }),
    ]);
    return {
        branch,
        sha,
        // The list of pull requests proves that the token sees the repository: a 404 then means that the branch is gone.
        tip: pulls.kind === 'ok'
            ? (0,fact_of/* factOrAbsent */.l)(tip, `the tip of ${branch}`, 'contents', parse/* parseTip */.dm)
            : (0,fact_of/* factOf */.y)(tip, `the tip of ${branch}`, 'contents', parse/* parseTip */.dm),
        openPulls: (0,fact_of/* factOf */.y)(pulls, `the open pull requests of ${branch}`, 'pull-requests', list => list.map(pull => (0,fields/* fieldsOf */.P)(pull, 'pull').count('number')).sort((a, b) => a - b)),
    };
}
/** Does one step; why it could not be done, or null. */
async function act(github, step, reason) {
    switch (step.kind) {
        case 'comment':
            return await comment(github, step.pull, reason);
        case 'close':
            return failureOf(await github.send('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
                pull_number: step.pull,
                state: 'closed',
            }));
        case 'delete':
            return await deleteAt(github, step.branch, step.sha);
    }
}
/** The same reason is told once, however often the rollback runs. */
async function comment(github, pull, reason) {
    const mark = `<!-- cec-gate:rollback:${(0,hash/* sha256 */.s)(reason).slice(0, 16)} -->`;
    const list = await github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull });
    if (list.kind !== 'ok')
        return failureOf(list);
    if (list.data.some(item => (0,fields/* fieldsOf */.P)(item, 'comment').textOrNull('body')?.startsWith(mark) === true))
        return null;
    const body = `${mark}\n**Rollback.** ${(0,inert/* prose */.CS)(reason)}`;
    return failureOf(await github.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull, body }));
}
/** REST has no compare-and-swap: the tip is looked at once more just before. */
async function deleteAt(github, branch, sha) {
    const tip = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    if (tip.kind !== 'ok')
        return failureOf(tip);
    if ((0,parse/* parseTip */.dm)(tip.data) !== sha)
        return `The branch moved to ${(0,parse/* parseTip */.dm)(tip.data)} meanwhile.`;
    return failureOf(await github.send('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}` }));
}
function failureOf(answer) {
    switch (answer.kind) {
        case 'ok':
            return null;
        case 'refused':
            return `GitHub answers ${answer.status}: ${answer.message}`;
        case 'fault':
            return `GitHub did not answer: ${answer.reason}`;
    }
}

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/rollback.js












/** SOP 8.3: rollback = close the pull request and discard the sandbox branch. Guarded: no other branch, no other commit. */
const rollback = {
    name: 'rollback',
    description: 'Closes the pull request of a sandbox branch with the reason and deletes the branch, at the commit given and no other.',
    inputs: {
        branch: { description: "The sandbox branch; it must match the contract's pattern.", required: true },
        sha: { description: 'The commit at which the branch stands. At another one nothing is done.', required: true },
        reason: { description: 'Why. It stands in the pull request.', required: true },
        'dry-run': { description: 'Say what would be done, and do nothing.', default: 'false' },
        contract: { description: 'A built-in contract (`s7` or `default`).', default: 's7' },
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* TOKEN_INPUT */.jX,
    },
    outputs: { actions: 'What was done (or, with `dry-run`, would be), a JSON array of sentences.' },
    parse: parseInputs,
    run,
};
function parseInputs(read) {
    const name = read.text('contract');
    const contract = (0,load/* builtInContract */.Q6)(name);
    if (contract === undefined)
        throw (0,src_read/* mistake */.RT)('contract', name, `one of ${load/* BUILT_IN_NAMES */.oX.join(', ')}`);
    const branch = read.required('branch', `a branch like ${contract.branch_pattern}`);
    const sha = read.required('sha', '40 lower-case hex digits');
    if (!(0,src_sha/* isSha */.HH)(sha))
        throw (0,src_read/* mistake */.RT)('sha', sha, '40 lower-case hex digits');
    if (branch === contract.base_branch || (0,branch_name/* parseBranchName */.pD)(contract.branch_pattern, branch) === null) {
        throw (0,src_read/* mistake */.RT)('branch', branch, `a sandbox branch like ${contract.branch_pattern}, never ${contract.base_branch}`);
    }
    return {
        contract,
        branch,
        sha,
        reason: read.required('reason', 'why'),
        dryRun: read.flag('dry-run'),
        token: read.text('token'),
    };
}
async function run(inputs, world) {
    const { contract, branch, sha, dryRun } = inputs;
    await (0,open_github/* maskToken */.g)(inputs.token, world);
    const github = await (0,client/* openGitHub */.o)({
        token: inputs.token,
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        progress: world.progress,
        ...(world.env['GITHUB_API_URL'] ? { apiUrl: world.env['GITHUB_API_URL'] } : {}),
    });
    const facts = await gatherRollback(github, branch, sha);
    const judged = judgeRollback(facts);
    const done = dryRun ? { steps: judged.steps, gaps: [] } : await perform(github, judged.steps, inputs.reason, world);
    const told = done.steps.map(step => toldStep(step, dryRun));
    return {
        verdict: (0,verdict/* verdictOf */.Vj)({
            check: 'rollback',
            contract: contract.name,
            findings: judged.findings,
            gaps: [...judged.gaps, ...done.gaps],
            facts: { branch, head: sha, dry_run: dryRun, actions: told },
            from: 'PR_OPEN',
            to: { pass: 'REPLAN', refuse: 'PR_OPEN' },
            nextOnPass: dryRun ? 'Run it again without dry-run to do this.' : 'Plan anew from HEAD of the base branch.',
        }),
        outputs: { actions: JSON.stringify(told) },
        summary: told.length === 0
            ? 'Nothing was left to do.'
            : `### ${dryRun ? 'Would do' : 'Done'}\n\n${told.map(line => `- ${(0,inert/* code */.aY)(line)}`).join('\n')}`,
    };
}
/** Stops at the first step that GitHub does not take: what is done is told, what is not is a gap. */
async function perform(github, steps, reason, world) {
    const done = [];
    for (const step of steps) {
        const failure = await act(github, step, reason);
        if (failure !== null) {
            return {
                steps: done,
                gaps: [
                    (0,fact/* gap */.rQ)(`the step "${toldStep(step, true)}"`, failure, 'Grant contents: write and pull-requests: write, then run the rollback again: it goes on where it stopped.').gap,
                ],
            };
        }
        done.push(step);
        world.progress(`rollback: ${toldStep(step, false)}`);
    }
    return { steps: done, gaps: [] };
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
