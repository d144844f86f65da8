'use client'

import dynamic from 'next/dynamic'

/** The map, fetched by the browser alone: until it has drawn, the picture that the server drew is in its place. */
export const Map = dynamic(() => import('./map').then((module) => module.Map), { ssr: false })
