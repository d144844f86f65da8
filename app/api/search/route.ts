import { refuseMethod, respond } from '@/app/api/respond'
import { finder } from '@/app/finder'
import { mediaTypes } from '@/geo/ogc/links'
import { readSearchParameters, searchDocument } from '@/geo/ogc/search'

export function GET(request: Request) {
  return respond(request, mediaTypes.json, async (query, base) => {
    const parameters = readSearchParameters(query)
    return searchDocument(await finder(), parameters, base)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
