const EXAMPLE = /(?:^|\/)(?:docs?|examples?|fixtures?|__fixtures__|test-?data)\/|\.(?:md|mdx|markdown)$/i

const SKIPPED = /(?:^|\/)(?:node_modules|bower_components|vendor|\.terraform|\.git|\.venv|\.yarn)\//

/** Written by a tool from something else, which is where a mistake would be mended. */
const GENERATED = /(?:^|\/)zz_generated[^/]*$|\.(?:generated|gen|min)\.[^./]+$/i

/** Whether what the file holds is shown to a reader or fed to a test, rather than run: Markdown, `docs/`, `examples/`, fixtures and test data. */
export const isExamplePath = (path: string): boolean => EXAMPLE.test(path)

/** Whether the file is not read unless it is named: dependencies, state of tools, generated files. A folder ends with `/`. */
export const isSkippedPath = (path: string): boolean => SKIPPED.test(path) || GENERATED.test(path)
