'use client'

import { useId, useRef, useState } from 'react'
import styles from './take.module.css'

const words = { ready: '', done: 'Copied.', failed: 'This browser did not let it be copied. It is selected: press Ctrl-C, or ⌘C.' }

type CopyFieldProps = { label: string; text: string; rows?: number }

/** A text to take away, and a button that copies it; where the page may not write to the clipboard, it is selected to be copied by hand. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<keyof typeof words>('ready')
  const copy = async () => {
    setState('ready')
    try {
      await navigator.clipboard.writeText(text)
      setState('done')
    } catch {
      field.current!.focus()
      field.current!.select()
      // The old way, which works where there is no HTTPS.
      setState(document.execCommand('copy') ? 'done' : 'failed')
    }
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.copied}>
        <textarea ref={field} id={id} readOnly rows={rows} value={text} spellCheck={false} onFocus={({ target }) => target.select()} />
        <button type="button" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy
        </button>
      </div>
      <p role="status" className={styles.status}>
        {words[state]}
      </p>
    </div>
  )
}
