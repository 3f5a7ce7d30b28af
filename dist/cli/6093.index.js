export const id = 6093;
export const ids = [6093];
export const modules = {

/***/ 29582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   cU: () => (/* binding */ hasDescriptor),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
const STORED = 0;
const DEFLATED = 8;
/** An entry that stands for a folder: every ZIP reader goes by the slash at the end of its name. */
function isFolder(entry) {
    return entry.name.endsWith('/');
}
/** Bit 3: sizes and CRC follow the data. */
function hasDescriptor(entry) {
    return (entry.flags & 0x0008) !== 0;
}


/***/ }),

/***/ 76095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseRuns),
/* harmony export */   w: () => (/* binding */ namesWorkflow)
/* harmony export */ });
/* harmony import */ var _judge_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/** True when `workflow` names the contract's workflow, or could be its id. */
function namesWorkflow(workflow, { orr }) {
    return workflow === orr.workflow || workflow === orr.path || workflow === (0,_judge_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(orr.path) || /^\d+$/.test(workflow);
}
/**
 * The ids that are offered. Found ones: the oldest green first attempts of an allowed event first, then the oldest others, so
 * that a red run beside enough green ones is judged as what it is: another run of this head that failed.
 */
function chooseRuns(choice, listed, contract, shadows) {
    if (choice.kind === 'ids')
        return choice.ids;
    const fit = listed.filter(run => !shadows.includes(run.id) &&
        run.conclusion !== 'cancelled' &&
        contract.orr.events.includes(run.event) &&
        (!/^\d+$/.test(choice.workflow) || run.workflowId === choice.workflow));
    const green = (run) => (run.conclusion === 'success' && (run.attempt ?? 1) === 1 ? 0 : 1);
    return fit
        .toSorted((a, b) => green(a) - green(b) || Number(a.id) - Number(b.id))
        .slice(0, contract.orr.runs)
        .map(run => run.id);
}


/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vq: () => (/* binding */ jobsOfGate),
/* harmony export */   y8: () => (/* binding */ judgeGates),
/* harmony export */   yY: () => (/* binding */ judgeScorecard)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47756);

/** The jobs that carry a gate's name: the name itself, or the last step of `caller / T0` for a reusable workflow's job. */
function jobsOfGate(gate, jobs) {
    return jobs.filter(job => job.name === gate || job.name.endsWith(` / ${gate}`));
}
/** Every gate of the contract is exactly one job, and that job ended with `success`. Skipped is not success. */
function judgeGates(runId, jobs, contract) {
    return contract.gates.flatMap(({ id }) => {
        const [job, ...doubles] = jobsOfGate(id, jobs);
        if (job === undefined)
            return [absent(runId, id, jobs)];
        if (doubles.length > 0)
            return [doubled(runId, id, [job, ...doubles])];
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(job.status === 'completed' && job.conclusion === 'success', 'CEC-20', ruleOf(job), {
            message: `Gate ${id} of run ${runId} did not pass.`,
            expected: 'its job completed with success',
            found: job.status === 'completed' ? (job.conclusion ?? 'no conclusion') : job.status,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
        });
    });
}
function ruleOf(job) {
    return job.conclusion === 'skipped' ? 'gate-skipped' : 'gate-failed';
}
function absent(runId, gate, jobs) {
    const near = jobs.find(job => job.name.toLowerCase().includes(gate.toLowerCase()));
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-20', 'gate-absent', {
        message: `Run ${runId} has no job for gate ${gate}.`,
        expected: `exactly one job named ${gate}`,
        found: near === undefined ? `no such job among ${jobs.length}` : `a job named ${near.name}`,
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.workflow,
    });
}
function doubled(runId, gate, jobs) {
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-20', 'gate-doubled', {
        message: `Run ${runId} has ${jobs.length} jobs for gate ${gate}.`,
        expected: `exactly one job named ${gate}`,
        found: jobs.map(job => job.name).join(', '),
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.workflow,
    });
}
/** What the run says of itself against what GitHub says of its jobs. Its sprint and the gates it lacks were told as it was parsed. */
function judgeScorecard(runId, scorecard, jobs, contract) {
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(scorecard.verdict === 'PASS', 'CEC-20', 'scorecard-verdict', {
            message: `The scorecard of run ${runId} does not pass.`,
            expected: 'PASS',
            found: scorecard.verdict,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
        }),
        ...contract.gates.flatMap(({ id }) => gateOf(runId, id, scorecard, jobs)),
    ];
}
function gateOf(runId, gate, scorecard, jobs) {
    const said = Object.hasOwn(scorecard.gates, gate) ? scorecard.gates[gate] : undefined;
    if (said === undefined)
        return [];
    const job = jobs === null ? undefined : jobsOfGate(gate, jobs)[0];
    const lies = said === 'PASS' && job !== undefined && job.conclusion !== 'success';
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(said === 'PASS', 'CEC-20', 'scorecard-gate', {
            message: `The scorecard of run ${runId} does not pass gate ${gate}.`,
            expected: `${gate}: PASS`,
            found: said,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(!lies, 'CEC-20', 'scorecard-untrue', {
            message: `The scorecard of run ${runId} passes gate ${gate}, its job does not.`,
            expected: `the job of ${gate} with success`,
            found: job?.conclusion ?? job?.status ?? '',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
        }),
    ];
}


/***/ }),

/***/ 58998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ branchOf),
/* harmony export */   Z: () => (/* binding */ judgeRun)
/* harmony export */ });
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47756);


/** What one run is: of this repository, this workflow, this branch and head, a first attempt, green. */
function judgeRun(offered, facts) {
    if (offered.run.kind === 'gap')
        return [];
    const run = offered.run.value;
    if (run === null)
        return [absent(offered.id, facts)];
    return [
        ...origin(run, facts),
        ...workflow(run, facts),
        ...run.referenced.flatMap(called => referenced(run, called, facts)),
        ...place(run, facts),
        ...attempt(run, offered),
        ...end(run),
    ];
}
function absent(id, facts) {
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-40', 'run-absent', {
        message: `Run ${id} does not exist.`,
        expected: `a run of ${facts.contract.orr.workflow} in ${facts.repository}`,
        found: `GitHub knows no run ${id} there`,
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
    });
}
function origin(run, facts) {
    const same = (name) => name?.toLowerCase() === facts.repository.toLowerCase();
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(same(run.repository), 'CEC-40', 'other-repository', {
            message: `Run ${run.id} belongs to another repository.`,
            expected: facts.repository,
            found: run.repository,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(same(run.headRepository), 'CEC-40', 'run-of-fork', {
            message: `Run ${run.id} ran the code of another repository.`,
            expected: `head repository ${facts.repository}`,
            found: run.headRepository ?? 'a repository that is gone',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
    ];
}
function workflow(run, facts) {
    const { orr } = facts.contract;
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(run.path === orr.path, 'CEC-40', 'other-workflow', {
            message: `Run ${run.id} is of another workflow.`,
            expected: orr.path,
            found: run.path,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(orr.events.includes(run.event), 'CEC-40', 'other-event', {
            message: `Run ${run.id} was started by an event that the contract does not allow.`,
            expected: orr.events.join(' or '),
            found: run.event,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
    ];
}
/**
 * A called workflow is another file that makes the evidence: pinned by a full SHA, or ours and unchanged. A local call shows
 * the head's own SHA behind its `@`: that is no pin, it is the branch's file.
 */
function referenced(run, called, facts) {
    const name = `${called.repository}/${called.path}${called.ref === '' ? '' : `@${called.ref}`}`;
    const own = called.repository.toLowerCase() === facts.repository.toLowerCase();
    if (own && (called.sha === facts.head || called.sha === facts.base))
        return ownCall(run, called, facts);
    if ((0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(called.ref)) {
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(called.ref === called.sha, 'CEC-40', 'called-workflow-moved', {
            message: `Run ${run.id} called a workflow that is not the one its pin names.`,
            expected: `${name} at ${called.ref}`,
            found: called.sha,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.workflow,
        });
    }
    if (own) {
        return [
            (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-40', 'called-workflow-elsewhere', {
                message: `Run ${run.id} called a workflow of this repository at another commit.`,
                expected: `${name} at head ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(facts.head)} or base ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(facts.base)}`,
                found: called.sha,
                remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.workflow,
            }),
        ];
    }
    return [
        (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-40', 'called-workflow-unpinned', {
            message: `Run ${run.id} called a workflow of another repository by a name that can move.`,
            expected: `${called.repository}/${called.path} pinned by its full commit SHA`,
            found: name,
            remedy: 'Have maintainers pin the call by its full commit SHA on the base branch, then rebase and run the gates again.',
        }),
    ];
}
function ownCall(run, called, facts) {
    const file = facts.calledFiles.get(called.path);
    if (file?.base.kind === 'gap' || file?.head.kind === 'gap')
        return [];
    const equal = file !== undefined && file.base.value !== null && file.base.value === file.head.value;
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(equal, 'CEC-40', 'called-workflow-changed', {
        message: `Run ${run.id} called a workflow that the branch has changed.`,
        expected: `${called.path} as it stands at base ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(facts.base)}`,
        found: 'another content at the head, or no such file at base',
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.workflow,
    });
}
/** The branch that all runs must be of: the one that is known, else that of the first run which has one. */
function branchOf({ branch, offered }) {
    const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    return branch ?? runs.find(run => run.headBranch !== null)?.headBranch ?? null;
}
function place(run, facts) {
    const { base_branch } = facts.contract;
    const branch = branchOf(facts);
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(run.headSha === facts.head, 'CEC-40', 'other-head', {
            message: `Run ${run.id} ran another commit.`,
            expected: `head ${facts.head}`,
            found: run.headSha,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(run.headBranch !== null && run.headBranch === branch, 'CEC-40', 'other-branch', {
            message: `Run ${run.id} ran on another branch.`,
            expected: branch ?? 'the sandbox branch',
            found: run.headBranch ?? 'no branch',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(run.headBranch !== base_branch, 'CEC-40', 'run-on-base-branch', {
            message: `Run ${run.id} ran on the base branch.`,
            expected: 'a run on the sandbox branch',
            found: base_branch,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
    ];
}
/** A re-run is no new sample, and hides what its first attempt said. */
function attempt(run, offered) {
    if (run.attempt === null || run.attempt === 1)
        return [];
    const first = offered.firstAttempt?.kind === 'known' ? offered.firstAttempt.value.conclusion : null;
    return [
        (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-40', 'run-again', {
            message: `Run ${run.id} was started again; only first attempts count.`,
            expected: 'attempt 1',
            found: `attempt ${run.attempt}`,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(first === null || first === 'success', 'CEC-20', 'first-attempt-failed', {
            message: `The first attempt of run ${run.id} was not green.`,
            expected: 'success',
            found: first ?? '',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
        }),
    ];
}
function end(run) {
    if (run.status !== 'completed') {
        return [
            (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CEC-20', 'run-not-completed', {
                message: `Run ${run.id} has not ended.`,
                expected: 'completed with success',
                found: run.status,
                remedy: 'Wait until the run has ended, then run the check again.',
            }),
        ];
    }
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .wo)(run.conclusion === 'success', 'CEC-20', 'run-not-green', {
        message: `Run ${run.id} is not green.`,
        expected: 'success',
        found: run.conclusion ?? 'no conclusion',
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .REMEDY */ .nx.patch,
    });
}


/***/ }),

/***/ 87709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ runGaps),
/* harmony export */   Uw: () => (/* binding */ judgeRuns),
/* harmony export */   f0: () => (/* binding */ gateMatrix)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50801);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87633);
/* harmony import */ var _judge_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _judge_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58998);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47756);






/** Every proof of the runs, all findings in one pass. What could not be known is in `runGaps`, never here. */
function judgeRuns(facts) {
    return [
        ...judgeIds(facts),
        ...facts.offered.flatMap(offered => [...(0,_judge_run_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRun */ .Z)(offered, facts), ...judgeEnded(offered, facts)]),
        ...judgeWorkflowId(facts),
        ...judgeWorkflowFile(facts),
        ...judgeTip(facts),
        ...judgeOthers(facts),
    ];
}
/** The facts that are missing. With no finding, one of them makes the verdict unknown. */
function runGaps(facts) {
    const others = facts.others.kind === 'known' ? facts.others.value : [];
    return [
        ...facts.offered.flatMap(({ run, firstAttempt, jobs, artifacts }) => [
            ...(0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsOf */ .dc)(run, ...(firstAttempt === null ? [] : [firstAttempt]), jobs, artifacts),
            ...(run.kind === 'known' ? withRun(run.value, attemptGap) : []),
            ...(run.kind === 'known' && artifacts.kind === 'known'
                ? withRun(run.value, value => (0,_judge_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactGaps */ .mV)(value, artifacts.value, facts.contract))
                : []),
        ]),
        ...(0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsOf */ .dc)(facts.tip, facts.workflow.base, facts.workflow.head, facts.others),
        ...[...facts.calledFiles.values()].flatMap((file) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsOf */ .dc)(file.base, file.head)),
        ...others.flatMap(otherGaps),
    ];
}
/** What a run has left can be judged once it has ended. */
function judgeEnded(offered, { contract }) {
    const run = runOf(offered);
    if (run === null || run.status !== 'completed')
        return [];
    const gates = offered.jobs.kind === 'known' ? (0,_judge_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeGates */ .y8)(run.id, offered.jobs.value, contract) : [];
    return [...gates, ...(0,_judge_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeArtifacts */ .lp)(run, offered, contract)];
}
function runOf(offered) {
    return offered.run.kind === 'known' ? offered.run.value : null;
}
function withRun(run, judge) {
    return run === null ? [] : judge(run);
}
function attemptGap(run) {
    if (run.attempt !== null)
        return [];
    return [(0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gap */ .rQ)(`the attempt of run ${run.id}`, 'GitHub does not say.', 'Run the gates again.').gap];
}
function judgeIds({ asked, contract, shadows, others }) {
    // Runs that were to be found in a list that could not be had: nothing is known of their number.
    if (asked.length === 0 && others.kind === 'gap')
        return [];
    const doubles = [...new Set(asked.filter((id, at) => asked.indexOf(id) !== at))];
    const shadowed = asked.filter(id => shadows.includes(id));
    return [
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(asked.length === contract.orr.runs, 'CEC-40', 'runs-count', {
            message: `The proof needs exactly ${contract.orr.runs} runs.`,
            expected: `${contract.orr.runs} runs`,
            found: asked.length === 0 ? 'none' : `${asked.length} (${asked.slice(0, 10).join(', ')})`,
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(doubles.length === 0, 'CEC-40', 'runs-repeated', {
            message: 'The same run is offered more than once.',
            expected: 'distinct runs',
            found: doubles.slice(0, 10).join(', '),
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.fresh,
        }),
        ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(shadowed.length === 0, 'CEC-40', 'run-is-shadow', {
            message: 'A shadow run is offered as proof.',
            expected: 'runs that are not named as shadow runs',
            found: shadowed.slice(0, 10).join(', '),
            remedy: 'Name each run either as proof or as a shadow run.',
        }),
    ];
}
/** Two workflows may bear one name, or one path over time; never one id. */
function judgeWorkflowId({ offered, others }) {
    const runs = offered.flatMap(each => runOf(each) ?? []);
    const known = others.kind === 'known' ? others.value.map(other => other.run) : [];
    const ids = [...new Set([...runs, ...known].map(run => run.workflowId))];
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(ids.length <= 1, 'CEC-40', 'other-workflow-id', {
        message: 'The runs are not of one workflow.',
        expected: 'one workflow id',
        found: runs.map(run => `run ${run.id}: ${run.workflowId}`).join(', '),
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.fresh,
    });
}
/** A dispatch runs the file at the branch: what the gates are must be what the base branch says they are. */
function judgeWorkflowFile({ workflow, contract, base }) {
    if (workflow.base.kind === 'gap' || workflow.head.kind === 'gap')
        return [];
    const { path } = contract.orr;
    if (workflow.base.value === null) {
        return [
            (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('CEC-40', 'workflow-not-at-base', {
                message: 'The ORR workflow does not stand on the base branch.',
                expected: `${path} at base ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .short */ .h0)(base)}`,
                found: 'no such file',
                remedy: 'Have maintainers add the ORR workflow to the base branch, then rebase and run the gates.',
            }),
        ];
    }
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(workflow.base.value === workflow.head.value, 'CEC-40', 'workflow-changed', {
        message: 'The branch changes the ORR workflow, so its runs prove nothing.',
        expected: `${path} as it stands at base ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .short */ .h0)(base)}`,
        found: workflow.head.value === null ? 'the file is gone at the head' : 'another content at the head',
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.workflow,
    });
}
function judgeTip(facts) {
    const { tip, head } = facts;
    const name = (0,_judge_run_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W)(facts);
    if (tip.kind === 'gap' || name === null)
        return [];
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(tip.value === head, 'CEC-40', 'branch-moved', {
        message: 'The runs are not of the head of their branch.',
        expected: `${name} at ${head}`,
        found: tip.value ?? 'no such branch',
        remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.fresh,
    });
}
/** Three green of four is not three of three. */
function judgeOthers({ others }) {
    if (others.kind === 'gap')
        return [];
    return others.value.flatMap(other => {
        const failure = failureOf(other);
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .wo)(failure === null, 'CEC-20', 'other-run-failed', {
            message: `Another run of the ORR workflow on this head is not green: ${other.run.id}.`,
            expected: 'no failed run on this head',
            found: failure ?? '',
            remedy: _refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .REMEDY */ .nx.patch,
        });
    });
}
/**
 * Why the run counts as failed, or null: whatever an attempt of it ended with but success. A cancelled one only when a job of it,
 * or a step of a job that was still going, failed before; one whose jobs were all skipped ran nothing.
 */
function failureOf({ run, earlier, cancelledJobs }) {
    const before = earlier.flatMap(each => (each.kind === 'known' ? [each.value] : []));
    const red = [...before, run].find(each => each.status === 'completed' && !HARMLESS.has(each.conclusion ?? ''));
    if (red !== undefined) {
        return `${red.conclusion ?? 'no conclusion'}${red === run ? '' : ` at its attempt ${red.attempt ?? 1}`}`;
    }
    const jobs = cancelledJobs.flatMap(each => (each.kind === 'known' ? each.value : []));
    const failed = jobs.find(job => FAILED.has(job.conclusion ?? '') || job.failedStep !== null);
    if (failed === undefined)
        return null;
    return FAILED.has(failed.conclusion ?? '')
        ? `cancelled after ${failed.name} ended with ${failed.conclusion}`
        : `cancelled after step ${failed.failedStep} of ${failed.name} failed`;
}
const HARMLESS = new Set(['success', 'cancelled', 'skipped']);
const FAILED = new Set(['failure', 'timed_out']);
function otherGaps({ run, earlier, cancelledJobs }) {
    return [
        ...(0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsOf */ .dc)(...earlier, ...cancelledJobs),
        ...(run.status === 'completed'
            ? []
            : [
                (0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .gap */ .rQ)(`how run ${run.id} of the same head ends`, `It is ${run.status}.`, 'Wait until it has ended, or name it as a shadow run, then run the check again.').gap,
            ]),
    ];
}
/** The conclusion of each gate in each run, for the matrix; empty where it is not known. */
function gateMatrix(facts) {
    return new Map(facts.offered.map(({ id, jobs }) => [
        id,
        new Map(facts.contract.gates.map(gate => {
            const found = jobs.kind === 'known' ? (0,_judge_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOfGate */ .vq)(gate.id, jobs.value) : [];
            return [gate.id, found.map(job => job.conclusion ?? job.status).join(', ')];
        })),
    ]));
}


/***/ }),

/***/ 31159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderMatrix),
/* harmony export */   f: () => (/* binding */ isPlainAddress)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12231);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(130);
/* harmony import */ var _judge_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87709);



const MARK = {
    success: '✅',
    failure: '❌',
    skipped: '⏭️ skipped',
    cancelled: '🚫 cancelled',
};
/** Markdown: runs x gates with their hashes, the time they took, and the runs aside. */
function renderMatrix(facts, hashes, span) {
    const gates = facts.contract.gates.map(gate => gate.id);
    const matrix = (0,_judge_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .gateMatrix */ .f0)(facts);
    const rows = facts.offered.map(({ id, run }) => {
        const known = run.kind === 'known' ? run.value : null;
        const hash = hashes.find(each => each.id === id);
        return [
            link(id, known),
            known === null ? '❔' : mark(known.conclusion ?? known.status),
            ...gates.map(gate => mark(matrix.get(id)?.get(gate) ?? '')),
            hashCell(hash?.evidenceZip ?? null),
            hashCell(hash?.scorecard ?? null),
        ];
    });
    const columns = ['Run', 'Result', ...gates.map(gate => (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(gate)), 'Evidence ZIP', 'Scorecard'];
    const time = span.startedAt === '' ? '' : `Started ${span.startedAt}, finished ${span.finishedAt}.`;
    return [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)('Runs', columns, rows), time, aside(facts)].filter(part => part !== '').join('\n\n');
}
function aside({ others, shadows, shadowRuns }) {
    const known = others.kind === 'known' ? others.value : [];
    const rows = [
        ...shadows.map(id => {
            const run = shadowRuns.find(each => each.id === id) ?? null;
            const result = run === null ? 'not seen on this head' : mark(run.conclusion ?? run.status);
            return [link(id, run), `${result} (shadow run, not gating)`];
        }),
        ...known.map(({ run }) => [link(run.id, run), mark(run.conclusion ?? run.status)]),
    ];
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)('Other runs of this head', ['Run', 'Result'], rows);
}
/** A link that Markdown cannot be led out of; a run's address comes from GitHub, its id is digits. */
function link(id, run) {
    return run !== null && isPlainAddress(run.url) ? `[${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(id)}](${run.url})` : (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id);
}
/** An address with nothing in it that Markdown could read as its own. */
function isPlainAddress(url) {
    return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url);
}
function mark(conclusion) {
    return conclusion === '' ? '❔' : (MARK[conclusion] ?? (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(conclusion));
}
function hashCell(hash) {
    return hash === null ? '' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(hash);
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ compareEvidence)
});

;// CONCATENATED MODULE: ./build/packages/core/src/archive/sample.js
/** At most so many changes are told of one entry. */
const CHANGES_TOLD = 20;
function isWhole(sample) {
    return sample.start === 0 && sample.bytes.length === sample.size;
}
/** Where two samples first differ, from the start of the contents. */
function firstDifference(left, right) {
    const length = Math.min(left.bytes.length, right.bytes.length);
    let at = 0;
    while (at < length && left.bytes[at] === right.bytes[at])
        at++;
    return left.start + at;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/binary-difference.js

const AROUND = 8;
/** Offset of the first byte that differs, and the bytes around it. */
function explainBinary(name, left, right) {
    const offset = firstDifference(left, right);
    const cause = buildTime(name, left, offset);
    return {
        detail: { form: 'binary', offset, left: hexAround(left, offset), right: hexAround(right, offset) },
        causes: cause === null ? [] : [cause],
    };
}
/** Hex of the bytes around an offset, the byte itself in brackets; `[end]` where the contents end. */
function hexAround(sample, offset) {
    const at = offset - sample.start;
    const hex = (bytes) => [...bytes].map(byte => byte.toString(16).padStart(2, '0'));
    const before = hex(sample.bytes.subarray(Math.max(0, at - AROUND), at));
    const [byte = 'end'] = hex(sample.bytes.subarray(at, at + 1));
    return [...before, `[${byte}]`, ...hex(sample.bytes.subarray(at + 1, at + 1 + AROUND))].join(' ');
}
/** Formats whose first difference lies in a time field. */
function buildTime(name, sample, offset) {
    const at = (from, to) => offset >= from && offset < to;
    if (startsWith(sample, 0, [0x1f, 0x8b]) && at(4, 8))
        return 'source-date-epoch';
    if (startsWith(sample, 0, [...'!<arch>\n'].map(char => char.charCodeAt(0))) &&
        at(24, 36))
        return 'source-date-epoch';
    if (name.endsWith('.pyc') && at(8, 12))
        return 'source-date-epoch';
    if (startsWith(sample, 0, [0x50, 0x4b, 3, 4]) && at(10, 14))
        return 'source-date-epoch';
    if (isPngTime(sample, offset))
        return 'source-date-epoch';
    const block = offset - (offset % 512);
    const inHeader = startsWith(sample, block + 257, [...'ustar'].map(char => char.charCodeAt(0)));
    return inHeader && offset % 512 >= 136 && offset % 512 < 156 ? 'source-date-epoch' : null;
}
const PNG = [0x89, 0x50, 0x4e, 0x47];
/** PNG 1.2, sections 3.2 and 4.2: a tIME chunk, or a text chunk whose keyword speaks of time. Only where the whole is at hand. */
function isPngTime({ bytes, start }, offset) {
    if (start !== 0 || !PNG.every((byte, at) => bytes[at] === byte))
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const latin1 = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
    for (let at = 8; at + 8 <= offset && at + 8 <= bytes.length; at += 12 + view.getUint32(at, false)) {
        const data = at + 8;
        if (offset >= data + view.getUint32(at, false))
            continue;
        const type = latin1(at + 4, data);
        return (type === 'tIME' || (/^(?:tEXt|iTXt)$/.test(type) && /^(?:creation time|date:)/i.test(latin1(data, data + 20))));
    }
    return false;
}
function startsWith(sample, offset, bytes) {
    return bytes.every((byte, at) => sample.bytes[offset - sample.start + at] === byte);
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/causes.js
/** Why two runs may differ, as told from the difference itself. The order is that of telling, when several are as frequent. */
const CAUSES = {
    'line-end': ['line ends', 'Write `\\n` always, and one at the end of the file; set `core.autocrlf` to false.'],
    order: [
        'an order that varies',
        'Sort by code unit before writing: folders, sets, maps and threads come in any order.',
    ],
    'hash-seed': ['a hash seed', 'Sort sets and maps before writing; set PYTHONHASHSEED=0 while you look for the place.'],
    locale: ['a locale', 'Set LC_ALL=C.UTF-8 in the gate; sort and format without the locale.'],
    'time-zone': ['a time zone', 'Set TZ=UTC in the gate; write instants with `Z`.'],
    clock: [
        'a clock reading or a duration',
        'Leave times and durations out of the evidence, or take them from the commit.',
    ],
    'source-date-epoch': [
        'a build time',
        'Export SOURCE_DATE_EPOCH from the commit (`git log -1 --format=%ct`); the tool must honour it.',
    ],
    path: ['an absolute path', 'Write paths relative to the repository; do not write temporary folders.'],
    random: ['a random value', 'Seed the generator with a constant, or leave the value out.'],
    'run-id': ['an identifier of the run', 'Leave run ids, numbers and attempts out of the evidence.'],
    'host-name': ['a host name', 'Leave host names, addresses and runner names out of the evidence.'],
    process: ['a process id or a port', 'Leave process ids and ports out of the evidence.'],
    address: ['a memory address', 'Do not print objects by their address.'],
    float: ['floating point that is not exact', 'Add in a fixed order, or round before writing.'],
    encoding: ['an encoding', 'Write UTF-8 in NFC without a byte order mark.'],
    derived: ['a hash of something else that differs', 'Look for the other difference first: this one follows from it.'],
    umask: ['file modes', 'Pack with evidence-pack: it writes modes from constants.'],
    zlib: ['another compressor', 'Pack with evidence-pack: it stores.'],
};
const CAUSE_NAMES = Object.keys(CAUSES).filter((name) => name in CAUSES);
function causeTitle(cause) {
    return CAUSES[cause][0];
}
function causeAdvice(cause) {
    return CAUSES[cause][1];
}
/** Causes by how often they were seen, then in the table's order; what only follows from another difference comes last. */
function rankCauses(seen) {
    const counts = new Map();
    for (const cause of seen)
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
    const last = (cause) => (cause === 'derived' ? 1 : 0);
    return [...counts.keys()].sort((a, b) => last(a) - last(b) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        CAUSE_NAMES.indexOf(a) - CAUSE_NAMES.indexOf(b));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/container-difference.js
/** Differences of two archives that no entry's contents show. `shared` pairs the entries of one name. */
function containerDifferences(left, right, shared, renamed) {
    const differing = (differs) => shared.filter(([a, b]) => differs(a, b));
    const found = [];
    const add = (what, pairs, causes, show) => {
        const [first] = pairs;
        if (first === undefined)
            return;
        const example = `${first[0].name}: ${show(first[0])} / ${show(first[1])}`;
        found.push({ what, count: pairs.length, example, causes });
    };
    const moved = firstOutOfOrder(left, right, shared);
    if (moved !== null)
        found.push({ what: 'order', count: shared.length, example: moved, causes: ['order'] });
    const [name] = renamed;
    if (name !== undefined) {
        found.push({
            what: 'names',
            count: renamed.length,
            example: `${name.left} / ${name.right}`,
            causes: renameCause(name),
        });
    }
    const alone = [...without(left.folders, right.folders), ...without(right.folders, left.folders)];
    const [folder] = alone;
    if (folder !== undefined)
        found.push({ what: 'folders', count: alone.length, example: folder, causes: [] });
    add('time', differing((a, b) => a.time !== b.time || a.date !== b.date), ['source-date-epoch'], dosTime);
    add('mode', differing((a, b) => a.externalAttributes !== b.externalAttributes || a.madeBy !== b.madeBy), ['umask'], mode);
    add('compression', differing((a, b) => a.method !== b.method || a.compressed !== b.compressed), ['zlib'], entry => (entry.method === 0 ? 'stored' : `deflated to ${entry.compressed} bytes`));
    add('flags', differing((a, b) => a.flags !== b.flags), [], entry => `0x${entry.flags.toString(16)}`);
    add('extra', differing((a, b) => !same(a.extra, b.extra)), [], entry => `${entry.extra.length} bytes`);
    add('comment', differing((a, b) => !same(a.comment, b.comment)), [], entry => shownBytes(entry.comment));
    if (!same(left.comment, right.comment)) {
        const example = `of the archive: ${shownBytes(left.comment)} / ${shownBytes(right.comment)}`;
        found.push({ what: 'comment', count: 1, example, causes: [] });
    }
    return found;
}
/** Names of folders that only the first archive has an entry for. */
function without(folders, others) {
    const names = new Set(others.map(({ name }) => name));
    return folders.map(({ name }) => name).filter(name => !names.has(name));
}
/** The first place at which the entries that both hold stand in another order, in the directory or in the file. */
function firstOutOfOrder(left, right, shared) {
    const names = new Set(shared.map(([entry]) => entry.name));
    const of = (entries) => entries.map(e => e.name).filter(name => names.has(name));
    const byDirectory = ({ entries, folders }) => [...of(entries), ...of(folders)];
    const byOffset = ({ entries, folders }) => of(sortedByOffset([...entries, ...folders]));
    for (const order of [byDirectory, byOffset]) {
        const [ours, theirs] = [order(left), order(right)];
        const at = ours.findIndex((name, index) => name !== theirs[index]);
        if (at !== -1)
            return `place ${at + 1}: ${ours[at] ?? ''} / ${theirs[at] ?? ''}`;
    }
    return null;
}
function sortedByOffset(entries) {
    return [...entries].sort((a, b) => a.offset - b.offset);
}
function renameCause({ left, right }) {
    if (left.normalize('NFC') === right.normalize('NFC'))
        return ['encoding'];
    return left.endsWith(`/${right}`) || right.endsWith(`/${left}`) ? ['path'] : [];
}
function same(a, b) {
    return Buffer.compare(a, b) === 0;
}
function dosTime({ time, date }) {
    const two = (value) => String(value).padStart(2, '0');
    const day = `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >>> 11)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`;
}
function mode({ externalAttributes, madeBy }) {
    return `${((externalAttributes >>> 16) & 0o7777).toString(8)} made by ${madeBy >>> 8}`;
}
function shownBytes(bytes) {
    return bytes.length === 0 ? 'none' : `"${new TextDecoder().decode(bytes.subarray(0, 80))}"`;
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/classify.js
/** The likely cause of one token that stands for another; null when it could be anything. */
function classify(left, right, around) {
    const key = lastKey(around.before);
    if (isLocaleName(left.text) && isLocaleName(right.text))
        return 'locale';
    if (RUN_ID.test(key) || (RUN_URL.test(left.text) && RUN_URL.test(right.text)))
        return 'run-id';
    if (left.kind !== right.kind)
        return ofKey(key);
    switch (left.kind) {
        case 'date':
            return sameInstant(left.text, right.text)
                ? 'time-zone'
                : BUILD.test(around.before)
                    ? 'source-date-epoch'
                    : 'clock';
        case 'uuid':
            return 'random';
        case 'address':
            return 'address';
        case 'ip':
            return 'host-name';
        case 'path':
            return 'path';
        case 'url':
            return ofUrls(left.text, right.text, key);
        case 'number':
            return ofNumbers(left.text, right.text, key, around);
        case 'word':
            return ofWords(left.text, right.text, key);
        case 'mark':
            return null;
    }
}
const RUN_ID = /(?:^|[^a-z])(?:run|job|build|workflow|pipeline)[_ -]?(?:id|number|attempt|no)$|^github_run_\w+$|runid$|runnumber$/i;
const RUN_URL = /\/actions\/runs\/\d+/;
const BUILD = /source_date_epoch|\b(?:build|built|compiled|packaged|mtime|modified)\b|build_?(?:date|time)/i;
const HOST = /(?:^|[^a-z])(?:host|hostname|node|machine|runner|server|agent|computer)(?:[_ -]?name)?$/i;
const DURATION = /duration|elapsed|took|seconds|millis|(?:^|_)(?:ms|ns|us|secs?)$|(?:^|[^a-z])(?:wall|cpu|real|user|sys|run)?_?time$|latency/i;
const CLOCK = /timestamp|epoch|(?:^|[^a-z])(?:now|date|time|when)$|_at$|(?:created|updated|started|finished|generated)(?:_?at|on)?$/i;
const PROCESS = /(?:^|[^a-z])(?:pid|ppid|tid|process|port|process[_ -]?id|thread[_ -]?id)$/i;
const CHANCE = /nonce|salt|token|uuid|guid|(?:^|[^a-z])(?:seed|random|rand|secret|session|correlation|request|trace)(?:[_ -]?(?:id|value))?$/i;
const HASH = /sha-?\d*|hash|digest|checksum|fingerprint|etag|(?:prev_|merkle_)?root$/i;
const UNIT = /^(?:s|ms|us|µs|ns|sec|secs|second|seconds|min|mins|minutes)$/;
/** The last word before a value: `"run_id": ` gives `run_id`. */
function lastKey(before) {
    const match = /([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,60}?)["'`]?\s{0,4}(?:[:=]|=>|->|\bis\b|#|\/)?\s{0,4}["'`([<]?\s?$/u.exec(before.slice(-100));
    return match?.[1] ?? '';
}
function ofKey(key) {
    if (PROCESS.test(key))
        return 'process';
    if (CHANCE.test(key))
        return 'random';
    if (HASH.test(key))
        return 'derived';
    if (HOST.test(key))
        return 'host-name';
    if (CLOCK.test(key) || DURATION.test(key))
        return 'clock';
    return null;
}
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
function ofUrls(left, right, key) {
    if (left.startsWith('file:///') && right.startsWith('file:///'))
        return 'path';
    if (HOST.test(key))
        return 'host-name';
    return left.replace(UUID, '') === right.replace(UUID, '') ? 'random' : null;
}
function ofNumbers(left, right, key, around) {
    if (isOtherPunctuation(left, right))
        return 'locale';
    if (isEpoch(left) && isEpoch(right) && left.length === right.length)
        return BUILD.test(around.before) ? 'source-date-epoch' : 'clock';
    const named = ofKey(key);
    if (named !== null)
        return named;
    if (UNIT.test(around.after))
        return 'clock';
    return isNear(left, right) ? 'float' : null;
}
/** The same digits, grouped or pointed otherwise; a point in another place is another number. */
function isOtherPunctuation(left, right) {
    if (left.replace(/[.,]/g, '#') === right.replace(/[.,]/g, '#'))
        return true;
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;
    return left.replace(/[.,]/g, '') === right.replace(/[.,]/g, '') && (grouped.test(left) || grouped.test(right));
}
/** What mkdtemp and its like put before a random end. */
const TEMPORARY = /^(?:tmp|temp)[._-]?(?=\w*\d)\w{6,}$/i;
/** Seconds or milliseconds from 2014 to 2039. */
function isEpoch(text) {
    if (!/^(?:\d{10}|\d{13})(?:\.\d+)?$/.test(text))
        return false;
    const seconds = /^\d{13}/.test(text) ? Number(text) / 1000 : Number(text);
    return seconds > 1.39e9 && seconds < 2.2e9;
}
/** Apart in the last of many digits only. */
function isNear(left, right) {
    if (!left.includes('.') && !right.includes('.'))
        return false;
    if (Math.max(left.length, right.length) < 8)
        return false;
    const [a, b] = [Number(left), Number(right)];
    return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
function ofWords(left, right, key) {
    if (left.normalize('NFC') === right.normalize('NFC'))
        return 'encoding';
    const named = ofKey(key);
    if (named !== null)
        return named;
    if (isHost(left) && isHost(right))
        return 'host-name';
    if (isZone(left) && isZone(right))
        return 'time-zone';
    if (isForeignMonth(left, right))
        return 'locale';
    if (TEMPORARY.test(left) && TEMPORARY.test(right))
        return 'path';
    if (isHex(left) && isHex(right))
        return left.length === right.length && [40, 64, 96, 128].includes(left.length) ? 'derived' : 'random';
    return isChance(left) && isChance(right) ? 'random' : null;
}
/** The names that GitHub's runners, clouds and containers give. */
function isHost(text) {
    return /^(?:fv-az\d+-\d+|runner-\w+(?:-\w+)*|ip-\d+-\d+-\d+-\d+|runnervm\w+|[\w-]+\.(?:local|internal|lan))$/.test(text);
}
function isZone(text) {
    return /^(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|BRT|WET|WEST|JST|IST)$/.test(text);
}
function isLocaleName(text) {
    return /^(?:[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]+)?|C|C\.UTF-?8|POSIX)$/.test(text);
}
function isHex(text) {
    return /^[0-9a-f]{8,128}$/i.test(text) && /\d/.test(text) && /[a-f]/i.test(text);
}
/** Long, and mixed as no word is. */
function isChance(text) {
    return text.length >= 12 && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && !/[-.]/.test(text);
}
const MONTHS = [
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo',
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
].map(names => names.split(' '));
/** One month or day in two languages. */
function isForeignMonth(left, right) {
    const places = (text) => MONTHS.map(names => names.indexOf(text.toLowerCase())).filter(at => at !== -1);
    return places(left).some(at => places(right).includes(at));
}
/** One instant told with two offsets. */
function sameInstant(left, right) {
    const [a, b] = [instant(left), instant(right)];
    return a !== null && a === b;
}
function instant(text) {
    if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
        return null;
    const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/tokens.js
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const SECONDS = ':\\d{2}(?:[.,]\\d{1,9})?';
const TIME = `\\d{1,2}:\\d{2}(?:${SECONDS})?`;
const ZONE = '(?: ?(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2}))?';
// Longest readings first: a date is not three numbers. All quantifiers are bounded or over disjoint classes: linear.
const TOKEN = new RegExp([
    `(?<date>\\d{4}-\\d{2}-\\d{2}(?:[T ]${TIME}${ZONE})?|\\d{1,2} ${MONTH} \\d{4}(?: ${TIME}${ZONE})?|${MONTH} {1,2}\\d{1,2} ${TIME}(?: [A-Z]{3,4})?(?: \\d{4})?|\\d{1,2}:\\d{2}${SECONDS}${ZONE})(?![\\w:])`,
    '(?<uuid>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?!\\w)',
    '(?<url>[a-z]{2,10}://[^\\s"\'<>`]{1,2000})',
    '(?<path>(?<![\\w./\\\\])(?:[A-Za-z]:[\\\\/]|/)[\\w.@+~-]+(?:[\\\\/]+[\\w.@+~-]+)*)',
    '(?<address>0x[0-9A-Fa-f]{4,16})(?!\\w)',
    '(?<ip>\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])',
    '(?<hex>(?=\\d*[A-Fa-f])[0-9A-Fa-f]{8,128})(?!\\w)',
    '(?<number>\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?)',
    '(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:[-.][\\p{L}\\p{M}\\p{N}_]+)*)',
    '(?<mark>[^\\p{L}\\p{M}\\p{N}_])',
].join('|'), 'gsu');
const KINDS = ['date', 'uuid', 'url', 'path', 'address', 'ip', 'number', 'word', 'mark'];
function tokensOf(line) {
    return [...line.matchAll(TOKEN)].map(match => ({
        kind: KINDS.find(kind => match.groups?.[kind] !== undefined) ?? 'word',
        text: match[0],
        at: match.index,
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/text-cause.js


/** Lines longer than this are cut before they are read token by token. */
const LINE = 2_000;
/** Causes that only the whole of two texts can show; empty when the lines must be looked at. */
function causesOfTexts(left, right) {
    const [a, b] = [left.replaceAll('\r\n', '\n'), right.replaceAll('\r\n', '\n')];
    if (a === b || withoutEnd(a) === withoutEnd(b))
        return ['line-end'];
    if (isOtherEncoding(left, right))
        return ['encoding'];
    if (left.replace(/^\ufeff/, '') === right.replace(/^\ufeff/, ''))
        return ['encoding'];
    if (a.normalize('NFC') === b.normalize('NFC'))
        return ['encoding'];
    const [lines, others] = [withoutEnd(a).split('\n'), withoutEnd(b).split('\n')];
    return sameElements(lines, others) ? [causeOfOrder(lines, others)] : [];
}
/** The same elements in two orders: a locale, where one side is sorted by code unit and the other as a locale would. */
function causeOfOrder(left, right) {
    return sortedByLocale(left, right) || sortedByLocale(right, left) ? 'locale' : 'order';
}
/** Bytes that are no UTF-8 on one side where the other has letters that are not ASCII, and the same text besides. */
function isOtherEncoding(left, right) {
    if (left.includes('\ufffd') === right.includes('\ufffd'))
        return false;
    const ascii = (text) => text.replace(/[\u0080-\uffff]+/g, '?');
    return ascii(left) === ascii(right);
}
function withoutEnd(text) {
    return text.replace(/\n$/, '');
}
function isSorted(lines) {
    return lines.every((line, at) => at === 0 || (lines[at - 1] ?? '') <= line);
}
function sortedByLocale(plain, other) {
    return isSorted(plain) && !isSorted(other) && isCollated(other);
}
/** Sorted as a locale does: letters before their case and accents, marks left out. */
function isCollated(lines) {
    return isSorted(lines.map(line => line
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')));
}
/** The same elements, each as often. */
function sameElements(left, right) {
    if (left.length !== right.length)
        return false;
    const [a, b] = [[...left].sort(), [...right].sort()];
    return a.every((element, at) => element === b[at]);
}
/** Causes that one changed line shows, each once. */
function causesOfLine(left, right) {
    if (left.replace(/\r$/, '') === right.replace(/\r$/, ''))
        return ['line-end'];
    const [a, b] = [tokensOf(left.slice(0, LINE)), tokensOf(right.slice(0, LINE))];
    if (isSwappedDate(left, right))
        return ['locale'];
    if (sameElements(textsOf(a), textsOf(b)))
        return [/[{}[\]()]/.test(left) ? 'hash-seed' : 'order'];
    const causes = new Set();
    for (const [ours, theirs, at] of changedTokens(a, b)) {
        const cause = classify(ours, theirs, { before: left.slice(0, ours.at), after: followingWord(a, at) });
        if (cause !== null)
            causes.add(cause);
    }
    return [...causes];
}
/** One value that stands for another under a JSON key. */
function causesOfValues(key, left, right) {
    return causesOfLine(`${key}: ${left}`, `${key}: ${right}`);
}
const DAY = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/g;
/** The same line once day and month of its dates change places. */
function isSwappedDate(left, right) {
    return left.length <= LINE && left !== right && left.replace(DAY, '$3$2$1$2$4') === right;
}
function textsOf(tokens) {
    return tokens.map(token => token.text);
}
/** Tokens side by side; with another number of them, what is left between the common start and the common end. */
function changedTokens(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start]?.text === b[start]?.text)
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end)?.text === b.at(-1 - end)?.text)
        end++;
    const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (ours.length !== theirs.length)
        return [];
    return ours.flatMap((token, at) => {
        const other = theirs[at];
        return other === undefined || other.text === token.text ? [] : [[token, other, start + at]];
    });
}
function followingWord(tokens, at) {
    const next = tokens[at + 1];
    if (next === undefined)
        return '';
    return next.text.trim() === '' ? (tokens[at + 2]?.text ?? '') : next.text;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/json-difference.js




const DEPTH = 64;
const SHOWN = 120;
/**
 * The values that differ, by pointer, told apart from keys and lists that only stand in another order.
 * Null when either text is no JSON, nests too deep, or says the same values: then the lines are told.
 */
function explainJson(left, right) {
    const [ours, theirs] = [parsed(left), parsed(right)];
    if (ours === undefined || theirs === undefined)
        return null;
    const found = { changes: [], causes: [], count: 0 };
    compare(ours.value, theirs.value, '', '', found);
    if (found.count === 0)
        return null;
    const untold = found.count - found.changes.length;
    return { detail: { form: 'json', changes: found.changes, untold }, causes: found.causes };
}
function parsed(text) {
    if (nesting(text) > DEPTH)
        return undefined;
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** How deep lists and objects nest, strings left out: everything after this may recurse. */
function nesting(text) {
    let [depth, deepest] = [0, 0];
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quoted) {
            if (char === '\\')
                at++;
            else if (char === '"')
                quoted = false;
        }
        else if (char === '"')
            quoted = true;
        else if (char === '[' || char === '{')
            deepest = Math.max(deepest, ++depth);
        else if (char === ']' || char === '}')
            depth--;
    }
    return deepest;
}
function compare(left, right, pointer, key, found) {
    if (Array.isArray(left) && Array.isArray(right))
        compareLists(left, right, pointer, key, found);
    else if ((0,json/* isRecord */.u)(left) && (0,json/* isRecord */.u)(right))
        compareRecords(left, right, pointer, found);
    else if (left !== right) {
        const [from, to] = [JSON.stringify(left), JSON.stringify(right)];
        tell(found, { pointer, kind: 'changed', left: from, right: to }, () => causesOfScalars(key, left, right));
    }
}
function compareLists(left, right, pointer, key, found) {
    const [ours, theirs] = [left.map(canonical), right.map(canonical)];
    if (sameElements(ours, theirs)) {
        if (ours.some((element, at) => element !== theirs[at])) {
            tell(found, { pointer, kind: 'list-order', left: JSON.stringify(left), right: JSON.stringify(right) }, () => [
                orderOf(left, right),
            ]);
            return;
        }
    }
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const step = `${pointer}${(0,json/* pointerStep */.U)(at)}`;
        if (at >= left.length)
            tell(found, { pointer: step, kind: 'added', left: null, right: JSON.stringify(right[at]) });
        else if (at >= right.length)
            tell(found, { pointer: step, kind: 'missing', left: JSON.stringify(left[at]), right: null });
        else
            compare(left[at], right[at], step, key, found);
    }
}
function compareRecords(left, right, pointer, found) {
    const [ours, theirs] = [Object.keys(left), Object.keys(right)];
    const shared = ours.filter(key => Object.hasOwn(right, key));
    const sharedThere = theirs.filter(key => Object.hasOwn(left, key));
    if (shared.some((key, at) => key !== sharedThere[at])) {
        tell(found, { pointer, kind: 'key-order', left: ours.join(', '), right: theirs.join(', ') }, () => ['order']);
    }
    for (const key of shared) {
        compare(left[key], right[key], `${pointer}${(0,json/* pointerStep */.U)(key)}`, key, found);
    }
    for (const key of ours.filter(name => !Object.hasOwn(right, name))) {
        tell(found, {
            pointer: `${pointer}${(0,json/* pointerStep */.U)(key)}`,
            kind: 'missing',
            left: JSON.stringify(left[key]),
            right: null,
        });
    }
    for (const key of theirs.filter(name => !Object.hasOwn(left, name))) {
        tell(found, {
            pointer: `${pointer}${(0,json/* pointerStep */.U)(key)}`,
            kind: 'added',
            left: null,
            right: JSON.stringify(right[key]),
        });
    }
}
function tell(found, change, causes = () => []) {
    found.count++;
    if (found.changes.length >= CHANGES_TOLD)
        return;
    const { pointer, kind } = change;
    found.changes.push({ pointer: (0,inert/* clip */.$Q)(pointer, 500), kind, left: shown(change.left), right: shown(change.right) });
    found.causes.push(...causes());
}
function shown(text) {
    return text === null ? null : (0,inert/* clip */.$Q)(text, SHOWN).toWellFormed();
}
function causesOfScalars(key, left, right) {
    if (typeof left !== typeof right || typeof left === 'object')
        return [];
    return causesOfValues(key, String(left), String(right));
}
function orderOf(left, right) {
    const texts = (list) => list.filter(element => typeof element === 'string');
    return texts(left).length === left.length ? causeOfOrder(texts(left), texts(right)) : 'order';
}
/** A value's text whatever the order of its keys; lists keep theirs. Only JSON.stringify's own recursion, which is native. */
function canonical(value) {
    if (!(0,json/* isRecord */.u)(value))
        return JSON.stringify(value);
    return JSON.stringify(Object.keys(value)
        .sort()
        .map(key => [key, value[key]]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/line-diff.js
/** Above this many cells the longest common subsequence is not sought: lines are then told side by side. */
const CELLS = 250_000;
/** The lines that differ, in order; a line that was replaced is one edit with both sides. */
function diffLines(left, right) {
    let start = 0;
    while (start < left.length && start < right.length && left[start] === right[start])
        start++;
    let end = 0;
    while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
        end++;
    const ours = left.slice(start, left.length - end);
    const theirs = right.slice(start, right.length - end);
    const kept = ours.length * theirs.length > CELLS ? [] : commonLines(ours, theirs);
    return between(kept, ours.length, theirs.length).map(edit => ({
        left: edit.left === null ? null : edit.left + start,
        right: edit.right === null ? null : edit.right + start,
    }));
}
/** Pairs of equal lines of a longest common subsequence, in order. */
function commonLines(left, right) {
    const width = right.length + 1;
    const lengths = new Uint32Array((left.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = left.length - 1; i >= 0; i--) {
        for (let j = right.length - 1; j >= 0; j--) {
            lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < left.length && j < right.length;) {
        if (left[i] === right[j])
            pairs.push([i++, j++]);
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}
/** What lies between kept lines, the removed paired with the added. */
function between(kept, leftLength, rightLength) {
    const edits = [];
    let [left, right] = [0, 0];
    for (const [i, j] of [...kept, [leftLength, rightLength]]) {
        while (left < i || right < j) {
            edits.push({ left: left < i ? left++ : null, right: right < j ? right++ : null });
        }
        left = i + 1;
        right = j + 1;
    }
    return edits;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/text-difference.js



const text_difference_SHOWN = 160;
const NEWLINE = 0x0a;
/** The lines that differ; null when either side is not text. */
function explainText(left, right) {
    const [ours, theirs] = [middle(left, right), middle(right, left)];
    const [a, b] = [decoded(ours.bytes), decoded(theirs.bytes)];
    if (a === null || b === null)
        return null;
    const whole = isWhole(left) && isWhole(right) ? causesOfTexts(text_difference_text(left), text_difference_text(right)) : causesOfTexts(a, b);
    const [leftLines, rightLines] = [linesOf(a), linesOf(b)];
    const edits = diffLines(leftLines, rightLines);
    const told = edits.slice(0, CHANGES_TOLD);
    const causes = whole.length > 0 ? whole : told.flatMap(edit => pairCauses(leftLines, rightLines, edit));
    const number = (index) => index === null || ours.line === null ? null : ours.line + index;
    const changes = told.map((edit) => {
        const [from, to] = [lineAt(leftLines, edit.left), lineAt(rightLines, edit.right)];
        const around = differAt(from ?? '', to ?? '');
        return {
            leftLine: number(edit.left),
            rightLine: number(edit.right),
            left: from === null ? null : text_difference_shown(from, around),
            right: to === null ? null : text_difference_shown(to, around),
        };
    });
    return { detail: { form: 'text', changes, untold: edits.length - told.length }, causes };
}
function pairCauses(left, right, edit) {
    const [from, to] = [lineAt(left, edit.left), lineAt(right, edit.right)];
    return from === null || to === null ? [] : causesOfLine(from, to);
}
function lineAt(lines, index) {
    return index === null ? null : (lines[index] ?? null);
}
/** Whole lines from the first that differs to the last that may differ, and the number of the first. */
function middle(sample, other) {
    const { bytes } = sample;
    const length = Math.min(bytes.length, other.bytes.length);
    let start = 0;
    while (start < length && bytes[start] === other.bytes[start])
        start++;
    let end = 0;
    // Ends can be laid side by side where contents are of one size, or end within both samples.
    const ended = sample.start + bytes.length === sample.size && other.start + other.bytes.length === other.size;
    const ends = ended || (sample.size === other.size && bytes.length === other.bytes.length);
    if (ends) {
        const [ourEnd, theirEnd] = [bytes.length - 1, other.bytes.length - 1];
        while (end < length - start && bytes[ourEnd - end] === other.bytes[theirEnd - end])
            end++;
    }
    const from = start === 0 ? 0 : bytes.lastIndexOf(NEWLINE, start - 1) + 1;
    const stop = bytes.indexOf(NEWLINE, Math.max(from, bytes.length - end - 1));
    const to = stop === -1 ? bytes.length : stop + 1;
    return { bytes: bytes.subarray(from, to), line: sample.line === null ? null : sample.line + countLines(bytes, from) };
}
/** Line ends among the first `end` bytes. A plain loop: a search for each line costs more. */
function countLines(bytes, end) {
    let lines = 0;
    for (let at = 0; at < end; at++)
        if (bytes[at] === NEWLINE)
            lines++;
    return lines;
}
const loose = new TextDecoder('utf-8', { ignoreBOM: true });
function text_difference_text(sample) {
    return loose.decode(sample.bytes);
}
/** Text, or null for bytes that are none. A character that is cut at either end of a sample is no reason. */
function decoded(bytes) {
    const seen = loose.decode(bytes);
    if (seen.includes('\0'))
        return null;
    const strange = seen.slice(4, -4).match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
    return strange * 20 > seen.length ? null : seen;
}
function linesOf(shownText) {
    const lines = shownText.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function differAt(left, right) {
    let at = 0;
    while (at < left.length && left[at] === right[at])
        at++;
    return at;
}
/** A line, or the part of a long one around where it differs. */
function text_difference_shown(line, around) {
    if (line.length <= text_difference_SHOWN)
        return line;
    const from = Math.max(0, Math.min(around - text_difference_SHOWN / 2, line.length - text_difference_SHOWN));
    return `${from > 0 ? '…' : ''}${line.slice(from, from + text_difference_SHOWN)}${from + text_difference_SHOWN < line.length ? '…' : ''}`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/render-explanation.js


/** UTF-16 units; well within a job summary beside everything else. */
const LONGEST = 120_000;
const DETAILED = 30;
/** The explanation as Markdown. Everything that comes from an archive is made inert. */
function renderExplanation(explanation, options = {}) {
    const label = (archive) => (0,inert/* prose */.CS)((0,inert/* clip */.$Q)(options.labels?.[archive - 1] ?? `archive ${archive}`, 100));
    const parts = [
        '### Why the evidence differs',
        explanation.groups.map(group => `- ${group.map(label).join(' = ')}`).join('\n'),
        explanation.unread.length === 0
            ? ''
            : `Not explained, because refused: ${explanation.unread.map(label).join(', ')}.`,
        renderCauses(explanation),
        ...explanation.pairs.map(pair => renderPair(pair, label)),
        renderSteps(options.contract),
    ];
    return bounded(parts.filter(part => part !== ''));
}
function renderCauses({ causes }) {
    if (causes.length === 0)
        return '';
    const lines = causes.map(cause => `- **${causeTitle(cause)}**: ${(0,inert/* prose */.CS)(causeAdvice(cause))}`);
    return ['**Likely causes**', '', ...lines].join('\n');
}
function renderSteps(contract) {
    const steps = contract?.triage.trees.find(tree => tree.when === 'T6')?.steps ?? [];
    if (steps.length === 0)
        return '';
    return ['**T6**', '', ...steps.map((step, at) => `${at + 1}. ${renderStep(step)}`)].join('\n');
}
/** A step of the contract: its code spans stay code spans, a line break is shown as `\\n`. */
function renderStep(step) {
    const parts = step.replaceAll('\n', '\\n').split('`');
    return parts.map((part, at) => (at % 2 === 0 ? (0,inert/* prose */.CS)(part) : (0,inert/* code */.aY)(part))).join('');
}
function renderPair(pair, label) {
    const names = `${label(pair.left)} and ${label(pair.right)}`;
    const head = pair.kind === 'container'
        ? `#### ${names}: the contents are equal, the containers differ`
        : `#### ${names}: the contents differ`;
    const container = pair.container.map(({ what, count, example }) => `- container, ${what} (${count}): ${(0,inert/* code */.aY)((0,inert/* clip */.$Q)(example, 300))}`);
    const detailed = pair.entries.slice(0, DETAILED).map(renderEntry);
    const listed = pair.entries.slice(DETAILED).map(entry => `- ${headline(entry, inert/* code */.aY)}`);
    const untold = pair.untold > 0 ? [`…and ${pair.untold} more entries.`] : [];
    return [head, '', ...container, ...detailed, ...listed, ...untold].join('\n');
}
/** One entry in a line: how it differs, where first, and why perhaps. */
function headline(entry, quote) {
    const causes = entry.causes.length === 0 ? '' : ` · likely ${entry.causes.map(causeTitle).join(', ')}`;
    return `${quote((0,inert/* clip */.$Q)(entry.name, 300))} ${sizes(entry)}${place(entry.detail, quote)}${causes}`;
}
function sizes({ kind, leftSize, rightSize }) {
    switch (kind) {
        case 'missing':
            return `missing on the right (${leftSize} bytes)`;
        case 'added':
            return `added on the right (${rightSize} bytes)`;
        case 'different':
            return leftSize === rightSize ? `differs (${leftSize} bytes)` : `differs (${leftSize} / ${rightSize} bytes)`;
    }
}
/** Where the first difference stands, in a few characters. */
function place(detail, quote) {
    if (detail === null)
        return '';
    switch (detail.form) {
        case 'binary':
            return ` at byte ${detail.offset}`;
        case 'json':
            return ` at ${quote(detail.changes[0]?.pointer || '/')}`;
        case 'text': {
            const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine;
            return line == null ? '' : ` at line ${line}`;
        }
    }
}
function renderEntry(entry) {
    return [`- ${headline(entry, inert/* code */.aY)}`, ...detailLines(entry.detail, inert/* code */.aY).map(line => `  - ${line}`)].join('\n');
}
/** What stands at the difference, on both sides, a line each. */
function detailLines(detail, quote) {
    if (detail === null)
        return [];
    switch (detail.form) {
        case 'binary':
            return [`${quote(detail.left)} / ${quote(detail.right)}`];
        case 'json':
            return [...detail.changes.map(change => renderJsonChange(change, quote)), ...more(detail.untold)];
        case 'text':
            return [...detail.changes.map(change => renderLineChange(change, quote)), ...more(detail.untold)];
    }
}
function more(untold) {
    return untold > 0 ? [`…and ${untold} more`] : [];
}
const JSON_SAYS = {
    changed: '',
    added: 'added: ',
    missing: 'missing: ',
    'key-order': 'keys in another order: ',
    'list-order': 'list in another order: ',
};
function renderJsonChange({ pointer, kind, left, right }, quote) {
    return `${quote(pointer || '/')} ${JSON_SAYS[kind]}${sides(left, right, quote)}`;
}
function renderLineChange({ leftLine, rightLine, left, right }, quote) {
    const line = leftLine === rightLine || rightLine === null ? leftLine : (leftLine ?? rightLine);
    return `${line === null ? '' : `line ${line}: `}${sides(left, right, quote)}`;
}
function sides(left, right, quote) {
    return [left, right].map(side => (side === null ? '—' : quote((0,inert/* clip */.$Q)(side, 400)))).join(' / ');
}
function bounded(parts) {
    const text = parts.join('\n\n');
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST);
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: there is more than a summary can hold.`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/explanation-text.js



/** Lines for a person who reads a terminal or a log; the Markdown and the verdict JSON have more. */
const LINES = 120;
/** Changes told of one entry. */
const CHANGES = 6;
/** The explanation as plain text: which entry, where in it, what stands there on both sides, and why perhaps. Every line is inert. */
function explanationText(explanation, labels) {
    const label = (archive) => (0,inert/* clip */.$Q)(labels[archive - 1] ?? `archive ${archive}`, 100);
    const { groups, unread, causes, pairs } = explanation;
    const lines = [
        'why the evidence differs',
        ...groups.map(group => `  ${group.map(label).join(' = ')}`),
        ...(unread.length === 0 ? [] : [`  not explained, because refused: ${unread.map(label).join(', ')}`]),
        ...pairs.flatMap(pair => pairLines(pair, label)),
        ...causes.map(cause => `  likely ${causeTitle(cause)}: ${causeAdvice(cause).replaceAll('`', '')}`),
    ];
    const untold = lines.length > LINES ? ['  …there is more: see the job summary, or --json'] : [];
    return `${[...lines.slice(0, LINES), ...untold].map(line => `  ${(0,inert/* inert */.tJ)(line)}`).join('\n')}\n`;
}
function pairLines(pair, label) {
    const what = pair.kind === 'container' ? 'the contents are equal, the containers differ' : 'the contents differ';
    return [
        `  ${label(pair.left)} / ${label(pair.right)}: ${what}`,
        ...pair.container.map(({ what, count, example }) => `    container, ${what} (${count}): ${(0,inert/* clip */.$Q)(example, 300)}`),
        ...pair.entries.flatMap(entry => {
            const details = detailLines(entry.detail, inert/* inert */.tJ);
            const more = details.length > CHANGES ? [`      …and ${details.length - CHANGES} more lines`] : [];
            return [`    ${headline(entry, inert/* inert */.tJ)}`, ...details.slice(0, CHANGES).map(line => `      ${line}`), ...more];
        }),
        ...(pair.untold > 0 ? [`    …and ${pair.untold} more entries`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/explain.js








/** At most so many entries are told of one pair. */
const ENTRIES_TOLD = 200;
function explainPair(facts) {
    const [ours, theirs] = [byName(facts.leftShape), byName(facts.rightShape)];
    const shared = facts.leftShape.entries.flatMap((entry) => {
        const other = theirs.get(entry.name);
        return other === undefined ? [] : [[entry, other]];
    });
    const gone = facts.leftShape.entries.filter(entry => !theirs.has(entry.name));
    const come = facts.rightShape.entries.filter(entry => !ours.has(entry.name));
    const renamed = renamedEntries(gone, come);
    const onlyRenamed = renamed.length === gone.length && renamed.length === come.length;
    const alone = onlyRenamed ? [] : [...gone.map(missing), ...come.map(added)];
    const different = facts.differing.map(explainEntry);
    const all = [...different, ...alone].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    // What only follows from another difference (a manifest's hashes) comes last, and is no cause beside that other.
    const own = all.filter(entry => !onlyFollows(entry));
    const entries = [...own, ...all.filter(onlyFollows)];
    const telling = own.length > 0 ? own : entries;
    const unlike = new Set(facts.differing.map(({ name }) => name));
    // Sizes follow from contents: compression is told only of entries whose contents are equal.
    const alike = [...shared.filter(([entry]) => !unlike.has(entry.name)), ...sharedFolders(facts)];
    const found = containerDifferences(facts.leftShape, facts.rightShape, alike, onlyRenamed ? renamed : []);
    const kind = facts.differingCount + alone.length === 0 ? 'container' : 'contents';
    const container = kind === 'container' && found.length === 0 ? [UNSEEN] : found;
    return {
        left: facts.left,
        right: facts.right,
        kind,
        container,
        entries: entries.slice(0, ENTRIES_TOLD),
        untold: facts.differingCount + alone.length - Math.min(entries.length, ENTRIES_TOLD),
        causes: rankCauses([...telling, ...(kind === 'container' ? container : [])].flatMap(one => [...new Set(one.causes)])),
    };
}
function sharedFolders({ leftShape, rightShape }) {
    const theirs = new Map(rightShape.folders.map(entry => [entry.name, entry]));
    return leftShape.folders.flatMap((entry) => {
        const other = theirs.get(entry.name);
        return other === undefined ? [] : [[entry, other]];
    });
}
function onlyFollows({ causes }) {
    return causes.length === 1 && causes[0] === 'derived';
}
const UNSEEN = { what: 'other', count: 1, example: 'fields that no reader shows', causes: [] };
function explainAll(groups, pairs, unread) {
    return { groups, pairs, causes: rankCauses(pairs.flatMap(pair => pair.causes)), unread };
}
function byName(shape) {
    return new Map(shape.entries.map(entry => [entry.name, entry]));
}
function missing(entry) {
    return { name: entry.name, kind: 'missing', leftSize: entry.size, rightSize: null, detail: null, causes: [] };
}
function added(entry) {
    return { name: entry.name, kind: 'added', leftSize: null, rightSize: entry.size, detail: null, causes: [] };
}
/** Entries that one archive holds under another name: same size, same CRC, told only when it is unambiguous. */
function renamedEntries(gone, come) {
    const key = (entry) => `${entry.size}:${entry.crc32}`;
    const candidates = new Map();
    for (const entry of come)
        candidates.set(key(entry), [...(candidates.get(key(entry)) ?? []), entry]);
    return gone.flatMap(entry => {
        const other = candidates.get(key(entry))?.shift();
        return other === undefined ? [] : [{ left: entry.name, right: other.name }];
    });
}
function explainEntry({ name, left, right }) {
    const { detail, causes } = explainContents(name, left, right);
    const distinct = isListing(detail) ? ['derived'] : [...new Set(causes)];
    return { name, kind: 'different', leftSize: left.size, rightSize: right.size, detail, causes: distinct };
}
/** Sizes, hashes and names of other entries, as a manifest lists them, and nothing else. */
function isListing(detail) {
    const listed = /^\/files\/\d+(?:\/(?:path|size|sha256))?$/;
    return detail.form === 'json' && detail.changes.every(({ pointer }) => listed.test(pointer));
}
/** JSON by its values when both sides are at hand, text by its lines, anything else by its bytes. */
function explainContents(name, left, right) {
    const json = isWhole(left) && isWhole(right) && looksLikeJson(left) ? explainJson(explain_text(left), explain_text(right)) : null;
    return json ?? explainText(left, right) ?? explainBinary(name, left, right);
}
function looksLikeJson({ bytes }) {
    return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
function explain_text(sample) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sample.bytes);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/cause.js



const ENTRIES_NAMED = 3;
/** One or two sentences for the finding: where the evidence first differs, and what it likely comes from. */
function causeOf(explanation) {
    const [pair] = explanation.pairs;
    if (pair === undefined)
        return '';
    const where = pair.kind === 'container'
        ? `The contents are equal, the containers differ: ${pair.container.map(each => each.what).join(', ')}.`
        : `${pair.entries
            .slice(0, ENTRIES_NAMED)
            .map(entry => `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(entry.name, 200))}${placeOf(entry.detail)}`)
            .join(', ')}${cause_more(pair.entries.length + pair.untold)}.`;
    const [cause] = explanation.causes;
    return cause === undefined ? where : `${where} Likely cause: ${causeTitle(cause)}.`;
}
function cause_more(entries) {
    return entries > ENTRIES_NAMED ? ` and ${entries - ENTRIES_NAMED} more entries differ` : ' differs';
}
function placeOf(detail) {
    if (detail === null)
        return '';
    switch (detail.form) {
        case 'json': {
            const pointer = detail.changes[0]?.pointer;
            return pointer === undefined ? '' : ` at ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(pointer === '' ? '/' : pointer, 200))}`;
        }
        case 'text': {
            const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine ?? null;
            return line === null ? '' : ` at line ${line}`;
        }
        case 'binary':
            return ` at byte ${detail.offset}`;
    }
}
/** Where two scorecards first differ, in a sentence. */
function scorecardCause(path, left, right) {
    const { detail, causes } = explainContents(path, sampleOf(left), sampleOf(right));
    const [cause] = causes;
    const where = placeOf(detail);
    if (where === '')
        return '';
    return `It differs${where}.${cause === undefined ? '' : ` Likely cause: ${causeTitle(cause)}.`}`;
}
function sampleOf(bytes) {
    return { bytes, start: 0, size: bytes.length, line: 1 };
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
var refusals = __webpack_require__(47756);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-identity.js

/** CEC-30: the runs' evidence must be the same bytes, ZIP and scorecard, all of them. */
function judgeIdentity(hashes, contract, causes) {
    const { evidence_zip, scorecard } = contract.artifact;
    const cards = hashes.flatMap(({ id, scorecard: hash }) => (hash === null ? [] : [{ id, hash }]));
    const zips = hashes.map(({ id, evidenceZip }) => ({ id, hash: evidenceZip }));
    return [
        ...differs('evidence-diverges', evidence_zip, zips, causes.evidenceZip),
        ...differs('scorecard-diverges', scorecard, cards, causes.scorecard),
    ];
}
function differs(rule, path, hashes, cause) {
    if (new Set(hashes.map(each => each.hash)).size <= 1)
        return [];
    return [
        (0,refusals/* finding */.gk)('CEC-30', rule, {
            message: `${path} is not the same in all runs.${cause === '' ? '' : ` ${cause}`}`,
            expected: 'the same bytes in every run',
            found: hashes.map(({ id, hash }) => `${id}: ${hash}`).join(', '),
            remedy: 'Reinvestigate T6: make what varies constant (SOURCE_DATE_EPOCH, order, final line end, locale), reproduce it locally, and run the gates again. Open no pull request.',
        }),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/archive/entry.js
var archive_entry = __webpack_require__(29582);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/differences.js




const CHUNK = 64 * 1024;
/** Contents up to this are taken whole, so that JSON is told by its values; of larger ones a window. */
const WHOLE = 256 * 1024;
/** Whole contents are taken until they are so many bytes in all, then windows only: the explanation stays quick. */
const WHOLE_IN_ALL = 24 * 1024 * 1024;
const BEFORE = 4 * 1024;
const WINDOW = 16 * 1024;
/** Lines before a window are counted up to here. */
const COUNTED = 64 * 1024 * 1024;
/** Compares all entries of one name by their contents, and samples those that differ where they first do. */
async function gatherPair(left, right, memo) {
    const [ours, theirs] = [left.archive, right.archive];
    const others = new Map(theirs.entries.map(entry => [entry.name, entry]));
    const differing = [];
    let differingCount = 0;
    let budget = WHOLE_IN_ALL;
    for (const entry of ours.entries) {
        const other = others.get(entry.name);
        if (other === undefined)
            continue;
        const told = differing.length >= ENTRIES_TOLD;
        // Of entries that are only counted, the directory's word is enough.
        if (told && (entry.crc32 !== other.crc32 || entry.size !== other.size)) {
            differingCount++;
            continue;
        }
        const at = await differences_firstDifference(ours, theirs, { left: entry, right: other });
        if (at === null)
            continue;
        differingCount++;
        if (told)
            continue;
        const whole = Math.max(entry.size, other.size) <= WHOLE && budget > 0;
        if (whole)
            budget -= entry.size + other.size;
        const start = whole ? 0 : Math.max(0, at - BEFORE);
        const length = whole ? WHOLE : WINDOW;
        const line = await lineOf(ours, entry, start, memo);
        const take = async (archive, from) => ({
            bytes: await part(archive, from, start, length),
            start,
            size: from.size,
            line,
        });
        differing.push({ name: entry.name, left: await take(ours, entry), right: await take(theirs, other) });
    }
    return { left: left.number, right: right.number, leftShape: ours, rightShape: theirs, differing, differingCount };
}
/** Offset of the first byte of contents that differs; null when the contents are equal. */
async function differences_firstDifference(ours, theirs, twin) {
    const { left, right } = twin;
    if (left.method === right.method && left.compressed === right.compressed && left.size === right.size) {
        const raw = firstRawDifference(ours, theirs, twin);
        if (raw === null || left.method === archive_entry/* STORED */.SD)
            return raw;
    }
    if (left.method === archive_entry/* STORED */.SD && right.method === archive_entry/* STORED */.SD)
        return firstRawDifference(ours, theirs, twin);
    return await firstInflatedDifference(ours, theirs, twin);
}
function firstRawDifference(ours, theirs, { left, right }) {
    const length = Math.min(left.compressed, right.compressed);
    for (let at = 0; at < length; at += CHUNK) {
        const size = Math.min(CHUNK, length - at);
        const [a, b] = [ours.raw(left, at, size), theirs.raw(right, at, size)];
        if (Buffer.compare(a, b) !== 0)
            return at + differences_differAt(a, b);
    }
    return left.compressed === right.compressed ? null : length;
}
/** Two passes: the first finds the block that differs by its hash, the second reads that block on both sides. */
async function firstInflatedDifference(ours, theirs, { left, right }) {
    const [a, b] = [await blockHashes(ours, left), await blockHashes(theirs, right)];
    const block = a.findIndex((hash, at) => hash !== b[at]);
    if (block === -1)
        return a.length === b.length ? null : left.size;
    const start = block * CHUNK;
    return start + differences_differAt(await part(ours, left, start, CHUNK), await part(theirs, right, start, CHUNK));
}
async function blockHashes(archive, entry) {
    const hashes = [];
    let hash = (0,external_node_crypto_.createHash)('sha256');
    let room = CHUNK;
    await archive.read(entry, chunk => {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + room);
            hash.update(piece);
            room -= piece.length;
            at += piece.length;
            if (room > 0)
                continue;
            hashes.push(hash.digest('hex'));
            hash = (0,external_node_crypto_.createHash)('sha256');
            room = CHUNK;
        }
    });
    return room < CHUNK ? [...hashes, hash.digest('hex')] : hashes;
}
/** A part of an entry's contents: shorter where the contents end. */
async function part(archive, entry, start, length) {
    const size = Math.max(0, Math.min(length, entry.size - start));
    if (entry.method === archive_entry/* STORED */.SD)
        return archive.raw(entry, start, size);
    const bytes = Buffer.alloc(size);
    let at = 0;
    await archive.read(entry, chunk => {
        const from = Math.max(0, start - at);
        if (from < chunk.length && at + from < start + size)
            bytes.set(chunk.subarray(from, start + size - at), at + from - start);
        at += chunk.length;
    });
    return bytes;
}
/** The line, from 1, in which `offset` stands; null when counting it would read too much. */
async function lineOf(archive, entry, offset, memo) {
    const key = `${offset}:${entry.name}`;
    const line = memo.get(key) ?? (await countedLine(archive, entry, offset));
    memo.set(key, line);
    return line;
}
async function countedLine(archive, entry, offset) {
    if (offset > COUNTED)
        return null;
    if (offset === 0)
        return 1;
    if (entry.method !== archive_entry/* STORED */.SD)
        return 1 + countLines(await part(archive, entry, 0, offset), offset);
    let lines = 1;
    for (let at = 0; at < offset; at += CHUNK) {
        const bytes = archive.raw(entry, at, Math.min(CHUNK, offset - at));
        lines += countLines(bytes, bytes.length);
    }
    return lines;
}
function differences_differAt(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a[at] === b[at])
        at++;
    return at;
}

// EXTERNAL MODULE: ./build/packages/sources/src/archive/lockstep.js + 1 modules
var lockstep = __webpack_require__(39455);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/read.js + 7 modules
var archive_read = __webpack_require__(83235);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/compare.js




/**
 * Compares all archives byte for byte in one pass, none of them in memory. When they differ, explains how and why:
 * the largest group of equal ones against one of each other group.
 */
async function compareArchives(paths, limits) {
    const { equal, sha256s, sizes } = await (0,lockstep/* compareBytes */.X)(paths);
    if (equal)
        return { equal, sha256s, sizes, explanation: null };
    return { equal: false, sha256s, sizes, explanation: await explainArchives(paths, sha256s, limits) };
}
async function explainArchives(paths, sha256s, limits) {
    const groups = groupsOf(sha256s);
    const opened = [];
    try {
        for (const group of groups) {
            const number = group[0] ?? 1;
            opened.push({ number, group, archive: await (0,archive_read/* openArchive */.p)(paths[number - 1] ?? '', limits) });
        }
        const read = opened.flatMap(({ number, archive }) => archive.kind === 'ok' ? [{ number, archive: archive.archive }] : []);
        const unread = opened.flatMap(({ group, archive }) => (archive.kind === 'ok' ? [] : group));
        const [first, ...others] = read;
        const pairs = [];
        if (first !== undefined) {
            const memo = new Map();
            for (const other of others)
                pairs.push(explainPair(await gatherPair(first, other, memo)));
        }
        return explainAll(groups, pairs, unread);
    }
    finally {
        for (const { archive } of opened)
            if (archive.kind === 'ok')
                archive.archive[Symbol.dispose]();
    }
}
/** Numbers from 1 of archives with the same bytes; the largest group first, then by its first member. */
function groupsOf(sha256s) {
    const groups = new Map();
    sha256s.forEach((hash, at) => {
        groups.set(hash, [...(groups.get(hash) ?? []), at + 1]);
    });
    return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

;// CONCATENATED MODULE: ./build/packages/kit/src/compare-evidence.js




/** Bytes against bytes, of all; with an explanation when they differ. Fewer than two have nothing to differ in. */
async function compareEvidence(read, contract) {
    if (read.length < 2)
        return { findings: [], explanation: null, summary: '', detail: '' };
    const { explanation } = await compareArchives(read.map(one => one.path), contract.limits);
    const hashes = read.map(one => one.hashes);
    const scorecard = scorecardsCause(read, contract);
    if (explanation === null) {
        const findings = judgeIdentity(hashes, contract, { evidenceZip: '', scorecard });
        return { findings, explanation, summary: '', detail: '' };
    }
    const labels = hashes.map(each => each.id);
    return {
        findings: judgeIdentity(hashes, contract, { evidenceZip: causeOf(explanation), scorecard }),
        explanation,
        summary: renderExplanation(explanation, { contract, labels }),
        detail: explanationText(explanation, labels),
    };
}
function scorecardsCause(read, contract) {
    const [first, ...others] = read.flatMap(one => one.scorecard ?? []);
    const other = others.find(card => card.sha256 !== first?.sha256);
    if (first === undefined || other === undefined)
        return '';
    return scorecardCause(contract.artifact.scorecard, first.bytes, other.bytes);
}


/***/ }),

/***/ 64636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ proveRuns),
  k: () => (/* binding */ writeScorecard)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-gates.js
var judge_gates = __webpack_require__(9883);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-runs.js
var judge_runs = __webpack_require__(87709);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/render-matrix.js
var render_matrix = __webpack_require__(31159);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/times.js
/** From the earliest start to the latest end of the runs' jobs: a run itself has no end that GitHub tells (docs: workflow-run). */
function spanOf(offered) {
    const jobs = offered.flatMap(run => (run.jobs.kind === 'known' ? run.jobs.value : []));
    const starts = jobs.flatMap(job => (job.startedAt === null ? [] : [Date.parse(job.startedAt)]));
    const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [Date.parse(job.completedAt)]));
    return { startedAt: second(Math.min(...starts)), finishedAt: second(Math.max(...ends)) };
}
function second(ms) {
    return Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 19)}Z` : '';
}
/** Whole minutes that the runs took, rounded up; null where it is not known. */
function minutesOf({ startedAt, finishedAt }) {
    if (startedAt === '' || finishedAt === '')
        return null;
    return Math.ceil((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000);
}
/** The target time is indicative (SOP 4): a warning, never a refusal. */
function judgeTime(span, { orr }) {
    const minutes = minutesOf(span);
    if (minutes === null || minutes <= orr.target_minutes)
        return [];
    return [
        {
            rule: 'over-target-time',
            message: `The ${orr.runs} runs took longer than their target time.`,
            expected: `at most ${orr.target_minutes} minutes in all`,
            found: `${minutes} minutes, from ${span.startedAt} to ${span.finishedAt}`,
            remedy: 'Open a performance issue (input performance-issue: true does it), and make the gates faster.',
        },
    ];
}

// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-artifacts.js
var judge_artifacts = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
var refusals = __webpack_require__(47756);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/packages/core/src/archive/evidence-finding.js
var evidence_finding = __webpack_require__(71277);
// EXTERNAL MODULE: ./build/packages/core/src/archive/rules.js
var rules = __webpack_require__(17325);
// EXTERNAL MODULE: ./build/packages/core/src/archive/scorecard.js
var scorecard = __webpack_require__(72818);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/evidence.js
var archive_evidence = __webpack_require__(87740);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/hash-file.js
var hash_file = __webpack_require__(93288);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/read.js + 7 modules
var read = __webpack_require__(83235);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/artifact.js
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










/**
 * Opens a downloaded artifact: a ZIP that holds the evidence ZIP and the scorecard at the contract's paths, or without
 * their first folder, or the raw evidence ZIP itself (design 4). Writes nothing under an entry's name.
 */
async function openArtifact(path, contract) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,read/* openArchive */.p)(path, contract.limits);
        if (opened.kind === 'refused')
            return opened;
        const archive = __addDisposableResource(env_1, opened.archive, false);
        const zip = locate(archive, contract.artifact.evidence_zip);
        const card = locate(archive, contract.artifact.scorecard);
        const ambiguous = [zip, card].filter(found => found.length > 1).map(ambiguity);
        if (ambiguous.length > 0)
            return { kind: 'refused', findings: ambiguous };
        const [zipEntry] = zip;
        const [cardEntry] = card;
        if (zipEntry === undefined)
            return withoutZip(archive, path, contract);
        if (cardEntry !== undefined &&
            isBare(zipEntry, contract.artifact.evidence_zip) !== isBare(cardEntry, contract.artifact.scorecard)) {
            return { kind: 'refused', findings: [ambiguity([zipEntry, cardEntry])] };
        }
        const scorecard = cardEntry === undefined ? null : await readSmall(archive, cardEntry);
        if (scorecard !== null && !(scorecard instanceof Uint8Array))
            return { kind: 'refused', findings: [scorecard] };
        return extractZip(archive, zipEntry, scorecard);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Entries at a contract path, or at it without its first folder. */
function locate(archive, path) {
    const bare = path.slice(path.indexOf('/') + 1);
    return archive.entries.filter(entry => entry.name === path || entry.name === bare);
}
/** Whether the entry stands without its first folder. */
function isBare(entry, path) {
    return entry.name !== path;
}
function ambiguity(found) {
    return (0,evidence_finding/* evidenceFinding */.p)('evidence-ambiguous', found.map(entry => `"${entry.name}"`).join(' and '));
}
/** An evidence ZIP is known by its manifest; anything else lacks its evidence ZIP. */
function withoutZip(archive, path, contract) {
    if (archive.entries.some(entry => entry.name === contract.artifact.manifest)) {
        return { kind: 'ok', artifact: { evidenceZip: path, scorecard: null, [Symbol.dispose]: () => { } } };
    }
    const found = `${archive.entries.length} other entries`;
    return {
        kind: 'refused',
        findings: [(0,evidence_finding/* evidenceFinding */.p)('evidence-zip-missing', found, { path: contract.artifact.evidence_zip })],
    };
}
async function readSmall(archive, entry) {
    if (entry.size > scorecard/* SCORECARD_BYTES */.Hi)
        return (0,rules/* archiveFinding */.cG)('entry-too-large', `a scorecard of ${entry.size} bytes`, entry.name);
    const chunks = [];
    const fault = await archive.read(entry, chunk => {
        chunks.push(Uint8Array.from(chunk));
    });
    return fault ?? Buffer.concat(chunks);
}
async function extractZip(archive, entry, scorecard) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-evidence-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const evidenceZip = (0,external_node_path_.join)(folder, 'evidence.zip');
    const fd = (0,external_node_fs_.openSync)(evidenceZip, 'wx', 0o600);
    try {
        const fault = await archive.read(entry, chunk => {
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(fd, chunk, at);
        });
        if (fault === null)
            return { kind: 'ok', artifact: { evidenceZip, scorecard, [Symbol.dispose]: remove } };
        remove();
        return { kind: 'refused', findings: [fault] };
    }
    catch (error) {
        remove();
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/**
 * `openArtifact`, then `inspectEvidence`, then the one scorecard. `scorecardBytes` is a scorecard that came as an artifact
 * of its own. Two scorecards that differ are refused; none at all too.
 */
async function inspectArtifact(path, contract, scorecardBytes = null) {
    const opened = await openArtifact(path, contract);
    if (opened.kind === 'refused') {
        return { evidenceZip: null, evidence: null, scorecard: null, findings: opened.findings, [Symbol.dispose]: () => { } };
    }
    const { artifact } = opened;
    const evidence = await (0,archive_evidence/* inspectEvidence */.i)(artifact.evidenceZip, contract);
    const cards = [artifact.scorecard, scorecardBytes, evidence.scorecard?.bytes ?? null].filter(bytes => bytes !== null);
    const [bytes] = cards;
    const inside = evidence.scorecard !== null;
    return {
        evidenceZip: artifact.evidenceZip,
        evidence,
        ...oneScorecard(cards, bytes, inside, evidence.findings, contract),
        [Symbol.dispose]: () => artifact[Symbol.dispose](),
    };
}
function oneScorecard(cards, bytes, inside, findings, contract) {
    const path = contract.artifact.scorecard;
    if (bytes === undefined) {
        return { scorecard: null, findings: [...findings, (0,evidence_finding/* evidenceFinding */.p)('scorecard-missing', 'none', { path })] };
    }
    const differs = cards.some(other => Buffer.compare(other, bytes) !== 0);
    const parsed = (0,scorecard/* parseScorecardBytes */.X2)(bytes, contract);
    const own = inside && !differs ? [] : parsed.findings;
    const unlike = differs ? [(0,evidence_finding/* evidenceFinding */.p)('scorecard-differs', 'scorecards that differ', { path })] : [];
    const sha256 = (0,hash_file/* toSha256 */.T2)((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    return { scorecard: { bytes, sha256, parsed: parsed.scorecard }, findings: [...findings, ...own, ...unlike] };
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/github/patience.js
var patience = __webpack_require__(25439);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/artifact.js







/**
 * Downloads to `file`; null when GitHub says that the artifact is gone (410, 404). A cut or altered transfer is tried
 * again at a fresh address (each is valid for a minute); what is never whole is a gap. Never more
 * than `limit` bytes are written.
 */
async function downloadArtifact(github, artifact, file, limit) {
    const what = `artifact ${artifact.name} (${artifact.id})`;
    const digest = (0,judge_artifacts/* digestOf */.ol)(artifact);
    if (digest === null)
        return (0,fact/* gap */.rQ)(`the bytes of ${what}`, 'GitHub has no digest to prove them by.', AGAIN);
    const { retries, sleep } = github.patience;
    for (let attempt = 1;; attempt++) {
        const address = await addressOf(github, artifact.id);
        if (address.kind !== 'address')
            return address.kind === 'gone' ? (0,fact/* known */.eO)(null) : unread(what, address.reason);
        const fetched = await fetchInto(github, address.url, file, limit);
        const fault = typeof fetched === 'string' ? fetched : differs(fetched, artifact.size, digest);
        if (fault === null && typeof fetched !== 'string')
            return (0,fact/* known */.eO)({ path: file, ...fetched });
        if (attempt > retries)
            return unread(what, `${fault}, after ${attempt} tries`);
        github.progress(`GitHub: ${what}: ${fault}. Again in ${2 ** (attempt - 1)} s, ${attempt} of ${retries}.`);
        await sleep(2 ** (attempt - 1));
    }
}
const AGAIN = 'Run the check again; when it stays so, run the gates again.';
function unread(what, reason) {
    return (0,fact/* gap */.rQ)(`the bytes of ${what}`, `They could not be had: ${(0,inert/* clip */.$Q)(reason, 500)}.`, AGAIN);
}
/** GitHub answers 302 with an address at the blob store, which must never see the token. */
async function addressOf(github, id) {
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    if (answer.kind === 'fault')
        return answer;
    if (answer.kind === 'refused') {
        const gone = answer.status === 410 || answer.status === 404;
        return gone ? { kind: 'gone' } : { kind: 'fault', reason: `${answer.status} ${answer.message}` };
    }
    const url = answer.headers['location'];
    if (url === undefined || !URL.canParse(url))
        return { kind: 'fault', reason: `answer ${answer.status} without an address` };
    return { kind: 'address', url };
}
/** The bytes' hash and number, or what went wrong. Silence, in between too, ends the transfer. */
async function fetchInto(github, url, file, limit) {
    const silence = new AbortController();
    const startTimer = () => setTimeout(() => silence.abort(), github.patience.silenceMs);
    let timer = startTimer();
    const out = await (0,promises_.open)(file, 'w', 0o600);
    try {
        const response = await github.fetch(url, silence.signal);
        if (!response.ok || response.body === null)
            return `the blob store answers ${response.status}`;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of response.body) {
            clearTimeout(timer);
            timer = startTimer();
            size += chunk.byteLength;
            if (size > limit)
                return `more bytes came than the ${limit} allowed`;
            hash.update(chunk);
            await out.writeFile(chunk);
        }
        const sha256 = hash.digest('hex');
        return (0,sha/* isSha256 */._h)(sha256) ? { sha256, size } : 'no hash';
    }
    catch (error) {
        return (0,patience/* failureOf */.g5)(error).message;
    }
    finally {
        clearTimeout(timer);
        await out.close();
    }
}
function differs(got, size, digest) {
    if (got.sha256 === digest)
        return null;
    return got.size === size ? `the digest is ${got.sha256}, not ${digest}` : `${got.size} bytes of ${size} came`;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/evidence.js








const SCORECARD_BYTES = 16 * 1024 * 1024;
/** Downloads the run's artifacts below `folder`, under names of ours, and proves them. Disposing of it deletes them. */
async function gatherEvidence(github, offered, contract, folder) {
    const chosen = offered.artifacts.kind === 'known' ? (0,judge_artifacts/* chooseArtifacts */.Pi)(offered.artifacts.value, contract) : null;
    const limit = contract.limits.artifact_bytes;
    if (chosen === null || !readable(chosen, limit))
        return evidence(offered.id, (0,fact/* known */.eO)(null));
    const files = [(0,external_node_path_.join)(folder, `${offered.id}-artifact.zip`), (0,external_node_path_.join)(folder, `${offered.id}-scorecard`)];
    const [zip, card] = await Promise.all([
        downloadArtifact(github, chosen.evidence, files[0], limit),
        chosen.scorecard === null ? null : downloadArtifact(github, chosen.scorecard, files[1], SCORECARD_BYTES),
    ]);
    if (zip.kind === 'gap')
        return evidence(offered.id, zip);
    if (card?.kind === 'gap')
        return evidence(offered.id, card);
    if (zip.value === null)
        return gone(offered.id, chosen.evidence);
    if (card?.value === null && chosen.scorecard !== null)
        return gone(offered.id, chosen.scorecard);
    const bytes = await bytesOf(card?.value ?? null);
    const proven = await inspectArtifact(zip.value.path, contract, bytes);
    return evidence(offered.id, (0,fact/* known */.eO)(proven), files);
}
function readable(chosen, limit) {
    const all = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return all.every(artifact => !artifact.expired && artifact.size <= limit && (0,judge_artifacts/* digestOf */.ol)(artifact) !== null);
}
async function bytesOf(card) {
    return card === null ? null : await (0,promises_.readFile)(card.path);
}
function gone(id, artifact) {
    const found = (0,refusals/* finding */.gk)('CEC-40', 'artifact-expired', {
        message: `Artifact ${artifact.name} of run ${id} is gone.`,
        expected: 'an artifact that can be read',
        found: 'GitHub answers that it is gone',
        remedy: refusals/* REMEDY */.nx.fresh,
    });
    return { ...evidence(id, (0,fact/* known */.eO)(null)), findings: [found] };
}
function evidence(id, proven, files = []) {
    const dispose = () => {
        for (const file of files)
            (0,external_node_fs_.rmSync)(file, { force: true });
        if (proven.kind === 'known')
            proven.value?.[Symbol.dispose]();
    };
    return { id, proven, findings: [], [Symbol.dispose]: dispose };
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/choose-runs.js
var choose_runs = __webpack_require__(76095);
// EXTERNAL MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-run.js
var judge_run = __webpack_require__(58998);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/parse.js
var github_parse = __webpack_require__(76861);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/attempts.js



/** One attempt of a run, as GitHub tells it. */
async function gatherAttempt(github, id, attempt) {
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
        run_id: id,
        attempt_number: attempt,
    });
    return (0,fact_of/* factOf */.y)(answer, `attempt ${attempt} of run ${id}`, 'actions', github_parse/* parseRun */.zZ);
}
/** The jobs of one attempt. */
async function gatherJobs(github, id, attempt = 1) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { run_id: id, attempt_number: attempt }, 'jobs');
    return (0,fact_of/* factOf */.y)(answer, `the jobs of run ${id}`, 'actions', list => list.map(job => (0,github_parse/* parseJob */.JN)(job, id, attempt)));
}
/** The runs of this head that are neither offered nor shadow; more is asked only where it decides. */
async function gatherOthers(github, listed, named) {
    if (listed.kind === 'gap')
        return listed;
    const others = [];
    let asked = 0;
    for (const run of listed.value.filter(each => !named.includes(each.id))) {
        const latest = run.attempt ?? 1;
        asked += latest - 1 + (run.conclusion === 'cancelled' ? 1 : 0);
        if (asked > OTHERS_MAX)
            return tooMany(listed.value.length);
        const earlier = await Promise.all(Array.from({ length: latest - 1 }, (_, at) => gatherAttempt(github, run.id, at + 1)));
        const cancelled = [...earlier, (0,fact/* known */.eO)(run)].flatMap((each, at) => each.kind === 'known' && each.value.conclusion === 'cancelled' ? [at + 1] : []);
        others.push({
            run,
            earlier,
            cancelledJobs: await Promise.all(cancelled.map(attempt => gatherJobs(github, run.id, attempt))),
        });
    }
    return (0,fact/* known */.eO)(others);
}
/** So many re-runs and cancelled runs of one head are looked into. */
const OTHERS_MAX = 50;
function tooMany(runs) {
    return (0,fact/* gap */.rQ)('how the other runs of this head ended', `There are ${runs} runs of it, cancelled or started again more than ${OTHERS_MAX} times.`, 'Push a new patch, and run the gates on that head.');
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var fields = __webpack_require__(50825);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/runs.js









/** More runs than this are counted, not read. */
const OFFERED_MAX = 20;
/** All facts of the runs: for three of them 13 requests at most, besides what re-runs and failed runs of the same head need. */
async function gatherRuns(github, question) {
    const { contract, base, head, shadows } = question;
    const listed = await gatherRunsOfHead(github, contract, head);
    const asked = listed.kind === 'known' ? (0,choose_runs/* chooseRuns */.E)(question.choice, listed.value, contract, shadows) : idsOf(question.choice);
    const ids = [...new Set(asked)].slice(0, OFFERED_MAX);
    const offered = await Promise.all(ids.map(id => gatherOffered(github, id, listed.kind === 'known')));
    const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    const branch = (0,judge_run/* branchOf */.W)({ branch: question.branch, offered });
    const [tip, others, workflow, calledFiles] = await Promise.all([
        gatherTip(github, branch, listed.kind === 'known'),
        gatherOthers(github, listed, [...ids, ...shadows]),
        fileAtBoth(question, contract.orr.path),
        gatherCalledFiles(question, runs, `${github.owner}/${github.repo}`),
    ]);
    return {
        contract,
        repository: `${github.owner}/${github.repo}`,
        base,
        head,
        branch: question.branch,
        tip,
        workflow,
        calledFiles,
        asked,
        shadows,
        shadowRuns: listed.kind === 'known' ? listed.value.filter(run => shadows.includes(run.id)) : [],
        offered,
        others,
    };
}
function idsOf(choice) {
    return choice.kind === 'ids' ? choice.ids : [];
}
/** Every run of the ORR workflow on this head, whatever started it. */
async function gatherRunsOfHead(github, contract, head) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: (0,judge_artifacts/* lastName */.UK)(contract.orr.path), head_sha: head }, 'workflow_runs');
    return (0,fact_of/* factOf */.y)(answer, `the runs of ${contract.orr.workflow} on ${head}`, 'actions', list => 
    // An older server leaves a filter that it does not know aside.
    list.map(github_parse/* parseRun */.zZ).filter(run => run.headSha === head));
}
async function gatherOffered(github, id, readable) {
    const none = { firstAttempt: null, jobs: (0,fact/* known */.eO)([]), artifacts: (0,fact/* known */.eO)([]) };
    if (!/^[1-9]\d{0,18}$/.test(id))
        return { id, run: (0,fact/* known */.eO)(null), ...none };
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id });
    const parse = (data) => {
        const found = (0,github_parse/* parseRun */.zZ)(data);
        if (found.id !== id)
            throw new fields/* Unreadable */.I(`run ${found.id} where ${id} was asked for`);
        return found;
    };
    const run = readable
        ? (0,fact_of/* factOrAbsent */.l)(answer, `run ${id}`, 'actions', parse)
        : (0,fact_of/* factOf */.y)(answer, `run ${id}`, 'actions', parse);
    if (run.kind === 'gap' || run.value === null)
        return { id, run, ...none };
    const [firstAttempt, jobs, artifacts] = await Promise.all([
        gatherFirstAttempt(github, run.value),
        gatherJobs(github, id),
        gatherArtifacts(github, id),
    ]);
    return { id, run, firstAttempt, jobs, artifacts };
}
/** Only a run that was started again has another first attempt. */
async function gatherFirstAttempt(github, run) {
    return run.attempt === null || run.attempt <= 1 ? null : await gatherAttempt(github, run.id, 1);
}
async function gatherArtifacts(github, id) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: id }, 'artifacts');
    return (0,fact_of/* factOf */.y)(answer, `the artifacts of run ${id}`, 'actions', list => list.map(github_parse/* parseArtifact */.GJ));
}
async function gatherTip(github, branch, readable) {
    if (branch === null)
        return (0,fact/* known */.eO)(null);
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    const what = `the head of ${branch}`;
    return readable ? (0,fact_of/* factOrAbsent */.l)(answer, what, 'contents', github_parse/* parseTip */.dm) : (0,fact_of/* factOf */.y)(answer, what, 'contents', github_parse/* parseTip */.dm);
}
async function gatherCalledFiles(question, runs, repository) {
    const own = runs.flatMap(run => run.referenced.filter(called => called.repository.toLowerCase() === repository.toLowerCase()));
    const paths = [...new Set(own.map(called => called.path))].sort().slice(0, 50);
    return new Map(await Promise.all(paths.map(async (path) => [path, await fileAtBoth(question, path)])));
}
async function fileAtBoth({ base, head, readBlob }, path) {
    return { base: hashed(await readBlob(base, path)), head: hashed(await readBlob(head, path)) };
}
function hashed(blob) {
    if (blob.kind === 'gap')
        return blob;
    return (0,fact/* known */.eO)(blob.value === null ? null : (0,external_node_crypto_.createHash)('sha256').update(blob.value).digest('hex'));
}

// EXTERNAL MODULE: ./build/packages/kit/src/compare-evidence.js + 17 modules
var compare_evidence = __webpack_require__(4718);
;// CONCATENATED MODULE: ./build/packages/kit/src/runs.js
var runs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var runs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Gathers the runs, proves each, reads their evidence and compares all. What GitHub says or fails to say never throws. */
async function proveRuns(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { github, policy, folder } = request;
        const { contract } = policy;
        const runs = await gatherRuns(github, {
            contract,
            base: policy.base,
            head: request.head,
            branch: request.branch ?? null,
            choice: request.choice,
            shadows: request.shadows,
            readBlob: request.git.readBlob,
        });
        request.progress(`${runs.offered.length} runs seen; reading what they left`);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const stack = runs_addDisposableResource(env_1, new DisposableStack()
        // Ids may be a stranger's: what is refused for its number alone is not worth a gigabyte each.
        , false);
        // Ids may be a stranger's: what is refused for its number alone is not worth a gigabyte each.
        const worth = runs.offered.length <= contract.orr.runs ? runs.offered : [];
        const evidence = await Promise.all(worth.map(run => gatherEvidence(github, run, contract, folder)));
        for (const one of evidence)
            stack.use(one);
        return await judged(runs, evidence, folder);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        runs_disposeResources(env_1);
    }
}
async function judged(runs, evidence, folder) {
    const { contract } = runs;
    const early = [...(0,judge_runs/* judgeRuns */.Uw)(runs), ...evidence.flatMap(one => judgeEvidence(one, runs.offered, contract))];
    const read = evidence.flatMap(readOf);
    // Failure beats divergence (SOP 4): a run that is not green is not expected to leave the same bytes.
    const green = !early.some(finding => finding.code === 'CEC-20');
    const compared = await (0,compare_evidence/* compareEvidence */.N)(green ? read : [], contract);
    const hashes = read.map(one => one.hashes);
    const span = spanOf(runs.offered);
    const known = runs.offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    const first = read.find(one => one.hashes.id === runs.offered[0]?.id);
    const scorecard = first === undefined ? null : writeScorecard(first, folder);
    return {
        findings: [...early, ...compared.findings],
        warnings: judgeTime(span, contract),
        gaps: [...(0,judge_runs/* runGaps */.Fn)(runs), ...evidence.flatMap(one => (0,fact/* gapsOf */.dc)(one.proven))],
        provenance: 'api',
        runIds: runs.offered.map(run => run.id),
        runs: known,
        scorecard,
        evidenceZipSha256: first?.hashes.evidenceZip ?? '',
        ...span,
        facts: {
            ...factsOf(runs, hashes, span),
            ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
        },
        detail: compared.detail,
        summary: [(0,render_matrix/* renderMatrix */.C)(runs, hashes, span), compared.summary].filter(part => part !== '').join('\n\n'),
    };
}
/** What is wrong with one run's evidence, told with the run's id; and its scorecard against GitHub's word on its jobs. */
function judgeEvidence(one, offered, contract) {
    const proven = one.proven.kind === 'known' ? one.proven.value : null;
    const jobs = offered.find(run => run.id === one.id)?.jobs;
    const card = proven?.scorecard?.parsed ?? null;
    return [
        ...one.findings,
        ...(proven?.findings ?? []).map(finding => ({ ...finding, message: `Run ${one.id}: ${finding.message}` })),
        ...(card === null ? [] : (0,judge_gates/* judgeScorecard */.yY)(one.id, card, jobs?.kind === 'known' ? jobs.value : null, contract)),
    ];
}
/** Evidence that was read and accepted takes part in the comparison. */
function readOf({ id, proven }) {
    const artifact = proven.kind === 'known' ? proven.value : null;
    if (artifact === null || artifact.evidenceZip === null || artifact.evidence === null)
        return [];
    if (artifact.findings.length > 0)
        return [];
    return [
        {
            path: artifact.evidenceZip,
            scorecard: artifact.scorecard,
            hashes: hashesOf(id, artifact, artifact.evidence.sha256),
        },
    ];
}
function hashesOf(id, artifact, evidenceZip) {
    return { id, evidenceZip, scorecard: artifact.scorecard?.sha256 ?? null };
}
/** The scorecard's bytes in a file of their own, for the step's output. */
function writeScorecard({ scorecard }, folder) {
    if (scorecard === null)
        return null;
    const path = (0,external_node_path_.join)(folder, 'scorecard.json');
    (0,external_node_fs_.writeFileSync)(path, scorecard.bytes, { mode: 0o600 });
    const text = Buffer.from(scorecard.bytes).toString('utf8');
    const value = JSON.parse(text);
    return { text, value, sha256: scorecard.sha256, path };
}
function factsOf(runs, hashes, span) {
    return {
        provenance: 'api',
        repository: runs.repository,
        base: runs.base,
        head: runs.head,
        runs: runs.offered.map(({ id, run }) => {
            const known = run.kind === 'known' ? run.value : null;
            const hash = hashes.find(each => each.id === id);
            return {
                id,
                conclusion: known === null ? null : (known.conclusion ?? known.status),
                url: known?.url ?? null,
                'evidence-zip-sha256': hash?.evidenceZip ?? null,
                'scorecard-sha256': hash?.scorecard ?? null,
            };
        }),
        shadows: runs.shadows.map(id => {
            const run = runs.shadowRuns.find(each => each.id === id);
            return { id, conclusion: run === undefined ? null : (run.conclusion ?? run.status), url: run?.url ?? null };
        }),
        'started-at': span.startedAt,
        'finished-at': span.finishedAt,
    };
}


/***/ }),

/***/ 87740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inspectAll),
/* harmony export */   i: () => (/* binding */ inspectEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_archive_evidence_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71277);
/* harmony import */ var _core_archive_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40974);
/* harmony import */ var _core_archive_owed__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88287);
/* harmony import */ var _core_archive_scorecard__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72818);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93288);
/* harmony import */ var _lockstep_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39455);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83235);
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








/** Proves an evidence ZIP: structure, CRCs, manifest, hashes, what each gate owes, the scorecard's form (all CEC-40). */
async function inspectEvidence(zipPath, contract) {
    return await inspectHashed(zipPath, (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(zipPath), contract);
}
/** As `inspectEvidence`, one for each path. Archives that are equal byte for byte are read once. */
async function inspectAll(paths, contract) {
    const [only] = paths;
    if (paths.length < 2)
        return only === undefined ? [] : [await inspectEvidence(only, contract)];
    const { sha256s } = await (0,_lockstep_js__WEBPACK_IMPORTED_MODULE_6__/* .compareBytes */ .X)(paths);
    const inspected = new Map();
    const all = [];
    for (const [at, path] of paths.entries()) {
        const sha256 = sha256s[at] ?? (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(path);
        const evidence = inspected.get(sha256) ?? (await inspectHashed(path, sha256, contract));
        inspected.set(sha256, evidence);
        all.push(evidence);
    }
    return all;
}
async function inspectHashed(zipPath, sha256, contract) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .openArchive */ .p)(zipPath, contract.limits);
        if (opened.kind === 'refused')
            return { scorecard: null, manifest: null, findings: opened.findings, sha256 };
        const archive = __addDisposableResource(env_1, opened.archive, false);
        const { files, kept, findings } = await readAll(archive, contract);
        if (findings.length > 0)
            return { scorecard: null, manifest: null, findings, sha256 };
        const names = files.map(file => file.path);
        const { manifest, findings: manifestFindings } = inspectManifest(files, kept.get(contract.artifact.manifest), contract);
        const bytes = kept.get(contract.artifact.scorecard);
        const scorecard = bytes === undefined ? null : (0,_core_archive_scorecard__WEBPACK_IMPORTED_MODULE_4__/* .parseScorecardBytes */ .X2)(bytes, contract);
        return {
            scorecard: scorecard === null || bytes === undefined ? null : { text: scorecard.text, bytes, parsed: scorecard.scorecard },
            manifest,
            findings: [...manifestFindings, ...(0,_core_archive_owed__WEBPACK_IMPORTED_MODULE_3__/* .judgeOwed */ .l)(names, contract), ...(scorecard?.findings ?? [])],
            sha256,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function inspectManifest(files, bytes, contract) {
    const path = contract.artifact.manifest;
    if (bytes === undefined)
        return { manifest: null, findings: [(0,_core_archive_evidence_finding__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFinding */ .p)('manifest-missing', `no ${path}`, { path })] };
    if (bytes === TOO_LARGE)
        return {
            manifest: null,
            findings: [(0,_core_archive_evidence_finding__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFinding */ .p)('manifest-invalid', 'more bytes than its files need', { path })],
        };
    const others = files.filter(file => file.path !== path);
    const { manifest, findings } = (0,_core_archive_manifest__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(Buffer.from(bytes).toString('utf8'), path, others.length);
    if (manifest === null)
        return { manifest, findings };
    return { manifest, findings: [...findings, ...(0,_core_archive_manifest__WEBPACK_IMPORTED_MODULE_2__/* .judgeManifest */ .TX)(manifest, others, path)] };
}
/** One pass over all contents: CRC and size are proven, every file is hashed, two are kept. */
async function readAll(archive, contract) {
    const keep = new Map([
        [contract.artifact.manifest, (0,_core_archive_manifest__WEBPACK_IMPORTED_MODULE_2__/* .manifestRoom */ .ZF)(archive.entries)],
        [contract.artifact.scorecard, _core_archive_scorecard__WEBPACK_IMPORTED_MODULE_4__/* .SCORECARD_BYTES */ .Hi],
    ]);
    const files = [];
    const kept = new Map();
    const findings = [];
    for (const entry of archive.entries) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunks = [];
        const wanted = entry.size <= (keep.get(entry.name) ?? -1);
        const fault = await archive.read(entry, chunk => {
            hash.update(chunk);
            if (wanted)
                chunks.push(Uint8Array.from(chunk));
        });
        if (fault !== null)
            findings.push(fault);
        if (findings.length >= 50)
            break;
        files.push({ path: entry.name, size: entry.size, sha256: hash.digest('hex') });
        if (keep.has(entry.name))
            kept.set(entry.name, wanted ? Buffer.concat(chunks) : TOO_LARGE);
    }
    return { files, kept, findings };
}
/** Not JSON: a document over its limit is refused as malformed. */
const TOO_LARGE = Buffer.from('too large');


/***/ }),

/***/ 39455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ compareBytes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/byte-source.js
var byte_source = __webpack_require__(88161);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/hash-file.js
var hash_file = __webpack_require__(93288);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/hashing.js


/** From this size on a second thread pays for its start (decision 0042). */
const WORTH_A_THREAD = 64 * 1024 * 1024;
const CHUNKS = 8;
function ringHash(chunkBytes, totalBytes) {
    return totalBytes < WORTH_A_THREAD ? inlineHash(chunkBytes) : threadHash(chunkBytes);
}
function inlineHash(chunkBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.allocUnsafeSlow(chunkBytes);
    return {
        next: () => chunk,
        push: length => {
            hash.update(chunk.subarray(0, length));
        },
        digest: async () => hash.digest('hex'),
        [Symbol.dispose]: () => { },
    };
}
// control[0]: chunks pushed; control[1]: chunks hashed; control[2 + n]: length of chunk n, -1 at the end.
// As text, so that every bundle carries it and needs no second file.
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { ring, control, chunkBytes, chunks } = workerData
const hash = createHash('sha256')
for (let turn = 0; ; turn++) {
  for (let pushed = Atomics.load(control, 0); pushed <= turn; pushed = Atomics.load(control, 0)) Atomics.wait(control, 0, pushed)
  const length = control[2 + (turn % chunks)]
  if (length < 0) break
  hash.update(new Uint8Array(ring, (turn % chunks) * chunkBytes, length))
  Atomics.store(control, 1, turn + 1)
  Atomics.notify(control, 1)
}
parentPort.postMessage(hash.digest('hex'))
`;
/** How long the second thread may be silent before it counts as lost. */
const PATIENCE_MS = 20_000;
function threadHash(chunkBytes) {
    const ring = new SharedArrayBuffer(chunkBytes * CHUNKS);
    const control = new Int32Array(new SharedArrayBuffer(4 * (2 + CHUNKS)));
    const workerData = { ring, control, chunkBytes, chunks: CHUNKS };
    // No inherited flags: `--input-type=module` would make the text another language.
    const worker = new external_node_worker_threads_.Worker(WORKER, { eval: true, workerData, execArgv: [], env: {} });
    const answer = new Promise(resolve => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(null));
        worker.once('exit', () => resolve(null));
    });
    let lost = false;
    let turn = 0;
    answer.then(digest => {
        lost ||= digest === null;
    });
    const publish = (length) => {
        control[2 + (turn % CHUNKS)] = length;
        turn++;
        Atomics.store(control, 0, turn);
        Atomics.notify(control, 0);
    };
    const chunk = () => Buffer.from(ring, (turn % CHUNKS) * chunkBytes, chunkBytes);
    /** Never blocks this thread: a thread that fails says so through the event loop. */
    const freeChunk = async () => {
        for (let done = hashed(); !lost && done <= turn - CHUNKS; done = hashed()) {
            const wait = Atomics.waitAsync(control, 1, done, PATIENCE_MS);
            if (wait.async && (await Promise.race([wait.value, answer])) === 'timed-out')
                lost = true;
        }
        return chunk();
    };
    const hashed = () => Atomics.load(control, 1);
    return {
        next: () => (lost || hashed() > turn - CHUNKS ? chunk() : freeChunk()),
        push: publish,
        digest: async () => {
            await freeChunk();
            publish(-1);
            return lost ? null : await answer;
        },
        // A thread that waits would keep a caller alive that has failed.
        [Symbol.dispose]: () => {
            worker.terminate().catch(() => { });
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/lockstep.js
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





/**
 * Reads all files side by side, once, a chunk of each at a time, and compares every one with the first. The first is
 * hashed in the same pass: files that are equal have its hash. A file that differs is hashed by itself.
 */
async function compareBytes(paths) {
    if (paths.length < 2)
        throw new input_error/* InputError */.d('archives', String(paths.length), 'at least two archives', 'Name all archives.');
    const fds = [];
    try {
        for (const path of paths)
            fds.push((0,byte_source/* openFile */.T)(path));
        const sizes = fds.map(fd => (0,external_node_fs_.fstatSync)(fd).size);
        const { digest, alike } = await readSideBySide(fds, sizes[0] ?? 0);
        const first = digest === null ? (0,hash_file/* hashFile */.DC)(paths[0] ?? '') : (0,hash_file/* toSha256 */.T2)(digest);
        const sha256s = paths.map((path, at) => (alike[at] ? first : (0,hash_file/* hashFile */.DC)(path)));
        return { equal: alike.every(same => same), sha256s, sizes };
    }
    finally {
        for (const fd of fds)
            (0,external_node_fs_.closeSync)(fd);
    }
}
async function readSideBySide(fds, size) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [lead = 0, ...others] = fds;
        const hash = __addDisposableResource(env_1, ringHash(hash_file/* CHUNK_BYTES */.EC, size), false);
        const chunk = Buffer.allocUnsafeSlow(hash_file/* CHUNK_BYTES */.EC);
        const alike = fds.map(() => true);
        for (;;) {
            const free = hash.next();
            const ours = free instanceof Promise ? await free : free;
            const length = readChunk(lead, ours);
            others.forEach((fd, at) => {
                if (!alike[at + 1])
                    return;
                const theirs = readChunk(fd, chunk);
                if (theirs !== length || ours.compare(chunk, 0, theirs, 0, length) !== 0)
                    alike[at + 1] = false;
            });
            if (length === 0)
                return { digest: await hash.digest(), alike };
            hash.push(length);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Fills the chunk as far as the file goes: fewer bytes only at its end. */
function readChunk(fd, chunk) {
    let done = 0;
    while (done < chunk.length) {
        const read = (0,external_node_fs_.readSync)(fd, chunk, done, chunk.length - done, null);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}


/***/ }),

/***/ 83235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./build/packages/core/src/archive/entry.js
var archive_entry = __webpack_require__(29582);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/crc32.js
// APPNOTE 6.3.10, section 4.4.7: the reflected polynomial.
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The CRC-32 of a ZIP entry, as an unsigned number. For small archives: readers of disks use zlib's, which is faster. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (let at = 0; at < bytes.length; at++)
        crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/extra-fields.js

const ZIP64_FIELD = 0x0001;
const UNICODE_PATH_FIELD = 0x7075;
const AES_FIELD = 0x9901;
/** The extra fields (APPNOTE 4.5), or null when they do not fill their bytes exactly. */
function parseExtra(bytes) {
    const view = viewOf(bytes);
    const fields = [];
    let at = 0;
    while (at < bytes.length) {
        if (at + 4 > bytes.length)
            return null;
        const end = at + 4 + view.getUint16(at + 2, true);
        if (end > bytes.length)
            return null;
        fields.push({ id: view.getUint16(at, true), data: bytes.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/** True when a Unicode path field (APPNOTE 4.6.9) says anything but the name itself. */
function unicodePathDisagrees(fields, rawName) {
    return fields
        .filter(field => field.id === UNICODE_PATH_FIELD)
        .some(({ data }) => {
        if (data.length < 5 || data[0] !== 1 || viewOf(data).getUint32(1, true) !== crc32(rawName))
            return true;
        return !sameBytes(data.subarray(5), rawName);
    });
}
function saysEncrypted(fields) {
    return fields.some(field => field.id === AES_FIELD);
}
/**
 * The 64-bit values for those of the 32-bit fields that hold the escape (APPNOTE 4.5.3), in their fixed order.
 * Null when the field is missing, doubled, or has another length than the escapes ask for.
 */
function zip64Values(fields, escapes) {
    const found = fields.filter(field => field.id === ZIP64_FIELD);
    const [field] = found;
    if (escapes === 0)
        return found.length === 0 ? [] : null;
    if (field === undefined || found.length > 1 || field.data.length !== escapes * 8)
        return null;
    const view = viewOf(field.data);
    const values = Array.from({ length: escapes }, (_, at) => Number(view.getBigUint64(at * 8, true)));
    return values.every(Number.isSafeInteger) ? values : null;
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/packages/core/src/archive/layout.js
var layout = __webpack_require__(30930);
// EXTERNAL MODULE: ./build/packages/core/src/archive/names.js
var names = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/packages/core/src/archive/rules.js
var rules = __webpack_require__(17325);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/directory.js





/** Bits 1 and 2: deflate level; 3: descriptor; 11: UTF-8. */
const KNOWN_FLAGS = 0x0006 | 0x0008 | layout/* UTF8_FLAG */.PR;
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000;
const NEWEST_VERSION = 45;
/** More than this many reasons help nobody. */
const FINDINGS = 50;
/** Reads the whole central directory; every entry is judged by what it claims. Nothing was inflated yet. */
function parseDirectory(bytes, count, limits) {
    const entries = [];
    const findings = [];
    let at = 0;
    for (let n = 0; n < count && findings.length < FINDINGS; n++) {
        const header = readHeader(bytes, at);
        if (typeof header === 'string')
            return { entries, findings: [...findings, (0,rules/* archiveFinding */.cG)('bad-header', header)] };
        const entry = judgeHeader(header, limits, findings);
        if (entry !== null)
            entries.push(entry);
        at = header.end;
    }
    if (findings.length === 0 && at !== bytes.length) {
        findings.push((0,rules/* archiveFinding */.cG)('directory-count', `${bytes.length - at} bytes follow its ${count} directory headers`));
    }
    return { entries, findings: [...findings, ...judgeTogether(entries, limits)].slice(0, FINDINGS) };
}
function readHeader(bytes, at) {
    if (at + layout/* CENTRAL_BYTES */.oW > bytes.length)
        return 'its directory ends before its last header';
    const view = viewOf(bytes.subarray(at, at + layout/* CENTRAL_BYTES */.oW));
    if (view.getUint32(0, true) !== layout/* SIGNATURE */.J2.central)
        return 'a directory header has no signature';
    const extraAt = at + layout/* CENTRAL_BYTES */.oW + view.getUint16(28, true);
    const commentAt = extraAt + view.getUint16(30, true);
    const end = commentAt + view.getUint16(32, true);
    if (end > bytes.length)
        return 'a directory header reaches past the directory';
    return {
        view,
        rawName: bytes.subarray(at + layout/* CENTRAL_BYTES */.oW, extraAt),
        extra: bytes.subarray(extraAt, commentAt),
        comment: bytes.subarray(commentAt, end),
        end,
    };
}
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const looseUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decoded(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return null;
    }
}
/** The entry of one header; null, with findings, when it cannot even be told. */
function judgeHeader(header, limits, findings) {
    const { view, rawName } = header;
    const name = decoded(rawName);
    const shown = name ?? looseUtf8.decode(rawName.subarray(0, 300));
    const refuse = (rule, found) => {
        findings.push((0,rules/* archiveFinding */.cG)(rule, found, shown));
    };
    const flags = view.getUint16(8, true);
    const method = view.getUint16(10, true);
    if (name === null)
        refuse('name-not-utf8', 'its name is not UTF-8');
    else
        judgeName(name, rawName, flags, limits, refuse);
    const fields = parseExtra(header.extra);
    if (fields === null) {
        refuse('extra-malformed', 'its extra fields do not fill their length');
        return null;
    }
    if (unicodePathDisagrees(fields, rawName))
        refuse('unicode-path-disagrees', 'its Unicode path field says another name');
    if ((flags & ENCRYPTION_FLAGS) !== 0 || saysEncrypted(fields))
        refuse('encrypted', 'it is encrypted');
    else if ((flags & ~KNOWN_FLAGS) !== 0)
        refuse('flags-unknown', `its flags are 0x${flags.toString(16)}`);
    if (method !== archive_entry/* STORED */.SD && method !== archive_entry/* DEFLATED */.aE)
        refuse('method-unknown', `its compression method is ${method}`);
    const version = view.getUint8(6);
    if (version > NEWEST_VERSION)
        refuse('version-too-new', `it asks for version ${version / 10}`);
    judgeKind(view.getUint32(38, true), (0,archive_entry/* isFolder */.lQ)({ name: shown }), refuse);
    const sizes = readSizes(view, fields);
    if (sizes === null) {
        refuse('zip64-disagrees', 'its Zip64 field does not fit its header');
        return null;
    }
    if (sizes.disk !== 0)
        refuse('split-archive', 'it lies on another disk');
    judgeSizes(method, sizes, limits, refuse);
    if ((0,archive_entry/* isFolder */.lQ)({ name: shown }))
        judgeFolder(method, sizes, view.getUint32(16, true), refuse);
    return {
        name: name ?? shown,
        rawName,
        method,
        flags,
        crc32: view.getUint32(16, true),
        compressed: sizes.compressed,
        size: sizes.size,
        offset: sizes.offset,
        time: view.getUint16(12, true),
        date: view.getUint16(14, true),
        madeBy: view.getUint16(4, true),
        externalAttributes: view.getUint32(38, true),
        extra: header.extra,
        comment: header.comment,
    };
}
function judgeName(name, raw, flags, limits, refuse) {
    if (raw.length > limits.name_bytes)
        refuse('name-too-long', `its name has ${raw.length} bytes`);
    const fault = (0,names/* nameFault */.IY)((0,archive_entry/* isFolder */.lQ)({ name }) && name.length > 1 ? name.slice(0, -1) : name);
    if (fault !== null)
        refuse(fault, fault === 'name-empty' ? 'its name is empty' : 'its name is not a plain relative path');
    if ((flags & layout/* UTF8_FLAG */.PR) === 0 && raw.some(byte => byte > 0x7f)) {
        refuse('name-encoding-unsaid', 'its name is not ASCII and no flag says that it is UTF-8');
    }
}
/** Upper half: a Unix mode, whatever system the header names; lower byte: DOS attributes. */
function judgeKind(attributes, folder, refuse) {
    const type = (attributes >>> 16) & 0o170000;
    const saysFolder = type === 0o040000 || (attributes & 0x10) !== 0;
    if (type === 0o120000)
        refuse('symlink', 'it is a symbolic link');
    else if (folder && type === 0o100000)
        refuse('folder-disguised', 'its name is of a folder, its mode of a file');
    else if (folder && type === 0o040000)
        return;
    else if (!folder && saysFolder)
        refuse('folder-disguised', 'its mode is of a folder, its name of a file');
    else if ((type !== 0 && type !== 0o100000) || (attributes & 0x08) !== 0)
        refuse('special-file', 'it is not a regular file');
}
function readSizes(view, fields) {
    const short = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
    const disk = view.getUint16(34, true);
    if (disk === 0xffff)
        return null;
    const long = zip64Values(fields, short.filter(value => value === 0xffffffff).length);
    if (long === null)
        return null;
    const rest = [...long];
    const [size = 0, compressed = 0, offset = 0] = short.map(value => value === 0xffffffff ? (rest.shift() ?? 0) : value);
    return { size, compressed, offset, disk };
}
function judgeSizes(method, sizes, limits, refuse) {
    const { size, compressed } = sizes;
    if (size > limits.entry_bytes)
        refuse('entry-too-large', `it inflates to ${size} bytes`);
    if (method === archive_entry/* STORED */.SD && size !== compressed)
        refuse('stored-size-differs', `stored, yet ${compressed} and ${size} bytes`);
    if (method === archive_entry/* DEFLATED */.aE && size > limits.ratio * compressed)
        refuse('ratio', `${compressed} bytes inflate to ${size}`);
}
/** A folder holds entries, never data: what a reader would lose by making only the folder. */
function judgeFolder(method, sizes, crc, refuse) {
    if (sizes.size !== 0 || sizes.compressed !== 0 || crc !== 0)
        refuse('folder-data', `a folder of ${sizes.compressed} and ${sizes.size} bytes`);
    else if (method !== archive_entry/* STORED */.SD)
        refuse('folder-data', 'a folder that is deflated');
}
function judgeTogether(entries, limits) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    const large = total > limits.archive_bytes ? [(0,rules/* archiveFinding */.cG)('inflates-too-large', `it inflates to ${total} bytes`)] : [];
    const clashes = (0,names/* nameClashes */.L6)(entries.map(entry => entry.name)).map(({ rule, name, other }) => (0,rules/* archiveFinding */.cG)(rule, rule === 'name-duplicate' ? 'its name stands twice' : `it collides with "${other}"`, name));
    return [...large, ...clashes];
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/end-record.js



const LOCATOR_BYTES = 20;
const END64_BYTES = 56;
/** The end record, its longest comment, and the Zip64 records before it. */
const TAIL_BYTES = layout/* END_BYTES */._$ + 0xffff + LOCATOR_BYTES + END64_BYTES;
/**
 * Reads the end of an archive of `size` bytes from its last bytes (TAIL_BYTES, or all of a smaller one).
 * The directory must reach exactly to the end records: a reader that searches otherwise finds nothing else.
 */
function parseEnd(tail, size) {
    const view = viewOf(tail);
    const at = endRecordAt(view);
    if (at === null)
        return refused(...missing(view));
    const start = size - tail.length;
    const comment = tail.subarray(at + layout/* END_BYTES */._$);
    if (signatureIn(comment))
        return refused('second-end-record', 'its comment holds another end record');
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) {
        return refused('split-archive', 'its end record speaks of another disk');
    }
    const classic = {
        entriesHere: view.getUint16(at + 8, true),
        entries: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
    };
    if (classic.entriesHere !== classic.entries)
        return refused('split-archive', 'its end record counts two ways');
    const zip64 = parseZip64(view, at, classic, start);
    if (zip64 !== null && 'rule' in zip64)
        return refused(zip64.rule, zip64.found);
    const said = zip64 ?? { ...classic, recordsAt: at };
    const reach = said.offset + said.size;
    const records = start + said.recordsAt;
    if (!Number.isSafeInteger(reach) || reach > records) {
        return refused('directory-bounds', `its directory would end at byte ${reach}, the end record starts at ${records}`);
    }
    if (reach < records)
        return refused(...between(tail, reach - start, said, records - reach));
    const { entries, offset } = said;
    return { kind: 'ok', end: { entries, directory: { offset, size: said.size }, comment } };
}
function refused(rule, found) {
    return { kind: 'refused', finding: (0,rules/* archiveFinding */.cG)(rule, found) };
}
/** The last end record whose comment reaches exactly to the end. */
function endRecordAt(view) {
    for (let at = view.byteLength - layout/* END_BYTES */._$; at >= 0; at--) {
        if (view.getUint32(at, true) !== layout/* SIGNATURE */.J2.end)
            continue;
        if (at + layout/* END_BYTES */._$ + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    return null;
}
function missing(view) {
    for (let at = view.byteLength - layout/* END_BYTES */._$; at >= 0; at--) {
        if (view.getUint32(at, true) !== layout/* SIGNATURE */.J2.end)
            continue;
        return ['suffix-bytes', 'its last end record does not reach to the end of the file'];
    }
    return ['no-end-record', 'it has no end record'];
}
function between(tail, from, said, bytes) {
    const shifted = said.recordsAt - said.size;
    if (shifted >= 0 && said.size >= 4 && viewOf(tail).getUint32(shifted, true) === layout/* SIGNATURE */.J2.central) {
        return ['prefix-bytes', `${bytes} bytes stand before its first local header`];
    }
    const foreign = tail.subarray(Math.max(0, from), said.recordsAt);
    if (signatureIn(foreign))
        return ['second-end-record', 'another end record stands before the last one'];
    return ['directory-bounds', `${bytes} bytes stand between its directory and its end record`];
}
function signatureIn(bytes) {
    const view = viewOf(bytes);
    for (let at = 0; at + 4 <= bytes.length; at++) {
        const signature = view.getUint32(at, true);
        if (signature === layout/* SIGNATURE */.J2.end || signature === layout/* SIGNATURE */.J2.end64)
            return true;
    }
    return false;
}
/** The Zip64 end record, null when there is none; both kinds of record must tell one story. */
function parseZip64(view, at, classic, start) {
    const locator = at - LOCATOR_BYTES;
    const escaped = classic.entries === 0xffff || classic.size === 0xffffffff || classic.offset === 0xffffffff;
    if (locator < 0 || view.getUint32(locator, true) !== layout/* SIGNATURE */.J2.locator64) {
        return escaped ? disagreement('its end record refers to Zip64 records that are not there') : null;
    }
    const record = locator - END64_BYTES;
    if (record < 0 || view.getUint32(record, true) !== layout/* SIGNATURE */.J2.end64) {
        return disagreement('its Zip64 end record does not stand directly before the locator');
    }
    if (view.getBigUint64(locator + 8, true) !== BigInt(start + record)) {
        return disagreement('its Zip64 locator points elsewhere');
    }
    if (view.getBigUint64(record + 4, true) !== BigInt(END64_BYTES - 12)) {
        return disagreement('its Zip64 end record has an unknown length');
    }
    const disks = [locator + 4, record + 16, record + 20].map(field => view.getUint32(field, true));
    if (disks.some(disk => disk !== 0) || view.getUint32(locator + 16, true) > 1) {
        return { rule: 'split-archive', found: 'its Zip64 records speak of another disk' };
    }
    const [entriesHere, entries, size, offset] = [24, 32, 40, 48].map(f => Number(view.getBigUint64(record + f, true)));
    if (entriesHere === undefined || entries === undefined || size === undefined || offset === undefined)
        return null;
    const agrees = entriesHere === entries &&
        said(classic.entries, 0xffff, entries) &&
        said(classic.size, 0xffffffff, size) &&
        said(classic.offset, 0xffffffff, offset);
    if (!agrees)
        return disagreement('its Zip64 end record contradicts its end record');
    return { entries, size, offset, recordsAt: record };
}
function said(short, escaped, long) {
    return short === escaped || short === long;
}
function disagreement(found) {
    return { rule: 'zip64-disagrees', found };
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/local-headers.js




/** Longest data descriptor: signature, CRC, two 64-bit sizes. */
const DESCRIPTOR_BYTES = 24;
/** The local header's own length, from its first 30 bytes; null without its signature. */
function localLength(fixed) {
    if (fixed.length < layout/* LOCAL_BYTES */.cF)
        return null;
    const view = viewOf(fixed);
    if (view.getUint32(0, true) !== layout/* SIGNATURE */.J2.local)
        return null;
    return layout/* LOCAL_BYTES */.cF + view.getUint16(26, true) + view.getUint16(28, true);
}
/** Judges a whole local header (`localLength` bytes) against what the directory says of the entry. */
function judgeLocal(header, entry) {
    const refused = (rule, found) => ({
        kind: 'refused',
        finding: (0,rules/* archiveFinding */.cG)(rule, found, entry.name),
    });
    const view = viewOf(header);
    const nameEnd = layout/* LOCAL_BYTES */.cF + view.getUint16(26, true);
    if (!sameBytes(header.subarray(layout/* LOCAL_BYTES */.cF, nameEnd), entry.rawName)) {
        return refused('local-name-differs', 'its local header says another name');
    }
    const fields = parseExtra(header.subarray(nameEnd));
    if (fields === null)
        return refused('extra-malformed', 'its local extra fields do not fill their length');
    if (unicodePathDisagrees(fields, entry.rawName)) {
        return refused('unicode-path-disagrees', 'its local Unicode path field says another name');
    }
    if (saysEncrypted(fields))
        return refused('encrypted', 'its local header says that it is encrypted');
    const differing = [
        view.getUint16(6, true) === entry.flags ? '' : 'flags',
        view.getUint16(8, true) === entry.method ? '' : 'method',
        view.getUint16(10, true) === entry.time && view.getUint16(12, true) === entry.date ? '' : 'time',
        crcAgrees(view.getUint32(14, true), entry) ? '' : 'CRC',
        sizesAgree(view, fields, entry) ? '' : 'sizes',
    ].filter(field => field !== '');
    if (differing.length > 0)
        return refused('local-header-differs', `its local header has another ${differing.join(', ')}`);
    return { kind: 'ok', dataAt: header.length };
}
/** With a descriptor to come, the header may say 0. */
function crcAgrees(crc, entry) {
    return crc === entry.crc32 || ((0,archive_entry/* hasDescriptor */.cU)(entry) && crc === 0);
}
function sizesAgree(view, fields, entry) {
    const compressed = view.getUint32(18, true);
    const size = view.getUint32(22, true);
    const escapes = [size, compressed].filter(value => value === 0xffffffff).length;
    // APPNOTE 4.5.3: a local Zip64 field holds both sizes. Streaming writers leave it in although nothing is escaped.
    const long = escapes === 0 ? [] : zip64Values(fields, 2);
    if (long === null || escapes === 1)
        return false;
    const said = escapes === 2 ? { size: long[0], compressed: long[1] } : { size, compressed };
    if (said.size === entry.size && said.compressed === entry.compressed)
        return true;
    return (0,archive_entry/* hasDescriptor */.cU)(entry) && said.size === 0 && said.compressed === 0;
}
/** Judges the bytes between an entry's data and what follows it. Only a descriptor may stand there. */
function judgeAfterData(bytes, entry) {
    if (!(0,archive_entry/* hasDescriptor */.cU)(entry)) {
        return bytes.length === 0 ? null : (0,rules/* archiveFinding */.cG)('gap', `${bytes.length} bytes follow its data`, entry.name);
    }
    const agrees = descriptorForms(entry).some(form => sameBytes(form, bytes));
    return agrees ? null : (0,rules/* archiveFinding */.cG)('descriptor-differs', 'its data descriptor says something else', entry.name);
}
/** APPNOTE 4.3.9: with or without signature, sizes of 32 or 64 bits. */
function descriptorForms(entry) {
    return [4, 8].flatMap(width => {
        const form = new Uint8Array(8 + 2 * width);
        const view = viewOf(form);
        view.setUint32(0, layout/* SIGNATURE */.J2.descriptor, true);
        view.setUint32(4, entry.crc32, true);
        if (width === 8) {
            view.setBigUint64(8, BigInt(entry.compressed), true);
            view.setBigUint64(16, BigInt(entry.size), true);
        }
        else {
            view.setUint32(8, entry.compressed >>> 0, true);
            view.setUint32(12, entry.size >>> 0, true);
        }
        return [form, form.subarray(4)];
    });
}

// EXTERNAL MODULE: ./build/packages/sources/src/archive/byte-source.js
var byte_source = __webpack_require__(88161);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/contents.js




const CHUNK = 256 * 1024;
/** Up to here an entry is inflated in one call; a stream costs more than it saves. */
const SMALL = 1024 * 1024;
/**
 * Hands an entry's contents to `sink`, in order, at most `entry.size` bytes in all. Returns why they cannot be accepted,
 * or null when size and CRC are those claimed. A chunk is valid only during the call.
 */
async function readContents(source, entry, sink) {
    let crc = 0;
    let size = 0;
    const take = (chunk) => {
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        size += chunk.length;
        sink(chunk);
    };
    const fault = entry.method === archive_entry/* STORED */.SD ? copy(source, entry, take) : await inflate(source, entry, take);
    if (fault !== null)
        return fault;
    if (size !== entry.size)
        return (0,rules/* archiveFinding */.cG)('size-differs', `it holds ${size} bytes and claims ${entry.size}`, entry.name);
    if (crc !== entry.crc32)
        return (0,rules/* archiveFinding */.cG)('crc-differs', 'its CRC-32 is not the one it claims', entry.name);
    return null;
}
function copy(source, entry, take) {
    for (let at = 0; at < entry.compressed; at += CHUNK) {
        take(source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at)));
    }
    return null;
}
function inflate(source, entry, take) {
    return entry.size <= SMALL && entry.compressed <= SMALL
        ? inflateSmall(source, entry, take)
        : inflateLarge(source, entry, take);
}
function inflateSmall(source, entry, take) {
    const bytes = source.read(entry.dataAt, entry.compressed);
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, entry.size), info: true });
        const inflated = inflatedOf(result);
        if (inflated.consumed !== entry.compressed)
            return trailing(entry);
        take(inflated.buffer);
        return null;
    }
    catch (error) {
        return broken(error, entry);
    }
}
/** `info: true` makes zlib answer with its engine, which the types do not say. */
function inflatedOf(result) {
    if (typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result) {
        const { buffer, engine } = result;
        if (buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
            return { buffer, consumed: Number(engine.bytesWritten) };
        }
    }
    throw new TypeError('zlib gave no engine');
}
async function inflateLarge(source, entry, take) {
    const engine = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK });
    let size = 0;
    let fault = null;
    engine.on('data', (chunk) => {
        size += chunk.length;
        if (size <= entry.size)
            return take(chunk);
        fault ??= tooLong(entry);
        engine.destroy();
    });
    engine.on('error', error => {
        fault ??= broken(error, entry);
    });
    const closed = (0,external_node_events_.once)(engine, 'close').catch(() => { });
    for (let at = 0; at < entry.compressed && fault === null && !engine.readableEnded; at += CHUNK) {
        const bytes = source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at));
        await new Promise(resolve => {
            engine.once('close', resolve);
            engine.write(bytes, () => {
                engine.off('close', resolve);
                resolve();
            });
        });
    }
    if (fault === null)
        engine.end();
    else
        engine.destroy();
    await closed;
    if (fault === null && engine.bytesWritten !== entry.compressed)
        return trailing(entry);
    return fault;
}
function broken(error, entry) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE')
        return tooLong(entry);
    if (error instanceof RangeError || error instanceof TypeError)
        throw error;
    return (0,rules/* archiveFinding */.cG)('deflate-broken', 'its data do not inflate', entry.name);
}
function tooLong(entry) {
    return (0,rules/* archiveFinding */.cG)('size-differs', `it inflates past the ${entry.size} bytes it claims`, entry.name);
}
function trailing(entry) {
    return (0,rules/* archiveFinding */.cG)('deflate-trailing', 'bytes follow the end of its deflated data', entry.name);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/second-reader.js


/** yauzl must list the same names, sizes, methods and CRCs, in the same order: where two readers disagree, neither is believed. */
async function judgeSecondReader(source, entries) {
    try {
        return await compareListings(source, entries);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'no reason given';
        return (0,rules/* archiveFinding */.cG)('readers-disagree', `the second reader refuses it (${reason})`);
    }
}
async function compareListings(source, entries) {
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
    const zip = typeof source === 'string'
        ? await yauzl.openPromise(source, options)
        : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
    try {
        let at = 0;
        for await (const theirs of zip.eachEntry()) {
            const ours = entries[at++];
            const same = ours !== undefined &&
                ours.name === theirs.fileName &&
                ours.size === theirs.uncompressedSize &&
                ours.compressed === theirs.compressedSize &&
                ours.crc32 === theirs.crc32 >>> 0 &&
                ours.offset === theirs.relativeOffsetOfLocalHeader &&
                (ours.method === archive_entry/* DEFLATED */.aE) === (theirs.compressionMethod === archive_entry/* DEFLATED */.aE);
            if (!same)
                return (0,rules/* archiveFinding */.cG)('readers-disagree', 'a second reader sees another entry', theirs.fileName);
        }
        return at === entries.length ? null : (0,rules/* archiveFinding */.cG)('readers-disagree', `a second reader sees ${at} entries`);
    }
    finally {
        zip.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/read.js









/** Room for what readers need besides names: a directory larger than that is hostile. */
const DIRECTORY_SLACK = 16 * 1024 * 1024;
/**
 * Proves an archive's structure by our own reading of the directory and every local header, then by a second,
 * independent reader. Nothing is inflated and nothing is written. A path that is no file is the caller's mistake.
 */
async function openArchive(source, limits) {
    const bytes = (0,byte_source/* openSource */.o)(source);
    const read = readStructure(bytes, limits);
    const second = 'findings' in read ? null : await judgeSecondReader(source, read.entries);
    if ('findings' in read || second !== null) {
        bytes[Symbol.dispose]();
        return { kind: 'refused', findings: 'findings' in read ? read.findings : second === null ? [] : [second] };
    }
    return {
        kind: 'ok',
        archive: {
            size: bytes.size,
            comment: read.comment,
            entries: read.entries.filter(entry => !(0,archive_entry/* isFolder */.lQ)(entry)),
            folders: read.entries.filter(archive_entry/* isFolder */.lQ),
            read: (entry, sink) => readContents(bytes, entry, sink),
            raw: (entry, at, length) => bytes.read(entry.dataAt + at, length),
            [Symbol.dispose]: () => bytes[Symbol.dispose](),
        },
    };
}
function read_refused(...findings) {
    return { findings };
}
function readStructure(bytes, limits) {
    if (bytes.size > limits.artifact_bytes)
        return read_refused((0,rules/* archiveFinding */.cG)('archive-too-large', `it has ${bytes.size} bytes`));
    const tail = bytes.read(Math.max(0, bytes.size - TAIL_BYTES), Math.min(bytes.size, TAIL_BYTES));
    const parsed = parseEnd(tail, bytes.size);
    if (parsed.kind === 'refused')
        return read_refused(parsed.finding);
    const { entries: count, directory, comment } = parsed.end;
    if (count === 0)
        return read_refused((0,rules/* archiveFinding */.cG)('no-entries', 'it has no entries'));
    if (count > limits.archive_entries)
        return read_refused((0,rules/* archiveFinding */.cG)('too-many-entries', `it has ${count} entries`));
    if (directory.size > count * (layout/* CENTRAL_BYTES */.oW + limits.name_bytes) + DIRECTORY_SLACK) {
        return read_refused((0,rules/* archiveFinding */.cG)('directory-bounds', `its directory has ${directory.size} bytes for ${count} entries`));
    }
    const { entries, findings } = parseDirectory(bytes.read(directory.offset, directory.size), count, limits);
    if (findings.length > 0)
        return { findings };
    if (entries.every(archive_entry/* isFolder */.lQ))
        return read_refused((0,rules/* archiveFinding */.cG)('no-entries', 'it has folders only'));
    const first = entries.reduce((least, entry) => Math.min(least, entry.offset), bytes.size);
    if (first !== 0) {
        return read_refused((0,rules/* archiveFinding */.cG)('prefix-bytes', `${first} bytes stand before its first local header`));
    }
    const placed = placeEntries(bytes, entries, directory.offset);
    return 'findings' in placed ? placed : { ...placed, comment };
}
/** Local headers, data and descriptors must tile the archive from its first byte to the directory: no overlap, no gap. */
function placeEntries(bytes, entries, directoryAt) {
    const byOffset = [...entries.keys()].sort((a, b) => (entries[a]?.offset ?? 0) - (entries[b]?.offset ?? 0));
    const placed = new Array(entries.length);
    const findings = [];
    byOffset.forEach((index, rank) => {
        const entry = entries[index];
        const next = byOffset[rank + 1];
        if (entry === undefined || findings.length >= 50)
            return;
        const end = next === undefined ? directoryAt : (entries[next]?.offset ?? directoryAt);
        const place = placeEntry(bytes, entry, end);
        if (typeof place === 'number')
            placed[index] = { ...entry, dataAt: place };
        else
            findings.push(place);
    });
    return findings.length > 0 ? { findings } : { entries: placed };
}
/** Where the entry's data start; `end` is where the next local header, or the directory, starts. */
function placeEntry(bytes, entry, end) {
    const overlap = () => (0,rules/* archiveFinding */.cG)('overlap', 'it reaches into what follows it', entry.name);
    const room = end - entry.offset;
    if (room < layout/* LOCAL_BYTES */.cF + entry.rawName.length + entry.compressed)
        return overlap();
    const likely = bytes.read(entry.offset, Math.min(room, layout/* LOCAL_BYTES */.cF + entry.rawName.length + 64));
    const length = localLength(likely);
    if (length === null)
        return (0,rules/* archiveFinding */.cG)('bad-header', 'no local header stands where the directory points', entry.name);
    const dataEnd = length + entry.compressed;
    if (dataEnd > room)
        return overlap();
    const header = length <= likely.length ? likely.subarray(0, length) : bytes.read(entry.offset, length);
    const local = judgeLocal(header, entry);
    if (local.kind === 'refused')
        return local.finding;
    const after = room - dataEnd;
    if (after > DESCRIPTOR_BYTES || (after > 0 && !(0,archive_entry/* hasDescriptor */.cU)(entry))) {
        return (0,rules/* archiveFinding */.cG)('gap', `${after} bytes follow its data`, entry.name);
    }
    const fault = judgeAfterData(bytes.read(entry.offset + dataEnd, after), entry);
    return fault ?? entry.offset + local.dataAt;
}


/***/ }),

/***/ 12874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ gatherBranchTip),
/* harmony export */   G7: () => (/* binding */ createPull),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lj: () => (/* binding */ requestReviews),
/* harmony export */   mP: () => (/* binding */ gatherPullRequest),
/* harmony export */   pZ: () => (/* binding */ updatePull),
/* harmony export */   zl: () => (/* binding */ findOpenPull)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50801);
/* harmony import */ var _fact_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86630);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50825);



const PERMISSION = 'pull-requests';
async function gatherPullRequest(github, number) {
    const answer = await github.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
    return (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(answer, `pull request #${number}`, PERMISSION, parsePull);
}
/** The open pull request from a branch of this repository into a base branch, or null when the whole list has none. */
async function findOpenPull(github, branch, base) {
    const answer = await github.list('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${github.owner}:${branch}`,
        base,
    });
    const pulls = (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(answer, `the open pull requests of ${branch}`, PERMISSION, list => list.map(parsePull));
    if (pulls.kind === 'gap')
        return pulls;
    // GitHub ignores a head filter that it cannot read: the answer is held against it.
    const own = pulls.value.filter(pull => pull.headRef === branch && pull.baseRef === base && isOwn(pull, github));
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(own.sort((a, b) => a.number - b.number)[0] ?? null);
}
function isOwn(pull, github) {
    return pull.headRepository?.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase();
}
async function createPull(github, branch, base, text, draft) {
    const answer = await github.send('POST /repos/{owner}/{repo}/pulls', { head: branch, base, draft, ...text });
    return written(answer);
}
async function updatePull(github, number, text) {
    const answer = await github.send('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, ...text });
    return written(answer);
}
function written(answer) {
    if (answer.kind === 'refused')
        return { kind: 'refused', status: answer.status, reason: answer.message };
    if (answer.kind === 'fault')
        return { kind: 'fault', status: 0, reason: answer.reason };
    const pull = (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .y)(answer, 'the pull request', PERMISSION, parsePull);
    return pull.kind === 'known'
        ? { kind: 'done', pull: pull.value }
        : { kind: 'fault', status: 0, reason: pull.gap.reason };
}
/** Asks for reviews; null when GitHub took it, else why not. */
async function requestReviews(github, number, users, teams) {
    const answer = await github.send('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        pull_number: number,
        reviewers: users,
        team_reviewers: teams,
    });
    return failureOf(answer);
}
/** The commit that a branch of the repository stands at now; null when there is no such branch. */
async function gatherBranchTip(github, branch) {
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    return (0,_fact_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factOrAbsent */ .l)(answer, `the tip of ${branch}`, 'contents', data => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(data, 'branch').inner('commit')?.text('sha') ?? '');
}
function failureOf(answer) {
    if (answer.kind === 'ok')
        return null;
    return answer.kind === 'refused'
        ? `GitHub answers ${answer.status}: ${answer.message}`
        : `GitHub did not answer: ${answer.reason}`;
}
function parsePull(value) {
    const pull = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value, 'pull');
    const head = pull.inner('head');
    const base = pull.inner('base');
    return {
        number: pull.count('number'),
        url: pull.text('html_url'),
        title: pull.text('title'),
        body: pull.textOrNull('body') ?? '',
        state: pull.text('state'),
        author: pull.inner('user')?.text('login') ?? '',
        headRef: head?.text('ref') ?? '',
        headSha: head?.text('sha') ?? '',
        headRepository: head?.inner('repo')?.textOrNull('full_name') ?? null,
        baseRef: base?.text('ref') ?? '',
        reviewers: (pull.listOrNull('requested_reviewers') ?? []).map(user => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(user, 'reviewer').text('login')),
        teams: (pull.listOrNull('requested_teams') ?? []).map(team => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(team, 'team').text('slug')),
    };
}


/***/ })

};
