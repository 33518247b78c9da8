import { describe, expect, test } from '@jest/globals'
import { repositoryRows } from '../../src/catalogue/image-table.js'
import { buildNames, imageOf, parseImage } from '../../src/catalogue/images.js'
import { skusFor } from '../../src/catalogue/windows-builds.js'
import { cpuTime } from '../cpu-time.js'

describe('parseImage', () => {
  test.each([
    ['nginx', { registry: 'docker.io', repository: 'library/nginx' }],
    ['nginx:1.25', { registry: 'docker.io', repository: 'library/nginx', tag: '1.25' }],
    ['docker.io/nginx:1', { registry: 'docker.io', repository: 'library/nginx', tag: '1' }],
    ['index.docker.io/library/nginx', { registry: 'docker.io', repository: 'library/nginx' }],
    ['bitnami/redis:7', { registry: 'docker.io', repository: 'bitnami/redis', tag: '7' }],
    ['mcr.microsoft.com/windows/servercore:ltsc2022', { registry: 'mcr.microsoft.com', repository: 'windows/servercore', tag: 'ltsc2022' }],
    ['localhost/app', { registry: 'localhost', repository: 'app' }],
    ['localhost:5000/app', { registry: 'localhost:5000', repository: 'app' }],
    ['acr:443/team/app:v1@sha256:abc', { registry: 'acr:443', repository: 'team/app', tag: 'v1', digest: 'sha256:abc' }],
    ['app@sha256:abc', { registry: 'docker.io', repository: 'library/app', digest: 'sha256:abc' }],
    [' app:v1\r', { registry: 'docker.io', repository: 'library/app', tag: 'v1' }],
    ['', { registry: 'docker.io', repository: 'library/' }],
    ['app:', { registry: 'docker.io', repository: 'library/app' }],
  ])('%s', (reference, expected) => {
    expect(parseImage(reference)).toEqual(expected)
  })
})

const imageOfReference = (reference: string, day?: string) => {
  const { os, certain, builds } = imageOf(reference, day)
  return [os, certain, builds]
}

describe('imageOf', () => {
  test.each([
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 'Windows', true, [20348]],
    ['MCR.microsoft.com/Windows/NanoServer:LTSC2025', 'Windows', true, [26100]],
    ['mcr.microsoft.com/windows/servercore:1809', 'Windows', true, [17763]],
    ['mcr.microsoft.com/windows/servercore:10.0.20348.1129', 'Windows', true, [20348]],
    ['mcr.microsoft.com/windows/servercore:ltsc2022-KB5031364-amd64', 'Windows', true, [20348]],
    ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2019', 'Windows', true, [17763]],
    ['mcr.microsoft.com/windows/servercore/iis', 'Windows', true, [17763, 20348, 26100]],
    ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', 'Windows', true, [14393, 17763]],
    ['mcr.microsoft.com/dotnet/framework/aspnet:4.8.1', 'Windows', true, [20348, 26100]],
    ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022', 'Windows', true, [20348]],
    ['mcr.microsoft.com/dotnet/framework/aspnet:4.7.2-20220101-windowsservercore-2004', 'Windows', true, [19041]],
    ['mcr.microsoft.com/dotnet/framework/samples:aspnetapp', 'Windows', true, [20348]],
    ['microsoft/iis', 'Windows', true, [14393]],
    ['microsoft/windowsservercore:1709', 'Windows', true, [16299]],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022', 'Windows', true, [20348]],
    ['mcr.microsoft.com/dotnet/runtime:9.0-nanoserver-1809', 'Windows', true, [17763]],
    ['python:3.12-windowsservercore-ltsc2025', 'Windows', true, [26100]],
    ['traefik:v2.9-windowsservercore-1809', 'Windows', true, [17763]],
    ['shop.azurecr.io/web:1.4-ltsc2019', 'Windows', true, [17763]],
    ['shop.azurecr.io/web:windows2022', 'Windows', true, [20348]],
    ['shop.azurecr.io/web:1.0.0-win-20h2', 'Windows', true, [19042]],
    ['shop.azurecr.io/web:1.0_windows', 'Windows', true, []],
    ['fluent/fluent-bit:windows-2022-3.0.2', 'Windows', true, [20348]],
    ['gitlab/gitlab-runner-helper:x86_64-v16.0.0-servercore21H2', 'Windows', true, [20348]],
    ['shop.azurecr.io/web-windows:7', 'Windows', false, []],
    ['docker.io/calico/node-windows:v3.27', 'Windows', false, []],
    ['shop.azurecr.io/cni/win-bridge:1.2', 'Windows', false, []],
    ['shop.azurecr.io/cni/win-overlay-plugin:1.2', 'Windows', false, []],
    ['shop.azurecr.io/win-web:1.2', 'unknown', false, []],
    ['mcr.microsoft.com/azure-functions/dotnet:4', 'Linux', true, []],
    ['mcr.microsoft.com/azure-functions/node:4-node18-appservice', 'Linux', true, []],
    ['mcr.microsoft.com/azure-functions/dotnet:3.0-nanoserver-1809', 'Windows', true, [17763]],
    ['mcr.microsoft.com/azure-functions/dotnet:4.0-dotnet8-core-tools-nanoserver-ltsc2022', 'Windows', true, [20348]],
    ['shop/iis-windows-ltsc2019', 'Windows', false, [17763]],
    ['shop.azurecr.io/windows-servercore:1809-amd64', 'Windows', false, [17763]],
    ['shop.azurecr.io/servercore:1809', 'Windows', false, [17763]],
  ] as const)('Windows: %s', (reference, os, certain, builds) => {
    expect(imageOfReference(reference)).toEqual([os, certain, builds])
  })

  test.each([
    ['nginx'],
    ['docker.io/library/alpine:3.20'],
    ['redis:7.2.2022'],
    ['traefik:v3.1'],
    ['k8s.gcr.io/ingress-nginx/controller:v1.1.0'],
    ['registry.k8s.io/defaultbackend-amd64:1.5'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0'],
    ['mcr.microsoft.com/dotnet/sdk:10.0'],
    ['mcr.microsoft.com/dotnet/aspnet:6.0-alpine'],
    ['mcr.microsoft.com/mssql/server:2022-latest'],
    ['mcr.microsoft.com/mssql/server:2019-CU14-ubuntu-20.04'],
    ['gcr.io/distroless/static:nonroot'],
    ['python:3.12-slim'],
    ['sigwindowstools/k8s-gmsa-webhook:v0.3.0'],
  ])('Linux, certain: %s', reference => {
    expect(imageOfReference(reference)).toEqual(['Linux', true, []])
  })

  test.each([['shop.azurecr.io/web:1-alpine'], ['shop.azurecr.io/web:1-alpine3.20'], ['web:2-bookworm']])(
    'Linux by the tag of an unknown repository: %s',
    reference => {
      expect(imageOfReference(reference)).toEqual(['Linux', false, []])
    },
  )

  test.each([['mcr.microsoft.com/dotnet/aspnet:6.0'], ['mcr.microsoft.com/dotnet/core/sdk:3.1'], ['python:3.12'], ['golang'], ['registry.k8s.io/pause:3.9']])(
    'both: %s',
    reference => {
      expect(imageOf(reference).os).toBe('both')
    },
  )

  test.each([
    ['shop.azurecr.io/web:1809'],
    ['shop.azurecr.io/web:2022'],
    ['shop.azurecr.io/web:20240109'],
    ['shop.azurecr.io/web:v10.0.1776'],
    ['shop.azurecr.io/web:1.10.0.17763'],
    ['shop.azurecr.io/window-cleaner:1'],
    ['shop.azurecr.io/win-lottery:1'],
    ['shop.azurecr.io/winery:darwin'],
    ['shop.azurecr.io/web:windows-linux'],
    ['shop.azurecr.io/windows-gmsa-webhook:1'],
    ['web'],
    [''],
    [':'],
    ['@'],
    ['/'],
  ])('unknown: %s', reference => {
    expect(imageOfReference(reference)).toEqual(['unknown', false, []])
  })

  test('tags without a version change what they offer', () => {
    expect(imageOf('mcr.microsoft.com/dotnet/framework/samples:aspnetapp', '2019-05-06').builds).toEqual([])
    expect(imageOf('mcr.microsoft.com/dotnet/framework/aspnet:4.8', '2025-10-13').builds).toEqual([14393, 17763, 20348])
    expect(imageOf('mcr.microsoft.com/dotnet/framework/aspnet:4.8', '2025-10-14').builds).toEqual([14393, 17763])
    expect(imageOf('mcr.microsoft.com/dotnet/framework/aspnet', '2020-01-01').builds).toEqual([14393, 17763])
  })

  test('base images without a tag cannot be pulled', () => {
    expect(imageOf('mcr.microsoft.com/windows/servercore').missing).toBe(true)
    expect(imageOf('mcr.microsoft.com/windows/nanoserver:latest').missing).toBe(true)
    expect(imageOf('mcr.microsoft.com/windows/nanoserver:ltsc2022').missing).toBeUndefined()
    expect(imageOf('mcr.microsoft.com/windows/nanoserver@sha256:abc').missing).toBeUndefined()
    expect(imageOf('mcr.microsoft.com/windows/servercore/iis').missing).toBeUndefined()
  })

  test('HostProcess images run on any build', () => {
    expect(imageOf('ghcr.io/prometheus-community/windows-exporter:0.25.1').hostProcess).toBe(true)
    expect(imageOf('shop.azurecr.io/windows_exporter:1').hostProcess).toBe(true)
    expect(imageOf('mcr.microsoft.com/k8s/csi/azurefile-csi:latest-windows-hp').hostProcess).toBe(true)
    expect(imageOf('mcr.microsoft.com/windows/servercore:ltsc2022').hostProcess).toBeUndefined()
  })

  test('what it says names the evidence', () => {
    expect(imageOf('shop.azurecr.io/web:1-ltsc2019').says).toBe('the tag says ltsc2019')
    expect(imageOf('nginx').says).toBe('docker.io/library/nginx has Linux images')
  })

  test('long references are read in linear time', () => {
    const start = cpuTime()
    imageOf(`${'a/'.repeat(100_000)}b:${'10.0.'.repeat(100_000)}`)
    imageOf(`acr.io/b:${'windows-linux-'.repeat(50_000)}`)
    expect(cpuTime() - start).toBeLessThan(3000)
  })
})

test('names in the table are lower case and stand once', () => {
  const names = repositoryRows.flatMap(row => row.names)
  expect(names.filter(name => name !== name.toLowerCase())).toEqual([])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('builds have names', () => {
  expect(buildNames([20348, 26100])).toBe('Windows Server 2022 and Windows Server 2025')
  expect(buildNames([17763])).toBe('Windows Server 2019')
  expect(buildNames([])).toBe('')
})

describe('which pools run an image', () => {
  test.each([
    [[14393], []],
    [[17763], ['Windows2019']],
    [[18362], []],
    [[19041], []],
    [[20348], ['Windows2022', 'Windows2025', 'WindowsAnnual']],
    [[26100], ['Windows2025']],
    [[14393, 17763], ['Windows2019']],
    [
      [20348, 26100],
      ['Windows2022', 'Windows2025', 'WindowsAnnual'],
    ],
    [[], []],
  ] as const)('made of %j', (builds, skus) => {
    expect(skusFor(builds)).toEqual(skus)
  })
})
