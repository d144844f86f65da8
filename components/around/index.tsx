'use client'

import dynamic from 'next/dynamic'

/** What else happened around a place: a part of its panel, fetched with that. */
export const Around = dynamic(() => import('./around').then((module) => module.Around), { ssr: false })
