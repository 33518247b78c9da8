import type { Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { Attribute, Block } from '../../parse/hcl/syntax.js'
import { bodyNode } from './blocks.js'
import { evaluate, type Scope } from './evaluate.js'
import type { Land } from './land.js'
import { argument, type Module, type Resource } from './module.js'
import { type Key, keyed, type Reference, type ResourceReference } from './reference.js'
import { type Repetition, repetitions } from './repetition.js'
import { failed, hole, isNull, list, numberOf, scalar, textOf, unseenText, usedAt } from './values.js'
import { convert } from './variable-types.js'

const noNames: ReadonlyMap<string, Node> = new Map()

/** What a module is called with. */
export interface Caller {
  /** `module.aks["dev"].`, after the root module's place. */
  readonly address: string
  /** The values of its variables; undefined where it is not given. */
  input(name: string): Node | undefined
  /** Some inputs cannot be seen, so a variable that is not given need not have its default. */
  readonly open: boolean
  readonly depth: number
  /** Made only under a condition that nobody can see. */
  readonly conditional: boolean
}

/** One use of a module: its declarations with the values that it is called with. Everything is evaluated when it is asked for, and once. */
export class ModuleInstance {
  readonly module: Module
  readonly land: Land
  readonly #caller: Caller
  readonly #known = new Map<string, Node | 'asked'>()
  readonly #children = new Map<string, ModuleInstance | undefined>()

  constructor(module: Module, caller: Caller, land: Land) {
    this.module = module
    this.land = land
    this.#caller = caller
  }

  get address(): string {
    return this.#caller.address
  }

  get conditional(): boolean {
    return this.#caller.conditional
  }

  get scope(): Scope {
    return { instance: this, names: noNames }
  }

  /** `root.name` where the root is one of Terraform's own; undefined where it is the type of a resource. */
  root(root: string, name: string, at: Span): Node | undefined {
    switch (root) {
      case 'var':
        return usedAt(
          this.#once(`var.${name}`, at, () => this.#variable(name, at)),
          at,
        )
      case 'local': {
        const local = this.module.locals.get(name)
        return local
          ? usedAt(
              this.#once(`local.${name}`, at, () => evaluate(local.value, this.scope)),
              at,
            )
          : hole(at, { name: `local.${name}` })
      }
      case 'module': {
        const block = this.module.calls.get(name)
        return hole(at, { name: `module.${name}`, ...(block && { reference: { is: 'module', instance: this, call: block, name, key: undefined } }) })
      }
      case 'path':
        return name === 'module'
          ? scalar(this.module.folder === '' ? '.' : this.module.folder, at)
          : name === 'root' || name === 'cwd'
            ? scalar(this.land.root, at)
            : hole(at)
      case 'terraform':
      case 'each':
      case 'count':
      case 'self':
        return hole(at, { name: `${root}.${name}` })
      default:
        return undefined
    }
  }

  /** `reference.name` */
  member(reference: Reference, name: string, at: Span): Node {
    if (reference.is === 'data') return hole(at, { name: `data.${name}`, reference: { is: 'type', instance: this, type: `data.${name}` } })
    if (reference.is === 'type') return this.#resource(`${reference.type}.${name}`, at)
    if (reference.is === 'module') return this.#output(reference, name, at)
    return this.#attribute(reference, name, at)
  }

  /** `reference[key]` */
  item(reference: Reference, key: Node, at: Span): Node {
    const value = numberOf(key) ?? textOf(key)
    if ((reference.is !== 'resource' && reference.is !== 'module') || reference.key !== undefined || value === undefined) return hole(at)
    if (reference.is === 'resource' && reference.path.length > 0) return hole(at)
    return hole(at, { reference: { ...reference, key: value } })
  }

  /** All that a resource or a call makes, as `[*]` takes it. */
  instances(reference: Reference, at: Span): Node {
    if (reference.is !== 'resource' && reference.is !== 'module') return hole(at)
    const block = reference.is === 'resource' ? reference.resource.block : reference.call
    const { repeated, found } = repetitions(block, this.scope)
    if (!repeated || reference.key !== undefined) return list([hole(at, { reference })], at)
    return list(
      found.map(({ key }) => hole(at, { reference: { ...reference, key } })),
      at,
      found.some(each => each.conditional),
    )
  }

  /** The whole of one instance of a resource. */
  body(resource: Resource, repetition: Repetition): Node {
    return bodyNode(resource.block.body, { instance: this, names: repetition.names }, resource.block.at)
  }

  /** A module that is called here, with what it is called with; undefined where it is not in the repository. */
  child(name: string, call: Block, repetition: Repetition): ModuleInstance | undefined {
    const address = `${this.address}module.${keyed(name, repetition.key)}.`
    if (!this.#children.has(address)) this.#children.set(address, this.#call(call, repetition, address))
    return this.#children.get(address)
  }

  #call(call: Block, repetition: Repetition, address: string): ModuleInstance | undefined {
    const source = argument(call, 'source')
    const path = source && textOf(evaluate(source.value, this.scope))
    const module = path === undefined ? undefined : this.land.module(this.module.folder, path)
    if (!module) return undefined
    const scope: Scope = { instance: this, names: repetition.names }
    return this.land.call(module, {
      address,
      open: call.body.broken,
      depth: this.#caller.depth + 1,
      conditional: this.conditional || repetition.conditional,
      input: wanted => {
        const given = argument(call, wanted)
        return given && evaluate(given.value, scope)
      },
    })
  }

  #variable(name: string, at: Span): Node {
    const block = this.module.variables.get(name)
    const given = this.#caller.input(name)
    const fallback = block && argument(block, 'default')
    const nullable = block && argument(block, 'nullable')
    const replaced = given !== undefined && isNull(given) && nullable !== undefined && textOf(evaluate(nullable.value, this.scope)) === 'false'
    if (given !== undefined && !replaced) return convert(given, typeOf(block))
    if (!fallback || (this.#caller.open && !replaced)) return hole(at, { name: `var.${name}` })
    return convert(evaluate(fallback.value, this.scope), typeOf(block))
  }

  #resource(address: string, at: Span): Node {
    const resource = this.module.resources.get(address)
    return hole(at, { name: address, ...(resource && { reference: { is: 'resource', instance: this, resource, key: undefined, path: [] } }) })
  }

  /** What is written of a resource is known; the rest only once it is made. */
  #attribute(reference: ResourceReference, name: string, at: Span): Node {
    const { resource, key, path } = reference
    const later = hole(at, { name: [resource.address, ...path, name].join('.'), reference: { ...reference, path: [...path, name] } })
    if (path.length > 0) return later
    const written = argument(resource.block, name)
    if (!written && !resource.block.body.blocks.some(block => block.type === name || block.labels[0]?.text === name))
      return lengthOf(reference, name, at) ?? later
    const found = this.#repetitionOf(resource.block, key)
    if (!found) return hole(at)
    const value = this.#once(`${keyed(resource.address, key)}.${name}`, at, () => {
      if (written) return evaluate(written.value, { instance: this, names: found.names })
      const body = this.body(resource, found)
      return (body.kind === 'map' && body.entries.find(each => each.key.text === name)?.value) || hole(at)
    })
    return usedAt(value, at)
  }

  #output(reference: Reference & { readonly is: 'module' }, name: string, at: Span): Node {
    const { call, key } = reference
    const found = this.#repetitionOf(call, key)
    const child = found && this.child(reference.name, call, found)
    const later = hole(at, { name: `module.${keyed(reference.name, key)}.${name}` })
    if (!child) return later
    return usedAt(child.output(name, at), at)
  }

  /** The value of an output; failed where there is none of the name. */
  output(name: string, at: Span): Node {
    const block = this.module.outputs.get(name)
    const value = block && argument(block, 'value')
    if (!value) return block ? hole(at) : failed(at)
    return this.#once(`output.${name}`, at, () => evaluate(value.value, this.scope))
  }

  /** Without a key a repeated block stands for its first instance, as in Terraform before 0.12. */
  #repetitionOf(block: Block, key: Key): Repetition | undefined {
    const { found } = repetitions(block, this.scope)
    return key === undefined ? found[0] : (found.find(each => each.key === key) ?? found.find(each => each.key === undefined && each.conditional))
  }

  /** What asks for itself is not known. */
  #once(key: string, at: Span, make: () => Node): Node {
    const known = this.#known.get(key)
    if (known === 'asked') return hole(at)
    if (known) return known
    this.#known.set(key, 'asked')
    const made = make()
    this.#known.set(key, made)
    return made
  }
}

/** What is random is at least of a known length. */
function lengthOf({ instance, resource, key }: ResourceReference, name: string, at: Span): Node | undefined {
  const [argumentName, factor] = randomLengths[`${resource.type}.${name}`] ?? []
  if (argumentName === undefined) return undefined
  const length = instance.member({ is: 'resource', instance, resource, key, path: [] }, argumentName, at)
  const number = numberOf(length)
  return number === undefined ? undefined : unseenText(number * factor!, at, length.kind === 'scalar' ? length.from : [])
}

/** https://registry.terraform.io/providers/hashicorp/random/latest/docs */
const randomLengths: Readonly<Record<string, readonly [argument: string, factor: number]>> = {
  'random_string.result': ['length', 1],
  'random_password.result': ['length', 1],
  'random_id.hex': ['byte_length', 2],
}

const typeOf = (block: Block | undefined): Attribute | undefined => block && argument(block, 'type')
