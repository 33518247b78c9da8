/*
 * The formats of `windowsOptions`, as the API server checks them for every pod: `ValidateWindowsSecurityContextOptions` in
 * pkg/apis/core/validation/validation.go. The problems are in our words, each after the name of the field or its part.
 */

/** What is wrong with a `runAsUserName`, or undefined where the API server takes it. */
export function runAsUserNameProblem(text: string): string | undefined {
  if (text === '') return 'is empty'
  if (hasControls(text)) return 'has a control character'
  const parts = text.split('\\')
  if (parts.length > 2) return 'has more than one backslash'
  const [user, domain] = [parts.at(-1)!, parts.length === 2 ? parts[0]! : undefined]
  return (domain === undefined ? undefined : domainProblem(domain)) ?? userProblem(user)
}

const hasControls = (text: string): boolean => /[\x00-\x1f\x7f]/.test(text)

function domainProblem(domain: string): string | undefined {
  if (domain.length >= 256) return 'has a domain of more than 255 characters'
  return isNetBiosName(domain) || isDnsName(domain) ? undefined : 'has a domain that is neither a NetBIOS name of at most 15 characters nor a DNS name'
}

const isNetBiosName = (text: string): boolean => /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(text)
const isDnsName = (text: string): boolean => text.split('.').every(label => label.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label))

function userProblem(user: string): string | undefined {
  if (user === '') return 'has no user'
  if (user.length > 104) return 'has a user of more than 104 characters'
  if (/^[. ]+$/.test(user)) return 'has a user of dots and spaces only'
  const bad = /["/\\:;|=,+*?<>@[\]]/.exec(user)?.[0]
  return bad === undefined ? undefined : `has a user with the character ${bad}`
}

/** What is wrong with a `gmsaCredentialSpecName`: it is the name of an object, a DNS subdomain in lower case. */
export function gmsaCredentialSpecNameProblem(text: string): string | undefined {
  if (text === '') return 'is empty'
  if (text.length > 253) return 'has more than 253 characters'
  if (/[A-Z]/.test(text)) return 'has capital letters'
  const bad = /[^a-z0-9.-]/.exec(text)?.[0]
  if (bad !== undefined) return `has the character ${bad}`
  const ends = text.split('.').every(label => label !== '' && !label.startsWith('-') && !label.endsWith('-'))
  return ends ? undefined : 'has a part that is empty or starts or ends with a hyphen'
}

/** What is wrong with an inline `gmsaCredentialSpec`. */
export function gmsaCredentialSpecProblem(text: string): string | undefined {
  if (text === '') return 'is empty'
  return byteLength(text) > 64 * 1024 ? 'has more than 64 KiB' : undefined
}

/** The bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
