/** What `--init` writes: the workflow of the README, and a config in which everything is explained and nothing is set. */

/** A workflow to paste; the README shows this very text. */
export const workflow = `name: aks-windows-lint
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: aks-windows-lint-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  aks-windows-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: aks-windows-lint/aks-windows-lint@v1
`

/** Each example is right when its \`#\` and one blank are taken away. */
export const config = `# yaml-language-server: $schema=https://raw.githubusercontent.com/aks-windows-lint/aks-windows-lint/v1/schema/config.schema.json
#
# The config of aks-windows-lint. Every key may be left out; what is commented out here shows how it is written.
# The action reads this file from the base branch: a pull request cannot switch rules off for itself.

# recommended: the rules of high and medium confidence. strict: those of low confidence too.
extends: recommended

# A rule can be off, or be given another severity: notice, warning or error.
# rules:
#   small-system-pool: "off"
#   kubenet-retirement: warning

# Files that are not read. Globs from the root of the repository.
# ignore:
#   - legacy/**
#   - "**/*.generated.yaml"

# Files in docs/, examples/ and fixtures, and the code in Markdown, are reported as warnings at most and never block.
# full: they are judged like all others.
# examples: warn

# Where this repository holds applications but not the cluster that they run on: say what the cluster is.
# clusters:
#   - name: shop
#     paths: [apps/**]          # what is deployed there; left out: everything
#     kubernetes: "1.34"
#     network: azure            # azure, kubenet or none
#     networkPolicy: none       # azure, calico, cilium or none
#     gmsa: false
#     complete: true            # these are all its pools
#     pools:
#       - {name: linux1, os: Linux}
#       - {name: npwin, os: Windows, sku: Windows2022, taints: ["os=windows:NoSchedule"]}
`
