import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __nccwpck_require__(3430);
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

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 7455:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _kit_checks_antiflake_compare__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5860);
/* harmony import */ var _kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5266);


await (0,_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_kit_checks_antiflake_compare__WEBPACK_IMPORTED_MODULE_0__/* .antiflakeCompare */ .J);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ CODE_TABLE),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   wB: () => (/* binding */ orderedCodes)
/* harmony export */ });
/* unused harmony export REFUSALS */
/** The one table of the CEC codes and refusals (SOP 1.5 and 6). Exit codes, docs and annotation titles derive from it. */
const CODES = ['CEC-10', 'CEC-20', 'CEC-30', 'CEC-40', 'CEC-50', 'CEC-60'];
const REFUSALS = ['REFUSE-10', 'REFUSE-20', 'REFUSE-30'];
const CODE_TABLE = {
    'CEC-10': {
        slug: 'filemap_violation',
        exit: 10,
        title: 'Filemap violation',
        meaning: 'The patch touches a path outside the Filemap.',
        remedy: 'Take the path out of the patch, or ask a maintainer to add it to the Filemap on the base branch.',
        refusal: 'REFUSE-30',
    },
    'CEC-20': {
        slug: 'gates_fail',
        exit: 20,
        title: 'Gates fail',
        meaning: 'A gate failed, was skipped, or cannot be trusted, in at least one run.',
        remedy: 'Repair the cause, push a new patch, and run the gates again.',
        refusal: 'REFUSE-20',
    },
    'CEC-30': {
        slug: 'determinism_diverge',
        exit: 30,
        title: 'Determinism diverges',
        meaning: 'All runs are green, but their evidence is not byte-identical.',
        remedy: 'Find what varies (clock, order, locale, line ends), make it constant, and run the gates again.',
        refusal: 'REFUSE-20',
    },
    'CEC-40': {
        slug: 'missing_artifacts',
        exit: 40,
        title: 'Missing artifacts',
        meaning: 'Evidence is missing, or cannot be accepted as proof.',
        remedy: 'Run the gates again on this head so that each run leaves its scorecard and evidence ZIP.',
        refusal: 'REFUSE-20',
    },
    'CEC-50': {
        slug: 'pr_template_invalid',
        exit: 50,
        title: 'Pull request body or plan invalid',
        meaning: 'A required field of the pull request body or the plan is missing, malformed or untrue.',
        remedy: 'Correct the named field.',
        refusal: 'REFUSE-10',
    },
    'CEC-60': {
        slug: 'stale_base',
        exit: 60,
        title: 'Stale base',
        meaning: 'The patch does not start at HEAD of the base branch.',
        remedy: 'Rebase the sandbox branch onto the base branch, then run the gates again.',
        refusal: null,
    },
};
/** With several codes the primary is the first of this order (design 2). */
const PRECEDENCE = ['CEC-60', 'CEC-10', 'CEC-20', 'CEC-40', 'CEC-30', 'CEC-50'];
function primaryOf(codes) {
    const seen = new Set(codes);
    return PRECEDENCE.find(code => seen.has(code)) ?? '';
}
/** Distinct codes, the primary first, in order of precedence. */
function orderedCodes(codes) {
    const seen = new Set(codes);
    return PRECEDENCE.filter(code => seen.has(code));
}
function refusalsOf(codes) {
    const seen = new Set([...codes].map(code => CODE_TABLE[code].refusal));
    return REFUSALS.filter(refusal => seen.has(refusal));
}
/** Exit statuses besides the codes' own (design 2). */
const EXIT = { pass: 0, unknown: 1, fault: 1, mistake: 2 };


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ builtInContract)
});

// UNUSED EXPORTS: BUILT_IN_NAMES

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.generated.js
const s7Contract = {
    "$schema": "./contract.schema.json",
    "name": "s7",
    "language": "pt",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Segredos (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins e lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Testes",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Propriedades",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinismo",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Cadeia de hashes",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifesto e evidência",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetria)",
        "plan": "Plan.json (efêmero)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidências",
        "touched": "Arquivos tocados (todos constam no Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artefato"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes idênticos nos 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intacta",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constantes `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` presentes",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch dentro do Filemap (Cap.3)",
        "3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)",
        "Scorecard colado na PR (JSON completo)",
        "SHA256 do ZIP colado",
        "Links dos 3 runs",
        "Constantes/crypto OK (testes)",
        "Pins + anti‑spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain‑tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Constantes de crypto",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain‑tag `tm.s7.batch.v1\n`",
                "Base64 padrão",
                "constants presentes",
                "negativos cobertos"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "nomes de jobs estáveis",
                "pins por SHA + anti‑spoof",
                "ruleset T0 ativo"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` corretos",
                "scorecard/manifest válidos"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "cobertura de negativos",
                "properties sem falsos positivos"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Corrigir lock/pins/owner",
                    "Sem waiver",
                    "Repetir ORR"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Verificar `SOURCE_DATE_EPOCH`",
                    "Verificar ordem lexicográfica",
                    "Verificar `\\n` final",
                    "Verificar locale",
                    "Reproduzir local",
                    "Repetir 3×"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Corrigir `prev_root/index/created_at`",
                    "Anexar `details` com linha exata do erro"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const defaultContract = {
    "$schema": "./contract.schema.json",
    "name": "default",
    "language": "en",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Secrets (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins and lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Tests",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Properties",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinism",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Hash chain",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifest and evidence",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetry)",
        "plan": "Plan.json (ephemeral)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidence",
        "touched": "Touched files (all of them in the Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artifact"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes identical in the 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intact",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constants `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` present",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch inside the Filemap (Cap.3)",
        "3 green runs + ZIP/bytes identical (Cap.2 T6)",
        "Scorecard pasted into the PR (whole JSON)",
        "SHA256 of the ZIP pasted",
        "Links of the 3 runs",
        "Constants/crypto OK (tests)",
        "Pins + anti-spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Crypto constants",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain tag `tm.s7.batch.v1\n`",
                "standard Base64",
                "constants present",
                "negative cases covered"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "job names stable",
                "pins by SHA + anti-spoof",
                "ruleset T0 active"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` correct",
                "scorecard/manifest valid"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "negative cases covered",
                "properties without false positives"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Repair lock/pins/owner",
                    "No waiver",
                    "Run the ORR again"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Check `SOURCE_DATE_EPOCH`",
                    "Check the lexicographic order",
                    "Check the final `\\n`",
                    "Check the locale",
                    "Reproduce locally",
                    "Run 3× again"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Repair `prev_root/index/created_at`",
                    "Attach `details` with the exact line of the error"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const BUILT_IN = new Map([
    ['s7', s7Contract],
    ['default', defaultContract],
]);

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.js

/** Apart from `load.ts`: whoever uses a built-in contract loads no schema and no JSON reader. */
const BUILT_IN_NAMES = [...BUILT_IN.keys()];
/** A built-in contract by name, or undefined when the name is a path. */
function builtInContract(name) {
    return BUILT_IN.get(name);
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q6: () => (/* reexport */ built_in/* builtInContract */.Q),
  parseContract: () => (/* binding */ parseContract)
});

// UNUSED EXPORTS: BUILT_IN_NAMES, readContract

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 5 modules
var parse = __nccwpck_require__(3988);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __nccwpck_require__(9997);
;// CONCATENATED MODULE: ./build/packages/core/src/json-text/schema-faults.js


/** The errors of a schema's last call on `value`, all of them, each at the pointer that is to be changed. */
function schemaFaults(errors, value) {
    return errors.filter(error => error.keyword !== 'if').flatMap(error => faultsOf(error, value));
}
function faultsOf(error, root) {
    const at = error.instancePath;
    const value = valueAt(root, at);
    const fault = (expected, message = `${nameOf(at)} is not ${expected}`) => ({
        keyword: error.keyword,
        pointer: at,
        of: 'value',
        message,
        expected,
        found: shown(value),
    });
    switch (error.keyword) {
        case 'type':
            return [fault(typeNames(error.params['type']))];
        case 'const':
            return [fault(shown(error.params['allowedValue']))];
        case 'enum':
            return [fault(`one of ${list(error.params['allowedValues']).map(shown).join(', ')}`)];
        case 'pattern':
            return [fault(`a text of the form ${String(error.params['pattern'])}`)];
        case 'required':
            return [missing(at, String(error.params['missingProperty']), value)];
        case 'additionalProperties':
            return [unknownKey(at, String(error.params['additionalProperty']))];
        case 'false schema':
            return [unknownKey(at.slice(0, at.lastIndexOf('/')), at.slice(at.lastIndexOf('/') + 1))];
        case 'uniqueItems':
            return duplicates(at, value);
        case 'minItems':
        case 'minProperties':
            return [fault(`at least ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, fewer than ${limit(error)}`)];
        case 'maxItems':
        case 'maxProperties':
            return [fault(`at most ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, more than ${limit(error)}`)];
        case 'minLength':
            return [fault(`a text of at least ${limit(error)} characters`, `${nameOf(at)} is too short`)];
        case 'maxLength':
            return [fault(`a text of at most ${limit(error)} characters`, `${nameOf(at)} is too long`)];
        case 'minimum':
            return [fault(`a number of at least ${limit(error)}`)];
        case 'maximum':
            return [fault(`a number of at most ${limit(error)}`)];
        default:
            return [fault(error.message ?? error.keyword)];
    }
}
function missing(at, key, value) {
    return {
        keyword: 'required',
        pointer: at,
        of: 'value',
        message: `${nameOf(at)} lacks the key "${key}"`,
        expected: `the key "${key}"`,
        found: (0,json/* isRecord */.u)(value) ? `the keys ${Object.keys(value).slice(0, 20).map(shown).join(', ') || '(none)'}` : 'none',
    };
}
function unknownKey(at, key) {
    return {
        keyword: 'additionalProperties',
        pointer: at + (0,json/* pointerStep */.U)(key),
        of: 'key',
        message: `${nameOf(at)} has the unknown key ${shown(key)}`,
        expected: 'only the keys of the schema',
        found: shown(key),
    };
}
/** ajv tells one pair; every item that stands a second time is told here. */
function duplicates(at, value) {
    const first = new Map();
    return list(value).flatMap((item, index) => {
        const earlier = first.get(item);
        if (earlier === undefined) {
            first.set(item, index);
            return [];
        }
        const message = `${shown(item)} stands in ${nameOf(at)} already, at ${earlier}`;
        return [
            {
                keyword: 'uniqueItems',
                pointer: `${at}/${index}`,
                of: 'value',
                message,
                expected: 'each item once',
                found: shown(item),
            },
        ];
    });
}
/** The value at a pointer, or undefined. */
function valueAt(root, pointer) {
    let value = root;
    for (const step of pointer.split('/').slice(1)) {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(value))
            value = value[Number(key)];
        else if ((0,json/* isRecord */.u)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
/** A value as JSON, bounded and inert. */
function shown(value) {
    if (typeof value === 'string')
        return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(JSON.stringify((0,inert/* clip */.$Q)(value, 200)), 210));
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if ((0,json/* isRecord */.u)(value))
        return 'an object';
    return value === undefined ? 'nothing' : String(value);
}
function nameOf(pointer) {
    return pointer === '' ? 'the document' : (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(pointer, 200));
}
function typeNames(type) {
    const names = {
        string: 'a text',
        array: 'a list',
        object: 'an object',
        integer: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        null: 'null',
    };
    return (Array.isArray(type) ? type : [type]).map(name => names[String(name)] ?? String(name)).join(' or ');
}
function limit(error) {
    return String(error.params['limit']);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function size(value) {
    return Array.isArray(value) ? value.length : (0,json/* isRecord */.u)(value) ? Object.keys(value).length : 0;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(6214);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/equal.js
var equal = __nccwpck_require__(4951);
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
var codes = __nccwpck_require__(7437);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __nccwpck_require__(1979);
// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __nccwpck_require__(8878);
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
    return faults.map(fault => ({ pointer, message: `${shown(value)} ${fault}` }));
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
var built_in = __nccwpck_require__(1833);
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
        const problems = schemaFaults(validate.errors ?? [], value).map(({ pointer, of, message }) => ({
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


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ PATH_BYTES),
  E: () => (/* binding */ parsePattern)
});

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/braces.js
/** More alternatives in one pattern are a mistake (design 5). */
const ALTERNATIVES = 1_024;
/** `{a,b}` becomes its alternatives; braces without a comma, or without a partner, are literal. */
function expandBraces(pattern) {
    if (!pattern.includes('{'))
        return { kind: 'ok', alternatives: [pattern] };
    const closing = partners(pattern);
    const parts = [];
    let literal = '';
    let count = 1;
    for (let at = 0; at < pattern.length; at++) {
        const close = closing.get(at);
        if (close === undefined) {
            literal += pattern[at];
            continue;
        }
        const inside = pattern.slice(at + 1, close);
        if (inside.includes('{'))
            return { kind: 'nested' };
        const choices = inside.split(',');
        if (choices.includes(''))
            return { kind: 'empty' };
        count *= choices.length;
        if (count > ALTERNATIVES)
            return { kind: 'many' };
        parts.push([literal], choices);
        literal = '';
        at = close;
    }
    parts.push([literal]);
    return { kind: 'ok', alternatives: [...new Set(product(parts))] };
}
/** Offset of each `{` that has a partner and a comma between -> offset of its `}`. */
function partners(pattern) {
    const open = [];
    const pairs = new Map();
    let commas = 0;
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === ',')
            commas++;
        if (pattern[at] === '{')
            open.push({ at, commas });
        if (pattern[at] !== '}')
            continue;
        const start = open.pop();
        if (start !== undefined && commas > start.commas)
            pairs.set(start.at, at);
    }
    return pairs;
}
function product(parts) {
    return parts.reduce((texts, choices) => texts.flatMap(text => choices.map(choice => text + choice)), ['']);
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/segment.js
var segment = __nccwpck_require__(9025);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/grammar.js


/** A longer path is refused, so a longer pattern can never match. UTF-8 bytes. */
const PATH_BYTES = 4_096;
/** Segments and characters of all alternatives of one pattern: its compilation stays far below 50 ms. */
const EXPANDED_SEGMENTS = 32_768;
const EXPANDED_CHARACTERS = 262_144;
/** The closed grammar of design 5: literals, `*`, `?`, `**` as a segment, `{a,b}`. */
function parsePattern(source) {
    if (source === '')
        return bad('an empty pattern', 'a path or a pattern', 'Write the path, or take the entry out.');
    if (source.length > 16 * PATH_BYTES)
        return tooLong(source.length);
    const expansion = expandBraces(source);
    switch (expansion.kind) {
        case 'nested':
            return bad('braces inside braces', 'braces one deep', 'Write one pattern for each case.');
        case 'empty':
            return bad('an empty alternative in braces', 'text in each alternative', 'Write a second pattern without the braces.');
        case 'many':
            return bad(`more than ${ALTERNATIVES} brace alternatives`, `at most ${ALTERNATIVES}`, 'Split the pattern, or use a wildcard in a narrower folder.');
        case 'ok':
            return parseAlternatives(source, expansion.alternatives);
    }
}
function parseAlternatives(source, texts) {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    if (characters > EXPANDED_CHARACTERS)
        return tooMuch(`${characters} characters`, `${EXPANDED_CHARACTERS}`);
    const alternatives = [];
    let catchAll = false;
    for (const text of texts) {
        const mistake = mistakeOf(text);
        if (mistake !== null)
            return text === source ? mistake : { ...mistake, found: `${mistake.found} in the expansion ${quoted(text)}` };
        const parts = joinDeep(text.split('/'));
        catchAll ||= !/[^*?/]/.test(text) && parts.every(segment => /^(\*\*|\*\??|\?\*)$/.test(segment));
        alternatives.push(parts);
    }
    const segments = alternatives.reduce((sum, alternative) => sum + alternative.length, 0);
    if (segments > EXPANDED_SEGMENTS)
        return tooMuch(`${segments} segments`, `${EXPANDED_SEGMENTS}`);
    const literal = texts.length === 1 && texts[0] === source && !(0,segment/* isWild */.pq)(source);
    return { kind: 'ok', source, alternatives, segments, literal, catchAll };
}
/** Neighbouring `**` say no more than one. */
function joinDeep(segments) {
    if (!segments.includes('**'))
        return segments;
    return segments.filter((segment, at) => segment !== '**' || segments[at - 1] !== '**');
}
// Anything that could be one of the mistakes below; most patterns have nothing of it.
const SUSPECT = /^[!/]|^\.\.?(\/|$)|\/$|\/\/|\/\.\.?(\/|$)|\\|\(|[^/]\*\*|\*\*[^/]|[\u0000-\u001f\u007f]/;
function mistakeOf(text) {
    if (text.length * 3 <= PATH_BYTES && !SUSPECT.test(text))
        return null;
    if (Buffer.byteLength(text) > PATH_BYTES)
        return tooLong(Buffer.byteLength(text));
    const plain = text.replaceAll('\\', '/');
    if (text.startsWith('!'))
        return bad('a negation `!`', 'patterns that only allow', 'List what is allowed; write `?` for a first character that really is `!`.');
    if (/[\u0000-\u001f\u007f]/.test(text))
        return bad('a control character, which never matches', 'a name that can be seen', 'Take the character out.');
    if (text.includes('\\'))
        return bad('a backslash, which never matches', '`/` between segments', `Write ${quoted(plain)}.`);
    if (text.startsWith('/'))
        return bad('a leading `/`, which never matches', 'a path from the root of the repository', `Write ${quoted(text.replace(/^\/+/, ''))}.`);
    if (text.startsWith('./'))
        return bad('a leading `./`, which never matches', 'a path from the root of the repository', `Write ${quoted(text.replace(/^(\.\/+)+/, ''))}.`);
    if (text.endsWith('/'))
        return bad('a trailing `/`, which never matches', 'a file, or a folder with `/**`', `Write ${quoted(`${text.replace(/\/+$/, '')}/**`)} for what is below it.`);
    const segments = text.split('/');
    if (segments.includes(''))
        return bad('an empty segment', 'one `/` between segments', `Write ${quoted(text.replace(/\/{2,}/g, '/'))}.`);
    if (segments.includes('..'))
        return bad('a segment `..`, which never matches', 'a path without `..`', 'Write the path from the root of the repository.');
    if (segments.includes('.'))
        return bad('a segment `.`, which never matches', 'a path without `.`', `Write ${quoted(segments.filter(segment => segment !== '.').join('/'))}.`);
    const doubled = segments.find(segment => segment !== '**' && segment.includes('**'));
    if (doubled !== undefined)
        return bad(`\`**\` beside other characters in ${quoted(doubled)}`, '`**` as a whole segment', `Write ${quoted(doubled.replace(/\*{2,}/g, '*'))} inside a segment, or \`**/\` for folders.`);
    const extended = extglobOf(text);
    if (extended !== null)
        return bad(`an extended glob ${quoted(extended)}`, '`*`, `?`, `**` or `{a,b}`', 'Write `{a,b}` for alternatives; write `?` for a character that really stands there.');
    return null;
}
/** `+(`, `@(`, `!(`, `?(`, `*(` with its closing parenthesis, or null. */
function extglobOf(text) {
    for (let open = text.indexOf('(', 1); open !== -1; open = text.indexOf('(', open + 1)) {
        if (!'+@!?*'.includes(text.charAt(open - 1)))
            continue;
        const close = text.indexOf(')', open);
        return close === -1 ? null : text.slice(open - 1, close + 1);
    }
    return null;
}
function tooLong(length) {
    return bad(`a pattern of ${length} bytes`, `at most ${PATH_BYTES} bytes, as a path may have`, 'Shorten it with a wildcard.');
}
function tooMuch(found, most) {
    return bad(`braces that expand to ${found}`, `at most ${most}`, 'Split the pattern, or use a wildcard for the alternatives.');
}
function quoted(text) {
    return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``;
}
function bad(found, expected, remedy) {
    return { kind: 'bad', found, expected, remedy };
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ pathFaults)
/* harmony export */ });
/* unused harmony exports SEGMENT_BYTES, faultsOf, lengthFaults, isCleanName, isPlainName */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);


/** UTF-8 bytes of one segment: what ext4, APFS and NTFS can hold. */
const SEGMENT_BYTES = 255;
/** What is wrong with a path, in words; empty when it is a plain relative path that every file system can hold. */
function pathFaults(path) {
    return faultsOf(path).map(fault => fault.says);
}
/** All faults of a path, each rule once. */
function faultsOf(path) {
    const faults = new Map();
    for (const fault of lengthFaults(path))
        faults.set(fault.rule, fault);
    const segments = path.split('/');
    segments.forEach((segment, at) => {
        if (at === 0 && /^[A-Za-z]:/.test(segment))
            add('drive-letter', 'begins with a drive letter');
        for (const fault of segmentFaults(segment))
            faults.set(fault.rule, fault);
    });
    return [...faults.values()];
    function add(rule, says) {
        faults.set(rule, { rule, says });
    }
}
/** True when the path as a whole is too long to be looked at further. */
function lengthFaults(path) {
    if (path.length * 3 <= _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c || Buffer.byteLength(path) <= _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c)
        return [];
    return [{ rule: 'path-too-long', says: `has ${Buffer.byteLength(path)} bytes, over ${_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c}` }];
}
// CONIN$ and COM¹ are devices as well (docs: Naming Files, Paths, and Namespaces).
const DEVICES = new Set(['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', ...'0123456789¹²³'].flatMap(name => name.length > 1 ? [name] : [`COM${name}`, `LPT${name}`]));
function segmentFaults(segment) {
    if (isPlainName(segment))
        return [];
    const faults = [];
    const says = (rule, text) => faults.push({ rule, says: text });
    if (segment === '')
        says('empty-segment', 'has an empty segment');
    if (segment === '.' || segment === '..')
        says('dot-segment', `has a segment \`${segment}\``);
    if (!segment.isWellFormed())
        says('invalid-utf8', 'is not valid UTF-8');
    if (/[\u0000-\u001f\u007f-\u009f]/.test(segment))
        says('control-character', 'holds a control character');
    if (/[\p{Cf}\u2028\u2029]/u.test(segment) ||
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInvisible */ .wy)(segment.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, '')))
        says('invisible-character', 'holds an invisible or direction-changing character');
    if (segment.includes('\\'))
        says('backslash', 'holds a backslash');
    if (segment.includes(':'))
        says('ntfs-stream', 'holds a colon: a drive or a stream on Windows');
    if (segment !== '.' && segment !== '..' && /[.\p{Z}]$/u.test(segment))
        says('trailing-dot-or-blank', 'has a segment that ends with a dot or a blank');
    if (DEVICES.has(stemOf(segment)))
        says('windows-reserved', `has the segment \`${segment}\`, a device on Windows`);
    if (looksLikeGit(segment))
        says('git-lookalike', 'has a segment that git or a file system takes for `.git` or one of its files');
    if (segment.length * 3 > SEGMENT_BYTES && Buffer.byteLength(segment) > SEGMENT_BYTES)
        says('segment-too-long', `has a segment of ${Buffer.byteLength(segment)} bytes, over ${SEGMENT_BYTES}`);
    return faults;
}
/** Before the first dot or colon, without the blanks that Windows drops, in upper case. */
function stemOf(segment) {
    return segment.slice(0, 16).split(/[.:]/, 1).join('').trimEnd().toUpperCase();
}
const GIT_FILES = new Set(['.gitmodules', '.gitattributes']);
/** As git's own checks for HFS+ and NTFS do: characters dropped, case folded, short names, streams. */
function looksLikeGit(segment) {
    const seen = segment
        .slice(0, 1_024)
        .replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    if (seen === '.git' || /^(git|gitmod|gitatt|gi7eba|gi7d29)~\d+$/.test(seen))
        return true;
    return GIT_FILES.has(seen) && seen !== segment;
}
/** True for a name, from `start` to the end of `path`, without a fault. */
function isCleanName(path, start = 0) {
    return isPlainName(path, start) || segmentFaults(path.slice(start)).length === 0;
}
/** 0 plain, 1 worth a closer look, for each ASCII character. */
const CLOSER = Uint8Array.from({ length: 128 }, (_, unit) => unit < 32 || unit === 127 || '\\:~/'.includes(String.fromCharCode(unit)) ? 1 : 0);
/** The devices that can be written in ASCII, at `lastIndex`. */
const ASCII_DEVICE = /(?:aux|nul|prn|con(?:in\$|out\$)?|(?:com|lpt)[0-9]) *(?:[.:]|$)/iy;
const DOT = 46;
const SPACE = 32;
/** The quick way: true only for a name, from `start` to the end of `path`, that no rule could refuse. Most names end here. */
function isPlainName(path, start = 0) {
    const end = path.length;
    if (end === start || end - start > SEGMENT_BYTES)
        return false;
    for (let at = start; at < end; at++) {
        const unit = path.charCodeAt(at);
        if (unit > 126 || CLOSER[unit] === 1)
            return false;
    }
    const last = path.charCodeAt(end - 1);
    if (last === DOT || last === SPACE)
        return false;
    const first = path.charCodeAt(start) | 32;
    // `.g…` may look like `.git`; a, c, l, n, p may begin a device's name.
    if (first === DOT)
        return (path.charCodeAt(start + 1) | 32) !== 103;
    if (!(first === 97 || first === 99 || first === 108 || first === 110 || first === 112))
        return true;
    ASCII_DEVICE.lastIndex = start;
    return !ASCII_DEVICE.test(path);
}


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ compileSegment),
/* harmony export */   pq: () => (/* binding */ isWild),
/* harmony export */   tx: () => (/* binding */ matchSegment)
/* harmony export */ });
const ANY = -1;
const MANY = -2;
/** True when the segment is not a plain literal. */
function isWild(segment) {
    return segment.includes('*') || segment.includes('?');
}
/** Compiles a segment that holds a wildcard; runs of stars count as one. */
function compileSegment(source) {
    const text = source.replace(/\*{2,}/g, '*');
    const first = text.search(/[*?]/);
    const last = Math.max(text.lastIndexOf('*'), text.lastIndexOf('?'));
    const single = text.includes('?');
    return {
        source,
        head: text.slice(0, first),
        tail: text.slice(last + 1),
        middle: single ? [] : text.split('*').slice(1, -1),
        points: single ? Array.from(text, pointOf) : null,
        least: text.length - (text.match(/\*/g)?.length ?? 0),
        weight: single ? text.length : 1,
    };
}
function pointOf(char) {
    if (char === '?')
        return ANY;
    if (char === '*')
        return MANY;
    return char.codePointAt(0) ?? 0;
}
/**
 * Matches the segment that goes from `start` to the end of `text`.
 * `*` is any run of characters, also none; `?` is one code point; all else is itself.
 */
function matchSegment(glob, text, start) {
    if (text.length - start < glob.least || !text.endsWith(glob.tail) || !text.startsWith(glob.head, start))
        return false;
    if (glob.points !== null)
        return matchPoints(glob.points, pointsOf(text.slice(start)));
    let at = start + glob.head.length;
    const end = text.length - glob.tail.length;
    for (const literal of glob.middle) {
        const found = text.indexOf(literal, at);
        if (found === -1)
            return false;
        at = found + literal.length;
        if (at > end)
            return false;
    }
    return at <= end;
}
// Many `?` patterns meet the same name one after the other.
let seenText = '';
let seenPoints = [];
function pointsOf(text) {
    if (text === seenText)
        return seenPoints;
    seenText = text;
    seenPoints = Array.from(text, char => char.codePointAt(0) ?? 0);
    return seenPoints;
}
/** Greedy with one way back: only the last star can grow, so the steps are at most the product of both lengths. */
function matchPoints(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (g < glob.length && glob[g] === MANY) {
            star = g++;
            resume = t;
        }
        else if (g < glob.length && (glob[g] === ANY || glob[g] === text[t])) {
            g++;
            t++;
        }
        else if (star !== -1) {
            g = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (g < glob.length && glob[g] === MANY)
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
/** Untrusted text made harmless. Every string that an agent can choose passes here before it is shown. */
// C0, DEL, C1, line and paragraph separators, bidi controls, zero-width and other invisible characters, BOM, tags, lone surrogates.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
/** True when the text holds a character that a person cannot see, or that reorders what they see. */
function hasInvisible(text) {
    INVISIBLE.lastIndex = 0;
    return INVISIBLE.test(text);
}
/**
 * One line that a terminal or the runner's log can show: control, bidi and invisible characters as `\u{hex}`.
 * The runner obeys `##[command]` anywhere in a line, and `::command::` behind any blanks at its start (runner:
 * ActionCommand.TryParseV2 trims as .NET does), so those marks are broken as well.
 */
function inert(text) {
    return text
        .replace(INVISIBLE, char => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
        .replaceAll('##[', '#\\u{23}[')
        .replace(/^(\s*)::/, '$1\\u{3a}:');
}
/** JSON text with the same value that no log, terminal or reader can take for more than data: `\uXXXX` for what `inert` escapes. */
function inertJson(json) {
    return json
        .replace(INVISIBLE, text => (text === '\n' ? text : text.replace(/[\s\S]/g, escapedUnit)))
        .replaceAll('##[', '#\\u0023[');
}
function escapedUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** At most `max` UTF-16 units, with an ellipsis that says so. */
function clip(text, max) {
    return text.length <= max ? text : `${text.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A Markdown code span whose content cannot leave it (CommonMark 6.1), safe in a GFM table cell. */
function code(text) {
    const shown = inert(text).replaceAll('|', '\\u{7c}');
    if (shown === '')
        return '*(empty)*';
    const runs = [...shown.matchAll(/`+/g)].map(run => run[0].length);
    const fence = '`'.repeat(1 + Math.max(0, ...runs.slice(0, 10_000)));
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * Text outside a code span: every character that Markdown or HTML could read is escaped. GitHub looks for `@name` and `#1`
 * in what it has rendered, where an escape is gone: a zero-width space keeps a stranger's text from calling people.
 */
function prose(text) {
    return inert(text)
        .replace(/[\\`*_{}[\]()#+\-.!|~>@:/]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/\\[@#](?=[\p{L}\p{N}])/gu, '$&&#8203;');
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** The caller's mistake: bad input, bad contract, bad Filemap. Exit 2, never a verdict. */
class InputError extends Error {
    name = 'InputError';
    input;
    expected;
    found;
    remedy;
    /** Where the (first) mistake stands, when it is one in a file of the repository. */
    place;
    constructor(input, found, expected, remedy, place = {}) {
        super(`${input}: expected ${expected}; found ${found}. ${remedy}`);
        this.input = input;
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
        this.place = place;
    }
}


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
;// CONCATENATED MODULE: ./build/packages/core/src/json-text/lines.js
/** The lines of a text, found on the first question. */
function linesOf(text) {
    let starts;
    return {
        at(offset) {
            starts ??= lineStarts(text);
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/problem.js
/** More problems than this are not told: a text with so many is no JSON at all. */
const PROBLEMS_TOLD = 200;

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/quick.js
/** Every string, and everything else that is no colon. It always matches to the string's end, so it never looks back. */
const ALL_BUT_COLONS = /"(?:[^"\\]|\\.?)*(?:"|$)|[^":]+/gs;
/**
 * The value of a text that has nothing wrong with it; undefined when anything is suspect, so that the slow reader decides.
 * A check runs once in a fresh process, on cold code: so the loops over the text are the engine's own (a native replace,
 * JSON.parse), and only the value is walked. JSON.parse keeps the last of two equal keys without a word; counting the
 * text's colons against the value's keys finds that it did. JSON.parse does not recurse, so depth may be counted after it.
 */
function readQuickly(text, depth) {
    if (!text.isWellFormed() || text.includes('\\u') || text.includes('__proto__'))
        return undefined;
    const value = parsed(text);
    if (value === undefined)
        return undefined;
    const keys = countKeys(value, depth);
    // All colons are keys' own, or some stand in strings: most texts have none there.
    return keys === countColons(text) || keys === text.replace(ALL_BUT_COLONS, '').length ? { value } : undefined;
}
function countColons(text) {
    let count = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1))
        count++;
    return count;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Keys in all objects of a value; NaN when it is nested too deep or holds a number that may have been rounded. */
function countKeys(value, depth) {
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return Number.NaN;
    let count = 0;
    if (isList(value)) {
        for (let at = 0; at < value.length; at++) {
            const item = value[at];
            if (item !== undefined && typeof item !== 'string')
                count += countKeys(item, depth - 1);
        }
        return count;
    }
    for (const key in value) {
        count++;
        const member = value[key];
        if (member !== undefined && typeof member !== 'string')
            count += countKeys(member, depth - 1);
    }
    return count;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __nccwpck_require__(9997);
;// CONCATENATED MODULE: ./build/packages/core/src/json-text/explain.js

/** The parser's error codes by name (its const enum cannot be imported with isolated modules). */
const ERROR = {
    invalidSymbol: 1,
    invalidNumber: 2,
    propertyName: 3,
    value: 4,
    colon: 5,
    comma: 6,
    closeBrace: 7,
    closeBracket: 8,
    endOfFile: 9,
    comment: 10,
    endOfComment: 11,
    endOfString: 12,
    endOfNumber: 13,
    unicode: 14,
    escape: 15,
    character: 16,
};
/** The parser's error as a kind of ours and a sentence. */
function explain(error, site) {
    const { text, at, length } = site;
    const token = text.slice(at, at + Math.min(length, 80));
    const here = (kind, message) => ({ kind, message, from: at });
    const closes = token === ']' || token === '}';
    switch (Number(error)) {
        case ERROR.propertyName:
        case ERROR.value:
            if (closes && site.comma !== null)
                return { kind: 'trailing-comma', message: 'a comma stands before the closing bracket', from: site.comma };
            return here('syntax', `${Number(error) === ERROR.value ? 'a value' : 'a key in double quotes'} is missing here`);
        case ERROR.invalidSymbol:
            return symbol(token, at);
        case ERROR.invalidNumber:
        case ERROR.endOfNumber:
            return here('number-form', `${shown(token)} is no JSON number`);
        case ERROR.colon:
            return here('syntax', 'a colon is missing after the key');
        case ERROR.comma:
            return here('syntax', 'a comma is missing before this');
        case ERROR.closeBrace:
            return here('syntax', 'the text ends before the object is closed by "}"');
        case ERROR.closeBracket:
            return here('syntax', 'the text ends before the list is closed by "]"');
        case ERROR.endOfFile:
            return here('trailing-data', `${shown(token)} stands after the end of the JSON value`);
        case ERROR.comment:
        case ERROR.endOfComment:
            return here('comment', 'comments are not allowed in JSON');
        case ERROR.endOfString:
            return here('string', 'a string is not closed on its line');
        case ERROR.unicode:
            return here('string', 'a \\u escape needs four hexadecimal digits');
        case ERROR.escape:
            return here('string', 'a backslash is followed by a character that JSON does not escape');
        case ERROR.character:
            return here('control-character', 'a control character stands unescaped in a string');
        default:
            return here('syntax', 'this is no JSON');
    }
}
function symbol(token, from) {
    if (/^[-+]?(NaN|Infinity)$/.test(token))
        return { kind: 'number-word', message: `${shown(token)} is no JSON number`, from };
    if (/^[-+.]/.test(token))
        return { kind: 'number-form', message: `${shown(token)} is no JSON number`, from };
    if (token.startsWith("'"))
        return { kind: 'string', message: 'strings stand in double quotes', from };
    return { kind: 'syntax', message: `${shown(token)} is no JSON value`, from };
}
function shown(token) {
    return `"${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(token, 40))}"`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/tree.js






/**
 * Reads a text whose depth is known to be bounded (the parser recurses): every value's place, and everything wrong.
 * Microsoft's jsonc-parser reads; what it allows and JSON does not is refused here.
 */
function readTree(text) {
    const lines = linesOf(text);
    const problems = [];
    const open = [];
    let root = null;
    let key = null;
    let comma = -1;
    let told = -1;
    // A word that is no value: the parser also reports that the value is missing.
    let strange = false;
    const step = () => {
        const top = open.at(-1)?.node;
        if (top === undefined)
            return '';
        if (top.items !== null)
            return (0,json/* pointerStep */.U)(top.items.length);
        return key === null ? '' : (0,json/* pointerStep */.U)(key.name);
    };
    const tell = (kind, message, offset) => {
        if (problems.length >= PROBLEMS_TOLD)
            return;
        const pointer = open.map(({ step }) => step).join('') + step();
        problems.push({ kind, message, ...lines.at(offset), pointer: clipPointer(pointer) });
    };
    const attach = (at, members, items) => {
        const top = open.at(-1)?.node;
        const node = { at, keyAt: key?.at ?? at, members, items };
        strange = false;
        if (top === undefined)
            root ??= node;
        else if (top.items !== null)
            top.items.push(node);
        else if (key !== null && !top.members?.has(key.name))
            top.members?.set(key.name, node);
        key = null;
        return node;
    };
    const begin = (at, members, items) => {
        const opening = step();
        open.push({ node: attach(at, members, items), step: opening });
    };
    const text16 = (value, at, length) => {
        if (!value.isWellFormed() && text.slice(at, at + length).isWellFormed())
            tell('lone-surrogate', 'an escape is half of a surrogate pair', at);
    };
    (0,main.visit)(text, {
        onObjectBegin: at => begin(at, new Map(), null),
        onArrayBegin: at => begin(at, null, []),
        onObjectEnd: () => {
            open.pop();
        },
        onArrayEnd: () => {
            open.pop();
        },
        onObjectProperty(name, at, length) {
            key = { name, at };
            const members = open.at(-1)?.node.members;
            const first = members?.get(name);
            if (first !== undefined)
                tell('duplicate-key', `the key ${quoted(name)} stands on line ${lines.at(first.keyAt).line} already`, at);
            if (name === '__proto__')
                tell('proto-key', 'the key "__proto__" is not allowed', at);
            text16(name, at, length);
        },
        onLiteralValue(value, at, length) {
            if (typeof value === 'string')
                text16(value, at, length);
            if (typeof value === 'number') {
                const fault = numberFault(value, text.slice(at, at + length));
                if (fault !== null)
                    tell('number-range', fault, at);
            }
            attach(at, null, null);
        },
        onSeparator(character, at) {
            if (character !== ',')
                return;
            comma = at;
            key = null;
            strange = false;
        },
        onError(error, at, length) {
            // Recovery reports one mistake several times; the bound keeps the look back at the comma linear.
            if (at <= told || problems.length >= PROBLEMS_TOLD)
                return;
            told = at;
            if (strange && Number(error) === ERROR.value)
                return;
            strange = Number(error) === ERROR.invalidSymbol;
            const afterComma = comma !== -1 && /^[ \t\r\n]*$/.test(text.slice(comma + 1, Math.min(at, comma + 1_000)));
            const { kind, message, from } = explain(error, { text, at, length, comma: afterComma ? comma : null });
            tell(kind, message, from);
        },
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return { root, problems };
}
/** The node at a pointer's steps, or the nearest one above it that exists. */
function nodeAt(root, pointer) {
    let node = root;
    for (const step of pointer.split('/').slice(1)) {
        const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.members?.get(name) ?? node.items?.[Number(name)];
        if (next === undefined)
            return node;
        node = next;
    }
    return node;
}
function numberFault(value, digits) {
    if (!Number.isFinite(value))
        return `the number ${quoted(digits)} is larger than a double can hold`;
    if (/^-?[0-9]+$/.test(digits) && BigInt(digits) !== BigInt(value))
        return `the whole number ${quoted(digits)} has more digits than a double can hold`;
    return null;
}
function quoted(text) {
    return (0,inert/* inert */.tJ)(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text));
}
function clipPointer(pointer) {
    return pointer.length > 1_000 ? `${pointer.slice(0, 1_000)}…` : pointer;
}

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/parse.js





/**
 * Reads JSON (RFC 8259) strictly: size and depth are capped before anything else is read, every problem is told at once.
 * Refused besides bad syntax: duplicate keys, `__proto__`, a BOM, lone surrogates, numbers that a double cannot hold.
 * A second reader, JSON.parse, must agree. Places are found on the first question.
 */
function parseJsonText(text, limits) {
    const large = oversize(text, limits.bytes);
    if (large !== null)
        return bad(large);
    const quick = readQuickly(text, limits.depth);
    if (quick !== undefined)
        return { kind: 'ok', value: quick.value, placeOf: placesOf(text) };
    const problems = slowProblems(text, limits.depth);
    if (problems.length > 0)
        return { kind: 'bad', problems };
    try {
        return { kind: 'ok', value: JSON.parse(text), placeOf: placesOf(text) };
    }
    catch {
        return bad(first('syntax', 'two JSON readers disagree about this text'));
    }
}
function placesOf(text) {
    const lines = linesOf(text);
    let root;
    return (pointer, of = 'value') => {
        // The whole value needs no tree: it begins where the blanks end.
        if (pointer === '')
            return lines.at(text.search(/[^ \t\r\n]/));
        root ??= readTree(text).root;
        if (root === null)
            return { line: 1, column: 1 };
        const node = nodeAt(root, pointer);
        return lines.at(of === 'key' ? node.keyAt : node.at);
    };
}
function oversize(text, bytes) {
    if (text.length <= bytes / 3)
        return null;
    const size = text.length > bytes ? text.length : Buffer.byteLength(text);
    if (size <= bytes)
        return null;
    return first('oversize', `the text is larger than ${bytes} bytes`);
}
function slowProblems(text, depth) {
    const bom = text.startsWith('\ufeff');
    const readable = bom ? ` ${text.slice(1)}` : text;
    const before = bom ? [first('bom', 'a byte order mark stands before the JSON')] : [];
    if (/^[ \t\r\n]*$/.test(readable))
        return [...before, first('empty', 'the text is empty')];
    const deep = tooDeep(readable, depth);
    if (deep !== null)
        return [...before, deep];
    const problems = [...before, ...rawSurrogates(readable), ...readTree(readable).problems];
    return problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, PROBLEMS_TOLD);
}
/** Counts brackets by the parser's own tokens, without recursion: what the parser would nest is what is counted. */
function tooDeep(text, limit) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (;;) {
        const token = scanner.scan();
        switch (Number(token)) {
            case 1: // {
            case 3: // [
                depth++;
                break;
            case 2: // }
            case 4: // ]
                depth = Math.max(0, depth - 1);
                break;
            case 17: // end
                return null;
        }
        if (depth > limit) {
            const message = `lists and objects are nested deeper than ${limit}`;
            return { kind: 'depth', message, ...linesOf(text).at(scanner.getTokenOffset()), pointer: '' };
        }
    }
}
function rawSurrogates(text) {
    if (text.isWellFormed())
        return [];
    const lines = linesOf(text);
    const found = [];
    for (const lone of text.matchAll(/[\ud800-\udfff]/gu)) {
        if (found.length >= PROBLEMS_TOLD)
            break;
        const message = 'half of a surrogate pair stands alone';
        found.push({ kind: 'lone-surrogate', message, ...lines.at(lone.index), pointer: '' });
    }
    return found;
}
function first(kind, message) {
    return { kind, message, line: 1, column: 1, pointer: '' };
}
function bad(problem) {
    return { kind: 'bad', problems: [problem] };
}


/***/ }),

/***/ 9997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pointerStep),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** True for a JSON object: not null, not a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A pointer's next step, escaped (RFC 6901, section 3). */
function pointerStep(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
function isBranchName(name) {
    return (name.length <= 1_000 &&
        /^[^-/]/.test(name) &&
        !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name));
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export SUMMARY_BYTES */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7437);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);


/** A step's summary over 1 MiB is dropped by the runner (docs: workflow commands); we stop well below, counted in UTF-8 bytes. */
const SUMMARY_BYTES = 900_000;
const ROWS = 200;
const CELL = 500;
const MARK = { pass: '✅ pass', refuse: '❌ refuse', unknown: '❔ unknown' };
/** The job summary: verdict, findings, gaps, warnings, then what the check adds (`more`, Markdown of our own making). */
function renderSummary(verdict, more = '') {
    const head = `## ${verdict.check}: ${MARK[verdict.verdict]}${verdict.code === '' ? '' : ` · ${verdict.code} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[verdict.code].slug}`}`;
    const parts = [
        head,
        `**State** ${verdict.state.from} → ${verdict.state.to} · **contract** ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(verdict.contract)}${refusals(verdict)}`,
        verdict.next === '' ? '' : `**Next:** ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(verdict.next)}`,
        table('Findings', ['Code', 'Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.findings.map(f => [f.code, ...cells(f)])),
        table('Could not be known', ['Fact', 'Why', 'Do this'], verdict.gaps.map(gap => [cell(gap.fact), cell(gap.reason), cell(gap.remedy)])),
        table('Warnings', ['Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.warnings.map(cells)),
        more,
    ];
    return bounded(parts.filter(part => part !== '').join('\n\n'));
}
function refusals(verdict) {
    return verdict.refusals.length === 0 ? '' : ` · **refusal** ${verdict.refusals.join(', ')}`;
}
function cells(told) {
    return [told.rule, where(told), cell(told.message), cell(told.expected), cell(told.found), cell(told.remedy)];
}
function cell(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL));
}
function where(place) {
    if (place.path === undefined)
        return place.pointer === undefined ? '' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place.pointer);
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(place.path, CELL)}${at}`);
}
/** A GFM table of ready cells, at most 200 rows; the rest is counted. */
function table(title, columns, rows) {
    if (rows.length === 0)
        return '';
    const lines = [
        `### ${title} (${rows.length})`,
        '',
        `| ${columns.join(' | ')} |`,
        `|${columns.map(() => '---').join('|')}|`,
        ...rows.slice(0, ROWS).map(row => `| ${row.join(' | ')} |`),
    ];
    if (rows.length > ROWS)
        lines.push('', `…and ${rows.length - ROWS} more.`);
    return lines.join('\n');
}
function bounded(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_BYTES)
        return `${markdown}\n`;
    const cut = Buffer.from(markdown).subarray(0, SUMMARY_BYTES).toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the summary's limit is 1 MiB. The verdict JSON has the rest.\n`;
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* unused harmony export FINDINGS_TOLD */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7437);

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

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ antiflakeCompare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
;// CONCATENATED MODULE: ./build/packages/core/src/sha.js
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The first seven digits, for people. */
function sha_short(sha) {
    return sha.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/packages/core/src/base.js


const MERGES_TOLD = 20;
/** CEC-60: the patch must start at the tip of the base branch and be one line of commits. Gaps are the caller's to report. */
function judgeBase(patch) {
    return [...staleBase(patch), ...strangeBase(patch), ...mergeCommits(patch)];
}
function staleBase({ tip, base, baseBranch }) {
    if (tip.kind === 'gap' || tip.value === base)
        return [];
    return [
        {
            code: 'CEC-60',
            rule: 'stale-base',
            message: `The base commit is not the tip of ${(0,inert/* inert */.tJ)(baseBranch)}.`,
            expected: `${tip.value}, the tip of ${(0,inert/* inert */.tJ)(baseBranch)}`,
            found: base,
            remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)} at ${sha_short(tip.value)}, then run the gates again.`,
        },
    ];
}
function strangeBase({ baseIsAncestor, base, head, baseBranch }) {
    if (baseIsAncestor.kind === 'gap' || baseIsAncestor.value)
        return [];
    return [
        {
            code: 'CEC-60',
            rule: 'base-not-ancestor',
            message: `The patch does not start at the base commit ${sha_short(base)}.`,
            expected: `${base} to be an ancestor of head`,
            found: `head ${head}, whose history does not hold it`,
            remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)}, then run the gates again.`,
        },
    ];
}
/** A merge is cured as a stale base is, by a rebase; no path is outside the Filemap because of it. */
function mergeCommits({ merges, baseBranch }) {
    if (merges.kind === 'gap')
        return [];
    return merges.value.slice(0, MERGES_TOLD).map((merge, at) => ({
        code: 'CEC-60',
        rule: 'merge-commit',
        message: `${sha_short(merge)} is a merge commit, so the branch is not a single patch on its base.`,
        expected: 'commits with one parent each between base and head',
        found: at === MERGES_TOLD - 1 && merges.value.length > MERGES_TOLD
            ? `${merge}, and ${merges.value.length - MERGES_TOLD} merges more`
            : `the merge commit ${merge}`,
        remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)} without merges, then run the gates again.`,
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/fact.js
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

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
/** The remedies that several rules of runs share, written once. */
const REMEDY = {
    fresh: 'Dispatch the ORR workflow on the sandbox branch at its present head, and offer those runs.',
    patch: 'Repair the cause, push a new patch to the sandbox branch, and run the gates again from the first run.',
    workflow: 'Restore the ORR workflow as it stands on the base branch, or have maintainers change it there first; then rebase and run the gates again.',
    evidence: "Let each run upload its evidence once, under the contract's name, before it ends; then run the gates again.",
};
function finding(code, rule, told) {
    return { code, rule, ...told };
}
/** The finding when `holds` is false. */
function demand(holds, code, rule, told) {
    return holds ? [] : [finding(code, rule, told)];
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-artifacts.js



/** Server clocks differ by this much at most; an artifact made later was not made by the run. */
const SKEW_MS = 5_000;
function lastName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** By the contract's name, or by the evidence ZIP's file name (upload-artifact with `archive: false`). */
function chooseArtifacts(artifacts, contract) {
    const { name, evidence_zip, scorecard } = contract.artifact;
    const bundle = artifacts.find(artifact => artifact.name === name);
    const raw = artifacts.find(artifact => artifact.name === lastName(evidence_zip));
    const evidence = bundle ?? raw;
    if (evidence === undefined)
        return null;
    const form = bundle !== undefined && name !== lastName(evidence_zip) ? 'bundle' : 'raw';
    const card = artifacts.find(artifact => artifact.name === lastName(scorecard));
    return { form, evidence, scorecard: form === 'raw' ? (card ?? null) : null };
}
/** The artifacts of one run: there, once, unexpired, of this run, made while it ran, within the limit. */
function judgeArtifacts(run, offered, contract) {
    if (offered.artifacts.kind === 'gap')
        return [];
    const artifacts = offered.artifacts.value;
    const chosen = chooseArtifacts(artifacts, contract);
    if (chosen === null)
        return [absent(run, artifacts, contract)];
    const jobs = offered.jobs.kind === 'known' ? offered.jobs.value : [];
    const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return [
        ...ambiguous(run, artifacts, contract),
        ...read.flatMap(artifact => judgeArtifact(run, artifact, jobs, contract.limits.artifact_bytes)),
    ];
}
function absent(run, artifacts, contract) {
    const { name, evidence_zip } = contract.artifact;
    const names = artifacts.slice(0, 10).map(artifact => artifact.name);
    return finding('CEC-40', 'artifact-absent', {
        message: `Run ${run.id} left no evidence.`,
        expected: `an artifact named ${name}, or ${lastName(evidence_zip)} uploaded as it is`,
        found: names.length === 0 ? 'no artifact' : names.join(', '),
        remedy: REMEDY.evidence,
    });
}
function ambiguous(run, artifacts, contract) {
    const { name, evidence_zip, scorecard } = contract.artifact;
    const claims = artifacts.filter(artifact => artifact.name === name || artifact.name === lastName(evidence_zip));
    const cards = artifacts.filter(artifact => artifact.name === lastName(scorecard));
    const once = (found, what) => demand(found.length <= 1, 'CEC-40', 'artifact-doubled', {
        message: `Run ${run.id} has ${found.length} artifacts that claim to be its ${what}.`,
        expected: 'exactly one',
        found: found
            .slice(0, 10)
            .map(claim => `${claim.name} (${claim.id})`)
            .join(', '),
        remedy: REMEDY.evidence,
    });
    return [...once(claims, 'evidence'), ...once(cards, 'scorecard')];
}
function judgeArtifact(run, artifact, jobs, limit) {
    const what = `Artifact ${artifact.name} of run ${run.id}`;
    return [
        ...demand(!artifact.expired, 'CEC-40', 'artifact-expired', {
            message: `${what} has expired.`,
            expected: 'an artifact that can be read',
            found: 'expired',
            remedy: REMEDY.fresh,
        }),
        ...demand(artifact.runId === null || artifact.runId === run.id, 'CEC-40', 'artifact-of-other-run', {
            message: `${what} comes from another run.`,
            expected: `run ${run.id}`,
            found: `run ${artifact.runId}`,
            remedy: REMEDY.evidence,
        }),
        ...demand(artifact.headSha === null || artifact.headSha === run.headSha, 'CEC-40', 'artifact-of-other-head', {
            message: `${what} comes from another commit.`,
            expected: run.headSha,
            found: artifact.headSha ?? '',
            remedy: REMEDY.evidence,
        }),
        ...demand(artifact.size <= limit, 'CEC-40', 'artifact-too-big', {
            message: `${what} is larger than the contract allows.`,
            expected: `at most ${limit} bytes`,
            found: `${artifact.size} bytes`,
            remedy: 'Let the gates leave less evidence, then run them again.',
        }),
        ...madeDuring(run, artifact, jobs, what),
    ];
}
function madeDuring(run, artifact, jobs, what) {
    if (artifact.createdAt === null)
        return [];
    const made = Date.parse(artifact.createdAt);
    const last = lastEnd(jobs);
    const early = made < Date.parse(run.createdAt) - SKEW_MS;
    const late = last !== null && made > Date.parse(last) + SKEW_MS;
    return demand(!early && !late, 'CEC-40', 'artifact-not-of-the-run-time', {
        message: `${what} was not made while the run went on.`,
        expected: `made between ${run.createdAt} and ${last ?? 'the end of the run'}`,
        found: artifact.createdAt,
        remedy: REMEDY.evidence,
    });
}
/** The latest end among jobs; null when there is none. */
function lastEnd(jobs) {
    const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [job.completedAt]));
    return ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}
/** The hash in `sha256:<64 hex>`, as GitHub has it of the uploaded bytes; null without one. */
function digestOf(artifact) {
    const hex = /^sha256:(.*)$/s.exec(artifact.digest ?? '')?.[1]?.toLowerCase() ?? '';
    return isSha256(hex) ? hex : null;
}
/** What GitHub did not tell of the artifacts that count. */
function artifactGaps(run, artifacts, contract) {
    const chosen = chooseArtifacts(artifacts, contract);
    if (chosen === null)
        return [];
    const read = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return read.flatMap(artifact => {
        const what = `artifact ${artifact.name} of run ${run.id}`;
        return [
            ...(digestOf(artifact) === null
                ? [
                    gap(`the digest of ${what}`, 'GitHub has no SHA-256 of it.', 'Upload with upload-artifact v4 or later, then run the gates again.').gap,
                ]
                : []),
            ...(artifact.createdAt === null
                ? [gap(`when ${what} was made`, 'GitHub does not say.', 'Run the gates again.').gap]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/choose-runs.js

/** True when `workflow` names the contract's workflow, or could be its id. */
function namesWorkflow(workflow, { orr }) {
    return workflow === orr.workflow || workflow === orr.path || workflow === lastName(orr.path) || /^\d+$/.test(workflow);
}
/**
 * The ids that are offered. Found ones: the oldest green first attempts of an allowed event first, then the oldest others, so
 * that a red run beside enough green ones is judged as what it is: another run of this head that failed.
 */
function chooseRuns(choice, listed, contract, shadows) {
    if (choice.kind === 'ids')
        return choice.ids;
    const fit = listed.filter(run => !shadows.includes(run.id) &&
        run.conclusion !== 'cancelled' &&
        contract.orr.events.includes(run.event) &&
        (!/^\d+$/.test(choice.workflow) || run.workflowId === choice.workflow));
    const green = (run) => (run.conclusion === 'success' && (run.attempt ?? 1) === 1 ? 0 : 1);
    return fit
        .toSorted((a, b) => green(a) - green(b) || Number(a.id) - Number(b.id))
        .slice(0, contract.orr.runs)
        .map(run => run.id);
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 4 modules
var load = __nccwpck_require__(6598);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/faults.js



/** git could not be started: there is no such folder, or no git. Exit 2. */
function startFault(error, cwd) {
    if (!(0,external_node_fs_.existsSync)(cwd)) {
        return new input_error/* InputError */.d('working-directory', 'no such folder', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if ('code' in error && error.code === 'ENOENT') {
        return new input_error/* InputError */.d('git', 'no git on PATH', 'git 2.30 or later', 'Install git on this machine.');
    }
    return error;
}
/** git started, but not on a repository that it accepts. Null when the trouble is another one. */
function repositoryFault(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', 'a repository that belongs to another user (git: dubious ownership)', 'a repository that git trusts', 'Run `git config --global --add safe.directory "$PWD"` in that folder before this step.');
    }
    if (/not a git repository|must be run in a work tree/i.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', 'a folder that is not a git repository', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if (/unknown repository extension|Expected git repo version/i.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', `a repository that this git cannot read: ${told(stderr)}`, 'a repository of a format that git knows', 'Use a newer git.');
    }
    return null;
}
/** What git said went wrong, one inert line, without the password that a remote's address may hold. */
function told(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '' && !/^(hint|warning):/.test(line));
    const line = lines.find(text => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git said nothing';
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(line.replace(/:\/\/[^/\s@]*@/g, '://'), 300));
}
function sha256Fault() {
    return new input_error/* InputError */.d('working-directory', 'a repository with SHA-256 object names', 'SHA-1 object names, as GitHub has them', 'Use a clone whose object format is sha1.');
}

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
                if (!isSha(sha))
                    throw sha256Fault();
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

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/process.js



const PATIENCE = { answer: 120_000, fetch: 600_000 };
const STDERR_CHARS = 20_000;
function startGit(place, args, stdin = 'pipe') {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...HARDENED, ...args], {
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
            reject(startFault(error, place.cwd));
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
        super(told(stderr));
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
    const child = startGit(place, dialect.args);
    const stderr = tail(child.stderr);
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/git.js






/** Throws InputError when git is missing, or the folder is not a repository that git accepts. */
async function openGit(cwd, env = process.env, patience = PATIENCE) {
    const place = { cwd, env, patience };
    const run = (args, options) => runGit(place, args, options);
    const objects = openObjects(place, error => startFault(error, cwd));
    const remotes = readRemotes(run);
    remotes.catch(() => { });
    try {
        await objects.read('HEAD', 0);
    }
    catch (error) {
        throw (error instanceof ObjectsFault ? repositoryFault(error.stderr) : null) ?? error;
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
                return known(sha);
            return gap(`the commit ${(0,inert/* inert */.tJ)(name)}`, 'This clone has no such commit.', `Fetch it: git fetch origin ${(0,inert/* inert */.tJ)(name)}`);
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
        if (error instanceof ObjectsFault)
            return null;
        throw error;
    }
}
async function readBlob(run, objects, commit, path) {
    const fact = `the file ${(0,inert/* inert */.tJ)(path)} at ${commit.slice(0, 7)}`;
    if (path === '' || /[\n\0]|^\.{0,2}\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
        return gap(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.');
    }
    try {
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type === 'blob') {
            return object.bytes === null ? gap(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : known(object.bytes);
        }
    }
    catch (error) {
        if (!(error instanceof ObjectsFault))
            throw error;
        return gap(fact, `git could not read it: ${error.message}.`, 'Make the remote reachable, or fetch the commit whole.');
    }
    // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.exit !== 0)
        return gap(fact, `git could not read its folder: ${told(listed.stderr)}.`, 'Fetch the commit whole.');
    if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1')))
        return known(null);
    return gap(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.');
}
async function lsTree(run, commit, folder) {
    const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`];
    const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where]);
    if (listed.exit !== 0) {
        return gap(`the files at ${commit.slice(0, 7)}`, `git could not list them: ${told(listed.stderr)}.`, 'Fetch the commit whole.');
    }
    const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1);
    return known(lines.map(line => {
        const [, mode = '', sha = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
        if (!isSha(sha))
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/fetch.js


const ONLY_OBJECTS = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-gc',
];
/**
 * Brings commits into the object store and touches no ref. In a shallow clone one commit comes alone, and `deepen` brings
 * that many more generations below the cut; in a partial clone git asks for no blobs by itself. A clone that is whole
 * stays whole: there neither option is given.
 */
async function fetchCommits(git, remote, commits, depth) {
    const shape = depth === null ? [] : 'only' in depth ? ['--depth=1'] : [`--deepen=${depth.deepen}`];
    const run = await git.run([...ONLY_OBJECTS, ...shape, '--', remote, ...commits], { timeoutMs: git.patience.fetch });
    if (run.exit === 0)
        return { kind: 'done' };
    const absent = /not our ref|couldn't find remote ref|unadvertised object|did not send all necessary/i.test(run.stderr);
    return {
        kind: absent ? 'absent' : 'failed',
        reason: run.exit === -1 ? `no end in ${git.patience.fetch / 1_000} s` : told(run.stderr),
    };
}
/** The one command that would bring what is missing. */
function fetchCommand(remote, commits, shallow) {
    return `git fetch --no-tags ${shallow ? '--unshallow ' : ''}${(0,inert/* inert */.tJ)(remote ?? '<remote>')} ${commits.join(' ')}`;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/remote.js





/** The remote that says where a branch stands; null when the repository has none at all. */
async function remoteFor(git, branch) {
    const { names, ofBranch } = await git.remotes;
    const configured = ofBranch.get(branch);
    if (configured !== undefined && names.includes(configured))
        return known(configured);
    if (names.includes('origin'))
        return known('origin');
    if (names.length <= 1)
        return known(names[0] ?? null);
    return gap(`the remote of ${(0,inert/* inert */.tJ)(branch) || 'this repository'}`, `This clone has ${names.length} remotes, none called origin: ${(0,inert/* inert */.tJ)(names.join(', '))}.`, `Say which one counts: git config branch.${(0,inert/* inert */.tJ)(branch) || 'main'}.remote <name>`);
}
/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
async function askRemote(git, remote, refs) {
    const timeoutMs = git.patience.answer;
    const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs });
    if (run.exit !== 0) {
        return gap(`what the remote ${(0,inert/* inert */.tJ)(remote)} says`, `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : told(run.stderr)}.`, `Make \`git ls-remote ${(0,inert/* inert */.tJ)(remote)}\` work in this clone (network, credentials), then run again.`);
    }
    const found = new Map();
    let head = null;
    for (const line of run.stdout.toString('utf8').split('\n')) {
        const [left = '', name = ''] = line.split('\t');
        if (left.startsWith('ref: refs/heads/') && name === 'HEAD')
            head = left.slice('ref: refs/heads/'.length);
        else if (isSha(left))
            found.set(name, left);
    }
    return known({ refs: found, head });
}
/**
 * The tip of a branch as the remote has it now; where there is no remote, the local branch. Only ever `refs/heads/…`:
 * a tag of the same name is another thing. Throws InputError when there is no such branch.
 */
async function tipOf(git, branch) {
    const remote = await remoteFor(git, branch);
    if (remote.kind === 'gap')
        return remote;
    const ref = `refs/heads/${branch}`;
    if (remote.value === null) {
        const local = await git.find(ref);
        if (local === null)
            throw noBranch(branch, 'this repository, which has no remote');
        return known(local);
    }
    const answer = await askRemote(git, remote.value, [ref]);
    if (answer.kind === 'gap')
        return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${(0,inert/* inert */.tJ)(branch)}` } };
    const tip = answer.value.refs.get(ref);
    if (tip === undefined)
        throw noBranch(branch, `the remote ${remote.value}`);
    return known(tip);
}
/** The branch that the repository itself calls its default one. */
async function defaultBranch(git) {
    const remote = await remoteFor(git, '');
    if (remote.kind === 'gap')
        return remote;
    if (remote.value === null)
        return localDefault(git);
    const answer = await askRemote(git, remote.value, ['HEAD']);
    if (answer.kind === 'gap')
        return answer;
    return answer.value.head === null
        ? unnamed(`The remote ${(0,inert/* inert */.tJ)(remote.value)} does not say.`)
        : known(answer.value.head);
}
/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git) {
    for (const name of ['main', 'master'])
        if ((await git.find(`refs/heads/${name}`)) !== null)
            return known(name);
    return unnamed('This repository has no remote, and no branch main or master.');
}
function unnamed(reason) {
    return gap('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.');
}
function noBranch(branch, where) {
    return new input_error/* InputError */.d('base', `no branch "${(0,inert/* inert */.tJ)(branch)}" in ${(0,inert/* inert */.tJ)(where)}`, 'a branch that exists, or a commit of 40 hex digits', 'Correct the input base, or base_branch in the contract.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/lineage.js





/** Generations fetched below the cut of a shallow clone, until head meets base. */
const STEPS = [16, 128, 1_024, 8_192, 2_000_000];
/**
 * Whether base is an ancestor of head, and the merges in between; one `git rev-list`. A shallow clone is deepened as far as
 * the answer needs and no further; where it cannot be, the answer is a gap that says the one command that would.
 */
async function gatherLineage(git, branch, base, head) {
    if (await isShortLine(git, base, head))
        return known({ baseIsAncestor: true, merges: [] });
    const first = await readLineage(git, base, head);
    if (first.kind === 'gap' || first.value.cut.length === 0 || !(await git.isShallow()))
        return answered(first);
    const remote = await remoteFor(git, branch);
    const from = remote.kind === 'known' ? remote.value : null;
    let reason = 'it has no remote to ask';
    for (const deepen of from === null ? [] : STEPS) {
        const fetched = await deepened(git, from ?? '', base, head, deepen);
        if (fetched !== null) {
            reason = fetched;
            break;
        }
        const next = await readLineage(git, base, head);
        if (next.kind === 'gap' || next.value.cut.length === 0 || !(await git.isShallow()))
            return answered(next);
        reason = 'more of it could not be fetched';
    }
    return gap('the commits between base and head', `This clone is shallow and ends above base, and ${reason}.`, `Run \`${fetchCommand(from, [head], true)}\`, or check out with fetch-depth: 0.`);
}
const SHORT = 20;
/** Most patches: a few commits with one parent each, down to base. Read from the commits themselves, so no cut can hide one. */
async function isShortLine(git, base, head) {
    let at = head;
    for (let step = 0; step < SHORT && at !== base; step++) {
        const commit = await git.objects.read(at);
        if (commit?.type !== 'commit' || commit.bytes === null)
            return false;
        const [parent, second] = parentsOf(commit.bytes);
        if (parent === undefined || second !== undefined)
            return false;
        at = parent;
    }
    return at === base;
}
/** As git reads them: right behind the tree, and nowhere else. */
function parentsOf(commit) {
    const [headers = ''] = /^tree [0-9a-f]{40}\n(parent [0-9a-f]{40}\n)*/.exec(commit.toString('latin1')) ?? [];
    return [...headers.matchAll(/^parent ([0-9a-f]{40})$/gm)].flatMap(found => found[1] ?? []);
}
/** Null when done. A head that was never pushed is no reason: what lies below it may be at the remote all the same. */
async function deepened(git, remote, base, head, deepen) {
    const both = await fetchCommits(git, remote, [base, head], { deepen });
    if (both.kind === 'done')
        return null;
    if (both.kind === 'failed')
        return both.reason;
    const one = await fetchCommits(git, remote, [base], { deepen });
    return one.kind === 'done' ? null : one.reason;
}
function answered(walk) {
    return walk.kind === 'gap' ? walk : known({ baseIsAncestor: walk.value.baseIsAncestor, merges: walk.value.merges });
}
/**
 * Lists what head has and base has not, with parents. Base is a true ancestor exactly when it is the parent of one of them,
 * or is head: on a path from head down to base no commit in between can be reached from base.
 */
async function readLineage(git, base, head) {
    const merges = [];
    const cut = [];
    let baseIsAncestor = base === head;
    let rest = '';
    const run = await git.run(['rev-list', '--parents', head, `^${base}`, '--'], {
        onChunk: chunk => {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                const [commit = '', ...parents] = line.split(' ');
                if (!isSha(commit))
                    throw new Error('git rev-list printed a line that names no commit');
                if (parents.includes(base))
                    baseIsAncestor = true;
                if (parents.length > 1)
                    merges.push(commit);
                if (parents.length === 0)
                    cut.push(commit);
            }
        },
    });
    if (run.exit === 0 && rest === '')
        return known({ baseIsAncestor, merges, cut });
    return gap('the commits between base and head', `git could not list them: ${told(run.stderr)}.`, 'Check out with fetch-depth: 0, then run again.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/presence.js





/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
async function bringCommit(git, input, commit, branch) {
    const here = await git.find(commit);
    if (here === commit)
        return known(commit);
    if (here !== null)
        throw noCommit(input, commit, 'an object that is no commit');
    const [remote, shallow] = await Promise.all([remoteFor(git, branch), git.isShallow()]);
    if (remote.kind === 'gap')
        return remote;
    const what = `the commit ${commit} (${input})`;
    if (remote.value === null) {
        if (!shallow)
            throw noCommit(input, commit, 'no such commit in this repository');
        return gap(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.');
    }
    const fetched = await fetchCommits(git, remote.value, [commit], shallow ? { only: true } : null);
    if (fetched.kind === 'absent') {
        throw noCommit(input, commit, `no such commit here, nor at the remote ${(0,inert/* inert */.tJ)(remote.value)}`);
    }
    if (fetched.kind === 'done' && (await git.find(commit)) === commit)
        return known(commit);
    const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else';
    return gap(what, `This clone lacks it, and it could not be fetched: ${reason}.`, `Run \`${fetchCommand(remote.value, [commit], false)}\`, then run again.`);
}
function noCommit(input, commit, found) {
    return new input_error/* InputError */.d(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree.js
/**
 * Tree objects, read where they lie: `<mode> <name>NUL<20 bytes>` again and again. A diff of 100,000 files reads 200,000
 * entries, so an entry is four numbers in a list that is used again, and no string until it is told.
 */
const FOLDER = 0o040000;
const SHA_BYTES = 20;
const SLASH = 47;
const BLANK = 32;
/** A tree object made by hand, which cannot be read to its end. */
class BrokenTree extends Error {
}
function emptyTree() {
    const list = () => new Uint32Array(1_024);
    return {
        bytes: Buffer.alloc(0),
        count: 0,
        modes: list(),
        starts: list(),
        ends: list(),
        ascending: true,
        suspect: false,
        high: false,
    };
}
/** Reads a whole tree object. Throws BrokenTree on anything else: a tree half read must not look like a smaller one. */
function readTree(tree, bytes) {
    tree.bytes = bytes;
    tree.count = 0;
    tree.ascending = true;
    tree.suspect = false;
    tree.high = false;
    const length = bytes.length;
    for (let at = 0; at < length;) {
        const start = modeEnd(bytes, at) + 1;
        let end = start;
        let byte = bytes[end];
        while (byte !== undefined && byte !== 0) {
            if (byte > 127)
                tree.high = true;
            else if (byte >= 65 && byte <= 90)
                tree.suspect = true;
            byte = bytes[++end];
        }
        if (end === start || end + SHA_BYTES >= length)
            throw new BrokenTree('an object of it is no tree that git could have written');
        add(tree, canonicalMode(bytes, at, start - 1), start, end);
        at = end + 1 + SHA_BYTES;
    }
    if (tree.high)
        tree.suspect = true;
}
function modeEnd(bytes, at) {
    let end = at;
    while (end - at < 8 && bytes[end] !== BLANK)
        end++;
    if (bytes[end] !== BLANK || end === at)
        throw new BrokenTree('an object of it is no tree that git could have written');
    return end;
}
function add(tree, mode, start, end) {
    const at = tree.count;
    if (at === tree.modes.length) {
        tree.modes = grown(tree.modes);
        tree.starts = grown(tree.starts);
        tree.ends = grown(tree.ends);
    }
    tree.modes[at] = mode;
    tree.starts[at] = start;
    tree.ends[at] = end;
    tree.count = at + 1;
    if (at === 0)
        return;
    if (orderOf(tree, at - 1, tree, at) >= 0)
        tree.ascending = false;
    if (beginsNext(tree, at))
        tree.suspect = true;
}
function grown(list) {
    const more = new Uint32Array(list.length * 2);
    more.set(list);
    return more;
}
/** Whether the name before is the beginning of this one: `a`, `a.ts`, and then perhaps a folder `a`. */
function beginsNext({ bytes, starts, ends }, at) {
    const from = starts[at - 1] ?? 0;
    const length = (ends[at - 1] ?? 0) - from;
    const to = starts[at] ?? 0;
    for (let i = 0; i < length; i++)
        if (bytes[from + i] !== bytes[to + i])
            return false;
    return true;
}
/** git's order of names: by byte, a folder's as if it ended with a slash. Zero for the same name of the same kind. */
function orderOf(a, i, b, j) {
    const left = a.starts[i] ?? 0;
    const right = b.starts[j] ?? 0;
    const leftLength = (a.ends[i] ?? 0) - left;
    const rightLength = (b.ends[j] ?? 0) - right;
    const shared = Math.min(leftLength, rightLength);
    for (let at = 0; at < shared; at++) {
        const difference = (a.bytes[left + at] ?? 0) - (b.bytes[right + at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    const leftEnd = leftLength > shared ? (a.bytes[left + shared] ?? 0) : a.modes[i] === FOLDER ? SLASH : 0;
    const rightEnd = rightLength > shared ? (b.bytes[right + shared] ?? 0) : b.modes[j] === FOLDER ? SLASH : 0;
    // `a` of a folder beside `a/…` of nobody: a name holds no slash, so equal ends mean equal lengths.
    return leftEnd - rightEnd;
}
function sameContent(a, i, b, j) {
    if (a.modes[i] !== b.modes[j])
        return false;
    const from = (a.ends[i] ?? 0) + 1;
    const to = (b.ends[j] ?? 0) + 1;
    for (let at = 0; at < SHA_BYTES; at++)
        if (a.bytes[from + at] !== b.bytes[to + at])
            return false;
    return true;
}
/** 40 hex digits. */
function shaAt(tree, entry) {
    const at = (tree.ends[entry] ?? 0) + 1;
    return tree.bytes.toString('hex', at, at + SHA_BYTES);
}
/** One unit of 0 to 255 for each byte. */
function nameAt(tree, entry) {
    return tree.bytes.toString('latin1', tree.starts[entry], tree.ends[entry]);
}
/** Of a regular file only the owner's executable bit counts; what is neither file, link nor folder is a submodule. */
function canonicalMode(bytes, from, to) {
    let mode = 0;
    for (let at = from; at < to; at++) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 7)
            throw new BrokenTree('a tree of it holds a mode that is none');
        mode = mode * 8 + digit;
    }
    switch (mode & 0o170000) {
        case 0o100000:
            return (mode & 0o100) === 0 ? 0o100644 : 0o100755;
        case 0o120000:
            return 0o120000;
        case FOLDER:
            return FOLDER;
        default:
            return 0o160000;
    }
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-collisions.js
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Hashes of the names seen, zero for an empty place; used again for each tree. */
let seen = new Uint32Array(2_048);
/**
 * Whether two names of a tree could be one name elsewhere. Never false for two that are: names of ASCII are compared by a
 * hash of their bytes in lower case, and a tree with any other name is not looked into. True by accident costs time alone.
 */
function couldCollide(tree) {
    if (tree.high)
        return true;
    let size = 64;
    while (size < tree.count * 2)
        size *= 2;
    if (seen.length < size)
        seen = new Uint32Array(size);
    else
        seen.fill(0, 0, size);
    // Whoever names the files can make the hashes crowd: then they are of no use.
    let steps = 8 * tree.count;
    for (let entry = 0; entry < tree.count; entry++) {
        const hash = hashOf(tree, entry);
        let at = hash & (size - 1);
        while (seen[at] !== 0) {
            if (seen[at] === hash || --steps < 0)
                return true;
            at = (at + 1) & (size - 1);
        }
        seen[at] = hash;
    }
    return false;
}
/** FNV-1a of the name in lower case, never zero. */
function hashOf({ bytes, starts, ends }, entry) {
    const end = ends[entry] ?? 0;
    let hash = FNV_OFFSET;
    for (let at = starts[entry] ?? 0; at < end; at++) {
        const byte = bytes[at] ?? 0;
        hash = Math.imul(hash ^ (byte >= 65 && byte <= 90 ? byte + 32 : byte), FNV_PRIME);
    }
    return hash >>> 0 || 1;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-compare.js

/** Tells each entry that differs by its place in either tree; -1 where it is not. */
function compare(old, now, differs) {
    if (!old.ascending || !now.ascending) {
        compareUnordered(old, now, differs);
        return;
    }
    let i = 0;
    let j = 0;
    while (i < old.count || j < now.count) {
        const order = i === old.count ? 1 : j === now.count ? -1 : orderOf(old, i, now, j);
        if (order < 0)
            differs(i++, -1);
        else if (order > 0)
            differs(-1, j++);
        else if (sameContent(old, i++, now, j++))
            continue;
        else
            differs(i - 1, j - 1);
    }
}
/** For trees that no git wrote: each name is paired once, so that a second one of it is told as added. */
function compareUnordered(old, now, differs) {
    const key = (tree, entry) => nameAt(tree, entry) + (tree.modes[entry] === FOLDER ? '/' : '');
    const left = new Map();
    for (let i = 0; i < old.count; i++) {
        const same = left.get(key(old, i));
        if (same === undefined)
            left.set(key(old, i), [i]);
        else
            same.push(i);
    }
    for (let j = 0; j < now.count; j++) {
        const i = left.get(key(now, j))?.shift() ?? -1;
        if (i < 0 || !sameContent(old, i, now, j))
            differs(i, j);
    }
    for (const rest of left.values())
        for (const i of rest)
            differs(i, -1);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-diff.js






/** Trees can be nested so that a few kilobytes stand for more files than any machine can list. */
const MAX_CHANGES = 2_000_000;
const MAX_FOLDERS = 200_000;
const MAX_FOLDER_BYTES = 65_536;
class Unreadable extends Error {
}
/**
 * The two-tree diff, read from the tree objects themselves: what `git diff-tree -r --raw --no-renames` lists, but there is no
 * option, configuration, attribute or `.gitmodules` in it that could hide a path, and each change is told as soon as its
 * folder has been read (git prints nothing before it has read all). Folder by folder, in git's order within each.
 */
async function diffTrees(git, base, head, onChange) {
    const walk = createWalk(onChange);
    try {
        await readPairs(git, { path: '', base: `${base}^{tree}`, head: `${head}^{tree}` }, walk.compare);
    }
    catch (error) {
        if (error instanceof Unreadable || error instanceof BrokenTree || error instanceof ObjectsFault)
            return unread(error.message);
        throw error;
    }
    return known({ changed: walk.changed(), suspects: walk.suspects });
}
function unread(reason) {
    return gap('the changes of the patch', `They could not be read: ${reason}.`, 'Fetch base and head whole, for instance with fetch-depth: 0, then run again.');
}
const NOTHING = Buffer.alloc(0);
/** Reads both sides of each folder and hands them on; asks for those below at once, while git reads the ones beside. */
function readPairs(git, root, onPair) {
    return new Promise((resolve, reject) => {
        let open = 0;
        let started = 0;
        let over = false;
        const stop = (error) => {
            over = true;
            reject(error);
        };
        const ask = (name, take) => {
            if (name === '')
                return take(NOTHING);
            git.objects.ask({
                name,
                maxBytes: MAX_BYTES,
                reject: stop,
                resolve: object => {
                    if (over)
                        return;
                    try {
                        take(treeBytes(name, object));
                    }
                    catch (error) {
                        stop(error);
                    }
                },
            });
        };
        // Answers come in order, so the side asked for last completes the pair.
        const start = (pair) => {
            open++;
            if (++started > MAX_FOLDERS)
                throw new Unreadable(`they are in more than ${MAX_FOLDERS} folders`);
            let old = NOTHING;
            const both = (now) => {
                for (const below of onPair({ ...pair, old, now }))
                    start(below);
                if (--open === 0)
                    resolve();
            };
            ask(pair.base, bytes => {
                old = bytes;
                if (pair.head === '')
                    both(NOTHING);
            });
            if (pair.head !== '')
                ask(pair.head, both);
        };
        start(root);
    });
}
function treeBytes(name, object) {
    if (object === null || object.type !== 'tree')
        throw new Unreadable(`this clone lacks the tree ${name}`);
    if (object.bytes === null)
        throw new Unreadable(`the tree ${name} is larger than 64 MiB`);
    return object.bytes;
}
function createWalk(onChange) {
    const old = emptyTree();
    const now = emptyTree();
    const suspects = new Map();
    let changed = 0;
    return { compare: comparePair, changed: () => changed, suspects };
    function comparePair(pair) {
        readTree(old, pair.old);
        readTree(now, pair.now);
        const ascii = !old.high && !now.high && (0,external_node_buffer_.isAscii)(Buffer.from(pair.path, 'latin1'));
        const below = [];
        let grown = false;
        const prefix = room.write(pair.path, 'latin1');
        compare(old, now, (i, j) => {
            if (i < 0)
                grown = true;
            const path = j < 0 ? pathAt(pair.path, prefix, old, i) : pathAt(pair.path, prefix, now, j);
            const oldMode = i < 0 ? 0 : (old.modes[i] ?? 0);
            const newMode = j < 0 ? 0 : (now.modes[j] ?? 0);
            if (oldMode !== FOLDER && newMode !== FOLDER) {
                changed++;
                return onChange(changeOf(path, ascii, modeText(oldMode), modeText(newMode)));
            }
            if (path.length > MAX_FOLDER_BYTES)
                throw new Unreadable(`a folder's path has over ${MAX_FOLDER_BYTES} bytes`);
            below.push({ path: `${path}/`, base: i < 0 ? '' : shaAt(old, i), head: j < 0 ? '' : shaAt(now, j) });
        });
        if ((grown && now.suspect && couldCollide(now)) || !now.ascending)
            suspects.set(pair.path, pair.now);
        if (changed > MAX_CHANGES)
            throw new Unreadable(`there are more than ${MAX_CHANGES} of them`);
        return below;
    }
}
/** Where paths are put together: made in one piece, a path is one string and no tree of strings to be flattened later. */
const room = Buffer.alloc(2 * MAX_FOLDER_BYTES);
/** `prefix` bytes of the folder stand in `room` already. */
function pathAt(folder, prefix, tree, entry) {
    const from = tree.starts[entry] ?? 0;
    const length = (tree.ends[entry] ?? 0) - from;
    if (prefix + length > room.length)
        return folder + nameAt(tree, entry);
    for (let at = 0; at < length; at++)
        room[prefix + at] = tree.bytes[from + at] ?? 0;
    return room.toString('latin1', 0, prefix + length);
}
const MODES = new Map([0, 0o100644, 0o100755, 0o120000, 0o160000].map(mode => [mode, mode.toString(8).padStart(6, '0')]));
function modeText(mode) {
    return MODES.get(mode) ?? mode.toString(8).padStart(6, '0');
}
function changeOf(latin1, ascii, oldMode, newMode) {
    const op = oldMode === '000000' ? 'add' : newMode === '000000' ? 'delete' : 'modify';
    if (ascii)
        return { path: latin1, utf8: true, op, oldMode, newMode };
    const bytes = Buffer.from(latin1, 'latin1');
    return { path: bytes.toString('utf8'), utf8: (0,external_node_buffer_.isUtf8)(bytes), op, oldMode, newMode };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/patch.js








/**
 * What the patch is and touches, from git objects alone. Throws InputError when there is no such head; what could not be
 * known is a gap in its field. Where base is no ancestor the changes are a gap too: a two-tree diff would then tell the base
 * branch's own work as the patch's.
 */
async function gatherPatch(git, policy, head) {
    const changes = [];
    const ahead = await beginPatch(git, { ...policy, tip: Promise.resolve(policy.tip) }, head, change => changes.push(change));
    const [frame, diff] = await Promise.all([ahead.frame, ahead.diff]);
    return { ...frame, changes: diff.kind === 'gap' ? diff : known(changes.sort(byPath)) };
}
/** As code units compare. */
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/**
 * As `gatherPatch`; resolves once head is known and git is at work. Each change is told as it is read, folder by folder:
 * 100,000 of them need not be kept.
 */
async function beginPatch(git, policy, name, onChange) {
    const { base, baseBranch } = policy;
    const found = isSha(name) ? await bringCommit(git, 'head', name, baseBranch) : known(await resolveHead(git, name));
    if (found.kind === 'gap')
        return patch_unread(policy, name, found);
    const head = found.value;
    const lineage = gatherLineage(git, baseBranch, base, head);
    const reading = diffTrees(git, base, head, onChange);
    const frame = Promise.all([policy.tip, lineage]).then(([tip, line]) => {
        const baseIsAncestor = line.kind === 'gap' ? line : known(line.value.baseIsAncestor);
        const merges = line.kind === 'gap' ? line : known(line.value.merges);
        return { baseBranch, base, head, tip, baseIsAncestor, merges };
    });
    const diff = Promise.all([lineage, reading]).then(([line, trees]) => line.kind === 'known' && !line.value.baseIsAncestor ? NO_PATCH : trees);
    for (const promise of [frame, diff])
        promise.catch(() => { });
    return { head, frame, diff };
}
const NO_PATCH = gap('the changes of the patch', 'Base is no ancestor of head, so the difference between them is not the patch alone.', 'Rebase the sandbox branch onto the base branch.');
/** Head is named by its commit, but this clone does not have it: nothing about the patch is known. */
function patch_unread(policy, name, why) {
    if (!isSha(name))
        throw new Error('only a commit can be named and not be here');
    const { base, baseBranch } = policy;
    const frame = policy.tip.then((tip) => ({ baseBranch, base, head: name, tip, baseIsAncestor: why, merges: why }));
    frame.catch(() => { });
    return { head: name, frame, diff: Promise.resolve(why) };
}
/** `HEAD`, or a branch: here, or as the remote was last seen. A tag or an abbreviation is none of them. */
async function resolveHead(git, name) {
    if (name === 'HEAD') {
        const head = await git.find('HEAD');
        if (head !== null)
            return head;
        throw noHead(name, 'no commit there yet');
    }
    const branch = name.replace(/^refs\/heads\//, '');
    const local = await git.find(`refs/heads/${branch}`);
    if (local !== null)
        return local;
    const remote = await remoteFor(git, branch);
    const seen = remote.kind === 'known' && remote.value !== null ? await git.find(`refs/remotes/${remote.value}/${branch}`) : null;
    if (seen !== null)
        return seen;
    throw noHead(name, 'no such branch in this clone');
}
function noHead(name, found) {
    return new input_error/* InputError */.d('head', `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(name, 200))}: ${found}`, 'HEAD, a branch, or a commit of 40 hex digits', 'Correct the input head, or fetch it first.');
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __nccwpck_require__(1833);
// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __nccwpck_require__(8878);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/policy.js








/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
async function gatherPolicy(git, inputs) {
    const ahead = await beginPolicy(git, inputs);
    return ahead.kind === 'gap' ? ahead : known({ ...ahead.value, tip: await ahead.value.tip });
}
/** As `gatherPolicy`, without waiting for the tip where a commit was given: the diff can be read meanwhile. */
async function beginPolicy(git, inputs) {
    const builtIn = (0,built_in/* builtInContract */.Q)(inputs.contract);
    if (isSha(inputs.base))
        return atCommit(git, inputs, inputs.base, builtIn);
    const branch = await branchOf(git, inputs.base, builtIn);
    if (branch.kind === 'gap')
        return branch;
    const tip = await tipOf(git, branch.value);
    if (tip.kind === 'gap')
        return tip;
    const base = await bringCommit(git, 'base', tip.value, branch.value);
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    if (builtIn === undefined && contract.value.base_branch !== branch.value) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)(branch.value)}", where the contract ${(0,inert/* inert */.tJ)(inputs.contract)} names the base branch "${(0,inert/* inert */.tJ)(contract.value.base_branch)}"`, 'the base branch that the contract itself names', `Set base to ${(0,inert/* inert */.tJ)(contract.value.base_branch)}, or correct base_branch in the contract.`);
    }
    return known({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) });
}
async function atCommit(git, inputs, commit, builtIn) {
    const early = builtIn === undefined ? undefined : settled(tipOf(git, builtIn.base_branch));
    const base = await bringCommit(git, 'base', commit, builtIn?.base_branch ?? '');
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    const baseBranch = contract.value.base_branch;
    return known({
        contract: contract.value,
        base: base.value,
        baseBranch,
        tip: early ?? settled(tipOf(git, baseBranch)),
    });
}
/** A rejection is seen by whoever awaits it later, and is not "unhandled" until then. */
function settled(promise) {
    promise.catch(() => { });
    return promise;
}
async function branchOf(git, given, builtIn) {
    if (given === '')
        return builtIn === undefined ? defaultBranch(git) : known(builtIn.base_branch);
    const name = given.replace(/^refs\/heads\//, '');
    if (!(0,ref/* isBranchName */.Q)(name)) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(given, 200))}"`, 'a branch, or a commit of 40 lower-case hex digits', 'Correct the input base.');
    }
    return known(name);
}
async function readContract(git, base, path) {
    const blob = await git.readBlob(base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new input_error/* InputError */.d('contract', `neither a built-in name nor a file at ${base}: "${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}"`, '"s7", "default", or the path of a contract file on the base branch', 'Correct the input contract, or commit the file to the base branch.');
    }
    const { parseContract } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6598));
    return known(parseContract(Buffer.from(blob.value).toString('utf8'), path));
}

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __nccwpck_require__(6823);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __nccwpck_require__(5724);
;// CONCATENATED MODULE: ./build/packages/kit/src/git-inputs.js






function readGitInputs(read) {
    const contract = read.text('contract');
    const builtIn = (0,built_in/* builtInContract */.Q)(contract) !== undefined;
    return {
        contract: builtIn ? contract : (0,common_inputs/* readRelativePath */.ap)(read, 'contract'),
        base: readRevision(read, 'base'),
        workingDirectory: read.text('working-directory'),
    };
}
/** A commit of 40 hex digits, a branch (without `refs/heads/`), `HEAD` where that is allowed, or empty. */
function readRevision(read, name, head = false) {
    const text = read.text(name);
    const branch = text.replace(/^refs\/heads\//, '');
    if (text === '' || isSha(text) || (0,ref/* isBranchName */.Q)(branch) || (head && text === 'HEAD'))
        return branch;
    throw (0,src_read/* mistake */.RT)(name, text, `${head ? 'HEAD, ' : ''}a branch, or a commit of 40 lower-case hex digits`);
}
/** The folder of the clone, absolute. */
function cloneFolder(inputs, world) {
    return (0,external_node_path_.resolve)(world.cwd, inputs.workingDirectory);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-gates.js

/** The jobs that carry a gate's name: the name itself, or the last step of `caller / T0` for a reusable workflow's job. */
function jobsOfGate(gate, jobs) {
    return jobs.filter(job => job.name === gate || job.name.endsWith(` / ${gate}`));
}
/** Every gate of the contract is exactly one job, and that job ended with `success`. Skipped is not success. */
function judgeGates(runId, jobs, contract) {
    return contract.gates.flatMap(({ id }) => {
        const [job, ...doubles] = jobsOfGate(id, jobs);
        if (job === undefined)
            return [judge_gates_absent(runId, id, jobs)];
        if (doubles.length > 0)
            return [doubled(runId, id, [job, ...doubles])];
        return demand(job.status === 'completed' && job.conclusion === 'success', 'CEC-20', ruleOf(job), {
            message: `Gate ${id} of run ${runId} did not pass.`,
            expected: 'its job completed with success',
            found: job.status === 'completed' ? (job.conclusion ?? 'no conclusion') : job.status,
            remedy: REMEDY.patch,
        });
    });
}
function ruleOf(job) {
    return job.conclusion === 'skipped' ? 'gate-skipped' : 'gate-failed';
}
function judge_gates_absent(runId, gate, jobs) {
    const near = jobs.find(job => job.name.toLowerCase().includes(gate.toLowerCase()));
    return finding('CEC-20', 'gate-absent', {
        message: `Run ${runId} has no job for gate ${gate}.`,
        expected: `exactly one job named ${gate}`,
        found: near === undefined ? `no such job among ${jobs.length}` : `a job named ${near.name}`,
        remedy: REMEDY.workflow,
    });
}
function doubled(runId, gate, jobs) {
    return finding('CEC-20', 'gate-doubled', {
        message: `Run ${runId} has ${jobs.length} jobs for gate ${gate}.`,
        expected: `exactly one job named ${gate}`,
        found: jobs.map(job => job.name).join(', '),
        remedy: REMEDY.workflow,
    });
}
/** What the run says of itself against what GitHub says of its jobs. Its sprint and the gates it lacks were told as it was parsed. */
function judgeScorecard(runId, scorecard, jobs, contract) {
    return [
        ...demand(scorecard.verdict === 'PASS', 'CEC-20', 'scorecard-verdict', {
            message: `The scorecard of run ${runId} does not pass.`,
            expected: 'PASS',
            found: scorecard.verdict,
            remedy: REMEDY.patch,
        }),
        ...contract.gates.flatMap(({ id }) => gateOf(runId, id, scorecard, jobs)),
    ];
}
function gateOf(runId, gate, scorecard, jobs) {
    const said = Object.hasOwn(scorecard.gates, gate) ? scorecard.gates[gate] : undefined;
    if (said === undefined)
        return [];
    const job = jobs === null ? undefined : jobsOfGate(gate, jobs)[0];
    const lies = said === 'PASS' && job !== undefined && job.conclusion !== 'success';
    return [
        ...demand(said === 'PASS', 'CEC-20', 'scorecard-gate', {
            message: `The scorecard of run ${runId} does not pass gate ${gate}.`,
            expected: `${gate}: PASS`,
            found: said,
            remedy: REMEDY.patch,
        }),
        ...demand(!lies, 'CEC-20', 'scorecard-untrue', {
            message: `The scorecard of run ${runId} passes gate ${gate}, its job does not.`,
            expected: `the job of ${gate} with success`,
            found: job?.conclusion ?? job?.status ?? '',
            remedy: REMEDY.patch,
        }),
    ];
}

// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __nccwpck_require__(130);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/evidence-finding.js
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(6214);
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

// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 5 modules
var parse = __nccwpck_require__(3988);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/rules.js

/** Every reason for which an archive is refused (CEC-40), and what would have been right. */
const rules_RULES = {
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
const ARCHIVE_RULES = (/* unused pure expression or super */ null && (rules_RULES));
const rules_REMEDY = 'Write the archive with evidence-pack (`cec pack`), in a new run on this head.';
/** One reason to refuse an archive. `entry` is the name of the entry, untrusted. */
function archiveFinding(rule, found, entry) {
    const where = entry === undefined ? 'The archive' : `Entry "${shownName(entry)}" of the archive`;
    return {
        code: 'CEC-40',
        rule,
        message: `${where} cannot be accepted as proof: ${found}.`,
        expected: rules_RULES[rule],
        found,
        remedy: rules_REMEDY,
    };
}
/** An entry's name, made harmless and short. */
function shownName(name) {
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(name, 200));
}

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
        return { manifest: null, findings: [evidenceFinding('manifest-invalid', found, { path })] };
    }
    const parsed = (0,parse/* parseJsonText */.l)(text, { bytes: MANIFEST_BYTES, depth: 8 });
    if (parsed.kind === 'bad') {
        const findings = parsed.problems
            .slice(0, TOLD)
            .map(p => evidenceFinding('manifest-invalid', `line ${p.line}, column ${p.column}: ${p.message}`, { path }));
        return { manifest: null, findings };
    }
    const value = parsed.value;
    if (validate(value))
        return { manifest: value, findings: judgeOrder(value.files, path) };
    const findings = (validate.errors ?? []).slice(0, TOLD).map(error => evidenceFinding('manifest-invalid', `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`, {
        path,
        pointer: error.instancePath,
    }));
    return { manifest: null, findings };
}
function judgeOrder(files, path) {
    for (let at = 1; at < files.length; at++) {
        const [before, after] = [files[at - 1]?.path ?? '', files[at]?.path ?? ''];
        if (before >= after) {
            const found = before === after ? `"${shownName(after)}" twice` : `"${shownName(after)}" after "${shownName(before)}"`;
            return [evidenceFinding('manifest-unsorted', found, { path, pointer: `/files/${at}/path` })];
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
        const name = `"${shownName(file.path)}"`;
        if (entry === undefined)
            return [evidenceFinding('manifest-names-absent', `${name}, not in the ZIP`, place)];
        if (entry.size !== file.size) {
            return [evidenceFinding('manifest-size-differs', `${name} of ${entry.size} bytes, not ${file.size}`, place)];
        }
        if (entry.sha256 === file.sha256)
            return [];
        return [evidenceFinding('manifest-hash-differs', `${name} with SHA-256 ${entry.sha256}`, place)];
    });
    const unnamed = read.filter(file => !named.has(file.path));
    return [
        ...findings,
        ...unnamed.map(file => evidenceFinding('manifest-incomplete', `"${shownName(file.path)}", not in the manifest`, { path })),
    ].slice(0, TOLD);
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/descent.js
const descent_SLASH = 47;
/**
 * Walks from folder to folder, remembering the way down to the last one: the paths of a diff arrive sorted, so that nearly
 * every path is in the same folder as the one before it, or in a neighbour. `enter` is asked once for each folder on the way;
 * the folder's text is `path.slice(0, end)`. Answers for the folder that ends at `slash` (-1 for the root).
 */
function createDescent(root, enter) {
    const way = [];
    const ends = [];
    let text = '';
    let last = -1;
    let here = root;
    return (path, slash) => {
        const folder = slash === -1 ? '' : path.slice(0, slash);
        if (slash === last && folder === text)
            return here;
        climb(path, slash);
        here = way.at(-1) ?? root;
        for (let from = way.length === 0 ? 0 : (ends.at(-1) ?? 0) + 1; from <= slash;) {
            const next = path.indexOf('/', from);
            const end = next === -1 ? slash : next;
            here = enter(here, path.slice(from, end), path, end);
            way.push(here);
            ends.push(end);
            from = end + 1;
        }
        text = folder;
        last = slash;
        return here;
    };
    /** Back up to the deepest folder that the path has in common with the last one. */
    function climb(path, slash) {
        const most = Math.min(slash, text.length);
        let common = 0;
        while (common < most && path.charCodeAt(common) === text.charCodeAt(common))
            common++;
        for (let end = ends.at(-1); end !== undefined; end = ends.at(-1)) {
            if (end <= common && path.charCodeAt(end) === descent_SLASH)
                return;
            ends.pop();
            way.pop();
        }
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/segment.js
var filemap_segment = __nccwpck_require__(9025);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/glob-index.js

const FEW = 6;
/**
 * Steps allowed for one path, of 10 to 30 ns. Real Filemaps use some hundreds; only patterns that overlap thousands of times,
 * with a path made to fit them all, come here. Then nothing more is granted, so that no path takes longer than 50 ms.
 */
const glob_index_STEPS = 600_000;
function indexGlobs(items) {
    if (items.length <= FEW)
        return { items, lookup: null };
    const rest = items.filter(item => item.glob.tail === '');
    return {
        items,
        lookup: {
            bare: rest.filter(item => item.glob.head === ''),
            tails: group(items.filter(item => item.glob.tail !== ''), item => item.glob.tail),
            heads: group(rest.filter(item => item.glob.head !== ''), item => item.glob.head),
        },
    };
}
function group(items, literalOf) {
    const lengths = new Map();
    for (const item of items) {
        const literal = literalOf(item);
        const byLiteral = lengths.get(literal.length) ?? new Map();
        lengths.set(literal.length, byLiteral);
        const same = byLiteral.get(literal);
        if (same === undefined)
            byLiteral.set(literal, [item]);
        else
            same.push(item);
    }
    return [...lengths].map(([length, byLiteral]) => ({ length, byLiteral }));
}
/**
 * Calls `hit` for each glob that matches the segment from `start` to the end of `text`, until it answers true.
 * Answers an upper bound of the steps taken, at least 1; negative when `hit` ended it.
 */
function visitGlobs(index, text, start, hit) {
    const { lookup } = index;
    if (lookup === null)
        return ask(index.items, text, start, hit, 1);
    let steps = ask(lookup.bare, text, start, hit, 1);
    for (const { length, byLiteral } of lookup.tails) {
        if (steps < 0)
            return steps;
        if (length > text.length - start)
            continue;
        const some = byLiteral.get(text.slice(text.length - length));
        steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps);
    }
    for (const { length, byLiteral } of lookup.heads) {
        if (steps < 0)
            return steps;
        if (length > text.length - start)
            continue;
        const some = byLiteral.get(text.slice(start, start + length));
        steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps);
    }
    return steps;
}
function ask(items, text, start, hit, before) {
    let steps = before;
    for (const { glob, target } of items) {
        steps += 3 + ((glob.weight * (text.length - start)) >> 3);
        if ((0,filemap_segment/* matchSegment */.tx)(glob, text, start) && hit(target))
            return -steps;
        if (steps > glob_index_STEPS)
            return steps;
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/lay-patterns.js

/** Patterns as lists of segments, laid over one another: each end gets the pattern's bits and its place in the list. */
function layPatterns(patterns) {
    const root = draft(false);
    patterns.forEach(({ alternatives, bits }, owner) => {
        for (const segments of alternatives)
            insert(root, segments, bits, owner);
    });
    return root;
}
function draft(loops) {
    return { loops, literals: null, wild: null, deep: null, names: null, globs: null, below: null };
}
function insert(root, segments, bits, owner) {
    let at = root;
    const last = segments.length - 1;
    for (let i = 0; i < last; i++)
        at = descend(at, segments[i] ?? '');
    const name = segments[last] ?? '';
    if (name === '**')
        at.below = granted(at.below, bits, owner);
    else if ((0,filemap_segment/* isWild */.pq)(name))
        at.globs = withGrant(at.globs, name, bits, owner);
    else
        at.names = withGrant(at.names, name, bits, owner);
}
function descend(at, segment) {
    if (segment === '**') {
        at.deep ??= draft(true);
        return at.deep;
    }
    const wild = (0,filemap_segment/* isWild */.pq)(segment);
    let children = wild ? at.wild : at.literals;
    if (children === null) {
        children = new Map();
        if (wild)
            at.wild = children;
        else
            at.literals = children;
    }
    const known = children.get(segment);
    if (known !== undefined)
        return known;
    const child = draft(false);
    children.set(segment, child);
    return child;
}
function withGrant(grants, name, bits, owner) {
    const map = grants ?? new Map();
    map.set(name, granted(map.get(name) ?? null, bits, owner));
    return map;
}
function granted(grant, bits, owner) {
    if (grant === null)
        return { bits, owners: [owner] };
    grant.bits |= bits;
    if (grant.owners.at(-1) !== owner)
        grant.owners.push(owner);
    return grant;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/trie.js



/** The positions of all patterns, ready to be walked. */
function buildTrie(patterns) {
    const ids = new Map();
    return { root: freeze(layPatterns(patterns), ids), ids };
}
/** Makes a draft's tree ready, children before parents and without recursion: patterns may be thousands of segments deep. */
function freeze(root, ids) {
    const order = [root];
    for (let i = 0; i < order.length; i++) {
        const at = order[i];
        if (at === undefined)
            continue;
        if (at.literals !== null)
            for (const child of at.literals.values())
                order.push(child);
        if (at.wild !== null)
            for (const child of at.wild.values())
                order.push(child);
        if (at.deep !== null)
            order.push(at.deep);
    }
    const globs = new Map();
    const done = new Map();
    for (let i = order.length - 1; i >= 0; i--) {
        const at = order[i];
        if (at !== undefined)
            done.set(at, nodeOf(at));
    }
    for (const at of order)
        if (at.loops)
            markCovered(at);
    return nodeAt(root);
    /** From one `**` down to the next, as long as there is only one way. */
    function markCovered(first) {
        for (let at = onlyWay(first); at !== null; at = onlyWay(at)) {
            if (!at.loops)
                continue;
            nodeAt(at).covers = nodeAt(first);
            return;
        }
    }
    function nodeAt(at) {
        const node = done.get(at);
        if (node === undefined)
            throw new Error('a position of the matcher was not made');
        return node;
    }
    function nodeOf(at) {
        let firstId = -1;
        let first = null;
        let others = null;
        for (const [text, next] of at.literals ?? []) {
            if (first === null) {
                firstId = number(text);
                first = nodeAt(next);
            }
            else {
                others ??= new Map();
                others.set(number(text), nodeAt(next));
            }
        }
        const starts = startsOf(at);
        return {
            firstId,
            first,
            others,
            folders: at.wild === null ? null : indexOf(at.wild, nodeAt),
            deep: at.deep === null ? null : nodeAt(at.deep),
            loops: at.loops,
            names: at.names,
            globs: at.globs === null ? null : indexOf(at.globs, grant => grant),
            below: at.below,
            startsLow: starts.low,
            startsHigh: starts.high,
            covers: null,
            needless: 0,
            stamp: 0,
        };
    }
    function indexOf(map, targetOf) {
        return indexGlobs(Array.from(map, ([text, from]) => ({ glob: globOf(text), target: targetOf(from) })));
    }
    function number(text) {
        const known = ids.get(text);
        if (known !== undefined)
            return known;
        ids.set(text, ids.size);
        return ids.size - 1;
    }
    function globOf(text) {
        const known = globs.get(text);
        if (known !== undefined)
            return known;
        const compiled = (0,filemap_segment/* compileSegment */.R$)(text);
        globs.set(text, compiled);
        return compiled;
    }
}
/** What comes next when nothing ends here and there is but one way on; else null. */
function onlyWay(at) {
    if (at.names !== null || at.globs !== null || at.below !== null)
        return null;
    const ways = (at.literals?.size ?? 0) + (at.wild?.size ?? 0) + (at.deep === null ? 0 : 1);
    if (ways !== 1)
        return null;
    return at.deep ?? [...(at.literals ?? at.wild ?? new Map()).values()][0] ?? null;
}
/** Which units the names and globs of a position can begin with. */
function startsOf(at) {
    const starts = { low: 0, high: 0 };
    for (const name of at.names?.keys() ?? [])
        addStart(name);
    for (const glob of at.globs?.keys() ?? [])
        addStart(glob);
    return starts;
    function addStart(text) {
        const unit = text.charCodeAt(0);
        if (text === '' || text.startsWith('*') || text.startsWith('?')) {
            starts.low = -1;
            starts.high = -1;
        }
        else if ((unit & 32) === 0)
            starts.low |= 1 << (unit & 31);
        else
            starts.high |= 1 << (unit & 31);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/matcher.js




/**
 * Positions in the patterns, advanced segment by segment: linear in the path, whatever the patterns. `spent` is what a path
 * gets on which the steps run out: nothing where the patterns allow, everything where they protect.
 */
function createMatcher(patterns, spent = 0) {
    const { root, ids } = buildTrie(patterns);
    let step = 0;
    let live = [];
    let covering = false;
    const reachAll = (node) => {
        reach(node);
        return false;
    };
    return { root: open(), enter, bits: (folder, path, start, need) => bits(folder, path, start, need, spent), owners };
    function open() {
        step++;
        reach(root);
        return folderOf(needed(), null, 0);
    }
    function enter(folder, name) {
        const alive = folder.live;
        if (alive.length === 0)
            return folder;
        step++;
        live = [];
        const id = ids.get(name) ?? NO_ID;
        let cost = folder.cost + alive.length;
        for (const node of alive) {
            if (node.loops)
                reach(node);
            if (node.firstId === id) {
                if (node.first !== null)
                    reach(node.first);
            }
            else if (node.others !== null) {
                const next = node.others.get(id);
                if (next !== undefined)
                    reach(next);
            }
            if (node.folders === null)
                continue;
            cost += visitGlobs(node.folders, name, 0, reachAll);
            if (cost > glob_index_STEPS)
                break;
        }
        return cost > glob_index_STEPS ? folderOf([], folder, cost, spent) : folderOf(needed(), folder, cost);
    }
    /** Adds a position, and the one behind a `**` that may stand for no segment. */
    function reach(node) {
        for (let at = node; at !== null && at.stamp !== step; at = at.deep) {
            at.stamp = step;
            live.push(at);
            if (at.covers === null)
                continue;
            at.covers.needless = step;
            covering = true;
        }
    }
    /** What is alive, without each `**` that a later one has made needless. */
    function needed() {
        if (!covering)
            return live;
        covering = false;
        return live.filter(node => node.needless !== step);
    }
}
const NO_ID = -2;
const NONE = [];
function folderOf(live, above, cost, spent = 0) {
    let ends = null;
    let below = null;
    let belowBits = (above?.belowBits ?? 0) | spent;
    for (const node of live) {
        if (node.names !== null || node.globs !== null) {
            ends ??= [];
            ends.push(node);
        }
        if (node.below !== null) {
            below ??= [];
            below.push(node.below);
            belowBits |= node.below.bits;
        }
    }
    return { live, ends: ends ?? NONE, below: below ?? NONE, above, belowBits, cost };
}
// Kept outside, so that a question allocates nothing.
let got = 0;
let wanted = 0;
function take(grant) {
    got |= grant.bits;
    return (got & wanted) === wanted;
}
function bits(folder, path, start, need, spent) {
    got = folder.belowBits;
    wanted = need;
    if (folder.ends.length > 0 && (got & need) !== need && !eachGrant(folder, path, start, take))
        got |= spent;
    return got;
}
function owners(folder, path, start) {
    const found = new Set();
    for (let at = folder; at !== null; at = at.above)
        for (const grant of at.below)
            for (const owner of grant.owners)
                found.add(owner);
    eachGrant(folder, path, start, grant => {
        for (const owner of grant.owners)
            found.add(owner);
        return false;
    });
    return [...found].sort((a, b) => a - b);
}
/** False when it stopped because the steps were spent. */
function eachGrant(folder, path, start, hit) {
    const unit = path.charCodeAt(start);
    const bit = 1 << (unit & 31);
    const high = (unit & 32) !== 0;
    let name = null;
    let cost = folder.cost;
    for (const node of folder.ends) {
        if (((high ? node.startsHigh : node.startsLow) & bit) === 0)
            continue;
        if (node.names !== null) {
            name ??= path.slice(start);
            const named = node.names.get(name);
            if (named !== undefined && hit(named))
                return true;
        }
        if (node.globs === null)
            continue;
        const steps = visitGlobs(node.globs, path, start, hit);
        cost += steps;
        if (steps < 0)
            return true;
        if (cost > glob_index_STEPS)
            return false;
    }
    return true;
}
/** Walks whole paths through a matcher. Null for a path too long to match anything. */
function matcher_createWalk(matcher) {
    const descend = createDescent(matcher.root, (parent, name) => matcher.enter(parent, name));
    return (path, slash) => (path.length > grammar/* PATH_BYTES */.c ? null : descend(path, slash));
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/pattern.js



/**
 * Patterns of the Filemap's grammar for other lists: protected paths, rubric, invariants, evidence. True when any matches.
 * A catch-all is fine here. Throws InputError for a pattern that the grammar refuses. A path over 4,096 characters matches nothing.
 */
function compilePatterns(patterns) {
    const matcher = createMatcher(patterns.map(pattern => ({ alternatives: alternativesOf(pattern), bits: 1 })));
    const walk = matcher_createWalk(matcher);
    return path => {
        const slash = path.lastIndexOf('/');
        const folder = walk(path, slash);
        return folder !== null && matcher.bits(folder, path, slash + 1, 1) !== 0;
    };
}
/** One pattern's alternatives, or InputError. */
function alternativesOf(pattern) {
    const parsed = (0,grammar/* parsePattern */.E)(pattern);
    if (parsed.kind === 'bad')
        throw new input_error/* InputError */.d(`pattern ${JSON.stringify(pattern)}`, parsed.found, parsed.expected, parsed.remedy);
    return parsed.alternatives;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/owed.js


/** Each pattern of each gate must be met by at least one file (design 6). `names` are the ZIP's files. */
function judgeOwed(names, contract) {
    return contract.gates.flatMap(gate => gate.evidence
        .filter(pattern => !names.some(compilePatterns([pattern])))
        .map(pattern => evidenceFinding('evidence-missing', `nothing of ${gate.id} at ${pattern}`, { path: pattern })));
}

;// CONCATENATED MODULE: ./build/packages/core/src/contract/contract.js
function gateIds(contract) {
    return contract.gates.map(gate => gate.id);
}

;// CONCATENATED MODULE: ./build/packages/core/src/contract/scorecard.generated.js

const scorecard_generated_validate = scorecard_generated_validate20;
const scorecard_generated_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://cec-gate.dev/schemas/scorecard.schema.json", "title": "cec-gate scorecard", "description": "What a run says of its gates. Other keys are allowed. Every gate of the contract must stand in it: checked beside this schema.", "type": "object", "required": ["sprint", "verdict", "gates"], "properties": { "sprint": { "type": "string", "minLength": 1, "maxLength": 1024 }, "verdict": { "enum": ["PASS", "FAIL"] }, "gates": { "type": "object", "minProperties": 1, "maxProperties": 100, "additionalProperties": { "enum": ["PASS", "FAIL", "SKIP"] } } } };
const scorecard_generated_func1 = (ucs2length["default"] ?? ucs2length);
function scorecard_generated_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://cec-gate.dev/schemas/scorecard.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = scorecard_generated_validate20.evaluated;
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
                if (scorecard_generated_func1(data0) > 1024) {
                    const err3 = { instancePath: instancePath + "/sprint", schemaPath: "#/properties/sprint/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (scorecard_generated_func1(data0) < 1) {
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
                const err6 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: scorecard_generated_schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
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
                        const err9 = { instancePath: instancePath + "/gates/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/enum", keyword: "enum", params: { allowedValues: scorecard_generated_schema31.properties.gates.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
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
    scorecard_generated_validate20.errors = vErrors;
    return errors === 0;
}
scorecard_generated_validate20.evaluated = { "props": { "sprint": true, "verdict": true, "gates": true }, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/packages/core/src/archive/scorecard.js




/** The longest scorecard that is read, in bytes. */
const SCORECARD_BYTES = 1024 * 1024;
const scorecard_TOLD = 50;
/** A scorecard's text against its schema and the contract's gates (CEC-40). What it says of the gates is not judged here. */
function parseScorecard(text, contract) {
    const path = contract.artifact.scorecard;
    const parsed = (0,parse/* parseJsonText */.l)(text, { bytes: SCORECARD_BYTES, depth: 64 });
    if (parsed.kind === 'bad') {
        const findings = parsed.problems.slice(0, scorecard_TOLD).map(problem => ({
            ...evidenceFinding('scorecard-invalid', problem.message, { path, pointer: problem.pointer }),
            line: problem.line,
            column: problem.column,
        }));
        return { scorecard: null, findings };
    }
    const value = parsed.value;
    const at = (pointer) => parsed.placeOf(pointer);
    if (!scorecard_generated_validate(value)) {
        const findings = (scorecard_generated_validate.errors ?? []).slice(0, scorecard_TOLD).map(error => ({
            ...evidenceFinding('scorecard-invalid', `${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`, {
                path,
                pointer: error.instancePath,
            }),
            ...at(error.instancePath),
        }));
        return { scorecard: null, findings };
    }
    const gates = new Set(Object.keys(value.gates));
    const missing = gateIds(contract)
        .filter(id => !gates.has(id))
        .map(id => ({
        ...evidenceFinding('scorecard-gate-missing', `no gate ${id}`, { path, pointer: '/gates' }),
        ...at('/gates'),
    }));
    const sprint = value.sprint === contract.sprint
        ? []
        : [
            {
                ...evidenceFinding('scorecard-sprint', `"${value.sprint}"`, { path, pointer: '/sprint' }),
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
            evidenceFinding('scorecard-invalid', 'bytes that are not UTF-8', { path: contract.artifact.scorecard }),
        ];
        return { text, scorecard: null, findings };
    }
    return { text, ...parseScorecard(text, contract) };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/byte-source.js



function openSource(source) {
    return typeof source === 'string' ? fileSource(source) : bufferSource(source);
}
function fileSource(path) {
    const fd = openFile(path);
    const { size } = (0,external_node_fs_.fstatSync)(fd);
    return {
        size,
        read: (offset, length) => {
            const bytes = Buffer.allocUnsafe(bounded(offset, length, size));
            let done = 0;
            while (done < length) {
                const read = (0,external_node_fs_.readSync)(fd, bytes, done, length - done, offset + done);
                if (read === 0)
                    throw new RangeError('the file became shorter while it was read');
                done += read;
            }
            return bytes;
        },
        [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(fd),
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
    if ((0,external_node_fs_.fstatSync)(fd).isFile())
        return fd;
    (0,external_node_fs_.closeSync)(fd);
    throw byte_source_absent(path, 'not a regular file');
}
function opened(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        throw byte_source_absent(path, error instanceof Error && 'code' in error ? String(error.code) : 'no file');
    }
}
function byte_source_absent(path, found) {
    return new input_error/* InputError */.d('archive', `${(0,inert/* inert */.tJ)(path)} (${found})`, 'the path of a ZIP file', 'Give a path that exists.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/hash-file.js




/** Chunks that stay in the processor's cache hash fastest (decision 0042). */
const CHUNK_BYTES = 128 * 1024;
/** SHA-256 of a file, read once, never held. */
function hashFile(path) {
    const fd = openFile(path);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
        for (let read = (0,external_node_fs_.readSync)(fd, chunk); read > 0; read = (0,external_node_fs_.readSync)(fd, chunk))
            hash.update(chunk.subarray(0, read));
        return toSha256(hash.digest('hex'));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function toSha256(hex) {
    if (!isSha256(hex))
        throw new TypeError('SHA-256 did not give 64 hex digits');
    return hex;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/hashing.js


/** From this size on a second thread pays for its start (decision 0042). */
const WORTH_A_THREAD = 64 * 1024 * 1024;
const CHUNKS = 8;
function ringHash(chunkBytes, totalBytes) {
    return totalBytes < WORTH_A_THREAD ? inlineHash(chunkBytes) : threadHash(chunkBytes);
}
function inlineHash(chunkBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.allocUnsafeSlow(chunkBytes);
    return {
        next: () => chunk,
        push: length => {
            hash.update(chunk.subarray(0, length));
        },
        digest: async () => hash.digest('hex'),
        [Symbol.dispose]: () => { },
    };
}
// control[0]: chunks pushed; control[1]: chunks hashed; control[2 + n]: length of chunk n, -1 at the end.
// As text, so that every bundle carries it and needs no second file.
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { ring, control, chunkBytes, chunks } = workerData
const hash = createHash('sha256')
for (let turn = 0; ; turn++) {
  for (let pushed = Atomics.load(control, 0); pushed <= turn; pushed = Atomics.load(control, 0)) Atomics.wait(control, 0, pushed)
  const length = control[2 + (turn % chunks)]
  if (length < 0) break
  hash.update(new Uint8Array(ring, (turn % chunks) * chunkBytes, length))
  Atomics.store(control, 1, turn + 1)
  Atomics.notify(control, 1)
}
parentPort.postMessage(hash.digest('hex'))
`;
/** How long the second thread may be silent before it counts as lost. */
const PATIENCE_MS = 20_000;
function threadHash(chunkBytes) {
    const ring = new SharedArrayBuffer(chunkBytes * CHUNKS);
    const control = new Int32Array(new SharedArrayBuffer(4 * (2 + CHUNKS)));
    const workerData = { ring, control, chunkBytes, chunks: CHUNKS };
    // No inherited flags: `--input-type=module` would make the text another language.
    const worker = new external_node_worker_threads_.Worker(WORKER, { eval: true, workerData, execArgv: [], env: {} });
    const answer = new Promise(resolve => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(null));
        worker.once('exit', () => resolve(null));
    });
    let lost = false;
    let turn = 0;
    answer.then(digest => {
        lost ||= digest === null;
    });
    const publish = (length) => {
        control[2 + (turn % CHUNKS)] = length;
        turn++;
        Atomics.store(control, 0, turn);
        Atomics.notify(control, 0);
    };
    const chunk = () => Buffer.from(ring, (turn % CHUNKS) * chunkBytes, chunkBytes);
    /** Never blocks this thread: a thread that fails says so through the event loop. */
    const freeChunk = async () => {
        for (let done = hashed(); !lost && done <= turn - CHUNKS; done = hashed()) {
            const wait = Atomics.waitAsync(control, 1, done, PATIENCE_MS);
            if (wait.async && (await Promise.race([wait.value, answer])) === 'timed-out')
                lost = true;
        }
        return chunk();
    };
    const hashed = () => Atomics.load(control, 1);
    return {
        next: () => (lost || hashed() > turn - CHUNKS ? chunk() : freeChunk()),
        push: publish,
        digest: async () => {
            await freeChunk();
            publish(-1);
            return lost ? null : await answer;
        },
        // A thread that waits would keep a caller alive that has failed.
        [Symbol.dispose]: () => {
            worker.terminate().catch(() => { });
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/lockstep.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Reads all files side by side, once, a chunk of each at a time, and compares every one with the first. The first is
 * hashed in the same pass: files that are equal have its hash. A file that differs is hashed by itself.
 */
async function compareBytes(paths) {
    if (paths.length < 2)
        throw new input_error/* InputError */.d('archives', String(paths.length), 'at least two archives', 'Name all archives.');
    const fds = [];
    try {
        for (const path of paths)
            fds.push(openFile(path));
        const sizes = fds.map(fd => (0,external_node_fs_.fstatSync)(fd).size);
        const { digest, alike } = await readSideBySide(fds, sizes[0] ?? 0);
        const first = digest === null ? hashFile(paths[0] ?? '') : toSha256(digest);
        const sha256s = paths.map((path, at) => (alike[at] ? first : hashFile(path)));
        return { equal: alike.every(same => same), sha256s, sizes };
    }
    finally {
        for (const fd of fds)
            (0,external_node_fs_.closeSync)(fd);
    }
}
async function readSideBySide(fds, size) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [lead = 0, ...others] = fds;
        const hash = __addDisposableResource(env_1, ringHash(CHUNK_BYTES, size), false);
        const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
        const alike = fds.map(() => true);
        for (;;) {
            const free = hash.next();
            const ours = free instanceof Promise ? await free : free;
            const length = readChunk(lead, ours);
            others.forEach((fd, at) => {
                if (!alike[at + 1])
                    return;
                const theirs = readChunk(fd, chunk);
                if (theirs !== length || ours.compare(chunk, 0, theirs, 0, length) !== 0)
                    alike[at + 1] = false;
            });
            if (length === 0)
                return { digest: await hash.digest(), alike };
            hash.push(length);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Fills the chunk as far as the file goes: fewer bytes only at its end. */
function readChunk(fd, chunk) {
    let done = 0;
    while (done < chunk.length) {
        const read = (0,external_node_fs_.readSync)(fd, chunk, done, chunk.length - done, null);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/entry.js
const STORED = 0;
const DEFLATED = 8;
/** An entry that stands for a folder: every ZIP reader goes by the slash at the end of its name. */
function isFolder(entry) {
    return entry.name.endsWith('/');
}
/** Bit 3: sizes and CRC follow the data. */
function hasDescriptor(entry) {
    return (entry.flags & 0x0008) !== 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/crc32.js
// APPNOTE 6.3.10, section 4.4.7: the reflected polynomial.
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The CRC-32 of a ZIP entry, as an unsigned number. For small archives: readers of disks use zlib's, which is faster. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (let at = 0; at < bytes.length; at++)
        crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/extra-fields.js

const ZIP64_FIELD = 0x0001;
const UNICODE_PATH_FIELD = 0x7075;
const AES_FIELD = 0x9901;
/** The extra fields (APPNOTE 4.5), or null when they do not fill their bytes exactly. */
function parseExtra(bytes) {
    const view = viewOf(bytes);
    const fields = [];
    let at = 0;
    while (at < bytes.length) {
        if (at + 4 > bytes.length)
            return null;
        const end = at + 4 + view.getUint16(at + 2, true);
        if (end > bytes.length)
            return null;
        fields.push({ id: view.getUint16(at, true), data: bytes.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/** True when a Unicode path field (APPNOTE 4.6.9) says anything but the name itself. */
function unicodePathDisagrees(fields, rawName) {
    return fields
        .filter(field => field.id === UNICODE_PATH_FIELD)
        .some(({ data }) => {
        if (data.length < 5 || data[0] !== 1 || viewOf(data).getUint32(1, true) !== crc32(rawName))
            return true;
        return !sameBytes(data.subarray(5), rawName);
    });
}
function saysEncrypted(fields) {
    return fields.some(field => field.id === AES_FIELD);
}
/**
 * The 64-bit values for those of the 32-bit fields that hold the escape (APPNOTE 4.5.3), in their fixed order.
 * Null when the field is missing, doubled, or has another length than the escapes ask for.
 */
function zip64Values(fields, escapes) {
    const found = fields.filter(field => field.id === ZIP64_FIELD);
    const [field] = found;
    if (escapes === 0)
        return found.length === 0 ? [] : null;
    if (field === undefined || found.length > 1 || field.data.length !== escapes * 8)
        return null;
    const view = viewOf(field.data);
    const values = Array.from({ length: escapes }, (_, at) => Number(view.getBigUint64(at * 8, true)));
    return values.every(Number.isSafeInteger) ? values : null;
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/layout.js
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
const layout_MAX_BYTES = 0xfffffffe;
const MAX_NAME_BYTES = 0xffff;
const VERSION_NEEDED = 20;
/** Upper byte 3: attributes are Unix modes. */
const VERSION_MADE_BY = (3 << 8) | VERSION_NEEDED;
const UTF8_FLAG = 0x0800;
const layout_STORED = 0;
/** 1980-01-01 00:00:00, the first instant that DOS fields can say. A constant: DOS fields are local time. */
const DOS_TIME = 0;
const DOS_DATE = (/* unused pure expression or super */ null && ((0 << 9) | (1 << 5) | 1));
/** A regular file, 0644. */
const EXTERNAL_ATTRIBUTES = (/* unused pure expression or super */ null && (0o100644 * 0x10000));
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
    view.setUint16(at + 2, layout_STORED, true);
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

// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __nccwpck_require__(1979);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/names.js


/** Why an entry's name is refused in any archive; null when it is a plain relative path. */
function nameFault(name) {
    if (name === '')
        return 'name-empty';
    if ((0,inert/* hasInvisible */.wy)(name))
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
    return pathFaults(name)[0] ?? null;
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

;// CONCATENATED MODULE: ./build/packages/core/src/archive/directory.js





/** Bits 1 and 2: deflate level; 3: descriptor; 11: UTF-8. */
const KNOWN_FLAGS = 0x0006 | 0x0008 | UTF8_FLAG;
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000;
const NEWEST_VERSION = 45;
/** More than this many reasons help nobody. */
const FINDINGS = 50;
/** Reads the whole central directory; every entry is judged by what it claims. Nothing was inflated yet. */
function parseDirectory(bytes, count, limits) {
    const entries = [];
    const findings = [];
    let at = 0;
    for (let n = 0; n < count && findings.length < FINDINGS; n++) {
        const header = readHeader(bytes, at);
        if (typeof header === 'string')
            return { entries, findings: [...findings, archiveFinding('bad-header', header)] };
        const entry = judgeHeader(header, limits, findings);
        if (entry !== null)
            entries.push(entry);
        at = header.end;
    }
    if (findings.length === 0 && at !== bytes.length) {
        findings.push(archiveFinding('directory-count', `${bytes.length - at} bytes follow its ${count} directory headers`));
    }
    return { entries, findings: [...findings, ...judgeTogether(entries, limits)].slice(0, FINDINGS) };
}
function readHeader(bytes, at) {
    if (at + CENTRAL_BYTES > bytes.length)
        return 'its directory ends before its last header';
    const view = viewOf(bytes.subarray(at, at + CENTRAL_BYTES));
    if (view.getUint32(0, true) !== SIGNATURE.central)
        return 'a directory header has no signature';
    const extraAt = at + CENTRAL_BYTES + view.getUint16(28, true);
    const commentAt = extraAt + view.getUint16(30, true);
    const end = commentAt + view.getUint16(32, true);
    if (end > bytes.length)
        return 'a directory header reaches past the directory';
    return {
        view,
        rawName: bytes.subarray(at + CENTRAL_BYTES, extraAt),
        extra: bytes.subarray(extraAt, commentAt),
        comment: bytes.subarray(commentAt, end),
        end,
    };
}
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const looseUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decoded(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return null;
    }
}
/** The entry of one header; null, with findings, when it cannot even be told. */
function judgeHeader(header, limits, findings) {
    const { view, rawName } = header;
    const name = decoded(rawName);
    const shown = name ?? looseUtf8.decode(rawName.subarray(0, 300));
    const refuse = (rule, found) => {
        findings.push(archiveFinding(rule, found, shown));
    };
    const flags = view.getUint16(8, true);
    const method = view.getUint16(10, true);
    if (name === null)
        refuse('name-not-utf8', 'its name is not UTF-8');
    else
        judgeName(name, rawName, flags, limits, refuse);
    const fields = parseExtra(header.extra);
    if (fields === null) {
        refuse('extra-malformed', 'its extra fields do not fill their length');
        return null;
    }
    if (unicodePathDisagrees(fields, rawName))
        refuse('unicode-path-disagrees', 'its Unicode path field says another name');
    if ((flags & ENCRYPTION_FLAGS) !== 0 || saysEncrypted(fields))
        refuse('encrypted', 'it is encrypted');
    else if ((flags & ~KNOWN_FLAGS) !== 0)
        refuse('flags-unknown', `its flags are 0x${flags.toString(16)}`);
    if (method !== STORED && method !== DEFLATED)
        refuse('method-unknown', `its compression method is ${method}`);
    const version = view.getUint8(6);
    if (version > NEWEST_VERSION)
        refuse('version-too-new', `it asks for version ${version / 10}`);
    judgeKind(view.getUint32(38, true), isFolder({ name: shown }), refuse);
    const sizes = readSizes(view, fields);
    if (sizes === null) {
        refuse('zip64-disagrees', 'its Zip64 field does not fit its header');
        return null;
    }
    if (sizes.disk !== 0)
        refuse('split-archive', 'it lies on another disk');
    judgeSizes(method, sizes, limits, refuse);
    if (isFolder({ name: shown }))
        judgeFolder(method, sizes, view.getUint32(16, true), refuse);
    return {
        name: name ?? shown,
        rawName,
        method,
        flags,
        crc32: view.getUint32(16, true),
        compressed: sizes.compressed,
        size: sizes.size,
        offset: sizes.offset,
        time: view.getUint16(12, true),
        date: view.getUint16(14, true),
        madeBy: view.getUint16(4, true),
        externalAttributes: view.getUint32(38, true),
        extra: header.extra,
        comment: header.comment,
    };
}
function judgeName(name, raw, flags, limits, refuse) {
    if (raw.length > limits.name_bytes)
        refuse('name-too-long', `its name has ${raw.length} bytes`);
    const fault = nameFault(isFolder({ name }) && name.length > 1 ? name.slice(0, -1) : name);
    if (fault !== null)
        refuse(fault, fault === 'name-empty' ? 'its name is empty' : 'its name is not a plain relative path');
    if ((flags & UTF8_FLAG) === 0 && raw.some(byte => byte > 0x7f)) {
        refuse('name-encoding-unsaid', 'its name is not ASCII and no flag says that it is UTF-8');
    }
}
/** Upper half: a Unix mode, whatever system the header names; lower byte: DOS attributes. */
function judgeKind(attributes, folder, refuse) {
    const type = (attributes >>> 16) & 0o170000;
    const saysFolder = type === 0o040000 || (attributes & 0x10) !== 0;
    if (type === 0o120000)
        refuse('symlink', 'it is a symbolic link');
    else if (folder && type === 0o100000)
        refuse('folder-disguised', 'its name is of a folder, its mode of a file');
    else if (folder && type === 0o040000)
        return;
    else if (!folder && saysFolder)
        refuse('folder-disguised', 'its mode is of a folder, its name of a file');
    else if ((type !== 0 && type !== 0o100000) || (attributes & 0x08) !== 0)
        refuse('special-file', 'it is not a regular file');
}
function readSizes(view, fields) {
    const short = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
    const disk = view.getUint16(34, true);
    if (disk === 0xffff)
        return null;
    const long = zip64Values(fields, short.filter(value => value === 0xffffffff).length);
    if (long === null)
        return null;
    const rest = [...long];
    const [size = 0, compressed = 0, offset = 0] = short.map(value => value === 0xffffffff ? (rest.shift() ?? 0) : value);
    return { size, compressed, offset, disk };
}
function judgeSizes(method, sizes, limits, refuse) {
    const { size, compressed } = sizes;
    if (size > limits.entry_bytes)
        refuse('entry-too-large', `it inflates to ${size} bytes`);
    if (method === STORED && size !== compressed)
        refuse('stored-size-differs', `stored, yet ${compressed} and ${size} bytes`);
    if (method === DEFLATED && size > limits.ratio * compressed)
        refuse('ratio', `${compressed} bytes inflate to ${size}`);
}
/** A folder holds entries, never data: what a reader would lose by making only the folder. */
function judgeFolder(method, sizes, crc, refuse) {
    if (sizes.size !== 0 || sizes.compressed !== 0 || crc !== 0)
        refuse('folder-data', `a folder of ${sizes.compressed} and ${sizes.size} bytes`);
    else if (method !== STORED)
        refuse('folder-data', 'a folder that is deflated');
}
function judgeTogether(entries, limits) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    const large = total > limits.archive_bytes ? [archiveFinding('inflates-too-large', `it inflates to ${total} bytes`)] : [];
    const clashes = nameClashes(entries.map(entry => entry.name)).map(({ rule, name, other }) => archiveFinding(rule, rule === 'name-duplicate' ? 'its name stands twice' : `it collides with "${other}"`, name));
    return [...large, ...clashes];
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/end-record.js



const LOCATOR_BYTES = 20;
const END64_BYTES = 56;
/** The end record, its longest comment, and the Zip64 records before it. */
const TAIL_BYTES = END_BYTES + 0xffff + LOCATOR_BYTES + END64_BYTES;
/**
 * Reads the end of an archive of `size` bytes from its last bytes (TAIL_BYTES, or all of a smaller one).
 * The directory must reach exactly to the end records: a reader that searches otherwise finds nothing else.
 */
function parseEnd(tail, size) {
    const view = viewOf(tail);
    const at = endRecordAt(view);
    if (at === null)
        return refused(...missing(view));
    const start = size - tail.length;
    const comment = tail.subarray(at + END_BYTES);
    if (signatureIn(comment))
        return refused('second-end-record', 'its comment holds another end record');
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) {
        return refused('split-archive', 'its end record speaks of another disk');
    }
    const classic = {
        entriesHere: view.getUint16(at + 8, true),
        entries: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
    };
    if (classic.entriesHere !== classic.entries)
        return refused('split-archive', 'its end record counts two ways');
    const zip64 = parseZip64(view, at, classic, start);
    if (zip64 !== null && 'rule' in zip64)
        return refused(zip64.rule, zip64.found);
    const said = zip64 ?? { ...classic, recordsAt: at };
    const reach = said.offset + said.size;
    const records = start + said.recordsAt;
    if (!Number.isSafeInteger(reach) || reach > records) {
        return refused('directory-bounds', `its directory would end at byte ${reach}, the end record starts at ${records}`);
    }
    if (reach < records)
        return refused(...between(tail, reach - start, said, records - reach));
    const { entries, offset } = said;
    return { kind: 'ok', end: { entries, directory: { offset, size: said.size }, comment } };
}
function refused(rule, found) {
    return { kind: 'refused', finding: archiveFinding(rule, found) };
}
/** The last end record whose comment reaches exactly to the end. */
function endRecordAt(view) {
    for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
        if (view.getUint32(at, true) !== SIGNATURE.end)
            continue;
        if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    return null;
}
function missing(view) {
    for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
        if (view.getUint32(at, true) !== SIGNATURE.end)
            continue;
        return ['suffix-bytes', 'its last end record does not reach to the end of the file'];
    }
    return ['no-end-record', 'it has no end record'];
}
function between(tail, from, said, bytes) {
    const shifted = said.recordsAt - said.size;
    if (shifted >= 0 && said.size >= 4 && viewOf(tail).getUint32(shifted, true) === SIGNATURE.central) {
        return ['prefix-bytes', `${bytes} bytes stand before its first local header`];
    }
    const foreign = tail.subarray(Math.max(0, from), said.recordsAt);
    if (signatureIn(foreign))
        return ['second-end-record', 'another end record stands before the last one'];
    return ['directory-bounds', `${bytes} bytes stand between its directory and its end record`];
}
function signatureIn(bytes) {
    const view = viewOf(bytes);
    for (let at = 0; at + 4 <= bytes.length; at++) {
        const signature = view.getUint32(at, true);
        if (signature === SIGNATURE.end || signature === SIGNATURE.end64)
            return true;
    }
    return false;
}
/** The Zip64 end record, null when there is none; both kinds of record must tell one story. */
function parseZip64(view, at, classic, start) {
    const locator = at - LOCATOR_BYTES;
    const escaped = classic.entries === 0xffff || classic.size === 0xffffffff || classic.offset === 0xffffffff;
    if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) {
        return escaped ? disagreement('its end record refers to Zip64 records that are not there') : null;
    }
    const record = locator - END64_BYTES;
    if (record < 0 || view.getUint32(record, true) !== SIGNATURE.end64) {
        return disagreement('its Zip64 end record does not stand directly before the locator');
    }
    if (view.getBigUint64(locator + 8, true) !== BigInt(start + record)) {
        return disagreement('its Zip64 locator points elsewhere');
    }
    if (view.getBigUint64(record + 4, true) !== BigInt(END64_BYTES - 12)) {
        return disagreement('its Zip64 end record has an unknown length');
    }
    const disks = [locator + 4, record + 16, record + 20].map(field => view.getUint32(field, true));
    if (disks.some(disk => disk !== 0) || view.getUint32(locator + 16, true) > 1) {
        return { rule: 'split-archive', found: 'its Zip64 records speak of another disk' };
    }
    const [entriesHere, entries, size, offset] = [24, 32, 40, 48].map(f => Number(view.getBigUint64(record + f, true)));
    if (entriesHere === undefined || entries === undefined || size === undefined || offset === undefined)
        return null;
    const agrees = entriesHere === entries &&
        said(classic.entries, 0xffff, entries) &&
        said(classic.size, 0xffffffff, size) &&
        said(classic.offset, 0xffffffff, offset);
    if (!agrees)
        return disagreement('its Zip64 end record contradicts its end record');
    return { entries, size, offset, recordsAt: record };
}
function said(short, escaped, long) {
    return short === escaped || short === long;
}
function disagreement(found) {
    return { rule: 'zip64-disagrees', found };
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/local-headers.js




/** Longest data descriptor: signature, CRC, two 64-bit sizes. */
const DESCRIPTOR_BYTES = 24;
/** The local header's own length, from its first 30 bytes; null without its signature. */
function localLength(fixed) {
    if (fixed.length < LOCAL_BYTES)
        return null;
    const view = viewOf(fixed);
    if (view.getUint32(0, true) !== SIGNATURE.local)
        return null;
    return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}
/** Judges a whole local header (`localLength` bytes) against what the directory says of the entry. */
function judgeLocal(header, entry) {
    const refused = (rule, found) => ({
        kind: 'refused',
        finding: archiveFinding(rule, found, entry.name),
    });
    const view = viewOf(header);
    const nameEnd = LOCAL_BYTES + view.getUint16(26, true);
    if (!sameBytes(header.subarray(LOCAL_BYTES, nameEnd), entry.rawName)) {
        return refused('local-name-differs', 'its local header says another name');
    }
    const fields = parseExtra(header.subarray(nameEnd));
    if (fields === null)
        return refused('extra-malformed', 'its local extra fields do not fill their length');
    if (unicodePathDisagrees(fields, entry.rawName)) {
        return refused('unicode-path-disagrees', 'its local Unicode path field says another name');
    }
    if (saysEncrypted(fields))
        return refused('encrypted', 'its local header says that it is encrypted');
    const differing = [
        view.getUint16(6, true) === entry.flags ? '' : 'flags',
        view.getUint16(8, true) === entry.method ? '' : 'method',
        view.getUint16(10, true) === entry.time && view.getUint16(12, true) === entry.date ? '' : 'time',
        crcAgrees(view.getUint32(14, true), entry) ? '' : 'CRC',
        sizesAgree(view, fields, entry) ? '' : 'sizes',
    ].filter(field => field !== '');
    if (differing.length > 0)
        return refused('local-header-differs', `its local header has another ${differing.join(', ')}`);
    return { kind: 'ok', dataAt: header.length };
}
/** With a descriptor to come, the header may say 0. */
function crcAgrees(crc, entry) {
    return crc === entry.crc32 || (hasDescriptor(entry) && crc === 0);
}
function sizesAgree(view, fields, entry) {
    const compressed = view.getUint32(18, true);
    const size = view.getUint32(22, true);
    const escapes = [size, compressed].filter(value => value === 0xffffffff).length;
    // APPNOTE 4.5.3: a local Zip64 field holds both sizes. Streaming writers leave it in although nothing is escaped.
    const long = escapes === 0 ? [] : zip64Values(fields, 2);
    if (long === null || escapes === 1)
        return false;
    const said = escapes === 2 ? { size: long[0], compressed: long[1] } : { size, compressed };
    if (said.size === entry.size && said.compressed === entry.compressed)
        return true;
    return hasDescriptor(entry) && said.size === 0 && said.compressed === 0;
}
/** Judges the bytes between an entry's data and what follows it. Only a descriptor may stand there. */
function judgeAfterData(bytes, entry) {
    if (!hasDescriptor(entry)) {
        return bytes.length === 0 ? null : archiveFinding('gap', `${bytes.length} bytes follow its data`, entry.name);
    }
    const agrees = descriptorForms(entry).some(form => sameBytes(form, bytes));
    return agrees ? null : archiveFinding('descriptor-differs', 'its data descriptor says something else', entry.name);
}
/** APPNOTE 4.3.9: with or without signature, sizes of 32 or 64 bits. */
function descriptorForms(entry) {
    return [4, 8].flatMap(width => {
        const form = new Uint8Array(8 + 2 * width);
        const view = viewOf(form);
        view.setUint32(0, SIGNATURE.descriptor, true);
        view.setUint32(4, entry.crc32, true);
        if (width === 8) {
            view.setBigUint64(8, BigInt(entry.compressed), true);
            view.setBigUint64(16, BigInt(entry.size), true);
        }
        else {
            view.setUint32(8, entry.compressed >>> 0, true);
            view.setUint32(12, entry.size >>> 0, true);
        }
        return [form, form.subarray(4)];
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/contents.js




const CHUNK = 256 * 1024;
/** Up to here an entry is inflated in one call; a stream costs more than it saves. */
const SMALL = 1024 * 1024;
/**
 * Hands an entry's contents to `sink`, in order, at most `entry.size` bytes in all. Returns why they cannot be accepted,
 * or null when size and CRC are those claimed. A chunk is valid only during the call.
 */
async function readContents(source, entry, sink) {
    let crc = 0;
    let size = 0;
    const take = (chunk) => {
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        size += chunk.length;
        sink(chunk);
    };
    const fault = entry.method === STORED ? copy(source, entry, take) : await inflate(source, entry, take);
    if (fault !== null)
        return fault;
    if (size !== entry.size)
        return archiveFinding('size-differs', `it holds ${size} bytes and claims ${entry.size}`, entry.name);
    if (crc !== entry.crc32)
        return archiveFinding('crc-differs', 'its CRC-32 is not the one it claims', entry.name);
    return null;
}
function copy(source, entry, take) {
    for (let at = 0; at < entry.compressed; at += CHUNK) {
        take(source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at)));
    }
    return null;
}
function inflate(source, entry, take) {
    return entry.size <= SMALL && entry.compressed <= SMALL
        ? inflateSmall(source, entry, take)
        : inflateLarge(source, entry, take);
}
function inflateSmall(source, entry, take) {
    const bytes = source.read(entry.dataAt, entry.compressed);
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, entry.size), info: true });
        const inflated = inflatedOf(result);
        if (inflated.consumed !== entry.compressed)
            return trailing(entry);
        take(inflated.buffer);
        return null;
    }
    catch (error) {
        return broken(error, entry);
    }
}
/** `info: true` makes zlib answer with its engine, which the types do not say. */
function inflatedOf(result) {
    if (typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result) {
        const { buffer, engine } = result;
        if (buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
            return { buffer, consumed: Number(engine.bytesWritten) };
        }
    }
    throw new TypeError('zlib gave no engine');
}
async function inflateLarge(source, entry, take) {
    const engine = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK });
    let size = 0;
    let fault = null;
    engine.on('data', (chunk) => {
        size += chunk.length;
        if (size <= entry.size)
            return take(chunk);
        fault ??= tooLong(entry);
        engine.destroy();
    });
    engine.on('error', error => {
        fault ??= broken(error, entry);
    });
    const closed = (0,external_node_events_.once)(engine, 'close').catch(() => { });
    for (let at = 0; at < entry.compressed && fault === null && !engine.readableEnded; at += CHUNK) {
        const bytes = source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at));
        await new Promise(resolve => {
            engine.once('close', resolve);
            engine.write(bytes, () => {
                engine.off('close', resolve);
                resolve();
            });
        });
    }
    if (fault === null)
        engine.end();
    else
        engine.destroy();
    await closed;
    if (fault === null && engine.bytesWritten !== entry.compressed)
        return trailing(entry);
    return fault;
}
function broken(error, entry) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE')
        return tooLong(entry);
    if (error instanceof RangeError || error instanceof TypeError)
        throw error;
    return archiveFinding('deflate-broken', 'its data do not inflate', entry.name);
}
function tooLong(entry) {
    return archiveFinding('size-differs', `it inflates past the ${entry.size} bytes it claims`, entry.name);
}
function trailing(entry) {
    return archiveFinding('deflate-trailing', 'bytes follow the end of its deflated data', entry.name);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/second-reader.js


/** yauzl must list the same names, sizes, methods and CRCs, in the same order: where two readers disagree, neither is believed. */
async function judgeSecondReader(source, entries) {
    try {
        return await compareListings(source, entries);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'no reason given';
        return archiveFinding('readers-disagree', `the second reader refuses it (${reason})`);
    }
}
async function compareListings(source, entries) {
    const yauzl = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 663, 19));
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
    const zip = typeof source === 'string'
        ? await yauzl.openPromise(source, options)
        : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
    try {
        let at = 0;
        for await (const theirs of zip.eachEntry()) {
            const ours = entries[at++];
            const same = ours !== undefined &&
                ours.name === theirs.fileName &&
                ours.size === theirs.uncompressedSize &&
                ours.compressed === theirs.compressedSize &&
                ours.crc32 === theirs.crc32 >>> 0 &&
                ours.offset === theirs.relativeOffsetOfLocalHeader &&
                (ours.method === DEFLATED) === (theirs.compressionMethod === DEFLATED);
            if (!same)
                return archiveFinding('readers-disagree', 'a second reader sees another entry', theirs.fileName);
        }
        return at === entries.length ? null : archiveFinding('readers-disagree', `a second reader sees ${at} entries`);
    }
    finally {
        zip.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/read.js









/** Room for what readers need besides names: a directory larger than that is hostile. */
const DIRECTORY_SLACK = 16 * 1024 * 1024;
/**
 * Proves an archive's structure by our own reading of the directory and every local header, then by a second,
 * independent reader. Nothing is inflated and nothing is written. A path that is no file is the caller's mistake.
 */
async function openArchive(source, limits) {
    const bytes = openSource(source);
    const read = readStructure(bytes, limits);
    const second = 'findings' in read ? null : await judgeSecondReader(source, read.entries);
    if ('findings' in read || second !== null) {
        bytes[Symbol.dispose]();
        return { kind: 'refused', findings: 'findings' in read ? read.findings : second === null ? [] : [second] };
    }
    return {
        kind: 'ok',
        archive: {
            size: bytes.size,
            comment: read.comment,
            entries: read.entries.filter(entry => !isFolder(entry)),
            folders: read.entries.filter(isFolder),
            read: (entry, sink) => readContents(bytes, entry, sink),
            raw: (entry, at, length) => bytes.read(entry.dataAt + at, length),
            [Symbol.dispose]: () => bytes[Symbol.dispose](),
        },
    };
}
function read_refused(...findings) {
    return { findings };
}
function readStructure(bytes, limits) {
    if (bytes.size > limits.artifact_bytes)
        return read_refused(archiveFinding('archive-too-large', `it has ${bytes.size} bytes`));
    const tail = bytes.read(Math.max(0, bytes.size - TAIL_BYTES), Math.min(bytes.size, TAIL_BYTES));
    const parsed = parseEnd(tail, bytes.size);
    if (parsed.kind === 'refused')
        return read_refused(parsed.finding);
    const { entries: count, directory, comment } = parsed.end;
    if (count === 0)
        return read_refused(archiveFinding('no-entries', 'it has no entries'));
    if (count > limits.archive_entries)
        return read_refused(archiveFinding('too-many-entries', `it has ${count} entries`));
    if (directory.size > count * (CENTRAL_BYTES + limits.name_bytes) + DIRECTORY_SLACK) {
        return read_refused(archiveFinding('directory-bounds', `its directory has ${directory.size} bytes for ${count} entries`));
    }
    const { entries, findings } = parseDirectory(bytes.read(directory.offset, directory.size), count, limits);
    if (findings.length > 0)
        return { findings };
    if (entries.every(isFolder))
        return read_refused(archiveFinding('no-entries', 'it has folders only'));
    const first = entries.reduce((least, entry) => Math.min(least, entry.offset), bytes.size);
    if (first !== 0) {
        return read_refused(archiveFinding('prefix-bytes', `${first} bytes stand before its first local header`));
    }
    const placed = placeEntries(bytes, entries, directory.offset);
    return 'findings' in placed ? placed : { ...placed, comment };
}
/** Local headers, data and descriptors must tile the archive from its first byte to the directory: no overlap, no gap. */
function placeEntries(bytes, entries, directoryAt) {
    const byOffset = [...entries.keys()].sort((a, b) => (entries[a]?.offset ?? 0) - (entries[b]?.offset ?? 0));
    const placed = new Array(entries.length);
    const findings = [];
    byOffset.forEach((index, rank) => {
        const entry = entries[index];
        const next = byOffset[rank + 1];
        if (entry === undefined || findings.length >= 50)
            return;
        const end = next === undefined ? directoryAt : (entries[next]?.offset ?? directoryAt);
        const place = placeEntry(bytes, entry, end);
        if (typeof place === 'number')
            placed[index] = { ...entry, dataAt: place };
        else
            findings.push(place);
    });
    return findings.length > 0 ? { findings } : { entries: placed };
}
/** Where the entry's data start; `end` is where the next local header, or the directory, starts. */
function placeEntry(bytes, entry, end) {
    const overlap = () => archiveFinding('overlap', 'it reaches into what follows it', entry.name);
    const room = end - entry.offset;
    if (room < LOCAL_BYTES + entry.rawName.length + entry.compressed)
        return overlap();
    const likely = bytes.read(entry.offset, Math.min(room, LOCAL_BYTES + entry.rawName.length + 64));
    const length = localLength(likely);
    if (length === null)
        return archiveFinding('bad-header', 'no local header stands where the directory points', entry.name);
    const dataEnd = length + entry.compressed;
    if (dataEnd > room)
        return overlap();
    const header = length <= likely.length ? likely.subarray(0, length) : bytes.read(entry.offset, length);
    const local = judgeLocal(header, entry);
    if (local.kind === 'refused')
        return local.finding;
    const after = room - dataEnd;
    if (after > DESCRIPTOR_BYTES || (after > 0 && !hasDescriptor(entry))) {
        return archiveFinding('gap', `${after} bytes follow its data`, entry.name);
    }
    const fault = judgeAfterData(bytes.read(entry.offset + dataEnd, after), entry);
    return fault ?? entry.offset + local.dataAt;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/evidence.js
var evidence_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var evidence_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Proves an evidence ZIP: structure, CRCs, manifest, hashes, what each gate owes, the scorecard's form (all CEC-40). */
async function inspectEvidence(zipPath, contract) {
    return await inspectHashed(zipPath, hashFile(zipPath), contract);
}
/** As `inspectEvidence`, one for each path. Archives that are equal byte for byte are read once. */
async function inspectAll(paths, contract) {
    const [only] = paths;
    if (paths.length < 2)
        return only === undefined ? [] : [await inspectEvidence(only, contract)];
    const { sha256s } = await compareBytes(paths);
    const inspected = new Map();
    const all = [];
    for (const [at, path] of paths.entries()) {
        const sha256 = sha256s[at] ?? hashFile(path);
        const evidence = inspected.get(sha256) ?? (await inspectHashed(path, sha256, contract));
        inspected.set(sha256, evidence);
        all.push(evidence);
    }
    return all;
}
async function inspectHashed(zipPath, sha256, contract) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await openArchive(zipPath, contract.limits);
        if (opened.kind === 'refused')
            return { scorecard: null, manifest: null, findings: opened.findings, sha256 };
        const archive = evidence_addDisposableResource(env_1, opened.archive, false);
        const { files, kept, findings } = await readAll(archive, contract);
        if (findings.length > 0)
            return { scorecard: null, manifest: null, findings, sha256 };
        const names = files.map(file => file.path);
        const { manifest, findings: manifestFindings } = inspectManifest(files, kept.get(contract.artifact.manifest), contract);
        const bytes = kept.get(contract.artifact.scorecard);
        const scorecard = bytes === undefined ? null : parseScorecardBytes(bytes, contract);
        return {
            scorecard: scorecard === null || bytes === undefined ? null : { text: scorecard.text, bytes, parsed: scorecard.scorecard },
            manifest,
            findings: [...manifestFindings, ...judgeOwed(names, contract), ...(scorecard?.findings ?? [])],
            sha256,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        evidence_disposeResources(env_1);
    }
}
function inspectManifest(files, bytes, contract) {
    const path = contract.artifact.manifest;
    if (bytes === undefined)
        return { manifest: null, findings: [evidenceFinding('manifest-missing', `no ${path}`, { path })] };
    if (bytes === TOO_LARGE)
        return {
            manifest: null,
            findings: [evidenceFinding('manifest-invalid', 'more bytes than its files need', { path })],
        };
    const others = files.filter(file => file.path !== path);
    const { manifest, findings } = parseManifest(Buffer.from(bytes).toString('utf8'), path, others.length);
    if (manifest === null)
        return { manifest, findings };
    return { manifest, findings: [...findings, ...judgeManifest(manifest, others, path)] };
}
/** One pass over all contents: CRC and size are proven, every file is hashed, two are kept. */
async function readAll(archive, contract) {
    const keep = new Map([
        [contract.artifact.manifest, manifestRoom(archive.entries)],
        [contract.artifact.scorecard, SCORECARD_BYTES],
    ]);
    const files = [];
    const kept = new Map();
    const findings = [];
    for (const entry of archive.entries) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunks = [];
        const wanted = entry.size <= (keep.get(entry.name) ?? -1);
        const fault = await archive.read(entry, chunk => {
            hash.update(chunk);
            if (wanted)
                chunks.push(Uint8Array.from(chunk));
        });
        if (fault !== null)
            findings.push(fault);
        if (findings.length >= 50)
            break;
        files.push({ path: entry.name, size: entry.size, sha256: hash.digest('hex') });
        if (keep.has(entry.name))
            kept.set(entry.name, wanted ? Buffer.concat(chunks) : TOO_LARGE);
    }
    return { files, kept, findings };
}
/** Not JSON: a document over its limit is refused as malformed. */
const TOO_LARGE = Buffer.from('too large');

;// CONCATENATED MODULE: ./build/packages/core/src/archive/sample.js
/** At most so many changes are told of one entry. */
const CHANGES_TOLD = 20;
function isWhole(sample) {
    return sample.start === 0 && sample.bytes.length === sample.size;
}
/** Where two samples first differ, from the start of the contents. */
function firstDifference(left, right) {
    const length = Math.min(left.bytes.length, right.bytes.length);
    let at = 0;
    while (at < length && left.bytes[at] === right.bytes[at])
        at++;
    return left.start + at;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/binary-difference.js

const AROUND = 8;
/** Offset of the first byte that differs, and the bytes around it. */
function explainBinary(name, left, right) {
    const offset = firstDifference(left, right);
    const cause = buildTime(name, left, offset);
    return {
        detail: { form: 'binary', offset, left: hexAround(left, offset), right: hexAround(right, offset) },
        causes: cause === null ? [] : [cause],
    };
}
/** Hex of the bytes around an offset, the byte itself in brackets; `[end]` where the contents end. */
function hexAround(sample, offset) {
    const at = offset - sample.start;
    const hex = (bytes) => [...bytes].map(byte => byte.toString(16).padStart(2, '0'));
    const before = hex(sample.bytes.subarray(Math.max(0, at - AROUND), at));
    const [byte = 'end'] = hex(sample.bytes.subarray(at, at + 1));
    return [...before, `[${byte}]`, ...hex(sample.bytes.subarray(at + 1, at + 1 + AROUND))].join(' ');
}
/** Formats whose first difference lies in a time field. */
function buildTime(name, sample, offset) {
    const at = (from, to) => offset >= from && offset < to;
    if (startsWith(sample, 0, [0x1f, 0x8b]) && at(4, 8))
        return 'source-date-epoch';
    if (startsWith(sample, 0, [...'!<arch>\n'].map(char => char.charCodeAt(0))) &&
        at(24, 36))
        return 'source-date-epoch';
    if (name.endsWith('.pyc') && at(8, 12))
        return 'source-date-epoch';
    if (startsWith(sample, 0, [0x50, 0x4b, 3, 4]) && at(10, 14))
        return 'source-date-epoch';
    if (isPngTime(sample, offset))
        return 'source-date-epoch';
    const block = offset - (offset % 512);
    const inHeader = startsWith(sample, block + 257, [...'ustar'].map(char => char.charCodeAt(0)));
    return inHeader && offset % 512 >= 136 && offset % 512 < 156 ? 'source-date-epoch' : null;
}
const PNG = [0x89, 0x50, 0x4e, 0x47];
/** PNG 1.2, sections 3.2 and 4.2: a tIME chunk, or a text chunk whose keyword speaks of time. Only where the whole is at hand. */
function isPngTime({ bytes, start }, offset) {
    if (start !== 0 || !PNG.every((byte, at) => bytes[at] === byte))
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const latin1 = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
    for (let at = 8; at + 8 <= offset && at + 8 <= bytes.length; at += 12 + view.getUint32(at, false)) {
        const data = at + 8;
        if (offset >= data + view.getUint32(at, false))
            continue;
        const type = latin1(at + 4, data);
        return (type === 'tIME' || (/^(?:tEXt|iTXt)$/.test(type) && /^(?:creation time|date:)/i.test(latin1(data, data + 20))));
    }
    return false;
}
function startsWith(sample, offset, bytes) {
    return bytes.every((byte, at) => sample.bytes[offset - sample.start + at] === byte);
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/causes.js
/** Why two runs may differ, as told from the difference itself. The order is that of telling, when several are as frequent. */
const CAUSES = {
    'line-end': ['line ends', 'Write `\\n` always, and one at the end of the file; set `core.autocrlf` to false.'],
    order: [
        'an order that varies',
        'Sort by code unit before writing: folders, sets, maps and threads come in any order.',
    ],
    'hash-seed': ['a hash seed', 'Sort sets and maps before writing; set PYTHONHASHSEED=0 while you look for the place.'],
    locale: ['a locale', 'Set LC_ALL=C.UTF-8 in the gate; sort and format without the locale.'],
    'time-zone': ['a time zone', 'Set TZ=UTC in the gate; write instants with `Z`.'],
    clock: [
        'a clock reading or a duration',
        'Leave times and durations out of the evidence, or take them from the commit.',
    ],
    'source-date-epoch': [
        'a build time',
        'Export SOURCE_DATE_EPOCH from the commit (`git log -1 --format=%ct`); the tool must honour it.',
    ],
    path: ['an absolute path', 'Write paths relative to the repository; do not write temporary folders.'],
    random: ['a random value', 'Seed the generator with a constant, or leave the value out.'],
    'run-id': ['an identifier of the run', 'Leave run ids, numbers and attempts out of the evidence.'],
    'host-name': ['a host name', 'Leave host names, addresses and runner names out of the evidence.'],
    process: ['a process id or a port', 'Leave process ids and ports out of the evidence.'],
    address: ['a memory address', 'Do not print objects by their address.'],
    float: ['floating point that is not exact', 'Add in a fixed order, or round before writing.'],
    encoding: ['an encoding', 'Write UTF-8 in NFC without a byte order mark.'],
    derived: ['a hash of something else that differs', 'Look for the other difference first: this one follows from it.'],
    umask: ['file modes', 'Pack with evidence-pack: it writes modes from constants.'],
    zlib: ['another compressor', 'Pack with evidence-pack: it stores.'],
};
const CAUSE_NAMES = Object.keys(CAUSES).filter((name) => name in CAUSES);
function causeTitle(cause) {
    return CAUSES[cause][0];
}
function causeAdvice(cause) {
    return CAUSES[cause][1];
}
/** Causes by how often they were seen, then in the table's order; what only follows from another difference comes last. */
function rankCauses(seen) {
    const counts = new Map();
    for (const cause of seen)
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
    const last = (cause) => (cause === 'derived' ? 1 : 0);
    return [...counts.keys()].sort((a, b) => last(a) - last(b) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        CAUSE_NAMES.indexOf(a) - CAUSE_NAMES.indexOf(b));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/container-difference.js
/** Differences of two archives that no entry's contents show. `shared` pairs the entries of one name. */
function containerDifferences(left, right, shared, renamed) {
    const differing = (differs) => shared.filter(([a, b]) => differs(a, b));
    const found = [];
    const add = (what, pairs, causes, show) => {
        const [first] = pairs;
        if (first === undefined)
            return;
        const example = `${first[0].name}: ${show(first[0])} / ${show(first[1])}`;
        found.push({ what, count: pairs.length, example, causes });
    };
    const moved = firstOutOfOrder(left, right, shared);
    if (moved !== null)
        found.push({ what: 'order', count: shared.length, example: moved, causes: ['order'] });
    const [name] = renamed;
    if (name !== undefined) {
        found.push({
            what: 'names',
            count: renamed.length,
            example: `${name.left} / ${name.right}`,
            causes: renameCause(name),
        });
    }
    const alone = [...without(left.folders, right.folders), ...without(right.folders, left.folders)];
    const [folder] = alone;
    if (folder !== undefined)
        found.push({ what: 'folders', count: alone.length, example: folder, causes: [] });
    add('time', differing((a, b) => a.time !== b.time || a.date !== b.date), ['source-date-epoch'], dosTime);
    add('mode', differing((a, b) => a.externalAttributes !== b.externalAttributes || a.madeBy !== b.madeBy), ['umask'], mode);
    add('compression', differing((a, b) => a.method !== b.method || a.compressed !== b.compressed), ['zlib'], entry => (entry.method === 0 ? 'stored' : `deflated to ${entry.compressed} bytes`));
    add('flags', differing((a, b) => a.flags !== b.flags), [], entry => `0x${entry.flags.toString(16)}`);
    add('extra', differing((a, b) => !same(a.extra, b.extra)), [], entry => `${entry.extra.length} bytes`);
    add('comment', differing((a, b) => !same(a.comment, b.comment)), [], entry => shownBytes(entry.comment));
    if (!same(left.comment, right.comment)) {
        const example = `of the archive: ${shownBytes(left.comment)} / ${shownBytes(right.comment)}`;
        found.push({ what: 'comment', count: 1, example, causes: [] });
    }
    return found;
}
/** Names of folders that only the first archive has an entry for. */
function without(folders, others) {
    const names = new Set(others.map(({ name }) => name));
    return folders.map(({ name }) => name).filter(name => !names.has(name));
}
/** The first place at which the entries that both hold stand in another order, in the directory or in the file. */
function firstOutOfOrder(left, right, shared) {
    const names = new Set(shared.map(([entry]) => entry.name));
    const of = (entries) => entries.map(e => e.name).filter(name => names.has(name));
    const byDirectory = ({ entries, folders }) => [...of(entries), ...of(folders)];
    const byOffset = ({ entries, folders }) => of(sortedByOffset([...entries, ...folders]));
    for (const order of [byDirectory, byOffset]) {
        const [ours, theirs] = [order(left), order(right)];
        const at = ours.findIndex((name, index) => name !== theirs[index]);
        if (at !== -1)
            return `place ${at + 1}: ${ours[at] ?? ''} / ${theirs[at] ?? ''}`;
    }
    return null;
}
function sortedByOffset(entries) {
    return [...entries].sort((a, b) => a.offset - b.offset);
}
function renameCause({ left, right }) {
    if (left.normalize('NFC') === right.normalize('NFC'))
        return ['encoding'];
    return left.endsWith(`/${right}`) || right.endsWith(`/${left}`) ? ['path'] : [];
}
function same(a, b) {
    return Buffer.compare(a, b) === 0;
}
function dosTime({ time, date }) {
    const two = (value) => String(value).padStart(2, '0');
    const day = `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >>> 11)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`;
}
function mode({ externalAttributes, madeBy }) {
    return `${((externalAttributes >>> 16) & 0o7777).toString(8)} made by ${madeBy >>> 8}`;
}
function shownBytes(bytes) {
    return bytes.length === 0 ? 'none' : `"${new TextDecoder().decode(bytes.subarray(0, 80))}"`;
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __nccwpck_require__(9997);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/classify.js
/** The likely cause of one token that stands for another; null when it could be anything. */
function classify(left, right, around) {
    const key = lastKey(around.before);
    if (isLocaleName(left.text) && isLocaleName(right.text))
        return 'locale';
    if (RUN_ID.test(key) || (RUN_URL.test(left.text) && RUN_URL.test(right.text)))
        return 'run-id';
    if (left.kind !== right.kind)
        return ofKey(key);
    switch (left.kind) {
        case 'date':
            return sameInstant(left.text, right.text)
                ? 'time-zone'
                : BUILD.test(around.before)
                    ? 'source-date-epoch'
                    : 'clock';
        case 'uuid':
            return 'random';
        case 'address':
            return 'address';
        case 'ip':
            return 'host-name';
        case 'path':
            return 'path';
        case 'url':
            return ofUrls(left.text, right.text, key);
        case 'number':
            return ofNumbers(left.text, right.text, key, around);
        case 'word':
            return ofWords(left.text, right.text, key);
        case 'mark':
            return null;
    }
}
const RUN_ID = /(?:^|[^a-z])(?:run|job|build|workflow|pipeline)[_ -]?(?:id|number|attempt|no)$|^github_run_\w+$|runid$|runnumber$/i;
const RUN_URL = /\/actions\/runs\/\d+/;
const BUILD = /source_date_epoch|\b(?:build|built|compiled|packaged|mtime|modified)\b|build_?(?:date|time)/i;
const HOST = /(?:^|[^a-z])(?:host|hostname|node|machine|runner|server|agent|computer)(?:[_ -]?name)?$/i;
const DURATION = /duration|elapsed|took|seconds|millis|(?:^|_)(?:ms|ns|us|secs?)$|(?:^|[^a-z])(?:wall|cpu|real|user|sys|run)?_?time$|latency/i;
const CLOCK = /timestamp|epoch|(?:^|[^a-z])(?:now|date|time|when)$|_at$|(?:created|updated|started|finished|generated)(?:_?at|on)?$/i;
const PROCESS = /(?:^|[^a-z])(?:pid|ppid|tid|process|port|process[_ -]?id|thread[_ -]?id)$/i;
const CHANCE = /nonce|salt|token|uuid|guid|(?:^|[^a-z])(?:seed|random|rand|secret|session|correlation|request|trace)(?:[_ -]?(?:id|value))?$/i;
const HASH = /sha-?\d*|hash|digest|checksum|fingerprint|etag|(?:prev_|merkle_)?root$/i;
const UNIT = /^(?:s|ms|us|µs|ns|sec|secs|second|seconds|min|mins|minutes)$/;
/** The last word before a value: `"run_id": ` gives `run_id`. */
function lastKey(before) {
    const match = /([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,60}?)["'`]?\s{0,4}(?:[:=]|=>|->|\bis\b|#|\/)?\s{0,4}["'`([<]?\s?$/u.exec(before.slice(-100));
    return match?.[1] ?? '';
}
function ofKey(key) {
    if (PROCESS.test(key))
        return 'process';
    if (CHANCE.test(key))
        return 'random';
    if (HASH.test(key))
        return 'derived';
    if (HOST.test(key))
        return 'host-name';
    if (CLOCK.test(key) || DURATION.test(key))
        return 'clock';
    return null;
}
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
function ofUrls(left, right, key) {
    if (left.startsWith('file:///') && right.startsWith('file:///'))
        return 'path';
    if (HOST.test(key))
        return 'host-name';
    return left.replace(UUID, '') === right.replace(UUID, '') ? 'random' : null;
}
function ofNumbers(left, right, key, around) {
    if (isOtherPunctuation(left, right))
        return 'locale';
    if (isEpoch(left) && isEpoch(right) && left.length === right.length)
        return BUILD.test(around.before) ? 'source-date-epoch' : 'clock';
    const named = ofKey(key);
    if (named !== null)
        return named;
    if (UNIT.test(around.after))
        return 'clock';
    return isNear(left, right) ? 'float' : null;
}
/** The same digits, grouped or pointed otherwise; a point in another place is another number. */
function isOtherPunctuation(left, right) {
    if (left.replace(/[.,]/g, '#') === right.replace(/[.,]/g, '#'))
        return true;
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;
    return left.replace(/[.,]/g, '') === right.replace(/[.,]/g, '') && (grouped.test(left) || grouped.test(right));
}
/** What mkdtemp and its like put before a random end. */
const TEMPORARY = /^(?:tmp|temp)[._-]?(?=\w*\d)\w{6,}$/i;
/** Seconds or milliseconds from 2014 to 2039. */
function isEpoch(text) {
    if (!/^(?:\d{10}|\d{13})(?:\.\d+)?$/.test(text))
        return false;
    const seconds = /^\d{13}/.test(text) ? Number(text) / 1000 : Number(text);
    return seconds > 1.39e9 && seconds < 2.2e9;
}
/** Apart in the last of many digits only. */
function isNear(left, right) {
    if (!left.includes('.') && !right.includes('.'))
        return false;
    if (Math.max(left.length, right.length) < 8)
        return false;
    const [a, b] = [Number(left), Number(right)];
    return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
function ofWords(left, right, key) {
    if (left.normalize('NFC') === right.normalize('NFC'))
        return 'encoding';
    const named = ofKey(key);
    if (named !== null)
        return named;
    if (isHost(left) && isHost(right))
        return 'host-name';
    if (isZone(left) && isZone(right))
        return 'time-zone';
    if (isForeignMonth(left, right))
        return 'locale';
    if (TEMPORARY.test(left) && TEMPORARY.test(right))
        return 'path';
    if (isHex(left) && isHex(right))
        return left.length === right.length && [40, 64, 96, 128].includes(left.length) ? 'derived' : 'random';
    return isChance(left) && isChance(right) ? 'random' : null;
}
/** The names that GitHub's runners, clouds and containers give. */
function isHost(text) {
    return /^(?:fv-az\d+-\d+|runner-\w+(?:-\w+)*|ip-\d+-\d+-\d+-\d+|runnervm\w+|[\w-]+\.(?:local|internal|lan))$/.test(text);
}
function isZone(text) {
    return /^(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|BRT|WET|WEST|JST|IST)$/.test(text);
}
function isLocaleName(text) {
    return /^(?:[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]+)?|C|C\.UTF-?8|POSIX)$/.test(text);
}
function isHex(text) {
    return /^[0-9a-f]{8,128}$/i.test(text) && /\d/.test(text) && /[a-f]/i.test(text);
}
/** Long, and mixed as no word is. */
function isChance(text) {
    return text.length >= 12 && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && !/[-.]/.test(text);
}
const MONTHS = [
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo',
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
].map(names => names.split(' '));
/** One month or day in two languages. */
function isForeignMonth(left, right) {
    const places = (text) => MONTHS.map(names => names.indexOf(text.toLowerCase())).filter(at => at !== -1);
    return places(left).some(at => places(right).includes(at));
}
/** One instant told with two offsets. */
function sameInstant(left, right) {
    const [a, b] = [instant(left), instant(right)];
    return a !== null && a === b;
}
function instant(text) {
    if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
        return null;
    const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/tokens.js
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const SECONDS = ':\\d{2}(?:[.,]\\d{1,9})?';
const TIME = `\\d{1,2}:\\d{2}(?:${SECONDS})?`;
const ZONE = '(?: ?(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2}))?';
// Longest readings first: a date is not three numbers. All quantifiers are bounded or over disjoint classes: linear.
const TOKEN = new RegExp([
    `(?<date>\\d{4}-\\d{2}-\\d{2}(?:[T ]${TIME}${ZONE})?|\\d{1,2} ${MONTH} \\d{4}(?: ${TIME}${ZONE})?|${MONTH} {1,2}\\d{1,2} ${TIME}(?: [A-Z]{3,4})?(?: \\d{4})?|\\d{1,2}:\\d{2}${SECONDS}${ZONE})(?![\\w:])`,
    '(?<uuid>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?!\\w)',
    '(?<url>[a-z]{2,10}://[^\\s"\'<>`]{1,2000})',
    '(?<path>(?<![\\w./\\\\])(?:[A-Za-z]:[\\\\/]|/)[\\w.@+~-]+(?:[\\\\/]+[\\w.@+~-]+)*)',
    '(?<address>0x[0-9A-Fa-f]{4,16})(?!\\w)',
    '(?<ip>\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])',
    '(?<hex>(?=\\d*[A-Fa-f])[0-9A-Fa-f]{8,128})(?!\\w)',
    '(?<number>\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?)',
    '(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:[-.][\\p{L}\\p{M}\\p{N}_]+)*)',
    '(?<mark>[^\\p{L}\\p{M}\\p{N}_])',
].join('|'), 'gsu');
const KINDS = ['date', 'uuid', 'url', 'path', 'address', 'ip', 'number', 'word', 'mark'];
function tokensOf(line) {
    return [...line.matchAll(TOKEN)].map(match => ({
        kind: KINDS.find(kind => match.groups?.[kind] !== undefined) ?? 'word',
        text: match[0],
        at: match.index,
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/text-cause.js


/** Lines longer than this are cut before they are read token by token. */
const LINE = 2_000;
/** Causes that only the whole of two texts can show; empty when the lines must be looked at. */
function causesOfTexts(left, right) {
    const [a, b] = [left.replaceAll('\r\n', '\n'), right.replaceAll('\r\n', '\n')];
    if (a === b || withoutEnd(a) === withoutEnd(b))
        return ['line-end'];
    if (isOtherEncoding(left, right))
        return ['encoding'];
    if (left.replace(/^\ufeff/, '') === right.replace(/^\ufeff/, ''))
        return ['encoding'];
    if (a.normalize('NFC') === b.normalize('NFC'))
        return ['encoding'];
    const [lines, others] = [withoutEnd(a).split('\n'), withoutEnd(b).split('\n')];
    return sameElements(lines, others) ? [causeOfOrder(lines, others)] : [];
}
/** The same elements in two orders: a locale, where one side is sorted by code unit and the other as a locale would. */
function causeOfOrder(left, right) {
    return sortedByLocale(left, right) || sortedByLocale(right, left) ? 'locale' : 'order';
}
/** Bytes that are no UTF-8 on one side where the other has letters that are not ASCII, and the same text besides. */
function isOtherEncoding(left, right) {
    if (left.includes('\ufffd') === right.includes('\ufffd'))
        return false;
    const ascii = (text) => text.replace(/[\u0080-\uffff]+/g, '?');
    return ascii(left) === ascii(right);
}
function withoutEnd(text) {
    return text.replace(/\n$/, '');
}
function isSorted(lines) {
    return lines.every((line, at) => at === 0 || (lines[at - 1] ?? '') <= line);
}
function sortedByLocale(plain, other) {
    return isSorted(plain) && !isSorted(other) && isCollated(other);
}
/** Sorted as a locale does: letters before their case and accents, marks left out. */
function isCollated(lines) {
    return isSorted(lines.map(line => line
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')));
}
/** The same elements, each as often. */
function sameElements(left, right) {
    if (left.length !== right.length)
        return false;
    const [a, b] = [[...left].sort(), [...right].sort()];
    return a.every((element, at) => element === b[at]);
}
/** Causes that one changed line shows, each once. */
function causesOfLine(left, right) {
    if (left.replace(/\r$/, '') === right.replace(/\r$/, ''))
        return ['line-end'];
    const [a, b] = [tokensOf(left.slice(0, LINE)), tokensOf(right.slice(0, LINE))];
    if (isSwappedDate(left, right))
        return ['locale'];
    if (sameElements(textsOf(a), textsOf(b)))
        return [/[{}[\]()]/.test(left) ? 'hash-seed' : 'order'];
    const causes = new Set();
    for (const [ours, theirs, at] of changedTokens(a, b)) {
        const cause = classify(ours, theirs, { before: left.slice(0, ours.at), after: followingWord(a, at) });
        if (cause !== null)
            causes.add(cause);
    }
    return [...causes];
}
/** One value that stands for another under a JSON key. */
function causesOfValues(key, left, right) {
    return causesOfLine(`${key}: ${left}`, `${key}: ${right}`);
}
const DAY = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/g;
/** The same line once day and month of its dates change places. */
function isSwappedDate(left, right) {
    return left.length <= LINE && left !== right && left.replace(DAY, '$3$2$1$2$4') === right;
}
function textsOf(tokens) {
    return tokens.map(token => token.text);
}
/** Tokens side by side; with another number of them, what is left between the common start and the common end. */
function changedTokens(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start]?.text === b[start]?.text)
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end)?.text === b.at(-1 - end)?.text)
        end++;
    const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (ours.length !== theirs.length)
        return [];
    return ours.flatMap((token, at) => {
        const other = theirs[at];
        return other === undefined || other.text === token.text ? [] : [[token, other, start + at]];
    });
}
function followingWord(tokens, at) {
    const next = tokens[at + 1];
    if (next === undefined)
        return '';
    return next.text.trim() === '' ? (tokens[at + 2]?.text ?? '') : next.text;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/json-difference.js




const DEPTH = 64;
const SHOWN = 120;
/**
 * The values that differ, by pointer, told apart from keys and lists that only stand in another order.
 * Null when either text is no JSON, nests too deep, or says the same values: then the lines are told.
 */
function explainJson(left, right) {
    const [ours, theirs] = [parsed(left), parsed(right)];
    if (ours === undefined || theirs === undefined)
        return null;
    const found = { changes: [], causes: [], count: 0 };
    json_difference_compare(ours.value, theirs.value, '', '', found);
    if (found.count === 0)
        return null;
    const untold = found.count - found.changes.length;
    return { detail: { form: 'json', changes: found.changes, untold }, causes: found.causes };
}
function parsed(text) {
    if (nesting(text) > DEPTH)
        return undefined;
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** How deep lists and objects nest, strings left out: everything after this may recurse. */
function nesting(text) {
    let [depth, deepest] = [0, 0];
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quoted) {
            if (char === '\\')
                at++;
            else if (char === '"')
                quoted = false;
        }
        else if (char === '"')
            quoted = true;
        else if (char === '[' || char === '{')
            deepest = Math.max(deepest, ++depth);
        else if (char === ']' || char === '}')
            depth--;
    }
    return deepest;
}
function json_difference_compare(left, right, pointer, key, found) {
    if (Array.isArray(left) && Array.isArray(right))
        compareLists(left, right, pointer, key, found);
    else if ((0,json/* isRecord */.u)(left) && (0,json/* isRecord */.u)(right))
        compareRecords(left, right, pointer, found);
    else if (left !== right) {
        const [from, to] = [JSON.stringify(left), JSON.stringify(right)];
        tell(found, { pointer, kind: 'changed', left: from, right: to }, () => causesOfScalars(key, left, right));
    }
}
function compareLists(left, right, pointer, key, found) {
    const [ours, theirs] = [left.map(canonical), right.map(canonical)];
    if (sameElements(ours, theirs)) {
        if (ours.some((element, at) => element !== theirs[at])) {
            tell(found, { pointer, kind: 'list-order', left: JSON.stringify(left), right: JSON.stringify(right) }, () => [
                json_difference_orderOf(left, right),
            ]);
            return;
        }
    }
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const step = `${pointer}${(0,json/* pointerStep */.U)(at)}`;
        if (at >= left.length)
            tell(found, { pointer: step, kind: 'added', left: null, right: JSON.stringify(right[at]) });
        else if (at >= right.length)
            tell(found, { pointer: step, kind: 'missing', left: JSON.stringify(left[at]), right: null });
        else
            json_difference_compare(left[at], right[at], step, key, found);
    }
}
function compareRecords(left, right, pointer, found) {
    const [ours, theirs] = [Object.keys(left), Object.keys(right)];
    const shared = ours.filter(key => Object.hasOwn(right, key));
    const sharedThere = theirs.filter(key => Object.hasOwn(left, key));
    if (shared.some((key, at) => key !== sharedThere[at])) {
        tell(found, { pointer, kind: 'key-order', left: ours.join(', '), right: theirs.join(', ') }, () => ['order']);
    }
    for (const key of shared) {
        json_difference_compare(left[key], right[key], `${pointer}${(0,json/* pointerStep */.U)(key)}`, key, found);
    }
    for (const key of ours.filter(name => !Object.hasOwn(right, name))) {
        tell(found, {
            pointer: `${pointer}${(0,json/* pointerStep */.U)(key)}`,
            kind: 'missing',
            left: JSON.stringify(left[key]),
            right: null,
        });
    }
    for (const key of theirs.filter(name => !Object.hasOwn(left, name))) {
        tell(found, {
            pointer: `${pointer}${(0,json/* pointerStep */.U)(key)}`,
            kind: 'added',
            left: null,
            right: JSON.stringify(right[key]),
        });
    }
}
function tell(found, change, causes = () => []) {
    found.count++;
    if (found.changes.length >= CHANGES_TOLD)
        return;
    const { pointer, kind } = change;
    found.changes.push({ pointer: (0,inert/* clip */.$Q)(pointer, 500), kind, left: shown(change.left), right: shown(change.right) });
    found.causes.push(...causes());
}
function shown(text) {
    return text === null ? null : (0,inert/* clip */.$Q)(text, SHOWN).toWellFormed();
}
function causesOfScalars(key, left, right) {
    if (typeof left !== typeof right || typeof left === 'object')
        return [];
    return causesOfValues(key, String(left), String(right));
}
function json_difference_orderOf(left, right) {
    const texts = (list) => list.filter(element => typeof element === 'string');
    return texts(left).length === left.length ? causeOfOrder(texts(left), texts(right)) : 'order';
}
/** A value's text whatever the order of its keys; lists keep theirs. Only JSON.stringify's own recursion, which is native. */
function canonical(value) {
    if (!(0,json/* isRecord */.u)(value))
        return JSON.stringify(value);
    return JSON.stringify(Object.keys(value)
        .sort()
        .map(key => [key, value[key]]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/line-diff.js
/** Above this many cells the longest common subsequence is not sought: lines are then told side by side. */
const CELLS = 250_000;
/** The lines that differ, in order; a line that was replaced is one edit with both sides. */
function diffLines(left, right) {
    let start = 0;
    while (start < left.length && start < right.length && left[start] === right[start])
        start++;
    let end = 0;
    while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
        end++;
    const ours = left.slice(start, left.length - end);
    const theirs = right.slice(start, right.length - end);
    const kept = ours.length * theirs.length > CELLS ? [] : commonLines(ours, theirs);
    return line_diff_between(kept, ours.length, theirs.length).map(edit => ({
        left: edit.left === null ? null : edit.left + start,
        right: edit.right === null ? null : edit.right + start,
    }));
}
/** Pairs of equal lines of a longest common subsequence, in order. */
function commonLines(left, right) {
    const width = right.length + 1;
    const lengths = new Uint32Array((left.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = left.length - 1; i >= 0; i--) {
        for (let j = right.length - 1; j >= 0; j--) {
            lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < left.length && j < right.length;) {
        if (left[i] === right[j])
            pairs.push([i++, j++]);
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}
/** What lies between kept lines, the removed paired with the added. */
function line_diff_between(kept, leftLength, rightLength) {
    const edits = [];
    let [left, right] = [0, 0];
    for (const [i, j] of [...kept, [leftLength, rightLength]]) {
        while (left < i || right < j) {
            edits.push({ left: left < i ? left++ : null, right: right < j ? right++ : null });
        }
        left = i + 1;
        right = j + 1;
    }
    return edits;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/text-difference.js



const text_difference_SHOWN = 160;
const NEWLINE = 0x0a;
/** The lines that differ; null when either side is not text. */
function explainText(left, right) {
    const [ours, theirs] = [middle(left, right), middle(right, left)];
    const [a, b] = [text_difference_decoded(ours.bytes), text_difference_decoded(theirs.bytes)];
    if (a === null || b === null)
        return null;
    const whole = isWhole(left) && isWhole(right) ? causesOfTexts(text_difference_text(left), text_difference_text(right)) : causesOfTexts(a, b);
    const [leftLines, rightLines] = [linesOf(a), linesOf(b)];
    const edits = diffLines(leftLines, rightLines);
    const told = edits.slice(0, CHANGES_TOLD);
    const causes = whole.length > 0 ? whole : told.flatMap(edit => pairCauses(leftLines, rightLines, edit));
    const number = (index) => index === null || ours.line === null ? null : ours.line + index;
    const changes = told.map((edit) => {
        const [from, to] = [lineAt(leftLines, edit.left), lineAt(rightLines, edit.right)];
        const around = differAt(from ?? '', to ?? '');
        return {
            leftLine: number(edit.left),
            rightLine: number(edit.right),
            left: from === null ? null : text_difference_shown(from, around),
            right: to === null ? null : text_difference_shown(to, around),
        };
    });
    return { detail: { form: 'text', changes, untold: edits.length - told.length }, causes };
}
function pairCauses(left, right, edit) {
    const [from, to] = [lineAt(left, edit.left), lineAt(right, edit.right)];
    return from === null || to === null ? [] : causesOfLine(from, to);
}
function lineAt(lines, index) {
    return index === null ? null : (lines[index] ?? null);
}
/** Whole lines from the first that differs to the last that may differ, and the number of the first. */
function middle(sample, other) {
    const { bytes } = sample;
    const length = Math.min(bytes.length, other.bytes.length);
    let start = 0;
    while (start < length && bytes[start] === other.bytes[start])
        start++;
    let end = 0;
    // Ends can be laid side by side where contents are of one size, or end within both samples.
    const ended = sample.start + bytes.length === sample.size && other.start + other.bytes.length === other.size;
    const ends = ended || (sample.size === other.size && bytes.length === other.bytes.length);
    if (ends) {
        const [ourEnd, theirEnd] = [bytes.length - 1, other.bytes.length - 1];
        while (end < length - start && bytes[ourEnd - end] === other.bytes[theirEnd - end])
            end++;
    }
    const from = start === 0 ? 0 : bytes.lastIndexOf(NEWLINE, start - 1) + 1;
    const stop = bytes.indexOf(NEWLINE, Math.max(from, bytes.length - end - 1));
    const to = stop === -1 ? bytes.length : stop + 1;
    return { bytes: bytes.subarray(from, to), line: sample.line === null ? null : sample.line + countLines(bytes, from) };
}
/** Line ends among the first `end` bytes. A plain loop: a search for each line costs more. */
function countLines(bytes, end) {
    let lines = 0;
    for (let at = 0; at < end; at++)
        if (bytes[at] === NEWLINE)
            lines++;
    return lines;
}
const loose = new TextDecoder('utf-8', { ignoreBOM: true });
function text_difference_text(sample) {
    return loose.decode(sample.bytes);
}
/** Text, or null for bytes that are none. A character that is cut at either end of a sample is no reason. */
function text_difference_decoded(bytes) {
    const seen = loose.decode(bytes);
    if (seen.includes('\0'))
        return null;
    const strange = seen.slice(4, -4).match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
    return strange * 20 > seen.length ? null : seen;
}
function linesOf(shownText) {
    const lines = shownText.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function differAt(left, right) {
    let at = 0;
    while (at < left.length && left[at] === right[at])
        at++;
    return at;
}
/** A line, or the part of a long one around where it differs. */
function text_difference_shown(line, around) {
    if (line.length <= text_difference_SHOWN)
        return line;
    const from = Math.max(0, Math.min(around - text_difference_SHOWN / 2, line.length - text_difference_SHOWN));
    return `${from > 0 ? '…' : ''}${line.slice(from, from + text_difference_SHOWN)}${from + text_difference_SHOWN < line.length ? '…' : ''}`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/render-explanation.js


/** UTF-16 units; well within a job summary beside everything else. */
const LONGEST = 120_000;
const DETAILED = 30;
/** The explanation as Markdown. Everything that comes from an archive is made inert. */
function renderExplanation(explanation, options = {}) {
    const label = (archive) => (0,inert/* prose */.CS)((0,inert/* clip */.$Q)(options.labels?.[archive - 1] ?? `archive ${archive}`, 100));
    const parts = [
        '### Why the evidence differs',
        explanation.groups.map(group => `- ${group.map(label).join(' = ')}`).join('\n'),
        explanation.unread.length === 0
            ? ''
            : `Not explained, because refused: ${explanation.unread.map(label).join(', ')}.`,
        renderCauses(explanation),
        ...explanation.pairs.map(pair => renderPair(pair, label)),
        renderSteps(options.contract),
    ];
    return render_explanation_bounded(parts.filter(part => part !== ''));
}
function renderCauses({ causes }) {
    if (causes.length === 0)
        return '';
    const lines = causes.map(cause => `- **${causeTitle(cause)}**: ${(0,inert/* prose */.CS)(causeAdvice(cause))}`);
    return ['**Likely causes**', '', ...lines].join('\n');
}
function renderSteps(contract) {
    const steps = contract?.triage.trees.find(tree => tree.when === 'T6')?.steps ?? [];
    if (steps.length === 0)
        return '';
    return ['**T6**', '', ...steps.map((step, at) => `${at + 1}. ${renderStep(step)}`)].join('\n');
}
/** A step of the contract: its code spans stay code spans, a line break is shown as `\\n`. */
function renderStep(step) {
    const parts = step.replaceAll('\n', '\\n').split('`');
    return parts.map((part, at) => (at % 2 === 0 ? (0,inert/* prose */.CS)(part) : (0,inert/* code */.aY)(part))).join('');
}
function renderPair(pair, label) {
    const names = `${label(pair.left)} and ${label(pair.right)}`;
    const head = pair.kind === 'container'
        ? `#### ${names}: the contents are equal, the containers differ`
        : `#### ${names}: the contents differ`;
    const container = pair.container.map(({ what, count, example }) => `- container, ${what} (${count}): ${(0,inert/* code */.aY)((0,inert/* clip */.$Q)(example, 300))}`);
    const detailed = pair.entries.slice(0, DETAILED).map(renderEntry);
    const listed = pair.entries.slice(DETAILED).map(entry => `- ${headline(entry, inert/* code */.aY)}`);
    const untold = pair.untold > 0 ? [`…and ${pair.untold} more entries.`] : [];
    return [head, '', ...container, ...detailed, ...listed, ...untold].join('\n');
}
/** One entry in a line: how it differs, where first, and why perhaps. */
function headline(entry, quote) {
    const causes = entry.causes.length === 0 ? '' : ` · likely ${entry.causes.map(causeTitle).join(', ')}`;
    return `${quote((0,inert/* clip */.$Q)(entry.name, 300))} ${sizes(entry)}${place(entry.detail, quote)}${causes}`;
}
function sizes({ kind, leftSize, rightSize }) {
    switch (kind) {
        case 'missing':
            return `missing on the right (${leftSize} bytes)`;
        case 'added':
            return `added on the right (${rightSize} bytes)`;
        case 'different':
            return leftSize === rightSize ? `differs (${leftSize} bytes)` : `differs (${leftSize} / ${rightSize} bytes)`;
    }
}
/** Where the first difference stands, in a few characters. */
function place(detail, quote) {
    if (detail === null)
        return '';
    switch (detail.form) {
        case 'binary':
            return ` at byte ${detail.offset}`;
        case 'json':
            return ` at ${quote(detail.changes[0]?.pointer || '/')}`;
        case 'text': {
            const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine;
            return line == null ? '' : ` at line ${line}`;
        }
    }
}
function renderEntry(entry) {
    return [`- ${headline(entry, inert/* code */.aY)}`, ...detailLines(entry.detail, inert/* code */.aY).map(line => `  - ${line}`)].join('\n');
}
/** What stands at the difference, on both sides, a line each. */
function detailLines(detail, quote) {
    if (detail === null)
        return [];
    switch (detail.form) {
        case 'binary':
            return [`${quote(detail.left)} / ${quote(detail.right)}`];
        case 'json':
            return [...detail.changes.map(change => renderJsonChange(change, quote)), ...more(detail.untold)];
        case 'text':
            return [...detail.changes.map(change => renderLineChange(change, quote)), ...more(detail.untold)];
    }
}
function more(untold) {
    return untold > 0 ? [`…and ${untold} more`] : [];
}
const JSON_SAYS = {
    changed: '',
    added: 'added: ',
    missing: 'missing: ',
    'key-order': 'keys in another order: ',
    'list-order': 'list in another order: ',
};
function renderJsonChange({ pointer, kind, left, right }, quote) {
    return `${quote(pointer || '/')} ${JSON_SAYS[kind]}${sides(left, right, quote)}`;
}
function renderLineChange({ leftLine, rightLine, left, right }, quote) {
    const line = leftLine === rightLine || rightLine === null ? leftLine : (leftLine ?? rightLine);
    return `${line === null ? '' : `line ${line}: `}${sides(left, right, quote)}`;
}
function sides(left, right, quote) {
    return [left, right].map(side => (side === null ? '—' : quote((0,inert/* clip */.$Q)(side, 400)))).join(' / ');
}
function render_explanation_bounded(parts) {
    const text = parts.join('\n\n');
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST);
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: there is more than a summary can hold.`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/explanation-text.js



/** Lines for a person who reads a terminal or a log; the Markdown and the verdict JSON have more. */
const LINES = 120;
/** Changes told of one entry. */
const CHANGES = 6;
/** The explanation as plain text: which entry, where in it, what stands there on both sides, and why perhaps. Every line is inert. */
function explanationText(explanation, labels) {
    const label = (archive) => (0,inert/* clip */.$Q)(labels[archive - 1] ?? `archive ${archive}`, 100);
    const { groups, unread, causes, pairs } = explanation;
    const lines = [
        'why the evidence differs',
        ...groups.map(group => `  ${group.map(label).join(' = ')}`),
        ...(unread.length === 0 ? [] : [`  not explained, because refused: ${unread.map(label).join(', ')}`]),
        ...pairs.flatMap(pair => pairLines(pair, label)),
        ...causes.map(cause => `  likely ${causeTitle(cause)}: ${causeAdvice(cause).replaceAll('`', '')}`),
    ];
    const untold = lines.length > LINES ? ['  …there is more: see the job summary, or --json'] : [];
    return `${[...lines.slice(0, LINES), ...untold].map(line => `  ${(0,inert/* inert */.tJ)(line)}`).join('\n')}\n`;
}
function pairLines(pair, label) {
    const what = pair.kind === 'container' ? 'the contents are equal, the containers differ' : 'the contents differ';
    return [
        `  ${label(pair.left)} / ${label(pair.right)}: ${what}`,
        ...pair.container.map(({ what, count, example }) => `    container, ${what} (${count}): ${(0,inert/* clip */.$Q)(example, 300)}`),
        ...pair.entries.flatMap(entry => {
            const details = detailLines(entry.detail, inert/* inert */.tJ);
            const more = details.length > CHANGES ? [`      …and ${details.length - CHANGES} more lines`] : [];
            return [`    ${headline(entry, inert/* inert */.tJ)}`, ...details.slice(0, CHANGES).map(line => `      ${line}`), ...more];
        }),
        ...(pair.untold > 0 ? [`    …and ${pair.untold} more entries`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/archive/explain.js








/** At most so many entries are told of one pair. */
const ENTRIES_TOLD = 200;
function explainPair(facts) {
    const [ours, theirs] = [byName(facts.leftShape), byName(facts.rightShape)];
    const shared = facts.leftShape.entries.flatMap((entry) => {
        const other = theirs.get(entry.name);
        return other === undefined ? [] : [[entry, other]];
    });
    const gone = facts.leftShape.entries.filter(entry => !theirs.has(entry.name));
    const come = facts.rightShape.entries.filter(entry => !ours.has(entry.name));
    const renamed = renamedEntries(gone, come);
    const onlyRenamed = renamed.length === gone.length && renamed.length === come.length;
    const alone = onlyRenamed ? [] : [...gone.map(explain_missing), ...come.map(added)];
    const different = facts.differing.map(explainEntry);
    const all = [...different, ...alone].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    // What only follows from another difference (a manifest's hashes) comes last, and is no cause beside that other.
    const own = all.filter(entry => !onlyFollows(entry));
    const entries = [...own, ...all.filter(onlyFollows)];
    const telling = own.length > 0 ? own : entries;
    const unlike = new Set(facts.differing.map(({ name }) => name));
    // Sizes follow from contents: compression is told only of entries whose contents are equal.
    const alike = [...shared.filter(([entry]) => !unlike.has(entry.name)), ...sharedFolders(facts)];
    const found = containerDifferences(facts.leftShape, facts.rightShape, alike, onlyRenamed ? renamed : []);
    const kind = facts.differingCount + alone.length === 0 ? 'container' : 'contents';
    const container = kind === 'container' && found.length === 0 ? [UNSEEN] : found;
    return {
        left: facts.left,
        right: facts.right,
        kind,
        container,
        entries: entries.slice(0, ENTRIES_TOLD),
        untold: facts.differingCount + alone.length - Math.min(entries.length, ENTRIES_TOLD),
        causes: rankCauses([...telling, ...(kind === 'container' ? container : [])].flatMap(one => [...new Set(one.causes)])),
    };
}
function sharedFolders({ leftShape, rightShape }) {
    const theirs = new Map(rightShape.folders.map(entry => [entry.name, entry]));
    return leftShape.folders.flatMap((entry) => {
        const other = theirs.get(entry.name);
        return other === undefined ? [] : [[entry, other]];
    });
}
function onlyFollows({ causes }) {
    return causes.length === 1 && causes[0] === 'derived';
}
const UNSEEN = { what: 'other', count: 1, example: 'fields that no reader shows', causes: [] };
function explainAll(groups, pairs, unread) {
    return { groups, pairs, causes: rankCauses(pairs.flatMap(pair => pair.causes)), unread };
}
function byName(shape) {
    return new Map(shape.entries.map(entry => [entry.name, entry]));
}
function explain_missing(entry) {
    return { name: entry.name, kind: 'missing', leftSize: entry.size, rightSize: null, detail: null, causes: [] };
}
function added(entry) {
    return { name: entry.name, kind: 'added', leftSize: null, rightSize: entry.size, detail: null, causes: [] };
}
/** Entries that one archive holds under another name: same size, same CRC, told only when it is unambiguous. */
function renamedEntries(gone, come) {
    const key = (entry) => `${entry.size}:${entry.crc32}`;
    const candidates = new Map();
    for (const entry of come)
        candidates.set(key(entry), [...(candidates.get(key(entry)) ?? []), entry]);
    return gone.flatMap(entry => {
        const other = candidates.get(key(entry))?.shift();
        return other === undefined ? [] : [{ left: entry.name, right: other.name }];
    });
}
function explainEntry({ name, left, right }) {
    const { detail, causes } = explainContents(name, left, right);
    const distinct = isListing(detail) ? ['derived'] : [...new Set(causes)];
    return { name, kind: 'different', leftSize: left.size, rightSize: right.size, detail, causes: distinct };
}
/** Sizes, hashes and names of other entries, as a manifest lists them, and nothing else. */
function isListing(detail) {
    const listed = /^\/files\/\d+(?:\/(?:path|size|sha256))?$/;
    return detail.form === 'json' && detail.changes.every(({ pointer }) => listed.test(pointer));
}
/** JSON by its values when both sides are at hand, text by its lines, anything else by its bytes. */
function explainContents(name, left, right) {
    const json = isWhole(left) && isWhole(right) && looksLikeJson(left) ? explainJson(explain_text(left), explain_text(right)) : null;
    return json ?? explainText(left, right) ?? explainBinary(name, left, right);
}
function looksLikeJson({ bytes }) {
    return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
function explain_text(sample) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sample.bytes);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/cause.js



const ENTRIES_NAMED = 3;
/** One or two sentences for the finding: where the evidence first differs, and what it likely comes from. */
function causeOf(explanation) {
    const [pair] = explanation.pairs;
    if (pair === undefined)
        return '';
    const where = pair.kind === 'container'
        ? `The contents are equal, the containers differ: ${pair.container.map(each => each.what).join(', ')}.`
        : `${pair.entries
            .slice(0, ENTRIES_NAMED)
            .map(entry => `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(entry.name, 200))}${placeOf(entry.detail)}`)
            .join(', ')}${cause_more(pair.entries.length + pair.untold)}.`;
    const [cause] = explanation.causes;
    return cause === undefined ? where : `${where} Likely cause: ${causeTitle(cause)}.`;
}
function cause_more(entries) {
    return entries > ENTRIES_NAMED ? ` and ${entries - ENTRIES_NAMED} more entries differ` : ' differs';
}
function placeOf(detail) {
    if (detail === null)
        return '';
    switch (detail.form) {
        case 'json': {
            const pointer = detail.changes[0]?.pointer;
            return pointer === undefined ? '' : ` at ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(pointer === '' ? '/' : pointer, 200))}`;
        }
        case 'text': {
            const line = detail.changes[0]?.leftLine ?? detail.changes[0]?.rightLine ?? null;
            return line === null ? '' : ` at line ${line}`;
        }
        case 'binary':
            return ` at byte ${detail.offset}`;
    }
}
/** Where two scorecards first differ, in a sentence. */
function scorecardCause(path, left, right) {
    const { detail, causes } = explainContents(path, sampleOf(left), sampleOf(right));
    const [cause] = causes;
    const where = placeOf(detail);
    if (where === '')
        return '';
    return `It differs${where}.${cause === undefined ? '' : ` Likely cause: ${causeTitle(cause)}.`}`;
}
function sampleOf(bytes) {
    return { bytes, start: 0, size: bytes.length, line: 1 };
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-identity.js

/** CEC-30: the runs' evidence must be the same bytes, ZIP and scorecard, all of them. */
function judgeIdentity(hashes, contract, causes) {
    const { evidence_zip, scorecard } = contract.artifact;
    const cards = hashes.flatMap(({ id, scorecard: hash }) => (hash === null ? [] : [{ id, hash }]));
    const zips = hashes.map(({ id, evidenceZip }) => ({ id, hash: evidenceZip }));
    return [
        ...differs('evidence-diverges', evidence_zip, zips, causes.evidenceZip),
        ...differs('scorecard-diverges', scorecard, cards, causes.scorecard),
    ];
}
function differs(rule, path, hashes, cause) {
    if (new Set(hashes.map(each => each.hash)).size <= 1)
        return [];
    return [
        finding('CEC-30', rule, {
            message: `${path} is not the same in all runs.${cause === '' ? '' : ` ${cause}`}`,
            expected: 'the same bytes in every run',
            found: hashes.map(({ id, hash }) => `${id}: ${hash}`).join(', '),
            remedy: 'Reinvestigate T6: make what varies constant (SOURCE_DATE_EPOCH, order, final line end, locale), reproduce it locally, and run the gates again. Open no pull request.',
        }),
    ];
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/differences.js




const differences_CHUNK = 64 * 1024;
/** Contents up to this are taken whole, so that JSON is told by its values; of larger ones a window. */
const WHOLE = 256 * 1024;
/** Whole contents are taken until they are so many bytes in all, then windows only: the explanation stays quick. */
const WHOLE_IN_ALL = 24 * 1024 * 1024;
const BEFORE = 4 * 1024;
const WINDOW = 16 * 1024;
/** Lines before a window are counted up to here. */
const COUNTED = 64 * 1024 * 1024;
/** Compares all entries of one name by their contents, and samples those that differ where they first do. */
async function gatherPair(left, right, memo) {
    const [ours, theirs] = [left.archive, right.archive];
    const others = new Map(theirs.entries.map(entry => [entry.name, entry]));
    const differing = [];
    let differingCount = 0;
    let budget = WHOLE_IN_ALL;
    for (const entry of ours.entries) {
        const other = others.get(entry.name);
        if (other === undefined)
            continue;
        const told = differing.length >= ENTRIES_TOLD;
        // Of entries that are only counted, the directory's word is enough.
        if (told && (entry.crc32 !== other.crc32 || entry.size !== other.size)) {
            differingCount++;
            continue;
        }
        const at = await differences_firstDifference(ours, theirs, { left: entry, right: other });
        if (at === null)
            continue;
        differingCount++;
        if (told)
            continue;
        const whole = Math.max(entry.size, other.size) <= WHOLE && budget > 0;
        if (whole)
            budget -= entry.size + other.size;
        const start = whole ? 0 : Math.max(0, at - BEFORE);
        const length = whole ? WHOLE : WINDOW;
        const line = await lineOf(ours, entry, start, memo);
        const take = async (archive, from) => ({
            bytes: await part(archive, from, start, length),
            start,
            size: from.size,
            line,
        });
        differing.push({ name: entry.name, left: await take(ours, entry), right: await take(theirs, other) });
    }
    return { left: left.number, right: right.number, leftShape: ours, rightShape: theirs, differing, differingCount };
}
/** Offset of the first byte of contents that differs; null when the contents are equal. */
async function differences_firstDifference(ours, theirs, twin) {
    const { left, right } = twin;
    if (left.method === right.method && left.compressed === right.compressed && left.size === right.size) {
        const raw = firstRawDifference(ours, theirs, twin);
        if (raw === null || left.method === STORED)
            return raw;
    }
    if (left.method === STORED && right.method === STORED)
        return firstRawDifference(ours, theirs, twin);
    return await firstInflatedDifference(ours, theirs, twin);
}
function firstRawDifference(ours, theirs, { left, right }) {
    const length = Math.min(left.compressed, right.compressed);
    for (let at = 0; at < length; at += differences_CHUNK) {
        const size = Math.min(differences_CHUNK, length - at);
        const [a, b] = [ours.raw(left, at, size), theirs.raw(right, at, size)];
        if (Buffer.compare(a, b) !== 0)
            return at + differences_differAt(a, b);
    }
    return left.compressed === right.compressed ? null : length;
}
/** Two passes: the first finds the block that differs by its hash, the second reads that block on both sides. */
async function firstInflatedDifference(ours, theirs, { left, right }) {
    const [a, b] = [await blockHashes(ours, left), await blockHashes(theirs, right)];
    const block = a.findIndex((hash, at) => hash !== b[at]);
    if (block === -1)
        return a.length === b.length ? null : left.size;
    const start = block * differences_CHUNK;
    return start + differences_differAt(await part(ours, left, start, differences_CHUNK), await part(theirs, right, start, differences_CHUNK));
}
async function blockHashes(archive, entry) {
    const hashes = [];
    let hash = (0,external_node_crypto_.createHash)('sha256');
    let room = differences_CHUNK;
    await archive.read(entry, chunk => {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + room);
            hash.update(piece);
            room -= piece.length;
            at += piece.length;
            if (room > 0)
                continue;
            hashes.push(hash.digest('hex'));
            hash = (0,external_node_crypto_.createHash)('sha256');
            room = differences_CHUNK;
        }
    });
    return room < differences_CHUNK ? [...hashes, hash.digest('hex')] : hashes;
}
/** A part of an entry's contents: shorter where the contents end. */
async function part(archive, entry, start, length) {
    const size = Math.max(0, Math.min(length, entry.size - start));
    if (entry.method === STORED)
        return archive.raw(entry, start, size);
    const bytes = Buffer.alloc(size);
    let at = 0;
    await archive.read(entry, chunk => {
        const from = Math.max(0, start - at);
        if (from < chunk.length && at + from < start + size)
            bytes.set(chunk.subarray(from, start + size - at), at + from - start);
        at += chunk.length;
    });
    return bytes;
}
/** The line, from 1, in which `offset` stands; null when counting it would read too much. */
async function lineOf(archive, entry, offset, memo) {
    const key = `${offset}:${entry.name}`;
    const line = memo.get(key) ?? (await countedLine(archive, entry, offset));
    memo.set(key, line);
    return line;
}
async function countedLine(archive, entry, offset) {
    if (offset > COUNTED)
        return null;
    if (offset === 0)
        return 1;
    if (entry.method !== STORED)
        return 1 + countLines(await part(archive, entry, 0, offset), offset);
    let lines = 1;
    for (let at = 0; at < offset; at += differences_CHUNK) {
        const bytes = archive.raw(entry, at, Math.min(differences_CHUNK, offset - at));
        lines += countLines(bytes, bytes.length);
    }
    return lines;
}
function differences_differAt(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a[at] === b[at])
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/compare.js




/**
 * Compares all archives byte for byte in one pass, none of them in memory. When they differ, explains how and why:
 * the largest group of equal ones against one of each other group.
 */
async function compareArchives(paths, limits) {
    const { equal, sha256s, sizes } = await compareBytes(paths);
    if (equal)
        return { equal, sha256s, sizes, explanation: null };
    return { equal: false, sha256s, sizes, explanation: await explainArchives(paths, sha256s, limits) };
}
async function explainArchives(paths, sha256s, limits) {
    const groups = groupsOf(sha256s);
    const opened = [];
    try {
        for (const group of groups) {
            const number = group[0] ?? 1;
            opened.push({ number, group, archive: await openArchive(paths[number - 1] ?? '', limits) });
        }
        const read = opened.flatMap(({ number, archive }) => archive.kind === 'ok' ? [{ number, archive: archive.archive }] : []);
        const unread = opened.flatMap(({ group, archive }) => (archive.kind === 'ok' ? [] : group));
        const [first, ...others] = read;
        const pairs = [];
        if (first !== undefined) {
            const memo = new Map();
            for (const other of others)
                pairs.push(explainPair(await gatherPair(first, other, memo)));
        }
        return explainAll(groups, pairs, unread);
    }
    finally {
        for (const { archive } of opened)
            if (archive.kind === 'ok')
                archive.archive[Symbol.dispose]();
    }
}
/** Numbers from 1 of archives with the same bytes; the largest group first, then by its first member. */
function groupsOf(sha256s) {
    const groups = new Map();
    sha256s.forEach((hash, at) => {
        groups.set(hash, [...(groups.get(hash) ?? []), at + 1]);
    });
    return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

;// CONCATENATED MODULE: ./build/packages/kit/src/compare-evidence.js




/** Bytes against bytes, of all; with an explanation when they differ. Fewer than two have nothing to differ in. */
async function compareEvidence(read, contract) {
    if (read.length < 2)
        return { findings: [], explanation: null, summary: '', detail: '' };
    const { explanation } = await compareArchives(read.map(one => one.path), contract.limits);
    const hashes = read.map(one => one.hashes);
    const scorecard = scorecardsCause(read, contract);
    if (explanation === null) {
        const findings = judgeIdentity(hashes, contract, { evidenceZip: '', scorecard });
        return { findings, explanation, summary: '', detail: '' };
    }
    const labels = hashes.map(each => each.id);
    return {
        findings: judgeIdentity(hashes, contract, { evidenceZip: causeOf(explanation), scorecard }),
        explanation,
        summary: renderExplanation(explanation, { contract, labels }),
        detail: explanationText(explanation, labels),
    };
}
function scorecardsCause(read, contract) {
    const [first, ...others] = read.flatMap(one => one.scorecard ?? []);
    const other = others.find(card => card.sha256 !== first?.sha256);
    if (first === undefined || other === undefined)
        return '';
    return scorecardCause(contract.artifact.scorecard, first.bytes, other.bytes);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-run.js


/** What one run is: of this repository, this workflow, this branch and head, a first attempt, green. */
function judgeRun(offered, facts) {
    if (offered.run.kind === 'gap')
        return [];
    const run = offered.run.value;
    if (run === null)
        return [judge_run_absent(offered.id, facts)];
    return [
        ...origin(run, facts),
        ...workflow(run, facts),
        ...run.referenced.flatMap(called => referenced(run, called, facts)),
        ...judge_run_place(run, facts),
        ...attempt(run, offered),
        ...end(run),
    ];
}
function judge_run_absent(id, facts) {
    return finding('CEC-40', 'run-absent', {
        message: `Run ${id} does not exist.`,
        expected: `a run of ${facts.contract.orr.workflow} in ${facts.repository}`,
        found: `GitHub knows no run ${id} there`,
        remedy: REMEDY.fresh,
    });
}
function origin(run, facts) {
    const same = (name) => name?.toLowerCase() === facts.repository.toLowerCase();
    return [
        ...demand(same(run.repository), 'CEC-40', 'other-repository', {
            message: `Run ${run.id} belongs to another repository.`,
            expected: facts.repository,
            found: run.repository,
            remedy: REMEDY.fresh,
        }),
        ...demand(same(run.headRepository), 'CEC-40', 'run-of-fork', {
            message: `Run ${run.id} ran the code of another repository.`,
            expected: `head repository ${facts.repository}`,
            found: run.headRepository ?? 'a repository that is gone',
            remedy: REMEDY.fresh,
        }),
    ];
}
function workflow(run, facts) {
    const { orr } = facts.contract;
    return [
        ...demand(run.path === orr.path, 'CEC-40', 'other-workflow', {
            message: `Run ${run.id} is of another workflow.`,
            expected: orr.path,
            found: run.path,
            remedy: REMEDY.fresh,
        }),
        ...demand(orr.events.includes(run.event), 'CEC-40', 'other-event', {
            message: `Run ${run.id} was started by an event that the contract does not allow.`,
            expected: orr.events.join(' or '),
            found: run.event,
            remedy: REMEDY.fresh,
        }),
    ];
}
/**
 * A called workflow is another file that makes the evidence: pinned by a full SHA, or ours and unchanged. A local call shows
 * the head's own SHA behind its `@`: that is no pin, it is the branch's file.
 */
function referenced(run, called, facts) {
    const name = `${called.repository}/${called.path}${called.ref === '' ? '' : `@${called.ref}`}`;
    const own = called.repository.toLowerCase() === facts.repository.toLowerCase();
    if (own && (called.sha === facts.head || called.sha === facts.base))
        return ownCall(run, called, facts);
    if (isSha(called.ref)) {
        return demand(called.ref === called.sha, 'CEC-40', 'called-workflow-moved', {
            message: `Run ${run.id} called a workflow that is not the one its pin names.`,
            expected: `${name} at ${called.ref}`,
            found: called.sha,
            remedy: REMEDY.workflow,
        });
    }
    if (own) {
        return [
            finding('CEC-40', 'called-workflow-elsewhere', {
                message: `Run ${run.id} called a workflow of this repository at another commit.`,
                expected: `${name} at head ${sha_short(facts.head)} or base ${sha_short(facts.base)}`,
                found: called.sha,
                remedy: REMEDY.workflow,
            }),
        ];
    }
    return [
        finding('CEC-40', 'called-workflow-unpinned', {
            message: `Run ${run.id} called a workflow of another repository by a name that can move.`,
            expected: `${called.repository}/${called.path} pinned by its full commit SHA`,
            found: name,
            remedy: 'Have maintainers pin the call by its full commit SHA on the base branch, then rebase and run the gates again.',
        }),
    ];
}
function ownCall(run, called, facts) {
    const file = facts.calledFiles.get(called.path);
    if (file?.base.kind === 'gap' || file?.head.kind === 'gap')
        return [];
    const equal = file !== undefined && file.base.value !== null && file.base.value === file.head.value;
    return demand(equal, 'CEC-40', 'called-workflow-changed', {
        message: `Run ${run.id} called a workflow that the branch has changed.`,
        expected: `${called.path} as it stands at base ${sha_short(facts.base)}`,
        found: 'another content at the head, or no such file at base',
        remedy: REMEDY.workflow,
    });
}
/** The branch that all runs must be of: the one that is known, else that of the first run which has one. */
function judge_run_branchOf({ branch, offered }) {
    const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    return branch ?? runs.find(run => run.headBranch !== null)?.headBranch ?? null;
}
function judge_run_place(run, facts) {
    const { base_branch } = facts.contract;
    const branch = judge_run_branchOf(facts);
    return [
        ...demand(run.headSha === facts.head, 'CEC-40', 'other-head', {
            message: `Run ${run.id} ran another commit.`,
            expected: `head ${facts.head}`,
            found: run.headSha,
            remedy: REMEDY.fresh,
        }),
        ...demand(run.headBranch !== null && run.headBranch === branch, 'CEC-40', 'other-branch', {
            message: `Run ${run.id} ran on another branch.`,
            expected: branch ?? 'the sandbox branch',
            found: run.headBranch ?? 'no branch',
            remedy: REMEDY.fresh,
        }),
        ...demand(run.headBranch !== base_branch, 'CEC-40', 'run-on-base-branch', {
            message: `Run ${run.id} ran on the base branch.`,
            expected: 'a run on the sandbox branch',
            found: base_branch,
            remedy: REMEDY.fresh,
        }),
    ];
}
/** A re-run is no new sample, and hides what its first attempt said. */
function attempt(run, offered) {
    if (run.attempt === null || run.attempt === 1)
        return [];
    const first = offered.firstAttempt?.kind === 'known' ? offered.firstAttempt.value.conclusion : null;
    return [
        finding('CEC-40', 'run-again', {
            message: `Run ${run.id} was started again; only first attempts count.`,
            expected: 'attempt 1',
            found: `attempt ${run.attempt}`,
            remedy: REMEDY.fresh,
        }),
        ...demand(first === null || first === 'success', 'CEC-20', 'first-attempt-failed', {
            message: `The first attempt of run ${run.id} was not green.`,
            expected: 'success',
            found: first ?? '',
            remedy: REMEDY.patch,
        }),
    ];
}
function end(run) {
    if (run.status !== 'completed') {
        return [
            finding('CEC-20', 'run-not-completed', {
                message: `Run ${run.id} has not ended.`,
                expected: 'completed with success',
                found: run.status,
                remedy: 'Wait until the run has ended, then run the check again.',
            }),
        ];
    }
    return demand(run.conclusion === 'success', 'CEC-20', 'run-not-green', {
        message: `Run ${run.id} is not green.`,
        expected: 'success',
        found: run.conclusion ?? 'no conclusion',
        remedy: REMEDY.patch,
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/judge-runs.js






/** Every proof of the runs, all findings in one pass. What could not be known is in `runGaps`, never here. */
function judgeRuns(facts) {
    return [
        ...judgeIds(facts),
        ...facts.offered.flatMap(offered => [...judgeRun(offered, facts), ...judgeEnded(offered, facts)]),
        ...judgeWorkflowId(facts),
        ...judgeWorkflowFile(facts),
        ...judgeTip(facts),
        ...judgeOthers(facts),
    ];
}
/** The facts that are missing. With no finding, one of them makes the verdict unknown. */
function runGaps(facts) {
    const others = facts.others.kind === 'known' ? facts.others.value : [];
    return [
        ...facts.offered.flatMap(({ run, firstAttempt, jobs, artifacts }) => [
            ...gapsOf(run, ...(firstAttempt === null ? [] : [firstAttempt]), jobs, artifacts),
            ...(run.kind === 'known' ? withRun(run.value, attemptGap) : []),
            ...(run.kind === 'known' && artifacts.kind === 'known'
                ? withRun(run.value, value => artifactGaps(value, artifacts.value, facts.contract))
                : []),
        ]),
        ...gapsOf(facts.tip, facts.workflow.base, facts.workflow.head, facts.others),
        ...[...facts.calledFiles.values()].flatMap((file) => gapsOf(file.base, file.head)),
        ...others.flatMap(otherGaps),
    ];
}
/** What a run has left can be judged once it has ended. */
function judgeEnded(offered, { contract }) {
    const run = runOf(offered);
    if (run === null || run.status !== 'completed')
        return [];
    const gates = offered.jobs.kind === 'known' ? judgeGates(run.id, offered.jobs.value, contract) : [];
    return [...gates, ...judgeArtifacts(run, offered, contract)];
}
function runOf(offered) {
    return offered.run.kind === 'known' ? offered.run.value : null;
}
function withRun(run, judge) {
    return run === null ? [] : judge(run);
}
function attemptGap(run) {
    if (run.attempt !== null)
        return [];
    return [gap(`the attempt of run ${run.id}`, 'GitHub does not say.', 'Run the gates again.').gap];
}
function judgeIds({ asked, contract, shadows, others }) {
    // Runs that were to be found in a list that could not be had: nothing is known of their number.
    if (asked.length === 0 && others.kind === 'gap')
        return [];
    const doubles = [...new Set(asked.filter((id, at) => asked.indexOf(id) !== at))];
    const shadowed = asked.filter(id => shadows.includes(id));
    return [
        ...demand(asked.length === contract.orr.runs, 'CEC-40', 'runs-count', {
            message: `The proof needs exactly ${contract.orr.runs} runs.`,
            expected: `${contract.orr.runs} runs`,
            found: asked.length === 0 ? 'none' : `${asked.length} (${asked.slice(0, 10).join(', ')})`,
            remedy: REMEDY.fresh,
        }),
        ...demand(doubles.length === 0, 'CEC-40', 'runs-repeated', {
            message: 'The same run is offered more than once.',
            expected: 'distinct runs',
            found: doubles.slice(0, 10).join(', '),
            remedy: REMEDY.fresh,
        }),
        ...demand(shadowed.length === 0, 'CEC-40', 'run-is-shadow', {
            message: 'A shadow run is offered as proof.',
            expected: 'runs that are not named as shadow runs',
            found: shadowed.slice(0, 10).join(', '),
            remedy: 'Name each run either as proof or as a shadow run.',
        }),
    ];
}
/** Two workflows may bear one name, or one path over time; never one id. */
function judgeWorkflowId({ offered, others }) {
    const runs = offered.flatMap(each => runOf(each) ?? []);
    const known = others.kind === 'known' ? others.value.map(other => other.run) : [];
    const ids = [...new Set([...runs, ...known].map(run => run.workflowId))];
    return demand(ids.length <= 1, 'CEC-40', 'other-workflow-id', {
        message: 'The runs are not of one workflow.',
        expected: 'one workflow id',
        found: runs.map(run => `run ${run.id}: ${run.workflowId}`).join(', '),
        remedy: REMEDY.fresh,
    });
}
/** A dispatch runs the file at the branch: what the gates are must be what the base branch says they are. */
function judgeWorkflowFile({ workflow, contract, base }) {
    if (workflow.base.kind === 'gap' || workflow.head.kind === 'gap')
        return [];
    const { path } = contract.orr;
    if (workflow.base.value === null) {
        return [
            finding('CEC-40', 'workflow-not-at-base', {
                message: 'The ORR workflow does not stand on the base branch.',
                expected: `${path} at base ${sha_short(base)}`,
                found: 'no such file',
                remedy: 'Have maintainers add the ORR workflow to the base branch, then rebase and run the gates.',
            }),
        ];
    }
    return demand(workflow.base.value === workflow.head.value, 'CEC-40', 'workflow-changed', {
        message: 'The branch changes the ORR workflow, so its runs prove nothing.',
        expected: `${path} as it stands at base ${sha_short(base)}`,
        found: workflow.head.value === null ? 'the file is gone at the head' : 'another content at the head',
        remedy: REMEDY.workflow,
    });
}
function judgeTip(facts) {
    const { tip, head } = facts;
    const name = judge_run_branchOf(facts);
    if (tip.kind === 'gap' || name === null)
        return [];
    return demand(tip.value === head, 'CEC-40', 'branch-moved', {
        message: 'The runs are not of the head of their branch.',
        expected: `${name} at ${head}`,
        found: tip.value ?? 'no such branch',
        remedy: REMEDY.fresh,
    });
}
/** Three green of four is not three of three. */
function judgeOthers({ others }) {
    if (others.kind === 'gap')
        return [];
    return others.value.flatMap(other => {
        const failure = judge_runs_failureOf(other);
        return demand(failure === null, 'CEC-20', 'other-run-failed', {
            message: `Another run of the ORR workflow on this head is not green: ${other.run.id}.`,
            expected: 'no failed run on this head',
            found: failure ?? '',
            remedy: REMEDY.patch,
        });
    });
}
/**
 * Why the run counts as failed, or null: whatever an attempt of it ended with but success. A cancelled one only when a job of it,
 * or a step of a job that was still going, failed before; one whose jobs were all skipped ran nothing.
 */
function judge_runs_failureOf({ run, earlier, cancelledJobs }) {
    const before = earlier.flatMap(each => (each.kind === 'known' ? [each.value] : []));
    const red = [...before, run].find(each => each.status === 'completed' && !HARMLESS.has(each.conclusion ?? ''));
    if (red !== undefined) {
        return `${red.conclusion ?? 'no conclusion'}${red === run ? '' : ` at its attempt ${red.attempt ?? 1}`}`;
    }
    const jobs = cancelledJobs.flatMap(each => (each.kind === 'known' ? each.value : []));
    const failed = jobs.find(job => FAILED.has(job.conclusion ?? '') || job.failedStep !== null);
    if (failed === undefined)
        return null;
    return FAILED.has(failed.conclusion ?? '')
        ? `cancelled after ${failed.name} ended with ${failed.conclusion}`
        : `cancelled after step ${failed.failedStep} of ${failed.name} failed`;
}
const HARMLESS = new Set(['success', 'cancelled', 'skipped']);
const FAILED = new Set(['failure', 'timed_out']);
function otherGaps({ run, earlier, cancelledJobs }) {
    return [
        ...gapsOf(...earlier, ...cancelledJobs),
        ...(run.status === 'completed'
            ? []
            : [
                gap(`how run ${run.id} of the same head ends`, `It is ${run.status}.`, 'Wait until it has ended, or name it as a shadow run, then run the check again.').gap,
            ]),
    ];
}
/** The conclusion of each gate in each run, for the matrix; empty where it is not known. */
function gateMatrix(facts) {
    return new Map(facts.offered.map(({ id, jobs }) => [
        id,
        new Map(facts.contract.gates.map(gate => {
            const found = jobs.kind === 'known' ? jobsOfGate(gate.id, jobs.value) : [];
            return [gate.id, found.map(job => job.conclusion ?? job.status).join(', ')];
        })),
    ]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/render-matrix.js



const MARK = {
    success: '✅',
    failure: '❌',
    skipped: '⏭️ skipped',
    cancelled: '🚫 cancelled',
};
/** Markdown: runs x gates with their hashes, the time they took, and the runs aside. */
function renderMatrix(facts, hashes, span) {
    const gates = facts.contract.gates.map(gate => gate.id);
    const matrix = gateMatrix(facts);
    const rows = facts.offered.map(({ id, run }) => {
        const known = run.kind === 'known' ? run.value : null;
        const hash = hashes.find(each => each.id === id);
        return [
            render_matrix_link(id, known),
            known === null ? '❔' : mark(known.conclusion ?? known.status),
            ...gates.map(gate => mark(matrix.get(id)?.get(gate) ?? '')),
            hashCell(hash?.evidenceZip ?? null),
            hashCell(hash?.scorecard ?? null),
        ];
    });
    const columns = ['Run', 'Result', ...gates.map(gate => (0,inert/* prose */.CS)(gate)), 'Evidence ZIP', 'Scorecard'];
    const time = span.startedAt === '' ? '' : `Started ${span.startedAt}, finished ${span.finishedAt}.`;
    return [(0,summary/* table */.tp)('Runs', columns, rows), time, aside(facts)].filter(part => part !== '').join('\n\n');
}
function aside({ others, shadows, shadowRuns }) {
    const known = others.kind === 'known' ? others.value : [];
    const rows = [
        ...shadows.map(id => {
            const run = shadowRuns.find(each => each.id === id) ?? null;
            const result = run === null ? 'not seen on this head' : mark(run.conclusion ?? run.status);
            return [render_matrix_link(id, run), `${result} (shadow run, not gating)`];
        }),
        ...known.map(({ run }) => [render_matrix_link(run.id, run), mark(run.conclusion ?? run.status)]),
    ];
    return (0,summary/* table */.tp)('Other runs of this head', ['Run', 'Result'], rows);
}
/** A link that Markdown cannot be led out of; a run's address comes from GitHub, its id is digits. */
function render_matrix_link(id, run) {
    return run !== null && isPlainAddress(run.url) ? `[${(0,inert/* prose */.CS)(id)}](${run.url})` : (0,inert/* code */.aY)(id);
}
/** An address with nothing in it that Markdown could read as its own. */
function isPlainAddress(url) {
    return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url);
}
function mark(conclusion) {
    return conclusion === '' ? '❔' : (MARK[conclusion] ?? (0,inert/* prose */.CS)(conclusion));
}
function hashCell(hash) {
    return hash === null ? '' : (0,inert/* code */.aY)(hash);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/times.js
/** From the earliest start to the latest end of the runs' jobs: a run itself has no end that GitHub tells (docs: workflow-run). */
function spanOf(offered) {
    const jobs = offered.flatMap(run => (run.jobs.kind === 'known' ? run.jobs.value : []));
    const starts = jobs.flatMap(job => (job.startedAt === null ? [] : [Date.parse(job.startedAt)]));
    const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [Date.parse(job.completedAt)]));
    return { startedAt: second(Math.min(...starts)), finishedAt: second(Math.max(...ends)) };
}
function second(ms) {
    return Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 19)}Z` : '';
}
/** Whole minutes that the runs took, rounded up; null where it is not known. */
function minutesOf({ startedAt, finishedAt }) {
    if (startedAt === '' || finishedAt === '')
        return null;
    return Math.ceil((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000);
}
/** The target time is indicative (SOP 4): a warning, never a refusal. */
function judgeTime(span, { orr }) {
    const minutes = minutesOf(span);
    if (minutes === null || minutes <= orr.target_minutes)
        return [];
    return [
        {
            rule: 'over-target-time',
            message: `The ${orr.runs} runs took longer than their target time.`,
            expected: `at most ${orr.target_minutes} minutes in all`,
            found: `${minutes} minutes, from ${span.startedAt} to ${span.finishedAt}`,
            remedy: 'Open a performance issue (input performance-issue: true does it), and make the gates faster.',
        },
    ];
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/artifact.js
var artifact_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var artifact_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/**
 * Opens a downloaded artifact: a ZIP that holds the evidence ZIP and the scorecard at the contract's paths, or without
 * their first folder, or the raw evidence ZIP itself (design 4). Writes nothing under an entry's name.
 */
async function openArtifact(path, contract) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await openArchive(path, contract.limits);
        if (opened.kind === 'refused')
            return opened;
        const archive = artifact_addDisposableResource(env_1, opened.archive, false);
        const zip = locate(archive, contract.artifact.evidence_zip);
        const card = locate(archive, contract.artifact.scorecard);
        const ambiguous = [zip, card].filter(found => found.length > 1).map(ambiguity);
        if (ambiguous.length > 0)
            return { kind: 'refused', findings: ambiguous };
        const [zipEntry] = zip;
        const [cardEntry] = card;
        if (zipEntry === undefined)
            return withoutZip(archive, path, contract);
        if (cardEntry !== undefined &&
            isBare(zipEntry, contract.artifact.evidence_zip) !== isBare(cardEntry, contract.artifact.scorecard)) {
            return { kind: 'refused', findings: [ambiguity([zipEntry, cardEntry])] };
        }
        const scorecard = cardEntry === undefined ? null : await readSmall(archive, cardEntry);
        if (scorecard !== null && !(scorecard instanceof Uint8Array))
            return { kind: 'refused', findings: [scorecard] };
        return extractZip(archive, zipEntry, scorecard);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        artifact_disposeResources(env_1);
    }
}
/** Entries at a contract path, or at it without its first folder. */
function locate(archive, path) {
    const bare = path.slice(path.indexOf('/') + 1);
    return archive.entries.filter(entry => entry.name === path || entry.name === bare);
}
/** Whether the entry stands without its first folder. */
function isBare(entry, path) {
    return entry.name !== path;
}
function ambiguity(found) {
    return evidenceFinding('evidence-ambiguous', found.map(entry => `"${entry.name}"`).join(' and '));
}
/** An evidence ZIP is known by its manifest; anything else lacks its evidence ZIP. */
function withoutZip(archive, path, contract) {
    if (archive.entries.some(entry => entry.name === contract.artifact.manifest)) {
        return { kind: 'ok', artifact: { evidenceZip: path, scorecard: null, [Symbol.dispose]: () => { } } };
    }
    const found = `${archive.entries.length} other entries`;
    return {
        kind: 'refused',
        findings: [evidenceFinding('evidence-zip-missing', found, { path: contract.artifact.evidence_zip })],
    };
}
async function readSmall(archive, entry) {
    if (entry.size > SCORECARD_BYTES)
        return archiveFinding('entry-too-large', `a scorecard of ${entry.size} bytes`, entry.name);
    const chunks = [];
    const fault = await archive.read(entry, chunk => {
        chunks.push(Uint8Array.from(chunk));
    });
    return fault ?? Buffer.concat(chunks);
}
async function extractZip(archive, entry, scorecard) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cec-evidence-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const evidenceZip = (0,external_node_path_.join)(folder, 'evidence.zip');
    const fd = (0,external_node_fs_.openSync)(evidenceZip, 'wx', 0o600);
    try {
        const fault = await archive.read(entry, chunk => {
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(fd, chunk, at);
        });
        if (fault === null)
            return { kind: 'ok', artifact: { evidenceZip, scorecard, [Symbol.dispose]: remove } };
        remove();
        return { kind: 'refused', findings: [fault] };
    }
    catch (error) {
        remove();
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/**
 * `openArtifact`, then `inspectEvidence`, then the one scorecard. `scorecardBytes` is a scorecard that came as an artifact
 * of its own. Two scorecards that differ are refused; none at all too.
 */
async function inspectArtifact(path, contract, scorecardBytes = null) {
    const opened = await openArtifact(path, contract);
    if (opened.kind === 'refused') {
        return { evidenceZip: null, evidence: null, scorecard: null, findings: opened.findings, [Symbol.dispose]: () => { } };
    }
    const { artifact } = opened;
    const evidence = await inspectEvidence(artifact.evidenceZip, contract);
    const cards = [artifact.scorecard, scorecardBytes, evidence.scorecard?.bytes ?? null].filter(bytes => bytes !== null);
    const [bytes] = cards;
    const inside = evidence.scorecard !== null;
    return {
        evidenceZip: artifact.evidenceZip,
        evidence,
        ...oneScorecard(cards, bytes, inside, evidence.findings, contract),
        [Symbol.dispose]: () => artifact[Symbol.dispose](),
    };
}
function oneScorecard(cards, bytes, inside, findings, contract) {
    const path = contract.artifact.scorecard;
    if (bytes === undefined) {
        return { scorecard: null, findings: [...findings, evidenceFinding('scorecard-missing', 'none', { path })] };
    }
    const differs = cards.some(other => Buffer.compare(other, bytes) !== 0);
    const parsed = parseScorecardBytes(bytes, contract);
    const own = inside && !differs ? [] : parsed.findings;
    const unlike = differs ? [evidenceFinding('scorecard-differs', 'scorecards that differ', { path })] : [];
    const sha256 = toSha256((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    return { scorecard: { bytes, sha256, parsed: parsed.scorecard }, findings: [...findings, ...own, ...unlike] };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/patience.js

const patience_PATIENCE = {
    retries: 3,
    silenceMs: 30_000,
    longestWaitS: 120,
    sleep: pause,
};
/** Ends after so many seconds, or when it is stopped, whichever is first. */
function pause(seconds, stop) {
    return new Promise(resolve => {
        if (stop?.aborted)
            return resolve();
        const timer = setTimeout(end, seconds * 1000);
        function end() {
            clearTimeout(timer);
            stop?.removeEventListener('abort', end);
            resolve();
        }
        stop?.addEventListener('abort', end);
    });
}
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
/**
 * Seconds to wait before try number `attempt` + 1 (docs: retry-after first, then the reset, then a minute, growing). Points in
 * time are the server's: they are taken from its own clock where it tells it.
 */
function delayOf(failure, attempt, here) {
    const told = Date.parse(failure.headers['date'] ?? '');
    const now = Number.isNaN(told) ? here : told;
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
function patience_failureOf(error) {
    const response = fieldOf(error, 'response');
    const status = fieldOf(error, 'status');
    const headers = (0,json/* isRecord */.u)(response) && (0,json/* isRecord */.u)(response['headers']) ? plainHeaders(response['headers']) : {};
    // octokit gives status 500 to an error that never had an answer.
    const answered = (0,json/* isRecord */.u)(response) && typeof status === 'number';
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

;// CONCATENATED MODULE: ./build/packages/sources/src/github/artifact.js







/**
 * Downloads to `file`; null when GitHub says that the artifact is gone (410, 404). A cut or altered transfer is tried
 * again at a fresh address (each is valid for a minute); what is never whole is a gap. Never more
 * than `limit` bytes are written.
 */
async function downloadArtifact(github, artifact, file, limit) {
    const what = `artifact ${artifact.name} (${artifact.id})`;
    const digest = digestOf(artifact);
    if (digest === null)
        return gap(`the bytes of ${what}`, 'GitHub has no digest to prove them by.', AGAIN);
    const { retries, sleep } = github.patience;
    for (let attempt = 1;; attempt++) {
        const address = await addressOf(github, artifact.id);
        if (address.kind !== 'address')
            return address.kind === 'gone' ? known(null) : artifact_unread(what, address.reason);
        const fetched = await fetchInto(github, address.url, file, limit);
        const fault = typeof fetched === 'string' ? fetched : artifact_differs(fetched, artifact.size, digest);
        if (fault === null && typeof fetched !== 'string')
            return known({ path: file, ...fetched });
        if (attempt > retries)
            return artifact_unread(what, `${fault}, after ${attempt} tries`);
        github.progress(`GitHub: ${what}: ${fault}. Again in ${2 ** (attempt - 1)} s, ${attempt} of ${retries}.`);
        await sleep(2 ** (attempt - 1));
    }
}
const AGAIN = 'Run the check again; when it stays so, run the gates again.';
function artifact_unread(what, reason) {
    return gap(`the bytes of ${what}`, `They could not be had: ${(0,inert/* clip */.$Q)(reason, 500)}.`, AGAIN);
}
/** GitHub answers 302 with an address at the blob store, which must never see the token. */
async function addressOf(github, id) {
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    if (answer.kind === 'fault')
        return answer;
    if (answer.kind === 'refused') {
        const gone = answer.status === 410 || answer.status === 404;
        return gone ? { kind: 'gone' } : { kind: 'fault', reason: `${answer.status} ${answer.message}` };
    }
    const url = answer.headers['location'];
    if (url === undefined || !URL.canParse(url))
        return { kind: 'fault', reason: `answer ${answer.status} without an address` };
    return { kind: 'address', url };
}
/** The bytes' hash and number, or what went wrong. Silence, in between too, ends the transfer. */
async function fetchInto(github, url, file, limit) {
    const silence = new AbortController();
    const startTimer = () => setTimeout(() => silence.abort(), github.patience.silenceMs);
    let timer = startTimer();
    const out = await (0,promises_namespaceObject.open)(file, 'w', 0o600);
    try {
        const response = await github.fetch(url, silence.signal);
        if (!response.ok || response.body === null)
            return `the blob store answers ${response.status}`;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of response.body) {
            clearTimeout(timer);
            timer = startTimer();
            size += chunk.byteLength;
            if (size > limit)
                return `more bytes came than the ${limit} allowed`;
            hash.update(chunk);
            await out.writeFile(chunk);
        }
        const sha256 = hash.digest('hex');
        return isSha256(sha256) ? { sha256, size } : 'no hash';
    }
    catch (error) {
        return patience_failureOf(error).message;
    }
    finally {
        clearTimeout(timer);
        await out.close();
    }
}
function artifact_differs(got, size, digest) {
    if (got.sha256 === digest)
        return null;
    return got.size === size ? `the digest is ${got.sha256}, not ${digest}` : `${got.size} bytes of ${size} came`;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/evidence.js








const evidence_SCORECARD_BYTES = 16 * 1024 * 1024;
/** Downloads the run's artifacts below `folder`, under names of ours, and proves them. Disposing of it deletes them. */
async function gatherEvidence(github, offered, contract, folder) {
    const chosen = offered.artifacts.kind === 'known' ? chooseArtifacts(offered.artifacts.value, contract) : null;
    const limit = contract.limits.artifact_bytes;
    if (chosen === null || !readable(chosen, limit))
        return evidence(offered.id, known(null));
    const files = [(0,external_node_path_.join)(folder, `${offered.id}-artifact.zip`), (0,external_node_path_.join)(folder, `${offered.id}-scorecard`)];
    const [zip, card] = await Promise.all([
        downloadArtifact(github, chosen.evidence, files[0], limit),
        chosen.scorecard === null ? null : downloadArtifact(github, chosen.scorecard, files[1], evidence_SCORECARD_BYTES),
    ]);
    if (zip.kind === 'gap')
        return evidence(offered.id, zip);
    if (card?.kind === 'gap')
        return evidence(offered.id, card);
    if (zip.value === null)
        return gone(offered.id, chosen.evidence);
    if (card?.value === null && chosen.scorecard !== null)
        return gone(offered.id, chosen.scorecard);
    const bytes = await bytesOf(card?.value ?? null);
    const proven = await inspectArtifact(zip.value.path, contract, bytes);
    return evidence(offered.id, known(proven), files);
}
function readable(chosen, limit) {
    const all = [chosen.evidence, ...(chosen.scorecard === null ? [] : [chosen.scorecard])];
    return all.every(artifact => !artifact.expired && artifact.size <= limit && digestOf(artifact) !== null);
}
async function bytesOf(card) {
    return card === null ? null : await (0,promises_namespaceObject.readFile)(card.path);
}
function gone(id, artifact) {
    const found = finding('CEC-40', 'artifact-expired', {
        message: `Artifact ${artifact.name} of run ${id} is gone.`,
        expected: 'an artifact that can be read',
        found: 'GitHub answers that it is gone',
        remedy: REMEDY.fresh,
    });
    return { ...evidence(id, known(null)), findings: [found] };
}
function evidence(id, proven, files = []) {
    const dispose = () => {
        for (const file of files)
            (0,external_node_fs_.rmSync)(file, { force: true });
        if (proven.kind === 'known')
            proven.value?.[Symbol.dispose]();
    };
    return { id, proven, findings: [], [Symbol.dispose]: dispose };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/fields.js

/** Typed readers of a JSON object that GitHub sent. A field of another type makes the whole answer unreadable: never a default. */
class fields_Unreadable extends Error {
    name = 'Unreadable';
}
function fields_fieldsOf(value, what) {
    if (!(0,json/* isRecord */.u)(value))
        throw new fields_Unreadable(`${what} is no object`);
    const wrong = (key, expected) => {
        throw new fields_Unreadable(`${what}.${key} is not ${expected}`);
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
        inner: key => (absent(key) ? null : fields_fieldsOf(value[key], `${what}.${key}`)),
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

;// CONCATENATED MODULE: ./build/packages/sources/src/github/fact-of.js


/** GitHub's answer as a fact. A refusal and a fault are gaps; so is an answer of another shape than the one documented. */
function fact_of_factOf(answer, what, permission, parse) {
    switch (answer.kind) {
        case 'ok':
            return fact_of_parsed(answer.data, what, parse);
        case 'refused':
            return gap(what, `GitHub answers ${answer.status}: ${answer.message}.`, `Give a token that may read it (permissions: ${permission}: read), then run the check again.`);
        case 'fault':
            return gap(what, `GitHub did not answer: ${answer.reason}`, fact_of_AGAIN);
    }
}
const fact_of_AGAIN = 'Run the check again.';
/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
function factOrAbsent(answer, what, permission, parse) {
    if (answer.kind === 'refused' && answer.status === 404)
        return known(null);
    return fact_of_factOf(answer, what, permission, parse);
}
function fact_of_parsed(data, what, parse) {
    try {
        return known(parse(data));
    }
    catch (error) {
        if (!(error instanceof fields_Unreadable))
            throw error;
        return gap(what, `GitHub's answer is not what it documents: ${error.message}.`, fact_of_AGAIN);
    }
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/parse.js

/** A workflow run (OpenAPI: workflow-run). Throws Unreadable. */
function parseRun(value) {
    const run = fields_fieldsOf(value, 'run');
    const repository = run.inner('repository');
    if (repository === null)
        throw new fields_Unreadable('a run without its repository');
    return {
        id: run.id('id'),
        repository: repository.text('full_name'),
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
    const called = fields_fieldsOf(value, 'referenced workflow');
    const [, repository, path, ref = ''] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)(?:@(.*))?$/s.exec(called.text('path')) ?? [];
    if (repository === undefined || path === undefined)
        throw new fields_Unreadable('a called workflow without its file');
    return { repository, path, ref, sha: called.text('sha') };
}
/** A job of attempt `attempt` of the run (OpenAPI: job). A job of another run or attempt is no answer to our question. */
function parseJob(value, runId, attempt) {
    const job = fields_fieldsOf(value, 'job');
    if (job.id('run_id') !== runId || (job.countOrNull('run_attempt') ?? attempt) !== attempt) {
        throw new fields_Unreadable(`a job of another run or attempt than ${runId}/${attempt}`);
    }
    const end = job.textOrNull('completed_at');
    const start = job.textOrNull('started_at');
    return {
        name: job.text('name'),
        status: job.text('status'),
        conclusion: job.textOrNull('conclusion'),
        startedAt: start === null ? null : time(start),
        completedAt: end === null ? null : time(end),
        failedStep: failedStep(job.listOrNull('steps') ?? []),
        url: job.textOrNull('html_url'),
    };
}
function failedStep(steps) {
    const failed = steps
        .map(value => fields_fieldsOf(value, 'step'))
        .find(step => parse_FAILED.has(step.textOrNull('conclusion') ?? ''));
    return failed === undefined ? null : failed.text('name');
}
const parse_FAILED = new Set(['failure', 'timed_out']);
/** An artifact (OpenAPI: artifact). */
function parseArtifact(value) {
    const artifact = fields_fieldsOf(value, 'artifact');
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
    const commit = fields_fieldsOf(value, 'branch').inner('commit');
    if (commit === null)
        throw new fields_Unreadable('a branch without its commit');
    return commit.text('sha');
}
function time(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new fields_Unreadable('a time that is not RFC 3339');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/attempts.js



/** One attempt of a run, as GitHub tells it. */
async function gatherAttempt(github, id, attempt) {
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
        run_id: id,
        attempt_number: attempt,
    });
    return fact_of_factOf(answer, `attempt ${attempt} of run ${id}`, 'actions', parseRun);
}
/** The jobs of one attempt. */
async function gatherJobs(github, id, attempt = 1) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { run_id: id, attempt_number: attempt }, 'jobs');
    return fact_of_factOf(answer, `the jobs of run ${id}`, 'actions', list => list.map(job => parseJob(job, id, attempt)));
}
/** The runs of this head that are neither offered nor shadow; more is asked only where it decides. */
async function gatherOthers(github, listed, named) {
    if (listed.kind === 'gap')
        return listed;
    const others = [];
    let asked = 0;
    for (const run of listed.value.filter(each => !named.includes(each.id))) {
        const latest = run.attempt ?? 1;
        asked += latest - 1 + (run.conclusion === 'cancelled' ? 1 : 0);
        if (asked > OTHERS_MAX)
            return tooMany(listed.value.length);
        const earlier = await Promise.all(Array.from({ length: latest - 1 }, (_, at) => gatherAttempt(github, run.id, at + 1)));
        const cancelled = [...earlier, known(run)].flatMap((each, at) => each.kind === 'known' && each.value.conclusion === 'cancelled' ? [at + 1] : []);
        others.push({
            run,
            earlier,
            cancelledJobs: await Promise.all(cancelled.map(attempt => gatherJobs(github, run.id, attempt))),
        });
    }
    return known(others);
}
/** So many re-runs and cancelled runs of one head are looked into. */
const OTHERS_MAX = 50;
function tooMany(runs) {
    return gap('how the other runs of this head ended', `There are ${runs} runs of it, cancelled or started again more than ${OTHERS_MAX} times.`, 'Push a new patch, and run the gates on that head.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/runs.js









/** More runs than this are counted, not read. */
const OFFERED_MAX = 20;
/** All facts of the runs: for three of them 13 requests at most, besides what re-runs and failed runs of the same head need. */
async function gatherRuns(github, question) {
    const { contract, base, head, shadows } = question;
    const listed = await gatherRunsOfHead(github, contract, head);
    const asked = listed.kind === 'known' ? chooseRuns(question.choice, listed.value, contract, shadows) : idsOf(question.choice);
    const ids = [...new Set(asked)].slice(0, OFFERED_MAX);
    const offered = await Promise.all(ids.map(id => gatherOffered(github, id, listed.kind === 'known')));
    const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    const branch = judge_run_branchOf({ branch: question.branch, offered });
    const [tip, others, workflow, calledFiles] = await Promise.all([
        gatherTip(github, branch, listed.kind === 'known'),
        gatherOthers(github, listed, [...ids, ...shadows]),
        fileAtBoth(question, contract.orr.path),
        gatherCalledFiles(question, runs, `${github.owner}/${github.repo}`),
    ]);
    return {
        contract,
        repository: `${github.owner}/${github.repo}`,
        base,
        head,
        branch: question.branch,
        tip,
        workflow,
        calledFiles,
        asked,
        shadows,
        shadowRuns: listed.kind === 'known' ? listed.value.filter(run => shadows.includes(run.id)) : [],
        offered,
        others,
    };
}
function idsOf(choice) {
    return choice.kind === 'ids' ? choice.ids : [];
}
/** Every run of the ORR workflow on this head, whatever started it. */
async function gatherRunsOfHead(github, contract, head) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: lastName(contract.orr.path), head_sha: head }, 'workflow_runs');
    return fact_of_factOf(answer, `the runs of ${contract.orr.workflow} on ${head}`, 'actions', list => 
    // An older server leaves a filter that it does not know aside.
    list.map(parseRun).filter(run => run.headSha === head));
}
async function gatherOffered(github, id, readable) {
    const none = { firstAttempt: null, jobs: known([]), artifacts: known([]) };
    if (!/^[1-9]\d{0,18}$/.test(id))
        return { id, run: known(null), ...none };
    const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id });
    const parse = (data) => {
        const found = parseRun(data);
        if (found.id !== id)
            throw new fields_Unreadable(`run ${found.id} where ${id} was asked for`);
        return found;
    };
    const run = readable
        ? factOrAbsent(answer, `run ${id}`, 'actions', parse)
        : fact_of_factOf(answer, `run ${id}`, 'actions', parse);
    if (run.kind === 'gap' || run.value === null)
        return { id, run, ...none };
    const [firstAttempt, jobs, artifacts] = await Promise.all([
        gatherFirstAttempt(github, run.value),
        gatherJobs(github, id),
        gatherArtifacts(github, id),
    ]);
    return { id, run, firstAttempt, jobs, artifacts };
}
/** Only a run that was started again has another first attempt. */
async function gatherFirstAttempt(github, run) {
    return run.attempt === null || run.attempt <= 1 ? null : await gatherAttempt(github, run.id, 1);
}
async function gatherArtifacts(github, id) {
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: id }, 'artifacts');
    return fact_of_factOf(answer, `the artifacts of run ${id}`, 'actions', list => list.map(parseArtifact));
}
async function gatherTip(github, branch, readable) {
    if (branch === null)
        return known(null);
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    const what = `the head of ${branch}`;
    return readable ? factOrAbsent(answer, what, 'contents', parseTip) : fact_of_factOf(answer, what, 'contents', parseTip);
}
async function gatherCalledFiles(question, runs, repository) {
    const own = runs.flatMap(run => run.referenced.filter(called => called.repository.toLowerCase() === repository.toLowerCase()));
    const paths = [...new Set(own.map(called => called.path))].sort().slice(0, 50);
    return new Map(await Promise.all(paths.map(async (path) => [path, await fileAtBoth(question, path)])));
}
async function fileAtBoth({ base, head, readBlob }, path) {
    return { base: hashed(await readBlob(base, path)), head: hashed(await readBlob(head, path)) };
}
function hashed(blob) {
    if (blob.kind === 'gap')
        return blob;
    return known(blob.value === null ? null : (0,external_node_crypto_.createHash)('sha256').update(blob.value).digest('hex'));
}

;// CONCATENATED MODULE: ./build/packages/kit/src/runs.js
var runs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var runs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** Gathers the runs, proves each, reads their evidence and compares all. What GitHub says or fails to say never throws. */
async function proveRuns(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { github, policy, folder } = request;
        const { contract } = policy;
        const runs = await gatherRuns(github, {
            contract,
            base: policy.base,
            head: request.head,
            branch: request.branch ?? null,
            choice: request.choice,
            shadows: request.shadows,
            readBlob: request.git.readBlob,
        });
        request.progress(`${runs.offered.length} runs seen; reading what they left`);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const stack = runs_addDisposableResource(env_1, new DisposableStack()
        // Ids may be a stranger's: what is refused for its number alone is not worth a gigabyte each.
        , false);
        // Ids may be a stranger's: what is refused for its number alone is not worth a gigabyte each.
        const worth = runs.offered.length <= contract.orr.runs ? runs.offered : [];
        const evidence = await Promise.all(worth.map(run => gatherEvidence(github, run, contract, folder)));
        for (const one of evidence)
            stack.use(one);
        return await judged(runs, evidence, folder);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        runs_disposeResources(env_1);
    }
}
async function judged(runs, evidence, folder) {
    const { contract } = runs;
    const early = [...judgeRuns(runs), ...evidence.flatMap(one => judgeEvidence(one, runs.offered, contract))];
    const read = evidence.flatMap(readOf);
    // Failure beats divergence (SOP 4): a run that is not green is not expected to leave the same bytes.
    const green = !early.some(finding => finding.code === 'CEC-20');
    const compared = await compareEvidence(green ? read : [], contract);
    const hashes = read.map(one => one.hashes);
    const span = spanOf(runs.offered);
    const known = runs.offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []));
    const first = read.find(one => one.hashes.id === runs.offered[0]?.id);
    const scorecard = first === undefined ? null : writeScorecard(first, folder);
    return {
        findings: [...early, ...compared.findings],
        warnings: judgeTime(span, contract),
        gaps: [...runGaps(runs), ...evidence.flatMap(one => gapsOf(one.proven))],
        provenance: 'api',
        runIds: runs.offered.map(run => run.id),
        runs: known,
        scorecard,
        evidenceZipSha256: first?.hashes.evidenceZip ?? '',
        ...span,
        facts: {
            ...factsOf(runs, hashes, span),
            ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
        },
        detail: compared.detail,
        summary: [renderMatrix(runs, hashes, span), compared.summary].filter(part => part !== '').join('\n\n'),
    };
}
/** What is wrong with one run's evidence, told with the run's id; and its scorecard against GitHub's word on its jobs. */
function judgeEvidence(one, offered, contract) {
    const proven = one.proven.kind === 'known' ? one.proven.value : null;
    const jobs = offered.find(run => run.id === one.id)?.jobs;
    const card = proven?.scorecard?.parsed ?? null;
    return [
        ...one.findings,
        ...(proven?.findings ?? []).map(finding => ({ ...finding, message: `Run ${one.id}: ${finding.message}` })),
        ...(card === null ? [] : judgeScorecard(one.id, card, jobs?.kind === 'known' ? jobs.value : null, contract)),
    ];
}
/** Evidence that was read and accepted takes part in the comparison. */
function readOf({ id, proven }) {
    const artifact = proven.kind === 'known' ? proven.value : null;
    if (artifact === null || artifact.evidenceZip === null || artifact.evidence === null)
        return [];
    if (artifact.findings.length > 0)
        return [];
    return [
        {
            path: artifact.evidenceZip,
            scorecard: artifact.scorecard,
            hashes: hashesOf(id, artifact, artifact.evidence.sha256),
        },
    ];
}
function hashesOf(id, artifact, evidenceZip) {
    return { id, evidenceZip, scorecard: artifact.scorecard?.sha256 ?? null };
}
/** The scorecard's bytes in a file of their own, for the step's output. */
function writeScorecard({ scorecard }, folder) {
    if (scorecard === null)
        return null;
    const path = (0,external_node_path_.join)(folder, 'scorecard.json');
    (0,external_node_fs_.writeFileSync)(path, scorecard.bytes, { mode: 0o600 });
    const text = Buffer.from(scorecard.bytes).toString('utf8');
    const value = JSON.parse(text);
    return { text, value, sha256: scorecard.sha256, path };
}
function factsOf(runs, hashes, span) {
    return {
        provenance: 'api',
        repository: runs.repository,
        base: runs.base,
        head: runs.head,
        runs: runs.offered.map(({ id, run }) => {
            const known = run.kind === 'known' ? run.value : null;
            const hash = hashes.find(each => each.id === id);
            return {
                id,
                conclusion: known === null ? null : (known.conclusion ?? known.status),
                url: known?.url ?? null,
                'evidence-zip-sha256': hash?.evidenceZip ?? null,
                'scorecard-sha256': hash?.scorecard ?? null,
            };
        }),
        shadows: runs.shadows.map(id => {
            const run = runs.shadowRuns.find(each => each.id === id);
            return { id, conclusion: run === undefined ? null : (run.conclusion ?? run.status), url: run?.url ?? null };
        }),
        'started-at': span.startedAt,
        'finished-at': span.finishedAt,
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/local-evidence.js











/** Compares local evidence ZIPs. No run is proven by it, and the proof says so: provenance `local`. */
async function compareLocal(paths, contract, cwd, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const places = paths.map(path => (0,external_node_path_.resolve)(cwd, path));
    const evidence = await inspectAll(places, contract);
    const inspected = evidence.map((one, at) => judgeOne(paths[at] ?? '', places[at] ?? '', one, contract));
    const early = [...judgeNumber(paths, contract, cwd), ...inspected.flatMap(one => one.findings)];
    const read = inspected.flatMap(one => one.read ?? []);
    const green = !early.some(each => each.code === 'CEC-20');
    const compared = await compareEvidence(green ? read : [], contract);
    const [first] = read;
    const rows = read.map(({ hashes }) => [(0,inert/* code */.aY)(hashes.id), (0,inert/* code */.aY)(hashes.evidenceZip), (0,inert/* code */.aY)(hashes.scorecard ?? '')]);
    return {
        findings: [...early, ...compared.findings],
        warnings: first !== undefined && read.every(one => one.scorecard === null) ? [noScorecard(contract)] : [],
        gaps: [],
        provenance: 'local',
        runIds: [],
        runs: [],
        scorecard: first === undefined ? null : writeScorecard(first, folder),
        evidenceZipSha256: first?.hashes.evidenceZip ?? '',
        startedAt: '',
        finishedAt: '',
        facts: {
            provenance: 'local',
            evidence: read.map(({ hashes }) => ({
                name: hashes.id,
                'evidence-zip-sha256': hashes.evidenceZip,
                'scorecard-sha256': hashes.scorecard,
            })),
            ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
        },
        detail: compared.detail,
        summary: [
            'Provenance **local**: these files were compared. No run was proven.',
            (0,summary/* table */.tp)('Evidence', ['File', 'Evidence ZIP', 'Scorecard'], rows),
            compared.summary,
        ]
            .filter(part => part !== '')
            .join('\n\n'),
    };
}
function judgeOne(path, at, evidence, contract) {
    const card = evidence.scorecard?.parsed ?? null;
    const findings = [
        ...evidence.findings.map(each => ({ ...each, message: `${path}: ${each.message}` })),
        ...(card === null ? [] : judgeScorecard((0,external_node_path_.basename)(path), card, null, contract)),
    ];
    const accepted = evidence.findings.length === 0;
    return { findings, read: accepted ? local_evidence_readOf(path, at, evidence) : null };
}
function local_evidence_readOf(name, path, evidence) {
    const bytes = evidence.scorecard?.bytes ?? null;
    const sha256 = bytes === null ? null : toSha256((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    return {
        path,
        scorecard: bytes === null || sha256 === null ? null : { bytes, sha256 },
        hashes: { id: name, evidenceZip: evidence.sha256, scorecard: sha256 },
    };
}
function judgeNumber(paths, { orr }, cwd) {
    const remedy = `Name the evidence ZIP of each of ${orr.runs} separate runs, once.`;
    const distinct = new Set(paths.map(path => (0,external_node_path_.resolve)(cwd, path)));
    return [
        ...(paths.length === orr.runs
            ? []
            : [
                finding('CEC-40', 'runs-count', {
                    message: `The proof needs the evidence of exactly ${orr.runs} runs.`,
                    expected: `${orr.runs} evidence ZIPs`,
                    found: String(paths.length),
                    remedy,
                }),
            ]),
        ...(distinct.size === paths.length
            ? []
            : [
                finding('CEC-40', 'runs-repeated', {
                    message: 'The same file is named more than once.',
                    expected: 'distinct files',
                    found: `${distinct.size} files of ${paths.length}`,
                    remedy,
                }),
            ]),
    ];
}
function noScorecard({ artifact }) {
    return {
        rule: 'no-scorecard-inside',
        message: 'No evidence ZIP holds a scorecard, so none was compared.',
        expected: `${artifact.scorecard} inside each ZIP, or the artifacts of runs`,
        found: 'evidence ZIPs only',
        remedy: 'Give run-ids instead: the proof of runs reads the scorecards too.',
    };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/octokit.js
/**
 * @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. Retries and
 * pacing are ours: octokit's plugins send a POST twice, ignore `retry-after`, and wait on when the step is stopped (decision 0050).
 */
async function openOctokit({ token, apiUrl }, silenceMs, stop) {
    const [{ getOctokit }, { defaults }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(665), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1351)),
        Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8665)),
    ]);
    const proxied = defaults.request?.fetch ?? fetch;
    // The clock of silence starts when the request is sent, not while it is paced.
    const timed = (url, init) => {
        const silence = AbortSignal.timeout(silenceMs);
        // A write under way is let finish: its answer says what was done.
        const signal = (init?.method ?? 'GET') === 'GET' ? AbortSignal.any([silence, stop]) : silence;
        return proxied(url, { ...init, signal });
    };
    const octokit = getOctokit(token, {
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { ...defaults.request, fetch: timed },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    return { octokit, proxied };
}

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

;// CONCATENATED MODULE: ./build/packages/sources/src/github/client.js






/** GitHub's REST API version; octokit sends none by itself (docs: API versions). */
const API_VERSION = '2022-11-28';
async function openGitHub(options) {
    const { owner, repo } = parseRepository(options.repository);
    if (options.token === '') {
        throw new input_error/* InputError */.d('token', 'nothing', "a token for GitHub's API", 'Give the input token, or set GITHUB_TOKEN.');
    }
    const { progress = () => { }, patience = patience_PATIENCE } = options;
    const stop = options.stop ?? new AbortController().signal;
    const { octokit, proxied } = await openOctokit(options, patience.silenceMs, stop);
    const seen = new Map();
    let requests = 0;
    let nextWrite = 0;
    /** Writes go out one a second (docs: best practices for the REST API). */
    const pace = async () => {
        const now = Date.now();
        const wait = nextWrite - now;
        nextWrite = Math.max(now, nextWrite) + WRITE_PAUSE_MS;
        if (wait > 0)
            await patience.sleep(wait / 1000, stop);
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
            return client_readable(answer.status, answer.data, plainHeaders(answer.headers));
        }
        catch (error) {
            return { kind: 'failed', failure: patience_failureOf(error) };
        }
    };
    const send = async (route, parameters = {}) => {
        const method = route.split(' ')[0] ?? 'GET';
        if (method !== 'GET')
            await pace();
        for (let attempt = 1;; attempt++) {
            if (stop.aborted)
                return STOPPED;
            const tried = await once(route, parameters);
            if (tried.kind === 'ok')
                return tried;
            if (stop.aborted)
                return STOPPED;
            const { failure } = tried;
            const wait = delayOf(failure, attempt, Date.now());
            if (!mayRepeat(method, failure) || attempt > patience.retries || wait > patience.longestWaitS) {
                return ended(failure, attempt, wait > patience.longestWaitS ? wait : 0);
            }
            progress(`GitHub: ${client_told(failure)} (${route}). Again in ${wait} s, ${attempt} of ${patience.retries}.`);
            await patience.sleep(wait, stop);
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
function client_readable(status, data, headers) {
    const empty = status === 204 || status === 205 || (status >= 300 && status < 400);
    if (empty || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) {
        return { kind: 'ok', status, data, headers };
    }
    return { kind: 'failed', failure: { status: 0, message: `answer ${status} is no JSON`, headers: {}, unsent: false } };
}
function ended(failure, attempts, tooLong) {
    const message = (0,inert/* clip */.$Q)(failure.message, 500);
    if (!isTransient(failure))
        return { kind: 'refused', status: failure.status, message };
    const wait = tooLong > 0 ? ` It asks to wait ${tooLong} s, which is too long.` : '';
    return { kind: 'fault', reason: `${client_told(failure)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}.${wait}` };
}
function client_told(failure) {
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
const STOPPED = { kind: 'fault', reason: 'The step was stopped.' };

;// CONCATENATED MODULE: ./build/packages/kit/src/open-github.js

/**
 * The repository and the API that the runner names; the token of the input, else GITHUB_TOKEN. `stop` ends its waits.
 * Throws InputError.
 */
async function openGitHubOf(token, world, stop) {
    await maskToken(token, world);
    const apiUrl = world.env['GITHUB_API_URL'] ?? '';
    return await openGitHub({
        token: token === '' ? (world.env['GITHUB_TOKEN'] ?? '') : token,
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        ...(apiUrl === '' ? {} : { apiUrl }),
        ...(stop === undefined ? {} : { stop }),
        progress: world.progress,
    });
}
/**
 * The runner hides the secrets that it knows from its log; a token out of another step, or written down, it does not know.
 * Loaded here, where a token is used: @actions/core costs the other checks their short start (decision 0020).
 */
async function maskToken(token, world) {
    if (token === '' || world.runner !== true)
        return;
    const { setSecret } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    setSecret(token);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/sticky-comment.js



/** GitHub's limit of a comment is 65,536 characters; a longer one is cut at a line. */
const COMMENT_CHARACTERS = 60_000;
const COMMENT_BYTES = 65_535;
/**
 * Writes one comment of a pull request, or updates it in place; never a second. Null when done, else why not.
 * A comment counts as ours when it begins with the marker and its author is this token's account; a token of an app
 * cannot ask who it is, so there the author must be a bot.
 */
async function upsertComment(github, { number, marker, body }) {
    const marked = await gatherMarked(github, number, marker);
    if (marked.kind === 'gap')
        return marked.gap.reason;
    const who = marked.value.length === 0 ? BOT : await whoAmI(github);
    if (who.kind === 'unknown')
        return who.reason;
    const own = marked.value.find(comment => (who.kind === 'bot' ? comment.bot : comment.author === who.login));
    const text = sticky_comment_bounded(`${marker}\n${body}`);
    if (own === undefined)
        return await create(github, number, marker, text);
    return own.body === text ? null : await update(github, own.id, text);
}
async function create(github, number, marker, text) {
    const answer = await github.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        body: text,
    });
    const created = factOf(answer, 'the comment', 'issues', parseComment);
    if (created.kind === 'gap')
        return created.gap.reason;
    const marked = await gatherMarked(github, number, marker);
    if (marked.kind === 'gap')
        return null;
    // Two gates at once may both have found none, or GitHub did not say who we are: the oldest of this author stays.
    const own = marked.value.filter(comment => comment.author === created.value.author);
    const [first, ...doubles] = own.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    for (const double of doubles) {
        await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: double.id });
    }
    return first === undefined || first.body === text ? null : await update(github, first.id, text);
}
async function update(github, id, body) {
    return failureOf(await github.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body }));
}
async function gatherMarked(github, number, marker) {
    const listed = await github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number });
    return factOf(listed, `the comments of #${number}`, 'issues', list => list.map(parseComment).filter(comment => comment.body.startsWith(marker)));
}
const BOT = { kind: 'bot' };
/** GitHub refuses the question to a token of an app; silence is no refusal. */
async function whoAmI(github) {
    const answer = await github.send('GET /user');
    if (answer.kind === 'refused')
        return BOT;
    const login = fact_of_factOf(answer, 'the account of the token', 'metadata', data => fields_fieldsOf(data, 'user').text('login'));
    return login.kind === 'known' ? { kind: 'user', login: login.value } : { kind: 'unknown', reason: login.gap.reason };
}
function parseComment(value) {
    const comment = fieldsOf(value, 'comment');
    const user = comment.inner('user');
    return {
        id: comment.id('id'),
        // GitHub keeps the line ends that the web form posts.
        body: (comment.textOrNull('body') ?? '').replaceAll('\r\n', '\n'),
        author: user?.text('login') ?? '',
        bot: user?.textOrNull('type') === 'Bot',
    };
}
/** At most COMMENT_CHARACTERS, and COMMENT_BYTES as UTF-8: sources disagree about what GitHub counts. */
function sticky_comment_bounded(text) {
    if (text.length <= COMMENT_CHARACTERS && Buffer.byteLength(text) <= COMMENT_BYTES)
        return text;
    const cut = Buffer.from(text.slice(0, COMMENT_CHARACTERS))
        .subarray(0, COMMENT_BYTES - 100)
        .toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the job summary has the rest.`;
}

;// CONCATENATED MODULE: ./build/packages/kit/src/performance-issue.js





/** Tells our issue from all others: an HTML comment that Markdown does not show. */
const performance_issue_MARK = '<!-- cec-gate: performance -->';
/**
 * Opens one performance issue, or updates the one that is open: never a second (SOP 4). It is not gating: where it cannot
 * be written, that is one more warning. An issue that a stranger opened under our mark is left alone.
 */
async function reportSlowness(github, slowness) {
    const open = await markedIssues(github);
    if (open.kind === 'gap')
        return [unwritten(open.gap.reason)];
    const who = open.value.length === 0 ? BOT : await whoAmI(github);
    if (who.kind === 'unknown')
        return [unwritten(who.reason)];
    const number = open.value.find(issue => (who.kind === 'bot' ? issue.bot : issue.author === who.login))?.number;
    const content = { title: `${slowness.workflow}: over the target time`, body: bodyOf(slowness) };
    if (number !== undefined) {
        const updated = await github.send(ISSUE, { issue_number: number, ...content });
        return updated.kind === 'ok' ? [] : [unwritten(reasonOf(updated))];
    }
    const created = await github.send('POST /repos/{owner}/{repo}/issues', content);
    if (created.kind !== 'ok')
        return [unwritten(reasonOf(created))];
    await closeLater(github, created.data);
    return [];
}
const ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
/** Open issues that begin with our mark, whoever wrote them, the oldest first. */
async function markedIssues(github) {
    const list = await github.list('GET /repos/{owner}/{repo}/issues', {
        state: 'open',
        sort: 'created',
        direction: 'asc',
    });
    return fact_of_factOf(list, 'the open issues', 'issues', issues => issues.flatMap(marked).sort((a, b) => a.number - b.number));
}
/** Two gates at once may both find none: of this author the first issue stays, the later ones are closed. */
async function closeLater(github, created) {
    const author = authorOf(created)?.login;
    const open = await markedIssues(github);
    const own = open.kind === 'known' ? open.value.filter(issue => issue.author === author) : [];
    for (const later of own.slice(1)) {
        await github.send(ISSUE, { issue_number: later.number, state: 'closed', state_reason: 'not_planned' });
    }
}
/** The list of issues holds pull requests too. */
function marked(issue) {
    if (!(0,json/* isRecord */.u)(issue) || issue['pull_request'] !== undefined)
        return [];
    const { body, number } = issue;
    const author = authorOf(issue);
    if (typeof body !== 'string' || !body.startsWith(performance_issue_MARK) || typeof number !== 'number' || author === null)
        return [];
    return [{ number, author: author.login, bot: author.bot }];
}
function authorOf(issue) {
    const user = (0,json/* isRecord */.u)(issue) ? issue['user'] : null;
    if (!(0,json/* isRecord */.u)(user) || typeof user['login'] !== 'string')
        return null;
    return { login: user['login'], bot: user['type'] === 'Bot' };
}
function bodyOf({ workflow, head, warning, runs }) {
    return [
        performance_issue_MARK,
        `**${(0,inert/* prose */.CS)(workflow)}** takes longer than its target time: expected ${(0,inert/* prose */.CS)(warning.expected)}; found ${(0,inert/* prose */.CS)(warning.found)}.`,
        '',
        `Last seen at \`${head}\`:`,
        ...runs.map(({ id, url }) => (isPlainAddress(url) ? `- [${(0,inert/* prose */.CS)(id)}](${url})` : `- ${(0,inert/* prose */.CS)(id)}`)),
        '',
        'This gates nothing. cec-gate updates this issue and opens no second one while it is open.',
        '',
    ].join('\n');
}
function reasonOf(answer) {
    return answer.kind === 'refused' ? `${answer.status} ${answer.message}` : answer.reason;
}
function unwritten(reason) {
    return {
        rule: 'performance-issue-unwritten',
        message: 'The performance issue could not be written.',
        expected: 'one open issue about the time of the runs',
        found: reason,
        remedy: 'Give the token the permission issues: write, or set performance-issue: false.',
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/run-ids.js

const EXPECTED = 'run ids: digits, apart by commas, blanks or lines, or a JSON array of them';
/** Ids as they were given, in that order, doubles and all. Throws InputError. */
function parseRunIds(input, text) {
    const words = text.startsWith('[') ? fromJson(input, text) : text.split(/[\s,]+/).filter(word => word !== '');
    for (const word of words)
        if (!/^[1-9]\d{0,18}$/.test(word))
            throw (0,src_read/* mistake */.RT)(input, word, EXPECTED);
    return words;
}
function fromJson(input, text) {
    try {
        const list = JSON.parse(text);
        // A number that JavaScript cannot hold would silently become another run.
        if (Array.isArray(list) && list.every(id => typeof id === 'string' || Number.isSafeInteger(id)))
            return list.map(String);
    }
    catch {
        // Told below, with the text itself.
    }
    throw (0,src_read/* mistake */.RT)(input, text, EXPECTED);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/decision.js
function decisionOf(verdict) {
    switch (verdict.verdict) {
        case 'pass':
            return 'open_pr';
        case 'refuse':
            return verdict.code === 'CEC-30' ? 'reinvestigate' : 'replan';
        case 'unknown':
            return '';
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __nccwpck_require__(9298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/antiflake-compare-report.js


/** The verdict on the proof, and on the base that it stands on. */
function verdictFor(contract, proof, base = { findings: [], gaps: [] }) {
    return (0,src_verdict/* verdictOf */.Vj)({
        check: 'antiflake-compare',
        contract: contract.name,
        findings: [...base.findings, ...proof.findings],
        warnings: proof.warnings,
        gaps: [...base.gaps, ...proof.gaps],
        facts: proof.facts,
        from: 'ORR_OK?',
        to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
        nextOnPass: proof.provenance === 'api'
            ? 'Open the pull request with the canonical body.'
            : 'The files are equal. Prove the runs themselves with run-ids before a pull request is opened.',
    });
}
/** Not even the contract could be read. */
function nothingKnown(contract, gap) {
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        check: 'antiflake-compare',
        contract,
        findings: [],
        gaps: [gap],
        facts: {},
        from: 'ORR_OK?',
        to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
        nextOnPass: '',
    });
    return { verdict, outputs: { decision: '' } };
}
function outcomeOf(verdict, proof) {
    return {
        verdict,
        outputs: {
            decision: decisionOf(verdict),
            'scorecard-sha256': proof.scorecard?.sha256 ?? '',
            'evidence-zip-sha256': proof.evidenceZipSha256,
            'run-ids': `[${proof.runIds.join(',')}]`,
            'started-at': proof.startedAt,
            'finished-at': proof.finishedAt,
            scorecard: proof.scorecard?.path ?? '',
        },
        summary: proof.summary,
        detail: proof.detail,
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/antiflake-compare.js





















const antiflakeCompare = {
    name: 'antiflake-compare',
    description: 'Proves three separate green runs of the gates by the API, and compares their evidence byte by byte.',
    inputs: {
        'run-ids': {
            description: "Ids of the runs, exactly the contract's number: commas, blanks, lines or a JSON array.",
            default: '',
        },
        workflow: {
            description: 'Instead of run-ids: the ORR workflow by name, path, file name or id; its runs on the head are found.',
            default: '',
        },
        'head-sha': { description: 'Commit that the runs must be of. Default: HEAD of the clone.', default: '' },
        'shadow-run-ids': { description: 'Runs that are reported and never gate, written as run-ids.', default: '' },
        evidence: {
            description: 'Local evidence ZIPs instead, one path a line: compares only, proves no run (provenance local).',
            default: '',
        },
        'performance-issue': {
            description: '`true`: runs over the target time open one issue, updated while it is open (issues: write).',
            default: 'false',
        },
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* TOKEN_INPUT */.jX,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: {
        decision: '`open_pr` on pass, `reinvestigate` on CEC-30, `replan` on every other code, empty when unknown.',
        'scorecard-sha256': 'SHA-256 of the scorecard, or empty.',
        'evidence-zip-sha256': 'SHA-256 of the evidence ZIP, or empty.',
        'run-ids': 'The runs, a JSON array of numbers.',
        'started-at': "Earliest start of the runs' jobs, RFC 3339.",
        'finished-at': "Latest end of the runs' jobs, RFC 3339.",
        scorecard: 'Path of the scorecard, or empty.',
    },
    parse: read => ({
        ...readGitInputs(read),
        token: read.text('token'),
        source: readSource(read),
        head: readHead(read),
        shadows: readShadows(read),
        performanceIssue: read.flag('performance-issue'),
    }),
    run: (inputs, world) => {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'cec-runs-'));
        const local = (0,load/* builtInContract */.Q6)(inputs.contract);
        return inputs.source.kind === 'local' && local !== undefined
            ? compareFiles(inputs.source.paths, local, world, folder)
            : compareWithPolicy(inputs, world, folder);
    },
};
function readSource(read) {
    const ids = read.text('run-ids');
    const workflow = read.text('workflow');
    const paths = read.lines('evidence');
    const given = [ids !== '', workflow !== '', paths.length > 0].filter(Boolean).length;
    if (given !== 1) {
        throw new input_error/* InputError */.d('run-ids', given === 0 ? 'nothing to compare' : 'more than one way to name the runs', 'one of run-ids, workflow, evidence', 'Give exactly one of run-ids, workflow (with head-sha) and evidence.');
    }
    if (paths.length > 0)
        return { kind: 'local', paths };
    return workflow === '' ? { kind: 'ids', ids: parseRunIds('run-ids', ids) } : { kind: 'find', workflow };
}
function readHead(read) {
    const head = read.text('head-sha');
    if (head !== '' && !isSha(head))
        throw (0,src_read/* mistake */.RT)('head-sha', head, 'a commit of 40 lower-case hex digits');
    return head === '' ? 'HEAD' : head;
}
function readShadows(read) {
    return parseRunIds('shadow-run-ids', read.text('shadow-run-ids'));
}
async function compareFiles(paths, contract, world, folder) {
    const proof = await compareLocal(paths, contract, world.cwd, folder);
    return outcomeOf(verdictFor(contract, proof), proof);
}
async function compareWithPolicy(inputs, world, folder) {
    const git = await openGit(cloneFolder(inputs, world), world.env);
    const policy = await gatherPolicy(git, { contract: inputs.contract, base: inputs.base });
    if (policy.kind === 'gap')
        return nothingKnown(inputs.contract, policy.gap);
    const { contract } = policy.value;
    const { source } = inputs;
    if (source.kind === 'local')
        return compareFiles(source.paths, contract, world, folder);
    if (source.kind === 'find' && !namesWorkflow(source.workflow, contract)) {
        throw (0,src_read/* mistake */.RT)('workflow', source.workflow, `the contract's workflow: ${contract.orr.workflow} or ${contract.orr.path}`);
    }
    const github = await openGitHubOf(inputs.token, world);
    const patch = await gatherPatch(git, policy.value, inputs.head);
    const proof = await proveRuns({
        github,
        git,
        policy: policy.value,
        head: patch.head,
        choice: source,
        shadows: inputs.shadows,
        folder,
        progress: world.progress,
    });
    const slow = proof.warnings.find(warning => warning.rule === 'over-target-time');
    const issue = slow !== undefined && inputs.performanceIssue
        ? await reportSlowness(github, {
            workflow: contract.orr.workflow,
            head: patch.head,
            warning: slow,
            runs: proof.runs,
        })
        : [];
    const verdict = verdictFor(contract, { ...proof, warnings: [...proof.warnings, ...issue] }, { findings: judgeBase(patch), gaps: gapsOf(patch.tip, patch.baseIsAncestor, patch.merges) });
    world.progress(`${github.requests} requests to GitHub`);
    return outcomeOf(verdict, proof);
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ readMode),
/* harmony export */   Vw: () => (/* binding */ CONTRACT_INPUTS),
/* harmony export */   ap: () => (/* binding */ readRelativePath),
/* harmony export */   jX: () => (/* binding */ TOKEN_INPUT),
/* harmony export */   lE: () => (/* binding */ MODE_INPUT),
/* harmony export */   zR: () => (/* binding */ GIT_INPUTS)
/* harmony export */ });
/* unused harmony export readFolder */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5724);

/** Inputs that actions share (design 3). */
const CONTRACT_INPUTS = {
    contract: {
        description: 'A built-in contract (`s7` or `default`), or the path of a contract file, read at the base commit.',
        default: 's7',
    },
    base: {
        description: "Commit or branch at which policy is read. Default: the contract's base branch; for a contract given by path, the repository's default branch.",
        default: '',
    },
};
const MODE_INPUT = {
    mode: {
        description: '`enforce` fails the step on anything but a pass; `warn` reports the same and exits 0.',
        default: 'enforce',
    },
};
const GIT_INPUTS = {
    'working-directory': { description: 'Folder of the git clone.', default: '.' },
};
const TOKEN_INPUT = {
    token: { description: "Token for GitHub's API.", default: '${{ github.token }}' },
};
function readMode(read) {
    return read.choice('mode', ['enforce', 'warn']);
}
/** A repository-relative path, or empty. */
function readRelativePath(read, name) {
    const path = read.text(name);
    if (path === '')
        return path;
    const plain = path.replace(/^(\.\/)+/, '');
    if (/[\\\u0000-\u001f\u007f]/.test(plain) || plain.split('/').some(s => s === '..' || s === '.' || s === '')) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(name, path, 'a path relative to the repository, with forward slashes and without "." or ".."');
    }
    return plain;
}
/** As `readRelativePath`; `.` is the repository itself. */
function readFolder(read, name) {
    return read.text(name) === '.' ? '.' : readRelativePath(read, name);
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ actionReader),
/* harmony export */   RT: () => (/* binding */ mistake)
/* harmony export */ });
/* unused harmony export Reader */
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5464);


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

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __nccwpck_require__(7437);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __nccwpck_require__(6823);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/report/annotations.js


/** The runner keeps ten annotations of each type per step and cuts a message at 4,096 characters (runner: ExecutionContext). */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_MAX = 4_000;
/** At most ten per level; `untold` counts the others, which the summary carries. */
function annotationsOf(verdict) {
    const errors = verdict.findings.map(finding => annotation('error', `${finding.code} ${codes/* CODE_TABLE */.Dw[finding.code].title}`, finding));
    const gaps = verdict.gaps.map(gap => ({
        level: 'error',
        title: 'Unknown',
        message: (0,inert/* clip */.$Q)((0,inert/* inert */.tJ)(`could not be known: ${gap.fact}. ${gap.reason} ${gap.remedy}`), MESSAGE_MAX),
    }));
    const warnings = verdict.warnings.map(warning => annotation('warning', warning.rule, warning));
    const all = [...errors, ...gaps];
    const annotations = [...all.slice(0, ANNOTATIONS_PER_LEVEL), ...warnings.slice(0, ANNOTATIONS_PER_LEVEL)];
    return { annotations, untold: all.length + warnings.length - annotations.length };
}
function annotation(level, title, told) {
    const text = `${told.message} Expected ${told.expected}; found ${told.found}. ${told.remedy}`;
    return {
        level,
        title,
        message: (0,inert/* clip */.$Q)((0,inert/* inert */.tJ)(text), MESSAGE_MAX),
        ...(told.path === undefined ? {} : { path: told.path }),
        ...(told.line === undefined ? {} : { line: told.line }),
        ...(told.column === undefined ? {} : { column: told.column }),
    };
}

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

// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var report_summary = __nccwpck_require__(130);
;// CONCATENATED MODULE: ./build/packages/core/src/report/terminal.js


const SGR = { red: '31', green: '32', yellow: '33', bold: '1', dim: '2' };
function paint(colour) {
    const wrap = (sgr) => (text) => (colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
    return {
        red: wrap(SGR.red),
        green: wrap(SGR.green),
        yellow: wrap(SGR.yellow),
        bold: wrap(SGR.bold),
        dim: wrap(SGR.dim),
    };
}
const TOLD = 50;
/** The verdict as a person reads it in a log or terminal. Untrusted text is inert. */
function renderTerminal(verdict, ink) {
    return [
        headline(verdict, ink),
        ...told(verdict.findings, f => entry(ink.red(`${f.code} ${f.rule}`), f, ink)),
        ...told(verdict.gaps, g => [
            ink.yellow(`unknown: ${shown(g.fact)}`),
            `    why      ${shown(g.reason)}`,
            `    do this  ${shown(g.remedy)}`,
        ].join('\n  ')),
        ...told(verdict.warnings, w => entry(ink.yellow(`warning ${w.rule}`), w, ink)),
        verdict.next === '' ? '' : `  ${ink.bold('next')}  ${shown(verdict.next)}`,
        '',
    ]
        .filter((line, at, all) => line !== '' || at === all.length - 1)
        .join('\n');
}
function headline(verdict, ink) {
    const word = { pass: ink.green('pass'), refuse: ink.red('refuse'), unknown: ink.yellow('unknown') }[verdict.verdict];
    const why = verdict.code === '' ? '' : ` ${ink.red(`${verdict.code} ${codes/* CODE_TABLE */.Dw[verdict.code].slug}`)}`;
    const refusals = verdict.refusals.length === 0 ? '' : ` ${ink.dim(verdict.refusals.join(' '))}`;
    return `${ink.bold(verdict.check)}  ${word}${why}${refusals}  ${ink.dim(`${verdict.state.from} → ${verdict.state.to}`)}`;
}
function told(items, line) {
    const lines = items.slice(0, TOLD).map(item => `  ${line(item)}`);
    if (items.length > TOLD)
        lines.push(`  …and ${items.length - TOLD} more in the verdict JSON`);
    return lines;
}
function entry(label, item, ink) {
    return [
        `${label}  ${ink.dim(where(item))}`.trimEnd(),
        `    ${shown(item.message)}`,
        `    expected ${shown(item.expected)}`,
        `    found    ${shown(item.found)}`,
        `    do this  ${shown(item.remedy)}`,
    ].join('\n  ');
}
function where(place) {
    if (place.path === undefined)
        return shown(place.pointer ?? '');
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return `${shown(place.path)}${at}`;
}
function shown(text) {
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(text, 1_000));
}

;// CONCATENATED MODULE: ./build/packages/core/src/report/verdict-json.js

/** `cec.verdict/1`: keys in the order of design 3, two spaces, one line end. The same facts give the same bytes. */
function renderVerdictJson(verdict) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(verdict, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __nccwpck_require__(9298);
;// CONCATENATED MODULE: ./build/packages/kit/src/check.js
/** An output over this is not carried between jobs (docs: 1 MB of outputs a job); the report file has it. */
const OUTPUT_CHARS = 400_000;

;// CONCATENATED MODULE: ./build/packages/kit/src/handed.js

/**
 * Four verdicts travel in one input of the next job, and the runner makes an environment variable of it: Linux takes
 * 128 KiB for one (execve(2), MAX_ARG_STRLEN), and the step would not start at all.
 */
const HANDED_BYTES = 24_000;
/**
 * The verdict as one line of JSON for another job. Where it is long its lists are cut, warnings first: what it says, of which
 * commits, is never cut. Empty where even that is too long. The report file has all of it.
 */
function handedJson(verdict) {
    const few = (list) => list.slice(0, 5);
    const { findings, gaps } = verdict;
    const shorter = [
        verdict,
        { ...verdict, warnings: [] },
        { ...verdict, warnings: [], findings: few(findings), gaps: few(gaps) },
        { ...verdict, warnings: [], findings: findings.slice(0, 1), gaps: gaps.slice(0, 1) },
    ];
    const texts = shorter.map(one => (0,inert/* inertJson */.nl)(JSON.stringify(one)));
    return texts.find(text => Buffer.byteLength(text) <= HANDED_BYTES) ?? '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/kit/src/runner.js



/**
 * The runner's protocol, as its docs give it (docs: workflow commands for GitHub Actions). Ours, because @actions/core loads
 * a whole HTTP client for OIDC and with it half of the time of a short step (decision 0020).
 */
/** A workflow command as a log line. The text stays one line: what could end it or begin another command is escaped. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}\n`;
}
/** The place of an annotation. A name that a log line cannot carry as it is stands in the message alone, in its inert form. */
function placeProperties({ path, line, column }) {
    if (path === undefined || (0,inert/* inert */.tJ)(path) !== path)
        return {};
    return { file: path, ...(line === undefined ? {} : { line, ...(column === undefined ? {} : { col: column }) }) };
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Appends outputs to the file GITHUB_OUTPUT, each behind a delimiter that no value can guess. */
function writeOutputs(file, outputs) {
    const delimiter = `cec_${(0,external_node_crypto_.randomUUID)()}`;
    const text = [...outputs].map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
    (0,external_node_fs_.appendFileSync)(file, text);
}
function writeSummary(file, markdown) {
    (0,external_node_fs_.appendFileSync)(file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/kit/src/emit.js












/** The one place that speaks to the runner. Returns the exit status; the caller sets it last. */
function emit(outcome, mode, env) {
    const { verdict } = outcome;
    const { annotations, untold } = annotationsOf(verdict);
    const lines = [
        renderTerminal(verdict, paint(false)),
        outcome.detail ?? '',
        ...annotations.map(annotation => annotate(annotation, mode)),
    ];
    if (untold > 0)
        lines.push(`${untold} more in the job summary\n`);
    process.stdout.write(lines.join(''));
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        writeSummary(summary, (0,report_summary/* renderSummary */.Br)(verdict, outcome.summary));
    const outputs = env['GITHUB_OUTPUT'];
    if (outputs)
        writeOutputs(outputs, outputsOf(outcome, env));
    return mode === 'warn' ? 0 : (0,src_verdict/* exitOf */.sX)(verdict);
}
function outputsOf(outcome, env) {
    const { verdict } = outcome;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `cec-${verdict.check}-`));
    const report = (0,external_node_path_.join)(folder, 'verdict.json');
    const sarif = (0,external_node_path_.join)(folder, 'findings.sarif');
    const json = renderVerdictJson(verdict);
    (0,external_node_fs_.writeFileSync)(report, json);
    (0,external_node_fs_.writeFileSync)(sarif, renderSarif(verdict));
    return [
        ...Object.entries(outcome.outputs ?? {}).map(([name, value]) => [name, carried(value)]),
        ['verdict', verdict.verdict],
        ['code', verdict.code],
        ['codes', JSON.stringify(verdict.codes)],
        ['refusals', JSON.stringify(verdict.refusals)],
        ['state', verdict.state.to],
        ['report', report],
        ['sarif', sarif],
        ['verdict-json', handedJson(verdict)],
    ];
}
function carried(value) {
    return value.length > OUTPUT_CHARS ? '' : value;
}
function annotate(a, mode) {
    const level = a.level === 'error' && mode === 'warn' ? 'warning' : a.level;
    return command(level, { title: a.title, ...placeProperties(a) }, a.message);
}

// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __nccwpck_require__(5724);
;// CONCATENATED MODULE: ./build/packages/kit/src/run-action.js







/** Reads, gathers, judges, reports, emits; sets the exit status once, last. */
async function runAction(check) {
    process.exitCode = await exitStatus(check);
}
async function exitStatus(check) {
    try {
        const read = (0,src_read/* actionReader */.CE)(check.inputs, process.env);
        const mode = (0,common_inputs/* readMode */.Em)(read);
        const outcome = await check.run(check.parse(read), world());
        return emit(outcome, mode, process.env);
    }
    catch (error) {
        return fault(error);
    }
}
function world() {
    return {
        env: process.env,
        cwd: process.cwd(),
        progress: line => process.stdout.write(`${(0,inert/* inert */.tJ)(line)}\n`),
        now: () => new Date(),
        runner: process.env['GITHUB_ACTIONS'] === 'true',
    };
}
/** The caller's mistake is exit 2; anything else is our bug, exit 1. A stack is shown only with RUNNER_DEBUG. */
function fault(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof input_error/* InputError */.d) {
        process.stdout.write(command('error', { title: `Input ${(0,inert/* inert */.tJ)(error.input)}`, ...placeProperties(error.place) }, (0,inert/* inert */.tJ)(message)));
        return codes/* EXIT */.dc.mistake;
    }
    const told = `cec-gate failed: ${message} Run the step again with debug logging for the trace, and report it.`;
    process.stdout.write(command('error', { title: 'Fault in cec-gate' }, (0,inert/* inert */.tJ)(told)));
    if (process.env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
        process.stdout.write(command('debug', {}, (0,inert/* inert */.tJ)(error.stack ?? '')));
    }
    return codes/* EXIT */.dc.fault;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7455);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
