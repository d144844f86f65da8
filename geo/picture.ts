/**
 * The atlas as it was known on a day, or as one source or one claimant has it. Both leave claims out and change nothing
 * else: features go through here before they are selected, drawn or sent.
 */
import { timeOf, weigh, type AtlasClaim, type AtlasFeature, type AtlasLayer, type Dataset } from './dataset'
import { claimantsOf } from './claimants'
import { resolveAt } from './evidence'
import { citing, originOf, type Standing } from './standing'
import { firstDay, lastDay, type PartialDate } from './time'

export type Picture = {
  /** Leaves out what was said after this day, month or year */
  known?: PartialDate | undefined
  /** Only what rests on this source, or on one that repeats it */
  source?: string | undefined
  /** Only what this claimant says */
  by?: string | undefined
}

type Sources = Dataset['sources']

/** Whether something said or issued on a date was known by another: only once its last possible day has come. Undated: not known to be. */
export function wasKnown(date: PartialDate | undefined, known: PartialDate): boolean {
  return date !== undefined && lastDay(date) <= lastDay(known)
}

/** The features of a layer in a picture. One whose claims are all left out is not in it; one that has none never depends on them. */
export function featuresIn(layer: AtlasLayer, picture: Picture, sources: Sources): AtlasFeature[] {
  if (!picture.known && !picture.source && !picture.by) return layer.features
  return layer.features.flatMap((feature) => featureIn(layer, feature, picture, sources) ?? [])
}

/** A feature in a picture; undefined when the picture has nothing on it. */
export function featureIn(layer: AtlasLayer, feature: AtlasFeature, picture: Picture, sources: Sources): AtlasFeature | undefined {
  const then = picture.known ? asKnownOn(layer, feature, picture.known, sources) : feature
  return then && (picture.source || picture.by) ? accordingTo(layer, then, picture, sources) : then
}

/**
 * A feature as known on a date. Left out are claims said later and citations of what was issued later, and with them an
 * editor's correction that rests on nothing else; standings are those of the day. A claim whose witnesses all wrote later
 * keeps them: it was made then. A period that was going on is open: only those who wrote later saw its end.
 */
function asKnownOn(layer: AtlasLayer, feature: AtlasFeature, known: PartialDate, sources: Sources): AtlasFeature | undefined {
  if (!feature.claims.length) return feature
  const issued = ({ source }: { source: string }) => wasKnown(sources.get(source)?.issued, known)
  const claims = feature.claims
    .filter((claim) => wasKnown(claim.said, known))
    .map(({ note, ...claim }) => {
      const cites = claim.cites.filter(issued)
      return { ...claim, when: periodKnown(claim, known, sources), cites: (cites.length ? cites : claim.cites) as AtlasClaim['cites'], ...(note?.cites.some(issued) && { note }) }
    })
  return claims.length ? withClaims(layer, feature, weigh(feature.fields, claims, sources)) : undefined
}

/** The period of a claim as known on a date: without its end, when that came later and is told by one who saw it. An end that was foretold, as a lease's, stays. */
function periodKnown(claim: AtlasClaim, known: PartialDate, sources: Sources): AtlasClaim['when'] {
  const { when } = claim
  const end = when?.to
  if (end === undefined || lastDay(end) <= lastDay(known)) return when
  const seen = citing(claim, 'supports').some(({ source }) => {
    const issued = sources.get(source)?.issued
    return issued !== undefined && lastDay(issued) >= firstDay(end)
  })
  return seen ? { from: when?.from } : when
}

/** Only the claims of one source or claimant. Their standings stay those that all the evidence gives: what is refuted is not drawn here either. */
function accordingTo(layer: AtlasLayer, feature: AtlasFeature, { source, by }: Picture, sources: Sources): AtlasFeature | undefined {
  const rests = (claim: AtlasClaim) => !source || citing(claim, 'supports').some((citation) => citation.source === source || originOf(citation.source, sources) === source)
  const says = (claim: AtlasClaim) => !by || claimantsOf(claim).some(({ name }) => name === by)
  const claims = feature.claims.filter((claim) => rests(claim) && says(claim))
  return claims.length ? withClaims(layer, feature, claims) : undefined
}

function withClaims(layer: AtlasLayer, feature: AtlasFeature, claims: AtlasClaim[]): AtlasFeature {
  return { ...feature, claims, time: timeOf(layer, claims) }
}

/** What became known of a feature after a date. */
export type Since = {
  /** Claims said later, or whose date is not known */
  claims: { id: string; field: string; text: string; said?: PartialDate | undefined }[]
  /** Claims known then that have another standing now */
  standings: { id: string; field: string; before: Standing['is']; after: Standing['is'] }[]
  /** The status on that day as it was known, and as it is known now, in the layer's words; null where none was */
  status?: { before: string | null; after: string | null }
}

/** What changed in what is known of a feature since a date; `then` is the feature as it was known, undefined if it was not. */
export function changesSince(now: AtlasFeature, then: AtlasFeature | undefined, known: PartialDate): Since {
  const before = new Map(then?.claims.map((claim) => [claim.id, claim]))
  const claims = now.claims.filter(({ id }) => !before.has(id)).map(({ id, field, text, said }) => ({ id, field, text, said }))
  const standings = now.claims.flatMap(({ id, field, standing }) => {
    const old = before.get(id)?.standing.is
    return old && old !== standing.is ? [{ id, field, before: old, after: standing.is }] : []
  })
  const status = { before: statusOf(then, known), after: statusOf(now, known) }
  return {
    claims: claims.toSorted((a, b) => (firstDay(a.said ?? '9999') < firstDay(b.said ?? '9999') ? -1 : 1)),
    standings,
    ...(status.before !== status.after && { status }),
  }
}

function statusOf(feature: AtlasFeature | undefined, date: PartialDate): string | null {
  const field = feature?.fields.status
  if (!feature || !field) return null
  const { answers } = resolveAt(field, feature.claims.filter((claim) => claim.field === 'status'), date)
  return answers.map((answer) => field.choices?.[String(answer)]?.label ?? String(answer)).join(' / ') || null
}
