export const id = 5;
export const ids = [5];
export const modules = {

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
