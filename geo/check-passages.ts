/** The checks on sources that are read through whole: citations name paragraphs that are there, and no paragraph of running text is passed over in silence. */
import { paragraphsIn } from './coverage'
import type { AtlasFolder, FileOf, Path } from './read'
import type { Source } from './schema'

/** What is wrong with the place that a citation of such a source names. */
export function wrongParagraphs(at: string, passages: NonNullable<Source['passages']>): string[] {
  const named = paragraphsIn(at)
  if (!named.length) return ['names no paragraph, and those of its source are counted: write ¶12, or ¶3 and ¶4']
  return named.filter((paragraph) => !(paragraph in passages)).map((paragraph) => `names ${paragraph}, which its source does not have: it has ${Object.keys(passages).length}`)
}

/** Paragraphs of running text that no claim cites and no reason excuses, and reasons that excuse nothing. */
export function wrongPassages({ sources, layers }: Pick<AtlasFolder, 'sources' | 'layers'>): { source: FileOf<Source>; path: Path; message: string }[] {
  const cited = new Set(
    layers
      .flatMap((layer) => layer.features)
      .flatMap(({ data }) => data.claims)
      .flatMap(({ cites }) => cites)
      .flatMap(({ source, at }) => paragraphsIn(at).map((paragraph) => `${source} ${paragraph}`)),
  )
  return [...sources.values()].flatMap((source) => {
    const { passages = {}, unclaimed = {} } = source.data
    const silent = Object.entries(passages)
      .filter(([at, kind]) => kind === 'text' && !cited.has(`${source.id} ${at}`) && !unclaimed[at])
      .map(([at]) => ({ source, path: ['passages', at], message: `${at} is cited by no claim: cite it, or say under unclaimed why none does` }))
    const needless = Object.keys(unclaimed).flatMap((at) => {
      const path = ['unclaimed', at]
      if (!(at in passages)) return [{ source, path, message: `unclaimed: ${at} is not among the passages` }]
      return cited.has(`${source.id} ${at}`) ? [{ source, path, message: `unclaimed: ${at} is cited by a claim after all: take the reason out` }] : []
    })
    return [...silent, ...needless]
  })
}
