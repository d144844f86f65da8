'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fitted, usual } from '@/geo/take/frame'
import { shownQuery, type Shown } from '@/geo/take/shown'
import { formatDate } from '@/geo/time'
import styles from './print-sheet.module.css'
import type { Taking } from './taking'

/** What a browser prints of the map's page: the map as it stands, its date, and the address of the page that is made for paper. */
export function PrintSheet({ title, shown, size, snapshot }: Taking & { snapshot: () => HTMLCanvasElement | undefined }) {
  const picture = useRef<HTMLDivElement>(null)
  const [now, setNow] = useState<Shown>()
  // The picture has to be there when this returns: nothing that takes time can be waited for.
  const draw = useEffectEvent(() => {
    const canvas = snapshot()
    picture.current!.replaceChildren(...(canvas ? [canvas] : []))
    flushSync(() => setNow(shown()))
  })
  useEffect(() => {
    const listener = () => draw()
    addEventListener('beforeprint', listener)
    return () => removeEventListener('beforeprint', listener)
  }, [])
  const printed = now && `/print?${shownQuery({ ...now, view: fitted(now.view, size(), usual) })}`
  return (
    <section className={styles.sheet} aria-label="For paper">
      <h2>{title}</h2>
      {now && (
        <p className={styles.date}>
          {formatDate(now.moment.at)}
          {now.compare && ` (the map of ${formatDate(now.compare)} beside it is not printed here)`}
        </p>
      )}
      <div ref={picture} />
      <p>
        With its legend, its scale and all footnotes it is printed from <a href={printed ?? '/print'}>{printed ? `${location.origin}${printed}` : '/print'}</a>, under Export.
      </p>
    </section>
  )
}
