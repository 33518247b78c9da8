import type { Language } from './parsed.js'

/** By extension, lower case. `.azcli` is what the Azure CLI tools of editors write: bash. */
const EXTENSIONS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['azcli', 'bash'],
  ['bash', 'bash'],
  ['bat', 'cmd'],
  ['bicep', 'bicep'],
  ['bicepparam', 'bicep'],
  ['cmd', 'cmd'],
  ['containerfile', 'dockerfile'],
  ['dockerfile', 'dockerfile'],
  ['env', 'bash'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['ksh', 'bash'],
  ['markdown', 'markdown'],
  ['md', 'markdown'],
  ['mdx', 'markdown'],
  ['mk', 'makefile'],
  ['ps1', 'powershell'],
  ['psm1', 'powershell'],
  ['sh', 'bash'],
  ['tf', 'hcl'],
  ['tfvars', 'hcl'],
  ['tofu', 'hcl'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['zsh', 'bash'],
])

/** By what is before the first dot, lower case: `Dockerfile.windows`. */
const STEMS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['containerfile', 'dockerfile'],
  ['dockerfile', 'dockerfile'],
  ['gnumakefile', 'makefile'],
  ['makefile', 'makefile'],
])

/** Endings of templates: what is before them tells the language. */
const TEMPLATE_ENDING = /\.(?:tpl|tmpl|gotmpl|template|j2|jinja2?|in|dist|example|sample)$/

/** Files of other tools, often long, that never hold a cluster, a script or a manifest. */
const FOREIGN =
  /^(?:package(?:-lock)?|npm-shrinkwrap|packages\.lock|project\.assets|composer|bower|[tj]sconfig(?:\..+)?|angular|nx|lerna|turbo|renovate|biome|deno|global|launchsettings|appsettings(?:\..+)?|.+\.schema|\.eslintrc|\.prettierrc|\.babelrc|\.devcontainer|cspell|manifest\.webapp|tslint|.+\.min)\.jsonc?$/

const SHELLS: ReadonlySet<string> = new Set(['ash', 'bash', 'dash', 'ksh', 'sh', 'zsh'])

/** The language of a file by its name, or by its first line where the name does not tell; undefined where it is none that is read. */
export function languageOf(path: string, head: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  // Partials of a chart hold pieces of YAML at any depth; its other templates are manifests.
  const template = path.startsWith('templates/') || path.includes('/templates/')
  const json = name.endsWith('.json')
  if (name === 'pnpm-lock.yaml' || ((json || name.endsWith('.jsonc')) && FOREIGN.test(name))) return undefined
  if (template && name.startsWith('_')) return /\.(?:tpl|ya?ml|txt)$/.test(name) ? 'go-template' : undefined
  const stem = STEMS.get(name.split('.', 1)[0]!)
  if (stem) return stem
  if (name.startsWith('.env') && /^\.env(?:\.[\w-]+)?$/.test(name)) return 'bash'
  if (json && /\.(?:tf|tfvars|tofu)\.json$/.test(name)) return 'hcl'
  if (name === 'kustomization') return 'yaml'
  const plain = name.replace(TEMPLATE_ENDING, '')
  const dot = plain.lastIndexOf('.')
  const known = dot < 0 ? undefined : EXTENSIONS.get(plain.slice(dot + 1))
  if (known) return known
  if (template && name.endsWith('.tpl')) return 'yaml'
  return dot <= 0 ? languageOfShebang(head) : undefined
}

function languageOfShebang(head: string): Language | undefined {
  if (!head.startsWith('#!')) return undefined
  const words = head
    .slice(2, 200)
    .split('\n')[0]!
    .split(/\s+/)
    .filter(word => word !== '')
  const programs = words.map(word => word.slice(word.lastIndexOf('/') + 1))
  const program = programs[0] === 'env' ? programs.find((name, index) => index > 0 && !name.startsWith('-') && !name.includes('=')) : programs[0]
  if (program === 'pwsh' || program === 'powershell') return 'powershell'
  return program !== undefined && SHELLS.has(program) ? 'bash' : undefined
}
