export const id = 426;
export const ids = [426];
export const modules = {

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseWhole: () => (/* binding */ parseWhole)
});

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

;// CONCATENATED MODULE: ./lib/parse/shell/bash-whole.js




/**
 * A script as the parser (unbash) reads it, whatever is in it. Never throws: what the parser stumbles over is a problem with its place, and the rest is there.
 * https://github.com/webpro-nl/unbash
 */
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


/***/ })

};
