'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { momentsOf } from '@/geo/take/legend'
import type { Shown } from '@/geo/take/shown'
import { fileName } from '@/geo/take/words'
import type { PictureSize } from './picture/layout'
import styles from './take.module.css'
import type { Taking } from './taking'

type PictureFormProps = { taking: Taking; shown: Shown; size: { width: number; height: number } }
type State = { is: 'ready' } | { is: 'busy'; words: string } | { is: 'done'; words: string } | { is: 'failed'; words: string }

const sizes: { id: PictureSize; label: string }[] = [
  { id: 'screen', label: 'As on the screen, twice as fine' },
  { id: '1600x1000', label: '1600 × 1000 pixels' },
  { id: '2400x1500', label: '2400 × 1500 pixels' },
  { id: '3200x2000', label: '3200 × 2000 pixels' },
]

/** Makes a PNG of the map with its legend, scale, credits and footnotes, and saves it. Says how far it is, and what went wrong. */
export function PictureForm({ taking, shown, size }: PictureFormProps) {
  const id = useId()
  const [chosen, setChosen] = useState<PictureSize>('screen')
  const [state, setState] = useState<State>({ is: 'ready' })
  const busy = state.is === 'busy'
  // Whoever closes the dialogue no longer waits for the picture.
  const given = useRef<AbortController>(undefined)
  useEffect(() => () => given.current?.abort(), [])

  const save = async () => {
    given.current = new AbortController()
    setState({ is: 'busy', words: 'Drawing the map…' })
    try {
      const { makePicture } = await import('./picture/make')
      const canvas = await makePicture({ taking, shown, screen: size, size: chosen, signal: given.current.signal, onProgress: (words) => setState({ is: 'busy', words }) })
      const name = fileName(taking.title, shown, 'png')
      download(canvas, name)
      setState({ is: 'done', words: `Saved as ${name}, ${canvas.width} × ${canvas.height} pixels.` })
    } catch (error) {
      if (!given.current.signal.aborted) setState({ is: 'failed', words: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <section className={styles.section} aria-labelledby={`${id}-picture`}>
      <h3 id={`${id}-picture`}>A picture, with legend, scale and footnotes</h3>
      <div className={styles.choice}>
        <label htmlFor={`${id}-size`}>
          Size
          <select id={`${id}-size`} value={chosen} disabled={busy} onChange={({ target }) => setChosen(target.value as PictureSize)}>
            {sizes.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.main} aria-disabled={busy} onClick={() => !busy && void save()}>
          Save as PNG
        </button>
      </div>
      {momentsOf(shown).length > 1 && <p className={styles.hint}>Two dates are compared: their maps stand side by side.</p>}
      <p role="status" className={styles.status}>
        {(state.is === 'busy' || state.is === 'done') && state.words}
      </p>
      {state.is === 'failed' && (
        <p role="alert" className={styles.failure}>
          The picture could not be made. {state.words}
        </p>
      )}
    </section>
  )
}

/** Saves a picture as a file. By a data address: the content policy knows no blobs. */
function download(canvas: HTMLCanvasElement, name: string) {
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  // A browser gives "data:," for a canvas that is larger than it can hold.
  if (!link.href.startsWith('data:image/png')) throw new Error(`This browser cannot hold a picture of ${canvas.width} × ${canvas.height} pixels. Choose a smaller size.`)
  link.download = name
  link.click()
}
