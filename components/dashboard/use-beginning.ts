import { useEffect, useState } from 'react'

/** How long the map waits for its data, ms */
const PATIENCE = 2000

/** Whether the map begins: with all of its data, since to take in more later is to draw all of it twice; without those that take long. Once begun it goes on. */
export function useBeginning(complete: boolean): boolean {
  const [begun, setBegun] = useState(false)
  if (complete && !begun) setBegun(true)
  useEffect(() => {
    const timer = setTimeout(() => setBegun(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return begun
}
