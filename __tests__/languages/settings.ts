/** A cluster with a Linux pool and one more pool, as neutral settings. */
export interface Setup {
  readonly cluster: ClusterSettings
  readonly pool: PoolSettings
}

export interface ClusterSettings {
  readonly networkPlugin: string
  readonly networkDataplane?: string
  readonly loadBalancerSku?: string
  readonly imageCleaner?: boolean
  /** Written out; left out it comes from a secret. */
  readonly windowsAdminPassword?: string
}

export interface PoolSettings {
  readonly name: string
  readonly osSku?: string
  readonly fips?: boolean
  readonly mode: string
  readonly maxPods?: number
  readonly vmSize?: string
}

export type SettingName = keyof ClusterSettings | keyof PoolSettings

/** One language of the matrix. */
export interface Column {
  readonly title: string
  readonly path: string
  /** The setup as a person writes it in the language. A Windows pool on the cluster `shop` in `shop-rg`. */
  write(setup: Setup): string
  /** Settings that the language cannot write, and why: the cells that need them are empty. */
  readonly lacks?: { readonly [S in SettingName]?: string }
}

/** One pitfall: what is written other than in a setup without any, and the rule that speaks. */
export interface Row {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly cluster?: Partial<ClusterSettings>
  readonly pool?: Partial<PoolSettings>
}

export const sound: Setup = { cluster: { networkPlugin: 'azure' }, pool: { name: 'npwin', osSku: 'Windows2022', mode: 'User' } }

export const rows: readonly Row[] = [
  { rule: 'long-windows-pool-name', severity: 'error', pool: { name: 'windows1' } },
  { rule: 'invalid-pool-name', severity: 'error', pool: { name: 'win-1' } },
  { rule: 'kubenet-with-windows', severity: 'error', cluster: { networkPlugin: 'kubenet' } },
  { rule: 'byo-cni-with-windows', severity: 'error', cluster: { networkPlugin: 'none' } },
  { rule: 'cilium-with-windows', severity: 'error', cluster: { networkDataplane: 'cilium' } },
  { rule: 'basic-load-balancer', severity: 'error', cluster: { loadBalancerSku: 'basic' } },
  { rule: 'windows-admin-password-in-clear', severity: 'error', cluster: { windowsAdminPassword: 'Sh0p!Sh0p!Sh0p!' } },
  { rule: 'windows-system-pool', severity: 'error', pool: { mode: 'System' } },
  { rule: 'retired-windows-os-sku', severity: 'error', pool: { osSku: 'Windows2019' } },
  { rule: 'windows-2025-without-fips', severity: 'error', pool: { osSku: 'Windows2025' } },
  { rule: 'linux-feature-with-windows', severity: 'notice', cluster: { imageCleaner: true } },
  { rule: 'generation-2-size-on-windows', severity: 'error', pool: { vmSize: 'Standard_D4s_v6' } },
  { rule: 'max-pods-out-of-range', severity: 'error', pool: { maxPods: 5 } },
]
