export const id = 600;
export const ids = [600];
export const modules = {

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseMarkdown: () => (/* binding */ parseMarkdown)
});

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/document/code-span.js
/** The code span at the start of the text (CommonMark 6.1) and what follows it, or null. */
function codeSpan(text) {
    const fence = /^`+/.exec(text)?.[0] ?? '';
    if (fence === '')
        return null;
    for (const run of text.slice(fence.length).matchAll(/`+/g)) {
        if (run[0].length !== fence.length)
            continue;
        const inside = text.slice(fence.length, fence.length + run.index).replaceAll('\n', ' ');
        const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
        return { text: padded ? inside.slice(1, -1) : inside, rest: text.slice(fence.length + run.index + fence.length) };
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/document/draft.js
var draft = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/document/text.js
var document_text = __webpack_require__(9229);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/document/markdown-table.js



function cellsOf(table) {
    const rows = [];
    for (const token of table) {
        if (token.type === 'tr_open')
            rows.push({ line: lineOf(token), cells: [] });
        if (token.type === 'inline')
            rows.at(-1)?.cells.push((0,document_text/* trimBlanks */.I6)(token.content));
    }
    return rows;
}
const PATH_TITLES = new Set(['path', 'caminho', 'arquivo']);
/** `acao` too: a column that is not known would widen its entries to every operation. */
const OP_TITLES = new Set(['op', 'ação', 'acao']);
function titleOf(cell) {
    return cell
        .replace(/^[*_`]+|[*_`]+$/g, '')
        .normalize('NFC')
        .toLowerCase();
}
/** True when a column of the table is one of paths. */
function hasPaths(table) {
    return pathColumn(cellsOf(table)[0]?.cells ?? []) !== -1;
}
function pathColumn(head) {
    return head.findIndex(cell => PATH_TITLES.has(titleOf(cell)));
}
/** The rows of a table that has a path column. */
function readTable(table) {
    const [head, ...rows] = cellsOf(table);
    const path = pathColumn(head?.cells ?? []);
    const op = (head?.cells ?? []).findIndex(cell => OP_TITLES.has(titleOf(cell)));
    const entries = [];
    const mistakes = [];
    for (const { line, cells } of rows) {
        const pattern = readPathCell(cells[path] ?? '', line);
        const word = readOpCell(op === -1 ? '' : (cells[op] ?? ''), line);
        if (typeof pattern !== 'string')
            mistakes.push(pattern);
        if (word !== null && typeof word !== 'string')
            mistakes.push(word);
        if (typeof pattern === 'string' && (word === null || typeof word === 'string'))
            entries.push({ pattern, word, line });
    }
    return { entries, mistakes };
}
function readPathCell(cell, line) {
    if (cell === '')
        return {
            line,
            found: 'an empty path',
            expected: 'a path or a pattern',
            remedy: 'Write the path, or take the row out.',
        };
    const span = codeSpan(cell);
    if (span === null && !cell.includes('`'))
        return cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    if (span !== null && !span.rest.includes('`'))
        return span.text;
    return {
        line,
        found: `the cell ${(0,draft/* quoted */.TL)(cell)}`,
        expected: 'one path, alone or first',
        remedy: 'Write one row for each path.',
    };
}
function readOpCell(cell, line) {
    const word = titleOf(cell);
    if (word === '' || /^[-–—]$/.test(word))
        return null;
    if ((0,draft/* isOpWord */.W3)(word))
        return word;
    return {
        line,
        found: `the op ${(0,draft/* quoted */.TL)(cell)}`,
        expected: draft/* OP_WORDS */.ID.join(', '),
        remedy: 'Write one of them, or leave the cell empty.',
    };
}
/** From 1. */
function lineOf(token) {
    return (token.map?.[0] ?? 0) + 1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/document/markdown.js





// Blocks are enough: a code span at the start of an item or a cell is read below, and nothing else of the inline text counts.
const reader = new markdown_it/* default */.A('commonmark', { html: true }).enable('table');
reader.core.ruler.enableOnly(['normalize', 'block']);
/**
 * Markdown: fenced blocks `filemap`, those under a heading that contains "filemap" before those elsewhere; else, under such a
 * heading only, tables with a path column; else list items that begin with a code span. Nothing in a quote or an HTML
 * comment counts.
 */
function parseMarkdown(text) {
    const { fences, others, nested, tables, items } = collect(reader.parse(text, {}));
    if (fences.length > 0)
        return readFences(fences);
    if (others.length > 0)
        return readFences(others);
    if (nested !== null)
        return { entries: [], mistakes: [nestedFence(nested)] };
    if (tables.length > 0)
        return merged(tables.map(readTable));
    return readItems(items);
}
function readFences(fences) {
    return merged(fences.map(fence => (0,document_text/* parseTextLines */.qZ)(fence.content, lineOf(fence) + 1)));
}
/** Told rather than passed over: it names itself a Filemap, and the tables beside it may be something else. */
function nestedFence(line) {
    return {
        line,
        found: 'a block `filemap` inside a list or a quote',
        expected: 'the block at the outermost level',
        remedy: 'Take its indentation, or the `>`, away.',
    };
}
function collect(tokens) {
    const found = { fences: [], others: [], nested: null, tables: [], items: [] };
    // Level of the outermost heading that contains "filemap", 0 when we are under none.
    let under = 0;
    let quotes = 0;
    tokens.forEach((token, at) => {
        const next = tokens[at + 1];
        switch (token.type) {
            case 'heading_open': {
                if (token.level !== 0)
                    return;
                const level = Number(token.tag.slice(1));
                if (under !== 0 && level > under)
                    return;
                under = /filemap/i.test(next?.content ?? '') ? level : 0;
                return;
            }
            case 'blockquote_open':
                quotes++;
                return;
            case 'blockquote_close':
                quotes--;
                return;
            case 'fence':
                if (!/^filemap(\s|$)/i.test(token.info.trim()))
                    return;
                if (token.level !== 0)
                    found.nested ??= lineOf(token);
                else
                    (under === 0 ? found.others : found.fences).push(token);
                return;
            case 'table_open': {
                const table = tokens.slice(at, closingOf(tokens, at));
                if (under !== 0 && token.level === 0 && hasPaths(table))
                    found.tables.push(table);
                return;
            }
            case 'list_item_open': {
                const inline = tokens[at + 2];
                if (under !== 0 && quotes === 0 && next?.type === 'paragraph_open' && inline?.content.startsWith('`'))
                    found.items.push(inline);
                return;
            }
        }
    });
    return found;
}
/** Where the table that opens at `at` closes: tables do not nest. */
function closingOf(tokens, at) {
    let end = at;
    while (end < tokens.length && tokens[end]?.type !== 'table_close')
        end++;
    return end;
}
function readItems(items) {
    const entries = [];
    const mistakes = [];
    for (const item of items) {
        const line = lineOf(item);
        const span = codeSpan(item.content);
        if (span === null)
            continue;
        const after = span.rest.replace(/[\s()[\]:,;.–—-]+/g, ' ').trim();
        const read = readItem(span.text, after, line);
        if ('found' in read)
            mistakes.push(read);
        else
            entries.push(read);
    }
    return { entries, mistakes };
}
/** A limit that is not understood would be a wider grant; any other text behind the span is a remark. */
function readItem(pattern, after, line) {
    const word = after.toLowerCase();
    if ((0,draft/* isOpWord */.W3)(word))
        return (0,document_text/* readLine */.Xw)(`${pattern} ${word}`, line);
    if (!(0,draft/* isOpWord */.W3)(word.split(' ')[0] ?? ''))
        return (0,document_text/* readLine */.Xw)((0,document_text/* trimBlanks */.I6)(pattern), line);
    return {
        line,
        found: `the text ${(0,draft/* quoted */.TL)(after)}`,
        expected: `${draft/* OP_WORDS */.ID.join(', ')} alone, or a remark that begins otherwise`,
        remedy: 'Put the op into the code span, behind the pattern.',
    };
}
function merged(drafts) {
    return { entries: drafts.flatMap(draft => draft.entries), mistakes: drafts.flatMap(draft => draft.mistakes) };
}


/***/ })

};
