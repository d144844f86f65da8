'use client'

import dynamic from 'next/dynamic'

/** Two dates side by side, fetched when it is first asked for. */
export const Comparison = dynamic(() => import('./comparison').then((module) => module.Comparison), { ssr: false })
