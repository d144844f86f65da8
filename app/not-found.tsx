import { connection } from 'next/server'
import { Reading } from '@/components/reading/reading'
import { dataset } from './dataset'

export default async function NotFound() {
  await connection()
  return (
    <Reading title={dataset().atlas.title}>
      <h1>There is nothing here</h1>
      <p>
        The atlas has no page at this address. Its <a href="/features">places</a> and its <a href="/sources">sources</a> are listed; the <a href="/">map</a> shows them all.
      </p>
    </Reading>
  )
}
