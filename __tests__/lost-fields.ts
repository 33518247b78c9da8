import { relative, resolve } from 'node:path'
import type { BindingElement, ClassDeclaration, Node, SpreadAssignment } from 'typescript/unstable/ast'
import {
  isBindingElement,
  isClassDeclaration,
  isGetAccessorDeclaration,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isSpreadAssignment,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Type } from 'typescript/unstable/sync'

/** A copy without fields that its type has. */
export interface Loss {
  readonly path: string
  readonly line: number
  readonly code: string
  readonly fields: readonly string[]
}

/**
 * The copies in src (`{ ...fact }`, `{ at, ...others } = fact`) that lose fields: those that a class looks up when they are asked for. A spread copies what an
 * object holds and leaves out its getters, and the compiler does not say so where the object is known by an interface.
 * @param texts what to read in place of files, by their paths
 */
export function lossesInSource(texts: ReadonlyMap<string, string>): readonly Loss[] {
  const config = resolve('tsconfig.json')
  const api = new API({ cwd: process.cwd(), fs: { readFile: path => texts.get(pathOf(path)) } })
  try {
    const { program, checker } = api.updateSnapshot({ openProjects: [config] }).getProject(config)!
    const files = program.getSourceFileNames().filter(path => /^src\/(?!generated\/)/.test(pathOf(path)))
    return lossesAmong(files.map(path => program.getSourceFile(path)!).flatMap(descendants), checker)
  } finally {
    api.close()
  }
}

const pathOf = (file: string): string => relative('.', file).replaceAll('\\', '/')

function descendants(node: Node): Node[] {
  const found = [node]
  node.forEachChild(child => void found.push(...descendants(child)))
  return found
}

function lossesAmong(nodes: readonly Node[], checker: Checker): readonly Loss[] {
  const views = viewsAmong(nodes.filter(isClassDeclaration), checker)
  const lookedUp = (type: Type): readonly string[] => {
    const fields = new Set(checker.getPropertiesOfType(type).map(({ name }) => name))
    const shared = views.filter(({ getters }) => getters.some(name => fields.has(name)))
    const found = shared.filter(view => checker.isTypeAssignableTo(view.type, type)).flatMap(({ getters }) => getters.filter(name => fields.has(name)))
    // What is said of facts of any kind (Stated) has a place as they have one, and is none of them.
    const isStated = fields.has('example') && !fields.has('kind') && found.every(name => name === 'at')
    return isStated ? [] : found
  }
  const copies = nodes.flatMap(node => copyOf(node) ?? [])
  const types = checker.getTypeAtLocation(copies.map(({ original }) => original))
  return copies.flatMap(({ node, named }, index): Loss[] => {
    const fields = new Set(alternatives(types[index]!, checker).flatMap(lookedUp))
    for (const name of named) fields.delete(name)
    return fields.size === 0 ? [] : [{ ...placeOf(node), fields: [...fields] }]
  })
}

interface View {
  readonly type: Type
  readonly getters: readonly string[]
}

/** The classes with getters, those of the classes that they extend included. */
function viewsAmong(classes: readonly ClassDeclaration[], checker: Checker): readonly View[] {
  const own = classes.map(({ name, members }) => ({
    type: checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(name!)!),
    getters: members.filter(isGetAccessorDeclaration).map(member => member.name.getText()),
  }))
  const gettersOf = (type: Type): readonly string[] => [
    ...(own.find(view => view.type === type)?.getters ?? []),
    ...(type.getBaseTypes() ?? []).flatMap(gettersOf),
  ]
  return own.map(({ type }) => ({ type, getters: gettersOf(type) })).filter(({ getters }) => getters.length > 0)
}

interface Copy {
  readonly node: SpreadAssignment | BindingElement
  readonly original: Node
  /** The fields that are given by name. */
  readonly named: readonly string[]
}

function copyOf(node: Node): Copy | undefined {
  if (isSpreadAssignment(node) && isObjectLiteralExpression(node.parent)) {
    const { properties } = node.parent
    const after = properties.slice(properties.indexOf(node) + 1)
    return { node, original: node.expression, named: after.filter(hasName).map(({ name }) => name.getText()) }
  }
  if (!isBindingElement(node) || !node.dotDotDotToken || !isObjectBindingPattern(node.parent)) return undefined
  return { node, original: node.parent, named: node.parent.elements.map(({ name, propertyName }) => (propertyName ?? name)?.getText() ?? '') }
}

const hasName = (property: Node) => isPropertyAssignment(property) || isShorthandPropertyAssignment(property)

/** What a value of the type may be. */
function alternatives(type: Type, checker: Checker): readonly Type[] {
  if (type.isUnionType()) return type.getTypes().flatMap(each => alternatives(each, checker))
  if (!type.isTypeParameter()) return [type]
  const bound = checker.getBaseConstraintOfType(type)
  return bound ? alternatives(bound, checker) : []
}

function placeOf(node: Node): Pick<Loss, 'path' | 'line' | 'code'> {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return { path: pathOf(file.fileName), line: line + 1, code: node.getText() }
}
