import { describe, expect, test } from '@jest/globals'
import { spanOf, wholeText } from '../../src/model/text.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { cpuTime } from '../cpu-time.js'

const markdown = (text: string) => parseMarkdown(wholeText(0, text))
const shown = (text: string) => markdown(text).map(snippet => `${snippet.language}: ${snippet.text.text}`)

const fence = (info: string, ...lines: string[]) => ['```'.concat(info), ...lines, '```', ''].join('\n')

describe('fences', () => {
  test.each([
    ['bash', 'bash'],
    ['Shell', 'bash'],
    ['azurecli-interactive', 'bash'],
    [' bash {linenos=true}', 'bash'],
    ['{.bash .numberLines}', 'bash'],
    ['zsh', 'bash'],
    ['console', 'bash'],
    ['powershell', 'powershell'],
    ['azurepowershell-interactive', 'powershell'],
    ['pwsh', 'powershell'],
    ['cmd', 'cmd'],
    ['bat', 'cmd'],
    ['dos', 'cmd'],
    ['yml', 'yaml'],
    ['YAML', 'yaml'],
    ['json', 'json'],
  ])('%j is %s', (info, language) => expect(shown(fence(info, 'az x'))).toEqual([`${language}: az x\n`]))

  test.each(['text', 'python', 'output', 'constructor'])('%j is not read', info => expect(shown(fence(info, 'az x'))).toEqual([]))

  test('tildes, longer fences and fences within fences', () => {
    expect(shown('~~~bash\naz one\n```\naz two\n~~~\n````bash\n```\naz three\n````\n`````\nno\n`````\n')).toEqual([
      'bash: az one\n```\naz two\n',
      'bash: ```\naz three\n',
    ])
    expect(shown('```bash`\naz x\n')).toEqual([])
  })

  test('a fence that is never closed reaches to the end', () => expect(shown('```bash\naz x')).toEqual(['bash: az x']))

  test('lists, quotes and admonitions put blanks and marks before the lines', () => {
    const text = [
      '1. Do this:',
      '',
      '   ```bash',
      '   az one \\',
      '     --two',
      '',
      '   ```',
      '- ```sh',
      '  az two',
      '  ```',
      '> ```bash',
      '> az three',
      '>',
      '>   az four',
      '> ```',
      '!!! note',
      '    ```bash',
      '    az five',
      '    ```',
      '> - ~~~bash',
      '>   az six',
      'az seven',
      '',
    ].join('\n')
    expect(shown(text)).toEqual(['bash: az one \\\n  --two\n\n', 'bash: az two\n', 'bash: az three\n\n  az four\n', 'bash: az five\n', 'bash: az six\n'])
    for (const { text: snippet } of markdown(text)) {
      const characters = [...snippet.text].map((_, index) => text[spanOf(snippet, index, index + 1).start]).join('')
      expect(characters).toBe(snippet.text)
    }
  })

  test('CRLF keeps the places', () => {
    const text = 'x\r\n\r\n  ```bash\r\n  az one \\\r\n    --two\r\n  ```\r\n'
    const [snippet] = markdown(text)
    expect(snippet!.text.text).toBe('az one \\\r\n  --two\r\n')
    const at = snippet!.text.text.indexOf('--two')
    expect(spanOf(snippet!.text, at, at + 5)).toEqual({ source: 0, start: text.indexOf('--two'), end: text.indexOf('--two') + 5 })
  })

  test('front matter and comments are passed over', () => {
    expect(shown('---\ntitle: |\n  ```bash\n---\n<!--\n```bash\naz no\n```\n-->\n```bash\naz yes\n```\n<!-- one line -->\n```bash\naz too\n```\n')).toEqual([
      'bash: az yes\n',
      'bash: az too\n',
    ])
    expect(shown('---\n```bash\naz yes\n```\n')).toEqual(['bash: az yes\n'])
  })

  test('every snippet is an example', () => expect(markdown(fence('bash', 'az x'))[0]).toMatchObject({ example: true }))
})

describe('fences without an info string', () => {
  test.each([
    [['az aks create -g x \\', '  -n y'], 'bash'],
    [['$x = 1', 'New-AzAksCluster -Name x'], 'powershell'],
    [['apiVersion: v1', 'kind: Pod'], 'yaml'],
  ])('%j', (lines, language) => expect(shown(fence('', ...lines))).toEqual([`${language}: ${lines.join('\n')}\n`]))

  test.each([[['some text about az aks']], [['├── kubectl', '└── x']], [['error: az failed']], [[]]])('%j is not read', lines =>
    expect(shown(fence('', ...lines))).toEqual([]),
  )
})

test.each(['', 'JavaScript', 'json', 'text'])('Terraform in a fence with the tag %j', tag => {
  const block = 'resource "azurerm_kubernetes_cluster" "shop" {\n}'
  expect(shown(fence(tag, block))).toEqual([`hcl: ${block}\n`])
})

describe('commands without a fence', () => {
  test.each([
    ['alone', 'az aks use-dev-spaces -g r -n c', 'bash: az aks use-dev-spaces -g r -n c'],
    ['in a list', 'First:\n\n1. az aks create -g r \\\n   -n c\n\nThen.\n', 'bash: az aks create -g r \\\n   -n c\n'],
    ['indented as code', 'So:\n\n    $ helm install web ./web --wait\n', 'bash: helm install web ./web --wait\n'],
  ])('%s', (_, text, expected) => expect(shown(text)).toEqual([expected]))

  test.each([
    'az aks create takes the option -g, and',
    'az aks create -g r makes a cluster.',
    'az aks create -g r, see [the docs](x)',
    'Run az aks create -g r -n c',
    'words before\naz aks create -g r -n c',
    'az aks create -g r -n c\nmakes a cluster',
    'az aks list',
  ])('%j is prose', text => expect(shown(text)).toEqual([]))
})

describe('what a terminal shows', () => {
  test('commands stand after a prompt, the rest was printed', () => {
    expect(shown(fence('console', '$ az aks list \\', '    -o table', 'Name    Location', "it's (broken", '$ kubectl get nodes', 'NAME   STATUS'))).toEqual([
      'bash: az aks list \\\n    -o table\nkubectl get nodes\n',
    ])
    expect(shown(fence('bash', 'user@vm:~/x$ az one', 'output'))).toEqual(['bash: az one\n'])
    expect(shown(fence('', '> az one', 'output'))).toEqual(['bash: az one\n'])
    expect(shown(fence('console', 'az one', 'az two'))).toEqual(['bash: az one\naz two\n'])
  })

  test('a here-document after a prompt is whole', () => {
    expect(shown(fence('console', '$ kubectl apply -f - <<EOF', '> kind: Pod', 'x: y', 'EOF', 'pod created'))).toEqual([
      'bash: kubectl apply -f - <<EOF\nkind: Pod\nx: y\nEOF\n',
    ])
  })

  test('prompts of PowerShell and cmd tell the shell', () => {
    expect(shown(fence('', 'PS C:\\Users\\me> az one `', '>>   --two', 'printed'))).toEqual(['powershell: az one `\n  --two\n'])
    expect(shown(fence('console', 'C:\\>az one ^', '  --two', 'printed'))).toEqual(['cmd: az one ^\n  --two\n'])
    expect(shown(fence('powershell', 'PS> az one', 'printed'))).toEqual(['powershell: az one\n'])
  })

  test('a redirection is no prompt in a script', () => {
    expect(shown(fence('bash', 'az one', '> out.txt'))).toEqual(['bash: az one\n> out.txt\n'])
  })

  test('backticks at the end of lines are PowerShell whatever the tag says', () => {
    expect(shown(fence('azurecli', 'az one `', '  --two'))).toEqual(['powershell: az one `\n  --two\n'])
    expect(shown(fence('bash', 'x=`az one`', 'az two \\', ' -x'))[0]).toMatch(/^bash/)
  })

  test('pasted JSON and tables are no commands', () => {
    expect(shown(fence('bash', 'az one', '{', '  "name": "it\'s",', '  "x": {}', '}', 'az two', '[', '  {', '    "a": 1', '  }', ']', 'az three'))).toEqual([
      'bash: az one\naz two\naz three\n',
    ])
    expect(
      shown(
        fence(
          'bash',
          'kubectl get nodes',
          'NAME        STATUS   ROLES',
          "aks-it's    Ready    <none>",
          '',
          'az two',
          'Name    Result',
          '------  -------',
          'x       (y',
          '# then',
          'az three',
        ),
      ),
    ).toEqual(['bash: kubectl get nodes\n\naz two\n# then\naz three\n'])
  })

  test('functions and here-documents are not output', () => {
    const lines = ['f()', '{', '  az one', '}', 'cat <<EOF > x.json', '{', '  "a": 1', '}', 'EOF', 'az two']
    expect(shown(fence('bash', ...lines))).toEqual([`bash: ${lines.join('\n')}\n`])
  })
})

describe('hostile files', () => {
  test.each(['```\n', '> ', '- ', '<!--\n', '    ', '```bash\n$ az x\n', '---\n', '~~~ `', 'A  ', '--- ', '1. '])('take time in proportion: %j', piece => {
    const started = cpuTime()
    for (const text of [piece.repeat(100_000), `\`\`\`bash\n${piece.repeat(100_000)}`, `---\n${piece.repeat(100_000)}`])
      expect(Array.isArray(markdown(text))).toBe(true)
    expect(cpuTime() - started).toBeLessThan(5_000)
  })
})
