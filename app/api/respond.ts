/** Turns what a handler gives, or throws, into a response. */
import { dataset, readAt } from '@/app/dataset'
import { encoded, takesBrotli } from '@/app/encode'
import { keep } from '@/app/keep'
import { mediaTypes } from '@/geo/ogc/links'
import { MethodNotAllowed, toProblem } from '@/geo/ogc/problem'
import { today } from '@/geo/time'

/** Parse, query, respond: runs the handler and sends its document, or its error as problem details (RFC 9457). */
export async function respond(request: Request, type: string, handle: (query: URLSearchParams, base: string) => Promise<object>): Promise<Response> {
  try {
    return send(request, await handle(new URL(request.url).searchParams, baseOf(request)), 200, type)
  } catch (error) {
    return refuse(request, error)
  }
}

const bodies = new Map<string, ReturnType<typeof encoded>>()

/** The same for what takes a while to make and is asked for again and again, such as whole layers: it is kept as it is sent, for the data and the day that it was made of. */
export async function respondKept(request: Request, type: string, handle: (query: URLSearchParams, base: string) => object): Promise<Response> {
  try {
    dataset()
    const base = baseOf(request)
    const { search, searchParams, pathname } = new URL(request.url)
    const name = JSON.stringify([readAt(), today(), base, pathname, search, takesBrotli(request)])
    return sendText(keep(bodies, name, () => encoded(request, JSON.stringify(handle(searchParams, base)))), 200, type)
  } catch (error) {
    return refuse(request, error)
  }
}

/** Runs the handler and sends its text as a file of that name, or its error as problem details. */
export async function respondFile(request: Request, type: string, handle: (query: URLSearchParams, base: string) => Promise<{ body: string; filename: string }>): Promise<Response> {
  try {
    const { body, filename } = await handle(new URL(request.url).searchParams, baseOf(request))
    return new Response(encoded(request, body), { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${filename}"`, 'Cache-Control': 'no-cache' } })
  } catch (error) {
    return refuse(request, error)
  }
}

/** The problem details of an error; one of our own making goes to the log. */
export function refuse(request: Request, error: unknown): Response {
  const problem = toProblem(error)
  if (problem.status === 500) console.error(error)
  return send(request, problem, problem.status, mediaTypes.problem)
}

/** A method that the API does not have: it can only be read. */
export function refuseMethod(request: Request): Response {
  const response = refuse(request, new MethodNotAllowed(request.method))
  response.headers.set('Allow', 'GET, HEAD, OPTIONS')
  return response
}

function send(request: Request, document: object, status: number, type: string): Response {
  return sendText(encoded(request, JSON.stringify(document)), status, type)
}

function sendText(body: ReturnType<typeof encoded>, status: number, type: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } })
}

/** The address the client used, also behind a proxy that says so. */
export function baseOf({ headers, url }: Pick<Request, 'headers' | 'url'>): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim()
  const protocol = first('x-forwarded-proto') ?? new URL(url).protocol.replace(':', '')
  const host = first('x-forwarded-host') ?? headers.get('host') ?? new URL(url).host
  return `${protocol}://${host}`
}
