export const id = 1133;
export const ids = [1133];
export const modules = {

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gateIds)
/* harmony export */ });
function gateIds(contract) {
    return contract.gates.map(gate => gate.id);
}


/***/ }),

/***/ 75178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planValidate: () => (/* binding */ planValidate)
});

// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/judge.js + 6 modules
var judge = __webpack_require__(24546);
// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __webpack_require__(61833);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/gather/plan.js + 4 modules
var gather_plan = __webpack_require__(74026);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: ./build/packages/kit/src/given-plan.js
var given_plan = __webpack_require__(30147);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __webpack_require__(130);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/plan-validate-report.js


const TASKS_TOLD = 20;
const ITEMS_TOLD = 10;
const CELL = 200;
/** The plan as it was understood, bounded. */
function renderPlan(plan) {
    const rows = plan.tasks
        .slice(0, TASKS_TOLD)
        .map(task => [(0,inert/* code */.aY)((0,inert/* clip */.$Q)(task.id, CELL)), list(task.files), list(task.gates), list(task.evidence)]);
    const untold = plan.tasks.length - rows.length;
    const more = untold > 0 ? `, the first of ${plan.tasks.length} tasks` : '';
    return (0,summary/* table */.tp)(`Plan${more}`, ['Task', 'Files', 'Gates', 'Evidence'], rows);
}
function list(items) {
    const told = items.slice(0, ITEMS_TOLD).map(item => (0,inert/* code */.aY)((0,inert/* clip */.$Q)(item, CELL)));
    return [...told, ...(items.length > ITEMS_TOLD ? [`…and ${items.length - ITEMS_TOLD} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/plan-validate.js












/** Design 6: what the agent promises to touch, proven against its schema, the base commit, the Filemap and the real diff. */
const planValidate = {
    name: 'plan-validate',
    description: 'Proves a plan: its form, its base commit, the Filemap, the gates and the real diff.',
    inputs: {
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        plan: {
            description: 'Path of the plan in the working directory; a `.md` file is read as a pull request body, for its plan section. Without `plan` and `plan-json`: the fenced block with info string `plan.json` in the message of the head commit.',
            default: '',
        },
        'plan-json': { description: "The plan's text, instead of `plan`.", default: '' },
        head: { description: 'The commit that the patch ends at: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
        filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
        allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
        'check-diff': {
            description: 'Whether the plan is held against the diff of base and head: `true` or `false`. Default: true when head differs from base.',
            default: '',
        },
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: {
        'planned-files': 'The files that the plan lists, a JSON array in order; empty when the plan is invalid.',
        'plan-json': "The plan's text, wherever it came from; to hand on.",
        'plan-sha256': "SHA-256 of the plan's text.",
    },
    parse,
    run,
};
function parse(read) {
    const plan = (0,common_inputs/* readRelativePath */.ap)(read, 'plan');
    const planJson = read.raw('plan-json');
    if (plan !== '' && planJson !== '')
        throw (0,src_read/* mistake */.RT)('plan-json', 'a text', 'nothing, because plan is given');
    const filemap = (0,common_inputs/* readRelativePath */.ap)(read, 'filemap');
    const allow = read.raw('allow');
    if (filemap !== '' && allow.trim() !== '')
        throw (0,src_read/* mistake */.RT)('allow', allow.trim(), 'nothing, because filemap is given');
    const head = (0,git_inputs/* readRevision */.M7)(read, 'head', true);
    return { ...(0,git_inputs/* readGitInputs */._X)(read), plan, planJson, head, filemap, allow, checkDiff: readCheckDiff(read) };
}
function readCheckDiff(read) {
    if (read.text('check-diff') === '')
        return 'when head differs';
    return read.flag('check-diff') ? 'always' : 'never';
}
async function run(inputs, world) {
    const folder = (0,git_inputs/* cloneFolder */.QM)(inputs, world);
    const git = await (0,git_git.openGit)(folder, world.env);
    const policy = await (0,git_policy.beginPolicy)(git, inputs);
    if (policy.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract: inputs.contract, gaps: [policy.gap] }) };
    const { contract, base, baseBranch } = policy.value;
    const read = await (0,given_plan/* readGivenPlan */.l)(inputs, folder, policy.value, git);
    const frame = { ...FRAME, contract: contract.name };
    if (read.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...frame, gaps: [read.gap], facts: { base, base_branch: baseBranch } }) };
    const given = read.value;
    const facts = { base, base_branch: baseBranch, plan_sha256: given.sha256 };
    if (given.parsed.plan === null) {
        return {
            verdict: (0,src_verdict/* verdictOf */.Vj)({ ...frame, findings: given.parsed.findings, facts }),
            outputs: { 'planned-files': '', 'plan-json': given.text, 'plan-sha256': given.sha256 },
        };
    }
    const { plan } = given.parsed;
    const patch = await beginDiff(git, policy.value, inputs);
    const gathered = await (0,gather_plan/* gatherPlanFacts */.SI)(git, policy.value, {
        plan,
        parsed: given.parsed,
        source: given.source,
        filemap: inputs,
        ...(built_in/* BUILT_IN_NAMES */.o.includes(inputs.contract) ? {} : { contractPath: inputs.contract }),
        patch: patch?.facts ?? null,
    });
    const files = [...new Set(plan.tasks.flatMap(task => task.files))].sort();
    const outputs = { 'planned-files': JSON.stringify(files), 'plan-json': given.text, 'plan-sha256': given.sha256 };
    if (gathered.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...frame, gaps: [gathered.gap], facts }), outputs };
    const judged = (0,judge/* judgePlan */.t)(gathered.value);
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...frame,
        ...(patch === null ? {} : WITH_PATCH),
        ...judged,
        facts: {
            ...facts,
            ...(patch === null ? {} : { head: patch.head }),
            tasks: plan.tasks.length,
            planned: files.length,
        },
    });
    return { verdict, outputs, summary: renderPlan(plan) };
}
const FRAME = {
    check: 'plan-validate',
    findings: [],
    gaps: [],
    facts: {},
    from: 'PLANNING',
    to: { pass: 'PATCHING', refuse: 'REPLAN' },
    nextOnPass: 'Write the patch: touch exactly the files that the plan lists, then push the sandbox branch.',
};
const WITH_PATCH = {
    from: 'PATCHING',
    to: { pass: 'SANDBOX_PUSH', refuse: 'REPLAN' },
    nextOnPass: 'Push the sandbox branch and run the gates: the patch is what the plan says.',
};
/** The diff is read when it is asked for, or when there is one. */
async function beginDiff(git, policy, inputs) {
    if (inputs.checkDiff === 'never')
        return null;
    const seen = [];
    const { head, frame, diff } = await (0,patch/* beginPatch */.qA)(git, policy, inputs.head, change => seen.push(change));
    if (inputs.checkDiff === 'when head differs' && head === policy.base)
        return null;
    const facts = Promise.all([frame, diff]).then(([known, read]) => {
        const changes = read.kind === 'gap' ? read : { kind: 'known', value: seen.sort(byPath) };
        return { ...known, changes };
    });
    facts.catch(() => { });
    return { head, facts };
}
/** As code units compare. */
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
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


/***/ })

};
