export const id = 640;
export const ids = [640];
export const modules = {

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCmd: () => (/* binding */ parseCmd)
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


/***/ })

};
