import { describe, expect, test } from '@jest/globals'
import { spanOf, wholeText } from '../../src/model/text.js'
import { valueOf } from '../../src/model/value.js'
import { parseDockerfile } from '../../src/parse/dockerfile.js'
import { parseBash } from '../../src/parse/shell/bash.js'
import '../parts.js'

const docker = (text: string) => parseDockerfile(wholeText(0, text))
const scripts = (text: string): string[] => docker(text).map(snippet => `${snippet.language}: ${snippet.text.text}`)
const variables = (text: string): Record<string, string | undefined> =>
  Object.fromEntries([...docker(text).at(-1)!.variables].map(([name, value]) => [name, valueOf(value)]))

describe('RUN', () => {
  test('continuations, comments and empty lines go; places stay', () => {
    const text = 'FROM ubuntu\nrun az a \\\n  # why\n\n  --name win1 && \\ \n  az b\nRUN az c'
    expect(scripts(text)).toEqual(['bash: az a   --name win1 &&   az b\n', 'bash: az c'])
    const { text: script } = docker(text)[0]!
    const written = parseBash(script)
      .body.flatMap(one => (one.kind === 'command' ? one.words : []))
      .map(({ start, end }) => spanOf(script, start, end))
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(['az', 'a', '--name', 'win1', 'az', 'b'])
  })

  test('flags are for docker, the exec form is for no shell', () => {
    expect(scripts('RUN --mount=type=cache,target=/x --network=none az a\nRUN ["az", "b"]\nRUN [ -f x ] || az c\nONBUILD RUN az d')).toEqual([
      'bash: az a\n',
      'bash: [ -f x ] || az c\n',
      'bash: az d',
    ])
  })

  test('here-documents', () => {
    expect(
      scripts(
        "RUN <<EOF\naz a\n# not a comment of docker\nEOF\nRUN cat <<'X' > f && az b\nbody\nX\nCOPY <<E /x\nRUN az c\nE\nRUN <<P\n#!/usr/bin/env python3\nprint()\nP\nRUN <<NONE\n",
      ),
    ).toEqual(['bash: az a\n# not a comment of docker\n', "bash: cat <<'X' > f && az b\nbody\nX\n", 'bash: <<NONE\n'])
  })
})

describe('shells', () => {
  test('SHELL decides until the next stage', () => {
    expect(scripts('FROM a\nSHELL ["pwsh", "-Command"]\nRUN az a\nSHELL ["cmd", "/S", "/C"]\nRUN az b\nFROM c\nRUN az d\n')).toEqual([
      'powershell: az a\n',
      'cmd: az b\n',
      'bash: az d\n',
    ])
  })

  test('Windows images have shells of their own, and a stage has that of its base', () => {
    expect(
      scripts(
        '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022 AS core\nRUN az a `\n  b\nSHELL ["powershell"]\nFROM Core\nRUN az c\nFROM mcr.microsoft.com/powershell:nanoserver\nRUN az d\n',
      ),
    ).toEqual(['cmd: az a   b\n', 'powershell: az c\n', 'powershell: az d\n'])
  })
})

describe('variables', () => {
  test('ARG and ENV, with the place of the value', () => {
    const text = 'FROM a\nARG POOL=winpool1 NONE\nENV RG="my rg" SIZE=\'x\'\nENV OLD some value\nENV FULL=$POOL-a PART=${NONE}b\nRUN az $POOL\n'
    expect(variables(text)).toEqual({ POOL: 'winpool1', RG: 'my rg', SIZE: 'x', OLD: 'some value', FULL: 'winpool1-a', PART: undefined })
    const rg = docker(text)[0]!.variables.get('RG')!
    expect(text.slice(rg.at.start, rg.at.end)).toBe('my rg')
  })

  test('a later value holds from there on, and a stage begins without', () => {
    const text = 'FROM a AS one\nENV A=1\nRUN x\nENV A=$B\nFROM b\nRUN y\nFROM one\nRUN z\n'
    expect(docker(text).map(({ variables }) => variables.get('A')?.is)).toEqual(['known', undefined, 'unknown'])
  })
})

test.each([['RUN <<A\n'], ['RUN a \\\n'], ['ENV A="\\" '], ['RUN --a '], ['FROM a AS b\n'], ['\\\n'], ['ENV A$']])('%j many times', piece => {
  expect(Array.isArray(docker(piece.repeat(20_000)))).toBe(true)
})
