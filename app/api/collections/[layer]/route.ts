import { refuseMethod, respond } from '@/app/api/respond'
import { dataset } from '@/app/dataset'
import { collectionDocument } from '@/geo/ogc/documents'
import { layerOf } from '@/geo/ogc/items'
import { mediaTypes } from '@/geo/ogc/links'
import { refuseUnknown } from '@/geo/ogc/parameters'

export function GET(request: Request, { params }: RouteContext<'/api/collections/[layer]'>) {
  return respond(request, mediaTypes.json, async (query, base) => {
    refuseUnknown(query, [])
    return collectionDocument(layerOf(dataset(), (await params).layer), base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
