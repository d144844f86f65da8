'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Taking } from './taking'

const ExportDialog = dynamic(() => import('./export-dialog').then((module) => module.ExportDialog), { ssr: false })

/** The button that opens the ways to take the map away as a picture, on paper, as data or as citations; they are loaded when it is used. */
export function Export(taking: Taking) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-label="Export" title="Export" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 18 18" width="17" height="17" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d="M9 2.4v8.6M5.8 8 9 11.2 12.2 8M2.8 12v3.6h12.4V12" />
        </svg>
        <span>Export</span>
      </button>
      {open && <ExportDialog {...taking} onClose={() => setOpen(false)} />}
    </>
  )
}
