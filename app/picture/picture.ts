/** The map as the server draws it: for first paint, and for readers without JavaScript or WebGL. */
import { createHash } from 'node:crypto'
import { pictures } from '@/components/first/pictures'
import type { Dataset } from '@/geo/dataset'
import { toItem } from '@/geo/geojson'
import type { Theme } from '@/geo/palette'
import { featuresIn } from '@/geo/picture'
import { membersOf } from '@/geo/style/crowd'
import type { Items } from '@/geo/style/drawn'
import { buildStyle, namesAt } from '@/geo/style/style'
import { drawMapInBothThemes, type Link } from '@/geo/svg/draw'
import { lastDay, today } from '@/geo/time'
import { dataset, readAt } from '../dataset'
import { baseMap } from '../base-files'
import { keep } from '../keep'
import { sceneOf, type Scene } from './scene'

/** px: larger than most maps are, of which the middle is shown. Geometry then lies the same on every screen. */
const WIDTH = 2048
const HEIGHT = 1152

/** The name of the picture of a scene, by which it can be had from then on (see pictures.ts). It is drawn once, in both themes: the page's colour scheme picks one. */
export function pictureOf(scene: Scene, date: string): string {
  const id = createHash('sha256').update(JSON.stringify([readAt(), scene, date])).digest('base64url').slice(0, 16)
  keep(pictures, id, () => drawn(scene, date))
  return id
}

/** Draws the picture that the page opens with, so that the first reader does not wait for it. */
export function drawOpening(): void {
  const date = today()
  pictureOf(sceneOf({}, dataset(), date), date)
}

/** Empty when it cannot be drawn: the page is then one without it. */
function drawn(scene: Scene, date: string): string {
  try {
    return draw(dataset(), scene, date)
  } catch (error) {
    console.error('The picture of the map could not be drawn:', error)
    return ''
  }
}

function draw(data: Dataset, { view, moment, on, selected, picture }: Scene, date: string): string {
  const { atlas, layers } = data
  const collections = Object.fromEntries(layers.filter(({ id }) => on.includes(id)).map((layer) => [layer.id, itemsOf(data, layer.id, picture.known ? lastDay(picture.known) : date, picture)]))
  const shown = { layers, collections, on }
  const taken = namesAt(shown, moment)
  const inTheme = (theme: Theme) => buildStyle({ ...shown, selected, theme, focus: atlas.focus, taken })
  return drawMapInBothThemes({ files: baseMap(), view, width: WIDTH, height: HEIGHT, moment, linkOf }, { light: inTheme('light'), dark: inTheme('dark') })
}

/** A symbol leads to what is claimed of it; its label does too, for the pointer. */
function linkOf(properties: Record<string, unknown>, layer: string): Link | undefined {
  const { reference, name, detail } = properties as Record<string, string>
  if (reference === undefined || !/:(icons|names|selected-name)$/.test(layer)) return undefined
  const members = membersOf(properties)
  const [first] = members
  if (first) return { href: `/features#${first.reference.split('/')[0]}`, name: `${name}: ${members.map((member) => member.name).join(', ')}` }
  return { href: `/features/${reference}`, name: [name, detail].filter(Boolean).join(', '), quiet: !layer.endsWith(':icons') }
}

/** The items of a layer in a picture, the same object while nothing changes: they are made ready to draw once. */
function itemsOf(data: Dataset, id: string, day: string, picture: Scene['picture']): Items {
  const key = JSON.stringify([id, day, picture])
  const kept = memory.get(data) ?? new Map<string, Items>()
  memory.set(data, kept)
  return keep(kept, key, () => {
    const layer = data.layer(id)!
    return { features: featuresIn(layer, picture, data.sources).map((feature) => toItem(layer, feature, day)) }
  })
}

const memory = new WeakMap<Dataset, Map<string, Items>>()
