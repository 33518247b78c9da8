const EXAMPLE_FOLDERS: ReadonlySet<string> = new Set(['doc', 'docs', 'example', 'examples', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data'])

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'vendor', '.terraform', '.git', '.venv', '.yarn'])

/** Written by a tool from something else, which is where a mistake would be mended. */
const GENERATED = /^zz_generated|\.(?:generated|gen|min)\.[^.]+$/i

/** Whether what the file holds is shown to a reader or fed to a test, rather than run: Markdown, `docs/`, `examples/`, fixtures and test data. */
export function isExamplePath(path: string): boolean {
  const folders = path.toLowerCase().split('/')
  const name = folders.pop() ?? ''
  return /\.(?:md|mdx|markdown)$/.test(name) || folders.some(folder => EXAMPLE_FOLDERS.has(folder))
}

/** Whether the file is not read unless it is named: dependencies, state of tools, generated files. */
export function isSkippedPath(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return GENERATED.test(name) || folders.some(folder => SKIPPED_FOLDERS.has(folder))
}
