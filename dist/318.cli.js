export const id = 318;
export const ids = [318];
export const modules = {

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The merge base of a revision and HEAD, as a pull request's diff takes it. The head is what is on disk: what is not committed yet counts as changed.
 * Every call is an argument list without a shell, and the revision stands behind `--end-of-options`.
 */
async function readBase(revision, head, options) {
    const git = (args, input) => run(['-c', 'core.fsmonitor=false', ...args], options, input);
    const prefix = await git(['rev-parse', '--show-prefix']);
    if (!prefix.ok)
        return { problem: prefix.missing ? 'git is not installed' : 'the working folder is not in a git repository' };
    const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (!commit.ok)
        return { problem: `git knows no revision "${revision}"` };
    const base = await git(['merge-base', oneLine(commit), 'HEAD']);
    if (!base.ok)
        return { problem: `"${revision}" and HEAD have no common ancestor in this clone; fetch more of the history` };
    const tree = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', oneLine(base)]);
    const changes = await git([
        'diff',
        '--name-status',
        '-z',
        '-M',
        '-l1000',
        '--no-relative',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
        oneLine(base),
        '--',
    ]);
    if (!tree.ok || !changes.ok)
        return { problem: 'git could not compare the revisions' };
    // Git's paths are relative to the top of the repository, ours to the working folder.
    const folder = prefix.bytes.toString('utf8').replace(/\n$/, '');
    const toScan = (path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(`/${folder}`, `/${path}`);
    const { touched, renames } = readChanges(changes.bytes, toScan);
    const parts = partition(readTree(tree.bytes, toScan), touched, head, options);
    const blobs = await git(['cat-file', '--batch'], parts.toRead.map(entry => `${entry.oid}\n`).join(''));
    if (!blobs.ok)
        return { problem: 'git could not read the files of the revision' };
    const contents = readBlobs(blobs.bytes);
    const read = parts.toRead.flatMap((entry) => {
        const bytes = contents.get(entry.oid);
        return bytes ? [{ path: entry.path, bytes }] : [];
    });
    return { files: [...parts.same, ...read].sort((a, b) => (a.path < b.path ? -1 : 1)), renames };
}
function partition(tree, touched, head, options) {
    const headFiles = new Map(head.map(file => [file.path, file]));
    const submodules = tree.filter(entry => entry.mode === '160000').map(entry => `${entry.path}/`);
    // What a submodule holds is not in this repository's trees: it counts as unchanged.
    const same = submodules.length > 0 ? head.filter(file => submodules.some(folder => file.path.startsWith(folder))) : [];
    const toRead = [];
    for (const entry of tree) {
        if (!entry.mode.startsWith('100'))
            continue;
        const file = touched.has(entry.path) ? undefined : headFiles.get(entry.path);
        if (file)
            same.push(file);
        else if (entry.size <= options.maxFileSize && options.isWanted(entry.path))
            toRead.push(entry);
    }
    return { same, toRead };
}
/** `<mode> <type> <oid> <size>\t<path>\0`, the size padded, `-` for a submodule. */
function readTree(bytes, toScan) {
    return terminated(bytes).flatMap((row) => {
        const tab = row.indexOf('\t');
        const [mode, , oid, size] = row.slice(0, tab).split(/ +/);
        return tab > 0 && mode && oid ? [{ mode, oid, size: Number(size) || 0, path: toScan(row.slice(tab + 1)) }] : [];
    });
}
/** `M\0path\0`, `R087\0old\0new\0`. */
function readChanges(bytes, toScan) {
    const touched = new Set();
    const renames = new Map();
    const fields = terminated(bytes);
    for (let index = 0; index + 1 < fields.length;) {
        const status = fields[index++];
        const path = toScan(fields[index++]);
        touched.add(path);
        if (!/^[RC]/.test(status) || index >= fields.length)
            continue;
        const now = toScan(fields[index++]);
        touched.add(now);
        if (status.startsWith('R'))
            renames.set(now, path);
    }
    return { touched, renames };
}
const terminated = (bytes) => bytes.toString('utf8').split('\0').slice(0, -1);
/** `<oid> blob <size>\n<content>\n`, or `<oid> missing\n`. */
function readBlobs(bytes) {
    const blobs = new Map();
    for (let at = 0; at < bytes.length;) {
        const line = bytes.indexOf(10, at);
        if (line === -1)
            break;
        const [oid, type, size] = bytes.toString('latin1', at, line).split(' ');
        at = line + 1;
        if (type !== 'blob' || oid === undefined)
            continue;
        const end = at + Number(size);
        blobs.set(oid, new Uint8Array(bytes.buffer, bytes.byteOffset + at, Number(size)));
        at = end + 1;
    }
    return blobs;
}
const oneLine = (output) => output.bytes.toString('latin1').trim();
function run(args, options, input = '') {
    return new Promise(resolve => {
        const env = { ...options.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: options.cwd, env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        // Git may end before it has read its input; how it ended tells all.
        child.stdin.on('error', () => { });
        child.on('error', fault => resolve({ ok: false, missing: fault.code === 'ENOENT' }));
        child.on('close', status => resolve(status === 0 ? { ok: true, bytes: Buffer.concat(chunks) } : { ok: false, missing: false }));
        child.stdin.end(input);
    });
}


/***/ })

};
