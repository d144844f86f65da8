import { baseMap } from '@/app/base-files'
import { dataset } from '@/app/dataset'
import { readShown } from '@/geo/take/read-shown'
import { stillOf } from '@/geo/take/still'
import { today } from '@/geo/time'

/** The map as an SVG document, with the same parameters as the page; `theme=dark` has it dark. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const svg = await stillOf(dataset(), readShown(dataset(), query, today()), query.theme === 'dark' ? 'dark' : 'light', baseMap())
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'no-cache' } })
}
