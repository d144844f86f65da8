import { refuseMethod } from '@/app/api/respond'
import { respondCite } from '@/app/cite/respond'
import { dataset } from '@/app/dataset'
import { bibliographyDocument } from '@/geo/cite/documents'

export function GET(request: Request) {
  return respondCite(request, async (query) => bibliographyDocument(dataset(), query))
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
