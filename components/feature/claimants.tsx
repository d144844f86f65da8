import type { AtlasSource } from '@/geo/dataset'
import { claimantsOf, sayersOf } from '@/geo/claimants'
import type { Claim } from '@/geo/schema'
import styles from './claims.module.css'

/** Who says so: a named claimant leads to the picture according to them; an author of the sources to nothing but their citation below. */
export function Claimants({ claim, sources }: { claim: Claim; sources: Record<string, AtlasSource> }) {
  if (!claim.by) return <span className={styles.claimant}>{sayersOf(claim, sources)}</span>
  return claimantsOf(claim).map(({ name, role }, index) => (
    <span key={name}>
      {index > 0 && '; '}
      <a className={styles.claimant} href={`/?by=${encodeURIComponent(name)}`} title="The picture according to them">
        {name}
      </a>
      {role && `, ${role}`}
    </span>
  ))
}
