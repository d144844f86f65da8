import { NotFound } from '@/geo/ogc/problem'
import { refuseMethod, respond } from '@/app/api/respond'

export function GET(request: Request) {
  return respond(request, '', async () => {
    throw new NotFound(`There is nothing at ${new URL(request.url).pathname}; begin at /api.`)
  })
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT }
