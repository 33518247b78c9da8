import type { Surroundings } from '../model/surroundings.js'
import type { Text } from '../model/text.js'

/** A logical line: with its continuations, and with its line end. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The characters of a variable's value, and whether they are what it holds. */
export interface Definition extends Line {
  readonly seen: boolean
  /** The makefile that it stands in: this one, or one that is included. */
  readonly text: Text
}

/** The recipes of a makefile by rule or `define`, and its variables. */
export interface Makefile {
  readonly recipes: readonly (readonly Line[])[]
  readonly definitions: ReadonlyMap<string, Definition>
  isExported(name: string): boolean
}

/** `=`, `:=`, `?=`, `+=` and the like, for all targets or for one. */
const assignment = /^[ \t]*((?:(?:export|override|private)[ \t]+)*)([A-Za-z_][\w.-]*)[ \t]*(\+|\?|:{1,3}|!)?=[ \t]*/
const targetVariable = /^[^\t#=][^#=]*:[ \t]*(?:(?:export|override|private)[ \t]+)*([A-Za-z_][\w.-]*)[ \t]*[+?:!]{0,3}=/
const rule = /^[^\t#=][^#=]*:(?!=)/
const inclusion = /^ *(?:-|s)?include[ \t]+(.+)$/m
const keyword = /^[ \t]*(?:override[ \t]+)?(ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|export)\b/

interface Reading {
  readonly text: Text
  readonly around: Surroundings
  /** How many files deep the line is included. */
  readonly depth: number
  readonly recipes: Line[][]
  readonly definitions: Map<string, Definition>
  readonly exported: Set<string>
  /** The recipe that a line with a tab belongs to. */
  recipe: Line[] | undefined
  /** Within `define`, where every line is text. */
  macro: boolean
  /** How many conditions stand around the line. */
  conditions: number
}

/** Tells the recipes of a makefile from its variables. https://www.gnu.org/software/make/manual/html_node/Makefile-Contents.html */
export function readMakefile(text: Text, around: Surroundings): Makefile {
  const reading: Reading = {
    text,
    around,
    depth: 0,
    recipes: [],
    definitions: new Map(),
    exported: new Set(),
    recipe: undefined,
    macro: false,
    conditions: 0,
  }
  readLines(reading)
  const { recipes, definitions, exported } = reading
  return { recipes: recipes.filter(lines => lines.length > 0), definitions, isExported: name => exported.has(name) || exported.has(everything) }
}

function readLines(reading: Reading): void {
  const { text } = reading.text
  for (const line of logicalLines(text)) readLine(line, text.slice(line.start, line.end), reading)
}

/** Makefiles that are included give their variables; their recipes are read with them. */
function include(paths: string, reading: Reading): void {
  if (reading.depth >= 8) return
  for (const path of paths.split(/\s+/).filter(word => word !== '' && !word.includes('$'))) {
    const file = reading.around.named(path)
    if (file) readLines({ ...reading, text: file.text, depth: reading.depth + 1, recipes: [], recipe: undefined, macro: false })
  }
}

/** What `export` alone exports. */
const everything = '*'

function readLine(line: Line, written: string, reading: Reading): void {
  const word = keyword.exec(written)?.[1]
  if (reading.macro) {
    if (word === 'endef') endMacro(reading)
    else reading.recipe?.push(line)
    return
  }
  if (written.startsWith('\t') && reading.recipe) {
    reading.recipe.push(line)
    return
  }
  const set = assignment.exec(written)
  const included = set ? undefined : inclusion.exec(written)?.[1]
  if (included !== undefined) include(included, reading)
  else if (word === 'define') {
    reading.macro = true
    startRecipe([], reading)
  } else if (set) {
    reading.recipe = undefined
    define(set, line, written, reading)
  } else if (word === 'export') {
    const names = written.trim().split(/\s+/).slice(1)
    for (const name of names.length > 0 ? names : [everything]) reading.exported.add(name)
  } else if (word === 'endif') reading.conditions = Math.max(0, reading.conditions - 1)
  else if (word?.startsWith('if')) reading.conditions++
  else if (word === undefined) readRule(line, written, reading)
}

function readRule(line: Line, written: string, reading: Reading): void {
  const variable = targetVariable.exec(written)?.[1]
  if (variable !== undefined) {
    // Holds for one target and what that needs; which target a recipe is run for, nobody sees.
    reading.definitions.set(variable, { ...line, seen: false, text: reading.text })
    reading.recipe = undefined
  } else if (rule.test(written)) startRecipe(inlineRecipe(written, line), reading)
  else if (written.trim() !== '' && !written.trimStart().startsWith('#')) reading.recipe = undefined
}

function startRecipe(recipe: Line[], reading: Reading): void {
  reading.recipe = recipe
  reading.recipes.push(recipe)
}

function endMacro(reading: Reading): void {
  reading.macro = false
  reading.recipe = undefined
}

/** `target: needs ; command` */
function inlineRecipe(written: string, line: Line): Line[] {
  const semicolon = written.search(/[;#]/)
  return written[semicolon] === ';' ? [{ start: line.start + semicolon + 1, end: line.end }] : []
}

/** Recipes run when the whole file is read, so the last assignment holds; where the ways through conditions differ, none does. */
function define(set: RegExpExecArray, line: Line, written: string, { text, definitions, exported, conditions }: Reading): void {
  const [whole, modifiers, name, sign] = set
  if (modifiers!.includes('export')) exported.add(name!)
  const old = definitions.get(name!)
  if (sign === '?' && old && conditions === 0) return
  const comment = /(?<!\\)#/.exec(written.slice(whole.length))
  const value = written.slice(whole.length, comment ? whole.length + comment.index : undefined).trimEnd()
  const start = line.start + whole.length
  const seen = sign !== '+' && sign !== '!' && !(conditions > 0 && old) && !value.includes('\n')
  definitions.set(name!, { start, end: start + value.length, seen, text })
}

function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    let end = nextLine(text, start)
    while (end < text.length && /\\\r?\n$/.test(text.slice(Math.max(start, end - 3), end))) end = nextLine(text, end)
    lines.push({ start, end })
    start = end
  }
  return lines
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline + 1
}
