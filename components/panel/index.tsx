'use client'

import dynamic from 'next/dynamic'

/** The panel of the selected place, fetched when the first place is. */
export const Panel = dynamic(() => import('./panel').then((module) => module.Panel), { ssr: false })
