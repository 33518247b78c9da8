import { type Random, random, repository, type SyntheticFile } from './repository.js'

const words =
  'the of object resource field reference name namespace selector volume secret key value must be set when unset default to a list each entry'.split(' ')

const sentence = (next: Random, count: number): string => Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ')

/** The manifests of a synthetic repository as one stream of documents. */
export const manifestStream = (count: number): string =>
  repository(count)
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ text }) => text)
    .join('---\n')

/** A script of at least so many lines, made of the scripts of a synthetic repository. */
export function longScript(lines: number): string {
  const [head, ...bodies] = repository(Math.ceil(lines / 1.8) + 10)
    .filter(({ path }) => path.endsWith('.sh'))
    .map(({ text }, index) => (index === 0 ? text : text.split('\n').slice(4).join('\n')))
  const parts = [head!]
  for (let length = parts[0]!.split('\n').length; length < lines; ) {
    const body = bodies[parts.length - 1]
    if (body === undefined) break
    parts.push(body)
    length += body.split('\n').length - 1
  }
  return parts.join('')
}

/** The definition of a custom resource, as generators write them: one long document of nested properties with descriptions. */
export function customResource(properties: number, seed = 1): string {
  const next = random(seed)
  const kind = `Kind${seed}`
  const lines = [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'metadata:',
    `  name: ${kind.toLowerCase()}s.example.com`,
    'spec:',
    '  group: example.com',
    '  names:',
    `    kind: ${kind}`,
    `    plural: ${kind.toLowerCase()}s`,
    '  scope: Namespaced',
    '  versions:',
    '  - name: v1',
    '    schema:',
    '      openAPIV3Schema:',
    '        type: object',
    '        properties:',
  ]
  for (let index = 0; index < properties; index++) {
    const indent = ' '.repeat(10 + 4 * (index % 8))
    lines.push(`${indent}field${index}:`, `${indent}  description: |-`)
    for (let line = 0; line < 2; line++) lines.push(`${indent}    ${sentence(next, 12)}`)
    if (index % 8 === 7) lines.push(`${indent}  type: string`, `${indent}  enum: [Always, Never]`)
    else lines.push(`${indent}  type: object`, `${indent}  required:`, `${indent}  - field${index + 1}`, `${indent}  properties:`)
  }
  if (properties % 8 !== 0) lines.push(`${' '.repeat(10 + 4 * (properties % 8))}last: {type: string}`)
  return `${lines.join('\n')}\n`
}

/** A dashboard: with reports of tests most of the JSON that repositories hold. */
function longJson(entries: number, seed: number): string {
  const next = random(seed)
  const panels = Array.from({ length: entries }, (_, id) => ({
    id,
    title: sentence(next, 4),
    type: 'timeseries',
    gridPos: { h: 8, w: 12, x: 0, y: id * 8 },
    targets: [{ expr: `sum(rate(requests_total{job="${sentence(next, 1)}"}[5m])) by (code)`, legendFormat: '{{code}}' }],
    description: sentence(next, 20),
  }))
  return JSON.stringify({ title: sentence(next, 3), panels, schemaVersion: 39 }, undefined, 2)
}

/** A repository of 200 manifests beside 12 MB of definitions of custom resources and 8 MB of JSON. */
export function heavyRepository(): readonly SyntheticFile[] {
  const definitions = Array.from({ length: 24 }, (_, index) => ({ path: `crds/kind${index}.yaml`, text: customResource(1600, index + 1) }))
  const json = Array.from({ length: 16 }, (_, index) => ({ path: `dashboards/board${index}.json`, text: longJson(1050, index + 1) }))
  return [...repository(200), ...definitions, ...json]
}
