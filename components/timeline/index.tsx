'use client'

import dynamic from 'next/dynamic'
import styles from './timeline.module.css'

/** The timeline, fetched once the map is under way; what stands in its place is as high, so that nothing jumps. */
export const Timeline = dynamic(() => import('./timeline').then((module) => module.Timeline), {
  ssr: false,
  loading: () => <div className={styles.placeholder} />,
})
