export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPage: () => (/* binding */ formatPage)
/* harmony export */ });
/* harmony import */ var marked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5820);



const codes = {
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    red: [31, 39],
    green: [32, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
/** A page of Markdown for a terminal: headings, lists, tables and code as one reads them, links with their address. */
function formatPage(markdown, { color, width }) {
    const paint = (look, text) => (color && text !== '' ? `\x1b[${codes[look][0]}m${text}\x1b[${codes[look][1]}m` : text);
    const blocks = blocksOf((0,marked__WEBPACK_IMPORTED_MODULE_0__/* .lexer */ .lu)(markdown), { paint, quote: code => (color ? paint('cyan', code) : `\`${code}\``), width: Math.min(Math.max(width, 40), 100) });
    return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
const blocksOf = (tokens, pen) => tokens.map(token => blockOf(token, pen)).filter(lines => lines.length > 0);
function blockOf(token, pen) {
    const { paint, width } = pen;
    switch (token.type) {
        case 'heading':
            return heading(inline(token.tokens ?? [], pen), token.depth, paint);
        case 'paragraph':
        case 'text':
            return lines(inline(token.tokens ?? [], pen), width);
        case 'code':
            return token.text.split('\n').map((line) => `    ${token.lang === 'text' ? paint('dim', (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .allVisible */ .QK)(line)) : (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .allVisible */ .QK)(line)}`.trimEnd());
        case 'list':
            return token.items.flatMap((item, index) => listItem(item, token.ordered ? `${Number(token.start || 1) + index}.` : '-', pen));
        case 'table':
            return table(token, pen);
        case 'blockquote':
            return blocksOf(token.tokens ?? [], { ...pen, width: width - 2 })
                .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
                .map(line => `${paint('dim', '\u2502')} ${line}`.trimEnd());
        case 'hr':
            return [paint('dim', '\u2500'.repeat(width))];
        default:
            // Blank lines, and the comments around what is generated.
            return [];
    }
}
function heading(text, depth, paint) {
    if (depth === 1)
        return [paint('bold', paint('magenta', text))];
    if (depth > 2)
        return [paint('bold', text)];
    const title = { Bad: paint('red', text), Good: paint('green', text) }[text] ?? text;
    return [paint('bold', title), paint('dim', '\u2500'.repeat((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(text)))];
}
function listItem(item, mark, pen) {
    const indent = ' '.repeat(mark.length + 3);
    const blocks = blocksOf(item.tokens, { ...pen, width: pen.width - indent.length }).flat();
    return blocks.map((line, index) => (index === 0 ? `  ${mark} ${line}` : `${indent}${line}`));
}
/** A table as its rows, a cell a line under its heading: columns rarely fit. */
function table({ header, rows }, pen) {
    return rows.flatMap(row => {
        const [first, ...rest] = row.map(cell => inline(cell.tokens, pen));
        const more = rest.flatMap((cell, index) => (cell === '' ? [] : [labelled(inline(header[index + 1]?.tokens ?? [], pen), cell)]));
        return [...lines(first ?? '', pen.width), ...more.flatMap(text => lines(text, pen.width - 4).map(line => `    ${line}`))];
    });
}
const labelled = (label, text) => (label === '' ? text : `${label}: ${text}`);
const lines = (text, width) => text.split('\n').flatMap(part => [...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .k)(part.trim(), width)]);
function inline(tokens, pen) {
    return tokens.map(token => run(token, pen)).join('');
}
function run(token, pen) {
    const { paint } = pen;
    const inner = () => (token.tokens ? inline(token.tokens, pen) : plain(token.text ?? ''));
    switch (token.type) {
        case 'codespan':
            return pen.quote(plain(token.text));
        case 'strong':
            return paint('bold', inner());
        case 'em':
            return paint('italic', inner());
        case 'link': {
            const text = inner();
            // The address of another page of the catalogue is of no use on a terminal; its name is.
            if (!/^https?:/.test(token.href))
                return text;
            return text === token.href ? paint('blue', text) : `${text} (${paint('blue', token.href)})`;
        }
        case 'br':
            return '\n';
        case 'html':
            return '';
        default:
            return inner();
    }
}
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
/** The text of a run on one line: a paragraph is broken anew. */
const plain = (text) => (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .allVisible */ .QK)(text.replace(/\s+/g, ' ').replace(/&(?:lt|gt|amp|quot|#39);/g, entity => entities[entity] ?? entity));


/***/ })

};
