import { describe, expect, test } from '@jest/globals'
import { spanOf, wholeText } from '../../src/model/text.js'
import { embeddedScripts } from '../../src/parse/embedded.js'
import type { Snippet } from '../../src/parse/parsed.js'
import { parseYaml } from '../../src/parse/yaml.js'
import '../parts.js'

const WORKFLOW = '.github/workflows/deploy.yml'

function scripts(file: string, path: string): readonly Snippet[] {
  const text = wholeText(0, file)
  const { documents, problems } = parseYaml(text)
  expect(problems).toEqual([])
  return embeddedScripts(documents, text, path).snippets
}

const shown = (file: string, path: string) => scripts(file, path).map(({ language, text }) => `${language}: ${text.text}`)

/** The file's characters at the place of each of the snippet's; a character that YAML reads as another one is a middle dot where they differ. */
function places(file: string, { text }: Snippet): string {
  return [...text.text].map((character, index) => (file[spanOf(text, index, index + 1).start] === character ? character : '·')).join('')
}

/** A workflow with one step whose script is the scalar. */
const run = (scalar: string) => `on: push\njobs:\n  build:\n    steps:\n      - run: ${scalar}\n`

describe('the text of a script', () => {
  test.each([
    ['az aks list', 'az aks list'],
    ["'it''s'", "it's"],
    ['"a b"', 'a b'],
    ['|\n          one\n            two\n\n          three', 'one\n  two\n\nthree'],
    ['|-\n\n         one\n         two\n\n', '\none\ntwo'],
    ['|2-\n            one\n          two', '  one\ntwo'],
    ['|  # comment\n          one \\\n            --two', 'one \\\n  --two'],
    ['>-\n          one\n\n          two', 'one\ntwo'],
  ])('%j is mapped exactly', (scalar, expected) => {
    const file = run(scalar)
    const [script] = scripts(file, WORKFLOW)
    expect(script!.text.text).toBe(expected)
    expect(places(file, script!)).toBe(expected)
  })

  test.each([
    ['>\n          one\n          two\n\n          three\n            four\n          five', 'one two\nthree\n  four\nfive'],
    ['>-\n          one\n\n\n            two\n\n          three', 'one\n\n\n  two\n\nthree'],
    ['"one\\ntwo\\t\\"x\\" \\u0041\\x42 \\U0001F600"', 'one\ntwo\t"x" AB \u{1f600}'],
    ['"one\n          two\n\n          three \\\n          four"', 'one two\nthree four'],
    ["'one   \n          two\n\n\n          three'", 'one two\n\nthree'],
    ['one\n          two', 'one two'],
  ])('%j is read as YAML reads it', (scalar, expected) => {
    const file = run(scalar)
    const text = wholeText(0, file)
    const [script] = scripts(file, WORKFLOW)
    expect(script!.text.text).toBe(expected)
    const node = JSON.stringify(parseYaml(text).documents[0]!)
    expect(node).toContain(JSON.stringify(expected).slice(1, -1))
    expect(places(file, script!).replaceAll('·', '')).toMatch(/^\S/)
  })

  test('with CRLF has LF, and every character in its place', () => {
    const file = run('|\n          one \\\n            two\n\n          three').replaceAll('\n', '\r\n')
    const [script] = scripts(file, WORKFLOW)
    expect(script!.text.text).toBe('one \\\n  two\n\nthree')
    expect(places(file, script!)).toBe(script!.text.text)
  })

  test('keeps expressions, which the shell masks', () => {
    expect(shown(run('|\n          az group create -n ${{ env.GROUP }}\n          ${{ inputs.more }}'), WORKFLOW)).toEqual([
      'bash: az group create -n ${{ env.GROUP }}\n${{ inputs.more }}',
    ])
  })
})

describe('GitHub', () => {
  test('the shell is that of the step, the job, the workflow, the runner', () => {
    const file = `on: push
defaults: {run: {shell: sh}}
jobs:
  a:
    runs-on: windows-latest
    steps:
      - run: one
      - run: two
        shell: pwsh
      - {run: three, shell: 'cmd /d {0}'}
      - {run: print(), shell: python}
      - {run: four, shell: '\${{ matrix.shell }}'}
  b:
    defaults: {run: {shell: powershell}}
    steps: [{run: five}]
`
    expect(shown(file, WORKFLOW)).toEqual(['bash: one', 'powershell: two', 'cmd: three', 'powershell: five'])
  })

  test.each([
    ['windows-latest', 'powershell'],
    ['[self-hosted, Windows]', 'powershell'],
    ['{group: x, labels: windows-2022}', 'powershell'],
    ['ubuntu-latest', 'bash'],
    ['${{ matrix.os }}', 'bash'],
  ])('on %s a step is %s', (runner, language) => {
    expect(shown(`on: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - run: x\n`, WORKFLOW)).toEqual([`${language}: x`])
  })

  test('scripts in inputs of actions, and composite actions', () => {
    expect(
      shown(
        'on: push\njobs:\n  a:\n    steps:\n    - uses: Azure/cli@v2\n      with:\n        inlineScript: |\n          az one\n    - uses: azure/powershell@v1\n      with: {inlineScript: Get-One}\n    - uses: other@v1\n      with: {inlineScript: no}\n',
        WORKFLOW,
      ),
    ).toEqual(['bash: az one', 'powershell: Get-One'])
    expect(shown('name: x\nruns:\n  using: composite\n  steps:\n  - run: one\n    shell: bash\n  - run: two\n    shell: pwsh\n', 'tools/action.yml')).toEqual([
      'bash: one',
      'powershell: two',
    ])
  })

  test('env of workflow, job and step, the innermost wins, expressions of env are resolved', () => {
    const file =
      'on: push\nenv:\n  GROUP: shop\n  POOL: ${{ env.GROUP }}win\n  KEY: ${{ secrets.KEY }}\njobs:\n  a:\n    env: {GROUP: job, N: 3}\n    steps:\n    - run: x\n      env:\n        NAME: win-${{ env.GROUP }}-${{ github.run_id }}\n'
    const [{ variables }] = scripts(file, WORKFLOW) as [Snippet]
    expect(variables.get('GROUP')).toMatchObject({ is: 'known', value: 'job', at: { start: file.indexOf('job,') } })
    expect(variables.get('env.GROUP')).toBe(variables.get('GROUP'))
    expect(variables.get('N')).toMatchObject({ is: 'known', value: '3' })
    expect(variables.get('POOL')).toMatchObject({ is: 'known', value: 'shopwin' })
    expect(variables.get('NAME')).toMatchObject({ is: 'partial', parts: ['win-job-', undefined] })
    expect(variables.get('KEY')!.is).toBe('unknown')
  })
})

test('defaults of the inputs of a workflow', () => {
  const file =
    'on:\n  workflow_dispatch:\n    inputs: {pool: {default: win1}, group: {required: true}}\njobs:\n  a:\n    steps:\n    - {run: x, env: {POOL: "${{ inputs.pool }}"}}\n'
  const [{ variables }] = scripts(file, WORKFLOW) as [Snippet]
  expect(variables.get('POOL')).toMatchObject({ value: 'win1' })
  expect(variables.has('inputs.group')).toBe(false)
})

describe('Azure Pipelines', () => {
  const PIPELINE = 'azure-pipelines.yml'

  test('steps and tasks, wherever they stand', () => {
    const file = `pool: {vmImage: ubuntu-latest}
stages:
- stage: a
  jobs:
  - job: b
    pool:
      vmImage: windows-2022
    steps:
    - script: one
    - bash: two
    - \${{ if eq(parameters.x, true) }}:
      - pwsh: three
  - deployment: c
    strategy:
      runOnce:
        deploy:
          steps:
          - script: four
          - powershell: five
          - task: AzureCLI@2
            inputs: {scriptType: pscore, scriptLocation: inlineScript, inlineScript: six}
          - task: azurecli@2
            inputs:
              ScriptType: batch
              InlineScript: seven
          - task: AzureCLI@1
            inputs: {inlineScript: eight}
          - task: AzurePowerShell@5
            inputs: {Inline: nine}
          - task: Bash@3
            inputs: {script: ten}
          - task: CmdLine@2
            inputs: {script: eleven}
          - task: PowerShell@2
            inputs: {targetType: inline, script: twelve}
          - task: Other@1
            inputs: {script: none}
          - task: AzureCLI@2
            inputs: {scriptType: '\${{ parameters.type }}', inlineScript: none}
`
    expect(shown(file, PIPELINE)).toEqual([
      'cmd: one',
      'bash: two',
      'powershell: three',
      'bash: four',
      'powershell: five',
      'powershell: six',
      'cmd: seven',
      'bash: eight',
      'powershell: nine',
      'bash: ten',
      'bash: eleven',
      'powershell: twelve',
    ])
    expect(scripts(file, PIPELINE).every(({ host }) => host === 'azure-pipelines')).toBe(true)
  })

  test('defaults of parameters hold until somebody says otherwise', () => {
    const file =
      'parameters:\n- {name: pool, type: string, default: win1}\n- {name: group, type: string}\nvariables:\n  name: ${{ parameters.pool }}x\nsteps:\n- bash: x\n'
    const [{ variables }] = scripts(file, PIPELINE) as [Snippet]
    expect(variables.get('parameters.pool')).toMatchObject({ value: 'win1' })
    expect(variables.get('variables.name')).toMatchObject({ value: 'win1x' })
    expect(variables.has('parameters.group')).toBe(false)
  })

  test('a template is told by its shape', () => {
    expect(shown('parameters: [{name: x}]\nsteps:\n- bash: one\n', 'build/deploy.yml')).toEqual(['bash: one'])
    expect(shown('apiVersion: tekton.dev/v1\nsteps:\n- script: one\n', 'task.yaml')).toEqual([])
    expect(shown('apiVersion: {{ .Values.api }}\nsteps:\n- script: one\n', 'task.yaml')).toEqual([])
    expect(shown('services:\n  web: {script: one}\n', 'compose.yaml')).toEqual([])
    expect(shown('apiVersion: tekton.dev/v1\nkind: Task\nspec: {}\nsteps:\n- script: one\n', '.pipelines/task.yaml')).toEqual([])
  })

  test('variables as map and list, below conditions too', () => {
    const file =
      'variables:\n- name: pool\n  value: win$(suffix)\n- {name: group, value: shop}\n- group: secrets\n- name: full\n  value: $(group)-${{ variables.group }}\n- ${{ if eq(1, 1) }}:\n  - {name: os, value: Windows}\n- ${{ else }}:\n  - {name: os, value: Linux}\njobs:\n- job: a\n  variables: {group: inner, n: 1}\n  steps:\n  - bash: x\n    env: {POOL: $(pool)}\n'
    const [{ variables }] = scripts(file, PIPELINE) as [Snippet]
    expect(variables.get('group')).toMatchObject({ value: 'inner' })
    expect(variables.get('n')).toMatchObject({ value: '1' })
    expect(variables.get('full')).toMatchObject({ value: 'shop-shop' })
    expect(variables.get('pool')).toMatchObject({ is: 'partial', parts: ['win', undefined] })
    expect(variables.get('POOL')).toMatchObject({ is: 'partial', parts: ['win', undefined] })
    expect(variables.get('os')!.is).toBe('unknown')
  })
})

describe('GitLab', () => {
  test('the lines of before_script and script are one script', () => {
    const file = `variables: {GROUP: shop, POOL: {value: win1, description: d}, NAME: $GROUP-web}
default:
  before_script: [az login]
.base: &base
  script: &lines
  - az one
  - |
    az two \\
      --three
.hidden:
  variables: {GROUP: inner}
deploy:
  <<: *base
  after_script:
  - az four
windows:
  tags: [windows]
  before_script: []
  script: Get-One
other:
  script: [*lines, !reference [.x, script], az five]
`
    expect(shown(file, '.gitlab-ci.yml')).toEqual([
      'bash: az login\naz one\naz two \\\n  --three',
      'bash: az four',
      'powershell: Get-One',
      'bash: az login\naz one\naz two \\\n  --three\naz five',
    ])
    const [{ variables, host }] = scripts(file, '.gitlab-ci.yml') as [Snippet]
    expect(host).toBeUndefined()
    expect(variables.get('POOL')).toMatchObject({ value: 'win1' })
    expect(variables.get('NAME')).toMatchObject({ value: 'shop-web' })
  })
})

describe('other files', () => {
  test('a ConfigMap and a hole hold no scripts', () => {
    expect(shown('apiVersion: v1\nkind: ConfigMap\ndata:\n  run: az x\n', 'x.yaml')).toEqual([])
    expect(shown('{{ include "all" . }}\n', WORKFLOW)).toEqual([])
    expect(shown('- script: x\n', 'azure-pipelines.yml')).toEqual([])
  })

  test('many steps with many variables take bounded work', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `  V${index}: x`).join('\n')
    const steps = Array.from({ length: 2_000 }, (_, index) => `    - {run: x${index}, env: {A: b}}`).join('\n')
    expect(scripts(`on: push\nenv:\n${names}\njobs:\n  a:\n    steps:\n${steps}\n`, WORKFLOW)).toHaveLength(2_000)
  })
})
