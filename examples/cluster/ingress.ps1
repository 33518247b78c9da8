# Installs the ingress controller.
helm repo add nginx-stable https://helm.nginx.com/stable
helm upgrade --install ingress nginx-stable/nginx-ingress `
  --namespace ingress --create-namespace `
  --set controller.replicaCount=2
