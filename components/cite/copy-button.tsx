'use client'

import { useState, useSyncExternalStore } from 'react'

const never = () => () => {}
const words = { ready: 'Copy as Markdown', done: 'Copied', failed: 'It could not be copied: open it and copy it there' }

/** Puts the text at an address into the clipboard. Where no script runs, or the page may not write to the clipboard, it is not there. */
export function CopyButton({ address }: { address: string }) {
  const able = useSyncExternalStore(never, () => Boolean(navigator.clipboard), () => false)
  const [state, setState] = useState<keyof typeof words>('ready')
  if (!able) return null
  const copy = async () => {
    try {
      const response = await fetch(address)
      if (!response.ok) throw new Error(response.statusText)
      await navigator.clipboard.writeText(await response.text())
      setState('done')
    } catch {
      setState('failed')
    }
  }
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {words[state]}
    </button>
  )
}
