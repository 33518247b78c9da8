export const id = 319;
export const ids = [319];
export const modules = {

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  armFileOf: () => (/* reexport */ armFileOf),
  templateFacts: () => (/* reexport */ facts/* templateFacts */.AA)
});

// EXTERNAL MODULE: ./lib/extract/arm/facts.js + 4 modules
var facts = __webpack_require__(711);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/extract/arm/from-bicep.js
var from_bicep = __webpack_require__(2992);
// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/parse/arm/template-expression.js
/** Nesting that nobody writes; the reader is recursive. */
const MAX_DEPTH = 100;
const BLANK = /\s*/y;
const NAME = /[A-Za-z_][\w-]*/y;
const NUMBER = /[+-]?\d+(?:\.\d+)?/y;
const STRING = /'(?:[^']|'')*'/y;
/** Whether a string of a template is an expression: in brackets, of which the first is not doubled. */
const isExpression = (text) => text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
/**
 * Reads what stands between the brackets of `"[concat(parameters('name'), '-pool')]"`. The whole string is the place of each of its parts.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
function templateExpression(text, at) {
    const reader = { text: text.slice(1, -1), at, next: 0, depth: 0, broken: false };
    const read = template_expression_valueOf(reader);
    skip(reader, BLANK);
    return reader.broken || reader.next < reader.text.length ? { kind: 'unread', at } : read;
}
function template_expression_valueOf(reader) {
    if (reader.broken || reader.depth >= MAX_DEPTH)
        return broken(reader);
    reader.depth++;
    const read = memberOf(reader);
    reader.depth--;
    return read;
}
function memberOf(reader) {
    const { at } = reader;
    let read = primaryOf(reader);
    for (;;) {
        skip(reader, BLANK);
        if (reader.broken)
            return broken(reader);
        if (takes(reader, '.')) {
            const name = skip(reader, NAME);
            if (name === undefined)
                return broken(reader);
            const args = read.kind === 'name' && takes(reader, '(') ? argumentsOf(reader) : undefined;
            read = args ? callOf(name, args, reader, read) : { kind: 'member', at, of: read, name, safe: false };
        }
        else if (takes(reader, '[')) {
            const index = template_expression_valueOf(reader);
            skip(reader, BLANK);
            if (!takes(reader, ']'))
                return broken(reader);
            read = { kind: 'element', at, of: read, index, safe: false };
        }
        else
            return read;
    }
}
function primaryOf(reader) {
    const { at } = reader;
    skip(reader, BLANK);
    const quoted = skip(reader, STRING);
    if (quoted !== undefined)
        return { kind: 'literal', at, value: quoted.slice(1, -1).replaceAll("''", "'") };
    const number = skip(reader, NUMBER);
    if (number !== undefined)
        return { kind: 'literal', at, value: Number(number) };
    const name = skip(reader, NAME);
    if (name === undefined)
        return broken(reader);
    skip(reader, BLANK);
    if (!takes(reader, '('))
        return { kind: 'name', at, name };
    return callOf(name, argumentsOf(reader), reader);
}
/** Functions that Bicep writes as words and operators have the same form from both. */
function callOf(name, args, { at }, of) {
    const [condition, whenTrue, whenFalse] = args;
    if (/^if$/i.test(name) && condition && whenTrue && whenFalse && args.length === 3)
        return { kind: 'choice', at, condition, whenTrue, whenFalse };
    if (args.length === 0 && /^(?:true|false|null)$/i.test(name))
        return { kind: 'literal', at, value: /^null$/i.test(name) ? null : /^true$/i.test(name) };
    return { kind: 'call', at, name, args, ...(of && { of }) };
}
function argumentsOf(reader) {
    const args = [];
    skip(reader, BLANK);
    if (takes(reader, ')'))
        return args;
    do {
        args.push(template_expression_valueOf(reader));
        skip(reader, BLANK);
    } while (!reader.broken && takes(reader, ','));
    if (!takes(reader, ')'))
        broken(reader);
    return args;
}
function broken(reader) {
    reader.broken = true;
    return { kind: 'unread', at: reader.at };
}
function takes(reader, sign) {
    if (reader.text[reader.next] !== sign)
        return false;
    reader.next++;
    return true;
}
function skip(reader, pattern) {
    pattern.lastIndex = reader.next;
    const found = pattern.exec(reader.text)?.[0];
    reader.next += found?.length ?? 0;
    return found;
}

// EXTERNAL MODULE: ./lib/extract/arm/schema.js
var schema = __webpack_require__(7269);
;// CONCATENATED MODULE: ./lib/extract/arm/from-json.js




/** What a JSON file of Azure Resource Manager declares; undefined where it is none. */
function armFileOfJson(root) {
    if (root.kind !== 'map')
        return undefined;
    const is = (0,schema/* armSchemaOf */.R)(root);
    if (is === 'parameters')
        return { is, parameters: parametersOf(root) };
    return is && { is, template: templateOf(root) };
}
function parametersOf(root) {
    const given = (0,model_node/* entriesAt */.ws)(root, 'parameters').flatMap(({ key, value }) => {
        const own = (0,model_node/* nodeAt */.oB)(value, 'value');
        // A reference to a key vault, or an expression: something that nobody can see.
        return [[key.text.toLowerCase(), own.is === 'known' ? plainExpression(own.value) : { kind: 'unread', at: value.at }]];
    });
    return { at: root.at, values: new Map(given), variables: new Map(), imports: [] };
}
function templateOf(root) {
    const lower = (path, read) => new Map((0,model_node/* entriesAt */.ws)(root, path).map(({ key, value }) => [key.text.toLowerCase(), read(value)]));
    const { resources, modules } = resourcesOf((0,model_node/* nodeAt */.oB)(root, 'resources'), undefined);
    return {
        at: root.at,
        parameters: lower('parameters', parameter => {
            const value = (0,model_node/* nodeAt */.oB)(parameter, 'defaultValue');
            if (value.is === 'known')
                return { at: parameter.at, default: expressionOf(value.value) };
            const isNullable = (0,model_value/* valueOf */.RP)((0,model_node/* booleanAt */.CR)(parameter, 'nullable')) || (value.is === 'absent' && (0,model_node/* hasKey */.CJ)(parameter, 'defaultValue'));
            return { at: parameter.at, ...(isNullable && { default: { kind: 'literal', at: parameter.at, value: null } }) };
        }),
        variables: new Map([...lower('variables', expressionOf), ...copiesOf((0,model_node/* nodeAt */.oB)(root, 'variables', 'copy'))]),
        functions: functionsOf(root),
        outputs: lower('outputs', output => memberOr(output, 'value')),
        resources,
        modules,
        imports: [],
        generated: (0,model_node/* textAt */.$6)(root, 'metadata', '_generator', 'name').is === 'known',
    };
}
/** `namespace.name` of each function that the template defines. */
function functionsOf(root) {
    const functions = new Map();
    for (const space of (0,model_node/* itemsAt */.Ct)(root, 'functions')) {
        const namespace = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(space, 'namespace')) ?? '';
        for (const { key, value } of (0,model_node/* entriesAt */.ws)(space, 'members')) {
            const parameters = (0,model_node/* itemsAt */.Ct)(value, 'parameters').map(parameter => (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(parameter, 'name')) ?? '');
            functions.set(`${namespace}.${key.text}`.toLowerCase(), { parameters, body: memberOr(value, 'output', 'value') });
        }
    }
    return functions;
}
function memberOr(node, ...path) {
    const value = (0,model_node/* nodeAt */.oB)(node, ...path);
    return value.is === 'known' ? expressionOf(value.value) : { kind: 'unread', at: node.at };
}
/** Resources stand in a list or, since version 2.0 of the language, under their symbols. */
function resourcesOf(list, within) {
    const declared = { resources: [], modules: [] };
    if (list.is !== 'known')
        return declared;
    const { value } = list;
    const pairs = value.kind === 'map' ? value.entries.map(entry => [entry.key.text, entry.value]) : (0,model_node/* itemsAt */.Ct)(value).map(item => [undefined, item]);
    for (const [symbol, node] of pairs)
        if (node.kind === 'map')
            declare(declared, symbol, node, within);
    return declared;
}
/** What some rule may ask about. Templates that a tool made are long, and nothing in them refers to the resources beside. */
const RULED = /^microsoft\.(?:containerservice|devspaces)\//;
function declare(declared, symbol, node, within) {
    const written = (0,model_node/* textAt */.$6)(node, 'type');
    const own = (0,model_value/* valueOf */.RP)(written)?.toLowerCase() ?? '';
    const type = within ? `${within.type}/${own}` : own;
    const named = symbol === undefined ? {} : { symbol: symbol.toLowerCase() };
    const guards = [...(within?.guards ?? []), ...guardsOf(node)];
    if (own === 'microsoft.resources/deployments') {
        declared.modules.push({ at: node.at, ...named, guards, ...deploymentOf(node) });
        return;
    }
    if (!RULED.test(type))
        return;
    const resource = {
        at: node.at,
        ...named,
        type,
        written: { type: (0,model_value/* valueOf */.RP)(written) ?? '', at: written.at },
        existing: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'existing')) === 'true',
        guards,
        body: expressionOf(node),
        ...(within && { within }),
    };
    declared.resources.push(resource);
    const children = resourcesOf((0,model_node/* nodeAt */.oB)(node, 'resources'), resource);
    declared.resources.push(...children.resources);
    declared.modules.push(...children.modules);
}
function deploymentOf(node) {
    const inline = (0,model_node/* nodeAt */.oB)(node, 'properties', 'template');
    const path = [(0,model_node/* nodeAt */.oB)(node, 'properties', 'templateLink', 'relativePath'), (0,model_node/* nodeAt */.oB)(node, 'properties', 'templateLink', 'uri')].find(({ is }) => is === 'known');
    const parameters = (0,model_node/* nodeAt */.oB)(node, 'properties', 'parameters');
    const scope = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'properties', 'expressionEvaluationOptions', 'scope'))?.toLowerCase();
    return {
        wrapped: true,
        outer: scope !== 'inner',
        ...(inline.is === 'known' && inline.value.kind === 'map' && { inline: templateOf(inline.value) }),
        ...(path?.is === 'known' && { path: expressionOf(path.value) }),
        ...(parameters.is === 'known' && { parameters: expressionOf(parameters.value) }),
    };
}
function guardsOf(node) {
    const condition = (0,model_node/* nodeAt */.oB)(node, 'condition');
    const copy = (0,model_node/* nodeAt */.oB)(node, 'copy');
    return [
        ...(copy.is === 'known' ? [{ loop: loopOf(copy.value, { kind: 'unread', at: node.at }) }] : []),
        ...(condition.is === 'known' ? [{ condition: expressionOf(condition.value) }] : []),
    ];
}
/** `"copy": { "name": ..., "count": ... }` around a body. */
function loopOf(copy, body) {
    const { at } = copy;
    const zero = { kind: 'literal', at, value: 0 };
    const over = { kind: 'call', at, name: 'range', args: [zero, memberOr(copy, 'count')] };
    return { kind: 'loop', at, copy: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(copy, 'name'))?.toLowerCase() ?? '', over, body };
}
/** The lists that a `copy` within an object makes, each under its name. */
function copiesOf(list) {
    return (0,model_node/* itemsAt */.Ct)(list).map(copy => [(0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(copy, 'name'))?.toLowerCase() ?? '', loopOf(copy, memberOr(copy, 'input'))]);
}
/** A value of a template, with the expressions in its strings. */
const expressionOf = (node) => convert(node, true);
/** A value in which a string is a string. */
const plainExpression = (node) => convert(node, false);
function convert(node, evaluates) {
    const { at } = node;
    if (node.kind === 'hole')
        return { kind: 'unread', at };
    if (node.kind === 'list') {
        const items = node.items.map(item => convert(item, evaluates));
        return { kind: 'list', at, items: (0,model_node/* isClosed */.Lx)(node) ? items : [...items, unseen(node)] };
    }
    return node.kind === 'map' ? objectOf(node, evaluates) : scalarOf(node, evaluates);
}
const unseen = ({ at }) => ({ kind: 'spread', at, of: { kind: 'unread', at } });
function objectOf(node, evaluates) {
    const entries = node.entries.flatMap(({ key, value }) => {
        const copies = evaluates && key.text === 'copy' && value.kind === 'list' ? copiesOf((0,model_node/* nodeAt */.oB)(value)) : undefined;
        if (copies)
            return copies.map(([name, loop]) => ({ kind: 'property', key: { kind: 'literal', at: loop.at, value: name }, value: loop }));
        return [{ kind: 'property', key: scalarOf(key, evaluates), value: convert(value, evaluates) }];
    });
    return { kind: 'object', at: node.at, entries: (0,model_node/* isClosed */.Lx)(node) ? entries : [...entries, { kind: 'spread', at: node.at, of: { kind: 'unread', at: node.at } }] };
}
function scalarOf(scalar, evaluates) {
    const { at, value, parts } = scalar;
    if (typeof value !== 'string')
        return { kind: 'literal', at, value };
    if (evaluates && isExpression(value))
        return templateExpression(value, at);
    if (parts)
        return { kind: 'interpolation', at, parts };
    // A text is what stands between its quotes, where it could be written anew.
    const inner = at.end - at.start === value.length + 2 ? { ...at, start: at.start + 1, end: at.end - 1 } : at;
    return { kind: 'literal', at: inner, value: evaluates && value.startsWith('[[') ? value.slice(1) : value };
}

;// CONCATENATED MODULE: ./lib/extract/arm/file.js



/** What a text in Bicep or JSON is to Azure Resource Manager; undefined where it is nothing to it. */
function armFileOf({ language, text, bicep, documents }) {
    if (bicep)
        return (0,from_bicep/* armFileOfBicep */.b)(bicep, (0,model_text/* spanOf */.ee)(text, 0, text.text.length));
    const [document] = documents;
    return language === 'json' && document ? armFileOfJson(document) : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/arm/arm.js
/** What extract knows of Azure Resource Manager, which is loaded together. */




/***/ })

};
