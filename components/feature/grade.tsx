import { credibilityWords, reliabilityWords } from '@/geo/grades'
import type { Source } from '@/geo/schema'
import { capital } from '@/geo/words'
import styles from './citations.module.css'

/** How reliable a source is: its letter over five cells, and in words. It stands beside the source, and does not name it again. */
export function Reliability({ reliability: { grade, why } }: Pick<Source, 'reliability'>) {
  return <Grade words={capital(reliabilityWords[grade])} code={grade} why={why} />
}

/** How credible a claim is: its digit over five cells, and in words. */
export function Credibility({ credibility, why }: { credibility: number; why?: string | undefined }) {
  return (
    <p className={styles.graded}>
      <Grade words={`Claim ${credibilityWords[credibility]}`} code={String(credibility)} why={why} />
    </p>
  )
}

/** A grade of the Admiralty code: letter or digit over five cells, full as it is good; dotted ones are not judged, not bad. */
function Grade({ words, code, why }: { words: string; code: string; why: string | undefined }) {
  const full = code === 'F' || code === '6' ? undefined : /\d/.test(code) ? 6 - Number(code) : 5 - 'ABCDE'.indexOf(code)
  return (
    <span className={styles.grade} title={why}>
      <svg viewBox="0 0 27 20" width="27" height="20" aria-hidden="true">
        <text x="13.5" y="11" textAnchor="middle">
          {code}
        </text>
        {[0, 1, 2, 3, 4].map((cell) => (
          <rect key={cell} x={0.8 + cell * 5.35} y="14.4" width="4" height="4.6" className={full === undefined ? styles.unjudged : cell < full ? styles.full : styles.empty} />
        ))}
      </svg>
      <span>
        {words} <span className="visually-hidden">({code})</span>
      </span>
    </span>
  )
}
