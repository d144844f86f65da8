/** Of the sources that are read through whole: which of their paragraphs the claims cite. */
import type { AtlasSource, Dataset } from './dataset'
import type { Source } from './schema'

export type Passage = {
  /** ¶12 */
  at: string
  kind: NonNullable<Source['passages']>[string]
  /** The claims that cite it, as layer/feature#claim */
  claims: string[]
  /** Why no claim does */
  unclaimed?: string | undefined
}

/** The paragraphs that the place in a citation names: "¶3 and ¶4" names two, "¶3–¶5" three; none when it names none. */
export function paragraphsIn(at: string): string[] {
  return [...at.matchAll(/¶(\d+)(?:\s*[–-]\s*¶?(\d+))?/g)].flatMap(([, from, to]) => {
    const length = Math.max(0, Number(to ?? from) - Number(from)) + 1
    return Array.from({ length }, (_, index) => `¶${Number(from) + index}`)
  })
}

/** Every source whose paragraphs are counted, paragraph by paragraph, in the order of its text. */
export function coverageOf({ layers, sources }: Pick<Dataset, 'layers' | 'sources'>): { source: AtlasSource; passages: Passage[] }[] {
  const counted = [...sources.values()].filter((source) => source.passages)
  const citing = new Map<string, string[]>()
  for (const feature of layers.flatMap((layer) => layer.features)) {
    for (const claim of feature.claims) {
      for (const key of new Set(claim.cites.flatMap(({ source, at }) => paragraphsIn(at).map((paragraph) => `${source} ${paragraph}`)))) {
        citing.set(key, [...(citing.get(key) ?? []), `${feature.reference}#${claim.id}`])
      }
    }
  }
  return counted.map((source) => ({
    source,
    passages: Object.entries(source.passages!).map(([at, kind]) => ({ at, kind, claims: citing.get(`${source.id} ${at}`) ?? [], unclaimed: source.unclaimed?.[at] })),
  }))
}
