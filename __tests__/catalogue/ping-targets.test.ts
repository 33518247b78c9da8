import { describe, expect, test } from '@jest/globals'
import { known } from '../../src/model/value.js'
import { farPing } from '../../src/rules/ping-on-windows/targets.js'

const nowhere = { source: 0, start: 0, end: 0 }
const target = (line: string): string | undefined => {
  const [first = '', ...rest] = line.split(' ').map(word => known(word, nowhere))
  return first === '' ? undefined : farPing([first, ...rest])?.target
}

describe('what a ping asks', () => {
  const far = [
    '1.0.0.1',
    '9.9.9.9',
    '11.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '192.167.0.1',
    '193.168.0.1',
    '169.253.0.1',
    '170.254.0.1',
    '8.168.8.8',
  ]
  test.each(far)('%s is beyond the network', address => expect(target(`ping ${address}`)).toBe(address))

  const near = ['0.0.0.0', '10.0.0.1', '127.0.0.1', '172.16.0.1', '172.31.255.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.0.1']
  test.each(near)('%s is within reach', address => expect(target(`ping ${address}`)).toBeUndefined())

  test('is behind the options and their values, and a port is no ping', () => {
    expect(target('ping -n 4 example.com')).toBe('example.com')
    expect(target('Test-NetConnection example.com')).toBe('example.com')
    expect(target('Test-NetConnection example.com -Port 443')).toBeUndefined()
    expect(target('ping web.shop.svc')).toBeUndefined()
    expect(target('ping server')).toBeUndefined()
  })
})
