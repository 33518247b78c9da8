import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scenarioRepositories } from '../scripts/fuzz/corpus.js'
import { stagesOn } from '../scripts/fuzz/properties.js'

/**
 * A bounded round of what `npm run fuzz` does without end: damaged files, and every stage held to its promise. The seed is fixed, so that a failure
 * here is a failure everywhere; AKS_WINDOWS_LINT_SEED takes another.
 */
const seed = Number(process.env.AKS_WINDOWS_LINT_SEED ?? 20261127)

describe('whatever a file holds', () => {
  test.each(stagesOn(scenarioRepositories()).map(({ name, property }) => [name, property] as const))('%s neither throws nor hangs', (name, property) => {
    const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: name === 'scan' ? 60 : 150 })
    expect({ failed, errorInstance, counterexample }).toEqual({ failed: false, errorInstance: null, counterexample: null })
  })
})
