export const id = 4574;
export const ids = [4574,4456];
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
        repeatability: share([...heads.values()].map(greenDigests).filter(list => list.length >= 2 && !list.includes(null)), list => list.every(digest => digest === list[0])),
    };
}
function leadOf(pull, runs) {
    const [first] = runs.map(run => Date.parse(run.startedAt)).sort((a, b) => a - b);
    return first === undefined ? [] : [(Date.parse(pull.createdAt) - first) / 60_000];
}
function greenDigests(runs) {
    return runs.filter(run => run.conclusion === 'success').map(run => run.evidenceDigest);
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
