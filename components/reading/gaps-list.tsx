import type { AtlasFeature } from '@/geo/dataset'
import type { Gaps } from '@/geo/gaps'
import { formatDate } from '@/geo/time'

/** The open questions of a feature, each in words. */
export function GapsList({ gaps: { unanswered, stale, noStatus }, feature: { fields, reference } }: { gaps: Gaps; feature: Pick<AtlasFeature, 'fields' | 'reference'> }) {
  return (
    <ul>
      {noStatus && <li>{fields.status!.question} No claim says so for today.</li>}
      {unanswered.filter((id) => !(noStatus && id === 'status')).map((id) => (
        <li key={id}>{fields[id]!.question} No claim answers.</li>
      ))}
      {stale.map(({ field, claim, lastSaid, due }) => (
        <li key={field}>
          {fields[field]!.question} <a href={`/features/${reference}#claim-${claim}`}>Last said</a>: {lastSaid ? formatDate(lastSaid) : 'date unknown'}; due to be looked at again since {formatDate(due)}.
        </li>
      ))}
    </ul>
  )
}
