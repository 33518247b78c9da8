/** What `--help` prints: one screen of 80 columns. */
export const help = `Usage: aks-windows-lint [OPTION...] [PATH...]
Finds Windows node pool pitfalls on AKS in files and folders (default: .).

  -f, --format NAME       pretty (default), json, sarif, github, markdown,
                          rdjson, azure, gitlab
  -r, --rule ID           only this rule; repeat for more
  -c, --config FILE       instead of .github/aks-windows-lint.yml
      --as-of DAY         judge as of YYYY-MM-DD (default: today)
      --changed-since REV only what is new since the merge base with REV
      --fix [--dry-run]   mend what is safe to mend [or print it as a diff]
      --baseline FILE     leave alone what --write-baseline FILE has listed
      --stdin --stdin-path PATH   read standard input as this file
      --fail-on LEVEL     error (default), warning, notice or none
      --on-unscanned X    fail, or warn (default) where a file could not be read
      --max-file-size N   larger files are not read (default: 5MiB)
  -q, --quiet             findings only: no notices, no progress
      --no-color          no colours (also NO_COLOR; FORCE_COLOR: colours)
      --list-rules        the catalogue       --explain ID    a rule's page
      --explain-model     what was understood of clusters, pools and workloads
      --init              write a workflow and a config to this repository
  -V, --version           -h, --help
Exit: 0 clean, 1 findings, 2 usage or config, 3 internal error, 4 not all read
`
