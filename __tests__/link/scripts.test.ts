import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import { shown } from '../../src/model/value.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'

type Tree = Readonly<Record<string, string>>

const scanned = (files: Tree): ScanResult =>
  scan({
    files: Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
    rules: { 'long-windows-pool-name': rules['long-windows-pool-name']! },
    day: catalogueDay,
    config: defaultConfig,
    complete: true,
  })

/** The names of the pools that the files make, with an ellipsis for what nobody can know. */
const pools = (files: Tree): string[] =>
  scanned(files)
    .world.facts('node-pool')
    .map(pool => shown(pool.name))

/** Where findings stand: `path: the characters`. */
const findings = (files: Tree): string[] => {
  const { findings, sources } = scanned(files)
  return findings.map(({ at }) => `${sources[at.source]!.path}: ${sources[at.source]!.text.slice(at.start, at.end)}`)
}

const add = (name: string): string => `az aks nodepool add -g shop-rg --cluster-name shop --os-type Windows -n ${name}\n`

describe('a script that sources another', () => {
  test.each([
    ['source ./env.sh', 'env.sh'],
    ['. env.sh', 'env.sh'],
    ['source "$(dirname "$0")/env.sh"', 'env.sh'],
    ['source "${BASH_SOURCE%/*}/env.sh"', 'env.sh'],
    ['. "$SCRIPT_DIR/../lib/env.sh"', '../lib/env.sh'],
    ['set -a; source .env; set +a', '.env'],
    ['. ./shop.env', 'shop.env'],
  ])('%s', (line, path) => {
    const file = path.startsWith('../') ? path.slice(3) : `scripts/${path}`
    const files = { 'scripts/pool.sh': `${line}\n${add('"$WINPOOL"')}`, [file]: 'WINPOOL=winpool1\n' }
    expect(pools(files)).toEqual(['winpool1'])
    expect(findings(files)).toEqual([`${file}: winpool1`])
  })

  test('in PowerShell', () => {
    expect(findings({ 'pool.ps1': `. $PSScriptRoot\\vars.ps1\n${add('$pool')}`, 'vars.ps1': "$pool = 'winpool1'\n" })).toEqual(['vars.ps1: winpool1'])
  })

  test('in a batch file', () => {
    const files = { 'pool.cmd': `@echo off\r\ncall "%~dp0vars.cmd"\r\n${add('%POOL%')}`, 'vars.cmd': 'set POOL=winpool1\r\n' }
    expect(findings(files)).toEqual(['vars.cmd: winpool1'])
  })

  test('calls its functions with words of its own', () => {
    const files = { 'main.sh': '. ./lib.sh\nadd_pool winpool1\nadd_pool npwin\n', 'lib.sh': `add_pool() {\n  ${add('"$1"')}}\n` }
    expect(findings(files)).toEqual(['main.sh: winpool1'])
  })

  test('finds it below the folder that it is run from', () => {
    const files = { 'deploy/scripts/pool.sh': `source config/env.sh\n${add('$POOL')}`, 'config/env.sh': 'POOL=winpool1' }
    expect(findings(files)).toEqual(['config/env.sh: winpool1'])
  })

  test('what it sets later is what holds', () => {
    expect(pools({ 'pool.sh': `. ./env.sh\nPOOL=npwin\n${add('$POOL')}`, 'env.sh': 'POOL=winpool1' })).toEqual(['npwin'])
  })

  test('a chain of three', () => {
    expect(pools({ 'a.sh': `. ./b.sh\n${add('$POOL')}`, 'b.sh': '. ./c.sh\nPOOL=$BASE\n', 'c.sh': 'BASE=npwin' })).toEqual(['npwin'])
  })

  test('the commands of the other are told once, of their own file', () => {
    const files = { 'a.sh': '. ./b.sh\n', 'b.sh': add('winpool1') }
    expect(findings(files)).toEqual(['b.sh: winpool1'])
  })

  test('and so are those of a function that nobody calls', () => {
    const files = { 'a.sh': '. ./b.sh\n', 'b.sh': `add_pool() {\n  ${add('winpool1')}}\n` }
    expect([pools(files), findings(files)]).toEqual([['winpool1'], ['b.sh: winpool1']])
  })

  test.each([
    ['itself', { 'a.sh': `. ./a.sh\n${add('$POOL')}` }],
    ['each other', { 'a.sh': `. ./b.sh\n${add('$POOL')}`, 'b.sh': '. ./a.sh\n' }],
    ['what is not there', { 'a.sh': `. ./gone.sh\n${add('$POOL')}` }],
    ['what nobody can know', { 'a.sh': `. "$1"\n${add('$POOL')}`, 'b.sh': 'POOL=winpool1' }],
    ['what lies outside', { 'a.sh': `. ../../etc/profile\n${add('$POOL')}` }],
    ['what is only printed', { 'a.sh': `cat env.sh\n${add('$POOL')}`, 'env.sh': 'POOL=winpool1' }],
    ['what has an end that nobody can know', { 'a.sh': `. "$DIR/env.sh$SUFFIX"\n${add('$POOL')}`, 'env.sh': 'POOL=winpool1' }],
    ['what bash only starts', { 'a.sh': `vars.cmd\n${add('$POOL')}`, 'vars.cmd': 'POOL=winpool1' }],
    ['what is no batch file', { 'a.cmd': `vars.txt\r\n${add('%POOL%')}`, 'vars.txt': 'set POOL=winpool1' }],
  ])('%s decides nothing', (_, files: Tree) => {
    expect(pools(files)).toEqual([''])
    expect(scanned(files).notices).toEqual([])
  })

  test('a comment in the sourced file allows what is decided there', () => {
    const allowed = '# aks-windows-lint: allow long-windows-pool-name - the pool is for Linux by now\nPOOL=winpool1\n'
    expect(scanned({ 'pool.sh': `. ./env.sh\n${add('$POOL')}`, 'env.sh': allowed }).findings.map(({ allowed: { reason } = { reason: '' } }) => reason)).toEqual(
      ['the pool is for Linux by now'],
    )
  })
})

describe('a script that asks Terraform', () => {
  const outputs = `variable "pool" { default = "winpool1" }\noutput "pool" { value = var.pool }\noutput "id" { value = azurerm_kubernetes_cluster.shop.id }\n`
  test.each([
    ['POOL=$(terraform output -raw pool)\n', '"$POOL"'],
    ['POOL="$(terraform -chdir=infra output -raw pool)"\n', '$POOL'],
    ['', '$(tofu output -raw pool)'],
  ])('%j%s', (line, name) => {
    expect(findings({ 'infra/main.tf': outputs, 'pool.sh': line + add(name) })).toEqual(['infra/main.tf: winpool1'])
  })
  test.each([
    ['what only a run can know', '$(terraform output -raw id)', {}],
    ['an output that is not there', '$(terraform output -raw gone)', {}],
    ['a name of which a part is not seen', '$(terraform output -raw pool$SUFFIX)', {}],
    ['one of several outputs', '$(terraform output -raw pool id)', {}],
    ['what another command prints too', '$(terraform output -raw pool; echo 1)', {}],
    ['what no output is', '$(terraform show -raw pool)', {}],
    ['the quoted form', '$(terraform output pool)', {}],
    ['modules that differ', '$(terraform output -raw pool)', { 'other/main.tf': 'output "pool" { value = "npwin" }\n' }],
    ['files of values that differ', '$(terraform output -raw pool)', { 'infra/dev.tfvars': 'pool = "npdev"\n', 'infra/prod.tfvars': 'pool = "npprod"\n' }],
  ])('%s is not known', (_, name, more: Tree) => {
    expect(pools({ 'infra/main.tf': outputs, 'pool.sh': add(name), ...more })).toEqual([''])
  })
})

describe('a makefile that includes another', () => {
  const recipe = `pool:\n\t${add('$(POOL)')}`
  test.each(['include config.mk', '-include config.mk', 'sinclude  other.mk config.mk'])('%s', line => {
    expect(findings({ Makefile: `${line}\n\n${recipe}`, 'config.mk': 'POOL := winpool1\n' })).toEqual(['config.mk: winpool1'])
  })

  test('variables of the one that includes hold in the other', () => {
    const files = { Makefile: `PREFIX = win\ninclude config.mk\n${recipe}`, 'config.mk': 'POOL = $(PREFIX)pool1\n' }
    expect(pools(files)).toEqual(['winpool1'])
  })

  test('one that includes itself', () => {
    expect(pools({ Makefile: `include Makefile\n${recipe}` })).toEqual([''])
  })
})

describe('a workflow of GitHub', () => {
  const reusable = `on:\n  workflow_call:\n    inputs:\n      pool: {type: string, default: npwin}\njobs:\n  add:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${add('${{ inputs.pool }}')}`
  const caller = (input: string): string => `on: push\njobs:\n  pool:\n    uses: ./.github/workflows/pool.yml\n${input}`

  test('hands its inputs to a reusable one', () => {
    const files = { '.github/workflows/pool.yml': reusable, '.github/workflows/main.yml': caller('    with:\n      pool: winpool1\n') }
    expect(findings(files)).toEqual(['.github/workflows/main.yml: winpool1'])
  })

  test('the default holds where it hands over nothing', () => {
    expect(pools({ '.github/workflows/pool.yml': reusable, '.github/workflows/main.yml': caller('') })).toEqual(['npwin'])
  })

  test('two callers are two readings', () => {
    const files = {
      '.github/workflows/pool.yml': reusable,
      '.github/workflows/a.yml': caller('    with: {pool: winone1}\n'),
      '.github/workflows/b.yml': caller('    with: {pool: wintwo2}\n'),
    }
    expect(findings(files)).toEqual(['.github/workflows/a.yml: winone1', '.github/workflows/b.yml: wintwo2'])
  })

  test('hands over what it was started with: nobody can know it', () => {
    const files = { '.github/workflows/pool.yml': reusable, '.github/workflows/main.yml': caller('    with:\n      pool: ${{ github.event.inputs.name }}\n') }
    expect(pools(files)).toEqual([''])
  })

  test('uses a composite action', () => {
    const files = {
      '.github/workflows/main.yml':
        'on: push\njobs:\n  pool:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/pool\n        with: {pool: winpool1}\n',
      '.github/actions/pool/action.yml': `inputs:\n  pool: {required: true}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${add('${{ inputs.pool }}')}`,
    }
    expect(findings(files)).toEqual(['.github/workflows/main.yml: winpool1'])
  })

  test('workflows that call each other end', () => {
    const each = (other: string): string => `on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/${other}.yml\n`
    expect(scanned({ '.github/workflows/a.yml': each('b'), '.github/workflows/b.yml': each('a') }).notices).toEqual([])
  })
})

describe('a pipeline of Azure', () => {
  const steps = `parameters:\n  - name: pool\n    default: npwin\nsteps:\n  - bash: ${add('${{ parameters.pool }}')}`

  test('hands parameters to a template of steps', () => {
    const files = {
      'pipelines/main.yml': 'steps:\n  - template: steps/pool.yml\n    parameters:\n      pool: winpool1\n',
      'pipelines/steps/pool.yml': steps,
    }
    expect(findings(files)).toEqual(['pipelines/main.yml: winpool1'])
  })

  test('takes variables from a template', () => {
    const files = {
      'azure-pipelines.yml': `variables:\n  - template: vars/prod.yml\n  - name: other\n    value: x\nsteps:\n  - bash: ${add('$(pool)')}`,
      'vars/prod.yml': 'variables:\n  pool: winpool1\n',
    }
    expect(findings(files)).toEqual(['vars/prod.yml: winpool1'])
  })

  test('a template of another repository is not known', () => {
    const files = {
      'azure-pipelines.yml': `variables:\n  - template: vars/prod.yml@shared\nsteps:\n  - bash: ${add('$(pool)')}`,
      'vars/prod.yml': 'variables:\n  pool: winpool1\n',
    }
    expect(pools(files)).toEqual([''])
  })
})
