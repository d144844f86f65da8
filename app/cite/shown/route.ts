import { refuseMethod } from '@/app/api/respond'
import { respondCite } from '@/app/cite/respond'
import { dataset } from '@/app/dataset'
import { shownDocument } from '@/geo/cite/shown'

export function GET(request: Request) {
  return respondCite(request, async (query, taken) => shownDocument(dataset(), query, taken))
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
