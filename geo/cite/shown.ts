/** The citations of all that a map shows, for each address of /cite/shown: the same parameters as the map's page, and what is in the frame. */
import type { Dataset } from '../dataset'
import { read, readBox, refuseUnknown } from '../ogc/parameters'
import { BadParameter } from '../ogc/problem'
import { boxOf, usual } from '../take/frame'
import { noteText, notesOf, placesIn } from '../take/notes'
import { readShown } from '../take/read-shown'
import type { Shown } from '../take/shown'
import { dateWords, fileName } from '../take/words'
import { aroundParser, claimantParser, dayParser, knownParser, layersParser, placeParser, sourceParser, viewParser } from '../url'
import { sourceItem, type Taken } from './csl'
import type { CiteDocument } from './documents'
import { formats, isItemFormat, itemFormats } from './formats'
import { writeItems } from './write'

/** What a picture of a map is given as footnotes, the most telling first. */
export type NotesDocument = { notes: { number: number; source: string; text: string; /** layer/feature of what is drawn from it */ places: string[] }[] }

/** The notes as text, or as JSON with `f=notes`; or the records of their sources. Throws BadParameter. */
export function shownDocument(dataset: Dataset, query: URLSearchParams, { base, date }: Taken): CiteDocument {
  const forms = [...itemFormats, 'text', 'notes'] as const
  const name = query.get('f') ?? 'csl'
  const form = forms.find((each) => each === name)
  if (!form) throw new BadParameter('f', name, `is none of the forms of this record: ${forms.join(', ')}`)
  const { shown, box } = readFramed(dataset, query, date)
  const notes = notesOf(dataset, placesIn(dataset, shown, box), shown.place)
  if (form === 'notes') {
    const document: NotesDocument = { notes: notes.map((note) => ({ number: note.number, source: note.source.id, text: noteText(note), places: [...new Set(note.uses.map(({ reference }) => reference))] })) }
    return { body: JSON.stringify(document), type: 'application/json', filename: fileName(dataset.atlas.title, shown, 'json'), shown: true }
  }
  const { mediaType, charset, ending } = formats[form]
  const head = `${dataset.atlas.title}, ${dateWords(shown)}\nWhat this map shows is drawn from:`
  const body = isItemFormat(form) ? writeItems(form, notes.map(({ source }) => sourceItem(source))) : `${[head, ...notes.map((note) => `[${note.number}] ${noteText(note, Infinity)}`), `From ${base}`].join('\n\n')}\n`
  return { body, type: charset ? `${mediaType}; charset=${charset}` : mediaType, filename: fileName(dataset.atlas.title, shown, ending), shown: form === 'text' }
}

/** What the query shows, and the piece of the world that is in the frame. Throws BadParameter. */
function readFramed(dataset: Dataset, query: URLSearchParams, today: string): { shown: Shown; box: ReturnType<typeof boxOf> } {
  const parsers = {
    view: viewParser,
    layers: layersParser(dataset.layers.map(({ id }) => id)),
    at: dayParser,
    since: dayParser,
    compare: dayParser,
    around: aroundParser,
    known: knownParser,
    source: sourceParser,
    by: claimantParser,
    place: placeParser,
  }
  refuseUnknown(query, [...Object.keys(parsers), 'bbox', 'f'])
  for (const [name, parser] of Object.entries(parsers)) {
    const value = query.get(name)
    if (value !== null && parser.parse(value) === null) throw new BadParameter(name, value, 'is not what the map’s page takes there')
  }
  const shown = readShown(dataset, Object.fromEntries(query), today)
  return { shown, box: read(query, 'bbox', readBox) ?? boxOf(shown.view, usual) }
}
