'use client'

import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { CloseIcon } from '../close-icon'
import styles from './take.module.css'

type DialogProps = { title: string; onClose: () => void; children: React.ReactNode }

/** A dialogue over the page, which waits behind it. Escape, its button and a click beside it close it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current!
    // The keys of the page behind it (Space, brackets, Escape) are not meant while it is open.
    const keep = (event: KeyboardEvent) => event.stopPropagation()
    const beside = (event: MouseEvent) => event.target === element && element.close()
    element.addEventListener('keydown', keep)
    element.addEventListener('click', beside)
    if (!element.open) element.showModal()
    return () => {
      element.removeEventListener('keydown', keep)
      element.removeEventListener('click', beside)
    }
  }, [])
  // In no other element: what those say of their buttons is not meant for its own.
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={styles.close} aria-label="Close" onClick={() => dialog.current!.close()}>
            <CloseIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  )
}
