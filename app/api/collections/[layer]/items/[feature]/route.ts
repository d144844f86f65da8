import { refuseMethod, respond } from '@/app/api/respond'
import { dataset } from '@/app/dataset'
import { itemDocument, layerOf } from '@/geo/ogc/items'
import { mediaTypes } from '@/geo/ogc/links'
import { readItemParameters } from '@/geo/ogc/parameters'

export function GET(request: Request, { params }: RouteContext<'/api/collections/[layer]/items/[feature]'>) {
  return respond(request, mediaTypes.geojson, async (query, base) => {
    const { layer, feature } = await params
    return itemDocument(dataset(), layerOf(dataset(), layer), feature, readItemParameters(query), base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
