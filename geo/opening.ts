/** How the map's page opens where the address does not say. */
import type { According } from './according'

type Choosable = { id: string; visible: boolean }

/**
 * The layers that are on, by their ids: those that the atlas opens with or, according to one source or claimant, those that have
 * something of theirs; and that of the place the page is opened with.
 */
export function openingLayers(layers: readonly Choosable[], according: According | undefined, place: string | null | undefined): string[] {
  const linked = place?.split('/')[0]
  return layers.filter((layer) => layer.id === linked || (according ? according.layers.includes(layer.id) : layer.visible)).map((layer) => layer.id)
}
