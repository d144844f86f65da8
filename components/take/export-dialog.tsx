'use client'

import { useState } from 'react'
import { formats, itemFormats } from '@/geo/cite/formats'
import { citationsPath, itemsPath } from '@/geo/take/data-links'
import { boxOf, fitted, usual } from '@/geo/take/frame'
import { orientations, papers } from '@/geo/take/paper'
import { shownQuery } from '@/geo/take/shown'
import { formatDate } from '@/geo/time'
import { Dialog } from './dialog'
import { PictureForm } from './picture-form'
import styles from './take.module.css'
import type { Taking } from './taking'

/** The ways to take what is shown away: as a picture, on paper, as data, as citations. */
export function ExportDialog({ onClose, ...taking }: Taking & { onClose: () => void }) {
  // What was shown when it was opened: the map may play on behind it.
  const [now] = useState(taking.shown)
  const [size] = useState(taking.size)
  const box = boxOf(now.view, size)
  const printed = shownQuery({ ...now, view: fitted(now.view, size, usual) })
  return (
    <Dialog title="Export what is shown" onClose={onClose}>
      <PictureForm taking={taking} shown={now} size={size} />
      <section className={styles.section} aria-labelledby="export-paper">
        <h3 id="export-paper">On paper, with all footnotes</h3>
        <ul className={styles.links}>
          {Object.entries(papers).flatMap(([paper, { label }]) =>
            orientations.map((orientation) => (
              <li key={paper + orientation}>
                <a href={`/print?${printed}&paper=${paper}&orientation=${orientation}`} target="_blank" rel="noopener">
                  {label}, {orientation}
                </a>
              </li>
            )),
          )}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="export-data">
        <h3 id="export-data">Data of this view, {formatDate(now.moment.at)}</h3>
        {now.layers.length === 0 && <p className={styles.hint}>All layers are off.</p>}
        <ul className={styles.layers}>
          {taking.map.layers
            .filter(({ id }) => now.layers.includes(id))
            .map((layer) => (
              <li key={layer.id}>
                <span>{layer.title}</span>
                <span>
                  <a href={itemsPath(layer, now, box)} download={`${layer.id}-${now.moment.at}.geojson`} aria-label={`${layer.title} as GeoJSON`}>
                    GeoJSON
                  </a>
                  <a href={itemsPath(layer, now, box, 'csv')} download={`${layer.id}-${now.moment.at}.csv`} aria-label={`${layer.title} as CSV`}>
                    CSV
                  </a>
                </span>
              </li>
            ))}
        </ul>
        <p className={styles.hint}>
          Everything else: the <a href="/api">API</a>.
        </p>
      </section>
      <section className={styles.section} aria-labelledby="export-citations">
        <h3 id="export-citations">Citations of what is shown</h3>
        <ul className={styles.links}>
          {[...itemFormats, 'text' as const].map((format) => (
            <li key={format}>
              <a href={citationsPath(now, box, format)} type={formats[format].mediaType} {...(format === 'text' && { target: '_blank', rel: 'noopener' })}>
                {formats[format].label}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
