/** A pretend repository: content by path. */
export type Files = Readonly<Record<string, string>>

/** One sentence of a document, in our words, and what a pull request that goes by it, or against it, is told. */
export interface Claim {
  /** Where it stands in the document. */
  readonly lines: string
  readonly says: string
  /** Someone goes by the sentence, or against it. */
  readonly files: Files
  /** What is reported on the three days: `error rule-id`, in the order of rules; empty for nothing. */
  readonly on2019: readonly string[]
  readonly on2021: readonly string[]
  readonly today: readonly string[]
  /** The document was wrong on its own day already, and why. */
  readonly wrong?: string
}

/** A sentence that no file of a repository can show, and why not. */
export interface Untold {
  readonly lines: string
  readonly says: string
  readonly why: string
}

/** A Deployment with this pod spec. */
export const deployment = (spec: string, kind = 'Deployment'): string => `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
${spec.replace(/^/gm, '      ')}
`

/** The pod spec of a Windows pod: more fields of the spec, more fields of its container. */
export const windowsPod = (inPod = '', inContainer = '', image = 'shop.azurecr.io/web:1'): string =>
  deployment(
    ['nodeSelector: {kubernetes.io/os: windows}', 'containers:', '  - name: web', `    image: ${image}`, inContainer.replace(/^(?=.)/gm, '    '), inPod]
      .filter(line => line !== '')
      .join('\n'),
  )

/** A cluster with a Windows pool, as far as its day allows. */
export const windowsCluster = (more = '', ofPool = ''): string => `az aks create -g shop-rg -n shop --network-plugin azure \\
  --windows-admin-username azureuser --windows-admin-password "$WINDOWS_PASSWORD" ${more}
az aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows ${ofPool}
`
