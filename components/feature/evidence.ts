import type { ReactNode } from 'react'
import type { AtlasClaim } from '@/geo/dataset'
import type { AnnotatedItem } from '@/geo/geojson'
import { lastSaidOf } from '@/geo/gaps'
import { formatDate } from '@/geo/time'

/** What the parts of a feature's evidence need to know. */
export type Evidence = {
  item: AnnotatedItem
  /** Ways to cite a claim, beside its permanent link */
  citeOf?: ((claim: AtlasClaim) => ReactNode) | undefined
}

/** The address of a claim: on this page where it is shown, else in the whole record. */
export function addressOfClaim(item: AnnotatedItem, id: string): string {
  return item.claims.some((claim) => claim.id === id) ? `#claim-${id}` : `/features/${String(item.properties.layer)}/${item.id}#claim-${id}`
}

/** Of an answer that holds without an end: when a source last said so. */
export function lastSaidWords({ sources }: AnnotatedItem, claim: AtlasClaim): string | undefined {
  if (!claim.when?.from || claim.when.to) return undefined
  const date = lastSaidOf(claim, { get: (id) => sources[id] })
  return date && `last said ${formatDate(date)}`
}
