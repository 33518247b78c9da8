/** Stands for a secret that the reader is to fill in: `***`, `xxxx`, `{password}`, `__PASSWORD__`, `YOUR_PASSWORD_HERE`. */
export const isPlaceholder = (text: string): boolean =>
  text === '' || /^(?:\*+|x+|\.+|placeholder)$/i.test(text) || /^[<{[(%#]|^__.*__$/.test(text) || /(?:^|[^a-z])your(?:[^a-z]|$)/i.test(text)
