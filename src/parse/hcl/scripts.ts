import { type Text, unseenText } from '../../model/text.js'
import type { Language, Snippet } from '../parsed.js'
import type { Block, Body, Expression } from './syntax.js'

/** The commands of `local-exec`: what Terraform runs where it runs itself. https://developer.hashicorp.com/terraform/language/provisioners#local-exec */
export function scriptsOf(body: Body): Snippet[] {
  return body.blocks.flatMap(block => (block.type === 'resource' ? provisioners(block) : []))
}

function provisioners({ body }: Block): Snippet[] {
  return body.blocks.flatMap(block => {
    if (block.type !== 'provisioner' || block.labels[0]?.text !== 'local-exec') return []
    const command = argumentOf(block, 'command')
    const text = command && textOf(command)
    return text ? [{ language: shellOf(argumentOf(block, 'interpreter')), text, variables: new Map(), example: false }] : []
  })
}

const argumentOf = (block: Block, name: string): Expression | undefined => block.body.attributes.find(attribute => attribute.name === name)?.value

function shellOf(interpreter: Expression | undefined): Language {
  const first = interpreter?.is === 'tuple' ? interpreter.items[0] : undefined
  const program = first?.is === 'literal' ? String(first.value) : ''
  if (/(?:^|[\\/])(?:pwsh|powershell)(?:\.exe)?$/i.test(program)) return 'powershell'
  return /(?:^|[\\/])cmd(?:\.exe)?$/i.test(program) ? 'cmd' : 'bash'
}

/** The characters of a command with their places; what Terraform puts in cannot be seen here. */
function textOf(expression: Expression): Text | undefined {
  if (expression.is === 'literal') {
    if (typeof expression.value !== 'string') return undefined
    const { source, start } = expression.inner ?? expression.at
    return expression.content ?? { source, text: expression.value, pieces: [{ at: 0, from: start }] }
  }
  if (expression.is !== 'template') return undefined
  const pieces: { at: number; from: number }[] = []
  let text = ''
  for (const part of expression.parts) {
    const run: Text = part.is === 'text' ? part.content : { source: part.at.source, text: unseenText, pieces: [{ at: 0, from: part.at.start }] }
    for (const piece of run.pieces) pieces.push({ at: text.length + piece.at, from: piece.from })
    text += run.text
  }
  return { source: expression.at.source, text, pieces }
}
