'use client'

import dynamic from 'next/dynamic'

/** The list of what is in view, fetched when its tab is first opened. */
export const InViewList = dynamic(() => import('./in-view-list').then((module) => module.InViewList), { loading: () => <p role="status">Making the list…</p> })
