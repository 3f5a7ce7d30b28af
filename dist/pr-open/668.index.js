export const id = 668;
export const ids = [668];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonList: () => (/* binding */ parseJsonList)
/* harmony export */ });
/* harmony import */ var _json_text_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3779);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5079);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);



/** A list and its entries, no deeper. */
const DEPTH = 4;
/** A JSON list of patterns or of `{"path", "op"}`. */
function parseJsonList(text) {
    const json = (0,_json_text_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .l)(text.replace(/^\ufeff/, ''), { bytes: _draft_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_BYTES */ .A1, depth: DEPTH });
    if (json.kind === 'ok')
        return (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .L)(json.value, index => json.placeOf(`/${index}`).line);
    return {
        entries: [],
        mistakes: json.problems.map(problem => ({
            line: problem.line,
            found: problem.message,
            expected: 'a JSON list of patterns',
            remedy: 'Write it as JSON, for instance `["src/**"]`.',
        })),
    };
}


/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9997);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);


/** A list as JSON or YAML have it, with the line of each value. A string is a pattern as it stands. */
function readList(value, lineOf) {
    const entries = [];
    const mistakes = [];
    if (!Array.isArray(value))
        return {
            entries,
            mistakes: [{ line: 1, found: 'no list', expected: 'a list of patterns', remedy: 'Write `["src/**"]`.' }],
        };
    value.forEach((item, index) => {
        const line = lineOf(index);
        const read = readItem(item, line);
        if ('found' in read)
            mistakes.push(read);
        else
            entries.push(read);
    });
    return { entries, mistakes };
}
function readItem(item, line) {
    if (typeof item === 'string')
        return { pattern: item, word: null, line };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) || typeof item['path'] !== 'string')
        return {
            line,
            found: 'an entry that is no pattern',
            expected: 'a string, or `{"path": …, "op": …}`',
            remedy: 'Write the pattern in quotes.',
        };
    const strange = Object.keys(item).filter(key => key !== 'path' && key !== 'op');
    if (strange.length > 0)
        return {
            line,
            found: `the key ${JSON.stringify(strange[0])}`,
            expected: 'only `path` and `op`',
            remedy: 'Take it out.',
        };
    const op = item['op'];
    if (op === undefined)
        return { pattern: item['path'], word: null, line };
    if (typeof op === 'string' && (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpWord */ .W3)(op))
        return { pattern: item['path'], word: op, line };
    return {
        line,
        found: `the op ${JSON.stringify(op)}`,
        expected: _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .OP_WORDS */ .ID.join(', '),
        remedy: 'Write one of them, or leave `op` out.',
    };
}


/***/ })

};
