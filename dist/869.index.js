export const id = 869;
export const ids = [869,5];
export const modules = {

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBicep: () => (/* reexport */ parseBicep),
  parseHcl: () => (/* reexport */ parseHcl)
});

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/parse/bicep/reader.js

/** Nesting that nobody writes; the reader is recursive. */
const maximumDepth = 100;
const maximumProblems = 10;
/** The next word; the text's end where the statement has no more. */
const peek = (reader, ahead = 0) => reader.at + ahead < reader.end ? reader.tokens[reader.at + ahead] : reader.tokens[reader.tokens.length - 1];
/** Takes the next word. */
function next(reader) {
    const token = peek(reader);
    if (reader.at < reader.end)
        reader.at++;
    if (token.problem !== undefined)
        report(reader, token.problem, token);
    return token;
}
/** Whether the next word is this sign. */
const isSign = (reader, sign, ahead = 0) => {
    const token = peek(reader, ahead);
    return token.kind === 'sign' && token.text === sign;
};
/** Takes a sign if it is next. */
function skipSign(reader, sign) {
    if (!isSign(reader, sign))
        return false;
    reader.at++;
    return true;
}
/** Takes a sign that has to be there. */
function expectSign(reader, sign) {
    if (!skipSign(reader, sign))
        report(reader, `"${sign}" was expected`, peek(reader));
}
/** Takes line ends. */
function skipNewlines(reader) {
    while (peek(reader).kind === 'newline')
        reader.at++;
}
/** Takes line ends where a sign that cannot begin anything stands behind them: the expression goes on. */
function joinLines(reader, goesOn) {
    let ahead = 0;
    while (peek(reader, ahead).kind === 'newline')
        ahead++;
    if (ahead > 0 && goesOn(peek(reader, ahead)))
        reader.at += ahead;
}
/** Notes what could not be read. After the first of a statement the others mostly follow from it. */
function report(reader, reason, { start, end }) {
    const at = (0,model_text/* spanOf */.ee)(reader.text, start, end);
    if (reader.problems.length < maximumProblems)
        reader.problems.push({ message: `This Bicep could not be read whole: ${reason}.`, at });
}
/** The place from a word to the one that was taken last. */
function spanFrom(reader, start) {
    const last = reader.tokens[Math.max(0, reader.at - 1)];
    return (0,model_text/* spanOf */.ee)(reader.text, start, Math.max(start, last.end));
}
/** Gives up on a statement. */
function unread(reader, reason) {
    const token = peek(reader);
    report(reader, reason, token);
    reader.at = reader.end;
    return { kind: 'unread', at: (0,model_text/* spanOf */.ee)(reader.text, token.start, token.end) };
}

// EXTERNAL MODULE: ./lib/parse/template.js
var template = __webpack_require__(2517);
;// CONCATENATED MODULE: ./lib/parse/bicep/literals.js




/** `{ ... }`: properties, spreads and, within a resource, its children. */
function blockOf(reader) {
    const { start } = next(reader);
    const entries = [];
    const children = [];
    for (skipSeparators(reader); !isSign(reader, '}') && reader.at < reader.end; skipSeparators(reader)) {
        const before = reader.at;
        const child = nestedResourceOf(reader);
        const entry = child ? undefined : (spreadOf(reader) ?? propertyOf(reader));
        if (child)
            children.push(child);
        if (entry)
            entries.push(entry);
        if (reader.at === before)
            reader.at++;
    }
    expectSign(reader, '}');
    const read = { kind: 'object', at: spanFrom(reader, start), entries, children };
    return read;
}
function propertyOf(reader) {
    const token = peek(reader);
    if (token.kind !== 'string' && token.kind !== 'word') {
        report(reader, 'the name of a property was expected', token);
        skipEntry(reader);
        return undefined;
    }
    const key = token.kind === 'string' ? stringOf(reader) : { kind: 'literal', at: (0,model_text/* spanOf */.ee)(reader.text, token.start, token.end), value: next(reader).text };
    expectSign(reader, ':');
    skipNewlines(reader);
    return { kind: 'property', key, value: literals_valueOf(reader) };
}
/** `[ ... ]`: items, or one `for` that makes them. */
function listOf(reader) {
    const { start } = next(reader);
    skipNewlines(reader);
    if (peek(reader).text === 'for' && peek(reader).kind === 'word' && !isSign(reader, '.', 1))
        return loopOf(reader, start);
    const items = [];
    for (skipSeparators(reader); !isSign(reader, ']') && reader.at < reader.end; skipSeparators(reader)) {
        const before = reader.at;
        items.push(spreadOf(reader) ?? literals_valueOf(reader));
        if (reader.at === before)
            reader.at++;
    }
    expectSign(reader, ']');
    const read = { kind: 'list', at: spanFrom(reader, start), items };
    return read;
}
/** `for item in list: body`, `for (item, index) in list: body` */
function loopOf(reader, start) {
    next(reader);
    const pair = skipSign(reader, '(');
    const item = next(reader).text;
    const index = pair && skipSign(reader, ',') ? next(reader).text : undefined;
    if (pair)
        expectSign(reader, ')');
    if (next(reader).text !== 'in')
        report(reader, '"in" was expected', peek(reader));
    const over = expressionOf(reader);
    expectSign(reader, ':');
    skipNewlines(reader);
    const body = literals_valueOf(reader);
    skipNewlines(reader);
    expectSign(reader, ']');
    return { kind: 'loop', at: spanFrom(reader, start), item, ...(index !== undefined && { index }), over, body };
}
/** A value that may hang on a condition. */
function literals_valueOf(reader) {
    const token = peek(reader);
    if (token.kind !== 'word' || token.text !== 'if' || !isSign(reader, '(', 1))
        return expressionOf(reader);
    if (reader.depth >= maximumDepth)
        return unread(reader, `it is nested more than ${maximumDepth} levels deep`);
    next(reader);
    const condition = expressionOf(reader);
    skipNewlines(reader);
    reader.depth++;
    const body = literals_valueOf(reader);
    reader.depth--;
    return { kind: 'conditional', at: spanFrom(reader, token.start), condition, body };
}
function spreadOf(reader) {
    const { start } = peek(reader);
    if (!skipSign(reader, '...'))
        return undefined;
    const of = expressionOf(reader);
    return { kind: 'spread', at: spanFrom(reader, start), of };
}
function skipSeparators(reader) {
    while (peek(reader).kind === 'newline' || isSign(reader, ','))
        reader.at++;
}
function skipEntry(reader) {
    while (reader.at < reader.end && peek(reader).kind !== 'newline' && !isSign(reader, '}'))
        reader.at++;
}

;// CONCATENATED MODULE: ./lib/parse/bicep/expressions.js




/** Operators from the loosest to the tightest, each with the template function that it compiles to. */
const OPERATORS = [
    { '??': 'coalesce' },
    { '||': 'or' },
    { '&&': 'and' },
    { '==': 'equals', '!=': 'notEquals', '=~': 'equalsIgnoreCase', '!~': 'notEqualsIgnoreCase' },
    { '<': 'less', '<=': 'lessOrEquals', '>': 'greater', '>=': 'greaterOrEquals' },
    { '+': 'add', '-': 'sub' },
    { '*': 'mul', '/': 'div', '%': 'mod' },
];
/** Signs that no line begins with unless it goes on with the one above. `-`, `!`, `[`, `(` and `{` may begin an item of a list. */
const continues = ({ kind, text }) => kind === 'sign' && /^(?:\?|\?\?|\|\||&&|[=!]=|[=!]~|[<>]=?|\+|\*|\/|%|\.|\.\?)$/.test(text);
/** Reads one expression. */
function expressionOf(reader) {
    if (reader.depth >= maximumDepth)
        return unread(reader, `it is nested more than ${maximumDepth} levels deep`);
    reader.depth++;
    const read = choiceOf(reader);
    reader.depth--;
    return read;
}
function choiceOf(reader) {
    const { start } = peek(reader);
    const condition = operationOf(reader, 0);
    joinLines(reader, continues);
    if (!skipSign(reader, '?'))
        return condition;
    skipNewlines(reader);
    const whenTrue = expressionOf(reader);
    joinLines(reader, ({ kind, text }) => kind === 'sign' && text === ':');
    expectSign(reader, ':');
    skipNewlines(reader);
    const whenFalse = expressionOf(reader);
    return { kind: 'choice', at: spanFrom(reader, start), condition, whenTrue, whenFalse };
}
function operationOf(reader, level) {
    const operators = OPERATORS[level];
    if (!operators)
        return unaryOf(reader);
    const { start } = peek(reader);
    let left = operationOf(reader, level + 1);
    for (;;) {
        joinLines(reader, continues);
        const token = peek(reader);
        const name = token.kind === 'sign' && Object.hasOwn(operators, token.text) ? operators[token.text] : undefined;
        if (name === undefined)
            return left;
        reader.at++;
        skipNewlines(reader);
        const right = operationOf(reader, level + 1);
        left = { kind: 'call', at: spanFrom(reader, start), name, args: [left, right] };
    }
}
function unaryOf(reader) {
    const signs = [];
    while (isSign(reader, '!') || isSign(reader, '-') || isSign(reader, '+'))
        signs.push(next(reader));
    let operand = memberOf(reader);
    for (const sign of signs.reverse()) {
        if (sign.text === '+')
            continue;
        const at = spanFrom(reader, sign.start);
        const minus = sign.text === '-';
        if (minus && operand.kind === 'literal' && typeof operand.value === 'number')
            operand = { kind: 'literal', at, value: -operand.value };
        else
            operand = { kind: 'call', at, name: minus ? 'minus' : 'not', args: [operand] };
    }
    return operand;
}
function memberOf(reader) {
    const { start } = peek(reader);
    let read = primaryOf(reader);
    for (;;) {
        joinLines(reader, ({ kind, text }) => kind === 'sign' && (text === '.' || text === '.?'));
        const sign = peek(reader).kind === 'sign' ? peek(reader).text : '';
        if (sign === '.' || sign === '.?' || sign === '::') {
            reader.at++;
            skipNewlines(reader);
            const { text: name } = next(reader);
            const args = isSign(reader, '(') ? argumentsOf(reader) : undefined;
            const at = spanFrom(reader, start);
            read = args ? { kind: 'call', at, name, of: read, args } : { kind: 'member', at, of: read, name, safe: sign === '.?' };
        }
        else if (sign === '[' || sign === '[?') {
            reader.at++;
            skipNewlines(reader);
            const index = indexOf(reader);
            expectSign(reader, ']');
            read = { kind: 'element', at: spanFrom(reader, start), of: read, index, safe: sign === '[?' };
        }
        else if (sign !== '!' || isSign(reader, '=', 1))
            return read;
        else
            reader.at++;
    }
}
/** `[^1]` counts from the end. */
function indexOf(reader) {
    const { start } = peek(reader);
    const fromEnd = skipSign(reader, '^');
    const index = expressionOf(reader);
    skipNewlines(reader);
    return fromEnd ? { kind: 'call', at: spanFrom(reader, start), name: 'fromEnd', args: [index] } : index;
}
function primaryOf(reader) {
    const token = peek(reader);
    const at = (0,model_text/* spanOf */.ee)(reader.text, token.start, token.end);
    if (token.kind === 'string')
        return stringOf(reader);
    if (isSign(reader, '{'))
        return blockOf(reader);
    if (isSign(reader, '['))
        return listOf(reader);
    if (isSign(reader, '('))
        return lambdaOf(reader) ?? parenthesized(reader);
    if (token.kind === 'number') {
        reader.at++;
        return { kind: 'literal', at, value: Number(token.text) };
    }
    if (token.kind !== 'word')
        return unread(reader, token.kind === 'newline' || token.kind === 'end' ? 'a value is missing' : 'this was not expected');
    reader.at++;
    if (token.text === 'true' || token.text === 'false')
        return { kind: 'literal', at, value: token.text === 'true' };
    if (token.text === 'null')
        return { kind: 'literal', at, value: null };
    if (isSign(reader, '(')) {
        const args = argumentsOf(reader);
        return { kind: 'call', at: spanFrom(reader, token.start), name: token.text, args };
    }
    if (!isSign(reader, '=>'))
        return { kind: 'name', at, name: token.text };
    reader.at++;
    skipNewlines(reader);
    const body = expressionOf(reader);
    return { kind: 'lambda', at: spanFrom(reader, token.start), parameters: [token.text], body };
}
/** A string, with the expressions in it. */
function stringOf(reader) {
    const first = next(reader);
    const runs = (0,template/* certainRuns */.Bt)(first.text);
    const parts = runs ?? [first.text];
    if (first.closes) {
        // A text is what stands between its quotes, where it could be written anew.
        const plain = first.end - first.start === first.text.length + 2;
        const at = plain ? (0,model_text/* spanOf */.ee)(reader.text, first.start + 1, first.end - 1) : spanFrom(reader, first.start);
        return runs ? { kind: 'interpolation', at, parts } : { kind: 'literal', at, value: first.text };
    }
    for (;;) {
        skipNewlines(reader);
        parts.push(expressionOf(reader));
        skipNewlines(reader);
        const run = peek(reader);
        if (run.kind !== 'string' || run.opens) {
            const { at } = unread(reader, 'an expression in a string is not closed');
            return { kind: 'unread', at };
        }
        const { text } = next(reader);
        parts.push(...((0,template/* certainRuns */.Bt)(text) ?? [text]));
        if (run.closes)
            return { kind: 'interpolation', at: spanFrom(reader, first.start), parts };
    }
}
function argumentsOf(reader) {
    const args = [];
    reader.at++;
    skipNewlines(reader);
    while (!isSign(reader, ')') && reader.at < reader.end) {
        args.push(expressionOf(reader));
        skipNewlines(reader);
        if (!skipSign(reader, ','))
            break;
        skipNewlines(reader);
    }
    expectSign(reader, ')');
    return args;
}
function parenthesized(reader) {
    reader.at++;
    skipNewlines(reader);
    const inner = expressionOf(reader);
    skipNewlines(reader);
    expectSign(reader, ')');
    return inner;
}
/** `(a, b) => ...`; undefined where the bracket opens something else. */
function lambdaOf(reader) {
    const { start } = peek(reader);
    const parameters = [];
    let ahead = afterNewlines(reader, 1);
    while (peek(reader, ahead).kind === 'word') {
        parameters.push(peek(reader, ahead).text);
        ahead = afterNewlines(reader, ahead + 1);
        if (!isSign(reader, ',', ahead))
            break;
        ahead = afterNewlines(reader, ahead + 1);
    }
    if (!isSign(reader, ')', ahead) || !isSign(reader, '=>', ahead + 1))
        return undefined;
    reader.at += ahead + 2;
    skipNewlines(reader);
    const body = expressionOf(reader);
    return { kind: 'lambda', at: spanFrom(reader, start), parameters, body };
}
function afterNewlines(reader, ahead) {
    let next = ahead;
    while (peek(reader, next).kind === 'newline')
        next++;
    return next;
}

;// CONCATENATED MODULE: ./lib/parse/bicep/strings.js
const ESCAPES = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };
const OPENER = /(\$*)'''(?:\r?\n)?|'/y;
/**
 * The run of a string that begins at an offset: at its quote or, with the run before, at the brace that ends an expression in it. Undefined where none does.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
function stringRun(text, start, before) {
    if (before)
        return before.multiline ? multilineRun(text, start, start + 1, before.hole) : lineRun(text, start);
    OPENER.lastIndex = start;
    const opener = OPENER.exec(text);
    if (!opener)
        return undefined;
    if (opener[0] === "'")
        return lineRun(text, start);
    const dollars = opener[1];
    return multilineRun(text, start, start + opener[0].length, dollars === '' ? '' : `${dollars}{`);
}
const PLAIN = /[^'\\$\r\n]+/y;
function lineRun(text, start) {
    const common = { start, multiline: false, hole: '${' };
    let decoded = '';
    for (let at = start + 1; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            return { ...common, end: at + 1, decoded, interpolates: false };
        if (text.startsWith('${', at))
            return { ...common, end: at + 2, decoded, interpolates: true };
        if (character === '\n' || character === '\r')
            return { ...common, end: at, decoded, interpolates: false, problem: 'the string is not closed' };
        if (character === '\\') {
            const [meant, length] = escapeAt(text, at);
            decoded += meant;
            at += length - 1;
        }
        else {
            PLAIN.lastIndex = at;
            const [run = character] = PLAIN.exec(text) ?? [];
            decoded += run;
            at += run.length - 1;
        }
    }
    return { ...common, end: text.length, decoded, interpolates: false, problem: 'the string is not closed' };
}
function escapeAt(text, at) {
    const simple = ESCAPES[text[at + 1] ?? ''];
    if (simple !== undefined)
        return [simple, 2];
    const code = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at, at + 12));
    if (!code)
        return ['\\', 1];
    const point = Number.parseInt(code[1], 16);
    return [point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point), code[0].length];
}
/** Nothing is escaped. Quotes beyond three at its end belong to the string. */
function multilineRun(text, start, from, hole) {
    const common = { start, multiline: true, hole };
    const stop = /'{3,}|\$+\{/g;
    stop.lastIndex = from;
    for (let found = stop.exec(text); found; found = stop.exec(text)) {
        const [sign] = found;
        const end = found.index + sign.length;
        if (sign.startsWith("'"))
            return { ...common, end, decoded: text.slice(from, end - 3), interpolates: false };
        if (hole !== '' && sign.length >= hole.length)
            return { ...common, end, decoded: text.slice(from, end - hole.length), interpolates: true };
    }
    return { ...common, end: text.length, decoded: text.slice(from), interpolates: false, problem: 'the multi-line string is not closed' };
}

;// CONCATENATED MODULE: ./lib/parse/bicep/tokens.js

const SIGN = /=>|==|!=|=~|!~|>=|<=|&&|\|\||\?\?|\.\.\.|\.\?|\[\?|::|[{}()[\],:.=?!<>+\-*/%@|;~^]/y;
const WORD = /[A-Za-z_]\w*/y;
const NUMBER = /\d+/y;
/** The words of a text, in one pass. */
function tokensOf(text) {
    const tokens = [];
    const open = [];
    const take = (run, opens) => {
        const { start, end, decoded, problem } = run;
        const closes = !run.interpolates;
        tokens.push({ kind: 'string', start, end, text: decoded, opens, closes, ...(problem !== undefined && { problem }) });
        if (run.interpolates)
            open.push({ ...run, nested: 0 });
    };
    for (let at = 0; at < text.length;) {
        const next = afterTrivia(text, at);
        if (next !== at) {
            at = next;
            continue;
        }
        const first = stringRun(text, at);
        const outer = open.at(-1);
        if (first)
            take(first, true);
        else if (outer && text[at] === '}' && outer.nested === 0) {
            open.pop();
            take(stringRun(text, at, outer), false);
        }
        else {
            const token = plainToken(text, at);
            // A string that was left open spoils its own line only.
            if (outer && token.kind === 'newline' && !outer.multiline && outer.nested === 0)
                open.length = 0;
            if (outer && token.kind === 'sign')
                outer.nested += nesting(token.text);
            tokens.push(token);
        }
        at = tokens.at(-1).end;
    }
    tokens.push({ kind: 'end', start: text.length, end: text.length, text: '' });
    return tokens;
}
/** How many levels deeper it is behind a sign. */
const nesting = (sign) => (/^[{([]/.test(sign) ? 1 : /^[})\]]/.test(sign) ? -1 : 0);
function plainToken(text, at) {
    const newline = text[at] === '\n' ? 1 : text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : 0;
    if (newline > 0)
        return { kind: 'newline', start: at, end: at + newline, text: '\n' };
    const word = matchAt(WORD, text, at);
    if (word !== undefined)
        return { kind: 'word', start: at, end: at + word.length, text: word };
    const digits = matchAt(NUMBER, text, at);
    if (digits !== undefined)
        return { kind: 'number', start: at, end: at + digits.length, text: digits };
    const sign = matchAt(SIGN, text, at);
    if (sign !== undefined)
        return { kind: 'sign', start: at, end: at + sign.length, text: sign };
    return { kind: 'stray', start: at, end: at + 1, text: text[at] };
}
/** Past blanks and comments; the line's end is a word of its own. */
function afterTrivia(text, at) {
    const character = text[at];
    if (character === ' ' || character === '\t' || character === '\f' || character === '\u00a0' || character === '\ufeff')
        return at + 1;
    if (character === '#' || text.startsWith('//', at))
        return lineEnd(text, at);
    if (!text.startsWith('/*', at))
        return at;
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
}
function lineEnd(text, at) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    return text[end - 1] === '\r' && end > at ? end - 1 : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./lib/parse/bicep/statements.js





/** Reads one statement with its decorators; undefined for one that declares nothing to evaluate. */
function statementOf(reader) {
    const { start } = peek(reader);
    const decorators = decoratorsOf(reader);
    const keyword = peek(reader).text;
    if (keyword === 'import')
        return importOf(reader);
    if (keyword === 'using' || keyword === 'extends')
        return usingOf(reader, keyword);
    const declare = Object.hasOwn(declarations, keyword) ? declarations[keyword] : undefined;
    if (!declare || peek(reader).kind !== 'word' || peek(reader, 1).kind !== 'word')
        return undefined;
    next(reader);
    const named = next(reader);
    const nameAt = spanFrom(reader, named.start);
    const read = declare(reader);
    return read && { ...read, name: named.text, nameAt, decorators, at: spanFrom(reader, start) };
}
/** A child in the body of a resource; a property may be called `resource` too. */
function nestedResourceOf(reader) {
    const { at } = reader;
    if (!isSign(reader, '@') && peek(reader).text !== 'resource')
        return undefined;
    const read = isSign(reader, '@') || (peek(reader, 1).kind === 'word' && peek(reader, 2).kind === 'string') ? statementOf(reader) : undefined;
    if (!read)
        reader.at = at;
    return read;
}
const declarations = {
    param: (reader) => {
        const { end } = skipType(reader);
        if (skipSign(reader, '='))
            return { is: 'param', value: assigned(reader) };
        return end?.text === '?' ? { is: 'param', value: { kind: 'literal', at: (0,model_text/* spanOf */.ee)(reader.text, end.start, end.end), value: null } } : { is: 'param' };
    },
    var: (reader) => {
        skipType(reader);
        expectSign(reader, '=');
        return { is: 'var', value: assigned(reader) };
    },
    output: (reader) => {
        skipType(reader);
        expectSign(reader, '=');
        return { is: 'output', value: assigned(reader) };
    },
    func: (reader) => {
        const parameters = parametersOf(reader);
        skipType(reader);
        expectSign(reader, '=>');
        return { is: 'func', parameters, value: assigned(reader) };
    },
    resource: (reader) => {
        if (peek(reader).kind !== 'string')
            return undefined;
        const type = stringOf(reader);
        const existing = peek(reader).text === 'existing';
        if (existing)
            next(reader);
        expectSign(reader, '=');
        return { is: 'resource', type, existing, value: assigned(reader) };
    },
    module: (reader) => {
        if (peek(reader).kind !== 'string')
            return undefined;
        const path = stringOf(reader);
        expectSign(reader, '=');
        return { is: 'module', path, value: assigned(reader) };
    },
};
function assigned(reader) {
    skipNewlines(reader);
    return literals_valueOf(reader);
}
function decoratorsOf(reader) {
    const decorators = [];
    while (skipSign(reader, '@')) {
        const decorator = expressionOf(reader);
        if (decorator.kind === 'call')
            decorators.push(decorator);
        skipNewlines(reader);
    }
    return decorators;
}
/** Types say little that a value does not. Up to `=` or `=>` outside of brackets, or the end of the statement; the last word of the type. */
function skipType(reader) {
    let end;
    for (let depth = 0; reader.at < reader.end; reader.at++) {
        const token = peek(reader);
        const { kind, text } = token;
        if (kind === 'sign')
            depth += nesting(text);
        if (depth === 0 && kind === 'sign' && (text === '=' || text === '=>'))
            break;
        if (kind !== 'newline')
            end = token;
    }
    return end ? { end } : {};
}
/** The names in `(name type, other type)`. */
function parametersOf(reader) {
    const names = [];
    expectSign(reader, '(');
    let named = true;
    for (let depth = 1; reader.at < reader.end; reader.at++) {
        const { kind, text } = peek(reader);
        if (kind === 'sign')
            depth += nesting(text);
        if (depth === 0)
            break;
        if (depth === 1 && kind === 'sign' && text === ',')
            named = true;
        else if (named && kind === 'word') {
            names.push(text);
            named = false;
        }
    }
    expectSign(reader, ')');
    return names;
}
function importOf(reader) {
    const { start } = next(reader);
    const names = [];
    let all;
    for (let before = ''; reader.at < reader.end && peek(reader).text !== 'from';) {
        const { kind, text } = next(reader);
        if (kind !== 'word' || text === 'as')
            before = text;
        else if (before !== 'as')
            names.push({ name: text, as: text });
        else {
            const last = names.pop();
            if (last)
                names.push({ name: last.name, as: text });
            else
                all = text;
            before = '';
        }
    }
    next(reader);
    if (peek(reader).kind !== 'string')
        return undefined;
    const path = stringOf(reader);
    return { is: 'import', at: spanFrom(reader, start), path, names, ...(all !== undefined && { all }) };
}
function usingOf(reader, is) {
    const { start } = next(reader);
    if (peek(reader).kind !== 'string')
        return undefined;
    const path = stringOf(reader);
    return { is, at: spanFrom(reader, start), path };
}

;// CONCATENATED MODULE: ./lib/parse/bicep/bicep.js



/** Reads Bicep. One statement that cannot be read spoils no other. */
function parseBicep(text) {
    const tokens = tokensOf(text.text);
    const problems = [];
    const statements = [];
    for (const [start, end] of statementRanges(tokens)) {
        const reader = { text, tokens, at: start, end, depth: 0, problems };
        skipNewlines(reader);
        if (reader.at >= reader.end)
            continue;
        const before = problems.length;
        const first = peek(reader);
        const read = statementOf(reader);
        if (read)
            statements.push(read);
        if (OTHERS.has(first.text) || OTHERS.has(peek(reader).text) || problems.length > before)
            continue;
        skipNewlines(reader);
        if (!read)
            report(reader, 'no statement begins so', peek(reader));
        else if (reader.at < reader.end)
            report(reader, 'this was not expected', peek(reader));
    }
    return { bicep: { statements }, problems };
}
/** Statements that declare nothing to evaluate, or of which more may follow. */
const OTHERS = new Set([
    'targetScope',
    'metadata',
    'type',
    'assert',
    'test',
    'extension',
    'extensionConfig',
    'provider',
    'using',
    'extends',
    'import',
]);
const KEYWORD = /^(?:targetScope|metadata|param|var|func|type|resource|module|output|import|using|extends|assert|test|extension|extensionConfig|provider)$/;
/**
 * The words of each statement: up to a line end outside of brackets. Where a bracket is never closed, the lines that begin with a keyword end the statements from there on.
 */
function statementRanges(tokens) {
    const ranges = [];
    const last = tokens.length - 1;
    let broken = false;
    for (let start = bicep_afterNewlines(tokens, 0); start < last;) {
        const { end, open } = statementEnd(tokens, start, broken);
        if (open && !broken)
            broken = true;
        else {
            ranges.push([start, end]);
            start = bicep_afterNewlines(tokens, end);
        }
    }
    return ranges;
}
function statementEnd(tokens, start, broken) {
    let depth = 0;
    let line = start;
    for (let at = start; at < tokens.length - 1; at++) {
        const token = tokens[at];
        if (token.kind === 'sign')
            depth += nesting(token.text);
        if (token.kind !== 'newline')
            continue;
        const next = bicep_afterNewlines(tokens, at);
        if (depth > 0 ? broken && beginsStatement(tokens, next) : !goesOn(tokens, line, at, next))
            return { end: at, open: false };
        if (depth <= 0)
            line = next;
        at = next - 1;
    }
    return { end: tokens.length - 1, open: depth > 0 };
}
function bicep_afterNewlines(tokens, at) {
    let next = at;
    while (tokens[next]?.kind === 'newline')
        next++;
    return next;
}
const AFTER = /^(?:[?:|.=<>+*/%]|\?\?|\|\||&&|\.\?|[=!]=|[=!]~|[<>]=|=>)$/;
const BEFORE = /^(?:[=?:|,<+*/%-]|\?\?|\|\||&&|[=!]=|[=!]~|=>)$/;
/** Whether a statement goes on behind a line end: a decorator has its declaration below, a type or a choice its alternatives. */
function goesOn(tokens, line, newline, next) {
    const after = tokens[next];
    const before = tokens[newline - 1];
    if (tokens[line].kind === 'sign' && tokens[line].text === '@')
        return true;
    if (after.kind === 'sign' && AFTER.test(after.text))
        return true;
    // `param name string?` ends with a type that may be null.
    if (before.text === '?' && /^(?:param|output|type|func)$/.test(tokens[line].text))
        return false;
    return before.kind === 'sign' && BEFORE.test(before.text);
}
/** A keyword at the very start of a line. */
function beginsStatement(tokens, at) {
    const token = tokens[at];
    const before = tokens[at - 1];
    return token?.kind === 'word' && before !== undefined && before.end === token.start && KEYWORD.test(token.text);
}

;// CONCATENATED MODULE: ./lib/parse/hcl/cursor.js

/** Nesting that nobody writes; the readers are recursive. */
const cursor_maximumDepth = 100;
const cursor_maximumProblems = 10;
const cursorOf = (text) => ({ text, at: 0, joined: false, depth: 0, blanks: { start: 0, end: -1 }, problems: [] });
/** The place of what was read from an offset on, without the blanks behind it. */
const placeFrom = (cursor, start, end = endOf(cursor)) => (0,model_text/* spanOf */.ee)(cursor.text, start, Math.max(start, end));
const endOf = ({ at, blanks }) => (at === blanks.end ? blanks.start : at);
/** What cannot be read, in words for the person who wrote it. */
function problem(cursor, message, start = cursor.at, end = start + 1) {
    if (cursor.problems.length < cursor_maximumProblems)
        cursor.problems.push({ message, at: placeFrom(cursor, start, Math.min(end, cursor.text.text.length)) });
}
/** Reads one level deeper; past the last level the rest of the text is given up. */
function nested(cursor, read, otherwise) {
    if (cursor.depth >= cursor_maximumDepth) {
        problem(cursor, `This is nested more than ${cursor_maximumDepth} levels deep, and the rest was not read.`);
        cursor.at = cursor.text.text.length;
        return otherwise();
    }
    cursor.depth++;
    const result = read();
    cursor.depth--;
    return result;
}
/** Reads with line breaks as blanks, or as ends. */
function within(cursor, joined, read) {
    const before = cursor.joined;
    cursor.joined = joined;
    const result = read();
    cursor.joined = before;
    return result;
}
const BLANKS = /(?:[ \t\uFEFF]|\r(?!\n))*/y;
const BLANKS_AND_BREAKS = /[ \t\r\n\uFEFF]*/y;
/** Moves past blanks and comments; past line breaks where they are blanks. */
function skipBlanks(cursor, breaks = cursor.joined) {
    const start = endOf(cursor);
    passBlanks(cursor, breaks);
    cursor.blanks = { start, end: cursor.at };
}
function passBlanks(cursor, breaks) {
    const { text } = cursor.text;
    for (;;) {
        cursor.at = pass(breaks ? BLANKS_AND_BREAKS : BLANKS, cursor);
        if (text[cursor.at] === '#' || text.startsWith('//', cursor.at)) {
            const end = text.indexOf('\n', cursor.at);
            cursor.at = end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
        }
        else if (text.startsWith('/*', cursor.at)) {
            const end = text.indexOf('*/', cursor.at + 2);
            if (end < 0)
                problem(cursor, 'This comment is not closed.', cursor.at, cursor.at + 2);
            cursor.at = end < 0 ? text.length : end + 2;
        }
        else
            return;
    }
}
function pass(pattern, cursor) {
    pattern.lastIndex = cursor.at;
    pattern.test(cursor.text.text);
    return pattern.lastIndex;
}
/** Takes a sign where it stands next. */
function take(cursor, sign) {
    if (!cursor.text.text.startsWith(sign, cursor.at))
        return false;
    cursor.at += sign.length;
    return true;
}
const cursor_WORD = /[\p{L}_][\p{L}\p{N}\p{M}\p{Pc}_-]*/uy;
/** Takes a name where one stands next. */
function takeWord(cursor) {
    cursor_WORD.lastIndex = cursor.at;
    const word = cursor_WORD.exec(cursor.text.text)?.[0];
    if (word !== undefined)
        cursor.at += word.length;
    return word;
}
/** Whether a line ends here, or the text. */
function atLineEnd(cursor) {
    const { text } = cursor.text;
    return cursor.at >= text.length || text[cursor.at] === '\n' || text.startsWith('\r\n', cursor.at);
}
/** Gives up the rest of a line. */
function skipLine(cursor) {
    const end = cursor.text.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.text.length : end;
}

;// CONCATENATED MODULE: ./lib/parse/hcl/collection.js


const FOR = /for(?=[ \t\r\n]|\/[/*]|#)/y;
/** `[a, b]` or `[for ...]`, from behind the bracket. */
function readList(cursor, start) {
    return within(cursor, true, () => {
        skipBlanks(cursor);
        if (isFor(cursor))
            return readFor(cursor, start, ']');
        const items = [];
        for (;;) {
            skipBlanks(cursor);
            if (take(cursor, ']'))
                break;
            const before = cursor.at;
            items.push(readExpression(cursor));
            skipBlanks(cursor);
            if (take(cursor, ','))
                continue;
            if (take(cursor, ']'))
                break;
            problem(cursor, 'A comma, or the end of the list that begins here, is missing.', start, start + 1);
            if (cursor.at === before || cursor.at >= cursor.text.text.length)
                break;
        }
        return { is: 'tuple', items, at: placeFrom(cursor, start) };
    });
}
/** `{ a = 1, b = 2 }` or `{for ...}`, from behind the brace. A line break parts entries as a comma does. */
function readObject(cursor, start) {
    return within(cursor, false, () => {
        skipBlanks(cursor, true);
        if (isFor(cursor))
            return within(cursor, true, () => readFor(cursor, start, '}'));
        const entries = [];
        for (;;) {
            skipBlanks(cursor, true);
            if (take(cursor, '}'))
                break;
            if (cursor.at >= cursor.text.text.length) {
                problem(cursor, 'This brace is not closed.', start, start + 1);
                break;
            }
            const known = cursor.problems.length;
            const entry = readEntry(cursor);
            if (entry)
                entries.push(entry);
            else
                skipLine(cursor);
            skipBlanks(cursor);
            if (take(cursor, ',') || !entry)
                continue;
            if (cursor.text.text[cursor.at] === '}' || /[\r\n]/.test(cursor.text.text[cursor.at] ?? '\n'))
                continue;
            if (cursor.problems.length === known)
                problem(cursor, 'A comma or a line break is expected here.');
            skipLine(cursor);
        }
        return { is: 'object', entries, at: placeFrom(cursor, start) };
    });
}
function readEntry(cursor) {
    const key = readKey(cursor);
    skipBlanks(cursor);
    if (!take(cursor, '=') && !take(cursor, ':')) {
        problem(cursor, '"=" and a value are expected here.');
        return undefined;
    }
    return { key, value: readExpression(cursor) };
}
/** A bare word is the key itself; anything else is an expression. */
function readKey(cursor) {
    const start = cursor.at;
    const word = takeWord(cursor);
    const end = cursor.at;
    if (word !== undefined) {
        skipBlanks(cursor);
        if (/[=:]/.test(cursor.text.text[cursor.at] ?? '') && !cursor.text.text.startsWith('::', cursor.at)) {
            const at = placeFrom(cursor, start, end);
            return { is: 'literal', value: word, inner: at, at };
        }
        cursor.at = start;
    }
    return readExpression(cursor);
}
function isFor(cursor) {
    FOR.lastIndex = cursor.at;
    if (!FOR.test(cursor.text.text))
        return false;
    // `{ for = 1 }` is an entry of that name.
    const next = /^for(?:\s|#[^\n]*\n|\/\/[^\n]*\n){1,20}([^\s])/.exec(cursor.text.text.slice(cursor.at, cursor.at + 500));
    return next?.[1] !== '=' && next?.[1] !== ':';
}
function readFor(cursor, start, closer) {
    cursor.at += 'for'.length;
    const names = [];
    do {
        skipBlanks(cursor);
        const name = takeWord(cursor);
        if (name !== undefined)
            names.push(name);
        skipBlanks(cursor);
    } while (take(cursor, ','));
    if (takeWord(cursor) !== 'in')
        return giveUp(cursor, start, 'The word "in" is expected here.');
    const over = readExpression(cursor);
    skipBlanks(cursor);
    if (!take(cursor, ':'))
        return giveUp(cursor, start, 'A colon is expected here.');
    const first = readExpression(cursor);
    skipBlanks(cursor);
    const value = closer === '}' && take(cursor, '=>') ? readExpression(cursor) : undefined;
    skipBlanks(cursor);
    const grouped = take(cursor, '...');
    const condition = readIf(cursor);
    skipBlanks(cursor);
    if (!take(cursor, closer))
        return giveUp(cursor, start, `The end of this for expression, "${closer}", is missing.`);
    return {
        ...{ is: 'for', names, over, value: value ?? first, grouped, at: placeFrom(cursor, start) },
        ...(value && { key: first }),
        ...(condition && { condition }),
    };
}
function readIf(cursor) {
    skipBlanks(cursor);
    const before = cursor.at;
    if (takeWord(cursor) === 'if')
        return readExpression(cursor);
    cursor.at = before;
    return undefined;
}
function giveUp(cursor, start, message) {
    problem(cursor, message);
    skipLine(cursor);
    return { is: 'unread', at: placeFrom(cursor, start) };
}

;// CONCATENATED MODULE: ./lib/parse/hcl/template.js



const template_ESCAPES = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
/** Characters of a text until something of it is to be read: its end, an escape, an expression, a directive. */
const template_PLAIN = /[^"\\$%\n]+/y;
/** A quoted text, from behind its quote. It ends with its line at the latest. */
function readQuoted(cursor, start) {
    const { text } = cursor.text;
    const runs = new Runs(cursor);
    const first = cursor.at;
    for (;;) {
        const character = text[cursor.at];
        if (character === '"')
            break;
        if (character === undefined || character === '\n') {
            problem(cursor, 'This text is not closed on its line.', start, start + 1);
            return runs.end(start, first, cursor.at, false);
        }
        if (readSpecial(cursor, runs))
            continue;
        if (character === '\\')
            readEscape(cursor, runs);
        else
            readPlain(cursor, runs);
    }
    const last = cursor.at++;
    return runs.end(start, first, last, false);
}
function readPlain(cursor, runs) {
    template_PLAIN.lastIndex = cursor.at;
    const end = cursor.at + Math.max(1, template_PLAIN.exec(cursor.text.text)?.[0].length ?? 1);
    runs.copy(cursor.at, end);
    cursor.at = end;
}
const CODE = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
function readEscape(cursor, runs) {
    const start = cursor.at++;
    CODE.lastIndex = cursor.at;
    const [code, short, long] = CODE.exec(cursor.text.text) ?? [];
    const point = code === undefined ? undefined : Number.parseInt((short ?? long), 16);
    const letter = cursor.text.text[cursor.at] ?? '';
    const decoded = point === undefined ? template_ESCAPES.get(letter) : point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    if (decoded === undefined) {
        problem(cursor, 'This is no escape of HCL: write \\\\ for a backslash.', start, start + 2);
        runs.put('\\', start);
        return;
    }
    cursor.at += code?.length ?? 1;
    runs.put(decoded, start);
}
/** `$${`, `%%{`, `${ }` and `%{ }`; false where none of them stands here. */
function readSpecial(cursor, runs) {
    const { text } = cursor.text;
    const start = cursor.at;
    if (text[start] !== '$' && text[start] !== '%')
        return false;
    if (text[start + 1] === text[start] && text[start + 2] === '{') {
        runs.put(`${text[start]}{`, start);
        cursor.at += 3;
        return true;
    }
    if (text[start + 1] !== '{')
        return false;
    cursor.at += 2;
    runs.strip(take(cursor, '~'));
    const word = text[start] === '%' ? directiveWord(cursor) : undefined;
    const value = within(cursor, true, () => (word === undefined ? readExpression(cursor) : undefined));
    if (word !== undefined)
        skipDirective(cursor);
    within(cursor, true, () => skipBlanks(cursor));
    const stripsAfter = take(cursor, '~');
    if (!take(cursor, '}'))
        problem(cursor, 'This expression is not closed.', start, start + 2);
    const at = placeFrom(cursor, start);
    runs.add(value ? { is: 'value', value, at } : { is: 'directive', word: word ?? '', at }, stripsAfter);
    return true;
}
function directiveWord(cursor) {
    within(cursor, true, () => skipBlanks(cursor));
    return takeWord(cursor) ?? '';
}
/** What a directive asks is not kept, but has to be read to know its end: `%{ if x == "}" }`. */
function skipDirective(cursor) {
    within(cursor, true, () => {
        for (;;) {
            skipBlanks(cursor);
            if (/^(?:[~}]|$)/.test(cursor.text.text.slice(cursor.at, cursor.at + 1)))
                return;
            const before = cursor.at;
            if (!take(cursor, ','))
                readExpression(cursor);
            if (cursor.at === before)
                return;
        }
    });
}
const template_OPENER = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
/** `<<-EOT` and the lines up to the one that says `EOT`. */
function readHereDocument(cursor) {
    const { text } = cursor.text;
    const start = cursor.at;
    template_OPENER.lastIndex = start;
    const [opener, dash, word] = template_OPENER.exec(text) ?? [];
    if (opener === undefined || word === undefined) {
        problem(cursor, 'A word that ends the text, and a line break, are expected after "<<".', start, start + 2);
        cursor.at += 2;
        return { is: 'unread', at: placeFrom(cursor, start) };
    }
    const first = start + opener.length;
    const end = endOfHereDocument(text, first, word);
    if (end === undefined) {
        problem(cursor, `No line says ${word.slice(0, 40)}, which is to end this text.`, start, first);
        cursor.at = text.length;
        return { is: 'unread', at: placeFrom(cursor, start) };
    }
    const runs = new Runs(cursor, dash === '-' ? commonIndent(text, first, end.start) : 0);
    cursor.at = first;
    while (cursor.at < end.start) {
        if (runs.skipIndent())
            continue;
        if (readSpecial(cursor, runs))
            continue;
        readLinePart(cursor, runs, end.start);
    }
    cursor.at = end.stop;
    return runs.end(start, first, end.start, true);
}
const LINE_PART = /[^$%\n]+/y;
function readLinePart(cursor, runs, end) {
    LINE_PART.lastIndex = cursor.at;
    const length = LINE_PART.exec(cursor.text.text)?.[0].length ?? 1;
    const stop = Math.min(end, cursor.at + length);
    runs.copy(cursor.at, stop);
    cursor.at = stop;
}
function endOfHereDocument(text, first, word) {
    for (let line = first; line < text.length;) {
        const feed = text.indexOf('\n', line);
        const stop = feed < 0 ? text.length : feed;
        if (text.slice(line, stop).trim() === word)
            return { start: line, stop: line + text.slice(line, stop).trimEnd().length };
        line = stop + 1;
    }
    return undefined;
}
/** The indentation of the line that is indented least; blank lines do not count. */
function commonIndent(text, first, end) {
    let least = Number.POSITIVE_INFINITY;
    for (const line of text.slice(first, end).split('\n')) {
        if (line.trim() !== '')
            least = Math.min(least, line.length - line.trimStart().length);
    }
    return Number.isFinite(least) ? least : 0;
}
/** Collects the runs of a text, each with its place in the file. */
class Runs {
    #cursor;
    #indent;
    #parts = [];
    #segments = [];
    #text = '';
    #strips = false;
    constructor(cursor, indent = 0) {
        this.#cursor = cursor;
        this.#indent = indent;
    }
    /** Characters that stand in the file as they are meant. */
    copy(start, end) {
        this.#segments.push({ start, end });
        this.#text += this.#cursor.text.text.slice(start, end);
    }
    /** Characters that something else stands for. */
    put(text, at) {
        this.#segments.push({ text, at });
        this.#text += text;
    }
    add(part, strips) {
        this.#flush();
        this.#parts.push(part);
        this.#strips = strips;
    }
    /** `${~` takes the blanks before it. */
    strip(strips) {
        this.#flush(strips);
    }
    /** At the start of a line, moves past the blanks that all lines have. */
    skipIndent() {
        const { text } = this.#cursor.text;
        if (this.#indent === 0 || text[this.#cursor.at - 1] !== '\n')
            return false;
        let end = this.#cursor.at;
        while (end < this.#cursor.at + this.#indent && (text[end] === ' ' || text[end] === '\t'))
            end++;
        const moved = end > this.#cursor.at;
        this.#cursor.at = end;
        return moved;
    }
    end(start, first, last, lines) {
        const at = placeFrom(this.#cursor, start);
        if (this.#parts.length > 0) {
            this.#flush();
            return { is: 'template', parts: this.#parts, lines, at };
        }
        const inner = placeFrom(this.#cursor, first, last);
        return { is: 'literal', value: this.#text, inner, at, ...(lines && { content: this.#content(this.#segments) }) };
    }
    #content(segments) {
        const parent = this.#cursor.text;
        if (segments.length === 0)
            return (0,model_text/* cut */.Jj)(parent, [[this.#cursor.at, this.#cursor.at]]);
        return segments.length === 1 && !('text' in segments[0]) && 'start' in segments[0]
            ? (0,model_text/* cut */.Jj)(parent, [[segments[0].start, segments[0].end]])
            : (0,model_text/* compose */.Zz)(parent, segments);
    }
    #flush(stripsEnd = false) {
        let text = this.#strips ? this.#text.trimStart() : this.#text;
        if (stripsEnd)
            text = text.trimEnd();
        const content = this.#content(this.#segments);
        if (text !== '')
            this.#parts.push({ is: 'text', text, content: text === this.#text ? content : { ...content, text } });
        this.#segments = [];
        this.#text = '';
        this.#strips = false;
    }
}

;// CONCATENATED MODULE: ./lib/parse/hcl/operand.js




const operand_NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const constants = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** A reference with more steps than anybody writes; what reads the tree is recursive. */
const maximumSteps = 50;
/** A value without operators: a literal, a reference, a call, a collection, with what is taken of it. */
function readOperand(cursor) {
    const start = cursor.at;
    let value = readPrimary(cursor);
    for (let count = 0;; count++) {
        const next = count < maximumSteps ? readStep(cursor, value, start) : undefined;
        if (!next)
            return value;
        value = next;
    }
}
function readPrimary(cursor) {
    const { text } = cursor.text;
    const start = cursor.at;
    if (take(cursor, '"'))
        return readQuoted(cursor, start);
    if (text.startsWith('<<', cursor.at))
        return readHereDocument(cursor);
    if (take(cursor, '['))
        return readList(cursor, start);
    if (take(cursor, '{'))
        return readObject(cursor, start);
    if (take(cursor, '('))
        return readParentheses(cursor, start);
    operand_NUMBER.lastIndex = cursor.at;
    const number = operand_NUMBER.exec(text)?.[0];
    if (number !== undefined) {
        cursor.at += number.length;
        return { is: 'literal', value: Number(number), at: placeFrom(cursor, start) };
    }
    const word = takeWord(cursor);
    if (word === undefined)
        return operand_unread(cursor, start);
    return readName(cursor, word, start);
}
function operand_unread(cursor, start) {
    problem(cursor, 'A value is expected here.');
    // Nothing is taken of what may close a bracket or end the line.
    if (!atLineEnd(cursor) && !/[)\]},]/.test(cursor.text.text[cursor.at]))
        cursor.at++;
    return { is: 'unread', at: placeFrom(cursor, start) };
}
function readParentheses(cursor, start) {
    const value = within(cursor, true, () => {
        const inner = readExpression(cursor);
        skipBlanks(cursor);
        return inner;
    });
    if (!take(cursor, ')'))
        problem(cursor, 'This parenthesis is not closed.', start, start + 1);
    return value;
}
function readName(cursor, word, start) {
    const constant = constants.get(word);
    if (constant !== undefined)
        return { is: 'literal', value: constant, at: placeFrom(cursor, start) };
    let name = word;
    while (take(cursor, '::'))
        name += `::${takeWord(cursor) ?? ''}`;
    const end = cursor.at;
    skipBlanks(cursor);
    if (take(cursor, '('))
        return readCall(cursor, name, start);
    cursor.at = end;
    return { is: 'variable', name, at: placeFrom(cursor, start) };
}
function readCall(cursor, name, start) {
    const opened = cursor.at - 1;
    return within(cursor, true, () => {
        const args = [];
        let spread = false;
        for (;;) {
            skipBlanks(cursor);
            if (take(cursor, ')'))
                break;
            const before = cursor.at;
            args.push(readExpression(cursor));
            skipBlanks(cursor);
            if (take(cursor, '...'))
                spread = true;
            skipBlanks(cursor);
            if (take(cursor, ','))
                continue;
            if (take(cursor, ')'))
                break;
            problem(cursor, 'This call is not closed.', opened, opened + 1);
            if (cursor.at === before || cursor.at >= cursor.text.text.length)
                break;
            return { is: 'call', name, args, spread, at: placeFrom(cursor, start) };
        }
        return { is: 'call', name, args, spread, at: placeFrom(cursor, start) };
    });
}
/** One step of `a.b[c].*.d`; undefined where none follows. */
function readStep(cursor, of, start) {
    const before = cursor.at;
    skipBlanks(cursor);
    if (cursor.text.text.startsWith('...', cursor.at))
        return stay(cursor, before);
    if (take(cursor, '.'))
        return readMember(cursor, of, start);
    if (!take(cursor, '['))
        return stay(cursor, before);
    if (cursor.text.text[cursor.at] === '*')
        return readSplat(cursor, of, start, ']');
    const opened = cursor.at - 1;
    const key = within(cursor, true, () => {
        const inner = readExpression(cursor);
        skipBlanks(cursor);
        return inner;
    });
    if (!take(cursor, ']'))
        problem(cursor, 'This bracket is not closed.', opened, opened + 1);
    return { is: 'index', of, key, at: placeFrom(cursor, start) };
}
function stay(cursor, at) {
    cursor.at = at;
}
const LEGACY_INDEX = /\d+/y;
function readMember(cursor, of, start) {
    skipBlanks(cursor);
    if (cursor.text.text[cursor.at] === '*')
        return readSplat(cursor, of, start, undefined);
    const at = cursor.at;
    const index = takeIndex(cursor);
    if (index !== undefined)
        return { is: 'index', of, key: { is: 'literal', value: index, at: placeFrom(cursor, at) }, at: placeFrom(cursor, start) };
    const name = takeWord(cursor);
    if (name !== undefined)
        return { is: 'member', of, name, at: placeFrom(cursor, start) };
    problem(cursor, 'A name is expected after the point.');
    return { is: 'unread', at: placeFrom(cursor, start) };
}
function takeIndex(cursor) {
    LEGACY_INDEX.lastIndex = cursor.at;
    const digits = LEGACY_INDEX.exec(cursor.text.text)?.[0];
    if (digits === undefined)
        return undefined;
    cursor.at += digits.length;
    return Number(digits);
}
/** `.*` takes the names that follow of each item, `[*]` the indices too. */
function readSplat(cursor, of, start, closer) {
    cursor.at++;
    if (closer && !take(cursor, closer))
        problem(cursor, 'This bracket is not closed.');
    const steps = [];
    while (steps.length < maximumSteps) {
        const before = cursor.at;
        if (take(cursor, '.')) {
            const name = takeWord(cursor);
            if (name !== undefined)
                steps.push(name);
            else {
                cursor.at = before;
                break;
            }
        }
        else if (closer && take(cursor, '[')) {
            steps.push(within(cursor, true, () => readExpression(cursor)));
            within(cursor, true, () => skipBlanks(cursor));
            if (!take(cursor, ']'))
                problem(cursor, 'This bracket is not closed.');
        }
        else
            break;
    }
    return { is: 'splat', of, steps, at: placeFrom(cursor, start) };
}

;// CONCATENATED MODULE: ./lib/parse/hcl/expression.js


/** From the loosest to the tightest. */
const levels = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
/** More operators in one row than anybody writes; what reads the tree is recursive. */
const maximumOperators = 100;
/** An expression, whatever it is. It always moves on, or says why not. */
function readExpression(cursor) {
    const start = cursor.at;
    return nested(cursor, () => readConditional(cursor), () => ({ is: 'unread', at: placeFrom(cursor, start) }));
}
function readConditional(cursor) {
    skipBlanks(cursor);
    const start = cursor.at;
    const condition = readLevel(cursor, 0);
    skipBlanks(cursor);
    if (!take(cursor, '?'))
        return condition;
    const then = readExpression(cursor);
    skipBlanks(cursor, true);
    if (!take(cursor, ':')) {
        problem(cursor, 'The second half of a condition, after ":", is expected here.');
        return { is: 'unread', at: placeFrom(cursor, start) };
    }
    const otherwise = readExpression(cursor);
    return { is: 'conditional', condition, then, otherwise, at: placeFrom(cursor, start) };
}
function readLevel(cursor, level) {
    const signs = levels[level];
    if (!signs)
        return readUnary(cursor);
    const start = cursor.at;
    let left = readLevel(cursor, level + 1);
    for (let count = 0;; count++) {
        skipBlanks(cursor);
        const operator = signs.find(sign => isOperator(cursor, sign));
        if (operator === undefined)
            return left;
        if (count > maximumOperators) {
            problem(cursor, `This is a row of more than ${maximumOperators} operators, and the rest was not read.`);
            cursor.at = cursor.text.text.length;
            return { is: 'unread', at: placeFrom(cursor, start) };
        }
        cursor.at += operator.length;
        skipBlanks(cursor);
        const right = readLevel(cursor, level + 1);
        left = { is: 'operation', operator, operands: [left, right], at: placeFrom(cursor, start) };
    }
}
/** `=>` of a for expression is no comparison, and `/*` no division. */
function isOperator(cursor, sign) {
    return cursor.text.text.startsWith(sign, cursor.at);
}
function readUnary(cursor) {
    const start = cursor.at;
    const operator = ['!', '-'].find(sign => take(cursor, sign));
    if (operator === undefined)
        return readOperand(cursor);
    skipBlanks(cursor);
    const operand = nested(cursor, () => readUnary(cursor), () => ({ is: 'unread', at: placeFrom(cursor, start) }));
    return { is: 'operation', operator, operands: [operand], at: placeFrom(cursor, start) };
}

;// CONCATENATED MODULE: ./lib/parse/hcl/body.js



/** The attributes and blocks of a file, or of a block up to its closing brace. */
function readBody(cursor, whole) {
    return within(cursor, false, () => {
        const start = cursor.at;
        const attributes = [];
        const blocks = [];
        let broken = false;
        for (;;) {
            skipBlanks(cursor, true);
            if (cursor.at >= cursor.text.text.length)
                break;
            if (!whole && cursor.text.text[cursor.at] === '}')
                break;
            const known = cursor.problems.length;
            body_readEntry(cursor, attributes, blocks);
            if (cursor.problems.length > known)
                broken = true;
        }
        return { at: placeFrom(cursor, start), attributes, blocks, broken };
    });
}
function body_readEntry(cursor, attributes, blocks) {
    const start = cursor.at;
    const name = takeWord(cursor);
    if (name === undefined) {
        problem(cursor, 'A name of an argument or a block is expected here.');
        skipLine(cursor);
        return;
    }
    const nameAt = placeFrom(cursor, start);
    skipBlanks(cursor);
    if (cursor.text.text[cursor.at] === '=' && cursor.text.text[cursor.at + 1] !== '=') {
        cursor.at++;
        const value = readExpression(cursor);
        attributes.push({ name, nameAt, value, at: placeFrom(cursor, start) });
    }
    else {
        const block = readBlock(cursor, name, start);
        if (block)
            blocks.push(block);
        else
            skipLine(cursor);
    }
    endEntry(cursor);
}
function readBlock(cursor, type, start) {
    const labels = readLabels(cursor);
    if (!take(cursor, '{')) {
        problem(cursor, `After ${type.slice(0, 40)}, "=" or "{" is expected.`);
        return undefined;
    }
    const opened = cursor.at - 1;
    const body = nested(cursor, () => readBody(cursor, false), () => ({ at: placeFrom(cursor, opened), attributes: [], blocks: [], broken: true }));
    if (!take(cursor, '}'))
        problem(cursor, 'This brace is not closed.', opened, opened + 1);
    return { type, labels, body, at: placeFrom(cursor, start) };
}
function readLabels(cursor) {
    const labels = [];
    for (;;) {
        skipBlanks(cursor);
        const start = cursor.at;
        if (take(cursor, '"')) {
            const quoted = readQuoted(cursor, start);
            if (quoted.is === 'literal')
                labels.push({ text: String(quoted.value), at: quoted.inner ?? quoted.at });
            continue;
        }
        const text = takeWord(cursor);
        if (text === undefined)
            return labels;
        labels.push({ text, at: placeFrom(cursor, start) });
    }
}
/** A line holds one argument; only `{ a = 1 }` closes on the same line. */
function endEntry(cursor) {
    skipBlanks(cursor);
    if (atLineEnd(cursor) || cursor.text.text[cursor.at] === '}')
        return;
    problem(cursor, 'A line break is expected here.');
    skipLine(cursor);
}

// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
;// CONCATENATED MODULE: ./lib/parse/hcl/json.js



/** How many labels a block of the top level has; in JSON each is a level of its own. */
const labelled = new Map([
    ['resource', 2],
    ['data', 2],
    ['ephemeral', 2],
    ['variable', 1],
    ['output', 1],
    ['module', 1],
    ['provider', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
    ['removed', 0],
    ['import', 0],
]);
/**
 * The JSON syntax of Terraform as the body that HCL would give: https://developer.hashicorp.com/terraform/language/syntax/json.
 * Which arguments are blocks is for the schema to say, so below the top level all are attributes. Texts are templates.
 */
function bodyOfJson(root, variables) {
    const entries = root.kind === 'map' ? root.entries : [];
    const broken = root.kind !== 'map' || root.open;
    if (variables)
        return { at: root.at, attributes: entries.map(attributeOf), blocks: [], broken };
    const blocks = entries.flatMap(entry => {
        const labels = labelled.get(entry.key.text);
        return labels === undefined ? [] : blocksOf(entry.key.text, [], labels, entry.value, (0,model_node/* entrySpan */.hn)(entry));
    });
    return { at: root.at, attributes: [], blocks, broken };
}
function blocksOf(type, labels, missing, node, at) {
    if (node.kind === 'list')
        return node.items.flatMap(item => blocksOf(type, labels, missing, item, item.at));
    if (node.kind !== 'map')
        return [];
    if (missing > 0) {
        return node.entries.flatMap(entry => blocksOf(type, [...labels, { text: entry.key.text, at: entry.key.at }], missing - 1, entry.value, (0,model_node/* entrySpan */.hn)(entry)));
    }
    const attributes = node.entries.filter(({ key }) => key.text !== '//').map(attributeOf);
    return [{ type, labels, at, body: { at: node.at, attributes, blocks: [], broken: node.open } }];
}
const attributeOf = (entry) => ({
    name: entry.key.text,
    nameAt: entry.key.at,
    value: json_expressionOf(entry.value),
    at: (0,model_node/* entrySpan */.hn)(entry),
});
function json_expressionOf(node) {
    if (node.kind === 'map')
        return { is: 'object', at: node.at, entries: node.entries.map(({ key, value }) => ({ key: json_expressionOf(key), value: json_expressionOf(value) })) };
    if (node.kind === 'list')
        return { is: 'tuple', at: node.at, items: node.items.map(json_expressionOf) };
    if (node.kind === 'hole')
        return { is: 'unread', at: node.at };
    if (typeof node.value !== 'string')
        return { is: 'literal', value: node.value, at: node.at };
    return templateOf(node);
}
/** The text is read as HCL reads it between quotes; its places are right where JSON escapes nothing before them. */
function templateOf({ text, at }) {
    const inner = { ...at, start: at.start + 1, end: at.end - 1 };
    if (!/[$%]\{/.test(text))
        return { is: 'literal', value: text, inner, at };
    const quoted = `${text.replace(/[\\"\n\r]/g, ' ')}"`;
    const read = readQuoted(cursorOf({ source: at.source, text: quoted, pieces: [{ at: 0, from: at.start + 1 }] }), 0);
    return { ...read, at };
}

;// CONCATENATED MODULE: ./lib/parse/hcl/scripts.js

/** The commands of `local-exec`: what Terraform runs where it runs itself. https://developer.hashicorp.com/terraform/language/provisioners#local-exec */
function scriptsOf(body) {
    return body.blocks.flatMap(block => (block.type === 'resource' ? provisioners(block) : []));
}
function provisioners({ body }) {
    return body.blocks.flatMap(block => {
        if (block.type !== 'provisioner' || block.labels[0]?.text !== 'local-exec')
            return [];
        const command = argumentOf(block, 'command');
        const text = command && textOf(command);
        return text ? [{ language: shellOf(argumentOf(block, 'interpreter')), text, variables: new Map(), example: false }] : [];
    });
}
const argumentOf = (block, name) => block.body.attributes.find(attribute => attribute.name === name)?.value;
function shellOf(interpreter) {
    const first = interpreter?.is === 'tuple' ? interpreter.items[0] : undefined;
    const program = first?.is === 'literal' ? String(first.value) : '';
    if (/(?:^|[\\/])(?:pwsh|powershell)(?:\.exe)?$/i.test(program))
        return 'powershell';
    return /(?:^|[\\/])cmd(?:\.exe)?$/i.test(program) ? 'cmd' : 'bash';
}
/** The characters of a command with their places; what Terraform puts in cannot be seen here. */
function textOf(expression) {
    if (expression.is === 'literal') {
        if (typeof expression.value !== 'string')
            return undefined;
        const { source, start } = expression.inner ?? expression.at;
        return expression.content ?? { source, text: expression.value, pieces: [{ at: 0, from: start }] };
    }
    if (expression.is !== 'template')
        return undefined;
    const pieces = [];
    let text = '';
    for (const part of expression.parts) {
        const run = part.is === 'text' ? part.content : { source: part.at.source, text: model_text/* unseenText */.kM, pieces: [{ at: 0, from: part.at.start }] };
        for (const piece of run.pieces)
            pieces.push({ at: text.length + piece.at, from: piece.from });
        text += run.text;
    }
    return { source: expression.at.source, text, pieces };
}

// EXTERNAL MODULE: ./lib/parse/json.js
var json = __webpack_require__(5005);
;// CONCATENATED MODULE: ./lib/parse/hcl.js





/**
 * A file of Terraform, in HCL or in JSON: its syntax, the scripts in it, and the places that could not be read. Work is in proportion to the length of the text.
 * @param path the file's, which tells JSON from HCL
 */
function parseHcl(text, path) {
    if (/\.json$/i.test(path)) {
        const { documents, problems } = (0,json.parseJson)(text);
        const root = documents[0] ?? { kind: 'map', at: { source: text.source, start: 0, end: 0 }, entries: [], open: problems.length > 0 };
        return { hcl: bodyOfJson(root, /\.tfvars\.json$/i.test(path)), snippets: [], problems };
    }
    const cursor = cursorOf(text);
    const hcl = readBody(cursor, true);
    return { hcl, snippets: scriptsOf(hcl), problems: cursor.problems };
}

;// CONCATENATED MODULE: ./lib/parse/infrastructure.js
/** The readers of Terraform and Bicep, which are loaded together. */




/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2517);



/** Nesting that no template reaches; the reader is recursive. */
const MAX_DEPTH = 200;
const MAX_PROBLEMS = 10;
/**
 * A JSON file as one document. Comments, trailing commas and strings over several lines are allowed, as Azure Resource Manager does.
 * Where something is wrong the rest is read, and every map and list is open: what is missing may be what was not understood.
 */
function parseJson(text) {
    if (text.text.trim() === '')
        return { documents: [], problems: [] };
    if (isTooDeep(text.text)) {
        return { documents: [], problems: [{ message: `This JSON could not be read: it is nested more than ${MAX_DEPTH} levels deep.`, at: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(text, 0, 0) }] };
    }
    const { tree, errors } = readingOf(text.text);
    const problems = errors
        .slice(0, MAX_PROBLEMS)
        .map(({ error, offset, length }) => ({ message: messageOf(error), at: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(text, offset, Math.min(offset + length, text.text.length)) }));
    if (!tree)
        return { documents: [], problems };
    const root = nodeOf(text, tree, errors.length > 0);
    return { documents: [root], problems };
}
function readingOf(text) {
    const reading = read(text);
    if (!reading.errors.some(({ error }) => (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error) === 'UnexpectedEndOfString'))
        return reading;
    const joined = read(withoutLineBreaks(text));
    return joined.errors.length < reading.errors.length ? joined : reading;
}
function read(text) {
    const errors = [];
    return { tree: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true }), errors };
}
/** Line breaks within strings become spaces, so that every other character keeps its offset. */
function withoutLineBreaks(text) {
    const runs = [];
    let done = 0;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith('//', at))
            at = text.indexOf('\n', at);
        else if (text.startsWith('/*', at))
            at = text.indexOf('*/', at + 2);
        else if (text[at] === '"') {
            const start = at;
            at = stringEnd(text, at, false);
            runs.push(text.slice(done, start), text.slice(start, at).replace(/[\r\n\t]/g, ' '));
            done = at;
        }
        if (at < 0)
            break;
    }
    return runs.join('') + text.slice(done);
}
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x7b || code === 0x5b) {
            if (++depth > MAX_DEPTH)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth = Math.max(0, depth - 1);
        else if (code === 0x22)
            at = stringEnd(text, at, true);
    }
    return false;
}
/** Offset of the closing quote; where it is missing, of the line's or the text's end. */
function stringEnd(text, at, inLine) {
    for (at++; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x22 || (inLine && code === 0x0a))
            return at;
    }
    return text.length;
}
function messageOf(error) {
    const words = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
    return `This JSON could not be read whole: ${words}.`;
}
function nodeOf(text, node, open) {
    // Behind a comment that does not end, the parser counts one character too many.
    const at = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(text, node.offset, Math.min(node.offset + node.length, text.text.length));
    const children = node.children ?? [];
    switch (node.type) {
        case 'object':
            return { kind: 'map', at, entries: children.flatMap(child => entryOf(text, child, open)), open };
        case 'array':
            return { kind: 'list', at, items: children.map(child => nodeOf(text, child, open)), open };
        case 'string':
            return stringOf(text, node);
        case 'property':
            return { kind: 'hole', at };
        default:
            return { kind: 'scalar', at, value: node.value, text: text.text.slice(node.offset, node.offset + node.length), style: 'plain' };
    }
}
function entryOf(text, property, open) {
    const [key, value] = property.children ?? [];
    if (!key)
        return [];
    const at = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(text, property.offset, property.offset + property.length);
    return [{ key: stringOf(text, key), value: value ? nodeOf(text, value, open) : { kind: 'hole', at } }];
}
function stringOf(text, node) {
    const value = String(node.value);
    const at = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(text, node.offset, node.offset + node.length);
    const parts = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .certainRuns */ .Bt)(value);
    return { kind: 'scalar', at, value, text: value, style: 'quoted', ...(parts && { parts }) };
}


/***/ })

};
