export const id = 890;
export const ids = [890];
export const modules = {

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBash: () => (/* binding */ parseBash)
});

// EXTERNAL MODULE: ./lib/parse/parts.js
var parts = __webpack_require__(6989);
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
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::-([\w./-]+))?\})/y;
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
    const found = take(reader, variable);
    if (!found)
        return false;
    const [, bare, braced, fallback] = found;
    const { at: end } = reader;
    const read = { kind: 'variable', name: (bare ?? braced), all: false, quoted, start, end };
    parts.push(fallback === undefined ? read : { ...read, fallback: [{ kind: 'text', text: fallback, quoted: false, start: end - 1 - fallback.length, end: end - 1 }] });
    return true;
}

// EXTERNAL MODULE: ./lib/parse/shell/mask.js
var mask = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/parse/shell/bash.js



/** Reads a bash script. Never throws but for a missing part: what cannot be read is a problem with its place, and the rest is there. */
function parseBash(text, options = {}) {
    const masked = (0,mask/* maskTemplates */.q6)(text.text, options.host ?? 'plain', options.placeholders ?? false, '\\');
    const body = masked.holes.length === 0 && !text.text.includes('\r') ? plainScript(masked.text) : undefined;
    return body ? { shell: 'bash', body, problems: [] } : parts/* parts */.r.wholeBash.code().parseWhole(text.text, masked);
}


/***/ })

};
