import { credibilityWords, reliabilityWords } from '@/geo/grades'
import type { Source } from '@/geo/schema'
import styles from './citations.module.css'

/** A grade of the Admiralty code: its letter or digit over five cells, full as it is good; dotted ones are not judged, not bad. */
export function GradeCode({ code }: { code: string }) {
  const full = code === 'F' || code === '6' ? undefined : /\d/.test(code) ? 6 - Number(code) : 5 - 'ABCDE'.indexOf(code)
  return (
    <svg className={styles.code} viewBox="0 0 26 19" width="26" height="19" aria-hidden="true">
      <text x="13" y="10.5" textAnchor="middle">
        {code}
      </text>
      {[0, 1, 2, 3, 4].map((cell) => (
        <rect key={cell} x={0.5 + cell * 5.25} y="14.5" width="3.6" height="3.6" className={full === undefined ? styles.unjudged : cell < full ? styles.full : styles.empty} />
      ))}
    </svg>
  )
}

/** How reliable a source is, in words; it stands beside the source, and does not name it again. */
export function ReliabilityWords({ reliability: { grade, why } }: Pick<Source, 'reliability'>) {
  return (
    <span className={styles.words} title={why}>
      {reliabilityWords[grade].replace('source ', '')} <span className="visually-hidden">({grade})</span>
    </span>
  )
}

/** How credible a claim is. */
export function Credibility({ credibility, why }: { credibility: number; why?: string | undefined }) {
  return (
    <p className={styles.graded}>
      <GradeCode code={String(credibility)} />
      <span title={why}>
        Claim {credibilityWords[credibility]} <span className="visually-hidden">({credibility})</span>
      </span>
    </p>
  )
}
