import type { Argument } from '../../model/argument.js'
import type { HelmRelease, ValuesLayer } from '../../model/facts.js'
import { absent, known, unknown, type Value, valueOf } from '../../model/value.js'
import { readHelm } from './grammar.js'

/** The repositories that a script adds, by the name that it gives them. */
export type Repositories = Map<string, Value<string>>
