import { refuse, refuseMethod } from '@/app/api/respond'
import { NotFound } from '@/geo/ogc/problem'

export function GET(request: Request) {
  return refuse(request, new NotFound(`There is nothing at ${new URL(request.url).pathname}: a record is at /cite/sources/{source}, /cite/features/{layer}/{feature} or /cite/features/{layer}/{feature}/{claim}.`))
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
