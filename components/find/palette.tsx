'use client'

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { CloseIcon } from '../close-icon'
import { choicesFor, type Choice } from './choices'
import { ChoiceList, choiceId } from './choice-list'
import type { OnMap } from './on-map'
import styles from './palette.module.css'
import { useFindings } from './use-findings'

type PaletteProps = {
  map: OnMap | undefined
  query: string
  onQuery: (query: string) => void
  /** It is about to take the focus */
  onOpening: () => void
  /** Words to be said once the palette is closed */
  onSay: (words: string) => void
  /** The reader asks for the list of keys */
  onKeys: () => void
  onClose: () => void
}

/**
 * The palette: a field with the list of what is found (a combobox, as WAI-ARIA describes it) in a dialog of the browser's own,
 * which keeps the focus and gives it back.
 */
export function Palette({ map, query, onQuery, onOpening, onSay, onKeys, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(0)
  const { findings, pending, error } = useFindings(query)
  const groups = choicesFor(query, findings, map, onKeys)
  const choices = groups.flatMap((group) => group.choices)
  const active = choices[Math.min(at, choices.length - 1)]
  // Enter may come before the answer: it then means the first of what is found.
  const waiting = useRef(false)

  const opening = useEffectEvent(onOpening)
  useEffect(() => {
    const element = dialog.current!
    element.setAttribute('closedby', 'any')
    opening()
    element.showModal()
    input.current!.focus()
    return () => element.close()
  }, [])

  const choose = (choice: Choice) => {
    dialog.current!.close()
    const words = choice.run()
    if (words) onSay(words)
  }
  const arrive = useEffectEvent(() => {
    if (waiting.current && choices[0]) choose(choices[0])
    waiting.current = false
  })
  useEffect(() => {
    if (!pending) arrive()
  }, [pending])
  useEffect(() => {
    if (active) document.getElementById(choiceId(active.id))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const ends = groups.reduce<number[]>((sums, { choices: { length } }) => [...sums, (sums.at(-1) ?? 0) + length], [])
  const move = (event: KeyboardEvent) => {
    const last = choices.length - 1
    const starts = [0, ...ends.slice(0, -1)]
    const to = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
      PageDown: starts.find((start) => start > at) ?? last,
      PageUp: starts.findLast((start) => start < at) ?? 0,
    }[event.key]
    // With Shift they select in the field, as ever.
    if (to === undefined || last < 0 || event.shiftKey) return
    event.preventDefault()
    setAt(to)
  }
  const press = (event: KeyboardEvent) => {
    // The page's own keys are not for what stands over it.
    event.stopPropagation()
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      dialog.current!.close()
    }
  }
  const found = findings?.numberMatched ?? 0
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search the atlas" onClose={onClose} onKeyDown={press}>
      <form
        action="/search"
        className={styles.form}
        onSubmit={(event) => {
          if (!pending && !active && query.trim()) return
          event.preventDefault()
          if (pending) waiting.current = true
          else if (active) choose(active)
        }}
      >
        <input
          ref={input}
          type="text"
          name="q"
          role="combobox"
          aria-label="Search places, actors and claims"
          aria-expanded={choices.length > 0}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={active && choiceId(active.id)}
          maxLength={200}
          placeholder="A place, a name, a word, a date, a command"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={({ target: { value } }) => {
            onQuery(value)
            setAt(0)
            waiting.current = false
          }}
          onKeyDown={move}
        />
        <button type="button" className={styles.close} aria-label="Close the search" onClick={() => dialog.current!.close()}>
          <CloseIcon />
        </button>
      </form>
      <ChoiceList groups={groups} active={active?.id} busy={pending} onChoose={choose} />
      {error && (
        <p role="alert" className={styles.nothing}>
          {error.message}
        </p>
      )}
      {findings && !pending && found === 0 && !error && <p className={styles.nothing}>Nothing is found for “{query.trim()}”. Try another spelling, fewer words, or a date like 9 Aug 2021.</p>}
      <p className="visually-hidden" role="status">
        {findings && !pending && (found === 0 ? 'Nothing found.' : `${found} found. ${groups.map(({ title, numberMatched }) => `${title}: ${numberMatched}`).join(', ')}.`)}
      </p>
      <p className={styles.foot}>
        <span aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
        </span>
        {found > 0 && <a href={`/search?${new URLSearchParams({ q: query.trim() })}`}>All {found} results</a>}
      </p>
    </dialog>
  )
}
