import { isPlaceholder } from '../../model/placeholder.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

const shortest = 14
const longest = 123

export const rule = {
  title: 'Azure refuses the password of the Windows administrator',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2020-11-16',
  sources: [
    { title: 'az aks create, --windows-admin-password', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-create', read: '2026-08-21' },
    { title: 'AKS release notes of 2020-11-16', url: 'https://github.com/Azure/AKS/releases/tag/2020-11-16', read: '2026-08-21' },
  ],
  on: 'cluster',
  check(cluster) {
    const password = valueOf(cluster.windowsAdminPassword)
    const fault = password === undefined || isPlaceholder(password) ? undefined : faultOf(password)
    if (fault === undefined) return
    return {
      at: decidedAt(cluster.windowsAdminPassword),
      subject: [cluster.via, valueOf(cluster.name) ?? ''],
      message: say`the password of the Windows administrator ${plainly(fault)}`,
      why: say`The service takes ${shortest} to ${longest} characters with three of: lowercase letters, capitals, digits, others. Az PowerShell and the Terraform provider let shorter ones through, and then the cluster is refused.`,
      remedy: say`Use a random password of ${shortest} characters or more, and keep it out of the file.`,
      offending: {},
    }
  },
} satisfies Rule<'cluster'>

/** The passwords that are refused by their names (`P@ssw0rd` and the like, in the help of `az aks create`) are all too short anyway. */
function faultOf(password: string): string | undefined {
  if (password.length < shortest) return `has ${password.length} characters; at least ${shortest} are needed`
  if (password.length > longest) return `has ${password.length} characters; at most ${longest} are allowed`
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[\W_]/].filter(pattern => pattern.test(password)).length
  return classes < 3 ? `has ${classes === 1 ? 'one kind' : 'two kinds'} of characters; three are needed` : undefined
}
