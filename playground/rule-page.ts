import { lexer, type Token, type Tokens } from 'marked'
import { pages } from '../src/generated/pages.js'
import { home } from '../src/report/links.js'
import { button, element, outward } from './dom.js'

/** Shows the page of a rule in a dialog. */
export function showPage(dialog: HTMLDialogElement, id: string): void {
  const close = button('Close', () => dialog.close(), { class: 'close' })
  dialog.replaceChildren(close, ...blocks(lexer(pages[id] ?? `# ${id}`), id))
  dialog.querySelector('h1, h2')?.setAttribute('id', 'page-title')
  dialog.showModal()
  dialog.scrollTop = 0
}

const blocks = (tokens: readonly Token[], id: string): Node[] => tokens.flatMap(token => block(token as Tokens.Generic, id) ?? [])

function block(token: Tokens.Generic, id: string): Node | undefined {
  switch (token.type) {
    case 'heading':
      // The playground has its own first heading.
      return element(`h${Math.min(token.depth + 1, 6)}` as 'h2', {}, ...inline(token.tokens ?? [], id))
    case 'paragraph':
      return element('p', {}, ...inline(token.tokens ?? [], id))
    case 'text':
      return element('span', {}, ...inline(token.tokens ?? [], id))
    case 'code':
      return element('pre', { tabindex: '0', class: token.lang === 'text' ? 'output' : undefined }, element('code', {}, token.text))
    case 'list':
      return element(token.ordered ? 'ol' : 'ul', {}, ...(token as Tokens.List).items.map(item => element('li', {}, ...blocks(item.tokens, id))))
    case 'table':
      return table(token as Tokens.Table, id)
    default:
      return undefined
  }
}

function table({ header, rows }: Tokens.Table, id: string): HTMLElement {
  const row = (cells: readonly Tokens.TableCell[], name: 'th' | 'td'): HTMLElement =>
    element('tr', {}, ...cells.map(cell => element(name, {}, ...inline(cell.tokens, id))))
  return element('table', {}, element('thead', {}, row(header, 'th')), element('tbody', {}, ...rows.map(cells => row(cells, 'td'))))
}

function inline(tokens: readonly Token[], id: string): Node[] {
  return tokens.map(each => {
    const token = each as Tokens.Generic
    const inner = (): Node[] => (token.tokens ? inline(token.tokens, id) : [document.createTextNode(unescaped(token.text ?? ''))])
    if (token.type === 'codespan') return element('code', {}, unescaped(token.text))
    if (token.type === 'strong') return element('strong', {}, ...inner())
    if (token.type === 'em') return element('em', {}, ...inner())
    if (token.type === 'link') return outward(new URL(token.href, `${home}/blob/v1/src/rules/${id}/README.md`).href, ...inner())
    if (token.type === 'html') return document.createTextNode('')
    return inner().length === 1 ? inner()[0]! : element('span', {}, ...inner())
  })
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }
const unescaped = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39);/g, entity => entities[entity] ?? entity)
