'use client'

import { singleKeys } from '../keyboard/single-keys'
import { takesLetters, takesSpace } from './keys'
import { usePageKeys } from '../keyboard/use-page-keys'

/** The keys that work wherever nobody types: [ and ] step to the previous and the next event, Space plays and pauses. */
export function useDateKeys({ toggle, step }: { toggle: () => void; step: (direction: 1 | -1) => void }) {
  usePageKeys((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target)) return
    if ((event.key === '[' || event.key === ']') && singleKeys()) step(event.key === ']' ? 1 : -1)
    else if (event.key === ' ' && !takesSpace(event.target)) toggle()
    else return
    event.preventDefault()
  })
}
