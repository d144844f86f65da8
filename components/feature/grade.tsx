import { credibilityWords, reliabilityWords } from '@/geo/grades'
import type { Source } from '@/geo/schema'
import styles from './citations.module.css'

/** How reliable a source is: in words first, then by its letter. It stands beside the source, and does not name it again. */
export function Reliability({ reliability: { grade, why } }: Pick<Source, 'reliability'>) {
  return <Grade words={reliabilityWords[grade].replace('source ', '')} code={grade} why={why} />
}

/** How credible a claim is: in words first, then by its digit. */
export function Credibility({ credibility, why }: { credibility: number; why?: string | undefined }) {
  return (
    <p className={styles.graded}>
      <Grade words={`Claim ${credibilityWords[credibility]}`} code={String(credibility)} why={why} />
    </p>
  )
}

/** A grade of the Admiralty code: words, then letter or digit beside five cells, full as it is good; dotted ones are not judged, not bad. */
function Grade({ words, code, why }: { words: string; code: string; why: string | undefined }) {
  const full = code === 'F' || code === '6' ? undefined : /\d/.test(code) ? 6 - Number(code) : 5 - 'ABCDE'.indexOf(code)
  return (
    <span className={styles.grade} title={why}>
      {words} <span className="visually-hidden">({code})</span>
      <svg viewBox="0 0 38 12" width="38" height="12" aria-hidden="true">
        <text x="0" y="10.3">
          {code}
        </text>
        {[0, 1, 2, 3, 4].map((cell) => (
          <rect key={cell} x={11 + cell * 5.25} y="5" width="3.6" height="5" className={full === undefined ? styles.unjudged : cell < full ? styles.full : styles.empty} />
        ))}
      </svg>
    </span>
  )
}
