import { refuseMethod, respond } from '@/app/api/respond'
import { dataset } from '@/app/dataset'
import { itemsDocument, layerOf } from '@/geo/ogc/items'
import { mediaTypes } from '@/geo/ogc/links'
import { readItemsParameters } from '@/geo/ogc/parameters'

export function GET(request: Request, { params }: RouteContext<'/api/collections/[layer]/items'>) {
  return respond(request, mediaTypes.geojson, async (query, base) => {
    const atlas = dataset()
    return itemsDocument(atlas, layerOf(atlas, (await params).layer), readItemsParameters(query), query, base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
