/** What of a style can be pointed at, by the ids that its layers were given. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'

export type Targets = { icons: string[]; labels: string[]; lines: string[]; /** Of the base map: those that have a note can be asked about */ borders: string[]; areas: string[] }

/** The layers that answer to a pointer; what comes first wins: symbols, their labels, lines, areas. */
export function targetsOf({ layers }: StyleSpecification): Targets {
  const ids = (pattern: RegExp) => layers.map((layer) => layer.id).filter((id) => pattern.test(id))
  return {
    icons: ids(/:points:(icons|dots)$|^\*(piles:(icons|dots)|around:icons)$/),
    labels: ids(/:points:(names|selected-name)$|:lines:names$|^\*around:names$/),
    lines: ids(/:lines:target(-rival)?$/),
    borders: ids(/^borders(-|$)/),
    areas: ids(/:areas:(whole|part|selected)$/),
  }
}
