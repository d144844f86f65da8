/** What can be found in an atlas, as flat entries with the words it is found by. */
import { claimantPlaces } from '../claimant-places'
import { claimantsIn, sayersOf } from '../claimants'
import type { AtlasClaim, AtlasFeature, AtlasSource, Dataset } from '../dataset'
import { toItem } from '../geojson'
import { reliabilityWords } from '../grades'
import { happensOnce } from '../moment'
import { publicationOf, authorsOf, shortReference } from '../reference'
import { formatDate, formatSpan, type TimeSpan } from '../time'
import { capital } from '../words'
import type { Named } from './gazetteer'
import type { Name } from './name'
import type { Result } from './result'

export type Entry = {
  /** Unique among the entries of its kind */
  id: string
  /** Its names, the first one first. A claim has none: it is found by its words. */
  names: Name[]
  /** Its words, the weightier first: a claim's text, a place's summary */
  texts: { field: string; text: string }[]
  /** Words of its surroundings, which narrow a search and are not shown: layer, kind, dates */
  aside: string
  /** 0 to 1: how it stands among others that are found as well */
  weight: number
  /** When it happened or stood */
  time?: TimeSpan | undefined
  /** Whether it is something that happened at one time */
  once?: boolean
  result: Result
}

/** Every feature of every layer: by all its names, its kind, its summary and its time. */
export function placeEntries({ layers }: Dataset, today: string): Entry[] {
  return layers.flatMap((layer) =>
    layer.features.map((feature): Entry => {
      const { kind_label: kind, status_label: status } = toItem(layer, feature, today).properties
      const period = feature.time && (feature.time.from || feature.time.to) ? formatSpan(feature.time) : undefined
      const once = happensOnce(layer)
      return {
        id: feature.reference,
        names: namesOf(feature),
        texts: feature.summary ? [{ field: 'summary', text: feature.summary }] : [],
        aside: [layer.title, layer.noun, kind, status, period].filter(Boolean).join(' '),
        // What much is said of comes before what little is said of.
        weight: Math.min(1, Math.log10(1 + feature.claims.length) / 2),
        time: feature.time,
        once,
        result: {
          kind: 'place',
          id: feature.reference,
          title: feature.name,
          detail: [kind, once ? period : status].filter(Boolean).join(' · '),
          layer: layer.id,
          reference: feature.reference,
          bbox: finite(feature.bbox),
          ...(feature.geometry.type === 'Point' && { point: [feature.geometry.coordinates[0]!, feature.geometry.coordinates[1]!] }),
          ...(feature.time && { time: feature.time }),
          ...(once && { once }),
          path: `/features/${feature.reference}`,
        },
      }
    }),
  )
}

/** Every claim: by its words, who says so, the question it answers, its place and its dates. */
export function claimEntries({ layers, sources }: Dataset): Entry[] {
  return layers.flatMap(({ features }) => features.flatMap((feature) => feature.claims.map((claim) => claimEntry(feature, claim, sources))))
}

function claimEntry(feature: AtlasFeature, claim: AtlasClaim, sources: ReadonlyMap<string, AtlasSource>): Entry {
  const field = feature.fields[claim.field]!
  const cited = Object.fromEntries(claim.cites.map(({ source }) => [source, sources.get(source)!]))
  const sayers = sayersOf(claim, cited)
  const reference = `${feature.reference}#claim-${claim.id}`
  return {
    id: reference,
    names: [],
    texts: [
      { field: 'text', text: claim.text },
      { field: 'claimant', text: sayers },
    ],
    aside: [field.label, field.question, feature.name, claim.when && formatSpan(claim.when), claim.said && formatDate(claim.said)].filter(Boolean).join(' '),
    weight: Math.min(1, claim.standing.origins.length / 4),
    result: {
      kind: 'claim',
      id: reference,
      title: claim.text,
      detail: [feature.name, [sayers, claim.said && formatDate(claim.said)].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
      layer: feature.layer,
      reference: feature.reference,
      claim: claim.id,
      standing: claim.standing.is,
      bbox: finite(feature.bbox),
      ...(feature.time && { time: feature.time }),
      path: `/features/${reference}`,
    },
  }
}

/** Every source: by title, authors, publisher and where it appeared, and its date. */
export function sourceEntries({ sources }: Pick<Dataset, 'sources'>): Entry[] {
  return [...sources.values()].map((source): Entry => {
    const title = source.title ?? shortReference(source)
    const authors = (source.author ?? []).map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')))
    const publishers = [source['container-title'], source.publisher].filter((name) => name !== undefined)
    return {
      id: source.id,
      names: [
        { text: title, ...(source.title && { language: source.language }) },
        ...authors.map((text) => ({ text, field: 'author' })),
        ...[...new Set(publishers)].map((text) => ({ text, field: 'publisher' })),
      ],
      texts: [],
      aside: [source.id.replaceAll('-', ' '), source.issued && formatDate(source.issued), source.type.replaceAll('-', ' ')].filter(Boolean).join(' '),
      weight: { A: 1, B: 0.8, C: 0.6, D: 0.4, E: 0.2, F: 0.2 }[source.reliability.grade],
      result: {
        kind: 'source',
        id: source.id,
        title,
        detail: [[...new Set([authorsOf(source), publicationOf(source)])].filter(Boolean).join(', '), source.issued ? formatDate(source.issued) : 'no date', `${capital(reliabilityWords[source.reliability.grade])} (${source.reliability.grade})`].filter(Boolean).join(' · '),
        source: source.id,
        path: `/sources/${source.id}`,
      },
    }
  })
}

/** Everyone whom claims name as the one who says so. */
export function claimantEntries(dataset: Dataset): Entry[] {
  const places = claimantPlaces(dataset)
  return claimantsIn(dataset).map(({ name, roles, claims }): Entry => {
    const on = places.get(name) ?? []
    return {
      id: name,
      names: [{ text: name }],
      texts: roles.length ? [{ field: 'role', text: roles.join('; ') }] : [],
      aside: '',
      weight: Math.min(1, Math.log10(1 + claims) / 2),
      result: {
        kind: 'claimant',
        id: name,
        title: name,
        detail: [roles[0], `${claims === 1 ? '1 claim' : `${claims} claims`} on ${on.length === 1 ? on[0]!.feature.name : `${on.length} places`}`].filter(Boolean).join(' · '),
        by: name,
        path: `/?${new URLSearchParams({ by: name })}`,
      },
    }
  })
}

/** The layers: by their titles, what their features are called, and their kinds. */
export function layerEntries({ layers }: Pick<Dataset, 'layers'>): Entry[] {
  return layers.map(
    (layer): Entry => ({
      id: layer.id,
      names: [{ text: layer.title }, { text: layer.noun }],
      texts: [{ field: 'summary', text: layer.summary }],
      aside: Object.values(layer.kinds).map(({ label }) => label).join(' '),
      weight: 1,
      result: { kind: 'layer', id: layer.id, title: layer.title, detail: `Layer · ${layer.features.length === 1 ? '1 entry' : `${layer.features.length} entries`}`, layer: layer.id, path: `/?layers=${layer.id}` },
    }),
  )
}

/** The names of the base map. */
export function baseEntries(gazetteer: readonly Named[]): Entry[] {
  return gazetteer.map(({ id, name, names, kind, country, focus, weight, point, bbox }): Entry => {
    const [lon, lat] = point
    return {
      id,
      names: [{ text: name }, ...Object.entries(names).map(([language, text]) => ({ text, language }))],
      texts: [],
      aside: [kind, country].filter(Boolean).join(' '),
      weight: Math.min(1, weight * (focus ? 1 : 0.6)),
      result: { kind: 'base', id, title: name, detail: [capital(kind), country].filter(Boolean).join(' · '), point, ...(bbox && { bbox }), path: `/?view=${lon},${lat},${kind === 'country' ? 5 : kind === 'province' ? 6.5 : 8}` },
    }
  })
}

function namesOf({ name, names, aliases }: AtlasFeature): Name[] {
  return [{ text: name }, ...Object.entries(names).map(([language, text]) => ({ text, language })), ...aliases.map((text) => ({ text }))]
}

/** What has no shape of its own has no box. */
function finite(box: AtlasFeature['bbox']): AtlasFeature['bbox'] | undefined {
  return box.every(Number.isFinite) ? box : undefined
}
