export const id = 8915;
export const ids = [8915];
export const modules = {

/***/ 88915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  antiflakeCompare: () => (/* binding */ antiflakeCompare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/base.js
var base = __webpack_require__(15718);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/choose-runs.js
var choose_runs = __webpack_require__(76095);
// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var git_patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-gates.js
var judge_gates = __webpack_require__(9883);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
var refusals = __webpack_require__(47756);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __webpack_require__(130);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/evidence.js
var archive_evidence = __webpack_require__(87740);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/hash-file.js
var hash_file = __webpack_require__(93288);
// EXTERNAL MODULE: ./build/packages/kit/src/compare-evidence.js + 17 modules
var compare_evidence = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/packages/kit/src/runs.js + 6 modules
var runs = __webpack_require__(64636);
;// CONCATENATED MODULE: ./build/packages/kit/src/local-evidence.js











/** Compares local evidence ZIPs. No run is proven by it, and the proof says so: provenance `local`. */
async function compareLocal(paths, contract, cwd, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const places = paths.map(path => (0,external_node_path_.resolve)(cwd, path));
    const evidence = await (0,archive_evidence/* inspectAll */._)(places, contract);
    const inspected = evidence.map((one, at) => judgeOne(paths[at] ?? '', places[at] ?? '', one, contract));
    const early = [...judgeNumber(paths, contract, cwd), ...inspected.flatMap(one => one.findings)];
    const read = inspected.flatMap(one => one.read ?? []);
    const green = !early.some(each => each.code === 'CEC-20');
    const compared = await (0,compare_evidence/* compareEvidence */.N)(green ? read : [], contract);
    const [first] = read;
    const rows = read.map(({ hashes }) => [(0,inert/* code */.aY)(hashes.id), (0,inert/* code */.aY)(hashes.evidenceZip), (0,inert/* code */.aY)(hashes.scorecard ?? '')]);
    return {
        findings: [...early, ...compared.findings],
        warnings: first !== undefined && read.every(one => one.scorecard === null) ? [noScorecard(contract)] : [],
        gaps: [],
        provenance: 'local',
        runIds: [],
        runs: [],
        scorecard: first === undefined ? null : (0,runs/* writeScorecard */.k)(first, folder),
        evidenceZipSha256: first?.hashes.evidenceZip ?? '',
        startedAt: '',
        finishedAt: '',
        facts: {
            provenance: 'local',
            evidence: read.map(({ hashes }) => ({
                name: hashes.id,
                'evidence-zip-sha256': hashes.evidenceZip,
                'scorecard-sha256': hashes.scorecard,
            })),
            ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
        },
        detail: compared.detail,
        summary: [
            'Provenance **local**: these files were compared. No run was proven.',
            (0,summary/* table */.tp)('Evidence', ['File', 'Evidence ZIP', 'Scorecard'], rows),
            compared.summary,
        ]
            .filter(part => part !== '')
            .join('\n\n'),
    };
}
function judgeOne(path, at, evidence, contract) {
    const card = evidence.scorecard?.parsed ?? null;
    const findings = [
        ...evidence.findings.map(each => ({ ...each, message: `${path}: ${each.message}` })),
        ...(card === null ? [] : (0,judge_gates/* judgeScorecard */.yY)((0,external_node_path_.basename)(path), card, null, contract)),
    ];
    const accepted = evidence.findings.length === 0;
    return { findings, read: accepted ? readOf(path, at, evidence) : null };
}
function readOf(name, path, evidence) {
    const bytes = evidence.scorecard?.bytes ?? null;
    const sha256 = bytes === null ? null : (0,hash_file/* toSha256 */.T2)((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    return {
        path,
        scorecard: bytes === null || sha256 === null ? null : { bytes, sha256 },
        hashes: { id: name, evidenceZip: evidence.sha256, scorecard: sha256 },
    };
}
function judgeNumber(paths, { orr }, cwd) {
    const remedy = `Name the evidence ZIP of each of ${orr.runs} separate runs, once.`;
    const distinct = new Set(paths.map(path => (0,external_node_path_.resolve)(cwd, path)));
    return [
        ...(paths.length === orr.runs
            ? []
            : [
                (0,refusals/* finding */.gk)('CEC-40', 'runs-count', {
                    message: `The proof needs the evidence of exactly ${orr.runs} runs.`,
                    expected: `${orr.runs} evidence ZIPs`,
                    found: String(paths.length),
                    remedy,
                }),
            ]),
        ...(distinct.size === paths.length
            ? []
            : [
                (0,refusals/* finding */.gk)('CEC-40', 'runs-repeated', {
                    message: 'The same file is named more than once.',
                    expected: 'distinct files',
                    found: `${distinct.size} files of ${paths.length}`,
                    remedy,
                }),
            ]),
    ];
}
function noScorecard({ artifact }) {
    return {
        rule: 'no-scorecard-inside',
        message: 'No evidence ZIP holds a scorecard, so none was compared.',
        expected: `${artifact.scorecard} inside each ZIP, or the artifacts of runs`,
        found: 'evidence ZIPs only',
        remedy: 'Give run-ids instead: the proof of runs reads the scorecards too.',
    };
}

// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/render-matrix.js
var render_matrix = __webpack_require__(31159);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/sticky-comment.js
var sticky_comment = __webpack_require__(13799);
;// CONCATENATED MODULE: ./build/packages/kit/src/performance-issue.js





/** Tells our issue from all others: an HTML comment that Markdown does not show. */
const MARK = '<!-- cec-gate: performance -->';
/**
 * Opens one performance issue, or updates the one that is open: never a second (SOP 4). It is not gating: where it cannot
 * be written, that is one more warning. An issue that a stranger opened under our mark is left alone.
 */
async function reportSlowness(github, slowness) {
    const open = await markedIssues(github);
    if (open.kind === 'gap')
        return [unwritten(open.gap.reason)];
    const who = open.value.length === 0 ? sticky_comment/* BOT */.WN : await (0,sticky_comment/* whoAmI */.Wc)(github);
    if (who.kind === 'unknown')
        return [unwritten(who.reason)];
    const number = open.value.find(issue => (who.kind === 'bot' ? issue.bot : issue.author === who.login))?.number;
    const content = { title: `${slowness.workflow}: over the target time`, body: bodyOf(slowness) };
    if (number !== undefined) {
        const updated = await github.send(ISSUE, { issue_number: number, ...content });
        return updated.kind === 'ok' ? [] : [unwritten(reasonOf(updated))];
    }
    const created = await github.send('POST /repos/{owner}/{repo}/issues', content);
    if (created.kind !== 'ok')
        return [unwritten(reasonOf(created))];
    await closeLater(github, created.data);
    return [];
}
const ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
/** Open issues that begin with our mark, whoever wrote them, the oldest first. */
async function markedIssues(github) {
    const list = await github.list('GET /repos/{owner}/{repo}/issues', {
        state: 'open',
        sort: 'created',
        direction: 'asc',
    });
    return (0,fact_of/* factOf */.y)(list, 'the open issues', 'issues', issues => issues.flatMap(marked).sort((a, b) => a.number - b.number));
}
/** Two gates at once may both find none: of this author the first issue stays, the later ones are closed. */
async function closeLater(github, created) {
    const author = authorOf(created)?.login;
    const open = await markedIssues(github);
    const own = open.kind === 'known' ? open.value.filter(issue => issue.author === author) : [];
    for (const later of own.slice(1)) {
        await github.send(ISSUE, { issue_number: later.number, state: 'closed', state_reason: 'not_planned' });
    }
}
/** The list of issues holds pull requests too. */
function marked(issue) {
    if (!(0,json/* isRecord */.u)(issue) || issue['pull_request'] !== undefined)
        return [];
    const { body, number } = issue;
    const author = authorOf(issue);
    if (typeof body !== 'string' || !body.startsWith(MARK) || typeof number !== 'number' || author === null)
        return [];
    return [{ number, author: author.login, bot: author.bot }];
}
function authorOf(issue) {
    const user = (0,json/* isRecord */.u)(issue) ? issue['user'] : null;
    if (!(0,json/* isRecord */.u)(user) || typeof user['login'] !== 'string')
        return null;
    return { login: user['login'], bot: user['type'] === 'Bot' };
}
function bodyOf({ workflow, head, warning, runs }) {
    return [
        MARK,
        `**${(0,inert/* prose */.CS)(workflow)}** takes longer than its target time: expected ${(0,inert/* prose */.CS)(warning.expected)}; found ${(0,inert/* prose */.CS)(warning.found)}.`,
        '',
        `Last seen at \`${head}\`:`,
        ...runs.map(({ id, url }) => ((0,render_matrix/* isPlainAddress */.f)(url) ? `- [${(0,inert/* prose */.CS)(id)}](${url})` : `- ${(0,inert/* prose */.CS)(id)}`)),
        '',
        'This gates nothing. cec-gate updates this issue and opens no second one while it is open.',
        '',
    ].join('\n');
}
function reasonOf(answer) {
    return answer.kind === 'refused' ? `${answer.status} ${answer.message}` : answer.reason;
}
function unwritten(reason) {
    return {
        rule: 'performance-issue-unwritten',
        message: 'The performance issue could not be written.',
        expected: 'one open issue about the time of the runs',
        found: reason,
        remedy: 'Give the token the permission issues: write, or set performance-issue: false.',
    };
}

// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/kit/src/run-ids.js
var run_ids = __webpack_require__(41388);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/decision.js
function decisionOf(verdict) {
    switch (verdict.verdict) {
        case 'pass':
            return 'open_pr';
        case 'refuse':
            return verdict.code === 'CEC-30' ? 'reinvestigate' : 'replan';
        case 'unknown':
            return '';
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/antiflake-compare-report.js


/** The verdict on the proof, and on the base that it stands on. */
function verdictFor(contract, proof, base = { findings: [], gaps: [] }) {
    return (0,src_verdict/* verdictOf */.Vj)({
        check: 'antiflake-compare',
        contract: contract.name,
        findings: [...base.findings, ...proof.findings],
        warnings: proof.warnings,
        gaps: [...base.gaps, ...proof.gaps],
        facts: proof.facts,
        from: 'ORR_OK?',
        to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
        nextOnPass: proof.provenance === 'api'
            ? 'Open the pull request with the canonical body.'
            : 'The files are equal. Prove the runs themselves with run-ids before a pull request is opened.',
    });
}
/** Not even the contract could be read. */
function nothingKnown(contract, gap) {
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        check: 'antiflake-compare',
        contract,
        findings: [],
        gaps: [gap],
        facts: {},
        from: 'ORR_OK?',
        to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
        nextOnPass: '',
    });
    return { verdict, outputs: { decision: '' } };
}
function outcomeOf(verdict, proof) {
    return {
        verdict,
        outputs: {
            decision: decisionOf(verdict),
            'scorecard-sha256': proof.scorecard?.sha256 ?? '',
            'evidence-zip-sha256': proof.evidenceZipSha256,
            'run-ids': `[${proof.runIds.join(',')}]`,
            'started-at': proof.startedAt,
            'finished-at': proof.finishedAt,
            scorecard: proof.scorecard?.path ?? '',
        },
        summary: proof.summary,
        detail: proof.detail,
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/antiflake-compare.js





















const antiflakeCompare = {
    name: 'antiflake-compare',
    description: 'Proves three separate green runs of the gates by the API, and compares their evidence byte by byte.',
    inputs: {
        'run-ids': {
            description: "Ids of the runs, exactly the contract's number: commas, blanks, lines or a JSON array.",
            default: '',
        },
        workflow: {
            description: 'Instead of run-ids: the ORR workflow by name, path, file name or id; its runs on the head are found.',
            default: '',
        },
        'head-sha': { description: 'Commit that the runs must be of. Default: HEAD of the clone.', default: '' },
        'shadow-run-ids': { description: 'Runs that are reported and never gate, written as run-ids.', default: '' },
        evidence: {
            description: 'Local evidence ZIPs instead, one path a line: compares only, proves no run (provenance local).',
            default: '',
        },
        'performance-issue': {
            description: '`true`: runs over the target time open one issue, updated while it is open (issues: write).',
            default: 'false',
        },
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* TOKEN_INPUT */.jX,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: {
        decision: '`open_pr` on pass, `reinvestigate` on CEC-30, `replan` on every other code, empty when unknown.',
        'scorecard-sha256': 'SHA-256 of the scorecard, or empty.',
        'evidence-zip-sha256': 'SHA-256 of the evidence ZIP, or empty.',
        'run-ids': 'The runs, a JSON array of numbers.',
        'started-at': "Earliest start of the runs' jobs, RFC 3339.",
        'finished-at': "Latest end of the runs' jobs, RFC 3339.",
        scorecard: 'Path of the scorecard, or empty.',
    },
    parse: read => ({
        ...(0,git_inputs/* readGitInputs */._X)(read),
        token: read.text('token'),
        source: readSource(read),
        head: readHead(read),
        shadows: readShadows(read),
        performanceIssue: read.flag('performance-issue'),
    }),
    run: (inputs, world) => {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'cec-runs-'));
        const local = (0,load/* builtInContract */.Q6)(inputs.contract);
        return inputs.source.kind === 'local' && local !== undefined
            ? compareFiles(inputs.source.paths, local, world, folder)
            : compareWithPolicy(inputs, world, folder);
    },
};
function readSource(read) {
    const ids = read.text('run-ids');
    const workflow = read.text('workflow');
    const paths = read.lines('evidence');
    const given = [ids !== '', workflow !== '', paths.length > 0].filter(Boolean).length;
    if (given !== 1) {
        throw new input_error/* InputError */.d('run-ids', given === 0 ? 'nothing to compare' : 'more than one way to name the runs', 'one of run-ids, workflow, evidence', 'Give exactly one of run-ids, workflow (with head-sha) and evidence.');
    }
    if (paths.length > 0)
        return { kind: 'local', paths };
    return workflow === '' ? { kind: 'ids', ids: (0,run_ids/* parseRunIds */.l)('run-ids', ids) } : { kind: 'find', workflow };
}
function readHead(read) {
    const head = read.text('head-sha');
    if (head !== '' && !(0,sha/* isSha */.HH)(head))
        throw (0,src_read/* mistake */.RT)('head-sha', head, 'a commit of 40 lower-case hex digits');
    return head === '' ? 'HEAD' : head;
}
function readShadows(read) {
    return (0,run_ids/* parseRunIds */.l)('shadow-run-ids', read.text('shadow-run-ids'));
}
async function compareFiles(paths, contract, world, folder) {
    const proof = await compareLocal(paths, contract, world.cwd, folder);
    return outcomeOf(verdictFor(contract, proof), proof);
}
async function compareWithPolicy(inputs, world, folder) {
    const git = await (0,git_git.openGit)((0,git_inputs/* cloneFolder */.QM)(inputs, world), world.env);
    const policy = await (0,git_policy.gatherPolicy)(git, { contract: inputs.contract, base: inputs.base });
    if (policy.kind === 'gap')
        return nothingKnown(inputs.contract, policy.gap);
    const { contract } = policy.value;
    const { source } = inputs;
    if (source.kind === 'local')
        return compareFiles(source.paths, contract, world, folder);
    if (source.kind === 'find' && !(0,choose_runs/* namesWorkflow */.w)(source.workflow, contract)) {
        throw (0,src_read/* mistake */.RT)('workflow', source.workflow, `the contract's workflow: ${contract.orr.workflow} or ${contract.orr.path}`);
    }
    const github = await (0,open_github/* openGitHubOf */.L)(inputs.token, world);
    const patch = await (0,git_patch/* gatherPatch */.y8)(git, policy.value, inputs.head);
    const proof = await (0,runs/* proveRuns */.L)({
        github,
        git,
        policy: policy.value,
        head: patch.head,
        choice: source,
        shadows: inputs.shadows,
        folder,
        progress: world.progress,
    });
    const slow = proof.warnings.find(warning => warning.rule === 'over-target-time');
    const issue = slow !== undefined && inputs.performanceIssue
        ? await reportSlowness(github, {
            workflow: contract.orr.workflow,
            head: patch.head,
            warning: slow,
            runs: proof.runs,
        })
        : [];
    const verdict = verdictFor(contract, { ...proof, warnings: [...proof.warnings, ...issue] }, { findings: (0,base/* judgeBase */.f)(patch), gaps: (0,fact/* gapsOf */.dc)(patch.tip, patch.baseIsAncestor, patch.merges) });
    world.progress(`${github.requests} requests to GitHub`);
    return outcomeOf(verdict, proof);
}


/***/ }),

/***/ 41388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseRunIds)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15724);

const EXPECTED = 'run ids: digits, apart by commas, blanks or lines, or a JSON array of them';
/** Ids as they were given, in that order, doubles and all. Throws InputError. */
function parseRunIds(input, text) {
    const words = text.startsWith('[') ? fromJson(input, text) : text.split(/[\s,]+/).filter(word => word !== '');
    for (const word of words)
        if (!/^[1-9]\d{0,18}$/.test(word))
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(input, word, EXPECTED);
    return words;
}
function fromJson(input, text) {
    try {
        const list = JSON.parse(text);
        // A number that JavaScript cannot hold would silently become another run.
        if (Array.isArray(list) && list.every(id => typeof id === 'string' || Number.isSafeInteger(id)))
            return list.map(String);
    }
    catch {
        // Told below, with the text itself.
    }
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(input, text, EXPECTED);
}


/***/ }),

/***/ 13799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ BOT),
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   lB: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _fact_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86630);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50825);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12874);



/** GitHub's limit of a comment is 65,536 characters; a longer one is cut at a line. */
const COMMENT_CHARACTERS = 60_000;
const COMMENT_BYTES = 65_535;
/**
 * Writes one comment of a pull request, or updates it in place; never a second. Null when done, else why not.
 * A comment counts as ours when it begins with the marker and its author is this token's account; a token of an app
 * cannot ask who it is, so there the author must be a bot.
 */
async function upsertComment(github, { number, marker, body }) {
    const marked = await gatherMarked(github, number, marker);
    if (marked.kind === 'gap')
        return marked.gap.reason;
    const who = marked.value.length === 0 ? BOT : await whoAmI(github);
    if (who.kind === 'unknown')
        return who.reason;
    const own = marked.value.find(comment => (who.kind === 'bot' ? comment.bot : comment.author === who.login));
    const text = bounded(`${marker}\n${body}`);
    if (own === undefined)
        return await create(github, number, marker, text);
    return own.body === text ? null : await update(github, own.id, text);
}
async function create(github, number, marker, text) {
    const answer = await github.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        body: text,
    });
    const created = (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(answer, 'the comment', 'issues', parseComment);
    if (created.kind === 'gap')
        return created.gap.reason;
    const marked = await gatherMarked(github, number, marker);
    if (marked.kind === 'gap')
        return null;
    // Two gates at once may both have found none, or GitHub did not say who we are: the oldest of this author stays.
    const own = marked.value.filter(comment => comment.author === created.value.author);
    const [first, ...doubles] = own.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    for (const double of doubles) {
        await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: double.id });
    }
    return first === undefined || first.body === text ? null : await update(github, first.id, text);
}
async function update(github, id, body) {
    return (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(await github.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body }));
}
async function gatherMarked(github, number, marker) {
    const listed = await github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number });
    return (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(listed, `the comments of #${number}`, 'issues', list => list.map(parseComment).filter(comment => comment.body.startsWith(marker)));
}
const BOT = { kind: 'bot' };
/** GitHub refuses the question to a token of an app; silence is no refusal. */
async function whoAmI(github) {
    const answer = await github.send('GET /user');
    if (answer.kind === 'refused')
        return BOT;
    const login = (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(answer, 'the account of the token', 'metadata', data => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(data, 'user').text('login'));
    return login.kind === 'known' ? { kind: 'user', login: login.value } : { kind: 'unknown', reason: login.gap.reason };
}
function parseComment(value) {
    const comment = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value, 'comment');
    const user = comment.inner('user');
    return {
        id: comment.id('id'),
        // GitHub keeps the line ends that the web form posts.
        body: (comment.textOrNull('body') ?? '').replaceAll('\r\n', '\n'),
        author: user?.text('login') ?? '',
        bot: user?.textOrNull('type') === 'Bot',
    };
}
/** At most COMMENT_CHARACTERS, and COMMENT_BYTES as UTF-8: sources disagree about what GitHub counts. */
function bounded(text) {
    if (text.length <= COMMENT_CHARACTERS && Buffer.byteLength(text) <= COMMENT_BYTES)
        return text;
    const cut = Buffer.from(text.slice(0, COMMENT_CHARACTERS))
        .subarray(0, COMMENT_BYTES - 100)
        .toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the job summary has the rest.`;
}


/***/ })

};
