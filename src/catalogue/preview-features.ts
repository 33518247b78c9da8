import type { Day } from '../model/rule.js'

/** A feature flag of `Microsoft.ContainerService` that Windows node pools once needed. */
export interface PreviewFeature {
  readonly flag: string
  /** What it was for. */
  readonly feature: string
  /** From this day on it is of no use. */
  readonly over: Day
  /** The feature itself is gone or closed; else it is there for everybody. */
  readonly ended?: true
}

/** Oldest first. `WindowsGPUPreview` is still needed and not listed. Where no day is documented for a flag, the one of the feature that it belongs to stands. */
export const previewFeatures: readonly PreviewFeature[] = [
  { flag: 'WindowsPreview', feature: 'Windows node pools', over: '2020-04-27' },
  { flag: 'AKSWindowsGmsaPreview', feature: 'group managed service accounts', over: '2022-04-03' },
  { flag: 'EnableAKSWindowsCalico', feature: 'Calico on Windows nodes', over: '2022-06-26' },
  { flag: 'EnableAKSWindowsDSR', feature: 'direct server return, which comes with Calico', over: '2022-06-26' },
  { flag: 'AKSWindows2022Preview', feature: 'Windows Server 2022', over: '2022-09-18' },
  { flag: 'UseCustomizedWindowsContainerRuntime', feature: 'containerd on Windows nodes, the only runtime now', over: '2023-05-01' },
  { flag: 'DisableWindowsOutboundNATPreview', feature: 'disabling outbound NAT', over: '2024-05-13' },
  { flag: 'WindowsAnnualPreview', feature: 'the Windows Server Annual Channel', over: '2026-05-15', ended: true },
  { flag: 'AKSWindowsAnnualPreview', feature: 'the Windows Server Annual Channel', over: '2026-05-15', ended: true },
  { flag: 'AksWindows2025Preview', feature: 'Windows Server 2025', over: '2026-05-29' },
  { flag: 'AzureOverlayDualStackPreview', feature: 'dual-stack networking on Windows nodes', over: '2026-07-17' },
  { flag: 'WindowsNetworkPolicyPreview', feature: 'Azure Network Policy Manager on Windows nodes', over: '2026-09-30', ended: true },
]

const byFlag: ReadonlyMap<string, PreviewFeature> = new Map(previewFeatures.map(each => [each.flag.toLowerCase(), each]))

/** The feature of a flag, which Azure compares without regard to case. */
export const previewFeature = (flag: string): PreviewFeature | undefined => byFlag.get(flag.toLowerCase())
