import { acceptsBrotli } from './app/brotli.js'

/** @type {import('next').NextConfig} */
const configuration = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // A page depends on the atlas that the server was started with, which the build does not know.
  async headers() {
    const always = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
    ]
    return [
      { source: '/:path*', headers: always },
      ...['/api/:path*', '/basemap/:path*', '/cite/:path*'].map((source) => ({
        source,
        has: [{ type: 'header', key: 'accept-encoding', value: acceptsBrotli }],
        headers: [
          { key: 'Content-Encoding', value: 'br' },
          { key: 'Vary', value: 'Accept-Encoding' },
        ],
      })),
      ...['/api/:path*', '/cite/:path*'].map((source) => ({
        source,
        headers: [
          { key: 'Access-Control-Allow-Origin', value: '*' },
          { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
        ],
      })),
    ]
  },
}

export default configuration
