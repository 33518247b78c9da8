import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isPlainPath, isWithin, scanPath } from '../../src/collect/paths.js'

// The rules of both systems on either.

test.each([
  ['C:\\shop\\k8s\\web.yaml', 'C:\\shop', 'k8s/web.yaml'],
  ['c:\\SHOP\\k8s\\web.yaml', 'C:\\shop', 'k8s/web.yaml'],
  ['C:\\beside.yaml', 'C:\\shop', '../beside.yaml'],
  ['D:\\web.yaml', 'C:\\shop', 'D:/web.yaml'],
  ['\\\\server\\share\\shop\\web.yaml', '\\\\server\\share\\shop', 'web.yaml'],
  ['\\\\server\\share\\web.yaml', 'C:\\shop', '//server/share/web.yaml'],
  ['C:\\shop', 'C:\\shop', ''],
])('%s from %s is %s on Windows', (path, cwd, shown) => expect(scanPath(path, cwd, win32)).toBe(shown))

test('elsewhere a backslash is a character like any other', () => {
  expect(scanPath('/shop/a\\b.yaml', '/shop', posix)).toBe('a\\b.yaml')
  expect(isPlainPath('a\\..\\b.yaml', posix)).toBe(true)
  expect(scanPath('/Shop/a.yaml', '/shop', posix)).toBe('../Shop/a.yaml')
})

describe('below a folder', () => {
  test.each([
    ['C:\\shop\\a', 'C:\\shop', true],
    ['C:\\Shop\\a', 'c:\\sHOP', true],
    ['C:\\shop', 'C:\\shop', true],
    ['C:\\shop\\..a', 'C:\\shop', true],
    ['C:\\shopping', 'C:\\shop', false],
    ['C:\\', 'C:\\shop', false],
    ['D:\\shop\\a', 'C:\\shop', false],
    ['\\\\server\\share\\a', 'C:\\', false],
  ])('%s in %s: %s on Windows', (path, folder, is) => expect(isWithin(path, folder, win32)).toBe(is))

  test.each([
    ['/shop/a', '/shop', true],
    ['/shop/..a', '/shop', true],
    ['/Shop/a', '/shop', false],
    ['/shopping', '/shop', false],
    ['/', '/shop', false],
  ])('%s in %s: %s elsewhere', (path, folder, is) => expect(isWithin(path, folder, posix)).toBe(is))
})

describe('a path of a pull request', () => {
  const everywhere = ['', '/etc/passwd', '..', '../a', 'a/../b', 'a/./b', 'a//b', 'a/', 'a\0b', '.git/config', 'a/.GIT/config']
  test.each(everywhere)('%j names no file below the folder, on either', path =>
    expect([isPlainPath(path, win32), isPlainPath(path, posix)]).toEqual([false, false]),
  )

  const onWindows = [
    ...['C:\\a', 'C:a', 'c:/a', '\\a', '\\\\server\\share\\a', '\\\\?\\C:\\a', 'a\\b', '..\\a', 'a.yaml:stream', 'a.yaml::$DATA'],
    ...['con', 'CON.yaml', 'a/nul.yaml', 'COM1', 'com¹.sh', 'lpt9.txt', 'aux .yaml', 'a.yaml.', 'a.yaml ', 'a /b', '.git./config', 'GIT~1/config'],
  ]
  test.each(onWindows)('%j names another on Windows', path => expect(isPlainPath(path, win32)).toBe(false))

  test.each(['a.yaml', '.github/workflows/a.yml', '..a/b', 'a..b', 'console.yaml', 'comet/com10.yaml', 'nullable', 'git~x', 'Größe/ß.yaml', '-x', '$(id)'])(
    '%j is what it says, on either',
    path => expect([isPlainPath(path, win32), isPlainPath(path, posix)]).toEqual([true, true]),
  )
})
