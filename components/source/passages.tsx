import type { Passage } from '@/geo/source-use'
import styles from './source.module.css'
import { featurePath } from './use'

const kindWords: Record<Passage['kind'], string> = { text: 'running text', heading: 'heading', note: 'note', bio: 'about the author' }

/** A text paragraph by paragraph: what each is, and the claims that rest on it, or why none does. */
export function Passages({ passages }: { passages: Passage[] }) {
  return (
    <table className={styles.passages}>
      <thead>
        <tr>
          <th scope="col">¶</th>
          <th scope="col">What it is</th>
          <th scope="col">Claims that cite it</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={passage.paragraph}>
            <th scope="row">{passage.paragraph}</th>
            <td>{kindWords[passage.kind]}</td>
            <td>
              <Cell {...passage} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ claims, kind, unclaimed }: Passage) {
  if (claims.length) {
    return (
      <ul>
        {claims.map(({ feature, claim, field }) => (
          <li key={`${feature.reference} ${claim.id}`}>
            <a href={`${featurePath(feature)}#claim-${claim.id}`}>
              {feature.name}: {field.question}
            </a>
            {claim.refuted && <strong> refuted</strong>}
          </li>
        ))}
      </ul>
    )
  }
  if (unclaimed) return <>None: {unclaimed}</>
  return <span className={styles.none}>{kind === 'text' ? 'None yet' : '—'}</span>
}
