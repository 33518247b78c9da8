import type { BaseImage } from '../model/facts.js'
import type { Parsed } from '../parse/parsed.js'

/** The base images of a Dockerfile, one for each stage. */
export function baseImages({ stages = [] }: Parsed, example: boolean): readonly BaseImage[] {
  return stages.map(({ at, image, platform, name, programs }, index) => ({
    kind: 'base-image',
    at,
    example,
    conditional: false,
    image,
    platform,
    stage: name === '' ? String(index + 1) : name,
    last: index === stages.length - 1,
    programs,
  }))
}
