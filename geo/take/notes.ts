/**
 * The footnotes of a map: what each place that it shows is drawn from. A place is drawn where its position's sources put it,
 * and as the claims say that hold on the date on its status, on the field that it is drawn by, and on when it happened.
 */
import type { AtlasFeature, AtlasLayer, AtlasSource, Dataset } from '../dataset'
import { resolveAt, stands, type AnsweredClaim } from '../evidence'
import { toItem, type Item } from '../geojson'
import { shownAt, type Moment } from '../moment'
import { featuresIn } from '../picture'
import { contestedProperties } from '../properties'
import { fullReference } from '../reference'
import { select, type Box } from '../select'
import { citing } from '../standing'
import { momentsOf } from './legend'
import type { Shown } from './shown'

/** A place as a map shows it on a date */
export type ShownPlace = { layer: AtlasLayer; feature: AtlasFeature; item: Item; moment: Moment }

/** One passage, and what of which place is drawn from it */
export type Use = { reference: string; name: string; /** "Status", "position" */ what: string; at: string }

export type Note = { number: number; source: AtlasSource; uses: Use[] }

/** The places that a map shows of a piece of the world, in the order of the layers; one that both of two dates show is there twice. */
export function placesIn(dataset: Dataset, shown: Pick<Shown, 'layers' | 'moment' | 'compare' | 'picture'>, bbox: Box): ShownPlace[] {
  return dataset.layers.filter(({ id }) => shown.layers.includes(id)).flatMap((layer) => {
    const features = select(featuresIn(layer, shown.picture, dataset.sources), { bbox }).filter(({ sumOfParts }) => !sumOfParts)
    const byId = new Map(features.map((feature) => [feature.id, feature]))
    return momentsOf(shown).flatMap((moment) =>
      shownAt(layer, features.map((feature) => toItem(layer, feature, moment.at)), moment).map((item): ShownPlace => ({ layer, feature: byId.get(item.id)!, item, moment })),
    )
  })
}

/**
 * The notes of the places, each source once, the most telling first: what is claimed of the selected place, then what sources
 * disagree on, then the sources that most of the map rests on, and of those the better graded.
 */
export function notesOf({ sources }: Pick<Dataset, 'sources'>, places: readonly ShownPlace[], selected?: string): Note[] {
  const notes = new Map<string, (Use & { rank: number })[]>()
  for (const place of places) {
    const { feature, item } = place
    const rank = feature.reference === selected ? 0 : contestedProperties(item.properties).length ? 1 : 2
    for (const { source, claimed, ...use } of usesOf(place)) {
      const uses = notes.get(source) ?? []
      notes.set(source, uses)
      // What is claimed of a place tells more than where it lies.
      if (!uses.some((known) => known.reference === use.reference && known.what === use.what && known.at === use.at)) uses.push({ ...use, rank: claimed ? rank : rank + 0.5 })
    }
  }
  return [...notes]
    .map(([id, uses]) => ({ source: sources.get(id)!, rank: Math.min(...uses.map(({ rank }) => rank)), places: new Set(uses.map(({ reference }) => reference)).size, uses: uses.toSorted((a, b) => a.rank - b.rank) }))
    .toSorted((a, b) => a.rank - b.rank || b.places - a.places || gradeOrder(a.source) - gradeOrder(b.source))
    .map(({ source, uses }, index) => ({ number: index + 1, source, uses: uses.map(({ reference, name, what, at }) => ({ reference, name, what, at })) }))
}

function gradeOrder({ reliability }: AtlasSource): number {
  return reliability.grade.charCodeAt(0)
}

/** The numbers of the notes that a place has, in order. */
export function numbersOf(notes: readonly Note[], reference: string): number[] {
  return notes.filter(({ uses }) => uses.some((use) => use.reference === reference)).map(({ number }) => number)
}

/** A note as one line of text: the full reference, and in brackets what is drawn from which passage; of many places the first are named. */
export function noteText({ source, uses }: Note, most = 2): string {
  const places = [...new Set(uses.map(({ reference }) => reference))]
  const named = places.slice(0, most).map((reference) => {
    const of = uses.filter((use) => use.reference === reference)
    // What is told at one place in the source is told once.
    const passages = [...new Set(of.map(({ at }) => at))].map((at) => `${of.filter((use) => use.at === at).map(({ what }) => what).join(' and ')}${at === 'place not recorded' ? '' : ` (${at})`}`)
    return `${of[0]!.name}: ${passages.join(', ')}`
  })
  const rest = places.length - named.length
  return `${fullReference(source)} [${named.join('; ')}${rest ? `; and ${rest} more` : ''}]`
}

function usesOf({ layer, feature, moment }: ShownPlace): (Use & { source: string; claimed: boolean })[] {
  const { reference, name } = feature
  const use = (what: string, claimed: boolean) => ({ source, at }: { source: string; at: string }) => ({ source, at, what, reference, name, claimed })
  const drawn = [...new Set(['status', layer.draw.by, layer.time].filter((field): field is string => field !== undefined && field in feature.fields))]
  const claims = drawn.flatMap((id) => {
    const field = feature.fields[id]!
    const all = feature.claims.filter((claim) => claim.field === id)
    const holding: AnsweredClaim[] = field.type === 'date' ? all.filter(stands) : resolveAt(field, all, moment.at).claims
    return holding.flatMap((claim) => citing(claim, 'supports').map(use(field.label.toLowerCase(), true)))
  })
  return [...claims, ...feature.place.cites.filter(({ relation }) => (relation ?? 'supports') === 'supports').map(use('position', false))]
}
