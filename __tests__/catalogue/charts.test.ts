import { describe, expect, test } from '@jest/globals'
import { charts } from '../../src/catalogue/chart-table.js'
import { chartOf, componentsAt, ignoredAt } from '../../src/catalogue/charts.js'
import { controllerImage } from '../../src/catalogue/controller-images.js'
import '../parts.js'

describe('chartOf', () => {
  test.each([
    ['ingress-nginx/ingress-nginx', undefined, 'Ingress NGINX'],
    ['ingress-nginx', 'https://kubernetes.github.io/ingress-nginx/', 'Ingress NGINX'],
    ['mine/ingress-nginx', 'https://kubernetes.github.io/ingress-nginx', 'Ingress NGINX'],
    ['ingress-nginx', undefined, 'Ingress NGINX'],
    ['stable/nginx-ingress', undefined, 'the old nginx-ingress chart of the stable repository'],
    ['nginx-ingress', 'https://charts.helm.sh/stable', 'the old nginx-ingress chart of the stable repository'],
    ['nginx-stable/nginx-ingress', undefined, 'NGINX Ingress Controller of F5'],
    ['oci://ghcr.io/nginx/charts/nginx-ingress', undefined, 'NGINX Ingress Controller of F5'],
    ['nginx-ingress', 'oci://ghcr.io/nginxinc/charts', 'NGINX Ingress Controller of F5'],
    ['OCI://GHCR.io/traefik/helm/traefik', undefined, 'Traefik'],
    ['application-gateway-kubernetes-ingress/ingress-azure', undefined, 'Application Gateway Ingress Controller'],
    ['ingress-azure', 'https://appgwingress.blob.core.windows.net/ingress-azure-helm-package/', 'Application Gateway Ingress Controller'],
    ['kubereboot/kured', undefined, 'kured'],
    ['kured/kured', undefined, 'the old kured chart'],
    ['kured/kured', 'https://kubereboot.github.io/charts', 'kured'],
    ['oci://registry-1.docker.io/bitnamicharts/contour', undefined, 'Contour (Bitnami)'],
    ['jetstack/cert-manager', undefined, 'cert-manager'],
    ['oci://quay.io/jetstack/charts/cert-manager', undefined, 'cert-manager'],
    ['prometheus-community/kube-prometheus-stack', undefined, 'kube-prometheus-stack'],
    ['kured', 'kubereboot', 'kured'],
  ])('%s from %s', (written, repository, title) => {
    expect(chartOf(written, repository)?.title).toBe(title)
  })

  test.each([
    ['./charts/ingress-nginx', undefined],
    ['../ingress-nginx', undefined],
    ['/srv/charts/traefik', undefined],
    ['.\\charts\\traefik', undefined],
    ['ingress-nginx-4.0.1.tgz', undefined],
    ['oci://shop.azurecr.io/helm/ingress-nginx', undefined],
    ['ingress-nginx/ingress-nginx', 'https://shop.example.com/charts'],
    ['shop/traefik', undefined],
    ['nginx-ingress', undefined],
    ['kong', undefined],
    ['web', undefined],
    ['', undefined],
    ['/', 'https://kubernetes.github.io/ingress-nginx'],
  ])('nothing is known of %s from %s', (written, repository) => {
    expect(chartOf(written, repository)).toBeUndefined()
  })
})

const defaultsOf = (name: string, version?: string) =>
  componentsAt(chartOf(name)!, version).map(({ name, byDefault, on, fixed }) => [name, byDefault, on, fixed])

describe('componentsAt', () => {
  test('ingress-nginx selects Linux for its controller since 3.6.0, for the rest since 3.36.0', () => {
    const names = ['controller', 'admission webhook jobs', 'default backend']
    const at = (version?: string) => defaultsOf('ingress-nginx/ingress-nginx', version).map(([name, byDefault]) => `${name} ${byDefault}`)
    expect(at('3.5.1')).toEqual(names.map(name => `${name} none`))
    expect(at('3.6.0')).toEqual(['controller linux', 'admission webhook jobs none', 'default backend none'])
    expect(at('3.35.0')).toEqual(['controller linux', 'admission webhook jobs none', 'default backend none'])
    expect(at('3.36.0')).toEqual(names.map(name => `${name} linux`))
    expect(at()).toEqual(names.map(name => `${name} linux`))
    expect(at('^3.0.0')).toEqual(names.map(name => `${name} linux`))
    expect(at('$(chartVersion)')).toEqual(names.map(name => `${name} unknown`))
  })

  test('switches say what runs', () => {
    expect(defaultsOf('ingress-nginx/ingress-nginx').map(([, , on]) => on)).toEqual([true, true, false])
    expect(defaultsOf('stable/nginx-ingress').map(([, , on]) => on)).toEqual([true, true, false])
  })

  test('components come and go', () => {
    expect(defaultsOf('haproxytech/kubernetes-ingress', '1.28.2').map(([name]) => name)).toEqual(['controller', 'default backend'])
    expect(defaultsOf('haproxytech/kubernetes-ingress', '1.29.0').map(([name]) => name)).toEqual(['controller'])
    expect(componentsAt(chartOf('haproxytech/kubernetes-ingress')!, '1.40.0').map(({ selector }) => selector.join('.'))).toEqual([
      'controller.nodeSelector',
      'controller.nodeSelector',
    ])
    expect(componentsAt(chartOf('haproxytech/kubernetes-ingress')!, undefined).map(({ selector }) => selector.join('.'))).toEqual([
      'controller.nodeSelector',
      'crdjob.nodeSelector',
    ])
  })

  test.each([
    ['kubereboot/kured', '4.4.2', 'none'],
    ['kubereboot/kured', '4.5.0', 'linux'],
    ['jetstack/cert-manager', 'v1.7.3', 'none'],
    ['jetstack/cert-manager', 'v1.8.0', 'linux'],
    ['traefik/traefik', undefined, 'none'],
    ['nginx-stable/nginx-ingress', undefined, 'none'],
    ['argo/argo-cd', '7.7.23', 'none'],
    ['argo/argo-cd', '7.8.0', 'linux'],
    ['prometheus-community/prometheus-node-exporter', '4.17.3', 'none'],
    ['prometheus-community/prometheus-windows-exporter', undefined, 'windows'],
  ])('%s %s selects %s', (name, version, expected) => {
    expect(componentsAt(chartOf(name)!, version)[0]?.byDefault).toBe(expected)
  })

  test.each([
    ['kedacore/keda', '2.6.1', false],
    ['kedacore/keda', '2.6.2', true],
    ['kedacore/keda', undefined, true],
    ['datadog/datadog', '$VERSION', true],
    ['kedacore/keda', '$VERSION', false],
    ['ingress-nginx/ingress-nginx', undefined, false],
  ])('the templates of %s %s name the OS: %s', (name, version, expected) => {
    expect(componentsAt(chartOf(name)!, version)[0]?.fixed).toBe(expected)
  })
})

describe('ignoredAt', () => {
  const keys = (name: string, version?: string) => ignoredAt(chartOf(name)!, version).map(({ path }) => path.join('.'))
  test('keys that the chart does not have', () => {
    expect(keys('kubereboot/kured')).toContain('controller.nodeSelector')
    expect(keys('ingress-nginx/ingress-nginx')).toContain('nodeSelector')
    expect(keys('ingress-nginx/ingress-nginx')).not.toContain('controller.nodeSelector')
  })
  test('some only in some versions', () => {
    expect(keys('jetstack/cert-manager', '1.18.2')).toContain('global.nodeSelector')
    expect(keys('jetstack/cert-manager', '1.19.0')).not.toContain('global.nodeSelector')
    expect(keys('jetstack/cert-manager', '$VERSION')).not.toContain('global.nodeSelector')
  })
})

describe('the table', () => {
  test('a place means one chart', () => {
    const places = charts.flatMap(chart => [...chart.repositories, ...chart.aliases].map(place => `${place}/${chart.name}`))
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
    expect(places.filter(place => place !== place.toLowerCase() || place.includes('://'))).toEqual([])
  })
  test('an ignored key is never one that the same version has', () => {
    for (const chart of charts) {
      for (const version of [undefined, '1.0.0', '3.0.0']) {
        const known = componentsAt(chart, version).flatMap(({ selector, fallback = [] }) => [selector, ...fallback].map(path => path.join('.')))
        const both = ignoredAt(chart, version).filter(({ path }) => known.includes(path.join('.')))
        expect([chart.title, both]).toEqual([chart.title, []])
      }
    }
  })
})

describe('controllerImage', () => {
  test.each([
    ['registry.k8s.io/ingress-nginx/controller:v1.9.4@sha256:abc', 'Ingress NGINX', 'controller', true],
    ['k8s.gcr.io/ingress-nginx/controller-chroot:v1.3.0', 'Ingress NGINX', 'controller', true],
    ['quay.io/kubernetes-ingress-controller/nginx-ingress-controller:0.26.1', 'Ingress NGINX', 'controller', true],
    ['jettech/kube-webhook-certgen:v1.5.1', 'Ingress NGINX', 'admission job', true],
    ['k8s.gcr.io/defaultbackend-amd64:1.5', 'Ingress NGINX', 'default backend', true],
    ['nginx/nginx-ingress:3.4', 'NGINX Ingress Controller of F5', 'controller', true],
    ['traefik:v2.10', 'Traefik', 'controller', false],
    ['kong/kubernetes-ingress-controller:3', 'Kong', 'controller', true],
    ['envoyproxy/envoy:v1.30.1', 'Envoy', 'proxy', true],
    ['mcr.microsoft.com/azure-application-gateway/kubernetes-ingress:1.7.1', 'Application Gateway Ingress Controller', 'controller', true],
  ])('%s', (reference, controller, role, linuxOnly) => {
    expect(controllerImage(reference)).toEqual({ controller, role, linuxOnly })
  })
  test.each([['traefik:v2.9-windowsservercore-1809'], ['nginx:1.25'], ['shop.azurecr.io/controller:1'], ['traefik/whoami'], ['']])('none: %s', reference => {
    expect(controllerImage(reference)).toBeUndefined()
  })
})
