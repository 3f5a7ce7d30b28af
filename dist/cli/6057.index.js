export const id = 6057;
export const ids = [6057,2115];
export const modules = {

/***/ 69769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ branchHere),
/* harmony export */   S: () => (/* binding */ headOfBranch)
/* harmony export */ });
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68878);
/* harmony import */ var _sources_git_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62115);



/** The branch that is checked out in a clone. */
async function branchHere(cwd) {
    const run = await (await (0,_sources_git_git__WEBPACK_IMPORTED_MODULE_1__.openGit)(cwd)).run(['symbolic-ref', '--short', '--quiet', 'HEAD']);
    const branch = run.stdout.toString('utf8').trim();
    if (run.exit !== 0 || branch === '')
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('branch', 'a detached HEAD', 'a sandbox branch', 'Give --branch.');
    return branch;
}
/** Where a branch stands: in this clone, else as it was last fetched. */
async function headOfBranch(cwd, branch) {
    if (!(0,_core_ref__WEBPACK_IMPORTED_MODULE_2__/* .isBranchName */ .Q)(branch))
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('branch', `"${branch}"`, 'the name of a branch', 'Give --branch without refs/heads/.');
    const git = await (0,_sources_git_git__WEBPACK_IMPORTED_MODULE_1__.openGit)(cwd);
    const commit = (await git.find(`refs/heads/${branch}`)) ?? (await git.find(`refs/remotes/origin/${branch}`));
    if (commit !== null)
        return commit;
    throw new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('branch', `no branch ${branch} in this clone`, 'a branch of this clone', `git fetch origin ${branch}`);
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

/***/ 68878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
function isBranchName(name) {
    return (name.length <= 1_000 &&
        /^[^-/]/.test(name) &&
        !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name));
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


/***/ })

};
