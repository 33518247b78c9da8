type Child = Node | string | undefined | false
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/** An element. Text is only ever set as text, so that nothing that is pasted becomes markup; a function is a listener. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value === true) made.setAttribute(key, '')
    else if (typeof value === 'string') made.setAttribute(key, value)
  }
  made.append(...children.filter(child => child !== undefined && child !== false))
  return made
}

/** The element with an id of index.html. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}

/** A link to another site, which learns nothing of this page. */
export const outward = (url: string, ...children: readonly Child[]): HTMLElement =>
  element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)

/** A button that does something. */
export const button = (text: string, action: () => void, attributes: Attributes = {}): HTMLElement =>
  element('button', { type: 'button', ...attributes, click: action }, text)

/** A row of tabs: the arrow keys move between them, and only the chosen one is a stop of the Tab key. */
export function withArrowKeys(list: HTMLElement): void {
  list.addEventListener('keydown', event => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
    const at = tabs.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    const target = tabs[(to + tabs.length) % tabs.length]
    target?.focus()
    target?.click()
  })
}
