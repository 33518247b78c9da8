import type { Workload } from '../model/facts.js'
import { containersOf } from '../model/pod.js'
import type { Known } from '../model/value.js'
import { imageName } from './images.js'

/** kured's own images, and copies of them in other registries by the same name. */
export function kuredImage(workload: Workload): Known<string> | undefined {
  const images = containersOf(workload).map(({ image }) => image)
  return images.find((image): image is Known<string> => image.is === 'known' && imageName(image.value).endsWith('/kured'))
}
