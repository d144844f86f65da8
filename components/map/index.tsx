'use client'

import dynamic from 'next/dynamic'
import type { MapProps } from './map'

const load = () => import('./map').then((module) => module.Map)
// The browser begins to fetch it with the page's own scripts, and not only once those have run through the page.
if (typeof window !== 'undefined') void load()

const Drawn = dynamic(load, { ssr: false })

/** Draws nothing: on the server it lets the page name the map's scripts, which the browser then fetches beside the page's own. */
const Scripts = dynamic(() => import('./map').then(() => ({ default: () => null })))

/** The map, drawn by the browser alone: until it has drawn, the picture that the server drew is in its place. It begins once it need not wait. */
export function Map({ waits = false, ...map }: MapProps & { waits?: boolean }) {
  return (
    <>
      <Scripts />
      {!waits && <Drawn {...map} />}
    </>
  )
}
