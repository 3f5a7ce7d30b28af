export const id = 6712;
export const ids = [6712];
export const modules = {

/***/ 26712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87633);
/* harmony import */ var _branch_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69769);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57347);
/* harmony import */ var _run_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26385);





/** The whole loop against GitHub, as the reusable workflow walks it; `--dry-run` proves what a clone and reads can prove. */
function command(name, summary) {
    return (0,_run_check_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOptions */ .AD)(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name).description(summary))
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where policy is read')
        .option('--branch <name>', 'the sandbox branch; default: the one checked out')
        .option('--plan <file>', "the plan; default: the plan.json block of the head commit's message")
        .option('--context-prefix <text>', "put before each gate's name in the ruleset's required contexts")
        .option('--contexts <lines>', "the ruleset's required contexts, one a line; default: the contract's gates")
        .option('--token <token>', 'default: GITHUB_TOKEN or GH_TOKEN')
        .option('--admin-token <token>', "may read the ruleset's bypass actors")
        .option('--timeout-minutes <minutes>', 'how long the runs are waited for; none is cancelled')
        .option('--draft', 'open the pull request as a draft')
        .option('--dry-run', 'stop before anything is dispatched or opened')
        .action(async (flags) => {
        const given = typeof flags['branch'] === 'string' ? flags['branch'] : '';
        const branch = given || (await (0,_branch_here_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHere */ .L)(process.cwd()));
        const head = await (0,_branch_here_js__WEBPACK_IMPORTED_MODULE_1__/* .headOfBranch */ .S)(process.cwd(), branch);
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${branch} at ${(0,_core_sha__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(head)}`);
        const done = [];
        try {
            await walk(flags, branch, head, done);
        }
        finally {
            // Where a step could not begin, what the others judged is told all the same.
            if (done.length > 0)
                (0,_run_check_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .Ep)(done, flags);
        }
    });
}
/** Each stage runs only when all before it passed, and all of them on one head; what was decided so far is always told. */
async function walk(flags, branch, head, done) {
    const step = async (name, inputs = {}) => {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${name} …`);
        const outcome = await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_3__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_3__/* .loadCheck */ .VZ)(name), flags, { head, ...inputs });
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${name}: ${[outcome.verdict.verdict, outcome.verdict.code].join(' ').trim()}`);
        done.push(outcome);
        return outcome;
    };
    await step('filemap-guard');
    const plan = await step('plan-validate');
    // Its branch is the one that is merged into, never the sandbox branch of our flag.
    await step('ruleset-sanity', { branch: '' });
    if (!allPass(done) || flags['dryRun'] === true)
        return;
    const dispatched = await step('orr-dispatch', { branch, 'head-sha': head });
    if (!allPass(done))
        return;
    const runIds = dispatched.outputs?.['run-ids'] ?? '';
    await step('antiflake-compare', { 'run-ids': runIds, 'head-sha': head });
    if (!allPass(done))
        return;
    const opened = await step('pr-open', {
        branch,
        'run-ids': runIds,
        plan: '',
        'plan-json': plan.outputs?.['plan-json'] ?? '',
        verdicts: done.map(outcome => JSON.stringify(outcome.verdict)).join('\n'),
    });
    if (!allPass(done))
        return;
    const number = opened.outputs?.['pull-number'] ?? '';
    await step('pr-body-lint', { 'pull-number': number, verify: 'full', comment: 'true' });
}
function allPass(done) {
    return done.every(outcome => outcome.verdict.verdict === 'pass');
}


/***/ })

};
