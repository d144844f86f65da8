/** Who says so, as a claim's `by` has it: "Name, role", several joined by semicolons. */
import type { AtlasSource, Dataset } from './dataset'
import { shortReference } from './reference'
import type { Claim } from './schema'
import { citing } from './standing'

export type Claimant = { name: string; role?: string }

/** A claim's claimants with their roles; none where nobody beside the source's author says so. */
export function claimantsOf({ by }: Pick<Claim, 'by'>): Claimant[] {
  const each = (by ?? '').split(';').map((one) => one.split(',').map((part) => part.trim()))
  return each.flatMap(([name, ...role]) => (name ? [{ name, ...(role.length > 0 && { role: role.join(', ') }) }] : []))
}

/** Who says so, for readers: its claimants or, where none is named, the authors of the sources that support it. */
export function sayersOf(claim: Pick<Claim, 'by' | 'cites'>, sources: Readonly<Record<string, AtlasSource>>): string {
  if (claim.by) return claim.by
  const names = citing(claim, 'supports').map(({ source }) => shortReference(sources[source]!).split(', ')[0]!)
  return [...new Set(names)].join('; ')
}

/** Every claimant of an atlas by name, with the roles they are given and how many claims are theirs, the most first. */
export function claimantsIn({ layers }: Pick<Dataset, 'layers'>): { name: string; roles: string[]; claims: number }[] {
  const known = new Map<string, { roles: Set<string>; claims: number }>()
  for (const claim of layers.flatMap((layer) => layer.features).flatMap((feature) => feature.claims)) {
    for (const { name, role } of claimantsOf(claim)) {
      const entry = known.get(name) ?? { roles: new Set(), claims: 0 }
      known.set(name, entry)
      entry.claims++
      if (role) entry.roles.add(role)
    }
  }
  return [...known].map(([name, { roles, claims }]) => ({ name, roles: [...roles], claims })).toSorted((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'))
}
