export const id = 1773;
export const ids = [1773];
export const modules = {

/***/ 86014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19997);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15079);


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


/***/ }),

/***/ 71773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlList: () => (/* binding */ parseYamlList)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86014);


/** A YAML list of patterns or of `path:`/`op:`. Aliases, anchors, tags, duplicate keys and a second document are refused. */
function parseYamlList(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // `failsafe`: every scalar is the string that stands there; `on` and `1.0` are names like any other.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    });
    const mistakes = document.errors.map(error => ({
        line: lines.linePos(error.pos[0]).line,
        found: error.message,
        expected: 'a YAML list of patterns',
        remedy: 'Put each pattern in quotes, for instance `- "src/**"`.',
    }));
    const lineAt = (node) => lines.linePos(node.range?.[0] ?? 0).line;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            const what = strangeness(node);
            if (what !== null)
                mistakes.push({
                    line: lineAt(node),
                    found: what,
                    expected: 'plain strings',
                    remedy: 'Put the pattern in quotes, for instance `- "**/x.ts"`.',
                });
        },
    });
    if (mistakes.length > 0)
        return { entries: [], mistakes };
    const root = document.contents;
    if (root === null)
        return { entries: [], mistakes: [] };
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root) ? root.items : [];
    return (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .L)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root) ? items.map(plainOf) : null, index => {
        const item = items[index];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(item) ? lineAt(item) : 1;
    });
}
function strangeness(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return `an alias \`*${node.source.slice(0, 100)}\``;
    if ('anchor' in node && typeof node.anchor === 'string')
        return `an anchor \`&${node.anchor.slice(0, 100)}\``;
    if ('tag' in node && typeof node.tag === 'string')
        return `a tag \`${node.tag.slice(0, 100)}\``;
    return null;
}
/** Strings and flat maps of strings; anything else is null, which the list's reader refuses. */
function plainOf(item) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item))
        return item.value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
        return null;
    const entry = Object.create(null);
    for (const { key, value } of item.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string')
            return null;
        entry[key.value] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? value.value : null;
    }
    return entry;
}


/***/ })

};
