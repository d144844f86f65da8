'use client'

import dynamic from 'next/dynamic'
import styles from './map.module.css'

/** The map, fetched by the browser alone: it cannot be drawn on a server. */
export const Map = dynamic(() => import('./map').then((module) => module.Map), {
  ssr: false,
  loading: () => (
    <p role="status" className={styles.loading}>
      Drawing the map…
    </p>
  ),
})
