/** Reads which format is asked for, and writes records in it. */
import { BadParameter } from '../ogc/problem'
import { toBibtex } from './bibtex'
import type { CslItem } from './csl'
import type { Format, ItemFormat } from './formats'
import { toRis } from './ris'

/** The format that `f` names, or CSL-JSON. Throws BadParameter when it is none of those given. */
export function readFormat<F extends Format>(query: URLSearchParams, given: readonly F[]): F | 'csl' {
  const name = query.get('f')
  if (name === null) return 'csl'
  const format = given.find((candidate) => candidate === name)
  if (!format) throw new BadParameter('f', name, `is none of the formats of this record: ${given.join(', ')}`)
  return format
}

/** The items as a file of that format. */
export function writeItems(format: ItemFormat, items: CslItem[]): string {
  if (format === 'bibtex') return toBibtex(items)
  if (format === 'ris') return toRis(items)
  return `${JSON.stringify(items, null, 2)}\n`
}
