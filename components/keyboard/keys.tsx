'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { takesLetters } from '../timeline/keys'
import { singleKeys } from './single-keys'
import { usePageKeys } from './use-page-keys'

const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog), { ssr: false })

/** The button that lists the keys, and the keys that open that list (?) and the layers (L) from anywhere on the page. */
export function Keys({ onLayers }: { onLayers: () => void }) {
  // Which opening of the list it is, 0 while it is closed: a dialogue tells that it was closed a moment after it was, and by then it may have been called again.
  const [open, setOpen] = useState(0)
  const begin = () => setOpen((last) => last + 1)
  usePageKeys((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target) || document.querySelector('dialog[open]') || !singleKeys()) return
    if (event.key === '?') begin()
    else if (event.key.toLowerCase() === 'l') onLayers()
    else return
    event.preventDefault()
  })
  return (
    <>
      <button type="button" aria-haspopup="dialog" title="Keys (?)" onClick={begin}>
        Keys
      </button>
      {open > 0 && <KeysDialog key={open} onClose={() => setOpen((now) => (now === open ? 0 : now))} />}
    </>
  )
}
