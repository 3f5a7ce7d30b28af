export const id = 3518;
export const ids = [3518];
export const modules = {

/***/ 56854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/cli/src/contract-here.js
var contract_here = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/pack.js + 3 modules
var pack = __webpack_require__(60622);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./build/packages/cli/src/orr/execute.js




/** As shells say it: 128 and the number of the signal; @actions/exec gives no status then, and not which signal it was. */
const KILLED = 128;
/**
 * The caller's own command, on the caller's own machine: what it prints goes to stderr, it reads nothing.
 * An abort ends its shell. Gives the exit status.
 */
async function execute(command, at, signal) {
    const { timeZone, locale, umask } = at.conditions;
    const pid = (0,external_node_path_.join)(at.folder, 'pid');
    // @actions/exec hands out no child process: the shell tells its own id, before the umask is another.
    // Its empty input comes from the shell itself: written to a pipe, it would break on a command that has ended already.
    const script = [
        'exec < /dev/null',
        'printf %s "$$" > "$CEC_ORR_PID"; unset CEC_ORR_PID',
        umask === '' ? '' : `umask ${umask}`,
        command,
    ];
    const env = {
        ...given(process.env),
        ...(timeZone === '' ? {} : { TZ: timeZone }),
        ...(locale === '' ? {} : { LC_ALL: locale, LANG: locale }),
        CEC_ORR_PID: pid,
    };
    const end = () => endShell(pid);
    signal.addEventListener('abort', end);
    try {
        const exit = await (0,exec/* exec */.m)('sh', ['-c', script.filter(line => line !== '').join('\n')], {
            cwd: at.cwd,
            env,
            ignoreReturnCode: true,
            // Without silent it would write the command line first, secrets of the caller's in it.
            silent: true,
            listeners: { stdout: data => process.stderr.write(data), stderr: data => process.stderr.write(data) },
        });
        return typeof exit === 'number' ? exit : KILLED;
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
function given(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** The shell and what it started: the shell alone would leave its children running. */
function endShell(pid) {
    if (!(0,external_node_fs_.existsSync)(pid))
        return;
    for (const id of withDescendants(Number((0,external_node_fs_.readFileSync)(pid, 'utf8')))) {
        try {
            process.kill(id, 'SIGTERM');
        }
        catch {
            // It has ended by itself: Ctrl-C reaches the whole group.
        }
    }
}
function withDescendants(shell) {
    const all = [shell];
    try {
        const rows = (0,external_node_child_process_.execFileSync)('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
        const pairs = rows.map(row => row.trim().split(/\s+/).map(Number));
        for (const parent of all)
            all.push(...pairs.flatMap(([id, of]) => (of === parent && id !== undefined ? [id] : [])));
    }
    catch {
        // A slim container has no ps: the shell alone, then.
    }
    return all;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/orr/worktree.js


/** Checks a commit out into a new folder below `parent`, files in the order that the conditions ask for. */
async function addWorktree(git, commit, parent, conditions) {
    (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
    const path = (0,external_node_path_.join)(parent, conditions.folder);
    const remove = async () => {
        await git.run(['worktree', 'remove', '--force', path]);
        // Where it was never finished, or is gone by other hands.
        await git.run(['worktree', 'prune']);
    };
    try {
        await must(git, ['worktree', 'add', '--detach', '--no-checkout', '--force', path, commit]);
        await checkOut(git, commit, path, conditions);
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { path, remove };
}
async function checkOut(git, commit, path, conditions) {
    await must(git, ['-C', path, 'read-tree', commit]);
    const listed = await must(git, ['-C', path, 'ls-files', '-z']);
    const names = listed
        .toString('latin1')
        .split('\0')
        .filter(name => name !== '');
    if (conditions.reversed)
        names.reverse();
    const input = Buffer.from(names.map(name => `${name}\0`).join(''), 'latin1');
    await must(git, ['-C', path, 'checkout-index', '-z', '--stdin'], input);
}
async function must(git, args, input) {
    const run = await git.run(args, input === undefined ? {} : { input });
    if (run.exit !== 0)
        throw new Error(`git ${args.find(arg => !arg.startsWith('-')) ?? ''} failed: ${run.stderr.trim()}`);
    return run.stdout;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/orr/local-run.js





/** Runs the gates once in a clean worktree and packs what they left. The ZIP's path, or what was wrong. */
async function runLocally(git, contract, run) {
    const zip = (0,external_node_path_.join)(run.folder, `run-${run.number}.zip`);
    const place = (0,external_node_path_.join)(run.folder, `worktree-${run.number}`);
    const worktree = await addWorktree(git, run.commit, place, run.conditions);
    try {
        run.signal.throwIfAborted();
        const at = { cwd: worktree.path, folder: place, conditions: run.conditions };
        const exit = await execute(run.command, at, run.signal);
        run.signal.throwIfAborted();
        if (exit !== 0)
            return { zip, findings: [failed(run, exit)] };
        const evidence = (0,external_node_path_.join)(worktree.path, contract.artifact.evidence_zip.split('/')[0] ?? 'out');
        (0,external_node_fs_.mkdirSync)(evidence, { recursive: true });
        const packed = (0,pack/* packEvidence */.J)(evidence, contract, zip);
        return { zip, findings: packed.kind === 'ok' ? [] : packed.findings };
    }
    finally {
        await worktree.remove();
        (0,external_node_fs_.rmSync)(place, { recursive: true, force: true });
    }
}
function failed(run, exit) {
    return {
        code: 'CEC-20',
        rule: 'local-run-failed',
        message: `Local run ${run.number} of the gates failed.`,
        expected: 'exit status 0',
        found: `exit status ${exit}`,
        remedy: 'Read what the command printed, repair the cause, and run again.',
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/orr/perturb.js
const PLAIN = { timeZone: '', locale: '', umask: '', folder: 'run', reversed: false };
const PERTURBED = [
    { timeZone: 'UTC', locale: 'C', umask: '022', folder: 'run', reversed: false },
    {
        timeZone: 'Pacific/Kiritimati',
        locale: 'tr_TR.UTF-8',
        umask: '077',
        folder: 'a-longer-name-than-the-first',
        reversed: true,
    },
    { timeZone: 'America/St_Johns', locale: 'et_EE.UTF-8', umask: '002', folder: 'x', reversed: false },
];
/** The conditions of run `number` (from 1). */
function conditionsOf(number, perturb) {
    return perturb ? (PERTURBED[(number - 1) % PERTURBED.length] ?? PLAIN) : PLAIN;
}
/** One line for people. */
function describeConditions(c) {
    return c.timeZone === ''
        ? 'as it is'
        : `TZ=${c.timeZone} LC_ALL=${c.locale} umask ${c.umask}, path "${c.folder}", files ${c.reversed ? 'in reverse' : 'in order'}`;
}

// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
// EXTERNAL MODULE: ./build/packages/cli/src/run-check.js + 3 modules
var run_check = __webpack_require__(26385);
;// CONCATENATED MODULE: ./build/packages/cli/src/stop.js
const NUMBERS = { SIGINT: 2, SIGTERM: 15 };
/** Listens until it is disposed. The second signal of a kind ends the process at once, as ever. */
function stopOnSignals() {
    const controller = new AbortController();
    let exit = null;
    const listeners = ['SIGINT', 'SIGTERM'].map(name => {
        const listener = () => {
            exit ??= 128 + NUMBERS[name];
            controller.abort();
        };
        process.once(name, listener);
        return { name, listener };
    });
    return {
        signal: controller.signal,
        exit: () => exit,
        [Symbol.dispose]() {
            for (const { name, listener } of listeners)
                process.off(name, listener);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/orr.js
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













function command(name, summary) {
    return (0,run_check/* verdictOptions */.AD)(new commander/* Command */.uB(name).description(summary))
        .requiredOption('--exec <command>', 'the gates, as one shell command; it runs on this machine')
        .option('--runs <number>', "1 to try, or the contract's number to compare; default: the contract's")
        .option('--perturb', 'another time zone, locale, umask, path and file order each time')
        .option('--commit <rev>', 'the commit whose worktrees are made', 'HEAD')
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where a contract by path is read')
        .option('--out <folder>', 'keep the evidence ZIPs here')
        .action(async (flags) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const kept = typeof flags['out'] === 'string' ? (0,external_node_path_.resolve)(flags['out']) : undefined;
            const folder = kept ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-orr-'));
            const stop = __addDisposableResource(env_1, stopOnSignals(), false);
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                await runAll(flags, folder, stop.signal);
            }
            catch (error) {
                const exit = stop.exit();
                if (exit === null)
                    throw error;
                (0,output/* progress */.qB)('stopped: nothing was judged, and no worktree is left');
                process.exitCode = exit;
            }
            finally {
                if (kept === undefined)
                    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
async function runAll(flags, folder, signal) {
    const contract = await (0,contract_here/* contractHere */.J)(flags);
    const git = await (0,git_git.openGit)(process.cwd());
    const commit = await git.resolve(String(flags['commit']));
    if (commit.kind === 'gap')
        throw new input_error/* InputError */.d('commit', commit.gap.reason, 'a commit of this clone', 'Give --commit.');
    const runs = runsOf(flags, contract);
    const zips = [];
    for (let number = 1; number <= runs; number++) {
        const conditions = conditionsOf(number, flags['perturb'] === true);
        (0,output/* progress */.qB)(`run ${number}: ${describeConditions(conditions)}`);
        const { zip, findings } = await runLocally(git, contract, {
            number,
            commit: commit.value,
            command: String(flags['exec']),
            conditions,
            folder,
            signal,
        });
        if (findings.length > 0)
            return (0,run_check/* conclude */.Ep)([{ verdict: refused(contract, findings, commit.value) }], flags);
        zips.push(zip);
    }
    if (zips.length === 1)
        return (0,run_check/* conclude */.Ep)([{ verdict: refused(contract, [], commit.value) }], flags);
    (0,run_check/* conclude */.Ep)([await (0,run_check/* runCheck */.k_)(await (0,run_check/* loadCheck */.VZ)('antiflake-compare'), flags, { evidence: zips.join('\n') })], flags);
}
function runsOf(flags, contract) {
    const wanted = contract.orr.runs;
    const text = typeof flags['runs'] === 'string' ? flags['runs'] : String(wanted);
    if (text !== '1' && text !== String(wanted))
        throw new input_error/* InputError */.d('runs', `"${text}"`, `1 or ${wanted}`, 'Set --runs.');
    return Number(text);
}
/** The verdict of local runs that were not compared: a run failed, or there was only one. */
function refused(contract, findings, commit) {
    return (0,verdict/* verdictOf */.Vj)({
        check: 'antiflake-compare',
        contract: contract.name,
        findings,
        gaps: [],
        facts: { head: commit, provenance: 'local' },
        from: 'PATCHING',
        to: { pass: 'PATCHING', refuse: 'REPLAN' },
        nextOnPass: 'One run proves no determinism: run it three times, with --perturb.',
    });
}


/***/ }),

/***/ 26385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  NH: () => (/* binding */ inputOptions),
  VZ: () => (/* binding */ loadCheck),
  k_: () => (/* binding */ runCheck),
  AD: () => (/* binding */ verdictOptions),
  cO: () => (/* binding */ worldOf)
});

// UNUSED EXPORTS: exitOfAll, repositoryOfRemote

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(87437);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
;// CONCATENATED MODULE: ./build/packages/core/src/report/sarif.js


/** SARIF 2.1.0 of the findings (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
function renderSarif(verdict) {
    const rules = [...new Map(verdict.findings.map(f => [`${f.code}/${f.rule}`, f])).entries()].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'cec-gate',
                        rules: rules.map(([id, f]) => ({
                            id,
                            shortDescription: { text: codes/* CODE_TABLE */.Dw[f.code].title },
                            fullDescription: { text: codes/* CODE_TABLE */.Dw[f.code].meaning },
                            help: { text: codes/* CODE_TABLE */.Dw[f.code].remedy },
                        })),
                    },
                },
                results: verdict.findings.map(result),
            },
        ],
    };
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(log, null, 2))}\n`;
}
function result(finding) {
    const text = `${finding.message} Expected ${finding.expected}; found ${finding.found}. ${finding.remedy}`;
    return {
        ruleId: `${finding.code}/${finding.rule}`,
        level: 'error',
        message: { text: (0,inert/* inert */.tJ)(text) },
        ...(finding.path === undefined ? {} : { locations: [sarif_location(finding, finding.path)] }),
    };
}
function sarif_location(finding, path) {
    const region = finding.line === undefined
        ? {}
        : {
            region: { startLine: finding.line, ...(finding.column === undefined ? {} : { startColumn: finding.column }) },
        };
    return { physicalLocation: { artifactLocation: { uri: path.split('/').map(uriSegment).join('/') }, ...region } };
}
function uriSegment(segment) {
    return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

// EXTERNAL MODULE: ./build/packages/core/src/report/terminal.js
var terminal = __webpack_require__(61792);
;// CONCATENATED MODULE: ./build/packages/core/src/report/verdict-json.js

/** `cec.verdict/1`: keys in the order of design 3, two spaces, one line end. The same facts give the same bytes. */
function renderVerdictJson(verdict) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(verdict, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/index.js
/** Every check by name, loaded when it is asked for: a bundle carries what it names, the docs and the CLI see all. */
const CHECKS = {
    'antiflake-compare': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(3520), __webpack_require__.e(4294), __webpack_require__.e(6093), __webpack_require__.e(8915)]).then(__webpack_require__.bind(__webpack_require__, 88915)).then(module => module.antiflakeCompare),
    'evidence-pack': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 90054)).then(module => module.evidencePack),
    'filemap-guard': () => Promise.all(/* import() */[__webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(3520), __webpack_require__.e(887), __webpack_require__.e(2256)]).then(__webpack_require__.bind(__webpack_require__, 83026)).then(module => module.filemapGuard),
    'orr-dispatch': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(4294), __webpack_require__.e(7450)]).then(__webpack_require__.bind(__webpack_require__, 36141)).then(module => module.orrDispatch),
    'plan-validate': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(3520), __webpack_require__.e(887), __webpack_require__.e(4844), __webpack_require__.e(1133)]).then(__webpack_require__.bind(__webpack_require__, 75178)).then(module => module.planValidate),
    'pr-body-lint': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5251), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(3520), __webpack_require__.e(887), __webpack_require__.e(4294), __webpack_require__.e(6093), __webpack_require__.e(4844), __webpack_require__.e(5793), __webpack_require__.e(3093), __webpack_require__.e(6983)]).then(__webpack_require__.bind(__webpack_require__, 96983)).then(module => module.prBodyLint),
    'pr-open': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5251), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(3520), __webpack_require__.e(887), __webpack_require__.e(4294), __webpack_require__.e(6093), __webpack_require__.e(4844), __webpack_require__.e(5793), __webpack_require__.e(3093), __webpack_require__.e(9783)]).then(__webpack_require__.bind(__webpack_require__, 99783)).then(module => module.prOpen),
    rollback: () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(6691)]).then(__webpack_require__.bind(__webpack_require__, 88044)).then(module => module.rollback),
    'ruleset-sanity': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(7833), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 44827)).then(module => module.rulesetSanity),
};

// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
;// CONCATENATED MODULE: ./build/packages/cli/src/run-check.js











async function loadCheck(name) {
    const load = CHECKS[name];
    if (load === undefined)
        throw new Error(`no check ${name}`);
    return await load();
}
/** The options every command has that ends in a verdict. */
function verdictOptions(command) {
    return command
        .option('--json', 'print the verdict JSON (cec.verdict/1) and nothing else on stdout')
        .option('--sarif <file>', 'write the findings as SARIF 2.1.0')
        .option('--repo <owner/name>', 'the repository on GitHub; default: GITHUB_REPOSITORY, else the remote of this clone');
}
/** Each input of a check is an option of the same name. */
function inputOptions(command, check, except = []) {
    for (const [name, spec] of Object.entries(check.inputs)) {
        if (except.includes(name) || name === 'mode')
            continue;
        const flag = spec.default === 'true' || spec.default === 'false';
        const option = new commander/* Option */.c$(`--${name} ${flag ? '[true|false]' : '<value>'}`, plain(spec.description));
        if (flag)
            option.preset('true');
        if (spec.default && !spec.default.startsWith('${{'))
            option.default(spec.default);
        command.addOption(option);
    }
    return command;
}
function plain(markdown) {
    return markdown.replaceAll('`', '');
}
/** Runs one check with flags as its inputs. */
async function runCheck(check, flags, more = {}) {
    const values = new Map(Object.entries(check.inputs).map(([name, spec]) => [
        name,
        more[name] ?? given(flags, name) ?? fallback(name, spec.default),
    ]));
    return await check.run(check.parse(new read/* Reader */.mP(values)), worldOf(flags));
}
function given(flags, name) {
    const value = flags[name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
    return typeof value === 'string' ? value : value === true ? 'true' : undefined;
}
function fallback(name, text) {
    if (name === 'token')
        return process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || '';
    return text === undefined || text.startsWith('${{') ? '' : text;
}
function worldOf(flags) {
    const repository = given(flags, 'repo') ?? process.env['GITHUB_REPOSITORY'] ?? repositoryOfRemote();
    return {
        env: repository === undefined ? process.env : { ...process.env, GITHUB_REPOSITORY: repository },
        cwd: process.cwd(),
        progress: output/* progress */.qB,
        now: () => new Date(),
    };
}
/** `owner/name` out of the remote's address: https, ssh or scp form. */
function repositoryOfRemote() {
    try {
        const url = (0,external_node_child_process_.execFileSync)('git', ['remote', 'get-url', 'origin'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        }).trim();
        return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    }
    catch {
        return undefined;
    }
}
/** Prints verdicts once they are all decided, and sets the exit status: the primary code of all. */
function conclude(outcomes, flags) {
    const verdicts = outcomes.map(outcome => outcome.verdict);
    const [only, ...others] = verdicts;
    if (flags['json'] === true) {
        process.stdout.write(renderVerdictJson(only !== undefined && others.length === 0 ? only : verdicts));
    }
    else {
        for (const { verdict, detail } of outcomes)
            process.stdout.write((0,terminal/* renderTerminal */.b)(verdict, (0,output/* ink */.Pw)()) + (detail ?? ''));
    }
    const sarif = given(flags, 'sarif');
    if (sarif !== undefined && only !== undefined)
        (0,external_node_fs_.writeFileSync)(sarif, renderSarif({ ...only, findings: verdicts.flatMap(verdict => verdict.findings) }));
    process.exitCode = exitOfAll(verdicts);
}
/** A proven refusal beats unknown; unknown beats pass. */
function exitOfAll(verdicts) {
    const code = (0,codes/* primaryOf */.Os)((0,codes/* orderedCodes */.wB)(verdicts.flatMap(verdict => verdict.codes)));
    const worst = verdicts.find(verdict => verdict.code === code && code !== '') ??
        verdicts.find(verdict => verdict.verdict === 'unknown');
    return worst === undefined ? codes/* EXIT */.dc.pass : (0,verdict/* exitOf */.sX)(worst);
}


/***/ }),

/***/ 63469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packFinding)
/* harmony export */ });
/* unused harmony export PACK_RULES */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17325);


/** Why a folder cannot be packed (CEC-40): what was expected, and what to do. */
const RULES = {
    'pack-symlink': ['regular files only', 'Let the gate write a file instead of a symbolic link.'],
    'pack-special-file': ['regular files only', 'Remove the device, socket or pipe from the evidence.'],
    'pack-unreadable': ['files that can be read', 'Give the file read permission.'],
    'pack-name': ['names that every system and every ZIP reader can hold', 'Rename the file.'],
    'pack-name-collides': ['names that stay apart after case folding and NFC', 'Rename one of the files.'],
    'pack-changed': ['files at rest', 'Let every gate end before the evidence is packed.'],
    'pack-too-many': [
        "at most as many files as the contract's limit",
        'Write fewer files, or raise the limit in the contract.',
    ],
    'pack-too-large': ["sizes within the contract's limits", 'Write less evidence, or raise the limit in the contract.'],
    'pack-empty': ['at least one file of evidence', 'Run the gates before the evidence is packed.'],
    'upload-digest-differs': ["the ZIP's own SHA-256 as the artifact's digest", 'Upload again in a new run.'],
};
/** Rule -> what was expected, what to do. */
const PACK_RULES = (/* unused pure expression or super */ null && (RULES));
function packFinding(rule, found, name) {
    const [expected, remedy] = RULES[rule];
    const what = name === undefined ? 'The evidence' : `"${(0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)}"`;
    return {
        code: 'CEC-40',
        rule,
        message: `${what} cannot be packed: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(found)}.`,
        expected,
        found,
        remedy,
        ...(name === undefined ? {} : { path: name }),
    };
}


/***/ }),

/***/ 50801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/** What was seen in git, the API or an archive; or a named reason why it could not be had. A gap never passes. */
function known(value) {
    return { kind: 'known', value };
}
function gap(fact, reason, remedy) {
    return { kind: 'gap', gap: { fact, reason, remedy } };
}
/** The gaps among facts, in their order. */
function gapsOf(...facts) {
    return facts.flatMap(fact => (fact.kind === 'gap' ? [fact.gap] : []));
}


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

/***/ 87633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The first seven digits, for people. */
function short(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 59298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jp: () => (/* binding */ FINDINGS_TOLD),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87437);

/** A verdict tells at most this many findings; the rest is counted in `facts.untold`. The codes are those of all. */
const FINDINGS_TOLD = 1_000;
/** A proven finding refuses, even beside a gap; a gap without a finding is unknown; only facts that are all known pass. */
function verdictOf(j) {
    const codes = (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedCodes */ .wB)(j.findings.map(finding => finding.code));
    const outcome = codes.length > 0 ? 'refuse' : j.gaps.length > 0 ? 'unknown' : 'pass';
    const untold = j.findings.length - FINDINGS_TOLD;
    return {
        schema: 'cec.verdict/1',
        check: j.check,
        contract: j.contract,
        verdict: outcome,
        code: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(codes),
        codes,
        refusals: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsOf */ .he)(codes),
        state: { from: j.from, to: outcome === 'unknown' ? j.from : j.to[outcome] },
        findings: j.findings.slice(0, FINDINGS_TOLD),
        warnings: (j.warnings ?? []).slice(0, FINDINGS_TOLD),
        gaps: j.gaps,
        facts: untold > 0 ? { ...j.facts, untold } : j.facts,
        next: nextStep(outcome, j, codes),
    };
}
function nextStep(outcome, j, codes) {
    switch (outcome) {
        case 'pass':
            return j.nextOnPass;
        case 'unknown':
            return j.gaps[0]?.remedy ?? '';
        case 'refuse': {
            const first = j.findings.find(finding => finding.code === codes[0]);
            return first === undefined ? '' : `${first.code} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[first.code].slug}: ${first.remedy}`;
        }
    }
}
function exitOf(verdict) {
    switch (verdict.verdict) {
        case 'pass':
            return _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
        case 'unknown':
            return _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unknown;
        case 'refuse':
            return verdict.code === '' ? _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fault : _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[verdict.code].exit;
    }
}


/***/ }),

/***/ 15724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   mP: () => (/* binding */ Reader)
/* harmony export */ });
/* unused harmony export actionReader */
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);


/** Strict readers of raw input text. A bad value names the input, the value and what was expected: exit 2. */
class Reader {
    #values;
    constructor(values) {
        this.#values = values;
    }
    /** The raw text, untrimmed; empty when it was not given. */
    raw(name) {
        const value = this.#values.get(name);
        if (value === undefined)
            throw new Error(`input ${name} is not declared by this check`);
        return value;
    }
    /** Text without outer ASCII blanks. A BOM or NBSP stays: it is part of the value. */
    text(name) {
        return this.raw(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    required(name, expected) {
        const value = this.text(name);
        if (value === '')
            throw new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, 'nothing', expected, `Give the input ${name}.`);
        return value;
    }
    choice(name, allowed) {
        const value = this.text(name);
        const found = allowed.find(option => option === value);
        if (found === undefined)
            throw mistake(name, value, `one of ${allowed.join(', ')}`);
        return found;
    }
    flag(name) {
        return this.choice(name, ['true', 'false']) === 'true';
    }
    integer(name, min, max) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^(0|[1-9][0-9]*)$/.test(value) || number < min || number > max) {
            throw mistake(name, value, `a whole number from ${min} to ${max}`);
        }
        return number;
    }
    /** Non-empty lines, outer blanks trimmed. */
    lines(name) {
        return this.raw(name)
            .split(/\r?\n/)
            .map(line => line.replace(/^[ \t]+|[ \t]+$/g, ''))
            .filter(line => line !== '');
    }
}
function mistake(input, value, expected) {
    const shown = value === '' ? 'nothing' : `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 200))}"`;
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, shown, expected, `Set ${input} to ${expected}.`);
}
/** The inputs of an action: `INPUT_<UPPER>`, dashes kept (docs: metadata syntax); defaults of the table filled in. */
function actionReader(table, env) {
    const values = new Map();
    for (const [name, spec] of Object.entries(table)) {
        const given = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
        values.set(name, given === '' ? defaultOf(spec.default) : given);
    }
    return new Reader(values);
}
/** `${{ github.token }}` is filled in by the runner, never by us. */
function defaultOf(text) {
    return text === undefined || text.startsWith('${{') ? '' : text;
}


/***/ }),

/***/ 60622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ packEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/archive/evidence-finding.js
var evidence_finding = __webpack_require__(71277);
// EXTERNAL MODULE: ./build/packages/core/src/archive/layout.js
var layout = __webpack_require__(30930);
// EXTERNAL MODULE: ./build/packages/core/src/archive/names.js
var names = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/packages/core/src/archive/pack-finding.js
var pack_finding = __webpack_require__(63469);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/judge-files.js



const TOLD = 50;
/** Names and sizes of the files to pack, against what our reader and other systems accept. */
function judgeFiles(files, contract) {
    const { limits, artifact } = contract;
    if (files.length === 0)
        return [(0,pack_finding/* packFinding */.b)('pack-empty', 'no files')];
    // The manifest is an entry as well.
    if (files.length + 1 > limits.archive_entries) {
        return [(0,pack_finding/* packFinding */.b)('pack-too-many', `${files.length} files and the manifest, over ${limits.archive_entries}`)];
    }
    const findings = files.flatMap(file => judgeFile(file, contract));
    const clashes = (0,names/* nameClashes */.L6)([...files.map(file => file.name), artifact.manifest]).map(({ name, other }) => (0,pack_finding/* packFinding */.b)('pack-name-collides', `it collides with "${other}"`, name));
    const total = files.reduce((sum, file) => sum + file.size, 0);
    if (total > limits.archive_bytes || (0,layout/* archiveBytes */.qc)(files) > limits.artifact_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-too-large', `${total} bytes in all, over ${limits.archive_bytes}`));
    }
    return [...findings, ...clashes].slice(0, TOLD);
}
function judgeFile({ name, size }, { limits }) {
    const fault = (0,names/* portableFault */.KT)(name) ?? (0,names/* nameFault */.IY)(name);
    const findings = fault === null ? [] : [(0,pack_finding/* packFinding */.b)('pack-name', `its name ${fault}`, name)];
    if (Buffer.byteLength(name) > limits.name_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-name', `its name has over ${limits.name_bytes} bytes`, name));
    }
    if (size > limits.entry_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-too-large', `${size} bytes, over ${limits.entry_bytes}`, name));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/packages/core/src/archive/manifest.js + 1 modules
var manifest = __webpack_require__(40974);
// EXTERNAL MODULE: ./build/packages/core/src/archive/owed.js
var owed = __webpack_require__(88287);
// EXTERNAL MODULE: ./build/packages/core/src/archive/scorecard.js
var scorecard = __webpack_require__(72818);
// EXTERNAL MODULE: ./build/packages/core/src/hash.js
var hash = __webpack_require__(69479);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/hash-file.js
var hash_file = __webpack_require__(93288);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/walk.js



/** Every regular file below `folder`, named from `prefix`; links, devices and names that are not UTF-8 are refused. */
function walkFolder(folder, prefix, skip) {
    const files = [];
    const findings = [];
    const folders = [[folder, prefix]];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const [at, named] = next;
        for (const raw of namesIn(at, named)) {
            const text = raw.toString('utf8');
            const name = `${named}/${text}`;
            const path = (0,external_node_path_.join)(at, text);
            if (!Buffer.from(text).equals(raw))
                findings.push((0,pack_finding/* packFinding */.b)('pack-name', 'its name is not UTF-8', name));
            else if (!skip(path))
                reach(name, () => visit(name, path));
        }
    }
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    findings.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
    return { files, findings };
    /** As bytes: a name that is not UTF-8 would come back as another name. */
    function namesIn(at, name) {
        return reach(name, () => (0,external_node_fs_.readdirSync)(at, { encoding: 'buffer' })) ?? [];
    }
    /** What the system refuses is a finding, so that all of them are told at once. */
    function reach(name, act) {
        try {
            return act();
        }
        catch (error) {
            const fault = unreachable(error, name);
            if (fault === null)
                throw error;
            findings.push(fault);
            return undefined;
        }
    }
    function visit(name, path) {
        const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (stats.isDirectory())
            folders.push([path, name]);
        else if (stats.isSymbolicLink())
            findings.push((0,pack_finding/* packFinding */.b)('pack-symlink', 'it is a symbolic link', name));
        else if (!stats.isFile())
            findings.push((0,pack_finding/* packFinding */.b)('pack-special-file', 'it is not a regular file', name));
        else
            files.push({ name, path, size: Number(stats.size), state: stateOf(stats) });
    }
}
/** Why a path of the evidence cannot be read; null for what is our own fault. */
function unreachable(error, name) {
    switch (error instanceof Error && 'code' in error ? error.code : '') {
        case 'EACCES':
        case 'EPERM':
            return (0,pack_finding/* packFinding */.b)('pack-unreadable', 'it cannot be read', name);
        case 'ENOENT':
        case 'ENOTDIR':
        case 'ELOOP':
        case 'ENXIO':
            return (0,pack_finding/* packFinding */.b)('pack-changed', 'it changed while it was packed', name);
        case 'ENAMETOOLONG':
            return (0,pack_finding/* packFinding */.b)('pack-name', 'its path is longer than the system can hold', name);
        default:
            return null;
    }
}
function stateOf(stats) {
    return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/zip-file.js






/** Files up to this are read and written in one piece. */
const PIECE = 1024 * 1024;
/** Writes to an open, empty file. Entries stand in the order in which they are added: the caller sorts. */
function zipFile(fd) {
    const entries = [];
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const out = buffered(fd);
    const add = (file) => {
        const input = openEvidence(file);
        if (typeof input !== 'number')
            return input;
        try {
            const written = file.size < PIECE ? addPiece(input, file) : addStream(input, file);
            if (written === null || stateOf((0,external_node_fs_.fstatSync)(input, { bigint: true })) !== file.state)
                return changed(file);
            return written;
        }
        finally {
            (0,external_node_fs_.closeSync)(input);
        }
    };
    /** One byte more than the size is asked for, so that a file that has grown shows. */
    const addPiece = (input, file) => {
        if (readFully(input, piece, file.size + 1) !== file.size)
            return null;
        const bytes = piece.subarray(0, file.size);
        const entry = { name: file.name, crc32: (0,external_node_zlib_.crc32)(bytes), size: file.size, offset: out.at() };
        entries.push(entry);
        out.write((0,layout/* localHeader */.$B)(entry));
        out.write(bytes);
        return (0,external_node_crypto_.hash)('sha256', bytes);
    };
    const addStream = (input, file) => {
        const offset = out.at();
        out.write((0,layout/* localHeader */.$B)({ name: file.name, crc32: 0, size: file.size, offset }));
        const sha256 = (0,external_node_crypto_.createHash)('sha256');
        let crc = 0;
        let size = 0;
        for (let read = (0,external_node_fs_.readSync)(input, piece); read > 0 && size + read <= file.size; read = (0,external_node_fs_.readSync)(input, piece)) {
            const bytes = piece.subarray(0, read);
            sha256.update(bytes);
            crc = (0,external_node_zlib_.crc32)(bytes, crc);
            size += read;
            out.write(bytes);
        }
        if (size !== file.size)
            return null;
        const entry = { name: file.name, crc32: crc, size, offset };
        entries.push(entry);
        out.patch(offset, (0,layout/* localHeader */.$B)(entry));
        return sha256.digest('hex');
    };
    return {
        add,
        reserve: (name, size) => {
            const offset = out.at();
            const index = entries.length;
            const header = (0,layout/* localHeader */.$B)({ name, crc32: 0, size, offset });
            entries.push({ name, crc32: 0, size, offset });
            out.write(header);
            out.write(new Uint8Array(size));
            return bytes => {
                if (bytes.length !== size)
                    throw new RangeError('the reserved entry got another size');
                const entry = { name, crc32: (0,external_node_zlib_.crc32)(bytes), size, offset };
                entries[index] = entry;
                out.patch(offset, (0,layout/* localHeader */.$B)(entry));
                out.patch(offset + header.length, bytes);
            };
        },
        finish: () => {
            const start = out.at();
            for (const entry of entries)
                out.write((0,layout/* centralHeader */.j)(entry));
            out.write((0,layout/* endRecord */.rs)(entries.length, out.at() - start, start));
            out.flush();
            return out.at();
        },
    };
}
/** Never through a link, never waiting on a pipe; the file must be the one that was walked. */
function openEvidence(file) {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        if (stateOf((0,external_node_fs_.fstatSync)(fd, { bigint: true })) === file.state)
            return fd;
        (0,external_node_fs_.closeSync)(fd);
        return changed(file);
    }
    catch (error) {
        const fault = unreachable(error, file.name);
        if (fault === null)
            throw error;
        return fault;
    }
}
function changed(file) {
    return (0,pack_finding/* packFinding */.b)('pack-changed', 'it changed while it was packed', file.name);
}
function readFully(fd, into, length) {
    let done = 0;
    while (done < length) {
        const read = (0,external_node_fs_.readSync)(fd, into, done, length - done, null);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}
function buffered(fd) {
    const buffer = Buffer.allocUnsafeSlow(PIECE);
    let flushed = 0;
    let held = 0;
    const flush = () => {
        writeAll(fd, buffer.subarray(0, held), flushed);
        flushed += held;
        held = 0;
    };
    return {
        at: () => flushed + held,
        write: bytes => {
            if (held + bytes.length > PIECE)
                flush();
            if (bytes.length > PIECE) {
                writeAll(fd, bytes, flushed);
                flushed += bytes.length;
            }
            else {
                buffer.set(bytes, held);
                held += bytes.length;
            }
        },
        patch: (offset, bytes) => {
            flush();
            writeAll(fd, bytes, offset);
        },
        flush,
    };
}
function writeAll(fd, bytes, position) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(fd, bytes, done, bytes.length - done, position + done);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/pack.js














/**
 * Packs every regular file below `folder` into the deterministic ZIP at `outFile` (decisions 0040 and 0041). Whatever the
 * folder is called, its files are named as if it were the contract's (`out/…`). The ZIP itself is left out. A refusal
 * leaves no ZIP at all, so that no later step uploads an old one. A folder that is none is the caller's mistake.
 */
function packEvidence(folder, contract, outFile) {
    const root = evidenceFolder(folder);
    const target = freshTarget(outFile);
    const prefix = contract.artifact.scorecard.slice(0, contract.artifact.scorecard.indexOf('/'));
    // Always the same name: what a killed run has left is overwritten, never packed.
    const draft = `${target}.draft`;
    (0,external_node_fs_.rmSync)(draft, { force: true });
    const skipped = new Set([target, draft, (0,external_node_path_.join)(root, contract.artifact.evidence_zip.slice(prefix.length + 1))]);
    const walk = () => walkFolder(root, prefix, path => skipped.has(path));
    const { files, findings } = walk();
    const card = readScorecard(files, contract);
    const before = [...findings, ...judgeFiles(files, contract), ...card.findings, ...(0,owed/* judgeOwed */.l)(namesOf(files), contract)];
    if (before.length > 0 || card.scorecard === null)
        return { kind: 'refused', findings: before };
    try {
        const written = writeDraft(draft, files, contract.artifact.manifest);
        if ('findings' in written)
            return { kind: 'refused', findings: written.findings };
        const moved = judgeUnmoved(files, walk().files);
        if (moved.length > 0)
            return { kind: 'refused', findings: moved };
        const digest = (0,hash_file/* hashFile */.DC)(draft);
        (0,external_node_fs_.renameSync)(draft, target);
        const scorecard = { sha256: card.sha256, parsed: card.scorecard };
        return { kind: 'ok', sha256: digest, size: written.size, manifest: written.manifest, scorecard };
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
function evidenceFolder(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const stats = (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return root;
    const found = stats === undefined ? 'no such folder' : 'something else';
    throw new input_error/* InputError */.d('folder', `${found} at ${(0,inert/* inert */.tJ)(folder)}`, 'a folder of evidence', 'Run the gates first, or name their folder.');
}
function freshTarget(outFile) {
    const target = (0,external_node_path_.resolve)(outFile);
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isDirectory()) {
        throw mistakenOut(`a folder at ${(0,inert/* inert */.tJ)(outFile)}`);
    }
    if (holdsSomethingElse(target))
        throw mistakenOut(`a file that is no ZIP at ${(0,inert/* inert */.tJ)(outFile)}`);
    try {
        (0,external_node_fs_.rmSync)(target, { force: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            throw mistakenOut(`${(0,inert/* inert */.tJ)(outFile)} (${String(error.code)})`);
        throw error;
    }
    return target;
}
/** An earlier ZIP is replaced; a scorecard that was named by mistake is not destroyed. */
function holdsSomethingElse(target) {
    const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size === 0)
        return false;
    const fd = (0,external_node_fs_.openSync)(target, 'r');
    try {
        const start = Buffer.alloc(2);
        (0,external_node_fs_.readSync)(fd, start);
        return start.toString('latin1') !== 'PK';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function mistakenOut(found) {
    return new input_error/* InputError */.d('out', found, 'the path of the ZIP to write', 'Name a file of its own in a folder that can be written.');
}
function namesOf(files) {
    return files.map(file => file.name);
}
function readScorecard(files, contract) {
    const path = contract.artifact.scorecard;
    const file = files.find(({ name }) => name === path);
    const none = (0,hash/* sha256 */.s)('');
    if (file === undefined) {
        return { scorecard: null, findings: [(0,evidence_finding/* evidenceFinding */.p)('scorecard-missing', 'none', { path })], sha256: none };
    }
    if (file.size > scorecard/* SCORECARD_BYTES */.Hi) {
        return { scorecard: null, findings: [(0,pack_finding/* packFinding */.b)('pack-too-large', `${file.size} bytes`, path)], sha256: none };
    }
    try {
        const bytes = (0,external_node_fs_.readFileSync)(file.path);
        return { ...(0,scorecard/* parseScorecardBytes */.X2)(bytes, contract), sha256: (0,hash/* sha256 */.s)(bytes) };
    }
    catch (error) {
        const fault = unreachable(error, path);
        if (fault === null)
            throw error;
        return { scorecard: null, findings: [fault], sha256: none };
    }
}
/** The manifest stands among the sorted entries, before most of what it describes: its length is known, so room is left. */
function writeDraft(draft, files, manifestName) {
    const fd = (0,external_node_fs_.openSync)(draft, 'wx+', 0o644);
    try {
        const zip = zipFile(fd);
        const room = Buffer.byteLength((0,manifest/* renderManifest */.sB)(files.map(file => described(file, '0'.repeat(64)))));
        const listed = [];
        let fill = null;
        for (const file of files) {
            if (fill === null && manifestName < file.name)
                fill = zip.reserve(manifestName, room);
            const added = zip.add(file);
            if (typeof added !== 'string')
                return { findings: [added] };
            listed.push(described(file, added));
        }
        fill ??= zip.reserve(manifestName, room);
        fill(Buffer.from((0,manifest/* renderManifest */.sB)(listed)));
        return { size: zip.finish(), manifest: { version: '1.0', files: listed } };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function described(file, digest) {
    return { path: file.name, size: file.size, sha256: digest };
}
/** What came, went or changed between the first walk and the last. */
function judgeUnmoved(before, after) {
    const states = new Map(before.map(file => [file.name, file.state]));
    const gone = new Set(states.keys());
    const findings = after.flatMap(file => {
        gone.delete(file.name);
        const was = states.get(file.name);
        if (was === file.state)
            return [];
        const found = was === undefined ? 'it appeared while the folder was packed' : 'it changed while the folder was packed';
        return [(0,pack_finding/* packFinding */.b)('pack-changed', found, file.name)];
    });
    return [
        ...findings,
        ...[...gone].map(name => (0,pack_finding/* packFinding */.b)('pack-changed', 'it went while the folder was packed', name)),
    ].slice(0, 50);
}


/***/ })

};
