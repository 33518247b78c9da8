export const id = 308;
export const ids = [308];
export const modules = {

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expandCharts: () => (/* reexport */ expandCharts),
  expandKustomizations: () => (/* reexport */ expandKustomizations)
});

// EXTERNAL MODULE: ./lib/model/add-all.js
var add_all = __webpack_require__(3224);
// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/parse/go-template/pipe.js
const TOKEN = /(\s*)(?:("(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+')|(\$\w*)|(\.(?:[A-Za-z_]\w*)?)|([+-]?\d[\w.+-]*)|([A-Za-z_]\w*)|(:=|[=|(),]))/y;
/** The words of an action; undefined where it has characters that no action has. */
function tokensOf(action) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    const end = action.trimEnd().length;
    for (let at = 0; at < end; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(action);
        if (!match)
            return undefined;
        const [, blank = '', string, variable, field, number, word, sign] = match;
        const apart = blank !== '' || at === 0;
        if (string !== undefined)
            tokens.push({ kind: 'string', text: string, apart });
        else if (variable !== undefined)
            tokens.push({ kind: 'variable', text: variable.slice(1), apart });
        else if (field !== undefined)
            tokens.push({ kind: 'field', text: field.slice(1), apart });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, apart });
        else if (word !== undefined)
            tokens.push({ kind: 'word', text: word, apart });
        else
            tokens.push({ kind: 'sign', text: sign, apart });
    }
    return tokens;
}
/** Parentheses within each other: deeper ones are made to exhaust a stack. */
const maximumDepth = 50;
/** The pipeline that tokens are; undefined where they are none. */
function pipeOf(tokens) {
    const reader = { tokens, at: 0 };
    const pipe = readPipe(reader, 0);
    return reader.at === tokens.length ? pipe : undefined;
}
function readPipe(reader, depth) {
    if (depth > maximumDepth)
        return undefined;
    const commands = [];
    for (;;) {
        const operands = [];
        for (let token = reader.tokens[reader.at]; token && !(token.kind === 'sign' && '|)'.includes(token.text)); token = reader.tokens[reader.at]) {
            const operand = readOperand(reader, depth);
            if (!operand)
                return undefined;
            operands.push(operand);
        }
        const [first, ...rest] = operands;
        if (!first)
            return undefined;
        commands.push([first, ...rest]);
        if (reader.tokens[reader.at]?.text !== '|')
            return commands;
        reader.at++;
    }
}
function readOperand(reader, depth) {
    const token = reader.tokens[reader.at++];
    switch (token.kind) {
        case 'string':
            return { is: 'literal', value: unquoted(token.text) };
        case 'number':
            return Number.isNaN(Number(token.text)) ? undefined : { is: 'literal', value: Number(token.text) };
        case 'word':
            if (token.text === 'true' || token.text === 'false')
                return { is: 'literal', value: token.text === 'true' };
            return token.text === 'nil' ? { is: 'literal', value: null } : { is: 'function', name: token.text };
        case 'variable':
            return { is: 'variable', name: token.text, path: readPath(reader) };
        case 'field':
            return { is: 'field', path: token.text === '' ? [] : [token.text, ...readPath(reader)] };
    }
    if (token.text !== '(')
        return undefined;
    const pipe = readPipe(reader, depth + 1);
    if (!pipe || reader.tokens[reader.at++]?.text !== ')')
        return undefined;
    return { is: 'pipe', pipe, path: readPath(reader) };
}
function readPath(reader) {
    const path = [];
    for (let next = reader.tokens[reader.at]; next?.kind === 'field' && !next.apart && next.text !== ''; next = reader.tokens[reader.at]) {
        path.push(next.text);
        reader.at++;
    }
    return path;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '"': '"', "'": "'", '\\': '\\' };
function unquoted(text) {
    const inner = text.slice(1, -1);
    return text.startsWith('`') ? inner : inner.replace(/\\(.)/g, (_, character) => ESCAPES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/parse/go-template/parse.js

/** Blocks within each other. */
const parse_maximumDepth = 100;
/** The syntax of a template file; undefined where it is not a template that Helm would take. */
function parseGoTemplate(text) {
    const named = new Map();
    const root = [];
    const open = [];
    const body = () => open.at(-1)?.arms.at(-1)?.body ?? root;
    for (const part of partsOf(text)) {
        if (part === undefined)
            return undefined;
        if ('is' in part) {
            if (part.end > part.start)
                body().push(part);
            continue;
        }
        if (!take(part, open, body, named) || open.length > parse_maximumDepth)
            return undefined;
    }
    return open.length === 0 ? { body: root, named } : undefined;
}
function take(action, open, body, named) {
    const tag = { start: action.start, end: action.end };
    switch (action.keyword) {
        case 'comment':
            return true;
        case 'end':
            return parse_close(tag, open, body, named);
        case 'if':
        case 'with':
        case 'range': {
            const arm = armOf(action, action.keyword === 'with');
            if (arm)
                open.push({ kind: action.keyword, name: '', arms: [arm] });
            return arm !== undefined;
        }
        case 'else':
            return alternative(action, open.at(-1));
        case 'define':
        case 'block': {
            const [name, ...rest] = action.tokens;
            if (name?.kind !== 'string')
                return false;
            const pipe = action.keyword === 'block' ? pipeOf(rest) : undefined;
            const call = [{ is: 'function', name: 'include' }, { is: 'literal', value: name.text.slice(1, -1) }];
            if (pipe)
                body().push({ is: 'output', ...tag, pipe: [[...call, { is: 'pipe', pipe, path: [] }]] });
            open.push({ kind: 'define', name: name.text.slice(1, -1), arms: [{ tag, variables: [], rebinds: false, body: [] }] });
            return action.keyword === 'define' || pipe !== undefined;
        }
        case 'break':
        case 'continue':
            body().push({ is: 'stop', ...tag });
            return true;
    }
    return statement(action, tag, body());
}
function parse_close(tag, open, body, named) {
    const block = open.pop();
    if (!block)
        return false;
    if (block.kind === 'define')
        named.set(block.name, block.arms[0].body);
    else
        body().push({ is: block.kind, arms: block.arms, close: tag });
    return true;
}
function alternative(action, block) {
    if (!block || block.kind === 'define')
        return false;
    const [next, ...rest] = action.tokens;
    if (!next) {
        block.arms.push({ tag: { start: action.start, end: action.end }, variables: [], rebinds: false, body: [] });
        return true;
    }
    const arm = next.kind === 'word' && ['if', 'with'].includes(next.text) ? armOf({ ...action, tokens: rest }, next.text === 'with') : undefined;
    if (arm)
        block.arms.push(arm);
    return arm !== undefined;
}
/** `$a, $b := pipe`, or a pipe alone. */
function armOf({ tokens, start, end }, rebinds) {
    const sign = tokens.findIndex(({ kind, text }) => kind === 'sign' && (text === ':=' || text === '='));
    const variables = sign < 0 ? [] : tokens.slice(0, sign).flatMap(token => (token.kind === 'variable' ? [token.text] : []));
    const pipe = pipeOf(tokens.slice(sign + 1));
    return pipe && { tag: { start, end }, pipe, variables, rebinds, body: [] };
}
function statement({ tokens, keyword }, tag, body) {
    const [first, sign, ...rest] = tokens;
    if (first?.kind === 'variable' && sign?.kind === 'sign' && (sign.text === ':=' || sign.text === '=')) {
        const pipe = pipeOf(rest);
        if (pipe)
            body.push({ is: 'assign', ...tag, name: first.text, declares: sign.text === ':=', pipe });
        return pipe !== undefined;
    }
    const pipe = pipeOf(keyword === 'template' ? [{ kind: 'word', text: 'include', apart: true }, ...tokens] : tokens);
    if (pipe)
        body.push({ is: 'output', ...tag, pipe });
    return pipe !== undefined;
}
const KEYWORDS = new Set(['if', 'with', 'range', 'else', 'end', 'define', 'block', 'template', 'break', 'continue']);
/** Text and actions in turn; undefined where an action cannot be read. `{{-` and `-}}` trim the text beside them. */
function* partsOf(text) {
    let trimmed = false;
    for (let at = 0;;) {
        const start = text.indexOf('{{', at);
        const left = start >= 0 && text[start + 2] === '-' && /\s/.test(text[start + 3] ?? '');
        const stop = start < 0 ? text.length : start;
        const from = trimmed ? at + (text.slice(at, stop).length - text.slice(at, stop).trimStart().length) : at;
        yield { is: 'text', start: Math.min(from, stop), end: left ? Math.max(from, from + text.slice(from, stop).trimEnd().length) : stop };
        if (start < 0)
            return;
        const action = actionAt(text, start, left);
        yield action;
        if (!action)
            return;
        trimmed = text[action.end - 3] === '-' && /\s/.test(text[action.end - 4] ?? '');
        at = action.end;
    }
}
function actionAt(text, start, left) {
    const begin = start + (left ? 3 : 2);
    if (/^\s*\/\*/.test(text.slice(begin, begin + 20))) {
        const close = text.indexOf('*/', begin);
        const end = close < 0 ? -1 : text.indexOf('}}', close);
        return end < 0 ? undefined : { start, end: end + 2, keyword: 'comment', tokens: [] };
    }
    const end = endOfAction(text, begin);
    if (end < 0)
        return undefined;
    const body = text.slice(begin, end).replace(/\s-$/, '');
    const tokens = tokensOf(body);
    if (!tokens)
        return undefined;
    const [first, ...rest] = tokens;
    const keyword = first?.kind === 'word' && KEYWORDS.has(first.text) ? first.text : '';
    return { start, end: end + 2, keyword, tokens: keyword === '' ? tokens : rest };
}
/** The `}}` that is in no string. */
function endOfAction(text, from) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '}' && text[at + 1] === '}')
            return at;
        if (character === '`')
            at = text.indexOf('`', at + 1);
        else if (character === '"') {
            for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++)
                if (text[at] === '\\')
                    at++;
        }
        if (at < 0)
            return -1;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/link/paths.js
var link_paths = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/link/signs.js
var signs = __webpack_require__(8142);
;// CONCATENATED MODULE: ./lib/link/chart/charts.js





/** The charts of a repository, by folder. */
function chartsIn(files) {
    const folders = [...files.keys()].filter(signs/* isChartFile */.Jk).map(link_paths/* folderOf */.yS);
    const templates = templatesByFolder(files, new Set(folders));
    return new Map(folders.flatMap(folder => {
        const file = files.get(inside(folder, 'Chart.yaml')) ?? files.get(inside(folder, 'Chart.yml'));
        const metadata = file.said.documents[0];
        return metadata?.kind === 'map' ? [[folder, chartAt(folder, file, metadata, templates.get(folder) ?? [], files, folders)]] : [];
    }));
}
const inside = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** Files below `templates/`, by the nearest folder above that has a chart. */
function templatesByFolder(files, folders) {
    const found = new Map();
    for (const file of files.values()) {
        const cut = file.path.startsWith('templates/') ? 0 : file.path.lastIndexOf('/templates/');
        const folder = cut < 0 ? undefined : outermost(file.path, folders);
        if (folder === undefined)
            continue;
        const list = found.get(folder) ?? [];
        list.push(file);
        found.set(folder, list);
    }
    return found;
}
/** The nearest folder above a file whose `templates/` holds it. */
function outermost(path, folders) {
    for (let folder = (0,link_paths/* folderOf */.yS)(path);; folder = (0,link_paths/* folderOf */.yS)(folder)) {
        if (folders.has(folder) && path.startsWith(inside(folder, 'templates/')))
            return folder;
        if (folder === '')
            return undefined;
    }
}
function chartAt(folder, file, metadata, written, files, folders) {
    const templates = new Map();
    const named = new Map();
    for (const { path, source, text } of written) {
        const syntax = parseGoTemplate(text);
        if (!syntax)
            continue;
        const template = { source, text, body: syntax.body };
        if (!path.slice(path.lastIndexOf('/') + 1).startsWith('_'))
            templates.set(path, template);
        for (const [name, body] of syntax.named)
            named.set(name, { file: template, body });
    }
    const values = files.get(inside(folder, 'values.yaml'))?.said.documents[0];
    const empty = { kind: 'map', at: metadata.at, entries: [], open: false };
    return {
        folder,
        file,
        metadata,
        values: values?.kind === 'map' ? values : empty,
        templates,
        named,
        dependencies: dependenciesOf(folder, metadata, files, folders),
    };
}
function dependenciesOf(folder, metadata, files, folders) {
    // Charts of the first format list them in a file of their own.
    const old = files.get(inside(folder, 'requirements.yaml'))?.said.documents[0];
    const declared = [...(0,model_node/* itemsAt */.Ct)(metadata, 'dependencies'), ...(old ? (0,model_node/* itemsAt */.Ct)(old, 'dependencies') : [])].map((node) => {
        const name = (0,model_node/* textAt */.$6)(node, 'name');
        const repository = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'repository'));
        const local = repository?.startsWith('file://') ? (0,link_paths/* resolvePath */.o1)(folder, repository.slice('file://'.length)) : inside(folder, `charts/${(0,model_value/* valueOf */.RP)(name) ?? ''}`);
        const alias = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'alias'));
        return { node, key: alias ?? (0,model_value/* valueOf */.RP)(name) ?? '', name, folder: local !== undefined && folders.includes(local) ? local : undefined };
    });
    const known = new Set(declared.map(dependency => dependency.folder));
    const undeclared = folders.filter(other => (0,link_paths/* folderOf */.yS)(other) === inside(folder, 'charts') && !known.has(other));
    return [
        ...declared,
        ...undeclared.map((other) => {
            const root = files.get(inside(other, 'Chart.yaml'))?.said.documents[0] ?? metadata;
            const name = (0,model_node/* textAt */.$6)(root, 'name');
            return { node: root, key: (0,model_value/* valueOf */.RP)(name) ?? other.slice(other.lastIndexOf('/') + 1), name, folder: other };
        }),
    ];
}

// EXTERNAL MODULE: ./lib/link/helm-values.js
var helm_values = __webpack_require__(973);
;// CONCATENATED MODULE: ./lib/link/trees.js

/*
 * Changes to trees. A tree is never changed in place, since bases and anchors share it; what is not touched keeps its node, and with it its place.
 */
/** The map with an entry set: where the key stands already, else at the end. */
function withEntry(map, entry) {
    const index = map.entries.findLastIndex(({ key }) => key.text === entry.key.text);
    return (0,model_node/* mapWith */.lg)(map, { entries: index < 0 ? [...map.entries, entry] : map.entries.with(index, entry) });
}
/** The map without a key. */
const withoutEntry = (map, key) => (0,model_node/* mapWith */.lg)(map, { entries: map.entries.filter(entry => entry.key.text !== key) });
/** A text that is written at one place and meant for another. */
const textNode = (text, at, from = []) => ({
    kind: 'scalar',
    at,
    value: text,
    text,
    style: 'quoted',
    ...(from.length > 0 && { from }),
});
const each = Symbol('each item');
/** The tree with the nodes under a path replaced; where nothing stands there, the tree as it is. `undefined` from the function takes the entry away. */
function changed(node, path, change) {
    const [step, ...rest] = path;
    if (step === undefined)
        return change(node);
    if (step === each) {
        if (node.kind !== 'list')
            return node;
        return (0,model_node/* listWith */.VO)(node, { items: node.items.flatMap(item => changed(item, rest, change) ?? []) });
    }
    if (node.kind !== 'map')
        return node;
    const entry = node.entries.findLast(({ key }) => key.text === step);
    if (!entry)
        return node;
    const value = changed(entry.value, rest, change);
    if (value === entry.value)
        return node;
    return value ? withEntry(node, { key: entry.key, value }) : withoutEntry(node, step);
}
/** The tree with maps under a path of keys, those that are missing made. */
function changedOrMade(node, path, at, change) {
    if (node.kind === 'scalar' && node.value === null)
        node = { kind: 'map', at, entries: [], open: false };
    if (node.kind !== 'map')
        return node;
    const [step, ...rest] = path;
    if (step === undefined)
        return change(node);
    const entry = node.entries.findLast(({ key }) => key.text === step);
    const value = changedOrMade(entry?.value ?? { kind: 'map', at, entries: [], open: node.open }, rest, at, change);
    return withEntry(node, { key: entry?.key ?? textNode(step, at), value });
}
/** The tree as a part of something that nobody sees whole: what is not found in it is unknown. */
function opened(node) {
    if (node.kind === 'map')
        return (0,model_node/* mapWith */.lg)(node, { open: true, entries: node.entries.map(({ key, value }) => ({ key, value: opened(value) })) });
    return node.kind === 'list' ? (0,model_node/* listWith */.VO)(node, { open: true, items: node.items.map(opened) }) : node;
}
/** The same shape with nothing known of its leaves. */
function blurred(node) {
    if (node.kind === 'map')
        return (0,model_node/* mapWith */.lg)(node, { open: true, entries: node.entries.map(({ key, value }) => ({ key, value: blurred(value) })) });
    return { kind: 'hole', at: node.at };
}

// EXTERNAL MODULE: ./lib/parse/yaml-scalar.js
var yaml_scalar = __webpack_require__(5337);
// EXTERNAL MODULE: ./lib/parse/template.js
var template = __webpack_require__(2517);
;// CONCATENATED MODULE: ./lib/link/chart/output.js

/** The chunks as one text. Holes become template actions, so that the reader of YAML knows what to make of them. */
function printed(chunks, nowhere) {
    const runs = [];
    const starts = [];
    let length = 0;
    let column = 0;
    for (const chunk of chunks) {
        const text = printedText(chunk, column);
        starts.push(length);
        runs.push(text);
        length += text.length;
        const line = text.lastIndexOf('\n');
        column = line < 0 ? column + text.length : text.length - line - 1;
    }
    const text = runs.join('');
    return { text, place: (start, end) => placeOf({ chunks, starts, text }, start, end) ?? nowhere };
}
function printedText({ hole, keys, optional, text }, column) {
    if (hole === 'keys')
        return (0,template/* mayPrint */.HZ)(keys ?? [], column);
    if (hole === 'block')
        return optional ? (0,template/* mayPrintAny */.jl)(column) : `{{?| nindent ${column}}}`;
    return text;
}
function placeOf(whole, start, end) {
    const first = indexAt(whole.starts, start);
    const last = indexAt(whole.starts, Math.max(start, end - 1));
    const only = theOnly(whole, start, end);
    if (only)
        return only;
    const a = whole.chunks[first];
    const b = whole.chunks[last];
    if (!a || !b)
        return undefined;
    const from = spot(a, start - whole.starts[first]);
    const to = spot(b, Math.max(start, end - 1) - whole.starts[last]);
    if (from.source === to.source && from.start <= to.end)
        return { ...from, end: end > start ? to.end : from.start };
    const above = a.used ?? from;
    const below = b.used ?? to;
    return above.source === below.source && above.start <= below.end ? { ...above, end: Math.max(above.end, below.end) } : above;
}
/** The place of a value that is all there is, quotes aside. */
function theOnly({ chunks, starts, text }, start, end) {
    let from = start;
    let to = end;
    if (to - from >= 2 && (text[from] === '"' || text[from] === "'") && text[to - 1] === text[from]) {
        from++;
        to--;
    }
    const index = indexAt(starts, from);
    const chunk = chunks[index];
    const inside = to > from && indexAt(starts, to - 1) === index;
    return chunk?.still && inside ? chunk.at : undefined;
}
const spot = ({ at, still }, offset) => (still ? at : { ...at, start: at.start + offset, end: at.start + offset + 1 });
function indexAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The chunks with so many blanks before each line, as `indent` has it. */
function indented(chunks, by) {
    const pad = ' '.repeat(Math.min(by, 100));
    const result = [];
    let fresh = true;
    for (const chunk of chunks) {
        let offset = 0;
        for (const line of chunk.text.split(/(?<=\n)/)) {
            const part = chunk.still ? { ...chunk, text: line } : { ...chunk, text: line, at: { ...chunk.at, start: chunk.at.start + offset } };
            if (fresh && line !== '\n')
                result.push({ text: pad, at: { ...part.at, end: part.at.start }, still: true, ...(part.used && { used: part.used }) });
            result.push(part);
            fresh = line.endsWith('\n');
            offset += line.length;
        }
    }
    return result;
}
/** The text of chunks without a hole; undefined where there is one. */
const textOfChunks = (chunks) => chunks.some(({ hole }) => hole !== undefined) ? undefined : chunks.map(({ text }) => text).join('');

;// CONCATENATED MODULE: ./lib/link/chart/data.js



const hole = (at) => ({ kind: 'hole', at });
/** An empty default: a value that whoever installs the chart may give, or not. */
const awaited = (at) => ({ kind: 'hole', at, optional: true });
const isAwaited = (datum) => datum.kind === 'hole' && datum.optional === true;
const nothing = (at) => ({ kind: 'scalar', at, value: null, text: '', style: 'plain' });
const scalarOf = (value, at) => typeof value === 'string' ? textNode(value, at) : { kind: 'scalar', at, value, text: value === null ? '' : String(value), style: 'plain' };
/** The text that a template prints for a datum; undefined where it cannot be seen whole. */
function plainText(datum) {
    if (datum.kind === 'text')
        return textOfChunks(datum.chunks);
    if (datum.kind !== 'scalar' || datum.parts)
        return undefined;
    return typeof datum.value === 'boolean' ? String(datum.value) : datum.text;
}
const isNothing = (datum) => datum.kind === 'scalar' && datum.value === null && !datum.parts;
/** Whether a condition holds; undefined where nobody can tell. */
function truth(datum) {
    switch (datum.kind) {
        case 'hole':
            return undefined;
        case 'map':
            return datum.entries.length > 0 ? true : datum.open ? undefined : false;
        case 'list':
            return datum.items.length > 0 ? true : datum.open ? undefined : false;
        case 'text': {
            const text = textOfChunks(datum.chunks);
            return text === undefined ? undefined : text !== '';
        }
        case 'scalar':
            if (datum.parts)
                return datum.parts.some(part => part !== undefined && part !== '') || undefined;
            return datum.value !== null && datum.value !== false && datum.value !== 0 && !(typeof datum.value === 'string' && datum.value === '');
    }
}
/** What stands under a key. What is not there is nothing, where the map is seen whole. */
function member(datum, key, at) {
    if (datum.kind === 'map')
        return datum.entries.findLast(entry => entry.key.text === key)?.value ?? (datum.open ? hole(at) : nothing(at));
    if (isAwaited(datum))
        return awaited(at);
    return datum.kind === 'hole' || datum.kind === 'text' || (datum.kind === 'scalar' && datum.parts) ? hole(at) : nothing(at);
}
/** A datum where a tree is asked for. */
function asNode(datum) {
    if (datum.kind !== 'text')
        return datum;
    const text = textOfChunks(datum.chunks);
    if (text !== undefined)
        return textNode(text, oneOrigin(datum) ?? datum.at);
    if (isRagged(datum.chunks))
        return hole(datum.at);
    return { ...textNode('', datum.at), parts: datum.chunks.map(chunk => (chunk.hole ? undefined : chunk.text)) };
}
/** What is printed here cannot be told within a line. */
const isRagged = (chunks) => chunks.some(chunk => chunk.hole !== undefined && chunk.hole !== 'inline') ||
    (chunks.some(chunk => chunk.hole) && chunks.some(chunk => chunk.text.includes('\n')));
/** The place of a value that was printed and nothing else. */
function oneOrigin({ chunks }) {
    const written = chunks.filter(({ text }) => text.trim() !== '');
    return written.length === 1 && written[0].still ? written[0].at : undefined;
}
/** A datum as it is printed. */
function chunksOf(datum, used) {
    if (datum.kind === 'text')
        return datum.chunks;
    const unseen = { text: '{{?}}', at: used, still: true, used, hole: 'inline' };
    if (datum.kind !== 'scalar')
        return [unseen];
    if (datum.parts)
        return datum.parts.map((part) => (part === undefined ? unseen : { text: part, at: used, still: true, used }));
    const text = plainText(datum);
    return text === '' ? [] : [{ text, at: datum.at, still: true, used }];
}
/** A tree as YAML, each word of which stands where the tree has it. */
function yamlOf(node, used) {
    const chunks = [];
    write(node, '', { chunks, used }, 0);
    return chunks.length > maximumChunks ? [{ text: '{{?}}', at: used, still: true, used, hole: 'block' }] : chunks;
}
/** Trees are bounded by the reader of YAML; those that templates make are not. */
const data_maximumDepth = 60;
const maximumChunks = 20_000;
function put({ chunks, used }, text, at, unseen) {
    chunks.push({ text, at, still: true, used, ...(unseen && { hole: unseen }) });
}
function write(node, indent, writer, depth) {
    if (depth === 0 && isAwaited(node))
        writer.chunks.push({ text: '{{?}}', at: node.at, still: true, used: writer.used, hole: 'block', optional: true });
    else if (depth > data_maximumDepth || writer.chunks.length > maximumChunks || node.kind === 'hole')
        put(writer, '{{?}}', node.at, depth === 0 ? 'block' : 'inline');
    else if (node.kind === 'scalar')
        writeScalar(node, writer);
    else if ((node.kind === 'map' ? node.entries : node.items).length > 0)
        writeLines(node, indent, writer, depth);
    else if (node.open)
        put(writer, '{{?}}', node.at, 'block');
    else
        put(writer, node.kind === 'map' ? '{}' : '[]', node.at);
}
function writeScalar(node, writer) {
    if (!node.parts) {
        put(writer, scalarText(node), node.at);
        return;
    }
    put(writer, '"', node.at);
    for (const part of node.parts) {
        if (part === undefined)
            put(writer, '{{?}}', node.at, 'inline');
        else
            put(writer, JSON.stringify(part).slice(1, -1), node.at);
    }
    put(writer, '"', node.at);
}
function writeLines(node, indent, writer, depth) {
    let first = true;
    const line = (at) => {
        if (!first)
            put(writer, `\n${indent}`, { ...at, end: at.start });
        first = false;
    };
    for (const entry of node.kind === 'map' ? node.entries : []) {
        line(entry.key.at);
        writeEntry(entry, indent, writer, depth);
    }
    for (const item of node.kind === 'list' ? node.items : []) {
        line(item.at);
        put(writer, '- ', { ...item.at, end: item.at.start });
        write(item, `${indent}  `, writer, depth + 1);
    }
    if (!node.open)
        return;
    line(node.at);
    put(writer, '{{?}}', node.at, 'block');
}
function writeEntry({ key, value }, indent, writer, depth) {
    if (key.parts)
        put(writer, '{{?}}', key.at, 'inline');
    else
        put(writer, scalarText({ ...key, value: key.text, style: 'quoted' }), key.at);
    const isCollection = value.kind === 'map' || value.kind === 'list';
    const count = value.kind === 'map' ? value.entries.length : value.kind === 'list' ? value.items.length : 0;
    put(writer, isCollection && (count > 0 || value.open) ? `:\n${indent}  ` : ': ', { ...key.at, start: key.at.end });
    write(value, `${indent}  `, writer, depth + 1);
}
/** Numbers and words as they are, texts in quotes where they would be read as something else. */
function scalarText(node) {
    if (node.value === null)
        return 'null';
    if (typeof node.value !== 'string')
        return typeof node.value === 'boolean' ? String(node.value) : node.text;
    const isPlain = /^[A-Za-z_/.][\w./@:-]*$/.test(node.text) && !node.text.endsWith(':') && typeof (0,yaml_scalar/* typedScalar */.pP)(node.text) === 'string';
    return isPlain ? node.text : JSON.stringify(node.text);
}
/** A map of data. */
const mapOf = (entries, at, open = false) => ({
    kind: 'map',
    at,
    open,
    entries: entries.map(([key, value]) => ({ key: textNode(key, at), value: asNode(value) })),
});

;// CONCATENATED MODULE: ./lib/link/chart/readings.js






/** More ways to install one chart than nearly anybody has. */
const maximumReadings = 100;
/**
 * The ways in which a chart is installed, as far as the repository tells: by each release of it, and with each `values-prod.yaml` beside it. Only where
 * there is none, the chart is read with its own defaults.
 */
function readingsOf(chart, releases, files, path) {
    const document = (name, source) => (0,link_paths/* lookUpPath */.yc)(path(source), name, candidate => files.get(candidate)?.said.documents[0]);
    const mine = releases.filter(release => folderOfChart(release, files, path) === chart.folder && (chart.file.example || !release.example));
    const named = new Set(mine.flatMap(release => fileLayers(release).flatMap(name => (0,link_paths/* lookUpPath */.yc)(path(release.at.source), name, found => files.get(found)?.source) ?? [])));
    const overlays = overlaysOf(chart, files).filter(({ source }) => !named.has(source));
    const known = mine.flatMap(release => ofRelease(release, chart, document, overlays.length > 0) ?? []);
    const room = Math.max(0, maximumReadings - known.length);
    const readings = [...known.slice(0, maximumReadings), ...overlays.slice(0, room).map(file => ofOverlay(file, chart))];
    const beyond = [
        ...known.slice(maximumReadings).flatMap(({ consumer }) => (consumer ? [path(consumer.source)] : [])),
        ...overlays.slice(room).map(file => file.path),
    ];
    return {
        readings: readings.length > 0 ? readings : [{ values: invited(chart.values), example: chart.file.example }],
        beyond: [...new Set(beyond)],
    };
}
/** The folder of the chart that a release installs, where it is in the repository. */
function folderOfChart(release, files, path) {
    const written = (0,model_value/* valueOf */.RP)(release.chart);
    if (written === undefined || /^[a-z+]+:\/\//i.test(written))
        return undefined;
    const found = (0,link_paths/* lookUpPath */.yc)(path(release.at.source), `${written}/Chart.yaml`, candidate => files.get(candidate));
    return found && (0,link_paths/* folderOf */.yS)(found.path);
}
const fileLayers = (release) => release.values.flatMap(layer => (layer.is === 'file' ? ((0,model_value/* valueOf */.RP)(layer.path) ?? []) : []));
/** @param covered values files stand beside the chart: what a release takes that nobody can see is one of them */
function ofRelease(release, chart, document, covered) {
    const unseen = release.values.findLastIndex(layer => layer.is === 'file' && (layer.path.is !== 'known' || document(layer.path.value, release.at.source) === undefined));
    const environment = fileLayers(release)
        .map(environmentOf)
        .find(name => name !== undefined) ??
        (0,model_value/* valueOf */.RP)(release.release) ??
        'release';
    const common = { environment, consumer: release.at, release: release.release, namespace: release.namespace, example: release.example || chart.file.example };
    if (release.open || unseen >= 0) {
        if (covered)
            return undefined;
        const sure = { ...release, open: true, values: release.open ? [] : release.values.slice(unseen + 1) };
        return { ...common, values: opened((0,helm_values/* mergedValues */.T)(sure, document)) };
    }
    return { ...common, values: withoutNulls((0,helm_values/* overlaid */.ZY)(chart.values, (0,helm_values/* mergedValues */.T)(release, document))) };
}
function ofOverlay(file, chart) {
    const root = file.said.documents[0];
    return {
        environment: environmentOf(file.path),
        consumer: root.at,
        values: withoutNulls((0,helm_values/* overlaid */.ZY)(chart.values, root)),
        example: chart.file.example || file.example,
    };
}
/** `values-prod.yaml`, `values.prod.yaml`, `prod.values.yaml` beside Chart.yaml or in a folder `values` or `environments`. */
function overlaysOf(chart, files) {
    const prefix = chart.folder === '' ? '' : `${chart.folder}/`;
    return [...files.values()].filter(({ path, said }) => {
        if (!path.startsWith(prefix) || said.documents[0]?.kind !== 'map')
            return false;
        const [folder, ...deeper] = path.slice(prefix.length).split('/');
        const isNear = deeper.length === 0 || (deeper.length === 1 && /^(?:values|environments|envs?)$/.test(folder));
        return isNear && environmentOf(path) !== undefined;
    });
}
/** The environment that the name of a values file tells. */
function environmentOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, after, before] = /^(?:values[-._]([\w.-]+?)|([\w.-]+?)[-._]values)\.ya?ml$/.exec(name) ?? [];
    const told = after ?? before;
    if (told !== undefined)
        return told === 'schema' ? undefined : told;
    const inFolder = /(?:^|\/)(?:values|environments|envs?)\/([\w-]+)\.ya?ml$/.exec(path)?.[1];
    return inFolder === 'values' ? undefined : inFolder;
}
/** Helm takes a key away whose value is null. */
function withoutNulls(node) {
    if (node.kind !== 'map')
        return node;
    const entries = node.entries.filter(({ value }) => value.kind !== 'scalar' || value.value !== null || value.parts);
    return (0,model_node/* mapWith */.lg)(node, { entries: entries.map(({ key, value }) => ({ key, value: withoutNulls(value) })) });
}
/** Defaults that are empty wait for a value that nobody here tells: they are unknown rather than empty, and what depends on them is not there without it. */
function invited(node) {
    if (node.kind === 'map' && node.entries.length > 0)
        return (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(({ key, value }) => ({ key, value: invited(value) })) });
    const isEmpty = node.kind === 'map' ||
        (node.kind === 'list' && node.items.length === 0) ||
        (node.kind === 'scalar' && !node.parts && (node.value === null || node.value === ''));
    return isEmpty ? awaited(node.at) : node;
}

// EXTERNAL MODULE: ./lib/extract/helm/resources.js
var helm_resources = __webpack_require__(9867);
// EXTERNAL MODULE: ./lib/extract/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/model/restated.js
var restated = __webpack_require__(5463);
// EXTERNAL MODULE: ./lib/parse/yaml.js + 4 modules
var yaml = __webpack_require__(5276);
;// CONCATENATED MODULE: ./lib/link/chart/frame.js

/** A template that takes more is made to. */
const maximumSteps = 100_000;
/** What is printed counts by its length, so that a loop over a long text comes to an end too. */
const stepsOf = (characters) => Math.floor(characters / 100);
const placeIn = (file, { start, end }) => ({ source: file.source, start, end });
/** The frame of a block within: variables that are declared there end with it. */
const inner = (frame, dot = frame.dot) => ({
    ...frame,
    dot,
    scope: { variables: new Map(), above: frame.scope, unsure: frame.run.unsure },
});
/** Sets a variable: where it is declared, or in the innermost scope that has it. */
function frame_assign(name, declares, value, { scope, run }) {
    if (declares) {
        scope.variables.set(name, value);
        return;
    }
    for (let each = scope; each; each = each.above) {
        if (!each.variables.has(name))
            continue;
        // One that is set where nobody knows whether it is set is unknown from then on.
        each.variables.set(name, run.unsure > each.unsure ? hole(value.at) : value);
        return;
    }
}
/** What a variable has come to; the root has the empty name. A hole where none of that name is seen. */
function variable(name, { scope, run }) {
    for (let at = scope; at; at = at.above) {
        const value = at.variables.get(name);
        if (value)
            return value;
    }
    return hole(run.root.at);
}

;// CONCATENATED MODULE: ./lib/link/chart/template-function.js

/** The answer to a question; a hole where nobody can tell. */
const yesOrNo = (value, at) => (value === undefined ? hole(at) : scalarOf(value, at));
/** The number that an argument is, or that its text spells; undefined for all others. */
function numberOf(datum) {
    const text = datum && plainText(datum);
    const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/link/chart/logic-functions.js


/** Choices, conditions and comparisons. */
const logicFunctions = {
    default: ([fallback, value], at) => firstTrue([value ?? nothing(at), fallback ?? nothing(at)], at) ?? fallback ?? nothing(at),
    ternary: ([yes, no, condition], at) => chosen(condition ?? hole(at), yes ?? hole(at), no ?? hole(at), at),
    coalesce: (args, at) => firstTrue(args, at) ?? nothing(at),
    or: (args, at) => firstTrue(args, at) ?? args.at(-1) ?? hole(at),
    and: (args, at) => {
        for (const arg of args) {
            const holds = truth(arg);
            if (holds !== true)
                return holds === undefined && !isAwaited(arg) ? hole(at) : arg;
        }
        return args.at(-1) ?? hole(at);
    },
    not: ([value], at) => yesOrNo(value && negated(truth(value)), at),
    empty: ([value], at) => yesOrNo(value && negated(truth(value)), at),
    required: ([, value], at) => (value && !isNothing(value) ? value : hole(at)),
    eq: ([first, ...others], at) => yesOrNo(anyEqual(first, others), at),
    ne: ([a, b], at) => yesOrNo(negated(anyEqual(a, b ? [b] : [])), at),
    lt: compare((a, b) => a < b),
    le: compare((a, b) => a <= b),
    gt: compare((a, b) => a > b),
    ge: compare((a, b) => a >= b),
};
const negated = (value) => (value === undefined ? undefined : !value);
function chosen(condition, yes, no, at) {
    const holds = truth(condition);
    return holds === undefined ? hole(at) : holds ? yes : no;
}
/**
 * The first that is true; a hole where one before it may be; undefined where none is. An empty default gives way to what stands behind it, as one that
 * is not there would.
 */
function firstTrue(args, at) {
    for (const arg of args) {
        const holds = truth(arg);
        if (holds === undefined && !isAwaited(arg))
            return hole(at);
        if (holds)
            return arg;
    }
    return args.some(isAwaited) ? awaited(at) : undefined;
}
/** Whether a value is one of the others: the same text, or nothing as well. */
function anyEqual(value, others) {
    if (!value)
        return undefined;
    const answers = others.map(other => {
        if (isNothing(value) || isNothing(other))
            return seen(value) && seen(other) ? isNothing(value) && isNothing(other) : undefined;
        const [a, b] = [plainText(value), plainText(other)];
        return a === undefined || b === undefined ? undefined : a === b;
    });
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
const seen = (datum) => datum.kind !== 'hole' && plainText(datum) !== undefined;
function compare(holds) {
    return ([a, b], at) => {
        const [x, y] = [numberOf(a), numberOf(b)];
        return yesOrNo(x === undefined || y === undefined ? undefined : holds(x, y), at);
    };
}

;// CONCATENATED MODULE: ./lib/link/chart/collection-functions.js





/** Maps and lists. None is changed in place: a function that changes one gives another. */
const collectionFunctions = {
    dict: (args, at) => dictionary(args, at),
    list: (args, at) => ({ kind: 'list', at, items: args.map(asNode), open: false }),
    get: ([map, key], at) => keyed(map, key, at),
    index: ([value, ...steps], at) => steps.reduce((now, step) => keyed(now, step, at), value ?? hole(at)),
    dig: (args, at) => {
        const map = args.at(-1);
        const found = args.slice(0, -2).reduce((now, step) => (isNothing(now) ? now : keyed(now, step, at)), map ?? hole(at));
        return isNothing(found) ? (args.at(-2) ?? hole(at)) : found;
    },
    hasKey: ([map, key], at) => {
        const found = keyed(map, key, at);
        const isThere = map?.kind === 'map' && map.entries.some(entry => entry.key.text === plainText(key ?? nothing(at)));
        return yesOrNo(isThere ? true : found.kind === 'hole' ? undefined : false, at);
    },
    set: ([map, key, value], at) => {
        const name = key && plainText(key);
        return map?.kind === 'map' && name !== undefined && value ? withEntry(map, { key: { ...scalarKey(name, at) }, value: asNode(value) }) : hole(at);
    },
    unset: ([map, key], at) => (map?.kind === 'map' && key && plainText(key) !== undefined ? withoutEntry(map, plainText(key)) : hole(at)),
    omit: ([map, ...keys], at) => {
        const names = keys.map(plainText);
        return map?.kind === 'map' && !names.includes(undefined) ? names.reduce((now, name) => withoutEntry(now, name), map) : hole(at);
    },
    pick: ([map, ...keys], at) => {
        const names = keys.map(plainText);
        return map?.kind === 'map' && !names.includes(undefined) ? (0,model_node/* mapWith */.lg)(map, { entries: map.entries.filter(({ key }) => names.includes(key.text)) }) : hole(at);
    },
    merge: (args, at) => args.reduce((now, arg) => mergedMaps(arg, now, at)),
    mergeOverwrite: (args, at) => args.reduce((now, arg) => mergedMaps(now, arg, at)),
    deepCopy: ([value], at) => value ?? hole(at),
    keys: ([map], at) => (map?.kind === 'map' ? { kind: 'list', at, open: map.open, items: map.entries.map(({ key }) => key) } : hole(at)),
    len: ([value], at) => collection_functions_length(value, at),
    first: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items[0] ?? nothing(at)) : hole(at)),
    last: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items.at(-1) ?? nothing(at)) : hole(at)),
    append: ([list, item], at) => (list?.kind === 'list' && item ? (0,model_node/* listWith */.VO)(list, { items: [...list.items, asNode(item)] }) : hole(at)),
    concat: (lists, at) => {
        const all = lists.filter((list) => list.kind === 'list');
        return all.length === lists.length && all.every(({ items }) => items.length < maximumItems)
            ? { kind: 'list', at, open: all.some(({ open }) => open), items: all.flatMap(({ items }) => items) }
            : hole(at);
    },
    has: ([item, list], at) => yesOrNo(item && list?.kind === 'list' && !list.open ? anyEqual(item, list.items) : undefined, at),
    join: ([separator, list], at) => {
        const texts = list?.kind === 'list' && !list.open ? list.items.map(plainText) : [undefined];
        const sign = separator && plainText(separator);
        return texts.includes(undefined) || sign === undefined ? hole(at) : scalarOf(texts.join(sign), at);
    },
};
const scalarKey = (text, at) => ({ kind: 'scalar', at, value: text, text, style: 'plain' });
/** Lists longer than this are made to be. */
const maximumItems = 1000;
function dictionary(args, at) {
    const entries = [];
    let open = false;
    for (let index = 0; index < args.length; index += 2) {
        const key = plainText(args[index]);
        if (key === undefined)
            open = true;
        else
            entries.push([key, args[index + 1] ?? scalarOf('', at)]);
    }
    return mapOf(entries, at, open);
}
function keyed(value, step, at) {
    const key = step && plainText(step);
    if (!value || key === undefined)
        return hole(at);
    if (value.kind !== 'list')
        return member(value, key, at);
    return value.items[Number(key)] ?? (value.open ? hole(at) : nothing(at));
}
/** Maps within each other; what is shared is merged as often as it is met. */
const maximumMerges = 20_000;
function mergedMaps(base, top, at, budget = { left: maximumMerges }) {
    if (isNothing(top))
        return base;
    if (base.kind !== 'map' || top.kind !== 'map')
        return [base.kind, top.kind].some(kind => kind === 'hole' || kind === 'text') ? hole(at) : top;
    let merged = base;
    for (const { key, value } of top.entries) {
        if (--budget.left < 0)
            break;
        const under = merged.entries.findLast(entry => entry.key.text === key.text)?.value;
        merged = withEntry(merged, { key, value: under?.kind === 'map' && value.kind === 'map' ? asNode(mergedMaps(under, value, at, budget)) : value });
    }
    return (0,model_node/* mapWith */.lg)(merged, { open: merged.open || top.open || budget.left < 0 });
}
function collection_functions_length(value, at) {
    if (value?.kind === 'map' && !value.open)
        return scalarOf(value.entries.length, at);
    if (value?.kind === 'list' && !value.open)
        return scalarOf(value.items.length, at);
    const text = value && plainText(value);
    return text === undefined ? hole(at) : scalarOf(text.length, at);
}

;// CONCATENATED MODULE: ./lib/link/chart/number-functions.js


/** Arithmetic. */
const numberFunctions = {
    int: onNumbers(value => Math.trunc(value ?? 0)),
    int64: onNumbers(value => Math.trunc(value ?? 0)),
    add: onNumbers((...values) => values.reduce((sum, value) => sum + value, 0)),
    add1: onNumbers(value => (value ?? 0) + 1),
    sub: onNumbers((a = 0, b = 0) => a - b),
    mul: onNumbers((...values) => values.reduce((product, value) => product * value, 1)),
    max: onNumbers((...values) => Math.max(...values)),
    min: onNumbers((...values) => Math.min(...values)),
};
function onNumbers(compute) {
    return (args, at) => {
        const values = args.map(numberOf);
        return values.includes(undefined) ? hole(at) : scalarOf(compute(...values), args.length === 1 ? (args[0]?.at ?? at) : at);
    };
}

;// CONCATENATED MODULE: ./lib/link/chart/reflection-functions.js


/** What kind of value an argument is. */
const reflectionFunctions = {
    kindIs: ([kind, value], at) => yesOrNo(value && kindOf(value) !== undefined ? kindOf(value) === plainText(kind) : undefined, at),
    kindOf: ([value], at) => (value && kindOf(value) !== undefined ? scalarOf(kindOf(value), at) : hole(at)),
    typeIs: ([kind, value], at) => yesOrNo(value && kindOf(value) === plainText(kind) ? true : undefined, at),
};
/** As Go names kinds. */
function kindOf(value) {
    if (value.kind === 'map')
        return 'map';
    if (value.kind === 'list')
        return 'slice';
    if (value.kind === 'text')
        return 'string';
    if (value.kind !== 'scalar' || value.parts)
        return undefined;
    if (value.value === null)
        return 'invalid';
    return typeof value.value === 'boolean' ? 'bool' : typeof value.value === 'number' ? 'float64' : 'string';
}

;// CONCATENATED MODULE: ./lib/link/chart/text-functions.js




/** Texts: how they are changed, asked, put together and laid out in lines. */
const textFunctions = {
    quote: ([value], at) => quoted(value, '"', at),
    squote: ([value], at) => quoted(value, "'", at),
    toString: onText(text => text),
    trim: onText(text => text.trim()),
    lower: onText(text => text.toLowerCase()),
    upper: onText(text => text.toUpperCase()),
    title: onText(text => text.replace(/(?:^|\s)[a-z]/g, letter => letter.toUpperCase())),
    nospace: onText(text => text.replace(/\s/g, '')),
    trunc: onText((text, length) => (Number(length) < 0 ? text.slice(Number(length)) : text.slice(0, Number(length)))),
    trimSuffix: onText((text, suffix) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
    trimPrefix: onText((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
    trimAll: onText((text, set) => trimmed(text, set)),
    replace: onText((text, from, to) => text.replaceAll(from, to)),
    cat: ([...parts], at) => joinedText(parts.flatMap((part, index) => (index === 0 ? [part] : [scalarOf(' ', at), part])), at),
    print: (parts, at) => joinedText(parts, at),
    printf: ([format, ...rest], at) => formatted(format, rest, at),
    contains: onTexts((part, text) => text.includes(part)),
    hasPrefix: onTexts((prefix, text) => text.startsWith(prefix)),
    hasSuffix: onTexts((suffix, text) => text.endsWith(suffix)),
    indent: ([by, value], at) => indentedText(by, value, false, at),
    nindent: ([by, value], at) => indentedText(by, value, true, at),
    toYaml: ([value], at) => ({ kind: 'text', at, chunks: value ? yamlOf(asNode(value), at) : [] }),
};
/** Texts of more runs than this say nothing. */
const maximumRuns = 100;
/** Texts longer than this decide no field. */
const maximumText = 100_000;
/** A change of the last argument by those before it; what stays as it is keeps its place. */
function onText(change) {
    return (args, at) => {
        const value = args.at(-1);
        const texts = args.map(plainText);
        if (!value || texts.includes(undefined))
            return hole(at);
        const text = texts.at(-1);
        const result = text.length > maximumText ? text : change(text, ...texts.slice(0, -1));
        if (result.length > maximumText)
            return hole(at);
        return scalarOf(result, value.kind === 'scalar' && result === text ? value.at : at);
    };
}
function onTexts(holds) {
    return ([a, b], at) => {
        const [x, y] = [a && plainText(a), b && plainText(b)];
        return yesOrNo(x === undefined || y === undefined ? undefined : holds(x, y), at);
    };
}
function trimmed(text, set) {
    let start = 0;
    let end = text.length;
    while (start < end && set.includes(text[start]))
        start++;
    while (end > start && set.includes(text[end - 1]))
        end--;
    return text.slice(start, end);
}
function quoted(value, sign, at) {
    if (!value || isNothing(value))
        return scalarOf('', at);
    const text = plainText(value);
    const written = (part) => (sign === '"' ? JSON.stringify(part).slice(1, -1) : part.replaceAll("'", "''"));
    const place = value.kind === 'scalar' ? value.at : at;
    const run = (chunk) => ({ text: chunk, at: place, still: true, used: at });
    if (text !== undefined)
        return { kind: 'text', at, chunks: [run(`${sign}${written(text)}${sign}`)] };
    const node = asNode(value);
    const parts = (node.kind === 'scalar' && node.parts) || [undefined];
    const chunks = parts.map((part) => (part === undefined ? { ...run('{{?}}'), hole: 'inline' } : run(written(part))));
    return { kind: 'text', at, chunks: [run(sign), ...chunks, run(sign)] };
}
/** Texts in a row, of which some may be unseen. */
function joinedText(parts, at) {
    const runs = [];
    for (const part of parts) {
        const text = plainText(part);
        const own = text !== undefined ? [text] : part.kind === 'scalar' && part.parts ? part.parts : [undefined];
        for (const run of own)
            if (run !== undefined || runs.length === 0 || runs.at(-1) !== undefined)
                runs.push(run);
        if (runs.length > maximumRuns)
            return hole(at);
    }
    if (runs.reduce((sum, run) => sum + (run?.length ?? 0), 0) > maximumText)
        return hole(at);
    if (!runs.includes(undefined))
        return scalarOf(runs.join(''), at);
    return runs.length === 1 ? hole(at) : { ...textNode('', at), parts: runs };
}
function formatted(format, rest, at) {
    const text = format && plainText(format);
    if (text === undefined || text.length > 5000)
        return hole(at);
    const args = [...rest];
    const parts = text.split(/(%(?:[-+# 0]*\d*(?:\.\d+)?[a-zA-Z%]))/).map((part, index) => {
        if (index % 2 === 0)
            return scalarOf(part, at);
        if (part === '%%')
            return scalarOf('%', at);
        const value = args.shift();
        if (!value || !/^%[svdq]$/.test(part))
            return hole(at);
        return part === '%q' ? (plainText(value) === undefined ? hole(at) : scalarOf(JSON.stringify(plainText(value)), at)) : value;
    });
    return joinedText(parts, at);
}
function indentedText(by, value, fresh, at) {
    const depth = numberOf(by);
    if (depth === undefined || !value)
        return hole(at);
    const still = (text) => ({ text, at: { ...at, end: at.start }, still: true, used: at });
    const unseen = { ...still('{{?}}'), hole: 'block' };
    const text = value.kind === 'scalar' ? plainText(value) : undefined;
    const chunks = value.kind === 'text' ? value.chunks : text === undefined ? [unseen] : [{ ...still(text), at: value.at }];
    return { kind: 'text', at, ...(fresh && { lines: true }), chunks: [...(fresh ? [still('\n')] : []), ...indented(chunks, depth)] };
}

;// CONCATENATED MODULE: ./lib/link/chart/functions.js





/**
 * The functions of Go and Sprig that decide fields of manifests. All others are holes, and so are the results of those that ask the cluster, the
 * clock or chance.
 * https://helm.sh/docs/chart_template_guide/function_list/
 */
const functions = new Map(Object.entries({ ...logicFunctions, ...textFunctions, ...collectionFunctions, ...reflectionFunctions, ...numberFunctions }));
/** Under other names: `must` fails the render where the plain one does not. */
const functionNamed = (name) => functions.get(name) ??
    functions.get(name.replace(/^must(.)/, (_, letter) => letter.toLowerCase())) ??
    (name === 'tuple' ? functions.get('list') : undefined);

;// CONCATENATED MODULE: ./lib/link/chart/include.js


/** Templates in templates that go deeper have no end. */
const include_maximumDepth = 40;
/** A named template, printed with what it is handed. */
function include([name, dot], { run }, at) {
    const template = run.named.get((name && plainText(name)) ?? '');
    if (!template || run.depth >= include_maximumDepth)
        return hole(at);
    const out = [];
    const given = dot ?? nothing(at);
    run.depth++;
    run.walk(template.body, { run, file: template.file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: run.unsure }, out });
    run.depth--;
    return { kind: 'text', at, chunks: out };
}
/** `tpl`: a text of the values that is a template itself. */
function templateText([value, dot], { run }, at) {
    // Values files are no templates: what looks like one there is a text for `tpl`.
    const text = value?.kind === 'scalar' && value.text.includes('{{') ? value.text : value && plainText(value);
    if (text === undefined || run.depth >= include_maximumDepth)
        return hole(at);
    if (!text.includes('{{'))
        return value.kind === 'scalar' ? value : { kind: 'text', at, chunks: chunksOf(value, at) };
    const syntax = parseGoTemplate(text);
    if (!syntax)
        return hole(at);
    const out = [];
    const given = dot ?? nothing(at);
    run.depth++;
    const file = { source: at.source, text, body: syntax.body };
    run.walk(syntax.body, { run, file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: run.unsure }, out });
    run.depth--;
    const place = value.kind === 'scalar' ? value.at : at;
    return { kind: 'text', at, chunks: out.map(chunk => ({ ...chunk, at: place, still: true })) };
}

;// CONCATENATED MODULE: ./lib/link/chart/pipe.js




/**
 * What a pipeline comes to.
 * @param at the action that it stands in, for what has no place of its own
 */
function evaluatePipe(pipe, frame, at) {
    let value;
    for (const command of pipe) {
        if (++frame.run.steps > maximumSteps)
            return hole(at);
        value = evaluateCommand(command, value, frame, at);
    }
    return value ?? nothing(at);
}
function evaluateCommand([head, ...rest], piped, frame, at) {
    if (head.is !== 'function') {
        const value = evaluateOperand(head, frame, at);
        // A method: `.Capabilities.APIVersions.Has "apps/v1"`.
        return rest.length > 0 || piped ? hole(at) : value;
    }
    if (head.name === 'set' || head.name === 'unset')
        spoil(rest[0], frame);
    const args = rest.map(operand => evaluateOperand(operand, frame, at));
    if (piped)
        args.push(piped);
    if (head.name === 'include')
        return include(args, frame, at);
    if (head.name === 'tpl')
        return templateText(args, frame, at);
    const result = functionNamed(head.name)?.(args, at) ?? hole(at);
    const [changed] = rest;
    // A map is changed where it stands; one that has a name of its own is found again by it.
    if (/^(?:set|unset|merge|mergeOverwrite)$/.test(head.name) && changed?.is === 'variable' && changed.name !== '' && changed.path.length === 0)
        frame_assign(changed.name, false, result, frame);
    return result;
}
/** A map of the values that is changed: what depends on it is not followed. */
function spoil(target, { run }) {
    if (target && (target.is === 'field' || (target.is === 'variable' && (target.name === '' || target.path.length > 0))))
        run.tainted = true;
}
function evaluateOperand(operand, frame, at) {
    switch (operand.is) {
        case 'literal':
            return scalarOf(operand.value, at);
        case 'field':
            return follow(frame.dot, operand.path, frame, at);
        case 'variable':
            return follow(variable(operand.name, frame), operand.path, frame, at);
        case 'pipe':
            return follow(evaluatePipe(operand.pipe, frame, at), operand.path, frame, at);
        case 'function':
            return evaluateCommand([operand], undefined, frame, at);
    }
}
function follow(start, path, { run }, at) {
    return path.reduce((now, step) => (run.tainted && step === 'Values' ? hole(at) : member(now, step, at)), start);
}

;// CONCATENATED MODULE: ./lib/link/chart/possible.js
/** Characters that no template prints, for what nobody can see. */
const possible_signs = { inline: '\uE001', block: '\uE002', control: '\uE003', keys: '\uE004' };
const key = /^(?:"([\w./-]+)"|'([\w./-]+)'|([\w./-]+)):(?:\s|$)/;
/**
 * Tells what a block of lines is from what it would print.
 * @param above what was printed before it
 * @returns undefined for whole objects, and for what begins within a line
 */
function possible_placeOf(block, above) {
    const before = lastLine(above);
    const own = block.map(chunk => (chunk.hole ? possible_signs[chunk.hole] : chunk.text)).join('');
    const startsLine = /^[^\S\n]*\n/.test(own);
    if (!startsLine && before.trim() !== '')
        return undefined;
    const lines = ((startsLine ? '' : before) + own).split('\n').filter(line => line.trim() !== '' && line.trim() !== possible_signs.control && !/^\s*#/.test(line));
    if (lines.some(line => line.startsWith('---')))
        return undefined;
    const column = lines.length > 0 ? Math.min(...lines.map(indentOf)) : undefined;
    const outer = lines.filter(line => indentOf(line) === column).map(line => line.trim());
    const keys = outer.map(line => (line === possible_signs.keys ? '' : keyOf(line)));
    if (column === 0 && keys.includes('kind'))
        return undefined;
    const nested = outer.includes(possible_signs.keys) ? block.flatMap(chunk => chunk.keys ?? []) : [];
    const all = keys.includes(undefined) ? undefined : [...new Set([...keys, ...nested])].filter(name => name !== '');
    return { column, keys: all, before: before.trim() === '' ? before : '' };
}
/** What stands for the block: its place is open for what it would add. */
function possible({ column, keys, before }, at) {
    if (column === undefined)
        return [];
    return [
        { text: `\n${' '.repeat(column)}`, at: { ...at, end: at.start }, still: true },
        { text: '{{?}}', at, still: true, ...(keys ? { hole: 'keys', keys } : { hole: 'block', optional: true }) },
        { text: `\n${before}`, at: { ...at, start: at.end }, still: true },
    ];
}
const indentOf = (line) => line.length - line.trimStart().length;
function keyOf(line) {
    const [, double, single, plain] = key.exec(line) ?? [];
    return double ?? single ?? plain;
}
/** The characters since the last line break. */
function lastLine(chunks) {
    let line = '';
    for (let index = chunks.length - 1; index >= 0; index--) {
        const { text } = chunks[index];
        const end = text.lastIndexOf('\n');
        line = text.slice(end + 1) + line;
        if (end >= 0)
            return line;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/link/chart/print.js


/** Prints what an action comes to; what nobody can see stays as a hole, on a line of its own where the action stands alone. */
function print(datum, tag, frame) {
    const used = placeIn(frame.file, tag);
    const chunks = chunksOf(datum, used);
    const isBlock = datum.kind === 'hole' && standsAlone(frame.file, tag);
    if (isBlock) {
        frame.out.push(...lineOfItsOwn('{{?}}', tag, frame, 'inline'));
        return;
    }
    const inLine = !(datum.kind === 'text' && datum.lines) && !standsAlone(frame.file, tag);
    if (inLine && isRagged(chunks)) {
        frame.out.push({ text: '{{?}}', at: used, still: true, used, hole: 'inline' });
        return;
    }
    for (const { text } of chunks)
        frame.run.steps += 1 + stepsOf(text.length);
    if (frame.run.steps <= maximumSteps)
        for (const chunk of chunks)
            frame.out.push({ ...chunk, used });
}
/** An action that stays, on a line of its own as it was. */
function lineOfItsOwn(text, tag, { file }, kind) {
    const at = placeIn(file, tag);
    const line = file.text.lastIndexOf('\n', tag.start - 1) + 1;
    const before = file.text.slice(line, tag.start);
    const indent = before.slice(0, before.length - before.trimStart().length);
    return [
        { text: `\n${indent}`, at: { ...at, end: at.start }, still: true },
        { text, at, still: true, ...(kind && { hole: kind }) },
        { text: '\n', at: { ...at, start: at.end }, still: true },
    ];
}
/** Nothing else but actions is on the lines of a tag. */
function standsAlone({ text }, { start, end }) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const stop = text.indexOf('\n', end);
    const after = text.slice(end, stop < 0 ? text.length : stop);
    return `${before}${after}`.replace(/\{\{[^{}]*\}\}/g, '').trim() === '';
}

;// CONCATENATED MODULE: ./lib/link/chart/evaluate.js





/** What a template prints, as far as anybody can tell from the values; undefined where it goes on without end. */
function evaluate(file, scene, work) {
    if (work.left <= 0)
        return undefined;
    const run = { ...scene, walk, steps: 0, depth: 0, unsure: 0, tainted: false };
    const out = [];
    const scope = { variables: new Map([['', scene.root]]), above: undefined, unsure: 0 };
    walk(file.body, { run, file, dot: scene.root, scope, out });
    work.left -= run.steps;
    return run.steps > maximumSteps ? undefined : out;
}
function walk(nodes, frame) {
    for (const node of nodes) {
        if (++frame.run.steps > maximumSteps)
            return;
        if (node.is === 'text') {
            frame.run.steps += stepsOf(node.end - node.start);
            frame.out.push({ text: frame.file.text.slice(node.start, node.end), at: placeIn(frame.file, node), still: false });
        }
        else if (node.is === 'output')
            print(evaluatePipe(node.pipe, frame, placeIn(frame.file, node)), node, frame);
        else if (node.is === 'assign')
            frame_assign(node.name, node.declares, evaluatePipe(node.pipe, frame, placeIn(frame.file, node)), frame);
        else if (node.is !== 'stop')
            branch(node, frame);
    }
}
function branch(node, frame) {
    const open = node.arms[0];
    if (node.is === 'range') {
        range(open, node, frame);
        return;
    }
    let unsure = false;
    for (const arm of node.arms) {
        const own = inner(frame);
        const value = arm.pipe ? evaluatePipe(arm.pipe, own, placeIn(frame.file, arm.tag)) : undefined;
        const holds = value ? truth(value) : true;
        if (value && arm.variables[0] !== undefined)
            own.scope.variables.set(arm.variables[0], value);
        const inside = value && arm.rebinds ? { ...own, dot: value } : own;
        if (!unsure && holds === true) {
            walk(arm.body, inside);
            return;
        }
        if (holds === false)
            continue;
        const waits = value !== undefined && isAwaited(value);
        if (!unsure && isInline(node, frame)) {
            if (waits && node.arms.length > 1)
                continue;
            unseenInline(node, frame);
            return;
        }
        const place = waits ? placeOfLeftOut(arm, node, inside) : undefined;
        if (place && node.arms.length === 1) {
            frame.out.push(...possible(place, placeIn(frame.file, arm.tag)));
            return;
        }
        const tag = unsure ? (arm.pipe ? '{{else if ?}}' : '{{else}}') : '{{if ?}}';
        frame.out.push(...lineOfItsOwn(tag, arm.tag, frame, 'control'));
        unsure = true;
        if (!place)
            walkUnsure(arm.body, inside);
        if (holds === true)
            break;
    }
    if (unsure)
        frame.out.push(...lineOfItsOwn('{{end}}', node.close, frame, 'control'));
}
/** Where nobody can tell whether it is printed. */
function walkUnsure(body, frame) {
    frame.run.unsure++;
    walk(body, { ...frame, scope: { ...frame.scope, unsure: frame.run.unsure } });
    frame.run.unsure--;
}
/** The whole block stands within one line. */
const isInline = (node, { file }) => !file.text.slice(node.arms[0].tag.start, node.close.end).includes('\n');
function unseenInline(node, frame) {
    const at = { ...placeIn(frame.file, node.close), start: node.arms[0].tag.start };
    // Variables that the arms set are set or not.
    frame.run.unsure++;
    for (const arm of node.arms)
        walk(arm.body, { ...inner(frame), out: [] });
    frame.run.unsure--;
    const isSilent = node.arms.every(({ body }) => body.every(part => part.is === 'assign'));
    if (!isSilent)
        frame.out.push({ text: '{{?}}', at, still: true, hole: 'inline' });
}
function range(arm, node, frame) {
    const value = evaluatePipe(arm.pipe, frame, placeIn(frame.file, arm.tag));
    const items = itemsOf(value);
    const rest = node.arms[1];
    if (items && items.length === 0) {
        if (rest)
            walk(rest.body, inner(frame));
        return;
    }
    const stops = arm.body.some(part => part.is === 'stop' || ('arms' in part && part.arms.some(({ body }) => body.some(({ is }) => is === 'stop'))));
    if (items && !stops) {
        for (const [key, item] of items)
            walk(arm.body, evaluate_each(arm, key, item, frame));
        return;
    }
    if (isInline(node, frame)) {
        unseenInline(node, frame);
        return;
    }
    const unseen = hole(placeIn(frame.file, arm.tag));
    const place = isAwaited(value) && !rest ? placeOfLeftOut(arm, node, evaluate_each(arm, unseen, unseen, frame)) : undefined;
    if (place) {
        frame.out.push(...possible(place, placeIn(frame.file, arm.tag)));
        return;
    }
    frame.out.push(...lineOfItsOwn('{{range ?}}', arm.tag, frame, 'control'));
    frame.run.unsure++;
    walk(arm.body, evaluate_each(arm, unseen, unseen, frame));
    frame.run.unsure--;
    frame.out.push(...lineOfItsOwn('{{end}}', node.close, frame, 'control'));
}
/**
 * A block that an empty default leaves out: what it would print is no part of what the chart says by itself, but its place is open. Whole objects are
 * judged as they would come out: who installs such a chart gives the value. Undefined for those, and for what is no block of lines.
 */
function placeOfLeftOut(arm, node, frame) {
    if (!standsAlone(frame.file, arm.tag) || !standsAlone(frame.file, node.close))
        return undefined;
    const out = [];
    walkUnsure(arm.body, { ...frame, out });
    return possible_placeOf(out, frame.out);
}
function evaluate_each({ variables }, key, item, frame) {
    const own = inner(frame, item);
    const [first, second] = variables;
    if (second !== undefined)
        own.scope.variables.set(first, key).set(second, item);
    else if (first !== undefined)
        own.scope.variables.set(first, item);
    return own;
}
function itemsOf(value) {
    if (isNothing(value))
        return [];
    if (value.kind === 'list' && !value.open)
        return value.items.map((item, index) => [scalarOf(index, item.at), item]);
    return value.kind === 'map' && !value.open ? value.entries.map(entry => [entry.key, entry.value]) : undefined;
}

;// CONCATENATED MODULE: ./lib/link/chart/scene.js


/** The root of a chart's templates. */
const rootOf = (entries, at) => entries.reduce((map, [key, value]) => withEntry(map, { key: { kind: 'scalar', at, value: key, text: key, style: 'plain' }, value: asNode(value) }), {
    kind: 'map',
    at,
    entries: [],
    open: false,
});

;// CONCATENATED MODULE: ./lib/link/chart/render.js













/** Charts in charts. */
const render_maximumDepth = 10;
/** Steps, so that charts without templates come to an end too: one that has the next three times as a dependency triples at every step. */
const costOfChart = 100;
/**
 * Renders a chart with what it is made of.
 * @param work what is left of it is less afterwards; templates for which nothing is left count as without end
 */
function render(chart, reading, charts, work) {
    const named = new Map();
    collectNamed(chart, charts, named, 0);
    const state = { facts: [], done: [], failed: [], work };
    renderInto(state, chart, chart.metadata, reading, charts, named, 0);
    return state;
}
/** Named templates are known in all charts of a release; the outer ones win. */
function collectNamed(chart, charts, named, depth, seen = new Set()) {
    // Once is enough of a chart that others share, however often it is met.
    seen.add(chart);
    for (const { folder } of depth < render_maximumDepth ? chart.dependencies : []) {
        const other = folder === undefined ? undefined : charts.get(folder);
        if (other && !seen.has(other))
            collectNamed(other, charts, named, depth + 1, seen);
    }
    for (const [name, template] of chart.named)
        named.set(name, template);
}
function renderInto(state, chart, metadata, reading, charts, named, depth) {
    state.work.left -= costOfChart;
    const isLibrary = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(metadata, 'type')) === 'library';
    for (const [path, template] of isLibrary ? [] : chart.templates) {
        const at = { source: template.source, start: 0, end: 0 };
        const chunks = evaluate(template, { root: sceneOf(chart, metadata, reading, path, at), named }, state.work);
        if (!chunks) {
            state.failed.push(template.source);
            continue;
        }
        state.done.push(template.source);
        for (const document of (0,yaml/* readYaml */.g)(printed(chunks, at)).documents)
            (0,add_all/* addAll */.R)(state.facts, factsOf(document, template.text, template.source, reading));
    }
    for (const dependency of depth < render_maximumDepth ? chart.dependencies : [])
        renderDependency(state, dependency, reading, charts, named, depth);
}
/** What the templates see of the chart and the release. What a run decides is a hole. */
function sceneOf(chart, metadata, { values, release, namespace }, path, at) {
    const told = (value) => (value?.is === 'known' ? textNode(value.value, value.at) : hole(at));
    const capital = (key) => (key === 'apiVersion' ? 'APIVersion' : key.slice(0, 1).toUpperCase() + key.slice(1));
    const own = (0,model_node/* entriesAt */.ws)(metadata).map(({ key, value }) => [capital(key.text), value]);
    const unseen = ['Capabilities', 'Files', 'Subcharts'].map(name => [name, hole(at)]);
    const base = `${(0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(metadata, 'name')) ?? ''}/`;
    return rootOf([
        ['Values', values],
        ['Chart', rootOf(own, metadata.at)],
        [
            'Release',
            rootOf([
                ['Name', told(release)],
                ['Namespace', told(namespace)],
                ['Service', scalarOf('Helm', at)],
                ...['IsInstall', 'IsUpgrade', 'Revision'].map(name => [name, hole(at)]),
            ], at),
        ],
        [
            'Template',
            rootOf([
                ['Name', scalarOf(base + path.slice(chart.folder.length).replace(/^\//, ''), at)],
                ['BasePath', scalarOf(`${base}templates`, at)],
            ], at),
        ],
        ...unseen,
    ], at);
}
/** The objects of a document. They are told by what their template says, not by what it comes to in one environment. */
function factsOf(document, text, source, { environment, consumer, example }) {
    const reading = { ...(environment !== undefined && { environment }), ...(consumer && { consumer }) };
    const written = ({ at: place }) => place.source === source ? text.slice(place.start, Math.min(place.end, place.start + 200)).trim() : '';
    const objects = (0,kubernetes_objects/* kubernetesFacts */.E)(document, example).map(fact => {
        const { name, namespace } = fact;
        const names = { name: name.is === 'absent' ? '' : written(name), namespace: namespace.is === 'absent' ? '' : written(namespace) };
        return (0,restated/* restated */.l)(fact, { ...reading, written: names });
    });
    const installed = objects.flatMap(fact => (fact.kind === 'object' ? (0,helm_resources/* helmResourceFacts */.M)(fact, () => undefined) : []));
    return [...objects, ...installed.map(release => ({ ...release, ...reading }))];
}
function renderDependency(state, dependency, reading, charts, named, depth) {
    const enabled = isEnabled(dependency, reading.values);
    const other = dependency.folder === undefined ? undefined : charts.get(dependency.folder);
    if (!other) {
        if (enabled === true)
            state.facts.push(releaseOf(dependency, reading));
        return;
    }
    if (enabled === false) {
        state.done.push(...[...other.templates.values()].map(({ source }) => source));
        return;
    }
    if (state.work.left <= 0) {
        state.failed.push(...[...other.templates.values()].map(({ source }) => source));
        return;
    }
    const name = textNode(dependency.key, dependency.node.at);
    const metadata = withEntry(other.metadata, { key: textNode('name', dependency.node.at), value: name });
    renderInto(state, other, metadata, { ...reading, values: valuesFor(dependency, other.values, reading.values) }, charts, named, depth + 1);
}
/** The values of a dependency: its own defaults, what the chart above has under its name, and what is for all. */
function valuesFor({ key, node }, defaults, above) {
    const under = (0,model_node/* entriesAt */.ws)(above).findLast(entry => entry.key.text === key)?.value;
    const global = (0,model_node/* entriesAt */.ws)(above).findLast(entry => entry.key.text === 'global');
    const own = under ? (0,helm_values/* overlaid */.ZY)(defaults, under) : defaults;
    const all = global ? (0,helm_values/* overlaid */.ZY)(own, { kind: 'map', at: node.at, entries: [global], open: false }) : own;
    return all.kind === 'map' ? (0,model_node/* mapWith */.lg)(all, { open: all.open || above.open }) : { kind: 'map', at: node.at, entries: [], open: true };
}
/** `condition` is the first path that has a boolean; without one the tags decide; without any it is there. */
function isEnabled({ node }, values) {
    const condition = (0,model_node/* textAt */.$6)(node, 'condition');
    if (condition.is !== 'absent' && condition.is !== 'known')
        return undefined;
    for (const path of condition.is === 'known' ? condition.value.split(',') : []) {
        const found = path
            .trim()
            .split('.')
            .reduce((now, step) => member(now, step, node.at), values);
        if (found.kind === 'hole')
            return undefined;
        if (found.kind === 'scalar' && typeof found.value === 'boolean')
            return found.value;
    }
    const tags = (0,model_node/* entriesAt */.ws)(node).findLast(({ key }) => key.text === 'tags')?.value;
    const states = tags?.kind === 'list' ? tags.items.map(tag => truth(member(member(values, 'tags', node.at), tag.kind === 'scalar' ? tag.text : '', node.at))) : [];
    return states.length === 0 || states.includes(true) ? true : states.includes(undefined) ? undefined : !isSet(values, tags);
}
/** A tag that nobody sets takes nothing away. */
const isSet = (values, tags) => tags?.kind === 'list' && tags.items.some(tag => (0,model_node/* entriesAt */.ws)(values, 'tags').some(({ key }) => tag.kind === 'scalar' && key.text === tag.text));
/** A dependency that is published elsewhere, with the values that the chart has for it. */
function releaseOf({ node, key, name }, { values, environment, consumer, release, namespace, example }) {
    const under = (0,model_node/* entriesAt */.ws)(values).findLast(entry => entry.key.text === key)?.value;
    const repository = (0,model_node/* textAt */.$6)(node, 'repository');
    const alias = (0,model_value/* valueOf */.RP)(repository)?.match(/^(?:@|alias:)(.+)$/)?.[1];
    return {
        ...{ kind: 'helm-release', at: node.at, example, conditional: false, via: 'Chart.yaml' },
        ...(environment !== undefined && { environment }),
        ...(consumer && { consumer }),
        release: release ?? (0,model_value/* absent */.Ge)(node.at),
        namespace: namespace ?? (0,model_value/* absent */.Ge)(node.at),
        chart: alias !== undefined && name.is === 'known' ? (0,model_value/* known */.eO)(`${alias}/${name.value}`, name.at, name.from) : name,
        repository: alias === undefined ? repository : (0,model_value/* absent */.Ge)(node.at),
        version: (0,model_node/* textAt */.$6)(node, 'version'),
        values: under ? [{ is: 'tree', tree: under }] : [],
        open: values.open || under?.kind === 'hole',
    };
}

;// CONCATENATED MODULE: ./lib/link/chart/expander.js




/** Charts of the repository with the values that they are installed with: their templates are judged as they come out. */
function expandCharts(files, facts) {
    const charts = chartsIn(files);
    if (charts.size === 0)
        return { facts: [], consumed: new Set(), notices: [] };
    const paths = new Map([...files.values()].map(({ path, source }) => [source, path]));
    const path = (source) => paths.get(source) ?? '';
    const releases = facts.filter((fact) => fact.kind === 'helm-release');
    const used = new Set([...charts.values()].flatMap(({ dependencies }) => dependencies.flatMap(({ folder }) => folder ?? [])));
    const said = [];
    const consumed = new Set();
    const failed = new Set();
    const notices = [];
    let left = allSteps;
    for (const chart of charts.values()) {
        const { readings, beyond } = readingsOf(chart, releases, files, path);
        // A part of another chart is judged there, unless it is installed by itself too.
        if (used.has(chart.folder) && readings.every(({ environment }) => environment === undefined))
            continue;
        const message = `the chart ${chart.folder} is installed in more ways than are looked at (${maximumReadings})`;
        notices.push(...beyond.map((path) => ({ kind: 'unscanned', path, message })));
        let isCut = false;
        for (const reading of readings) {
            const most = Math.min(left, expander_maximumSteps);
            const work = { left: most };
            const rendered = render(chart, reading, charts, work);
            left -= most - Math.max(0, work.left);
            isCut ||= work.left <= 0;
            (0,add_all/* addAll */.R)(said, rendered.facts);
            for (const source of rendered.done)
                consumed.add(source);
            for (const source of rendered.failed)
                failed.add(source);
        }
        if (isCut)
            notices.push({ kind: 'unscanned', path: chart.file.path, message: tooManySteps });
    }
    // One that has no end with some values is read as it stands.
    const rendered = new Set([...consumed].filter(source => !failed.has(source)));
    return { facts: said.filter(fact => !failed.has(fact.at.source)), consumed: rendered, reread: rendered, notices };
}
/** Of one reading of a chart, and of all of a repository: far above what charts of thousands of lines take. */
const expander_maximumSteps = 2_000_000;
const allSteps = 20_000_000;
const tooManySteps = `the templates of this chart and of those in it take more steps than are done (${expander_maximumSteps} for a chart, ${allSteps} for all); what is left is read as it stands`;

// EXTERNAL MODULE: ./lib/model/api-group.js
var api_group = __webpack_require__(7499);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/parse/scalar-text.js
var scalar_text = __webpack_require__(8403);
;// CONCATENATED MODULE: ./lib/link/kustomize/charts.js



/** The charts that a kustomization inflates. https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
function chartReleases(layer, files) {
    const home = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(layer.node, 'helmGlobals', 'chartHome')) ?? 'charts';
    return (0,model_node/* itemsAt */.Ct)(layer.node, 'helmCharts').map((entry) => {
        const name = (0,model_node/* textAt */.$6)(entry, 'name');
        const release = (0,model_node/* textAt */.$6)(entry, 'releaseName');
        const here = name.is === 'known' && files.has((0,link_paths/* resolvePath */.o1)(layer.folder, `${home}/${name.value}/Chart.yaml`) ?? '');
        return {
            ...{ kind: 'helm-release', at: entry.at, example: layer.example, conditional: false, via: 'helmCharts' },
            release: release.is === 'absent' ? name : release,
            namespace: (0,model_node/* textAt */.$6)(entry, 'namespace'),
            chart: here ? (0,model_value/* known */.eO)(`./${home}/${name.value}`, name.at) : name,
            repository: here ? (0,model_value/* absent */.Ge)(entry.at) : (0,model_node/* textAt */.$6)(entry, 'repo'),
            version: (0,model_node/* textAt */.$6)(entry, 'version'),
            values: valuesOf(entry),
            open: entry.kind !== 'map' || entry.open,
        };
    });
}
/** `valuesMerge` says which of the two wins: the values in place, unless it is `merge`; with `replace` they stand alone. */
function valuesOf(entry) {
    const first = (0,model_node/* textAt */.$6)(entry, 'valuesFile');
    const more = (0,model_node/* itemsAt */.Ct)(entry, 'additionalValuesFiles').map(path => (0,model_node/* nodeAt */.oB)(path));
    const inline = (0,model_node/* nodeAt */.oB)(entry, 'valuesInline');
    const files = [
        ...(first.is === 'absent' ? [] : [{ is: 'file', path: first }]),
        ...more.map((_, index) => ({ is: 'file', path: (0,model_node/* textAt */.$6)(entry, 'additionalValuesFiles', index) })),
    ];
    const tree = inline.is === 'known' ? [{ is: 'tree', tree: inline.value }] : [];
    const mode = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(entry, 'valuesMerge'));
    if (mode === 'replace' && tree.length > 0)
        return tree;
    return mode === 'merge' ? [...tree, ...files] : [...files, ...tree];
}

// EXTERNAL MODULE: ./lib/extract/kubernetes/pod-templates.js
var pod_templates = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/model/pod.js
var pod = __webpack_require__(6130);
;// CONCATENATED MODULE: ./lib/link/kustomize/resource.js


/** An object as a file has it. */
function resourceOf(node) {
    const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'metadata', 'name'));
    const namespace = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'metadata', 'namespace'));
    return {
        node,
        kind: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'kind')) ?? '',
        names: name === undefined ? [] : [name],
        namespaces: [namespace ?? ''],
        opaque: false,
    };
}
/** The resource with its object changed. */
const withNode = (resource, node) => node?.kind === 'map' && node !== resource.node ? { ...resource, node } : resource;
/** Kinds that live in no namespace. */
const clusterWide = new Set([
    'APIService',
    'CSIDriver',
    'CSINode',
    'ClusterRole',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'IngressClass',
    'MutatingWebhookConfiguration',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PodSecurityPolicy',
    'PriorityClass',
    'RuntimeClass',
    'StorageClass',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
    'VolumeAttachment',
]);

;// CONCATENATED MODULE: ./lib/link/kustomize/names.js






/** The objects in the namespace of the layer. */
function inNamespace(resource, namespace) {
    const to = (0,model_value/* valueOf */.RP)(namespace);
    if (namespace.is === 'absent' || to === '' || (clusterWide.has(resource.kind) && resource.kind !== 'Namespace'))
        return resource;
    const field = resource.kind === 'Namespace' ? 'name' : 'namespace';
    const value = to === undefined ? { kind: 'hole', at: namespace.at } : textNode(to, namespace.at);
    const node = changedOrMade(resource.node, ['metadata'], namespace.at, map => withEntry(map, { key: textNode(field, namespace.at), value }));
    const known = withNode(resource, node);
    if (to === undefined)
        return known;
    return field === 'name' ? { ...known, names: [...known.names, to] } : { ...known, namespaces: [...known.namespaces, to] };
}
/** Kinds whose names no prefix changes. */
const fixedNames = new Set(['APIService', 'CustomResourceDefinition', 'Namespace']);
/** The objects with a prefix and a suffix on their names, and on what refers to them by name. */
function renamed(resources, prefix, suffix) {
    if ((prefix.is === 'absent' || (0,model_value/* valueOf */.RP)(prefix) === '') && (suffix.is === 'absent' || (0,model_value/* valueOf */.RP)(suffix) === ''))
        return resources;
    const runs = (name) => [prefix.is === 'absent' ? '' : (0,model_value/* valueOf */.RP)(prefix), name, suffix.is === 'absent' ? '' : (0,model_value/* valueOf */.RP)(suffix)];
    const moved = new Set();
    const after = resources.map(resource => {
        if (fixedNames.has(resource.kind) || resource.names.length === 0)
            return resource;
        const name = resource.names.at(-1);
        moved.add(names_keyOf(resource.kind, name));
        const next = withNode(resource, changed(resource.node, ['metadata', 'name'], node => written(node.at, runs(name))));
        return { ...next, names: runs(name).includes(undefined) ? next.names : [...next.names, runs(name).join('')] };
    });
    return after.map(resource => withNode(resource, referring(resource, (kind, name) => (moved.has(names_keyOf(kind, name)) ? runs(name) : undefined))));
}
const names_keyOf = (kind, name) => `${kind}/${name}`;
function written(at, runs) {
    return runs.every(run => run !== undefined) ? textNode(runs.join(''), at) : { ...textNode('', at), parts: runs.filter(run => run !== '') };
}
const containers = (...rest) => pod/* containerLists */.nL.map(list => [list, each, ...rest]);
/** Where pod specs name other objects. https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/namereference.go */
const inPods = [
    ['ServiceAccount', [['serviceAccountName']]],
    ['PersistentVolumeClaim', [['volumes', each, 'persistentVolumeClaim', 'claimName']]],
    [
        'ConfigMap',
        [
            ['volumes', each, 'configMap', 'name'],
            ['volumes', each, 'projected', 'sources', each, 'configMap', 'name'],
            ...containers('env', each, 'valueFrom', 'configMapKeyRef', 'name'),
            ...containers('envFrom', each, 'configMapRef', 'name'),
        ],
    ],
    [
        'Secret',
        [
            ['volumes', each, 'secret', 'secretName'],
            ['volumes', each, 'projected', 'sources', each, 'secret', 'name'],
            ['imagePullSecrets', each, 'name'],
            ...containers('env', each, 'valueFrom', 'secretKeyRef', 'name'),
            ...containers('envFrom', each, 'secretRef', 'name'),
        ],
    ],
];
/** Where objects of a kind name others. */
const inObjects = [
    ['StatefulSet', 'Service', ['spec', 'serviceName']],
    ['Ingress', 'Service', ['spec', 'rules', each, 'http', 'paths', each, 'backend', 'service', 'name']],
    ['Ingress', 'Service', ['spec', 'defaultBackend', 'service', 'name']],
];
function referring(resource, target) {
    const follow = (node, kind, path) => changed(node, path, scalar => {
        const runs = scalar.kind === 'scalar' && !scalar.parts ? target(kind, scalar.text) : undefined;
        return runs ? written(scalar.at, runs) : scalar;
    }) ?? node;
    let node = resource.node;
    for (const template of pod_templates/* podTemplatePaths */.q.get(resource.kind) ?? []) {
        for (const [kind, paths] of inPods)
            for (const path of paths)
                node = follow(node, kind, [...template, 'spec', ...path]);
    }
    for (const [holder, kind, path] of inObjects)
        if (holder === resource.kind)
            node = follow(node, kind, path);
    if (resource.kind === 'HorizontalPodAutoscaler')
        node = follow(node, (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'spec', 'scaleTargetRef', 'kind')) ?? '', ['spec', 'scaleTargetRef', 'name']);
    if (resource.kind.endsWith('RoleBinding'))
        node = bound(node, follow);
    return node;
}
function bound(node, follow) {
    const role = follow(node, (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'roleRef', 'kind')) ?? '', ['roleRef', 'name']);
    return changed(role, ['subjects', each], subject => follow(subject, (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)((0,model_node/* nodeAt */.oB)(subject), 'kind')) ?? '', ['name'])) ?? role;
}

;// CONCATENATED MODULE: ./lib/link/kustomize/json-patch.js



/** The operations of a patch; undefined where the tree is none, or one of them cannot be seen. */
function operationsOf(patch) {
    if (patch.kind !== 'list' || patch.open)
        return undefined;
    const operations = patch.items.map((node) => {
        const op = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'op'));
        const path = pointer((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'path')));
        const from = pointer((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'from')));
        if (op === undefined || !path || (!from && (0,model_node/* nodeAt */.oB)(node, 'from').is !== 'absent'))
            return undefined;
        const value = (0,model_node/* entriesAt */.ws)(node).findLast(({ key }) => key.text === 'value')?.value;
        return { op, path, from: from ?? [], value, node };
    });
    return operations.every(operation => operation !== undefined) ? operations : undefined;
}
/** RFC 6901; kustomize takes a path without the first slash too. */
function pointer(text) {
    const steps = text?.split('/').map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (steps?.[0] === '')
        steps.shift();
    return steps;
}
/** The tree after the operations. One that does not fit the tree changes nothing: kustomize would not build at all. */
const patchedBy = (root, operations) => operations.reduce(applied, root);
function applied(root, { op, path, from, value, node }) {
    if (op === 'remove')
        return edit(root, path, 'remove', undefined, node) ?? root;
    if ((op === 'add' || op === 'replace') && value)
        return edit(root, path, op, value, node) ?? root;
    if (op !== 'move' && op !== 'copy')
        return root;
    const moved = found(root, from);
    const base = op === 'move' ? (edit(root, from, 'remove', undefined, node) ?? root) : root;
    return edit(base, path, 'add', moved ?? { kind: 'hole', at: node.at }, node) ?? root;
}
function found(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === 'map')
            node = (0,model_node/* entryOf */.Ms)(node, step)?.value;
        else
            node = node?.kind === 'list' ? node.items[Number(step)] : undefined;
    }
    return node;
}
/** The node with the place under a path changed; undefined where the path does not fit. */
function edit(node, path, op, value, at) {
    const [step, ...rest] = path;
    if (step === undefined)
        return op === 'remove' ? undefined : value;
    if (node.kind === 'map')
        return editMap(node, step, rest, op, value, at);
    if (node.kind === 'list')
        return editList(node, step, rest, op, value, at);
    return node.kind === 'hole' ? node : undefined;
}
function editMap(node, step, rest, op, value, at) {
    const entry = (0,model_node/* entryOf */.Ms)(node, step);
    if (rest.length === 0) {
        if (op === 'remove')
            return withoutEntry(node, step);
        if (!value || (op === 'replace' && !entry && !node.open))
            return undefined;
        return withEntry(node, { key: textNode(step, value.at), value });
    }
    if (!entry && !node.open)
        return undefined;
    const under = entry?.value ?? opened({ kind: 'map', at: at.at, entries: [], open: true });
    const changed = edit(under, rest, op, value, at);
    return changed && withEntry(node, { key: entry?.key ?? textNode(step, at.at), value: changed });
}
function editList(node, step, rest, op, value, at) {
    // Which item is meant cannot be told where some of them are not seen.
    if (node.open)
        return step === '-' && value ? (0,model_node/* listWith */.VO)(node, { items: [...node.items, value] }) : (0,model_node/* listWith */.VO)(node, { items: node.items.map(blurred) });
    const index = step === '-' ? node.items.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > node.items.length)
        return undefined;
    if (rest.length > 0) {
        const item = node.items[index];
        const changed = item && edit(item, rest, op, value, at);
        return changed && (0,model_node/* listWith */.VO)(node, { items: node.items.with(index, changed) });
    }
    if (op === 'add')
        return value && (0,model_node/* listWith */.VO)(node, { items: node.items.toSpliced(index, 0, value) });
    if (index === node.items.length)
        return undefined;
    if (op === 'remove')
        return (0,model_node/* listWith */.VO)(node, { items: node.items.toSpliced(index, 1) });
    return value && (0,model_node/* listWith */.VO)(node, { items: node.items.with(index, value) });
}
/** Whether a tree looks like a JSON patch rather than an object. */
const isJsonPatch = (patch) => patch.kind === 'list' && (0,model_node/* itemsAt */.Ct)(patch).every(item => (0,model_node/* hasKey */.CJ)(item, 'op'));

;// CONCATENATED MODULE: ./lib/link/kustomize/merge.js




/**
 * The keys by which lists of the built-in kinds are merged, by the field and, where that does not tell, the one above it. All other lists are replaced:
 * `tolerations`, `args` and `command` are.
 * https://github.com/kubernetes/kubernetes/blob/master/api/openapi-spec/swagger.json (x-kubernetes-patch-merge-key)
 */
const mergeKeys = new Map([
    ['containers', ['name']],
    ['initContainers', ['name']],
    ['ephemeralContainers', ['name']],
    ['env', ['name']],
    ['volumes', ['name']],
    ['volumeMounts', ['mountPath']],
    ['volumeDevices', ['devicePath']],
    ['imagePullSecrets', ['name']],
    ['hostAliases', ['ip']],
    ['topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']],
    ['resourceClaims', ['name']],
    ['secrets', ['name']],
    ['webhooks', ['name']],
    ['ownerReferences', ['uid']],
    ['containers ports', ['containerPort', 'protocol']],
    ['initContainers ports', ['containerPort', 'protocol']],
    ['spec ports', ['port', 'protocol']],
]);
/** Groups whose kinds have merge keys; the lists of all others are replaced. */
const isBuiltIn = (apiVersion) => apiVersion !== undefined && /^(?:[a-z\d]+|(?:apps|batch|extensions|policy|autoscaling|[\w.]+\.k8s\.io)\/.+)$/.test(apiVersion);
/** A strategic merge patch applied to an object; undefined where the patch deletes it. https://github.com/kubernetes-sigs/kustomize/tree/master/kyaml/yaml/merge2 */
function merged(base, patch, builtIn) {
    const result = over(base, patch, { field: '', above: '', builtIn });
    return result?.kind === 'map' ? result : undefined;
}
function over(base, patch, place) {
    if (patch.kind === 'map')
        return overMap(base, patch, place);
    if (patch.kind === 'list')
        return overList(base, patch, place);
    return patch;
}
function overMap(base, patch, place) {
    const directive = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(patch, '$patch'));
    if (directive === 'delete')
        return undefined;
    const own = withoutEntry(patch, '$patch');
    // Keys that a template may add would win over those of the base, so that none of them is sure.
    if (directive === 'replace' || patch.open)
        return plain(own);
    if (base.kind === 'hole')
        return opened(plain(own));
    if (base.kind !== 'map')
        return plain(own);
    return own.entries.reduce((map, entry) => overEntry(map, entry, place), base);
}
function overEntry(map, entry, place) {
    const field = entry.key.text;
    if (field.startsWith('$') || isNull(entry.value))
        return isNull(entry.value) ? withoutEntry(map, field) : map;
    const under = (0,model_node/* entryOf */.Ms)(map, field);
    const value = under
        ? over(under.value, entry.value, { field, above: place.field, builtIn: place.builtIn })
        : map.open
            ? opened(plain(entry.value) ?? entry.value)
            : plain(entry.value);
    if (!value)
        return withoutEntry(map, field);
    // What is merged keeps the place of the base, what is replaced has that of the patch.
    return withEntry(map, { key: under && (0,model_text/* isSameSpan */.DW)(value.at, under.value.at) ? under.key : entry.key, value });
}
function overList(base, patch, place) {
    const keys = place.builtIn ? (mergeKeys.get(place.field) ?? mergeKeys.get(`${place.above} ${place.field}`)) : undefined;
    const replaces = patch.items.some(item => isDirective(item) && (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, '$patch')) === 'replace');
    const own = (0,model_node/* listWith */.VO)(patch, { items: patch.items.filter(item => !isDirective(item)) });
    const written = plain(own) ?? own;
    if (!keys || replaces)
        return written;
    if (base.kind === 'hole' || patch.open)
        return opened(written);
    return base.kind === 'list' ? byKey(base, own.items, keys, place) : written;
}
/** The items of the patch, each over the one with its key, and then the rest of the base. */
function byKey(base, own, keys, place) {
    const left = [...base.items];
    const first = own.flatMap((item) => {
        const index = left.findIndex(other => sameKey(other, item, keys));
        const [under] = index < 0 ? [] : left.splice(index, 1);
        // The key of an item of the base may be one that a template decides.
        const unsure = base.open || left.some(other => keys.some(key => ['unknown', 'partial'].includes((0,model_node/* textAt */.$6)(other, key).is)));
        const value = under ? over(under, item, { field: place.field, above: place.above, builtIn: place.builtIn }) : plain(item);
        return value ? [under || !unsure ? value : opened(value)] : [];
    });
    return (0,model_node/* listWith */.VO)(base, { items: [...first, ...left] });
}
function sameKey(a, b, keys) {
    const [primary, ...others] = keys.map(key => [(0,model_node/* textAt */.$6)(a, key), (0,model_node/* textAt */.$6)(b, key)]);
    const same = ([one, other]) => one.is === 'known' && other.is === 'known' && one.value === other.value;
    return same(primary) && others.every(pair => pair[0].is === 'absent' || pair[1].is === 'absent' || same(pair));
}
const isNull = (node) => node.kind === 'scalar' && node.value === null && !node.parts;
const isDirective = (item) => item.kind === 'map' && item.entries.length === 1 && item.entries[0].key.text === '$patch';
/** What a patch adds, without its directives and the keys that it takes away; undefined where nothing is left to add. */
function plain(node) {
    if (node.kind === 'list')
        return (0,model_node/* listWith */.VO)(node, { items: node.items.flatMap(item => plain(item) ?? []) });
    if (node.kind !== 'map')
        return node;
    if ((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, '$patch')) === 'delete')
        return undefined;
    const entries = node.entries.flatMap(({ key, value }) => {
        const kept = key.text.startsWith('$') || isNull(value) ? undefined : plain(value);
        return kept ? [{ key, value: kept }] : [];
    });
    return (0,model_node/* mapWith */.lg)(node, { entries });
}

;// CONCATENATED MODULE: ./lib/link/kustomize/select.js



/** Whether the target of a patch or a replacement selects an object. Each field is a pattern for the whole text. */
function selects(target, { node, names, namespaces }) {
    const apiVersion = (0,model_node/* textAt */.$6)(node, 'apiVersion');
    return select_all([
        field(target, 'kind', [(0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'kind')) ?? '']),
        field(target, 'group', [(0,api_group/* apiGroup */.o)(apiVersion) ?? '']),
        field(target, 'version', [((0,model_value/* valueOf */.RP)(apiVersion) ?? '').replace(/^.*\//, '')]),
        field(target, 'name', names),
        field(target, 'namespace', namespaces),
        labelled((0,model_node/* textAt */.$6)(target, 'labelSelector'), (0,model_node/* nodeAt */.oB)(node, 'metadata', 'labels')),
        labelled((0,model_node/* textAt */.$6)(target, 'annotationSelector'), (0,model_node/* nodeAt */.oB)(node, 'metadata', 'annotations')),
    ]);
}
const select_all = (answers) => (answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes');
function field(target, name, texts) {
    const pattern = (0,model_node/* textAt */.$6)(target, name);
    if (pattern.is === 'absent' || (0,model_value/* valueOf */.RP)(pattern) === '')
        return 'yes';
    if (pattern.is !== 'known')
        return 'maybe';
    if (texts.length === 0)
        return 'maybe';
    const answers = texts.map(text => matches(pattern.value, text));
    return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
}
/** The patterns that people write: alternatives of literal text with `.*`. Content is never made a regular expression; any other syntax is not judged. */
function matches(pattern, text) {
    const plain = pattern.replace(/^\^/, '').replace(/\$$/, '');
    if (/[[\](){}?+^$]|\\[^.\-/]|(?:^|[^.])\*/.test(plain))
        return 'maybe';
    return plain.split('|').some(alternative => hasShape(alternative, text)) ? 'yes' : 'no';
}
/** Runs of literal text in their order, with anything between them. A dot by itself is any character. */
function hasShape(pattern, text) {
    const runs = pattern.split('.*').map(run => run.replaceAll(/\\(.)/g, '$1'));
    const [first = '', ...rest] = runs;
    const last = rest.pop();
    if (!standsAt(text, first, 0))
        return false;
    if (last === undefined)
        return text.length === first.length;
    let at = first.length;
    for (const run of rest) {
        while (at + run.length <= text.length && !standsAt(text, run, at))
            at++;
        if (at + run.length > text.length)
            return false;
        at += run.length;
    }
    return text.length - last.length >= at && standsAt(text, last, text.length - last.length);
}
function standsAt(text, run, at) {
    if (at + run.length > text.length)
        return false;
    for (let index = 0; index < run.length; index++)
        if (run[index] !== '.' && run[index] !== text[at + index])
            return false;
    return true;
}
/** `app=web,tier!=cache,!canary`; sets are not judged. */
function labelled(selector, labels) {
    if (selector.is === 'absent' || (0,model_value/* valueOf */.RP)(selector) === '')
        return 'yes';
    if (selector.is !== 'known' || selector.value.includes('('))
        return 'maybe';
    const has = new Map((0,model_node/* entriesAt */.ws)(labels).map(({ key, value }) => [key.text, value.kind === 'scalar' && !value.parts ? value.text : undefined]));
    return select_all(selector.value.split(',').map((part) => {
        const [, not, key = '', sign, value = ''] = /^\s*(!?)\s*([^=!\s]+)\s*(==?|!=)?\s*(\S*)\s*$/.exec(part.slice(0, 500)) ?? [];
        if (key === '')
            return 'maybe';
        if (!has.has(key))
            return !(0,model_node/* isClosed */.Lx)(labels) ? 'maybe' : not === '!' || sign === '!=' ? 'yes' : 'no';
        if (sign === undefined)
            return not === '!' ? 'no' : 'yes';
        const text = has.get(key);
        return text === undefined ? 'maybe' : (text === value) === (sign !== '!=') ? 'yes' : 'no';
    }));
}

;// CONCATENATED MODULE: ./lib/link/kustomize/patches.js








/**
 * The objects after the patches, in their order.
 * @param open objects may be missing from the list: a patch without an object tells a part of one
 */
function patched(resources, patches, open) {
    return patches.reduce((state, patch) => apply(state, patch, open), { resources, elsewhere: false });
}
function apply(state, { content, target }, open) {
    if (!content)
        return touched(state, resource => (target ? selects(target, resource) : 'maybe'), blind);
    return content.reduce((now, patch) => {
        if (isJsonPatch(patch))
            return target ? json(now, patch, target) : now;
        return patch.kind === 'map' ? strategic(now, patch, target, open) : now;
    }, state);
}
const blind = (resource) => [{ ...resource, opaque: true }];
function json(state, patch, target) {
    const operations = operationsOf(patch);
    return touched(state, resource => selects(target, resource), resource => (operations ? [withNode(resource, patchedBy(resource.node, operations))] : blind(resource)));
}
function strategic(state, patch, target, open) {
    const selected = (resource) => (target ? selects(target, resource) : identifies(patch, resource));
    const result = touched(state, selected, resource => {
        const node = merged(resource.node, asTarget(patch, resource), isBuiltIn((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(resource.node, 'apiVersion'))));
        return node ? [withNode(resource, node)] : [];
    });
    const missing = !target && open && result.elsewhere && !state.resources.some(resource => selected(resource) !== 'no');
    return missing ? { ...result, resources: [...result.resources, resourceOf(opened(patch))] } : result;
}
/** A patch for a target says nothing of the identity of what it is applied to. */
function asTarget(patch, { node }) {
    const kept = (map, keys) => (0,model_node/* mapWith */.lg)(map, { entries: map.entries.filter(({ key }) => !keys.includes(key.text)) });
    const plain = kept(patch, ['apiVersion', 'kind']);
    const own = (0,model_node/* nodeAt */.oB)(node, 'metadata', 'name');
    return own.is === 'absent'
        ? plain
        : (0,model_node/* mapWith */.lg)(plain, {
            entries: plain.entries.map(({ key, value }) => ({
                key,
                value: key.text === 'metadata' && value.kind === 'map' ? kept(value, ['name', 'namespace']) : value,
            })),
        });
}
/** A patch without a target names its object; the namespace may be left out. */
function identifies(patch, { node, names, namespaces, kind }) {
    if ((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(patch, 'kind')) !== kind)
        return 'no';
    if ((0,api_group/* apiGroup */.o)((0,model_node/* textAt */.$6)(patch, 'apiVersion')) !== (0,api_group/* apiGroup */.o)((0,model_node/* textAt */.$6)(node, 'apiVersion')))
        return 'no';
    const namespace = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(patch, 'metadata', 'namespace'));
    if (namespace !== undefined && !namespaces.some(other => other === namespace || other === ''))
        return 'no';
    const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(patch, 'metadata', 'name'));
    if (name === undefined || names.length === 0)
        return 'maybe';
    return names.includes(name) ? 'yes' : 'no';
}
function touched(state, selected, change) {
    let found = false;
    const resources = state.resources.flatMap(resource => {
        const answer = selected(resource);
        if (answer === 'no')
            return [resource];
        found ||= answer === 'yes';
        return answer === 'yes' ? change(resource) : blind(resource);
    });
    return { resources, elsewhere: state.elsewhere || !found };
}
/** The objects with what replacements write made unknown. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/ */
function replaced(resources, replacements) {
    return replacements
        .flatMap(replacement => (0,model_node/* itemsAt */.Ct)(replacement, 'targets'))
        .reduce((now, target) => {
        const select = (0,model_node/* nodeAt */.oB)(target, 'select');
        const paths = (0,model_node/* itemsAt */.Ct)(target, 'fieldPaths').map(path => (path.kind === 'scalar' && !path.parts ? path.text : undefined));
        const sure = select.is === 'known' && (0,model_node/* isClosed */.Lx)(target, 'fieldPaths') && paths.every(path => path !== undefined);
        return now.map(resource => {
            if (select.is === 'known' && selects(select.value, resource) === 'no')
                return resource;
            if (!sure)
                return { ...resource, opaque: true };
            return withNode(resource, paths.reduce((node, path) => holed(node, fieldSteps(path), target), resource.node));
        });
    }, resources);
}
/** `spec.containers.[name=web].env.0.value` -> its steps. A dot may be escaped, and brackets hold any. */
function fieldSteps(path) {
    const steps = [];
    let step = '';
    let depth = 0;
    for (let index = 0; index <= path.length; index++) {
        const character = path[index];
        if (character === undefined || (character === '.' && depth === 0)) {
            if (step !== '')
                steps.push(step);
            step = '';
            continue;
        }
        if (character === '[')
            depth++;
        if (character === ']')
            depth--;
        step += character === '\\' && path[index + 1] === '.' ? path[++index] : character;
    }
    return steps;
}
function holed(node, [step, ...rest], at) {
    if (step === undefined)
        return { kind: 'hole', at: node.at };
    if (node.kind === 'list') {
        const [, key, value] = /^\[([^=\]]*)=(.*)\]$/.exec(step) ?? [];
        const isMeant = (item, index) => {
            if (key === undefined)
                return step === '*' || step === String(index);
            const text = (0,model_node/* textAt */.$6)(item, key);
            return text.is !== 'known' || text.value === value;
        };
        return (0,model_node/* listWith */.VO)(node, { items: node.items.map((item, index) => (isMeant(item, index) ? holed(item, rest, at) : item)) });
    }
    if (node.kind !== 'map')
        return node;
    const plain = /^\[(.*)\]$/.exec(step)?.[1] ?? step;
    const entry = node.entries.findLast(({ key }) => key.text === plain);
    if (!entry)
        return (0,model_node/* mapWith */.lg)(node, { open: true });
    return (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(other => (other === entry ? { key: other.key, value: holed(other.value, rest, at) } : other)) });
}

;// CONCATENATED MODULE: ./lib/link/kustomize/transform.js






const podSelectors = new Map([
    ['Service', ['spec', 'selector']],
    ['ReplicationController', ['spec', 'selector']],
    ...['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'].map(kind => [kind, ['spec', 'selector', 'matchLabels']]),
]);
/** Selectors that get the labels of a layer only where they are written. */
const optionalSelectors = new Map([
    ['Job', ['spec', 'selector', 'matchLabels']],
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'selector', 'matchLabels']],
    ['PodDisruptionBudget', ['spec', 'selector', 'matchLabels']],
    ['NetworkPolicy', ['spec', 'podSelector', 'matchLabels']],
]);
/** The object with labels (or annotations) added. */
function withPairs(resource, { entries, selectors, templates }, field) {
    const at = entries[0]?.key.at;
    if (!at)
        return resource;
    const add = (map) => entries.reduce(withEntry, map);
    let node = changedOrMade(resource.node, ['metadata', field], at, add);
    for (const path of templates ? (pod_templates/* podTemplatePaths */.q.get(resource.kind) ?? []) : []) {
        if (path.length > 0 && (0,model_node/* nodeAt */.oB)(node, ...path).is === 'known')
            node = changedOrMade(node, [...path, 'metadata', field], at, add);
    }
    const selector = selectors ? podSelectors.get(resource.kind) : undefined;
    if (selector)
        node = changedOrMade(node, selector, at, add);
    const optional = selectors ? optionalSelectors.get(resource.kind) : undefined;
    if (optional && (0,model_node/* nodeAt */.oB)(node, ...optional).is === 'known')
        node = changedOrMade(node, optional, at, add);
    return withNode(resource, node);
}
/** The entries of `images`; those of Argo CD are one text: `name=newName:newTag`. */
function imageChanges(images) {
    return images.flatMap((image) => {
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(image, 'name'));
        return name === undefined ? [] : [{ name, newName: (0,model_node/* textAt */.$6)(image, 'newName'), newTag: (0,model_node/* textAt */.$6)(image, 'newTag'), digest: (0,model_node/* textAt */.$6)(image, 'digest') }];
    });
}
/** The object with its images changed. An image stands where its tag (digest, name) was decided. */
function withImages(resource, changes) {
    if (changes.length === 0)
        return resource;
    const change = (node) => (node.kind === 'scalar' && !node.parts ? changes.reduce(changedImage, node) : node);
    const paths = (pod_templates/* podTemplatePaths */.q.get(resource.kind) ?? []).flatMap(path => pod/* containerLists */.nL.map((list) => [...path, 'spec', list, each, 'image']));
    return withNode(resource, paths.reduce((node, path) => changed(node, path, change) ?? node, resource.node));
}
function changedImage(image, { name, newName, newTag, digest }) {
    if (image.kind !== 'scalar' || image.parts)
        return image;
    const [, repository, tag = '', sum = ''] = /^(.*?)(:[^:/@]*)?(@.*)?$/s.exec(image.text) ?? [];
    if (repository !== name)
        return image;
    const replaces = newTag.is !== 'absent' || digest.is !== 'absent';
    const parts = [newName.is === 'absent' ? repository : (0,model_value/* valueOf */.RP)(newName), ...(replaces ? [...sign(':', newTag), ...sign('@', digest)] : [tag, sum])];
    const at = [newTag, digest, newName].find(value => value.is !== 'absent')?.at ?? image.at;
    if (parts.every(part => part !== undefined))
        return textNode(parts.join(''), at);
    return { ...textNode('', at), parts };
}
const sign = (text, value) => (value.is === 'absent' ? [] : [text, (0,model_value/* valueOf */.RP)(value)]);
/** The object with its number of replicas, where the layer sets it. */
function withReplicas(resource, replicas) {
    const found = replicas.find(entry => resource.names.includes((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(entry, 'name')) ?? ''));
    const count = found && (0,model_node/* entriesAt */.ws)(found).find(({ key }) => key.text === 'count');
    if (!count || !['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].includes(resource.kind))
        return resource;
    return withNode(resource, changedOrMade(resource.node, ['spec'], count.value.at, spec => withEntry(spec, { key: textNode('replicas', count.key.at), value: count.value })));
}

;// CONCATENATED MODULE: ./lib/link/kustomize/build.js










const build_nothing = { resources: [], releases: [], open: false, sources: new Set() };
const missing = { ...build_nothing, open: true };
/** Overlays of overlays: deeper than this nobody writes. */
const build_maximumDepth = 30;
/** Two bases that each use the next two double at every step. */
const maximumResources = 10_000;
/** The kustomization of a folder. */
function buildFolder(folder, site, chain = []) {
    const known = site.built.get(folder);
    if (known)
        return known;
    const layer = site.layers.get(folder);
    if (!layer || chain.includes(folder) || chain.length >= build_maximumDepth)
        return missing;
    const built = buildLayer(layer, site, [...chain, folder]);
    site.built.set(folder, built);
    return built;
}
/** Components of components that each use the next two double at every step. Far above what a large repository takes. */
const maximumWork = 2_000_000;
const costOfLayer = 20;
/** A kustomization with all that it is made of. */
function buildLayer(layer, site, chain = [], start = build_nothing) {
    site.work.left -= costOfLayer + start.resources.length;
    if (site.work.left < 0)
        return { ...start, resources: start.resources.map(opaque), open: true, isCut: true };
    const own = { ...build_nothing, sources: new Set([layer.source]), open: !layer.node.entries.length || layer.node.open, releases: chartReleases(layer, site.files) };
    const parts = ['resources', 'bases'].flatMap(field => entriesOf(layer, field).map(entry => loaded(entry, layer, site, chain)));
    let built = [own, ...parts].reduce(together, start);
    for (const entry of entriesOf(layer, 'components')) {
        const path = typeof entry === 'string' ? (0,link_paths/* resolvePath */.o1)(layer.folder, entry) : undefined;
        const component = path === undefined || chain.includes(path) || chain.length >= build_maximumDepth ? undefined : site.layers.get(path);
        built = component ? buildLayer(component, site, [...chain, path], built) : { ...built, resources: built.resources.map(opaque), open: true };
    }
    site.work.left -= built.resources.length;
    return transformed(layer, built, site);
}
const opaque = (resource) => ({ ...resource, opaque: true });
function together(a, b) {
    const full = a.resources.length + b.resources.length > maximumResources;
    return {
        resources: full ? a.resources : [...a.resources, ...b.resources],
        releases: full ? a.releases : [...a.releases, ...b.releases],
        open: a.open || b.open || full,
        ...((full || a.isCut || b.isCut) && { isCut: true }),
        sources: new Set([...a.sources, ...b.sources]),
    };
}
/** The entries of a list of paths; undefined for one that cannot be seen. */
function entriesOf({ node }, field) {
    const items = (0,model_node/* itemsAt */.Ct)(node, field).map(item => (item.kind === 'scalar' && !item.parts ? item.text : undefined));
    return (0,model_node/* isClosed */.Lx)(node, field) ? items : [...items, undefined];
}
function loaded(entry, layer, site, chain) {
    const path = entry === undefined ? undefined : (0,link_paths/* resolvePath */.o1)(layer.folder, entry);
    if (path === undefined)
        return missing;
    const file = site.files.get(path);
    if (file)
        return file.example && !layer.example ? objectsIn(file) : file.example === layer.example ? objectsIn(file) : missing;
    const base = site.layers.get(path);
    return base && (base.example === layer.example || base.example) ? buildFolder(path, site, chain) : missing;
}
/** The objects of a manifest. */
function objectsIn(file) {
    const objects = file.said.facts.filter((fact) => fact.kind === 'object' && fact.at.source === file.source);
    return { ...build_nothing, resources: objects.map(({ object }) => resourceOf(object)), open: file.said.problems.length > 0, sources: new Set([file.source]) };
}
/** The changes of a layer, in the order in which kustomize makes them. */
function transformed(layer, built, site) {
    const { node } = layer;
    const sources = new Set(built.sources);
    const inline = (field) => patchesOf(field, layer, site, sources);
    const first = patched(built.resources, [...inline('patchesStrategicMerge'), ...inline('patches')], built.open);
    const named = renamed(first.resources.map(resource => inNamespace(resource, (0,model_node/* textAt */.$6)(node, 'namespace'))), (0,model_node/* textAt */.$6)(node, 'namePrefix'), (0,model_node/* textAt */.$6)(node, 'nameSuffix'));
    const labelled = named.map(resource => pairsOf(layer).reduce((now, [field, pairs]) => withPairs(now, pairs, field), resource));
    const last = patched(labelled, inline('patchesJson6902'), built.open);
    const images = imageChanges([...(0,model_node/* itemsAt */.Ct)(node, 'images'), ...(0,model_node/* itemsAt */.Ct)(node, 'imageTags')]);
    const replicas = (0,model_node/* itemsAt */.Ct)(node, 'replicas');
    const counted = last.resources.map(resource => withImages(withReplicas(resource, replicas), images));
    const blind = ['images', 'labels', 'commonLabels'].some(field => !(0,model_node/* isClosed */.Lx)(node, field)) || hidesChanges(layer);
    const resources = replaced(counted, replacementsOf(layer, site, sources));
    return {
        resources: blind ? resources.map(opaque) : resources,
        releases: first.elsewhere || last.elsewhere || blind ? built.releases.map(release => ({ ...release, open: true })) : built.releases,
        open: built.open,
        ...(built.isCut && { isCut: true }),
        sources,
    };
}
/** Transformers may change anything. */
const hidesChanges = ({ node }) => (0,model_node/* itemsAt */.Ct)(node, 'transformers').length > 0 || !(0,model_node/* isClosed */.Lx)(node, 'transformers');
function patchesOf(field, layer, site, sources) {
    const all = (0,model_node/* itemsAt */.Ct)(layer.node, field).map((item) => {
        if (item.kind === 'scalar')
            return { content: item.text.includes('\n') ? parsed(item, site, layer) : fileContent(item, layer, site, sources), target: undefined };
        const target = (0,model_node/* nodeAt */.oB)(item, 'target');
        const scalar = (name) => {
            const value = (0,model_node/* nodeAt */.oB)(item, name);
            return value.is === 'known' && value.value.kind === 'scalar' ? value.value : undefined;
        };
        const path = scalar('path');
        const text = scalar('patch');
        const inPlace = (0,model_node/* nodeAt */.oB)(item, 'patch');
        const content = path ? fileContent(path, layer, site, sources) : text ? parsed(text, site, layer) : inPlace.is === 'known' ? [inPlace.value] : undefined;
        return { content: target.is === 'unknown' ? undefined : content, target: target.is === 'known' ? target.value : undefined };
    });
    return (0,model_node/* isClosed */.Lx)(layer.node, field) ? all : [...all, { content: undefined, target: undefined }];
}
/** The documents of a patch that is written as text in the kustomization. */
function parsed(scalar, site, layer) {
    const text = site.textOf(scalar.at.source);
    if (scalar.parts || !text)
        return undefined;
    const { documents, problems } = (0,yaml/* parseYaml */.h)((0,scalar_text/* textOfScalars */._)(text, [scalar]));
    return problems.length > 0 || layer.node.open ? undefined : documents;
}
function fileContent(path, layer, site, sources) {
    const resolved = path.parts ? undefined : (0,link_paths/* resolvePath */.o1)(layer.folder, path.text);
    const file = resolved === undefined ? undefined : site.files.get(resolved);
    if (!file)
        return undefined;
    sources.add(file.source);
    return file.said.problems.length > 0 ? undefined : file.said.documents;
}
function pairsOf({ node }) {
    const all = (field) => ({ entries: (0,model_node/* entriesAt */.ws)(node, field), selectors: true, templates: true });
    const is = (item, field) => (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, field)) === 'true';
    const labels = (0,model_node/* itemsAt */.Ct)(node, 'labels').map((item) => {
        const selectors = is(item, 'includeSelectors');
        return { entries: (0,model_node/* entriesAt */.ws)(item, 'pairs'), selectors, templates: selectors || is(item, 'includeTemplates') };
    });
    return [
        ...labels.map(pairs => ['labels', pairs]),
        ['labels', all('commonLabels')],
        ['annotations', { ...all('commonAnnotations'), selectors: false }],
    ];
}
function replacementsOf(layer, site, sources) {
    return (0,model_node/* itemsAt */.Ct)(layer.node, 'replacements').flatMap(item => {
        const path = (0,model_node/* nodeAt */.oB)(item, 'path');
        if (path.is !== 'known' || path.value.kind !== 'scalar')
            return (0,model_value/* isWritten */.QH)(path) ? [] : [item];
        const content = fileContent(path.value, layer, site, sources) ?? [];
        return content.flatMap(root => (root.kind === 'list' ? root.items : [root]));
    });
}

;// CONCATENATED MODULE: ./lib/link/kustomize/consumers.js




/** Those that change what they apply; the others add nothing to the folder. */
function consumersOf(facts, layers, files) {
    return facts.flatMap((fact) => {
        if (fact.kind !== 'object')
            return [];
        if ((0,signs/* isOfFlux */.bM)(fact))
            return fluxConsumer(fact, layers, files);
        return (0,signs/* isOfArgo */.fL)(fact) ? argoConsumers(fact, layers) : [];
    });
}
/** https://fluxcd.io/flux/components/kustomize/kustomizations/ */
function fluxConsumer(object, layers, files) {
    const spec = (0,model_node/* nodeAt */.oB)(object.object, 'spec');
    const folder = folderAt((0,model_node/* textAt */.$6)(spec, 'path'));
    if (spec.is !== 'known' || folder === undefined)
        return [];
    const changes = [
        ...picked(spec.value, ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images', 'components', 'namePrefix', 'nameSuffix']),
        ...picked(spec.value, ['targetNamespace']).map(({ key, value }) => ({ key: textNode('namespace', key.at), value })),
    ];
    const variables = new Map((0,model_node/* entriesAt */.ws)(spec, 'postBuild', 'substitute').flatMap(({ key, value }) => (value.kind === 'scalar' && !value.parts ? [[key.text, value.text]] : [])));
    if (changes.length === 0 && variables.size === 0)
        return [];
    const resources = layers.has(folder) ? ['.'] : manifestsBelow(folder, layers, files);
    return resources.length > 0 ? [{ layer: layerOf(object, folder, resources, changes), folder, object, variables }] : [];
}
/** https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/ */
function argoConsumers(object, layers) {
    const spec = (0,model_node/* nodeAt */.oB)(object.object, 'spec');
    const one = (0,model_node/* nodeAt */.oB)(spec, 'source');
    return (one.is === 'known' ? [one.value] : (0,model_node/* itemsAt */.Ct)(spec, 'sources')).flatMap((source) => {
        const folder = folderAt((0,model_node/* textAt */.$6)(source, 'path'));
        const options = (0,model_node/* nodeAt */.oB)(source, 'kustomize');
        if (folder === undefined || !layers.has(folder) || options.is !== 'known')
            return [];
        const fields = ['namePrefix', 'nameSuffix', 'namespace', 'commonLabels', 'commonAnnotations', 'patches', 'components', 'replicas'];
        const changes = [...picked(options.value, fields), ...picked(options.value, ['images']).map(({ key, value }) => ({ key, value: imageList(value) }))];
        return changes.length > 0 ? [{ layer: layerOf(object, folder, ['.'], changes), folder, object, variables: new Map() }] : [];
    });
}
/** Paths are meant from the root of the repository. */
function folderAt(path) {
    return path.is === 'known' ? (0,link_paths/* resolvePath */.o1)('', path.value.replace(/^\/+/, '')) : undefined;
}
const picked = (map, names) => (0,model_node/* entriesAt */.ws)(map).filter(({ key }) => names.includes(key.text));
function layerOf({ at, example }, folder, resources, changes) {
    const list = { kind: 'list', at, items: resources.map(path => textNode(path, at)), open: false };
    const node = { kind: 'map', at, entries: [{ key: textNode('resources', at), value: list }, ...changes], open: false };
    return { folder, source: at.source, example, node };
}
/** What Flux makes a kustomization of where a folder has none: all manifests below, kustomizations as a whole. */
function manifestsBelow(folder, layers, files) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const bases = [...layers.keys()].filter(other => other.startsWith(prefix));
    const outer = bases.filter(base => !bases.some(other => other !== base && base.startsWith(`${other}/`)));
    const manifests = [...files.keys()].filter(path => path.startsWith(prefix) && /\.ya?ml$/.test(path) && !outer.some(base => (0,link_paths/* folderOf */.yS)(path) === base || path.startsWith(`${base}/`)));
    return [...outer, ...manifests].map(path => path.slice(prefix.length));
}
/** `name=newName:newTag` -> an entry of `images`. */
function imageList(list) {
    if (list.kind !== 'list')
        return list;
    return (0,model_node/* listWith */.VO)(list, { items: list.items.map(item => (item.kind === 'scalar' && !item.parts ? imageEntry(item.text, item) : item)) });
}
function imageEntry(text, { at }) {
    const sign = text.indexOf('=');
    const [, repository = '', tag, digest] = /^(.*?)(?::([^:/@]*))?(?:@(.*))?$/s.exec(text.slice(sign + 1)) ?? [];
    const fields = [
        ['name', sign < 0 ? repository : text.slice(0, sign)],
        ['newName', repository],
        ['newTag', tag],
        ['digest', digest],
    ];
    return {
        kind: 'map',
        at,
        open: false,
        entries: fields.flatMap(([key, value]) => (value === undefined ? [] : [{ key: textNode(key, at), value: textNode(value, at) }])),
    };
}

;// CONCATENATED MODULE: ./lib/link/kustomize/substitute.js


const VARIABLE = /\$\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\}/g;
/**
 * The tree with `${name}` written out, as Flux does after the build.
 * @param writtenAt the characters of a place
 */
function substituted(node, variables, writtenAt) {
    switch (node.kind) {
        case 'map':
            return (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(({ key, value }) => ({ key, value: substituted(value, variables, writtenAt) })) });
        case 'list':
            return (0,model_node/* listWith */.VO)(node, { items: node.items.map(item => substituted(item, variables, writtenAt)) });
        case 'scalar':
            return node.parts ? (scalarFrom(node.text, node.style, node, variables) ?? node) : node;
        case 'hole':
            return scalarFrom(writtenAt(node.at) ?? '', 'plain', node, variables) ?? node;
    }
}
/** Undefined where a part stays unseen, or stands in more than a scalar. */
function scalarFrom(written, style, { at }, variables) {
    if (written.length > 10_000 || !written.includes('${'))
        return undefined;
    let whole = true;
    const text = written.replace(VARIABLE, (match, name, fallback) => {
        const value = variables.get(name) ?? fallback;
        whole &&= value !== undefined;
        return value ?? match;
    });
    if (!whole || /\{\{|\$\(|#\{|\$\{|[\n]/.test(text))
        return undefined;
    return { kind: 'scalar', at, value: style === 'plain' ? (0,yaml_scalar/* typedScalar */.pP)(text) : text, text, style };
}

;// CONCATENATED MODULE: ./lib/link/kustomize/expander.js













/**
 * What kustomizations make of the files that they name. One that another one uses is judged as a part of that one; each of the others is an
 * environment, named after its folder.
 */
function expandKustomizations(files, said) {
    const layers = layersOf(files);
    const consumers = consumersOf(said, layers, files);
    if (layers.size === 0 && consumers.length === 0)
        return { facts: [], consumed: new Set(), notices: [] };
    const texts = new Map([...files.values()].map(({ source, text }) => [source, text]));
    const textOf = source => (texts.has(source) ? (0,model_text/* wholeText */.r0)(source, texts.get(source)) : undefined);
    const paths = new Map([...files.values()].map(({ source, path }) => [source, path]));
    const pathOf = (source) => paths.get(source) ?? '';
    const site = { files, layers, built: new Map(), work: { left: maximumWork }, textOf };
    const used = new Set([...[...layers.values()].flatMap(layer => usedBy(layer, layers)), ...consumers.map(({ folder }) => folder)]);
    const facts = [];
    const consumed = new Set();
    const notices = [];
    for (const [folder, layer] of layers) {
        if (used.has(folder))
            continue;
        const built = buildFolder(folder, site);
        if (built.isCut)
            notices.push(cut(layer, pathOf));
        for (const source of built.sources)
            consumed.add(source);
        (0,add_all/* addAll */.R)(facts, expander_factsOf(built, layer, expander_environmentOf(folder), textOf));
    }
    for (const consumer of consumers) {
        const { folder, object, layer } = consumer;
        const built = expander_applied(consumer, site);
        if (built.isCut)
            notices.push(cut(layer, pathOf));
        // The object that applies them is none of them.
        for (const source of built.sources)
            if (source !== object.at.source)
                consumed.add(source);
        const isShared = consumers.some(other => other !== consumer && other.folder === folder);
        (0,add_all/* addAll */.R)(facts, expander_factsOf(built, layer, expander_environmentOf(isShared ? (0,link_paths/* folderOf */.yS)(pathOf(object.at.source)) : folder), textOf));
    }
    return { facts, consumed, notices };
}
const cut = ({ source, node }, pathOf) => ({
    kind: 'unscanned',
    path: pathOf(source),
    message: `it comes to more than ${maximumResources} objects, or takes more steps than are done; not all of it is looked at`,
    at: node.at,
});
/** What a controller applies. */
function expander_applied({ layer, variables }, site) {
    const built = buildLayer(layer, site);
    if (variables.size === 0)
        return built;
    const writtenAt = ({ source, start, end }) => site.textOf(source)?.text.slice(start, end);
    return { ...built, resources: built.resources.map(resource => withNode(resource, substituted(resource.node, variables, writtenAt))) };
}
/** The kustomizations by their folders. An object of Flux has the same kind and another group. */
function layersOf(files) {
    return new Map([...files.values()].flatMap(file => {
        const layer = (0,signs/* isKustomizationFile */.yi)(file.path) ? expander_layerOf(file) : undefined;
        return layer ? [[layer.folder, layer]] : [];
    }));
}
function expander_layerOf({ path, source, example, said }) {
    const node = said.documents[0];
    if (node?.kind !== 'map' || said.documents.length > 1)
        return undefined;
    const group = (0,api_group/* apiGroup */.o)((0,model_node/* textAt */.$6)(node, 'apiVersion')) ?? 'kustomize.config.k8s.io';
    return group === 'kustomize.config.k8s.io' ? { folder: (0,link_paths/* folderOf */.yS)(path), source, example, node } : undefined;
}
/** The folders of other kustomizations that a layer is made of. What only an example uses stands for itself. */
function usedBy({ folder, node, example }, layers) {
    return ['resources', 'bases', 'components'].flatMap(field => (0,model_node/* itemsAt */.Ct)(node, field).flatMap((item) => {
        const path = item.kind === 'scalar' && !item.parts ? (0,link_paths/* resolvePath */.o1)(folder, item.text) : undefined;
        const layer = path === undefined ? undefined : layers.get(path);
        return layer && path !== folder && (layer.example || !example) ? [path] : [];
    }));
}
/** The last part of the folder; the root has none. */
const expander_environmentOf = (folder) => folder.slice(folder.lastIndexOf('/') + 1) || '.';
/** The objects as facts of an environment. Each stands where its own file has it. */
function expander_factsOf({ resources, releases }, { source, node, example }, environment, textOf) {
    const reading = { environment, consumer: { ...node.at, source } };
    const objects = resources
        .filter(resource => !resource.opaque)
        .flatMap(resource => {
        const written = { name: resource.names[0] ?? '', namespace: resource.namespaces[0] ?? '' };
        return (0,kubernetes_objects/* kubernetesFacts */.E)(resource.node, example).map(fact => (0,restated/* restated */.l)(fact, { ...reading, written }));
    });
    const installed = objects.flatMap(fact => (fact.kind === 'object' ? (0,helm_resources/* helmResourceFacts */.M)(fact, textOf) : []));
    return [...objects, ...[...releases, ...installed].map(release => ({ ...release, ...reading }))];
}

;// CONCATENATED MODULE: ./lib/link/rendered.js
/** What works out what charts and overlays come to, which is loaded together. */




/***/ })

};
