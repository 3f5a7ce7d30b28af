export const id = 8672;
export const ids = [8672,4456];
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

/***/ 71277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ evidenceFinding)
/* harmony export */ });
/* unused harmony export EVIDENCE_RULES */
/** What evidence must be besides a sound archive (CEC-40), and how to make it so. */
const RULES = {
    'manifest-missing': ['the manifest in the evidence ZIP', 'Pack the evidence with evidence-pack.'],
    'manifest-invalid': ['a manifest that follows manifest.schema.json', 'Pack the evidence with evidence-pack.'],
    'manifest-unsorted': ['the files of the manifest sorted by code unit', 'Pack the evidence with evidence-pack.'],
    'manifest-incomplete': ['every other file of the ZIP in the manifest', 'Pack the evidence with evidence-pack.'],
    'manifest-names-absent': ['only files of the ZIP in the manifest', 'Pack the evidence with evidence-pack.'],
    'manifest-size-differs': [
        'the size that the manifest says',
        'Pack the evidence again; change nothing in the ZIP after.',
    ],
    'manifest-hash-differs': [
        'the SHA-256 that the manifest says',
        'Pack the evidence again; change nothing in the ZIP after.',
    ],
    'evidence-missing': [
        'the evidence that each gate owes by the contract',
        'Let the gate write this file, then pack again.',
    ],
    'scorecard-missing': ['a scorecard', "Write the scorecard at the contract's path before packing."],
    'scorecard-invalid': ['a scorecard that follows scorecard.schema.json', 'Correct the scorecard.'],
    'scorecard-gate-missing': ['every gate of the contract in the scorecard', 'Let the scorecard name this gate.'],
    'scorecard-sprint': ["the contract's sprint in the scorecard", 'Correct the sprint in the scorecard.'],
    'scorecard-differs': ['one scorecard', 'Write the scorecard once, before packing.'],
    'evidence-zip-missing': [
        "the evidence ZIP at the contract's path",
        'Upload the evidence ZIP that evidence-pack wrote.',
    ],
    'evidence-ambiguous': [
        'each document once in the artifact',
        'Upload the folder once, or without its first folder; not both.',
    ],
};
/** Rule -> what was expected, what to do. */
const EVIDENCE_RULES = (/* unused pure expression or super */ null && (RULES));
/** One thing wrong with evidence. `found` completes "found …" and may carry untrusted text. */
function evidenceFinding(rule, found, place = {}) {
    const [expected, remedy] = RULES[rule];
    return {
        code: 'CEC-40',
        rule,
        message: `Evidence: expected ${expected}; found ${found}.`,
        expected,
        found,
        remedy,
        ...place,
    };
}


/***/ }),

/***/ 30930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   PR: () => (/* binding */ UTF8_FLAG),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   cF: () => (/* binding */ LOCAL_BYTES),
/* harmony export */   j: () => (/* binding */ centralHeader),
/* harmony export */   oW: () => (/* binding */ CENTRAL_BYTES),
/* harmony export */   qc: () => (/* binding */ archiveBytes),
/* harmony export */   rs: () => (/* binding */ endRecord)
/* harmony export */ });
/* unused harmony exports MAX_ENTRIES, MAX_BYTES */
/**
 * The deterministic ZIP (decision 0040): every field that is not the name, the size or the CRC is a constant.
 * Stored, UTF-8 names, no extra fields, no comments, no data descriptors, no Zip64.
 */
const SIGNATURE = {
    local: 0x04034b50,
    central: 0x02014b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator64: 0x07064b50,
    descriptor: 0x08074b50,
};
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Below Zip64's escape values: what this layout can say at all. The contract's limits are far lower. */
const MAX_ENTRIES = 0xfffe;
const MAX_BYTES = 0xfffffffe;
const MAX_NAME_BYTES = 0xffff;
const VERSION_NEEDED = 20;
/** Upper byte 3: attributes are Unix modes. */
const VERSION_MADE_BY = (3 << 8) | VERSION_NEEDED;
const UTF8_FLAG = 0x0800;
const STORED = 0;
/** 1980-01-01 00:00:00, the first instant that DOS fields can say. A constant: DOS fields are local time. */
const DOS_TIME = 0;
const DOS_DATE = (0 << 9) | (1 << 5) | 1;
/** A regular file, 0644. */
const EXTERNAL_ATTRIBUTES = 0o100644 * 0x10000;
/** The local header, name included; the bytes follow it directly. */
function localHeader(entry) {
    const name = encodedName(entry.name);
    const header = new Uint8Array(LOCAL_BYTES + name.length);
    const view = new DataView(header.buffer);
    view.setUint32(0, SIGNATURE.local, true);
    view.setUint16(4, VERSION_NEEDED, true);
    writeShared(view, 6, entry, name.length);
    header.set(name, LOCAL_BYTES);
    return header;
}
/** The central directory's header of the same entry. */
function centralHeader(entry) {
    const name = encodedName(entry.name);
    const header = new Uint8Array(CENTRAL_BYTES + name.length);
    const view = new DataView(header.buffer);
    view.setUint32(0, SIGNATURE.central, true);
    view.setUint16(4, VERSION_MADE_BY, true);
    view.setUint16(6, VERSION_NEEDED, true);
    writeShared(view, 8, entry, name.length);
    view.setUint32(38, EXTERNAL_ATTRIBUTES, true);
    view.setUint32(42, entry.offset, true);
    header.set(name, CENTRAL_BYTES);
    return header;
}
/** The one end record. `directory` is the size of the central directory, `offset` where it starts. */
function endRecord(entries, directory, offset) {
    const record = new Uint8Array(END_BYTES);
    const view = new DataView(record.buffer);
    view.setUint32(0, SIGNATURE.end, true);
    view.setUint16(8, entries, true);
    view.setUint16(10, entries, true);
    view.setUint32(12, directory, true);
    view.setUint32(16, offset, true);
    return record;
}
/** Bytes of a whole archive of these entries. */
function archiveBytes(entries) {
    let total = END_BYTES;
    for (const entry of entries)
        total += LOCAL_BYTES + CENTRAL_BYTES + 2 * encodedName(entry.name).length + entry.size;
    return total;
}
/** The fields that local and central headers share, from the flags to the lengths. */
function writeShared(view, at, entry, nameLength) {
    view.setUint16(at, UTF8_FLAG, true);
    view.setUint16(at + 2, STORED, true);
    view.setUint16(at + 4, DOS_TIME, true);
    view.setUint16(at + 6, DOS_DATE, true);
    view.setUint32(at + 8, entry.crc32, true);
    view.setUint32(at + 12, entry.size, true);
    view.setUint32(at + 16, entry.size, true);
    view.setUint16(at + 20, nameLength, true);
}
const encoder = new TextEncoder();
function encodedName(name) {
    const bytes = encoder.encode(name);
    if (bytes.length === 0 || bytes.length > MAX_NAME_BYTES)
        throw new RangeError('a ZIP name has 1 to 65,535 bytes');
    return bytes;
}


/***/ }),

/***/ 40974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TX: () => (/* binding */ judgeManifest),
  ZF: () => (/* binding */ manifestRoom),
  Ng: () => (/* binding */ parseManifest),
  sB: () => (/* binding */ renderManifest)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/packages/core/src/contract/manifest.generated.js

const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://cec-gate.dev/schemas/manifest.schema.json", "title": "cec-gate manifest", "description": "Exactly the other files of the evidence ZIP, sorted by code unit.", "type": "object", "additionalProperties": false, "required": ["version", "files"], "properties": { "version": { "const": "1.0" }, "files": { "type": "array", "maxItems": 65534, "items": { "type": "object", "additionalProperties": false, "required": ["path", "size", "sha256"], "properties": { "path": { "type": "string", "minLength": 1 }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } };
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://cec-gate.dev/schemas/manifest.schema.json" */ ;
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
        if (data.files === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "version") || (key0 === "files"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            if ("1.0" !== data.version) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "1.0" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.files !== undefined) {
            let data1 = data.files;
            if (Array.isArray(data1)) {
                if (data1.length > 65534) {
                    const err4 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 65534 }, message: "must NOT have more than 65534 items" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.path === undefined) {
                            const err5 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.size === undefined) {
                            const err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property '" + "size" + "'" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data2.sha256 === undefined) {
                            const err7 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'" };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(((key1 === "path") || (key1 === "size")) || (key1 === "sha256"))) {
                                const err8 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data2.path !== undefined) {
                            let data3 = data2.path;
                            if (typeof data3 === "string") {
                                if (func1(data3) < 1) {
                                    const err9 = { instancePath: instancePath + "/files/" + i0 + "/path", schemaPath: "#/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err10 = { instancePath: instancePath + "/files/" + i0 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data2.size !== undefined) {
                            let data4 = data2.size;
                            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                const err11 = { instancePath: instancePath + "/files/" + i0 + "/size", schemaPath: "#/properties/files/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                if (data4 > 9007199254740991 || isNaN(data4)) {
                                    const err12 = { instancePath: instancePath + "/files/" + i0 + "/size", schemaPath: "#/properties/files/items/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (data4 < 0 || isNaN(data4)) {
                                    const err13 = { instancePath: instancePath + "/files/" + i0 + "/size", schemaPath: "#/properties/files/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data2.sha256 !== undefined) {
                            let data5 = data2.sha256;
                            if (typeof data5 === "string") {
                                if (!pattern4.test(data5)) {
                                    const err14 = { instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
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
                                const err15 = { instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 4 modules
var parse = __webpack_require__(53779);
// EXTERNAL MODULE: ./build/packages/core/src/archive/evidence-finding.js
var evidence_finding = __webpack_require__(71277);
// EXTERNAL MODULE: ./build/packages/core/src/archive/rules.js
var rules = __webpack_require__(17325);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/manifest.js




/** The longest manifest that is read, in bytes: 65,534 long names fit. */
const MANIFEST_BYTES = 96 * 1024 * 1024;
const TOLD = 50;
const VALUES_OF_A_FILE = 3;
/** So that a manifest that names too many files is told by their names. */
const SPARE_VALUES = 10_000;
/** The manifest's only spelling: one line a file, so that its length is known before the hashes are. `files` are sorted. */
function renderManifest(files) {
    const lines = files.map(({ path, size, sha256 }) => `    {"path": ${JSON.stringify(path)}, "size": ${size}, "sha256": "${sha256}"}`);
    return `{\n  "version": "1.0",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** How long a manifest of these files may be, in bytes: each name escaped (`\\u00e9` is three times its bytes), in any layout. */
function manifestRoom(names) {
    const room = names.reduce((sum, { rawName }) => sum + 3 * rawName.length + 256, 64 * 1024);
    return Math.min(room, MANIFEST_BYTES);
}
/** Commas between values: parsing costs a hundred times a value's text, so what no manifest of these files holds is not parsed. */
function countValues(text) {
    let [values, quoted] = [1, false];
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (quoted && char === 0x5c)
            at++;
        else if (char === 0x22)
            quoted = !quoted;
        else if (!quoted && char === 0x2c)
            values++;
    }
    return values;
}
/** The manifest in a text, or why it is none. Other spellings are as good as ours; duplicate and unknown keys are not. */
function parseManifest(text, path, files) {
    if (countValues(text) > VALUES_OF_A_FILE * files + SPARE_VALUES) {
        const found = `more values than ${files} files need`;
        return { manifest: null, findings: [(0,evidence_finding/* evidenceFinding */.p)('manifest-invalid', found, { path })] };
    }
    const parsed = (0,parse/* parseJsonText */.l)(text, { bytes: MANIFEST_BYTES, depth: 8 });
    if (parsed.kind === 'bad') {
        const findings = parsed.problems
            .slice(0, TOLD)
            .map(p => (0,evidence_finding/* evidenceFinding */.p)('manifest-invalid', `line ${p.line}, column ${p.column}: ${p.message}`, { path }));
        return { manifest: null, findings };
    }
    const value = parsed.value;
    if (validate(value))
        return { manifest: value, findings: judgeOrder(value.files, path) };
    const findings = (validate.errors ?? []).slice(0, TOLD).map(error => (0,evidence_finding/* evidenceFinding */.p)('manifest-invalid', `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`, {
        path,
        pointer: error.instancePath,
    }));
    return { manifest: null, findings };
}
function judgeOrder(files, path) {
    for (let at = 1; at < files.length; at++) {
        const [before, after] = [files[at - 1]?.path ?? '', files[at]?.path ?? ''];
        if (before >= after) {
            const found = before === after ? `"${(0,rules/* shownName */.HD)(after)}" twice` : `"${(0,rules/* shownName */.HD)(after)}" after "${(0,rules/* shownName */.HD)(before)}"`;
            return [(0,evidence_finding/* evidenceFinding */.p)('manifest-unsorted', found, { path, pointer: `/files/${at}/path` })];
        }
    }
    return [];
}
/** The manifest against what was read: exactly the other files, their sizes, their hashes. */
function judgeManifest(manifest, read, path) {
    const entries = new Map(read.map(file => [file.path, file]));
    const named = new Set(manifest.files.map(file => file.path));
    const findings = manifest.files.flatMap((file, at) => {
        const entry = entries.get(file.path);
        const place = { path, pointer: `/files/${at}` };
        const name = `"${(0,rules/* shownName */.HD)(file.path)}"`;
        if (entry === undefined)
            return [(0,evidence_finding/* evidenceFinding */.p)('manifest-names-absent', `${name}, not in the ZIP`, place)];
        if (entry.size !== file.size) {
            return [(0,evidence_finding/* evidenceFinding */.p)('manifest-size-differs', `${name} of ${entry.size} bytes, not ${file.size}`, place)];
        }
        if (entry.sha256 === file.sha256)
            return [];
        return [(0,evidence_finding/* evidenceFinding */.p)('manifest-hash-differs', `${name} with SHA-256 ${entry.sha256}`, place)];
    });
    const unnamed = read.filter(file => !named.has(file.path));
    return [
        ...findings,
        ...unnamed.map(file => (0,evidence_finding/* evidenceFinding */.p)('manifest-incomplete', `"${(0,rules/* shownName */.HD)(file.path)}", not in the manifest`, { path })),
    ].slice(0, TOLD);
}


/***/ }),

/***/ 53962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   KT: () => (/* binding */ portableFault),
/* harmony export */   L6: () => (/* binding */ nameClashes)
/* harmony export */ });
/* unused harmony export foldedName */
/* harmony import */ var _filemap_hygiene_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31979);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);


/** Why an entry's name is refused in any archive; null when it is a plain relative path. */
function nameFault(name) {
    if (name === '')
        return 'name-empty';
    if ((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInvisible */ .wy)(name))
        return 'name-control';
    if (name.includes('\\'))
        return 'name-backslash';
    if (name.startsWith('/'))
        return 'name-absolute';
    if (name.includes(':'))
        return 'name-drive';
    const segments = name.split('/');
    if (segments.some(segment => segment === '.' || segment === '..'))
        return 'name-dots';
    if (segments.includes(''))
        return 'name-segment-empty';
    return null;
}
/** Why a name would not survive another system, in words; null when it would. The packer refuses these too. */
function portableFault(name) {
    // Microsoft, "Naming Files, Paths, and Namespaces": what NTFS refuses besides what the Filemap's hygiene knows.
    if (/[<>"|?*]/.test(name))
        return 'holds one of < > " | ? *';
    return (0,_filemap_hygiene_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFaults */ .Jn)(name)[0] ?? null;
}
/** Two names that share this are one file on a system that folds case or normalises. */
function foldedName(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Names that are one file somewhere, and names that are another name's folder. Names of folders end with a slash. */
function nameClashes(names) {
    const seen = new Map();
    const files = new Map();
    const clashes = [];
    for (const name of names) {
        const folder = name.endsWith('/');
        const folded = foldedName(folder ? name.slice(0, -1) : name);
        const other = seen.get(folded);
        if (!folder)
            files.set(folded, files.get(folded) ?? name);
        if (other === undefined)
            seen.set(folded, name);
        else
            clashes.push({ rule: other === name ? 'name-duplicate' : 'name-collides', name, other });
    }
    return [...clashes, ...folderClashes(names, files)];
}
function folderClashes(names, files) {
    const judged = new Map();
    const clashes = [];
    for (const name of names) {
        for (let at = name.indexOf('/'); at !== -1 && at < name.length - 1; at = name.indexOf('/', at + 1)) {
            const folder = name.slice(0, at);
            if (judged.has(folder))
                continue;
            const other = files.get(foldedName(folder));
            judged.set(folder, other);
            if (other !== undefined)
                clashes.push({ rule: 'name-collides', name, other });
        }
    }
    return clashes;
}


/***/ }),

/***/ 88287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgeOwed)
/* harmony export */ });
/* harmony import */ var _filemap_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9682);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71277);


/** Each pattern of each gate must be met by at least one file (design 6). `names` are the ZIP's files. */
function judgeOwed(names, contract) {
    return contract.gates.flatMap(gate => gate.evidence
        .filter(pattern => !names.some((0,_filemap_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)([pattern])))
        .map(pattern => (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFinding */ .p)('evidence-missing', `nothing of ${gate.id} at ${pattern}`, { path: pattern })));
}


/***/ }),

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   cG: () => (/* binding */ archiveFinding)
/* harmony export */ });
/* unused harmony export ARCHIVE_RULES */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12231);

/** Every reason for which an archive is refused (CEC-40), and what would have been right. */
const RULES = {
    'archive-too-large': "an archive within the contract's limits",
    'no-end-record': 'one end record that closes the archive',
    'second-end-record': 'one end record, so that every reader finds the same directory',
    'prefix-bytes': 'nothing before the first local header',
    'suffix-bytes': 'nothing after the end record',
    'split-archive': 'an archive of one part',
    'zip64-disagrees': 'Zip64 records that say the same as the others',
    'no-entries': 'at least one entry',
    'too-many-entries': "at most as many entries as the contract's limit",
    'directory-bounds': 'a central directory that lies inside the archive, directly before the end record',
    'directory-count': 'exactly as many directory headers as the end record counts',
    'bad-header': 'headers with their signature, inside their bounds',
    encrypted: 'entries that are not encrypted',
    'flags-unknown': 'only the flags for deflate levels, data descriptors and UTF-8',
    'method-unknown': 'entries stored or deflated',
    'version-too-new': 'entries that ZIP version 4.5 can read',
    'name-empty': 'entries with a name',
    'name-too-long': "names within the contract's limit",
    'name-not-utf8': 'names in valid UTF-8',
    'name-encoding-unsaid': 'the UTF-8 flag on every name that is not ASCII',
    'name-control': 'names without control, bidi or invisible characters',
    'name-absolute': 'names relative to the repository',
    'name-drive': 'names without a drive letter or stream',
    'name-backslash': 'names with forward slashes only',
    'name-dots': 'names without `.` and `..` segments',
    'name-segment-empty': 'names without empty segments',
    'folder-disguised': 'a slash at the end of the names of folders, and of no file',
    'folder-data': 'folders without data, stored',
    'name-duplicate': 'each name once',
    'name-collides': 'names that stay apart after case folding and NFC, none of them a folder of another',
    'unicode-path-disagrees': 'a Unicode path field that repeats the name',
    'extra-malformed': 'extra fields that fill their length exactly',
    symlink: 'regular files, no symbolic links',
    'special-file': 'regular files, no devices, sockets or pipes',
    'entry-too-large': "entries within the contract's limit",
    'inflates-too-large': "entries that together stay within the contract's limit",
    ratio: "entries within the contract's compression ratio",
    'stored-size-differs': 'stored entries whose two sizes agree',
    'local-name-differs': 'the name in the local header that the directory says',
    'local-header-differs': 'a local header that says what the directory says',
    overlap: 'entries that do not overlap',
    gap: 'no bytes between entries',
    'descriptor-differs': 'a data descriptor that says what the directory says',
    'crc-differs': 'contents that have the CRC-32 they claim',
    'size-differs': 'contents that have exactly the size they claim',
    'deflate-broken': 'deflated data that inflates',
    'deflate-trailing': 'no bytes after the end of the deflated data',
    'readers-disagree': 'two independent readers that see the same entries',
};
/** Rule -> what would have been right. */
const ARCHIVE_RULES = (/* unused pure expression or super */ null && (RULES));
const REMEDY = 'Write the archive with evidence-pack (`cec pack`), in a new run on this head.';
/** One reason to refuse an archive. `entry` is the name of the entry, untrusted. */
function archiveFinding(rule, found, entry) {
    const where = entry === undefined ? 'The archive' : `Entry "${shownName(entry)}" of the archive`;
    return {
        code: 'CEC-40',
        rule,
        message: `${where} cannot be accepted as proof: ${found}.`,
        expected: RULES[rule],
        found,
        remedy: REMEDY,
    };
}
/** An entry's name, made harmless and short. */
function shownName(name) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 200));
}


/***/ }),

/***/ 72818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ SCORECARD_BYTES),
/* harmony export */   X2: () => (/* binding */ parseScorecardBytes)
/* harmony export */ });
/* unused harmony export parseScorecard */
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2338);
/* harmony import */ var _contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65865);
/* harmony import */ var _json_text_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53779);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71277);




/** The longest scorecard that is read, in bytes. */
const SCORECARD_BYTES = 1024 * 1024;
const TOLD = 50;
/** A scorecard's text against its schema and the contract's gates (CEC-40). What it says of the gates is not judged here. */
function parseScorecard(text, contract) {
    const path = contract.artifact.scorecard;
    const parsed = (0,_json_text_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(text, { bytes: SCORECARD_BYTES, depth: 64 });
    if (parsed.kind === 'bad') {
        const findings = parsed.problems.slice(0, TOLD).map(problem => ({
            ...(0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFinding */ .p)('scorecard-invalid', problem.message, { path, pointer: problem.pointer }),
            line: problem.line,
            column: problem.column,
        }));
        return { scorecard: null, findings };
    }
    const value = parsed.value;
    const at = (pointer) => parsed.placeOf(pointer);
    if (!(0,_contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)(value)) {
        const findings = (_contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t.errors ?? []).slice(0, TOLD).map(error => ({
            ...(0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFinding */ .p)('scorecard-invalid', `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`, {
                path,
                pointer: error.instancePath,
            }),
            ...at(error.instancePath),
        }));
        return { scorecard: null, findings };
    }
    const gates = new Set(Object.keys(value.gates));
    const missing = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .G)(contract)
        .filter(id => !gates.has(id))
        .map(id => ({
        ...(0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFinding */ .p)('scorecard-gate-missing', `no gate ${id}`, { path, pointer: '/gates' }),
        ...at('/gates'),
    }));
    const sprint = value.sprint === contract.sprint
        ? []
        : [
            {
                ...(0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFinding */ .p)('scorecard-sprint', `"${value.sprint}"`, { path, pointer: '/sprint' }),
                ...at('/sprint'),
            },
        ];
    return { scorecard: value, findings: [...missing, ...sprint] };
}
/** The scorecard in bytes; bytes that are not UTF-8 are no scorecard. */
function parseScorecardBytes(bytes, contract) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const findings = [
            (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFinding */ .p)('scorecard-invalid', 'bytes that are not UTF-8', { path: contract.artifact.scorecard }),
        ];
        return { text, scorecard: null, findings };
    }
    return { text, ...parseScorecard(text, contract) };
}


/***/ }),

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gateIds)
/* harmony export */ });
function gateIds(contract) {
    return contract.gates.map(gate => gate.id);
}


/***/ }),

/***/ 65865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://cec-gate.dev/schemas/scorecard.schema.json", "title": "cec-gate scorecard", "description": "What a run says of its gates. Other keys are allowed. Every gate of the contract must stand in it: checked beside this schema.", "type": "object", "required": ["sprint", "verdict", "gates"], "properties": { "sprint": { "type": "string", "minLength": 1, "maxLength": 1024 }, "verdict": { "enum": ["PASS", "FAIL"] }, "gates": { "type": "object", "minProperties": 1, "maxProperties": 100, "additionalProperties": { "enum": ["PASS", "FAIL", "SKIP"] } } } };
const func1 = (ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"] ?? ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__);
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://cec-gate.dev/schemas/scorecard.schema.json" */ ;
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
        if (data.sprint === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sprint" }, message: "must have required property '" + "sprint" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.verdict === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.gates === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property '" + "gates" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.sprint !== undefined) {
            let data0 = data.sprint;
            if (typeof data0 === "string") {
                if (func1(data0) > 1024) {
                    const err3 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.verdict !== undefined) {
            let data1 = data.verdict;
            if (!((data1 === "PASS") || (data1 === "FAIL"))) {
                const err6 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data2 = data.gates;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (Object.keys(data2).length > 100) {
                    const err7 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (Object.keys(data2).length < 1) {
                    const err8 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key0 in data2) {
                    let data3 = data2[key0];
                    if (!(((data3 === "PASS") || (data3 === "FAIL")) || (data3 === "SKIP"))) {
                        const err9 = { instancePath: instancePath + "/gates/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.gates.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": { "sprint": true, "verdict": true, "gates": true }, "dynamicProps": false, "dynamicItems": false };


/***/ }),

/***/ 88161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75464);



function openSource(source) {
    return typeof source === 'string' ? fileSource(source) : bufferSource(source);
}
function fileSource(path) {
    const fd = openFile(path);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    return {
        size,
        read: (offset, length) => {
            const bytes = Buffer.allocUnsafe(bounded(offset, length, size));
            let done = 0;
            while (done < length) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, done, length - done, offset + done);
                if (read === 0)
                    throw new RangeError('the file became shorter while it was read');
                done += read;
            }
            return bytes;
        },
        [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function bufferSource(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        size: buffer.length,
        read: (offset, length) => buffer.subarray(offset, offset + bounded(offset, length, buffer.length)),
        [Symbol.dispose]: () => { },
    };
}
function bounded(offset, length, size) {
    if (offset < 0 || length < 0 || offset + length > size)
        throw new RangeError('a read past the end of the archive');
    return length;
}
/** A regular file, opened for reading. A path that is none is the caller's mistake. */
function openFile(path) {
    const fd = opened(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
        return fd;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    throw absent(path, 'not a regular file');
}
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw absent(path, error instanceof Error && 'code' in error ? String(error.code) : 'no file');
    }
}
function absent(path, found) {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('archive', `${(0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(path)} (${found})`, 'the path of a ZIP file', 'Give a path that exists.');
}


/***/ }),

/***/ 93288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   EC: () => (/* binding */ CHUNK_BYTES),
/* harmony export */   T2: () => (/* binding */ toSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87633);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88161);




/** Chunks that stay in the processor's cache hash fastest (decision 0042). */
const CHUNK_BYTES = 128 * 1024;
/** SHA-256 of a file, read once, never held. */
function hashFile(path) {
    const fd = (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .T)(path);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, chunk); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, chunk))
            hash.update(chunk.subarray(0, read));
        return toSha256(hash.digest('hex'));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function toSha256(hex) {
    if (!(0,_core_sha__WEBPACK_IMPORTED_MODULE_3__/* .isSha256 */ ._h)(hex))
        throw new TypeError('SHA-256 did not give 64 hex digits');
    return hex;
}


/***/ })

};
