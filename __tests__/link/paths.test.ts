import { describe, expect, test } from '@jest/globals'
import { folderOf, lookUpPath, resolvePath } from '../../src/link/paths.js'

describe('a path', () => {
  test.each([
    ['', 'web.yaml', 'web.yaml'],
    ['apps/web', 'values.yaml', 'apps/web/values.yaml'],
    ['apps/web', './values.yaml', 'apps/web/values.yaml'],
    ['apps/web', '../api//values.yaml', 'apps/api/values.yaml'],
    ['apps/web', '..\\values.yaml', 'apps/values.yaml'],
    ['apps/web', '../../../values.yaml', undefined],
    ['apps', '/etc/values.yaml', undefined],
    ['apps', 'C:\\values.yaml', undefined],
  ])('in %j, %j is %j', (folder, path, expected) => expect(resolvePath(folder, path)).toBe(expected))

  test('has a folder, and the root is the empty text', () => {
    expect(['apps/web/a.sh', 'apps/a.sh', 'a.sh'].map(folderOf)).toEqual(['apps/web', 'apps', ''])
  })

  test('is looked up beside its script, then below the folders above it', () => {
    const files = new Set(['values.yaml', 'deploy/values.yaml', 'deploy/web/values.yaml', 'config/dev.yaml'])
    const found = (from: string, path: string) => lookUpPath(from, path, each => (files.has(each) ? each : undefined))
    expect(found('deploy/web/a.sh', 'values.yaml')).toBe('deploy/web/values.yaml')
    expect(found('deploy/api/a.sh', 'values.yaml')).toBe('deploy/values.yaml')
    expect(found('deploy/api/a.sh', 'config/dev.yaml')).toBe('config/dev.yaml')
    expect(found('deploy/api/a.sh', 'gone.yaml')).toBeUndefined()
  })
})
