'use client'

import { useEffect, useRef } from 'react'
import useSWR from 'swr'
import { noteOn, type BorderLine, type BorderNote } from '@/geo/borders'
import type { View } from '@/geo/url'
import { CloseIcon } from '../close-icon'
import { fetchJson } from '../fetch'
import styles from './borders.module.css'
import { BorderList } from './list'
import { Note, ShortNote } from './note'

type BorderNotesProps = {
  /** The line that is asked about, or the list of them all */
  border: BorderLine | 'all'
  /** A line of the list was chosen, with where to look for it; or the list again */
  onChoose: (border: BorderLine | 'all', at?: View) => void
  onClose: () => void
}

/** What is said of a disputed border, or the list of them, on the map. Escape closes it, and the focus goes back to where it was. */
export function BorderNotes({ border, onChoose, onClose }: BorderNotesProps) {
  const { data, error } = useSWR<BorderNote[]>('/basemap/border-notes', fetchJson<BorderNote[]>, { revalidateOnFocus: false })
  const element = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const dialog = element.current!
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The panel beside the map listens for Escape too: it is this that is closed.
      event.stopPropagation()
      event.preventDefault()
      close.current()
    }
    dialog.addEventListener('keydown', press)
    return () => {
      dialog.removeEventListener('keydown', press)
      if (dialog.contains(document.activeElement) || document.activeElement === document.body) before?.focus()
    }
  }, [])
  const note = data && border !== 'all' ? noteOn(data, border) : undefined
  const title = border === 'all' ? 'Disputed borders' : (note?.title ?? border.name ?? 'Disputed border')
  const ready = data !== undefined || error !== undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title, ready])

  return (
    <section ref={element} className={styles.notes} role="dialog" aria-label={title} aria-busy={!ready}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" aria-label="Close" title="Close" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div className={styles.body}>
        {!ready && <p role="status">Loading…</p>}
        {error !== undefined && <p role="alert">What is known of it could not be loaded. {(error as Error).message}</p>}
        {border === 'all' ? data && <BorderList notes={data} onChoose={onChoose} /> : note ? <Note note={note} /> : ready && <ShortNote text={border.note} />}
      </div>
      {border !== 'all' && (
        <footer>
          <button type="button" onClick={() => onChoose('all')}>
            All disputed borders
          </button>
        </footer>
      )}
    </section>
  )
}
