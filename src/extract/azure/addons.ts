/** The add-ons by the names that Azure's API and Az PowerShell have for them, in lower case, and the names that `az` takes. */
export const addonNames: ReadonlyMap<string, string> = new Map([
  ['httpapplicationrouting', 'http_application_routing'],
  ['omsagent', 'monitoring'],
  ['monitoring', 'monitoring'],
  ['virtualnode', 'virtual-node'],
  ['aciconnectorlinux', 'virtual-node'],
  ['aciconnectorwindows', 'virtual-node'],
  ['kubedashboard', 'kube-dashboard'],
  ['azurepolicy', 'azure-policy'],
  ['ingressapplicationgateway', 'ingress-appgw'],
  ['accsgxdeviceplugin', 'confcom'],
  ['openservicemesh', 'open-service-mesh'],
  ['azurekeyvaultsecretsprovider', 'azure-keyvault-secrets-provider'],
  ['gitops', 'gitops'],
])
