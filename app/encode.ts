import { brotliCompressSync, constants } from 'node:zlib'
import { acceptsBrotli } from './brotli'

const accepted = new RegExp(`^${acceptsBrotli}$`)

/** The body as the client takes it: compressed when it says that it can. next.config.js sends the header that says so. */
export function encoded(request: Request, body: string): string | Uint8Array<ArrayBuffer> {
  return takesBrotli(request) ? compressed(Buffer.from(body), 4) : body
}

/** Compressed with brotli, quality 0 to 11: what is made once and sent often is worth a higher one. */
export function compressed(body: Buffer, quality: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
}

export function takesBrotli(request: Request): boolean {
  return accepted.test(request.headers.get('accept-encoding') ?? '')
}
