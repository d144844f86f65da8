/** Where those who make claims make them. */
import { claimantsOf } from './claimants'
import type { AtlasFeature, Dataset } from './dataset'

export type ClaimantPlace = { feature: AtlasFeature; /** The ids of the claimant's claims on it */ claims: string[] }

/** The features on which each claimant says something, by the claimant's name, in the order of the atlas. */
export function claimantPlaces({ layers }: Pick<Dataset, 'layers'>): ReadonlyMap<string, ClaimantPlace[]> {
  const places = new Map<string, ClaimantPlace[]>()
  for (const feature of layers.flatMap((layer) => layer.features)) {
    for (const claim of feature.claims) {
      for (const name of new Set(claimantsOf(claim).map((claimant) => claimant.name))) {
        const known = places.get(name) ?? []
        places.set(name, known)
        const last = known.at(-1)
        if (last?.feature === feature) last.claims.push(claim.id)
        else known.push({ feature, claims: [claim.id] })
      }
    }
  }
  return places
}
