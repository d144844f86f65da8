'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { takesLetters } from '../timeline/keys'
import { singleKeys } from './single-keys'
import { usePageKeys } from './use-page-keys'

const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog), { ssr: false })

/** The button that lists the keys, and the keys that open that list (?) and the layers (L) from anywhere on the page. */
export function Keys({ onLayers }: { onLayers: () => void }) {
  const [open, setOpen] = useState(false)
  usePageKeys((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target) || document.querySelector('dialog[open]') || !singleKeys()) return
    if (event.key === '?') setOpen(true)
    else if (event.key.toLowerCase() === 'l') onLayers()
    else return
    event.preventDefault()
  })
  return (
    <>
      <button type="button" aria-haspopup="dialog" title="Keys (?)" onClick={() => setOpen(true)}>
        Keys
      </button>
      {open && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  )
}
