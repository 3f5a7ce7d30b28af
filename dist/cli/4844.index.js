export const id = 4844;
export const ids = [4844];
export const modules = {

/***/ 24546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgePlan)
});

// EXTERNAL MODULE: ./build/packages/core/src/base.js
var base = __webpack_require__(15718);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/placed.js
/** Puts a finding or a warning at a pointer of the plan, as a line of the file that holds it. */
function placed({ placeOf, source }, pointer, told) {
    const { path: _path, line: _line, column: _column, ...rest } = told;
    const path = source.path === undefined ? {} : { path: source.path };
    return Object.assign({}, told, rest, path, placeOf(pointer), { pointer });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/base-sha.js



/** CEC-60: the plan is made for the commit that is now the tip of the base branch. An unknown tip is a gap, told elsewhere. */
function judgeBaseSha(facts) {
    const { plan, tip, baseBranch } = facts;
    if (tip.kind === 'gap' || tip.value === plan.base_sha)
        return [];
    const branch = (0,inert/* inert */.tJ)(baseBranch);
    return [
        placed(facts, '/base_sha', {
            code: 'CEC-60',
            rule: 'plan-stale-base',
            message: `The plan was made for ${(0,sha/* short */.h0)(plan.base_sha)}, but ${branch} is at ${(0,sha/* short */.h0)(tip.value)}.`,
            expected: `${tip.value}, the tip of ${branch}`,
            found: plan.base_sha,
            remedy: `Rebase onto ${branch}, plan again, and set /base_sha to ${tip.value}.`,
        }),
    ];
}

// EXTERNAL MODULE: ./build/packages/core/src/json-text/schema-faults.js
var schema_faults = __webpack_require__(74309);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/diff.js


/** CEC-10 for what is touched but not planned; a warning for what is planned but untouched. A diff not known is a gap. */
function judgeDiff(facts, planned) {
    const { patch } = facts;
    if (patch === null || patch.changes.kind === 'gap')
        return { findings: [], warnings: [] };
    const findings = [];
    for (const { path } of patch.changes.value)
        if (!planned.paths.has(path))
            findings.push(unplanned(facts, path));
    // As many planned ones touched as there are: the common case needs no second look.
    if (patch.changes.value.length - findings.length === planned.paths.size)
        return { findings, warnings: [] };
    const touched = new Set(patch.changes.value.map(({ path }) => path));
    const warnings = [...planned.paths]
        .filter(path => !touched.has(path))
        .map(path => placed(facts, planned.pointerOf(path), {
        rule: 'planned-untouched',
        message: `${(0,schema_faults/* shown */.SP)(path)} is planned, but the patch does not touch it.`,
        expected: 'a plan that lists what the patch touches',
        found: `${(0,schema_faults/* shown */.SP)(path)} unchanged`,
        remedy: 'Take the file out of the plan if the work is done without it.',
    }));
    return { findings, warnings };
}
function unplanned(facts, path) {
    return placed(facts, '/tasks', {
        code: 'CEC-10',
        rule: 'unplanned-file',
        message: `The patch touches ${(0,schema_faults/* shown */.SP)(path)}, which no task of the plan lists.`,
        expected: 'every touched file in the files of a task',
        found: (0,schema_faults/* shown */.SP)(path),
        remedy: `Add ${(0,schema_faults/* shown */.SP)(path)} to the files of the task that it belongs to, or take it out of the patch.`,
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/pattern.js
var pattern = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/evidence.js



/** Evidence stands under `out/`; a file that the contract gives to a gate belongs to a gate of that task. */
function judgeEvidence(facts) {
    const ownersOf = remembered(ownersIn(facts.contract));
    const findings = [];
    const { tasks } = facts.plan;
    for (let at = 0; at < tasks.length; at++) {
        const task = tasks[at];
        if (task === undefined)
            continue;
        for (let index = 0; index < task.evidence.length; index++) {
            const path = task.evidence[index] ?? '';
            if (!path.startsWith('out/')) {
                findings.push(outside(facts, path, `/tasks/${at}/evidence/${index}`));
                continue;
            }
            const owners = ownersOf(path);
            if (owners.length > 0 && !shareOne(owners, task.gates))
                findings.push(foreign(facts, path, owners, at, `/tasks/${at}/evidence/${index}`));
        }
    }
    return findings;
}
function shareOne(owners, gates) {
    for (const owner of owners)
        if (gates.includes(owner))
            return true;
    return false;
}
/** The gates whose evidence patterns match a path. */
function ownersIn(contract) {
    const gates = contract.gates.map(({ id, evidence }) => ({ id, owns: (0,pattern/* compilePatterns */.x)(evidence) }));
    return path => gates.filter(({ owns }) => owns(path)).map(({ id }) => id);
}
/** Tasks name the same few evidence files again and again. */
function remembered(find) {
    const seen = new Map();
    return path => {
        const before = seen.get(path);
        if (before !== undefined)
            return before;
        const found = find(path);
        seen.set(path, found);
        return found;
    };
}
function outside(facts, path, pointer) {
    return placed(facts, pointer, {
        code: 'CEC-50',
        rule: 'plan-evidence-outside',
        message: `The evidence ${(0,schema_faults/* shown */.SP)(path)} is not under out/.`,
        expected: 'a path under out/',
        found: (0,schema_faults/* shown */.SP)(path),
        remedy: `Set ${pointer} to the file under out/ that the gate writes.`,
    });
}
function foreign(facts, path, owners, at, pointer) {
    const gates = owners.join(' or ');
    return placed(facts, pointer, {
        code: 'CEC-50',
        rule: 'plan-evidence-gate',
        message: `${(0,schema_faults/* shown */.SP)(path)} is evidence of ${gates}, which /tasks/${at} does not name.`,
        expected: `${gates} among the gates of the task`,
        found: `the gates ${(facts.plan.tasks[at]?.gates ?? []).slice(0, 20).map(schema_faults/* shown */.SP).join(', ')}`,
        remedy: `Add ${owners[0] ?? ''} to /tasks/${at}/gates, or take this evidence out.`,
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/judge.js + 5 modules
var filemap_guard_judge = __webpack_require__(30635);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/files.js




/**
 * CEC-10: every planned file passes filemap-guard's own engine, as a regular file. A file that the diff touches is judged by
 * what the diff does to it; else one that stands at base may be changed or deleted, whichever the Filemap allows.
 */
function judgeFiles(facts, planned) {
    const judge = (0,filemap_guard_judge/* createJudge */.qU)(facts, 0);
    const opOf = opsOf(facts);
    // Folder by folder, as git tells them: the judge remembers the way.
    for (const path of [...planned.paths].sort())
        judge.see(changeOf(path, opOf(path)));
    const findings = judge.finish(NO_NAMES).findings.map(finding => {
        const path = finding.path ?? '';
        const remedy = finding.remedy.replace('out of the patch', 'out of the plan and the patch');
        return placed(facts, planned.pointerOf(path), { ...finding, found: (0,schema_faults/* shown */.SP)(path), remedy });
    });
    return [...findings, ...judgeFolders(facts, planned)];
}
/** A plan has no tree at head in which names could collide; the patch will. */
const NO_NAMES = (0,fact/* gap */.rQ)('the names at head', 'A plan has none.', 'Judge the patch.');
function opsOf({ patch, atBase, filemap }) {
    const there = atBase.kind === 'known' ? atBase.value : new Map();
    // Only a Filemap that tells operations apart can refuse one and allow another.
    if (filemap.entries.every(entry => entry.ops.length === 3))
        return path => (there.has(path) ? 'modify' : 'add');
    const touched = new Map();
    if (patch?.changes.kind === 'known')
        for (const { path, op } of patch.changes.value)
            touched.set(path, op);
    return path => {
        const real = touched.get(path);
        if (real !== undefined)
            return real;
        if (!there.has(path))
            return 'add';
        return !filemap.decide(path, 'modify').allowed && filemap.decide(path, 'delete').allowed ? 'delete' : 'modify';
    };
}
function changeOf(path, op) {
    return {
        path,
        utf8: true,
        op,
        oldMode: op === 'add' ? '000000' : '100644',
        newMode: op === 'delete' ? '000000' : '100644',
    };
}
function judgeFolders(facts, planned) {
    if (facts.atBase.kind === 'gap')
        return [];
    const findings = [];
    for (const [path, kind] of facts.atBase.value) {
        if (kind === 'file' || !planned.paths.has(path) || touches(facts, path))
            continue;
        findings.push(placed(facts, planned.pointerOf(path), {
            code: 'CEC-50',
            rule: 'plan-folder',
            message: `${(0,schema_faults/* shown */.SP)(path)} is a folder at the base commit.`,
            expected: 'files by name',
            found: (0,schema_faults/* shown */.SP)(path),
            remedy: 'List each file of the folder that will be touched.',
        }));
    }
    return findings;
}
/** A folder that the patch turns into a file is a file. */
function touches({ patch }, path) {
    return patch?.changes.kind === 'known' && patch.changes.value.some(change => change.path === path);
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/planned-files.js
var planned_files = __webpack_require__(23422);
// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/specs.js
var plan_validate_specs = __webpack_require__(70826);
// EXTERNAL MODULE: ./build/packages/core/src/contract/contract.js
var contract = __webpack_require__(2338);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/tasks.js



/** Tasks have ids of their own and name gates of the contract; a gate that no task names is told. */
function judgeTasks(facts) {
    const gates = (0,contract/* gateIds */.G)(facts.contract);
    const known = new Set(gates);
    const idle = new Set(gates);
    const ids = new Map();
    const findings = [];
    const { tasks } = facts.plan;
    for (let at = 0; at < tasks.length; at++) {
        const task = tasks[at];
        if (task === undefined)
            continue;
        const earlier = ids.get(task.id);
        if (earlier !== undefined)
            findings.push(sameId(facts, task.id, at, earlier));
        else
            ids.set(task.id, at);
        for (let index = 0; index < task.gates.length; index++) {
            const gate = task.gates[index] ?? '';
            if (known.has(gate))
                idle.delete(gate);
            else
                findings.push(unknownGate(facts, gate, gates, `/tasks/${at}/gates/${index}`));
        }
    }
    return { findings, warnings: idleGates(facts, idle) };
}
function sameId(facts, id, at, earlier) {
    return placed(facts, `/tasks/${at}/id`, {
        code: 'CEC-50',
        rule: 'plan-duplicate-task',
        message: `The task id ${(0,schema_faults/* shown */.SP)(id)} stands at /tasks/${earlier} already.`,
        expected: 'each task id once',
        found: (0,schema_faults/* shown */.SP)(id),
        remedy: `Give /tasks/${at} an id of its own, or join the two tasks.`,
    });
}
function unknownGate(facts, gate, gates, pointer) {
    const expected = `one of the contract's gates: ${gates.join(', ')}`;
    return placed(facts, pointer, {
        code: 'CEC-50',
        rule: 'plan-unknown-gate',
        message: `${(0,schema_faults/* shown */.SP)(gate)} is no gate of the contract ${facts.contract.name}.`,
        expected,
        found: (0,schema_faults/* shown */.SP)(gate),
        remedy: `Set ${pointer} to ${expected}.`,
    });
}
function idleGates(facts, idle) {
    if (idle.size === 0)
        return [];
    const names = [...idle].join(', ');
    return [
        placed(facts, '', {
            rule: 'gate-without-task',
            message: `No task names ${names}: they run all the same.`,
            expected: 'every gate in some task, where a task can break it',
            found: `no task for ${names}`,
            remedy: 'Name a gate in each task whose files it judges.',
        }),
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/judge.js









/** The cross checks of a plan whose form is proven (design 6): base, Filemap, diff, gates, evidence, specification documents. */
function judgePlan(facts) {
    const { patch, tip, atBase } = facts;
    const planned = (0,planned_files/* plannedFiles */.G)(facts.plan);
    const diff = judgeDiff(facts, planned);
    const specs = (0,plan_validate_specs/* judgeSpecs */.o)(facts);
    const tasks = judgeTasks(facts);
    return {
        findings: [
            ...judgeBaseSha(facts),
            ...(patch === null ? [] : (0,base/* judgeBase */.f)(patch)),
            ...judgeFiles(facts, planned),
            ...diff.findings,
            ...tasks.findings,
            ...judgeEvidence(facts),
            ...specs.findings,
        ],
        warnings: [...diff.warnings, ...tasks.warnings, ...specs.warnings],
        gaps: [
            ...(patch === null ? (0,fact/* gapsOf */.dc)(tip) : (0,fact/* gapsOf */.dc)(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes)),
            ...(0,fact/* gapsOf */.dc)(atBase),
            ...specs.gaps,
        ],
    };
}


/***/ }),

/***/ 47604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parsePlan),
  S: () => (/* binding */ parsePlanBytes)
});

;// CONCATENATED MODULE: ./build/packages/core/src/contract/plan.generated.js
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://cec-gate.dev/schemas/plan.schema.json", "title": "cec-gate plan", "description": "Plan.json (SOP section 2): the agent's promise. Ephemeral.", "type": "object", "additionalProperties": false, "required": ["version", "base_sha", "tasks", "constraints"], "properties": { "version": { "const": "1.0" }, "base_sha": { "type": "string", "pattern": "^[0-9a-f]{40}$", "description": "HEAD of the base branch." }, "tasks": { "type": "array", "minItems": 1, "description": "As many as the contract's limits allow (1,000 by default): checked beside this schema.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "files", "gates", "evidence"], "properties": { "id": { "type": "string", "pattern": "^T-[A-Z0-9]+(-[A-Z0-9]+)*$" }, "files": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" }, "description": "Plain relative paths, no globs: checked beside this schema." }, "gates": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" }, "description": "Gates of the contract: checked beside this schema." }, "evidence": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" }, "description": "Plain relative paths under out/: checked beside this schema." } } } }, "constraints": { "type": "object", "additionalProperties": false, "required": ["filemap", "single_patch"], "properties": { "filemap": { "const": "strict" }, "single_patch": { "const": true } } } } };
const pattern4 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern5 = new RegExp("^T-[A-Z0-9]+(-[A-Z0-9]+)*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://cec-gate.dev/schemas/plan.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.base_sha === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base_sha" }, message: "must have required property '" + "base_sha" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.tasks === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property '" + "tasks" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.constraints === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constraints" }, message: "must have required property '" + "constraints" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "version") || (key0 === "base_sha")) || (key0 === "tasks")) || (key0 === "constraints"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            if ("1.0" !== data.version) {
                const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "1.0" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.base_sha !== undefined) {
            let data1 = data.base_sha;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err6 = { instancePath: instancePath + "/base_sha", schemaPath: "#/properties/base_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: "must match pattern \"" + "^[0-9a-f]{40}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/base_sha", schemaPath: "#/properties/base_sha/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.tasks !== undefined) {
            let data2 = data.tasks;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.id === undefined) {
                            const err9 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data3.files === undefined) {
                            const err10 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data3.gates === undefined) {
                            const err11 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property '" + "gates" + "'" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data3.evidence === undefined) {
                            const err12 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (!((((key1 === "id") || (key1 === "files")) || (key1 === "gates")) || (key1 === "evidence"))) {
                                const err13 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data3.id !== undefined) {
                            let data4 = data3.id;
                            if (typeof data4 === "string") {
                                if (!pattern5.test(data4)) {
                                    const err14 = { instancePath: instancePath + "/tasks/" + i0 + "/id", schemaPath: "#/properties/tasks/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^T-[A-Z0-9]+(-[A-Z0-9]+)*$" }, message: "must match pattern \"" + "^T-[A-Z0-9]+(-[A-Z0-9]+)*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/tasks/" + i0 + "/id", schemaPath: "#/properties/tasks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data3.files !== undefined) {
                            let data5 = data3.files;
                            if (Array.isArray(data5)) {
                                if (data5.length < 1) {
                                    const err16 = { instancePath: instancePath + "/tasks/" + i0 + "/files", schemaPath: "#/properties/tasks/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                                const len1 = data5.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    if (typeof data5[i1] !== "string") {
                                        const err17 = { instancePath: instancePath + "/tasks/" + i0 + "/files/" + i1, schemaPath: "#/properties/tasks/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                                let i2 = data5.length;
                                let j0;
                                if (i2 > 1) {
                                    const indices0 = {};
                                    for (; i2--;) {
                                        let item0 = data5[i2];
                                        if (typeof item0 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices0[item0] == "number") {
                                            j0 = indices0[item0];
                                            const err18 = { instancePath: instancePath + "/tasks/" + i0 + "/files", schemaPath: "#/properties/tasks/items/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices0[item0] = i2;
                                    }
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/tasks/" + i0 + "/files", schemaPath: "#/properties/tasks/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data3.gates !== undefined) {
                            let data7 = data3.gates;
                            if (Array.isArray(data7)) {
                                if (data7.length < 1) {
                                    const err20 = { instancePath: instancePath + "/tasks/" + i0 + "/gates", schemaPath: "#/properties/tasks/items/properties/gates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                const len2 = data7.length;
                                for (let i3 = 0; i3 < len2; i3++) {
                                    if (typeof data7[i3] !== "string") {
                                        const err21 = { instancePath: instancePath + "/tasks/" + i0 + "/gates/" + i3, schemaPath: "#/properties/tasks/items/properties/gates/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                let i4 = data7.length;
                                let j1;
                                if (i4 > 1) {
                                    const indices1 = {};
                                    for (; i4--;) {
                                        let item1 = data7[i4];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j1 = indices1[item1];
                                            const err22 = { instancePath: instancePath + "/tasks/" + i0 + "/gates", schemaPath: "#/properties/tasks/items/properties/gates/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i4;
                                    }
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/tasks/" + i0 + "/gates", schemaPath: "#/properties/tasks/items/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data3.evidence !== undefined) {
                            let data9 = data3.evidence;
                            if (Array.isArray(data9)) {
                                if (data9.length < 1) {
                                    const err24 = { instancePath: instancePath + "/tasks/" + i0 + "/evidence", schemaPath: "#/properties/tasks/items/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                const len3 = data9.length;
                                for (let i5 = 0; i5 < len3; i5++) {
                                    if (typeof data9[i5] !== "string") {
                                        const err25 = { instancePath: instancePath + "/tasks/" + i0 + "/evidence/" + i5, schemaPath: "#/properties/tasks/items/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                                let i6 = data9.length;
                                let j2;
                                if (i6 > 1) {
                                    const indices2 = {};
                                    for (; i6--;) {
                                        let item2 = data9[i6];
                                        if (typeof item2 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices2[item2] == "number") {
                                            j2 = indices2[item2];
                                            const err26 = { instancePath: instancePath + "/tasks/" + i0 + "/evidence", schemaPath: "#/properties/tasks/items/properties/evidence/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices2[item2] = i6;
                                    }
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/tasks/" + i0 + "/evidence", schemaPath: "#/properties/tasks/items/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.constraints !== undefined) {
            let data11 = data.constraints;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.filemap === undefined) {
                    const err30 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/required", keyword: "required", params: { missingProperty: "filemap" }, message: "must have required property '" + "filemap" + "'" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (data11.single_patch === undefined) {
                    const err31 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/required", keyword: "required", params: { missingProperty: "single_patch" }, message: "must have required property '" + "single_patch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                for (const key2 in data11) {
                    if (!((key2 === "filemap") || (key2 === "single_patch"))) {
                        const err32 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data11.filemap !== undefined) {
                    if ("strict" !== data11.filemap) {
                        const err33 = { instancePath: instancePath + "/constraints/filemap", schemaPath: "#/properties/constraints/properties/filemap/const", keyword: "const", params: { allowedValue: "strict" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data11.single_patch !== undefined) {
                    if (true !== data11.single_patch) {
                        const err34 = { instancePath: instancePath + "/constraints/single_patch", schemaPath: "#/properties/constraints/properties/single_patch/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
    }
    else {
        const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            vErrors.push(err36);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/lines.js
var lines = __webpack_require__(72497);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 4 modules
var parse = __webpack_require__(53779);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/schema-faults.js
var schema_faults = __webpack_require__(74309);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/source.js
/** A finding about the plan itself: CEC-50, at a place in its text. */
function planFinding(source, at, told) {
    const path = source.path === undefined ? {} : { path: source.path };
    return { code: 'CEC-50', ...told, ...path, ...shifted(source, at), pointer: at.pointer };
}
/** Places of the plan's values as lines of the file that holds it. */
function placesIn(source, placeOf) {
    return (pointer, of) => shifted(source, placeOf(pointer, of));
}
function shifted(source, at) {
    return { line: at.line + (source.firstLine ?? 1) - 1, column: at.column + (source.indent ?? 0) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/form-findings.js

/** A plan that breaks its schema: a finding for each error, at its place. */
function formFindings(faults, placeOf, source) {
    return faults.map(fault => {
        const { rule, expected = fault.expected, remedy } = ruleOf(fault);
        const place = { ...placeOf(fault.pointer, fault.of), pointer: fault.pointer };
        const message = `The plan is invalid: ${fault.message}.`;
        return planFinding(source, place, { rule, message, expected, found: fault.found, remedy });
    });
}
/** The rule of an error: first by the field, which has its own words, then by the schema's keyword. */
function ruleOf(fault) {
    const { keyword, pointer, expected } = fault;
    switch (keyword) {
        case 'required':
            return { rule: 'plan-missing-key', remedy: `Add ${expected} to ${pointer === '' ? 'the plan' : pointer}.` };
        case 'additionalProperties':
            return { rule: 'plan-unknown-key', remedy: `Take the key ${fault.found} out.` };
        case 'uniqueItems':
            return { rule: 'plan-duplicate-item', remedy: 'Take the second one out.' };
        case 'minItems':
            return { rule: 'plan-empty-list', remedy: `Give ${pointer} at least one item.` };
    }
    return (fieldRule(pointer) ?? { rule: 'plan-type', remedy: `Make ${pointer === '' ? 'the plan' : pointer} ${expected}.` });
}
function fieldRule(pointer) {
    if (pointer === '/version')
        return { rule: 'plan-version', expected: 'the text "1.0"', remedy: 'Set /version to "1.0", a text.' };
    if (pointer === '/base_sha') {
        const expected = '40 lower-case hexadecimal digits';
        return { rule: 'plan-base-sha', expected, remedy: 'Set /base_sha to the full sha of HEAD of the base branch.' };
    }
    if (/^\/constraints\/[^/]+$/.test(pointer)) {
        const expected = '{"filemap":"strict","single_patch":true}';
        return { rule: 'plan-constraints', expected, remedy: `Set /constraints to exactly ${expected}.` };
    }
    if (/^\/tasks\/\d+\/id$/.test(pointer)) {
        const expected = 'an id like T-NORM-01: "T-", then groups of A-Z and 0-9 joined by dashes';
        return { rule: 'plan-task-id', expected, remedy: `Write ${pointer} in the form T-<AREA>-<NN>.` };
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __webpack_require__(31979);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/path-findings.js




/** Paths of a plan that are no plain relative file paths: a matter of form. Reads what is readable of an invalid plan too. */
function pathFindings(plan, placeOf, source) {
    if (allPlain(plan))
        return [];
    const findings = [];
    eachPath(plan, (path, task, list, at) => {
        const fault = pathFault(path);
        if (fault !== null)
            findings.push(finding(path, fault, `/tasks/${task}/${list}/${at}`, placeOf, source));
    });
    return findings;
}
function finding(path, fault, pointer, placeOf, source) {
    const glob = fault === GLOB;
    return planFinding(source, { ...placeOf(pointer), pointer }, {
        rule: glob ? 'plan-glob' : 'plan-path',
        message: `The plan is invalid: ${(0,schema_faults/* shown */.SP)(path)} ${fault}.`,
        expected: glob ? 'the files by name' : 'a plain path relative to the repository, with forward slashes',
        found: (0,schema_faults/* shown */.SP)(path),
        remedy: glob ? 'List each file that the glob stands for.' : `Write ${pointer} as a plain relative path.`,
    });
}
/** What is no list or no text is the schema's matter. */
function eachPath(plan, visit) {
    const tasks = tasksOf(plan);
    for (let task = 0; task < tasks.length; task++) {
        const here = tasks[task];
        if (!(0,json/* isRecord */.u)(here))
            continue;
        eachText(here['files'], (path, at) => visit(path, task, 'files', at));
        eachText(here['evidence'], (path, at) => visit(path, task, 'evidence', at));
    }
}
function tasksOf(plan) {
    const tasks = (0,json/* isRecord */.u)(plan) ? plan['tasks'] : undefined;
    return Array.isArray(tasks) ? tasks : [];
}
function eachText(list, visit) {
    if (!Array.isArray(list))
        return;
    for (let at = 0; at < list.length; at++)
        if (typeof list[at] === 'string')
            visit(list[at], at);
}
const SUSPECT = /[^\w\n./-]|(?:^|[/\n])(?:[\n./]|$|(?:con|prn|aux|nul|com\d|lpt\d)(?:[\n./]|$))|[./](?:[\n/]|$)/i;
/** One look at all paths together, in the engine's own loops: true only when no rule below could refuse any of them. */
function allPlain(plan) {
    const paths = [];
    for (const task of tasksOf(plan)) {
        if (!(0,json/* isRecord */.u)(task))
            continue;
        addTexts(task['files'], paths);
        addTexts(task['evidence'], paths);
    }
    return !SUSPECT.test(paths.join('\n'));
}
/** What could pass for two paths, or is very long, goes in as the empty path: that is always suspect. */
function addTexts(list, paths) {
    if (!Array.isArray(list))
        return;
    for (let at = 0; at < list.length; at++) {
        const text = list[at];
        if (typeof text !== 'string')
            continue;
        paths.push(text.length > 200 || text.includes('\n') ? '' : text);
    }
}
const GLOB = 'is a glob';
function pathFault(path) {
    if (path === '')
        return 'is empty';
    if (/[*?]|\{[^{}]*,[^{}]*\}/.test(path))
        return GLOB;
    if (path.startsWith('/'))
        return 'begins at the root';
    return (0,hygiene/* pathFaults */.Jn)(path)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/text-findings.js

/** What is expected instead of each problem, and what to do about it. */
const TELL = {
    oversize: { expected: '', remedy: 'Make the plan smaller: list each file once, in one task.' },
    depth: { expected: '', remedy: 'Write the plan as the schema shows it: it is four levels deep.' },
    empty: { expected: 'a plan', remedy: 'Write the plan.' },
    bom: { expected: 'UTF-8 without a byte order mark', remedy: 'Save the plan as UTF-8 without a byte order mark.' },
    comment: { expected: 'JSON, which has no comments', remedy: 'Take the comment out of the plan.' },
    'trailing-comma': { expected: 'no comma after the last item', remedy: 'Take this comma out.' },
    'duplicate-key': { expected: 'each key once', remedy: 'Keep one of the two keys.' },
    'proto-key': { expected: 'only the keys of the schema', remedy: 'Take the key "__proto__" out.' },
    'lone-surrogate': { expected: 'whole Unicode characters', remedy: 'Write the character whole, or take it out.' },
    'control-character': {
        expected: 'no control character in a string',
        remedy: 'Take the control character out of the string.',
    },
    'number-word': { expected: 'a JSON number', remedy: 'Take it out: the plan has no numbers.' },
    'number-form': { expected: 'a JSON number', remedy: 'Take it out: the plan has no numbers.' },
    'number-range': { expected: 'a number that a double can hold', remedy: 'Take it out: the plan has no numbers.' },
    string: {
        expected: 'a JSON string in double quotes on one line',
        remedy: 'Write the string as JSON does: in double quotes, on one line, with valid escapes.',
    },
    'trailing-data': { expected: 'nothing after the plan', remedy: 'Take out what stands after the closing brace.' },
    syntax: { expected: 'valid JSON', remedy: 'Correct the JSON at this place.' },
};
/** A text that is no JSON: a finding for each problem, rule `plan-<kind>`. */
function textFindings(problems, limits, source) {
    return problems.map(problem => planFinding(source, problem, {
        rule: `plan-${problem.kind}`,
        message: `The plan cannot be read: ${problem.message}.`,
        expected: expectedOf(problem.kind, limits),
        found: problem.message,
        remedy: TELL[problem.kind].remedy,
    }));
}
function expectedOf(kind, limits) {
    if (kind === 'oversize')
        return `at most ${limits.bytes} bytes`;
    if (kind === 'depth')
        return `at most ${limits.depth} levels`;
    return TELL[kind].expected;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/parse.js









/** Reads a plan and proves its form (design 6): text, schema, paths. Every finding is CEC-50 and has its own rule and place. */
function parsePlan(text, limits, source = {}) {
    const bounds = { bytes: limits.plan_bytes, depth: limits.plan_depth };
    const read = (0,parse/* parseJsonText */.l)(text, bounds);
    if (read.kind === 'bad') {
        const start = { line: source.firstLine ?? 1, column: 1 };
        return { plan: null, findings: textFindings(read.problems, bounds, source), placeOf: () => start };
    }
    const placeOf = placesIn(source, read.placeOf);
    const { value } = read;
    const many = tooManyTasks(value, limits.plan_tasks, read.placeOf, source);
    if (many !== null)
        return { plan: null, findings: [many], placeOf };
    if (validate(value)) {
        const findings = pathFindings(value, read.placeOf, source);
        return { plan: findings.length === 0 ? value : null, findings, placeOf };
    }
    const findings = [
        ...formFindings((0,schema_faults/* schemaFaults */.d9)(validate.errors ?? [], value), read.placeOf, source),
        ...pathFindings(value, read.placeOf, source),
    ];
    return { plan: null, findings: findings.sort(byPlace), placeOf };
}
/** As `parsePlan`, for the bytes of a file: bytes that are no UTF-8 are a finding of their own. */
function parsePlanBytes(bytes, limits, source = {}) {
    const text = decoded(bytes);
    if (text !== null || bytes.length > limits.plan_bytes)
        return parsePlan(text ?? ' '.repeat(bytes.length), limits, source);
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = (0,lines/* linesOf */.D)(lenient).at(Math.max(0, lenient.indexOf('\ufffd')));
    const finding = planFinding(source, { ...at, pointer: '' }, {
        rule: 'plan-encoding',
        message: 'The plan cannot be read: its bytes are not UTF-8.',
        expected: 'UTF-8',
        found: 'bytes that are no UTF-8',
        remedy: 'Save the plan as UTF-8.',
    });
    return { plan: null, findings: [finding], placeOf: () => at };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function tooManyTasks(value, limit, placeOf, source) {
    const tasks = (0,json/* isRecord */.u)(value) ? value['tasks'] : undefined;
    if (!Array.isArray(tasks) || tasks.length <= limit)
        return null;
    return planFinding(source, { ...placeOf('/tasks'), pointer: '/tasks' }, {
        rule: 'plan-too-many-tasks',
        message: `The plan has ${tasks.length} tasks.`,
        expected: `at most ${limit} tasks`,
        found: `${tasks.length} tasks`,
        remedy: 'Join tasks, or split the work into several pull requests.',
    });
}
function byPlace(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}


/***/ }),

/***/ 23422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plannedFiles)
/* harmony export */ });
function plannedFiles(plan) {
    const paths = new Set();
    for (const { files } of plan.tasks)
        for (const path of files)
            paths.add(path);
    let pointers;
    return {
        paths,
        pointerOf(path) {
            pointers ??= pointersOf(plan);
            return pointers.get(path) ?? '/tasks';
        },
    };
}
function pointersOf({ tasks }) {
    const pointers = new Map();
    tasks.forEach(({ files }, task) => {
        files.forEach((path, at) => {
            if (!pointers.has(path))
                pointers.set(path, `/tasks/${task}/files/${at}`);
        });
    });
    return pointers;
}


/***/ }),

/***/ 70826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   o: () => (/* binding */ judgeSpecs)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50801);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _json_text_schema_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74309);



/** The contract's specification documents at base: a warning, or a refusal where the contract marks one `required`. */
function judgeSpecs(facts) {
    const findings = [];
    const warnings = [];
    const gaps = [];
    facts.contract.specs.forEach((spec, at) => {
        const seen = facts.specs[at];
        if (seen === undefined)
            return;
        if (seen.kind === 'gap') {
            if (spec.required)
                gaps.push(...(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .dc)(seen));
            return;
        }
        const wrong = wrongWith(spec, seen.value);
        if (wrong === null)
            return;
        if (spec.required)
            findings.push({ code: 'CEC-50', ...wrong });
        else
            warnings.push(wrong);
    });
    return { findings, warnings, gaps };
}
function wrongWith(spec, { exists, version }) {
    const path = (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(spec.path);
    const expected = `${path} at version ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(spec.version)}`;
    if (!exists) {
        return {
            rule: 'spec-missing',
            message: `The specification ${path} does not exist at the base commit.`,
            expected,
            found: 'no such file',
            remedy: 'Commit the document to the base branch, or correct specs in the contract.',
            path: spec.path,
        };
    }
    if (version === spec.version)
        return null;
    return {
        rule: 'spec-version',
        message: `The specification ${path} is not at version ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(spec.version)} at the base commit.`,
        expected: `a line "Version: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(spec.version)}" or "Versão: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(spec.version)}"`,
        found: version === null ? 'no version line' : `version ${(0,_json_text_schema_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`,
        remedy: 'Plan by the version that the contract names: bring the document or the contract up to date on the base branch.',
        path: spec.path,
    };
}
/** The version that a document's first version line states, as in `Versão: v2 (2025-10-31)`; null without one. */
function versionOf(text) {
    const head = text.slice(0, 65_536).normalize('NFC');
    return (/^[ \t>*_#-]{0,20}(?:Versão|Version)[*_]{0,3}[ \t]{0,20}:[*_]{0,3}[ \t]{0,20}[*_`]{0,3}(v?\d[\w.-]*)/im.exec(head)?.[1] ?? null);
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

/***/ 74026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SI: () => (/* binding */ gatherPlanFacts),
  aw: () => (/* binding */ readHeadPlan),
  wr: () => (/* binding */ readPlanFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/commit-message.js
const LF = 10;
/** The message of a commit object (bytes as git stores them), decoded by its own encoding header; null when that fails. */
function messageOfCommit(commit) {
    const bytes = Buffer.from(commit.buffer, commit.byteOffset, commit.byteLength);
    const blank = endOfHeader(bytes);
    const message = bytes.subarray(blank);
    const encoding = /^encoding ([^\n]{1,60})$/m.exec(bytes.toString('latin1', 0, blank))?.[1] ?? 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(message);
    }
    catch {
        return null;
    }
}
/** Lines of a signature in the header begin with a blank, so that the first empty line ends it. */
function endOfHeader(bytes) {
    for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1))
        if (bytes[at + 1] === LF)
            return at + 2;
    return bytes.length;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/plan-validate/message-plan.js

/** A commit object larger than this is not read: its plan may have 64 KiB, and the words around it are words. */
const COMMIT_BYTES = 1_048_576;
/** The plan in a commit object's message; `null` for one larger than `COMMIT_BYTES`. */
function planOfCommit(commit) {
    if (commit === null)
        return { text: null, findings: [OVERSIZE] };
    const message = messageOfCommit(commit);
    return message === null ? { text: null, findings: [ENCODING] } : planOfMessage(message);
}
/** The one fenced block with info string `plan.json` of a commit message. Fences are CommonMark's (0.31, section 4.5). */
function planOfMessage(message) {
    const [first, ...others] = blocksOf(message);
    if (first === undefined)
        return { text: null, findings: [ABSENT] };
    if (others.length > 0)
        return { text: null, findings: [doubled(others.length + 1)] };
    return { text: first.lines.join('\n'), line: first.line, findings: [] };
}
function blocksOf(message) {
    const blocks = [];
    let fence = null;
    let number = 0;
    for (const line of message.split(/\r?\n/)) {
        number++;
        if (fence === null) {
            fence = opened(line, number + 1);
            // A block that is never closed ends with the message.
            if (fence?.isPlan === true)
                blocks.push(fence);
        }
        else if (closes(line, fence.mark))
            fence = null;
        else
            fence.lines.push(line);
    }
    return blocks;
}
function opened(text, line) {
    const [start, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
    if (start === undefined || mark === undefined)
        return null;
    const info = text.slice(start.length);
    // Backticks further on make it a code span in a sentence.
    if (mark.startsWith('`') && info.includes('`'))
        return null;
    return { mark, isPlan: info.trim().toLowerCase() === 'plan.json', line, lines: [] };
}
/** The same character, at least as long, and nothing but blanks behind it. */
function closes(line, mark) {
    const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? '';
    return run.startsWith(mark);
}
const WRITE = 'Write the plan into the message of the head commit (git commit --amend), and push the branch again.';
const ABSENT = problem({
    rule: 'plan-absent',
    message: 'There is no plan: none was given, and the head commit carries none.',
    expected: "one fenced block with info string plan.json in the head commit's message",
    found: 'no such block',
    remedy: WRITE,
});
const OVERSIZE = problem({
    rule: 'plan-oversize',
    message: 'The head commit is too large to look for a plan in its message.',
    expected: `a commit of at most ${COMMIT_BYTES} bytes`,
    found: 'a larger one',
    remedy: 'Shorten the message to words and one plan (git commit --amend), and push the branch again.',
});
const ENCODING = problem({
    rule: 'plan-encoding',
    message: "The head commit's message cannot be read: its bytes are not in the encoding that the commit names.",
    expected: 'UTF-8, or the encoding of the commit',
    found: 'bytes of another encoding',
    remedy: WRITE,
});
function doubled(count) {
    return problem({
        rule: 'plan-doubled',
        message: 'The head commit carries more than one plan.',
        expected: 'one fenced block with info string plan.json',
        found: `${count} such blocks`,
        remedy: 'Leave the one plan that the patch keeps (git commit --amend), and push the branch again.',
    });
}
function problem(told) {
    return { code: 'CEC-50', ...told };
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/planned-files.js
var planned_files = __webpack_require__(23422);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/filemap.js + 4 modules
var git_filemap = __webpack_require__(83845);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/sources/src/git/presence.js
var presence = __webpack_require__(14306);
// EXTERNAL MODULE: ./build/packages/sources/src/read-start.js
var read_start = __webpack_require__(33675);
// EXTERNAL MODULE: ./build/packages/sources/src/git/objects.js + 2 modules
var objects = __webpack_require__(15511);
// EXTERNAL MODULE: ./build/packages/sources/src/git/tree.js
var tree = __webpack_require__(46011);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/at-base.js



/**
 * Which of the paths stand at a commit, and whether as a file or a folder. Each folder is read once, through the reader that
 * is open anyway: another process would cost more than all of it.
 */
async function gatherAtBase(git, base, paths) {
    const folders = byFolder(paths);
    const found = new Map();
    try {
        const trees = await Promise.all([...folders.keys()].map(folder => git.objects.read(nameOf(base, folder))));
        const unproven = [];
        let at = 0;
        for (const wanted of folders.values()) {
            if (!look(trees[at++] ?? null, wanted, found))
                unproven.push(...wanted.values());
        }
        if (unproven.length === 0 || (await list(git, base, unproven, found)))
            return (0,fact/* known */.eO)(found);
    }
    catch (error) {
        if (!(error instanceof objects/* ObjectsFault */.jv))
            throw error;
    }
    return (0,fact/* gap */.rQ)('the planned files at base', 'git could not read their folders at the base commit.', 'Fetch the base commit whole, then run again.');
}
/** Folder -> name as git's bytes, a unit for each -> path. */
function byFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        const folder = slash === -1 ? '' : path.slice(0, slash);
        let wanted = folders.get(folder);
        if (wanted === undefined) {
            wanted = new Map();
            folders.set(folder, wanted);
        }
        wanted.set(Buffer.from(path.slice(slash + 1)).toString('latin1'), path);
    }
    return folders;
}
function nameOf(base, folder) {
    return folder === '' ? `${base}^{tree}` : `${base}:${folder}`;
}
const at_base_tree = (0,tree/* emptyTree */["in"])();
/** False when the answer proves nothing: "missing" is also what git says of a tree that this clone lacks. */
function look(answer, wanted, found) {
    if (answer?.type !== 'tree' || answer.bytes === null)
        return false;
    (0,tree/* readTree */.Zc)(at_base_tree, answer.bytes);
    for (let entry = 0; entry < at_base_tree.count; entry++) {
        const path = wanted.get((0,tree/* nameAt */.Dc)(at_base_tree, entry));
        if (path !== undefined)
            found.set(path, at_base_tree.modes[entry] === tree/* FOLDER */.L7 ? 'folder' : 'file');
    }
    return true;
}
/** Windows takes 32,767 characters of arguments, others at least 131,072 bytes. */
const ARGUMENTS = process.platform === 'win32' ? 24_000 : 100_000;
/** Proves what is absent by listing it. */
async function list(git, base, paths, found) {
    for (const batch of batches(paths)) {
        const listed = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', base, '--', ...batch]);
        if (listed.exit !== 0)
            return false;
        for (const entry of listed.stdout.toString('utf8').split('\0')) {
            const [, type, path] = /^[0-7]{6} ([a-z]+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
            if (path !== undefined)
                found.set(path, type === 'tree' ? 'folder' : 'file');
        }
    }
    return true;
}
function* batches(paths) {
    let batch = [];
    let bytes = 0;
    for (const path of paths) {
        const size = Buffer.byteLength(path) + 3;
        if (bytes + size > ARGUMENTS && batch.length > 0) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(path);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/specs.js
var plan_validate_specs = __webpack_require__(70826);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/specs.js


const specs_ABSENT = (0,fact/* known */.eO)({ exists: false, version: null });
/**
 * The contract's specification documents as they stand at a commit, in the contract's order. `there` is a listing that asked
 * for them too: a document that is proven absent by it is not read.
 */
function gatherSpecs(git, commit, specs, there) {
    return Promise.all(specs.map(async ({ path }) => {
        if (there.kind === 'known' && there.value.get(path) !== 'file')
            return specs_ABSENT;
        const blob = await git.readBlob(commit, path);
        if (blob.kind === 'gap')
            return blob;
        if (blob.value === null)
            return specs_ABSENT;
        return (0,fact/* known */.eO)({ exists: true, version: (0,plan_validate_specs/* versionOf */.E)(Buffer.from(blob.value).toString('utf8')) });
    }));
}

;// CONCATENATED MODULE: ./build/packages/sources/src/gather/plan.js














/** The bytes of a plan in the working tree, at most `limit` and one more. Throws InputError when there is no such file. */
async function readPlanFile(folder, path, limit) {
    const inside = await insideOf(folder, path);
    return await (0,read_start/* readStart */.H)(inside, limit + 1).catch(() => {
        throw noPlan(path, 'not a file');
    });
}
/**
 * The plan in the message of the patch's last commit. The commit object itself is read: what the clone's configuration says of
 * logs (signatures shown, encodings) changes nothing. With `baseBranch`, its remote is asked for a commit that this clone lacks.
 * Throws InputError when there is no such head.
 */
async function readHeadPlan(git, head, baseBranch) {
    const found = await headCommit(git, head, baseBranch);
    if (found.kind === 'gap')
        return found;
    const commit = await git.objects.read(found.value, COMMIT_BYTES);
    if (commit?.type === 'commit')
        return (0,fact/* known */.eO)(planOfCommit(commit.bytes));
    return (0,fact/* gap */.rQ)(`the message of ${found.value}`, 'git could not read the commit.', 'Fetch the head commit, then run the check again.');
}
async function headCommit(git, head, baseBranch) {
    if (!(0,sha/* isSha */.HH)(head))
        return (0,fact/* known */.eO)(await (0,patch/* resolveHead */.tK)(git, head));
    return baseBranch === undefined ? (0,fact/* known */.eO)(head) : (0,presence/* bringCommit */.I)(git, 'head', head, baseBranch);
}
/** An agent may commit a link that leads out of the repository: what it names is nobody's plan. */
async function insideOf(folder, path) {
    const [root, real] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).catch(() => null)]);
    if (real === null)
        throw noPlan(path, 'no such file');
    const within = (0,external_node_path_.relative)(root, real);
    if (within === '' || within === '..' || within.startsWith(`..${external_node_path_.sep}`))
        throw noPlan(path, 'a path out of the repository');
    return real;
}
function noPlan(path, found) {
    return new input_error/* InputError */.d('plan', `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}: ${found}`, 'a file in the working directory', 'Write the plan there, or give the input plan-json.');
}
/** What the cross checks need besides the plan itself, read at the base commit, all at once. */
async function gatherPlanFacts(git, policy, request) {
    const { contract, base, baseBranch } = policy;
    const { plan, parsed, source, contractPath } = request;
    const paths = [...(0,planned_files/* plannedFiles */.G)(plan).paths, ...contract.specs.map(spec => spec.path)];
    const listing = gatherAtBase(git, base, paths);
    const [filemap, patch, atBase, specs, tip] = await Promise.all([
        (0,git_filemap/* gatherFilemap */.c)(git, policy, request.filemap),
        request.patch,
        listing,
        listing.then(there => gatherSpecs(git, base, contract.specs, there)),
        policy.tip,
    ]);
    if (filemap.kind === 'gap')
        return filemap;
    const path = contractPath === undefined ? {} : { contractPath };
    const { placeOf } = parsed;
    return (0,fact/* known */.eO)({
        plan,
        placeOf,
        source,
        contract,
        ...path,
        filemap: filemap.value,
        base,
        baseBranch,
        tip,
        patch,
        atBase,
        specs,
    });
}


/***/ }),

/***/ 33675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The first `limit` bytes of a regular file. Throws where there is none: a folder, a pipe, nothing. */
async function readStart(path, limit) {
    // Opening a pipe waits for its writer; not so with O_NONBLOCK, and no file cares.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        if (!(await file.stat()).isFile())
            throw new Error('not a file');
        const bytes = Buffer.alloc(limit);
        let length = 0;
        while (length < limit) {
            const { bytesRead } = await file.read(bytes, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    }
    finally {
        await file.close();
    }
}


/***/ })

};
