import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'
import { cpuTime } from '../cpu-time.js'

// Small repositories that double at every step: each once took minutes or more. They end soon, and what is left out is told.

type Files = Record<string, string>
const upTo = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: a, image: b}]}\n'
const pool = 'az aks nodepool add -g rg --cluster-name shop -n winpool1 --os-type Windows\n'
const tfPool = 'resource "azurerm_kubernetes_cluster_node_pool" "p" {\n  name = "winpool1"\n  os_type = "Windows"\n}\n'
const bicepPool =
  "resource p 'Microsoft.ContainerService/managedClusters/agentPools@2024-01-01' = {\n  name: 'c/winpool1'\n  properties: {\n    osType: 'Windows'\n  }\n}\n"

const files = (entries: readonly (readonly [string, string])[]): Files => Object.fromEntries(entries)
const arm = (variables: object): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    variables,
    resources: [{ type: 'Microsoft.ContainerService/managedClusters', apiVersion: '2024-01-01', name: "[variables('a60')]", properties: {} }],
  })

const bombs: readonly (readonly [name: string, files: Files, told: RegExp | undefined])[] = [
  [
    'charts that have the next one four times',
    files([
      ...upTo(9, index => {
        const dependencies = ['a', 'b', 'c', 'd'].map(
          alias => `  - {name: l${index + 1}, version: 1.0.0, alias: ${alias}, repository: "file://../l${index + 1}"}\n`,
        )
        return [`l${index}/Chart.yaml`, `apiVersion: v2\nname: l${index}\nversion: 1.0.0\ndependencies:\n${dependencies.join('')}`] as const
      }),
      ...upTo(10, index => [`l${index}/templates/a.yaml`, '{{ range until 20 }}# {{ . }}\n{{ end }}'] as const),
      ['l9/Chart.yaml', 'apiVersion: v2\nname: l9\nversion: 1.0.0\n'],
    ]),
    /^unscanned l0\/Chart\.yaml: the templates of this chart .* take more steps/,
  ],
  [
    'a template that prints a long text in loops',
    {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': `long: "${'x'.repeat(100_000)}"\n`,
      'c/templates/a.yaml': `{{ range until 900 }}{{ range until 900 }}${'# y'.repeat(10_000)}\n{{ $.Values.long }}{{ end }}{{ end }}`,
    },
    undefined,
  ],
  [
    'a template that prints itself',
    {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': "a: '{{ tpl .Values.a . }}{{ tpl .Values.a . }}'\n",
      'c/templates/_h.tpl': '{{ define "x" }}{{ include "x" . }}{{ include "x" . }}{{ end }}',
      'c/templates/a.yaml': '{{ include "x" . }}{{ tpl .Values.a . }}',
    },
    undefined,
  ],
  [
    'kustomizations that each use the next two',
    files([
      ...upTo(20, index => index).flatMap(index =>
        ['k', 'j'].map(name => [`${name}${index}/kustomization.yaml`, `resources: [../k${index + 1}, ../j${index + 1}]\n`] as const),
      ),
      ...['k20', 'j20'].flatMap(folder => [[`${folder}/kustomization.yaml`, 'resources: [a.yaml]\n'] as const, [`${folder}/a.yaml`, pod] as const]),
    ]),
    /^unscanned j0\/kustomization\.yaml: it comes to more than 10000 objects/,
  ],
  [
    'components that each use the next two',
    files([
      ...upTo(24, index => index).flatMap(index =>
        ['k', 'j'].map(name => [`${name}${index}/kustomization.yaml`, `kind: Component\ncomponents: [../k${index + 1}, ../j${index + 1}]\n`] as const),
      ),
      ['top/kustomization.yaml', 'components: [../k0]\nresources: [a.yaml]\n'],
      ['top/a.yaml', pod],
    ]),
    /^unscanned top\/kustomization\.yaml: .* takes more steps/,
  ],
  [
    'kustomizations in a circle',
    { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a, ../b, .]\ncomponents: [../a, ../b]\n' },
    undefined,
  ],
  [
    'scripts that source the next one three times, in a circle',
    files([...upTo(12, index => [`s${index}.sh`, `. ./s${index + 1}.sh\n`.repeat(3) + pool] as const), ['s12.sh', '. ./s0.sh\nA=1\n']]),
    /^unscanned s0\.sh: this script is not followed to its end/,
  ],
  ['scripts that source themselves', { 'a.sh': '. ./a.sh\n. ./b.sh\n', 'b.sh': '. ./a.sh\nsource "$0"\nbash ./b.sh\n' }, undefined],
  [
    'functions that call the next one four times',
    { 'a.sh': `${upTo(12, index => `f${index}() { f${index + 1}; f${index + 1}; f${index + 1}; f${index + 1}; }`).join('\n')}\nf12() { ${pool}}\nf0\n${pool}` },
    /^unscanned a\.sh: this script is not followed to its end: .* more than 20000 steps$/,
  ],
  ['a string that runs itself twice', { 'a.sh': `A='eval "$A"; eval "$A"'\neval "$A"\n` }, undefined],
  [
    'variables that double',
    {
      'a.sh': `A=x\n${'A="$A$A"\n'.repeat(100)}B=(x y)\n${'B=("${B[@]}" "${B[@]}")\n'.repeat(60)}az aks nodepool add -n $A "\${B[@]}"\n`,
      'a.ps1': `$A='x'\n${'$A="$A$A"\n'.repeat(100)}$B=@('x','y')\n${'$B = $B + $B\n'.repeat(60)}az aks nodepool add -n $A @B\n`,
      'a.cmd': `set A=x\n${'set A=%A%%A%\n'.repeat(100)}az aks nodepool add -n %A%\n`,
      Makefile: `A0=xxxxxxx\n${upTo(60, index => `A${index + 1}=$(A${index})$(A${index})`).join('\n')}\nall:\n\taz aks nodepool add -n $(A60)\n`,
      Dockerfile: `FROM a\nARG A=xxxxxxxx\n${'ARG A=$A$A\n'.repeat(100)}FROM $A\n`,
    },
    undefined,
  ],
  [
    'modules of Terraform that make the next a hundred times',
    files([
      ...upTo(8, index => [`m${index}/main.tf`, `module "a" {\n  source = "../m${index + 1}"\n  count = 100\n}\n${tfPool}`] as const),
      ['m8/main.tf', tfPool],
    ]),
    /^unscanned : Terraform in this repository takes more than 2000 instances/,
  ],
  [
    'values of Terraform that double, and loops in loops',
    {
      'main.tf': `locals {\n  a0 = "xxxxxxxxxx"\n  b0 = ["x"]\n${upTo(60, index => `  a${index + 1} = "\${local.a${index}}\${local.a${index}}"\n  b${index + 1} = [local.b${index}, concat(local.b${index}, local.b${index})]`).join('\n')}\n  c = ${'[for x in range(1000): '.repeat(6)}1${']'.repeat(6)}\n}\nresource "azurerm_kubernetes_cluster" "c" {\n  name = local.a60\n  tags = [local.b60, local.c]\n}\n`,
    },
    /^unscanned : Terraform in this repository takes more than 1000000 steps/,
  ],
  [
    'modules of Bicep that make the next a hundred times',
    files([
      ...upTo(8, index => [`m${index}.bicep`, `module a 'm${index + 1}.bicep' = [for x in range(0, 100): {\n  name: 'a\${x}'\n}]\n${bicepPool}`] as const),
      ['m8.bicep', bicepPool],
    ]),
    /^unscanned m0\.bicep: this template takes more steps/,
  ],
  [
    'variables of Bicep that double in a name',
    {
      'main.bicep': `var a0 = 'xxxxxxxxxx'\n${upTo(60, index => `var a${index + 1} = '\${a${index}}\${a${index}}'`).join('\n')}\nresource p 'Microsoft.ContainerService/managedClusters@2024-01-01' = {\n  name: a60\n}\n`,
    },
    /^unscanned main\.bicep: this template takes more steps/,
  ],
  [
    'variables of a template that double in a name, and in a circle',
    {
      'a.json': arm(
        Object.fromEntries([['a0', 'xxxxxxxxxxxx'], ...upTo(60, index => [`a${index + 1}`, `[concat(variables('a${index}'), variables('a${index}'))]`])]),
      ),
      'b.json': arm({ a60: "[variables('b')]", b: "[concat(variables('a60'), variables('b'))]" }),
    },
    /^unscanned a\.json: this template takes more steps/,
  ],
  [
    'workflows that call the next one thirty times, each in its own way',
    files(
      upTo(9, index => {
        const jobs = upTo(30, job => `  j${job}:\n    uses: ./.github/workflows/w${index + 1}.yml\n    with: {a: "\${{ inputs.a }}x${job}"}\n`)
        return [
          `.github/workflows/w${index}.yml`,
          `on: {workflow_call: {inputs: {a: {type: string}}}}\njobs:\n${jobs.join('')}  run:\n    runs-on: x\n    steps:\n      - run: ${pool}`,
        ]
      }),
    ),
    undefined,
  ],
]

describe('repositories that double at every step come to an end', () => {
  const look = (bomb: Files): ScanResult =>
    scan({
      files: Object.entries(bomb).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
      rules,
      config: defaultConfig,
      day: catalogueDay,
      complete: true,
    })

  test.each(bombs)(
    '%s',
    (_, bomb, told) => {
      const started = cpuTime()
      const { notices } = look(bomb)
      const lines = notices.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)
      expect(lines.filter(line => line.startsWith('internal'))).toEqual([])
      if (told) expect(lines).toContainEqual(expect.stringMatching(told))
      expect(cpuTime() - started).toBeLessThan(20_000)
    },
    120_000,
  )
})

test('scripts in scripts, deeper than anybody writes, are told', () => {
  let script = pool
  for (let depth = 0; depth < 10; depth++) script = `bash <<'E${depth}'\n${script}E${depth}\n`
  const { notices } = scan({
    files: [{ path: 'a.sh', bytes: new TextEncoder().encode(script) }],
    rules,
    config: defaultConfig,
    day: catalogueDay,
    complete: true,
  })
  expect(notices.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)).toEqual([
    'unscanned a.sh: what stands in more than 8 scripts, one in the other, is not read',
  ])
})
