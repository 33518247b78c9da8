/** A file of a synthetic repository. */
export interface SyntheticFile {
  readonly path: string
  readonly text: string
}

/** Gives numbers from 0 to 1. */
export type Random = () => number

/** Mulberry32: a small generator of numbers with a seed. */
export function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = ['cart', 'catalog', 'checkout', 'orders', 'payments', 'search', 'stock', 'users', 'mail', 'reports']

/**
 * A synthetic repository, the same for the same seed: manifests of two documents, half of them for Windows, a third with pitfalls.
 * @param count manifests; every tenth comes with a script
 */
export function repository(count: number, seed = 1): readonly SyntheticFile[] {
  const next = random(seed)
  const files: SyntheticFile[] = []
  for (let index = 0; index < count; index++) {
    const app = `${words[Math.floor(next() * words.length)]}-${index}`
    const team = `team-${Math.floor(index / 50)}`
    const windows = next() < 0.5
    const faulty = next() < 1 / 3
    files.push({ path: `apps/${team}/${app}.yaml`, text: manifest(app, team, windows, faulty, next) })
    if (index % 10 === 0) files.push({ path: `apps/${team}/deploy-${index}.sh`, text: script(index, team, windows, faulty) })
  }
  return files
}

function manifest(app: string, team: string, windows: boolean, faulty: boolean, next: Random): string {
  const os = windows ? 'windows' : 'linux'
  const image = windows
    ? 'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022'
    : `registry.example.com/${team}/${app}:1.${Math.floor(next() * 40)}`
  const fault = !faulty ? '' : windows ? '          securityContext:\n            runAsUser: 1000\n            privileged: true\n' : ''
  const selector = faulty && !windows ? '' : `      nodeSelector:\n        kubernetes.io/os: ${os}\n`
  return `# The ${app} service of ${team}.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
  namespace: ${team}
  labels:
    app.kubernetes.io/name: ${app}
    app.kubernetes.io/part-of: shop
  annotations:
    description: "Serves ${app} to the other services, with ${Math.floor(next() * 9) + 1} replicas."
spec:
  replicas: ${Math.floor(next() * 9) + 1}
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${app}
    spec:
${selector}      containers:
        - name: ${app}
          image: ${image}
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef: {name: ${app}-db, key: url}
          resources:
            requests: {cpu: 100m, memory: 256Mi}
            limits: {cpu: "1", memory: 512Mi}
${fault}          livenessProbe:
            httpGet: {path: /healthz, port: http}
            initialDelaySeconds: 10
          readinessProbe:
            httpGet: {path: /ready, port: http}
      terminationGracePeriodSeconds: 60
---
apiVersion: v1
kind: Service
metadata:
  name: ${app}
  namespace: ${team}
spec:
  selector:
    app.kubernetes.io/name: ${app}
  ports:
    - name: http
      port: 80
      targetPort: http
`
}

function script(index: number, team: string, windows: boolean, faulty: boolean): string {
  const pool = windows ? (faulty ? `winpool${index % 10}` : `npw${index % 10}`) : `linux${index % 10}`
  return `#!/usr/bin/env bash
# Node pools of ${team}.
set -euo pipefail

RESOURCE_GROUP="\${RESOURCE_GROUP:-${team}-rg}"
CLUSTER=${team}-${index}
POOL=${pool}

az aks create \\
  --resource-group "$RESOURCE_GROUP" \\
  --name "$CLUSTER" \\
  --network-plugin azure --network-plugin-mode overlay \\
  --windows-admin-username azureuser --windows-admin-password "$WINDOWS_PASSWORD"

az aks nodepool add \\
  --resource-group "$RESOURCE_GROUP" \\
  --cluster-name "$CLUSTER" \\
  --name "$POOL" \\
  --os-type ${windows ? 'Windows --os-sku Windows2022' : 'Linux'} \\
  --node-count 2

for namespace in ${team} ${team}-jobs; do
  kubectl create namespace "$namespace" --dry-run=client -o yaml | kubectl apply -f -
done
`
}
