import { element } from './dom.js'
import type { Look } from './look.js'
import type { ProjectFile } from './project.js'

/** Draws a tab for each file, with how many findings it has. */
export function drawTabs(host: HTMLElement, files: readonly ProjectFile[], active: number, seen: Look | undefined, choose: (index: number) => void): void {
  // Drawn anew, the tab that has the focus keeps it.
  const hadFocus = host.contains(document.activeElement)
  host.replaceChildren(
    ...files.map((file, index) => {
      const count = seen?.findings.filter(({ at, allowed }) => !allowed && seen.sources[at.source]?.path === file.path).length ?? 0
      const isActive = index === active
      return element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `file-${index}`,
          'aria-selected': String(isActive),
          'aria-controls': 'file',
          tabindex: isActive ? undefined : '-1',
          click: () => choose(index),
        },
        file.path,
        count > 0 && element('span', { class: 'count', 'aria-label': `, ${count} finding${count === 1 ? '' : 's'}` }, String(count)),
      )
    }),
  )
  if (hadFocus) host.querySelectorAll<HTMLElement>('[role=tab]')[active]?.focus()
}
