import { isScalar } from 'yaml'
import { type Config, type ConfigProblem, type DeclaredCluster, type DeclaredPool, defaultConfig } from '../model/config.js'
import { type Severity, severities } from '../model/rule.js'
import { type Known, known } from '../model/value.js'
import { type ConfigReader, type Content, readConfigYaml } from './config-yaml.js'
import { didYouMean } from './suggest.js'

/** The config, and the mistakes in it. What is right counts even beside a mistake, so that one report can name them all. */
export interface ParsedConfig {
  readonly config: Config
  readonly errors: readonly ConfigProblem[]
}

/** Reads the text of a config file. Spans in the result are of source 0, which is the config file in every scan. */
export function parseConfig(text: string, knownRules: readonly string[]): ParsedConfig {
  const read = readConfigYaml(text)
  const top = read.fields(read.root, 'the config', ['extends', 'rules', 'ignore', 'examples', 'clusters'])
  const config: Config = {
    extends: (top.extends && read.choice(top.extends, '"extends"', ['recommended', 'strict'])) ?? defaultConfig.extends,
    rules: top.rules ? ruleLevels(top.rules, knownRules, read) : defaultConfig.rules,
    ignore: top.ignore ? globs(top.ignore, '"ignore"', read) : [],
    examples: (top.examples && read.choice(top.examples, '"examples"', ['full', 'warn'])) ?? defaultConfig.examples,
    clusters: top.clusters ? clusters(top.clusters, read) : [],
  }
  return { config, errors: [...read.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function ruleLevels(node: Content, knownRules: readonly string[], read: ConfigReader): Config['rules'] {
  const levels = new Map<string, Severity | 'off'>()
  for (const { key, at, value } of read.entries(node, '"rules"')) {
    if (!knownRules.includes(key)) read.fail(at, `there is no rule "${key}"${didYouMean(key, knownRules)}`)
    const level = read.choice(value ?? at, `the level of "${key}"`, ['off', ...severities])
    if (level && knownRules.includes(key)) levels.set(key, level)
  }
  return levels
}

/** Globs of paths from the root of the repository. A name without wildcards covers the file or the whole folder. */
function globs(node: Content, where: string, read: ConfigReader): readonly string[] {
  return read.items(node, where).flatMap(item => {
    const text = read.text(item, `each glob of ${where}`)
    if (text === undefined) return []
    const glob = text.replace(/^(?:\.?\/)+/, '')
    if (glob.startsWith('!')) return read.fail(item, `a glob of ${where} cannot begin with "!"`) ?? []
    if (glob.length > 1000) return read.fail(item, `a glob of ${where} has over 1000 characters`) ?? []
    if (glob.endsWith('/')) return [`${glob}**`]
    if (glob === '') return ['**']
    return /[*?[\]{}()!+@|\\]/.test(glob) ? [glob] : [glob, `${glob}/**`]
  })
}

function clusters(node: Content, read: ConfigReader): readonly DeclaredCluster[] {
  const names = new Set<string>()
  return read.items(node, '"clusters"').flatMap(item => {
    const cluster = declaredCluster(item, read)
    if (cluster && names.has(cluster.name)) return read.fail(item, `cluster "${cluster.name}" is declared twice`) ?? []
    if (cluster) names.add(cluster.name)
    return cluster ?? []
  })
}

function declaredCluster(node: Content, read: ConfigReader): DeclaredCluster | undefined {
  const field = read.fields(node, 'a cluster', ['name', 'paths', 'kubernetes', 'network', 'networkPolicy', 'gmsa', 'complete', 'pools'])
  if (!field.name) return read.fail(node, 'a cluster must have a "name"')
  const name = read.text(field.name, 'the name of a cluster')
  const kubernetes = field.kubernetes && value(version(field.kubernetes, read), field.kubernetes, read)
  const network = field.network && value(read.choice(field.network, '"network"', ['azure', 'kubenet', 'none']), field.network, read)
  const policy =
    field.networkPolicy && value(read.choice(field.networkPolicy, '"networkPolicy"', ['azure', 'calico', 'cilium', 'none']), field.networkPolicy, read)
  const gmsa = field.gmsa && value(read.flag(field.gmsa, '"gmsa"'), field.gmsa, read)
  const rest = {
    paths: field.paths ? globs(field.paths, '"paths"', read) : [],
    complete: (field.complete && read.flag(field.complete, '"complete"')) ?? false,
    pools: field.pools ? read.items(field.pools, '"pools"').flatMap(item => declaredPool(item, read) ?? []) : [],
  }
  if (name === undefined) return undefined
  return {
    name,
    at: read.at(field.name),
    ...rest,
    ...(kubernetes && { kubernetes }),
    ...(network && { network }),
    ...(policy && { networkPolicy: policy }),
    ...(gmsa && { gmsa }),
  }
}

function declaredPool(node: Content, read: ConfigReader): DeclaredPool | undefined {
  const field = read.fields(node, 'a pool', ['name', 'os', 'sku', 'taints'])
  if (!field.name || !field.os) return read.fail(node, `a pool must have ${field.name ? 'an "os"' : 'a "name"'}`)
  const name = value(read.text(field.name, 'the name of a pool'), field.name, read)
  const os = value(read.choice(field.os, '"os"', ['Linux', 'Windows']), field.os, read)
  const sku = field.sku && value(read.text(field.sku, '"sku"'), field.sku, read)
  const taints = field.taints ? read.items(field.taints, '"taints"').flatMap(item => taint(item, read) ?? []) : []
  return name && os && { name, os, taints, ...(sku && { sku }) }
}

function taint(node: Content, read: ConfigReader): string | undefined {
  const text = read.text(node, 'a taint')
  if (text === undefined || /^[^=:\s]+(?:=[^=:\s]*)?:(?:NoSchedule|PreferNoSchedule|NoExecute)$/.test(text)) return text
  return read.fail(node, 'a taint must be written as key=value:NoSchedule (or PreferNoSchedule, NoExecute)')
}

/** `1.30` without quotes is a number to YAML; what was written counts. */
function version(node: Content, read: ConfigReader): string | undefined {
  const text = isScalar(node) ? (typeof node.value === 'number' ? node.source : node.value) : undefined
  if (typeof text === 'string' && /^\d+\.\d+(?:\.\d+)?$/.test(text)) return text
  return read.fail(node, '"kubernetes" must be a version such as "1.33" or "1.33.2"')
}

const value = <T>(content: T | undefined, node: Content, read: ConfigReader): Known<T> | undefined =>
  content === undefined ? undefined : known(content, read.at(node))
