export const id = 9783;
export const ids = [9783];
export const modules = {

/***/ 99783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prOpen: () => (/* binding */ prOpen)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/base.js
var src_base = __webpack_require__(15718);
// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(87437);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/pr-open/verdicts.js





/** Checks without whose pass for this head no pull request is opened (SOP 1.1: ORR_OK? comes before PR_OPEN). */
const NEEDED = ['filemap-guard', 'plan-validate', 'antiflake-compare'];
/** A `cec.verdict/1`, or null when the value is none. */
function parseVerdict(value) {
    if (!(0,json/* isRecord */.u)(value) || value['schema'] !== 'cec.verdict/1')
        return null;
    const { check, contract, verdict, code, facts } = value;
    if (typeof check !== 'string' || typeof contract !== 'string' || !(0,json/* isRecord */.u)(facts))
        return null;
    if (verdict !== 'pass' && verdict !== 'refuse' && verdict !== 'unknown')
        return null;
    const known = codes/* CODES */.Lp.find(one => one === code);
    if (known === undefined && code !== '')
        return null;
    if ((verdict === 'refuse') !== (known !== undefined))
        return null;
    const text = (key) => (typeof facts[key] === 'string' ? facts[key] : null);
    const runs = Array.isArray(facts['runs']) ? facts['runs'] : [];
    const runIds = runs.flatMap(run => ((0,json/* isRecord */.u)(run) && typeof run['id'] === 'string' ? [run['id']] : []));
    return {
        check,
        contract,
        verdict,
        code: known ?? '',
        head: text('head'),
        base: text('base'),
        provenance: text('provenance'),
        runIds,
    };
}
/** The pull request is opened on passes for this exact head only: each needed check is there, and none says anything else. */
function judgeVerdicts(given, at) {
    const missing = NEEDED.filter(check => !given.some(one => one.check === check));
    return {
        findings: [...missing.map(absent), ...given.flatMap(one => judgeOne(one, at))],
        gaps: given.filter(one => one.verdict === 'unknown').map(unknown),
    };
}
function judgeOne(one, at) {
    const name = (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(one.check, 40));
    const again = `Run ${name} again on this head, and hand over its verdict.`;
    const findings = [];
    const add = (code, rule, message, expected, found, remedy = again) => findings.push({ code, rule, message, expected, found: (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(found, 200)), remedy });
    if (one.verdict === 'refuse' && one.code !== '') {
        add(one.code, 'verdict-refuses', `${name} refuses this patch.`, 'pass', `${one.verdict}, ${one.code}`, `Do what ${name} says, then run the gates again.`);
    }
    const bound = NEEDED.some(check => check === one.check);
    if (one.head === null ? bound : one.head !== at.head) {
        add('CEC-40', 'verdict-of-another-head', `The verdict of ${name} is not about this head.`, `${at.head}, the head of the patch`, one.head ?? 'no head');
    }
    if (one.base === null ? bound : one.base !== at.base) {
        add('CEC-60', 'verdict-of-another-base', `The verdict of ${name} was given at another base.`, `${at.base} (${(0,sha/* short */.h0)(at.base)})`, one.base ?? 'no base');
    }
    if (one.contract !== at.contract) {
        add('CEC-40', 'verdict-of-another-contract', `The verdict of ${name} was given by another contract.`, at.contract, one.contract);
    }
    if (one.check === 'antiflake-compare' && one.provenance !== 'api') {
        add('CEC-40', 'runs-not-proven', 'The comparison proved no run: it read local files.', 'provenance api', one.provenance ?? 'none', 'Run antiflake-compare with run-ids.');
    }
    return findings;
}
function absent(check) {
    const early = check === 'antiflake-compare';
    return {
        code: 'CEC-40',
        rule: early ? 'pull-before-runs' : 'verdict-missing',
        message: early
            ? 'A pull request before the runs is an illegal move: PR_OPEN comes after ORR_OK? only.'
            : `The verdict of ${check} was not handed over.`,
        expected: `a pass of ${NEEDED.join(', ')} for this head`,
        found: `no verdict of ${check}`,
        remedy: `Run ${check} on this head, and hand its verdict over in the input verdicts.`,
    };
}
function unknown(one) {
    const name = (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(one.check, 40));
    return (0,fact/* gap */.rQ)(`the verdict of ${name}`, 'It is unknown: a fact that it needs could not be had.', `Run ${name} again.`)
        .gap;
}

// EXTERNAL MODULE: ./build/packages/core/src/codeowners/owners.js
var codeowners_owners = __webpack_require__(87969);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var git_patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/sources/src/github/pulls.js
var pulls = __webpack_require__(12874);
;// CONCATENATED MODULE: ./build/packages/kit/src/ask-owners.js


/** Owners asked one by one, at most, after GitHub refused all of them at once. */
const SINGLY_MAX = 30;
/**
 * Asks the code owners for review: not the author, nobody twice. GitHub refuses a whole list for one name in it (an
 * account without access, a team that this token cannot see), so then each is asked alone. Who cannot be asked is a warning.
 */
async function askOwners(github, pull, owners) {
    const wanted = owners === null ? [] : toAsk(github, pull, owners);
    if (wanted.length === 0)
        return { asked: [], warnings: [] };
    const users = wanted.flatMap(owner => owner.user);
    const teams = wanted.flatMap(owner => owner.team);
    const failure = await (0,pulls/* requestReviews */.lj)(github, pull.number, users, teams);
    if (failure === null)
        return { asked: wanted.map(owner => owner.name), warnings: [] };
    const asked = [];
    const left = [];
    for (const [at, { name, user, team }] of wanted.entries()) {
        const alone = wanted.length > 1 && at < SINGLY_MAX && (await (0,pulls/* requestReviews */.lj)(github, pull.number, user, team)) === null;
        (alone ? asked : left).push(name);
    }
    return { asked, warnings: left.length === 0 ? [] : [notAsked(left, failure)] };
}
function toAsk(github, pull, owners) {
    const present = new Set([pull.author, ...pull.reviewers].map(login => login.toLowerCase()));
    const there = new Set(pull.teams.map(team => team.toLowerCase()));
    return [
        ...owners.users
            .filter(login => !present.has(login.toLowerCase()))
            .map(login => ({ name: login, user: [login], team: [] })),
        ...owners.teams
            .filter(team => !there.has(team.toLowerCase()))
            .map(team => ({ name: `${github.owner}/${team}`, user: [], team: [team] })),
    ];
}
function notAsked(left, failure) {
    return {
        rule: 'reviewers-not-requested',
        message: 'Reviews of some code owners could not be requested.',
        expected: `reviews by ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(left.join(', '), 300))}`,
        found: (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(failure, 300)),
        remedy: 'Request them by hand, or correct CODEOWNERS: an owner needs write access. GITHUB_TOKEN cannot ask teams; the token of a GitHub App with members: read can.',
    };
}

// EXTERNAL MODULE: ./build/packages/kit/src/body-branch.js
var body_branch = __webpack_require__(72029);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: ./build/packages/kit/src/given-plan.js
var given_plan = __webpack_require__(30147);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
;// CONCATENATED MODULE: ./build/packages/kit/src/given-verdicts.js





/**
 * Verdicts as the input gives them: a JSON list of verdict JSONs (objects, or their text); or one a line, each a verdict
 * JSON or the path of one. A blank line is a job that did not run: it is no verdict, and the needed ones are missed by name.
 */
function readVerdicts(text, cwd) {
    const trimmed = text.trim();
    if (trimmed.startsWith('['))
        return list(trimmed).map((value, at) => verdictIn(value, `item ${at + 1}`));
    const lines = trimmed.split(/\r?\n/).map(line => line.trim());
    return lines.flatMap((line, at) => {
        if (line === '')
            return [];
        return [verdictIn(line.startsWith('{') ? line : fileText((0,external_node_path_.resolve)(cwd, line), line), `line ${at + 1}`)];
    });
}
function list(text) {
    const value = parsed(text, 'the list');
    if (!Array.isArray(value))
        throw wrong('no list');
    return value.filter(item => item !== '' && item !== null);
}
function verdictIn(value, where) {
    const verdict = parseVerdict(typeof value === 'string' ? parsed(value, where) : value);
    if (verdict === null)
        throw wrong(`${where}, which is no cec.verdict/1`);
    return verdict;
}
function parsed(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw wrong(`${where}, which is no JSON`);
    }
}
function fileText(path, given) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw wrong(`no file that can be read: ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(given, 200))}`);
    }
}
function wrong(found) {
    return new input_error/* InputError */.d('verdicts', found, 'a JSON list of verdict JSONs, or one a line, each a verdict JSON or the path of one', 'Hand over the outputs verdict-json or report of the checks.');
}

// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
;// CONCATENATED MODULE: ./build/packages/kit/src/open-pull.js



/**
 * Proves once more that head and base stand where they were proven, then opens the pull request of the branch, or updates
 * the one that is open: never a second, also when another gate is at it, or an answer was lost.
 */
async function openPull(github, order) {
    const [head, base] = await Promise.all([
        (0,pulls/* gatherBranchTip */.Fp)(github, order.branch),
        (0,pulls/* gatherBranchTip */.Fp)(github, order.baseBranch),
    ]);
    if (head.kind === 'gap')
        return nothing({ gaps: [head.gap] });
    if (base.kind === 'gap')
        return nothing({ gaps: [base.gap] });
    const moved = judgeMoves(order, head.value, base.value);
    if (moved.length > 0)
        return nothing({ findings: moved });
    const found = await (0,pulls/* findOpenPull */.zl)(github, order.branch, order.baseBranch);
    if (found.kind === 'gap')
        return nothing({ gaps: [found.gap] });
    return found.value === null ? await create(github, order) : await bringUpToDate(github, order, found.value);
}
async function create(github, order) {
    const written = await (0,pulls/* createPull */.G7)(github, order.branch, order.baseBranch, order.text, order.draft);
    if (written.kind === 'done')
        return settled(order, written.pull, 'created');
    // Somebody was faster, or the answer was lost on its way: the list knows.
    const found = written.kind === 'fault' || written.status === 422
        ? await (0,pulls/* findOpenPull */.zl)(github, order.branch, order.baseBranch)
        : null;
    if (found?.kind === 'known' && found.value !== null)
        return await bringUpToDate(github, order, found.value);
    return nothing({ gaps: [notWritten(written)] });
}
async function bringUpToDate(github, order, pull) {
    const { title, body } = order.text;
    // GitHub stores what the API posts, but the web form turns line ends into CRLF.
    if (pull.title === title && pull.body.replaceAll('\r\n', '\n') === body)
        return settled(order, pull, 'unchanged');
    const written = await (0,pulls/* updatePull */.pZ)(github, pull.number, order.text);
    return written.kind === 'done' ? settled(order, written.pull, 'updated') : nothing({ gaps: [notWritten(written)] });
}
function settled(order, pull, how) {
    const findings = pull.headSha === order.head ? [] : [headMoved(order, pull.headSha)];
    const bot = pull.author.endsWith('[bot]') && how === 'created';
    return { pull, how, findings, warnings: bot ? [approvalRequired(pull)] : [], gaps: [] };
}
function nothing(told) {
    return { pull: null, how: 'none', findings: [], warnings: [], gaps: [], ...told };
}
function judgeMoves(order, head, base) {
    return [
        ...(head === order.head ? [] : [headMoved(order, head)]),
        ...(base === order.base ? [] : [baseMoved(order, base)]),
    ];
}
function headMoved({ branch, head }, found) {
    return {
        code: 'CEC-40',
        rule: 'head-moved',
        message: `The branch ${(0,inert/* inert */.tJ)(branch)} no longer stands at the commit that was proven.`,
        expected: head,
        found: found ?? 'no such branch',
        remedy: 'Run the gates on the commit that the branch stands at.',
    };
}
function baseMoved({ baseBranch, base }, found) {
    return {
        code: 'CEC-60',
        rule: 'base-moved',
        message: `${(0,inert/* inert */.tJ)(baseBranch)} moved while the gates ran.`,
        expected: base,
        found: found ?? 'no such branch',
        remedy: 'Rebase the sandbox branch onto the base branch, then run the gates again.',
    };
}
/** Off by default in new repositories (docs: managing GitHub Actions settings). */
const MAY_NOT_OPEN = 'Allow it under Settings, Actions, "Allow GitHub Actions to create and approve pull requests", or give the token of a GitHub App; the job needs pull-requests: write.';
function notWritten(written) {
    const remedy = written.status === 403
        ? MAY_NOT_OPEN
        : 'Correct what GitHub says, then run pr-open again: it opens no second pull request.';
    const says = written.kind === 'refused' ? `GitHub answers ${written.status}` : 'GitHub did not answer';
    return (0,fact/* gap */.rQ)('the pull request', `${says}: ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(written.reason, 500))}`, remedy).gap;
}
/** Workflows of a pull request that GITHUB_TOKEN opens wait for a person (changelog 2026-06-11). */
function approvalRequired(pull) {
    return {
        rule: 'runs-need-approval',
        message: `${(0,inert/* inert */.tJ)(pull.author)} opened the pull request, so its workflow runs wait for a person's approval, and required checks stay pending until then.`,
        expected: 'a token of a GitHub App where nobody is to click',
        found: 'the token of the workflow, or of another bot',
        remedy: 'Click "Approve workflows to run" in the pull request, or open it with the token of a GitHub App.',
    };
}

// EXTERNAL MODULE: ./build/packages/kit/src/owners.js
var src_owners = __webpack_require__(46884);
// EXTERNAL MODULE: ./build/packages/core/src/body/lint.js + 7 modules
var lint = __webpack_require__(99682);
// EXTERNAL MODULE: ./build/packages/core/src/body/checklist.js
var body_checklist = __webpack_require__(84304);
// EXTERNAL MODULE: ./build/packages/core/src/body/hash-line.js
var hash_line = __webpack_require__(14741);
// EXTERNAL MODULE: ./build/packages/core/src/body/path-item.js
var path_item = __webpack_require__(72545);
;// CONCATENATED MODULE: ./build/packages/core/src/body/render.js




/** GitHub stops at 65,536 characters or bytes, sources disagree: we stay below both (platform facts 7). */
const BODY_CHARACTERS = 60_000;
const BODY_BYTES = 65_535;
/**
 * The canonical body of SOP 7 in the contract's language, from facts. The same facts give the same bytes.
 * Where it would be too long, the scorecard's block becomes the one line with its hash (design 6).
 */
function renderBody(facts, contract) {
    const whole = body(facts, contract, fenced(facts.scorecard.text));
    if (whole.length <= BODY_CHARACTERS && Buffer.byteLength(whole) <= BODY_BYTES)
        return whole;
    return body(facts, contract, (0,hash_line/* hashLine */.ri)(contract.artifact.scorecard, facts.scorecard.sha256));
}
function body(facts, { template, artifact, checklist }, scorecard) {
    const sections = [
        `# ${template.title}`,
        [
            `## ${template.telemetry}`,
            `repo_sha: ${facts.repoSha}`,
            `branch: ${facts.branch}`,
            `run_ids: [${facts.runIds.join(',')}]`,
            `scorecard_sha256: ${facts.scorecard.sha256}`,
            `evidence_zip_sha256: ${facts.evidenceZipSha256}`,
            `started_at: ${facts.startedAt}`,
            `finished_at: ${facts.finishedAt}`,
        ].join('\n'),
        `## ${template.plan}\n${fenced(JSON.stringify(facts.plan, null, 2))}`,
        `## ${template.scorecard}\n${scorecard}`,
        // Two blanks end a line in Markdown, as in the SOP.
        `## ${template.evidence}\n${template.artifact_label}: ${artifact.name}  \n${(0,hash_line/* hashLine */.ri)(artifact.evidence_zip, facts.evidenceZipSha256)}`,
        [`## ${template.touched}`, ...[...facts.touched].sort().map(path => `- ${(0,path_item/* renderPath */.i)(path)}`)].join('\n'),
        [`## ${template.checklist}`, ...checklist.map(item => `- [x] ${(0,body_checklist/* checklistLine */.F)(item)}`)].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
/** JSON in a fence longer than any run of backticks in it; what a reader cannot see is escaped, which JSON allows in strings only. */
function fenced(json) {
    const text = json
        .replace(/\r\n?/g, '\n')
        .trim()
        .replace(/[^\n\t -~]/gu, char => ((0,inert/* hasInvisible */.wy)(char) ? escaped(char) : char));
    const longest = [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}json\n${text}\n${fence}`;
}
function escaped(char) {
    return [...Array(char.length).keys()].map(at => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

// EXTERNAL MODULE: ./build/packages/core/src/hash.js
var hash = __webpack_require__(69479);
// EXTERNAL MODULE: ./build/packages/kit/src/body-truth.js + 3 modules
var body_truth = __webpack_require__(11377);
// EXTERNAL MODULE: ./build/packages/kit/src/runs.js + 6 modules
var runs = __webpack_require__(64636);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-open-body.js







/** The body from facts that are proven here and now, then held against them by the linter's own engine. */
async function composeBody(request) {
    const { inputs, github, git, policy, patch, branch, ids } = request;
    const proof = await (0,runs/* proveRuns */.L)({
        github,
        git,
        policy,
        head: patch.head,
        branch,
        choice: { kind: 'ids', ids },
        shadows: [],
        folder: request.temp,
        progress: request.world.progress,
    });
    const body = bodyOf(request, proof);
    if (body === null)
        return { body, bodySha256: '', ...proof };
    const form = (0,lint/* lintBodyForm */.q)(body, policy.contract);
    const truth = await (0,body_truth/* gatherTruth */.j)({
        git,
        policy,
        contractInput: inputs.contract,
        filemap: inputs,
        form,
        bodyPath: '',
        patch,
        branch: (0,fact/* known */.eO)(branch),
        proof,
        evidence: [proof],
    });
    const rubric = await (0,src_owners/* rubricOf */.P)(git, policy, patch, truth.proven, github.owner);
    return { body, bodySha256: (0,hash/* sha256 */.s)(body), ...truth, summary: [proof.summary, rubric].join('\n\n') };
}
function bodyOf({ policy, patch, branch, plan }, proof) {
    const { scorecard, evidenceZipSha256, startedAt, finishedAt, runIds } = proof;
    if (scorecard === null || evidenceZipSha256 === '' || startedAt === '' || finishedAt === '')
        return null;
    if (patch.changes.kind === 'gap')
        return null;
    return renderBody({
        repoSha: patch.base,
        branch,
        runIds,
        scorecard,
        evidenceZipSha256,
        startedAt,
        finishedAt,
        plan,
        touched: patch.changes.value.map(change => change.path),
    }, policy.contract);
}

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/kit/src/run-ids.js
var run_ids = __webpack_require__(41388);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-open-inputs.js




const PR_OPEN_INPUTS = {
    ...common_inputs/* CONTRACT_INPUTS */.Vw,
    head: { description: 'The commit that was proven: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
    branch: {
        description: 'The sandbox branch. Default: `head` when it names one, else the branch of the event or of the clone.',
        default: '',
    },
    verdicts: {
        description: 'Verdicts of filemap-guard, plan-validate and antiflake-compare (others too) for this head: a JSON list of verdict JSONs; or one a line, each a verdict JSON or the path of one.',
        required: true,
    },
    plan: {
        description: 'Path of the plan in the working directory. Without `plan` and `plan-json`: the block `plan.json` in the message of the head commit.',
        default: '',
    },
    'plan-json': { description: "The plan's text, instead of `plan`.", default: '' },
    'run-ids': {
        description: 'The ORR runs. Default: those that the verdict of antiflake-compare proved.',
        default: '',
    },
    filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
    allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
    title: { description: "Title of the pull request. Default: the contract's.", default: '' },
    draft: { description: 'Open it as a draft.', default: 'false' },
    'request-reviews': {
        description: 'Request reviews from the owners that CODEOWNERS at base names.',
        default: 'true',
    },
    'dry-run': { description: 'Render and prove the body, and open nothing.', default: 'false' },
    ...common_inputs/* MODE_INPUT */.lE,
    ...common_inputs/* GIT_INPUTS */.zR,
    ...common_inputs/* TOKEN_INPUT */.jX,
};
/** Reads every input at once; throws InputError. */
function parsePrOpen(read) {
    const plan = (0,common_inputs/* readRelativePath */.ap)(read, 'plan');
    const planJson = read.raw('plan-json');
    if (plan !== '' && planJson !== '')
        throw (0,src_read/* mistake */.RT)('plan-json', 'a text', 'nothing, because plan is given');
    const filemap = (0,common_inputs/* readRelativePath */.ap)(read, 'filemap');
    const allow = read.raw('allow');
    if (filemap !== '' && allow.trim() !== '')
        throw (0,src_read/* mistake */.RT)('allow', allow.trim(), 'nothing, because filemap is given');
    const title = read.text('title');
    if (title.length > 256 || /[\u0000-\u001f\u007f]/.test(title))
        throw (0,src_read/* mistake */.RT)('title', title, 'one line of at most 256 characters');
    return {
        ...(0,git_inputs/* readGitInputs */._X)(read),
        head: (0,git_inputs/* readRevision */.M7)(read, 'head', true),
        branch: (0,git_inputs/* readRevision */.M7)(read, 'branch'),
        filemap,
        allow,
        plan,
        planJson,
        verdicts: read.raw('verdicts'),
        runIds: (0,run_ids/* parseRunIds */.l)('run-ids', read.text('run-ids')),
        title,
        draft: read.flag('draft'),
        dryRun: read.flag('dry-run'),
        requestReviews: read.flag('request-reviews'),
        token: read.text('token'),
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/pr-open.js






















/** Design 6: the last step before a person. Renders the body from facts, lints it, opens or updates the pull request. */
const prOpen = {
    name: 'pr-open',
    description: 'Opens the pull request with the canonical body, rendered from proven facts, or updates the one that is open.',
    inputs: PR_OPEN_INPUTS,
    outputs: {
        body: 'The body that was rendered and proven; empty when there is none.',
        'pull-number': 'Number of the pull request; empty when none was opened.',
        'pull-url': 'Its address.',
        'body-sha256': 'SHA-256 of the body, UTF-8.',
    },
    parse: parsePrOpen,
    run,
};
async function run(inputs, world) {
    const folder = (0,git_inputs/* cloneFolder */.QM)(inputs, world);
    const given = readVerdicts(inputs.verdicts, world.cwd);
    const git = await (0,git_git.openGit)(folder, world.env);
    const policy = await (0,git_policy.gatherPolicy)(git, inputs);
    if (policy.kind === 'gap')
        return refused(inputs.contract, { gaps: [policy.gap] });
    const { contract } = policy.value;
    const patch = await (0,git_patch/* gatherPatch */.y8)(git, policy.value, inputs.head);
    const branch = await (0,body_branch/* gatherBranch */.c)(git, patch.head, inputs.branch || inputs.head, null, world.env);
    const early = judgeEarly(given, policy.value, patch, branch);
    const facts = { base: patch.base, head: patch.head };
    // Without passes for this head nothing is read further, and GitHub is not asked.
    if (early.findings.length + early.gaps.length > 0 || branch.kind === 'gap')
        return refused(contract.name, { ...early, facts });
    const read = await (0,given_plan/* readGivenPlan */.l)(inputs, folder, policy.value, git);
    if (read.kind === 'gap')
        return refused(contract.name, { gaps: [read.gap], facts });
    const { parsed } = read.value;
    if (parsed.plan === null)
        return refused(contract.name, { findings: parsed.findings, facts });
    const github = await (0,open_github/* openGitHubOf */.L)(inputs.token, world);
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'cec-open-'));
    try {
        const ids = inputs.runIds.length > 0 ? inputs.runIds : (given.find(one => one.check === 'antiflake-compare')?.runIds ?? []);
        const composed = await composeBody({
            inputs,
            world,
            github,
            git,
            policy: policy.value,
            patch,
            branch: branch.value,
            plan: parsed.plan,
            ids,
            temp,
        });
        return await pr_open_open({ inputs, github, git, policy: policy.value, patch, branch: branch.value }, composed);
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
}
function judgeEarly(given, { contract, base }, patch, branch) {
    const judged = judgeVerdicts(given, { contract: contract.name, base, head: patch.head });
    return {
        findings: [...(0,src_base/* judgeBase */.f)(patch), ...judged.findings],
        gaps: [...(0,fact/* gapsOf */.dc)(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes, branch), ...judged.gaps],
    };
}
async function pr_open_open({ inputs, github, git, policy, patch, branch }, composed) {
    const { contract, base, baseBranch } = policy;
    const facts = { base, head: patch.head, branch, body_sha256: composed.bodySha256 };
    if (composed.body === null || composed.findings.length + composed.gaps.length > 0) {
        return refused(contract.name, { ...composed, facts: { base, head: patch.head, branch } }, composed.summary);
    }
    if (inputs.dryRun)
        return rendered(contract.name, composed.body, composed, facts);
    const text = { title: inputs.title || contract.template.title, body: composed.body };
    const opened = await openPull(github, { branch, baseBranch, base, head: patch.head, text, draft: inputs.draft });
    const { pull } = opened;
    const owners = inputs.requestReviews && pull !== null && opened.findings.length === 0 ? await (0,src_owners/* gatherOwners */.m)(git, policy) : null;
    const touched = patch.changes.kind === 'known' ? patch.changes.value.map(change => change.path) : [];
    const asked = pull === null
        ? { asked: [], warnings: [] }
        : await askOwners(github, pull, owners === null ? null : (0,codeowners_owners/* ownershipOf */.V)(owners, touched, github.owner));
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract: contract.name,
        findings: opened.findings,
        warnings: [...composed.warnings, ...opened.warnings, ...asked.warnings],
        gaps: opened.gaps,
        facts: { ...facts, ...(pull === null ? {} : { pull_number: pull.number }), reviewers: asked.asked },
    });
    const told = pull === null
        ? ''
        : `Pull request #${pull.number} (${opened.how}) · reviews asked of ${asked.asked.map(inert/* code */.aY).join(', ') || 'nobody'}`;
    return {
        verdict,
        outputs: {
            body: composed.body,
            'pull-number': pull === null ? '' : String(pull.number),
            'pull-url': pull?.url ?? '',
            'body-sha256': composed.bodySha256,
        },
        summary: [told, composed.summary].filter(part => part !== '').join('\n\n'),
    };
}
/** What would be opened. The state stays: nothing has moved. */
function rendered(contract, body, composed, facts) {
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract,
        findings: [],
        warnings: composed.warnings,
        gaps: [],
        facts: { ...facts, dry_run: true },
        to: { pass: FRAME.from, refuse: FRAME.to.refuse },
        nextOnPass: 'Run it again without dry-run to open the pull request.',
    });
    return {
        verdict,
        outputs: { body, 'pull-number': '', 'pull-url': '', 'body-sha256': composed.bodySha256 },
        summary: composed.summary,
    };
}
const FRAME = {
    check: 'pr-open',
    from: 'ORR_OK?',
    to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
    nextOnPass: 'Wait for the review; answer it on the same branch with a new patch and new runs.',
};
function refused(contract, told, summary = '') {
    const { findings = [], gaps = [], warnings = [], facts = {} } = told;
    const verdict = (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract, findings, warnings, gaps, facts });
    return {
        verdict,
        outputs: { body: '', 'pull-number': '', 'pull-url': '', 'body-sha256': '' },
        ...(summary === '' ? {} : { summary }),
    };
}


/***/ }),

/***/ 30147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGivenPlan)
/* harmony export */ });
/* harmony import */ var _core_checks_plan_validate_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47604);
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50801);
/* harmony import */ var _core_hash__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69479);
/* harmony import */ var _sources_gather_plan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74026);




/** The plan by `plan-json`, by path, out of a body's plan section, or out of the head commit's message; a gap when git fails. */
async function readGivenPlan(inputs, folder, { contract, baseBranch }, git) {
    const { plan: path, planJson } = inputs;
    const { limits } = contract;
    if (planJson !== '')
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(givenText(planJson, contract));
    if (path === '')
        return readPlanOfCommit(git, inputs.head, contract, baseBranch);
    if (/\.md$/i.test(path))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(await readPlanOfBody(folder, path, contract));
    const source = { path };
    const bytes = await (0,_sources_gather_plan__WEBPACK_IMPORTED_MODULE_2__/* .readPlanFile */ .wr)(folder, path, limits.plan_bytes);
    const text = Buffer.from(bytes).toString('utf8');
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ parsed: (0,_core_checks_plan_validate_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePlanBytes */ .S)(bytes, limits, source), source, text, sha256: (0,_core_hash__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes) });
}
function givenText(text, { limits }, source = {}) {
    return { parsed: (0,_core_checks_plan_validate_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .v)(text, limits, source), source, text, sha256: (0,_core_hash__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(text) };
}
/** The plan is ephemeral (design 7): where none is given, the head commit's message carries it. */
async function readPlanOfCommit(git, head, contract, baseBranch) {
    const message = await (0,_sources_gather_plan__WEBPACK_IMPORTED_MODULE_2__/* .readHeadPlan */ .aw)(git, head, baseBranch);
    if (message.kind === 'gap')
        return message;
    const { text, line = 1, findings } = message.value;
    if (text !== null)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(givenText(text, contract, { firstLine: line }));
    const nowhere = { line: 1, column: 1 };
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ parsed: { plan: null, findings, placeOf: () => nowhere }, source: {}, text: '', sha256: (0,_core_hash__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)('') });
}
/** The Markdown reader is loaded only for a body. */
async function readPlanOfBody(folder, path, contract) {
    const { planBlockOf } = await Promise.all(/* import() */[__webpack_require__.e(5251), __webpack_require__.e(5793)]).then(__webpack_require__.bind(__webpack_require__, 85793));
    const bytes = await (0,_sources_gather_plan__WEBPACK_IMPORTED_MODULE_2__/* .readPlanFile */ .wr)(folder, path, contract.limits.body_characters * 4);
    const block = planBlockOf(Buffer.from(bytes).toString('utf8'), contract);
    const source = { path, firstLine: block.line, indent: block.column - 1 };
    const text = block.text ?? '';
    if (block.text !== null && block.findings.length === 0)
        return { parsed: (0,_core_checks_plan_validate_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .v)(text, contract.limits, source), source, text, sha256: (0,_core_hash__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(text) };
    const findings = block.findings.map(finding => ({ ...finding, path }));
    const at = { line: block.line, column: block.column };
    return { parsed: { plan: null, findings, placeOf: () => at }, source, text, sha256: (0,_core_hash__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(text) };
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


/***/ })

};
