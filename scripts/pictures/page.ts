/** The page that shows the pictures side by side: a plain file beside them. */
import type { FixedView } from './views'

/** Paths from the page to the pictures; undefined where there is none. Changed: from 0 to 1, undefined where there is nothing to compare. */
export type Pair = { view: FixedView; before?: string | undefined; after?: string | undefined; difference?: string | undefined; changed?: number | undefined }

/** The page as HTML, what changed most first. */
export function pageOf(pairs: Pair[], titles: { before: string; after: string }): string {
  const sorted = pairs.toSorted((a, b) => (b.changed ?? 2) - (a.changed ?? 2))
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Before and after</title>
<style>
body { margin: 24px; font: 15px/1.4 system-ui, sans-serif }
section { margin-block: 32px; border-top: 1px solid }
div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; align-items: start }
figure { margin: 0 }
img { display: block; width: 100%; border: 1px solid #8888 }
p { margin: 4px 0 12px }
</style>
<h1>Before and after</h1>
<p>${titles.before} | ${titles.after} | changed pixels. What changed most comes first.</p>
${sorted.map(section).join('\n')}
</html>
`
}

function section({ view, before, after, difference, changed }: Pair): string {
  return `<section>
<h2 id="${view.name}">${view.name}: ${changed === undefined ? 'nothing to compare' : `${percent(changed)} changed`}</h2>
<p>${escaped(view.shows)} · ${view.width} × ${view.height}, ${view.theme} · <code>${escaped(view.path)}</code></p>
<div>${figure(before, 'Before')}${figure(after, 'After')}${figure(difference, 'Changed pixels')}</div>
</section>`
}

function figure(path: string | undefined, caption: string): string {
  return `<figure><figcaption>${caption}${path ? '' : ': none'}</figcaption>${path ? `<a href="${path}"><img src="${path}" alt="" loading="lazy"></a>` : ''}</figure>`
}

/** A share as it is read: "3.1 %". */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share && share < 0.001 ? 3 : 1)} %`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
