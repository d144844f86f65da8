import { dataset } from '@/app/dataset'
import { landingDocument } from '@/geo/ogc/documents'
import { mediaTypes } from '@/geo/ogc/links'
import { refuseUnknown } from '@/geo/ogc/parameters'
import { refuseMethod, respond } from '@/app/api/respond'

export function GET(request: Request) {
  return respond(request, mediaTypes.json, async (query, base) => {
    refuseUnknown(query, [])
    return landingDocument(dataset(), base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
