'use client'

import { Fragment, useEffect, useRef, useState } from 'react'
import { CloseIcon } from '../close-icon'
import styles from './keys.module.css'
import { setSingleKeys, singleKeys } from './single-keys'

type Line = { keys: string[]; does: string; /** It needs no focus of its own, and is switched off with the rest */ anywhere?: true }

const groups: { title: string; lines: Line[] }[] = [
  {
    title: 'Anywhere',
    lines: [
      { keys: ['/'], does: 'search', anywhere: true },
      { keys: ['L'], does: 'to the layers', anywhere: true },
      { keys: ['[', ']'], does: 'to the previous and the next event', anywhere: true },
      { keys: ['Space'], does: 'let time run, and stop it' },
      { keys: ['Esc'], does: 'close what was opened last' },
      { keys: ['?'], does: 'this list', anywhere: true },
    ],
  },
  {
    title: 'On the map',
    lines: [
      { keys: ['←', '→', '↑', '↓'], does: 'move the map' },
      { keys: ['+', '−'], does: 'closer, farther; with Shift twice as far' },
      { keys: ['N', 'P'], does: 'to the next place in view and the one before, from the middle outwards' },
      { keys: ['Enter'], does: 'open that place' },
    ],
  },
  {
    title: 'On the timeline’s handles',
    lines: [
      { keys: ['←', '→'], does: 'a day; with Shift a year' },
      { keys: ['Page Up', 'Page Down'], does: 'a month later or earlier' },
      { keys: ['Home', 'End'], does: 'to the first and the last day' },
      { keys: ['+', '−'], does: 'fewer years, more years' },
    ],
  },
  {
    title: 'In lists and tabs',
    lines: [
      { keys: ['↑', '↓'], does: 'from row to row of what is in view, and of what lies at one place' },
      { keys: ['←', '→'], does: 'from tab to tab, and from phase to phase under the timeline' },
      { keys: ['Home', 'End'], does: 'to the first and the last' },
    ],
  },
]

/** Every key that does something, and the switch for those that work wherever the focus is. Closing gives the focus back to what had it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(singleKeys)
  useEffect(() => {
    const element = dialog.current!
    // What had the focus gets it back from the browser.
    element.setAttribute('closedby', 'any')
    element.showModal()
    // The page's own keys wait behind it.
    const keep = (event: KeyboardEvent) => event.stopPropagation()
    element.addEventListener('keydown', keep)
    return () => {
      element.removeEventListener('keydown', keep)
      element.close()
    }
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id="keys-title">Keys</h2>
          <button type="button" className={styles.close} aria-label="Close the list of keys" onClick={() => dialog.current!.close()}>
            <CloseIcon />
          </button>
        </div>
        {groups.map(({ title, lines }) => (
          <Fragment key={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ keys, does, anywhere }) => (
                <div key={does} data-off={(anywhere && !on) || undefined}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>
                    {does}
                    {anywhere && !on && ' (off)'}
                  </dd>
                </div>
              ))}
            </dl>
          </Fragment>
        ))}
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={on}
            onChange={({ target: { checked } }) => {
              setOn(checked)
              setSingleKeys(checked)
            }}
          />
          Keys of one character work anywhere on the page
        </label>
      </div>
    </dialog>
  )
}
