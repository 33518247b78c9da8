import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import { commandIndex } from '../../src/judge/commands.js'
import '../parts.js'

const script = `az aks update -g rg -n shop --enable-ahub
kubectl apply -f web.yaml
az aks update-credentials -g rg -n shop --reset-service-principal
az network nsg rule list -g rg
/usr/bin/az AKS update -g rg -n blog --no-wait
azds up
`

describe('the commands that a rule names', () => {
  const commands = extract({ path: 'a.sh', text: script }, 0, 'bash', false).facts.flatMap(fact => (fact.kind === 'command' ? [fact] : []))
  const named = (...names: readonly string[]): string[] => commandIndex(commands)(names).map(({ at }) => script.slice(at.start, at.end).split(' -', 1)[0]!)

  test.each([
    [['az aks update'], ['az aks update', '/usr/bin/az AKS update']],
    [['az aks'], ['az aks update', '/usr/bin/az AKS update', 'az aks update-credentials']],
    [
      ['kubectl', 'azds'],
      ['kubectl apply', 'azds up'],
    ],
    [['az network nsg rule', 'az network nsg rule create'], ['az network nsg rule list']],
    [['az aks nodepool', 'az network vnet', 'az n', 'helm'], []],
  ])('%j', (names, expected) => expect(named(...names)).toEqual(expected))

  test('a tool stands for all of its commands, those that are not read included', () => expect(named('az')).toHaveLength(4))
})
