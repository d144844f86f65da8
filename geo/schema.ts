/**
 * What a file of an atlas may hold, said once. Types, checks, the JSON Schemas for editors and the API's documents
 * come from here. A description becomes the hint an analyst sees while typing.
 */
import { z } from 'zod'
import { address, flag, id, number, partialDate, reference, text, wholeNumber, yesNo } from './scalars'
import { areas, colours, glyphs, lines, looks, shapes } from './vocabulary'

const sourceId = id('source').describe('A source: the name of a file in sources/, without .yaml')

const country = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code, as in AFG')

/** BCP 47 language tag, as in fa, ps, ru, uz-Cyrl. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag (BCP 47), as in fa, ps or uz-Cyrl')

const timeSpan = z.strictObject({
  from: partialDate.optional().describe('First day, month or year; left out: open'),
  to: partialDate.optional().describe('Last day, month or year; left out: open'),
})

const citation = z.strictObject({
  source: sourceId,
  at: text.describe('The place in the source: ¶12, p. 4, headline, table 2. "place not recorded" where it is not known'),
  relation: z.enum(['supports', 'contradicts', 'mentions']).optional().describe('supports, if not said'),
})
const citations = z.array(citation).min(1, 'needs at least one citation: a source and the place in it')

export const grade = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])

/** Text, a date, a choice's id or a number, by the type of the claim's field (read so in check.ts); or a range of numbers. */
const answer = z
  .union([text, z.strictObject({ min: number.optional(), max: number.optional() })], { error: 'is neither text nor a range (min, max)' })
  .meta({ editor: { type: ['string', 'number', 'object'] } })

/** A claim: `#claim` in the same feature, or layer/feature#claim. */
const claimReference = z
  .string()
  .regex(/^([a-z0-9-]+\/[a-z0-9-]+)?#[a-z0-9-]+$/, 'is not a reference to a claim: write #claim for one of this feature, or layer/feature#claim')

/** A place in a text whose paragraphs are counted. */
const paragraph = z.string().regex(/^¶[1-9]\d*$/, 'is not a paragraph: write ¶ and its number, as in ¶12')

const place = z
  .strictObject({
    lon: number.optional().describe('Longitude, degrees east (WGS 84)'),
    lat: number.optional().describe('Latitude, degrees north (WGS 84)'),
    shape: flag.optional().describe('true: the geometry is in <feature>.geojson beside this file'),
    parts: flag.optional().describe('true: the geometry is that of the features that are part of this one'),
    territory: country.optional().describe('The geometry is the territory of this country as the base map draws it (ISO 3166-1 alpha-3)'),
    precision: z.enum(['exact', 'approximate', 'area']).describe('exact: within a few hundred metres; approximate: see within; area: an administrative or natural area'),
    within: number.optional().describe('The position is good to so many km; needed when approximate'),
    note: text.optional().describe('How the position or line was arrived at'),
    cites: citations,
  })
  .superRefine((value, context) => {
    const forms = [value.lon !== undefined || value.lat !== undefined, value.shape, value.parts, value.territory].filter(Boolean).length
    if (forms !== 1 || (value.lon === undefined) !== (value.lat === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs one of: lon and lat, shape: true, parts: true, territory' })
    }
    if (value.precision === 'approximate' && value.within === undefined) {
      context.addIssue({ code: 'custom', message: 'is approximate but does not say within how many km: add within' })
    }
  })

export const claim = z.strictObject({
  id: id('claim').describe('Unique within the feature, and kept for good: others link to it'),
  field: id('field').describe('The question it answers: a field of the layer or of this feature'),
  value: answer.optional().describe('The answer, of the type the field says: text, a date, a choice, a number, or a range with min and max'),
  qualifier: text.optional().describe("The source's own limit on a figure: some, up to, about, over"),
  unit: text.optional().describe("Where it is not the field's unit"),
  text: text.describe('The statement in one or two sentences of our own'),
  by: text.optional().describe("Who says so, where that is not the source's author"),
  kind: z.enum(['report', 'statement', 'assessment', 'allegation']),
  when: timeSpan.optional().describe('When it is true of the world'),
  said: partialDate.optional().describe("When it was said; left out: the earliest citation's date"),
  cites: citations,
  credibility: wholeNumber(1, 6).optional().describe('Admiralty code, second axis: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged'),
  why: text.optional().describe('The reason for the credibility'),
  note: z
    .strictObject({
      text: text.describe("The editor's correction or caution"),
      refutes: flag.optional().describe('true: published facts refute the claim; it is then never drawn'),
      claim: claimReference.optional().describe('The claim that refutes this one; needed with refutes'),
      cites: citations,
    })
    .optional(),
  review: partialDate.optional().describe('When to look again whether it still holds; left out: as its field says'),
})

const drawn = {
  colour: z.enum(colours).optional().describe('From the palette: hue belongs to data, red means fighting'),
  shape: z.enum(shapes).optional().describe('The plate of a point symbol'),
}

const choice = z.strictObject({
  label: text,
  look: z.enum(looks).optional().describe('solid stands or is in use, outline was and is no more, broken is being built, dotted proposed, ghost never built, half unclear'),
  ...drawn,
})

const field = z
  .strictObject({
    label: text.describe('A word or two: Strength'),
    question: text.describe('How many troops?'),
    type: z.enum(['text', 'number', 'date', 'choice']),
    unit: text.optional().describe('Of a number: km, troops, bcm/yr, USD'),
    choices: z.record(id('choice'), choice).optional().describe('Of a choice: every answer there is'),
    fact: yesNo.optional().describe('true: shown among the key facts'),
    review: wholeNumber(1, 1200).optional().describe('An answer whose time is open is to be looked at again so many months after it was last said'),
    settle: text.optional().describe('What would settle a disagreement on it: a published contract, a count on the ground'),
    arises: z
      .strictObject({
        kinds: z.array(id('kind')).min(1).optional().describe('Only for features of these kinds'),
        status: z.array(id('choice')).min(1).optional().describe('Only while the status is one of these'),
      })
      .optional()
      .describe('Where a main question is to be asked at all; elsewhere it is no gap that nothing answers it'),
    measure: z.literal('length').optional().describe('length: beside the claims stands the length of the drawn line, computed by Oxus'),
  })
  .superRefine((value, context) => {
    if ((value.type === 'choice') !== (value.choices !== undefined)) {
      context.addIssue({ code: 'custom', message: value.choices ? 'has choices, so its type is choice' : 'is a choice without choices' })
    }
    if (value.type === 'number' && !value.unit) {
      context.addIssue({ code: 'custom', message: 'is a number without a unit: add unit' })
    }
  })
const fields = z.record(id('field'), field)

const kind = z.strictObject({
  label: text.describe('Air base'),
  geometry: z.enum(['point', 'line', 'area']),
  glyph: z.enum(glyphs).optional().describe('The sign on the plate of a point symbol; in a ring, pair, trio, arrow, sheet, house and block tell kinds of diplomacy apart'),
  line: z.enum(lines).optional().describe('How a line is drawn; flow: in the direction of its points, with arrowheads'),
  area: z.enum(areas).optional().describe('wash: filled when selected; outline: only its edge; tint: hatched, so that several may lie over one territory'),
  ...drawn,
})

export const atlasSchema = z.strictObject({
  title: text,
  summary: text.describe('What the atlas is about, in a paragraph'),
  extent: z.strictObject({ west: number, south: number, east: number, north: number }).describe('What the reader may pan over'),
  view: z.strictObject({ lon: number, lat: number, zoom: number }).describe('The opening view'),
  languages: z.array(language).describe('Languages of names, beside English'),
  focus: z.array(country).describe('Countries that the base map brings forward'),
  groups: z.array(z.strictObject({ title: text, layers: z.array(id('layer')) })).describe('The order of layers; one that is not named comes last'),
  credits: z.array(z.strictObject({ label: text, licence: text, URL: address.optional() })).describe('Data credits, shown on the map'),
})

export const layerSchema = z.strictObject({
  title: text.describe('Military bases'),
  noun: text.describe('What one of its features is called: military base'),
  summary: text.describe('What the layer shows, and what it leaves out'),
  visible: yesNo.describe('Whether it is on when the atlas opens'),
  kinds: z.record(id('kind'), kind).describe('The kinds of feature, each with its geometry'),
  draw: z.strictObject({
    colour: z.enum(colours),
    shape: z.enum(shapes).optional().describe('The plate of a point symbol'),
    by: id('field').optional().describe('A choice field whose choices carry shape and colour'),
    otherwise: text.optional().describe('Legend for choices that carry none'),
  }),
  fields: fields.describe('The questions that all features of the layer share'),
  time: id('field').optional().describe('The field whose claims say when a feature is there: status, if not said; a date field for what happens once'),
  bulk: z
    .strictObject({
      kind: id('kind'),
      precision: z.enum(['exact', 'approximate', 'area']),
      within: number.optional(),
      note: text.optional(),
      cites: citations,
    })
    .optional()
    .describe('An import without claims: features.geojson beside this file, one feature a line, cited here once for all'),
})

export const featureSchema = z.strictObject({
  name: text.describe('In English'),
  names: z.record(language, text).optional().describe('In other languages, by tag'),
  aliases: z.array(text).optional().describe('Other names and spellings'),
  kind: id('kind').describe("One of the layer's kinds"),
  'part-of': reference.optional().describe('The feature this is a part or segment of: layer/feature'),
  summary: text.describe('What it is, in a sentence or two that no claim disputes'),
  place,
  fields: fields.optional().describe('Questions of this feature alone'),
  claims: z.array(claim).min(1, 'needs at least one claim'),
  settle: z.record(id('field'), text).optional().describe("What would settle a disagreement here, by field, where the field's own words are too general"),
  related: z.array(z.strictObject({ feature: reference, how: text.describe('How the two are related') })).optional(),
})

const name = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text.describe('An organisation, or a name that is not to be turned round') }),
])

export const sourceSchema = z
  .strictObject({
    type: z.enum(['article-journal', 'article-newspaper', 'article-magazine', 'article', 'webpage', 'post-weblog', 'report', 'dataset', 'book', 'chapter', 'legislation', 'treaty', 'speech', 'broadcast', 'document']),
    title: text.optional(),
    author: z.array(name).optional(),
    'container-title': text.optional().describe('The journal, newspaper or site it appeared in'),
    publisher: text.optional(),
    issued: partialDate.optional(),
    volume: text.optional(),
    issue: text.optional(),
    page: text.optional(),
    version: text.optional(),
    ISSN: text.optional(),
    DOI: text.optional(),
    URL: address.optional(),
    accessed: partialDate.optional().describe('When we read it'),
    language: language.optional(),
    rights: text.describe('Licence or copyright, as far as known'),
    reliability: z.strictObject({
      grade: grade.describe('Admiralty code, first axis: A completely reliable … E unreliable, F cannot be judged'),
      why: text,
    }),
    origin: sourceId.optional().describe('The source that this one only repeats'),
    consulted: z.enum(['original', 'copy', 'named']).describe('original: we read it; copy: we read a stored copy or reprint; named: only named by a source or note that we read'),
    passages: z
      .record(paragraph, z.enum(['text', 'heading', 'note', 'bio']))
      .optional()
      .describe('Of a text that is read through whole: its paragraphs, each with what it is; every one of running text is cited by a claim, or stands under unclaimed'),
    unclaimed: z.record(paragraph, text).optional().describe('Paragraphs of running text that no claim cites, each with the reason'),
    unknown: z.array(z.enum(['title', 'author', 'publisher', 'issued', 'URL', 'language'])).optional().describe('What is not known of it, said rather than invented'),
    note: text.optional().describe('How it was identified, or what to beware of'),
  })
  .superRefine((value, context) => {
    for (const key of ['title', 'issued', 'URL', 'language'] as const) {
      const missing = value[key] === undefined && !(key === 'URL' && value.DOI)
      if (missing && !value.unknown?.includes(key)) {
        context.addIssue({ code: 'custom', message: `has no ${key}: add it, or list it under unknown` })
      }
      if (value[key] !== undefined && value.unknown?.includes(key)) {
        context.addIssue({ code: 'custom', path: ['unknown'], message: `lists ${key} as unknown, but ${key} is given` })
      }
    }
  })

export type Atlas = z.output<typeof atlasSchema>
export type Layer = z.output<typeof layerSchema>
export type Feature = z.output<typeof featureSchema>
export type Source = z.output<typeof sourceSchema>
export type Claim = z.output<typeof claim>
export type Citation = z.output<typeof citation>
export type Place = z.output<typeof place>
export type Field = z.output<typeof field>
export type Kind = z.output<typeof kind>
