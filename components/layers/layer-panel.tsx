'use client'

import type { Item } from '@/geo/geojson'
import type { Moment } from '@/geo/moment'
import type { AtlasView } from '@/geo/view'
import type { Collections } from '../dashboard/use-collections'
import { LayerSection } from './layer-section'
import styles from './layers.module.css'

type LayerPanelProps = {
  groups: AtlasView['groups']
  on: string[]
  state: Collections
  moment: Moment
  selected: string | null
  onChange: (on: string[] | null) => void
  onSelect: (item: Item) => void
}

/** The layers in their groups: each with its switch, its legend and the list of its places. */
export function LayerPanel({ groups, on, state, moment, selected, onChange, onSelect }: LayerPanelProps) {
  const toggle = (layer: string) => onChange(on.includes(layer) ? on.filter((id) => id !== layer) : [...on, layer])
  const count = groups.reduce((sum, group) => sum + group.layers.length, 0)
  return (
    <nav className={styles.panel} aria-label="Layers">
      <div className={styles.heading}>
        <h2>Layers</h2>
        <p>
          {on.length} of {count} on
        </p>
        <button type="button" className={styles.reset} onClick={() => onChange(null)}>
          Reset
        </button>
      </div>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className={styles.group}>{group.title}</h3>
          {group.layers.map((layer) => (
            <LayerSection
              key={layer.id}
              layer={layer}
              on={on.includes(layer.id)}
              items={state.collections[layer.id]?.features}
              loading={state.loading.includes(layer.id)}
              failure={state.failed[layer.id]}
              moment={moment}
              selected={selected}
              onToggle={() => toggle(layer.id)}
              onOnly={() => onChange([layer.id])}
              onRetry={state.retry}
              onSelect={onSelect}
            />
          ))}
        </section>
      ))}
    </nav>
  )
}
