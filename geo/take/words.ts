/** What a map that is taken away says of itself: its date, whose picture it is, its file's name. */
import { farEnd, happensOnce, SHOWN, type Moment } from '../moment'
import type { Picture } from '../picture'
import type { Layer } from '../schema'
import { formatDate } from '../time'
import { grouped } from '../words'
import type { Shown } from './shown'

/** Which day, or which two, it shows: "28 September 2015", "1 June 2003 and 28 September 2015". */
export function dateWords({ moment, compare }: Pick<Shown, 'moment' | 'compare'>): string {
  return compare ? `${formatDate(compare)} and ${formatDate(moment.at)}` : formatDate(moment.at)
}

type Told = Pick<Shown, 'moment' | 'compare' | 'picture' | 'around'> & {
  /** What the source of the picture is called */
  sourceName?: string | undefined
  /** The layers that are on */
  layers: readonly Pick<Layer, 'time' | 'fields'>[]
  /** The name of what is searched around */
  centre?: string | undefined
}

/** What else is to be known to read it: whose picture, since when events are shown, what is marked. Each a sentence. */
export function pictureWords({ moment, compare, picture, around, sourceName, layers, centre }: Told): string[] {
  return [
    ...pictureSentences(picture, sourceName),
    ...(layers.some((layer) => happensOnce(layer)) ? [`${rangeWords(moment, compare)}.`] : []),
    ...(around && centre ? [`Marked is what else happened within ${around.days} days and ${grouped(around.km)} km of ${centre}.`] : []),
  ]
}

function pictureSentences({ known, source, by }: Picture, sourceName: string | undefined): string[] {
  const according = [source && (sourceName ?? source), by].filter(Boolean).join(', and ')
  return [...(known ? [`As known on ${formatDate(known)}: what was said later is left out.`] : []), ...(according ? [`According to ${according} alone.`] : [])]
}

function rangeWords(moment: Moment, compare: string | undefined): string {
  const since = `since ${formatDate(farEnd(moment))}`
  if (compare) return moment.since ? `Events on the map of ${formatDate(moment.at)} are those ${since}, on the other those of the ${SHOWN} days before` : `Events are those of the ${SHOWN} days before each date`
  return moment.since ? `Events are those ${since}` : `Events are those of the months ${since}`
}

/** "atlas-of-the-lagoon-2015-09-28.png": lower-case words and digits, with the date, or both dates. */
export function fileName(title: string, { moment, compare }: Pick<Shown, 'moment' | 'compare'>, ending: string): string {
  const words = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${[words || 'atlas', ...(compare ? [compare, 'and'] : []), moment.at].join('-')}.${ending}`
}

/** The lines that put the map into another page: a frame that is loaded when it comes into sight. */
export function embedSnippet({ address, title, width, height }: { address: string; title: string; width: number; height: number }): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" style="border: 0; max-width: 100%"></iframe>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
