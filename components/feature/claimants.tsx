import type { AtlasSource } from '@/geo/dataset'
import { sayersOf } from '@/geo/claimants'
import type { Claim } from '@/geo/schema'
import styles from './claims.module.css'

/** Who says so: a named claimant leads to the picture according to them; an author of the sources to nothing but their citation below. */
export function Claimants({ claim, sources }: { claim: Claim; sources: Record<string, AtlasSource> }) {
  if (!claim.by) return <span className={styles.claimant}>{sayersOf(claim, sources)}</span>
  return claim.by.split(';').map((each, index) => {
    const [name = '', ...role] = each.split(',')
    return (
      <span key={each}>
        {index > 0 && '; '}
        <a className={styles.claimant} href={`/?by=${encodeURIComponent(name.trim())}`} title="The picture according to them">
          {name.trim()}
        </a>
        {role.length > 0 && `, ${role.join(',').trim()}`}
      </span>
    )
  })
}
