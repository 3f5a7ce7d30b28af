export const id = 3904;
export const ids = [3904,4456];
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

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(87437);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
;// CONCATENATED MODULE: ./build/packages/core/src/metrics/metrics.js
/** Process metrics of SOP 9: lead time, churn, pass rate, repeatability. Not gating. */
function measure(runs, pulls) {
    const completed = runs.filter(run => run.conclusion !== null);
    const heads = Map.groupBy(runs, run => run.headSha);
    const branches = Map.groupBy(runs, run => run.branch);
    return {
        heads: heads.size,
        runs: runs.length,
        pulls: pulls.length,
        leadMinutes: median(pulls.flatMap(pull => leadOf(pull, branches.get(pull.branch) ?? []))),
        churnHeads: mean([...branches.values()].map(list => new Set(list.map(run => run.headSha)).size)),
        churnLines: median(pulls.map(pull => pull.additions + pull.deletions)),
        passRate: share(completed, run => run.conclusion === 'success'),
        repeatability: share([...heads.values()].map(greenDigests).filter(list => list.length >= 2), identical),
    };
}
function leadOf(pull, runs) {
    const [first] = runs.map(run => Date.parse(run.startedAt)).sort((a, b) => a - b);
    return first === undefined ? [] : [(Date.parse(pull.createdAt) - first) / 60_000];
}
function greenDigests(runs) {
    return runs.filter(run => run.conclusion === 'success').map(run => run.evidenceDigest);
}
/** An unknown digest is not identical to anything. */
function identical(digests) {
    return digests[0] !== null && digests.every(digest => digest === digests[0]);
}
function share(items, holds) {
    return items.length === 0 ? null : items.filter(holds).length / items.length;
}
function mean(numbers) {
    return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
function median(numbers) {
    if (numbers.length === 0)
        return null;
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
    return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var fields = __webpack_require__(50825);
// EXTERNAL MODULE: ./build/packages/sources/src/github/parse.js
var parse = __webpack_require__(76861);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/metrics.js




/** The newest runs of the ORR workflow and the pull requests of their branches. One gap makes the whole a gap. */
async function gatherSamples(github, contract, most) {
    const runs = await gatherRunSamples(github, contract, most);
    if (runs.kind === 'gap')
        return runs;
    const branches = [...new Set(runs.value.map(run => run.branch))].sort();
    const pulls = await Promise.all(branches.map(branch => gatherPullSamples(github, branch)));
    const [lost] = (0,fact/* gapsOf */.dc)(...pulls);
    if (lost !== undefined)
        return { kind: 'gap', gap: lost };
    return (0,fact/* known */.eO)({ runs: runs.value, pulls: pulls.flatMap(fact => (fact.kind === 'known' ? fact.value : [])) });
}
async function gatherRunSamples(github, contract, most) {
    const file = contract.orr.path.split('/').at(-1);
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: file,
        per_page: most,
    });
    const listed = (0,fact_of/* factOf */.y)(answer, `the runs of ${contract.orr.workflow}`, 'actions', data => (0,fields/* fieldsOf */.P)(data, 'runs').list('workflow_runs').map(parse/* parseRun */.zZ));
    if (listed.kind === 'gap')
        return listed;
    const samples = [];
    for (const run of listed.value.slice(0, most)) {
        const artifacts = await github.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: run.id }, 'artifacts');
        const digest = (0,fact_of/* factOf */.y)(artifacts, `the artifacts of run ${run.id}`, 'actions', list => evidenceDigest(list, contract));
        if (digest.kind === 'gap')
            return digest;
        samples.push({
            headSha: run.headSha,
            branch: run.headBranch ?? '',
            conclusion: run.conclusion,
            evidenceDigest: digest.value,
            startedAt: run.startedAt,
        });
    }
    return (0,fact/* known */.eO)(samples);
}
/** Only a raw upload's digest is the evidence's own; the digest of a runner-made archive varies with equal contents. */
function evidenceDigest(list, contract) {
    const raw = contract.artifact.evidence_zip.split('/').at(-1);
    return list.map(parse/* parseArtifact */.GJ).find(artifact => artifact.name === raw)?.digest ?? null;
}
async function gatherPullSamples(github, branch) {
    const list = await github.list('GET /repos/{owner}/{repo}/pulls', { state: 'all', head: `${github.owner}:${branch}` });
    const numbers = (0,fact_of/* factOf */.y)(list, `the pull requests of ${branch}`, 'pull-requests', pulls => pulls.map(pull => (0,fields/* fieldsOf */.P)(pull, 'pull').count('number')));
    if (numbers.kind === 'gap')
        return numbers;
    const samples = [];
    for (const number of numbers.value) {
        const answer = await github.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
        const sample = (0,fact_of/* factOf */.y)(answer, `pull request #${number}`, 'pull-requests', data => {
            const pull = (0,fields/* fieldsOf */.P)(data, 'pull');
            return {
                branch,
                createdAt: pull.text('created_at'),
                mergedAt: pull.textOrNull('merged_at'),
                additions: pull.count('additions'),
                deletions: pull.count('deletions'),
            };
        });
        if (sample.kind === 'gap')
            return sample;
        samples.push(sample.value);
    }
    return (0,fact/* known */.eO)(samples);
}

// EXTERNAL MODULE: ./build/packages/cli/src/contract-here.js
var contract_here = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/packages/cli/src/github-here.js
var github_here = __webpack_require__(82976);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
// EXTERNAL MODULE: ./build/packages/cli/src/print-gap.js
var print_gap = __webpack_require__(2402);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/metrics.js









function command(name, summary) {
    return new commander/* Command */.uB(name)
        .description(summary)
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where a contract by path is read')
        .option('--repo <owner/name>', 'the repository on GitHub')
        .option('--last <runs>', 'how many of the newest runs are measured, at most 100', '60')
        .option('--json', 'print the figures as JSON')
        .action(async (flags) => {
        const samples = await gatherSamples(await (0,github_here/* githubHere */.C)(flags), await (0,contract_here/* contractHere */.J)(flags), most(flags));
        if (samples.kind === 'gap') {
            process.exitCode = (0,print_gap/* printGap */.K)(samples.gap);
            return;
        }
        const metrics = measure(samples.value.runs, samples.value.pulls);
        process.stdout.write(flags['json'] === true ? `${JSON.stringify(metrics, null, 2)}\n` : rendered(metrics));
        process.exitCode = codes/* EXIT */.dc.pass;
    });
}
function most(flags) {
    const text = String(flags['last']);
    const number = Number(text);
    if (!/^[1-9]\d*$/.test(text) || number > 100)
        throw new input_error/* InputError */.d('last', `"${text}"`, 'a whole number from 1 to 100', 'Set --last.');
    return number;
}
function rendered(m) {
    const { bold, dim } = (0,output/* ink */.Pw)();
    const percent = (value) => (value === null ? 'not measured' : `${Math.round(value * 100)} %`);
    const number = (value, unit) => value === null ? 'not measured' : `${Number(value.toFixed(1))} ${unit}`;
    const rows = [
        ['lead time', number(m.leadMinutes, 'min from the first run to the pull request, median')],
        [
            'churn',
            `${number(m.churnHeads, 'heads a branch, mean')}; ${number(m.churnLines, 'lines a pull request, median')}`,
        ],
        ['pass rate', `${percent(m.passRate)} of completed runs`],
        ['repeatability', `${percent(m.repeatability)} of heads left identical evidence`],
    ];
    return [
        dim(`${m.runs} runs of ${m.heads} heads, ${m.pulls} pull requests; not gating`),
        ...rows.map(([label, value]) => `  ${bold((label ?? '').padEnd(14))} ${value}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 82976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ githubHere)
/* harmony export */ });
/* harmony import */ var _sources_github_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14356);
/* harmony import */ var _run_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26385);


/** GitHub with the token of the environment, for the commands that read without a check. */
async function githubHere(flags) {
    const world = (0,_run_check_js__WEBPACK_IMPORTED_MODULE_1__/* .worldOf */ .cO)(flags);
    const apiUrl = world.env['GITHUB_API_URL'];
    return await (0,_sources_github_client__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
        token: world.env['GITHUB_TOKEN'] || world.env['GH_TOKEN'] || '',
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        progress: world.progress,
        ...(apiUrl ? { apiUrl } : {}),
    });
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ printGap)
/* harmony export */ });
/* harmony import */ var _core_codes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87437);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12231);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57347);



/** A fact that could not be had, for the commands that give no verdict. Returns the exit status: unknown. */
function printGap(gap) {
    const { yellow } = (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .ink */ .Pw)(process.stderr);
    process.stderr.write([
        `${yellow('unknown:')} ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(gap.fact)}`,
        `  why      ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(gap.reason)}`,
        `  do this  ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(gap.remedy)}`,
        '',
    ].join('\n'));
    return _core_codes__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unknown;
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
    return `${JSON.stringify(log, null, 2)}\n`;
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
    return `${JSON.stringify(verdict, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/index.js
/** Every check by name, loaded when it is asked for: a bundle carries what it names, the docs and the CLI see all. */
const CHECKS = {
    'antiflake-compare': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(6469), __webpack_require__.e(4294), __webpack_require__.e(5813), __webpack_require__.e(8915)]).then(__webpack_require__.bind(__webpack_require__, 88915)).then(module => module.antiflakeCompare),
    'evidence-pack': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 90054)).then(module => module.evidencePack),
    'filemap-guard': () => Promise.all(/* import() */[__webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(6469), __webpack_require__.e(887), __webpack_require__.e(2256)]).then(__webpack_require__.bind(__webpack_require__, 83026)).then(module => module.filemapGuard),
    'orr-dispatch': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(4294), __webpack_require__.e(7450)]).then(__webpack_require__.bind(__webpack_require__, 36141)).then(module => module.orrDispatch),
    'plan-validate': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(6469), __webpack_require__.e(887), __webpack_require__.e(969), __webpack_require__.e(1133)]).then(__webpack_require__.bind(__webpack_require__, 75178)).then(module => module.planValidate),
    'pr-body-lint': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5251), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(6469), __webpack_require__.e(887), __webpack_require__.e(4294), __webpack_require__.e(5813), __webpack_require__.e(969), __webpack_require__.e(5793), __webpack_require__.e(9894), __webpack_require__.e(9012)]).then(__webpack_require__.bind(__webpack_require__, 9012)).then(module => module.prBodyLint),
    'pr-open': () => Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5251), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(9182), __webpack_require__.e(1808), __webpack_require__.e(8672), __webpack_require__.e(6469), __webpack_require__.e(887), __webpack_require__.e(4294), __webpack_require__.e(5813), __webpack_require__.e(969), __webpack_require__.e(5793), __webpack_require__.e(9894), __webpack_require__.e(8162)]).then(__webpack_require__.bind(__webpack_require__, 38162)).then(module => module.prOpen),
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
        process.stdout.write(only !== undefined && others.length === 0 ? renderVerdictJson(only) : `${JSON.stringify(verdicts, null, 2)}\n`);
    }
    else {
        for (const verdict of verdicts)
            process.stdout.write((0,terminal/* renderTerminal */.b)(verdict, (0,output/* ink */.Pw)()));
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

/***/ 14356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// UNUSED EXPORTS: API_VERSION

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/pages.js

const PER_PAGE = 100;
/** Filtered lists of runs end at 1,000 (docs); the longest list that we read is 10,000. */
const PAGES_MAX = 100;
/** All pages of a list, or why not. Half a list is no list. */
async function allPages(send, route, parameters, key) {
    const items = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const answer = await send(route, { ...parameters, per_page: PER_PAGE, page });
        if (answer.kind !== 'ok')
            return answer;
        const list = key === undefined ? answer.data : (0,json/* isRecord */.u)(answer.data) ? answer.data[key] : undefined;
        if (!Array.isArray(list))
            return { kind: 'fault', reason: `${route} answered no list` };
        items.push(...list);
        if (!/rel="next"/.test(answer.headers['link'] ?? ''))
            return complete(items, answer, route, key);
    }
    return { kind: 'fault', reason: `${route} has more than ${PAGES_MAX} pages` };
}
/** Where GitHub counts (`total_count`), the count must agree: a page cut short by trouble looks like the last. */
function complete(items, last, route, key) {
    const total = key !== undefined && (0,json/* isRecord */.u)(last.data) ? last.data['total_count'] : undefined;
    if (typeof total === 'number' && total !== items.length) {
        return { kind: 'fault', reason: `${route} counts ${total} items and gave ${items.length}` };
    }
    return { ...last, data: items };
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/patience.js
var github_patience = __webpack_require__(25439);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/client.js





/** GitHub's REST API version; octokit sends none by itself (docs: API versions). */
const API_VERSION = '2022-11-28';
async function openGitHub(options) {
    const { owner, repo } = parseRepository(options.repository);
    if (options.token === '') {
        throw new input_error/* InputError */.d('token', 'nothing', "a token for GitHub's API", 'Give the input token, or set GITHUB_TOKEN.');
    }
    const { progress = () => { }, patience = github_patience/* PATIENCE */.aZ } = options;
    const { octokit, proxied } = await octokitFor(options, patience.silenceMs);
    const seen = new Map();
    let requests = 0;
    let nextWrite = 0;
    /** Writes go out one a second (docs: best practices for the REST API). */
    const pace = async () => {
        const now = Date.now();
        const wait = nextWrite - now;
        nextWrite = Math.max(now, nextWrite) + WRITE_PAUSE_MS;
        if (wait > 0)
            await patience.sleep(wait / 1000);
    };
    const once = async (route, parameters) => {
        requests += 1;
        try {
            const answer = await octokit.request(route, {
                owner,
                repo,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION, ...recordOf(parameters['headers']) },
            });
            return readable(answer.status, answer.data, (0,github_patience/* plainHeaders */.f4)(answer.headers));
        }
        catch (error) {
            return { kind: 'failed', failure: (0,github_patience/* failureOf */.g5)(error) };
        }
    };
    const send = async (route, parameters = {}) => {
        const method = route.split(' ')[0] ?? 'GET';
        if (method !== 'GET')
            await pace();
        for (let attempt = 1;; attempt++) {
            const tried = await once(route, parameters);
            if (tried.kind === 'ok')
                return tried;
            const { failure } = tried;
            const wait = (0,github_patience/* delayOf */.ps)(failure, attempt, Date.now());
            if (!(0,github_patience/* mayRepeat */.xg)(method, failure) || attempt > patience.retries || wait > patience.longestWaitS) {
                return ended(failure, attempt, wait > patience.longestWaitS ? wait : 0);
            }
            progress(`GitHub: ${told(failure)} (${route}). Again in ${wait} s, ${attempt} of ${patience.retries}.`);
            await patience.sleep(wait);
        }
    };
    const watch = async (route, parameters = {}) => {
        const key = JSON.stringify([route, parameters]);
        const before = seen.get(key);
        const headers = before === undefined ? {} : { 'if-none-match': before.etag };
        const answer = await send(route, { ...parameters, headers });
        if (before !== undefined && answer.kind === 'refused' && answer.status === 304)
            return before.answer;
        const etag = answer.kind === 'ok' ? answer.headers['etag'] : undefined;
        if (answer.kind === 'ok' && etag !== undefined)
            seen.set(key, { etag, answer });
        return answer;
    };
    return {
        owner,
        repo,
        send,
        watch,
        list: (route, parameters = {}, key) => allPages(send, route, parameters, key),
        fetch: (url, signal) => proxied(url, { signal, redirect: 'follow' }),
        patience,
        progress,
        get requests() {
            return requests;
        },
    };
}
/** octokit hands over text where the JSON was cut or broken, and '' where the body was: that is no answer. */
function readable(status, data, headers) {
    const empty = status === 204 || status === 205 || (status >= 300 && status < 400);
    if (empty || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) {
        return { kind: 'ok', status, data, headers };
    }
    return { kind: 'failed', failure: { status: 0, message: `answer ${status} is no JSON`, headers: {}, unsent: false } };
}
function ended(failure, attempts, tooLong) {
    const message = (0,inert/* clip */.$Q)(failure.message, 500);
    if (!(0,github_patience/* isTransient */.dg)(failure))
        return { kind: 'refused', status: failure.status, message };
    const wait = tooLong > 0 ? ` It asks to wait ${tooLong} s, which is too long.` : '';
    return { kind: 'fault', reason: `${told(failure)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}.${wait}` };
}
function told(failure) {
    const message = (0,inert/* clip */.$Q)(failure.message.replace(/\s+/g, ' '), 300);
    return failure.status === 0 ? message : `${failure.status} ${message}`;
}
function parseRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new input_error/* InputError */.d('repository', repository === '' ? 'nothing' : repository, 'owner/name', 'Set GITHUB_REPOSITORY, or give --repo.');
    }
    return { owner, repo };
}
function recordOf(value) {
    return (0,json/* isRecord */.u)(value) ? value : {};
}
const WRITE_PAUSE_MS = 1_000;
/**
 * @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. Retries and
 * pacing are ours: octokit's plugins ignore `retry-after` of a 5xx and of a plain 429, and send a POST twice (decision 0050).
 */
async function octokitFor(options, silenceMs) {
    const [{ getOctokit }, { defaults }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5555), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        __webpack_require__.e(/* import() */ 5555).then(__webpack_require__.bind(__webpack_require__, 85555)),
    ]);
    const proxied = defaults.request?.fetch ?? fetch;
    // The clock of silence starts when the request is sent, not while it is paced.
    const timed = (url, init) => proxied(url, { ...init, signal: AbortSignal.timeout(silenceMs) });
    const octokit = getOctokit(options.token, {
        ...(options.apiUrl === undefined ? {} : { baseUrl: options.apiUrl }),
        request: { ...defaults.request, fetch: timed },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    return { octokit, proxied };
}


/***/ }),

/***/ 86630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factOrAbsent),
/* harmony export */   y: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50801);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50825);


/** GitHub's answer as a fact. A refusal and a fault are gaps; so is an answer of another shape than the one documented. */
function factOf(answer, what, permission, parse) {
    switch (answer.kind) {
        case 'ok':
            return parsed(answer.data, what, parse);
        case 'refused':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub answers ${answer.status}: ${answer.message}.`, `Give a token that may read it (permissions: ${permission}: read), then run the check again.`);
        case 'fault':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub did not answer: ${answer.reason}`, AGAIN);
    }
}
const AGAIN = 'Run the check again.';
/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
function factOrAbsent(answer, what, permission, parse) {
    if (answer.kind === 'refused' && answer.status === 404)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    return factOf(answer, what, permission, parse);
}
function parsed(data, what, parse) {
    try {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(parse(data));
    }
    catch (error) {
        if (!(error instanceof _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub's answer is not what it documents: ${error.message}.`, AGAIN);
    }
}


/***/ }),

/***/ 50825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

/** Typed readers of a JSON object that GitHub sent. A field of another type makes the whole answer unreadable: never a default. */
class Unreadable extends Error {
    name = 'Unreadable';
}
function fieldsOf(value, what) {
    if (!(0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        throw new Unreadable(`${what} is no object`);
    const wrong = (key, expected) => {
        throw new Unreadable(`${what}.${key} is not ${expected}`);
    };
    const absent = (key) => value[key] === undefined || value[key] === null;
    const fields = {
        id: key => wholeText(value[key]) ?? wrong(key, 'an id'),
        idOrNull: key => (absent(key) ? null : fields.id(key)),
        text: key => {
            const found = value[key];
            return typeof found === 'string' ? found : wrong(key, 'text');
        },
        textOrNull: key => (absent(key) ? null : fields.text(key)),
        count: key => {
            const found = value[key];
            return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : wrong(key, 'a count');
        },
        countOrNull: key => (absent(key) ? null : fields.count(key)),
        flag: key => {
            const found = value[key];
            return typeof found === 'boolean' ? found : wrong(key, 'true or false');
        },
        inner: key => (absent(key) ? null : fieldsOf(value[key], `${what}.${key}`)),
        list: key => {
            const found = value[key];
            return Array.isArray(found) ? found : wrong(key, 'a list');
        },
        listOrNull: key => (absent(key) ? null : fields.list(key)),
    };
    return fields;
}
function wholeText(value) {
    if (typeof value === 'bigint')
        return value.toString();
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}


/***/ }),

/***/ 76861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   JN: () => (/* binding */ parseJob),
/* harmony export */   dm: () => (/* binding */ parseTip),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50825);

/** A workflow run (OpenAPI: workflow-run). Throws Unreadable. */
function parseRun(value) {
    const run = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'run');
    return {
        id: run.id('id'),
        repository: run.inner('repository')?.text('full_name') ?? '',
        headRepository: run.inner('head_repository')?.text('full_name') ?? null,
        workflowId: run.id('workflow_id'),
        path: run.text('path').replace(/(\.ya?ml)@.*$/s, '$1'),
        event: run.text('event'),
        headSha: run.text('head_sha'),
        headBranch: run.textOrNull('head_branch'),
        status: run.textOrNull('status') ?? 'unknown',
        conclusion: run.textOrNull('conclusion'),
        attempt: run.countOrNull('run_attempt'),
        referenced: (run.listOrNull('referenced_workflows') ?? []).map(parseReferenced),
        createdAt: time(run.text('created_at')),
        startedAt: time(run.textOrNull('run_started_at') ?? run.text('created_at')),
        url: run.text('html_url'),
    };
}
/** `owner/name/.github/workflows/file.yml@ref` */
function parseReferenced(value) {
    const called = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'referenced workflow');
    const [, repository, path, ref = ''] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)(?:@(.*))?$/s.exec(called.text('path')) ?? [];
    if (repository === undefined || path === undefined)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a called workflow without its file');
    return { repository, path, ref, sha: called.text('sha') };
}
/** A job of attempt `attempt` of the run (OpenAPI: job). A job of another run or attempt is no answer to our question. */
function parseJob(value, runId, attempt) {
    const job = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'job');
    if (job.id('run_id') !== runId || (job.countOrNull('run_attempt') ?? attempt) !== attempt) {
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(`a job of another run or attempt than ${runId}/${attempt}`);
    }
    const end = job.textOrNull('completed_at');
    const start = job.textOrNull('started_at');
    return {
        name: job.text('name'),
        status: job.text('status'),
        conclusion: job.textOrNull('conclusion'),
        startedAt: start === null ? null : time(start),
        completedAt: end === null ? null : time(end),
        url: job.textOrNull('html_url'),
    };
}
/** An artifact (OpenAPI: artifact). */
function parseArtifact(value) {
    const artifact = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'artifact');
    const created = artifact.textOrNull('created_at');
    const run = artifact.inner('workflow_run');
    return {
        id: artifact.id('id'),
        name: artifact.text('name'),
        size: artifact.count('size_in_bytes'),
        expired: artifact.flag('expired'),
        createdAt: created === null ? null : time(created),
        digest: artifact.textOrNull('digest'),
        runId: run?.idOrNull('id') ?? null,
        headSha: run?.textOrNull('head_sha') ?? null,
    };
}
/** The tip of a branch (OpenAPI: branch-with-protection). */
function parseTip(value) {
    const commit = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(value, 'branch').inner('commit');
    if (commit === null)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a branch without its commit');
    return commit.text('sha');
}
function time(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a time that is not RFC 3339');
    }
    return text;
}


/***/ }),

/***/ 25439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   f4: () => (/* binding */ plainHeaders),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ps: () => (/* binding */ delayOf),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* unused harmony export isRateLimit */
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

const PATIENCE = {
    retries: 3,
    silenceMs: 30_000,
    longestWaitS: 120,
    sleep: seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000)),
};
/** GitHub says 403 for a primary or secondary rate limit as well (docs: rate limits). */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0';
    return failure.status === 403 && (limited || /\b(secondary )?rate limit/i.test(failure.message));
}
/** Passing trouble: the same request may work later. Everything else is the server's word. */
function isTransient(failure) {
    return failure.status === 0 || failure.status === 408 || failure.status >= 500 || isRateLimit(failure);
}
/** A write is sent again only when it cannot have been done: refused by a rate limit, or never sent. */
function mayRepeat(method, failure) {
    return isTransient(failure) && (method !== 'POST' || failure.unsent || isRateLimit(failure));
}
/** Seconds to wait before try number `attempt` + 1 (docs: retry-after first, then the reset, then a minute, growing). */
function delayOf(failure, attempt, now) {
    const after = retryAfter(failure.headers['retry-after'], now);
    if (after !== undefined)
        return after;
    if (!isRateLimit(failure))
        return 2 ** (attempt - 1);
    const reset = Number(failure.headers['x-ratelimit-reset']);
    if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0)
        return Math.max(1, Math.ceil(reset - now / 1000) + 1);
    return 60 * Math.min(attempt, 2);
}
/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds >= 0)
        return Math.ceil(seconds);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** What a thrown error of octokit or fetch says. */
function failureOf(error) {
    const response = fieldOf(error, 'response');
    const status = fieldOf(error, 'status');
    const headers = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response['headers']) ? plainHeaders(response['headers']) : {};
    // octokit gives status 500 to an error that never had an answer.
    const answered = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && typeof status === 'number';
    return {
        status: answered ? status : 0,
        message: isSilence(error) ? 'no answer in time' : error instanceof Error ? error.message : String(error),
        headers,
        unsent: !answered && UNSENT.has(codeOf(error)),
    };
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function isSilence(error) {
    const names = [error, fieldOf(error, 'cause')].map(each => (each instanceof Error ? each.name : ''));
    return names.includes('TimeoutError') || names.includes('AbortError');
}
/** The system's code, however deep fetch has wrapped it. */
function codeOf(error, depth = 0) {
    const code = fieldOf(error, 'code');
    if (typeof code === 'string' && code !== '')
        return code;
    const cause = fieldOf(error, 'cause');
    return cause === undefined || depth > 4 ? '' : codeOf(cause, depth + 1);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ })

};
