export const id = 469;
export const ids = [469];
export const modules = {

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(9559);
// EXTERNAL MODULE: ./lib/model/rule.js
var rule = __webpack_require__(4303);
// EXTERNAL MODULE: ./lib/model/value.js
var value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/compare/suggest.js
var suggest = __webpack_require__(4405);
;// CONCATENATED MODULE: ./lib/compare/config-yaml.js


/** No config that a person writes is larger. */
const maxCharacters = 256 * 1024;
/** Reads the YAML of a config file. Aliases are not followed: each place has one value, and no config is long enough to need them. */
function readConfigYaml(text) {
    const problems = [];
    const lines = new dist/* LineCounter */.HN();
    const at = (node) => ({ source: 0, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 });
    const fail = (node, message) => {
        problems.push(node?.range ? { message, line: lines.linePos(node.range[0]).line } : { message });
    };
    const root = parse(text, lines, problems);
    const entries = (node, where) => {
        if (isNothing(node))
            return [];
        if (!(0,dist/* isMap */.jh)(node))
            return fail(node, `${where} must be a map, such as "key: value"`) ?? [];
        const seen = new Set();
        return node.items.flatMap(pair => {
            const { key, value } = pair;
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            if (name === undefined || seen.has(name))
                return fail(key, name === undefined ? `a key of ${where} must be text` : `"${name}" stands twice in ${where}`) ?? [];
            seen.add(name);
            return [{ key: name, at: key, value }];
        });
    };
    const text_ = (node, where) => {
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.value !== '')
            return node.value;
        return fail(node, `${where} must be text${(0,dist/* isScalar */.jn)(node) && node.value !== null && node.value !== '' ? ': put it in quotes' : ''}`);
    };
    return {
        root,
        problems,
        fail,
        at,
        entries,
        text: text_,
        fields: (node, where, keys) => {
            const found = {};
            for (const { key, at, value } of entries(node, where)) {
                const known = keys.find(name => name === key);
                if (known === undefined)
                    fail(at, `"${key}" is not a key of ${where}${(0,suggest/* didYouMean */.a)(key, keys)}`);
                else if (value !== null && !isNothing(value))
                    found[known] = value;
            }
            return found;
        },
        items: (node, where) => {
            if (isNothing(node))
                return [];
            return (0,dist/* isSeq */.oP)(node) ? node.items : (fail(node, `${where} must be a list`) ?? []);
        },
        choice: (node, where, choices) => {
            const value = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : undefined;
            const known = choices.find(name => name === value);
            return known ?? fail(node, `${where} must be one of ${choices.join(', ')}${value === undefined ? '' : (0,suggest/* didYouMean */.a)(value, choices)}`);
        },
        flag: (node, where) => ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean' ? node.value : fail(node, `${where} must be true or false`)),
    };
}
const isNothing = (node) => node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
function parse(text, lineCounter, problems) {
    if (text.length > maxCharacters) {
        problems.push({ message: `the config has over ${maxCharacters} characters` });
        return null;
    }
    try {
        // uniqueKeys compares every key with every other; `entries` looks each up in a set instead.
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
        for (const { code, message, pos } of document.errors) {
            problems.push({ message: code === 'MULTIPLE_DOCS' ? 'the config must be one YAML document' : message, line: lineCounter.linePos(pos[0]).line });
        }
        return document.errors.length > 0 ? null : document.contents;
    }
    catch {
        problems.push({ message: 'the config is nested too deeply' });
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/compare/config.js






/** Reads the text of a config file. Spans in the result are of source 0, which is the config file in every scan. */
function parseConfig(text, knownRules) {
    const read = readConfigYaml(text);
    const top = read.fields(read.root, 'the config', ['extends', 'rules', 'ignore', 'examples', 'clusters']);
    const config = {
        extends: (top.extends && read.choice(top.extends, '"extends"', ['recommended', 'strict'])) ?? model_config/* defaultConfig */.s.extends,
        rules: top.rules ? ruleLevels(top.rules, knownRules, read) : model_config/* defaultConfig */.s.rules,
        ignore: top.ignore ? globs(top.ignore, '"ignore"', read) : [],
        examples: (top.examples && read.choice(top.examples, '"examples"', ['full', 'warn'])) ?? model_config/* defaultConfig */.s.examples,
        clusters: top.clusters ? clusters(top.clusters, read) : [],
    };
    return { config, errors: [...read.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
function ruleLevels(node, knownRules, read) {
    const levels = new Map();
    for (const { key, at, value } of read.entries(node, '"rules"')) {
        if (!knownRules.includes(key))
            read.fail(at, `there is no rule "${key}"${(0,suggest/* didYouMean */.a)(key, knownRules)}`);
        const level = read.choice(value ?? at, `the level of "${key}"`, ['off', ...rule/* severities */.g]);
        if (level && knownRules.includes(key))
            levels.set(key, level);
    }
    return levels;
}
/** Globs of paths from the root of the repository. A name without wildcards covers the file or the whole folder. */
function globs(node, where, read) {
    return read.items(node, where).flatMap(item => {
        const text = read.text(item, `each glob of ${where}`);
        if (text === undefined)
            return [];
        const glob = text.replace(/^(?:\.?\/)+/, '');
        if (glob.startsWith('!'))
            return read.fail(item, `a glob of ${where} cannot begin with "!"`) ?? [];
        if (glob.length > 1000)
            return read.fail(item, `a glob of ${where} has over 1000 characters`) ?? [];
        if (glob.endsWith('/'))
            return [`${glob}**`];
        if (glob === '')
            return ['**'];
        return /[*?[\]{}()!+@|\\]/.test(glob) ? [glob] : [glob, `${glob}/**`];
    });
}
function clusters(node, read) {
    const names = new Set();
    return read.items(node, '"clusters"').flatMap(item => {
        const cluster = declaredCluster(item, read);
        if (cluster && names.has(cluster.name))
            return read.fail(item, `cluster "${cluster.name}" is declared twice`) ?? [];
        if (cluster)
            names.add(cluster.name);
        return cluster ?? [];
    });
}
function declaredCluster(node, read) {
    const field = read.fields(node, 'a cluster', ['name', 'paths', 'kubernetes', 'network', 'networkPolicy', 'gmsa', 'complete', 'pools']);
    if (!field.name)
        return read.fail(node, 'a cluster must have a "name"');
    const name = read.text(field.name, 'the name of a cluster');
    const kubernetes = field.kubernetes && config_value(version(field.kubernetes, read), field.kubernetes, read);
    const network = field.network && config_value(read.choice(field.network, '"network"', ['azure', 'kubenet', 'none']), field.network, read);
    const policy = field.networkPolicy && config_value(read.choice(field.networkPolicy, '"networkPolicy"', ['azure', 'calico', 'cilium', 'none']), field.networkPolicy, read);
    const gmsa = field.gmsa && config_value(read.flag(field.gmsa, '"gmsa"'), field.gmsa, read);
    const rest = {
        paths: field.paths ? globs(field.paths, '"paths"', read) : [],
        complete: (field.complete && read.flag(field.complete, '"complete"')) ?? false,
        pools: field.pools ? read.items(field.pools, '"pools"').flatMap(item => declaredPool(item, read) ?? []) : [],
    };
    if (name === undefined)
        return undefined;
    return {
        name,
        at: read.at(field.name),
        ...rest,
        ...(kubernetes && { kubernetes }),
        ...(network && { network }),
        ...(policy && { networkPolicy: policy }),
        ...(gmsa && { gmsa }),
    };
}
function declaredPool(node, read) {
    const field = read.fields(node, 'a pool', ['name', 'os', 'sku', 'taints']);
    if (!field.name || !field.os)
        return read.fail(node, `a pool must have ${field.name ? 'an "os"' : 'a "name"'}`);
    const name = config_value(read.text(field.name, 'the name of a pool'), field.name, read);
    const os = config_value(read.choice(field.os, '"os"', ['Linux', 'Windows']), field.os, read);
    const sku = field.sku && config_value(read.text(field.sku, '"sku"'), field.sku, read);
    const taints = field.taints ? read.items(field.taints, '"taints"').flatMap(item => config_taint(item, read) ?? []) : [];
    return name && os && { name, os, taints, ...(sku && { sku }) };
}
function config_taint(node, read) {
    const text = read.text(node, 'a taint');
    if (text === undefined || /^[^=:\s]+(?:=[^=:\s]*)?:(?:NoSchedule|PreferNoSchedule|NoExecute)$/.test(text))
        return text;
    return read.fail(node, 'a taint must be written as key=value:NoSchedule (or PreferNoSchedule, NoExecute)');
}
/** `1.30` without quotes is a number to YAML; what was written counts. */
function version(node, read) {
    const text = (0,dist/* isScalar */.jn)(node) ? (typeof node.value === 'number' ? node.source : node.value) : undefined;
    if (typeof text === 'string' && /^\d+\.\d+(?:\.\d+)?$/.test(text))
        return text;
    return read.fail(node, '"kubernetes" must be a version such as "1.33" or "1.33.2"');
}
const config_value = (content, node, read) => content === undefined ? undefined : (0,value/* known */.eO)(content, read.at(node));


/***/ })

};
