export const id = 5;
export const ids = [5];
export const modules = {

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseBash)
});

// UNUSED EXPORTS: parseWhole

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./lib/parse/shell/mask.js
var mask = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/parse/shell/bash-words.js


/** A range of unbash as one of the script. */
const placeOf = (node, reading) => reading.within ?? { start: node.pos, end: node.end };
/** A word of unbash as ours. */
function wordOf(word, reading) {
    const { start, end } = placeOf(word, reading);
    const { parts: written } = word;
    const parts = written ? partsOf(written, reading, false) : plainParts(word.value, { start, end }, false, reading);
    return { parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted: word.text !== '', start, end }], start, end };
}
/** The parts of a word, or of a here-document. */
function partsOf(parts, reading, quoted) {
    const [only] = parts;
    return parts.length === 1 ? partOf(only, reading, quoted) : parts.flatMap(part => partOf(part, reading, quoted));
}
function partOf(part, reading, quoted) {
    const at = placeOf(part, reading);
    switch (part.type) {
        case 'Literal':
            return plainParts(part.value, at, quoted, reading);
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return plainParts(part.value, inside(at, part.text, reading), true, reading);
        case 'DoubleQuoted':
        case 'LocaleString': {
            const parts = partsOf(part.parts, reading, true);
            // An empty string still is a word: `--nodepool-taints ""`.
            return parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted: true, ...inside(at, part.text, reading) }];
        }
        case 'SimpleExpansion':
            return [variable(part.text.slice(1), at, quoted)];
        case 'ParameterExpansion':
            return [expansion(part, at, reading, quoted)];
        case 'CommandExpansion':
            return [{ kind: 'substitution', body: reading.statements(part.script, at), quoted, ...at }];
        case 'ProcessSubstitution':
            // The command receives the name of a pipe, which is one word.
            return [{ kind: 'substitution', body: reading.statements(part.script, at), quoted: true, ...at }];
        default:
            return [unseen(part, at, reading, quoted)];
    }
}
/** Globs, braces, arithmetic: nobody sees the text, but commands in it run. */
function unseen(part, at, reading, quoted) {
    const body = scriptsIn(part).flatMap(script => reading.statements(script, at));
    return body.length > 0 ? { kind: 'substitution', body, quoted, ...at } : { kind: 'unseen', quoted, ...at };
}
/** The outermost scripts under a node. */
function scriptsIn(node) {
    const found = [];
    const visit = (child) => {
        if (child.type === 'Script')
            found.push(child);
        else
            (0,parser/* forEachChild */.dK)(child, visit);
    };
    (0,parser/* forEachChild */.dK)(node, visit);
    return found;
}
function variable(name, at, quoted) {
    if (name === '@' || name === '*')
        return { kind: 'variable', name: '@', all: true, quoted, ...at };
    return /^\w+$/.test(name) ? { kind: 'variable', name, all: false, quoted, ...at } : { kind: 'unseen', quoted, ...at };
}
/** `${name}` with its index and operator. What changes the text (`%%`, `^^`, `:0:3`) leaves it unseen. */
function expansion(part, at, reading, quoted) {
    const { parameter, prefix, index, operation } = part;
    const all = index?.text === '@' || index?.text === '*';
    // The element 0 of an array is what its bare name gives.
    const plain = prefix === undefined && (index === undefined || index.text === '0');
    if (operation === undefined && plain)
        return variable(parameter, at, quoted);
    if (operation === undefined && all && prefix === undefined)
        return { kind: 'variable', name: parameter, all: true, quoted, ...at };
    if (!plain || operation?.type !== 'Default' || operation.operator.endsWith('+') || !/^\w+$/.test(parameter))
        return unseen(part, at, reading, quoted);
    const base = { kind: 'variable', name: parameter, all: false, quoted, ...at };
    return operation.operator.endsWith('?') ? base : { ...base, fallback: wordOf(operation.operand, reading).parts };
}
/** Literal characters, cut where a template's hole lies in them. */
function plainParts(value, at, quoted, reading) {
    const text = reading.crlf ? value.replaceAll('\n\n', '\n') : value;
    if (!text.includes(mask/* ink */.Pw))
        return text === '' ? [] : [{ kind: 'text', text, quoted, start: at.start, end: at.end }];
    const parts = [];
    let next = firstHole(reading.holes, at.start);
    let done = 0;
    for (let index = text.indexOf(mask/* ink */.Pw); index >= 0; index = text.indexOf(mask/* ink */.Pw, done)) {
        const hole = reading.within ? undefined : reading.holes[next++];
        const { start, end } = hole ?? at;
        const before = parts.at(-1)?.end ?? at.start;
        if (index > done)
            parts.push({ kind: 'text', text: text.slice(done, index), quoted, start: before, end: Math.max(before, start) });
        parts.push(hole?.name === undefined ? { kind: 'unseen', quoted, start, end } : { kind: 'variable', name: hole.name, all: false, quoted, start, end });
        done = index + (hole ? end - start : inkLength(text, index));
    }
    if (done < text.length)
        parts.push({ kind: 'text', text: text.slice(done), quoted, start: parts.at(-1)?.end ?? at.start, end: at.end });
    return parts;
}
/** The first hole that does not end before an offset. */
function firstHole(holes, offset) {
    let low = 0;
    let high = holes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holes[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function inkLength(text, from) {
    let end = from;
    while (text[end] === mask/* ink */.Pw)
        end++;
    return end - from;
}
/** The place inside the quotes. */
function inside(at, text, reading) {
    const open = text.startsWith('$') ? 2 : 1;
    return reading.within || text.length <= open ? at : { start: at.start + open, end: at.end - 1 };
}

;// CONCATENATED MODULE: ./lib/parse/shell/bash-redirections.js

function redirectedBy(redirects, reading) {
    if (redirects.length === 0)
        return nothing;
    let input;
    let output;
    const runs = [];
    for (const redirect of redirects) {
        if (redirect.type === 'HereDoc') {
            input = hereDocument(redirect, reading);
            for (const run of runsIn(input.parts))
                runs.push(run);
            continue;
        }
        const word = redirect.target && wordOf(redirect.target, reading);
        if (!word)
            continue;
        runs.push(...runsIn(word.parts));
        if (redirect.type === 'HereString')
            input = word;
        else if (isOutput(redirect.operator, redirect.target?.text ?? '') && isStandardOutput(redirect))
            output = word;
    }
    return { runs, ...(input && { input }), ...(output && { output }) };
}
const nothing = { runs: [] };
/** The commands of substitutions, each in a shell of its own. */
const runsIn = (parts) => parts.flatMap((part) => {
    if (part.kind === 'variable' && part.fallback)
        return runsIn(part.fallback);
    return part.kind === 'substitution' ? [{ kind: 'group', subshell: true, body: part.body, start: part.start, end: part.end }] : [];
});
/** `>&2` is another descriptor, `>&file` a file. */
const isOutput = (operator, target) => (operator === '>&' ? !/^(?:\d+-?|-)$/.test(target) : /^(?:&?>>?|>\|)$/.test(operator));
const isStandardOutput = ({ descriptor }) => descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
function hereDocument({ body, operator, delimiter }, reading) {
    const whole = placeOf(body, reading);
    // Under CRLF the mask leaves a line feed more at the end of the line before.
    const at = reading.crlf && !reading.within && body.text.startsWith('\n') ? { start: whole.start + 1, end: whole.end } : whole;
    const parts = body.parts ? partsOf(body.parts, reading, true) : plainParts(body.text, whole, true, reading);
    const tabs = operator === '<<-';
    const escapes = !(delimiter?.quoted ?? false);
    return {
        ...at,
        parts: reading.within
            ? parts
            : parts.flatMap(part => (part.kind === 'text' ? keptRuns(Math.max(part.start, at.start), part.end, tabs, escapes, reading) : [part])),
    };
}
const removed = {
    none: undefined,
    tabs: /(?<=\n)\t+/g,
    escapes: /\\\n|\\[\\$`]/g,
    both: /(?<=\n)\t+|\\\n|\\[\\$`]/g,
};
/** Text of a here-document without what the shell removes: leading tabs under `<<-`, backslashes that escape. Each run keeps its exact place. */
function keptRuns(start, end, tabs, escapes, reading) {
    const runs = [];
    let from = start;
    const upTo = (to) => {
        const text = reading.text.slice(from, to);
        if (to > from)
            runs.push({ kind: 'text', text: reading.crlf ? text.replaceAll('\n\n', '\n') : text, quoted: true, start: from, end: to });
    };
    const pattern = removed[tabs ? (escapes ? 'both' : 'tabs') : escapes ? 'escapes' : 'none'];
    // One character before, so that the pattern sees whether a line starts here.
    const base = Math.max(0, start - 1);
    for (const match of pattern ? reading.text.slice(base, end).matchAll(pattern) : []) {
        const at = base + match.index;
        if (at < start)
            continue;
        upTo(at);
        from = at + (match[0].startsWith('\\') && !match[0].endsWith('\n') ? 1 : match[0].length);
    }
    upTo(end);
    return runs;
}

;// CONCATENATED MODULE: ./lib/parse/shell/bash-command.js


const declarations = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
/** A simple command, with the assignments that it makes: its own, those of a declaration, those of `read` and its like. */
function commandOf(command, reading) {
    const prefix = command.prefix.filter(item => item.type === 'Assignment').map(item => assignmentOf(item, reading));
    const { input, output, runs } = redirectedBy(command.redirects, reading);
    if (!command.name)
        return [...runs, ...prefix];
    const name = command.name.value;
    if (declarations.has(name))
        return [...runs, ...declared(command, reading)];
    const words = [command.name, ...command.args].map(argument => argument.type === 'Assignment' ? assignmentWord(argument, reading) : wordOf(argument, reading));
    const itself = {
        kind: 'command',
        words,
        environment: prefix,
        ...(input && { input }),
        ...(output && { output }),
        ...placeOf(command, reading),
    };
    const args = command.args.filter(argument => argument.type === 'Word');
    return [...runs, ...defaultsIn(args, reading), itself, ...assignedBy(name, args, input, reading)];
}
/** An assignment without value: what the variable holds, only a run could know. */
const set = (name, at) => ({ kind: 'assignment', name, append: false, default: false, start: at.start, end: at.end });
function assignmentOf(assignment, reading) {
    const base = { ...set(assignment.name, placeOf(assignment, reading)), append: assignment.append ?? false };
    // One element of an array says nothing of the others.
    if (assignment.index)
        return { ...base, append: false };
    if (assignment.value.type !== 'ArrayValue')
        return { ...base, value: wordOf(assignment.value, reading) };
    return isKeyed(assignment.value) ? base : { ...base, list: assignment.value.elements.map(element => wordOf(element, reading)) };
}
/** `([key]=value)`: a table, which no command takes as words. */
const isKeyed = (array) => array.elements.some(element => /^\[[^\]]*\]\+?=/.test(element.text));
/** `declare A=b "C=$d"`. A name without value keeps what it has, but that of `local`; a reference (`-n`) stands for another variable. */
function declared(command, reading) {
    const name = command.name?.value;
    const hasFlag = (flag) => command.args.some(argument => argument.type === 'Word' && flag.test(argument.text));
    const references = hasFlag(/^-[A-Za-z]*n/) && name !== 'export';
    const isLocal = name === 'local' || ((name === 'declare' || name === 'typeset') && !hasFlag(/^-[A-Za-z]*g/));
    return command.args.flatMap(argument => {
        const assignment = argument.type === 'Assignment' ? assignmentOf(argument, reading) : quotedAssignment(wordOf(argument, reading));
        const found = assignment ?? (name === 'local' ? unsetName(argument, reading) : undefined);
        if (!found)
            return [];
        return [{ ...(references ? set(found.name, found) : found), ...(isLocal && { local: true }) }];
    });
}
/** `local A`: the function has a variable of its own, which holds nothing yet. */
const unsetName = (argument, reading) => /^[A-Za-z_]\w*$/.test(argument.text) ? set(argument.text, placeOf(argument, reading)) : undefined;
function quotedAssignment({ parts: [first, ...rest], start, end }) {
    const sign = first?.kind === 'text' ? /^([A-Za-z_]\w*)(\+?)=/.exec(first.text) : null;
    if (!sign || first?.kind !== 'text')
        return undefined;
    const text = first.text.slice(sign[0].length);
    const from = first.end - first.start === first.text.length ? first.start + sign[0].length : first.start;
    const value = { start: from, end, parts: [{ ...first, text, start: from }, ...rest] };
    return { ...set(sign[1], { start, end }), append: sign[2] === '+', value };
}
/** An argument that the parser takes for an assignment is a word to a command that declares nothing. */
function assignmentWord(assignment, reading) {
    const at = placeOf(assignment, reading);
    if (assignment.value.type === 'ArrayValue')
        return { ...at, parts: [{ kind: 'unseen', quoted: false, ...at }] };
    const value = wordOf(assignment.value, reading);
    const text = assignment.text.slice(0, assignment.value.pos - assignment.pos);
    return { ...at, parts: [{ kind: 'text', text, quoted: false, start: at.start, end: value.start }, ...value.parts] };
}
/** `: "${X:=y}"`: the variable gets the value unless it has one. */
function defaultsIn(words, reading) {
    const found = [];
    const visit = (parts) => {
        for (const part of parts) {
            if (part.type === 'DoubleQuoted')
                visit(part.parts);
            const operation = part.type === 'ParameterExpansion' && !part.prefix && !part.index ? part.operation : undefined;
            if (part.type !== 'ParameterExpansion' || operation?.type !== 'Default' || !operation.operator.endsWith('='))
                continue;
            found.push({ ...set(part.parameter, placeOf(part, reading)), value: wordOf(operation.operand, reading), default: true });
        }
    };
    for (const { parts } of words)
        if (parts)
            visit(parts);
    return found;
}
/** The options of commands that read into variables which take a word. */
const readers = new Map([
    ['read', /^-[A-Za-z]*[dinNptu]$/],
    ['mapfile', /^-[A-Za-z]*[dnOsuCc]$/],
    ['readarray', /^-[A-Za-z]*[dnOsuCc]$/],
]);
/** Commands that give variables a value that the script does not show. */
function assignedBy(name, args, input, reading) {
    const options = readers.get(name);
    if (options) {
        const names = args.filter((_, index) => !options.test(args[index - 1]?.text ?? '')).flatMap(word => bash_command_unseen(word, reading));
        const whole = name === 'read' && names.length === 1 && input && args.some((word, index) => word.text.endsWith('d') && args[index + 1]?.value === '');
        // `read -r -d '' NAME <<EOF` takes the here-document whole.
        return whole && input ? names.map(assignment => ({ ...assignment, value: { ...input } })) : names;
    }
    if (name === 'printf')
        return args[0]?.value === '-v' ? bash_command_unseen(args[1], reading) : [];
    if (name === 'getopts')
        return bash_command_unseen(args[1], reading);
    return name === 'let' ? args.flatMap(word => calculated(word.value, placeOf(word, reading))) : [];
}
/** A variable that a command names as a word of its own. */
const bash_command_unseen = (word, reading) => word && /^[A-Za-z_]\w*$/.test(word.value) ? [set(word.value, placeOf(word, reading))] : [];
/** The variables that an arithmetic expression sets. */
const calculated = (expression, at) => [...expression.matchAll(/\b([A-Za-z_]\w*)[ \t]?(?:\+\+|--|(?:[-+*/%&|^]|<<|>>)?=(?!=))|(?:\+\+|--)([A-Za-z_]\w*)/g)].map(([, before, after]) => set(before ?? after, at));

;// CONCATENATED MODULE: ./lib/parse/shell/bash-plain.js
/**
 * Reads the bash that documents, steps of workflows and many scripts are made of: commands over one or more lines, pipelines of them, assignments, loops over
 * words; words with quotes and variables. It makes the very syntax that `parseBash` makes of what the parser says, in a fraction of the time, and gives up
 * where it meets anything else (substitutions, redirections, conditions, escapes, patterns, anything that might be wrong): then the parser reads the text
 * from its start. A test holds the two against each other.
 */
const plainScript = (text) => (text.length > longestText ? undefined : readStatements({ text, at: 0 }, 0));
/** Longer ones are left to the parser: for each character that one expression takes, the engine keeps some bytes, and it has no more than 64 MB for them. */
const longestText = 1024 * 1024;
/** Words that make more of a command than its words do: those of the shell's own syntax, and those that set variables. */
const special = new Set([
    ...['if', 'then', 'else', 'elif', 'fi', 'for', 'do', 'done', 'case', 'esac', 'while', 'until', 'select', 'in', 'function', 'time', 'coproc'],
    ...['export', 'declare', 'local', 'readonly', 'typeset', 'alias', 'eval', 'read', 'mapfile', 'readarray', 'printf', 'getopts', 'let'],
]);
const blanks = /[ \t]+/y;
const blanksAndLines = /[ \t\n]+/y;
const comment = /#[^\n]*/y;
const assigned = /([A-Za-z_]\w*)=/y;
const plain = /[\w./:=,@%+-]+/y;
const quoted = /'([^']+)'/y;
const plainInQuotes = /[^"\\$`]+/y;
const bash_plain_variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::-([\w./-]+))?\})/y;
const pipe = /\|(?![|&])/y;
const loopHead = /for[ \t]+([A-Za-z_]\w*)[ \t]+in(?=[ \t])/y;
const loopStart = /;?[ \t\n]*do(?=[ \t\n])/y;
const loopEnd = /done(?=[ \t\n;]|$)/y;
/** Deeper ones are left to the parser. */
const maximumDepth = 60;
/** Takes what a sticky pattern matches. */
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text);
    if (found)
        reader.at = pattern.lastIndex;
    return found;
}
/** Skips what parts words, continued lines among it. */
function skip(reader, gap, comments = false) {
    const { text } = reader;
    for (;;) {
        if (take(reader, gap) || (comments && take(reader, comment)))
            continue;
        if (!text.startsWith('\\\n', reader.at))
            return;
        reader.at += 2;
    }
}
/** The statements up to the end of the text, or of the loop around them. All readers give undefined where they could not read: then all is given up. */
function readStatements(reader, depth) {
    if (depth > maximumDepth)
        return undefined;
    const statements = [];
    for (;;) {
        skip(reader, blanksAndLines, true);
        if (reader.at === reader.text.length)
            return depth === 0 ? statements : undefined;
        if (depth > 0 && take(reader, loopEnd))
            return statements.length > 0 ? statements : undefined;
        if (!readStatement(reader, depth, statements) || !takeEnd(reader))
            return undefined;
    }
}
/** The end of a statement: of its line, a semicolon, a comment. */
function takeEnd(reader) {
    skip(reader, blanks);
    const sign = reader.text[reader.at];
    if (sign === ';')
        reader.at++;
    return sign === undefined || sign === '\n' || sign === '#' || (sign === ';' && reader.text[reader.at] !== ';');
}
/** Adds a statement, or the assignments that share a line. */
function readStatement(reader, depth, statements) {
    if (matches(reader, assigned))
        return readAssignments(reader, statements);
    const statement = matches(reader, loopHead) ? readLoop(reader, depth) : readPipeline(reader);
    if (statement)
        statements.push(statement);
    return statement !== undefined;
}
function readAssignments(reader, statements) {
    do {
        const start = reader.at;
        const name = take(reader, assigned)[1];
        const value = readWord(reader);
        if (!value)
            return false;
        statements.push({ kind: 'assignment', name, append: false, default: false, start, end: value.end, value });
        skip(reader, blanks);
    } while (matches(reader, assigned));
    // A command behind them would be what they are for.
    return !startsWord(reader);
}
function matches({ text, at }, pattern) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
const startsWord = ({ text, at }) => at < text.length && !'\n;#'.includes(text[at]);
function readLoop(reader, depth) {
    const start = reader.at;
    const variable = take(reader, loopHead)[1];
    const items = readWords(reader);
    if (!items || items.length === 0 || !take(reader, loopStart))
        return undefined;
    const body = readStatements(reader, depth + 1);
    return body && { kind: 'loop', variable, items, body, start, end: reader.at };
}
function readPipeline(reader) {
    const commands = [];
    do {
        if (commands.length > 0)
            skip(reader, blanksAndLines);
        const command = readCommand(reader);
        if (!command)
            return undefined;
        commands.push(command);
    } while (take(reader, pipe));
    const [first] = commands;
    return commands.length === 1 ? first : { kind: 'pipeline', commands, start: first.start, end: commands.at(-1).end };
}
function readCommand(reader) {
    const words = readWords(reader);
    const [name, ...others] = words?.[0]?.parts ?? [];
    if (!words || name?.kind !== 'text' || name.quoted || others.length > 0 || special.has(name.text) || name.text.includes('='))
        return undefined;
    return { kind: 'command', words, environment: [], start: words[0].start, end: words.at(-1).end };
}
/** The words up to something that is none. */
function readWords(reader) {
    const words = [];
    for (skip(reader, blanks); startsWord(reader) && reader.text[reader.at] !== '|'; skip(reader, blanks)) {
        const word = readWord(reader);
        if (!word)
            return undefined;
        words.push(word);
    }
    return words;
}
function readWord(reader) {
    const { text, at: start } = reader;
    const parts = [];
    while (reader.at < text.length && !' \t\n;|'.includes(text[reader.at]))
        if (!readPart(reader, parts))
            return undefined;
    return parts.length > 0 ? { parts, start, end: reader.at } : undefined;
}
function readPart(reader, parts) {
    const { text, at: start } = reader;
    const sign = text[start];
    if (sign === '"')
        return readQuotes(reader, parts);
    if (sign === '$')
        return readVariable(reader, parts, false);
    const found = sign === "'" ? take(reader, quoted)?.[1] : take(reader, plain)?.[0];
    if (found === undefined)
        return false;
    const quote = sign === "'" ? 1 : 0;
    parts.push({ kind: 'text', text: found, quoted: quote === 1, start: start + quote, end: reader.at - quote });
    return true;
}
/** What stands in double quotes. Nothing in them is a word, too. */
function readQuotes(reader, parts) {
    const { text } = reader;
    const inside = ++reader.at;
    while (text[reader.at] !== '"') {
        const start = reader.at;
        const found = take(reader, plainInQuotes)?.[0];
        if (found !== undefined)
            parts.push({ kind: 'text', text: found, quoted: true, start, end: reader.at });
        else if (!readVariable(reader, parts, true))
            return false;
    }
    if (reader.at === inside)
        parts.push({ kind: 'text', text: '', quoted: true, start: inside, end: inside });
    reader.at++;
    return true;
}
function readVariable(reader, parts, quoted) {
    const start = reader.at;
    const found = take(reader, bash_plain_variable);
    if (!found)
        return false;
    const [, bare, braced, fallback] = found;
    const { at: end } = reader;
    const read = { kind: 'variable', name: (bare ?? braced), all: false, quoted, start, end };
    parts.push(fallback === undefined ? read : { ...read, fallback: [{ kind: 'text', text: fallback, quoted: false, start: end - 1 - fallback.length, end: end - 1 }] });
    return true;
}

;// CONCATENATED MODULE: ./lib/parse/shell/bash.js






/**
 * Reads a bash script. Never throws: what the parser (unbash) stumbles over is a problem with its place, and the rest is there.
 * https://github.com/webpro-nl/unbash
 */
function parseBash(text, options = {}) {
    const masked = (0,mask/* maskTemplates */.q6)(text.text, options.host ?? 'plain', options.placeholders ?? false, '\\');
    const body = masked.holes.length === 0 && !text.text.includes('\r') ? plainScript(masked.text) : undefined;
    return body ? { shell: 'bash', body, problems: [] } : parseWhole(text.text, masked);
}
/** A script as the parser reads it, whatever is in it. */
function parseWhole(text, masked) {
    const problems = [];
    const report = ({ errors }, within) => {
        for (const { message, pos } of errors ?? [])
            problems.push({ message: `bash cannot read this: ${message}`, ...(within ?? pointAt(pos, text.length)) });
    };
    const reading = {
        ...masked,
        crlf: text.includes('\r\n'),
        statements(script, at) {
            if (!script)
                return [];
            // Inside backticks with backslashes unbash reads a decoded copy; its offsets mean nothing here.
            const within = this.within ?? (script.source === undefined ? undefined : at);
            report(script, within);
            return statementsOf(script.commands, within ? { ...this, within } : this);
        },
    };
    try {
        const script = (0,parser/* parse */.qg)(masked.text);
        report(script, undefined);
        return { shell: 'bash', body: statementsOf(script.commands, reading), problems };
    }
    catch (fault) {
        const message = `the script could not be read: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
        return { shell: 'bash', body: [], problems: [...problems, { message, start: 0, end: 0 }] };
    }
}
function pointAt(offset, length) {
    const start = Math.min(offset, length);
    return { start, end: Math.min(start + 1, length) };
}
const statementsOf = (statements, reading) => statements.flatMap(({ command }) => (command.type === 'AndOr' ? andOr(command, reading) : nodeOf(command, reading)));
const listOf = (list, reading) => statementsOf(list.commands, reading);
function nodeOf(node, reading) {
    const at = placeOf(node, reading);
    switch (node.type) {
        case 'Command':
            return commandOf(node, reading);
        case 'Pipeline':
            return node.commands.length > 1 ? pipelineOf(node, reading) : node.commands.flatMap(command => nodeOf(command, reading));
        case 'CompoundList':
            return listOf(node, reading);
        case 'If':
            return [ifOf(node, reading)];
        case 'For':
        case 'Select':
            return [{ kind: 'loop', variable: node.name.value, items: loopItems(node.wordlist, at, reading), body: listOf(node.body, reading), ...at }];
        case 'ArithmeticFor': {
            const counter = reading.text.slice(node.pos, node.end).match(/^for\s*\(\(\s*([A-Za-z_]\w*)\s*=/)?.[1];
            return [{ kind: 'loop', ...(counter !== undefined && { variable: counter }), items: [], body: listOf(node.body, reading), ...at }];
        }
        case 'While':
            return [{ kind: 'loop', items: [], body: [...listOf(node.clause, reading), ...listOf(node.body, reading)], ...at }];
        case 'Case': {
            const exhaustive = node.items.some(item => item.pattern.some(pattern => pattern.text === '*'));
            return [{ kind: 'branch', tests: runsIn(wordOf(node.word, reading).parts), arms: node.items.map(item => listOf(item.body, reading)), exhaustive, ...at }];
        }
        case 'Subshell':
            return [{ kind: 'group', subshell: true, body: listOf(node.body, reading), ...at }];
        case 'BraceGroup':
            return [{ kind: 'group', subshell: false, body: listOf(node.body, reading), ...at }];
        case 'Function':
            return [{ kind: 'function', name: node.name.value, parameters: [], body: bodyOf(node.body, reading), ...at }];
        case 'Redirected':
            return [...redirectedBy(node.redirects, reading).runs, ...nodeOf(node.command, reading)];
        case 'Coproc':
            return nodeOf(node.body, reading);
        case 'TestCommand':
            return [
                { kind: 'command', words: [{ parts: [{ kind: 'text', text: '[[', quoted: false, ...at }], ...at }, ...wordsIn(node, reading)], environment: [], ...at },
            ];
        case 'ArithmeticCommand':
            return calculated(node.body, at);
    }
}
/** What runs to make the redirections goes first, so that each element of a pipeline is one statement. */
function pipelineOf(node, reading) {
    const first = [];
    const commands = node.commands.map((command) => {
        const statements = nodeOf(command, reading);
        const only = statements.at(-1);
        if (only?.kind !== 'command' && statements.length !== 1)
            return { kind: 'group', subshell: true, body: statements, ...placeOf(command, reading) };
        for (const one of statements.slice(0, -1))
            first.push(one);
        return only;
    });
    return [...first, { kind: 'pipeline', commands, ...placeOf(node, reading) }];
}
const bodyOf = (node, reading) => node.type === 'BraceGroup' ? listOf(node.body, reading) : nodeOf(node, reading);
/** `for x` without words takes the script's arguments. */
const loopItems = (words, at, reading) => words?.map(word => wordOf(word, reading)) ?? [{ ...at, parts: [{ kind: 'variable', name: '@', all: true, quoted: true, ...at }] }];
/** The operands of a test. */
function wordsIn(node, reading) {
    const words = [];
    const visit = (child) => {
        if (child.type === 'Word')
            words.push(wordOf(child, reading));
        else
            (0,parser/* forEachChild */.dK)(child, visit);
    };
    (0,parser/* forEachChild */.dK)(node, visit);
    return words;
}
function ifOf(node, reading) {
    const arms = [node.then, ...node.elif.map(elif => elif.then), ...(node.else ? [node.else] : [])];
    const tests = [node.clause, ...node.elif.map(elif => elif.clause)].flatMap(clause => listOf(clause, reading));
    return { kind: 'branch', tests, arms: arms.map(arm => listOf(arm, reading)), exhaustive: node.else !== undefined, ...placeOf(node, reading) };
}
/**
 * `a && b` is a sequence: a script that stops at a failure is read as one that has none. Behind a test, `&&` is an `if` and `||` its `else`;
 * behind anything else, what follows `||` may run.
 */
function andOr({ commands, operators }, reading) {
    const statements = [];
    let chosen;
    const close = () => {
        if (chosen)
            statements.push({ kind: 'branch', tests: [], exhaustive: chosen.arms.length > 1, ...chosen });
        chosen = undefined;
    };
    let tested = false;
    commands.forEach((command, index) => {
        const read = nodeOf(command, reading);
        const operator = index === 0 ? undefined : operators[index - 1];
        const { start, end } = placeOf(command, reading);
        if (chosen?.arms.length === 1 && operator) {
            if (operator === '&&')
                for (const one of read)
                    chosen.arms[0].push(one);
            else
                chosen.arms.push(read);
            chosen.end = Math.max(chosen.end, end);
            tested = false;
            return;
        }
        close();
        const hangs = operator === '||' || (operator === '&&' && tested);
        if (hangs)
            chosen = { start, end, arms: [read] };
        else
            for (const one of read)
                statements.push(one);
        if (operator === '||')
            close();
        tested = isTest(command) && (operator !== '||' || tested);
    });
    close();
    return statements;
}
const tests = new Set(['[', 'test', 'grep']);
/** Whether a failure of the command is an answer rather than a fault. */
function isTest(node) {
    if (node.type === 'Pipeline')
        return node.prefixes.some(({ type }) => type === 'Negation') || node.commands.slice(-1).some(isTest);
    return node.type === 'TestCommand' || node.type === 'ArithmeticCommand' || (node.type === 'Command' && tests.has(node.name?.value));
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseCmd)
});

;// CONCATENATED MODULE: ./lib/parse/shell/cmd-scan.js
const mostProblems = 100;
const peek = (scan, ahead = 0) => (scan.at + ahead < scan.end ? scan.text[scan.at + ahead] : '');
const isBlank = (c) => c === ' ' || c === '\t' || c === '\u00a0' || c === '\r' || c === '\f' || c === '\v';
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
/** Past blanks and continued lines. */
function skipBlanks(scan) {
    for (;;) {
        if (isBlank(peek(scan)) && !scan.holes.has(scan.at))
            scan.at++;
        else if (peek(scan) === '^' && (scan.carets === 'gone' || peek(scan, 1) === '\n' || isBlank(peek(scan, 1))))
            scan.at += peek(scan, 1) === '\n' ? 2 : 1;
        else
            return;
    }
}
/** The end of the line, continued lines not counted in. */
function lineEnd(scan) {
    const end = scan.text.indexOf('\n', scan.at);
    return end < 0 || end > scan.end ? scan.end : end;
}
/** Whether the command ends here. */
function endsCommand(scan) {
    if (scan.holes.has(scan.at))
        return false;
    const c = peek(scan);
    return c === '' || c === '\n' || c === '&' || c === '|' || (c === ')' && scan.open > 0);
}
/** Reads `start..end` of the text as if nothing followed; the scan comes back to where it stood. */
function within(scan, start, end, read, carets = scan.carets) {
    const inner = { ...scan, at: start, end, open: 0, carets };
    const result = read(inner);
    scan.returns = inner.returns;
    return result;
}

;// CONCATENATED MODULE: ./lib/parse/shell/cmd-word.js

const loopVariable = /%%?(?:~([A-Za-z]*))?([A-Za-z])/y;
const parameter = /%(?:(~)([A-Za-z]*))?([\d*])/y;
const variable = /%([^%\s:=&|<>^"!]{1,100})(:[^%\n"]{0,200})?%/y;
const delayed = /!([^%\s:=&|<>^"!]{1,100})(:[^!\n"]{0,200})?!/y;
/** A word as a program splits them: blanks outside of double quotes end it. Single quotes are characters. */
function readWord(scan, delimiters = '') {
    const start = scan.at;
    const parts = readParts(scan, c => isBlank(c) || delimiters.includes(c));
    return { start, end: scan.at, parts };
}
/**
 * Characters and variables, quotes removed, up to where the command ends or `stops` says so outside of quotes.
 * There are two readers of quotes: for cmd each one turns, for the program `\"` is a character, and `""` within quotes is one.
 */
function readParts(scan, stops) {
    const parts = [];
    const quotes = { cmd: false, program: false };
    let run = scan.at;
    const flush = (end = scan.at) => {
        if (end > run)
            parts.push({ kind: 'text', text: scan.text.slice(run, end), quoted: quotes.program, start: run, end });
    };
    for (;;) {
        const c = peek(scan);
        const hole = scan.holes.has(scan.at);
        if (c === '' || (c === '\n' && !hole))
            break;
        if (!hole && !quotes.cmd && (endsCommand(scan) || c === '<' || c === '>'))
            break;
        if (!hole && !quotes.program && stops(c))
            break;
        if (!hole && c === '"') {
            const escaped = scan.at > run && scan.text[scan.at - 1] === '\\';
            const doubled = !escaped && quotes.program && peek(scan, 1) === '"';
            flush(escaped ? scan.at - 1 : scan.at);
            if (!escaped && !doubled) {
                quotes.program = !quotes.program;
                if (!quotes.program && parts.length === 0)
                    parts.push({ kind: 'text', text: '', quoted: true, start: scan.at, end: scan.at });
            }
            if (!doubled)
                quotes.cmd = !quotes.cmd;
            run = escaped ? scan.at : scan.at + 1;
            scan.at += doubled ? 2 : 1;
            continue;
        }
        if (!hole && !quotes.cmd && c === '^') {
            flush();
            run = readCaret(scan);
            continue;
        }
        const part = hole || c === '%' || c === '!' ? readVariable(scan, quotes.program, flush) : undefined;
        if (part) {
            if (part !== 'literal')
                parts.push(part);
            run = part === 'literal' ? scan.at - 1 : scan.at;
        }
        else
            scan.at++;
    }
    flush();
    return parts;
}
/** A caret makes the next character one like any other, and joins lines; the run goes on where this says. */
function readCaret(scan) {
    const run = ++scan.at;
    if (peek(scan) === '\n')
        return ++scan.at;
    if (scan.carets === 'escape' && peek(scan) !== '' && !isBlank(peek(scan)))
        scan.at++;
    return run;
}
/** A variable in any of its forms, past it; `literal`: a percent sign that stands for itself was taken; undefined: nothing was. */
function readVariable(scan, quoted, flush) {
    const start = scan.at;
    const named = (name) => ({ kind: 'variable', name, all: name === '*', quoted, start, end: scan.at });
    const unseen = () => ({ kind: 'unseen', quoted, start, end: scan.at });
    const hole = scan.holes.get(start);
    const before = () => cmd_word_within(scan, start, flush);
    if (hole) {
        before();
        scan.at = Math.min(Math.max(hole.end, start + 1), scan.end);
        return hole.name === undefined ? unseen() : named(hole.name);
    }
    const found = matchVariable(scan);
    if (found === undefined)
        return undefined;
    before();
    if (found.literal)
        return 'literal';
    return found.name === undefined ? unseen() : named(found.name);
}
/** Runs `flush` as if the scan still stood at `start`. */
function cmd_word_within(scan, start, flush) {
    const at = scan.at;
    scan.at = start;
    flush();
    scan.at = at;
}
function matchVariable(scan) {
    if (peek(scan) === '!') {
        const match = scan.delayed ? take(scan, delayed) : undefined;
        return match && (match[2] === undefined ? { name: match[1].toUpperCase() } : {});
    }
    const given = take(scan, parameter);
    if (given)
        return { name: given[2] ? `~${given[2].toUpperCase()}${given[3]}` : given[3] };
    const doubled = peek(scan, 1) === '%';
    if (!doubled) {
        const match = take(scan, variable);
        if (match)
            return match[2] === undefined ? { name: match[1].toUpperCase() } : {};
    }
    const letter = scan.loops > 0 ? take(scan, loopVariable) : undefined;
    if (letter)
        return letter[1] ? {} : { name: `%${letter[2]}` };
    if (!doubled)
        return undefined;
    scan.at += 2;
    return { literal: true };
}
const redirection = /\d?(>>?|<)(&\d)?/y;
/** The words of a command, redirections left out. */
function readWords(scan, words) {
    let output;
    for (;;) {
        skipBlanks(scan);
        if (endsCommand(scan))
            return output;
        const redirected = scan.holes.has(scan.at) ? undefined : take(scan, redirection);
        if (!redirected) {
            const before = scan.at;
            const word = readWord(scan);
            if (scan.at === before)
                scan.at++;
            else if (word.parts.length > 0)
                words.push(word);
            continue;
        }
        skipBlanks(scan);
        if (redirected[2] !== undefined || endsCommand(scan))
            continue;
        const file = readWord(scan);
        if (redirected[1] !== '<' && /^1?>/.test(redirected[0]))
            output = file;
    }
}

;// CONCATENATED MODULE: ./lib/parse/shell/cmd-control.js


const mostNumbers = 100;
const flag = /(?:\/i|not)(?=[\s^])/iy;
const unary = /(?:exist|defined|errorlevel|cmdextversion)(?=[\s^])/iy;
const comparison = /(?:==|(?:equ|neq|lss|leq|gtr|geq)(?=[\s^]))/iy;
const otherwise = /else(?![\w.-])/iy;
const options = /\/([dlrf])(?=[\s"^])/iy;
const loopName = /%%?([A-Za-z])(?=[\s^])/y;
const keyword = (word) => new RegExp(`${word}(?=[\\s(^])`, 'iy');
const [inWord, doWord] = [keyword('in'), keyword('do')];
/** `if [/i] [not] ... ( ) else ( )`, the scan behind the `if`. */
function readIf(scan, start, readBody) {
    const arms = [];
    let exhaustive = false;
    do {
        readCondition(scan);
        skipBlanks(scan);
        arms.push(readBody(scan));
        skipBlanks(scan);
        exhaustive = take(scan, otherwise) !== undefined;
        skipBlanks(scan);
    } while (exhaustive && take(scan, /if(?=[\s^])/iy));
    if (exhaustive)
        arms.push(readBody(scan));
    return { kind: 'branch', tests: [], arms, exhaustive, start, end: scan.at };
}
function readCondition(scan) {
    skipBlanks(scan);
    while (take(scan, flag))
        skipBlanks(scan);
    const test = take(scan, unary);
    readOperand(scan);
    skipBlanks(scan);
    if (!test && take(scan, comparison))
        readOperand(scan);
}
function readOperand(scan) {
    skipBlanks(scan);
    // A parenthesis in an operand is a character, also inside a block.
    const { open } = scan;
    scan.open = 0;
    readParts(scan, c => c === ' ' || c === '\t' || c === '\u00a0' || (c === '=' && peek(scan, 1) === '='));
    scan.open = open;
}
/** `for [/d /r /l /f] %%i in (...) do ...`, the scan behind the `for`; undefined where it is none. */
function readFor(scan, start, readBody, readCommands) {
    skipBlanks(scan);
    const kind = take(scan, options)?.[1]?.toLowerCase() ?? '';
    skipBlanks(scan);
    let settings = '';
    for (let argument = 0; argument < 2 && kind !== '' && peek(scan) !== '%' && !endsCommand(scan); argument++) {
        const from = scan.at;
        readWord(scan);
        settings += scan.text.slice(from, scan.at).toLowerCase();
        skipBlanks(scan);
    }
    const name = take(scan, loopName)?.[1];
    skipBlanks(scan);
    const hasSet = take(scan, inWord) !== undefined;
    skipBlanks(scan);
    if (name === undefined || !hasSet || peek(scan) !== '(')
        return undefined;
    const from = scan.at + 1;
    const to = setEnd(scan);
    const items = within(scan, from, to, inner => readItems(inner, kind, settings, readCommands));
    skipBlanks(scan);
    take(scan, doWord);
    skipBlanks(scan);
    scan.loops++;
    const body = readBody(scan);
    scan.loops--;
    return { kind: 'loop', variable: `%${name}`, items, body, start, end: scan.at };
}
/** Past the set; the offset of its closing parenthesis, or of the end of the line where it has none. */
function setEnd(scan) {
    const start = scan.at;
    let quoted = false;
    for (let at = start + 1; at < scan.end; at++) {
        const c = scan.text[at];
        if (scan.holes.has(at))
            continue;
        if (c === '\n') {
            quoted = false;
            if (scan.returns <= 0)
                break;
        }
        else if (c === '"')
            quoted = !quoted;
        else if (!quoted && c === '^')
            at++;
        else if (!quoted && c === ')') {
            scan.at = at + 1;
            return at;
        }
    }
    scan.returns--;
    report(scan, 'The parenthesis of `in (` is not closed.', start, start + 1);
    scan.at = lineEnd(scan);
    return scan.at;
}
function readItems(scan, kind, settings, readCommands) {
    const [start, end] = [scan.at, scan.end];
    const whole = (part) => [{ start, end, parts: [part] }];
    if (kind === 'f') {
        const body = readFed(scan, settings.includes('usebackq') ? '`' : "'", readCommands);
        return whole(body ? { kind: 'substitution', body, quoted: false, start, end } : { kind: 'unseen', quoted: false, start, end });
    }
    const words = [];
    for (;;) {
        while (peek(scan) === '\n' || (peek(scan) !== '' && ' \t,;=\r'.includes(peek(scan))))
            scan.at++;
        if (peek(scan) === '')
            break;
        const before = scan.at;
        const word = readWord(scan, ',;=');
        if (scan.at === before)
            scan.at++;
        else
            words.push(word);
    }
    if (kind === 'l')
        return countedItems(words) ?? whole({ kind: 'unseen', quoted: false, start, end });
    return words.map(word => /[*?]/.test(scan.text.slice(word.start, word.end)) ? { ...word, parts: [{ kind: 'unseen', quoted: false, start: word.start, end: word.end }] } : word);
}
/** The command in the quotes of `for /f %%i in ('...')`. */
function readFed(scan, quote, readCommands) {
    let [start, end] = [scan.at, scan.end];
    while (start < end && /\s/.test(scan.text[start]))
        start++;
    while (end > start && /\s/.test(scan.text[end - 1]))
        end--;
    if (end - start < 2 || scan.text[start] !== quote || scan.text[end - 1] !== quote)
        return undefined;
    return within(scan, start + 1, end - 1, readCommands, 'gone');
}
/** `for /l %%i in (1,1,3)` */
function countedItems(words) {
    const [from, step, to] = words.map(({ parts: [only, more] }) => only?.kind === 'text' && !more && /^-?\d{1,6}$/.test(only.text) ? Number(only.text) : Number.NaN);
    const count = from === undefined || step === undefined || to === undefined ? Number.NaN : Math.floor((to - from) / step) + 1;
    if (!(count <= mostNumbers))
        return undefined;
    const [{ start }, { end }] = [words[0], words[2]];
    return Array.from({ length: Math.max(count, 0) }, (_, index) => ({
        start,
        end,
        parts: [{ kind: 'text', text: String(from + index * step), quoted: false, start, end }],
    }));
}

;// CONCATENATED MODULE: ./lib/parse/shell/cmd-set.js


const cmd_set_option = /\/([pa])(?=[\s"])/iy;
const arithmetic = /[\s"(]*([A-Za-z_]\w*)\s*(?:[-+*/%&^|]|<<|>>)?=/y;
/** `set NAME=value`, `set "NAME=value"`, `set /p`, `set /a`: past the command. What only shows variables sets nothing. */
function readSet(scan, start) {
    skipBlanks(scan);
    const kind = take(scan, cmd_set_option)?.[1]?.toLowerCase();
    skipBlanks(scan);
    const from = scan.at;
    const end = commandEnd(scan);
    scan.at = end;
    if (kind === 'a')
        return arithmeticNames(scan, from, end).map(name => assignment(name, undefined, start, end));
    const quoted = scan.text[from] === '"';
    const last = quoted ? scan.text.lastIndexOf('"', end - 1) : end;
    const [left, right] = [quoted ? from + 1 : from, quoted && last > from ? last : end];
    const equals = indexWithin(scan.text, '=', left, right);
    const name = scan.text.slice(left, Math.max(left, equals)).toUpperCase();
    if (equals < 0 || name === '' || /[%!\uE000]/.test(name))
        return [];
    return [assignment(name, kind === 'p' ? undefined : readValue(scan, equals + 1, right, quoted), start, end)];
}
function assignment(name, value, start, end) {
    return { kind: 'assignment', name, ...(value && { value }), append: false, default: false, start, end };
}
/** The end of the command for cmd: an operator outside of quotes, or the end of the line. */
function commandEnd(scan) {
    let quoted = false;
    const start = scan.at;
    for (; peek(scan) !== ''; scan.at++) {
        const c = peek(scan);
        if (scan.holes.has(scan.at))
            continue;
        if (c === '"')
            quoted = !quoted;
        else if (!quoted && c === '^')
            scan.at++;
        else if (c === '\n' || (!quoted && endsCommand(scan)))
            break;
    }
    const end = Math.min(scan.at, scan.end);
    scan.at = start;
    return end;
}
function indexWithin(text, needle, start, end) {
    for (let at = start; at < end; at++)
        if (text[at] === needle)
            return at;
    return -1;
}
/** The value without the quotes around it and the blanks after it: what a program receives where the variable stands unquoted. */
function readValue(scan, start, right, quoted) {
    let end = right;
    while (!quoted && end > start && isBlank(scan.text[end - 1]))
        end--;
    const parts = within(scan, start, end, inner => {
        const read = [...readParts(inner, () => false)];
        // Operators are characters here where quotes stand around the whole: cmd saw them inside.
        while (inner.at < inner.end) {
            const at = inner.at++;
            read.push({ kind: 'text', text: inner.text.slice(at, inner.at), quoted, start: at, end: inner.at });
            addAll(read, readParts(inner, () => false));
        }
        return read;
    });
    return { start, end, parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted, start, end: start }] };
}
/** The names that `set /a "x=1, y+=2"` sets. */
function arithmeticNames(scan, start, end) {
    const names = [];
    for (let at = start; at < end && at >= 0; at = indexWithin(scan.text, ',', at, end) + 1 || end) {
        arithmetic.lastIndex = at;
        const name = arithmetic.exec(scan.text)?.[1];
        if (name !== undefined && arithmetic.lastIndex <= end)
            names.push(name.toUpperCase());
    }
    return names;
}

// EXTERNAL MODULE: ./lib/parse/shell/mask.js
var mask = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/parse/shell/cmd.js





const deepest = 64;
const mostReturns = 16;
/** Each alternative holds those before it: a chain that nobody wrote by hand must not become a tree that nobody can walk. */
const mostAlternatives = 32;
const cmd_keyword = /(rem|if|for|set|call)(?=[\s(^/"]|$)/iy;
const cmd_prompt = /[A-Za-z]:\\[^\s<>|&"%]{0,200}>[ \t]*/y;
/**
 * Reads a batch file. Never throws: what cannot be read is a problem with its place, and the rest is there.
 * cmd compares the names of variables without regard to case: they are in upper case here. Loop variables, which it does not, are `%i` with the
 * percent sign before the letter; arguments are `1`, `*`, `~DP0`. `call` is left out before a command; `call :label` is a command named `:label`.
 * A quote ends with its line, as it does for cmd.
 */
function parseCmd(text, options = {}) {
    const masked = (0,mask/* maskTemplates */.q6)(text.text, options.host ?? 'plain', options.placeholders ?? false);
    const scan = {
        text: masked.text,
        holes: new Map(masked.holes.map(hole => [hole.start, hole])),
        problems: [],
        at: 0,
        end: masked.text.length,
        open: 0,
        depth: 0,
        loops: 0,
        carets: 'escape',
        delayed: /enabledelayedexpansion|cmd(?:\.exe)? \/v/i.test(masked.text),
        returns: mostReturns,
    };
    return { shell: 'cmd', body: readLines(scan), problems: scan.problems };
}
/** Statements up to the parenthesis that closes the group, or the end. */
function readLines(scan) {
    const statements = [];
    for (;;) {
        skipBlanks(scan);
        const c = scan.holes.has(scan.at) ? 'x' : peek(scan);
        const before = scan.at;
        if (c === '' || (c === ')' && scan.open > 0))
            return statements;
        if (c === ')')
            report(scan, 'The parenthesis `)` closes nothing.', scan.at, scan.at + 1);
        if (c === '\n' || c === ')' || c === '&' || c === '|')
            scan.at++;
        else
            for (const statement of readChain(scan))
                statements.push(statement);
        if (scan.at === before)
            scan.at++;
    }
}
/** `a & b && c || d`: what is left of the line. */
function readChain(scan) {
    const done = [];
    let last = [...readPipeline(scan)];
    for (let alternatives = 0;;) {
        skipBlanks(scan);
        const operator = scan.holes.has(scan.at) ? undefined : take(scan, /&&?|\|\|/y)?.[0];
        if (operator === undefined)
            return done.concat(last);
        skipBlanks(scan);
        const start = last[0]?.start ?? scan.at;
        const next = readPipeline(scan);
        if (operator === '||' && alternatives++ < mostAlternatives)
            last = [{ kind: 'branch', tests: last, arms: [next], exhaustive: false, start, end: scan.at }];
        else if (operator !== '&')
            for (const statement of next)
                last.push(statement);
        else {
            for (const statement of last)
                done.push(statement);
            last = [...next];
        }
    }
}
function readPipeline(scan) {
    const start = scan.at;
    const stages = [...readStage(scan)];
    let pipes = 0;
    for (skipBlanks(scan); peek(scan) === '|' && peek(scan, 1) !== '|' && !scan.holes.has(scan.at); skipBlanks(scan)) {
        scan.at++;
        pipes++;
        skipBlanks(scan);
        addAll(stages, readStage(scan));
    }
    return pipes > 0 && stages.length > 1 ? [{ kind: 'pipeline', commands: stages, start, end: scan.at }] : stages;
}
/** One command, or a group, a loop, a choice, an assignment. */
function readStage(scan) {
    take(scan, cmd_prompt);
    while (peek(scan) !== '' && '@ \t\r,;='.includes(peek(scan)) && !scan.holes.has(scan.at))
        scan.at++;
    const start = scan.at;
    if (scan.holes.has(start))
        return readCommand(scan);
    if (peek(scan) === ':')
        return skipLine(scan);
    if (scan.depth < deepest) {
        if (peek(scan) === '(')
            return [{ kind: 'group', body: readGroup(scan), subshell: false, start, end: scan.at }];
        const word = take(scan, cmd_keyword)?.[1]?.toLowerCase();
        if (word !== undefined)
            return readKeyword(scan, word, start);
    }
    return readCommand(scan);
}
function readKeyword(scan, word, start) {
    if (word === 'rem')
        return skipLine(scan);
    if (word === 'set')
        return readSet(scan, start);
    scan.depth++;
    const read = word === 'call' ? readCalled(scan) : word === 'if' ? [readIf(scan, start, readBody)] : readLoop(scan, start);
    scan.depth--;
    return read;
}
function readLoop(scan, start) {
    const loop = readFor(scan, start, readBody, readLines);
    return loop ? [loop] : skipCommand(scan);
}
/** `call az ...` runs az; `call :label` keeps the label as the name of a command. */
function readCalled(scan) {
    skipBlanks(scan);
    return peek(scan) === ':' ? readCommand(scan) : readStage(scan);
}
/** A group, or what is left of the line. */
function readBody(scan) {
    take(scan, /[@ \t]*/y);
    return peek(scan) === '(' && scan.depth < deepest ? readGroup(scan) : readChain(scan);
}
/** `( ... )`; redirections of the whole group are passed over. */
function readGroup(scan) {
    const start = scan.at++;
    scan.open++;
    scan.depth++;
    const body = readLines(scan);
    scan.open--;
    scan.depth--;
    if (peek(scan) === ')')
        scan.at++;
    else
        report(scan, 'The parenthesis `(` is not closed.', start, start + 1);
    skipBlanks(scan);
    while (take(scan, /\d?>>?(?:&\d)?/y)) {
        skipBlanks(scan);
        if (!endsCommand(scan))
            readWord(scan);
        skipBlanks(scan);
    }
    return body;
}
function readCommand(scan) {
    const start = scan.at;
    const words = [];
    const output = readWords(scan, words);
    const end = words.at(-1)?.end ?? scan.at;
    return words.length > 0 ? [{ kind: 'command', words, environment: [], ...(output && { output }), start, end }] : [];
}
function skipCommand(scan) {
    readWords(scan, []);
    return [];
}
/** Past a remark or a label. */
function skipLine(scan) {
    scan.at = lineEnd(scan);
    return [];
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parsePowerShell)
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
