/** The claims on one question as a reader compares them: those in dispute by what they say, apart from the rest. */
import { boundsOf, formatAnswer } from './answer'
import type { AtlasClaim } from './dataset'
import type { Field } from './schema'
import { firstDay, lastDay, type PartialDate } from './time'

/** One answer, in words, and the claims that give it. */
export type Side = { answer: string; claims: AtlasClaim[] }

export type Sorted = {
  /** Each a dispute: two sides or more that cannot all be right at a time they share */
  disputes: Side[][]
  /** What else stands, in time order */
  others: AtlasClaim[]
  /** In time order */
  refuted: AtlasClaim[]
}

/** Sorts the claims on a field. Claims that are rivals only through others between them are in one dispute. */
export function sortClaims(field: Field, claims: readonly AtlasClaim[]): Sorted {
  const inTime = claims.toSorted(byTime)
  const left = new Set(inTime.filter(({ standing }) => standing.rivals.length > 0))
  const disputes: Side[][] = []
  for (const claim of inTime) {
    if (!left.has(claim)) continue
    const sides = sidesOf(field, together(claim, left))
    // A picture may leave out all that a claim is at odds with: then nothing can stand beside it.
    if (sides.length > 1) disputes.push(sides)
  }
  const disputed = new Set(disputes.flat().flatMap((side) => side.claims))
  return {
    disputes,
    others: inTime.filter((claim) => !disputed.has(claim) && claim.standing.is !== 'refuted'),
    refuted: inTime.filter(({ standing }) => standing.is === 'refuted'),
  }
}

/** A claim and all that it is at odds with, directly or through others; taken out of `left`. */
function together(first: AtlasClaim, left: Set<AtlasClaim>): AtlasClaim[] {
  const found = [first]
  left.delete(first)
  for (const claim of found) {
    for (const rival of left) {
      if (!claim.standing.rivals.includes(rival.id)) continue
      left.delete(rival)
      found.push(rival)
    }
  }
  return found.toSorted(byTime)
}

/** Claims by what they answer; figures and dates from the least to the greatest, as on an axis. */
function sidesOf(field: Field, claims: AtlasClaim[]): Side[] {
  const sides = new Map<string, Side>()
  for (const claim of claims) {
    const answer = formatAnswer(field, claim.answer!, claim)
    const side = sides.get(answer) ?? { answer, claims: [] }
    side.claims.push(claim)
    sides.set(answer, side)
  }
  const all = [...sides.values()]
  return field.type === 'number' || field.type === 'date' ? all.toSorted((a, b) => compare(orderOf(field, a.claims[0]!), orderOf(field, b.claims[0]!))) : all
}

/** What orders an answer among others: where it begins, or ends where it has no beginning. */
function orderOf(field: Field, claim: AtlasClaim): string | number {
  const [least, greatest] = boundsOf(field, claim)
  return least === -Infinity ? greatest : least
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** So many claims are read at once. */
const UNFOLDED = 4

/** Claims in time order, parted: of many the earlier ones are folded, but never one of the last four that begin by a date. */
export function foldEarlier<C extends AtlasClaim>(claims: readonly C[], date: PartialDate): { folded: C[]; shown: C[] } {
  const begun = claims.filter((claim) => dayOf(claim) <= lastDay(date)).length
  const start = Math.max(0, begun - UNFOLDED)
  // One alone is no fewer to read once it is folded.
  return start > 1 ? { folded: claims.slice(0, start), shown: claims.slice(start) } : { folded: [], shown: [...claims] }
}

/** The order of claims in time. */
export function byTime(a: AtlasClaim, b: AtlasClaim): number {
  return dayOf(a).localeCompare(dayOf(b))
}

/** The day that places a claim in time: of the world where it says, else when it was said. */
function dayOf({ when, said }: AtlasClaim): string {
  return firstDay(when?.from ?? when?.to ?? said ?? '9999')
}
