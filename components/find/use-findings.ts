'use client'

import { useEffect, useState } from 'react'
import useSWR from 'swr'
import type { SearchDocument } from '@/geo/ogc/search'
import { fetchJson } from '../fetch'

/** Between two key strokes: what is typed on the way is not looked up. */
const PAUSE = 90

/** What the server finds for a query. While another is looked up the last findings stay, and `pending` says so. */
export function useFindings(query: string): { findings: SearchDocument | undefined; pending: boolean; error: Error | undefined } {
  const wanted = query.trim()
  const [asked, setAsked] = useState(wanted)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted])
  const { data, error, isLoading } = useSWR<SearchDocument, Error>(asked && `/api/search?${new URLSearchParams({ q: asked, limit: '5' })}`, fetchJson, { revalidateOnFocus: false, keepPreviousData: true, shouldRetryOnError: false })
  return { findings: wanted ? data : undefined, pending: wanted !== '' && (asked !== wanted || isLoading), error }
}
