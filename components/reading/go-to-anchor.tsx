'use client'

import { useEffect } from 'react'

/** Addresses from before the list had pages (#source) still lead to the source: where it is not on this page, the page with it opens. */
export function GoToAnchor({ address }: { /** The address of the list */ address: string }) {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (/^[a-z0-9-]+$/.test(id) && !document.getElementById(id)) location.replace(`${address}?with=${id}#${id}`)
  }, [address])
  return null
}
