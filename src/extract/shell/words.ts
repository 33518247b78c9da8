import type { Argument } from '../../model/argument.js'
import { type Span, spanOf, type Text } from '../../model/text.js'
import { trimmed } from '../../model/trimmed.js'
import { inPlace, type Known, type Value } from '../../model/value.js'

/** A run of a text of which the place is made when it is asked for: most words of scripts live as long as the scan and are never asked where they stand. */
abstract class Placed {
  /** @param start offset in the text, as `end` is, which it does not include */
  constructor(
    readonly text: Text,
    readonly start: number,
    readonly end: number,
  ) {}

  get at(): Span {
    return spanOf(this.text, this.start, this.end)
  }
}

/** A word as it stands in its file. Most are such. What they say is made when it is asked for as well. */
export class PlainWord extends Placed implements Argument {
  get value(): Known<string> {
    return new PlainValue(this.text, this.start, this.end)
  }

  get many(): boolean {
    return false
  }
}

/** What a plain word says. */
class PlainValue extends Placed implements Known<string> {
  get is(): 'known' {
    return 'known'
  }

  get value(): string {
    return this.text.text.slice(this.start, this.end)
  }

  get from(): readonly Span[] {
    return inPlace
  }
}

/** A word that is quoted, or that says something else than its characters. */
export class ExpandedWord extends Placed implements Argument {
  constructor(
    readonly value: Value<string>,
    text: Text,
    start: number,
    end: number,
  ) {
    super(text, start, end)
  }

  get many(): boolean {
    return false
  }
}

/** What a variable says where it is used. The list of places where that was decided is made when it is asked for: names come again in each command. */
export class UsedValue extends Placed implements Known<string> {
  readonly value: string
  readonly #held: Known<string>

  /** @param held what the variable holds */
  constructor(held: Known<string>, text: Text, start: number, end: number) {
    super(text, start, end)
    this.value = held.value
    this.#held = held
  }

  get is(): 'known' {
    return 'known'
  }

  get from(): readonly Span[] {
    const places: Span[] = []
    let value: Known<string> = this
    for (; value instanceof UsedValue; value = value.#held) places.push(value.#held.at)
    return places.concat(value.from)
  }
}

/** Words as a list that is small: two offsets for each that is plain and of the text that they are kept with, the others as they are. */
export type PackedWords = readonly (number | Argument)[]

export function packed(words: readonly Argument[], text: Text): PackedWords {
  const list: (number | Argument)[] = []
  for (const word of words) {
    if (word instanceof PlainWord && word.text === text) list.push(word.start, word.end)
    else list.push(word)
  }
  return trimmed(list)
}

/** @param text the one that they were packed with */
export function unpacked(list: PackedWords, text: Text): readonly Argument[] {
  const words: Argument[] = []
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!
    words.push(typeof item === 'number' ? new PlainWord(text, item, list[++index] as number) : item)
  }
  return words
}
