'use client'

import { useEffect, useRef, useState } from 'react'
import { countWords } from './words'

/** Longer than the page lets pass between two looks at a date that moves: what moves on is not read out. */
const REST = 1300

/** Tells those who do not see the map how much is in view, when that or the date is another and has been for a moment. */
export function InViewNews({ count, day }: { count: number | undefined; day: string }) {
  const [words, setWords] = useState('')
  const first = useRef<string>(undefined)
  const now = count === undefined ? undefined : countWords(count, day)
  useEffect(() => {
    if (now === undefined) return
    const timer = setTimeout(() => {
      // What the page opens with is no news.
      if (first.current === undefined) first.current = now
      else setWords(`${now}.`)
    }, REST)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <p role="status" className="visually-hidden" data-news="in-view">
      {words}
    </p>
  )
}
