import { describe, expect, test } from '@jest/globals'
import { areApart, areTelling, belongingOf, environmentsIn } from '../../src/link/environments.js'

describe('what tells where something belongs', () => {
  test.each([
    ['dev', ['dev', 'devel', 'development', 'dev2']],
    ['test', ['test', 'tst', 'testing']],
    ['qa', ['qa', 'qa01']],
    ['uat', ['uat', 'acc', 'acceptance']],
    ['stage', ['stage', 'stg', 'staging']],
    ['preprod', ['preprod', 'ppd']],
    ['prod', ['prod', 'prd', 'production', 'live', 'PROD']],
    ['nonprod', ['nonprod', 'npd']],
    ['sandbox', ['sandbox', 'sbx']],
    ['integration', ['integration', 'int']],
    ['perf', ['perf', 'performance']],
    ['dr', ['dr']],
  ])('is the environment %s, as %j', (environment, words) => {
    for (const word of words) expect(environmentsIn([`apps/${word}/web.yaml`])).toEqual([environment])
  })

  test('is every environment of its paths and names, in one order', () => {
    expect(environmentsIn(['k8s/web-prod.yaml', 'clusters/dev.tfvars', 'shop-staging'])).toEqual(['dev', 'prod', 'stage'])
    expect(environmentsIn(['k8s/product/web.yaml', 'developer'])).toEqual([])
  })

  test('is the folders above it, in any case, and the environments that count', () => {
    const paths = ['Apps/Shop/prod.yaml', 'values.yaml']
    expect([['prod'], []].map(environments => [...belongingOf(paths, environments).words])).toEqual([
      ['prod', 'apps', 'shop'],
      ['apps', 'shop'],
    ])
  })

  test('is the numbered folder that it is in', () => {
    const lessons = ['05-storage/web.yaml', 'course/Chapter07/a.sh', 'apps/web.yaml', 'v1/web.yaml'].map(path => belongingOf([path], []).lesson)
    expect(lessons).toEqual(['05-storage', 'chapter07', undefined, undefined])
  })
})

test('environments tell something where one of them is no folder of tests', () => {
  expect([[], ['test'], ['test', 'perf'], ['test', 'prod'], ['prod']].map(words => areTelling(new Set(words)))).toEqual([false, false, false, true, true])
})

test('places are apart where both speak of environments, and of none in common', () => {
  const [none, dev, prod] = [[], ['dev'], ['prod']]
  expect([areApart(dev, prod), areApart(dev, dev), areApart(dev, ['prod', 'dev']), areApart(['prod', 'dev'], dev)]).toEqual([true, false, false, false])
  expect([areApart(dev, none), areApart(none, dev), areApart(none, none)]).toEqual([false, false, false])
})
