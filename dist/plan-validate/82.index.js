export const id = 82;
export const ids = [82];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
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

/***/ 3430:
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

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseContract: () => (/* binding */ parseContract)
});

// UNUSED EXPORTS: BUILT_IN_NAMES, builtInContract, readContract

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(2231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 4 modules
var parse = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/schema-faults.js
var schema_faults = __webpack_require__(4309);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(4951);
;// CONCATENATED MODULE: ./build/packages/core/src/contract/contract.generated.js


const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://cec-gate.dev/schemas/contract.schema.json", "title": "cec-gate contract", "description": "What a repository demands of an agent's patch. Read from the base commit only.", "type": "object", "additionalProperties": false, "required": ["name", "language", "sprint", "base_branch", "branch_pattern", "filemap", "specs", "orr", "gates", "artifact", "template", "checklist", "review_checklist", "invariants", "protected_paths", "rulesets", "rubric", "triage", "limits"], "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "The contract's own name, shown in every verdict." }, "language": { "enum": ["pt", "en"], "description": "Language of the pull request template and the superprompt." }, "sprint": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "The value of `sprint` in the scorecard." }, "base_branch": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "The branch that patches start from." }, "branch_pattern": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "<shortsha>", "description": "Name of a sandbox branch: literals and <YYYYMMDD>, <HHMM>, <shortsha>. Must hold <shortsha>, and name no base branch." }, "filemap": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^/\\\\]([^\\\\]*[^/\\\\])?$", "description": "Path of the Filemap, read at the base commit." }, "specs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "version", "required"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^/\\\\]([^\\\\]*[^/\\\\])?$" }, "version": { "type": "string", "minLength": 1, "maxLength": 1024 }, "required": { "type": "boolean", "description": "Refuse instead of warn when it is missing or of another version." } } }, "minItems": 0, "maxItems": 1000, "description": "Specification documents that must stand at base, each with a line \"Version: <version>\" or \"Versão: <version>\"." }, "orr": { "type": "object", "additionalProperties": false, "required": ["workflow", "path", "events", "runs", "target_minutes"], "properties": { "workflow": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "`name` of the gating workflow." }, "path": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^\\.github/workflows/[^/]+\\.ya?ml$", "description": "Path of the workflow file. A run counts only when the file at its head is the one at base." }, "events": { "type": "array", "items": { "enum": ["workflow_dispatch", "push", "pull_request", "workflow_call", "schedule", "repository_dispatch"] }, "minItems": 1, "maxItems": 1000, "uniqueItems": true, "description": "Events that may have started a run." }, "runs": { "type": "integer", "minimum": 1, "maximum": 10, "description": "Runs that must be green and byte-identical." }, "target_minutes": { "type": "integer", "minimum": 1, "maximum": 1440, "description": "From the earliest start to the latest end of the runs; over it is a warning." } }, "description": "The gating workflow: the ORR." }, "gates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title", "deterministic", "evidence"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "description": "The job name and the required context, exactly." }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "deterministic": { "type": "boolean", "description": "Whether a divergence in its evidence is a question of determinism. All bytes are compared anyway." }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^out/evidence/." }, "minItems": 0, "maxItems": 1000, "description": "Filemap patterns under out/evidence/; each must match at least one file of the evidence ZIP." } } }, "minItems": 1, "maxItems": 100, "description": "The gates, in order. Each is a job whose name is its id, and a required context." }, "artifact": { "type": "object", "additionalProperties": false, "required": ["name", "scorecard", "evidence_zip", "manifest"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[^\":<>|*?\\\\/\\r\\n]+$", "description": "Name of the artifact that holds the scorecard and the evidence ZIP." }, "scorecard": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^out/[^\\\\]*[^/\\\\]$" }, "evidence_zip": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^out/[^\\\\]*[^/\\\\]$" }, "manifest": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^/\\\\]([^\\\\]*[^/\\\\])?$", "description": "Name of the manifest within the evidence ZIP." } }, "description": "What each run leaves behind." }, "template": { "type": "object", "additionalProperties": false, "required": ["title", "telemetry", "plan", "scorecard", "evidence", "touched", "checklist", "artifact_label"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "telemetry": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "scorecard": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "evidence": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "touched": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "checklist": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$" }, "artifact_label": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^\\S(.*\\S)?$", "description": "The word before the artifact's name in the evidence section." } }, "description": "Headings of the pull request body, without their marks." }, "checklist": { "type": "array", "description": "Items of the pull request body, word for word, and what proves each.", "items": { "type": "object", "additionalProperties": false, "required": ["text", "proof"], "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 1024 }, "proof": { "enum": ["runs", "identical", "invariant", "filemap", "plan"] }, "invariant_id": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "One of the invariants' ids; with proof \"invariant\" only." } }, "if": { "required": ["proof"], "properties": { "proof": { "const": "invariant" } } }, "then": { "required": ["invariant_id"], "properties": { "invariant_id": true } }, "else": { "properties": { "invariant_id": false } } }, "minItems": 1, "maxItems": 1000 }, "review_checklist": { "type": "array", "description": "What reviewers paste into their review, word for word.", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 0, "maxItems": 1000 }, "invariants": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title", "paths", "strings"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1, "maxItems": 1000 }, "strings": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1, "maxItems": 1000 } } }, "minItems": 0, "maxItems": 1000, "description": "Strings that must stay in the files that carry them." }, "protected_paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 0, "maxItems": 1000, "description": "Filemap patterns that are refused even when the Filemap's wildcards cover them." }, "rulesets": { "type": "object", "additionalProperties": false, "required": ["strict", "integration_id", "pull_request", "approvals", "non_fast_forward", "deletion"], "properties": { "strict": { "type": "boolean" }, "integration_id": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "pull_request": { "enum": ["refuse", "warn", "ignore"] }, "approvals": { "type": "integer", "minimum": 0, "maximum": 10 }, "non_fast_forward": { "enum": ["refuse", "warn", "ignore"] }, "deletion": { "enum": ["refuse", "warn", "ignore"] } }, "description": "What the base branch must demand of a pull request." }, "rubric": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["role", "paths", "questions"], "properties": { "role": { "type": "string", "minLength": 1, "maxLength": 1024 }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1, "maxItems": 1000 }, "questions": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1, "maxItems": 1000 } } }, "minItems": 0, "maxItems": 1000, "description": "Who reviews what, and what they ask." }, "triage": { "type": "object", "additionalProperties": false, "required": ["triage_minutes", "fix_minutes", "orr_minutes", "trees"], "properties": { "triage_minutes": { "type": "integer", "minimum": 1, "maximum": 10080 }, "fix_minutes": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 1, "maximum": 10080 }, { "type": "integer", "minimum": 1, "maximum": 10080 }], "items": false, "minItems": 2, "maxItems": 2 }, "orr_minutes": { "type": "integer", "minimum": 1, "maximum": 10080 }, "trees": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["when", "steps"], "properties": { "when": { "type": "string", "minLength": 1, "maxLength": 1024 }, "steps": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1, "maxItems": 1000 } } }, "minItems": 0, "maxItems": 1000 } }, "description": "Time targets, and the steps for a failed gate or a code." }, "limits": { "type": "object", "additionalProperties": false, "required": ["archive_entries", "entry_bytes", "archive_bytes", "ratio", "name_bytes", "artifact_bytes", "body_characters", "plan_bytes", "plan_tasks", "plan_depth"], "properties": { "archive_entries": { "type": "integer", "minimum": 1, "maximum": 65534 }, "entry_bytes": { "type": "integer", "minimum": 1, "maximum": 1099511627776 }, "archive_bytes": { "type": "integer", "minimum": 1, "maximum": 1099511627776 }, "ratio": { "type": "integer", "minimum": 1, "maximum": 1100 }, "name_bytes": { "type": "integer", "minimum": 1, "maximum": 65535 }, "artifact_bytes": { "type": "integer", "minimum": 1, "maximum": 1099511627776 }, "body_characters": { "type": "integer", "minimum": 1, "maximum": 65536 }, "plan_bytes": { "type": "integer", "minimum": 1, "maximum": 16777216 }, "plan_tasks": { "type": "integer", "minimum": 1, "maximum": 100000 }, "plan_depth": { "type": "integer", "minimum": 4, "maximum": 512 } }, "description": "Bounds on everything that is read." } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2length["default"] ?? ucs2length);
const func0 = (equal["default"] ?? equal);
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("<shortsha>", "u");
const pattern6 = new RegExp("^[^/\\\\]([^\\\\]*[^/\\\\])?$", "u");
const pattern8 = new RegExp("^\\.github/workflows/[^/]+\\.ya?ml$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern10 = new RegExp("^out/evidence/.", "u");
const pattern11 = new RegExp("^[^\":<>|*?\\\\/\\r\\n]+$", "u");
const pattern12 = new RegExp("^out/[^\\\\]*[^/\\\\]$", "u");
const pattern15 = new RegExp("^\\S(.*\\S)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://cec-gate.dev/schemas/contract.schema.json" */ ;
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
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.language === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.sprint === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sprint" }, message: "must have required property '" + "sprint" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.base_branch === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base_branch" }, message: "must have required property '" + "base_branch" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.branch_pattern === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch_pattern" }, message: "must have required property '" + "branch_pattern" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.filemap === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filemap" }, message: "must have required property '" + "filemap" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.specs === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specs" }, message: "must have required property '" + "specs" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.orr === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orr" }, message: "must have required property '" + "orr" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.gates === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property '" + "gates" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.artifact === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.template === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property '" + "template" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.checklist === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checklist" }, message: "must have required property '" + "checklist" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.review_checklist === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review_checklist" }, message: "must have required property '" + "review_checklist" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.invariants === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invariants" }, message: "must have required property '" + "invariants" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.protected_paths === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protected_paths" }, message: "must have required property '" + "protected_paths" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.rulesets === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rulesets" }, message: "must have required property '" + "rulesets" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.rubric === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rubric" }, message: "must have required property '" + "rubric" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.triage === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triage" }, message: "must have required property '" + "triage" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.limits === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property '" + "limits" + "'" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err20 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data1 = data.name;
            if (typeof data1 === "string") {
                if (func2(data1) > 1024) {
                    const err21 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if (func2(data1) < 1) {
                    const err22 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (!pattern4.test(data1)) {
                    const err23 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9-]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.language !== undefined) {
            let data2 = data.language;
            if (!((data2 === "pt") || (data2 === "en"))) {
                const err25 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.language.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.sprint !== undefined) {
            let data3 = data.sprint;
            if (typeof data3 === "string") {
                if (func2(data3) > 1024) {
                    const err26 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (func2(data3) < 1) {
                    const err27 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.base_branch !== undefined) {
            let data4 = data.base_branch;
            if (typeof data4 === "string") {
                if (func2(data4) > 1024) {
                    const err29 = { instancePath: instancePath + "/base_branch", schemaPath: "#/properties/base_branch/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (func2(data4) < 1) {
                    const err30 = { instancePath: instancePath + "/base_branch", schemaPath: "#/properties/base_branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/base_branch", schemaPath: "#/properties/base_branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.branch_pattern !== undefined) {
            let data5 = data.branch_pattern;
            if (typeof data5 === "string") {
                if (func2(data5) > 1024) {
                    const err32 = { instancePath: instancePath + "/branch_pattern", schemaPath: "#/properties/branch_pattern/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if (func2(data5) < 1) {
                    const err33 = { instancePath: instancePath + "/branch_pattern", schemaPath: "#/properties/branch_pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (!pattern5.test(data5)) {
                    const err34 = { instancePath: instancePath + "/branch_pattern", schemaPath: "#/properties/branch_pattern/pattern", keyword: "pattern", params: { pattern: "<shortsha>" }, message: "must match pattern \"" + "<shortsha>" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/branch_pattern", schemaPath: "#/properties/branch_pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.filemap !== undefined) {
            let data6 = data.filemap;
            if (typeof data6 === "string") {
                if (func2(data6) > 4096) {
                    const err36 = { instancePath: instancePath + "/filemap", schemaPath: "#/properties/filemap/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (func2(data6) < 1) {
                    const err37 = { instancePath: instancePath + "/filemap", schemaPath: "#/properties/filemap/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if (!pattern6.test(data6)) {
                    const err38 = { instancePath: instancePath + "/filemap", schemaPath: "#/properties/filemap/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]([^\\\\]*[^/\\\\])?$" }, message: "must match pattern \"" + "^[^/\\\\]([^\\\\]*[^/\\\\])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/filemap", schemaPath: "#/properties/filemap/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.specs !== undefined) {
            let data7 = data.specs;
            if (Array.isArray(data7)) {
                if (data7.length > 1000) {
                    const err40 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                if (data7.length < 0) {
                    const err41 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.path === undefined) {
                            const err42 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        if (data8.version === undefined) {
                            const err43 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data8.required === undefined) {
                            const err44 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/items/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property '" + "required" + "'" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!(((key1 === "path") || (key1 === "version")) || (key1 === "required"))) {
                                const err45 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data8.path !== undefined) {
                            let data9 = data8.path;
                            if (typeof data9 === "string") {
                                if (func2(data9) > 4096) {
                                    const err46 = { instancePath: instancePath + "/specs/" + i0 + "/path", schemaPath: "#/properties/specs/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                                if (func2(data9) < 1) {
                                    const err47 = { instancePath: instancePath + "/specs/" + i0 + "/path", schemaPath: "#/properties/specs/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                                if (!pattern6.test(data9)) {
                                    const err48 = { instancePath: instancePath + "/specs/" + i0 + "/path", schemaPath: "#/properties/specs/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]([^\\\\]*[^/\\\\])?$" }, message: "must match pattern \"" + "^[^/\\\\]([^\\\\]*[^/\\\\])?$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/specs/" + i0 + "/path", schemaPath: "#/properties/specs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data8.version !== undefined) {
                            let data10 = data8.version;
                            if (typeof data10 === "string") {
                                if (func2(data10) > 1024) {
                                    const err50 = { instancePath: instancePath + "/specs/" + i0 + "/version", schemaPath: "#/properties/specs/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                                if (func2(data10) < 1) {
                                    const err51 = { instancePath: instancePath + "/specs/" + i0 + "/version", schemaPath: "#/properties/specs/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err52 = { instancePath: instancePath + "/specs/" + i0 + "/version", schemaPath: "#/properties/specs/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data8.required !== undefined) {
                            if (typeof data8.required !== "boolean") {
                                const err53 = { instancePath: instancePath + "/specs/" + i0 + "/required", schemaPath: "#/properties/specs/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.orr !== undefined) {
            let data12 = data.orr;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.workflow === undefined) {
                    const err56 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property '" + "workflow" + "'" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data12.path === undefined) {
                    const err57 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data12.events === undefined) {
                    const err58 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property '" + "events" + "'" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (data12.runs === undefined) {
                    const err59 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/required", keyword: "required", params: { missingProperty: "runs" }, message: "must have required property '" + "runs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
                if (data12.target_minutes === undefined) {
                    const err60 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/required", keyword: "required", params: { missingProperty: "target_minutes" }, message: "must have required property '" + "target_minutes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                for (const key2 in data12) {
                    if (!(((((key2 === "workflow") || (key2 === "path")) || (key2 === "events")) || (key2 === "runs")) || (key2 === "target_minutes"))) {
                        const err61 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data12.workflow !== undefined) {
                    let data13 = data12.workflow;
                    if (typeof data13 === "string") {
                        if (func2(data13) > 1024) {
                            const err62 = { instancePath: instancePath + "/orr/workflow", schemaPath: "#/properties/orr/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                        if (func2(data13) < 1) {
                            const err63 = { instancePath: instancePath + "/orr/workflow", schemaPath: "#/properties/orr/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err64 = { instancePath: instancePath + "/orr/workflow", schemaPath: "#/properties/orr/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data12.path !== undefined) {
                    let data14 = data12.path;
                    if (typeof data14 === "string") {
                        if (func2(data14) > 4096) {
                            const err65 = { instancePath: instancePath + "/orr/path", schemaPath: "#/properties/orr/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        if (func2(data14) < 1) {
                            const err66 = { instancePath: instancePath + "/orr/path", schemaPath: "#/properties/orr/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                        if (!pattern8.test(data14)) {
                            const err67 = { instancePath: instancePath + "/orr/path", schemaPath: "#/properties/orr/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\.github/workflows/[^/]+\\.ya?ml$" }, message: "must match pattern \"" + "^\\.github/workflows/[^/]+\\.ya?ml$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err68 = { instancePath: instancePath + "/orr/path", schemaPath: "#/properties/orr/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
                if (data12.events !== undefined) {
                    let data15 = data12.events;
                    if (Array.isArray(data15)) {
                        if (data15.length > 1000) {
                            const err69 = { instancePath: instancePath + "/orr/events", schemaPath: "#/properties/orr/properties/events/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                        if (data15.length < 1) {
                            const err70 = { instancePath: instancePath + "/orr/events", schemaPath: "#/properties/orr/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                        const len1 = data15.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data16 = data15[i1];
                            if (!((((((data16 === "workflow_dispatch") || (data16 === "push")) || (data16 === "pull_request")) || (data16 === "workflow_call")) || (data16 === "schedule")) || (data16 === "repository_dispatch"))) {
                                const err71 = { instancePath: instancePath + "/orr/events/" + i1, schemaPath: "#/properties/orr/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.orr.properties.events.items.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        let i2 = data15.length;
                        let j0;
                        if (i2 > 1) {
                            outer0: for (; i2--;) {
                                for (j0 = i2; j0--;) {
                                    if (func0(data15[i2], data15[j0])) {
                                        const err72 = { instancePath: instancePath + "/orr/events", schemaPath: "#/properties/orr/properties/events/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err72];
                                        }
                                        else {
                                            vErrors.push(err72);
                                        }
                                        errors++;
                                        break outer0;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err73 = { instancePath: instancePath + "/orr/events", schemaPath: "#/properties/orr/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data12.runs !== undefined) {
                    let data17 = data12.runs;
                    if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                        const err74 = { instancePath: instancePath + "/orr/runs", schemaPath: "#/properties/orr/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                    if ((typeof data17 == "number") && (isFinite(data17))) {
                        if (data17 > 10 || isNaN(data17)) {
                            const err75 = { instancePath: instancePath + "/orr/runs", schemaPath: "#/properties/orr/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                        if (data17 < 1 || isNaN(data17)) {
                            const err76 = { instancePath: instancePath + "/orr/runs", schemaPath: "#/properties/orr/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                    }
                }
                if (data12.target_minutes !== undefined) {
                    let data18 = data12.target_minutes;
                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                        const err77 = { instancePath: instancePath + "/orr/target_minutes", schemaPath: "#/properties/orr/properties/target_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                    if ((typeof data18 == "number") && (isFinite(data18))) {
                        if (data18 > 1440 || isNaN(data18)) {
                            const err78 = { instancePath: instancePath + "/orr/target_minutes", schemaPath: "#/properties/orr/properties/target_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                        if (data18 < 1 || isNaN(data18)) {
                            const err79 = { instancePath: instancePath + "/orr/target_minutes", schemaPath: "#/properties/orr/properties/target_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/orr", schemaPath: "#/properties/orr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data19 = data.gates;
            if (Array.isArray(data19)) {
                if (data19.length > 100) {
                    const err81 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                if (data19.length < 1) {
                    const err82 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
                const len2 = data19.length;
                for (let i3 = 0; i3 < len2; i3++) {
                    let data20 = data19[i3];
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.id === undefined) {
                            const err83 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                        if (data20.title === undefined) {
                            const err84 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                        if (data20.deterministic === undefined) {
                            const err85 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "deterministic" }, message: "must have required property '" + "deterministic" + "'" };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (data20.evidence === undefined) {
                            const err86 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                        for (const key3 in data20) {
                            if (!((((key3 === "id") || (key3 === "title")) || (key3 === "deterministic")) || (key3 === "evidence"))) {
                                const err87 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data20.id !== undefined) {
                            let data21 = data20.id;
                            if (typeof data21 === "string") {
                                if (func2(data21) > 1024) {
                                    const err88 = { instancePath: instancePath + "/gates/" + i3 + "/id", schemaPath: "#/properties/gates/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                                if (func2(data21) < 1) {
                                    const err89 = { instancePath: instancePath + "/gates/" + i3 + "/id", schemaPath: "#/properties/gates/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (!pattern9.test(data21)) {
                                    const err90 = { instancePath: instancePath + "/gates/" + i3 + "/id", schemaPath: "#/properties/gates/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err91 = { instancePath: instancePath + "/gates/" + i3 + "/id", schemaPath: "#/properties/gates/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        if (data20.title !== undefined) {
                            let data22 = data20.title;
                            if (typeof data22 === "string") {
                                if (func2(data22) > 1024) {
                                    const err92 = { instancePath: instancePath + "/gates/" + i3 + "/title", schemaPath: "#/properties/gates/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                                if (func2(data22) < 1) {
                                    const err93 = { instancePath: instancePath + "/gates/" + i3 + "/title", schemaPath: "#/properties/gates/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err94 = { instancePath: instancePath + "/gates/" + i3 + "/title", schemaPath: "#/properties/gates/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                        if (data20.deterministic !== undefined) {
                            if (typeof data20.deterministic !== "boolean") {
                                const err95 = { instancePath: instancePath + "/gates/" + i3 + "/deterministic", schemaPath: "#/properties/gates/items/properties/deterministic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data20.evidence !== undefined) {
                            let data24 = data20.evidence;
                            if (Array.isArray(data24)) {
                                if (data24.length > 1000) {
                                    const err96 = { instancePath: instancePath + "/gates/" + i3 + "/evidence", schemaPath: "#/properties/gates/items/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err96];
                                    }
                                    else {
                                        vErrors.push(err96);
                                    }
                                    errors++;
                                }
                                if (data24.length < 0) {
                                    const err97 = { instancePath: instancePath + "/gates/" + i3 + "/evidence", schemaPath: "#/properties/gates/items/properties/evidence/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                                    if (vErrors === null) {
                                        vErrors = [err97];
                                    }
                                    else {
                                        vErrors.push(err97);
                                    }
                                    errors++;
                                }
                                const len3 = data24.length;
                                for (let i4 = 0; i4 < len3; i4++) {
                                    let data25 = data24[i4];
                                    if (typeof data25 === "string") {
                                        if (func2(data25) > 1024) {
                                            const err98 = { instancePath: instancePath + "/gates/" + i3 + "/evidence/" + i4, schemaPath: "#/properties/gates/items/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err98];
                                            }
                                            else {
                                                vErrors.push(err98);
                                            }
                                            errors++;
                                        }
                                        if (func2(data25) < 1) {
                                            const err99 = { instancePath: instancePath + "/gates/" + i3 + "/evidence/" + i4, schemaPath: "#/properties/gates/items/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        if (!pattern10.test(data25)) {
                                            const err100 = { instancePath: instancePath + "/gates/" + i3 + "/evidence/" + i4, schemaPath: "#/properties/gates/items/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "^out/evidence/." }, message: "must match pattern \"" + "^out/evidence/." + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err100];
                                            }
                                            else {
                                                vErrors.push(err100);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err101 = { instancePath: instancePath + "/gates/" + i3 + "/evidence/" + i4, schemaPath: "#/properties/gates/items/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err101];
                                        }
                                        else {
                                            vErrors.push(err101);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err102 = { instancePath: instancePath + "/gates/" + i3 + "/evidence", schemaPath: "#/properties/gates/items/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/gates/" + i3, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err104 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err104];
                }
                else {
                    vErrors.push(err104);
                }
                errors++;
            }
        }
        if (data.artifact !== undefined) {
            let data26 = data.artifact;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.name === undefined) {
                    const err105 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err105];
                    }
                    else {
                        vErrors.push(err105);
                    }
                    errors++;
                }
                if (data26.scorecard === undefined) {
                    const err106 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "scorecard" }, message: "must have required property '" + "scorecard" + "'" };
                    if (vErrors === null) {
                        vErrors = [err106];
                    }
                    else {
                        vErrors.push(err106);
                    }
                    errors++;
                }
                if (data26.evidence_zip === undefined) {
                    const err107 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "evidence_zip" }, message: "must have required property '" + "evidence_zip" + "'" };
                    if (vErrors === null) {
                        vErrors = [err107];
                    }
                    else {
                        vErrors.push(err107);
                    }
                    errors++;
                }
                if (data26.manifest === undefined) {
                    const err108 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property '" + "manifest" + "'" };
                    if (vErrors === null) {
                        vErrors = [err108];
                    }
                    else {
                        vErrors.push(err108);
                    }
                    errors++;
                }
                for (const key4 in data26) {
                    if (!((((key4 === "name") || (key4 === "scorecard")) || (key4 === "evidence_zip")) || (key4 === "manifest"))) {
                        const err109 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                }
                if (data26.name !== undefined) {
                    let data27 = data26.name;
                    if (typeof data27 === "string") {
                        if (func2(data27) > 1024) {
                            const err110 = { instancePath: instancePath + "/artifact/name", schemaPath: "#/properties/artifact/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err110];
                            }
                            else {
                                vErrors.push(err110);
                            }
                            errors++;
                        }
                        if (func2(data27) < 1) {
                            const err111 = { instancePath: instancePath + "/artifact/name", schemaPath: "#/properties/artifact/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err111];
                            }
                            else {
                                vErrors.push(err111);
                            }
                            errors++;
                        }
                        if (!pattern11.test(data27)) {
                            const err112 = { instancePath: instancePath + "/artifact/name", schemaPath: "#/properties/artifact/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\":<>|*?\\\\/\\r\\n]+$" }, message: "must match pattern \"" + "^[^\":<>|*?\\\\/\\r\\n]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err113 = { instancePath: instancePath + "/artifact/name", schemaPath: "#/properties/artifact/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err113];
                        }
                        else {
                            vErrors.push(err113);
                        }
                        errors++;
                    }
                }
                if (data26.scorecard !== undefined) {
                    let data28 = data26.scorecard;
                    if (typeof data28 === "string") {
                        if (func2(data28) > 4096) {
                            const err114 = { instancePath: instancePath + "/artifact/scorecard", schemaPath: "#/properties/artifact/properties/scorecard/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                        if (func2(data28) < 1) {
                            const err115 = { instancePath: instancePath + "/artifact/scorecard", schemaPath: "#/properties/artifact/properties/scorecard/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err115];
                            }
                            else {
                                vErrors.push(err115);
                            }
                            errors++;
                        }
                        if (!pattern12.test(data28)) {
                            const err116 = { instancePath: instancePath + "/artifact/scorecard", schemaPath: "#/properties/artifact/properties/scorecard/pattern", keyword: "pattern", params: { pattern: "^out/[^\\\\]*[^/\\\\]$" }, message: "must match pattern \"" + "^out/[^\\\\]*[^/\\\\]$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err116];
                            }
                            else {
                                vErrors.push(err116);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err117 = { instancePath: instancePath + "/artifact/scorecard", schemaPath: "#/properties/artifact/properties/scorecard/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                }
                if (data26.evidence_zip !== undefined) {
                    let data29 = data26.evidence_zip;
                    if (typeof data29 === "string") {
                        if (func2(data29) > 4096) {
                            const err118 = { instancePath: instancePath + "/artifact/evidence_zip", schemaPath: "#/properties/artifact/properties/evidence_zip/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                                vErrors = [err118];
                            }
                            else {
                                vErrors.push(err118);
                            }
                            errors++;
                        }
                        if (func2(data29) < 1) {
                            const err119 = { instancePath: instancePath + "/artifact/evidence_zip", schemaPath: "#/properties/artifact/properties/evidence_zip/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (!pattern12.test(data29)) {
                            const err120 = { instancePath: instancePath + "/artifact/evidence_zip", schemaPath: "#/properties/artifact/properties/evidence_zip/pattern", keyword: "pattern", params: { pattern: "^out/[^\\\\]*[^/\\\\]$" }, message: "must match pattern \"" + "^out/[^\\\\]*[^/\\\\]$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err121 = { instancePath: instancePath + "/artifact/evidence_zip", schemaPath: "#/properties/artifact/properties/evidence_zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
                if (data26.manifest !== undefined) {
                    let data30 = data26.manifest;
                    if (typeof data30 === "string") {
                        if (func2(data30) > 4096) {
                            const err122 = { instancePath: instancePath + "/artifact/manifest", schemaPath: "#/properties/artifact/properties/manifest/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                        if (func2(data30) < 1) {
                            const err123 = { instancePath: instancePath + "/artifact/manifest", schemaPath: "#/properties/artifact/properties/manifest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                        if (!pattern6.test(data30)) {
                            const err124 = { instancePath: instancePath + "/artifact/manifest", schemaPath: "#/properties/artifact/properties/manifest/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]([^\\\\]*[^/\\\\])?$" }, message: "must match pattern \"" + "^[^/\\\\]([^\\\\]*[^/\\\\])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err124];
                            }
                            else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err125 = { instancePath: instancePath + "/artifact/manifest", schemaPath: "#/properties/artifact/properties/manifest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err126 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err126];
                }
                else {
                    vErrors.push(err126);
                }
                errors++;
            }
        }
        if (data.template !== undefined) {
            let data31 = data.template;
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.title === undefined) {
                    const err127 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                    if (vErrors === null) {
                        vErrors = [err127];
                    }
                    else {
                        vErrors.push(err127);
                    }
                    errors++;
                }
                if (data31.telemetry === undefined) {
                    const err128 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "telemetry" }, message: "must have required property '" + "telemetry" + "'" };
                    if (vErrors === null) {
                        vErrors = [err128];
                    }
                    else {
                        vErrors.push(err128);
                    }
                    errors++;
                }
                if (data31.plan === undefined) {
                    const err129 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
                    if (vErrors === null) {
                        vErrors = [err129];
                    }
                    else {
                        vErrors.push(err129);
                    }
                    errors++;
                }
                if (data31.scorecard === undefined) {
                    const err130 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "scorecard" }, message: "must have required property '" + "scorecard" + "'" };
                    if (vErrors === null) {
                        vErrors = [err130];
                    }
                    else {
                        vErrors.push(err130);
                    }
                    errors++;
                }
                if (data31.evidence === undefined) {
                    const err131 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err131];
                    }
                    else {
                        vErrors.push(err131);
                    }
                    errors++;
                }
                if (data31.touched === undefined) {
                    const err132 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "touched" }, message: "must have required property '" + "touched" + "'" };
                    if (vErrors === null) {
                        vErrors = [err132];
                    }
                    else {
                        vErrors.push(err132);
                    }
                    errors++;
                }
                if (data31.checklist === undefined) {
                    const err133 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "checklist" }, message: "must have required property '" + "checklist" + "'" };
                    if (vErrors === null) {
                        vErrors = [err133];
                    }
                    else {
                        vErrors.push(err133);
                    }
                    errors++;
                }
                if (data31.artifact_label === undefined) {
                    const err134 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "artifact_label" }, message: "must have required property '" + "artifact_label" + "'" };
                    if (vErrors === null) {
                        vErrors = [err134];
                    }
                    else {
                        vErrors.push(err134);
                    }
                    errors++;
                }
                for (const key5 in data31) {
                    if (!((((((((key5 === "title") || (key5 === "telemetry")) || (key5 === "plan")) || (key5 === "scorecard")) || (key5 === "evidence")) || (key5 === "touched")) || (key5 === "checklist")) || (key5 === "artifact_label"))) {
                        const err135 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err135];
                        }
                        else {
                            vErrors.push(err135);
                        }
                        errors++;
                    }
                }
                if (data31.title !== undefined) {
                    let data32 = data31.title;
                    if (typeof data32 === "string") {
                        if (func2(data32) > 1024) {
                            const err136 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                        if (func2(data32) < 1) {
                            const err137 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data32)) {
                            const err138 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err139 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err139];
                        }
                        else {
                            vErrors.push(err139);
                        }
                        errors++;
                    }
                }
                if (data31.telemetry !== undefined) {
                    let data33 = data31.telemetry;
                    if (typeof data33 === "string") {
                        if (func2(data33) > 1024) {
                            const err140 = { instancePath: instancePath + "/template/telemetry", schemaPath: "#/properties/template/properties/telemetry/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err140];
                            }
                            else {
                                vErrors.push(err140);
                            }
                            errors++;
                        }
                        if (func2(data33) < 1) {
                            const err141 = { instancePath: instancePath + "/template/telemetry", schemaPath: "#/properties/template/properties/telemetry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err141];
                            }
                            else {
                                vErrors.push(err141);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data33)) {
                            const err142 = { instancePath: instancePath + "/template/telemetry", schemaPath: "#/properties/template/properties/telemetry/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err142];
                            }
                            else {
                                vErrors.push(err142);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err143 = { instancePath: instancePath + "/template/telemetry", schemaPath: "#/properties/template/properties/telemetry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err143];
                        }
                        else {
                            vErrors.push(err143);
                        }
                        errors++;
                    }
                }
                if (data31.plan !== undefined) {
                    let data34 = data31.plan;
                    if (typeof data34 === "string") {
                        if (func2(data34) > 1024) {
                            const err144 = { instancePath: instancePath + "/template/plan", schemaPath: "#/properties/template/properties/plan/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err144];
                            }
                            else {
                                vErrors.push(err144);
                            }
                            errors++;
                        }
                        if (func2(data34) < 1) {
                            const err145 = { instancePath: instancePath + "/template/plan", schemaPath: "#/properties/template/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err145];
                            }
                            else {
                                vErrors.push(err145);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data34)) {
                            const err146 = { instancePath: instancePath + "/template/plan", schemaPath: "#/properties/template/properties/plan/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err146];
                            }
                            else {
                                vErrors.push(err146);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err147 = { instancePath: instancePath + "/template/plan", schemaPath: "#/properties/template/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
                if (data31.scorecard !== undefined) {
                    let data35 = data31.scorecard;
                    if (typeof data35 === "string") {
                        if (func2(data35) > 1024) {
                            const err148 = { instancePath: instancePath + "/template/scorecard", schemaPath: "#/properties/template/properties/scorecard/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err148];
                            }
                            else {
                                vErrors.push(err148);
                            }
                            errors++;
                        }
                        if (func2(data35) < 1) {
                            const err149 = { instancePath: instancePath + "/template/scorecard", schemaPath: "#/properties/template/properties/scorecard/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err149];
                            }
                            else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data35)) {
                            const err150 = { instancePath: instancePath + "/template/scorecard", schemaPath: "#/properties/template/properties/scorecard/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err151 = { instancePath: instancePath + "/template/scorecard", schemaPath: "#/properties/template/properties/scorecard/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err151];
                        }
                        else {
                            vErrors.push(err151);
                        }
                        errors++;
                    }
                }
                if (data31.evidence !== undefined) {
                    let data36 = data31.evidence;
                    if (typeof data36 === "string") {
                        if (func2(data36) > 1024) {
                            const err152 = { instancePath: instancePath + "/template/evidence", schemaPath: "#/properties/template/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                        if (func2(data36) < 1) {
                            const err153 = { instancePath: instancePath + "/template/evidence", schemaPath: "#/properties/template/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data36)) {
                            const err154 = { instancePath: instancePath + "/template/evidence", schemaPath: "#/properties/template/properties/evidence/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err155 = { instancePath: instancePath + "/template/evidence", schemaPath: "#/properties/template/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err155];
                        }
                        else {
                            vErrors.push(err155);
                        }
                        errors++;
                    }
                }
                if (data31.touched !== undefined) {
                    let data37 = data31.touched;
                    if (typeof data37 === "string") {
                        if (func2(data37) > 1024) {
                            const err156 = { instancePath: instancePath + "/template/touched", schemaPath: "#/properties/template/properties/touched/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err156];
                            }
                            else {
                                vErrors.push(err156);
                            }
                            errors++;
                        }
                        if (func2(data37) < 1) {
                            const err157 = { instancePath: instancePath + "/template/touched", schemaPath: "#/properties/template/properties/touched/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err157];
                            }
                            else {
                                vErrors.push(err157);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data37)) {
                            const err158 = { instancePath: instancePath + "/template/touched", schemaPath: "#/properties/template/properties/touched/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err159 = { instancePath: instancePath + "/template/touched", schemaPath: "#/properties/template/properties/touched/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err159];
                        }
                        else {
                            vErrors.push(err159);
                        }
                        errors++;
                    }
                }
                if (data31.checklist !== undefined) {
                    let data38 = data31.checklist;
                    if (typeof data38 === "string") {
                        if (func2(data38) > 1024) {
                            const err160 = { instancePath: instancePath + "/template/checklist", schemaPath: "#/properties/template/properties/checklist/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                        if (func2(data38) < 1) {
                            const err161 = { instancePath: instancePath + "/template/checklist", schemaPath: "#/properties/template/properties/checklist/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err161];
                            }
                            else {
                                vErrors.push(err161);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data38)) {
                            const err162 = { instancePath: instancePath + "/template/checklist", schemaPath: "#/properties/template/properties/checklist/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err162];
                            }
                            else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err163 = { instancePath: instancePath + "/template/checklist", schemaPath: "#/properties/template/properties/checklist/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err163];
                        }
                        else {
                            vErrors.push(err163);
                        }
                        errors++;
                    }
                }
                if (data31.artifact_label !== undefined) {
                    let data39 = data31.artifact_label;
                    if (typeof data39 === "string") {
                        if (func2(data39) > 1024) {
                            const err164 = { instancePath: instancePath + "/template/artifact_label", schemaPath: "#/properties/template/properties/artifact_label/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                        if (func2(data39) < 1) {
                            const err165 = { instancePath: instancePath + "/template/artifact_label", schemaPath: "#/properties/template/properties/artifact_label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                        if (!pattern15.test(data39)) {
                            const err166 = { instancePath: instancePath + "/template/artifact_label", schemaPath: "#/properties/template/properties/artifact_label/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err166];
                            }
                            else {
                                vErrors.push(err166);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err167 = { instancePath: instancePath + "/template/artifact_label", schemaPath: "#/properties/template/properties/artifact_label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err167];
                        }
                        else {
                            vErrors.push(err167);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err168 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err168];
                }
                else {
                    vErrors.push(err168);
                }
                errors++;
            }
        }
        if (data.checklist !== undefined) {
            let data40 = data.checklist;
            if (Array.isArray(data40)) {
                if (data40.length > 1000) {
                    const err169 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err169];
                    }
                    else {
                        vErrors.push(err169);
                    }
                    errors++;
                }
                if (data40.length < 1) {
                    const err170 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err170];
                    }
                    else {
                        vErrors.push(err170);
                    }
                    errors++;
                }
                const len4 = data40.length;
                for (let i5 = 0; i5 < len4; i5++) {
                    let data41 = data40[i5];
                    const _errs89 = errors;
                    let valid17 = true;
                    const _errs90 = errors;
                    if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                        let missing0;
                        if ((data41.proof === undefined) && (missing0 = "proof")) {
                            const err171 = {};
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                        else {
                            if (data41.proof !== undefined) {
                                if ("invariant" !== data41.proof) {
                                    const err172 = {};
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    var _valid0 = _errs90 === errors;
                    errors = _errs89;
                    if (vErrors !== null) {
                        if (_errs89) {
                            vErrors.length = _errs89;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    let ifClause0;
                    if (_valid0) {
                        const _errs92 = errors;
                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                            if (data41.invariant_id === undefined) {
                                const err173 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/then/required", keyword: "required", params: { missingProperty: "invariant_id" }, message: "must have required property '" + "invariant_id" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err173];
                                }
                                else {
                                    vErrors.push(err173);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs92 === errors;
                        valid17 = _valid0;
                        if (valid17) {
                            var props0 = {};
                            props0.invariant_id = true;
                            props0.proof = true;
                        }
                        ifClause0 = "then";
                    }
                    else {
                        const _errs93 = errors;
                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                            if (data41.invariant_id !== undefined) {
                                const err174 = { instancePath: instancePath + "/checklist/" + i5 + "/invariant_id", schemaPath: "#/properties/checklist/items/else/properties/invariant_id/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                                if (vErrors === null) {
                                    vErrors = [err174];
                                }
                                else {
                                    vErrors.push(err174);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs93 === errors;
                        valid17 = _valid0;
                        if (valid17) {
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.invariant_id = true;
                            }
                        }
                        ifClause0 = "else";
                    }
                    if (!valid17) {
                        const err175 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
                        if (vErrors === null) {
                            vErrors = [err175];
                        }
                        else {
                            vErrors.push(err175);
                        }
                        errors++;
                    }
                    if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                        if (data41.text === undefined) {
                            const err176 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'" };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                        if (data41.proof === undefined) {
                            const err177 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/required", keyword: "required", params: { missingProperty: "proof" }, message: "must have required property '" + "proof" + "'" };
                            if (vErrors === null) {
                                vErrors = [err177];
                            }
                            else {
                                vErrors.push(err177);
                            }
                            errors++;
                        }
                        for (const key6 in data41) {
                            if (!(((key6 === "text") || (key6 === "proof")) || (key6 === "invariant_id"))) {
                                const err178 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                        if (data41.text !== undefined) {
                            let data44 = data41.text;
                            if (typeof data44 === "string") {
                                if (func2(data44) > 1024) {
                                    const err179 = { instancePath: instancePath + "/checklist/" + i5 + "/text", schemaPath: "#/properties/checklist/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err179];
                                    }
                                    else {
                                        vErrors.push(err179);
                                    }
                                    errors++;
                                }
                                if (func2(data44) < 1) {
                                    const err180 = { instancePath: instancePath + "/checklist/" + i5 + "/text", schemaPath: "#/properties/checklist/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err180];
                                    }
                                    else {
                                        vErrors.push(err180);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err181 = { instancePath: instancePath + "/checklist/" + i5 + "/text", schemaPath: "#/properties/checklist/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err181];
                                }
                                else {
                                    vErrors.push(err181);
                                }
                                errors++;
                            }
                        }
                        if (data41.proof !== undefined) {
                            let data45 = data41.proof;
                            if (!(((((data45 === "runs") || (data45 === "identical")) || (data45 === "invariant")) || (data45 === "filemap")) || (data45 === "plan"))) {
                                const err182 = { instancePath: instancePath + "/checklist/" + i5 + "/proof", schemaPath: "#/properties/checklist/items/properties/proof/enum", keyword: "enum", params: { allowedValues: schema31.properties.checklist.items.properties.proof.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err182];
                                }
                                else {
                                    vErrors.push(err182);
                                }
                                errors++;
                            }
                        }
                        if (data41.invariant_id !== undefined) {
                            let data46 = data41.invariant_id;
                            if (typeof data46 === "string") {
                                if (func2(data46) > 1024) {
                                    const err183 = { instancePath: instancePath + "/checklist/" + i5 + "/invariant_id", schemaPath: "#/properties/checklist/items/properties/invariant_id/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err183];
                                    }
                                    else {
                                        vErrors.push(err183);
                                    }
                                    errors++;
                                }
                                if (func2(data46) < 1) {
                                    const err184 = { instancePath: instancePath + "/checklist/" + i5 + "/invariant_id", schemaPath: "#/properties/checklist/items/properties/invariant_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/checklist/" + i5 + "/invariant_id", schemaPath: "#/properties/checklist/items/properties/invariant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err186 = { instancePath: instancePath + "/checklist/" + i5, schemaPath: "#/properties/checklist/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err186];
                        }
                        else {
                            vErrors.push(err186);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err187 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err187];
                }
                else {
                    vErrors.push(err187);
                }
                errors++;
            }
        }
        if (data.review_checklist !== undefined) {
            let data47 = data.review_checklist;
            if (Array.isArray(data47)) {
                if (data47.length > 1000) {
                    const err188 = { instancePath: instancePath + "/review_checklist", schemaPath: "#/properties/review_checklist/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err188];
                    }
                    else {
                        vErrors.push(err188);
                    }
                    errors++;
                }
                if (data47.length < 0) {
                    const err189 = { instancePath: instancePath + "/review_checklist", schemaPath: "#/properties/review_checklist/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err189];
                    }
                    else {
                        vErrors.push(err189);
                    }
                    errors++;
                }
                const len5 = data47.length;
                for (let i6 = 0; i6 < len5; i6++) {
                    let data48 = data47[i6];
                    if (typeof data48 === "string") {
                        if (func2(data48) > 1024) {
                            const err190 = { instancePath: instancePath + "/review_checklist/" + i6, schemaPath: "#/properties/review_checklist/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err190];
                            }
                            else {
                                vErrors.push(err190);
                            }
                            errors++;
                        }
                        if (func2(data48) < 1) {
                            const err191 = { instancePath: instancePath + "/review_checklist/" + i6, schemaPath: "#/properties/review_checklist/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err191];
                            }
                            else {
                                vErrors.push(err191);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err192 = { instancePath: instancePath + "/review_checklist/" + i6, schemaPath: "#/properties/review_checklist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err192];
                        }
                        else {
                            vErrors.push(err192);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err193 = { instancePath: instancePath + "/review_checklist", schemaPath: "#/properties/review_checklist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err193];
                }
                else {
                    vErrors.push(err193);
                }
                errors++;
            }
        }
        if (data.invariants !== undefined) {
            let data49 = data.invariants;
            if (Array.isArray(data49)) {
                if (data49.length > 1000) {
                    const err194 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err194];
                    }
                    else {
                        vErrors.push(err194);
                    }
                    errors++;
                }
                if (data49.length < 0) {
                    const err195 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err195];
                    }
                    else {
                        vErrors.push(err195);
                    }
                    errors++;
                }
                const len6 = data49.length;
                for (let i7 = 0; i7 < len6; i7++) {
                    let data50 = data49[i7];
                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                        if (data50.id === undefined) {
                            const err196 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err196];
                            }
                            else {
                                vErrors.push(err196);
                            }
                            errors++;
                        }
                        if (data50.title === undefined) {
                            const err197 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                        if (data50.paths === undefined) {
                            const err198 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property '" + "paths" + "'" };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                        if (data50.strings === undefined) {
                            const err199 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/required", keyword: "required", params: { missingProperty: "strings" }, message: "must have required property '" + "strings" + "'" };
                            if (vErrors === null) {
                                vErrors = [err199];
                            }
                            else {
                                vErrors.push(err199);
                            }
                            errors++;
                        }
                        for (const key7 in data50) {
                            if (!((((key7 === "id") || (key7 === "title")) || (key7 === "paths")) || (key7 === "strings"))) {
                                const err200 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err200];
                                }
                                else {
                                    vErrors.push(err200);
                                }
                                errors++;
                            }
                        }
                        if (data50.id !== undefined) {
                            let data51 = data50.id;
                            if (typeof data51 === "string") {
                                if (func2(data51) > 1024) {
                                    const err201 = { instancePath: instancePath + "/invariants/" + i7 + "/id", schemaPath: "#/properties/invariants/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err201];
                                    }
                                    else {
                                        vErrors.push(err201);
                                    }
                                    errors++;
                                }
                                if (func2(data51) < 1) {
                                    const err202 = { instancePath: instancePath + "/invariants/" + i7 + "/id", schemaPath: "#/properties/invariants/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err202];
                                    }
                                    else {
                                        vErrors.push(err202);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err203 = { instancePath: instancePath + "/invariants/" + i7 + "/id", schemaPath: "#/properties/invariants/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err203];
                                }
                                else {
                                    vErrors.push(err203);
                                }
                                errors++;
                            }
                        }
                        if (data50.title !== undefined) {
                            let data52 = data50.title;
                            if (typeof data52 === "string") {
                                if (func2(data52) > 1024) {
                                    const err204 = { instancePath: instancePath + "/invariants/" + i7 + "/title", schemaPath: "#/properties/invariants/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                                if (func2(data52) < 1) {
                                    const err205 = { instancePath: instancePath + "/invariants/" + i7 + "/title", schemaPath: "#/properties/invariants/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err205];
                                    }
                                    else {
                                        vErrors.push(err205);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err206 = { instancePath: instancePath + "/invariants/" + i7 + "/title", schemaPath: "#/properties/invariants/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err206];
                                }
                                else {
                                    vErrors.push(err206);
                                }
                                errors++;
                            }
                        }
                        if (data50.paths !== undefined) {
                            let data53 = data50.paths;
                            if (Array.isArray(data53)) {
                                if (data53.length > 1000) {
                                    const err207 = { instancePath: instancePath + "/invariants/" + i7 + "/paths", schemaPath: "#/properties/invariants/items/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err207];
                                    }
                                    else {
                                        vErrors.push(err207);
                                    }
                                    errors++;
                                }
                                if (data53.length < 1) {
                                    const err208 = { instancePath: instancePath + "/invariants/" + i7 + "/paths", schemaPath: "#/properties/invariants/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err208];
                                    }
                                    else {
                                        vErrors.push(err208);
                                    }
                                    errors++;
                                }
                                const len7 = data53.length;
                                for (let i8 = 0; i8 < len7; i8++) {
                                    let data54 = data53[i8];
                                    if (typeof data54 === "string") {
                                        if (func2(data54) > 1024) {
                                            const err209 = { instancePath: instancePath + "/invariants/" + i7 + "/paths/" + i8, schemaPath: "#/properties/invariants/items/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err209];
                                            }
                                            else {
                                                vErrors.push(err209);
                                            }
                                            errors++;
                                        }
                                        if (func2(data54) < 1) {
                                            const err210 = { instancePath: instancePath + "/invariants/" + i7 + "/paths/" + i8, schemaPath: "#/properties/invariants/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err210];
                                            }
                                            else {
                                                vErrors.push(err210);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err211 = { instancePath: instancePath + "/invariants/" + i7 + "/paths/" + i8, schemaPath: "#/properties/invariants/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err211];
                                        }
                                        else {
                                            vErrors.push(err211);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err212 = { instancePath: instancePath + "/invariants/" + i7 + "/paths", schemaPath: "#/properties/invariants/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err212];
                                }
                                else {
                                    vErrors.push(err212);
                                }
                                errors++;
                            }
                        }
                        if (data50.strings !== undefined) {
                            let data55 = data50.strings;
                            if (Array.isArray(data55)) {
                                if (data55.length > 1000) {
                                    const err213 = { instancePath: instancePath + "/invariants/" + i7 + "/strings", schemaPath: "#/properties/invariants/items/properties/strings/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err213];
                                    }
                                    else {
                                        vErrors.push(err213);
                                    }
                                    errors++;
                                }
                                if (data55.length < 1) {
                                    const err214 = { instancePath: instancePath + "/invariants/" + i7 + "/strings", schemaPath: "#/properties/invariants/items/properties/strings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err214];
                                    }
                                    else {
                                        vErrors.push(err214);
                                    }
                                    errors++;
                                }
                                const len8 = data55.length;
                                for (let i9 = 0; i9 < len8; i9++) {
                                    let data56 = data55[i9];
                                    if (typeof data56 === "string") {
                                        if (func2(data56) > 1024) {
                                            const err215 = { instancePath: instancePath + "/invariants/" + i7 + "/strings/" + i9, schemaPath: "#/properties/invariants/items/properties/strings/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err215];
                                            }
                                            else {
                                                vErrors.push(err215);
                                            }
                                            errors++;
                                        }
                                        if (func2(data56) < 1) {
                                            const err216 = { instancePath: instancePath + "/invariants/" + i7 + "/strings/" + i9, schemaPath: "#/properties/invariants/items/properties/strings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err216];
                                            }
                                            else {
                                                vErrors.push(err216);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err217 = { instancePath: instancePath + "/invariants/" + i7 + "/strings/" + i9, schemaPath: "#/properties/invariants/items/properties/strings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err217];
                                        }
                                        else {
                                            vErrors.push(err217);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err218 = { instancePath: instancePath + "/invariants/" + i7 + "/strings", schemaPath: "#/properties/invariants/items/properties/strings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err218];
                                }
                                else {
                                    vErrors.push(err218);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err219 = { instancePath: instancePath + "/invariants/" + i7, schemaPath: "#/properties/invariants/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err219];
                        }
                        else {
                            vErrors.push(err219);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err220 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err220];
                }
                else {
                    vErrors.push(err220);
                }
                errors++;
            }
        }
        if (data.protected_paths !== undefined) {
            let data57 = data.protected_paths;
            if (Array.isArray(data57)) {
                if (data57.length > 1000) {
                    const err221 = { instancePath: instancePath + "/protected_paths", schemaPath: "#/properties/protected_paths/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err221];
                    }
                    else {
                        vErrors.push(err221);
                    }
                    errors++;
                }
                if (data57.length < 0) {
                    const err222 = { instancePath: instancePath + "/protected_paths", schemaPath: "#/properties/protected_paths/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err222];
                    }
                    else {
                        vErrors.push(err222);
                    }
                    errors++;
                }
                const len9 = data57.length;
                for (let i10 = 0; i10 < len9; i10++) {
                    let data58 = data57[i10];
                    if (typeof data58 === "string") {
                        if (func2(data58) > 1024) {
                            const err223 = { instancePath: instancePath + "/protected_paths/" + i10, schemaPath: "#/properties/protected_paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err223];
                            }
                            else {
                                vErrors.push(err223);
                            }
                            errors++;
                        }
                        if (func2(data58) < 1) {
                            const err224 = { instancePath: instancePath + "/protected_paths/" + i10, schemaPath: "#/properties/protected_paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err224];
                            }
                            else {
                                vErrors.push(err224);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err225 = { instancePath: instancePath + "/protected_paths/" + i10, schemaPath: "#/properties/protected_paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err225];
                        }
                        else {
                            vErrors.push(err225);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err226 = { instancePath: instancePath + "/protected_paths", schemaPath: "#/properties/protected_paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err226];
                }
                else {
                    vErrors.push(err226);
                }
                errors++;
            }
        }
        if (data.rulesets !== undefined) {
            let data59 = data.rulesets;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                if (data59.strict === undefined) {
                    const err227 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "strict" }, message: "must have required property '" + "strict" + "'" };
                    if (vErrors === null) {
                        vErrors = [err227];
                    }
                    else {
                        vErrors.push(err227);
                    }
                    errors++;
                }
                if (data59.integration_id === undefined) {
                    const err228 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "integration_id" }, message: "must have required property '" + "integration_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err228];
                    }
                    else {
                        vErrors.push(err228);
                    }
                    errors++;
                }
                if (data59.pull_request === undefined) {
                    const err229 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "pull_request" }, message: "must have required property '" + "pull_request" + "'" };
                    if (vErrors === null) {
                        vErrors = [err229];
                    }
                    else {
                        vErrors.push(err229);
                    }
                    errors++;
                }
                if (data59.approvals === undefined) {
                    const err230 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property '" + "approvals" + "'" };
                    if (vErrors === null) {
                        vErrors = [err230];
                    }
                    else {
                        vErrors.push(err230);
                    }
                    errors++;
                }
                if (data59.non_fast_forward === undefined) {
                    const err231 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "non_fast_forward" }, message: "must have required property '" + "non_fast_forward" + "'" };
                    if (vErrors === null) {
                        vErrors = [err231];
                    }
                    else {
                        vErrors.push(err231);
                    }
                    errors++;
                }
                if (data59.deletion === undefined) {
                    const err232 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/required", keyword: "required", params: { missingProperty: "deletion" }, message: "must have required property '" + "deletion" + "'" };
                    if (vErrors === null) {
                        vErrors = [err232];
                    }
                    else {
                        vErrors.push(err232);
                    }
                    errors++;
                }
                for (const key8 in data59) {
                    if (!((((((key8 === "strict") || (key8 === "integration_id")) || (key8 === "pull_request")) || (key8 === "approvals")) || (key8 === "non_fast_forward")) || (key8 === "deletion"))) {
                        const err233 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err233];
                        }
                        else {
                            vErrors.push(err233);
                        }
                        errors++;
                    }
                }
                if (data59.strict !== undefined) {
                    if (typeof data59.strict !== "boolean") {
                        const err234 = { instancePath: instancePath + "/rulesets/strict", schemaPath: "#/properties/rulesets/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err234];
                        }
                        else {
                            vErrors.push(err234);
                        }
                        errors++;
                    }
                }
                if (data59.integration_id !== undefined) {
                    let data61 = data59.integration_id;
                    if (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) {
                        const err235 = { instancePath: instancePath + "/rulesets/integration_id", schemaPath: "#/properties/rulesets/properties/integration_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err235];
                        }
                        else {
                            vErrors.push(err235);
                        }
                        errors++;
                    }
                    if ((typeof data61 == "number") && (isFinite(data61))) {
                        if (data61 > 2147483647 || isNaN(data61)) {
                            const err236 = { instancePath: instancePath + "/rulesets/integration_id", schemaPath: "#/properties/rulesets/properties/integration_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                            if (vErrors === null) {
                                vErrors = [err236];
                            }
                            else {
                                vErrors.push(err236);
                            }
                            errors++;
                        }
                        if (data61 < 1 || isNaN(data61)) {
                            const err237 = { instancePath: instancePath + "/rulesets/integration_id", schemaPath: "#/properties/rulesets/properties/integration_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err237];
                            }
                            else {
                                vErrors.push(err237);
                            }
                            errors++;
                        }
                    }
                }
                if (data59.pull_request !== undefined) {
                    let data62 = data59.pull_request;
                    if (!(((data62 === "refuse") || (data62 === "warn")) || (data62 === "ignore"))) {
                        const err238 = { instancePath: instancePath + "/rulesets/pull_request", schemaPath: "#/properties/rulesets/properties/pull_request/enum", keyword: "enum", params: { allowedValues: schema31.properties.rulesets.properties.pull_request.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err238];
                        }
                        else {
                            vErrors.push(err238);
                        }
                        errors++;
                    }
                }
                if (data59.approvals !== undefined) {
                    let data63 = data59.approvals;
                    if (!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) {
                        const err239 = { instancePath: instancePath + "/rulesets/approvals", schemaPath: "#/properties/rulesets/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err239];
                        }
                        else {
                            vErrors.push(err239);
                        }
                        errors++;
                    }
                    if ((typeof data63 == "number") && (isFinite(data63))) {
                        if (data63 > 10 || isNaN(data63)) {
                            const err240 = { instancePath: instancePath + "/rulesets/approvals", schemaPath: "#/properties/rulesets/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                            if (vErrors === null) {
                                vErrors = [err240];
                            }
                            else {
                                vErrors.push(err240);
                            }
                            errors++;
                        }
                        if (data63 < 0 || isNaN(data63)) {
                            const err241 = { instancePath: instancePath + "/rulesets/approvals", schemaPath: "#/properties/rulesets/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err241];
                            }
                            else {
                                vErrors.push(err241);
                            }
                            errors++;
                        }
                    }
                }
                if (data59.non_fast_forward !== undefined) {
                    let data64 = data59.non_fast_forward;
                    if (!(((data64 === "refuse") || (data64 === "warn")) || (data64 === "ignore"))) {
                        const err242 = { instancePath: instancePath + "/rulesets/non_fast_forward", schemaPath: "#/properties/rulesets/properties/non_fast_forward/enum", keyword: "enum", params: { allowedValues: schema31.properties.rulesets.properties.non_fast_forward.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err242];
                        }
                        else {
                            vErrors.push(err242);
                        }
                        errors++;
                    }
                }
                if (data59.deletion !== undefined) {
                    let data65 = data59.deletion;
                    if (!(((data65 === "refuse") || (data65 === "warn")) || (data65 === "ignore"))) {
                        const err243 = { instancePath: instancePath + "/rulesets/deletion", schemaPath: "#/properties/rulesets/properties/deletion/enum", keyword: "enum", params: { allowedValues: schema31.properties.rulesets.properties.deletion.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err243];
                        }
                        else {
                            vErrors.push(err243);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err244 = { instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err244];
                }
                else {
                    vErrors.push(err244);
                }
                errors++;
            }
        }
        if (data.rubric !== undefined) {
            let data66 = data.rubric;
            if (Array.isArray(data66)) {
                if (data66.length > 1000) {
                    const err245 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err245];
                    }
                    else {
                        vErrors.push(err245);
                    }
                    errors++;
                }
                if (data66.length < 0) {
                    const err246 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err246];
                    }
                    else {
                        vErrors.push(err246);
                    }
                    errors++;
                }
                const len10 = data66.length;
                for (let i11 = 0; i11 < len10; i11++) {
                    let data67 = data66[i11];
                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                        if (data67.role === undefined) {
                            const err247 = { instancePath: instancePath + "/rubric/" + i11, schemaPath: "#/properties/rubric/items/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
                            if (vErrors === null) {
                                vErrors = [err247];
                            }
                            else {
                                vErrors.push(err247);
                            }
                            errors++;
                        }
                        if (data67.paths === undefined) {
                            const err248 = { instancePath: instancePath + "/rubric/" + i11, schemaPath: "#/properties/rubric/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property '" + "paths" + "'" };
                            if (vErrors === null) {
                                vErrors = [err248];
                            }
                            else {
                                vErrors.push(err248);
                            }
                            errors++;
                        }
                        if (data67.questions === undefined) {
                            const err249 = { instancePath: instancePath + "/rubric/" + i11, schemaPath: "#/properties/rubric/items/required", keyword: "required", params: { missingProperty: "questions" }, message: "must have required property '" + "questions" + "'" };
                            if (vErrors === null) {
                                vErrors = [err249];
                            }
                            else {
                                vErrors.push(err249);
                            }
                            errors++;
                        }
                        for (const key9 in data67) {
                            if (!(((key9 === "role") || (key9 === "paths")) || (key9 === "questions"))) {
                                const err250 = { instancePath: instancePath + "/rubric/" + i11, schemaPath: "#/properties/rubric/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err250];
                                }
                                else {
                                    vErrors.push(err250);
                                }
                                errors++;
                            }
                        }
                        if (data67.role !== undefined) {
                            let data68 = data67.role;
                            if (typeof data68 === "string") {
                                if (func2(data68) > 1024) {
                                    const err251 = { instancePath: instancePath + "/rubric/" + i11 + "/role", schemaPath: "#/properties/rubric/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err251];
                                    }
                                    else {
                                        vErrors.push(err251);
                                    }
                                    errors++;
                                }
                                if (func2(data68) < 1) {
                                    const err252 = { instancePath: instancePath + "/rubric/" + i11 + "/role", schemaPath: "#/properties/rubric/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err252];
                                    }
                                    else {
                                        vErrors.push(err252);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err253 = { instancePath: instancePath + "/rubric/" + i11 + "/role", schemaPath: "#/properties/rubric/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err253];
                                }
                                else {
                                    vErrors.push(err253);
                                }
                                errors++;
                            }
                        }
                        if (data67.paths !== undefined) {
                            let data69 = data67.paths;
                            if (Array.isArray(data69)) {
                                if (data69.length > 1000) {
                                    const err254 = { instancePath: instancePath + "/rubric/" + i11 + "/paths", schemaPath: "#/properties/rubric/items/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err254];
                                    }
                                    else {
                                        vErrors.push(err254);
                                    }
                                    errors++;
                                }
                                if (data69.length < 1) {
                                    const err255 = { instancePath: instancePath + "/rubric/" + i11 + "/paths", schemaPath: "#/properties/rubric/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err255];
                                    }
                                    else {
                                        vErrors.push(err255);
                                    }
                                    errors++;
                                }
                                const len11 = data69.length;
                                for (let i12 = 0; i12 < len11; i12++) {
                                    let data70 = data69[i12];
                                    if (typeof data70 === "string") {
                                        if (func2(data70) > 1024) {
                                            const err256 = { instancePath: instancePath + "/rubric/" + i11 + "/paths/" + i12, schemaPath: "#/properties/rubric/items/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err256];
                                            }
                                            else {
                                                vErrors.push(err256);
                                            }
                                            errors++;
                                        }
                                        if (func2(data70) < 1) {
                                            const err257 = { instancePath: instancePath + "/rubric/" + i11 + "/paths/" + i12, schemaPath: "#/properties/rubric/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err257];
                                            }
                                            else {
                                                vErrors.push(err257);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err258 = { instancePath: instancePath + "/rubric/" + i11 + "/paths/" + i12, schemaPath: "#/properties/rubric/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err258];
                                        }
                                        else {
                                            vErrors.push(err258);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err259 = { instancePath: instancePath + "/rubric/" + i11 + "/paths", schemaPath: "#/properties/rubric/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err259];
                                }
                                else {
                                    vErrors.push(err259);
                                }
                                errors++;
                            }
                        }
                        if (data67.questions !== undefined) {
                            let data71 = data67.questions;
                            if (Array.isArray(data71)) {
                                if (data71.length > 1000) {
                                    const err260 = { instancePath: instancePath + "/rubric/" + i11 + "/questions", schemaPath: "#/properties/rubric/items/properties/questions/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err260];
                                    }
                                    else {
                                        vErrors.push(err260);
                                    }
                                    errors++;
                                }
                                if (data71.length < 1) {
                                    const err261 = { instancePath: instancePath + "/rubric/" + i11 + "/questions", schemaPath: "#/properties/rubric/items/properties/questions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err261];
                                    }
                                    else {
                                        vErrors.push(err261);
                                    }
                                    errors++;
                                }
                                const len12 = data71.length;
                                for (let i13 = 0; i13 < len12; i13++) {
                                    let data72 = data71[i13];
                                    if (typeof data72 === "string") {
                                        if (func2(data72) > 1024) {
                                            const err262 = { instancePath: instancePath + "/rubric/" + i11 + "/questions/" + i13, schemaPath: "#/properties/rubric/items/properties/questions/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err262];
                                            }
                                            else {
                                                vErrors.push(err262);
                                            }
                                            errors++;
                                        }
                                        if (func2(data72) < 1) {
                                            const err263 = { instancePath: instancePath + "/rubric/" + i11 + "/questions/" + i13, schemaPath: "#/properties/rubric/items/properties/questions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err263];
                                            }
                                            else {
                                                vErrors.push(err263);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err264 = { instancePath: instancePath + "/rubric/" + i11 + "/questions/" + i13, schemaPath: "#/properties/rubric/items/properties/questions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err264];
                                        }
                                        else {
                                            vErrors.push(err264);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err265 = { instancePath: instancePath + "/rubric/" + i11 + "/questions", schemaPath: "#/properties/rubric/items/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err265];
                                }
                                else {
                                    vErrors.push(err265);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err266 = { instancePath: instancePath + "/rubric/" + i11, schemaPath: "#/properties/rubric/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err266];
                        }
                        else {
                            vErrors.push(err266);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err267 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err267];
                }
                else {
                    vErrors.push(err267);
                }
                errors++;
            }
        }
        if (data.triage !== undefined) {
            let data73 = data.triage;
            if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                if (data73.triage_minutes === undefined) {
                    const err268 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/required", keyword: "required", params: { missingProperty: "triage_minutes" }, message: "must have required property '" + "triage_minutes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err268];
                    }
                    else {
                        vErrors.push(err268);
                    }
                    errors++;
                }
                if (data73.fix_minutes === undefined) {
                    const err269 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/required", keyword: "required", params: { missingProperty: "fix_minutes" }, message: "must have required property '" + "fix_minutes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err269];
                    }
                    else {
                        vErrors.push(err269);
                    }
                    errors++;
                }
                if (data73.orr_minutes === undefined) {
                    const err270 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/required", keyword: "required", params: { missingProperty: "orr_minutes" }, message: "must have required property '" + "orr_minutes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err270];
                    }
                    else {
                        vErrors.push(err270);
                    }
                    errors++;
                }
                if (data73.trees === undefined) {
                    const err271 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/required", keyword: "required", params: { missingProperty: "trees" }, message: "must have required property '" + "trees" + "'" };
                    if (vErrors === null) {
                        vErrors = [err271];
                    }
                    else {
                        vErrors.push(err271);
                    }
                    errors++;
                }
                for (const key10 in data73) {
                    if (!((((key10 === "triage_minutes") || (key10 === "fix_minutes")) || (key10 === "orr_minutes")) || (key10 === "trees"))) {
                        const err272 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err272];
                        }
                        else {
                            vErrors.push(err272);
                        }
                        errors++;
                    }
                }
                if (data73.triage_minutes !== undefined) {
                    let data74 = data73.triage_minutes;
                    if (!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) {
                        const err273 = { instancePath: instancePath + "/triage/triage_minutes", schemaPath: "#/properties/triage/properties/triage_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err273];
                        }
                        else {
                            vErrors.push(err273);
                        }
                        errors++;
                    }
                    if ((typeof data74 == "number") && (isFinite(data74))) {
                        if (data74 > 10080 || isNaN(data74)) {
                            const err274 = { instancePath: instancePath + "/triage/triage_minutes", schemaPath: "#/properties/triage/properties/triage_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" };
                            if (vErrors === null) {
                                vErrors = [err274];
                            }
                            else {
                                vErrors.push(err274);
                            }
                            errors++;
                        }
                        if (data74 < 1 || isNaN(data74)) {
                            const err275 = { instancePath: instancePath + "/triage/triage_minutes", schemaPath: "#/properties/triage/properties/triage_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err275];
                            }
                            else {
                                vErrors.push(err275);
                            }
                            errors++;
                        }
                    }
                }
                if (data73.fix_minutes !== undefined) {
                    let data75 = data73.fix_minutes;
                    if (Array.isArray(data75)) {
                        if (data75.length > 2) {
                            const err276 = { instancePath: instancePath + "/triage/fix_minutes", schemaPath: "#/properties/triage/properties/fix_minutes/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                            if (vErrors === null) {
                                vErrors = [err276];
                            }
                            else {
                                vErrors.push(err276);
                            }
                            errors++;
                        }
                        if (data75.length < 2) {
                            const err277 = { instancePath: instancePath + "/triage/fix_minutes", schemaPath: "#/properties/triage/properties/fix_minutes/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                            if (vErrors === null) {
                                vErrors = [err277];
                            }
                            else {
                                vErrors.push(err277);
                            }
                            errors++;
                        }
                        const len13 = data75.length;
                        if (len13 > 0) {
                            let data76 = data75[0];
                            if (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) {
                                const err278 = { instancePath: instancePath + "/triage/fix_minutes/0", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err278];
                                }
                                else {
                                    vErrors.push(err278);
                                }
                                errors++;
                            }
                            if ((typeof data76 == "number") && (isFinite(data76))) {
                                if (data76 > 10080 || isNaN(data76)) {
                                    const err279 = { instancePath: instancePath + "/triage/fix_minutes/0", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" };
                                    if (vErrors === null) {
                                        vErrors = [err279];
                                    }
                                    else {
                                        vErrors.push(err279);
                                    }
                                    errors++;
                                }
                                if (data76 < 1 || isNaN(data76)) {
                                    const err280 = { instancePath: instancePath + "/triage/fix_minutes/0", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err280];
                                    }
                                    else {
                                        vErrors.push(err280);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (len13 > 1) {
                            let data77 = data75[1];
                            if (!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) {
                                const err281 = { instancePath: instancePath + "/triage/fix_minutes/1", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err281];
                                }
                                else {
                                    vErrors.push(err281);
                                }
                                errors++;
                            }
                            if ((typeof data77 == "number") && (isFinite(data77))) {
                                if (data77 > 10080 || isNaN(data77)) {
                                    const err282 = { instancePath: instancePath + "/triage/fix_minutes/1", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" };
                                    if (vErrors === null) {
                                        vErrors = [err282];
                                    }
                                    else {
                                        vErrors.push(err282);
                                    }
                                    errors++;
                                }
                                if (data77 < 1 || isNaN(data77)) {
                                    const err283 = { instancePath: instancePath + "/triage/fix_minutes/1", schemaPath: "#/properties/triage/properties/fix_minutes/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err283];
                                    }
                                    else {
                                        vErrors.push(err283);
                                    }
                                    errors++;
                                }
                            }
                        }
                        const len14 = data75.length;
                        if (!(len14 <= 2)) {
                            const err284 = { instancePath: instancePath + "/triage/fix_minutes", schemaPath: "#/properties/triage/properties/fix_minutes/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                            if (vErrors === null) {
                                vErrors = [err284];
                            }
                            else {
                                vErrors.push(err284);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err285 = { instancePath: instancePath + "/triage/fix_minutes", schemaPath: "#/properties/triage/properties/fix_minutes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err285];
                        }
                        else {
                            vErrors.push(err285);
                        }
                        errors++;
                    }
                }
                if (data73.orr_minutes !== undefined) {
                    let data78 = data73.orr_minutes;
                    if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                        const err286 = { instancePath: instancePath + "/triage/orr_minutes", schemaPath: "#/properties/triage/properties/orr_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err286];
                        }
                        else {
                            vErrors.push(err286);
                        }
                        errors++;
                    }
                    if ((typeof data78 == "number") && (isFinite(data78))) {
                        if (data78 > 10080 || isNaN(data78)) {
                            const err287 = { instancePath: instancePath + "/triage/orr_minutes", schemaPath: "#/properties/triage/properties/orr_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" };
                            if (vErrors === null) {
                                vErrors = [err287];
                            }
                            else {
                                vErrors.push(err287);
                            }
                            errors++;
                        }
                        if (data78 < 1 || isNaN(data78)) {
                            const err288 = { instancePath: instancePath + "/triage/orr_minutes", schemaPath: "#/properties/triage/properties/orr_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err288];
                            }
                            else {
                                vErrors.push(err288);
                            }
                            errors++;
                        }
                    }
                }
                if (data73.trees !== undefined) {
                    let data79 = data73.trees;
                    if (Array.isArray(data79)) {
                        if (data79.length > 1000) {
                            const err289 = { instancePath: instancePath + "/triage/trees", schemaPath: "#/properties/triage/properties/trees/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err289];
                            }
                            else {
                                vErrors.push(err289);
                            }
                            errors++;
                        }
                        if (data79.length < 0) {
                            const err290 = { instancePath: instancePath + "/triage/trees", schemaPath: "#/properties/triage/properties/trees/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                            if (vErrors === null) {
                                vErrors = [err290];
                            }
                            else {
                                vErrors.push(err290);
                            }
                            errors++;
                        }
                        const len15 = data79.length;
                        for (let i14 = 0; i14 < len15; i14++) {
                            let data80 = data79[i14];
                            if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                if (data80.when === undefined) {
                                    const err291 = { instancePath: instancePath + "/triage/trees/" + i14, schemaPath: "#/properties/triage/properties/trees/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err291];
                                    }
                                    else {
                                        vErrors.push(err291);
                                    }
                                    errors++;
                                }
                                if (data80.steps === undefined) {
                                    const err292 = { instancePath: instancePath + "/triage/trees/" + i14, schemaPath: "#/properties/triage/properties/trees/items/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property '" + "steps" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err292];
                                    }
                                    else {
                                        vErrors.push(err292);
                                    }
                                    errors++;
                                }
                                for (const key11 in data80) {
                                    if (!((key11 === "when") || (key11 === "steps"))) {
                                        const err293 = { instancePath: instancePath + "/triage/trees/" + i14, schemaPath: "#/properties/triage/properties/trees/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err293];
                                        }
                                        else {
                                            vErrors.push(err293);
                                        }
                                        errors++;
                                    }
                                }
                                if (data80.when !== undefined) {
                                    let data81 = data80.when;
                                    if (typeof data81 === "string") {
                                        if (func2(data81) > 1024) {
                                            const err294 = { instancePath: instancePath + "/triage/trees/" + i14 + "/when", schemaPath: "#/properties/triage/properties/trees/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err294];
                                            }
                                            else {
                                                vErrors.push(err294);
                                            }
                                            errors++;
                                        }
                                        if (func2(data81) < 1) {
                                            const err295 = { instancePath: instancePath + "/triage/trees/" + i14 + "/when", schemaPath: "#/properties/triage/properties/trees/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err295];
                                            }
                                            else {
                                                vErrors.push(err295);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err296 = { instancePath: instancePath + "/triage/trees/" + i14 + "/when", schemaPath: "#/properties/triage/properties/trees/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err296];
                                        }
                                        else {
                                            vErrors.push(err296);
                                        }
                                        errors++;
                                    }
                                }
                                if (data80.steps !== undefined) {
                                    let data82 = data80.steps;
                                    if (Array.isArray(data82)) {
                                        if (data82.length > 1000) {
                                            const err297 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps", schemaPath: "#/properties/triage/properties/trees/items/properties/steps/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                            if (vErrors === null) {
                                                vErrors = [err297];
                                            }
                                            else {
                                                vErrors.push(err297);
                                            }
                                            errors++;
                                        }
                                        if (data82.length < 1) {
                                            const err298 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps", schemaPath: "#/properties/triage/properties/trees/items/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                            if (vErrors === null) {
                                                vErrors = [err298];
                                            }
                                            else {
                                                vErrors.push(err298);
                                            }
                                            errors++;
                                        }
                                        const len16 = data82.length;
                                        for (let i15 = 0; i15 < len16; i15++) {
                                            let data83 = data82[i15];
                                            if (typeof data83 === "string") {
                                                if (func2(data83) > 1024) {
                                                    const err299 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps/" + i15, schemaPath: "#/properties/triage/properties/trees/items/properties/steps/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err299];
                                                    }
                                                    else {
                                                        vErrors.push(err299);
                                                    }
                                                    errors++;
                                                }
                                                if (func2(data83) < 1) {
                                                    const err300 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps/" + i15, schemaPath: "#/properties/triage/properties/trees/items/properties/steps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err300];
                                                    }
                                                    else {
                                                        vErrors.push(err300);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err301 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps/" + i15, schemaPath: "#/properties/triage/properties/trees/items/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err301];
                                                }
                                                else {
                                                    vErrors.push(err301);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err302 = { instancePath: instancePath + "/triage/trees/" + i14 + "/steps", schemaPath: "#/properties/triage/properties/trees/items/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err302];
                                        }
                                        else {
                                            vErrors.push(err302);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err303 = { instancePath: instancePath + "/triage/trees/" + i14, schemaPath: "#/properties/triage/properties/trees/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err303];
                                }
                                else {
                                    vErrors.push(err303);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err304 = { instancePath: instancePath + "/triage/trees", schemaPath: "#/properties/triage/properties/trees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err304];
                        }
                        else {
                            vErrors.push(err304);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err305 = { instancePath: instancePath + "/triage", schemaPath: "#/properties/triage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err305];
                }
                else {
                    vErrors.push(err305);
                }
                errors++;
            }
        }
        if (data.limits !== undefined) {
            let data84 = data.limits;
            if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.archive_entries === undefined) {
                    const err306 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "archive_entries" }, message: "must have required property '" + "archive_entries" + "'" };
                    if (vErrors === null) {
                        vErrors = [err306];
                    }
                    else {
                        vErrors.push(err306);
                    }
                    errors++;
                }
                if (data84.entry_bytes === undefined) {
                    const err307 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "entry_bytes" }, message: "must have required property '" + "entry_bytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err307];
                    }
                    else {
                        vErrors.push(err307);
                    }
                    errors++;
                }
                if (data84.archive_bytes === undefined) {
                    const err308 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "archive_bytes" }, message: "must have required property '" + "archive_bytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err308];
                    }
                    else {
                        vErrors.push(err308);
                    }
                    errors++;
                }
                if (data84.ratio === undefined) {
                    const err309 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "ratio" }, message: "must have required property '" + "ratio" + "'" };
                    if (vErrors === null) {
                        vErrors = [err309];
                    }
                    else {
                        vErrors.push(err309);
                    }
                    errors++;
                }
                if (data84.name_bytes === undefined) {
                    const err310 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "name_bytes" }, message: "must have required property '" + "name_bytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err310];
                    }
                    else {
                        vErrors.push(err310);
                    }
                    errors++;
                }
                if (data84.artifact_bytes === undefined) {
                    const err311 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "artifact_bytes" }, message: "must have required property '" + "artifact_bytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err311];
                    }
                    else {
                        vErrors.push(err311);
                    }
                    errors++;
                }
                if (data84.body_characters === undefined) {
                    const err312 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "body_characters" }, message: "must have required property '" + "body_characters" + "'" };
                    if (vErrors === null) {
                        vErrors = [err312];
                    }
                    else {
                        vErrors.push(err312);
                    }
                    errors++;
                }
                if (data84.plan_bytes === undefined) {
                    const err313 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "plan_bytes" }, message: "must have required property '" + "plan_bytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err313];
                    }
                    else {
                        vErrors.push(err313);
                    }
                    errors++;
                }
                if (data84.plan_tasks === undefined) {
                    const err314 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "plan_tasks" }, message: "must have required property '" + "plan_tasks" + "'" };
                    if (vErrors === null) {
                        vErrors = [err314];
                    }
                    else {
                        vErrors.push(err314);
                    }
                    errors++;
                }
                if (data84.plan_depth === undefined) {
                    const err315 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "plan_depth" }, message: "must have required property '" + "plan_depth" + "'" };
                    if (vErrors === null) {
                        vErrors = [err315];
                    }
                    else {
                        vErrors.push(err315);
                    }
                    errors++;
                }
                for (const key12 in data84) {
                    if (!(func1.call(schema31.properties.limits.properties, key12))) {
                        const err316 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err316];
                        }
                        else {
                            vErrors.push(err316);
                        }
                        errors++;
                    }
                }
                if (data84.archive_entries !== undefined) {
                    let data85 = data84.archive_entries;
                    if (!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))) {
                        const err317 = { instancePath: instancePath + "/limits/archive_entries", schemaPath: "#/properties/limits/properties/archive_entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err317];
                        }
                        else {
                            vErrors.push(err317);
                        }
                        errors++;
                    }
                    if ((typeof data85 == "number") && (isFinite(data85))) {
                        if (data85 > 65534 || isNaN(data85)) {
                            const err318 = { instancePath: instancePath + "/limits/archive_entries", schemaPath: "#/properties/limits/properties/archive_entries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65534 }, message: "must be <= 65534" };
                            if (vErrors === null) {
                                vErrors = [err318];
                            }
                            else {
                                vErrors.push(err318);
                            }
                            errors++;
                        }
                        if (data85 < 1 || isNaN(data85)) {
                            const err319 = { instancePath: instancePath + "/limits/archive_entries", schemaPath: "#/properties/limits/properties/archive_entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err319];
                            }
                            else {
                                vErrors.push(err319);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.entry_bytes !== undefined) {
                    let data86 = data84.entry_bytes;
                    if (!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) {
                        const err320 = { instancePath: instancePath + "/limits/entry_bytes", schemaPath: "#/properties/limits/properties/entry_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err320];
                        }
                        else {
                            vErrors.push(err320);
                        }
                        errors++;
                    }
                    if ((typeof data86 == "number") && (isFinite(data86))) {
                        if (data86 > 1099511627776 || isNaN(data86)) {
                            const err321 = { instancePath: instancePath + "/limits/entry_bytes", schemaPath: "#/properties/limits/properties/entry_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" };
                            if (vErrors === null) {
                                vErrors = [err321];
                            }
                            else {
                                vErrors.push(err321);
                            }
                            errors++;
                        }
                        if (data86 < 1 || isNaN(data86)) {
                            const err322 = { instancePath: instancePath + "/limits/entry_bytes", schemaPath: "#/properties/limits/properties/entry_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err322];
                            }
                            else {
                                vErrors.push(err322);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.archive_bytes !== undefined) {
                    let data87 = data84.archive_bytes;
                    if (!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) {
                        const err323 = { instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err323];
                        }
                        else {
                            vErrors.push(err323);
                        }
                        errors++;
                    }
                    if ((typeof data87 == "number") && (isFinite(data87))) {
                        if (data87 > 1099511627776 || isNaN(data87)) {
                            const err324 = { instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" };
                            if (vErrors === null) {
                                vErrors = [err324];
                            }
                            else {
                                vErrors.push(err324);
                            }
                            errors++;
                        }
                        if (data87 < 1 || isNaN(data87)) {
                            const err325 = { instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err325];
                            }
                            else {
                                vErrors.push(err325);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.ratio !== undefined) {
                    let data88 = data84.ratio;
                    if (!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) {
                        const err326 = { instancePath: instancePath + "/limits/ratio", schemaPath: "#/properties/limits/properties/ratio/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err326];
                        }
                        else {
                            vErrors.push(err326);
                        }
                        errors++;
                    }
                    if ((typeof data88 == "number") && (isFinite(data88))) {
                        if (data88 > 1100 || isNaN(data88)) {
                            const err327 = { instancePath: instancePath + "/limits/ratio", schemaPath: "#/properties/limits/properties/ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1100 }, message: "must be <= 1100" };
                            if (vErrors === null) {
                                vErrors = [err327];
                            }
                            else {
                                vErrors.push(err327);
                            }
                            errors++;
                        }
                        if (data88 < 1 || isNaN(data88)) {
                            const err328 = { instancePath: instancePath + "/limits/ratio", schemaPath: "#/properties/limits/properties/ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err328];
                            }
                            else {
                                vErrors.push(err328);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.name_bytes !== undefined) {
                    let data89 = data84.name_bytes;
                    if (!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) {
                        const err329 = { instancePath: instancePath + "/limits/name_bytes", schemaPath: "#/properties/limits/properties/name_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err329];
                        }
                        else {
                            vErrors.push(err329);
                        }
                        errors++;
                    }
                    if ((typeof data89 == "number") && (isFinite(data89))) {
                        if (data89 > 65535 || isNaN(data89)) {
                            const err330 = { instancePath: instancePath + "/limits/name_bytes", schemaPath: "#/properties/limits/properties/name_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                            if (vErrors === null) {
                                vErrors = [err330];
                            }
                            else {
                                vErrors.push(err330);
                            }
                            errors++;
                        }
                        if (data89 < 1 || isNaN(data89)) {
                            const err331 = { instancePath: instancePath + "/limits/name_bytes", schemaPath: "#/properties/limits/properties/name_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err331];
                            }
                            else {
                                vErrors.push(err331);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.artifact_bytes !== undefined) {
                    let data90 = data84.artifact_bytes;
                    if (!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) {
                        const err332 = { instancePath: instancePath + "/limits/artifact_bytes", schemaPath: "#/properties/limits/properties/artifact_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err332];
                        }
                        else {
                            vErrors.push(err332);
                        }
                        errors++;
                    }
                    if ((typeof data90 == "number") && (isFinite(data90))) {
                        if (data90 > 1099511627776 || isNaN(data90)) {
                            const err333 = { instancePath: instancePath + "/limits/artifact_bytes", schemaPath: "#/properties/limits/properties/artifact_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" };
                            if (vErrors === null) {
                                vErrors = [err333];
                            }
                            else {
                                vErrors.push(err333);
                            }
                            errors++;
                        }
                        if (data90 < 1 || isNaN(data90)) {
                            const err334 = { instancePath: instancePath + "/limits/artifact_bytes", schemaPath: "#/properties/limits/properties/artifact_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err334];
                            }
                            else {
                                vErrors.push(err334);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.body_characters !== undefined) {
                    let data91 = data84.body_characters;
                    if (!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) {
                        const err335 = { instancePath: instancePath + "/limits/body_characters", schemaPath: "#/properties/limits/properties/body_characters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err335];
                        }
                        else {
                            vErrors.push(err335);
                        }
                        errors++;
                    }
                    if ((typeof data91 == "number") && (isFinite(data91))) {
                        if (data91 > 65536 || isNaN(data91)) {
                            const err336 = { instancePath: instancePath + "/limits/body_characters", schemaPath: "#/properties/limits/properties/body_characters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                            if (vErrors === null) {
                                vErrors = [err336];
                            }
                            else {
                                vErrors.push(err336);
                            }
                            errors++;
                        }
                        if (data91 < 1 || isNaN(data91)) {
                            const err337 = { instancePath: instancePath + "/limits/body_characters", schemaPath: "#/properties/limits/properties/body_characters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err337];
                            }
                            else {
                                vErrors.push(err337);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.plan_bytes !== undefined) {
                    let data92 = data84.plan_bytes;
                    if (!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) {
                        const err338 = { instancePath: instancePath + "/limits/plan_bytes", schemaPath: "#/properties/limits/properties/plan_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err338];
                        }
                        else {
                            vErrors.push(err338);
                        }
                        errors++;
                    }
                    if ((typeof data92 == "number") && (isFinite(data92))) {
                        if (data92 > 16777216 || isNaN(data92)) {
                            const err339 = { instancePath: instancePath + "/limits/plan_bytes", schemaPath: "#/properties/limits/properties/plan_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 }, message: "must be <= 16777216" };
                            if (vErrors === null) {
                                vErrors = [err339];
                            }
                            else {
                                vErrors.push(err339);
                            }
                            errors++;
                        }
                        if (data92 < 1 || isNaN(data92)) {
                            const err340 = { instancePath: instancePath + "/limits/plan_bytes", schemaPath: "#/properties/limits/properties/plan_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err340];
                            }
                            else {
                                vErrors.push(err340);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.plan_tasks !== undefined) {
                    let data93 = data84.plan_tasks;
                    if (!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) {
                        const err341 = { instancePath: instancePath + "/limits/plan_tasks", schemaPath: "#/properties/limits/properties/plan_tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err341];
                        }
                        else {
                            vErrors.push(err341);
                        }
                        errors++;
                    }
                    if ((typeof data93 == "number") && (isFinite(data93))) {
                        if (data93 > 100000 || isNaN(data93)) {
                            const err342 = { instancePath: instancePath + "/limits/plan_tasks", schemaPath: "#/properties/limits/properties/plan_tasks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                            if (vErrors === null) {
                                vErrors = [err342];
                            }
                            else {
                                vErrors.push(err342);
                            }
                            errors++;
                        }
                        if (data93 < 1 || isNaN(data93)) {
                            const err343 = { instancePath: instancePath + "/limits/plan_tasks", schemaPath: "#/properties/limits/properties/plan_tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err343];
                            }
                            else {
                                vErrors.push(err343);
                            }
                            errors++;
                        }
                    }
                }
                if (data84.plan_depth !== undefined) {
                    let data94 = data84.plan_depth;
                    if (!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) {
                        const err344 = { instancePath: instancePath + "/limits/plan_depth", schemaPath: "#/properties/limits/properties/plan_depth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err344];
                        }
                        else {
                            vErrors.push(err344);
                        }
                        errors++;
                    }
                    if ((typeof data94 == "number") && (isFinite(data94))) {
                        if (data94 > 512 || isNaN(data94)) {
                            const err345 = { instancePath: instancePath + "/limits/plan_depth", schemaPath: "#/properties/limits/properties/plan_depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" };
                            if (vErrors === null) {
                                vErrors = [err345];
                            }
                            else {
                                vErrors.push(err345);
                            }
                            errors++;
                        }
                        if (data94 < 4 || isNaN(data94)) {
                            const err346 = { instancePath: instancePath + "/limits/plan_depth", schemaPath: "#/properties/limits/properties/plan_depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" };
                            if (vErrors === null) {
                                vErrors = [err346];
                            }
                            else {
                                vErrors.push(err346);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err347 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err347];
                }
                else {
                    vErrors.push(err347);
                }
                errors++;
            }
        }
    }
    else {
        const err348 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err348];
        }
        else {
            vErrors.push(err348);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(7437);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __webpack_require__(326);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __webpack_require__(1979);
// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __webpack_require__(8878);
;// CONCATENATED MODULE: ./build/packages/core/src/contract/branch-name.js

const FORMS = new Map([
    ['<YYYYMMDD>', { key: 'date', form: '(?<date>[0-9]{8})' }],
    ['<HHMM>', { key: 'time', form: '(?<time>[0-9]{4})' }],
    ['<shortsha>', { key: 'shortsha', form: '(?<shortsha>[0-9a-f]{7,40})' }],
]);
const PLACEHOLDER = /(<[^<>]*>)/;
/** The parts of a branch name that follows the contract's pattern; null when it does not, or names no real date and time. */
function parseBranchName(pattern, name) {
    const form = pattern
        .split(PLACEHOLDER)
        .map(part => FORMS.get(part)?.form ?? escaped(part))
        .join('');
    const groups = new RegExp(`^${form}$`, 'u').exec(name)?.groups;
    if (groups === undefined)
        return null;
    const { date = '', time = '', shortsha = '' } = groups;
    if (date !== '' && !isDate(date))
        return null;
    if (time !== '' && !isTime(time))
        return null;
    return { date, time, shortsha };
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** The name of a sandbox branch that starts at `base` now; date and time in UTC, seven digits of the sha. */
function renderBranchName(pattern, base, now) {
    const stamp = now.toISOString().replace(/[-:T]/g, '');
    return filled(pattern, { date: stamp.slice(0, 8), time: stamp.slice(8, 12), shortsha: base.slice(0, 7) });
}
function filled(pattern, { date, time, shortsha }) {
    return pattern.replace('<YYYYMMDD>', date).replace('<HHMM>', time).replace('<shortsha>', shortsha);
}
/** True when the name's short sha is a prefix of the commit. */
function startsAt(branch, base) {
    return branch.shortsha === '' || base.startsWith(branch.shortsha);
}
/** What keeps a pattern from naming branches; empty when nothing does. */
function branchPatternFaults(pattern) {
    const parts = pattern.split(PLACEHOLDER).filter(part => part !== '');
    const placeholders = parts.filter(part => part.startsWith('<') && part.endsWith('>'));
    const unknown = placeholders.filter(part => !FORMS.has(part));
    const twice = placeholders.filter((part, at) => placeholders.indexOf(part) !== at);
    const example = filled(pattern, { date: '20251031', time: '1200', shortsha: '0123456' });
    return [
        ...unknown.map(part => `${part} is none of ${[...FORMS.keys()].join(', ')}`),
        ...twice.map(part => `${part} stands twice`),
        ...(placeholders.includes('<shortsha>') ? [] : ['<shortsha> is missing']),
        ...(/>[0-9a-f]*<shortsha>|<shortsha>[0-9a-f]*[<0-9a-f]/.test(pattern)
            ? ['<shortsha> must be set apart from digits and other placeholders, by a dash for instance']
            : []),
        ...(unknown.length > 0 || (0,ref/* isBranchName */.Q)(example) ? [] : ['it makes no valid git branch name']),
    ];
}
function isDate(text) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
    const date = new Date(Date.UTC(year, month - 1, day));
    return year >= 1970 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function isTime(text) {
    return Number(text.slice(0, 2)) < 24 && Number(text.slice(2)) < 60;
}

;// CONCATENATED MODULE: ./build/packages/core/src/contract/faults.js






/** What a schema cannot say of a contract: names that refer to each other, patterns, paths. All at once, in the contract's order. */
function contractFaults(contract) {
    return [
        ...branchFaults(contract),
        ...pathsOf(contract).flatMap(([pointer, path]) => each(pointer, path, (0,hygiene/* pathFaults */.Jn)(path))),
        ...uniqueFaults(contract),
        ...patternsOf(contract).flatMap(([pointer, pattern]) => each(pointer, pattern, patternFaults(pattern))),
        ...artifactFaults(contract),
        ...headingFaults(contract),
        ...checklistFaults(contract),
        ...triageFaults(contract),
        ...limitFaults(contract),
    ];
}
function branchFaults({ base_branch, branch_pattern }) {
    const base = (0,ref/* isBranchName */.Q)(base_branch) ? [] : ['is no valid git branch name'];
    const pattern = branchPatternFaults(branch_pattern);
    const both = pattern.length === 0 && parseBranchName(branch_pattern, base_branch) !== null
        ? ['must not match the base branch: sandbox branches are deleted']
        : [];
    return [...each('/base_branch', base_branch, base), ...each('/branch_pattern', branch_pattern, [...pattern, ...both])];
}
function pathsOf({ filemap, specs, orr, artifact }) {
    return [
        ['/filemap', filemap],
        ...specs.map(({ path }, at) => [`/specs/${at}/path`, path]),
        ['/orr/path', orr.path],
        ['/artifact/scorecard', artifact.scorecard],
        ['/artifact/evidence_zip', artifact.evidence_zip],
        ['/artifact/manifest', artifact.manifest],
    ];
}
function uniqueFaults({ specs, gates, invariants, triage }) {
    return [
        ...twice(specs, spec => spec.path, at => `/specs/${at}/path`),
        ...twice(gates, gate => gate.id, at => `/gates/${at}/id`),
        ...twice(invariants, invariant => invariant.id, at => `/invariants/${at}/id`),
        ...twice(triage.trees, tree => tree.when, at => `/triage/trees/${at}/when`),
    ];
}
function patternsOf({ gates, invariants, protected_paths, rubric }) {
    const under = (pointer, patterns) => patterns.map((pattern, at) => [`${pointer}/${at}`, pattern]);
    return [
        ...gates.flatMap((gate, at) => under(`/gates/${at}/evidence`, gate.evidence)),
        ...invariants.flatMap((invariant, at) => under(`/invariants/${at}/paths`, invariant.paths)),
        ...under('/protected_paths', protected_paths),
        ...rubric.flatMap((role, at) => under(`/rubric/${at}/paths`, role.paths)),
    ];
}
function patternFaults(pattern) {
    const parsed = (0,grammar/* parsePattern */.E)(pattern);
    return parsed.kind === 'bad' ? [`is no valid pattern: ${parsed.found}; expected ${parsed.expected}`] : [];
}
function artifactFaults({ artifact }) {
    const { scorecard, evidence_zip, manifest } = artifact;
    return [
        ...each('/artifact/evidence_zip', evidence_zip, evidence_zip === scorecard ? ['is the path of the scorecard too'] : []),
        ...each('/artifact/manifest', manifest, manifest === scorecard ? ['is the path of the scorecard too'] : []),
    ];
}
/** Two sections of one name could not be told apart in a body. */
function headingFaults({ template }) {
    const { artifact_label: _, ...headings } = template;
    const entries = Object.entries(headings);
    return twice(entries, ([, heading]) => heading, at => `/template/${entries[at]?.[0] ?? ''}`);
}
function checklistFaults({ checklist, invariants, orr }) {
    const ids = new Set(invariants.map(invariant => invariant.id));
    return [
        ...twice(checklist, item => item.text, at => `/checklist/${at}/text`),
        ...checklist.flatMap((item, at) => {
            const id = item.invariant_id;
            const unknown = id !== undefined && !ids.has(id) ? [`names none of the invariants: ${[...ids].join(', ')}`] : [];
            const alone = item.proof === 'identical' && orr.runs < 2 ? ['proves nothing with one run'] : [];
            return [
                ...each(`/checklist/${at}/invariant_id`, id ?? '', unknown),
                ...each(`/checklist/${at}/proof`, item.proof, alone),
            ];
        }),
    ];
}
function triageFaults({ triage, gates }) {
    const known = new Set([...codes/* CODES */.Lp, ...gates.map(gate => gate.id)]);
    const [least, most] = triage.fix_minutes;
    return [
        ...(least > most ? [{ pointer: '/triage/fix_minutes', message: 'begins with the larger number' }] : []),
        ...triage.trees.flatMap(({ when }, at) => each(`/triage/trees/${at}/when`, when, known.has(when) ? [] : ['is neither a gate of this contract nor a code'])),
    ];
}
function limitFaults({ limits }) {
    if (limits.entry_bytes <= limits.archive_bytes)
        return [];
    return [{ pointer: '/limits/entry_bytes', message: 'an entry may be larger than its whole archive' }];
}
function each(pointer, value, faults) {
    return faults.map(fault => ({ pointer, message: `${(0,schema_faults/* shown */.SP)(value)} ${fault}` }));
}
function twice(items, keyOf, pointerOf) {
    const seen = new Set();
    return items.flatMap((item, at) => {
        const key = keyOf(item);
        if (seen.has(key))
            return each(pointerOf(at), key, ['stands twice']);
        seen.add(key);
        return [];
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __webpack_require__(1833);
;// CONCATENATED MODULE: ./build/packages/core/src/contract/load.js







/** Far beyond any contract that a person writes. */
const LIMITS = { bytes: 1_048_576, depth: 64 };
/** A contract's text as its schema and the checks beside it see it: the contract, or every problem at once. */
function readContract(text) {
    const read = (0,parse/* parseJsonText */.l)(text, LIMITS);
    if (read.kind === 'bad')
        return read;
    const { value, placeOf } = read;
    if (!validate(value)) {
        const problems = (0,schema_faults/* schemaFaults */.d9)(validate.errors ?? [], value).map(({ pointer, of, message }) => ({
            ...placeOf(pointer, of),
            pointer,
            message,
        }));
        return { kind: 'bad', problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
    }
    const faults = contractFaults(value).map(fault => ({ ...placeOf(fault.pointer), ...fault }));
    return faults.length > 0 ? { kind: 'bad', problems: faults } : { kind: 'ok', contract: value };
}
/** The contract in a file's text; throws InputError (exit 2) with the line, column and pointer of every problem. */
function parseContract(text, path) {
    const read = readContract(text);
    if (read.kind === 'ok')
        return read.contract;
    const told = read.problems.map(p => `line ${p.line}, column ${p.column}${p.pointer && ` (${p.pointer})`}: ${p.message}`);
    throw new input_error/* InputError */.d('contract', (0,inert/* clip */.$Q)(told.join('; '), 8_000), `${path} to follow contract.schema.json`, 'Correct the contract on the base branch.', placeIn(path, read.problems[0]));
}
function placeIn(path, first) {
    return first === undefined ? { path } : { path, line: first.line, column: first.column };
}


/***/ })

};
