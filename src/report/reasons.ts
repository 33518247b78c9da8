import type { Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import { locate, pathAndLine } from './place.js'
import { plainText, sentence } from './prose.js'

/** More places than these nobody follows. */
const most = 3

/** What a finding rests on, each as a sentence with its place, for reports that have one text only. */
export function reasons({ because = [] }: Finding, sources: readonly SourceFile[]): readonly string[] {
  return because.slice(0, most).map(({ at, says }) => `${plainText(sentence(says), sources)} (${pathAndLine(locate(sources, at))}).`)
}
