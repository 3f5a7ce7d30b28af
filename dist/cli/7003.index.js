export const id = 7003;
export const ids = [7003,4456];
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

/***/ 15902:
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
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
;// CONCATENATED MODULE: ./build/packages/core/src/triage/tree.js

/** Steps for codes; the contract's own steps for a gate come from its triage trees. */
const CODE_STEPS = {
    'CEC-10': [
        'Run `cec check`: it names each path, the nearest Filemap entry, and what to do.',
        'A path that the task does not need: take it out of the patch.',
        "A path that the task needs: ask a maintainer to add it to the Filemap on the base branch; rebase; the branch's own Filemap does not count.",
        'A protected path, a symlink or a submodule: no Filemap wildcard allows it; take it out.',
    ],
    'CEC-20': [
        'Open the run and gate that the finding names; find its first red step.',
        "Reproduce it: `cec orr --exec '<gate command>' --runs 1`.",
        'Repair the cause in a new patch; never run again in the hope of green: three of four is refused.',
        "From ruleset-sanity: the branch's ruleset or the workflow drifted; a maintainer applies the printed repair.",
    ],
    'CEC-30': [
        'Read which entry differs, where, and the likely cause: the comparer names it.',
        "Reproduce it: `cec orr --exec '<gate command>' --perturb` varies time zone, locale, umask, path and file order.",
        'Make the value constant or take it out of the evidence; do not open a pull request.',
        "Run the gates again, the contract's number of times.",
    ],
    'CEC-40': [
        'See whether each run left its artifact, unexpired, with scorecard and evidence ZIP.',
        "Pack with evidence-pack (`cec pack`) and upload the ZIP unarchived: its digest is then the ZIP's own.",
        'Use runs of this head, this workflow, attempt 1: a re-run or a foreign run is no sample.',
    ],
    'CEC-50': [
        'Plan: repair the value at the line and pointer that the finding names (`cec check --plan plan.json`).',
        'Body: let `cec body render` write it from facts instead of typing hashes; `cec body lint` proves it.',
    ],
    'CEC-60': [
        'Fetch the base branch and rebase the sandbox branch onto its tip.',
        "Write the new tip into the plan's base_sha, and name the branch after it.",
        'Run the gates again: evidence of the old base proves nothing of the new one.',
    ],
};
/** The tree of a code or gate, by its name in any case; undefined when there is none. */
function treeOf(subject, contract) {
    const wanted = subject.toUpperCase();
    const code = codes/* CODES */.Lp.find(known => known === wanted || known.slice(4) === wanted || codes/* CODE_TABLE */.Dw[known].slug.toUpperCase() === wanted);
    if (code !== undefined) {
        const own = stepsOf(code, contract);
        return {
            subject: code,
            title: codes/* CODE_TABLE */.Dw[code].title,
            meaning: codes/* CODE_TABLE */.Dw[code].meaning,
            steps: own.length > 0 ? own : CODE_STEPS[code],
            targets: targetsOf(contract),
        };
    }
    const gate = contract.gates.find(known => known.id.toUpperCase() === wanted);
    if (gate === undefined)
        return undefined;
    const evidence = gate.evidence.length === 0 ? [] : [`Read the evidence it leaves: ${gate.evidence.join(', ')}.`];
    const own = stepsOf(gate.id, contract);
    return {
        subject: gate.id,
        title: gate.title,
        meaning: `A gate of ${contract.orr.workflow}; red in any run is CEC-20${gate.deterministic ? ', different bytes between runs are CEC-30' : ''}.`,
        steps: [...evidence, ...(own.length > 0 ? own : CODE_STEPS['CEC-20'].slice(0, 3))],
        targets: targetsOf(contract),
    };
}
function stepsOf(subject, contract) {
    return contract.triage.trees.find(tree => tree.when === subject)?.steps ?? [];
}
function targetsOf(contract) {
    const { triage_minutes, fix_minutes, orr_minutes } = contract.triage;
    return `triage ${triage_minutes} min, corrective patch ${fix_minutes[0]}–${fix_minutes[1]} min, new ORR ${orr_minutes} min (indicative)`;
}
/** Everything that has a tree: codes, then gates. */
function subjectsOf(contract) {
    return [...codes/* CODES */.Lp, ...contract.gates.map(gate => gate.id)];
}

// EXTERNAL MODULE: ./build/packages/cli/src/contract-here.js
var contract_here = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/explain.js







function command(name, summary) {
    return new commander/* Command */.uB(name)
        .description(summary)
        .argument('<code|gate>', 'CEC-10 … CEC-60, its name, or a gate of the contract (T0 …)')
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where a contract by path is read')
        .option('--json', 'print the tree as JSON')
        .action(async (subject, flags) => {
        const contract = await (0,contract_here/* contractHere */.J)(flags);
        const tree = treeOf(subject, contract);
        if (tree === undefined)
            throw new input_error/* InputError */.d('code|gate', `"${subject}"`, `one of ${subjectsOf(contract).join(', ')}`, 'Name a code or a gate.');
        process.stdout.write(flags['json'] === true ? `${JSON.stringify(tree, null, 2)}\n` : rendered(tree));
        process.exitCode = codes/* EXIT */.dc.pass;
    });
}
function rendered(tree) {
    const { bold, dim } = (0,output/* ink */.Pw)();
    const steps = tree.steps.map((step, at) => `  ${at + 1}. ${(0,inert/* inert */.tJ)(step)}`);
    return [
        `${bold(tree.subject)}  ${(0,inert/* inert */.tJ)(tree.title)}`,
        `  ${(0,inert/* inert */.tJ)(tree.meaning)}`,
        '',
        ...steps,
        '',
        `  ${dim(`targets: ${tree.targets}`)}`,
        '',
    ].join('\n');
}


/***/ })

};
