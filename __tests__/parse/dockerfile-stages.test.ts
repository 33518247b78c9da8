import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import { valueOf } from '../../src/model/value.js'
import { buildStages } from '../../src/parse/dockerfile-stages.js'
import { cpuTime } from '../cpu-time.js'

const stages = (dockerfile: string) => buildStages(wholeText(0, dockerfile))
const images = (dockerfile: string): (string | undefined)[] => stages(dockerfile).map(({ image }) => valueOf(image))

describe('the base image of a stage', () => {
  test.each([
    ['as it is written', 'FROM alpine:3.20', ['alpine:3.20']],
    ['in lower case', 'from alpine', ['alpine']],
    ['with a default', 'ARG V=ltsc2022\nFROM windows:$V', ['windows:ltsc2022']],
    ['with a quoted default', 'ARG V="ltsc2022"\nFROM windows:${V}', ['windows:ltsc2022']],
    [
      'with a default made of another',
      'ARG R=mcr.microsoft.com\nARG I=${R}/windows/nanoserver\nFROM ${I}:ltsc2022',
      ['mcr.microsoft.com/windows/nanoserver:ltsc2022'],
    ],
    ['with several arguments in one instruction', 'ARG A=a B=b\nFROM $A:$B', ['a:b']],
    ['with a default in place', 'ARG V\nFROM windows:${V:-ltsc2022}', ['windows:ltsc2022']],
    ['with a default in place of an argument that there is not', 'FROM windows:${V:-ltsc2022}', ['windows:ltsc2022']],
    ['without a default', 'ARG V\nFROM windows:$V', [undefined]],
    ['with an argument that there is not', 'FROM windows:$V', [undefined]],
    ['with an argument of a stage, which does not count', 'FROM a\nARG V=1\nFROM b:$V', ['a', undefined]],
    ['of another stage', 'FROM a AS one\nFROM one AS two\nFROM TWO', ['a', 'a', 'a']],
    ['behind options', 'FROM --platform=windows/amd64 a', ['a']],
    ['over two lines', 'FROM --platform=windows/amd64 \\\n  a', ['a']],
    ['with another escape', '# escape=`\nFROM `\n  a', ['a']],
    ['that is missing', 'FROM', [undefined]],
    ['with CRLF', 'ARG V=ltsc2022\r\nFROM windows:$V\r\n', ['windows:ltsc2022']],
  ])('%s', (_, dockerfile, expected) => {
    expect(images(dockerfile)).toEqual(expected)
  })

  test('names the default that decides it', () => {
    const dockerfile = 'ARG V=ltsc2019\nARG I=windows:$V\nFROM $I'
    const [{ image }] = stages(dockerfile) as [ReturnType<typeof stages>[number]]
    const from = image.is === 'known' ? image.from.at(-1) : undefined
    expect(from && dockerfile.slice(from.start, from.end)).toBe('ltsc2019')
  })

  test('has a platform and the programs of its stage', () => {
    const [stage] = stages('FROM --platform=windows/amd64 a\nSHELL ["powershell", "-Command"]\nRUN cmd /c dir\nENTRYPOINT [ "app.exe" ]\nCMD --flag')
    expect(stage && valueOf(stage.platform)).toBe('windows/amd64')
    expect(stage?.programs.map(({ keyword, name }) => `${keyword} ${name}`)).toEqual(['SHELL powershell', 'RUN cmd', 'ENTRYPOINT app.exe'])
  })

  test('hostile arguments cost no more than their length', () => {
    const start = cpuTime()
    const doubling = Array.from({ length: 60 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}`).join('\n')
    expect(images(`ARG A0=aaaaaaaaaa\n${doubling}\nFROM $A60`)).toEqual([undefined])
    images(`FROM ${'$A'.repeat(100_000)}\n${'FROM a AS b\n'.repeat(5000)}`)
    expect(cpuTime() - start).toBeLessThan(1000)
  })
})
