/** Arguments that people write and that no version of the command ever had. Only such stand here: what is merely unknown may be new. */
export interface WrongArgument {
  readonly command: string
  /** In lower case for cmdlets, which do not mind. */
  readonly argument: string
  /** What to write in its place on the same command. */
  readonly instead?: string
  /** What to do where no argument of the command does it. */
  readonly advice?: string
  /** The command that the advice names. */
  readonly see?: string
}

const pool = (argument: string, see = 'az aks nodepool add --os-type Windows'): WrongArgument => ({
  command: 'aks create',
  argument,
  advice: 'The first pool of a cluster is always a Linux pool. Add the Windows pool with a command of its own:',
  see,
})
const fixed = (command: string, argument: string, see: string): WrongArgument => ({
  command,
  argument,
  advice: 'It cannot be changed on a pool that exists. Add a pool that has it, move the pods and delete the old pool:',
  see,
})
const ofCluster = (argument: string, see: string): WrongArgument => ({
  command: 'aks nodepool add',
  argument,
  advice: 'It is set for the whole cluster, not for a pool:',
  see,
})

export const wrongArguments: readonly WrongArgument[] = [
  pool('--os-type'),
  pool('--windows-os-sku'),
  pool('--windows-sku'),
  { command: 'aks create', argument: '--admin-password', instead: '--windows-admin-password' },
  { command: 'aks create', argument: '--windows-password', instead: '--windows-admin-password' },
  { command: 'aks create', argument: '--windows-username', instead: '--windows-admin-username' },
  { command: 'aks create', argument: '--enable-gmsa', instead: '--enable-windows-gmsa' },
  { command: 'aks create', argument: '--cluster-name', instead: '--name' },
  { command: 'aks create', argument: '--node-taints', instead: '--nodepool-taints' },
  { command: 'aks create', argument: '--labels', instead: '--nodepool-labels' },
  { command: 'aks create', argument: '--node-labels', instead: '--nodepool-labels' },
  { command: 'aks update', argument: '--admin-password', instead: '--windows-admin-password' },
  { command: 'aks update', argument: '--windows-password', instead: '--windows-admin-password' },
  {
    command: 'aks update',
    argument: '--windows-admin-username',
    advice: 'The name of the administrator is set once, when the cluster is created. The password can be changed:',
    see: 'az aks update --windows-admin-password',
  },
  { command: 'aks update', argument: '--enable-gmsa', instead: '--enable-windows-gmsa' },
  { command: 'aks update', argument: '--cluster-name', instead: '--name' },
  { command: 'aks update', argument: '--os-type', advice: 'A cluster has no OS, its pools have:', see: 'az aks nodepool add --os-type Windows' },
  ofCluster('--enable-ahub', 'az aks update --enable-ahub'),
  ofCluster('--windows-admin-username', 'az aks create --windows-admin-username'),
  ofCluster('--windows-admin-password', 'az aks update --windows-admin-password'),
  ofCluster('--enable-windows-gmsa', 'az aks update --enable-windows-gmsa'),
  ofCluster('--network-plugin', 'az aks create --network-plugin azure'),
  { command: 'aks nodepool add', argument: '--nodepool-taints', instead: '--node-taints' },
  { command: 'aks nodepool add', argument: '--taints', instead: '--node-taints' },
  { command: 'aks nodepool add', argument: '--nodepool-labels', instead: '--labels' },
  { command: 'aks nodepool add', argument: '--node-labels', instead: '--labels' },
  { command: 'aks nodepool add', argument: '--windows-os-sku', instead: '--os-sku' },
  fixed('aks nodepool update', '--max-pods', 'az aks nodepool add --max-pods'),
  fixed('aks nodepool update', '--os-type', 'az aks nodepool add --os-type'),
  fixed('aks nodepool upgrade', '--os-type', 'az aks nodepool add --os-type'),
  { command: 'aks nodepool delete', argument: '--yes', advice: 'The command asks nothing: leave it out.' },
  { command: 'set-azakscluster', argument: '-adminpassword', instead: '-WindowsProfileAdminUserPassword' },
  fixed('update-azaksnodepool', '-ossku', 'New-AzAksNodePool -OsSKU'),
  fixed('update-azaksnodepool', '-maxpodcount', 'New-AzAksNodePool -MaxPodCount'),
  fixed('update-azaksnodepool', '-enablefips', 'New-AzAksNodePool -EnableFIPS'),
]

const index: ReadonlyMap<string, WrongArgument> = new Map(wrongArguments.map(each => [`${each.command} ${each.argument}`, each]))

/** What is known of an argument that a command does not have. */
export const wrongArgument = (command: string, argument: string): WrongArgument | undefined => index.get(`${command} ${argument}`)
