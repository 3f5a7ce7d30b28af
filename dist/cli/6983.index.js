export const id = 6983;
export const ids = [6983];
export const modules = {

/***/ 96983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prBodyLint: () => (/* binding */ prBodyLint)
});

// EXTERNAL MODULE: ./build/packages/core/src/body/lint.js + 7 modules
var lint = __webpack_require__(99682);
// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/hash.js
var hash = __webpack_require__(69479);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/sources/src/read-start.js
var read_start = __webpack_require__(33675);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/body.js




/** The text of a body in a file. At most what can hold `characters`; a longer one is cut right above, so that it is refused by length. */
async function readBodyFile(folder, path, characters) {
    const limit = 3 * (characters + 1) + 3;
    const bytes = await (0,read_start/* readStart */.H)((0,external_node_path_.resolve)(folder, path), limit).catch(() => null);
    if (bytes === null) {
        throw new input_error/* InputError */.d('body', `no file that can be read: ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}`, 'the path of a file with the body', 'Correct the input body, or give pull-number.');
    }
    // A body that was cut may end within a character; it is refused by its length.
    const fatal = bytes.length < limit;
    try {
        return new TextDecoder('utf-8', { ignoreBOM: true, fatal }).decode(bytes);
    }
    catch {
        throw new input_error/* InputError */.d('body', 'bytes that are no UTF-8', 'a file in UTF-8', 'Save the body as UTF-8.');
    }
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/sources/src/github/pulls.js
var pulls = __webpack_require__(12874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/kit/src/body-source.js



/** The pull request that started this workflow: its number, or null when the event is about none. Throws InputError for a broken event file. */
function pullNumberOf(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return null;
    const event = parsed(path);
    if (!(0,json/* isRecord */.u)(event))
        return null;
    const pull = (0,json/* isRecord */.u)(event['pull_request']) ? event['pull_request'] : null;
    const issue = (0,json/* isRecord */.u)(event['issue']) && (0,json/* isRecord */.u)(event['issue']['pull_request']) ? event['issue'] : null;
    const number = pull?.['number'] ?? issue?.['number'];
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function parsed(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new input_error/* InputError */.d('pull-number', 'an event file that cannot be read', 'a number, or an event of a pull request', 'Give the input pull-number.');
    }
}

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/core/src/rubric/render.js + 1 modules
var render = __webpack_require__(64523);
// EXTERNAL MODULE: ./build/packages/sources/src/github/sticky-comment.js
var sticky_comment = __webpack_require__(13799);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-body-lint-comment.js



const FINDINGS_TOLD = 20;
/** The verdict and the rubric as one comment, updated in place. A comment that GitHub does not take changes no verdict. */
async function writeComment(github, number, contract, verdict, summary) {
    const failure = await (0,sticky_comment/* upsertComment */.lB)(github, {
        number,
        marker: render/* RUBRIC_MARKER */.Lw,
        body: commentOf(contract, verdict, summary),
    });
    if (failure === null)
        return [];
    return [
        {
            rule: 'comment-not-written',
            message: 'The comment with the review rubric could not be written.',
            expected: 'a token with pull-requests: write or issues: write',
            found: (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(failure, 300)),
            remedy: 'Grant the permission to the job, or leave comment out.',
        },
    ];
}
function commentOf(contract, verdict, summary) {
    const told = verdict.findings.slice(0, FINDINGS_TOLD).map(finding => {
        const place = finding.line === undefined
            ? ''
            : ` (${finding.path === undefined ? '' : `${(0,inert/* prose */.CS)(finding.path)}:`}${finding.line})`;
        return `- ${finding.code} ${finding.rule}${place}: ${(0,inert/* prose */.CS)((0,inert/* clip */.$Q)(finding.message, 300))} ${(0,inert/* prose */.CS)((0,inert/* clip */.$Q)(finding.remedy, 300))}`;
    });
    const rest = verdict.findings.length - told.length;
    if (rest > 0)
        told.push(`- …${rest} more in the job summary`);
    const gaps = verdict.gaps.slice(0, FINDINGS_TOLD).map(gap => `- ${(0,inert/* prose */.CS)((0,inert/* clip */.$Q)(`${gap.fact}: ${gap.reason}`, 500))}`);
    return [(0,render/* renderCommentHead */.kz)(contract, verdict.verdict, verdict.code), told.join('\n'), gaps.join('\n'), summary]
        .filter(part => part !== '')
        .join('\n\n');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var git_patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/kit/src/body-branch.js
var body_branch = __webpack_require__(72029);
// EXTERNAL MODULE: ./build/packages/kit/src/body-truth.js + 3 modules
var body_truth = __webpack_require__(11377);
// EXTERNAL MODULE: ./build/packages/core/src/archive/scorecard.js
var scorecard = __webpack_require__(72818);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-gates.js
var judge_gates = __webpack_require__(9883);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/evidence.js
var evidence = __webpack_require__(87740);
;// CONCATENATED MODULE: ./build/packages/kit/src/local-body-evidence.js









/** Local files instead of the runs' artifacts: the evidence ZIP, and the scorecard beside it or inside it. */
async function readLocalEvidence(paths, contract, folder) {
    const zip = paths.evidenceZip === '' ? null : await inspectZip((0,external_node_path_.resolve)(folder, paths.evidenceZip), contract, paths.evidenceZip);
    const bytes = paths.scorecard === '' ? (zip?.scorecard?.bytes ?? null) : await readScorecard(folder, paths.scorecard);
    const parsed = bytes === null ? null : (0,scorecard/* parseScorecardBytes */.X2)(bytes, contract);
    const card = parsed?.scorecard ?? null;
    const findings = [
        ...(zip?.findings ?? []),
        ...(paths.scorecard === '' ? [] : (parsed?.findings ?? [])),
        ...(card === null ? [] : (0,judge_gates/* judgeScorecard */.yY)(paths.scorecard || paths.evidenceZip, card, null, contract)),
    ];
    const gaps = [];
    if (zip === null)
        gaps.push(missing('evidence ZIP', 'evidence-zip'));
    if (bytes === null)
        gaps.push(missing('scorecard', 'scorecard'));
    const value = bytes === null || card === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    return {
        seen: {
            scorecard: bytes === null || card === null ? null : { value, sha256: (0,hash/* sha256 */.s)(bytes) },
            evidenceZipSha256: zip?.sha256 ?? '',
            startedAt: '',
            finishedAt: '',
        },
        findings,
        gaps,
    };
}
async function inspectZip(path, contract, given) {
    await (0,read_start/* readStart */.H)(path, 1).catch(() => {
        throw noFile('evidence-zip', given);
    });
    return await (0,evidence/* inspectEvidence */.i)(path, contract);
}
async function readScorecard(folder, path) {
    return await (0,read_start/* readStart */.H)((0,external_node_path_.resolve)(folder, path), scorecard/* SCORECARD_BYTES */.Hi + 1).catch(() => {
        throw noFile('scorecard', path);
    });
}
function noFile(input, path) {
    return new input_error/* InputError */.d(input, `no file that can be read: ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}`, 'the path of a file', `Correct the input ${input}.`);
}
function missing(what, input) {
    return (0,fact/* gap */.rQ)(`the ${what}`, 'Only one of the two local files was given.', `Give the input ${input} too, or none of the two.`).gap;
}

// EXTERNAL MODULE: ./build/packages/kit/src/owners.js
var owners = __webpack_require__(46884);
// EXTERNAL MODULE: ./build/packages/kit/src/runs.js + 6 modules
var runs = __webpack_require__(64636);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-body-lint-full.js












/** `verify: full`: gathers what the claims are about, proves the runs, and judges all of it. */
async function lintFully(request) {
    const { inputs, world, pull, git, policy, form } = request;
    const patch = await (0,git_patch/* gatherPatch */.y8)(git, policy, inputs.head || pull?.headSha || 'HEAD');
    const branch = pull === null
        ? await (0,body_branch/* gatherBranch */.c)(git, patch.head, inputs.head, form.claims.branch?.value ?? null, world.env)
        : (0,fact/* known */.eO)(pull.headRef);
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'cec-body-'));
    try {
        const local = await localEvidence(request);
        const proof = await proofOf(request, patch, branch, local !== null, temp);
        const evidence = [...(proof === null ? [] : [seenBy(proof)]), ...(local === null ? [] : [local.seen])];
        const truth = await (0,body_truth/* gatherTruth */.j)({
            git,
            policy,
            contractInput: inputs.contract,
            filemap: inputs,
            form,
            bodyPath: inputs.body,
            patch,
            branch,
            proof,
            evidence,
        });
        const provenance = proof === null ? 'local' : 'api';
        return {
            findings: [
                ...(pull === null ? [] : judgePull(pull, patch, request)),
                ...truth.findings,
                ...(local?.findings ?? []),
            ],
            warnings: [...truth.warnings, ...(local !== null && proof === null ? [RUNS_NOT_PROVEN] : [])],
            gaps: [...truth.gaps, ...(local?.gaps ?? [])],
            facts: { base: patch.base, head: patch.head, verified: 'full', provenance },
            summary: [proof?.summary ?? '', await (0,owners/* rubricOf */.P)(git, policy, patch, truth.proven, organisationOf(request))]
                .filter(part => part !== '')
                .join('\n\n'),
        };
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
}
async function localEvidence({ inputs, policy, folder }) {
    const { scorecard, evidenceZip } = inputs;
    return scorecard === '' && evidenceZip === ''
        ? null
        : await readLocalEvidence({ scorecard, evidenceZip }, policy.contract, folder);
}
/**
 * Local files stand for the artifacts, not for the runs: where GitHub can be asked, the runs are proven all the same.
 * Null: GitHub cannot be asked, or the body names no runs (the form tells that).
 */
async function proofOf(request, patch, branch, local, temp) {
    const { inputs, world, git, policy, form } = request;
    const ids = form.claims.runIds?.value ?? [];
    const reachable = (inputs.token || world.env['GITHUB_TOKEN'] || '') !== '' && (world.env['GITHUB_REPOSITORY'] ?? '') !== '';
    if (ids.length === 0 || (local && !reachable))
        return null;
    const github = request.github ?? (await (0,open_github/* openGitHubOf */.L)(inputs.token, world));
    return await (0,runs/* proveRuns */.L)({
        github,
        git,
        policy,
        head: patch.head,
        ...(branch.kind === 'known' ? { branch: branch.value } : {}),
        choice: { kind: 'ids', ids },
        shadows: [],
        folder: temp,
        progress: world.progress,
    });
}
function organisationOf({ github, world }) {
    return github?.owner ?? (world.env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '';
}
function seenBy({ scorecard, evidenceZipSha256, startedAt, finishedAt }) {
    return { scorecard, evidenceZipSha256, startedAt, finishedAt };
}
/** The pull request must be of this repository, into the base branch, and at the commit that is judged. */
function judgePull(pull, patch, { github, policy }) {
    const findings = [];
    const own = `${github?.owner}/${github?.repo}`;
    if (pull.headRepository?.toLowerCase() !== own.toLowerCase()) {
        findings.push({
            code: 'CEC-50',
            rule: 'pull-from-fork',
            message: 'The pull request comes from another repository.',
            expected: `a branch of ${own}`,
            found: pull.headRepository ?? 'a repository that is gone',
            remedy: 'Push the sandbox branch to this repository.',
        });
    }
    if (pull.baseRef !== policy.baseBranch) {
        findings.push({
            code: 'CEC-60',
            rule: 'pull-into-another-branch',
            message: 'The pull request goes into another branch than the base branch.',
            expected: policy.baseBranch,
            found: pull.baseRef,
            remedy: `Change the base of the pull request to ${policy.baseBranch}.`,
        });
    }
    if (pull.headSha !== patch.head) {
        findings.push({
            code: 'CEC-40',
            rule: 'pull-at-another-commit',
            message: 'The pull request stands at another commit than the one that is judged.',
            expected: `${patch.head}, the commit that is judged`,
            found: pull.headSha,
            remedy: `Check out ${(0,sha/* short */.h0)(pull.headSha)}, or leave head out.`,
        });
    }
    return findings;
}
const RUNS_NOT_PROVEN = {
    rule: 'runs-not-proven',
    message: 'Local files stood for the artifacts, and GitHub could not be asked: no run was proven (provenance: local).',
    expected: 'a token and a repository',
    found: 'local files only',
    remedy: 'Lint again with a token before the pull request is opened.',
};

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-body-lint.js















/** Design 6: the body's form, then every claim recomputed from git, the API and the bytes. */
const prBodyLint = {
    name: 'pr-body-lint',
    description: 'Proves a pull request body: its canonical form, then every claim in it against git, the runs and their evidence.',
    inputs: {
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        body: { description: 'Path of a file with the body. Give this or `pull-number`.', default: '' },
        'pull-number': {
            description: "Number of the pull request whose body is read by API. Default: the event's.",
            default: '',
        },
        verify: {
            description: '`full` proves every claim; `form` reads the body only, and says that it is only form.',
            default: 'full',
        },
        head: {
            description: "The commit that the patch ends at: `HEAD`, a branch, or 40 hex digits. Default: the pull request's head, else `HEAD`.",
            default: '',
        },
        filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
        allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
        scorecard: { description: "A local scorecard, instead of the runs' artifact.", default: '' },
        'evidence-zip': { description: "A local evidence ZIP, instead of the runs' artifact.", default: '' },
        comment: {
            description: 'Keep one comment with the verdict and the review rubric up to date on the pull request.',
            default: 'false',
        },
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* GIT_INPUTS */.zR,
        ...common_inputs/* TOKEN_INPUT */.jX,
    },
    outputs: {
        'body-sha256': 'SHA-256 of the body that was linted, UTF-8.',
        verified: '`full`, or `form` when only the form was read.',
    },
    parse,
    run,
};
function parse(read) {
    const body = read.text('body');
    const number = read.text('pull-number');
    if (body !== '' && number !== '')
        throw (0,src_read/* mistake */.RT)('pull-number', number, 'nothing, because body is given');
    const filemap = (0,common_inputs/* readRelativePath */.ap)(read, 'filemap');
    const allow = read.raw('allow');
    if (filemap !== '' && allow.trim() !== '')
        throw (0,src_read/* mistake */.RT)('allow', allow.trim(), 'nothing, because filemap is given');
    return {
        ...(0,git_inputs/* readGitInputs */._X)(read),
        body,
        pullNumber: number === '' ? null : read.integer('pull-number', 1, 2_147_483_647),
        verify: read.choice('verify', ['full', 'form']),
        head: (0,git_inputs/* readRevision */.M7)(read, 'head', true),
        filemap,
        allow,
        scorecard: read.text('scorecard'),
        evidenceZip: read.text('evidence-zip'),
        comment: read.flag('comment'),
        token: read.text('token'),
    };
}
async function run(inputs, world) {
    const number = inputs.body === '' ? (inputs.pullNumber ?? pullNumberOf(world.env)) : null;
    if (number === null && inputs.body === '')
        throw (0,src_read/* mistake */.RT)('pull-number', '', 'a number, or the path of a file in body');
    if (number === null && inputs.comment)
        throw (0,src_read/* mistake */.RT)('comment', 'true', 'false, because body is a file');
    const github = number === null ? null : await (0,open_github/* openGitHubOf */.L)(inputs.token, world);
    const pull = github === null || number === null ? null : await (0,pulls/* gatherPullRequest */.mP)(github, number);
    if (pull?.kind === 'gap')
        return nothingKnown(inputs, pull.gap);
    const seen = pull?.value ?? null;
    return await pr_body_lint_lint(inputs, world, { github, pull: seen });
}
async function pr_body_lint_lint(inputs, world, origin) {
    const folder = (0,git_inputs/* cloneFolder */.QM)(inputs, world);
    const builtIn = (0,load/* builtInContract */.Q6)(inputs.contract);
    if (inputs.verify === 'form' && builtIn !== undefined)
        return await lintForm(inputs, world, origin, builtIn, {});
    const git = await (0,git_git.openGit)(folder, world.env);
    const policy = await (0,git_policy.gatherPolicy)(git, inputs);
    if (policy.kind === 'gap')
        return nothingKnown(inputs, policy.gap);
    const { contract, base } = policy.value;
    if (inputs.verify === 'form')
        return await lintForm(inputs, world, origin, contract, { base });
    const body = await bodyOf(inputs, world, origin, contract);
    const form = placed((0,lint/* lintBodyForm */.q)(body, contract), inputs.body);
    const full = await lintFully({ inputs, world, ...origin, git, policy: policy.value, form, folder });
    return await finish(inputs, origin, contract, body, full);
}
async function bodyOf(inputs, world, { pull }, contract) {
    if (pull !== null)
        return pull.body;
    return await readBodyFile((0,git_inputs/* cloneFolder */.QM)(inputs, world), inputs.body, contract.limits.body_characters);
}
async function lintForm(inputs, world, origin, contract, facts) {
    const body = await bodyOf(inputs, world, origin, contract);
    const form = placed((0,lint/* lintBodyForm */.q)(body, contract), inputs.body);
    const { scorecardHash } = form.claims;
    const byHash = scorecardHash === null ? [] : [unproven(scorecardHash.line, inputs.body)];
    return await finish(inputs, origin, contract, body, {
        findings: [...form.findings, ...byHash],
        warnings: [],
        gaps: [],
        facts: { ...facts, verified: 'form' },
        summary: 'Only the **form** was read. No claim of the body was proven: `verify: full` does that.',
    });
}
/** The one line may stand for the scorecard where it can be proven, and nowhere else (design 6). */
function unproven(line, path) {
    return {
        code: 'CEC-50',
        rule: 'scorecard-by-hash',
        message: 'The body gives only the hash of the scorecard, and the form alone cannot prove it.',
        expected: 'the whole scorecard JSON, or `verify: full`',
        found: 'the line with its hash',
        remedy: 'Paste the scorecard, or lint with verify: full.',
        line,
        ...(path === '' ? {} : { path }),
    };
}
/** Places in the body belong to the file that it came from. */
function placed(form, path) {
    if (path === '')
        return form;
    return { ...form, findings: form.findings.map(finding => ({ ...finding, path })) };
}
async function finish(inputs, origin, contract, body, full) {
    const bodySha256 = (0,hash/* sha256 */.s)(body);
    const { pull } = origin;
    const judgement = {
        ...FRAME,
        contract: contract.name,
        findings: full.findings,
        warnings: full.warnings,
        gaps: full.gaps,
        facts: { ...full.facts, body_sha256: bodySha256, ...(pull === null ? {} : { pull_number: pull.number }) },
        ...(inputs.verify === 'form' ? { nextOnPass: FORM_ONLY } : {}),
    };
    const commented = inputs.comment ? await comment(origin, contract, (0,src_verdict/* verdictOf */.Vj)(judgement), full) : [];
    const verdict = (0,src_verdict/* verdictOf */.Vj)({ ...judgement, warnings: [...full.warnings, ...commented] });
    return { verdict, outputs: { 'body-sha256': bodySha256, verified: inputs.verify }, summary: full.summary };
}
async function comment({ github, pull }, contract, verdict, full) {
    if (github === null || pull === null)
        return [];
    return await writeComment(github, pull.number, contract, verdict, full.summary);
}
const FORM_ONLY = 'The form is right. Prove the claims with verify: full.';
const FRAME = {
    check: 'pr-body-lint',
    from: 'PR_OPEN',
    to: { pass: 'REVIEW', refuse: 'REWORK' },
    nextOnPass: 'Review the pull request: the rubric says what a person must judge.',
};
function nothingKnown(inputs, gap) {
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract: inputs.contract,
        findings: [],
        gaps: [gap],
        facts: { verified: inputs.verify },
    });
    return { verdict, outputs: { 'body-sha256': '', verified: inputs.verify } };
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
