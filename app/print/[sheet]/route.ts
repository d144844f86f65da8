import { MARGIN, pageOf, sheetNamed } from '@/geo/take/paper'

/** The style sheet of a sheet of paper, a4-portrait.css: a page's size cannot depend on anything else, and the policy lets no style stand in the page. */
export async function GET(_request: Request, { params }: { params: Promise<{ sheet: string }> }): Promise<Response> {
  const { sheet: file } = await params
  const sheet = file.endsWith('.css') ? sheetNamed(file.slice(0, -4)) : undefined
  if (!sheet) return new Response('There is no such sheet of paper.', { status: 404 })
  const { width, height } = pageOf(sheet)
  const css = `@page { size: ${width}mm ${height}mm; margin: ${MARGIN}mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Source Sans 3", sans-serif; color: #555; } }
:root { --page-width: ${width}mm; --page-height: ${height}mm; --page-margin: ${MARGIN}mm; }
`
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } })
}
