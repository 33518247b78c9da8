export const id = 410;
export const ids = [410];
export const modules = {

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6989);


/** Nesting that no manifest reaches; deeper ones are made to exhaust a stack. */
const MAX_DEPTH = 200;
/** The events of one document: from js-yaml, which is several times faster, and from `yaml`, which is more lenient, where js-yaml gives up. */
function eventsOf(document) {
    try {
        return { events: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(document, { maxDepth: MAX_DEPTH }), problems: [] };
    }
    catch (error) {
        const at = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
        const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? error.reason : 'it is not YAML';
        if (reason.includes('maxDepth'))
            return unread(TOO_DEEP, at, at);
        return document.length > MAX_LENIENT ? unread(reason, at, at) : _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .parts */ .r.lenientYaml.code().lenientEvents(document);
    }
}
/** A problem's reason. */
const TOO_DEEP = `it is nested more than ${MAX_DEPTH} levels deep`;
/** The second reader takes a microsecond for each byte; a file that long and that broken is not worth seconds. */
const MAX_LENIENT = 1 << 20;
/** What a report says of it. */
const messageOf = (reason) => `This YAML document could not be read: ${reason.replace(/\.$/, '')}.`;
const unread = (reason, start, end) => ({ events: [], problems: [{ message: messageOf(reason), start, end }] });


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lenientEvents: () => (/* binding */ lenientEvents)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _yaml_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);



/** Errors of `yaml` after which its tree is still what the author wrote. After any other one, keys may stand in the wrong place. */
const HARMLESS = new Set([
    'BAD_ALIAS',
    'BAD_DIRECTIVE',
    'BAD_DQ_ESCAPE',
    'BAD_SCALAR_START',
    'COMMENT_SPACE',
    'KEY_OVER_1024_CHARS',
    'NON_STRING_KEY',
    'TAG_RESOLVE_FAILED',
]);
/** The events of one document from `yaml`, in the form of js-yaml's. */
function lenientEvents(document) {
    try {
        const read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(document, { uniqueKeys: false, prettyErrors: false, merge: true, logLevel: 'silent' });
        const fatal = read.errors.find(error => !HARMLESS.has(error.code));
        if (fatal)
            return { events: [], problems: [problemOf(fatal, document)] };
        const events = [];
        if (read.contents && !append(events, document, read.contents, 0))
            return (0,_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)(_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP */ .gZ, 0, 0);
        return { events, problems: read.errors.map(error => problemOf(error, document)) };
    }
    catch {
        return (0,_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)('it is not YAML', 0, 0);
    }
}
/** The reader's places may lie past the end. */
function problemOf({ message: reason, pos: [start, end] }, document) {
    const from = Math.min(start, document.length);
    return { message: (0,_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(reason), start: from, end: Math.max(from, Math.min(end, document.length)) };
}
const NONE = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
const POP = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP };
const EMPTY = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR, valueStart: -1, valueEnd: -1, ...NONE, style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN, chomping: 1, indent: -1, fast: false };
/** Appends a node; false where it is nested too deep. */
function append(events, source, node, depth) {
    if (depth >= _yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
        return false;
    const [start = 0] = node.range ?? [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
        events.push({ type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS, anchorStart: start + 1, anchorEnd: start + 1 + node.source.length });
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
        events.push(scalarEvent(source, node));
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isCollection */ .P3)(node)) {
        const given = { anchor: node.anchor, tag: node.tag, text: '' };
        events.push({ type: (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node) ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE, start, ...NONE, style: node.flow ? 2 : 1, given });
        const items = node.items;
        for (const item of items) {
            const children = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(item) ? [item.key, item.value] : [item];
            for (const child of children) {
                if (child === null || child === undefined)
                    events.push(EMPTY);
                else if (!append(events, source, child, depth + 1))
                    return false;
            }
        }
        events.push(POP);
    }
    return true;
}
function scalarEvent(source, node) {
    const [start, end] = node.range;
    const given = { anchor: node.anchor, tag: node.tag, text: typeof node.value === 'string' ? node.value : (node.source ?? '') };
    const event = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR, ...NONE, chomping: 1, indent: -1, fast: false, given };
    switch (node.type) {
        case 'QUOTE_DOUBLE':
            return { ...event, valueStart: start + 1, valueEnd: Math.max(start + 1, end - 1), style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED };
        case 'QUOTE_SINGLE':
            return { ...event, valueStart: start + 1, valueEnd: Math.max(start + 1, end - 1), style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED };
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED': {
            const header = source.indexOf('\n', start);
            return { ...event, valueStart: header < 0 ? end : Math.min(header + 1, end), valueEnd: end, style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK };
        }
        default:
            if (end <= start)
                return { ...event, valueStart: -1, valueEnd: -1, style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN };
            return { ...event, valueStart: start, valueEnd: end, style: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN, given: { ...given, text: node.source ?? given.text } };
    }
}


/***/ })

};
