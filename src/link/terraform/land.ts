import type { Node } from '../../model/node.js'
import type { Files } from '../expand.js'
import { resolvePath } from '../paths.js'
import { type Caller, ModuleInstance } from './instance.js'
import type { Module } from './module.js'

/** The modules of the repository by folder. */
export type Modules = ReadonlyMap<string, Module>

/** Work that is left, over all roots: what a person writes takes a small part of it. */
export interface Budget {
  steps: number
  instances: number
}

const maximumDepth = 10

/** What one root module stands in: the other modules, the files of the repository, and how much work may still be done. */
export class Land {
  /** The folder of the root module. */
  readonly root: string
  readonly #modules: Modules
  readonly #files: Files
  readonly #budget: Budget

  constructor(root: string, modules: Modules, files: Files, budget: Budget) {
    this.root = root === '' ? '.' : root
    this.#modules = modules
    this.#files = files
    this.#budget = budget
  }

  /** Whether there is work left for one more step. */
  spend(): boolean {
    return this.#budget.steps-- > 0
  }

  /** A module of the repository as another names it; undefined for one of a registry. */
  module(from: string, source: string): Module | undefined {
    const folder = localFolder(from, source)
    return folder === undefined ? undefined : this.#modules.get(folder)
  }

  /** A use of a module, unless calls go deeper or are more than anybody writes. */
  call(module: Module, caller: Caller): ModuleInstance | undefined {
    return caller.depth > maximumDepth || this.#budget.instances-- <= 0 ? undefined : new ModuleInstance(module, caller, this)
  }

  hasFile = (path: string): boolean => this.#files.has(path)

  /** The first document of a data file. */
  document = (path: string): Node | undefined => this.#files.get(path)?.said.documents[0]
}

/** The folder that a source names, where it is one of the repository: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
export const localFolder = (from: string, source: string): string | undefined => (/^\.\.?(?:\/|$)/.test(source) ? resolvePath(from, source) : undefined)
