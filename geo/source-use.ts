/** What rests on a source, and what stands against it. Nothing here is written by hand: it follows from the claims. */
import type { AtlasClaim, AtlasFeature, AtlasSource, Dataset } from './dataset'
import { paragraphsIn } from './coverage'
import type { Citation, Field, Source } from './schema'
import { citing } from './standing'

/** A claim, with the citations that are meant. */
export type ClaimUse = { feature: AtlasFeature; claim: AtlasClaim; field: Field; cites: Citation[] }

/** A claim that is refuted, and the claim that its editor's note names as refuting it. */
export type Refutation = ClaimUse & { by?: { feature: AtlasFeature; claim: AtlasClaim } }

/** Claims of a source on one question, and those of others that cannot be right together with them. */
export type Dispute = { feature: AtlasFeature; field: Field; claims: AtlasClaim[]; rivals: AtlasClaim[] }

export type SourceUse = {
  /** Claims it supports or mentions */
  claims: ClaimUse[]
  /** Claims it is cited against */
  contradicts: ClaimUse[]
  /** Editors' notes that cite it, each with the claim it stands under */
  notes: ClaimUse[]
  positions: { feature: AtlasFeature; cites: Citation[] }[]
  /** Claims it supports that are refuted */
  refuted: Refutation[]
  disputes: Dispute[]
  /** Sources that only repeat it */
  repeatedBy: AtlasSource[]
}

export type Passage = { paragraph: string; kind: NonNullable<Source['passages']>[string]; claims: ClaimUse[]; unclaimed?: string }

const known = new WeakMap<Dataset, ReadonlyMap<string, SourceUse>>()

/** What rests on each source of the dataset and what stands against it, by the source's id. Worked out once. */
export function sourceUses(dataset: Dataset): ReadonlyMap<string, SourceUse> {
  const uses = known.get(dataset) ?? work(dataset)
  known.set(dataset, uses)
  return uses
}

function work(dataset: Dataset): ReadonlyMap<string, SourceUse> {
  const uses = new Map([...dataset.sources.keys()].map((id): [string, SourceUse] => [id, { claims: [], contradicts: [], notes: [], positions: [], refuted: [], disputes: [], repeatedBy: [] }]))
  for (const source of dataset.sources.values()) if (source.origin) uses.get(source.origin)?.repeatedBy.push(source)
  for (const feature of dataset.layers.flatMap((layer) => layer.features)) {
    for (const [id, cites] of bySource(feature.place.cites)) uses.get(id)!.positions.push({ feature, cites })
    for (const claim of feature.claims) useOf(dataset, feature, claim, uses)
    disputesOf(feature, uses)
  }
  return uses
}

function useOf(dataset: Dataset, feature: AtlasFeature, claim: AtlasClaim, uses: Map<string, SourceUse>) {
  const field = feature.fields[claim.field]!
  for (const [id, cites] of bySource(claim.cites)) {
    const against = cites.filter(({ relation }) => relation === 'contradicts')
    const others = cites.filter(({ relation }) => relation !== 'contradicts')
    const use = uses.get(id)!
    if (against.length) use.contradicts.push({ feature, claim, field, cites: against })
    if (others.length) use.claims.push({ feature, claim, field, cites: others })
    if (claim.refuted && supporters(claim).includes(id)) {
      const by = claim.note?.claim && claimAt(dataset, feature, claim.note.claim)
      use.refuted.push({ feature, claim, field, cites: others, ...(by && { by }) })
    }
  }
  for (const [id, cites] of bySource(claim.note?.cites ?? [])) uses.get(id)!.notes.push({ feature, claim, field, cites })
}

/** Rivals are claims on the same question that cannot be right together; one that the source itself also reports is none of its rivals. */
function disputesOf(feature: AtlasFeature, uses: Map<string, SourceUse>) {
  for (const [id, field] of Object.entries(feature.fields)) {
    const claims = feature.claims.filter((claim) => claim.field === id)
    for (const source of new Set(claims.flatMap(supporters))) {
      const own = claims.filter((claim) => supporters(claim).includes(source))
      const rivals = claims.filter((claim) => !own.includes(claim) && own.some(({ standing }) => standing.rivals.includes(claim.id)))
      const disputed = own.filter(({ standing }) => rivals.some((rival) => standing.rivals.includes(rival.id)))
      if (rivals.length) uses.get(source)!.disputes.push({ feature, field, claims: disputed, rivals })
    }
  }
}

/** The claim that a reference leads to: `#claim` in the same feature, or layer/feature#claim. */
export function claimAt(dataset: Pick<Dataset, 'feature'>, from: AtlasFeature, reference: string): { feature: AtlasFeature; claim: AtlasClaim } | undefined {
  const [place, id] = reference.split('#')
  const feature = place ? dataset.feature(place) : from
  const claim = feature?.claims.find((candidate) => candidate.id === id)
  return feature && claim && { feature, claim }
}

/** Of a text whose paragraphs are counted: what each is, and which claims rest on it or why none does. */
export function passagesOf(source: AtlasSource, { claims, contradicts }: Pick<SourceUse, 'claims' | 'contradicts'>): Passage[] {
  const uses = new Map<string, ClaimUse[]>()
  for (const use of [...claims, ...contradicts]) {
    for (const paragraph of new Set(use.cites.flatMap(({ at }) => paragraphsIn(at)))) uses.set(paragraph, [...(uses.get(paragraph) ?? []), use])
  }
  return Object.entries(source.passages ?? {})
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .map(([paragraph, kind]) => {
      const unclaimed = source.unclaimed?.[paragraph]
      return { paragraph, kind, claims: uses.get(paragraph) ?? [], ...(unclaimed && { unclaimed }) }
    })
}

/** The uses under the feature that each belongs to, in the order met. */
export function byFeature<Use extends { feature: AtlasFeature }>(uses: Use[]): { feature: AtlasFeature; uses: Use[] }[] {
  const groups = new Map<AtlasFeature, Use[]>()
  for (const use of uses) groups.set(use.feature, [...(groups.get(use.feature) ?? []), use])
  return [...groups].map(([feature, group]) => ({ feature, uses: group }))
}

function bySource(cites: Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>()
  for (const citation of cites) groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation])
  return groups
}

function supporters(claim: AtlasClaim): string[] {
  return citing(claim, 'supports').map(({ source }) => source)
}
