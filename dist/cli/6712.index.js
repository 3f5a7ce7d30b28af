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
/* harmony import */ var _branch_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69769);
/* harmony import */ var _run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26385);



/** The whole loop against GitHub, as the reusable workflow walks it; `--dry-run` proves what a clone and reads can prove. */
function command(name, summary) {
    return (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOptions */ .AD)(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name).description(summary))
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where policy is read')
        .option('--branch <name>', 'the sandbox branch; default: the one checked out')
        .option('--plan <file>', "the plan; default: the plan.json block of the head commit's message")
        .option('--context-prefix <text>', "put before each gate's name in the ruleset's required contexts")
        .option('--token <token>', 'default: GITHUB_TOKEN or GH_TOKEN')
        .option('--draft', 'open the pull request as a draft')
        .option('--dry-run', 'stop before anything is dispatched or opened')
        .action(async (flags) => {
        const branch = typeof flags['branch'] === 'string' ? flags['branch'] : await (0,_branch_here_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHere */ .L)(process.cwd());
        (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)(await walk(flags, branch), flags);
    });
}
/** Each stage runs only when all before it passed; what was decided so far is always told. */
async function walk(flags, branch) {
    const done = [];
    for (const check of ['filemap-guard', 'plan-validate', 'ruleset-sanity'])
        done.push(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)(check), flags));
    if (!allPass(done) || flags['dryRun'] === true)
        return done;
    const head = String(done[0]?.verdict.facts['head'] ?? '');
    const dispatch = await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)('orr-dispatch'), flags, { branch, 'head-sha': head });
    done.push(dispatch);
    if (!allPass(done))
        return done;
    const runIds = dispatch.outputs?.['run-ids'] ?? '';
    done.push(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)('antiflake-compare'), flags, { 'run-ids': runIds, 'head-sha': head }));
    if (!allPass(done))
        return done;
    const plan = done[1]?.outputs?.['plan-json'] ?? '';
    const verdicts = done.map(outcome => JSON.stringify(outcome.verdict)).join('\n');
    const opened = await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)('pr-open'), flags, {
        branch,
        'run-ids': runIds,
        plan: '',
        'plan-json': plan,
        verdicts,
    });
    done.push(opened);
    if (!allPass(done))
        return done;
    done.push(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)('pr-body-lint'), flags, {
        'pull-number': opened.outputs?.['pull-number'] ?? '',
        verify: 'full',
    }));
    return done;
}
function allPass(done) {
    return done.every(outcome => outcome.verdict.verdict === 'pass');
}


/***/ })

};
