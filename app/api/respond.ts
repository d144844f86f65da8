/** Turns what a handler gives, or throws, into a response. */
import { encoded } from '@/app/encode'
import { mediaTypes } from '@/geo/ogc/links'
import { toProblem } from '@/geo/ogc/problem'

/** Parse, query, respond: runs the handler and sends its document, or its error as problem details (RFC 9457). */
export async function respond(request: Request, type: string, handle: (query: URLSearchParams, base: string) => Promise<object>): Promise<Response> {
  try {
    return send(request, await handle(new URL(request.url).searchParams, baseOf(request)), 200, type)
  } catch (error) {
    const problem = toProblem(error)
    if (problem.status === 500) console.error(error)
    return send(request, problem, problem.status, mediaTypes.problem)
  }
}

/** A method that the API does not have: it can only be read. */
export function refuseMethod(request: Request): Response {
  const problem = { type: 'about:blank', title: 'Method not allowed', status: 405, detail: `${request.method} is not possible here: the API can only be read, with GET, HEAD or OPTIONS.` }
  const response = send(request, problem, 405, mediaTypes.problem)
  response.headers.set('Allow', 'GET, HEAD, OPTIONS')
  return response
}

function send(request: Request, document: object, status: number, type: string): Response {
  return new Response(encoded(request, JSON.stringify(document)), { status, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } })
}

/** The address the client used, also behind a proxy that says so. */
function baseOf({ headers, url }: Request): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim()
  const protocol = first('x-forwarded-proto') ?? new URL(url).protocol.replace(':', '')
  const host = first('x-forwarded-host') ?? headers.get('host') ?? new URL(url).host
  return `${protocol}://${host}`
}
