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

/***/ 6286:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _kit_checks_orr_dispatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4778);
/* harmony import */ var _kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2566);


await (0,_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_kit_checks_orr_dispatch__WEBPACK_IMPORTED_MODULE_0__/* .orrDispatch */ .m);

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

/***/ 3535:
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
        found: schema_faults_shown(value),
    });
    switch (error.keyword) {
        case 'type':
            return [fault(typeNames(error.params['type']))];
        case 'const':
            return [fault(schema_faults_shown(error.params['allowedValue']))];
        case 'enum':
            return [fault(`one of ${list(error.params['allowedValues']).map(schema_faults_shown).join(', ')}`)];
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
        found: (0,json/* isRecord */.u)(value) ? `the keys ${Object.keys(value).slice(0, 20).map(schema_faults_shown).join(', ') || '(none)'}` : 'none',
    };
}
function unknownKey(at, key) {
    return {
        keyword: 'additionalProperties',
        pointer: at + (0,json/* pointerStep */.U)(key),
        of: 'key',
        message: `${nameOf(at)} has the unknown key ${schema_faults_shown(key)}`,
        expected: 'only the keys of the schema',
        found: schema_faults_shown(key),
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
        const message = `${schema_faults_shown(item)} stands in ${nameOf(at)} already, at ${earlier}`;
        return [
            {
                keyword: 'uniqueItems',
                pointer: `${at}/${index}`,
                of: 'value',
                message,
                expected: 'each item once',
                found: schema_faults_shown(item),
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
function schema_faults_shown(value) {
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

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/segment.js
const ANY = (/* unused pure expression or super */ null && (-1));
const MANY = (/* unused pure expression or super */ null && (-2));
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
let seenPoints = (/* unused pure expression or super */ null && ([]));
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

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/grammar.js


/** A longer path is refused, so a longer pattern can never match. UTF-8 bytes. */
const PATH_BYTES = 4_096;
/** Segments and characters of all alternatives of one pattern: its compilation stays far below 50 ms. */
const EXPANDED_SEGMENTS = 32_768;
const EXPANDED_CHARACTERS = 262_144;
/** The closed grammar of design 5: literals, `*`, `?`, `**` as a segment, `{a,b}`. */
function parsePattern(source) {
    if (source === '')
        return grammar_bad('an empty pattern', 'a path or a pattern', 'Write the path, or take the entry out.');
    if (source.length > 16 * PATH_BYTES)
        return tooLong(source.length);
    const expansion = expandBraces(source);
    switch (expansion.kind) {
        case 'nested':
            return grammar_bad('braces inside braces', 'braces one deep', 'Write one pattern for each case.');
        case 'empty':
            return grammar_bad('an empty alternative in braces', 'text in each alternative', 'Write a second pattern without the braces.');
        case 'many':
            return grammar_bad(`more than ${ALTERNATIVES} brace alternatives`, `at most ${ALTERNATIVES}`, 'Split the pattern, or use a wildcard in a narrower folder.');
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
            return text === source ? mistake : { ...mistake, found: `${mistake.found} in the expansion ${grammar_quoted(text)}` };
        const parts = joinDeep(text.split('/'));
        catchAll ||= !/[^*?/]/.test(text) && parts.every(segment => /^(\*\*|\*\??|\?\*)$/.test(segment));
        alternatives.push(parts);
    }
    const segments = alternatives.reduce((sum, alternative) => sum + alternative.length, 0);
    if (segments > EXPANDED_SEGMENTS)
        return tooMuch(`${segments} segments`, `${EXPANDED_SEGMENTS}`);
    const literal = texts.length === 1 && texts[0] === source && !isWild(source);
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
        return grammar_bad('a negation `!`', 'patterns that only allow', 'List what is allowed; write `?` for a first character that really is `!`.');
    if (/[\u0000-\u001f\u007f]/.test(text))
        return grammar_bad('a control character, which never matches', 'a name that can be seen', 'Take the character out.');
    if (text.includes('\\'))
        return grammar_bad('a backslash, which never matches', '`/` between segments', `Write ${grammar_quoted(plain)}.`);
    if (text.startsWith('/'))
        return grammar_bad('a leading `/`, which never matches', 'a path from the root of the repository', `Write ${grammar_quoted(text.replace(/^\/+/, ''))}.`);
    if (text.startsWith('./'))
        return grammar_bad('a leading `./`, which never matches', 'a path from the root of the repository', `Write ${grammar_quoted(text.replace(/^(\.\/+)+/, ''))}.`);
    if (text.endsWith('/'))
        return grammar_bad('a trailing `/`, which never matches', 'a file, or a folder with `/**`', `Write ${grammar_quoted(`${text.replace(/\/+$/, '')}/**`)} for what is below it.`);
    const segments = text.split('/');
    if (segments.includes(''))
        return grammar_bad('an empty segment', 'one `/` between segments', `Write ${grammar_quoted(text.replace(/\/{2,}/g, '/'))}.`);
    if (segments.includes('..'))
        return grammar_bad('a segment `..`, which never matches', 'a path without `..`', 'Write the path from the root of the repository.');
    if (segments.includes('.'))
        return grammar_bad('a segment `.`, which never matches', 'a path without `.`', `Write ${grammar_quoted(segments.filter(segment => segment !== '.').join('/'))}.`);
    const doubled = segments.find(segment => segment !== '**' && segment.includes('**'));
    if (doubled !== undefined)
        return grammar_bad(`\`**\` beside other characters in ${grammar_quoted(doubled)}`, '`**` as a whole segment', `Write ${grammar_quoted(doubled.replace(/\*{2,}/g, '*'))} inside a segment, or \`**/\` for folders.`);
    const extended = extglobOf(text);
    if (extended !== null)
        return grammar_bad(`an extended glob ${grammar_quoted(extended)}`, '`*`, `?`, `**` or `{a,b}`', 'Write `{a,b}` for alternatives; write `?` for a character that really stands there.');
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
    return grammar_bad(`a pattern of ${length} bytes`, `at most ${PATH_BYTES} bytes, as a path may have`, 'Shorten it with a wildcard.');
}
function tooMuch(found, most) {
    return grammar_bad(`braces that expand to ${found}`, `at most ${most}`, 'Split the pattern, or use a wildcard for the alternatives.');
}
function grammar_quoted(text) {
    return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``;
}
function grammar_bad(found, expected, remedy) {
    return { kind: 'bad', found, expected, remedy };
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/hygiene.js


/** UTF-8 bytes of one segment: what ext4, APFS and NTFS can hold. */
const SEGMENT_BYTES = 255;
/** What is wrong with a path, in words; empty when it is a plain relative path that every file system can hold. */
function pathFaults(path) {
    return hygiene_faultsOf(path).map(fault => fault.says);
}
/** All faults of a path, each rule once. */
function hygiene_faultsOf(path) {
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
    if (path.length * 3 <= PATH_BYTES || Buffer.byteLength(path) <= PATH_BYTES)
        return [];
    return [{ rule: 'path-too-long', says: `has ${Buffer.byteLength(path)} bytes, over ${PATH_BYTES}` }];
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
        (0,inert/* hasInvisible */.wy)(segment.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, '')))
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
        ...pathsOf(contract).flatMap(([pointer, path]) => each(pointer, path, pathFaults(path))),
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
    const parsed = parsePattern(pattern);
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
    return faults.map(fault => ({ pointer, message: `${schema_faults_shown(value)} ${fault}` }));
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
    const read = parseJsonText(text, LIMITS);
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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ orrDispatch)
});

// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 14 modules
var load = __nccwpck_require__(3535);
;// CONCATENATED MODULE: ./build/packages/core/src/fact.js
/** What was seen in git, the API or an archive; or a named reason why it could not be had. A gap never passes. */
function fact_known(value) {
    return { kind: 'known', value };
}
function fact_gap(fact, reason, remedy) {
    return { kind: 'gap', gap: { fact, reason, remedy } };
}
/** The gaps among facts, in their order. */
function gapsOf(...facts) {
    return facts.flatMap(fact => (fact.kind === 'gap' ? [fact.gap] : []));
}

// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __nccwpck_require__(8878);
;// CONCATENATED MODULE: ./build/packages/core/src/sha.js
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function sha_isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The first seven digits, for people. */
function sha_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
                return fact_known(sha);
            return fact_gap(`the commit ${(0,inert/* inert */.tJ)(name)}`, 'This clone has no such commit.', `Fetch it: git fetch origin ${(0,inert/* inert */.tJ)(name)}`);
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
        return fact_gap(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.');
    }
    try {
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type === 'blob') {
            return object.bytes === null ? fact_gap(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : fact_known(object.bytes);
        }
    }
    catch (error) {
        if (!(error instanceof ObjectsFault))
            throw error;
        return fact_gap(fact, `git could not read it: ${error.message}.`, 'Make the remote reachable, or fetch the commit whole.');
    }
    // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.exit !== 0)
        return fact_gap(fact, `git could not read its folder: ${told(listed.stderr)}.`, 'Fetch the commit whole.');
    if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1')))
        return fact_known(null);
    return fact_gap(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.');
}
async function lsTree(run, commit, folder) {
    const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`];
    const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where]);
    if (listed.exit !== 0) {
        return fact_gap(`the files at ${commit.slice(0, 7)}`, `git could not list them: ${told(listed.stderr)}.`, 'Fetch the commit whole.');
    }
    const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1);
    return fact_known(lines.map(line => {
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

// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __nccwpck_require__(1833);
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
        return fact_known(configured);
    if (names.includes('origin'))
        return fact_known('origin');
    if (names.length <= 1)
        return fact_known(names[0] ?? null);
    return fact_gap(`the remote of ${(0,inert/* inert */.tJ)(branch) || 'this repository'}`, `This clone has ${names.length} remotes, none called origin: ${(0,inert/* inert */.tJ)(names.join(', '))}.`, `Say which one counts: git config branch.${(0,inert/* inert */.tJ)(branch) || 'main'}.remote <name>`);
}
/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
async function askRemote(git, remote, refs) {
    const timeoutMs = git.patience.answer;
    const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs });
    if (run.exit !== 0) {
        return fact_gap(`what the remote ${(0,inert/* inert */.tJ)(remote)} says`, `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : told(run.stderr)}.`, `Make \`git ls-remote ${(0,inert/* inert */.tJ)(remote)}\` work in this clone (network, credentials), then run again.`);
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
    return fact_known({ refs: found, head });
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
        return fact_known(local);
    }
    const answer = await askRemote(git, remote.value, [ref]);
    if (answer.kind === 'gap')
        return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${(0,inert/* inert */.tJ)(branch)}` } };
    const tip = answer.value.refs.get(ref);
    if (tip === undefined)
        throw noBranch(branch, `the remote ${remote.value}`);
    return fact_known(tip);
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
        : fact_known(answer.value.head);
}
/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git) {
    for (const name of ['main', 'master'])
        if ((await git.find(`refs/heads/${name}`)) !== null)
            return fact_known(name);
    return unnamed('This repository has no remote, and no branch main or master.');
}
function unnamed(reason) {
    return fact_gap('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.');
}
function noBranch(branch, where) {
    return new input_error/* InputError */.d('base', `no branch "${(0,inert/* inert */.tJ)(branch)}" in ${(0,inert/* inert */.tJ)(where)}`, 'a branch that exists, or a commit of 40 hex digits', 'Correct the input base, or base_branch in the contract.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/presence.js





/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
async function bringCommit(git, input, commit, branch) {
    const here = await git.find(commit);
    if (here === commit)
        return fact_known(commit);
    if (here !== null)
        throw noCommit(input, commit, 'an object that is no commit');
    const [remote, shallow] = await Promise.all([remoteFor(git, branch), git.isShallow()]);
    if (remote.kind === 'gap')
        return remote;
    const what = `the commit ${commit} (${input})`;
    if (remote.value === null) {
        if (!shallow)
            throw noCommit(input, commit, 'no such commit in this repository');
        return fact_gap(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.');
    }
    const fetched = await fetchCommits(git, remote.value, [commit], shallow ? { only: true } : null);
    if (fetched.kind === 'absent') {
        throw noCommit(input, commit, `no such commit here, nor at the remote ${(0,inert/* inert */.tJ)(remote.value)}`);
    }
    if (fetched.kind === 'done' && (await git.find(commit)) === commit)
        return fact_known(commit);
    const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else';
    return fact_gap(what, `This clone lacks it, and it could not be fetched: ${reason}.`, `Run \`${fetchCommand(remote.value, [commit], false)}\`, then run again.`);
}
function noCommit(input, commit, found) {
    return new input_error/* InputError */.d(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/policy.js








/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
async function gatherPolicy(git, inputs) {
    const ahead = await beginPolicy(git, inputs);
    return ahead.kind === 'gap' ? ahead : fact_known({ ...ahead.value, tip: await ahead.value.tip });
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
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : fact_known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    if (builtIn === undefined && contract.value.base_branch !== branch.value) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)(branch.value)}", where the contract ${(0,inert/* inert */.tJ)(inputs.contract)} names the base branch "${(0,inert/* inert */.tJ)(contract.value.base_branch)}"`, 'the base branch that the contract itself names', `Set base to ${(0,inert/* inert */.tJ)(contract.value.base_branch)}, or correct base_branch in the contract.`);
    }
    return fact_known({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) });
}
async function atCommit(git, inputs, commit, builtIn) {
    const early = builtIn === undefined ? undefined : settled(tipOf(git, builtIn.base_branch));
    const base = await bringCommit(git, 'base', commit, builtIn?.base_branch ?? '');
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : fact_known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    const baseBranch = contract.value.base_branch;
    return fact_known({
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
        return builtIn === undefined ? defaultBranch(git) : fact_known(builtIn.base_branch);
    const name = given.replace(/^refs\/heads\//, '');
    if (!(0,ref/* isBranchName */.Q)(name)) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(given, 200))}"`, 'a branch, or a commit of 40 lower-case hex digits', 'Correct the input base.');
    }
    return fact_known(name);
}
async function readContract(git, base, path) {
    const blob = await git.readBlob(base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new input_error/* InputError */.d('contract', `neither a built-in name nor a file at ${base}: "${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}"`, '"s7", "default", or the path of a contract file on the base branch', 'Correct the input contract, or commit the file to the base branch.');
    }
    const { parseContract } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3535));
    return fact_known(parseContract(Buffer.from(blob.value).toString('utf8'), path));
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/antiflake-compare/refusals.js
/** The remedies that several rules of runs share, written once. */
const refusals_REMEDY = {
    fresh: 'Dispatch the ORR workflow on the sandbox branch at its present head, and offer those runs.',
    patch: 'Repair the cause, push a new patch to the sandbox branch, and run the gates again from the first run.',
    workflow: 'Restore the ORR workflow as it stands on the base branch, or have maintainers change it there first; then rebase and run the gates again.',
    evidence: "Let each run upload its evidence once, under the contract's name, before it ends; then run the gates again.",
};
function refusals_finding(code, rule, told) {
    return { code, rule, ...told };
}
/** The finding when `holds` is false. */
function refusals_demand(holds, code, rule, told) {
    return holds ? [] : [refusals_finding(code, rule, told)];
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

;// CONCATENATED MODULE: ./build/packages/core/src/checks/orr-dispatch/decide.js
/** Runs of this head that count: first attempts, not cancelled, the oldest first, never more than wanted. Found ones are adopted. */
function countedRuns(state) {
    return firstAttempts(state).slice(0, state.wanted);
}
function firstAttempts({ runs, head }) {
    return runs
        .filter(run => run.headSha === head && run.conclusion !== 'cancelled' && (run.attempt ?? 1) === 1)
        .toSorted(byId);
}
/** The runs that came of our own dispatches: by id where GitHub told it, else those that were not there before. */
function ownRuns({ runs, before, dispatched }) {
    const named = new Set(dispatched.flatMap(each => each.id ?? []));
    const unnamed = dispatched.filter(each => each.id === null).length;
    const fresh = runs.filter(run => !before.has(run.id) && !named.has(run.id)).toSorted(byId);
    return [...runs.filter(run => named.has(run.id)), ...fresh.slice(0, unnamed)].toSorted(byId);
}
/** How many of our dispatches no list shows yet: GitHub lists a run some seconds after it was asked for. */
function unlisted(state) {
    return state.dispatched.length - ownRuns(state).length;
}
/** What to do next; nothing here waits or asks. */
function nextStep(state) {
    const own = ownRuns(state);
    const moved = own.find(run => run.headSha !== state.head);
    if (moved !== undefined)
        return { kind: 'moved', run: moved };
    const counted = countedRuns(state);
    const failed = counted.filter(run => run.status === 'completed' && run.conclusion !== 'success');
    if (failed.length > 0)
        return { kind: 'failed', runs: failed };
    const cancelled = own.filter(run => run.conclusion === 'cancelled');
    if (cancelled.length >= state.wanted)
        return { kind: 'cancelled', runs: cancelled };
    const pending = unlisted(state);
    if (counted.length + pending >= state.wanted) {
        // Two gates at once may leave more runs than wanted: how those end counts as well (three green of four is CEC-20).
        const ended = firstAttempts(state).every(run => run.status === 'completed');
        return pending === 0 && ended ? { kind: 'done' } : { kind: 'wait' };
    }
    return mayDispatch(counted, pending, cancelled.length, state.independent) ? { kind: 'dispatch' } : { kind: 'wait' };
}
/**
 * One concurrency group holds one running and one pending run, and cancels the older pending one (docs: concurrency): the
 * next goes out when none is pending. Once a run was cancelled all the same, only when none is running either.
 */
function mayDispatch(counted, pending, cancelled, independent) {
    const active = counted.filter(run => run.status !== 'completed');
    if (cancelled > 0)
        return active.length === 0 && pending === 0;
    return independent || (pending === 0 && active.every(run => run.status === 'in_progress'));
}
function byId(a, b) {
    return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __nccwpck_require__(9997);
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
function factOf(answer, what, permission, parse) {
    switch (answer.kind) {
        case 'ok':
            return parsed(answer.data, what, parse);
        case 'refused':
            return fact_gap(what, `GitHub answers ${answer.status}: ${answer.message}.`, `Give a token that may read it (permissions: ${permission}: read), then run the check again.`);
        case 'fault':
            return fact_gap(what, `GitHub did not answer: ${answer.reason}`, AGAIN);
    }
}
const AGAIN = 'Run the check again.';
/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
function factOrAbsent(answer, what, permission, parse) {
    if (answer.kind === 'refused' && answer.status === 404)
        return known(null);
    return factOf(answer, what, permission, parse);
}
function parsed(data, what, parse) {
    try {
        return fact_known(parse(data));
    }
    catch (error) {
        if (!(error instanceof fields_Unreadable))
            throw error;
        return fact_gap(what, `GitHub's answer is not what it documents: ${error.message}.`, AGAIN);
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
    const job = fieldsOf(value, 'job');
    if (job.id('run_id') !== runId || (job.countOrNull('run_attempt') ?? attempt) !== attempt) {
        throw new Unreadable(`a job of another run or attempt than ${runId}/${attempt}`);
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
        .map(value => fieldsOf(value, 'step'))
        .find(step => FAILED.has(step.textOrNull('conclusion') ?? ''));
    return failed === undefined ? null : failed.text('name');
}
const FAILED = new Set(['failure', 'timed_out']);
/** An artifact (OpenAPI: artifact). */
function parseArtifact(value) {
    const artifact = fieldsOf(value, 'artifact');
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

;// CONCATENATED MODULE: ./build/packages/sources/src/github/dispatch.js






/** So often may a list lack a run that was dispatched, and a dispatch fail, before that is a gap. */
const PATIENT_POLLS = 8;
const DISPATCH_FAULTS = 3;
/**
 * Brings the head to the contract's number of runs and waits for their end. Runs that are there already count, so that a
 * gate which was killed goes on; there are never more dispatches than runs missing. Cancels nothing.
 */
async function dispatchRuns(github, question, clock, progress) {
    const { head, contract, independent } = question;
    const deadline = clock.now().getTime() + question.timeoutMinutes * 60_000;
    const first = await runsOfBranch(github, question);
    if (first.kind === 'gap') {
        return { step: { kind: 'wait' }, runs: [], own: [], gap: clock.stop.aborted ? stopped() : first.gap };
    }
    const before = new Set(first.value.map(run => run.id));
    let state = { head, wanted: contract.orr.runs, runs: first.value, before, dispatched: [], independent };
    const ended = (step, why) => ({
        step,
        runs: countedRuns(state),
        own: ownRuns(state),
        // A wait that was stopped leaves gaps that say less than that.
        gap: why !== null && clock.stop.aborted ? stopped() : why,
    });
    let faults = 0;
    let lost = 0;
    for (;;) {
        const step = nextStep(state);
        if (step.kind !== 'dispatch' && step.kind !== 'wait')
            return ended(step, null);
        if (clock.stop.aborted)
            return ended(step, stopped());
        if (step.kind === 'dispatch') {
            const sent = await dispatch(github, question);
            if (sent.kind === 'refused')
                return ended(step, sent.gap);
            if (sent.kind === 'sent') {
                state = { ...state, dispatched: [...state.dispatched, sent.dispatched] };
                progress(`dispatched ${contract.orr.workflow} on ${question.branch}${sent.dispatched.id === null ? '' : `: run ${sent.dispatched.id}`}`);
                continue;
            }
            // It may have been done all the same: the next list tells, before anything is sent again.
            faults += 1;
            if (faults > DISPATCH_FAULTS)
                return ended(step, sent.gap);
        }
        if (clock.now().getTime() >= deadline)
            return ended(step, late(question));
        await clock.sleep(question.pollSeconds, clock.stop);
        if (clock.stop.aborted)
            return ended(step, stopped());
        const listed = await runsOfBranch(github, question);
        if (listed.kind === 'gap')
            return ended(step, listed.gap);
        state = { ...state, runs: listed.value };
        lost = unlisted(state) > 0 ? lost + 1 : 0;
        if (lost > PATIENT_POLLS)
            return ended(step, neverListed(question));
        progress(dispatch_told(state));
    }
}
function dispatch_told(state) {
    const counted = countedRuns(state);
    const runs = counted.map(run => `${run.id} ${run.conclusion ?? run.status}`).join(', ');
    return `${counted.length} of ${state.wanted} runs${runs === '' ? '' : `: ${runs}`}${unlisted(state) > 0 ? `; ${unlisted(state)} not listed yet` : ''}`;
}
/** The newest hundred; a poll that has nothing new costs no rate limit. */
async function runsOfBranch(github, { contract, branch }) {
    const answer = await github.watch('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: lastName(contract.orr.path),
        branch,
        event: 'workflow_dispatch',
        per_page: 100,
    });
    return factOf(answer, `the runs of ${contract.orr.workflow} on ${branch}`, 'actions', data => fields_fieldsOf(data, 'list of runs').list('workflow_runs').map(parseRun));
}
/** 200 with the run's id where the server can (docs: return_run_details), 204 without; older servers take no such field. */
async function dispatch(github, question) {
    const first = await post(github, question, { return_run_details: true });
    const answer = knowsNoDetails(first) ? await post(github, question, {}) : first;
    switch (answer.kind) {
        case 'ok': {
            const id = answer.status === 200 ? idOf(answer.data) : fact_known(null);
            return { kind: 'sent', dispatched: { id: id.kind === 'known' ? id.value : null } };
        }
        case 'refused':
            return { kind: 'refused', gap: refusal(answer.status, answer.message, question) };
        case 'fault':
            return {
                kind: 'fault',
                gap: fact_gap(`a run of ${question.contract.orr.workflow}`, `GitHub did not take the dispatch: ${answer.reason}`, 'Run the check again: runs that are there are kept.').gap,
            };
    }
}
/** 400 of an older GitHub Enterprise Server (cli/cli#12672), or 422 that names the field: nothing was dispatched. */
function knowsNoDetails(answer) {
    if (answer.kind !== 'refused')
        return false;
    return answer.status === 400 || (answer.status === 422 && answer.message.includes('return_run_details'));
}
function post(github, { contract, branch }, more) {
    return github.send('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        workflow_id: lastName(contract.orr.path),
        ref: branch,
        ...more,
    });
}
function idOf(data) {
    return factOf({ kind: 'ok', status: 200, data, headers: {} }, 'the run', 'actions', value => fields_fieldsOf(value, 'dispatch').idOrNull('workflow_run_id'));
}
function refusal(status, message, { contract, branch }) {
    const remedy = status === 403
        ? 'Give the job the permission actions: write, and let the policy for Actions allow workflow_dispatch to its actor.'
        : status === 404
            ? `Let ${contract.orr.path} stand on the default branch, and give the job the permission actions: write.`
            : `Let ${contract.orr.path} have the trigger workflow_dispatch on ${branch}, and let that branch exist.`;
    return fact_gap(`a run of ${contract.orr.workflow}`, `GitHub refuses the dispatch: ${status} ${message}.`, remedy).gap;
}
const dispatch_AGAIN = 'Run the check again: it goes on with the runs that are there.';
function stopped() {
    return fact_gap('the end of the runs', 'The step was stopped while it waited; no run was cancelled.', dispatch_AGAIN).gap;
}
function late({ timeoutMinutes }) {
    return fact_gap('the end of the runs', `They have not ended after ${timeoutMinutes} minutes; none was cancelled.`, dispatch_AGAIN)
        .gap;
}
function neverListed({ contract }) {
    return fact_gap(`the runs of ${contract.orr.workflow}`, 'GitHub took the dispatch, but lists no run for it.', dispatch_AGAIN).gap;
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
function failureOf(error) {
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

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __nccwpck_require__(6823);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
            return readable(answer.status, answer.data, plainHeaders(answer.headers));
        }
        catch (error) {
            return { kind: 'failed', failure: failureOf(error) };
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
function readable(status, data, headers) {
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

;// CONCATENATED MODULE: ./build/packages/core/src/checks/orr-dispatch/judge.js

/** What the last step says of the runs. `done` says nothing. */
function judgeStep(step, head) {
    switch (step.kind) {
        case 'failed':
            return step.runs.map(run => refusals_finding('CEC-20', 'run-not-green', {
                message: `Run ${run.id} is not green.`,
                expected: 'success',
                found: run.conclusion ?? 'no conclusion',
                remedy: refusals_REMEDY.patch,
            }));
        case 'cancelled':
            return step.runs.map(run => refusals_finding('CEC-20', 'run-cancelled', {
                message: `Run ${run.id} was cancelled, and so were the others that were dispatched for this head.`,
                expected: 'runs that end by themselves',
                found: 'cancelled',
                remedy: 'Take the ORR workflow out of the concurrency group that cancels it, on the base branch; then rebase and dispatch again.',
            }));
        case 'moved':
            return [
                refusals_finding('CEC-40', 'branch-moved', {
                    message: `The sandbox branch moved while its runs were dispatched: run ${step.run.id} ran another commit.`,
                    expected: head,
                    found: step.run.headSha,
                    remedy: 'Let the branch rest at one commit, and dispatch the runs of that head.',
                }),
            ];
        case 'dispatch':
        case 'wait':
        case 'done':
            return [];
    }
}
/** Own runs that a concurrency group cancelled: replaced one at a time, and said. */
function cancelledRuns(own, { orr }) {
    return own
        .filter(run => run.conclusion === 'cancelled')
        .map(run => ({
        rule: 'run-cancelled',
        message: `Run ${run.id} was cancelled, most likely by a concurrency group; another was dispatched in its place.`,
        expected: `${orr.runs} runs that end by themselves`,
        found: 'cancelled',
        remedy: 'Give the ORR workflow no concurrency group, or one with the run id in it.',
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __nccwpck_require__(130);
;// CONCATENATED MODULE: ./build/packages/core/src/states.js
/** The states of SOP 1.1 and the legal moves between them: one table. `ORR_RUN[n]` counts from 1 to the contract's runs. */
/**
 * `PLANNING → PATCHING → SANDBOX_PUSH → ORR_RUN[n] → ORR_OK? → (NO) REPLAN | (YES) PR_OPEN → REVIEW → MERGE | REWORK`.
 * A refusal before the runs and a rollback lead to REPLAN as well; REPLAN and REWORK begin again.
 */
const MOVES = {
    PLANNING: ['PATCHING', 'REPLAN'],
    PATCHING: ['SANDBOX_PUSH', 'REPLAN'],
    SANDBOX_PUSH: ['ORR_RUN[1]', 'REPLAN'],
    'ORR_OK?': ['PR_OPEN', 'REPLAN'],
    REPLAN: ['PLANNING', 'PATCHING'],
    PR_OPEN: ['REVIEW', 'REWORK', 'REPLAN'],
    REVIEW: ['MERGE', 'REWORK', 'REPLAN'],
    MERGE: [],
    REWORK: ['PLANNING', 'PATCHING', 'REPLAN'],
};
/** Every state, in the SOP's order, for a contract of so many runs. */
function statesOf(runs) {
    return [
        'PLANNING',
        'PATCHING',
        'SANDBOX_PUSH',
        ...Array.from({ length: runs }, (_, at) => orrRun(at + 1)),
        'ORR_OK?',
        'REPLAN',
        'PR_OPEN',
        'REVIEW',
        'MERGE',
        'REWORK',
    ];
}
function orrRun(number) {
    return `ORR_RUN[${number}]`;
}
/** Where a state may lead. */
function movesFrom(state, runs) {
    const run = /^ORR_RUN\[(\d+)\]$/.exec(state)?.[1];
    if (run !== undefined)
        return Number(run) < runs ? [orrRun(Number(run) + 1), 'REPLAN'] : ['ORR_OK?', 'REPLAN'];
    return isFixed(state) ? MOVES[state] : [];
}
function isLegal(from, to, runs) {
    return from === to || movesFrom(from, runs).includes(to);
}
function isFixed(state) {
    return state in MOVES;
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __nccwpck_require__(9298);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/orr-dispatch-report.js





/** Ended before anything was dispatched. */
function notBegun(gap) {
    return { step: { kind: 'wait' }, runs: [], own: [], gap };
}
function outcomeOf(name, wanted, branch, result, ground) {
    const own = new Set(result.own.map(each => each.id));
    const gaps = result.gap === null ? [] : [result.gap];
    const rows = result.runs.map(each => [
        (0,inert/* code */.aY)(each.id),
        (0,inert/* prose */.CS)(each.conclusion ?? each.status),
        own.has(each.id) ? 'dispatched here' : 'was there already',
    ]);
    return {
        verdict: (0,verdict/* verdictOf */.Vj)({
            check: 'orr-dispatch',
            contract: name,
            findings: judgeStep(result.step, ground?.head ?? ''),
            warnings: ground === null ? [] : cancelledRuns(result.own, ground.contract),
            gaps,
            facts: {
                branch,
                head: ground?.head ?? null,
                runs: result.runs.map(each => ({
                    id: each.id,
                    conclusion: each.conclusion ?? each.status,
                    url: each.url,
                    own: own.has(each.id),
                })),
            },
            from: orrRun(wanted),
            to: { pass: 'ORR_OK?', refuse: 'REPLAN' },
            nextOnPass: 'Compare the evidence of the runs with antiflake-compare.',
        }),
        outputs: { 'run-ids': `[${result.runs.map(each => each.id).join(',')}]` },
        summary: (0,summary/* table */.tp)('Runs', ['Run', 'Result', 'Whence'], rows),
    };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/orr-dispatch.js
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
















const orrDispatch = {
    name: 'orr-dispatch',
    description: "Dispatches the ORR workflow the contract's number of times on the sandbox branch, and waits for the runs.",
    inputs: {
        branch: { description: 'The sandbox branch. Default: the branch that the step runs on.', default: '' },
        'head-sha': {
            description: 'Commit that the runs must be of. Default: the commit of the step on that branch, else its head on GitHub.',
            default: '',
        },
        'poll-seconds': { description: 'Seconds between two looks at the runs, at least 15.', default: '15' },
        'timeout-minutes': {
            description: 'Minutes after which the step stops waiting. No run is cancelled.',
            default: '60',
        },
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* TOKEN_INPUT */.jX,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: { 'run-ids': 'The runs of this head, a JSON array of numbers.' },
    parse: read => ({
        ...readGitInputs(read),
        token: read.text('token'),
        branch: readBranch(read),
        head: readHead(read),
        pollSeconds: read.integer('poll-seconds', 15, 600),
        timeoutMinutes: read.integer('timeout-minutes', 1, 1_440),
    }),
    run,
};
function readBranch(read) {
    const branch = read.text('branch').replace(/^refs\/heads\//, '');
    if (branch !== '' && !(0,ref/* isBranchName */.Q)(branch))
        throw (0,src_read/* mistake */.RT)('branch', branch, 'the name of a branch');
    return branch;
}
function readHead(read) {
    const head = read.text('head-sha');
    if (head === '' || isSha(head))
        return head;
    throw (0,src_read/* mistake */.RT)('head-sha', head, 'a commit of 40 lower-case hex digits');
}
async function run(inputs, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const git = await gitOf(inputs, world);
        const contract = await contractOf(git, inputs);
        if (contract.kind === 'gap')
            return outcomeOf(inputs.contract, 3, '', notBegun(contract.gap), null);
        if (!contract.value.orr.events.includes('workflow_dispatch'))
            throw noDispatch(contract.value);
        const branch = orr_dispatch_branchOf(inputs, world, contract.value);
        const stop = __addDisposableResource(env_1, stopOnSignals(), false);
        const github = await openGitHubOf(inputs.token, world, stop.signal);
        const head = await headOf(github, inputs, branch, world);
        const { orr } = contract.value;
        if (head.kind === 'gap') {
            return outcomeOf(contract.value.name, orr.runs, branch, notBegun(head.gap), null);
        }
        const result = await dispatchRuns(github, {
            contract: contract.value,
            branch,
            head: head.value,
            independent: await isIndependent(git, head.value, orr.path),
            pollSeconds: inputs.pollSeconds,
            timeoutMinutes: inputs.timeoutMinutes,
        }, clockOf(world, stop.signal), world.progress);
        world.progress(`${github.requests} requests to GitHub`);
        return outcomeOf(contract.value.name, orr.runs, branch, result, { contract: contract.value, head: head.value });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Runs that no check would accept are not started. */
function noDispatch({ name, orr }) {
    return new input_error/* InputError */.d('contract', `${name} allows runs by ${orr.events.join(', ')}`, 'a contract that allows runs by workflow_dispatch', 'Add workflow_dispatch to orr.events of the contract on the base branch, or let those events start the runs.');
}
/** A built-in contract needs no clone: the job that dispatches may do without a checkout. */
async function gitOf(inputs, world) {
    try {
        return await openGit(cloneFolder(inputs, world), world.env);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d && (0,load/* builtInContract */.Q6)(inputs.contract) !== undefined)
            return null;
        throw error;
    }
}
async function contractOf(git, inputs) {
    const builtIn = (0,load/* builtInContract */.Q6)(inputs.contract);
    if (builtIn !== undefined || git === null) {
        return builtIn === undefined
            ? fact_gap('the contract', 'There is no clone to read it from.', 'Check out first.')
            : fact_known(builtIn);
    }
    const policy = await gatherPolicy(git, inputs);
    return policy.kind === 'gap' ? policy : fact_known(policy.value.contract);
}
function orr_dispatch_branchOf(inputs, { env }, contract) {
    const branch = inputs.branch === '' ? env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '' : inputs.branch;
    if (branch === '' || branch === contract.base_branch) {
        throw (0,src_read/* mistake */.RT)('branch', branch, `a sandbox branch like ${contract.branch_pattern}`);
    }
    return branch;
}
async function headOf(github, inputs, branch, { env }) {
    if (inputs.head !== '')
        return fact_known(inputs.head);
    const here = env['GITHUB_SHA'] ?? '';
    if (env['GITHUB_REF'] === `refs/heads/${branch}` && isSha(here))
        return fact_known(here);
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    return factOf(answer, `the head of ${branch}`, 'contents', parseTip);
}
/** Only a workflow that is known to have no concurrency group takes all dispatches at once. */
async function isIndependent(git, head, path) {
    if (git === null || !isSha(head))
        return false;
    const blob = await git.readBlob(head, path);
    if (blob.kind === 'gap' || blob.value === null)
        return false;
    return !/^\s*['"]?concurrency['"]?\s*:/m.test(Buffer.from(blob.value).toString('utf8'));
}
/** The runner sends SIGINT, then SIGTERM, before it kills (docs: cancelling a workflow run): enough to say what was reached. */
function stopOnSignals() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        },
    };
}
function clockOf(world, stop) {
    return { now: world.now, stop, sleep: pause };
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

/***/ 2566:
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
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), `cec-${verdict.check}-`));
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
/******/ var __webpack_exports__ = __nccwpck_require__(6286);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
