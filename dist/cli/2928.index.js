export const id = 2928;
export const ids = [2928];
export const modules = {

/***/ 92928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67375);
/* harmony import */ var _run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26385);



/** Local ZIPs by path (provenance `local`), or runs by id through the API. */
async function command(name, summary) {
    const check = await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCheck */ .VZ)('antiflake-compare');
    const self = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB(name)
        .description(summary)
        .argument('[zips...]', 'evidence ZIPs on this disk; without them give --run-ids');
    return (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOptions */ .NH)((0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOptions */ .AD)(self), check, ['evidence']).action(async (zips, flags) => {
        const evidence = zips.map(zip => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(zip)).join('\n');
        (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)([await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(check, flags, evidence === '' ? {} : { evidence })], flags);
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


/***/ })

};
