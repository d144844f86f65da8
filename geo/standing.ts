/**
 * What the evidence for a claim amounts to. It is computed, never written by hand, and each answer carries the rule that
 * gave it. Grades are compared on the Admiralty code's first axis (NATO AJP-2.1); F, not judged, is neither higher nor
 * lower than any other.
 */
import { agree, bearsOut } from './answer'
import { stands, type AnsweredClaim } from './evidence'
import type { Citation, Claim, Field, Source } from './schema'
import { overlap } from './time'

export type StandingName = 'refuted' | 'contested' | 'corroborated' | 'single-source'

export const standingWords: Record<StandingName, string> = { refuted: 'Refuted', contested: 'Contested', corroborated: 'Corroborated', 'single-source': 'Single source' }

export type Standing = {
  is: StandingName
  /** The rule that gave it, in words */
  rule: string
  /** Ids of the sources that support it and repeat no other: what counts as independent */
  origins: string[]
  /** Of a contested claim: ids of the claims it cannot be right together with, all of the same feature */
  rivals: string[]
}

/** The records that a standing needs, by id. */
export type Graded = ReadonlyMap<string, Pick<Source, 'reliability' | 'origin'>>

type Weighable = Pick<Claim, 'cites' | 'note'>

/** Whether a claim is refuted: by an editor's cited correction, or by a cited contradiction of higher grade than all that supports it. */
export function isRefuted(claim: Weighable, sources: Graded): boolean {
  return claim.note?.refutes === true || outgraded(claim, sources) !== undefined
}

/** The standing of a claim among the claims on its field. `refuted` has to be set on all of them. */
export function standingOf(field: Field, claim: AnsweredClaim, claims: readonly AnsweredClaim[], sources: Graded): Standing {
  const origins = originsOf(claim, sources)
  if (claim.refuted) {
    const rule = claim.note?.refutes
      ? 'An editor’s correction, with its citation, refutes it.'
      : `It is contradicted by a source of a higher grade (${gradeOf(outgraded(claim, sources)!, sources)}) than any that supports it (${bestGrade(claim, sources)}).`
    return { is: 'refuted', rule, origins, rivals: [] }
  }
  const rivals = rivalsOf(field, claim, claims)
  const contradictions = citing(claim, 'contradicts')
  if (rivals.length || contradictions.length) {
    const rule = [
      ...(rivals.length ? [`${counted(rivals.length, 'other claim', 'other claims')} on the same question, for a time that overlaps, cannot be right together with it.`] : []),
      ...(contradictions.length ? [`${counted(contradictions.length, 'source contradicts it', 'sources contradict it')}, of no higher grade than the best that supports it.`] : []),
    ].join(' ')
    return { is: 'contested', rule, origins, rivals: rivals.map(({ id }) => id) }
  }
  const borneOut = claims.filter((other) => other !== claim && stands(other) && stands(claim) && sharesTime(claim, other) && bearsOut(field, other, claim))
  const all = [...new Set([origins, ...borneOut.map((other) => originsOf(other, sources))].flat())]
  if (all.length > 1) return { is: 'corroborated', rule: `${counted(all.length, 'independent source says', 'independent sources say')} so: articles that repeat one report count once.`, origins: all, rivals: [] }
  const rule = citing(claim, 'supports').length > 1 ? 'All its citations go back to one source.' : all.length ? 'One source says so, and no other bears it out.' : 'No source supports it: it is only mentioned.'
  return { is: 'single-source', rule, origins: all, rivals: [] }
}

/** The claims that stand and cannot be right together with this one, at a time that both speak of. */
export function rivalsOf<C extends AnsweredClaim>(field: Field, claim: AnsweredClaim, claims: readonly C[]): C[] {
  if (!stands(claim)) return []
  return claims.filter((other) => other.id !== claim.id && stands(other) && sharesTime(claim, other) && !agree(field, claim, other))
}

/** The source that a source goes back to: itself, if it repeats no other. */
export function originOf(id: string, sources: Graded): string {
  const seen = new Set<string>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    const origin = sources.get(at)?.origin
    if (origin === undefined) break
    at = origin
  }
  return at
}

/** The citations of one relation; a citation that says none supports. */
export function citing({ cites }: Pick<Claim, 'cites'>, relation: NonNullable<Citation['relation']>): Citation[] {
  return cites.filter((citation) => (citation.relation ?? 'supports') === relation)
}

function originsOf(claim: Weighable, sources: Graded): string[] {
  return [...new Set(citing(claim, 'supports').map(({ source }) => originOf(source, sources)))]
}

/** The source that contradicts it with a higher grade than any that supports it. */
function outgraded(claim: Weighable, sources: Graded): string | undefined {
  const best = bestGrade(claim, sources)
  if (best === undefined) return undefined
  return citing(claim, 'contradicts')
    .map(({ source }) => source)
    .find((source) => gradeOf(source, sources) < best)
}

/** The highest grade among what supports it; undefined when none of it has been judged. */
function bestGrade(claim: Weighable, sources: Graded): string | undefined {
  return citing(claim, 'supports')
    .map(({ source }) => gradeOf(source, sources))
    .filter((grade) => grade !== 'F')
    .toSorted()[0]
}

function gradeOf(id: string, sources: Graded): string {
  return sources.get(id)?.reliability.grade ?? 'F'
}

function sharesTime(a: AnsweredClaim, b: AnsweredClaim): boolean {
  return overlap(a.when ?? {}, b.when ?? {})
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
