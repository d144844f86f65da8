import type { AtlasClaim } from '@/geo/dataset'
import type { AnsweredClaim } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import { lastSaidOf } from '@/geo/gaps'
import { formatDate, lastDay } from '@/geo/time'

/** The address of a claim: on this page where it is shown, else in the whole record. */
export function addressOfClaim(item: AnnotatedItem, id: string): string {
  return item.claims.some((claim) => claim.id === id) ? `#claim-${id}` : `/features/${String(item.properties.layer)}/${item.id}#claim-${id}`
}

/** Of claims whose answer holds without an end: when a source last said so. */
export function lastSaidWords({ sources }: AnnotatedItem, ...claims: AnsweredClaim[]): string | undefined {
  const open = claims.filter(({ when }) => when?.from && !when.to)
  const dates = open.flatMap((claim) => lastSaidOf(claim as AtlasClaim, { get: (id) => sources[id] }) ?? [])
  const last = dates.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
  return last && `last said ${formatDate(last)}`
}
