import { pictures } from '@/components/first/pictures'
import { today } from '@/geo/time'
import { dataset } from '../dataset'
import { pictureOf } from './picture'
import { sceneOf } from './scene'

/** The map as SVG, at the parameters of its page: where WebGL is missing, the page asks for another picture as its state changes. */
export function GET(request: Request): Response {
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  const date = today()
  const id = pictureOf(sceneOf(parameters, dataset(), date), date)
  return new Response(pictures.get(id)!, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'no-cache' } })
}
