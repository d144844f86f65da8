import { refuseMethod, respond } from '@/app/api/respond'
import { dataset } from '@/app/dataset'
import { collectionsDocument } from '@/geo/ogc/documents'
import { mediaTypes } from '@/geo/ogc/links'
import { refuseUnknown } from '@/geo/ogc/parameters'

export function GET(request: Request) {
  return respond(request, mediaTypes.json, async (query, base) => {
    refuseUnknown(query, [])
    return collectionsDocument(dataset(), base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
