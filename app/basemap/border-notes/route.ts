import { respond } from '@/app/api/respond'
import { dataset } from '@/app/dataset'

/** What is told of the disputed borders that the base map draws. */
export function GET(request: Request): Promise<Response> {
  return respond(request, 'application/json', async () => dataset().borders)
}
