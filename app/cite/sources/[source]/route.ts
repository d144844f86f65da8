import { refuseMethod } from '@/app/api/respond'
import { respondCite } from '@/app/cite/respond'
import { dataset } from '@/app/dataset'
import { sourceDocument } from '@/geo/cite/documents'

export function GET(request: Request, { params }: RouteContext<'/cite/sources/[source]'>) {
  return respondCite(request, async (query) => sourceDocument(dataset(), (await params).source, query))
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
