/** A picture of the map that stands by itself: with title, date, legend, scale, credits, footnotes and its address. */
import type { NotesDocument } from '@/geo/cite/shown'
import { palettes } from '@/geo/palette'
import { citationsPath } from '@/geo/take/data-links'
import { boxOf, fitted, usual, type Size } from '@/geo/take/frame'
import { countWords, legendAt, momentsOf } from '@/geo/take/legend'
import { shownQuery, type Shown } from '@/geo/take/shown'
import { dateWords, pictureWords } from '@/geo/take/words'
import { formatDate, today } from '@/geo/time'
import { fetchJson } from '../../fetch'
import { shortDay } from '../../timeline/words'
import { creditWords } from '../credit-words'
import type { Taking } from '../taking'
import { drawMap } from './draw-map'
import { drawFoot, drawHead, drawLegend, drawNotes } from './draw-words'
import { layoutOf, type PictureSize } from './layout'
import { faces, loadFaces, penFor } from './pen'
import { renderMaps } from './render-maps'

type Options = { taking: Taking; shown: Shown; screen: Size; size: PictureSize; signal: AbortSignal; onProgress: (words: string) => void }

/** Draws the picture. Throws Error with words for readers when the map or its footnotes cannot be had. */
export async function makePicture({ taking, shown, screen, size, signal, onProgress }: Options): Promise<HTMLCanvasElement> {
  const { title, sourceName, map, collections } = taking
  const palette = palettes[map.theme]
  const moments = momentsOf(shown)
  const layout = layoutOf(size, screen, moments.length === 2 ? 2 : 1)
  const frame = layout.maps[0]!
  const view = fitted(shown.view, screen, frame)
  const layers = map.layers.filter(({ id }) => shown.layers.includes(id))
  const address = `${location.origin}/?${shownQuery(shown)}`
  const printed = `${location.origin}/print?${shownQuery({ ...shown, view: fitted(shown.view, screen, usual) })}`

  const [maps, { notes }] = await Promise.all([
    renderMaps({ map, view, size: frame, ratio: layout.ratio, moments, signal }),
    fetchJson<NotesDocument>(citationsPath(shown, boxOf(view, frame), 'notes')),
  ])
  onProgress('Writing legend and footnotes…')
  const credits = creditWords(taking.credits)
  const sentences = pictureWords({ ...shown, sourceName, layers, centre: centreName(taking, shown) })
  await loadFaces([`600 26px ${faces.serif}`, `400 12px ${faces.sans}`, `600 12px ${faces.sans}`], [title, credits, ...sentences, ...notes.map(({ text }) => text), 'AaZz09'].join(' '))

  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: Math.round(layout.width * layout.ratio), height: Math.round(layout.height * layout.ratio) })
  const context = canvas.getContext('2d')
  if (!context) throw new Error(`This browser cannot hold a picture of ${canvas.width} × ${canvas.height} pixels. Choose a smaller size.`)
  context.scale(canvas.width / layout.width, canvas.height / layout.height)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, layout.width, layout.height)
  const pen = penFor(context)
  drawHead(pen, layout.head, { title, date: dateWords(shown), sentences }, palette)
  for (const [index, rect] of layout.maps.entries()) drawMap(pen, { canvas: maps[index]!, view, rect, palette, caption: moments.length > 1 ? formatDate(moments[index]!.at) : undefined })
  const groups = legendAt(layers, (id) => collections[id]?.features ?? [], moments)
  await drawLegend(pen, layout.legend, { groups, heads: moments.map(({ at }) => shortDay(at)), words: countWords(moments) }, palette, map.theme)
  drawNotes(pen, layout.notes, notes, printed, palette)
  drawFoot(pen, layout.foot, { credits, address, date: formatDate(today()) }, palette)
  return canvas
}

/** The name of what is searched around; undefined where its layer has not come. */
function centreName({ collections }: Taking, { around, place }: Shown): string | undefined {
  const [layer, id] = (around?.centre ?? place ?? '').split('/')
  const found = collections[layer!]?.features.find((feature) => feature.id === id)
  return found && String(found.properties.name)
}
