'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** The layers where they lie over the map: whether they are open, their button, to which the focus goes back, and Escape, which closes them and not also the place beneath. */
export function useDrawer(id: string) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    const here = target === document.body || target === button.current || document.getElementById(id)?.contains(target as Node)
    // Where they are a column they are not open, and there is nothing to close.
    if (key !== 'Escape' || !here || button.current?.offsetParent === null) return
    event.stopPropagation()
    close()
  })
  useEffect(() => {
    if (!open) return
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener, true)
    return () => document.removeEventListener('keydown', listener, true)
  }, [open])
  return { open, setOpen, close, button }
}
