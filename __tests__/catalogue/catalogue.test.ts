import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parsePage } from '../../scripts/page.js'
import { sources } from '../../src/catalogue/sources.js'
import { pages } from '../../src/generated/pages.js'
import type { Source } from '../../src/model/rule.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'

const ids = Object.keys(rules)
const page = (id: string): string => readFileSync(`src/rules/${id}/README.md`, 'utf8')
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** What others rely on: suppressions, configs and links name these. One goes only with an alias in its place. */
const promised = `
  kubenet-with-windows kubenet-retirement gmsa-unsupported gmsa-not-enabled retired-ingress-nginx gmsa-flag-mismatch gmsa-credential-spec dev-spaces
  ingress-controller-on-any-os ignored-helm-value long-windows-pool-name invalid-pool-name windows-preview-feature windows-system-pool deleted-system-pool
  small-system-pool retired-windows-os-sku windows-image-os-mismatch hyperv-isolation privileged-windows-container run-as-user-on-windows
  linux-security-options-on-windows linux-file-permissions-on-windows nfs-volume-on-windows linux-volume-on-windows volume-shared-across-os
  windows-node-os-channel zero-surge-upgrade kured-on-any-os linux-workload-on-any-os deprecated-os-label network-policy-on-windows
  unenforced-network-policy cluster-autoscaler-on-windows node-autoprovisioning-with-windows linux-path-on-windows client-source-ip-on-windows
  max-pods-out-of-range old-windows-image-reference service-principal-with-windows too-many-node-pools too-many-nodes windows-recording-rules
  service-port-exhaustion hybrid-benefit-not-applied broken-line-continuation update-without-arguments kubernetes-dashboard aks-engine
  windows-admin-password-in-clear weak-windows-admin-password windows-admin-user-name windows-workload-on-any-os os-selector-contradiction mixed-os-pod
  host-namespace-on-windows host-network-on-windows memory-volume-on-windows raw-block-volume-on-windows hugepages-on-windows host-process-requirements
  windows-options-on-linux run-as-user-name-format root-user-check-without-user windows-2025-without-fips os-sku-without-os-type unknown-os-sku
  cilium-with-windows byo-cni-with-windows basic-load-balancer availability-set arm64-windows confidential-vm-windows trusted-launch-windows
  artifact-streaming-windows linux-os-config-on-windows kubelet-config-on-windows workload-runtime-on-windows windows-gateway-pool reserved-node-label
  outbound-nat-windows istio-on-windows osm-on-windows vpa-on-windows virtual-node-windows blob-csi-on-windows pod-identity-on-windows
  http-application-routing docker-runtime-on-windows unsupported-kubernetes-version unknown-az-argument missing-windows-profile nano-server-powershell
  windows-image-build terraform-windows-os-sku`
  .trim()
  .split(/\s+/)

describe('ids', () => {
  test('that were promised are there', () => expect(promised.filter(id => !rules[id])).toEqual([]))
  test('are words with hyphens', () => expect(ids.filter(id => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))).toEqual([]))
  test('are the folders, the index and nothing else', () => {
    const folders = readdirSync('src/rules', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...ids].sort())
  })
})

describe('claims', () => {
  test.each(Object.entries(rules))('%s has a life and sources that were read', (_, { title, since, until, sources: pagesOfRule }) => {
    expect(title).toMatch(/^\S.*[^.\s]$/)
    expect([since, until ?? since].every(isDay)).toBe(true)
    expect(since <= catalogueDay).toBe(true)
    expect(until === undefined || since < until).toBe(true)
    expect(pagesOfRule.every(isRead)).toBe(true)
    expect(new Set(pagesOfRule.map(({ url }) => url)).size).toBe(pagesOfRule.length)
  })
  test('the list of sources has only such', () => expect(Object.values(sources).filter(source => !isRead(source))).toEqual([]))
})

/** Nobody has read a page after the day of the catalogue. */
const isRead = ({ title, url, read }: Source): boolean => title !== '' && /^https:\/\/[^\s]+$/.test(url) && isDay(read) && read <= catalogueDay

/** A variable of some language, an input, a value of a chart, a parameter. */
const unknowable = /\$[A-Za-z1-9@{(]|\{\{|\bvar\.|\bparam\b|%[A-Z0-9]/

describe('pages', () => {
  test.each(ids)('%s shows what it says nothing about because nobody can know it', id => {
    const good = parsePage(page(id)).scenarios.filter(({ expects }) => expects === 'good')
    expect(good.some(({ files }) => files.some(({ content }) => unknowable.test(content)))).toBe(true)
  })
  test.each(ids)('%s begins with a sentence for the person who got the comment', id => {
    const prose = page(id).split('<!-- /generated -->')[1]!.split('\n## ')[0]!.trim()
    expect(prose.length).toBeGreaterThan(100)
  })
  test('are what --explain shows', () => {
    expect(Object.keys(pages).sort()).toEqual([...ids].sort())
    for (const id of ids) expect(pages[id]).toBe(page(id))
  })
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  test.each(Object.entries(rules))('names %s once, with its title and severity', (id, { title, severity, confidence, until }) => {
    const rows = readme.split('\n').filter(line => line.includes(`](src/rules/${id}/README.md) |`))
    expect(rows).toEqual([
      `| [${id}](src/rules/${id}/README.md) | ${title} | ${severity}${confidence === 'low' ? ', `strict` only' : ''}${until === undefined ? '' : `, ended ${until}`} |`,
    ])
  })
  test('leads to the rules of other linters to switch off', () => expect(readme).toContain('docs/other-linters.md'))
})
