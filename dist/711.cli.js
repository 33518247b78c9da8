export const id = 711;
export const ids = [711,5];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ same),
/* harmony export */   g: () => (/* binding */ either)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

/** What is certain of a value that is one of two, whichever a condition nobody can see takes. */
function either(a, b, at, spend) {
    if (a === b || same(a, b, spend))
        return a;
    if (!spend())
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at);
    if (a.kind === 'map' && b.kind === 'map')
        return eitherMap(a, b, at, spend);
    if (a.kind === 'list' && b.kind === 'list')
        return eitherList(a, b, at, spend);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(a) || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(b) || mayBeAbsent(a) || mayBeAbsent(b) ? missing(at) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at);
}
const missing = (at) => ({ kind: 'hole', at, optional: true });
const mayBeAbsent = (node) => node.kind === 'hole' && node.optional === true;
/** A key that only one of them has may be there or not. */
function eitherMap(a, b, at, spend) {
    const shared = a.entries.map(({ key, value }) => {
        const other = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(b, key.text);
        return { key, value: other ? either(value, other.value, value.at, spend) : missing(value.at) };
    });
    const added = b.entries.filter(({ key }) => !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(a, key.text)).map(({ key, value }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(key.text, missing(value.at), key.at));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([...shared, ...added], at, a.open || b.open);
}
/** The items that both begin with; the others are possible. */
function eitherList(a, b, at, spend) {
    let common = 0;
    while (common < Math.min(a.items.length, b.items.length) && same(a.items[common], b.items[common], spend))
        common++;
    const rest = [...a.items.slice(common), ...b.items.slice(common), ...(a.possible ?? []), ...(b.possible ?? [])];
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(a.items.slice(0, common), at, true, rest);
}
/** Whether two values are certain to be equal. */
function same(a, b, spend) {
    if (a === b)
        return a.kind !== 'hole';
    if (!spend() || a.kind !== b.kind)
        return false;
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return !a.parts && !b.parts && a.value === b.value;
    if (a.kind === 'list' && b.kind === 'list')
        return !a.open && !b.open && a.items.length === b.items.length && a.items.every((item, index) => same(item, b.items[index], spend));
    if (a.kind !== 'map' || b.kind !== 'map' || a.open || b.open || a.entries.length !== b.entries.length)
        return false;
    return a.entries.every(({ key, value }) => {
        const other = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(b, key.text);
        return other !== undefined && same(value, other.value, spend);
    });
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay),
/* harmony export */   k: () => (/* binding */ collectionFunctions)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _text_functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6065);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);




/** Texts, or lists one after the other. */
const concat = (args, at) => {
    if (!args.some(arg => arg.kind === 'list'))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)(args.flatMap(arg => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(arg) ?? [undefined]), at);
    const open = args.some(arg => arg.kind !== 'list' || arg.open);
    const lists = args.filter((arg) => arg.kind === 'list');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(lists.flatMap(({ items }) => items), at, open, lists.flatMap(({ possible }) => possible ?? []));
};
/** Objects are merged, and so are the objects in them; of lists each item is taken once. */
const union = (args, at, spend) => {
    if (args.some(arg => arg.kind === 'list')) {
        const all = concat(args, at, spend);
        if (all?.kind !== 'list')
            return undefined;
        const kept = [];
        for (const item of all.items)
            if (!kept.some(other => (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(other, item, spend)))
                kept.push(item);
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .listWith */ .VO)(all, { items: kept });
    }
    return args.reduce((merged, arg) => (merged ? overlay(merged, arg, at, spend, true) : arg), undefined);
};
/** One object over another. What one that nobody can see would change is not known any more. */
function overlay(under, over, at, spend, deep) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(over))
        return under;
    if (over.kind !== 'map' || !spend())
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([], at, true);
    const below = under.kind === 'map' && !over.open ? under : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([], at, true);
    const kept = below.entries.filter(({ key }) => !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(over, key.text));
    const laid = over.entries.map(({ key, value }) => {
        const old = deep && value.kind === 'map' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(below, key.text) : undefined;
        return old?.value.kind === 'map' ? { key, value: overlay(old.value, value, value.at, spend, true) } : { key, value };
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([...kept, ...laid], at, below.open);
}
const range = ([start, count], at) => {
    const from = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(start);
    const length = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(count);
    if (from === undefined || length === undefined || length < 0)
        return undefined;
    const items = Array.from({ length: Math.min(length, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ITEMS */ ._5) }, (_, index) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(from + index, at));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items, at, length > _values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ITEMS */ ._5);
};
const contains = ([whole, wanted], at, spend) => {
    if (whole?.kind === 'list') {
        if (wanted && whole.items.some(item => (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(item, wanted, spend)))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, at);
        const certain = !whole.open && wanted?.kind === 'scalar' && !wanted.parts && whole.items.every(item => item.kind === 'scalar' && !item.parts);
        return certain ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(false, at) : undefined;
    }
    if (whole?.kind === 'map') {
        const key = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(wanted);
        if (key === undefined)
            return undefined;
        // A value that nobody can see may be a key that is not there.
        const found = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(whole, key);
        return found ? (found.value.kind === 'hole' ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, at)) : whole.open ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(false, at);
    }
    return whole && _text_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .textOrListFunctions */ .OG.contains(whole, wanted, at);
};
const empty = ([value], at) => {
    if (!value)
        return undefined;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, at);
    const size = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.length : undefined;
    if (size !== undefined)
        return size > 0 ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(false, at) : 'open' in value && value.open ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, at);
    const none = (0,_text_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyText */ .NO)(value);
    return none === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(none, at);
};
const length = ([value], at) => {
    if (value?.kind === 'list')
        return value.open ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value.items.length, at);
    if (value?.kind === 'map')
        return value.open ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value.entries.length, at);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    return text === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text.length, at);
};
const first = ([value], at) => {
    if (value?.kind === 'list')
        return value.items[0] ?? (value.open ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, at));
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    return text === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text.slice(0, 1), at);
};
const last = ([value], at) => {
    if (value?.kind === 'list')
        return value.open ? undefined : (value.items.at(-1) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, at));
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    return text === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text.slice(-1), at);
};
const take = ([value, count], at, spend) => {
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(count);
    if (value?.kind !== 'list')
        return _text_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .textOrListFunctions */ .OG.take([value, count].filter(each => each !== undefined), at, spend);
    if (size === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([], at, true, value.items);
    const items = value.items.slice(0, Math.max(0, size));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items, at, value.open && items.length < size);
};
const skip = ([value, count], at) => {
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(count);
    if (size === undefined || !value)
        return undefined;
    if (value.kind === 'list')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.items.slice(Math.max(0, size)), at, value.open, value.possible);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    return text === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text.slice(Math.max(0, size)), at);
};
const flatten = ([value], at, spend) => value?.kind === 'list'
    ? value.items.length === 0
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([], at, value.open)
        : concat([...value.items, ...(value.open ? [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at)] : [])], at, spend)
    : undefined;
const createObject = (args, at) => {
    const entries = args.flatMap((arg, index) => {
        const key = index % 2 === 0 ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(arg) : undefined;
        const value = args[index + 1];
        return key === undefined || !value ? [] : [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(key, value)];
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(entries, at, entries.length < args.length / 2);
};
/** `{ key, value }` of each entry, by the keys in order. */
const items = ([value], at) => {
    if (value?.kind !== 'map')
        return undefined;
    const sorted = [...value.entries].sort((a, b) => (a.key.text < b.key.text ? -1 : 1));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(sorted.map(({ key, value: inner }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)('key', (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(key.text, key.at)), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)('value', inner)], inner.at)), at, value.open);
};
const collectionFunctions = {
    concat,
    union,
    range,
    contains,
    empty,
    length,
    first,
    last,
    take,
    skip,
    flatten,
    items,
    createobject: createObject,
    createarray: (args, at) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(args, at),
    array: ([value], at) => (value?.kind === 'hole' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([], at, true) : value?.kind === 'list' ? value : value && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([value], at)),
    objectkeys: ([value], at) => value?.kind === 'map'
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.entries.map(({ key }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(key.text, key.at)), at, value.open)
        : undefined,
    shallowmerge: ([value], at, spend) => value?.kind === 'list' && !value.open ? value.items.reduce((merged, item) => overlay(merged, item, at, spend, false), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)([], at)) : undefined,
    intersection: ([a, b], at, spend) => a?.kind === 'list' && b?.kind === 'list' && !a.open && !b.open
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(a.items.filter(item => b.items.some(other => (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(item, other, spend))), at)
        : undefined,
};


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  _3: () => (/* binding */ evaluate),
  Qf: () => (/* binding */ rounds)
});

// EXTERNAL MODULE: ./lib/extract/arm/alternatives.js
var alternatives = __webpack_require__(542);
// EXTERNAL MODULE: ./lib/extract/arm/collection-functions.js
var collection_functions = __webpack_require__(9778);
// EXTERNAL MODULE: ./lib/extract/arm/text-functions.js
var text_functions = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/extract/arm/values.js
var arm_values = __webpack_require__(2772);
;// CONCATENATED MODULE: ./lib/extract/arm/functions.js




/** A function of values that are all known. */
const comparison = (compare) => ([a, b], at) => {
    const numbers = [(0,arm_values/* numberOf */.rl)(a), (0,arm_values/* numberOf */.rl)(b)];
    if (numbers[0] !== undefined && numbers[1] !== undefined)
        return (0,arm_values/* scalar */.d_)(compare(numbers[0], numbers[1]), at);
    const texts = [(0,arm_values/* stringOf */.Je)(a), (0,arm_values/* stringOf */.Je)(b)];
    return texts[0] !== undefined && texts[1] !== undefined ? (0,arm_values/* scalar */.d_)(compare(texts[0], texts[1]), at) : undefined;
};
const arithmetic = (compute) => ([a, b], at) => {
    const left = (0,arm_values/* numberOf */.rl)(a);
    const right = (0,arm_values/* numberOf */.rl)(b);
    const result = left === undefined || right === undefined ? Number.NaN : compute(left, right);
    return Number.isFinite(result) ? (0,arm_values/* scalar */.d_)(Math.trunc(result), at) : undefined;
};
const negated = (inner) => (args, at, spend) => {
    const value = (0,arm_values/* booleanOf */.SF)(inner(args, at, spend));
    return value === undefined ? undefined : (0,arm_values/* scalar */.d_)(!value, at);
};
/** Texts are compared with their case by `equals`, and without by `equalsIgnoreCase` (`=~`). */
const equality = (ignoreCase) => ([a, b], at, spend) => {
    if (!a || !b || a.kind === 'hole' || b.kind === 'hole')
        return undefined;
    const texts = [(0,arm_values/* stringOf */.Je)(a), (0,arm_values/* stringOf */.Je)(b)];
    if (ignoreCase && texts[0] !== undefined && texts[1] !== undefined)
        return (0,arm_values/* scalar */.d_)(texts[0].toLowerCase() === texts[1].toLowerCase(), at);
    if ((0,alternatives/* same */.F)(a, b, spend))
        return (0,arm_values/* scalar */.d_)(true, at);
    const certain = a.kind === 'scalar' && b.kind === 'scalar' ? !a.parts && !b.parts : (0,arm_values/* isNull */.kZ)(a) || (0,arm_values/* isNull */.kZ)(b);
    return certain ? (0,arm_values/* scalar */.d_)(false, at) : undefined;
};
/** `and` is false where one is, whatever the others are. */
const logic = (deciding) => (args, at) => {
    const values = args.map(arm_values/* booleanOf */.SF);
    if (values.includes(deciding))
        return (0,arm_values/* scalar */.d_)(deciding, at);
    return values.every(value => value !== undefined) ? (0,arm_values/* scalar */.d_)(!deciding, at) : undefined;
};
const extreme = (pick) => (args, at) => {
    const [only] = args;
    const values = (args.length === 1 && only?.kind === 'list' && !only.open ? only.items : args).map(arm_values/* numberOf */.rl);
    return values.length > 0 && values.every(value => value !== undefined) ? (0,arm_values/* scalar */.d_)(pick(...values), at) : undefined;
};
const ordinary = {
    add: arithmetic((a, b) => a + b),
    sub: arithmetic((a, b) => a - b),
    mul: arithmetic((a, b) => a * b),
    div: arithmetic((a, b) => a / b),
    mod: arithmetic((a, b) => a % b),
    minus: ([a], at) => ((0,arm_values/* numberOf */.rl)(a) === undefined ? undefined : (0,arm_values/* scalar */.d_)(-(0,arm_values/* numberOf */.rl)(a), at)),
    min: extreme(Math.min),
    max: extreme(Math.max),
    less: comparison((a, b) => a < b),
    lessorequals: comparison((a, b) => a <= b),
    greater: comparison((a, b) => a > b),
    greaterorequals: comparison((a, b) => a >= b),
    equals: equality(false),
    notequals: negated(equality(false)),
    equalsignorecase: equality(true),
    notequalsignorecase: negated(equality(true)),
    and: logic(false),
    or: logic(true),
    not: negated(([a]) => a),
    true: (_, at) => (0,arm_values/* scalar */.d_)(true, at),
    false: (_, at) => (0,arm_values/* scalar */.d_)(false, at),
    null: (_, at) => (0,arm_values/* scalar */.d_)(null, at),
    any: ([a]) => a,
    // Up to the first that is not null; one that nobody can see may be it.
    coalesce: (args, at) => args.find(arg => !(0,arm_values/* isNull */.kZ)(arg)) ?? (0,arm_values/* scalar */.d_)(null, at),
    bool: ([a], at) => boolOf(a, at),
    int: ([a], at) => (/^-?\d+$/.test((0,arm_values/* partsOf */.CI)(a ?? (0,arm_values/* hole */.fk)(at))?.[0] ?? '') && a?.kind === 'scalar' && !a.parts ? (0,arm_values/* scalar */.d_)(Number(a.text), at) : undefined),
};
function boolOf(node, at) {
    if ((0,arm_values/* booleanOf */.SF)(node) !== undefined)
        return node;
    const text = (0,arm_values/* stringOf */.Je)(node)?.toLowerCase();
    if (text === 'true' || text === 'false')
        return (0,arm_values/* scalar */.d_)(text === 'true', at);
    const number = (0,arm_values/* numberOf */.rl)(node);
    return number === undefined ? undefined : (0,arm_values/* scalar */.d_)(number !== 0, at);
}
/** The functions of templates, by their names in lower case. Those that ask Azure, the clock or chance are not among them. */
const templateFunctions = new Map(Object.entries({ ...ordinary, ...text_functions/* textFunctions */.BT, ...collection_functions/* collectionFunctions */.k }));

// EXTERNAL MODULE: ./lib/extract/arm/instance.js
var instance = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/extract/arm/names.js
var names = __webpack_require__(9360);
;// CONCATENATED MODULE: ./lib/extract/arm/calls.js





/** What a call of a function yields. */
function callFunction(call, scope) {
    const { at } = call;
    const own = userFunction(call, scope.instance);
    const args = call.args.map(arg => evaluate(arg, scope));
    if (own) {
        const [file, { parameters, body }] = own;
        return evaluate(body, (0,instance/* within */.ux)((0,instance/* scopeOf */.Od)(file), parameters.map((name, index) => [name, args[index] ?? (0,arm_values/* hole */.fk)(at)])));
    }
    const name = call.name.toLowerCase();
    const special = specials[name];
    if (special && isBuiltIn(call))
        return special(args, at, scope);
    const known = isBuiltIn(call) ? templateFunctions.get(name) : undefined;
    return known?.(args, at, () => (0,instance/* spend */.Rf)(scope.instance)) ?? (0,arm_values/* hole */.fk)(at);
}
/** `sys.concat()` and `az.resourceId()` name the functions that are there anyway. */
const isBuiltIn = ({ of }) => of === undefined || (of.kind === 'name' && /^(?:sys|az)$/i.test(of.name));
function userFunction({ name, of }, instance) {
    const find = (file, called) => {
        const found = file.template.functions.get(called.toLowerCase());
        return found && [file, found];
    };
    if (!of) {
        const imported = (0,names/* importedFrom */.NK)(instance, name);
        return find(instance, name) ?? (imported && find(...imported));
    }
    if (of.kind !== 'name')
        return undefined;
    const file = (0,names/* importedFile */.fw)(instance, of.name);
    return file ? find(file, name) : find(instance, `${of.name}.${name}`);
}
/** Functions that ask the template rather than their arguments. */
const specials = {
    // Within a function of the template they are its own.
    parameters: ([name], at, { instance, locals }) => {
        const key = (0,arm_values/* stringOf */.Je)(name);
        const value = key === undefined ? undefined : (locals.get(key.toLowerCase()) ?? (0,names/* parameterValue */.HJ)(instance, key));
        return value ? (0,arm_values/* usedAt */.Nu)(value, at) : (0,arm_values/* hole */.fk)(at, key);
    },
    variables: ([name], at, { instance }) => {
        const key = (0,arm_values/* stringOf */.Je)(name);
        const value = key === undefined ? undefined : (0,names/* variableValue */.eV)(instance, key);
        return value ? (0,arm_values/* usedAt */.Nu)(value, at) : (0,arm_values/* hole */.fk)(at, key);
    },
    copyindex: ([first, second], at, { locals }) => {
        const loop = (0,arm_values/* stringOf */.Je)(first);
        const index = (0,arm_values/* numberOf */.rl)(locals.get(loop === undefined ? 'copyindex' : `copyindex:${loop.toLowerCase()}`));
        const offset = (0,arm_values/* numberOf */.rl)(loop === undefined ? first : second) ?? 0;
        return index === undefined ? (0,arm_values/* hole */.fk)(at) : (0,arm_values/* scalar */.d_)(index + offset, at);
    },
    fromend: ([index], at) => ((0,arm_values/* numberOf */.rl)(index) === undefined ? (0,arm_values/* hole */.fk)(at) : (0,arm_values/* scalar */.d_)(-(0,arm_values/* numberOf */.rl)(index), at)),
    loadjsoncontent: (args, at, scope) => loaded(args, at, scope),
    loadyamlcontent: (args, at, scope) => loaded(args, at, scope),
    // An address beside the one of this template: only its end is certain.
    uri: ([, relative], at) => (0,arm_values/* textFrom */.qL)(['', undefined, `/${(0,arm_values/* stringOf */.Je)(relative)?.replace(/^\//, '') ?? ''}`], at),
};
/** The data of a file; a path into it is not followed. */
function loaded([path, inner], at, { instance }) {
    const written = (0,arm_values/* stringOf */.Je)(path);
    const data = written === undefined || inner ? undefined : instance.deployment.dataAt(written, instance.path);
    return data ?? (0,arm_values/* hole */.fk)(at);
}

;// CONCATENATED MODULE: ./lib/extract/arm/evaluate.js






/** The evaluation is recursive; no template comes near. */
const MAX_DEPTH = 500;
/** What an expression comes to, as far as the repository shows it. */
function evaluate(expression, scope) {
    const { deployment } = scope.instance;
    if (!(0,instance/* spend */.Rf)(scope.instance) || deployment.depth >= MAX_DEPTH)
        return (0,arm_values/* hole */.fk)(expression.at);
    deployment.depth++;
    const value = evaluate_valueOf(expression, scope);
    deployment.depth--;
    return value;
}
function evaluate_valueOf(expression, scope) {
    const { at } = expression;
    switch (expression.kind) {
        case 'literal':
            return (0,arm_values/* scalar */.d_)(expression.value, at);
        case 'interpolation':
            return (0,arm_values/* textFrom */.qL)(expression.parts.flatMap(part => (typeof part === 'object' ? ((0,arm_values/* partsOf */.CI)(evaluate(part, scope)) ?? [undefined]) : [part])), at);
        case 'name':
            return (0,names/* valueOfName */.uA)(expression, scope);
        case 'member':
            return (0,names/* memberOfName */.BU)(expression, scope) ?? (0,arm_values/* usedAt */.Nu)(memberOf(evaluate(expression.of, scope), expression.name, expression), at);
        case 'element':
            return (0,arm_values/* usedAt */.Nu)(elementOf(evaluate(expression.of, scope), evaluate(expression.index, scope), expression), at);
        case 'call':
            return callOf(expression, scope);
        case 'choice':
            return choose(expression, scope);
        case 'conditional':
            return choose({ ...expression, kind: 'choice', whenTrue: expression.body, whenFalse: { kind: 'literal', at, value: null } }, scope);
        case 'object':
            return objectOf(expression, scope);
        case 'list':
            return listOf(expression.items, expression, scope);
        case 'loop':
            return loopOf(expression, scope);
        case 'spread':
            return evaluate(expression.of, scope);
        default:
            return (0,arm_values/* hole */.fk)(at);
    }
}
function memberOf(node, name, { at, safe }) {
    if (node.kind === 'map') {
        const found = (0,arm_values/* member */.Dc)(node, name);
        if (found)
            return found.value;
    }
    const none = (0,arm_values/* isNull */.kZ)(node) || (node.kind === 'map' && !node.open);
    return safe && none ? (0,arm_values/* scalar */.d_)(null, at) : (0,arm_values/* hole */.fk)(at);
}
function elementOf(node, index, expression) {
    const key = (0,arm_values/* stringOf */.Je)(index);
    if (key !== undefined)
        return memberOf(node, key, expression);
    const position = (0,arm_values/* numberOf */.rl)(index);
    if (node.kind !== 'list' || position === undefined)
        return (0,arm_values/* hole */.fk)(expression.at);
    // `[^1]` counts from the end.
    const place = position < 0 ? (node.open ? -1 : node.items.length + position) : position;
    const item = node.items[place];
    return item ?? (expression.safe && !node.open ? (0,arm_values/* scalar */.d_)(null, expression.at) : (0,arm_values/* hole */.fk)(expression.at));
}
function choose({ condition, whenTrue, whenFalse, at }, scope) {
    const taken = (0,arm_values/* booleanOf */.SF)(evaluate(condition, scope));
    if (taken !== undefined)
        return evaluate(taken ? whenTrue : whenFalse, scope);
    return (0,alternatives/* either */.g)(evaluate(whenTrue, scope), evaluate(whenFalse, scope), at, () => (0,instance/* spend */.Rf)(scope.instance));
}
function objectOf({ entries, at }, scope) {
    let made = (0,arm_values/* map */.Tj)([], at);
    let own = [];
    const flush = () => {
        made = (0,arm_values/* map */.Tj)([...made.entries, ...own], at, made.open);
        own = [];
    };
    for (const each of entries) {
        if (each.kind === 'property') {
            const key = (0,arm_values/* textOf */.b6)(evaluate(each.key, scope));
            if (key !== undefined)
                own.push((0,arm_values/* entry */.f_)(key, evaluate(each.value, scope), each.key.at));
            else
                made = (0,arm_values/* map */.Tj)(made.entries, at, true);
        }
        else {
            flush();
            const laid = (0,collection_functions/* overlay */.L)(made, evaluate(each.of, scope), at, () => (0,instance/* spend */.Rf)(scope.instance), false);
            made = laid.kind === 'map' ? laid : (0,arm_values/* map */.Tj)([], at, true);
        }
    }
    flush();
    return made;
}
function listOf(items, { at }, scope) {
    let open = false;
    const possible = [];
    const made = items.flatMap((item) => {
        const value = evaluate(item, scope);
        if (item.kind !== 'spread')
            return [value];
        if (value.kind !== 'list')
            open ||= !(0,arm_values/* isNull */.kZ)(value);
        else {
            open ||= value.open;
            possible.push(...(value.possible ?? []));
        }
        return value.kind === 'list' ? value.items : [];
    });
    return (0,arm_values/* list */.p_)(made, at, open, possible);
}
function loopOf(loop, scope) {
    const { scopes, possible } = rounds(loop, scope);
    const bodies = scopes.map(each => evaluate(loop.body, each));
    const maybe = possible.map(each => evaluate(loop.body, each));
    return (0,arm_values/* list */.p_)(bodies, loop.at, possible.length > 0, maybe);
}
/** The scopes of the rounds of a loop. Where nobody can see how many there are, one whose item nobody can see stands for those. */
function rounds(loop, scope) {
    const over = evaluate(loop.over, scope);
    const round = (item, index) => (0,instance/* within */.ux)(scope, [
        ...(loop.item === undefined ? [] : [[loop.item, item]]),
        ...(loop.index === undefined ? [] : [[loop.index, index]]),
        ...(loop.copy === undefined ? [] : [['copyindex', item], [`copyindex:${loop.copy}`, item]]),
    ]);
    const items = over.kind === 'list' ? over.items : [];
    const open = over.kind === 'list' ? over.open : true;
    const unseen = over.kind === 'list' && over.possible ? over.possible : [(0,arm_values/* hole */.fk)(loop.over.at)];
    return {
        scopes: items.map((item, index) => round(item, (0,arm_values/* scalar */.d_)(index, loop.at))),
        possible: open ? unseen.map(item => round(item, (0,arm_values/* hole */.fk)(loop.at))) : [],
    };
}
function callOf(call, scope) {
    const name = call.name.toLowerCase();
    const lambda = call.args.find((arg) => arg.kind === 'lambda');
    if (!lambda)
        return callFunction(call, scope);
    const [first, second] = call.args;
    const over = first ? evaluate(first, scope) : (0,arm_values/* hole */.fk)(call.at);
    const body = (...values) => evaluate(lambda.body, (0,instance/* within */.ux)(scope, lambda.parameters.map((parameter, index) => [parameter, values[index] ?? (0,arm_values/* hole */.fk)(call.at)])));
    if (over.kind === 'map' && name === 'mapvalues') {
        return (0,arm_values/* map */.Tj)(over.entries.map(({ key, value }) => ({ key, value: body(value) })), call.at, over.open);
    }
    if (over.kind !== 'list')
        return name === 'map' || name === 'filter' ? (0,arm_values/* list */.p_)([], call.at, true) : (0,arm_values/* hole */.fk)(call.at);
    const bodies = () => over.items.map((item, index) => body(item, (0,arm_values/* scalar */.d_)(index, call.at)));
    if (name === 'map')
        return (0,arm_values/* list */.p_)(bodies(), call.at, over.open, (over.possible ?? []).map(item => body(item)));
    if (name === 'filter')
        return filtered(over.items, bodies(), over.open, call);
    if (name === 'reduce' && second && !over.open)
        return over.items.reduce((sum, item) => body(sum, item), evaluate(second, scope));
    return name === 'toobject' ? toObject(over.items, bodies(), over.open, call, scope) : (0,arm_values/* hole */.fk)(call.at);
}
function filtered(items, kept, open, { at }) {
    const by = (wanted) => items.filter((_, index) => (0,arm_values/* booleanOf */.SF)(kept[index]) === wanted);
    const unsure = by(undefined);
    return (0,arm_values/* list */.p_)(by(true), at, open || unsure.length > 0, unsure);
}
function toObject(items, keys, open, call, scope) {
    const [, , value] = call.args;
    const entries = items.flatMap((item, index) => {
        const key = (0,arm_values/* textOf */.b6)(keys[index]);
        const made = value?.kind === 'lambda' ? evaluate(value.body, (0,instance/* within */.ux)(scope, [[value.parameters[0] ?? '', item]])) : item;
        return key === undefined ? [] : [(0,arm_values/* entry */.f_)(key, made)];
    });
    return (0,arm_values/* map */.Tj)(entries, call.at, open || entries.length < items.length);
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PX: () => (/* binding */ deploymentFacts),
  _3: () => (/* binding */ newDeployment),
  AA: () => (/* binding */ templateFacts)
});

// UNUSED EXPORTS: noOtherFiles

// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/extract/azure/arm-properties.js
var arm_properties = __webpack_require__(7873);
// EXTERNAL MODULE: ./lib/extract/arm/values.js
var values = __webpack_require__(2772);
;// CONCATENATED MODULE: ./lib/extract/arm/clusters.js




const via = 'Microsoft.ContainerService/managedClusters';
/** A cluster, and the pools that are written in it. */
function clusterFacts(statement, symbol) {
    const { at, body, properties, ...stated } = statement;
    const name = { name: (0,model_node/* textAt */.$6)(body, 'name'), resourceGroup: (0,model_value/* unknown */.L5)(at), ...symbol };
    const settings = withCredentials((0,arm_properties/* clusterPropertiesOf */.H9)(properties, body), properties, at);
    const cluster = {
        kind: 'cluster',
        action: changesOnly(body, properties) ? 'update' : 'create',
        at,
        via,
        example: stated.example,
        conditional: stated.conditional,
        ...(stated.environment !== undefined && { environment: stated.environment }),
        ...name,
        ...settings,
    };
    const common = {
        kind: 'node-pool',
        action: 'create',
        via,
        cluster: name,
        example: cluster.example,
        ...(cluster.environment !== undefined && { environment: cluster.environment }),
    };
    return [
        cluster,
        ...(0,arm_properties/* agentPoolProfilesOf */.rc)(properties).map(({ node, first, name: own, properties: set }) => ({ ...common, at: node.at, conditional: stated.conditional, first, name: own, ...set })),
        ...possiblePools(properties).map((node) => ({ ...common, at: node.at, conditional: true, first: false, name: (0,model_node/* textAt */.$6)(node, 'name'), ...(0,arm_properties/* poolPropertiesOf */.no)(node) })),
    ];
}
/** A pool that is deployed beside its cluster. */
function poolFact(properties, said) {
    return { kind: 'node-pool', action: 'create', via: `${via}/agentPools`, first: false, ...(0,arm_properties/* poolPropertiesOf */.no)(properties), ...said };
}
/** A cluster needs pools, a network or a name in the DNS to be made; a template without any of them switches something on a cluster that is there. */
function changesOnly(body, properties) {
    const makes = ['agentPoolProfiles', 'dnsPrefix', 'fqdnSubdomain', 'networkProfile', 'windowsProfile', 'kubernetesVersion'];
    const automatic = (0,model_node/* nodeAt */.oB)(body, 'sku');
    return ((0,model_node/* isClosed */.Lx)(properties) &&
        properties.kind === 'map' &&
        properties.entries.length > 0 &&
        !(0,model_value/* isWritten */.QH)(automatic) &&
        !makes.some(key => (0,model_value/* isWritten */.QH)((0,model_node/* nodeAt */.oB)(properties, key))));
}
/** What stands under a key, or a place where nobody can see what does. */
function below(node, key) {
    const value = (0,model_node/* nodeAt */.oB)(node, key);
    if (value.is === 'known')
        return value.value;
    return value.is === 'absent' ? { kind: 'map', at: node.at, entries: [], open: false } : (0,values/* hole */.fk)(node.at);
}
/** Credentials that may not be there at all have the place of the whole statement, as those of a command do that may have options nobody can see. */
function withCredentials(settings, properties, at) {
    const profile = (0,model_node/* nodeAt */.oB)(properties, 'windowsProfile');
    const isSure = (key) => {
        const found = profile.is === 'known' ? (0,model_node/* entryOf */.Ms)(profile.value, key)?.value : undefined;
        return found !== undefined && !(found.kind === 'hole' && found.optional);
    };
    const place = (value, key) => (value.is === 'unknown' && !isSure(key) ? (0,model_value/* unknown */.L5)(at) : value);
    return {
        ...settings,
        windowsAdminUsername: place(settings.windowsAdminUsername, 'adminUsername'),
        windowsAdminPassword: place(settings.windowsAdminPassword, 'adminPassword'),
    };
}
/** Pools that a condition nobody can see may add to a cluster. */
function possiblePools(properties) {
    const profiles = (0,model_node/* nodeAt */.oB)(properties, 'agentPoolProfiles');
    return profiles.is === 'known' && profiles.value.kind === 'list' ? (profiles.value.possible ?? []) : [];
}

// EXTERNAL MODULE: ./lib/extract/arm/evaluate.js + 2 modules
var evaluate = __webpack_require__(1200);
// EXTERNAL MODULE: ./lib/extract/arm/from-bicep.js
var from_bicep = __webpack_require__(2992);
// EXTERNAL MODULE: ./lib/extract/arm/instance.js
var arm_instance = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/extract/arm/names.js
var names = __webpack_require__(9360);
;// CONCATENATED MODULE: ./lib/extract/arm/identity.js





/**
 * What a resource is known by within a deployment: the text of its name, in which what nobody can see stands as the parameter or the call that decides it. Two names of
 * equal identity are one name, whatever it will be; this is how a pool is told to be on a cluster whose name only a run decides.
 */
function identityOf(resource, scope) {
    const name = (0,from_bicep/* propertyOf */.$)(resource.body, 'name');
    return name && identityOfText(name, scope).toLowerCase();
}
/** The identity of the resource that a child belongs to: the one it is written in, its `parent`, or what stands before the last slash of its name. */
function parentIdentity(child, scope) {
    if (child.within)
        return identityOf(child.within, scope);
    const parent = (0,from_bicep/* propertyOf */.$)(child.body, 'parent');
    if (parent)
        return identityOfReference(parent, scope);
    const own = identityOf(child, scope);
    const slash = own?.lastIndexOf('/') ?? -1;
    return slash < 0 ? undefined : own.slice(0, slash);
}
/** `aks`, or `aks[index]` where it is deployed in a loop. */
function identityOfReference(reference, scope) {
    const named = reference.kind === 'element' ? reference.of : reference;
    const resource = named.kind === 'name' ? (0,names/* resourceNamed */.U2)(scope.instance, named.name) : undefined;
    if (!resource)
        return undefined;
    const loop = resource.guards.find(guard => 'loop' in guard);
    if (!loop)
        return identityOf(resource, (0,arm_instance/* scopeOf */.Od)(scope.instance));
    if (reference.kind !== 'element')
        return undefined;
    const { scopes, possible } = (0,evaluate/* rounds */.Qf)(loop.loop, (0,arm_instance/* scopeOf */.Od)(scope.instance));
    const index = Number((0,values/* textOf */.b6)((0,evaluate/* evaluate */._3)(reference.index, scope)) ?? Number.NaN);
    const round = Number.isInteger(index) ? scopes[index] : possible[0];
    return round && identityOf(resource, round);
}
/** The text of an expression, with what is not known written as it stands. A slash in the latter is none of the name. */
function identityOfText(expression, scope) {
    const { deployment } = scope.instance;
    if (!(0,arm_instance/* spend */.Rf)(scope.instance) || deployment.depth >= evaluate/* MAX_DEPTH */.lr)
        return `{${expression.at.source}:${expression.at.start}}`;
    deployment.depth++;
    const text = (0,values/* textOf */.b6)((0,evaluate/* evaluate */._3)(expression, scope)) ?? textOfParts(expression, scope);
    deployment.depth--;
    return text.length > longestIdentity ? `{${expression.at.source}:${expression.at.start}}` : text;
}
/** Variables that each join two of the next double at every step. */
const longestIdentity = 5000;
function textOfParts(expression, scope) {
    if (expression.kind === 'interpolation')
        return expression.parts.map(part => (typeof part === 'object' ? identityOfText(part, scope) : (part ?? '{}'))).join('');
    const elsewhere = definitionOf(expression, scope);
    if (elsewhere)
        return identityOfText(elsewhere.expression, elsewhere.scope);
    return expression.kind === 'call' ? identityOfCall(expression, scope) : identity_hidden(written(expression, scope));
}
function identityOfCall(call, scope) {
    const name = call.name.toLowerCase();
    const [pattern, ...rest] = call.args;
    if (name === 'concat')
        return call.args.map(arg => identityOfText(arg, scope)).join('');
    if (name === 'tolower' || name === 'toupper' || name === 'string')
        return call.args.map(arg => identityOfText(arg, scope)).join('');
    const format = name === 'format' && pattern ? (0,values/* stringOf */.Je)((0,evaluate/* evaluate */._3)(pattern, scope)) : undefined;
    if (format !== undefined)
        return format.replace(/\{(\d+)\}/g, (whole, index) => (rest[Number(index)] ? identityOfText(rest[Number(index)], scope) : whole));
    return identity_hidden(written(call, scope));
}
const identity_hidden = (text) => `{${text.replaceAll('/', '|').slice(0, 300)}}`;
/** Where what an expression names is defined: the value of a parameter, a variable, the name of a resource, an output of a module. */
function definitionOf(expression, scope) {
    const { instance } = scope;
    if (expression.kind === 'name')
        return scope.locals.has(expression.name.toLowerCase()) ? undefined : valueNamed(expression.name, instance);
    if (expression.kind === 'call' && /^(?:parameters|variables)$/i.test(expression.name)) {
        const name = expression.args[0] && (0,values/* stringOf */.Je)((0,evaluate/* evaluate */._3)(expression.args[0], scope));
        if (name === undefined)
            return undefined;
        return /^p/i.test(expression.name) ? parameterNamed(name, instance) : variableNamed(name, instance);
    }
    return expression.kind === 'member' ? memberDefined(expression, instance) : undefined;
}
const valueNamed = (name, instance) => instance.template.parameters.has(name.toLowerCase()) ? parameterNamed(name, instance) : variableNamed(name, instance);
function parameterNamed(name, instance) {
    const key = name.toLowerCase();
    const given = instance.given.get(key);
    const own = given || instance.open ? undefined : instance.template.parameters.get(key)?.default;
    return given ?? (own && { expression: own, scope: (0,arm_instance/* scopeOf */.Od)(instance) });
}
function variableNamed(name, instance) {
    const expression = instance.template.variables.get(name.toLowerCase());
    return expression && { expression, scope: (0,arm_instance/* scopeOf */.Od)(instance) };
}
function memberDefined({ of, name }, instance) {
    const resource = of.kind === 'name' && name === 'name' ? (0,names/* resourceNamed */.U2)(instance, of.name) : undefined;
    const resourceName = resource && (0,from_bicep/* propertyOf */.$)(resource.body, 'name');
    if (resourceName)
        return { expression: resourceName, scope: (0,arm_instance/* scopeOf */.Od)(instance) };
    if (of.kind !== 'member' || of.name !== 'outputs' || of.of.kind !== 'name')
        return undefined;
    const module = (0,names/* moduleInstance */.cA)(instance, of.of.name);
    const output = module?.template.outputs.get(name.toLowerCase());
    return output && module && { expression: output, scope: (0,arm_instance/* scopeOf */.Od)(module) };
}
/** An expression as it could be written, so that equal ones are equal. A parameter belongs to its file. */
function written(expression, scope) {
    if (!(0,arm_instance/* spend */.Rf)(scope.instance))
        return '';
    const inner = (each) => identityOfText(each, scope);
    switch (expression.kind) {
        case 'literal':
            return String(expression.value);
        case 'name':
            return `${scope.instance.chain.join('>')}#${expression.name}`;
        case 'member':
            return `${inner(expression.of)}.${expression.name}`;
        case 'element':
            return `${inner(expression.of)}[${inner(expression.index)}]`;
        case 'call':
            if (/^(?:parameters|variables)$/i.test(expression.name))
                return `${scope.instance.chain.join('>')}#${expression.args.map(inner).join()}`;
            return `${expression.name}(${expression.args.map(inner).join()})`;
        case 'choice':
            return `${inner(expression.condition)}?${inner(expression.whenTrue)}:${inner(expression.whenFalse)}`;
        default:
            return `${expression.at.source}:${expression.at.start}`;
    }
}

// EXTERNAL MODULE: ./lib/catalogue/windows-builds.js
var windows_builds = __webpack_require__(684);
// EXTERNAL MODULE: ./lib/extract/azure/property-readers.js
var property_readers = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/extract/arm/collection-functions.js
var collection_functions = __webpack_require__(9778);
;// CONCATENATED MODULE: ./lib/extract/arm/registry.js










/**
 * The module of a cluster in Azure Verified Modules, whose parameters are for the most part properties of the resource.
 * https://github.com/Azure/bicep-registry-modules/tree/main/avm/res/container-service/managed-cluster
 */
const VERIFIED = /(?:^|[/:])avm\/res\/container-service\/managed-cluster(\/agent-pool)?:/;
/** Parameters that the module puts elsewhere: where each of them ends up. Others are properties of the same name. */
const MOVED = {
    networkPlugin: ['networkProfile', 'networkPlugin'],
    networkPluginMode: ['networkProfile', 'networkPluginMode'],
    networkPolicy: ['networkProfile', 'networkPolicy'],
    networkDataplane: ['networkProfile', 'networkDataplane'],
    loadBalancerSku: ['networkProfile', 'loadBalancerSku'],
    outboundType: ['networkProfile', 'outboundType'],
    aksServicePrincipalProfile: ['servicePrincipalProfile'],
    enableStorageProfileBlobCSIDriver: ['storageProfile', 'blobCSIDriver', 'enabled'],
    httpApplicationRoutingEnabled: ['addonProfiles', 'httpApplicationRouting', 'enabled'],
    openServiceMeshEnabled: ['addonProfiles', 'openServiceMesh', 'enabled'],
    aciConnectorLinuxEnabled: ['addonProfiles', 'aciConnectorLinux', 'enabled'],
    kubeDashboardEnabled: ['addonProfiles', 'kubeDashboard', 'enabled'],
};
/** The cluster that a module of the registry makes; undefined where it makes none. */
function registryCluster({ module, scope }) {
    const which = module.path && VERIFIED.exec((0,values/* textOf */.b6)((0,evaluate/* evaluate */._3)(module.path, scope)) ?? '');
    if (!which || which[1] || !module.parameters)
        return undefined;
    const given = (0,evaluate/* evaluate */._3)(module.parameters, scope);
    if (given.kind !== 'map')
        return undefined;
    const name = (0,from_bicep/* propertyOf */.$)(module.parameters, 'name');
    const identity = name && identityOfText(name, scope).toLowerCase();
    return [{ at: module.at, body: given, properties: propertiesOf(given, () => (0,arm_instance/* spend */.Rf)(scope.instance)), identity }];
}
function propertiesOf(given, spending) {
    const moved = Object.entries(MOVED).flatMap(([parameter, path]) => {
        const found = (0,values/* member */.Dc)(given, parameter);
        return found ? [nested(path, found)] : [];
    });
    const own = (0,values/* map */.Tj)(given.entries.filter(({ key }) => !Object.hasOwn(MOVED, key.text)), given.at, given.open);
    const merged = collection_functions/* collectionFunctions */.k.union([own, ...moved], given.at, spending) ?? own;
    const lists = ['primaryAgentPoolProfiles', 'primaryAgentPoolProfile', 'agentPools'].flatMap(parameter => (0,values/* member */.Dc)(given, parameter)?.value ?? []);
    const pools = lists.length > 0 ? collection_functions/* collectionFunctions */.k.concat(lists, lists[0].at, spending) : undefined;
    return merged.kind === 'map' && pools ? (0,values/* map */.Tj)([...merged.entries, (0,values/* entry */.f_)('agentPoolProfiles', pools)], merged.at, merged.open) : merged;
}
const nested = (path, { key, value }) => path.reduceRight((inner, name) => (0,values/* map */.Tj)([(0,values/* entry */.f_)(name, inner, key.at)], inner.at), value);
/** What modules call the name of a pool, and that of its cluster. */
const POOL_NAMES = ['agentPoolName', 'nodePoolName', 'poolName', 'name'];
const CLUSTER_NAMES = ['managedClusterName', 'clusterName', 'aksName', 'aksClusterName'];
/** The pool that a module makes whose template nobody can see: one that is told the OS SKU of Windows nodes makes a Windows pool. */
function registryPool({ module, scope }, stated, symbol) {
    const { at, path, parameters } = module;
    const given = parameters && (0,evaluate/* evaluate */._3)(parameters, scope);
    if (!parameters || given?.kind !== 'map')
        return [];
    const verified = VERIFIED.exec((path && (0,values/* textOf */.b6)((0,evaluate/* evaluate */._3)(path, scope))) ?? '')?.[1] !== undefined;
    const sku = (0,model_value/* valueOf */.RP)((0,property_readers/* text */.Qq)('osSKU')(given));
    if (!verified && (sku === undefined || !(0,windows_builds/* windowsOsSku */.T$)(sku)))
        return [];
    const written = (names) => names.find(name => (0,values/* member */.Dc)(given, name));
    const owner = written(CLUSTER_NAMES);
    const ownerName = owner === undefined ? undefined : (0,from_bicep/* propertyOf */.$)(parameters, owner);
    const name = written(POOL_NAMES);
    const cluster = {
        name: owner === undefined ? (0,model_value/* unknown */.L5)(at) : (0,property_readers/* text */.Qq)(owner)(given),
        resourceGroup: (0,model_value/* unknown */.L5)(at),
        ...symbol(ownerName && identityOfText(ownerName, scope).toLowerCase()),
    };
    return [poolFact(given, { at, name: name === undefined ? (0,model_value/* unknown */.L5)(at) : (0,property_readers/* text */.Qq)(name)(given), cluster, ...stated })];
}

// EXTERNAL MODULE: ./lib/extract/arm/modules.js
var modules = __webpack_require__(3713);
;// CONCATENATED MODULE: ./lib/extract/arm/resources.js




/** What an instance deploys, with its modules. */
function deployed(instance, conditional = false) {
    const resources = instance.template.resources.flatMap(resource => resource.existing ? [] : rounded(resource.guards, { scope: (0,arm_instance/* scopeOf */.Od)(instance), conditional }).map(round => ({ resource, ...round })));
    const remote = [];
    for (const module of instance.template.modules) {
        for (const round of rounded(module.guards, { scope: (0,arm_instance/* scopeOf */.Od)(instance), conditional })) {
            const child = (0,modules/* childOf */.G)(module, round.scope);
            const inner = child && deployed(child, round.conditional);
            resources.push(...(inner?.resources ?? []));
            remote.push(...(inner?.remote ?? [{ module, ...round }]));
        }
    }
    return { resources, remote };
}
/** Each time that something is deployed behind its conditions and in its loops. */
function rounded(guards, start) {
    return guards.reduce((found, guard) => found.flatMap(round => behind(guard, round)), [start]);
}
function behind(guard, { scope, conditional }) {
    if (!(0,arm_instance/* spend */.Rf)(scope.instance))
        return [];
    if ('condition' in guard) {
        const met = (0,values/* booleanOf */.SF)((0,evaluate/* evaluate */._3)(guard.condition, scope));
        return met === false ? [] : [{ scope, conditional: conditional || met === undefined }];
    }
    const { scopes, possible } = (0,evaluate/* rounds */.Qf)(guard.loop, scope);
    return [...scopes.map(each => ({ scope: each, conditional })), ...possible.map(each => ({ scope: each, conditional: true }))];
}

;// CONCATENATED MODULE: ./lib/extract/arm/facts.js








const CLUSTER = 'microsoft.containerservice/managedclusters';
const POOL = `${CLUSTER}/agentpools`;
const noOtherFiles = { templateAt: () => undefined, dataAt: () => undefined };
/** A deployment that has done nothing yet. The bounds are far above what people deploy. */
const newDeployment = (around) => ({ ...around, steps: 200_000, depth: 0, instances: 500 });
/** What a template says alone, with the defaults of its parameters. */
function templateFacts(found, reading, around = noOtherFiles) {
    const instance = (0,arm_instance/* entryOf */.Ms)(found, newDeployment(around));
    return instance ? deploymentFacts(instance, reading) : [];
}
/** The clusters and pools that a deployment makes. */
function deploymentFacts(entry, reading) {
    const { resources, remote } = deployed(entry);
    const stated = ({ conditional }) => ({
        example: reading.example,
        conditional,
        ...(reading.environment !== undefined && { environment: reading.environment }),
    });
    const clusters = [
        ...resources.filter(({ resource }) => resource.type === CLUSTER).map(each => ({ ...statementOf(each), ...stated(each) })),
        ...remote.flatMap(each => (registryCluster(each) ?? []).map(statement => ({ ...statement, ...stated(each) }))),
    ];
    const made = new Set(clusters.map(({ identity }) => identity));
    const symbol = (identity) => identity !== undefined && made.has(identity) ? { symbol: `${reading.address}#${identity}` } : {};
    return [
        ...clusters.flatMap(cluster => clusterFacts(cluster, symbol(cluster.identity))),
        ...resources.filter(({ resource }) => resource.type === POOL).map(each => childPool(each, symbol(parentIdentity(each.resource, each.scope)), stated(each))),
        ...remote.flatMap(each => registryPool(each, stated(each), symbol)),
        ...resources.filter(({ resource }) => ruled.has(resource.type)).map(each => resourceFact(each, stated(each))),
    ];
}
/** Other resources that some rule knows by their types. */
const ruled = new Set(['microsoft.devspaces/controllers']);
const resourceFact = ({ resource, scope }, stated) => ({
    kind: 'azure-resource',
    at: resource.at,
    ...stated,
    type: (0,model_value/* known */.eO)(resource.written.type, resource.written.at),
    name: (0,model_node/* textAt */.$6)((0,evaluate/* evaluate */._3)(resource.body, scope), 'name'),
});
function statementOf({ resource, scope }) {
    const body = (0,evaluate/* evaluate */._3)(resource.body, scope);
    return { at: resource.at, body, properties: below(body, 'properties'), identity: identityOf(resource, scope) };
}
/** A pool that is a resource of its own. */
function childPool(each, symbol, stated) {
    const { resource, scope } = each;
    const body = (0,evaluate/* evaluate */._3)(resource.body, scope);
    const written = (0,model_node/* textAt */.$6)(body, 'name');
    const own = resource.within !== undefined || (0,model_node/* nodeAt */.oB)(body, 'parent').is !== 'absent';
    const cluster = { name: own ? parentName(each) : firstPart(written), resourceGroup: (0,model_value/* unknown */.L5)(resource.at), ...symbol };
    return poolFact(below(body, 'properties'), { at: resource.at, name: own ? written : lastPart(written), cluster, ...stated });
}
function parentName({ resource, scope }) {
    if (resource.within)
        return (0,model_node/* textAt */.$6)((0,evaluate/* evaluate */._3)(resource.within.body, scope), 'name');
    const parent = (0,model_node/* nodeAt */.oB)((0,evaluate/* evaluate */._3)(resource.body, scope), 'parent');
    return parent.is === 'known' ? (0,model_node/* textAt */.$6)(parent.value, 'name') : (0,model_value/* unknown */.L5)(resource.at);
}
/** `pool` of `cluster/pool`. */
function lastPart(name) {
    if (name.is === 'known')
        return (0,model_value/* mapValue */.IS)(name, text => text.slice(text.lastIndexOf('/') + 1));
    if (name.is !== 'partial')
        return (0,model_value/* unknown */.L5)(name.at);
    const slash = name.parts.findLastIndex(part => part?.includes('/'));
    const part = name.parts[slash];
    if (part === undefined)
        return (0,model_value/* unknown */.L5)(name.at);
    return (0,model_value/* joined */.oR)([part.slice(part.lastIndexOf('/') + 1), ...name.parts.slice(slash + 1)], name.at);
}
/** `cluster` of `cluster/pool`. */
function firstPart(name) {
    if (name.is === 'known')
        return (0,model_value/* mapValue */.IS)(name, text => (text.includes('/') ? text.slice(0, text.lastIndexOf('/')) : undefined));
    return (0,model_value/* unknown */.L5)(name.at);
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ propertyOf),
/* harmony export */   b: () => (/* binding */ armFileOfBicep)
/* harmony export */ });
/** What a Bicep file declares. */
function armFileOfBicep({ statements }, at) {
    const named = (is) => statements.find((statement) => statement.is === is)?.path;
    const using = named('using');
    const extended = named('extends');
    if (using || extended)
        return { is: 'parameters', parameters: parametersOf(statements, at, using, extended) };
    return { is: 'template', template: templateOf(statements, at) };
}
function templateOf(statements, at) {
    const of = (is) => statements.filter((statement) => statement.is === is);
    return {
        at,
        parameters: new Map(of('param').map(({ name, nameAt, value }) => [name.toLowerCase(), { at: nameAt, ...(value && { default: value }) }])),
        variables: new Map(of('var').map(({ name, value }) => [name.toLowerCase(), value])),
        functions: new Map(of('func').map(({ name, parameters, value }) => [name.toLowerCase(), { parameters, body: value }])),
        outputs: new Map(of('output').map(({ name, value }) => [name.toLowerCase(), value])),
        resources: of('resource').flatMap(resource => resourcesOf(resource)),
        modules: of('module').map(moduleOf),
        imports: importsOf(statements),
        generated: false,
    };
}
function parametersOf(statements, at, using, extended) {
    return {
        at,
        values: new Map(statements.flatMap(statement => (statement.is === 'param' && statement.value ? [[statement.name.toLowerCase(), statement.value]] : []))),
        variables: new Map(statements.flatMap(statement => (statement.is === 'var' ? [[statement.name.toLowerCase(), statement.value]] : []))),
        imports: importsOf(statements),
        ...(using && { using }),
        ...(extended && { extends: extended }),
    };
}
const importsOf = (statements) => statements.flatMap(statement => statement.is === 'import' ? [{ path: statement.path, names: statement.names, ...(statement.all && { all: statement.all }) }] : []);
/** A resource, and the children that are written in it. */
function resourcesOf(resource, within) {
    const { guards, body } = guardsOf(resource.value);
    const type = typeOf(resource.type).toLowerCase();
    const read = {
        at: resource.at,
        symbol: resource.name.toLowerCase(),
        type: within ? `${within.type}/${type}` : type,
        written: { type: typeOf(resource.type), at: resource.type.at },
        existing: resource.existing,
        guards: [...(within?.guards ?? []), ...guards],
        body,
        ...(within && { within }),
    };
    const { children = [] } = body;
    return [read, ...children.flatMap(child => (child.is === 'resource' ? resourcesOf(child, read) : []))];
}
const typeOf = (type) => (type.kind === 'literal' ? String(type.value).split('@')[0] : '');
function moduleOf({ at, name, path, value }) {
    const { guards, body } = guardsOf(value);
    const parameters = propertyOf(body, 'params');
    return { at, symbol: name.toLowerCase(), guards, path, outer: false, wrapped: false, ...(parameters && { parameters }) };
}
/** The conditions and loops around a body. */
function guardsOf(value) {
    const guards = [];
    let body = value;
    for (;;) {
        if (body.kind === 'conditional')
            guards.push({ condition: body.condition });
        else if (body.kind === 'loop')
            guards.push({ loop: body });
        else
            return { guards, body };
        body = body.body;
    }
}
/** The value of a property that is written with its plain name. */
function propertyOf(body, name) {
    if (body.kind !== 'object')
        return undefined;
    return body.entries.flatMap(entry => (entry.kind === 'property' && isNamed(entry.key, name) ? [entry.value] : [])).at(-1);
}
const isNamed = (key, name) => key.kind === 'literal' && String(key.value).toLowerCase() === name.toLowerCase();


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Modules in modules: deeper than this nobody writes. */
const MAX_DEPTH = 12;
/** A template that is deployed with some values; undefined where it leads to itself or the deployment has grown too big. */
function instanceOf({ template, path }, deployment, given = new Map(), open = false, chain = []) {
    if (chain.includes(path) || chain.length >= MAX_DEPTH || deployment.instances <= 0)
        return undefined;
    deployment.instances--;
    return { template, path, given, open, deployment, chain: [...chain, path], values: new Map(), children: new Map() };
}
/**
 * An entry template of which nobody says with what parameters it is deployed: the defaults hold. A switch for Windows that is off by default is there to be
 * switched on, so what hangs on it may be or not.
 */
function entryOf(found, deployment) {
    const given = new Map();
    const entry = instanceOf(found, deployment, given);
    if (!entry)
        return undefined;
    for (const [name, parameter] of found.template.parameters) {
        const { default: value, at } = parameter;
        if (/win/.test(name) && value?.kind === 'literal' && value.value === false)
            given.set(name, { expression: { kind: 'unread', at }, scope: scopeOf(entry) });
    }
    return entry;
}
/** Takes one step; false where none is left. */
function spend({ deployment }) {
    deployment.steps--;
    return deployment.steps > 0;
}
/** A scope with more names. */
const within = ({ instance, locals }, added) => ({
    instance,
    locals: new Map([...locals, ...added.map(([name, value]) => [name.toLowerCase(), value])]),
});
const scopeOf = (instance) => ({ instance, locals: new Map() });


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ childOf)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/* harmony import */ var _from_bicep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2992);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1513);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);




/** The instance that a module makes; undefined where its template is not in the repository. Outside of a loop it is made once. */
function childOf(module, scope) {
    const { instance } = scope;
    if (scope.locals.size > 0)
        return make(module, scope);
    if (!instance.children.has(module)) {
        instance.children.set(module, undefined);
        instance.children.set(module, make(module, scope));
    }
    return instance.children.get(module);
}
function make(module, scope) {
    const { instance } = scope;
    const found = templateOf(module, scope);
    if (!found)
        return undefined;
    if (module.inline && module.outer)
        return (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(found, instance.deployment, instance.given, instance.open, instance.chain);
    const { given, open } = valuesOf(module, scope);
    return (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(found, instance.deployment, given, open, instance.chain);
}
function templateOf({ inline, outer, path, at }, scope) {
    const { instance } = scope;
    if (inline) {
        const { parameters, variables, functions } = instance.template;
        // It has a place of its own in the chain of files, for it may be in the file that is read.
        return { path: `${instance.path}#${at.start}`, template: outer ? { ...inline, parameters, variables, functions } : inline };
    }
    const written = path && pathOf((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(path, scope));
    return written === undefined ? undefined : instance.deployment.templateAt(written, instance.path.split('#')[0]);
}
/** A path; of an address whose beginning nobody can see, what is certain at its end. */
function pathOf(node) {
    const parts = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(node) ?? [];
    const last = parts.at(-1);
    if (last === undefined)
        return undefined;
    return (parts.length === 1 ? last : last.replace(/^[^/]*\//, '')).replace(/[?#].*$/, '');
}
function valuesOf({ parameters, wrapped }, scope) {
    if (!parameters)
        return { given: new Map(), open: false };
    if (parameters.kind !== 'object')
        return { given: new Map(), open: true };
    const open = parameters.entries.some(entry => entry.kind === 'spread' || entry.key.kind !== 'literal');
    const given = parameters.entries.flatMap((entry) => {
        if (entry.kind !== 'property' || entry.key.kind !== 'literal')
            return [];
        const expression = wrapped ? ((0,_from_bicep_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$)(entry.value, 'value') ?? { kind: 'unread', at: entry.value.at }) : entry.value;
        return [[String(entry.key.value).toLowerCase(), { expression, scope }]];
    });
    return { given: new Map(given), open };
}


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ memberOfName),
/* harmony export */   HJ: () => (/* binding */ parameterValue),
/* harmony export */   NK: () => (/* binding */ importedFrom),
/* harmony export */   U2: () => (/* binding */ resourceNamed),
/* harmony export */   cA: () => (/* binding */ moduleInstance),
/* harmony export */   eV: () => (/* binding */ variableValue),
/* harmony export */   fw: () => (/* binding */ importedFile),
/* harmony export */   uA: () => (/* binding */ valueOfName)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1513);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);




/** What a name stands for in Bicep: the item of a loop, a parameter, a variable, something imported or a resource. */
function valueOfName({ name, at }, scope) {
    const local = scope.locals.get(name.toLowerCase());
    if (local)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAt */ .Nu)(local, at);
    const { instance } = scope;
    const value = parameterValue(instance, name) ?? variableValue(instance, name) ?? importedValue(instance, name);
    if (value)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAt */ .Nu)(value, at);
    const resource = resourceNamed(instance, name);
    return resource ? asRead((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(resource.body, scope)) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at, name);
}
/** What was asked of a resource is what the template sets, as far as it does; the rest only Azure knows. */
function asRead(body) {
    if (body.kind !== 'map')
        return body;
    const entries = body.entries.map(({ key, value }) => ({ key, value: value.kind === 'map' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(value.entries, value.at, true) : value }));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(entries, body.at, true);
}
/** An output of a module, or something of a file that was imported whole; undefined where the name stands for a value. */
function memberOfName({ of, name, at }, scope) {
    if (of.kind === 'name' && !scope.locals.has(of.name.toLowerCase())) {
        const imported = importedFile(scope.instance, of.name);
        return imported ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAt */ .Nu)(variableValue(imported, name) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at), at) : undefined;
    }
    if (of.kind !== 'member' || of.name.toLowerCase() !== 'outputs' || of.of.kind !== 'name')
        return undefined;
    const module = moduleInstance(scope.instance, of.of.name);
    return module && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAt */ .Nu)(outputValue(module, name) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at), at);
}
/** The instance of a module by its symbol. */
function moduleInstance(instance, symbol) {
    const module = instance.template.modules.find(each => each.symbol === symbol.toLowerCase());
    return module && !module.guards.some(guard => 'loop' in guard) ? (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .G)(module, (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)(instance)) : undefined;
}
const resourceNamed = (instance, symbol) => instance.template.resources.find(resource => resource.symbol === symbol.toLowerCase());
/** The value of a parameter: what is given, else its default, else nobody knows; undefined where there is no such parameter. */
function parameterValue(instance, name) {
    const key = name.toLowerCase();
    const parameter = instance.template.parameters.get(key);
    if (!parameter)
        return undefined;
    return once(instance, `parameter ${key}`, parameter.at, name, () => {
        const given = instance.given.get(key);
        if (given) {
            const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(given.expression, given.scope);
            // A parameter that is given null takes its default.
            if (value.kind !== 'scalar' || value.value !== null || value.parts)
                return value;
        }
        return parameter.default && !(instance.open && !given) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(parameter.default, (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)(instance)) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(parameter.at, name);
    });
}
function variableValue(instance, name) {
    const key = name.toLowerCase();
    const variable = instance.template.variables.get(key);
    return variable && once(instance, `variable ${key}`, variable.at, name, () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(variable, (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)(instance)));
}
function outputValue(instance, name) {
    const key = name.toLowerCase();
    const output = instance.template.outputs.get(key);
    return output && once(instance, `output ${key}`, output.at, name, () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(output, (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)(instance)));
}
/** Evaluates once; what leads to itself is not known. */
function once(instance, key, at, name, compute) {
    const known = instance.values.get(key);
    if (known)
        return known;
    instance.values.set(key, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at, name));
    const value = compute();
    instance.values.set(key, value);
    return value;
}
function importedValue(instance, name) {
    const found = importedFrom(instance, name);
    return found && variableValue(...found);
}
/** The file that a name was given to by `import * as name`. */
function importedFile(instance, name) {
    const found = instance.template.imports.find(({ all }) => all === name);
    return found && fileOf(instance, found);
}
/** The file that holds an imported name, and what it is called there. */
function importedFrom(instance, name) {
    for (const each of instance.template.imports) {
        const wanted = each.names.find(({ as }) => as === name);
        const file = wanted && fileOf(instance, each);
        if (file)
            return [file, wanted.name];
    }
    return undefined;
}
function fileOf(instance, { path }) {
    const written = literalText(path);
    if (written === undefined)
        return undefined;
    const key = `import ${written}`;
    if (!instance.children.has(key)) {
        const found = instance.deployment.templateAt(written, instance.path);
        instance.children.set(key, undefined);
        instance.children.set(key, found && (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(found, instance.deployment, new Map(), false, instance.chain));
    }
    return instance.children.get(key);
}
const literalText = (expression) => expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ textFunctions),
/* harmony export */   NO: () => (/* binding */ isEmptyText),
/* harmony export */   OG: () => (/* binding */ textOrListFunctions)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);



/** What a function makes of a text of which each certain run can be changed alone. */
const runs = (change) => ([text], at) => {
    const parts = text && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(text);
    return (parts &&
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)(parts.map(part => (part === undefined ? undefined : change(part))), at));
};
/** What a function makes of texts that are all known. */
const texts = (compute) => (args, at) => {
    const values = args.map(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je);
    return values.length > 0 && values.every(value => value !== undefined) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(compute(...values), at) : undefined;
};
/** `format('{0}-{1:D2}', name, index)`. Of a number with a format of its own nobody can tell the digits. */
const format = ([pattern, ...args], at) => {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(pattern);
    if (written === undefined)
        return undefined;
    const parts = written.split(/(\{\{|\}\}|\{\d+(?:,-?\d+)?(?::[^{}]*)?\})/).flatMap((run, index) => {
        if (index % 2 === 0)
            return [run];
        if (run === '{{' || run === '}}')
            return [run[0]];
        const arg = args[Number.parseInt(run.slice(1), 10)];
        return /^\{\d+\}$/.test(run) && arg ? ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(arg) ?? [undefined]) : [undefined];
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)(parts, at);
};
/** A text in a text that has unseen runs is certain to be in it where a certain run has it. */
const containsText = (text, wanted, at) => {
    const search = wanted && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(wanted)?.toLowerCase();
    const parts = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(text);
    if (search === undefined || !parts)
        return undefined;
    if (parts.some(part => part?.toLowerCase().includes(search)))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, at);
    return parts.includes(undefined) ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(false, at);
};
const take = ([text, count], at) => {
    const length = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(count);
    const parts = text && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(text);
    if (length === undefined || !parts)
        return undefined;
    const [first] = parts;
    if (parts.length > 1 && (first === undefined || first.length < length))
        return first === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)([first, undefined], at);
    return first === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(first.slice(0, Math.max(0, length)), at);
};
const substring = ([text, start, length], at) => {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(text);
    const from = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(start);
    const count = length ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(length) : Number.POSITIVE_INFINITY;
    if (written === undefined || from === undefined || count === undefined || from < 0 || from > written.length)
        return undefined;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(written.slice(from, from + count), at);
};
const split = ([text, delimiter], at) => {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(text);
    const signs = delimiter?.kind === 'list' ? delimiter.items.map(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je) : [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(delimiter)];
    if (written === undefined || signs.length === 0 || signs.some(sign => sign === undefined || sign === ''))
        return undefined;
    const pieces = signs.reduce((found, sign) => found.flatMap(piece => piece.split(sign)), [written]);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pieces.map(piece => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(piece, at)), at);
};
const join = ([items, delimiter], at) => {
    const sign = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(delimiter);
    if (items?.kind !== 'list' || sign === undefined)
        return undefined;
    const parts = items.items.flatMap((item, index) => [...(index > 0 ? [sign] : []), ...((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(item) ?? [undefined])]);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)(items.open ? [...parts, undefined] : parts, at);
};
const toText = ([value], at) => {
    const parts = value && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(value);
    return parts && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textFrom */ .qL)(parts, at);
};
/** A JSON document in a text; its parts have the place of the call. */
const json = ([text], at) => {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(text);
    if (written === undefined)
        return undefined;
    const word = /^\s*(?:(true)|(false)|null)\s*$/i.exec(written);
    if (word)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word[1] ? true : word[2] ? false : null, at);
    const { documents, problems } = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)({ source: at.source, text: written, pieces: [{ at: 0, from: at.start }] });
    const [document] = documents;
    return document && problems.length === 0 ? placed(document, at) : undefined;
};
function placed(node, at) {
    if (node.kind === 'list')
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .listWith */ .VO)(node, { at, items: node.items.map(item => placed(item, at)) });
    if (node.kind === 'map')
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .mapWith */ .lg)(node, { at, entries: node.entries.map(({ key, value }) => ({ key: { ...key, at }, value: placed(value, at) })) });
    return { ...node, at };
}
const textFunctions = {
    format,
    json,
    join,
    split,
    substring,
    string: toText,
    tolower: runs(run => run.toLowerCase()),
    toupper: runs(run => run.toUpperCase()),
    trim: texts(text => text.trim()),
    replace: texts((text, old, fresh) => (old === '' || old === undefined ? text : text.replaceAll(old, () => fresh ?? ''))),
    startswith: texts((text, start) => text.toLowerCase().startsWith((start ?? '').toLowerCase())),
    endswith: texts((text, end) => text.toLowerCase().endsWith((end ?? '').toLowerCase())),
    indexof: texts((text, wanted) => text.toLowerCase().indexOf((wanted ?? '').toLowerCase())),
    lastindexof: texts((text, wanted) => text.toLowerCase().lastIndexOf((wanted ?? '').toLowerCase())),
    padleft: ([text, width, sign], at) => {
        const written = text && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text);
        const length = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(width);
        return written === undefined || length === undefined || length > 1000 ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(written.padStart(length, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(sign) ?? ' '), at);
    },
    // What it yields depends on the subscription; it is always thirteen characters.
    uniquestring: (_, at) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at),
    guid: (_, at) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(at),
};
const textOrListFunctions = { contains: containsText, take };
/** Whether a text is empty; a certain run says that it is not. */
function isEmptyText(node) {
    const parts = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(node);
    if (!parts || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(node) !== undefined)
        return undefined;
    return parts.some(part => part !== undefined && part !== '') ? false : parts.includes(undefined) ? undefined : true;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Nu: () => (/* binding */ usedAt),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qL: () => (/* binding */ textFrom),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

/** Longer texts and lists than a template has are not put together: a template that doubles one in each variable would fill the memory. */
const MAX_LENGTH = 5000;
const MAX_ITEMS = 1000;
const hole = (at, name) => (name === undefined ? { kind: 'hole', at } : { kind: 'hole', at, name });
/** A value of a template at the place where it is used. */
function scalar(value, at) {
    if (typeof value === 'string' && value.length > MAX_LENGTH)
        return hole(at);
    return { kind: 'scalar', at, value, text: value === null ? '' : String(value), style: typeof value === 'string' ? 'quoted' : 'plain' };
}
/** A text of certain and unseen runs. */
function textFrom(parts, at) {
    const value = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, at);
    if (value.is === 'known')
        return scalar(value.value, at);
    if (value.is !== 'partial' || value.parts.length > MAX_ITEMS || value.parts.join('').length > MAX_LENGTH)
        return hole(at);
    return { kind: 'scalar', at, value: '', text: '', style: 'quoted', parts: value.parts };
}
/** A list; one that is longer than anybody writes is cut, and open. */
function list(items, at, open = false, possible = []) {
    const kept = items.slice(0, MAX_ITEMS);
    const maybe = possible.slice(0, MAX_ITEMS);
    return { kind: 'list', at, items: kept, open: open || kept.length < items.length, ...(maybe.length > 0 && { possible: maybe }) };
}
const map = (entries, at, open = false) => ({ kind: 'map', at, entries, open });
const entry = (key, value, at = value.at) => ({
    key: { kind: 'scalar', at, value: key, text: key, style: 'quoted' },
    value,
});
/** The runs of a text, number or boolean; one unseen run for what is not known; undefined for a map or list. */
function partsOf(node) {
    if (node.kind === 'hole')
        return [undefined];
    if (node.kind !== 'scalar')
        return undefined;
    return node.parts ?? [textOf(node)];
}
/** What a scalar that is known says, as Azure Resource Manager writes it into a text. */
function textOf(node) {
    if (node.kind !== 'scalar' || node.parts)
        return undefined;
    return typeof node.value === 'boolean' ? (node.value ? 'True' : 'False') : node.text;
}
const numberOf = (node) => node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined;
const booleanOf = (node) => (node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined);
const isNull = (node) => node.kind === 'scalar' && node.value === null && !node.parts;
/** The text of a scalar that is a text, when all of it is known. */
const stringOf = (node) => node?.kind === 'scalar' && typeof node.value === 'string' && !node.parts ? node.value : undefined;
/** The value that stands under a key, whatever its case; the last one where it is repeated. */
function member(node, key) {
    const wanted = key.toLowerCase();
    return node.entries.findLast(({ key: { text } }) => text === key) ?? node.entries.findLast(({ key: { text } }) => text.toLowerCase() === wanted);
}
/** A value where it is used; where it was decided stays with it. Maps and lists stand where they are written. */
function usedAt(node, at) {
    const { start, end, source } = node.at;
    if (start === at.start && end === at.end && source === at.source)
        return node;
    if (node.kind === 'hole')
        return hole(at, node.name);
    return node.kind === 'scalar' ? { ...node, at, from: [node.at, ...(node.from ?? [])] } : node;
}


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addonNames)
/* harmony export */ });
/** The add-ons by the names that Azure's API and Az PowerShell have for them, in lower case, and the names that `az` takes. */
const addonNames = new Map([
    ['httpapplicationrouting', 'http_application_routing'],
    ['omsagent', 'monitoring'],
    ['monitoring', 'monitoring'],
    ['virtualnode', 'virtual-node'],
    ['aciconnectorlinux', 'virtual-node'],
    ['aciconnectorwindows', 'virtual-node'],
    ['kubedashboard', 'kube-dashboard'],
    ['azurepolicy', 'azure-policy'],
    ['ingressapplicationgateway', 'ingress-appgw'],
    ['accsgxdeviceplugin', 'confcom'],
    ['openservicemesh', 'open-service-mesh'],
    ['azurekeyvaultsecretsprovider', 'azure-keyvault-secrets-provider'],
    ['gitops', 'gitops'],
]);


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ clusterPropertiesOf),
/* harmony export */   no: () => (/* binding */ poolPropertiesOf),
/* harmony export */   rc: () => (/* binding */ agentPoolProfilesOf)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _addons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9138);
/* harmony import */ var _property_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(189);




/**
 * Azure's own schema of clusters and pools (`Microsoft.ContainerService/managedClusters` and its child `agentPools`, API versions up to 2026-05-01), which
 * ARM templates, Bicep, `azapi`, Azure Service Operator and Pulumi's azure-native share. A reader of one of these languages finds the nodes and calls
 *
 * - `clusterPropertiesOf(properties, resource)` for a cluster: `properties` holds `networkProfile` and the rest, `resource` holds `identity` and `sku` (the same node where
 *   the language has no `properties` level, which is so for ASO's `spec` and Pulumi's `properties`);
 * - `poolPropertiesOf(properties)` for an `agentPools` child, or an item of `agentPoolProfiles`;
 * - `agentPoolProfilesOf(properties)` for the pools that a cluster brings with it.
 *
 * An expression that was not resolved is a `HoleNode`, or a scalar with `parts`: what hangs on it is unknown. `null` is absent, as it is for ARM.
 * Names of properties are compared without case, as ARM does: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
const clusterPropertiesOf = (properties, resource = properties) => ({
    ...(0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(clusterReaders, properties),
    managedIdentity: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('identity', 'type')(resource), type => !/^none$/i.test(type)),
    sku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('sku', 'name')(resource),
});
/** What an `agentPools` resource, or an item of `agentPoolProfiles`, sets. */
const poolPropertiesOf = (properties) => (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(poolReaders, properties);
/** The pools of `agentPoolProfiles`. What nobody can see may be any number of pools: one that has everything unknown stands for them. */
function agentPoolProfilesOf(properties) {
    const list = (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__.at)(properties, 'agentPoolProfiles');
    if (list.is === 'absent')
        return [];
    const whole = list.is === 'known' && list.value.kind === 'list' && !list.value.open;
    const nodes = whole ? list.value.items : [...(0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(list), { kind: 'hole', at: list.at }];
    const profiles = nodes.map(node => ({ node, name: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name')(node), properties: poolPropertiesOf(node) }));
    const first = firstOf(profiles.map(profile => profile.properties));
    return profiles.map(profile => {
        if (profile.properties !== first)
            return { ...profile, first: false };
        const mode = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(first.mode) ? first.mode : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('System', profile.node.at);
        return { ...profile, properties: { ...first, mode }, first: true };
    });
}
/** Where a cluster comes with one pool and its mode is left out (API versions before 2020-09-01), it is a System pool. */
function firstOf(pools) {
    const [only, ...others] = pools.length === 1 ? pools : pools.filter(({ mode }) => mode.is !== 'absent' && !(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(mode, 'User', 'Gateway'));
    if (!only || others.length > 0 || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(only.osType, 'Windows'))
        return undefined;
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(only.mode, 'System') || (pools.length === 1 && only.mode.is === 'absent') ? only : undefined;
}
const clusterReaders = {
    kubernetesVersion: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('kubernetesVersion'),
    supportPlan: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('supportPlan'),
    networkPlugin: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPlugin'),
    networkPluginMode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPluginMode'),
    networkPolicy: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPolicy'),
    networkDataplane: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkDataplane'),
    loadBalancerSku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'loadBalancerSku'),
    outboundType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'outboundType'),
    // Each pool says these of itself.
    vmSetType: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    clusterAutoscaler: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    windowsAdminUsername: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'adminUsername'),
    windowsAdminPassword: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'adminPassword'),
    hybridBenefit: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('windows_server', 'windowsProfile', 'licenseType'),
    gmsaEnabled: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('windowsProfile', 'gmsaProfile', 'enabled'),
    gmsaDnsServer: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'gmsaProfile', 'dnsServer'),
    gmsaRootDomain: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'gmsaProfile', 'rootDomainName'),
    servicePrincipal: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('servicePrincipalProfile', 'clientId'),
    managedIdentity: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    addons: enabledAddons,
    upgradeChannel: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('autoUpgradeProfile', 'upgradeChannel'),
    nodeOsUpgradeChannel: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('autoUpgradeProfile', 'nodeOSUpgradeChannel'),
    nodeProvisioningMode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('nodeProvisioningProfile', 'mode'),
    azureMonitorMetrics: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('azureMonitorProfile', 'metrics', 'enabled'),
    // They are resources of their own (`prometheusRuleGroups`), which may stand anywhere.
    windowsRecordingRules: node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(node.at),
    verticalPodAutoscaler: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('workloadAutoScalerProfile', 'verticalPodAutoscaler', 'enabled'),
    blobDriver: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('storageProfile', 'blobCSIDriver', 'enabled'),
    podIdentity: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('podIdentityProfile', 'enabled'),
    serviceMesh: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('istio', 'serviceMeshProfile', 'mode'),
    httpApplicationRouting: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('addonProfiles', 'httpApplicationRouting', 'enabled'),
    sku: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    ipFamilies: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('networkProfile', 'ipFamilies'),
    podCidr: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'podCidr'),
    imageCleaner: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'imageCleaner', 'enabled'),
    imdsRestriction: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('none', 'networkProfile', 'podLinkLocalAccess'),
    customCertificates: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('securityProfile', 'customCATrustCertificates'),
    sshAccess: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    aiToolchainOperator: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('aiToolchainOperatorProfile', 'enabled'),
    initializationTaints: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
};
const poolReaders = {
    osType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('osType'),
    osSku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('osSKU'),
    mode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('mode'),
    vmSize: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('vmSize'),
    vmSetType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('type'),
    count: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('count'),
    minCount: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('minCount'),
    maxCount: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('maxCount'),
    maxPods: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('maxPods'),
    clusterAutoscaler: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableAutoScaling'),
    fipsImage: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableFIPS'),
    taints: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('nodeTaints'),
    labels: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('nodeLabels'),
    priority: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('scaleSetPriority'),
    maxSurge: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('upgradeSettings', 'maxSurge'),
    maxUnavailable: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('upgradeSettings', 'maxUnavailable'),
    kubernetesVersion: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('orchestratorVersion'),
    workloadRuntime: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('workloadRuntime'),
    gpuInstanceProfile: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuInstanceProfile'),
    gpuDriver: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuProfile', 'driver'),
    gpuDriverType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuProfile', 'driverType'),
    linuxOsConfig: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('linuxOSConfig'),
    // Only `az` takes a file.
    kubeletConfig: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    kubeletSettings: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)('kubeletConfig'),
    messageOfTheDay: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('messageOfTheDay'),
    artifactStreaming: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('artifactStreamingProfile', 'enabled'),
    secureBoot: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'enableSecureBoot'),
    vtpm: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'enableVTPM'),
    outboundNatDisabled: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('windowsProfile', 'disableOutboundNat'),
    nodePublicIp: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableNodePublicIP'),
    snapshotId: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('creationData', 'sourceResourceId'),
    customHeaders: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
};
/** The add-ons that are certain to be on, under the names that `az` has for them. Those that a parameter decides are not in it. */
function enabledAddons(properties) {
    const profiles = (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__.at)(properties, 'addonProfiles');
    const enabled = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesAt */ .ws)(profiles).filter(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enabled')(value)) === true);
    if (profiles.is !== 'known' || (enabled.length === 0 && !(0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(profiles)))
        return profiles.is === 'absent' ? profiles : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(profiles.at);
    const place = enabled.length === 1 ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entrySpan */ .hn)(enabled[0]) : profiles.at;
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(enabled.map(({ key }) => _addons_js__WEBPACK_IMPORTED_MODULE_3__/* .addonNames */ .d.get(key.text.toLowerCase()) ?? key.text), place);
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);


/** Every property of a fact. */
function readAll(readers, statement) {
    // A copy has all names in place: to add them one by one takes longer, and more memory.
    const properties = { ...readers };
    for (const [name, reader] of Object.entries(readers))
        properties[name] = reader(statement);
    return properties;
}
/** The text under a path of names. */
const text = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(at(node, ...path));
/** The boolean under a path of names. */
const flag = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(at(node, ...path));
/** The number under a path of names. */
const number = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(at(node, ...path));
/** A text that switches something: known to be on for one value, off for any other. */
const word = (on, ...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(text(...path)(node), value => value.toLowerCase() === on);
/** The texts of a list. One that nobody can see makes the list unknown. */
const texts = (...path) => node => {
    const list = at(node, ...path);
    if (list.is !== 'known')
        return list;
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(list).map(item => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item)));
    return list.value.kind === 'list' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(list) && found.every(each => each !== undefined) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found, list.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(list.at);
};
/** The entries of a map as `key=value`. */
const pairs = (...path) => node => {
    const map = at(node, ...path);
    if (map.is !== 'known')
        return map;
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map).map(({ key, value }) => `${key.text}=${(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value)) ?? ''}`);
    return map.value.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found, map.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(map.at);
};
/** The keys of a map. */
const keys = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), map => (map.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map) ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map).map(({ key }) => key.text) : undefined));
/** A block of settings, of which only its presence matters. */
const block = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), found => (found.kind === 'map' && found.entries.length > 0 ? 'set' : undefined));
/** Whether a list has something in it. */
const filled = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), list => (list.kind === 'list' && (list.items.length > 0 || !list.open) ? list.items.length > 0 : undefined));
/** What the language has no property for. */
const nowhere = node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(node.at);
/** The node under a path of names, whatever their case. */
function at(node, ...path) {
    let value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node);
    for (const name of path)
        value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, ...step(value, name));
    return value;
}
function step(value, name) {
    if (value.is !== 'known' || value.value.kind !== 'map')
        return [name];
    const wanted = name.toLowerCase();
    const { entries } = value.value;
    const written = entries.findLast(({ key }) => key.text === name) ?? entries.findLast(({ key }) => key.text.toLowerCase() === wanted);
    return [written?.key.text ?? name];
}


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
