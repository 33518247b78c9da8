import { spanOf } from '../../model/text.js'
import type { Parsed } from '../../parse/parsed.js'
import { armFileOfBicep } from './from-bicep.js'
import { armFileOfJson } from './from-json.js'
import type { ArmFile } from './template.js'

/** What a text in Bicep or JSON is to Azure Resource Manager; undefined where it is nothing to it. */
export function armFileOf({ language, text, bicep, documents }: Parsed): ArmFile | undefined {
  if (bicep) return armFileOfBicep(bicep, spanOf(text, 0, text.text.length))
  const [document] = documents
  return language === 'json' && document ? armFileOfJson(document) : undefined
}
