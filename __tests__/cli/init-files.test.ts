import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { config, workflow } from '../../src/cli/init-files.js'
import { parseConfig } from '../../src/compare/config.js'
import { defaultConfig } from '../../src/model/config.js'
import { rules } from '../../src/rules/index.js'

const known = Object.keys(rules)
/** The config with its examples switched on: what follows `# ` and looks like YAML. */
const switchedOn = config.replace(/^# (?=(?:rules|ignore|examples|clusters):| )/gm, '')

describe('the config of --init', () => {
  test('sets what holds anyway', () => expect(parseConfig(config, known)).toEqual({ config: defaultConfig, errors: [] }))

  test('is right with its examples switched on, and shows every key', () => {
    const { config: all, errors } = parseConfig(switchedOn, known)
    expect(errors).toEqual([])
    expect(all.rules.size).toBe(2)
    expect(all.clusters[0]?.pools).toHaveLength(2)
    const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
    expect(Object.keys(parse(switchedOn)).sort()).toEqual(
      Object.keys(schema.properties)
        .filter(key => key !== '$schema')
        .sort(),
    )
    const ajv = new Ajv({ strict: false })
    expect([ajv.validate(schema, parse(switchedOn)), ajv.errors]).toEqual([true, null])
  })
})

test('the workflow of --init is that of the README', () => expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${workflow}\`\`\`\n`))
