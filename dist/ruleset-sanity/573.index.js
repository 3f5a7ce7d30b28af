export const id = 573;
export const ids = [573];
export const modules = {

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseAction: () => (/* binding */ parseAction),
  parseWorkflow: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js + 28 modules
var dist = __webpack_require__(6223);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-parser.js + 3 modules
var action_parser = __webpack_require__(5277);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/packages/core/src/workflow/aliases.js

/** No workflow of a person comes near it; what multiplies itself by aliases is past it at once. */
const NODES_MAX = 200_000;
/**
 * Whether the aliases of a YAML text multiply it past all use: GitHub's parser writes every alias out, and a text of ten
 * lines can hold a billion nodes. Counted without writing anything out.
 */
function explodes(text) {
    // Most files have no alias at all, and need no second reading.
    if (!/(?:^|[\s[{,])\*[^\s*]/m.test(text) || !/(?:^|[\s[{,])&\S/m.test(text))
        return false;
    const sizes = new Map();
    const sizeOf = (node) => {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return sizes.get(node.source) ?? 1;
        if ((0,yaml_dist/* isPair */.tO)(node))
            return sizeOf(node.key) + sizeOf(node.value);
        const size = (0,yaml_dist/* isCollection */.P3)(node) ? node.items.reduce((sum, item) => sum + sizeOf(item), 1) : 1;
        if (hasAnchor(node))
            sizes.set(node.anchor, size);
        return size;
    };
    return sizeOf((0,yaml_dist/* parseDocument */.Tp)(text, { logLevel: 'silent' }).contents) > NODES_MAX;
}
function hasAnchor(node) {
    return ((0,yaml_dist/* isCollection */.P3)(node) || (0,yaml_dist/* isScalar */.jn)(node)) && typeof node.anchor === 'string';
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/tokens.js


function atOf(token) {
    return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
}
/** The pairs of a mapping, in file order; none when the token is no mapping. */
function pairsOf(token) {
    if (token === undefined || !(0,dist/* isMapping */.pi)(token))
        return [];
    const pairs = [];
    for (let at = 0; at < token.count; at++) {
        const { key, value } = token.get(at);
        pairs.push([key.toString(), value]);
    }
    return pairs;
}
/** The value below a key, or undefined. */
function childOf(token, key) {
    return pairsOf(token).find(([name]) => name === key)?.[1];
}
function itemsOf(token) {
    if (token === undefined || !(0,dist/* isSequence */.wZ)(token))
        return [];
    return Array.from({ length: token.count }, (_, at) => token.get(at));
}
/** A scalar as it stands in the file, expressions with their `${{ }}`; null for anything else. */
function textOf(token) {
    if (token === undefined || !(0,dist/* isScalar */.jn)(token))
        return null;
    if ((0,dist/* isBasicExpression */.hR)(token))
        return { ...atOf(token), text: writtenValue(token), dynamic: true };
    return { ...atOf(token), text: (0,dist/* isString */.Kg)(token) ? token.value : token.toString(), dynamic: false };
}
/** The parser hands an expression over as it stands in the file; quotes and the indentation of a block are no part of the value. */
function writtenValue(token) {
    const source = token.source ?? token.toString();
    const header = token.blockScalarHeader;
    if (header === undefined && !/^(?:".*"|'.*')$/s.test(source))
        return source;
    const document = (0,yaml_dist/* parseDocument */.Tp)(header === undefined ? source : `${header}\n${source}`, { logLevel: 'silent' });
    const value = document.errors.length === 0 ? document.toJS() : source;
    return typeof value === 'string' ? value : source;
}
/** The first line of a block scalar stands below its key; of a plain one, on it. */
function bodyLine(token) {
    const block = ((0,dist/* isString */.Kg)(token) || (0,dist/* isBasicExpression */.hR)(token)) && token.blockScalarHeader !== undefined;
    return atOf(token).line + (block ? 1 : 0);
}
/** A literal value, or undefined when an expression stands anywhere in it. */
function literalOf(token) {
    if (token.isExpression)
        return undefined;
    if ((0,dist/* isMapping */.pi)(token))
        return rowOf(token);
    if ((0,dist/* isSequence */.wZ)(token)) {
        const items = itemsOf(token).map(literalOf);
        return items.every(item => item !== undefined) ? items : undefined;
    }
    return scalarOf(token);
}
function rowOf(token) {
    const row = Object.create(null);
    for (const [key, value] of pairsOf(token)) {
        const literal = literalOf(value);
        if (literal === undefined)
            return undefined;
        row[key] = literal;
    }
    return row;
}
function scalarOf(token) {
    const value = 'value' in token ? token.value : null;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
/** What GitHub's parser objects to, without its `file (Line: …)` prefix, which the place repeats. */
function problemsOf(errors) {
    return errors.map(error => ({
        message: error.rawMessage ?? error.message,
        line: error.range?.start.line ?? 1,
        column: error.range?.start.column ?? 1,
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/parse-permissions.js

/** `permissions:` of a workflow or a job. */
function parsePermissions(token) {
    if (token === undefined)
        return { kind: 'undeclared' };
    const shorthand = textOf(token)?.text;
    const at = atOf(token);
    if (shorthand === 'read-all' || shorthand === 'write-all') {
        return { kind: 'all', level: shorthand === 'write-all' ? 'write' : 'read', at };
    }
    const scopes = new Map(pairsOf(token).map(([scope, level]) => [scope, textOf(level)?.text ?? '']));
    return { kind: 'scopes', scopes, at };
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/parse-jobs.js



/** The jobs of a workflow's root, in file order. */
function parseJobs(root) {
    const shell = shellOf(root);
    return pairsOf(childOf(root, 'jobs')).map(([id, body]) => parseJob(id, body, shell));
}
function parseJob(id, body, shell) {
    const name = textOf(childOf(body, 'name'));
    return {
        ...atOf(body),
        id,
        name: name === null || name.text === '' ? { ...atOf(body), text: id, dynamic: false } : name,
        condition: textOf(childOf(body, 'if')),
        needs: parseNeeds(childOf(body, 'needs')),
        continueOnError: textOf(childOf(body, 'continue-on-error')),
        permissions: parsePermissions(childOf(body, 'permissions')),
        matrix: parseMatrix(childOf(body, 'strategy')),
        uses: textOf(childOf(body, 'uses')),
        steps: parseSteps(childOf(body, 'steps'), shellOf(body) || shell),
        images: imagesOf(body),
    };
}
function parseNeeds(token) {
    if (token !== undefined && (0,dist/* isString */.Kg)(token))
        return [token.value];
    return itemsOf(token).map(item => item.toString());
}
function shellOf(token) {
    return textOf(childOf(childOf(childOf(token, 'defaults'), 'run'), 'shell'))?.text ?? '';
}
/** Steps in order; those of a `parallel` block stand in its place. */
function parseSteps(token, shell) {
    return itemsOf(token).flatMap(item => {
        const parallel = childOf(item, 'parallel');
        return parallel === undefined ? [parseStep(item, shell)] : parseSteps(parallel, shell);
    });
}
function parseStep(token, shell) {
    const runToken = childOf(token, 'run');
    const run = textOf(runToken);
    const uses = textOf(childOf(token, 'uses'));
    const label = textOf(childOf(token, 'name')) ?? textOf(childOf(token, 'id')) ?? uses;
    return {
        ...atOf(token),
        label: label?.text ?? 'run',
        run: run === null || runToken === undefined ? null : { ...run, line: bodyLine(runToken) },
        shell: textOf(childOf(token, 'shell'))?.text ?? shell,
        uses,
        condition: textOf(childOf(token, 'if')),
        continueOnError: textOf(childOf(token, 'continue-on-error')),
    };
}
function imagesOf(body) {
    const services = pairsOf(childOf(body, 'services')).map(([, service]) => service);
    const containers = [childOf(body, 'container'), ...services];
    return containers.flatMap(container => textOf(container) ?? textOf(childOf(container, 'image')) ?? []);
}
function parseMatrix(strategy) {
    const matrix = childOf(strategy, 'matrix');
    if (strategy?.isExpression || matrix?.isExpression)
        return { kind: 'dynamic' };
    if (matrix === undefined)
        return { kind: 'none' };
    const axes = new Map();
    for (const [key, token] of pairsOf(matrix)) {
        if (key === 'include' || key === 'exclude')
            continue;
        const values = itemsOf(token).map(literalOf);
        if (token.isExpression || !values.every(value => value !== undefined))
            return { kind: 'dynamic' };
        axes.set(key, values);
    }
    const include = rowsOf(childOf(matrix, 'include'));
    const exclude = rowsOf(childOf(matrix, 'exclude'));
    return include === null || exclude === null ? { kind: 'dynamic' } : { kind: 'static', axes, include, exclude };
}
function rowsOf(token) {
    if (token?.isExpression)
        return null;
    const rows = itemsOf(token).map(item => (item.isExpression ? undefined : rowOf(item)));
    return rows.every(row => row !== undefined) ? rows : null;
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/parse-triggers.js


/** `on:` in its three forms: one event, a list, a mapping. */
function parseTriggers(token) {
    if (token === undefined)
        return [];
    const plain = (item) => ({ event: item.toString(), pathFilter: false, at: atOf(item) });
    if ((0,dist/* isString */.Kg)(token))
        return [plain(token)];
    const listed = itemsOf(token).map(plain);
    const mapped = pairsOf(token).map(([event, filters]) => ({
        event,
        pathFilter: pairsOf(filters).some(([key]) => key === 'paths' || key === 'paths-ignore'),
        at: atOf(filters),
    }));
    return [...listed, ...mapped];
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/parse.js







/** GitHub does not start a workflow file above 500 KB (docs: Actions limits). */
const FILE_CHARS = 512_000;
/**
 * A workflow file through GitHub's own parser (`@actions/workflow-parser`), which knows the schema, the expressions and
 * the graph of `needs`. Never throws for what the text says: a bad file has problems.
 */
async function parseWorkflow(path, text) {
    if (text.length > FILE_CHARS)
        return tooLong(path);
    if (explodes(text))
        return tooManyAliases(path);
    const { context, value } = (0,dist/* parseWorkflow */.hM)({ name: path, content: text }, new dist/* NoOperationTraceWriter */.P0());
    if (value === undefined || context.errors.count > 0)
        return bad(path, context.errors.getErrors());
    const template = await (0,dist/* convertWorkflowTemplate */.DE)(context, value);
    if (context.errors.count > 0)
        return bad(path, context.errors.getErrors());
    const conditions = new Map();
    for (const job of template.jobs ?? [])
        conditions.set(job.id.value, job.if.expression);
    return { kind: 'ok', workflow: workflowOf(path, value, conditions) };
}
/** An `action.yml` through GitHub's own parser. */
function parseAction(path, text) {
    if (text.length > FILE_CHARS)
        return tooLong(path);
    if (explodes(text))
        return tooManyAliases(path);
    const { context, value } = (0,action_parser/* parseAction */.w)({ name: path, content: text }, new dist/* NoOperationTraceWriter */.P0());
    if (value === undefined || context.errors.count > 0)
        return bad(path, context.errors.getErrors());
    const runs = childOf(value, 'runs');
    return {
        kind: 'ok',
        action: {
            path,
            using: textOf(childOf(runs, 'using'))?.text ?? '',
            steps: parseSteps(childOf(runs, 'steps'), ''),
            image: textOf(childOf(runs, 'image')),
        },
    };
}
function workflowOf(path, root, conditions) {
    const jobs = parseJobs(root);
    return {
        path,
        name: textOf(childOf(root, 'name'))?.text ?? '',
        triggers: parseTriggers(childOf(root, 'on')),
        permissions: parsePermissions(childOf(root, 'permissions')),
        jobs: jobs.map(job => ({ ...job, condition: conditionOf(job, conditions.get(job.id)) })),
    };
}
/** The parser's own reading of the condition, `success() &&` included. */
function conditionOf(job, expression) {
    return job.condition === null || expression === undefined ? job.condition : { ...job.condition, text: expression };
}
function bad(path, errors) {
    const problems = problemsOf(errors);
    const none = { ...atOf(undefined), message: 'The file holds no workflow.' };
    return { kind: 'bad', path, problems: problems.length > 0 ? problems : [none] };
}
function tooLong(path) {
    return bad(path, [{ message: `The file is over ${FILE_CHARS} characters; GitHub does not start it.` }]);
}
function tooManyAliases(path) {
    return bad(path, [{ message: 'The aliases of the file multiply it past all use.' }]);
}


/***/ })

};
