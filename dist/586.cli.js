export const id = 586;
export const ids = [586];
export const modules = {

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePowerShell: () => (/* binding */ parsePowerShell)
});

// EXTERNAL MODULE: ./lib/parse/shell/mask.js
var mask = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/parse/shell/powershell-value.js
const mostNumbers = 100;
/** The word that stands for a value where one is wanted. */
const wordOf = ({ start, end, parts }) => ({ start, end, parts });
/** A value that only a run could know; the commands that it is made with stay visible. */
function unseenValue(start, end, from = []) {
    const substitutions = from.flatMap(value => value.parts.filter(part => part.kind === 'substitution'));
    return { kind: 'value', start, end, parts: [...substitutions, { kind: 'unseen', start, end, quoted: false }] };
}
/** An array; as one word its items stand with commas, which is how a program that is no cmdlet receives them. */
function listValue(start, end, list) {
    const parts = list.flatMap((word, index) => index === 0 ? word.parts : [{ kind: 'text', text: ',', start: word.start, end: word.start, quoted: false }, ...word.parts]);
    return { kind: 'value', start, end, list, parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', start, end, quoted: true }] };
}
/** The items of a value where an array is wanted: a variable may hold any number of them. */
function itemsOf(value) {
    if (value.list)
        return value.list;
    const [only] = value.parts;
    if (value.parts.length !== 1 || only?.kind !== 'variable' || only.quoted)
        return [wordOf(value)];
    return [{ start: value.start, end: value.end, parts: [{ ...only, all: true }] }];
}
/** Everything that runs in some items, in order. */
function statementsOf(items) {
    return items.flatMap(({ statements, value }) => [...statements, ...(value ? statementsIn(value) : [])]);
}
/** The commands that are run to make a value. */
function statementsIn(value) {
    const run = value.parts.flatMap(part => (part.kind === 'substitution' ? part.body : []));
    return value.effect ? [...run, value.effect] : run;
}
/** The value of a block where it has one and nothing else. */
function onlyValue(items) {
    const [only] = items;
    return items.length === 1 && only?.statements.length === 0 ? only.value : undefined;
}
/** What the items of `$( )` or a script block are within a word. */
function itemsToParts(items, start, end, quoted) {
    const value = onlyValue(items);
    if (value && !value.list && !value.table && !value.effect)
        return value.parts.map(part => ({ ...part, quoted }));
    return [{ kind: 'substitution', body: statementsOf(items), start, end, quoted }];
}
/** The value of operands with operators between them: a list, a joined or formatted text, or unseen. */
function combine(operands, operators) {
    const [first] = operands;
    if (operands.length === 1)
        return first;
    const [start, end] = [first.start, operands.at(-1).end];
    if (operators.every(operator => operator === ',')) {
        const targets = operands.flatMap(operand => operand.targets ?? []);
        const list = listValue(start, end, operands.flatMap(operand => operand.list ?? [wordOf(operand)]));
        return targets.length === operands.length ? { ...list, targets } : list;
    }
    if (operators.every(operator => operator === '+'))
        return joinedValue(operands, start, end);
    if (operators[0] === '-f' && operators.slice(1).every(operator => operator === ','))
        return formatted(first, operands.slice(1), start, end);
    if (operators[0] === '..' && operators.length === 1)
        return numbers(first, operands[1], start, end);
    return unseenValue(start, end, operands);
}
function joinedValue(operands, start, end) {
    const [first] = operands;
    if (operands.some(operand => operand.table))
        return unseenValue(start, end, operands);
    if (first.list)
        return listValue(start, end, operands.flatMap(itemsOf));
    const isQuoted = (value) => value.parts.some(part => part.kind === 'text' && part.quoted);
    const begins = isQuoted(first) || (first.parts[0]?.kind === 'variable' && operands.slice(1).some(isQuoted));
    if (!begins || operands.some(operand => operand.list))
        return unseenValue(start, end, operands);
    return { kind: 'value', start, end, parts: operands.flatMap(operand => operand.parts) };
}
/** `'{0}-pool' -f $name` */
function formatted(format, operands, start, end) {
    const values = operands.flatMap(operand => operand.list ?? [wordOf(operand)]);
    const parts = format.parts.flatMap((part) => {
        if (part.kind !== 'text')
            return [part];
        const pieces = part.text.split(/(\{\d{1,3}\})/);
        return pieces.flatMap((piece) => {
            const index = /^\{(\d{1,3})\}$/.exec(piece)?.[1];
            if (index !== undefined)
                return values[Number(index)]?.parts ?? [{ kind: 'unseen', start: part.start, end: part.end, quoted: true }];
            if (/[{}]/.test(piece))
                return [{ kind: 'unseen', start: part.start, end: part.end, quoted: true }];
            return piece === '' ? [] : [{ ...part, text: piece }];
        });
    });
    return format.list || format.table ? unseenValue(start, end, [format, ...operands]) : { kind: 'value', start, end, parts };
}
/** `1..3` */
function numbers(first, last, start, end) {
    const [from, to] = [first, last].map(value => {
        const [only] = value.parts;
        return value.parts.length === 1 && only?.kind === 'text' && /^\d{1,6}$/.test(only.text) ? Number(only.text) : Number.NaN;
    });
    const count = Math.abs(to - from) + 1;
    if (!(count <= mostNumbers))
        return unseenValue(start, end, [first, last]);
    const word = (index) => {
        const text = String(from + (from <= to ? index : -index));
        return { start, end, parts: [{ kind: 'text', text, start, end, quoted: false }] };
    };
    return listValue(start, end, Array.from({ length: count }, (_, index) => word(index)));
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-assignment.js

/**
 * A variable and what it is set to. Commands on the right side stay visible as a substitution; an entry of a hashtable
 * (`$p.Name = 'x'`, `$p['Name'] = 'x'`) is appended to the table.
 */
function assignmentOf(target, from, manner) {
    const base = { kind: 'assignment', name: target.name, ...manner };
    const { value } = from;
    if (target.key && !target.within && !manner.append)
        return { ...base, append: true, table: [{ key: target.key, value: rightWord(from, manner.end) }] };
    if (target.key || target.within)
        return { ...base, append: true };
    if (!value || from.statements.length > 0)
        return { ...base, value: rightWord(from, manner.end) };
    if (value.table)
        return { ...base, table: value.table };
    if (value.list)
        return { ...base, list: value.list };
    const [only] = value.parts;
    return value.parts.length === 1 && only?.kind === 'variable' && only.name === 'null' ? base : { ...base, value: wordOf(value) };
}
function rightWord(from, end) {
    if (from.value && from.statements.length === 0)
        return wordOf(from.value);
    const start = from.statements[0]?.start ?? end;
    return { start, end, parts: [{ kind: 'substitution', body: statementsOf([from]), start, end, quoted: false }] };
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-scan.js
const deepest = 64;
const mostProblems = 100;
const powershell_scan_peek = (scan, ahead = 0) => (scan.at + ahead < scan.end ? scan.text[scan.at + ahead] : '');
const powershell_scan_isLineEnd = (c) => c === '\n' || c === '\r';
const isBlank = (c) => c === ' ' || c === '\t' || c === '\u00a0' || c === '\f' || c === '\v';
/** PowerShell takes typographic quotes for quotes, which is how pasted text survives. */
const isDouble = (c) => c === '"' || c === '\u201c' || c === '\u201d' || c === '\u201e';
const isSingle = (c) => c === "'" || c === '\u2018' || c === '\u2019' || c === '\u201a' || c === '\u201b';
const isCloser = (c) => c === ')' || c === '}' || c === ']';
/** Adds items to a list; `push` with a spread would overflow the stack for a long one. */
function addAll(list, items) {
    for (const item of items)
        list.push(item);
}
function report(scan, message, start, end) {
    if (scan.problems.length < mostProblems)
        scan.problems.push({ message, start, end });
}
/** The match of a sticky expression at the place of the scan, which moves past it. */
function take(scan, pattern) {
    pattern.lastIndex = scan.at;
    const match = pattern.exec(scan.text);
    if (!match || pattern.lastIndex > scan.end)
        return undefined;
    scan.at = pattern.lastIndex;
    return match;
}
/** The next place of `needle`, or the end of the text. */
function find(scan, needle, from) {
    const known = scan.places.get(needle);
    if (known && known.from <= from && from <= known.at)
        return Math.min(known.at, scan.end);
    const found = scan.text.indexOf(needle, from);
    const at = found < 0 ? scan.text.length : found;
    scan.places.set(needle, { from, at });
    return Math.min(at, scan.end);
}
/** The end of the line without its line break. */
function lineEnd(scan, from) {
    const end = find(scan, '\n', from);
    return end > from && scan.text[end - 1] === '\r' ? end - 1 : end;
}
/** Past blanks, comments and lines that a backtick continues. A backtick before a blank continues nothing. */
function powershell_scan_skipBlanks(scan) {
    for (;;) {
        const c = powershell_scan_peek(scan);
        if (scan.holes.has(scan.at))
            return;
        if (isBlank(c))
            scan.at++;
        else if (c === '`' && powershell_scan_isLineEnd(powershell_scan_peek(scan, 1)))
            scan.at += powershell_scan_peek(scan, 1) === '\r' && powershell_scan_peek(scan, 2) === '\n' ? 3 : 2;
        else if (c === '#')
            scan.at = lineEnd(scan, scan.at);
        else if (c === '<' && powershell_scan_peek(scan, 1) === '#')
            skipBlockComment(scan);
        else
            return;
    }
}
/** Past blanks, comments and line ends. */
function skipLines(scan) {
    for (;;) {
        powershell_scan_skipBlanks(scan);
        if (!powershell_scan_isLineEnd(powershell_scan_peek(scan)))
            return;
        scan.at++;
    }
}
function skipBlockComment(scan) {
    const start = scan.at;
    const close = find(scan, '#>', start + 2);
    if (close >= scan.end)
        report(scan, 'The comment `<#` is not closed.', start, start + 2);
    scan.at = close >= scan.end ? lineEnd(scan, start) : close + 2;
}
/** Reads what a bracket holds and steps over the closer; the scan stands at the opener. Too deep a nest is skipped. */
function nested(scan, closer, read, skipped) {
    const start = scan.at++;
    if (scan.awaited.length >= deepest) {
        skipNest(scan);
        report(scan, 'Brackets are nested too deeply to be read.', start, start + 1);
        return skipped;
    }
    scan.awaited.push(closer);
    const result = read();
    scan.awaited.pop();
    const after = scan.at;
    skipLines(scan);
    if (powershell_scan_peek(scan) === closer) {
        scan.at++;
        return result;
    }
    scan.at = after;
    report(scan, `The bracket \`${scan.text[start]}\` is not closed.`, start, start + 1);
    return result;
}
function skipNest(scan) {
    for (let open = 1; open > 0 && scan.at < scan.end; scan.at++) {
        const c = scan.text[scan.at];
        if (c === '(' || c === '{' || c === '[')
            open++;
        else if (isCloser(c))
            open--;
    }
}
/** Reads `start..end` of the text as if nothing followed, and comes back to where the scan stood. */
function within(scan, start, end, read) {
    const [at, outerEnd] = [scan.at, scan.end];
    scan.at = start;
    scan.end = end;
    const result = read();
    scan.at = at;
    scan.end = outerEnd;
    return result;
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-string.js


const variablePattern = /\$(?:\{([^{}\r\n]{1,200})\}|((?:[\p{L}\p{N}_]+:(?=[\p{L}\p{N}_]))?[\p{L}\p{N}_]+|[?^$]))/uy;
const scopes = /^(?:global|script|local|private|using|variable):/;
const constants = new Map([
    ['true', 'True'],
    ['false', 'False'],
]);
const escapes = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', 0: '\0', a: '\x07', b: '\b', f: '\f', v: '\v', e: '\x1b' }));
const textPart = (text, start, end, quoted) => ({ kind: 'text', text, start, end, quoted });
const unseenPart = (start, end, quoted = false) => ({ kind: 'unseen', start, end, quoted });
const variablePart = (name, start, end, quoted, all = false) => ({
    kind: 'variable',
    name,
    all,
    quoted,
    start,
    end,
});
/** The name of a variable as it is compared: lower case, without a scope; `env:` stays. */
const variableName = (written) => written.toLowerCase().replace(scopes, '');
/** `$name`, `${name}`, `$env:NAME`; nothing where the dollar is a character like any other. */
function readVariable(scan, quoted) {
    const start = scan.at;
    const match = take(scan, variablePattern);
    if (!match)
        return undefined;
    const name = variableName(match[1] ?? match[2]);
    const constant = constants.get(name);
    return constant === undefined ? variablePart(name, start, scan.at, quoted) : textPart(constant, start, scan.at, quoted);
}
/** What stands for other characters at the place of the scan: a hole, a variable, `$( )`, a backtick; nothing where a character stands for itself. */
function readExpansion(scan, quoted) {
    const start = scan.at;
    const hole = scan.holes.get(start);
    if (hole) {
        scan.at = Math.min(Math.max(hole.end, start + 1), scan.end);
        return [hole.name === undefined ? unseenPart(start, scan.at, quoted) : variablePart(hole.name, start, scan.at, quoted)];
    }
    const c = powershell_scan_peek(scan);
    if (c === '`')
        return [readEscape(scan, quoted)];
    if (c !== '$')
        return undefined;
    if (powershell_scan_peek(scan, 1) === '(')
        return readSubexpression(scan, quoted);
    const variable = readVariable(scan, quoted);
    return variable && [variable];
}
/** `$( )`: what it holds where that is one value, else a substitution. */
function readSubexpression(scan, quoted) {
    const start = scan.at++;
    const items = nested(scan, ')', () => scan.block(scan), []);
    return itemsToParts(items, start, scan.at, quoted);
}
function readEscape(scan, quoted) {
    const start = scan.at;
    const c = powershell_scan_peek(scan, 1);
    scan.at = Math.min(start + 2, scan.end);
    if (c === '')
        return textPart('', start, scan.at, quoted);
    if (c === '\r' && powershell_scan_peek(scan) === '\n')
        scan.at++;
    const special = powershell_scan_isLineEnd(c) ? '' : escapes.get(c);
    return special === undefined ? textPart(c, start + 1, start + 2, quoted) : textPart(special, start, scan.at, quoted);
}
/** Whether a string or here-string begins here. */
function startsString(scan) {
    if (scan.holes.has(scan.at))
        return false;
    const c = powershell_scan_peek(scan);
    return isDouble(c) || isSingle(c) || startsHereString(scan);
}
function startsHereString(scan) {
    if (powershell_scan_peek(scan) !== '@' || !(isDouble(powershell_scan_peek(scan, 1)) || isSingle(powershell_scan_peek(scan, 1))))
        return false;
    let at = scan.at + 2;
    while (scan.text[at] === ' ' || scan.text[at] === '\t')
        at++;
    return at < scan.end && powershell_scan_isLineEnd(scan.text[at]);
}
/** A string of any kind, as parts that cover its content. */
function readString(scan) {
    const start = scan.at;
    const parts = powershell_scan_peek(scan) === '@' ? readHereString(scan) : readQuoted(scan);
    return parts.length > 0 ? parts : [textPart('', start + 1, start + 1, true)];
}
function readQuoted(scan) {
    const start = scan.at++;
    const problems = scan.problems.length;
    const double = isDouble(scan.text[start]);
    const closed = readContent(scan, double ? isDouble : isSingle, double);
    if (closed)
        return closed;
    scan.problems.length = problems;
    const line = lineEnd(scan, start);
    report(scan, 'The quote is not closed.', start, line);
    if (scan.returns-- <= 0) {
        scan.at = scan.end;
        return [unseenPart(start, scan.end, true)];
    }
    const parts = within(scan, start + 1, line, () => readContent(scan, undefined, double));
    scan.at = line;
    return parts;
}
function readHereString(scan) {
    const start = scan.at;
    const double = isDouble(powershell_scan_peek(scan, 1));
    const content = find(scan, '\n', start) + 1;
    const closer = find(scan, double ? '\n"@' : "\n'@", content - 1);
    if (closer >= scan.end) {
        report(scan, 'The here-string is not closed: its closer must stand at the beginning of a line.', start, start + 2);
        scan.at = lineEnd(scan, start);
        return [unseenPart(start, scan.at, true)];
    }
    const end = Math.max(content, scan.text[closer - 1] === '\r' ? closer - 1 : closer);
    const parts = within(scan, content, end, () => readContent(scan, undefined, double));
    scan.at = closer + 3;
    return parts;
}
/** Characters and expansions up to the closing quote, which is taken; undefined where there is none. Without `closes`, all up to the end. */
function readContent(scan, closes, expands) {
    const parts = [];
    let run = scan.at;
    const flush = () => {
        if (scan.at > run)
            parts.push(textPart(scan.text.slice(run, scan.at), run, scan.at, true));
    };
    while (scan.at < scan.end) {
        const c = scan.text[scan.at];
        if (closes?.(c) && !scan.holes.has(scan.at)) {
            flush();
            scan.at++;
            if (!closes(powershell_scan_peek(scan)))
                return parts;
            run = scan.at++;
            continue;
        }
        if (!scan.holes.has(scan.at) && !(expands && (c === '$' || c === '`'))) {
            scan.at++;
            continue;
        }
        flush();
        const before = scan.at;
        const expansion = readExpansion(scan, true);
        if (expansion)
            addAll(parts, expansion);
        run = expansion ? scan.at : before;
        if (!expansion)
            scan.at++;
    }
    flush();
    return closes ? undefined : parts;
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-member.js



const memberName = /[\p{L}\p{N}_]+/uy;
/** Methods that change what they are called on. */
const mutations = new Set(['add', 'addrange', 'insert', 'remove', 'removeat', 'clear', 'set_item', 'append']);
/**
 * The members of a value: `.name`, `[0]`, `.Method()`, `::Name`. A chain of names on a variable keeps a name of its own (`config.poolname`), so that
 * two uses of one property are known to be the same; other members are unseen.
 * @param argument in an argument, a dot that no name follows is a character of the word
 */
function readMembers(scan, base, argument) {
    let value = base;
    for (;;) {
        const c = powershell_scan_peek(scan);
        if (c === '' || scan.holes.has(scan.at))
            return value;
        if (c === '[')
            value = readIndex(scan, value);
        else if (c === '+' && powershell_scan_peek(scan, 1) === '+' && !argument)
            scan.at += 2;
        else if (c === '-' && powershell_scan_peek(scan, 1) === '-' && !argument)
            scan.at += 2;
        else if (!startsMember(scan, argument))
            return value;
        else
            value = readMember(scan, value);
    }
}
function startsMember(scan, argument) {
    const c = powershell_scan_peek(scan);
    if (c === ':')
        return powershell_scan_peek(scan, 1) === ':' && !argument;
    const next = c === '?' && powershell_scan_peek(scan, 1) === '.' ? powershell_scan_peek(scan, 2) : c === '.' ? powershell_scan_peek(scan, 1) : '';
    return next !== '' && next !== '.' && (/[\p{L}_]/u.test(next) || (!argument && !isBlank(next) && !powershell_scan_isLineEnd(next) && !isCloser(next)));
}
function readIndex(scan, base) {
    const keys = nested(scan, ']', () => readArguments(scan), []);
    const [key] = keys;
    const target = base.targets?.length === 1 && !base.targets[0].key ? base.targets[0] : undefined;
    const literal = keys.length === 1 && key?.parts.length === 1 && key.parts[0].kind === 'text' && key.parts[0].quoted;
    const value = unseenValue(base.start, scan.at, [base, ...keys]);
    return target ? { ...value, targets: [literal && !target.within ? { ...target, key: wordOf(key) } : { name: target.name, within: true }] } : value;
}
function readMember(scan, base) {
    scan.at += powershell_scan_peek(scan) === '.' ? 1 : 2;
    const start = scan.at;
    const name = take(scan, memberName)?.[0];
    const others = name === undefined ? [scan.expression(scan, false)] : [];
    if (powershell_scan_peek(scan) === '(')
        return readCall(scan, base, name?.toLowerCase() ?? '');
    const [only] = base.parts;
    const target = base.targets?.length === 1 ? base.targets[0] : undefined;
    if (name === undefined || only?.kind !== 'variable' || base.parts.length !== 1 || only.quoted) {
        return { ...unseenValue(base.start, scan.at, [base, ...others]), ...(target && { targets: [{ name: target.name, within: true }] }) };
    }
    const key = { start, end: scan.at, parts: [textPart(name, start, scan.at, false)] };
    const parts = [variablePart(`${only.name}.${name.toLowerCase()}`, only.start, scan.at, false)];
    const targets = target && [target.key ? { name: target.name, within: true } : { ...target, key }];
    return { kind: 'value', start: base.start, end: scan.at, parts, ...(targets && { targets }) };
}
function readCall(scan, base, method) {
    const given = nested(scan, ')', () => readArguments(scan), []);
    const value = unseenValue(base.start, scan.at, [base, ...given]);
    const name = base.targets?.[0]?.name;
    if (name === undefined || !mutations.has(method))
        return value;
    return { ...value, effect: effectOf(method, name, given, base.targets[0].key === undefined, base.start, scan.at) };
}
/** What a method call does to its variable; with neither value, list nor table the variable is no longer known. */
function effectOf(method, name, given, whole, start, end) {
    const changed = { kind: 'assignment', name, append: true, default: false, start, end };
    const [first, second] = given;
    if (whole && first && method === 'add')
        return second ? { ...changed, table: [{ key: wordOf(first), value: wordOf(second) }] } : { ...changed, list: [wordOf(first)] };
    return whole && first && method === 'addrange' ? { ...changed, list: itemsOf(first) } : changed;
}
/** What stands between the brackets of a call or an index. */
function readArguments(scan) {
    const values = [];
    for (;;) {
        skipLines(scan);
        const c = powershell_scan_peek(scan);
        if (c === '' || isCloser(c))
            return values;
        const before = scan.at;
        if (c === ',')
            scan.at++;
        else
            values.push(scan.expression(scan, false));
        if (scan.at === before)
            scan.at++;
    }
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-table.js



const bareKey = /[\p{L}\p{N}_.-]+/uy;
/** `@{ Name = 'x'; OsType = 'Windows' }`; the scan stands at the `@`. */
function readTable(scan) {
    const start = scan.at++;
    const table = nested(scan, '}', () => readEntries(scan), []);
    const body = table.flatMap(entry => [...entry.key.parts, ...entry.value.parts]).flatMap(part => (part.kind === 'substitution' ? part.body : []));
    const value = unseenValue(start, scan.at);
    return { ...value, table, parts: body.length > 0 ? [{ kind: 'substitution', body, start, end: scan.at, quoted: false }] : value.parts };
}
function readEntries(scan) {
    const entries = [];
    for (;;) {
        const before = scan.at;
        skipLines(scan);
        const c = powershell_scan_peek(scan);
        if (c === ';') {
            scan.at++;
            continue;
        }
        if (c === '' || isCloser(c))
            return entries;
        const start = scan.at;
        const key = readKey(scan);
        powershell_scan_skipBlanks(scan);
        if (powershell_scan_peek(scan) !== '=') {
            report(scan, 'An entry of a hashtable has no `=`.', start, scan.at);
            // Only a bare word is read again, as the start of a statement: it holds nothing that could nest.
            if (key?.parts[0]?.kind === 'text' && !key.parts[0].quoted)
                scan.at = before;
            return entries;
        }
        scan.at++;
        entries.push({ key: key ?? { start, end: scan.at, parts: [{ kind: 'unseen', start, end: scan.at, quoted: false }] }, value: readEntryValue(scan) });
    }
}
function readKey(scan) {
    const start = scan.at;
    const word = (parts) => ({ start, end: scan.at, parts });
    if (startsString(scan))
        return word(readString(scan));
    const expansion = readExpansion(scan, false);
    if (expansion)
        return word(expansion);
    const bare = take(scan, bareKey);
    if (bare)
        return word([textPart(bare[0], start, scan.at, false)]);
    if (powershell_scan_peek(scan) !== '=' && !powershell_scan_isLineEnd(powershell_scan_peek(scan)))
        scan.at++;
    return undefined;
}
/** The value of an entry is a statement, whose words are those of an argument: an array stands with commas. */
function readEntryValue(scan) {
    skipLines(scan);
    const start = scan.at;
    if (isCloser(powershell_scan_peek(scan)) || powershell_scan_peek(scan) === ';')
        return { start, end: start, parts: [{ kind: 'unseen', start, end: start, quoted: false }] };
    const item = scan.statement(scan);
    if (item.value && item.statements.length === 0)
        return wordOf(item.value);
    return { start, end: scan.at, parts: [{ kind: 'substitution', body: statementsOf([item]), start, end: scan.at, quoted: false }] };
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-expression.js





const number = /(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:[dlu]{0,2})(?:[kmgtp]b)?(?![\w])/iy;
const unary = /(?:-(?:not|bnot|join|[ic]?split)(?![\w-])|!|\+\+|--|[-+,])/iy;
const binary = /-[A-Za-z]+|\.\.|\?\?(?!=)|[-+*/%](?!=)|[?:]/y;
const bareName = /[\p{L}\p{N}_.\\/-]+/uy;
const splat = /@((?:[A-Za-z]+:)?[\p{L}_][\p{L}\p{N}_]*)/uy;
/** Casts that leave what they are given as it is, as far as its text goes. */
const plainCasts = new Set([
    'string',
    'string[]',
    'array',
    'object',
    'object[]',
    'ordered',
    'hashtable',
    'pscustomobject',
    'void',
    'int',
    'int32',
    'int64',
    'long',
    'version',
    'uri',
]);
/** An expression up to where it ends: a line end, a bracket, a pipe, an assignment. `lists` is off where a comma separates something else. */
function readExpression(scan, lists = true) {
    const operands = [readOperand(scan)];
    const operators = [];
    for (;;) {
        const before = scan.at;
        powershell_scan_skipBlanks(scan);
        const operator = readOperator(scan, lists);
        if (operator === undefined) {
            scan.at = before;
            return combine(operands, operators);
        }
        skipLines(scan);
        operators.push(operator);
        operands.push(readOperand(scan));
    }
}
function readOperator(scan, lists) {
    if (scan.holes.has(scan.at))
        return undefined;
    if (powershell_scan_peek(scan) === ',') {
        if (lists)
            scan.at++;
        return lists ? ',' : undefined;
    }
    return take(scan, binary)?.[0].toLowerCase();
}
/** A term with what stands before it: signs, negations, casts. */
function readOperand(scan) {
    const start = scan.at;
    let opaque = false;
    for (;;) {
        powershell_scan_skipBlanks(scan);
        if (scan.holes.has(scan.at))
            break;
        if (powershell_scan_peek(scan) === '[') {
            const type = readType(scan);
            if (powershell_scan_peek(scan) === ':' && powershell_scan_peek(scan, 1) === ':')
                return readMembers(scan, unseenValue(start, scan.at), false);
            powershell_scan_skipBlanks(scan);
            if (powershell_scan_peek(scan) === '' || powershell_scan_isLineEnd(powershell_scan_peek(scan)) || isCloser(powershell_scan_peek(scan)))
                return unseenValue(start, scan.at);
            opaque ||= !plainCasts.has(type);
        }
        else if (take(scan, unary))
            opaque = true;
        else
            break;
    }
    const value = readMembers(scan, readTerm(scan), false);
    if (!opaque)
        return value.start === start ? value : { ...value, start };
    const { targets } = value;
    return { ...unseenValue(start, scan.at, [value]), ...(targets && { targets }), ...(value.effect && { effect: value.effect }) };
}
/** `[string]`, `[Parameter(Mandatory)]`: past it; its name in lower case. */
function readType(scan) {
    const start = scan.at;
    let open = 0;
    for (let at = start; at < scan.end; at++) {
        const c = scan.text[at];
        if (c === '[')
            open++;
        else if (c === ']')
            open--;
        else if (isSingle(c) || isDouble(c))
            at = find(scan, c, at + 1);
        if (open > 0)
            continue;
        scan.at = at + 1;
        return scan.text
            .slice(start + 1, Math.min(at, start + 100))
            .trim()
            .toLowerCase();
    }
    report(scan, 'The bracket `[` is not closed.', start, start + 1);
    scan.at = scan.returns-- > 0 ? lineEnd(scan, start) : scan.end;
    return '';
}
/** A term of an expression without members; what is none is taken as an unseen name, so that reading moves on. */
function readTerm(scan) {
    const start = scan.at;
    const c = powershell_scan_peek(scan);
    const value = (parts, targets) => ({ kind: 'value', start, end: scan.at, parts, ...(targets && { targets }) });
    if (scan.holes.has(start))
        return value(readExpansion(scan, false));
    if (startsString(scan))
        return value(readString(scan));
    if (c === '$' && powershell_scan_peek(scan, 1) === '(')
        return value(readSubexpression(scan, false));
    if (c === '$') {
        const variable = readVariable(scan, false);
        if (variable?.kind === 'variable')
            return value([variable], [{ name: variable.name, within: false }]);
        if (variable)
            return value([variable]);
    }
    if (c === '(')
        return readParentheses(scan);
    if (c === '{')
        return readScriptBlock(scan);
    if (c === '@')
        return readAt(scan);
    const digits = take(scan, number);
    if (digits)
        return value([textPart(digits[0], start, scan.at, false)]);
    if (!take(scan, bareName) && c !== '' && !powershell_scan_isLineEnd(c) && !isCloser(c) && !';|&=,'.includes(c))
        scan.at++;
    return unseenValue(start, scan.at);
}
function readParentheses(scan) {
    const start = scan.at;
    const items = nested(scan, ')', () => scan.block(scan), []);
    const { targets: _, ...value } = onlyValue(items) ?? unseenSubstitution(itemsToParts(items, start, scan.at, false), start, scan.at);
    return { ...value, start, end: scan.at };
}
function readScriptBlock(scan) {
    const start = scan.at;
    const items = nested(scan, '}', () => scan.block(scan), []);
    return unseenSubstitution([{ kind: 'substitution', body: statementsOf(items), start, end: scan.at, quoted: false }], start, scan.at);
}
const unseenSubstitution = (parts, start, end) => ({ kind: 'value', start, end, parts });
/** `@( )`, `@{ }`, `@name`; strings were taken before. */
function readAt(scan) {
    const start = scan.at;
    const next = powershell_scan_peek(scan, 1);
    if (next === '{')
        return readTable(scan);
    if (next === '(') {
        scan.at++;
        const items = nested(scan, ')', () => scan.block(scan), []);
        const words = items.flatMap((item) => item.value && item.statements.length === 0 && !item.value.table
            ? itemsOf(item.value)
            : [{ start, end: scan.at, parts: [{ kind: 'substitution', body: statementsOf([item]), start, end: scan.at, quoted: false }] }]);
        return listValue(start, scan.at, words);
    }
    const name = take(scan, splat)?.[1];
    if (name === undefined)
        scan.at++;
    const part = name === undefined ? unseenPart(start, scan.at) : variablePart(name.toLowerCase().replace(/^\w+:/, ''), start, scan.at, false, true);
    return { kind: 'value', start, end: scan.at, parts: [part] };
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-command.js





const redirection = /(?:[1-6*](?=>))?(>>?)(?:&[12])?/y;
const cmdlet = /^[A-Za-z]+-[A-Za-z]\w*$/;
const endsGeneric = new Set([' ', '\t', '\u00a0', '\f', '\v', '\n', '\r', ';', '|', '&', '(', ')', '{', '}', ',', '>', '']);
/** Whether the command ends here. */
function powershell_command_endsCommand(scan) {
    if (scan.holes.has(scan.at))
        return false;
    const c = powershell_scan_peek(scan);
    return c === '' || powershell_scan_isLineEnd(c) || c === ';' || c === '|' || c === '&' || c === ')' || c === '}';
}
/** A command with its words. `& { }` and `. { }` are groups, `& name` is the command that it names, `. ./file.ps1` keeps its dot. */
function readCommand(scan) {
    const start = scan.at;
    const calls = powershell_scan_peek(scan) === '&';
    const dots = powershell_scan_peek(scan) === '.' && (isBlank(powershell_scan_peek(scan, 1)) || powershell_scan_peek(scan, 1) === '{');
    const words = [];
    if (calls || dots) {
        scan.at++;
        if (dots)
            words.push({ start, end: scan.at, parts: [textPart('.', start, scan.at, false)] });
        powershell_scan_skipBlanks(scan);
        if (powershell_scan_peek(scan) === '{' && !scan.holes.has(scan.at)) {
            const body = readBraces(scan);
            skipRest(scan);
            return { kind: 'group', body, subshell: calls, start, end: scan.at };
        }
    }
    const { output } = readWords(scan, words);
    const end = words.at(-1)?.end ?? scan.at;
    return words.length > 0 ? { kind: 'command', words, environment: [], ...(output && { output }), start, end } : undefined;
}
function readWords(scan, words) {
    let output;
    for (;;) {
        powershell_scan_skipBlanks(scan);
        if (powershell_command_endsCommand(scan))
            return output ? { output } : {};
        const redirected = scan.holes.has(scan.at) ? undefined : take(scan, redirection);
        if (redirected) {
            powershell_scan_skipBlanks(scan);
            const goes = !redirected[0].includes('&') && !powershell_command_endsCommand(scan) ? readArgument(scan, true) : undefined;
            if (goes && !/^[2-6*]/.test(redirected[0]))
                output = goes;
            continue;
        }
        const before = scan.at;
        const name = words[0]?.parts[0];
        const word = readArgument(scan, !(name?.kind === 'text' && cmdlet.test(name.text)));
        if (scan.at === before)
            scan.at++;
        else if (textOf(word) === '--%')
            addAll(words, readVerbatim(scan));
        else
            words.push(word);
    }
}
const textOf = (word) => (word.parts.length === 1 && word.parts[0].kind === 'text' ? word.parts[0].text : undefined);
/** The statements of `{ }`; the scan stands at the brace. */
const readBraces = (scan) => statementsOf(nested(scan, '}', () => scan.block(scan), []));
/** Past what is left of a statement that could not be read as one, brackets and quotes in step. */
function skipRest(scan) {
    readWords(scan, []);
}
/**
 * One argument. A comma with no blank around it stays within the word, as PowerShell itself puts it back for a program;
 * for a cmdlet the items of an array are one argument, blanks or not.
 */
function readArgument(scan, program) {
    const start = scan.at;
    const parts = powershell_scan_peek(scan) === ',' ? [] : [...readElement(scan)];
    for (;;) {
        const before = scan.at;
        powershell_scan_skipBlanks(scan);
        if (powershell_scan_peek(scan) !== ',' || (program && scan.at > before)) {
            scan.at = before;
            break;
        }
        parts.push(textPart(',', scan.at, scan.at + 1, false));
        const after = ++scan.at;
        skipLines(scan);
        if ((program && scan.at > after) || powershell_command_endsCommand(scan)) {
            return { start, end: after, parts };
        }
        addAll(parts, readElement(scan));
    }
    return { start, end: scan.at, parts };
}
/** An item of an argument. One that begins with a quote, a bracket or `$( )` ends with it, as it does for PowerShell. */
function readElement(scan) {
    const start = scan.at;
    const c = powershell_scan_peek(scan);
    const value = (parts) => ({ kind: 'value', start, end: scan.at, parts });
    if (scan.holes.has(start))
        return readGeneric(scan, []);
    if (startsString(scan))
        return readMembers(scan, value(readString(scan)), true).parts;
    if (c === '(')
        return readMembers(scan, readTerm(scan), true).parts;
    if (c === '{')
        return readTerm(scan).parts;
    if (c === '@' && /[({\p{L}_]/u.test(powershell_scan_peek(scan, 1))) {
        const at = readAt(scan);
        return at.parts;
    }
    if (c === '$' && powershell_scan_peek(scan, 1) === '(')
        return readMembers(scan, value(readSubexpression(scan, false)), true).parts;
    const expansion = c === '$' ? readExpansion(scan, false) : undefined;
    return readGeneric(scan, expansion ? readMembers(scan, value(expansion), true).parts : []);
}
/** The rest of a bare word, with what is quoted or expanded inside it. */
function readGeneric(scan, before) {
    const parts = [...before];
    let run = scan.at;
    const flush = () => {
        if (scan.at > run)
            parts.push(textPart(scan.text.slice(run, scan.at), run, scan.at, false));
    };
    for (;;) {
        const hole = scan.holes.has(scan.at);
        const c = powershell_scan_peek(scan);
        if (c === '' || (!hole && endsGeneric.has(c) && !(c === '>' && scan.at === run && parts.length === 0)))
            break;
        const quote = !hole && (isDouble(c) || (isSingle(c) && !isApostrophe(scan)));
        if (!hole && !quote && c !== '$' && c !== '`') {
            scan.at++;
            continue;
        }
        if (c === '`' && powershell_scan_isLineEnd(powershell_scan_peek(scan, 1)))
            break;
        flush();
        run = scan.at;
        const inner = quote ? readString(scan) : readExpansion(scan, false);
        if (inner)
            addAll(parts, inner);
        else
            scan.at++;
        if (inner)
            run = scan.at;
    }
    flush();
    return parts;
}
/** `don't`: prose that stands beside commands must not swallow the lines up to the next quote. */
function isApostrophe(scan) {
    const letter = (c) => c !== undefined && /[a-z]/i.test(c);
    if (!letter(scan.text[scan.at - 1]) || !letter(scan.text[scan.at + 1]))
        return false;
    const end = lineEnd(scan, scan.at);
    for (let at = scan.at + 1; at < end; at++)
        if (isSingle(scan.text[at]))
            return false;
    return true;
}
/** What follows `--%`: words as a program splits them, up to the end of the line or a pipe. */
function readVerbatim(scan) {
    const words = [];
    const end = lineEnd(scan, scan.at);
    while (scan.at < end) {
        while (isBlank(powershell_scan_peek(scan)))
            scan.at++;
        if (scan.at >= end || powershell_scan_peek(scan) === '|')
            break;
        const start = scan.at;
        let quoted = false;
        const pieces = [];
        for (let run = start;; scan.at++) {
            const c = scan.at < end ? powershell_scan_peek(scan) : '';
            const ends = c === '' || (!quoted && (isBlank(c) || c === '|'));
            if (!ends && c !== '"')
                continue;
            if (scan.at > run || (c === '"' && quoted))
                pieces.push(textPart(scan.text.slice(run, scan.at), run, scan.at, quoted));
            if (ends)
                break;
            quoted = !quoted;
            run = scan.at + 1;
        }
        words.push({ start, end: scan.at, parts: pieces });
    }
    return words;
}
/** Whether the scan stands at a bracket that closes something. */
const atCloser = (scan) => isCloser(powershell_scan_peek(scan)) && !scan.holes.has(scan.at);

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-block.js



/** A word that may be a keyword: nothing follows that would make it the name of a program or a part of one. */
const keyword = /[A-Za-z]+(?![\w.\\/:=-])/y;
/** A choice that began at `start` and ends here. */
function branch(start, scan, tests, arms, exhaustive) {
    return { kind: 'branch', tests, arms, exhaustive, start, end: scan.at };
}
/** `( )` of a statement: what runs in it. */
function readCondition(scan) {
    skipLines(scan);
    return powershell_scan_peek(scan) === '(' ? statementsOf(nested(scan, ')', () => scan.block(scan), [])) : [];
}
/** `{ }` of a statement, over line ends. */
function readBody(scan) {
    skipLines(scan);
    if (powershell_scan_peek(scan) === '{')
        return readBraces(scan);
    report(scan, 'A block `{` is missing.', scan.at, Math.min(scan.at + 1, scan.end));
    return [];
}
/** Whether the word stands next, over line ends; past it if so. */
function takeWord(scan, ...words) {
    const before = scan.at;
    skipLines(scan);
    const found = take(scan, keyword)?.[0].toLowerCase();
    if (found !== undefined && words.includes(found))
        return true;
    scan.at = before;
    return false;
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-function.js






const functionName = /[^\s(){};,|&"'$]+/y;
/** `function Name($a) { param($b) ... }`, the scan behind the keyword. */
function readFunction(scan, start) {
    powershell_scan_skipBlanks(scan);
    const name = take(scan, functionName)?.[0]
        .toLowerCase()
        .replace(/^(?:global|script|local|private):/, '') ?? '';
    skipLines(scan);
    const inline = powershell_scan_peek(scan) === '(' ? readParameters(scan) : [];
    const all = readBody(scan);
    const isParameter = (statement) => statement.kind === 'assignment' && statement.default;
    const parameters = [...inline, ...all.filter(isParameter)];
    return [{ kind: 'function', name, parameters, body: all.filter(statement => !isParameter(statement)), start, end: scan.at }];
}
/** `( [string] $Pool = 'win1', $Count )` */
function readParameters(scan) {
    const parameters = [];
    nested(scan, ')', () => {
        for (skipSeparated(scan); powershell_scan_peek(scan) !== '' && !atCloser(scan); skipSeparated(scan)) {
            const start = scan.at;
            const variable = powershell_scan_peek(scan) === '$' ? readVariable(scan, false) : undefined;
            if (variable?.kind === 'variable')
                parameters.push(readDefault(scan, variable.name, start));
            else if (powershell_scan_peek(scan) === '[')
                readType(scan);
            else if (startsString(scan))
                readString(scan);
            else
                readExpression(scan, false);
            if (scan.at === start)
                scan.at++;
        }
    }, undefined);
    return parameters;
}
function skipSeparated(scan) {
    for (skipLines(scan); powershell_scan_peek(scan) === ','; skipLines(scan))
        scan.at++;
}
function readDefault(scan, name, start) {
    const end = scan.at;
    skipLines(scan);
    if (powershell_scan_peek(scan) !== '=')
        return { kind: 'assignment', name, append: false, default: true, start, end };
    scan.at++;
    skipLines(scan);
    return assignmentOf({ name, within: false }, { statements: [], value: readExpression(scan, false) }, { append: false, default: true, start, end: scan.at });
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-loop.js




const parameter = /-\w+/y;
/** `foreach ($p in 'a', 'b') { }` */
function readForeach(scan, start) {
    while (powershell_scan_peek(scan) === '-' && take(scan, parameter))
        powershell_scan_skipBlanks(scan);
    let variable;
    const items = nested(scan, ')', () => {
        skipLines(scan);
        const name = readVariable(scan, false);
        if (name?.kind === 'variable')
            variable = name.name;
        takeWord(scan, 'in');
        return scan.block(scan);
    }, []);
    const value = onlyValue(items);
    const at = items[0]?.value ?? { start, end: scan.at };
    const unseen = { start: at.start, end: at.end, parts: [{ kind: 'unseen', start: at.start, end: at.end, quoted: false }] };
    const words = value ? itemsOf(value) : [unseen];
    const before = value ? [] : statementsOf(items);
    const body = readBody(scan);
    return [...before, { kind: 'loop', ...(variable !== undefined && { variable }), items: words, body, start, end: scan.at }];
}
/** `for ($i = 1; ...)`: what the variable holds in a later turn is not read. */
function readFor(scan, start) {
    const before = readCondition(scan);
    const counter = before.find(statement => statement.kind === 'assignment');
    const unseen = { start, end: scan.at, parts: [{ kind: 'unseen', start, end: scan.at, quoted: false }] };
    const body = readBody(scan);
    return [...before, { kind: 'loop', ...(counter && { variable: counter.name }), items: counter ? [unseen] : [], body, start, end: scan.at }];
}
/** `while ( ) { }` */
function readWhile(scan, start) {
    const test = readCondition(scan);
    return [{ kind: 'loop', items: [], body: [...test, ...readBody(scan)], start, end: scan.at }];
}
/** `do { } while ( )`, `do { } until ( )` */
function readDo(scan, start) {
    const body = readBody(scan);
    const test = takeWord(scan, 'while', 'until') ? readCondition(scan) : [];
    return [{ kind: 'loop', items: [], body: [...body, ...test], start, end: scan.at }];
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-pipeline.js




/** Each alternative holds those before it: a chain that nobody wrote by hand must not become a tree that nobody can walk. */
const mostAlternatives = 32;
const opensExpression = /(?:[[({@!,]|\$(?![ \t])|\d[\w.+*/%-]*(?=[\s;|)},&]|$)|\.\d|-(?:not|bnot|join|[ic]?split)(?![\w-])|[-+]{1,2}(?=[\s\d$(]))/iy;
const loopCommands = new Set(['foreach-object', 'foreach', '%']);
/** A pipeline, with the pipelines that `&&` and `||` join to it: what runs, or the value of a lone expression. */
function readPipeline(scan) {
    const first = readStages(scan);
    if (first.value && !atChain(scan))
        return first;
    let statements = [...runIn(first)];
    for (let alternatives = 0; atChain(scan);) {
        const either = powershell_scan_peek(scan) === '|';
        const start = statements[0]?.start ?? scan.at;
        scan.at += 2;
        skipLines(scan);
        const next = runIn(readStages(scan));
        if (either && alternatives++ < mostAlternatives)
            statements = [{ kind: 'branch', tests: statements, arms: [next], exhaustive: false, start, end: scan.at }];
        else
            for (const statement of next)
                statements.push(statement);
    }
    if (powershell_scan_peek(scan) === '&')
        scan.at++;
    return { statements };
}
const runIn = ({ statements, value }) => (value ? statementsIn(value) : statements);
/** `&&`, `||`, also at the beginning of the next line. */
function atChain(scan) {
    return atNext(scan, () => (powershell_scan_peek(scan) === '&' && powershell_scan_peek(scan, 1) === '&') || (powershell_scan_peek(scan) === '|' && powershell_scan_peek(scan, 1) === '|'));
}
function atNext(scan, test) {
    const before = scan.at;
    skipLines(scan);
    if (!scan.holes.has(scan.at) && test())
        return true;
    scan.at = before;
    return false;
}
function readStages(scan) {
    const start = scan.at;
    const stages = [];
    for (;;) {
        const stage = readStage(scan);
        if (stage)
            stages.push(fed(stage, stages.at(-1)));
        if (!atNext(scan, () => powershell_scan_peek(scan) === '|' && powershell_scan_peek(scan, 1) !== '|'))
            break;
        scan.at++;
        skipLines(scan);
    }
    const [only] = stages;
    if (stages.length === 1 && only?.kind === 'value')
        return { statements: [], value: only };
    const commands = stages.filter(stage => stage.kind !== 'value');
    const before = stages.flatMap(stage => (stage.kind === 'value' ? statementsIn(stage) : []));
    if (commands.length < 2)
        return { statements: [...before, ...commands] };
    return { statements: [...before, { kind: 'pipeline', commands, start, end: scan.at }] };
}
function readStage(scan) {
    if (!startsExpression(scan))
        return readCommand(scan);
    const value = readExpression(scan);
    powershell_scan_skipBlanks(scan);
    if (value.targets && atAssignment(scan))
        return value;
    if (!powershell_command_endsCommand(scan))
        skipRest(scan);
    return value;
}
/** Whether `=` or an operator with it follows: the value before it is the place that is set. */
function atAssignment(scan) {
    const before = scan.at;
    const found = readAssignmentOperator(scan);
    scan.at = before;
    return found !== undefined;
}
const assignmentOperator = /(?:[-+*/%]|\?\?)?=/y;
/** `=`, `+=`, ...; past it. */
function readAssignmentOperator(scan) {
    powershell_scan_skipBlanks(scan);
    return scan.holes.has(scan.at) ? undefined : take(scan, assignmentOperator)?.[0];
}
function startsExpression(scan) {
    const c = powershell_scan_peek(scan);
    if (scan.holes.has(scan.at))
        return false;
    if (isDouble(c) || isSingle(c))
        return true;
    opensExpression.lastIndex = scan.at;
    return opensExpression.test(scan.text);
}
/** A stage with what flows into it: the items of `ForEach-Object`, the text that a program reads. */
function fed(stage, from) {
    if (stage.kind !== 'command')
        return stage;
    const name = stage.words[0]?.parts[0];
    if (stage.words[0]?.parts.length === 1 && name?.kind === 'text' && loopCommands.has(name.text.toLowerCase()))
        return loopOf(stage, from) ?? stage;
    if (from?.kind !== 'value' || from.list || from.table)
        return stage;
    const [first, last] = [from.parts[0], from.parts.at(-1)];
    return { ...stage, input: { parts: from.parts, start: first.start, end: last.end } };
}
/** `'a', 'b' | ForEach-Object { ... $_ ... }` is a loop over `$_`. */
function loopOf(command, from) {
    const blocks = command.words.flatMap(word => word.parts.flatMap(part => (part.kind === 'substitution' ? [part] : [])));
    if (blocks.length === 0)
        return undefined;
    const { start, end } = command;
    const unseen = {
        start: from?.start ?? start,
        end: from?.end ?? start,
        parts: [{ kind: 'unseen', start: from?.start ?? start, end: from?.end ?? start, quoted: false }],
    };
    const items = from?.kind === 'value' ? itemsOf(from) : [unseen];
    return { kind: 'loop', variable: '_', items, body: blocks.flatMap(block => block.body), start, end };
}
/** Whether nothing but a line end, a separator or a bracket follows. */
function atStatementEnd(scan) {
    skipBlanks(scan);
    return isLineEnd(peek(scan)) || endsCommand(scan);
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell-keyword.js









const powershell_keyword_functionName = /[^\s(){};,|&"'$]+/y;
const pattern = /[^\s{}();]+/y;
/** The words that begin a statement of their own. What is not here (`class`, `using`) is below, with what is passed over. */
const readers = new Map([
    ['if', readIf],
    ['switch', readSwitch],
    ['foreach', readForeach],
    ['for', readFor],
    ['while', readWhile],
    ['do', readDo],
    ['try', readTry],
    ['trap', (scan, start) => [branch(start, scan, [], [readTyped(scan)], false)]],
    ['param', scan => readParameters(scan)],
    ['function', readFunction],
    ['filter', readFunction],
    ['workflow', readFunction],
    ['return', readPassed],
    ['throw', readPassed],
    ['exit', readPassed],
    ['break', readPassed],
    ['continue', readPassed],
    ['begin', readSection],
    ['process', readSection],
    ['end', readSection],
    ['clean', readSection],
    ['dynamicparam', readSection],
    ['parallel', readSection],
    ['sequence', readSection],
    ['data', readSection],
    ['class', skipDefinition],
    ['enum', skipDefinition],
    ['using', skipLine],
]);
/** Keywords that are ordinary names unless a brace follows. */
const needsBrace = new Set(['do', 'try', 'trap', 'begin', 'process', 'end', 'clean', 'dynamicparam', 'parallel', 'sequence', 'data', 'class', 'enum']);
const needsParenthesis = new Set(['if', 'foreach', 'for', 'while', 'param']);
/** The statement that a keyword begins; undefined, and the scan where it was, where none does. */
function readKeyword(scan) {
    const start = scan.at;
    const word = take(scan, keyword)?.[0].toLowerCase();
    const reader = word === undefined ? undefined : readers.get(word);
    if (!reader || !fits(scan, word)) {
        scan.at = start;
        return undefined;
    }
    return { statements: reader(scan, start) };
}
function fits(scan, word) {
    const after = scan.at;
    if (needsParenthesis.has(word)) {
        skipLines(scan);
        if (powershell_scan_peek(scan) === '(')
            return true;
        scan.at = after;
        powershell_scan_skipBlanks(scan);
        return word === 'foreach' && powershell_scan_peek(scan) === '-';
    }
    if (!needsBrace.has(word))
        return true;
    skipLines(scan);
    const c = powershell_scan_peek(scan);
    return c === '{' || ((word === 'class' || word === 'enum' || word === 'data') && /[A-Za-z]/.test(c)) || (word === 'trap' && c === '[');
}
function readIf(scan, start) {
    const tests = [...readCondition(scan)];
    const arms = [readBody(scan)];
    while (takeWord(scan, 'elseif')) {
        addAll(tests, readCondition(scan));
        arms.push(readBody(scan));
    }
    const otherwise = takeWord(scan, 'else');
    if (otherwise)
        arms.push(readBody(scan));
    return [branch(start, scan, tests, arms, otherwise)];
}
function readSwitch(scan, start) {
    powershell_scan_skipBlanks(scan);
    while (powershell_scan_peek(scan) === '-' && take(scan, pattern))
        powershell_scan_skipBlanks(scan);
    const tests = readCondition(scan);
    const arms = [];
    let exhaustive = false;
    skipLines(scan);
    if (powershell_scan_peek(scan) !== '{')
        return [...tests];
    nested(scan, '}', () => {
        for (skipSeparators(scan); powershell_scan_peek(scan) !== '' && !isCloser(powershell_scan_peek(scan)); skipSeparators(scan)) {
            const before = scan.at;
            if (take(scan, /default(?![\w-])/iy))
                exhaustive = true;
            else
                readPattern(scan);
            skipLines(scan);
            if (powershell_scan_peek(scan) === '{')
                arms.push(readBraces(scan));
            else if (scan.at === before)
                scan.at++;
        }
    }, undefined);
    return [branch(start, scan, tests, arms, exhaustive)];
}
function readPattern(scan) {
    const c = powershell_scan_peek(scan);
    if (c === '{')
        readBraces(scan);
    else if (startsString(scan) || c === '$' || c === '(')
        readExpression(scan);
    else
        take(scan, pattern);
}
function skipSeparators(scan) {
    for (skipLines(scan); powershell_scan_peek(scan) === ';'; skipLines(scan))
        scan.at++;
}
function readTry(scan, start) {
    const body = readBody(scan);
    const statements = [{ kind: 'group', body, subshell: false, start, end: scan.at }];
    const arms = [];
    const caught = scan.at;
    while (takeWord(scan, 'catch'))
        arms.push(readTyped(scan));
    if (arms.length > 0)
        statements.push(branch(caught, scan, [], arms, false));
    if (takeWord(scan, 'finally'))
        addAll(statements, readBody(scan));
    return statements;
}
/** A block with types before it: `catch [System.Exception], [Other] { }`. */
function readTyped(scan) {
    for (skipLines(scan); powershell_scan_peek(scan) === '[' || powershell_scan_peek(scan) === ','; skipLines(scan)) {
        if (powershell_scan_peek(scan) === ',')
            scan.at++;
        else
            readType(scan);
    }
    return readBody(scan);
}
/** `return az ...`, `throw "..."`: what follows runs; where the flow goes then is not followed. */
function readPassed(scan) {
    powershell_scan_skipBlanks(scan);
    if (powershell_command_endsCommand(scan))
        return [];
    const { statements, value } = readPipeline(scan);
    return [...statements, ...(value ? statementsIn(value) : [])];
}
function readSection(scan, start) {
    take(scan, powershell_keyword_functionName);
    return [{ kind: 'group', body: readBody(scan), subshell: false, start, end: scan.at }];
}
/** Classes and enumerations hold no commands of the script. */
function skipDefinition(scan) {
    while (powershell_scan_peek(scan) !== '' && powershell_scan_peek(scan) !== '{' && !atCloser(scan) && scan.at < lineEnd(scan, scan.at))
        scan.at++;
    skipLines(scan);
    if (powershell_scan_peek(scan) === '{')
        readBraces(scan);
    return [];
}
function skipLine(scan) {
    skipRest(scan);
    return [];
}

;// CONCATENATED MODULE: ./lib/parse/shell/powershell.js







/** The prompts that pasted sessions begin with, and labels of loops. */
const powershell_prompt = /(?:PS(?: [^\r\n>]{0,260})?>|\$(?=[ \t])|:\w+)[ \t]*/y;
const mostReturns = 16;
/**
 * Reads a PowerShell script. Never throws: what cannot be read is a problem with its place, and the rest is there.
 * Names of variables and functions are in lower case, since PowerShell compares them so, and without a scope; `env:` stays, as in `env:pool`.
 * A property of a variable has a name with a dot (`config.poolname`). `$_` of ForEach-Object is a loop variable named `_`.
 */
function parsePowerShell(text, options = {}) {
    const masked = (0,mask/* maskTemplates */.q6)(text.text, options.host ?? 'plain', options.placeholders ?? false);
    const scan = {
        text: masked.text,
        holes: new Map(masked.holes.map(hole => [hole.start, hole])),
        problems: [],
        at: 0,
        end: masked.text.length,
        awaited: [],
        returns: mostReturns,
        places: new Map(),
        block: readBlock,
        statement: readStatement,
        expression: readExpression,
    };
    return { shell: 'powershell', body: statementsOf(readBlock(scan)), problems: scan.problems };
}
/** Statements up to a bracket that is awaited, or the end. */
function readBlock(scan) {
    const items = [];
    for (;;) {
        skipLines(scan);
        const c = powershell_scan_peek(scan);
        if (c === '')
            return items;
        if (c === ';') {
            scan.at++;
        }
        else if (isCloser(c) && !scan.holes.has(scan.at)) {
            if (scan.awaited.includes(c))
                return items;
            report(scan, `The bracket \`${c}\` closes nothing.`, scan.at, scan.at + 1);
            scan.at++;
        }
        else {
            const before = scan.at;
            items.push(readStatement(scan));
            if (scan.at === before)
                scan.at++;
        }
    }
}
function readStatement(scan) {
    while (take(scan, powershell_prompt))
        ;
    const start = scan.at;
    const settings = [];
    let item = readRightSide(scan);
    for (;;) {
        const operator = item.value?.targets && item.statements.length === 0 ? readAssignmentOperator(scan) : undefined;
        if (operator === undefined)
            break;
        settings.push({ left: item, operator });
        skipLines(scan);
        item = readRightSide(scan);
    }
    return settings.length === 0 ? item : { statements: settings.reverse().flatMap(({ left, operator }) => assigned(left, operator, item, start, scan.at)) };
}
const readRightSide = (scan) => readKeyword(scan) ?? readPipeline(scan);
/** `$a = ...`, `$a, $b = ...`; what is thrown away (`$null = ...`) only runs. */
function assigned(left, operator, right, start, end) {
    const targets = left.value?.targets ?? [];
    const effects = right.value?.effect ? [right.value.effect] : [];
    const manner = { append: operator === '+=', default: operator === '??=', start, end };
    const known = operator === '=' || operator === '+=' || operator === '??=';
    if (targets.length === 1 && targets[0].name === 'null')
        return statementsOf([right]);
    const list = right.value?.list;
    const settings = targets.map((target, index) => {
        if (!known || (targets.length > 1 && list?.length !== targets.length))
            return { kind: 'assignment', name: target.name, ...manner, append: target.key !== undefined || target.within };
        const one = targets.length > 1 ? listItem(list[index], start, end) : right;
        return assignmentOf(target, one, manner);
    });
    const lost = !known || targets.length > 1 ? (right.value ? statementsIn(right.value) : right.statements) : effects;
    return [...lost, ...settings];
}
function listItem(word, start, end) {
    return { statements: [], value: { kind: 'value', start, end, parts: word.parts } };
}


/***/ })

};
