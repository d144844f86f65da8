import { refuseMethod } from '@/app/api/respond'
import { respondCite } from '@/app/cite/respond'
import { dataset } from '@/app/dataset'
import { featureDocument } from '@/geo/cite/documents'

export function GET(request: Request, { params }: RouteContext<'/cite/features/[layer]/[feature]'>) {
  return respondCite(request, async (query, taken) => {
    const { layer, feature } = await params
    return featureDocument(dataset(), `${layer}/${feature}`, undefined, query, taken)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
