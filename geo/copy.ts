/**
 * A feature as text that can be carried away: every claim with its footnotes, so that no statement goes without its
 * source. In Markdown with footnotes ([^1], as Pandoc and GitHub read them), or in plain text.
 */
import { formatAnswer } from './answer'
import { claimAddress, type Taken } from './cite/csl'
import { sayersOf } from './claimants'
import type { AtlasClaim, AtlasFeature, AtlasSource, Dataset } from './dataset'
import { isContested, resolveAt } from './evidence'
import { credibilityWords, reliabilityWords } from './grades'
import { byTime } from './disputes'
import { markup, type Markup } from './markup'
import { placeWords } from './position'
import { addressOf, authorsOf, closed, publicationOf, shortReference } from './reference'
import type { Citation } from './schema'
import { claimAt } from './source-use'
import { standingWords } from './standing'
import { formatDate, formatSpan } from './time'
import { grouped } from './words'

export type CopyOptions = Taken & {
  form: 'markdown' | 'text'
  /** This claim alone */
  only?: AtlasClaim
}

type Writer = CopyOptions & { dataset: Dataset; feature: AtlasFeature; mark: Markup; notes: Notes; sources: Record<string, AtlasSource> }

/** The copy, ending in a line feed. */
export function featureCopy(dataset: Dataset, feature: AtlasFeature, options: CopyOptions): string {
  const writer: Writer = { ...options, dataset, feature, mark: markup[options.form], notes: new Notes(dataset.sources), sources: Object.fromEntries(dataset.sources) }
  const blocks = options.only ? [heading(writer), ...questions(writer)] : [heading(writer), ...summary(writer), ...questions(writer), ...position(writer)]
  return `${[...blocks, ...footnotes(writer), ...bibliography(writer), origin(writer)].join('\n\n')}\n`
}

/** The footnotes in the order met: the same place in the same source is one. */
class Notes {
  private readonly met: Citation[] = []
  constructor(readonly sources: Dataset['sources']) {}

  numberOf({ source, at, relation }: Citation): number {
    const index = this.met.findIndex((note) => note.source === source && note.at === at && (note.relation ?? 'supports') === (relation ?? 'supports'))
    return index >= 0 ? index + 1 : this.met.push({ source, at, relation })
  }

  list(): { number: number; citation: Citation; source: AtlasSource }[] {
    return this.met.map((citation, index) => ({ number: index + 1, citation, source: this.sources.get(citation.source)! }))
  }
}

function heading({ feature, dataset, mark }: Writer): string {
  const { label } = dataset.layer(feature.layer)!.kinds[feature.kind]!
  const names = [...new Set(Object.values(feature.names))].filter((name) => name !== feature.name)
  return [mark.title(feature.name), [label, ...names].map(mark.text).join(' · ')].join('\n\n')
}

function summary({ feature, dataset, date, mark }: Writer): string[] {
  const field = dataset.layer(feature.layer)!.fields.status
  const claims = feature.claims.filter((claim) => claim.field === 'status')
  const { answers, contested } = field ? resolveAt(field, claims, date) : { answers: [], contested: false }
  const status = answers.length === 1 ? formatAnswer(field!, answers[0]!) : contested ? 'sources disagree' : 'not known'
  return [
    ...(field && feature.claims.length ? [`${mark.text(field.label)} on ${formatDate(date)}: ${mark.strong(status)}`] : []),
    ...(feature.summary ? [mark.text(feature.summary)] : []),
  ]
}

function questions(writer: Writer): string[] {
  const { feature, mark, only } = writer
  const asked = Object.entries(feature.fields).filter(([id]) => (only ? only.field === id : feature.claims.some((claim) => claim.field === id)))
  const blocks = asked.flatMap(([id, field]) => {
    const all = feature.claims.filter((claim) => claim.field === id)
    const claims = only ? [only] : all.toSorted(byTime)
    const contested = isContested(field, all) ? ` (contested${only ? `: ${all.length} claims on this question` : ''})` : ''
    return [mark.section(3, `${field.question}${contested}`), claims.map((claim) => claimText(writer, claim)).join('\n')]
  })
  return asked.length ? [mark.section(2, only ? 'Claim' : 'Claims'), ...blocks] : []
}

function claimText(writer: Writer, claim: AtlasClaim): string {
  const { feature, mark, base, sources } = writer
  const field = feature.fields[claim.field]!
  const { refuted, standing } = claim
  const answer = claim.answer === undefined ? undefined : formatAnswer(field, claim.answer, claim)
  const head = [refuted && `${mark.strong('Refuted')}:`, answer && (refuted ? mark.struck(answer) : mark.strong(answer)), claim.when && `(${formatSpan(claim.when)})`].filter(Boolean).join(' ')
  const meta = [
    `${sayersOf(claim, sources)}${claim.said ? `, ${formatDate(claim.said)}` : ''}`,
    claim.kind,
    claim.credibility !== undefined && `${credibilityWords[claim.credibility]} (${claim.credibility})`,
    // That it is refuted stands before it already.
    !refuted && standingWords[standing.is].toLowerCase(),
  ].filter(Boolean)
  const statement = `${head}${head ? (refuted || !answer ? ' ' : '. ') : ''}${mark.text(closed(claim.text))}`
  return [
    mark.item(0, `${statement} ${mark.text(`${meta.join('; ')}.`)}${references(writer, claim.cites)}`),
    ...(claim.note ? [mark.item(1, noteText(writer, claim.note))] : []),
    ...(refuted && !claim.note?.refutes ? [mark.item(1, mark.text(standing.rule))] : []),
    mark.item(1, mark.link('Address of this claim', claimAddress(base, feature, claim))),
  ].join('\n')
}

function noteText(writer: Writer, note: NonNullable<AtlasClaim['note']>): string {
  const { dataset, feature, base, mark } = writer
  const by = note.claim && claimAt(dataset, feature, note.claim)
  const see = by ? ` ${mark.link('The claim that refutes it', claimAddress(base, by.feature, by.claim))}.` : ''
  return `${mark.strong(note.refutes ? 'Correction' : 'Editor’s note')}: ${mark.text(closed(note.text))}${references(writer, note.cites)}${see}`
}

function position(writer: Writer): string[] {
  const { feature, mark } = writer
  return [mark.section(2, 'Position'), `${mark.text(positionWords(feature))}${references(writer, feature.place.cites)}`]
}

/** Where, how precisely that is known, and how it was arrived at. */
export function positionWords({ geometry, place, length }: Pick<AtlasFeature, 'geometry' | 'place' | 'length'>): string {
  const line = length === undefined ? '' : ` ${grouped(Math.round(length))} km along the line as drawn, computed by Oxus.`
  return `${placeWords(geometry, place)}${place.note ? ` ${closed(place.note)}` : ''}${line}`
}

function footnotes({ notes, mark, form }: Writer): string[] {
  const relation = { supports: '', contradicts: 'Against it: ', mentions: 'Mentioned in ' }
  const lines = notes.list().map(({ number, citation, source }) => mark.note(number, mark.text(`${relation[citation.relation ?? 'supports']}${shortReference(source)}${titled(source)}: ${closed(citation.at)}`)))
  if (!lines.length) return []
  return form === 'text' ? [mark.section(2, 'Notes'), lines.join('\n')] : [lines.join('\n')]
}

/** The title, where the few words of a reference do not begin with it already. */
function titled(source: AtlasSource): string {
  return source.title && !shortReference(source).startsWith(source.title) ? `, “${source.title}”` : ''
}

function bibliography({ notes, mark, base }: Writer): string[] {
  const cited = [...new Map(notes.list().map(({ source }) => [source.id, source])).values()].toSorted((a, b) => authorsOf(a).localeCompare(authorsOf(b), 'en') || (a.issued ?? '').localeCompare(b.issued ?? ''))
  if (!cited.length) return []
  const lines = cited.map((source) => {
    const address = addressOf(source)
    const { grade } = source.reliability
    const where = [authorsOf(source), source.issued ? formatDate(source.issued) : 'No date'].map((part) => mark.text(closed(part)))
    const title = source.title ? mark.cited(closed(source.title)) : mark.text('Title unknown.')
    const publication = publicationOf(source)
    const end = [...(publication ? [mark.text(closed(publication))] : []), ...(address ? [mark.address(address)] : []), mark.text(`(${reliabilityWords[grade]}, ${grade};`), `${mark.link('record', `${base}/sources/${source.id}`)})`]
    return mark.item(0, [...where, title, ...end].join(' '))
  })
  return [mark.section(2, 'Sources'), lines.join('\n')]
}

function origin({ dataset, feature, base, date, only, mark }: Writer): string {
  const address = only ? claimAddress(base, feature, only) : `${base}/features/${feature.reference}`
  return `${mark.rule}\n\n${mark.text(`From ${dataset.atlas.title} · Oxus,`)} ${mark.address(address)}${mark.text(`, retrieved ${formatDate(date)}.`)}`
}

function references({ notes, mark }: Writer, cites: Citation[]): string {
  return [...new Set(cites.map((citation) => notes.numberOf(citation)))].map(mark.reference).join('')
}
