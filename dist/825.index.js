export const id = 825;
export const ids = [825];
export const modules = {

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventsOf: () => (/* reexport */ yaml_events/* eventsOf */.XL),
  gapsOf: () => (/* reexport */ gapsOf),
  treeOf: () => (/* reexport */ treeOf)
});

// EXTERNAL MODULE: ./lib/parse/yaml-events.js
var yaml_events = __webpack_require__(8616);
;// CONCATENATED MODULE: ./lib/parse/yaml-gaps.js
/** @param actions in their order, with offsets into the document */
function gapsOf(actions) {
    const stack = [];
    let index = 0;
    /** An action came after the last token: the collections that begin or go on with the next one are open. */
    let pending = false;
    return {
        until(cursor, next) {
            pending = false;
            for (; index < actions.length && actions[index].start < next; index++) {
                const action = actions[index];
                if (action.end > cursor)
                    apply(action);
            }
        },
        enter(text, start, isMap, block, hollow) {
            const column = block ? start - (text.lastIndexOf('\n', start - 1) + 1) : -1;
            const keys = hollow?.keys ?? [];
            const open = pending || hollow?.open === true || (keys.length > 0 && !isMap);
            const frame = { column, isMap, open, possible: [...keys], awaiting: false, hollow: undefined };
            stack.push(frame);
            return frame;
        },
        leave() {
            stack.pop();
        },
        follow() {
            const top = stack.at(-1);
            if (pending && top)
                top.open = true;
        },
        take(frame) {
            const { hollow } = frame;
            frame.awaiting = false;
            frame.hollow = undefined;
            return hollow;
        },
    };
    function apply(action) {
        const top = stack.at(-1);
        const printed = action.kind === 'control' || top?.column === -1 ? [] : stack.filter(frame => frame.column === action.column);
        const map = action.keys && printed.findLast(({ isMap }) => isMap);
        if (map) {
            map.possible.push(...action.keys);
            return;
        }
        if (top?.awaiting) {
            top.hollow ??= { open: false, keys: [], optional: true };
            top.hollow.optional &&= action.keys !== undefined || action.optional === true;
            if (action.keys)
                top.hollow.keys.push(...action.keys);
            else
                top.hollow.open = true;
            // What is printed deeper than its key is the value, and no entry of what stands around it.
            if (action.kind === 'output' && top.column >= 0 && action.column !== undefined && action.column > top.column)
                return;
        }
        // The branch may hold what comes before the action as well as what comes after it.
        if (printed.length === 0)
            pending = true;
        const touched = action.kind === 'control' ? stack.slice(-1) : printed.length > 0 ? printed : stack;
        for (const frame of touched)
            frame.open = true;
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/parse/template.js
var template = __webpack_require__(2517);
// EXTERNAL MODULE: ./lib/parse/yaml-places.js
var yaml_places = __webpack_require__(9233);
// EXTERNAL MODULE: ./lib/parse/yaml-scalar.js
var yaml_scalar = __webpack_require__(5337);
;// CONCATENATED MODULE: ./lib/parse/yaml-leaf.js




/** The scalar of an event; a hole where its tag or a template decides all of it. */
function readScalar(reader, event, hollow) {
    reader.height = 0;
    const tag = tagOf(reader, event);
    if (event.valueStart < 0)
        return readEmpty(reader, event, tag, hollow);
    const [start, end] = extent(reader, event);
    endToken(reader, end);
    const at = reader.place(start, end);
    const style = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? 'plain' : event.style <= js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 'quoted' : 'block';
    const parts = reader.gaps ? partsOf(reader, event) : undefined;
    if (hollow || (parts && (tag !== undefined || (style === 'plain' && parts.length === 1))))
        return { kind: 'hole', at };
    if (parts) {
        const written = event.given ? reader.written.slice(event.valueStart, event.valueEnd) : (0,js_yaml/* getScalarValue */.KE)(reader.written, event);
        return { kind: 'scalar', at, value: written, text: written, parts, style };
    }
    const text = event.given ? event.given.text : (0,js_yaml/* getScalarValue */.KE)(reader.text, event);
    const value = tag !== undefined ? (0,yaml_scalar/* taggedScalar */.xS)(tag, text) : style === 'plain' ? (0,yaml_scalar/* typedScalar */.pP)(text) : text;
    return value === undefined ? { kind: 'hole', at } : { kind: 'scalar', at, value, text, style };
}
function readEmpty(reader, event, tag, hollow) {
    const start = reader.cursor;
    endToken(reader, tag !== undefined || anchorOf(reader, event) !== undefined ? (0,yaml_places/* afterProperties */.KA)(reader.text, start) : start);
    const at = reader.place(reader.cursor, reader.cursor);
    const value = tag === undefined ? null : (0,yaml_scalar/* taggedScalar */.xS)(tag, '');
    if (hollow)
        return { kind: 'hole', at, ...(hollow.optional && { optional: true }) };
    return value === undefined ? { kind: 'hole', at } : { kind: 'scalar', at, value, text: '', style: 'plain' };
}
/** Quotes included; a block scalar from its indicator to its last character that is not a line break. */
function extent(reader, event) {
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return [event.valueStart, event.valueEnd];
    if (event.style <= js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return [event.valueStart - 1, event.valueEnd + 1];
    const indicator = (0,yaml_places/* blockIndicator */.JJ)(reader.text, Math.max(reader.cursor, event.anchorEnd, event.tagEnd), event.valueStart);
    return [indicator, (0,yaml_places/* trimmedEnd */.Ee)(reader.text, indicator, event.valueStart, event.valueEnd)];
}
/** The certain runs of a scalar that a template touches. */
function partsOf(reader, event) {
    if (!event.given)
        return (0,template/* unseenParts */.du)((0,js_yaml/* getScalarValue */.KE)(reader.inked, event));
    const { valueStart, valueEnd } = event;
    return reader.inked.slice(valueStart, valueEnd) === reader.text.slice(valueStart, valueEnd) ? (0,template/* unseenParts */.du)(event.given.text) : [undefined];
}
/** A token ends here; the actions of a template before the next one are met while its collections are still open. */
function endToken(reader, end) {
    reader.cursor = end;
    reader.gaps?.until(end, nextStart(reader));
}
/** Where the next token begins, as far as events tell: ends of collections and empty scalars have no place. */
function nextStart(reader) {
    for (reader.ahead = Math.max(reader.ahead, reader.index); reader.ahead < reader.events.length; reader.ahead++) {
        const event = reader.events[reader.ahead];
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0)
            return event.valueStart;
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return event.anchorStart;
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return event.start;
    }
    return Number.POSITIVE_INFINITY;
}
/** The name of the node's anchor. */
function anchorOf(reader, event) {
    if (event.given)
        return event.given.anchor;
    return event.anchorStart < 0 ? undefined : reader.text.slice(event.anchorStart, event.anchorEnd);
}
/** The node's explicit tag, as written or in its full form. */
function tagOf(reader, event) {
    if (event.given)
        return event.given.tag;
    return event.tagStart < 0 ? undefined : reader.text.slice(event.tagStart, event.tagEnd);
}

// EXTERNAL MODULE: ./lib/model/node.js
var node = __webpack_require__(2141);
;// CONCATENATED MODULE: ./lib/parse/yaml-merge.js

/** Entries that the merge keys of one document may bring in. Each merge of a merge copies again, so the number is not bounded by the text. */
const MAX_MERGED = 10_000;
const isMerge = (entry) => entry.key.text === '<<' && entry.key.style === 'plain' && !entry.key.parts;
/**
 * The map with its `<<` resolved: own keys win, then the earlier of a list of maps. What is brought in comes first, so that "the last one
 * wins" holds. The entries keep their places in the map that was merged.
 */
function resolveMerges(map, before) {
    const own = map.entries.filter(entry => !isMerge(entry));
    const seen = new Set(own.map(entry => entry.key.text));
    const entries = [];
    let open = map.open;
    let count = before;
    for (const source of map.entries.filter(isMerge).flatMap(entry => (entry.value.kind === 'list' ? entry.value.items : [entry.value]))) {
        if (isOpen(source))
            open = true;
        for (const entry of source.kind === 'map' ? source.entries : []) {
            if (++count > MAX_MERGED)
                return { map: (0,node/* mapWith */.lg)(map, { open: true, entries: [...entries, ...own] }), count, excess: true };
            if (seen.has(entry.key.text))
                continue;
            seen.add(entry.key.text);
            entries.push(entry);
        }
    }
    return { map: (0,node/* mapWith */.lg)(map, { open, entries: [...entries, ...own] }), count, excess: false };
}
/** Whether a merged node may hold keys that are not seen. */
function isOpen(node) {
    if (node.kind === 'map')
        return node.open;
    return node.kind === 'hole' || (node.kind === 'scalar' && node.parts !== undefined);
}

;// CONCATENATED MODULE: ./lib/parse/yaml-tree.js






/** Nodes that a document may have when every alias is written out: what walks the tree later does not know of sharing. */
const MAX_NODES = 1_000_000;
/** The tree of one document. Places of empty scalars and ends of collections are not in the events: they are found in the text. */
function treeOf(source) {
    const reader = { ...source, problems: [], anchors: new Map(), index: 0, ahead: 0, cursor: 0, size: 0, height: 0, merged: 0 };
    if (source.events[0]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        reader.index++;
    reader.gaps?.until(0, nextStart(reader));
    const first = source.events[reader.index];
    if (!first || isNothing(reader, first))
        return { root: undefined, problems: [] };
    return { root: readNode(reader, 0, undefined), problems: reader.problems };
}
const isNothing = (reader, event) => event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart < 0 && anchorOf(reader, event) === undefined && tagOf(reader, event) === undefined;
/** @param hollow what actions of a template may print where the node stands: what is there is not all */
function readNode(reader, depth, hollow) {
    const event = reader.events[reader.index++];
    reader.size++;
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return readAlias(reader, event, depth);
    const content = event;
    const name = anchorOf(reader, content);
    if (name === undefined)
        return readContent(reader, content, depth, hollow);
    const anchor = { size: 0, height: 0 };
    const before = reader.size;
    reader.anchors.set(name, anchor);
    const node = readContent(reader, content, depth, hollow);
    anchor.size = reader.size - before + 1;
    anchor.height = reader.height;
    anchor.node = node;
    return node;
}
function readContent(reader, event, depth, hollow) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return readScalar(reader, event, hollow);
    const frame = reader.gaps?.enter(reader.text, event.start, event.type === js_yaml/* EVENT_ID */.hy.MAPPING, event.style === 1, hollow);
    const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? readList(reader, event, depth, frame) : readMap(reader, event, depth, frame);
    const tag = tagOf(reader, event);
    return tag === undefined || (0,yaml_scalar/* isPlainCollection */.f)(tag) ? node : { kind: 'hole', at: node.at };
}
function readAlias(reader, event, depth) {
    const name = reader.text.slice(event.anchorStart, event.anchorEnd);
    const anchor = reader.anchors.get(name);
    const place = { start: event.anchorStart - 1, end: event.anchorEnd };
    const hole = { kind: 'hole', at: reader.place(place.start, place.end) };
    reader.height = 0;
    endToken(reader, event.anchorEnd);
    if (!anchor)
        reader.problems.push({ message: `There is no anchor &${name} before this alias.`, ...place });
    if (!anchor?.node)
        return hole;
    if (reader.size + anchor.size > MAX_NODES || depth + anchor.height >= yaml_events/* MAX_DEPTH */.lr) {
        reader.problems.push({ message: 'Written out, the aliases of this document are too many to be read.', ...place });
        return hole;
    }
    reader.size += anchor.size;
    reader.height = anchor.height;
    return anchor.node;
}
const anything = { open: true, keys: [], optional: false };
function readList(reader, event, depth, frame) {
    const items = [];
    let height = 0;
    reader.cursor = event.start + (event.style === 1 ? 0 : 1);
    for (let next = reader.events[reader.index]; next && next.type !== js_yaml/* EVENT_ID */.hy.POP; next = reader.events[reader.index]) {
        reader.gaps?.follow();
        const empty = isEmpty(next);
        if (empty && event.style === 1)
            reader.cursor = (0,yaml_places/* afterIndicator */.OH)(reader.text, reader.cursor, '-');
        const item = readNode(reader, depth + 1, empty && frame?.open === true ? anything : undefined);
        if (frame && item.kind === 'hole')
            frame.open = true;
        items.push(item);
        height = Math.max(height, reader.height);
    }
    const at = finish(reader, event, true);
    reader.height = height + 1;
    return { kind: 'list', at, items, open: frame?.open ?? false };
}
function readMap(reader, event, depth, frame) {
    const entries = [];
    const braced = event.style === 2 && reader.text[event.start] === '{' && !isPair(reader, event);
    let unseen = false;
    let merges = false;
    let height = 0;
    reader.cursor = event.start + (braced ? 1 : 0);
    for (let next = reader.events[reader.index]; next && next.type !== js_yaml/* EVENT_ID */.hy.POP; next = reader.events[reader.index]) {
        reader.gaps?.follow();
        if (frame)
            frame.awaiting = true;
        const key = keyOf(readNode(reader, depth + 1, undefined));
        height = Math.max(height, reader.height);
        if (key.parts)
            unseen = true;
        if (key.text === '<<')
            merges = true;
        if (isEmpty(reader.events[reader.index]))
            reader.cursor = (0,yaml_places/* afterIndicator */.OH)(reader.text, reader.cursor, ':');
        entries.push({ key, value: readNode(reader, depth + 1, frame && reader.gaps.take(frame)) });
        height = Math.max(height, reader.height);
    }
    const at = finish(reader, event, braced);
    reader.height = height + 1;
    const open = unseen || (frame?.open ?? false);
    const possible = frame?.possible ?? [];
    const all = open && frame ? withAlternatives(entries) : withPossible(entries, possible);
    const map = { kind: 'map', at, entries: all, open, ...(possible.length > 0 && { possible }) };
    return merges ? withMerges(reader, map, event.start) : map;
}
/** In `[a: b]` and `[{a: b}: c]` a map stands without braces of its own. */
function isPair(reader, event) {
    const key = reader.events[reader.index];
    return key?.type === js_yaml/* EVENT_ID */.hy.MAPPING && key.start === event.start;
}
const isEmpty = (event) => event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart < 0;
/** Passes the end of a collection and gives its place. */
function finish(reader, event, bracketed) {
    reader.index++;
    reader.gaps?.leave();
    if (bracketed && event.style === 2)
        endToken(reader, (0,yaml_places/* closingBracket */.uE)(reader.text, reader.cursor));
    return reader.place(event.start, reader.cursor);
}
/** Kubernetes and every reader of its files know scalar keys alone; any other key is one that nobody sees. */
function keyOf(node) {
    return node.kind === 'scalar' ? node : { kind: 'scalar', at: node.at, value: '', text: '', parts: [undefined], style: 'plain' };
}
/** Where a template's branches write a key twice, both stay, and a hole after them keeps the last from being taken for the only one. */
function withAlternatives(entries) {
    const last = new Map();
    const repeated = new Set();
    for (const entry of entries) {
        if (last.has(entry.key.text))
            repeated.add(entry.key.text);
        last.set(entry.key.text, entry);
    }
    const holes = [...repeated].map((text) => ({ key: last.get(text).key, value: { kind: 'hole', at: last.get(text).value.at } }));
    return holes.length > 0 ? [...entries, ...holes] : entries;
}
/** A key that is written and may be written once more: a hole behind it keeps it from being taken for certain. */
function withPossible(entries, possible) {
    const doubtful = entries.filter(({ key }) => possible.includes(key.text));
    return doubtful.length > 0 ? [...entries, ...doubtful.map(({ key, value }) => ({ key, value: { kind: 'hole', at: value.at } }))] : entries;
}
function withMerges(reader, map, start) {
    const result = resolveMerges(map, reader.merged);
    reader.merged = result.count;
    if (result.excess)
        reader.problems.push({ message: 'The merge keys of this document bring in too many entries to be read.', start, end: start });
    return result.map;
}

;// CONCATENATED MODULE: ./lib/parse/yaml-any.js
/** What reads the YAML that yaml-plain.ts gives up on. */





/***/ }),

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


/***/ })

};
