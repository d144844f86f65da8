'use client'

import { useState } from 'react'
import { fitted } from '@/geo/take/frame'
import { shownQuery } from '@/geo/take/shown'
import { dateWords, embedSnippet } from '@/geo/take/words'
import { CopyField } from './copy-field'
import { Dialog } from './dialog'
import styles from './take.module.css'
import type { Taking } from './taking'

/** How large the frame is that the snippet makes, px */
const EMBED = { width: 720, height: 480 }

/** The link that restores what is shown, and the lines that put it into another page. */
export function ShareDialog({ title, shown, size, onClose }: Taking & { onClose: () => void }) {
  // What was shown when it was opened: the map may play on behind it.
  const [now] = useState(shown)
  const address = `${location.origin}/?${shownQuery(now)}`
  const name = `${title}, ${dateWords(now)}`
  const [failure, setFailure] = useState('')
  const embed = embedSnippet({ ...EMBED, address: `${location.origin}/embed?${shownQuery({ ...now, view: fitted(now.view, size(), EMBED) })}`, title: name })
  const share = () =>
    navigator.share({ title: name, url: address }).catch((error: Error) => {
      // Whoever closes the system's own list has not failed.
      if (error.name !== 'AbortError') setFailure(`The system did not take the link. (${error.message})`)
    })
  return (
    <Dialog title="Share this map" onClose={onClose}>
      <CopyField label="Link to what is shown" text={address} rows={3} />
      <p className={styles.hint}>
        It names the view, the layers, the date and what is selected, so that it opens the same next year. {now.picture.known ? 'What is said later stays left out.' : 'What is added to the record by then will show; to leave it out, set “As known on” first.'}
      </p>
      {'share' in navigator && (
        <p>
          <button type="button" onClick={() => void share()}>
            Send the link…
          </button>
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <CopyField label="To embed it in a page" text={embed} rows={4} />
    </Dialog>
  )
}
