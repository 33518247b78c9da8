/**
 * The part of SARIF 2.1.0 that the report uses, closed: a property that stands here was checked against the schema of the standard
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json), and so has to be a new one.
 */
const closed = (properties: object, ...required: string[]): object => ({ type: 'object', additionalProperties: false, properties, required })
const list = (items: object): object => ({ type: 'array', items })
const text = { type: 'string' }
const message = closed({ text: { type: 'string', minLength: 1 } }, 'text')
const level = { enum: ['none', 'note', 'warning', 'error'] }
const fromOne = { type: 'integer', minimum: 1 }

const region = closed({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne }, 'startLine')
const artifactLocation = closed({ uri: { type: 'string', format: 'uri-reference' } }, 'uri')
const physicalLocation = closed({ artifactLocation, region }, 'artifactLocation')
const location = closed({ id: { type: 'integer', minimum: -1 }, physicalLocation, message }, 'physicalLocation')

const replacement = closed({ deletedRegion: region, insertedContent: closed({ text }, 'text') }, 'deletedRegion')
const artifactChange = closed({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } }, 'artifactLocation', 'replacements')
const fix = closed({ description: message, artifactChanges: { ...list(artifactChange), minItems: 1, uniqueItems: true } }, 'artifactChanges')

const result = closed(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(location),
    relatedLocations: { ...list(location), uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: { ...list(fix), uniqueItems: true },
    suppressions: { ...list(closed({ kind: { enum: ['inSource', 'external'] }, justification: text }, 'kind')), uniqueItems: true },
    properties: { type: 'object' },
  },
  'message',
)

const descriptor = closed(
  {
    id: text,
    shortDescription: message,
    helpUri: { type: 'string', format: 'uri' },
    help: closed({ text, markdown: text }, 'text'),
    defaultConfiguration: closed({ level }),
    properties: { type: 'object', properties: { tags: { ...list(text), uniqueItems: true, maxItems: 10 } } },
  },
  'id',
)

const notification = closed({ level, message, locations: list(location), properties: { type: 'object' } }, 'message')
const driver = closed(
  { name: text, informationUri: { type: 'string', format: 'uri' }, semanticVersion: text, rules: { ...list(descriptor), uniqueItems: true } },
  'name',
)
const invocation = closed({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, 'executionSuccessful')

const run = closed(
  { tool: closed({ driver }, 'driver'), columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] }, invocations: list(invocation), results: list(result) },
  'tool',
)

/** The schema of a log. */
export const sarifSchema = closed({ $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) }, 'version', 'runs')
