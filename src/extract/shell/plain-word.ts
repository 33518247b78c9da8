import type { Argument } from '../../model/argument.js'
import { type Span, spanOf, type Text } from '../../model/text.js'
import { inPlace, type Known } from '../../model/value.js'

/** Characters that say what they are. What they say, and where, is made when it is asked for. */
abstract class Plain {
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

/** A word as it stands in its file. Most words of scripts are such, and most are never asked for. */
export class PlainWord extends Plain implements Argument {
  get value(): Known<string> {
    return new PlainValue(this.text, this.start, this.end)
  }

  get many(): boolean {
    return false
  }
}

/** What a plain word says: options of a script that is kept as long as the scan have hardly any other values. */
class PlainValue extends Plain implements Known<string> {
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

/** Words as a list that is small: two offsets for each that is plain and of the text that they are kept with, the others as they are. */
export type PackedWords = readonly (number | Argument)[]

export function packed(words: readonly Argument[], text: Text): PackedWords {
  const list: (number | Argument)[] = []
  for (const word of words) {
    if (word instanceof PlainWord && word.text === text) list.push(word.start, word.end)
    else list.push(word)
  }
  // It is kept with the facts, and a list that has grown has room for more.
  return list.slice()
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
