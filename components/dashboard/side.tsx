'use client'

import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { grouped } from '@/geo/words'
import { CloseIcon } from '../close-icon'
import styles from './side.module.css'

type SideProps = {
  layers: ReactNode
  /** The list of what the map has in view; made when it is asked for. Without it there are no tabs. */
  inView?: ReactNode
  /** How much that is, told on the tab */
  count?: number | undefined
  /** What stands beneath both */
  foot?: ReactNode
  /** Called by a button that is there where the column lies over the map */
  onClose: () => void
}

/** The left column: the layers or, on a second tab, the list of what is in view. */
export function Side({ layers, inView, count, foot, onClose }: SideProps) {
  const [open, setOpen] = useState<'layers' | 'in-view'>('layers')
  const tabs = [
    { id: 'layers', words: 'Layers' },
    { id: 'in-view', words: 'In view' },
  ] as const
  // With two tabs, either arrow leads to the other one.
  const change = (event: KeyboardEvent<HTMLElement>) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    const next = event.key === 'Home' ? 'layers' : event.key === 'End' ? 'in-view' : open === 'layers' ? 'in-view' : 'layers'
    setOpen(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  const close = (
    <button type="button" className={styles.close} aria-label="Back to the map" title="Back to the map" onClick={onClose}>
      <CloseIcon />
    </button>
  )
  const beneath = foot && <div className={styles.foot}>{foot}</div>
  if (!inView) {
    return (
      <div className={styles.side}>
        {close}
        <div className={styles.content}>{layers}</div>
        {beneath}
      </div>
    )
  }
  return (
    <div className={styles.side}>
      {close}
      <div role="tablist" aria-label="What stands beside the map" className={styles.tabs}>
        {tabs.map(({ id, words }) => (
          <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={open === id} aria-controls={`side-${id}`} tabIndex={open === id ? 0 : -1} onClick={() => setOpen(id)} onKeyDown={change}>
            {words}
            {id === 'in-view' && count !== undefined && <span> {grouped(count)}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="side-layers" aria-labelledby="tab-layers" className={styles.content} hidden={open !== 'layers'}>
        {layers}
      </div>
      <div role="tabpanel" id="side-in-view" aria-labelledby="tab-in-view" className={styles.content} hidden={open !== 'in-view'}>
        {open === 'in-view' && inView}
      </div>
      {beneath}
    </div>
  )
}
