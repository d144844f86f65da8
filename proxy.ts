/** Sends every page with the strictest content policy that it works under: scripts by nonce, nothing from any other host. */
import { NextResponse, type NextRequest } from 'next/server'
import { refuse } from './app/api/respond'
import { dataset } from './app/dataset'
import { embedAncestors } from './app/embed/ancestors'
import { RequestError } from './geo/ogc/problem'

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (/^\/(api|basemap|cite)\//.test(pathname)) return isDecodable(pathname) ? NextResponse.next() : refuse(request, new RequestError(400, `The address ${pathname} is not UTF-8 in percent-encoding.`))
  const nonce = btoa(crypto.randomUUID())
  const developing = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'none'",
    // React's development build needs eval for its error overlays.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${developing ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // One page alone is made to stand in other people's.
    `frame-ancestors ${pathname === '/embed' ? embedAncestors() : "'none'"}`,
  ].join('; ')
  const headers = new Headers(request.headers)
  // Next.js reads the nonce for its own scripts from the policy on the request.
  headers.set('Content-Security-Policy', policy)
  const response = isMissing(pathname)
    ? NextResponse.rewrite(new URL('/nothing-here', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/**
 * Whether the address is that of a feature, a layer or a source the atlas does not have. A page that calls notFound() is drawn by
 * scripts alone; an address that no route takes is answered with a page that reads without them.
 */
function isMissing(path: string): boolean {
  const reference = /^\/features\/([^/]+\/[^/]+)$/.exec(path)?.[1]
  if (reference !== undefined) return dataset().feature(reference) === undefined
  const layer = /^\/layers\/([^/]+)$/.exec(path)?.[1]
  if (layer !== undefined) return dataset().layer(layer) === undefined
  const source = /^\/sources\/([^/]+)$/.exec(path)?.[1]
  return source !== undefined && !dataset().sources.has(source)
}

/** Next.js answers an address that it cannot decode with 500, though the fault is the client's. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

// Of what is not a page only addresses with a percent sign come by here.
export const config = { matcher: ['/(api|basemap|cite)/(.*%.*)', '/((?!api|basemap|cite/|_next/static|_next/image|favicon.ico|icon.svg).*)'] }
