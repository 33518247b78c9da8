import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type AzCommand, hasFlag, option, optionValues, readAz, readMeaning, strangersOf } from '../../src/extract/azure/grammar.js'
import type { Argument } from '../../src/model/argument.js'
import { joined, known, valueOf as plain, unknown, type Value } from '../../src/model/value.js'
import { cpuTime } from '../cpu-time.js'

interface Measured {
  readonly command: string
  readonly cli: string
  readonly parse: 'ok' | 'error'
  /** What the CLI put into its request for some options, defaults included. */
  readonly sent?: Readonly<Record<string, string | boolean>>
}

/** What azure-cli 2.91.0 sends for an option that is not written. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  'aks create': { '--nodepool-name': 'nodepool1', '--load-balancer-sku': 'standard', '--outbound-type': 'loadBalancer' },
  'aks nodepool add': { '--os-type': 'Linux', '--mode': 'User', '--enable-fips-image': false, '--enable-cluster-autoscaler': false },
}

const measured = readFileSync(new URL('../extract/az-commands.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Measured)

/** The words of a command line with quotes as in sh. `${NAME}` is a run that cannot be seen, `@@` before a word makes it stand for many. */
function wordsOf(line: string): Argument[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(match => {
    const [written] = match
    const at = { source: 0, start: match.index, end: match.index + written.length }
    const many = written.startsWith('@@')
    const text = written.replace(/^@@/, '').replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? '')
    const runs = text.split(/\$\{\w+\}/).flatMap((run, index) => (index === 0 ? [run] : [undefined, run]))
    return { value: runs.length === 1 ? known(text, at) : joined(runs, at), at, many }
  })
}

const read = (line: string): AzCommand => readAz(wordsOf(line))!
const values = (command: AzCommand): Record<string, (string | undefined)[]> =>
  Object.fromEntries([...command.options].map(([name, { values }]) => [name, values.map(plain)]))
const written = (line: string, value: Value<unknown>): string => line.slice(value.at.start, value.at.end)
const add = 'az aks nodepool add -g rg --cluster-name c -n npwin'

describe('what azure-cli was seen to do', () => {
  // The lane that was measured; rows of older versions are read as the core of today.
  const lane = (row: Measured) => (row.cli === 'preview' ? (['preview'] as const) : (['core'] as const))
  const verdict = (command: AzCommand | undefined) => (command ? (command.rejected ? 'error' : 'ok') : 'none')

  test('each command is taken or refused as it was', () => {
    const wrong = measured.filter(row => verdict(readAz(wordsOf(row.command), lane(row))) !== row.parse)
    expect([measured.length - wrong.length, measured.length]).toEqual([1727, 1744])
    expect(wrong.map(row => `${row.cli} ${row.parse}: ${row.command}`)).toEqual([
      '2.91.0 ok: az aks create --resource-group=rg --name=shop --location=westus2 --ssh-key-value=./id_rsa.pub --node-count=1 --node-vm-size=standard_d2s_v3 --nodepool-asg-ids /ids/Microsoft.Foo/bars/b asg2id --nodepool-allowed-host-ports',
      '2.91.0 ok: az aks nodepool add --resource-group=rg --cluster-name=shop --name=nxxxxx --node-vm-size=standard_d2s_v3 --node-count=1 --asg-ids /ids/Microsoft.Foo/bars/b asg2id --allowed-host-ports',
      '2.91.0 ok: az aks nodepool update --resource-group=rg --cluster-name=shop --name=nxxxxx --asg-ids /ids/Microsoft.Foo/bars/b asg2id --allowed-host-ports',
      '2.91.0 error: az aks namespace add -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --cpu-request 500m --cpu-limit 800m --memory-request 1Gi --memory-limit 2Gi',
      '2.91.0 error: az aks namespace add -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --labels a=b p=q --annotations a=b p=q --tags a=b p=q --cpu-request 500m --cpu-limit 800m --memory-request 1Gi --memory-limit 2Gi',
      '2.91.0 error: az aks namespace get-credentials --resource-group MyResourceGroup --cluster-name MyManagedCluster --name ManagedNamespaceName',
      '2.91.0 error: az aks namespace update -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --labels a=b p=q --annotations a=b p=q --tags a=b p=q --cpu-request 600m --cpu-limit 800m --memory-request 2Gi --memory-limit 3Gi --adoption-policy Always',
      'preview error: az aks namespace add -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --cpu-request 500m --cpu-limit 800m --memory-request 1Gi --memory-limit 2Gi',
      'preview error: az aks namespace add -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --labels a=b p=q --annotations a=b p=q --tags a=b p=q --cpu-request 500m --cpu-limit 800m --memory-request 1Gi --memory-limit 2Gi',
      'preview error: az aks namespace get-credentials --resource-group MyResourceGroup --cluster-name MyManagedCluster --name ManagedNamespaceName',
      'preview error: az aks namespace update -g MyResourceGroup --cluster-name MyClusterName --name NamespaceName --labels a=b p=q --annotations a=b p=q --tags a=b p=q --cpu-request 600m --cpu-limit 800m --memory-request 2Gi --memory-limit 3Gi --adoption-policy Always',
      '2.91.0 error: az aks nodepool add --cluster-name c -n npwin',
      '2.74.0 error: az aks nodepool add -g rg --cluster-name c -n npwin --os-type Windows --os-sku Windows2025',
      '2.74.0 error: az aks nodepool add -g rg --cluster-name c -n npwin --mode Gateway',
      '2.45.0 ok: az aks create -g rg -n c --no-ssh-key --os-sku Windows2022',
      '2.45.0 error: az aks nodepool add -g rg --cluster-name c -n npwin --os-type Windows --os-sku Windows2025',
      '2.45.0 error: az aks nodepool add -g rg --cluster-name c -n npwin --mode Gateway',
    ])
  })

  test('asked for any lane, what one takes is taken', () => {
    const wrong = measured.filter(row => verdict(readAz(wordsOf(row.command))) === 'error' && row.parse === 'ok')
    expect(wrong.map(row => `${row.cli}: ${row.command}`)).toEqual([
      '2.91.0: az aks create --resource-group=rg --name=shop --location=westus2 --ssh-key-value=./id_rsa.pub --node-count=1 --node-vm-size=standard_d2s_v3 --nodepool-asg-ids /ids/Microsoft.Foo/bars/b asg2id --nodepool-allowed-host-ports',
      '2.91.0: az aks nodepool add --resource-group=rg --cluster-name=shop --name=nxxxxx --node-vm-size=standard_d2s_v3 --node-count=1 --asg-ids /ids/Microsoft.Foo/bars/b asg2id --allowed-host-ports',
      '2.91.0: az aks nodepool update --resource-group=rg --cluster-name=shop --name=nxxxxx --asg-ids /ids/Microsoft.Foo/bars/b asg2id --allowed-host-ports',
      '2.45.0: az aks create -g rg -n c --no-ssh-key --os-sku Windows2022',
    ])
  })

  test('each value is the one that was sent', () => {
    const wrong: string[] = []
    let compared = 0
    for (const row of measured) {
      const command = readAz(wordsOf(row.command), lane(row))
      if (!row.sent || !command) continue
      for (const [name, sent] of Object.entries(row.sent)) {
        compared++
        const value: Value<unknown> = typeof sent === 'boolean' ? hasFlag(command, name) : option(command, name)
        const effective = value.is === 'absent' ? DEFAULTS[command.path]?.[name] : plain(value)
        if (effective !== sent) wrong.push(`${name} sent ${sent}, read ${effective}: ${row.command}`)
      }
    }
    expect([compared - wrong.length, compared]).toEqual([1900, 1907])
    expect(wrong).toEqual([
      '--network-dataplane sent cilium, read undefined: az aks create --resource-group=rg --name=shop --location=westus2 --network-plugin azure --network-plugin-mode overlay --ssh-key-value=./id_rsa.pub --pod-cidr 10.244.0.0/16 --node-count 1 --enable-cilium-dataplane --aks-custom-headers AKSHTTPCustomFeatures=Microsoft.ContainerService/CiliumDataplanePreview',
      '--os-type sent Windows, read undefined: az aks nodepool add -g rg --cluster-name c -n npwin --os-type @./osfile',
      '--os-type sent Windows, read undefined: az aks nodepool add -g rg --cluster-name c -n npwin --os-type=@./osfile',
      '--os-type sent @nofile, read undefined: az aks nodepool add -g rg --cluster-name c -n npwin --os-type @nofile',
      '--network-plugin sent kubenet, read undefined: az aks create -g rg -n c --no-ssh-key --os-sku Windows2022',
      '--network-plugin sent kubenet, read undefined: az aks create -g rg -n c --no-ssh-key --enable-ahub',
      "--network-plugin sent kubenet, read undefined: az aks create -g rg -n c --no-ssh-key --windows-admin-username a --windows-admin-password 'P@ssw0rd1234!!' --enable-windows-gmsa --yes",
    ])
  })
})

describe('options', () => {
  test('go by their long name, whichever name is written', () => {
    expect([...read(`${add} -m 30`).options.keys()]).toEqual(['--resource-group', '--cluster-name', '--nodepool-name', '--max-pods'])
    expect([...read('az aks create -g rg -n c').options.keys()]).toEqual(['--resource-group', '--name'])
  })

  test.each([
    ['--os-type Windows', ['Windows']],
    ['--os-type=Windows', ['Windows']],
    ['--os-t Windows', ['Windows']],
    ['--os-ty=Windows', ['Windows']],
    ['--os-type Linux --os-t Windows', ['Windows']],
    ["--os-type ''", ['']],
    ["--os-type=''", ['']],
  ])('%s', (words, expected) => {
    const command = read(`${add} ${words}`)
    expect(command.rejected).toBeUndefined()
    expect(values(command)['--os-type']).toEqual(expected)
  })

  test('short ones may be glued and combined', () => {
    expect(values(read('az aks delete -yn c -grg'))).toEqual({ '--yes': [], '--name': ['c'], '--resource-group': ['rg'] })
    expect(values(read('az aks nodepool update -g=rg --cluster-name c -n p -eu'))).toMatchObject({
      '--resource-group': ['rg'],
      '--enable-cluster-autoscaler': [],
      '--update-cluster-autoscaler': [],
    })
    expect(values(read('az aks delete -grg -ync'))).toEqual({ '--resource-group': ['rg'], '--yes': [], '--name': ['c'] })
  })

  test('the value of a combined short option may stand after an equals sign, or be unseen', () => {
    const line = 'az aks delete -g rg -yn=shop'
    const name = read(line).options.get('--name')!
    expect([name.values.map(plain), written(line, name.values[0]!), line.slice(name.flag.start, name.flag.end)]).toEqual([['shop'], 'shop', '-yn'])
    for (const words of ['-yn${NAME}', '-yn=${NAME}', '-n${NAME} -y', '-n=${NAME} -y']) {
      const command = read(`az aks delete -g rg ${words}`)
      expect([command.open, command.rejected, option(command, '--name').is, plain(hasFlag(command, '--yes'))]).toEqual([false, undefined, 'unknown', true])
    }
  })

  test('stand where their names do, without what is glued to them', () => {
    const line = 'az aks delete -grg --name=c -y'
    expect([...read(line).options.values()].map(({ flag }) => line.slice(flag.start, flag.end))).toEqual(['-g', '--name', '-y'])
  })

  test('a quoted text with a space is a value, whatever it begins with', () => {
    expect(values(read(`${add} --labels '-1 to 5' --mode User`))).toMatchObject({ '--labels': ['-1 to 5'], '--mode': ['User'] })
  })

  test('a dash alone is a value', () => {
    expect(read(`${add} --labels -`).rejected).toBeUndefined()
    expect(values(read(`${add} --labels -`))).toMatchObject({ '--labels': ['-'] })
    expect(read(`${add} -`)).toMatchObject({ open: false, rejected: { reason: 'there is no option "-"' } })
  })

  test('one that may stand alone takes one value at most', () => {
    expect(values(read('az aks create -g rg -n c --enable-syslog False'))).toMatchObject({ '--enable-syslog': ['false'] })
    expect(read('az aks create -g rg -n c --enable-syslog False True').extra).toMatchObject([{ value: { value: 'True' } }])
  })

  test('an enumerated value takes the case that is sent', () => {
    const command = read(`${add} --os-sku windows2022 --mode USER --os-type windows`)
    expect(values(command)).toMatchObject({ '--os-sku': ['Windows2022'], '--mode': ['User'], '--os-type': ['windows'] })
  })

  test('a list goes on to the next option, and adds up only where the CLI adds it', () => {
    expect(values(read(`${add} --labels a=b c=d --zones 1 2`))).toMatchObject({ '--labels': ['a=b', 'c=d'], '--zones': ['1', '2'] })
    expect(values(read(`${add} --labels a=b --labels c=d`))).toMatchObject({ '--labels': ['c=d'] })
    expect(optionValues(read('az vmss update -g rg -n v --set a=1 b=2 --set c=3'), '--set').map(plain)).toEqual(['a=1', 'b=2', 'c=3'])
  })

  test('an option that is not written is absent at the command', () => {
    const line = `${add} --mode User`
    const command = read(line)
    expect(option(command, '--os-type')).toEqual({ is: 'absent', at: { source: 0, start: 0, end: line.length } })
    expect(hasFlag(command, '--enable-fips-image').is).toBe('absent')
  })

  test('a flag is true, one of three states may be false', () => {
    const command = read('az aks create -g rg -n c --enable-ahub --enable-syslog False --enable-msi-auth-for-monitoring')
    expect([hasFlag(command, '--enable-ahub'), hasFlag(command, '--enable-syslog'), hasFlag(command, '--enable-msi-auth-for-monitoring')].map(plain)).toEqual([
      true,
      false,
      true,
    ])
    expect(plain(option(command, '--enable-ahub'))).toBe('true')
  })

  test('values and options know their places', () => {
    const line = `${add} --os-type=Windows --mode "User" --os-sku="Windows2022"`
    const command = read(line)
    const osType = command.options.get('--os-type')!
    expect([written(line, option(command, '--os-type')), line.slice(osType.flag.start, osType.flag.end)]).toEqual(['Windows', '--os-type'])
    const mode = command.options.get('--mode')!
    expect([written(line, option(command, '--mode')), line.slice(mode.at.start, mode.at.end)]).toEqual(['"User"', '--mode "User"'])
    // Nobody can tell where a quoted value starts in its word: the whole word stands for it.
    expect(written(line, option(command, '--os-sku'))).toBe('--os-sku="Windows2022"')
    expect(plain(option(command, '--os-sku'))).toBe('Windows2022')
  })

  test('a value keeps the place where it was decided', () => {
    const at = { source: 0, start: 60, end: 65 }
    const from = { source: 0, start: 5, end: 12 }
    const words = [...wordsOf('az aks nodepool add --os-sku'), { value: known('windows2022', at, [from]), at, many: false }]
    expect(readAz(words)!.options.get('--os-sku')!.values).toEqual([known('Windows2022', at, [from])])
  })
})

describe('what cannot be seen', () => {
  test('a word after an option is its value', () => {
    const command = read(`${add} --os-type \${OS} --max-pods @@\${PODS} --mode=\${MODE} --node-taints os=\${OS}:NoSchedule`)
    expect(command).toMatchObject({ open: false, extra: [] })
    expect(command.rejected).toBeUndefined()
    expect(['--os-type', '--max-pods', '--mode', '--node-taints'].map(name => option(command, name).is)).toEqual(['unknown', 'unknown', 'unknown', 'partial'])
    expect(option(command, '--os-sku').is).toBe('absent')
  })

  test('the value of an option whose name begins another, or that is cut short', () => {
    const command = read('az aks create -g rg -n c --network-plugin=${PLUGIN} --os-s=${SKU}')
    expect(command).toMatchObject({ open: false, extra: [] })
    expect(command.rejected).toBeUndefined()
    expect(['--network-plugin', '--network-plugin-mode', '--os-sku'].map(name => option(command, name).is)).toEqual(['unknown', 'absent', 'unknown'])
  })

  test('flags that are glued to a flag', () => {
    const command = read(`az aks nodepool update -g rg --cluster-name c -n p -e\${MORE}`)
    expect([plain(hasFlag(command, '--enable-cluster-autoscaler')), hasFlag(command, '--update-cluster-autoscaler').is]).toEqual([true, 'unknown'])
  })

  test.each(['${ARGS}', '@@${ARGS}', '--${NAME}', '-${NAME}', '--tags a=b @@${ARGS}', '@options.txt', '-e${MORE}'])('%s may hold any option', words => {
    const command = read(`az aks nodepool add --cluster-name c ${words}`)
    expect(command.open).toBe(true)
    expect(command.rejected).toBeUndefined()
    expect(option(command, '--os-sku').is).toBe('unknown')
    expect(plain(option(command, '--cluster-name'))).toBe('c')
  })

  test('words after one that may be an option may be its values', () => {
    expect(read(`${add} --\${NAME} value`).rejected).toBeUndefined()
    expect(read(`${add} \${NAME} value --os-type Windows`)).toMatchObject({ extra: [], open: true })
    expect(read('az aks create -g rg -n c --enable-syslog @@${MORE}')).toMatchObject({ extra: [], open: true })
    expect(read(`${add} \${NAME} --no-wait value`).rejected?.reason).toContain('"value"')
  })

  test('a file stands for a value', () => {
    expect(option(read(`${add} --os-type @os.txt`), '--os-type').is).toBe('unknown')
    expect(option(read(`${add} --os-type=@os.txt`), '--os-type').is).toBe('unknown')
    expect(option(read(`${add} --tags a=@b`), '--tags')).toMatchObject({ is: 'partial', parts: ['a=', undefined] })
    expect(plain(option(read(`${add} --tags a@b`), '--tags'))).toBe('a@b')
    expect(plain(option(read(`${add} --tags a=b@`), '--tags'))).toBe('a=b@')
    expect(option(read(`${add} --tags @env=prod.txt`), '--tags').is).toBe('unknown')
  })

  test('the command itself', () => {
    expect(readAz([{ value: unknown({ source: 0, start: 0, end: 2 }), at: { source: 0, start: 0, end: 2 }, many: false }])).toBeUndefined()
    expect(readAz(wordsOf('az ${GROUP} create'))).toBeUndefined()
    expect(read('az aks ${VERB} -n c')).toMatchObject({ path: 'aks', open: true, help: false })
    expect(read('az aks nodepool up${KIND} -n p')).toMatchObject({ path: 'aks nodepool', open: true, help: false })
  })
})

describe('what the CLI refuses', () => {
  test.each([
    ['--os-typ0 Windows', '--os-typ0'],
    ['extra', 'extra'],
    ["' '", "' '"],
    ['--os Windows', '--os'],
    ['--os-type', '--os-type'],
    ['--os-type --mode User', '--os-type'],
    ['--os-sku Windows2016', 'Windows2016'],
    ['--max-pods many', 'many'],
    ['--max-pods 1.5', '1.5'],
    ["--max-pods ''", "''"],
    ['--spot-max-price cheap', 'cheap'],
    ["--spot-max-price ''", "''"],
    ['--labels a --os-type', '--os-type'],
    ['--enable-fips-image true', 'true'],
    ['--enable-fips-image=true', '--enable-fips-image=true'],
    ['--labels=a=b c=d', 'c=d'],
    ['\u2013os-type Windows', '\u2013os-type'],
    ['--yes', '--yes'],
    ['-os-type Windows', 's-type'],
    ['-- --os-type Windows', '--os-type'],
    ['-y=true', '-y=true'],
    ['extra-${NAME}', 'extra-${NAME}'],
  ])('%s', (words, at) => {
    const line = `${add} ${words}`
    const { rejected } = read(line)
    expect(rejected && line.slice(rejected.at.start, rejected.at.end)).toBe(at)
  })

  test.each(['--max-pods 30', "--max-pods ' 30 '", '--max-pods 1_0', '--spot-max-price 0.5', '--spot-max-price -1', '--spot-max-price nan'])(
    'not %s',
    words => {
      expect(read(`${add} ${words}`).rejected).toBeUndefined()
    },
  )

  test('says why', () => {
    expect(read(`${add} extra`)).toMatchObject({ extra: [{ value: { value: 'extra' } }], rejected: { reason: 'no option takes "extra"' } })
    expect(read(`${add} --os-typ0 Windows`).rejected?.reason).toBe('there is no option "--os-typ0"')
    expect(read('az aks nodepool add -g rg').rejected?.reason).toBe('--cluster-name, --nodepool-name/--name/-n is required')
    expect(read(`${add} --os Windows`).rejected?.reason).toBe('--os could be --os-type, --os-sku')
    expect(read(`${add} \u2013os-type Windows`).rejected?.reason).toContain('typographic dash')
    expect(read('az aks nodepool add -g rg --Cluster-Name c -n p').rejected?.reason).toBe('--cluster-name is required')
    expect(read('az aks node add').rejected?.reason).toBe('az aks has no command node')
    expect(read(`${add} --mode Sytem`).rejected?.reason).toBe('--mode does not take "Sytem" (System, User, Gateway, ManagedSystem, Machines)')
    expect(read('az aks create').rejected?.reason).toBe('--name/-n is required')
    expect(read('az aks delete -- -n shop').rejected?.reason).toBe('--name/-n is required')
    expect(read('az aks delete -g rg -n shop -yx').rejected?.reason).toBe('there is no option "-yx"')
    expect(read('az aks delete -g rg -n shop -y-').rejected?.reason).toBe('-y takes no value')
    expect(read('az aks delete -g rg -n shop -y=true').rejected?.reason).toBe('-y takes no value')
  })

  test.each(['az -g rg aks create', 'az --only-show-errors aks nodepool add', 'az aks nodepool -g rg add', 'az aks install-connector -n c'])('%s', line => {
    expect(read(line).rejected).toBeDefined()
  })

  test('never a missing resource group, which may be configured', () => {
    expect(read('az aks nodepool add --cluster-name c -n npwin').rejected).toBeUndefined()
  })

  test('nothing, where the extension takes it', () => {
    expect(read(`${add} --os-sku WindowsAnnual --os-type Windows`)).toMatchObject({ preview: true })
    expect(read(`${add} --os-sku WindowsAnnual --os-type Windows`).rejected).toBeUndefined()
    expect(read(add).preview).toBe(false)
  })
})

describe('commands', () => {
  test.each([
    ['az AKS NodePool ADD', 'aks nodepool add'],
    ['/usr/bin/az aks create', 'aks create'],
    ['C:\\cli\\az.cmd aks create', 'aks create'],
    ['az feature register --namespace N -n F', 'feature register'],
    ['az acs create -n c', 'acs create'],
    ['az network nsg rule create -g rg', 'network nsg rule create'],
    ['az Extension ADD aks-preview', 'extension add'],
    ['az acs scale shop', 'acs scale'],
    ['az acs', 'acs'],
  ])('%s', (line, path) => {
    expect(read(line).path).toBe(path)
  })

  test.each(['azure aks create', 'az vm create', 'az', 'az vmss create -n v', 'kubectl aks', 'az --debug vm create', 'az extension', ''])(
    '%s is none',
    line => {
      expect(readAz(wordsOf(line))).toBeUndefined()
    },
  )

  test.each([`${add} -h`, `${add} --help --os-type`, 'az help aks create', 'az HELP aks create', 'az aks nodepool', 'az aks nodepool --help'])(
    '%s runs nothing',
    line => {
      expect(read(line)).toMatchObject({ help: true })
      expect(read(line).rejected).toBeUndefined()
    },
  )

  test('outside of the table keep their options, whatever they are', () => {
    const command = read('az network nsg rule create -g rg -n r --destination-port-ranges 80 443 --new-option x y --flag')
    expect(command.rejected).toBeUndefined()
    expect(values(command)).toEqual({
      '--resource-group': ['rg'],
      '--name': ['r'],
      '--destination-port-ranges': ['80', '443'],
      '--new-option': ['x', 'y'],
      '--flag': [],
    })
  })

  test('that are gone as a whole have options', () => {
    const command = read('az acs create -g rg -n shop --windows --agent-count 2')
    expect(values(command)).toEqual({ '--resource-group': ['rg'], '--name': ['shop'], '--windows': [], '--agent-count': ['2'] })
    expect(command).toMatchObject({ help: false, open: false, extra: [] })
  })

  test('a group asks for help alone, or where the next words do', () => {
    expect(read('az aks nodepool')).toMatchObject({ help: true, open: false })
    for (const line of ['az aks nodepool -h', 'az aks nodepool --only-show-errors --help', 'az aks -h nodepool add']) {
      expect(read(line)).toMatchObject({ help: true })
      expect(read(line).rejected).toBeUndefined()
    }
  })

  test.each([
    ['az aks nodepool --debug add -h', 'the option --debug stands before the command is complete'],
    ['az aks nodepool --name=${NAME} add', 'the option --name= stands before the command is complete'],
    ['az aks nodepol add -h', 'az aks has no command nodepol'],
    ['az --debug AKS create', 'an option stands before the command'],
  ])('%s is refused', (line, reason) => {
    expect(read(line)).toMatchObject({ open: false, rejected: { reason } })
  })

  test('outside of the table know no option by a part of its name, and the last of several counts', () => {
    const command = read('az network nsg rule create --priority 100 --prio 200 --new-option x --new-option y')
    expect(values(command)).toEqual({ '--priority': ['100'], '--prio': ['200'], '--new-option': ['y'] })
  })

  test.each([
    ['az extension add aks-preview', {}],
    ['az aks agent why --model gpt', { '--model': ['gpt'] }],
    ['az network nsg rule create -- --name r', {}],
    ['az provider register --wait=true -n N', { '--namespace': ['N'] }],
  ])('outside of the table are never refused: %s', (line, expected) => {
    const command = read(line)
    expect([command.rejected, values(command)]).toEqual([undefined, expected])
  })

  test('of any length are read in time', () => {
    const words = wordsOf(`az aks create ${'--enable '.repeat(5_000)}${'x '.repeat(5_000)}${'--tags a '.repeat(5_000)}`)
    const start = cpuTime()
    expect(readAz(words)?.rejected).toBeDefined()
    expect(cpuTime() - start).toBeLessThan(5_000)
  })
})

describe('words that would be options', () => {
  const strangers = (line: string) => strangersOf(read(line).extra).map(({ name, at }) => [name, line.slice(at.start, at.end)])

  test('have a name and its place', () => {
    expect(strangers(`${add} --os-typo=Windows`)).toEqual([['--os-typo', '--os-typo']])
    expect(strangers(`${add} \u2013os-type Windows`)).toEqual([['\u2013os-type', '\u2013os-type']])
  })

  test.each(['extra', '\u2013', '--1', '-- --'])('%s is none', words => expect(strangers(`${add} ${words}`)).toEqual([]))

  test('say which commands have them', () => {
    expect(strangersOf(read(`${add} --network-plugin azure`).extra)[0]?.elsewhere).toEqual(['aks create', 'aks update'])
  })
})

describe('what a refused command means', () => {
  const meaning = (line: string): AzCommand | undefined => readMeaning(wordsOf(line))

  test('an option that is gone is an option', () => {
    const line = 'az aks create -g rg -n shop --enable-vmss --uptime-sla --network-plugin kubenet'
    expect(read(line).rejected).toBeDefined()
    expect(meaning(line)).toMatchObject({ open: false, extra: [] })
    expect(values(meaning(line)!)).toMatchObject({ '--network-plugin': ['kubenet'], '--uptime-sla': [] })
  })

  test('beside an option that never was, what is not found may be meant', () => {
    const command = meaning(`${add} --os-typo Windows --os-sku Windows2022`)!
    expect(command.open).toBe(true)
    expect(option(command, '--os-type').is).toBe('unknown')
    expect(plain(option(command, '--os-sku'))).toBe('Windows2022')
  })

  test.each(['az aks nodepool add -g rg --cluster-name c', `${add} --os-sku Windows2016`, `${add} --os-type`, 'az aks nodepol add'])(
    '%s means nothing',
    line => {
      expect(meaning(line)).toBeUndefined()
    },
  )
})
