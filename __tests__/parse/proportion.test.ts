import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Language } from '../../src/parse/parsed.js'
import { cpuTime } from '../cpu-time.js'
import '../parts.js'

// Long, deep and repeated texts in every language: each is read or told, in a time in proportion to its length. YAML has tests of its own beside these.

const deep = 10_000
const long = 'x'.repeat(1_000_000)
const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')
const nested = (open: string, close: string, middle = '', count = deep): string => open.repeat(count) + middle + close.repeat(count)
const command = 'az aks nodepool add -g rg --cluster-name shop -n winpool1 --os-type Windows'

const texts: Readonly<Record<Exclude<Language, 'yaml' | 'go-template'>, Readonly<Record<string, string>>>> = {
  bash: {
    'groups in groups': nested('{ ', '; }\n', 'echo'),
    'subshells in subshells': nested('(', ')', 'echo'),
    'substitutions in substitutions': `echo ${nested('$(echo ', ')', 'x')}`,
    'substitutions in quotes': `echo ${nested('"$(echo ', ')"', 'x')}`,
    backticks: `echo ${'`echo '.repeat(deep)}`,
    'expansions in expansions': `echo ${nested('${a:-', '}', 'x')}`,
    'branches in branches': nested('if true; then\n', 'fi\n', 'echo\n'),
    'loops in loops': nested('for a in b; do\n', 'done\n', 'echo\n'),
    'cases in cases': nested('case a in b) ', ';; esac\n', 'echo'),
    'functions in functions': nested('f() {\n', '}\n', 'echo\n'),
    arithmetic: `echo $((${nested('(', ')', '1')}))`,
    'here-documents that do not end': 'cat <<A\n'.repeat(20_000),
    'here-documents on one line': `cat ${'<<A '.repeat(20_000)}\nx\nA\n`,
    'one long line': `echo ${long}`,
    'one long quote': `echo "${long}`,
    'many words': `echo ${'x '.repeat(300_000)}`,
    'many options': `az aks create ${lines(50_000, index => `--o${index} v`).replaceAll('\n', ' ')}`,
    'many commands': `${command}\n`.repeat(5_000),
    'continued for ever': `az aks create ${'\\\n'.repeat(200_000)}`,
    pipes: `echo ${'| x '.repeat(50_000)}`,
    ands: `a ${'&& b '.repeat(50_000)}`,
    'many variables': lines(50_000, index => `A${index}="$A${index - 1}x"`),
    'brace expansions': `echo ${'{a,b}'.repeat(5_000)}`,
    'open quotes': `"'`.repeat(200_000),
    dollars: '$'.repeat(500_000),
    'many comments': '#\n'.repeat(2_600_000),
    'many assignments on a line': 'A=1 '.repeat(100_000),
  },
  powershell: {
    'blocks in blocks': nested('& { ', ' }', 'x'),
    parentheses: nested('(', ')', '1'),
    lists: nested('@(', ')', '1'),
    tables: nested('@{a=', '}', '1'),
    'substitutions in quotes': nested('"$(', ')"', 'x'),
    'branches in branches': nested('if ($a) {\n', '}\n', 'x\n'),
    'functions in functions': nested('function f {\n', '}\n', 'x\n'),
    'here-strings that do not end': '@"\n'.repeat(50_000),
    'one long line': `az ${long}`,
    'one long quote': `az "${long}`,
    'continued for ever': `az aks create ${'`\n'.repeat(200_000)}`,
    'many commands': `${command}\n`.repeat(5_000),
    'many variables': lines(50_000, index => `$A${index} = "$A${index - 1}x"`),
    members: `$a${'.b'.repeat(100_000)}`,
    indices: `$a${'[0]'.repeat(50_000)}`,
    'comments that do not end': '<#'.repeat(200_000),
    pipes: `a ${'| b '.repeat(50_000)}`,
    commas: `$a = ${'1,'.repeat(100_000)}1`,
    'open quotes': `"'`.repeat(200_000),
  },
  cmd: {
    parentheses: nested('(\n', ')\n', 'echo\n'),
    'branches in branches': nested('if a==a (\n', ')\n', 'echo\n'),
    'loops in loops': nested('for %%a in (b) do (\n', ')\n', 'echo\n'),
    'branches on one line': `${'if a==a '.repeat(deep)}echo`,
    'one long line': `az ${long}`,
    percents: '%'.repeat(500_000),
    exclamations: `setlocal enabledelayedexpansion\necho ${'!a'.repeat(200_000)}`,
    'continued for ever': `az aks create ${'^\n'.repeat(200_000)}`,
    'many commands': `${command}\r\n`.repeat(5_000),
    'many variables': lines(20_000, index => `set A${index}=%A${index - 1}%x`),
    'labels and jumps': lines(20_000, index => `:l${index}\ngoto l${index + 1}`),
    calls: lines(20_000, index => `call :l${index}\n:l${index}`),
    carets: '^'.repeat(500_000),
    ands: `a ${'& b '.repeat(50_000)}`,
  },
  hcl: {
    'blocks in blocks': nested('a {\n', '}\n'),
    lists: `a = ${nested('[', ']', '1')}`,
    objects: `a = ${nested('{ b = ', ' }', '1')}`,
    parentheses: `a = ${nested('(', ')', '1')}`,
    'templates in templates': `a = ${nested('"${', '}"', 'b')}`,
    conditions: `a = ${'b ? c : '.repeat(deep)}d`,
    loops: `a = ${nested('[for x in ', ' : x]', 'y')}`,
    calls: `a = ${nested('f(', ')', 'x')}`,
    directives: `a = "${nested('%{ if b }', '%{ endif }', 'x')}"`,
    operators: `a = 1${' + 1'.repeat(50_000)}`,
    minuses: `a = ${'-'.repeat(50_000)}1`,
    members: `a = b${'.c'.repeat(50_000)}`,
    splats: `a = b${'[*]'.repeat(50_000)}`,
    'one long line': `a = "${long}"`,
    'one long quote': `a = "${long}`,
    'here-documents that do not end': 'a = <<A\n'.repeat(20_000),
    'many blocks': `${'resource "azurerm_kubernetes_cluster_node_pool" "p" {\n  name = "winpool1"\n}\n'.repeat(5_000)}`,
    'the same argument': `resource "azurerm_kubernetes_cluster" "c" {\n${'  name = "x"\n'.repeat(50_000)}}`,
    'locals in a chain': `locals {\n${lines(20_000, index => `  a${index} = local.a${index + 1}`)}\n}`,
    'comments that do not end': '/*'.repeat(200_000),
  },
  bicep: {
    objects: `var a = ${nested('{\nb: ', '\n}', '1')}`,
    lists: `var a = ${nested('[\n', '\n]', '1')}`,
    parentheses: `var a = ${nested('(', ')', '1')}`,
    'templates in templates': `var a = ${nested("'${", "}'", 'b')}`,
    conditions: `var a = ${'b ? c : '.repeat(deep)}d`,
    calls: `var a = ${nested('f(', ')', 'x')}`,
    loops: `var a = ${nested('[for x in ', ': x]', 'y')}`,
    lambdas: `var a = ${'x => '.repeat(deep)}x`,
    operators: `var a = 1${' + 1'.repeat(50_000)}`,
    nots: `var a = ${'!'.repeat(50_000)}b`,
    members: `var a = b${'.c'.repeat(50_000)}`,
    decorators: `${"@description('x')\n".repeat(50_000)}param a string`,
    'one long line': `var a = '${long}'`,
    'one long quote': `var a = '${long}`,
    'long quotes that do not end': `var a = '''${"''".repeat(200_000)}`,
    'resources in resources': nested("resource a 'b@c' = {\n", '}\n', ''),
    'many resources': lines(5_000, index => `resource r${index} 'Microsoft.ContainerService/managedClusters@2024-01-01' = {\n  name: 'x'\n}`),
    'variables in a chain': lines(20_000, index => `var a${index} = a${index + 1}`),
    'comments that do not end': '/*'.repeat(200_000),
  },
  json: {
    lists: `{"kind": ${nested('[', ']', '1')}}`,
    objects: `{"kind": ${nested('{"a":', '}', '1')}}`,
    'one long text': `{"kind": "${long}"}`,
    'an open text': `{"kind": "${long}`,
    'many keys': `{"kind": "Pod", ${lines(50_000, index => `"k${index}": 1`).replaceAll('\n', ',\n')}}`,
    'the same key': `{${'"kind": "Pod",'.repeat(50_000)} "kind": 1}`,
    'names of prototypes': `{"kind": "Pod", ${'"__proto__": {"constructor": 1}, "toString": 1, '.repeat(20_000)} "a": 1}`,
    'an expression of a template': `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [{"type": "Microsoft.ContainerService/managedClusters", "name": "[${nested('concat(', ')', "'x'")}]"}]}`,
    commas: `{"kind": [${','.repeat(200_000)}]}`,
  },
  dockerfile: {
    stages: lines(20_000, index => `FROM a${index} AS b${index}\nCOPY --from=b${index - 1} x y`),
    'one long line': `FROM a\nRUN ${long}`,
    'continued for ever': `FROM a\nRUN ${'\\\n'.repeat(200_000)}`,
    'arguments in a chain': `${lines(20_000, index => `ARG A${index}=$A${index - 1}`)}\nFROM $A19999`,
    'here-documents that do not end': `FROM a\n${'RUN <<A\n'.repeat(20_000)}`,
    'expansions in expansions': `ARG A=${nested('${B:-', '}', 'x')}\nFROM $A`,
    escapes: '# escape=`\n'.repeat(50_000),
  },
  makefile: {
    'branches in branches': nested('ifdef A\n', 'endif\n', 'a:\n\techo\n'),
    'references in references': `A = ${nested('$(', ')', 'A')}`,
    'variables in a chain': `${lines(20_000, index => `A${index} = $(A${index + 1})`)}\nall:\n\taz aks create -n $(A0)\n`,
    'one long line': `a:\n\taz ${long}`,
    'continued for ever': `A = ${'\\\n'.repeat(200_000)}`,
    'many targets': lines(50_000, index => `t${index}:\n\techo`),
    'definitions that do not end': 'define A\n'.repeat(50_000),
    dollars: `a:\n\techo ${'$'.repeat(500_000)}`,
    'includes of itself': 'include Makefile\n'.repeat(20_000),
  },
  markdown: {
    'quotes in quotes': `${'> '.repeat(deep)}\`\`\`bash\n${command}\n`,
    'lists in lists': lines(2_000, index => `${'  '.repeat(index)}- x`),
    'fences that do not end': '```bash\n'.repeat(50_000),
    'many fences': `\`\`\`bash\n${command}\n\`\`\`\n\n`.repeat(3_000),
    'long fences': `${'`'.repeat(200_000)}\nx\n`,
    'one long line': long,
    emphasis: '*a '.repeat(200_000),
    links: '['.repeat(200_000),
    tables: '| a '.repeat(200_000),
    'details in details': nested('<details>\n', '</details>\n'),
    'comments that do not end': '<!--'.repeat(100_000),
    'a front matter that does not end': `---\n${'a: b\n'.repeat(50_000)}`,
    prompts: `\`\`\`console\n${'$ az x\nPS C:\\> az y\n'.repeat(20_000)}`,
  },
}

const names: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  makefile: 'Makefile',
  markdown: 'a.md',
  json: 'a.json',
  hcl: 'main.tf',
  bicep: 'main.bicep',
}

describe.each(Object.entries(texts))('%s', (language, cases) => {
  test.each(Object.entries(cases))(
    '%s',
    (_, text) => {
      const path = names[language] ?? 'a.sh'
      for (const content of [text, text.replaceAll('\n', '\r\n')]) {
        const started = cpuTime()
        const { problems } = extract({ path, text: content }, 0, language as Language, false)
        expect(problems.every(({ at }) => at.start >= 0 && at.start <= at.end && at.end <= content.length)).toBe(true)
        expect(cpuTime() - started).toBeLessThan(8_000)
      }
    },
    120_000,
  )
})
