/** Sends a record, or a copy, as a file that says what it is. */
import { baseOf, refuse } from '@/app/api/respond'
import { encoded } from '@/app/encode'
import type { CiteDocument } from '@/geo/cite/documents'
import type { Taken } from '@/geo/cite/csl'
import { today } from '@/geo/time'

/** Runs the handler and sends its document, or its error as problem details (RFC 9457). */
export async function respondCite(request: Request, handle: (query: URLSearchParams, taken: Taken) => Promise<CiteDocument>): Promise<Response> {
  try {
    const { body, type, filename, shown } = await handle(new URL(request.url).searchParams, { base: baseOf(request), date: today() })
    // An id is lower-case words joined by hyphens: it needs no quoting rules in the header.
    const disposition = `${shown ? 'inline' : 'attachment'}; filename="${filename}"`
    return new Response(encoded(request, body), { headers: { 'Content-Type': type, 'Content-Disposition': disposition, 'Cache-Control': 'no-cache' } })
  } catch (error) {
    return refuse(request, error)
  }
}
