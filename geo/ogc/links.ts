/** Links between the API's resources (RFC 8288): absolute, each with rel and type. */

export type Link = { href: string; rel: string; type: string; title?: string }

export const mediaTypes = { json: 'application/json', geojson: 'application/geo+json', problem: 'application/problem+json', html: 'text/html', csv: 'text/csv; charset=utf-8; header=present' } as const

/** The addresses of the API's resources below a base such as https://host; `api` itself is the landing page. */
export function addresses(base: string) {
  const api = `${base}/api`
  return {
    api,
    collections: `${api}/collections`,
    collection: (layer: string) => `${api}/collections/${layer}`,
    items: (layer: string) => `${api}/collections/${layer}/items`,
    item: (layer: string, feature: string) => `${api}/collections/${layer}/items/${feature}`,
    search: `${api}/search`,
    page: (layer: string, feature: string) => `${base}/features/${layer}/${feature}`,
  }
}
