/** The selected feature's own time, for the timeline: its phases one after the other, and its claims where they hold. */
import { statusStretches, statusWords, type ChangingItem, type ChangingLayer } from './changes'
import { drawingOf } from './drawing'
import { formatAnswer } from './answer'
import type { AtlasClaim } from './dataset'
import { happensOnce } from './moment'
import { drawnBy, periodOf } from './properties'
import type { Field } from './schema'
import type { StandingName } from './standing'
import { dayNumber, firstDay, lastDay, middleDay, type PartialDate, type TimeSpan } from './time'
import type { Colour } from './vocabulary'

/** How a phase is drawn: sources say how it stands, they disagree, or none does. */
export type PhaseKind = 'known' | 'contested' | 'unknown'

export type Phase = {
  kind: PhaseKind
  words: string
  colour: Colour
  when: TimeSpan
  /** Its first and last day, as day numbers; a missing one is open */
  first?: number | undefined
  last?: number | undefined
  /** The last day on which it may have begun, and the first on which it may have ended: other than first and last where only a month or year is known */
  begun?: number | undefined
  ended?: number | undefined
}

/** A claim's place in time; claims whose time is the same in one. */
export type ClaimSpan = { id: string; words: string; standing: StandingName; when: TimeSpan; first?: number | undefined; last?: number | undefined }

/** The phases of an item: the stretches of its status; of what happens once, and of what has no status, its own time. */
export function phasesOf(layer: ChangingLayer, item: ChangingItem): Phase[] {
  const { properties } = item
  const { colour } = drawingOf(layer, drawnBy(layer, properties))
  if (layer.fields.status && !happensOnce(layer)) {
    return statusStretches(item).map((stretch) => ({
      kind: stretch.contested ? 'contested' : stretch.status === null ? 'unknown' : 'known',
      words: statusWords(stretch),
      colour,
      ...timesOf({ from: stretch.begins, to: stretch.ends }),
    }))
  }
  const period = periodOf(properties)
  if (period.from === undefined && period.to === undefined) return []
  return [{ kind: 'known', words: String(properties.kind_label ?? properties.name), colour, ...timesOf(period) }]
}

/** Where the claims of a feature lie in time, in the order of their beginning: when they are true of the world, or the date that they give. */
export function claimSpansOf({ claims, fields }: { claims: readonly AtlasClaim[]; fields: Readonly<Record<string, Field>> }): ClaimSpan[] {
  const spans = claims.flatMap((claim): ClaimSpan[] => {
    const field = fields[claim.field]
    const dated: TimeSpan | undefined = field?.type === 'date' && typeof claim.answer === 'string' ? { from: claim.answer, to: claim.answer } : undefined
    const when = claim.when ?? dated
    if (!field || !when || (when.from === undefined && when.to === undefined)) return []
    const { first, last } = timesOf(when)
    const answer = claim.answer === undefined ? claim.text : formatAnswer(field, claim.answer, claim)
    return [{ id: claim.id, words: `${field.label}: ${answer}`, standing: claim.standing.is, when, first, last }]
  })
  return spans.toSorted((a, b) => (a.first ?? -Infinity) - (b.first ?? -Infinity) || (b.last ?? Infinity) - (a.last ?? Infinity))
}

/** The day that shows a phase or a claim: its first or, where only a month or year is known, the one in its middle; of an open beginning its last. */
export function dayThatShows({ from, to }: TimeSpan): number {
  return dayNumber(from === undefined ? lastDay(to!) : middleDay(from))
}

function timesOf(when: TimeSpan): Pick<Phase, 'when' | 'first' | 'last' | 'begun' | 'ended'> {
  const day = (date: PartialDate | undefined, edge: (date: PartialDate) => string) => (date === undefined ? undefined : dayNumber(edge(date)))
  return { when, first: day(when.from, firstDay), begun: day(when.from, lastDay), ended: day(when.to, firstDay), last: day(when.to, lastDay) }
}
