'use client'

import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { singleKeys } from '../keyboard/single-keys'
import { takesLetters } from '../timeline/keys'
import styles from './field.module.css'
import type { OnMap } from './on-map'
import { usePageKeys } from '../keyboard/use-page-keys'

const load = () => import('./palette').then((module) => module.Palette)
const Palette = dynamic(load, { ssr: false })
const KeysDialog = dynamic(() => import('../keyboard/keys-dialog').then((module) => module.KeysDialog), { ssr: false })

let prepared = false

/** Fetches the palette, and has the server make its index while the reader still types: it does so at the first search. */
function prepare() {
  if (prepared) return
  prepared = true
  void load()
  void fetch('/api/search?q=.&limit=1').catch(() => undefined)
}

/**
 * The field to search with, in the header of every page. It is a form of its own, which works without scripts; pressed, typed
 * in, or called by its keys (/ and Ctrl or ⌘ with K) it opens the palette, which is fetched then.
 */
export function FindField({ map }: { /** The map's page, where there is one to go about on */ map?: OnMap }) {
  // Which opening of the palette it is, the first being 1; 0 while it is closed.
  const [open, setOpen] = useState(0)
  const openings = useRef(0)
  const [query, setQuery] = useState('')
  const [keys, setKeys] = useState(false)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // What had the focus before the keys called for the field.
  const before = useRef<HTMLElement>(null)
  const begin = () => {
    prepare()
    setSaid('')
    setQuery(field.current!.value)
    setOpen(++openings.current)
  }
  const end = (ended: number) => {
    // A dialogue tells that it was closed a moment after it was: by then it may have been called again.
    if (ended !== openings.current) return
    setOpen(0)
    setQuery('')
    field.current!.value = ''
  }
  // The dialogue gives the focus back to what has it when it opens.
  const giveBack = () => {
    if (!before.current) return
    field.current!.blur()
    before.current.focus({ preventScroll: true })
    before.current = null
  }
  usePageKeys((event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const called = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !takesLetters(target) && singleKeys()
    if (event.defaultPrevented || !(called || slash) || document.querySelector('dialog:modal')) return
    event.preventDefault()
    // What is typed until the palette has come is typed into the field.
    if (target !== field.current) {
      before.current = document.activeElement as HTMLElement
      field.current!.focus({ preventScroll: true })
    }
    begin()
  })
  return (
    <>
      <form action="/search" role="search" className={styles.field} onPointerEnter={prepare}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <circle cx="7.6" cy="7.6" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m11.5 11.5 4.2 4.2" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <input
          ref={field}
          id="find"
          type="search"
          name="q"
          maxLength={200}
          placeholder=" "
          autoComplete="off"
          aria-keyshortcuts="/ Control+K Meta+K"
          onFocus={prepare}
          onClick={begin}
          onInput={begin}
          onKeyDown={({ key }) => key === 'ArrowDown' && begin()}
        />
        <label htmlFor="find">
          <span className={styles.wide}>Search places, actors and claims</span>
          <span className={styles.narrow}>Search the atlas</span>
        </label>
        <kbd aria-hidden="true">/</kbd>
      </form>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {open > 0 && <Palette key={open} map={map} query={query} onQuery={setQuery} onOpening={giveBack} onSay={setSaid} onKeys={() => setKeys(true)} onClose={() => end(open)} />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  )
}
