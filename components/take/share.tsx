'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Taking } from './taking'

const ShareDialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), { ssr: false })

/** The button that opens the ways to pass the map on; they are loaded when it is used. */
export function Share(taking: Taking) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-label="Share" title="Share" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 18 18" width="17" height="17" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d="M9 11V2.6M5.8 5.6 9 2.4l3.2 3.2M6 8H3.4v7.6h11.2V8H12" />
        </svg>
        <span>Share</span>
      </button>
      {open && <ShareDialog {...taking} onClose={() => setOpen(false)} />}
    </>
  )
}
