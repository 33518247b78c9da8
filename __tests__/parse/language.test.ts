import { describe, expect, test } from '@jest/globals'
import { languageOf } from '../../src/parse/language.js'
import { isExamplePath, isSkippedPath } from '../../src/parse/roles.js'

describe('languageOf', () => {
  test.each([
    ['scripts/create.sh', 'bash'],
    ['create.azcli', 'bash'],
    ['Deploy.PS1', 'powershell'],
    ['lib.psm1', 'powershell'],
    ['run.cmd', 'cmd'],
    ['RUN.BAT', 'cmd'],
    ['.github/workflows/ci.yml', 'yaml'],
    ['k8s/web.yaml', 'yaml'],
    ['values.yaml.tpl', 'yaml'],
    ['deploy.sh.j2', 'bash'],
    ['chart/templates/web.tpl', 'yaml'],
    ['azuredeploy.json', 'json'],
    ['azuredeploy.parameters.json', 'json'],
    ['README.md', 'markdown'],
    ['Makefile', 'makefile'],
    ['build/Makefile.windows', 'makefile'],
    ['common.mk', 'makefile'],
    ['Dockerfile', 'dockerfile'],
    ['Dockerfile.windows', 'dockerfile'],
    ['web.Dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
  ])('%s is %s', (path, language) => expect(languageOf(path, '')).toBe(language))

  test.each([
    'chart/templates/NOTES.txt',
    'package-lock.json',
    'web/package.json',
    'values.schema.json',
    'tsconfig.build.json',
    'pnpm-lock.yaml',
    'main.go',
    'LICENSE',
    'constructor',
    'a.constructor',
    '',
  ])('%j is not read', path => expect(languageOf(path, '')).toBeUndefined())

  test.each([
    ['#!/bin/bash\n', 'bash'],
    ['#!/bin/sh -e\r\n', 'bash'],
    ['#! /usr/bin/env bash\n', 'bash'],
    ['#!/usr/bin/env -S bash -eu\n', 'bash'],
    ['#!/usr/local/bin/zsh', 'bash'],
    ['#!/usr/bin/env pwsh\n', 'powershell'],
    ['#!/usr/bin/env python3\n', undefined],
    ['#!/opt/fish\n', undefined],
    ['echo\n#!/bin/bash', undefined],
  ] as const)('a file without an extension that begins with %j is %s', (head, language) => {
    expect(languageOf('bin/deploy', head)).toBe(language)
    expect(languageOf('bin/deploy.py', head)).toBeUndefined()
  })

  test('a hostile first line costs little', () => {
    expect(languageOf('x', `#!${'/'.repeat(100_000)}`)).toBeUndefined()
    expect(languageOf(`x${'.min'.repeat(50_000)}.json`, '')).toBeUndefined()
  })
})

describe('roles', () => {
  test.each(['README.md', 'docs/create.sh', 'a/Examples/web.yaml', 'pkg/testdata/x.json', 'test/fixtures/x.yml'])('%s is an example', path => {
    expect(isExamplePath(path)).toBe(true)
  })

  test.each(['create.sh', 'docs.sh', 'k8s/example.yaml', 'samples/web.yaml'])('%s is not an example', path => expect(isExamplePath(path)).toBe(false))

  test.each(['node_modules/a/b.sh', 'x/vendor/y.yaml', '.terraform/modules/a.sh', 'api/zz_generated.yaml', 'crd.generated.yaml'])('%s is skipped', path => {
    expect(isSkippedPath(path)).toBe(true)
  })

  test.each(['vendor.sh', 'src/generated.yaml', 'terraform/a.sh'])('%s is not skipped', path => expect(isSkippedPath(path)).toBe(false))
})
