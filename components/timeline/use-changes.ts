'use client'

import { useMemo } from 'react'
import { changesOf, inOrder, type Change, type ChangingItem, type ChangingLayer } from '@/geo/changes'

/** A layer's changes are reckoned once for the items that came. */
const memory = new WeakMap<readonly ChangingItem[], Change[]>()

/** What happens in the layers that are on, in order. */
export function useChanges(layers: readonly ChangingLayer[], collections: Readonly<Record<string, { features: readonly ChangingItem[] }>>, on: readonly string[]): Change[] {
  return useMemo(() => {
    const shown = layers.filter((layer) => on.includes(layer.id) && collections[layer.id])
    return inOrder(shown.flatMap((layer) => changesIn(layer, collections[layer.id]!.features)))
  }, [layers, collections, on])
}

function changesIn(layer: ChangingLayer, items: readonly ChangingItem[]): Change[] {
  const known = memory.get(items)
  if (known) return known
  const changes = changesOf(layer, items)
  memory.set(items, changes)
  return changes
}
