/** What differs between two pictures of one view. */
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** The share of changed pixels, from 0 to 1, and the picture that shows them; undefined where the two differ in size. */
export function compare(before: Buffer, after: Buffer): { changed: number; picture: Buffer } | undefined {
  const [old, now] = [PNG.sync.read(before), PNG.sync.read(after)]
  const { width, height } = now
  if (old.width !== width || old.height !== height) return undefined
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(old.data, now.data, difference.data, width, height, { threshold: 0.1, alpha: 0.25 })
  return { changed: pixels / (width * height), picture: PNG.sync.write(difference) }
}
