import { refuseMethod, respondFile, respondKept } from '@/app/api/respond'
import { dataset } from '@/app/dataset'
import { askable, itemsDocument, layerOf, matchedItems } from '@/geo/ogc/items'
import { mediaTypes } from '@/geo/ogc/links'
import { readItemsParameters } from '@/geo/ogc/parameters'
import { tableCsv } from '@/geo/table/csv'
import { today } from '@/geo/time'

type Context = RouteContext<'/api/collections/[layer]/items'>

export function GET(request: Request, context: Context) {
  return new URL(request.url).searchParams.get('f') === 'csv' ? table(request, context) : items(request, context)
}

async function items(request: Request, { params }: Context) {
  const { layer: id } = await params
  return respondKept(request, mediaTypes.geojson, (query, base) => {
    const layer = layerOf(dataset(), id)
    return itemsDocument(dataset(), layer, readItemsParameters(query, askable(layer)), query, base)
  })
}

/** As a table. It has no links to further pages, so it holds all unless a limit is asked for. */
function table(request: Request, { params }: Context) {
  return respondFile(request, mediaTypes.csv, async (query, base) => {
    const layer = layerOf(dataset(), (await params).layer)
    const { limit, offset, ...parameters } = readItemsParameters(query, askable(layer))
    const rows = matchedItems(dataset(), layer, parameters).slice(offset, query.has('limit') ? offset + limit : undefined)
    return { body: tableCsv(dataset(), layer, rows, base), filename: `${layer.id}-${today()}.csv` }
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
