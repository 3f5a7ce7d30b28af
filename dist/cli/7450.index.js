export const id = 7450;
export const ids = [7450,4456];
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

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports SUMMARY_BYTES, renderSummary */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87437);


/** A step's summary over 1 MiB is dropped by the runner (docs: workflow commands); we stop well below, counted in UTF-8 bytes. */
const SUMMARY_BYTES = 900_000;
const ROWS = 200;
const CELL = 500;
const MARK = { pass: '✅ pass', refuse: '❌ refuse', unknown: '❔ unknown' };
/** The job summary: verdict, findings, gaps, warnings, then what the check adds (`more`, Markdown of our own making). */
function renderSummary(verdict, more = '') {
    const head = `## ${verdict.check}: ${MARK[verdict.verdict]}${verdict.code === '' ? '' : ` · ${verdict.code} ${CODE_TABLE[verdict.code].slug}`}`;
    const parts = [
        head,
        `**State** ${verdict.state.from} → ${verdict.state.to} · **contract** ${code(verdict.contract)}${refusals(verdict)}`,
        verdict.next === '' ? '' : `**Next:** ${prose(verdict.next)}`,
        table('Findings', ['Code', 'Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.findings.map(f => [f.code, ...cells(f)])),
        table('Could not be known', ['Fact', 'Why', 'Do this'], verdict.gaps.map(gap => [cell(gap.fact), cell(gap.reason), cell(gap.remedy)])),
        table('Warnings', ['Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.warnings.map(cells)),
        more,
    ];
    return bounded(parts.filter(part => part !== '').join('\n\n'));
}
function refusals(verdict) {
    return verdict.refusals.length === 0 ? '' : ` · **refusal** ${verdict.refusals.join(', ')}`;
}
function cells(told) {
    return [told.rule, where(told), cell(told.message), cell(told.expected), cell(told.found), cell(told.remedy)];
}
function cell(text) {
    return prose(clip(text, CELL));
}
function where(place) {
    if (place.path === undefined)
        return place.pointer === undefined ? '' : code(place.pointer);
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return code(`${clip(place.path, CELL)}${at}`);
}
/** A GFM table of ready cells, at most 200 rows; the rest is counted. */
function table(title, columns, rows) {
    if (rows.length === 0)
        return '';
    const lines = [
        `### ${title} (${rows.length})`,
        '',
        `| ${columns.join(' | ')} |`,
        `|${columns.map(() => '---').join('|')}|`,
        ...rows.slice(0, ROWS).map(row => `| ${row.join(' | ')} |`),
    ];
    if (rows.length > ROWS)
        lines.push('', `…and ${rows.length - ROWS} more.`);
    return lines.join('\n');
}
function bounded(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_BYTES)
        return `${markdown}\n`;
    const cut = Buffer.from(markdown).subarray(0, SUMMARY_BYTES).toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the summary's limit is 1 MiB. The verdict JSON has the rest.\n`;
}


/***/ }),

/***/ 22981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fw: () => (/* binding */ orrRun),
/* harmony export */   rL: () => (/* binding */ movesFrom)
/* harmony export */ });
/* unused harmony exports statesOf, isLegal */
/** The states of SOP 1.1 and the legal moves between them: one table. `ORR_RUN[n]` counts from 1 to the contract's runs. */
/**
 * `PLANNING → PATCHING → SANDBOX_PUSH → ORR_RUN[n] → ORR_OK? → (NO) REPLAN | (YES) PR_OPEN → REVIEW → MERGE | REWORK`.
 * A refusal before the runs and a rollback lead to REPLAN as well; REPLAN and REWORK begin again.
 */
const MOVES = {
    PLANNING: ['PATCHING', 'REPLAN'],
    PATCHING: ['SANDBOX_PUSH', 'REPLAN'],
    SANDBOX_PUSH: ['ORR_RUN[1]', 'REPLAN'],
    'ORR_OK?': ['PR_OPEN', 'REPLAN'],
    REPLAN: ['PLANNING', 'PATCHING'],
    PR_OPEN: ['REVIEW', 'REWORK', 'REPLAN'],
    REVIEW: ['MERGE', 'REWORK', 'REPLAN'],
    MERGE: [],
    REWORK: ['PLANNING', 'PATCHING', 'REPLAN'],
};
/** Every state, in the SOP's order, for a contract of so many runs. */
function statesOf(runs) {
    return [
        'PLANNING',
        'PATCHING',
        'SANDBOX_PUSH',
        ...Array.from({ length: runs }, (_, at) => orrRun(at + 1)),
        'ORR_OK?',
        'REPLAN',
        'PR_OPEN',
        'REVIEW',
        'MERGE',
        'REWORK',
    ];
}
function orrRun(number) {
    return `ORR_RUN[${number}]`;
}
/** Where a state may lead. */
function movesFrom(state, runs) {
    const run = /^ORR_RUN\[(\d+)\]$/.exec(state)?.[1];
    if (run !== undefined)
        return Number(run) < runs ? [orrRun(Number(run) + 1), 'REPLAN'] : ['ORR_OK?', 'REPLAN'];
    return isFixed(state) ? MOVES[state] : [];
}
function isLegal(from, to, runs) {
    return from === to || movesFrom(from, runs).includes(to);
}
function isFixed(state) {
    return state in MOVES;
}


/***/ }),

/***/ 36141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  orrDispatch: () => (/* binding */ orrDispatch)
});

// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __webpack_require__(68878);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-artifacts.js
var judge_artifacts = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/orr-dispatch/decide.js
/** Runs of this head that count: first attempts, not cancelled, the oldest first, never more than wanted. Found ones are adopted. */
function countedRuns(state) {
    return firstAttempts(state).slice(0, state.wanted);
}
function firstAttempts({ runs, head }) {
    return runs
        .filter(run => run.headSha === head && run.conclusion !== 'cancelled' && (run.attempt ?? 1) === 1)
        .toSorted(byId);
}
/** The runs that came of our own dispatches: by id where GitHub told it, else those that were not there before. */
function ownRuns({ runs, before, dispatched }) {
    const named = new Set(dispatched.flatMap(each => each.id ?? []));
    const unnamed = dispatched.filter(each => each.id === null).length;
    const fresh = runs.filter(run => !before.has(run.id) && !named.has(run.id)).toSorted(byId);
    return [...runs.filter(run => named.has(run.id)), ...fresh.slice(0, unnamed)].toSorted(byId);
}
/** How many of our dispatches no list shows yet: GitHub lists a run some seconds after it was asked for. */
function unlisted(state) {
    return state.dispatched.length - ownRuns(state).length;
}
/** What to do next; nothing here waits or asks. */
function nextStep(state) {
    const own = ownRuns(state);
    const moved = own.find(run => run.headSha !== state.head);
    if (moved !== undefined)
        return { kind: 'moved', run: moved };
    const counted = countedRuns(state);
    const failed = counted.filter(run => run.status === 'completed' && run.conclusion !== 'success');
    if (failed.length > 0)
        return { kind: 'failed', runs: failed };
    const cancelled = own.filter(run => run.conclusion === 'cancelled');
    if (cancelled.length >= state.wanted)
        return { kind: 'cancelled', runs: cancelled };
    const pending = unlisted(state);
    if (counted.length + pending >= state.wanted) {
        // Two gates at once may leave more runs than wanted: how those end counts as well (three green of four is CEC-20).
        const ended = firstAttempts(state).every(run => run.status === 'completed');
        return pending === 0 && ended ? { kind: 'done' } : { kind: 'wait' };
    }
    return mayDispatch(counted, pending, cancelled.length, state.independent) ? { kind: 'dispatch' } : { kind: 'wait' };
}
/**
 * One concurrency group holds one running and one pending run, and cancels the older pending one (docs: concurrency): the
 * next goes out when none is pending. Once a run was cancelled all the same, only when none is running either.
 */
function mayDispatch(counted, pending, cancelled, independent) {
    const active = counted.filter(run => run.status !== 'completed');
    if (cancelled > 0)
        return active.length === 0 && pending === 0;
    return independent || (pending === 0 && active.every(run => run.status === 'in_progress'));
}
function byId(a, b) {
    return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var fields = __webpack_require__(50825);
// EXTERNAL MODULE: ./build/packages/sources/src/github/parse.js
var parse = __webpack_require__(76861);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/dispatch.js






/** So often may a list lack a run that was dispatched, and a dispatch fail, before that is a gap. */
const PATIENT_POLLS = 8;
const DISPATCH_FAULTS = 3;
/**
 * Brings the head to the contract's number of runs and waits for their end. Runs that are there already count, so that a
 * gate which was killed goes on; there are never more dispatches than runs missing. Cancels nothing.
 */
async function dispatchRuns(github, question, clock, progress) {
    const { head, contract, independent } = question;
    const deadline = clock.now().getTime() + question.timeoutMinutes * 60_000;
    const first = await runsOfBranch(github, question);
    if (first.kind === 'gap') {
        return { step: { kind: 'wait' }, runs: [], own: [], gap: clock.stop.aborted ? stopped() : first.gap };
    }
    const before = new Set(first.value.map(run => run.id));
    let state = { head, wanted: contract.orr.runs, runs: first.value, before, dispatched: [], independent };
    const ended = (step, why) => ({
        step,
        runs: countedRuns(state),
        own: ownRuns(state),
        // A wait that was stopped leaves gaps that say less than that.
        gap: why !== null && clock.stop.aborted ? stopped() : why,
    });
    let faults = 0;
    let lost = 0;
    for (;;) {
        const step = nextStep(state);
        if (step.kind !== 'dispatch' && step.kind !== 'wait')
            return ended(step, null);
        if (clock.stop.aborted)
            return ended(step, stopped());
        if (step.kind === 'dispatch') {
            const sent = await dispatch(github, question);
            if (sent.kind === 'refused')
                return ended(step, sent.gap);
            if (sent.kind === 'sent') {
                state = { ...state, dispatched: [...state.dispatched, sent.dispatched] };
                progress(`dispatched ${contract.orr.workflow} on ${question.branch}${sent.dispatched.id === null ? '' : `: run ${sent.dispatched.id}`}`);
                continue;
            }
            // It may have been done all the same: the next list tells, before anything is sent again.
            faults += 1;
            if (faults > DISPATCH_FAULTS)
                return ended(step, sent.gap);
        }
        if (clock.now().getTime() >= deadline)
            return ended(step, late(question));
        await clock.sleep(question.pollSeconds, clock.stop);
        if (clock.stop.aborted)
            return ended(step, stopped());
        const listed = await runsOfBranch(github, question);
        if (listed.kind === 'gap')
            return ended(step, listed.gap);
        state = { ...state, runs: listed.value };
        lost = unlisted(state) > 0 ? lost + 1 : 0;
        if (lost > PATIENT_POLLS)
            return ended(step, neverListed(question));
        progress(told(state));
    }
}
function told(state) {
    const counted = countedRuns(state);
    const runs = counted.map(run => `${run.id} ${run.conclusion ?? run.status}`).join(', ');
    return `${counted.length} of ${state.wanted} runs${runs === '' ? '' : `: ${runs}`}${unlisted(state) > 0 ? `; ${unlisted(state)} not listed yet` : ''}`;
}
/** The newest hundred; a poll that has nothing new costs no rate limit. */
async function runsOfBranch(github, { contract, branch }) {
    const answer = await github.watch('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: (0,judge_artifacts/* lastName */.UK)(contract.orr.path),
        branch,
        event: 'workflow_dispatch',
        per_page: 100,
    });
    return (0,fact_of/* factOf */.y)(answer, `the runs of ${contract.orr.workflow} on ${branch}`, 'actions', data => (0,fields/* fieldsOf */.P)(data, 'list of runs').list('workflow_runs').map(parse/* parseRun */.zZ));
}
/** 200 with the run's id where the server can (docs: return_run_details), 204 without; older servers take no such field. */
async function dispatch(github, question) {
    const first = await post(github, question, { return_run_details: true });
    const answer = knowsNoDetails(first) ? await post(github, question, {}) : first;
    switch (answer.kind) {
        case 'ok': {
            const id = answer.status === 200 ? idOf(answer.data) : (0,fact/* known */.eO)(null);
            return { kind: 'sent', dispatched: { id: id.kind === 'known' ? id.value : null } };
        }
        case 'refused':
            return { kind: 'refused', gap: refusal(answer.status, answer.message, question) };
        case 'fault':
            return {
                kind: 'fault',
                gap: (0,fact/* gap */.rQ)(`a run of ${question.contract.orr.workflow}`, `GitHub did not take the dispatch: ${answer.reason}`, 'Run the check again: runs that are there are kept.').gap,
            };
    }
}
/** 400 of an older GitHub Enterprise Server (cli/cli#12672), or 422 that names the field: nothing was dispatched. */
function knowsNoDetails(answer) {
    if (answer.kind !== 'refused')
        return false;
    return answer.status === 400 || (answer.status === 422 && answer.message.includes('return_run_details'));
}
function post(github, { contract, branch }, more) {
    return github.send('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        workflow_id: (0,judge_artifacts/* lastName */.UK)(contract.orr.path),
        ref: branch,
        ...more,
    });
}
function idOf(data) {
    return (0,fact_of/* factOf */.y)({ kind: 'ok', status: 200, data, headers: {} }, 'the run', 'actions', value => (0,fields/* fieldsOf */.P)(value, 'dispatch').idOrNull('workflow_run_id'));
}
function refusal(status, message, { contract, branch }) {
    const remedy = status === 403
        ? 'Give the job the permission actions: write, and let the policy for Actions allow workflow_dispatch to its actor.'
        : status === 404
            ? `Let ${contract.orr.path} stand on the default branch, and give the job the permission actions: write.`
            : `Let ${contract.orr.path} have the trigger workflow_dispatch on ${branch}, and let that branch exist.`;
    return (0,fact/* gap */.rQ)(`a run of ${contract.orr.workflow}`, `GitHub refuses the dispatch: ${status} ${message}.`, remedy).gap;
}
const AGAIN = 'Run the check again: it goes on with the runs that are there.';
function stopped() {
    return (0,fact/* gap */.rQ)('the end of the runs', 'The step was stopped while it waited; no run was cancelled.', AGAIN).gap;
}
function late({ timeoutMinutes }) {
    return (0,fact/* gap */.rQ)('the end of the runs', `They have not ended after ${timeoutMinutes} minutes; none was cancelled.`, AGAIN)
        .gap;
}
function neverListed({ contract }) {
    return (0,fact/* gap */.rQ)(`the runs of ${contract.orr.workflow}`, 'GitHub took the dispatch, but lists no run for it.', AGAIN).gap;
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/patience.js
var patience = __webpack_require__(25439);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
var refusals = __webpack_require__(47756);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/orr-dispatch/judge.js

/** What the last step says of the runs. `done` says nothing. */
function judgeStep(step, head) {
    switch (step.kind) {
        case 'failed':
            return step.runs.map(run => (0,refusals/* finding */.gk)('CEC-20', 'run-not-green', {
                message: `Run ${run.id} is not green.`,
                expected: 'success',
                found: run.conclusion ?? 'no conclusion',
                remedy: refusals/* REMEDY */.nx.patch,
            }));
        case 'cancelled':
            return step.runs.map(run => (0,refusals/* finding */.gk)('CEC-20', 'run-cancelled', {
                message: `Run ${run.id} was cancelled, and so were the others that were dispatched for this head.`,
                expected: 'runs that end by themselves',
                found: 'cancelled',
                remedy: 'Take the ORR workflow out of the concurrency group that cancels it, on the base branch; then rebase and dispatch again.',
            }));
        case 'moved':
            return [
                (0,refusals/* finding */.gk)('CEC-40', 'branch-moved', {
                    message: `The sandbox branch moved while its runs were dispatched: run ${step.run.id} ran another commit.`,
                    expected: head,
                    found: step.run.headSha,
                    remedy: 'Let the branch rest at one commit, and dispatch the runs of that head.',
                }),
            ];
        case 'dispatch':
        case 'wait':
        case 'done':
            return [];
    }
}
/** Own runs that a concurrency group cancelled: replaced one at a time, and said. */
function cancelledRuns(own, { orr }) {
    return own
        .filter(run => run.conclusion === 'cancelled')
        .map(run => ({
        rule: 'run-cancelled',
        message: `Run ${run.id} was cancelled, most likely by a concurrency group; another was dispatched in its place.`,
        expected: `${orr.runs} runs that end by themselves`,
        found: 'cancelled',
        remedy: 'Give the ORR workflow no concurrency group, or one with the run id in it.',
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __webpack_require__(130);
// EXTERNAL MODULE: ./build/packages/core/src/states.js
var states = __webpack_require__(22981);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/orr-dispatch-report.js





/** Ended before anything was dispatched. */
function notBegun(gap) {
    return { step: { kind: 'wait' }, runs: [], own: [], gap };
}
function outcomeOf(name, wanted, branch, result, ground) {
    const own = new Set(result.own.map(each => each.id));
    const gaps = result.gap === null ? [] : [result.gap];
    const rows = result.runs.map(each => [
        (0,inert/* code */.aY)(each.id),
        (0,inert/* prose */.CS)(each.conclusion ?? each.status),
        own.has(each.id) ? 'dispatched here' : 'was there already',
    ]);
    return {
        verdict: (0,verdict/* verdictOf */.Vj)({
            check: 'orr-dispatch',
            contract: name,
            findings: judgeStep(result.step, ground?.head ?? ''),
            warnings: ground === null ? [] : cancelledRuns(result.own, ground.contract),
            gaps,
            facts: {
                branch,
                head: ground?.head ?? null,
                runs: result.runs.map(each => ({
                    id: each.id,
                    conclusion: each.conclusion ?? each.status,
                    url: each.url,
                    own: own.has(each.id),
                })),
            },
            from: (0,states/* orrRun */.fw)(wanted),
            to: { pass: 'ORR_OK?', refuse: 'REPLAN' },
            nextOnPass: 'Compare the evidence of the runs with antiflake-compare.',
        }),
        outputs: { 'run-ids': `[${result.runs.map(each => each.id).join(',')}]` },
        summary: (0,summary/* table */.tp)('Runs', ['Run', 'Result', 'Whence'], rows),
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/orr-dispatch.js
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
















const orrDispatch = {
    name: 'orr-dispatch',
    description: "Dispatches the ORR workflow the contract's number of times on the sandbox branch, and waits for the runs.",
    inputs: {
        branch: { description: 'The sandbox branch. Default: the branch that the step runs on.', default: '' },
        'head-sha': {
            description: 'Commit that the runs must be of. Default: the commit of the step on that branch, else its head on GitHub.',
            default: '',
        },
        'poll-seconds': { description: 'Seconds between two looks at the runs, at least 15.', default: '15' },
        'timeout-minutes': {
            description: 'Minutes after which the step stops waiting. No run is cancelled.',
            default: '60',
        },
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* TOKEN_INPUT */.jX,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: { 'run-ids': 'The runs of this head, a JSON array of numbers.' },
    parse: read => ({
        ...(0,git_inputs/* readGitInputs */._X)(read),
        token: read.text('token'),
        branch: readBranch(read),
        head: readHead(read),
        pollSeconds: read.integer('poll-seconds', 15, 600),
        timeoutMinutes: read.integer('timeout-minutes', 1, 1_440),
    }),
    run,
};
function readBranch(read) {
    const branch = read.text('branch').replace(/^refs\/heads\//, '');
    if (branch !== '' && !(0,ref/* isBranchName */.Q)(branch))
        throw (0,src_read/* mistake */.RT)('branch', branch, 'the name of a branch');
    return branch;
}
function readHead(read) {
    const head = read.text('head-sha');
    if (head === '' || (0,sha/* isSha */.HH)(head))
        return head;
    throw (0,src_read/* mistake */.RT)('head-sha', head, 'a commit of 40 lower-case hex digits');
}
async function run(inputs, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const git = await gitOf(inputs, world);
        const contract = await contractOf(git, inputs);
        if (contract.kind === 'gap')
            return outcomeOf(inputs.contract, 3, '', notBegun(contract.gap), null);
        if (!contract.value.orr.events.includes('workflow_dispatch'))
            throw noDispatch(contract.value);
        const branch = branchOf(inputs, world, contract.value);
        const stop = __addDisposableResource(env_1, stopOnSignals(), false);
        const github = await (0,open_github/* openGitHubOf */.L)(inputs.token, world, stop.signal);
        const head = await headOf(github, inputs, branch, world);
        const { orr } = contract.value;
        if (head.kind === 'gap') {
            return outcomeOf(contract.value.name, orr.runs, branch, notBegun(head.gap), null);
        }
        const result = await dispatchRuns(github, {
            contract: contract.value,
            branch,
            head: head.value,
            independent: await isIndependent(git, head.value, orr.path),
            pollSeconds: inputs.pollSeconds,
            timeoutMinutes: inputs.timeoutMinutes,
        }, clockOf(world, stop.signal), world.progress);
        world.progress(`${github.requests} requests to GitHub`);
        return outcomeOf(contract.value.name, orr.runs, branch, result, { contract: contract.value, head: head.value });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Runs that no check would accept are not started. */
function noDispatch({ name, orr }) {
    return new input_error/* InputError */.d('contract', `${name} allows runs by ${orr.events.join(', ')}`, 'a contract that allows runs by workflow_dispatch', 'Add workflow_dispatch to orr.events of the contract on the base branch, or let those events start the runs.');
}
/** A built-in contract needs no clone: the job that dispatches may do without a checkout. */
async function gitOf(inputs, world) {
    try {
        return await (0,git.openGit)((0,git_inputs/* cloneFolder */.QM)(inputs, world), world.env);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d && (0,load/* builtInContract */.Q6)(inputs.contract) !== undefined)
            return null;
        throw error;
    }
}
async function contractOf(git, inputs) {
    const builtIn = (0,load/* builtInContract */.Q6)(inputs.contract);
    if (builtIn !== undefined || git === null) {
        return builtIn === undefined
            ? (0,fact/* gap */.rQ)('the contract', 'There is no clone to read it from.', 'Check out first.')
            : (0,fact/* known */.eO)(builtIn);
    }
    const policy = await (0,git_policy.gatherPolicy)(git, inputs);
    return policy.kind === 'gap' ? policy : (0,fact/* known */.eO)(policy.value.contract);
}
function branchOf(inputs, { env }, contract) {
    const branch = inputs.branch === '' ? env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '' : inputs.branch;
    if (branch === '' || branch === contract.base_branch) {
        throw (0,src_read/* mistake */.RT)('branch', branch, `a sandbox branch like ${contract.branch_pattern}`);
    }
    return branch;
}
async function headOf(github, inputs, branch, { env }) {
    if (inputs.head !== '')
        return (0,fact/* known */.eO)(inputs.head);
    const here = env['GITHUB_SHA'] ?? '';
    if (env['GITHUB_REF'] === `refs/heads/${branch}` && (0,sha/* isSha */.HH)(here))
        return (0,fact/* known */.eO)(here);
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    return (0,fact_of/* factOf */.y)(answer, `the head of ${branch}`, 'contents', parse/* parseTip */.dm);
}
/** Only a workflow that is known to have no concurrency group takes all dispatches at once. */
async function isIndependent(git, head, path) {
    if (git === null || !(0,sha/* isSha */.HH)(head))
        return false;
    const blob = await git.readBlob(head, path);
    if (blob.kind === 'gap' || blob.value === null)
        return false;
    return !/^\s*['"]?concurrency['"]?\s*:/m.test(Buffer.from(blob.value).toString('utf8'));
}
/** The runner sends SIGINT, then SIGTERM, before it kills (docs: cancelling a workflow run): enough to say what was reached. */
function stopOnSignals() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        },
    };
}
function clockOf(world, stop) {
    return { now: world.now, stop, sleep: patience/* pause */.v7 };
}


/***/ }),

/***/ 48706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ readRevision),
/* harmony export */   QM: () => (/* binding */ cloneFolder),
/* harmony export */   _X: () => (/* binding */ readGitInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_contract_built_in__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61833);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68878);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87633);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26823);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15724);






function readGitInputs(read) {
    const contract = read.text('contract');
    const builtIn = (0,_core_contract_built_in__WEBPACK_IMPORTED_MODULE_1__/* .builtInContract */ .Q)(contract) !== undefined;
    return {
        contract: builtIn ? contract : (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelativePath */ .ap)(read, 'contract'),
        base: readRevision(read, 'base'),
        workingDirectory: read.text('working-directory'),
    };
}
/** A commit of 40 hex digits, a branch (without `refs/heads/`), `HEAD` where that is allowed, or empty. */
function readRevision(read, name, head = false) {
    const text = read.text(name);
    const branch = text.replace(/^refs\/heads\//, '');
    if (text === '' || (0,_core_sha__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(text) || (0,_core_ref__WEBPACK_IMPORTED_MODULE_5__/* .isBranchName */ .Q)(branch) || (head && text === 'HEAD'))
        return branch;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)(name, text, `${head ? 'HEAD, ' : ''}a branch, or a commit of 40 lower-case hex digits`);
}
/** The folder of the clone, absolute. */
function cloneFolder(inputs, world) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, inputs.workingDirectory);
}


/***/ }),

/***/ 95194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   HF: () => (/* binding */ startFault),
/* harmony export */   Lm: () => (/* binding */ repositoryFault),
/* harmony export */   o2: () => (/* binding */ sha256Fault)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75464);



/** git could not be started: there is no such folder, or no git. Exit 2. */
function startFault(error, cwd) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'no such folder', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if ('code' in error && error.code === 'ENOENT') {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('git', 'no git on PATH', 'git 2.30 or later', 'Install git on this machine.');
    }
    return error;
}
/** git started, but not on a repository that it accepts. Null when the trouble is another one. */
function repositoryFault(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a repository that belongs to another user (git: dubious ownership)', 'a repository that git trusts', 'Run `git config --global --add safe.directory "$PWD"` in that folder before this step.');
    }
    if (/not a git repository|must be run in a work tree/i.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a folder that is not a git repository', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if (/unknown repository extension|Expected git repo version/i.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', `a repository that this git cannot read: ${told(stderr)}`, 'a repository of a format that git knows', 'Use a newer git.');
    }
    return null;
}
/** What git said went wrong, one inert line, without the password that a remote's address may hold. */
function told(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '' && !/^(hint|warning):/.test(line));
    const line = lines.find(text => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git said nothing';
    return (0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line.replace(/:\/\/[^/\s@]*@/g, '://'), 300));
}
function sha256Fault() {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a repository with SHA-256 object names', 'SHA-1 object names, as GitHub has them', 'Use a clone whose object format is sha1.');
}


/***/ }),

/***/ 69243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchCommits),
/* harmony export */   G: () => (/* binding */ fetchCommand)
/* harmony export */ });
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95194);


const ONLY_OBJECTS = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-gc',
];
/**
 * Brings commits into the object store and touches no ref. In a shallow clone one commit comes alone, and `deepen` brings
 * that many more generations below the cut; in a partial clone git asks for no blobs by itself. A clone that is whole
 * stays whole: there neither option is given.
 */
async function fetchCommits(git, remote, commits, depth) {
    const shape = depth === null ? [] : 'only' in depth ? ['--depth=1'] : [`--deepen=${depth.deepen}`];
    const run = await git.run([...ONLY_OBJECTS, ...shape, '--', remote, ...commits], { timeoutMs: git.patience.fetch });
    if (run.exit === 0)
        return { kind: 'done' };
    const absent = /not our ref|couldn't find remote ref|unadvertised object|did not send all necessary/i.test(run.stderr);
    return {
        kind: absent ? 'absent' : 'failed',
        reason: run.exit === -1 ? `no end in ${git.patience.fetch / 1_000} s` : (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(run.stderr),
    };
}
/** The one command that would bring what is missing. */
function fetchCommand(remote, commits, shallow) {
    return `git fetch --no-tags ${shallow ? '--unshallow ' : ''}${(0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(remote ?? '<remote>')} ${commits.join(' ')}`;
}


/***/ }),

/***/ 62115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12231);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87633);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95194);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15511);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72635);






/** Throws InputError when git is missing, or the folder is not a repository that git accepts. */
async function openGit(cwd, env = process.env, patience = _process_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE */ .aZ) {
    const place = { cwd, env, patience };
    const run = (args, options) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(place, args, options);
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .dV)(place, error => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .startFault */ .HF)(error, cwd));
    const remotes = readRemotes(run);
    remotes.catch(() => { });
    try {
        await objects.read('HEAD', 0);
    }
    catch (error) {
        throw (error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFault */ .Lm)(error.stderr) : null) ?? error;
    }
    const find = (name) => findCommit(objects, name);
    return {
        run,
        objects,
        patience,
        remotes,
        find,
        resolve: async (name) => {
            const sha = await find(name);
            if (sha !== null)
                return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(sha);
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(`the commit ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(name)}`, 'This clone has no such commit.', `Fetch it: git fetch origin ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(name)}`);
        },
        readBlob: (commit, path) => readBlob(run, objects, commit, path),
        lsTree: (commit, folder) => lsTree(run, commit, folder),
        isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true',
    };
}
async function findCommit(objects, name) {
    if (!/^(HEAD|[0-9a-f]{40}|refs\/[^\n\0]+)$/.test(name) || /[~^:\\]|@\{|\.\./.test(name))
        return null;
    // A commit has its headers first; the bytes of a tag or tree are of no use.
    try {
        return (await objects.read(`${name}^{commit}`, 0))?.sha ?? null;
    }
    catch (error) {
        // In a partial clone git tries to fetch what it lacks, and ends when it cannot.
        if (error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv)
            return null;
        throw error;
    }
}
async function readBlob(run, objects, commit, path) {
    const fact = `the file ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(path)} at ${commit.slice(0, 7)}`;
    if (path === '' || /[\n\0]|^\.{0,2}\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.');
    }
    try {
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type === 'blob') {
            return object.bytes === null ? (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(object.bytes);
        }
    }
    catch (error) {
        if (!(error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv))
            throw error;
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, `git could not read it: ${error.message}.`, 'Make the remote reachable, or fetch the commit whole.');
    }
    // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.exit !== 0)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, `git could not read its folder: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(listed.stderr)}.`, 'Fetch the commit whole.');
    if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1')))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(null);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.');
}
async function lsTree(run, commit, folder) {
    const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`];
    const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where]);
    if (listed.exit !== 0) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(`the files at ${commit.slice(0, 7)}`, `git could not list them: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(listed.stderr)}.`, 'Fetch the commit whole.');
    }
    const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(lines.map(line => {
        const [, mode = '', sha = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
        if (!(0,_core_sha__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(sha))
            throw new Error('git ls-tree printed a line that is no entry');
        return { mode, sha, path };
    }));
}
async function readRemotes(run) {
    const { stdout } = await run(['config', '-z', '--get-regexp', '^(remote|branch)\\..*\\.(url|remote)$']);
    const names = new Set();
    const ofBranch = new Map();
    for (const entry of stdout.toString('utf8').split('\0')) {
        const [, section, name = '', key, value = ''] = /^(remote|branch)\.([^\n]*)\.([a-z]+)(?:\n(.*))?$/s.exec(entry) ?? [];
        if (section === 'remote' && key === 'url')
            names.add(name);
        if (section === 'branch' && key === 'remote')
            ofBranch.set(name, value);
    }
    return { names: [...names].sort(), ofBranch };
}


/***/ }),

/***/ 15511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  jv: () => (/* binding */ ObjectsFault),
  dV: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var src_sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/faults.js
var faults = __webpack_require__(95194);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/answers.js


/** Reads `<sha> <type> <size>LF<bytes>LF`, or `<name> missing`, from whatever pieces arrive. */
function answerReader(onAnswer) {
    let head = Buffer.alloc(0);
    let body = null;
    return (chunk, max) => {
        let rest = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        head = Buffer.alloc(0);
        while (rest.length > 0) {
            if (body === null) {
                const end = rest.indexOf(10);
                if (end < 0) {
                    head = rest;
                    return;
                }
                const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) ([0-9]+)$/.exec(rest.toString('latin1', 0, end));
                rest = rest.subarray(end + 1);
                const [, sha = '', type = '', digits = ''] = line ?? [];
                if (line === null) {
                    onAnswer(null);
                    continue;
                }
                if (!(0,src_sha/* isSha */.HH)(sha))
                    throw (0,faults/* sha256Fault */.o2)();
                const size = Number(digits);
                body = { sha, type, size, left: size + 1, pieces: size <= max() ? [] : null };
            }
            const piece = rest.subarray(0, body.left);
            body.pieces?.push(piece);
            body.left -= piece.length;
            rest = rest.subarray(piece.length);
            if (body.left > 0)
                return;
            const { sha, type, size, pieces } = body;
            body = null;
            onAnswer({ sha, type, size, bytes: joined(pieces)?.subarray(0, size) ?? null });
        }
    };
}
function joined(pieces) {
    if (pieces === null)
        return null;
    return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/process.js + 1 modules
var git_process = __webpack_require__(72635);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/queue.js
/** First in, first out; Array.shift would move all that wait, each time. */
function createQueue() {
    let items = [];
    let at = 0;
    return {
        put: (item) => items.push(item),
        first: () => items[at],
        take: () => {
            const item = items[at++];
            if (at >= items.length || at > 50_000) {
                items = items.slice(at);
                at = 0;
            }
            return item;
        },
        drain: () => {
            const rest = items.slice(at);
            items = [];
            at = 0;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/objects.js




/** The process behind an object reader ended; `stderr` is what it said. */
class ObjectsFault extends Error {
    stderr;
    constructor(stderr) {
        super((0,faults/* told */.Ev)(stderr));
        this.stderr = stderr;
    }
}
/** Beyond this a blob is no policy. */
const MAX_BYTES = 64 * 1024 * 1024;
/** One reader for as long as git lives; when git ended (a lazy fetch that failed ends it) the next read starts another. */
function openObjects(place, startFault) {
    let dialect = BUFFERED;
    const start = () => startReader(place, dialect, startFault, waiting => {
        dialect = PLAIN;
        reader = start();
        for (const wanted of waiting)
            reader.ask(wanted);
    });
    let reader = start();
    const ask = (wanted) => {
        if (wanted.name.includes('\n'))
            throw new Error('an object name of one line was expected');
        if (reader.ended())
            reader = start();
        reader.ask(wanted);
    };
    return {
        ask,
        read: (name, maxBytes = MAX_BYTES) => new Promise((resolve, reject) => ask({ name, maxBytes, resolve, reject })),
        close: () => reader.close(),
    };
}
/** Since git 2.36. Without the buffer git writes each object in three pieces, and reading them costs more than their trees. */
const BUFFERED = {
    args: ['cat-file', '--batch-command', '--buffer'],
    line: name => `contents ${name}\n`,
    flush: 'flush\n',
};
const PLAIN = { args: ['cat-file', '--batch'], line: name => `${name}\n`, flush: '' };
/** git's exit on an option that it does not know. */
const USAGE = 129;
function startReader(place, dialect, startFault, otherDialect) {
    const child = (0,git_process/* startGit */.BE)(place, dialect.args);
    const stderr = (0,git_process/* tail */.RT)(child.stderr);
    const queue = createQueue();
    let over = false;
    const end = (error) => {
        over = true;
        clearTimeout(patience);
        for (const wanted of queue.drain())
            wanted.reject(error);
    };
    const answers = answerReader(answer => {
        queue.take()?.resolve(answer);
        if (queue.first() === undefined)
            hold(child, false);
    });
    hold(child, false);
    // In a partial clone git asks the remote for what it lacks; one that says nothing must not hold us for ever.
    const patience = setTimeout(() => {
        if (over || queue.first() === undefined)
            return;
        child.kill();
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
        end(new ObjectsFault(`no object in ${place.patience.fetch / 1_000} s`));
    }, place.patience.fetch).unref();
    child.stdout.on('data', (chunk) => {
        if (over)
            return;
        patience.refresh();
        try {
            answers(chunk, () => queue.first()?.maxBytes ?? 0);
        }
        catch (error) {
            child.kill();
            end(error instanceof Error ? error : new Error(String(error)));
        }
    });
    child.on('error', error => end(startFault(error)));
    child.on('close', exit => {
        if (exit === USAGE && dialect !== PLAIN)
            otherDialect(queue.drain());
        else
            end(new ObjectsFault(stderr()));
    });
    let unsent = '';
    const send = () => {
        child.stdin.write(unsent + dialect.flush);
        unsent = '';
    };
    return {
        ask: wanted => {
            if (queue.first() === undefined) {
                hold(child, true);
                patience.refresh();
            }
            queue.put(wanted);
            // Names asked for in one turn go out in one write.
            if (unsent === '')
                process.nextTick(send);
            unsent += dialect.line(wanted.name);
        },
        ended: () => over,
        close: () => child.stdin.end(),
    };
}
/** An idle reader does not keep Node alive; when Node ends, git sees the end of its input and ends too. */
function hold(child, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        if (refs(handle))
            on ? handle.ref() : handle.unref();
}
function refs(handle) {
    return typeof handle === 'object' && handle !== null && 'ref' in handle && 'unref' in handle;
}


/***/ }),

/***/ 27601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginPolicy: () => (/* binding */ beginPolicy),
/* harmony export */   gatherPolicy: () => (/* binding */ gatherPolicy)
/* harmony export */ });
/* harmony import */ var _core_contract_built_in__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61833);
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75464);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68878);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87633);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14306);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82917);








/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
async function gatherPolicy(git, inputs) {
    const ahead = await beginPolicy(git, inputs);
    return ahead.kind === 'gap' ? ahead : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ ...ahead.value, tip: await ahead.value.tip });
}
/** As `gatherPolicy`, without waiting for the tip where a commit was given: the diff can be read meanwhile. */
async function beginPolicy(git, inputs) {
    const builtIn = (0,_core_contract_built_in__WEBPACK_IMPORTED_MODULE_0__/* .builtInContract */ .Q)(inputs.contract);
    if ((0,_core_sha__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(inputs.base))
        return atCommit(git, inputs, inputs.base, builtIn);
    const branch = await branchOf(git, inputs.base, builtIn);
    if (branch.kind === 'gap')
        return branch;
    const tip = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, branch.value);
    if (tip.kind === 'gap')
        return tip;
    const base = await (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCommit */ .I)(git, 'base', tip.value, branch.value);
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn);
    if (contract.kind === 'gap')
        return contract;
    if (builtIn === undefined && contract.value.base_branch !== branch.value) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('base', `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(branch.value)}", where the contract ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(inputs.contract)} names the base branch "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(contract.value.base_branch)}"`, 'the base branch that the contract itself names', `Set base to ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(contract.value.base_branch)}, or correct base_branch in the contract.`);
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) });
}
async function atCommit(git, inputs, commit, builtIn) {
    const early = builtIn === undefined ? undefined : settled((0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, builtIn.base_branch));
    const base = await (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCommit */ .I)(git, 'base', commit, builtIn?.base_branch ?? '');
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn);
    if (contract.kind === 'gap')
        return contract;
    const baseBranch = contract.value.base_branch;
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({
        contract: contract.value,
        base: base.value,
        baseBranch,
        tip: early ?? settled((0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, baseBranch)),
    });
}
/** A rejection is seen by whoever awaits it later, and is not "unhandled" until then. */
function settled(promise) {
    promise.catch(() => { });
    return promise;
}
async function branchOf(git, given, builtIn) {
    if (given === '')
        return builtIn === undefined ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR)(git) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn.base_branch);
    const name = given.replace(/^refs\/heads\//, '');
    if (!(0,_core_ref__WEBPACK_IMPORTED_MODULE_7__/* .isBranchName */ .Q)(name)) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('base', `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(given, 200))}"`, 'a branch, or a commit of 40 lower-case hex digits', 'Correct the input base.');
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(name);
}
async function readContract(git, base, path) {
    const blob = await git.readBlob(base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('contract', `neither a built-in name nor a file at ${base}: "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(path, 200))}"`, '"s7", "default", or the path of a contract file on the base branch', 'Correct the input contract, or commit the file to the base branch.');
    }
    const { parseContract } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 33412));
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(parseContract(Buffer.from(blob.value).toString('utf8'), path));
}


/***/ }),

/***/ 14306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bringCommit)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69243);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82917);





/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
async function bringCommit(git, input, commit, branch) {
    const here = await git.find(commit);
    if (here === commit)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(commit);
    if (here !== null)
        throw noCommit(input, commit, 'an object that is no commit');
    const [remote, shallow] = await Promise.all([(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteFor */ .K1)(git, branch), git.isShallow()]);
    if (remote.kind === 'gap')
        return remote;
    const what = `the commit ${commit} (${input})`;
    if (remote.value === null) {
        if (!shallow)
            throw noCommit(input, commit, 'no such commit in this repository');
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.');
    }
    const fetched = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .B)(git, remote.value, [commit], shallow ? { only: true } : null);
    if (fetched.kind === 'absent') {
        throw noCommit(input, commit, `no such commit here, nor at the remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(remote.value)}`);
    }
    if (fetched.kind === 'done' && (await git.find(commit)) === commit)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(commit);
    const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else';
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(what, `This clone lacks it, and it could not be fetched: ${reason}.`, `Run \`${(0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommand */ .G)(remote.value, [commit], false)}\`, then run again.`);
}
function noCommit(input, commit, found) {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`);
}


/***/ }),

/***/ 72635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ PATIENCE),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/environment.js
/** What a git process of ours may see of the environment, and the configuration it cannot be talked out of. */
/**
 * GIT_* variables that say how to reach a remote, or where the user's own configuration lies. All others are dropped:
 * GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_SHALLOW_FILE, GIT_CONFIG_COUNT,
 * GIT_CONFIG_PARAMETERS, GIT_TRACE* … can each make git answer for something else, or write where it should not.
 */
const KEPT = new Set([
    'GIT_ASKPASS',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_COMMAND',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_SSL_CERT',
    'GIT_SSL_KEY',
    'GIT_SSL_NO_VERIFY',
]);
const FORCED = {
    /** Replace refs and grafts rewrite history for whoever reads it. */
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    /** Never wait for a person. */
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    /** A server that sends nothing for half a minute is a gap, not a hang. */
    GIT_HTTP_LOW_SPEED_LIMIT: '1',
    GIT_HTTP_LOW_SPEED_TIME: '30',
    /** Messages are read by us. */
    LC_ALL: 'C',
    LANGUAGE: '',
};
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (!entry[0].toUpperCase().startsWith('GIT_') || KEPT.has(entry[0].toUpperCase())));
    return { ...Object.fromEntries(kept), ...FORCED };
}
/**
 * Given before every subcommand; `-c` beats every configuration file. Nothing that a branch carries or a clone's
 * configuration names is run: no hook, fsmonitor, external diff, textconv, `ext::` transport or housekeeping. The commit
 * graph is a cache that could lie about parents, so commits are read themselves.
 */
const HARDENED = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.alternateRefsCommand=',
        'core.commitGraph=false',
        'core.quotePath=false',
        'diff.external=',
        'protocol.ext.allow=never',
        'fetch.recurseSubmodules=false',
        'submodule.recurse=false',
        'fetch.writeCommitGraph=false',
        'fetch.prune=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'advice.detachedHead=false',
    ].flatMap(setting => ['-c', setting]),
];

// EXTERNAL MODULE: ./build/packages/sources/src/git/faults.js
var faults = __webpack_require__(95194);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/process.js



const PATIENCE = { answer: 120_000, fetch: 600_000 };
const STDERR_CHARS = 20_000;
function startGit(place, args, stdin = 'pipe') {
    const child = (0,external_node_child_process_.spawn)('git', [...HARDENED, ...args], {
        cwd: place.cwd,
        env: gitEnvironment(place.env),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // A process that ends before it has read its input says so by its exit status, not by EPIPE.
    child.stdin.on('error', () => { });
    if (stdin === 'ignore')
        child.stdin.end();
    return child;
}
/** Runs git to its end. Rejects only when it could not be started at all (InputError). */
function runGit(place, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(place, args);
        const chunks = [];
        let failed;
        const stderr = tail(child.stderr);
        // What git itself started may hold the pipes open after it.
        const stop = () => {
            child.kill();
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = options.timeoutMs === undefined ? undefined : setTimeout(stop, options.timeoutMs);
        child.stdout.on('data', (chunk) => {
            if (options.onChunk === undefined)
                return void chunks.push(chunk);
            try {
                options.onChunk(chunk);
            }
            catch (error) {
                failed = error;
                stop();
            }
        });
        child.on('error', error => {
            clearTimeout(timer);
            reject((0,faults/* startFault */.HF)(error, place.cwd));
        });
        child.on('close', exit => {
            clearTimeout(timer);
            if (failed !== undefined)
                reject(failed);
            else
                resolve({ exit: exit ?? -1, stdout: Buffer.concat(chunks), stderr: stderr() });
        });
        child.stdin.end(options.input);
    });
}
/** Collects the end of what a stream says. */
function tail(stream) {
    let text = '';
    stream.setEncoding('utf8').on('data', (piece) => {
        text = (text + piece).slice(-STDERR_CHARS);
    });
    return () => text;
}


/***/ }),

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remoteFor),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   nM: () => (/* binding */ tipOf)
/* harmony export */ });
/* unused harmony export askRemote */
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87633);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95194);





/** The remote that says where a branch stands; null when the repository has none at all. */
async function remoteFor(git, branch) {
    const { names, ofBranch } = await git.remotes;
    const configured = ofBranch.get(branch);
    if (configured !== undefined && names.includes(configured))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(configured);
    if (names.includes('origin'))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)('origin');
    if (names.length <= 1)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(names[0] ?? null);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`the remote of ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch) || 'this repository'}`, `This clone has ${names.length} remotes, none called origin: ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(names.join(', '))}.`, `Say which one counts: git config branch.${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch) || 'main'}.remote <name>`);
}
/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
async function askRemote(git, remote, refs) {
    const timeoutMs = git.patience.answer;
    const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs });
    if (run.exit !== 0) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`what the remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote)} says`, `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(run.stderr)}.`, `Make \`git ls-remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote)}\` work in this clone (network, credentials), then run again.`);
    }
    const found = new Map();
    let head = null;
    for (const line of run.stdout.toString('utf8').split('\n')) {
        const [left = '', name = ''] = line.split('\t');
        if (left.startsWith('ref: refs/heads/') && name === 'HEAD')
            head = left.slice('ref: refs/heads/'.length);
        else if ((0,_core_sha__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(left))
            found.set(name, left);
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ refs: found, head });
}
/**
 * The tip of a branch as the remote has it now; where there is no remote, the local branch. Only ever `refs/heads/…`:
 * a tag of the same name is another thing. Throws InputError when there is no such branch.
 */
async function tipOf(git, branch) {
    const remote = await remoteFor(git, branch);
    if (remote.kind === 'gap')
        return remote;
    const ref = `refs/heads/${branch}`;
    if (remote.value === null) {
        const local = await git.find(ref);
        if (local === null)
            throw noBranch(branch, 'this repository, which has no remote');
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(local);
    }
    const answer = await askRemote(git, remote.value, [ref]);
    if (answer.kind === 'gap')
        return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch)}` } };
    const tip = answer.value.refs.get(ref);
    if (tip === undefined)
        throw noBranch(branch, `the remote ${remote.value}`);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(tip);
}
/** The branch that the repository itself calls its default one. */
async function defaultBranch(git) {
    const remote = await remoteFor(git, '');
    if (remote.kind === 'gap')
        return remote;
    if (remote.value === null)
        return localDefault(git);
    const answer = await askRemote(git, remote.value, ['HEAD']);
    if (answer.kind === 'gap')
        return answer;
    return answer.value.head === null
        ? unnamed(`The remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote.value)} does not say.`)
        : (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(answer.value.head);
}
/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git) {
    for (const name of ['main', 'master'])
        if ((await git.find(`refs/heads/${name}`)) !== null)
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(name);
    return unnamed('This repository has no remote, and no branch main or master.');
}
function unnamed(reason) {
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.');
}
function noBranch(branch, where) {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('base', `no branch "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch)}" in ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(where)}`, 'a branch that exists, or a commit of 40 hex digits', 'Correct the input base, or base_branch in the contract.');
}


/***/ })

};
