/** Who says what: the claimants that claims name. */
import type { AtlasClaim, AtlasFeature, AtlasSource, Dataset } from './dataset'
import { shortReference } from './reference'

export type NamedClaimant = { name: string; role?: string }

export type Claimant = {
  name: string
  /** The different roles it is named in, in the order met */
  roles: string[]
  /** Its claims, by feature */
  features: { feature: AtlasFeature; claims: AtlasClaim[] }[]
  count: number
}

/** Those whom a claim's `by` names: several joined by ";", each a name and, after the first comma, a role. */
export function claimantsOf(by: string): NamedClaimant[] {
  return by
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [name, ...role] = each.split(',')
      return { name: name!.trim(), ...(role.length && { role: role.join(',').trim() }) }
    })
}

/** Who says so, in words: those named, or else the sources that support it. */
export function claimantOf(claim: AtlasClaim, sources: Pick<ReadonlyMap<string, AtlasSource>, 'get'>): string {
  if (claim.by) return claim.by
  const supporting = claim.cites.filter(({ relation = 'supports' }) => relation === 'supports')
  return [...new Set(supporting.map(({ source }) => shortReference(sources.get(source)!).split(', ')[0]!))].join('; ')
}

/** Everyone named as a claimant, those with the most claims first. */
export function claimants({ layers }: Pick<Dataset, 'layers'>): Claimant[] {
  const known = new Map<string, Claimant>()
  for (const feature of layers.flatMap((layer) => layer.features)) {
    for (const claim of feature.claims) {
      for (const { name, role } of claimantsOf(claim.by ?? '')) {
        const claimant = known.get(name) ?? { name, roles: [], features: [], count: 0 }
        known.set(name, claimant)
        if (role && !claimant.roles.includes(role)) claimant.roles.push(role)
        const last = claimant.features.at(-1)
        if (last?.feature === feature) {
          if (last.claims.at(-1) === claim) continue
          last.claims.push(claim)
        } else claimant.features.push({ feature, claims: [claim] })
        claimant.count += 1
      }
    }
  }
  return [...known.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
}
