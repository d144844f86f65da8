/** What the claims on a question amount to, on a date. Nothing here is written by hand: it follows from the claims. */
import { agree, bearsOut, type Answer } from './answer'
import type { Claim, Field } from './schema'
import { firstDay, holdsAt, lastDay, overlap, type PartialDate, type TimeSpan } from './time'

/** A claim with its answer read by the field's type, and whether what is cited refutes it (see standing.ts). */
export type AnsweredClaim = Claim & { answer?: Answer | undefined; refuted?: boolean | undefined }

export type Resolution = {
  /** The claims that answer, and stand; of dates that agree, those that say it most finely. */
  claims: AnsweredClaim[]
  /** Their different answers, in the order of the claims. */
  answers: Answer[]
  /** Whether two of them cannot both be right. */
  contested: boolean
}

/** Whether a claim may be drawn as fact: it gives an answer, and is not refuted. */
export function stands(claim: AnsweredClaim): boolean {
  return claim.answer !== undefined && !claim.refuted
}

/** The answers to a field's question that hold on a date. */
export function resolveAt(field: Field, claims: AnsweredClaim[], date: PartialDate): Resolution {
  return resolution(field, claims.filter((claim) => stands(claim) && holdsAt(claim.when, date)))
}

/** The answers that hold on a date or, where none does, the last ones that did before it: a base that was left keeps the user it was left by. */
export function resolveLast(field: Field, claims: AnsweredClaim[], date: PartialDate): Resolution {
  const at = resolveAt(field, claims, date)
  if (at.claims.length) return at
  const ended = (claim: AnsweredClaim) => (claim.when?.to === undefined ? '' : lastDay(claim.when.to))
  const past = claims.filter((claim) => stands(claim) && ended(claim) !== '' && ended(claim) < firstDay(date))
  const last = past.map(ended).reduce((a, b) => (a > b ? a : b), '')
  return resolution(field, past.filter((claim) => ended(claim) === last))
}

/** The answers that hold on a date or were the last to hold before it, or else the first to come. */
export function resolveNearest(field: Field, claims: AnsweredClaim[], date: PartialDate): Resolution {
  const known = resolveLast(field, claims, date)
  if (known.claims.length) return known
  const standing = claims.filter(stands)
  const begins = (claim: AnsweredClaim) => firstDay(claim.when!.from!)
  const first = standing.map(begins).toSorted()[0]
  return resolution(field, standing.filter((claim) => begins(claim) === first))
}

/** Whether two standing claims on the field give answers that cannot both be right at a time they share. */
export function isContested(field: Field, claims: AnsweredClaim[]): boolean {
  const standing = claims.filter(stands)
  return standing.some((a, index) =>
    standing.slice(index + 1).some((b) => overlap(a.when ?? {}, b.when ?? {}) && !agree(field, a, b)),
  )
}

/** Without the dates that a finer one bears out: "2003" adds nothing to 14 February 2003. */
export function finest<C extends AnsweredClaim>(field: Field, claims: C[]): C[] {
  if (field.type !== 'date') return claims
  return claims.filter((claim) => !claims.some((other) => bearsOut(field, other, claim) && !bearsOut(field, claim, other)))
}

/** When what the standing claims on a field speak of was: their own time or, of a question about a date, the date that answers it, as finely as it is told. */
export function spansOf(field: Field | undefined, claims: AnsweredClaim[]): TimeSpan[] {
  const standing = claims.filter(stands)
  if (field?.type !== 'date') return standing.map(({ when = {} }) => when)
  return finest(field, standing).map(({ when, answer }) => when ?? { from: String(answer), to: String(answer) })
}

function resolution(field: Field, all: AnsweredClaim[]): Resolution {
  const claims = finest(field, all)
  const answers: Answer[] = []
  for (const { answer } of claims) {
    if (!answers.some((known) => JSON.stringify(known) === JSON.stringify(answer))) answers.push(answer!)
  }
  return { claims, answers, contested: isContested(field, claims) }
}
