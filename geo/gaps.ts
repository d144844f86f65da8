/** What is not known of a feature: an answer in its own right. */
import type { AtlasClaim, AtlasFeature, AtlasLayer, Dataset } from './dataset'
import type { Field } from './schema'
import { resolveAt, stands } from './evidence'
import { contestedProperties, type FlatProperties } from './properties'
import { citing } from './standing'
import { addMonths, holdsAt, lastDay, type PartialDate } from './time'

export type Gaps = {
  /** Ids of the layer's main questions that no claim answers */
  unanswered: string[]
  /** Answers past the day on which they were to be looked at again */
  stale: { field: string; claim: string; /** The last day on which a source said so */ lastSaid?: PartialDate | undefined; due: PartialDate }[]
  /** The layer asks for a status, and no claim gives one for the date */
  noStatus: boolean
}

/** Whether nothing that the layer asks for is open. */
export function isWhole({ unanswered, stale, noStatus }: Gaps): boolean {
  return !unanswered.length && !stale.length && !noStatus
}

/** Of the gaps as of today, those that a reader of another day has: what was not yet due then is none, and the status is that of the day. */
export function gapsOn(gaps: Gaps, { properties, there = true }: { properties: FlatProperties; there?: boolean }, day: string): Gaps {
  const unsettled = contestedProperties(properties).includes('status')
  return { ...gaps, stale: gaps.stale.filter(({ due }) => lastDay(due) < day), noStatus: there && 'status' in properties && properties.status === null && !unsettled }
}

type Sources = Pick<Dataset['sources'], 'get'>

/**
 * The gaps of a feature on a date. A question that its whole answers is none, nor is one that does not arise for its kind
 * or status. A feature that was imported without claims has none of its own: its layer says so.
 */
export function gapsOf(dataset: Pick<Dataset, 'feature' | 'sources'>, layer: Pick<AtlasLayer, 'fields'>, feature: AtlasFeature, date: PartialDate): Gaps {
  if (!feature.claims.length) return { unanswered: [], stale: [], noStatus: false }
  const on = (id: string) => feature.claims.filter((claim) => claim.field === id)
  const { status } = layer.fields
  const statuses = status ? resolveAt(status, on('status'), date).answers : []
  const answered = (id: string) => on(id).some(stands) || wholesOf(dataset, feature).some(({ claims }) => claims.some((claim) => claim.field === id && stands(claim)))
  const arises = ({ arises: where }: Field) => (!where?.kinds || where.kinds.includes(feature.kind)) && (!where?.status || statuses.some((answer) => where.status!.includes(String(answer))))
  return {
    unanswered: Object.entries(layer.fields).flatMap(([id, field]) => (field.fact && arises(field) && !answered(id) ? [id] : [])),
    stale: Object.keys(feature.fields).flatMap((id) => staleAnswer(id, on(id), feature.fields[id]!.review, dataset.sources, date) ?? []),
    noStatus: status !== undefined && statuses.length === 0,
  }
}

/** What a feature is part of, and what that is part of. */
function wholesOf({ feature: find }: Pick<Dataset, 'feature'>, { partOf }: AtlasFeature): AtlasFeature[] {
  const whole = partOf === undefined ? undefined : find(partOf)
  return whole ? [whole, ...wholesOf({ feature: find }, whole)] : []
}

/** Of a question, the answer most lately said among those that hold without an end, when its time to be looked at again has passed. */
function staleAnswer(field: string, claims: AtlasClaim[], months: number | undefined, sources: Sources, date: PartialDate): Gaps['stale'][number] | undefined {
  const open = claims
    .filter((claim) => stands(claim) && claim.when?.to === undefined && holdsAt(claim.when, date))
    .map((claim) => ({ claim, lastSaid: lastSaidOf(claim, sources) }))
    .toSorted((a, b) => dayOf(b.lastSaid).localeCompare(dayOf(a.lastSaid)))
  const freshest = open[0]
  if (!freshest) return undefined
  const { claim, lastSaid } = freshest
  const due = claim.review ?? (months && lastSaid ? addMonths(lastDay(lastSaid), months) : undefined)
  return due && lastDay(due) < lastDay(date) ? { field, claim: claim.id, lastSaid, due } : undefined
}

/** The last date on which a claim was said, by itself or by a source that supports it; undefined when none is dated. */
export function lastSaidOf(claim: AtlasClaim, sources: Sources): PartialDate | undefined {
  const dates = [claim.said, ...citing(claim, 'supports').map(({ source }) => sources.get(source)?.issued)].filter((date) => date !== undefined)
  return dates.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
}

function dayOf(date: PartialDate | undefined): string {
  return date === undefined ? '' : lastDay(date)
}
