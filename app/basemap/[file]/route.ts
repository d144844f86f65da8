import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '@/app/api/respond'
import { compressed, takesBrotli } from '@/app/encode'
import { atlasDirectory, shippedDirectory } from '@/geo/directory'
import { mediaTypes } from '@/geo/ogc/links'
import { NotFound } from '@/geo/ogc/problem'
import { baseFiles } from '@/geo/style/base'

type File = { version: string; etag: string; plain: Buffer<ArrayBuffer>; compressed: Uint8Array<ArrayBuffer> }

const read = new Map<string, File>()

/** A file of the base map: the atlas's own, or the one that Oxus ships. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const found = baseFiles.includes(file) && ((await open(join(atlasDirectory(), 'basemap', file))) ?? (await open(join(shippedDirectory(), 'basemap', file))))
  if (!found) return refuse(request, new NotFound(`The base map has no file "${file}".`))
  const headers = { 'Content-Type': file.endsWith('.avif') ? 'image/avif' : mediaTypes.geojson, 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=604800', ETag: found.etag }
  const known = request.headers.get('if-none-match')?.split(/,\s*/).includes(found.etag)
  return known ? new Response(null, { status: 304, headers }) : new Response(takesBrotli(request) ? found.compressed : found.plain, { headers })
}

/** The file, read again when it has changed; undefined when it is not there. */
async function open(path: string): Promise<File | undefined> {
  const status = await stat(path).catch(() => undefined)
  if (!status?.isFile()) return undefined
  const version = `${status.mtimeMs}-${status.size}`
  const known = read.get(path)
  if (known?.version === version) return known
  const plain = await readFile(path)
  // Weak: the server may compress it on the way.
  const file: File = { version, etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`, plain, compressed: compressed(plain, 9) }
  read.set(path, file)
  return file
}
