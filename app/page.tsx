import { connection } from 'next/server'
import { Suspense } from 'react'
import { Dashboard } from '@/components/dashboard/dashboard'
import { today } from '@/geo/time'
import { atlasView } from '@/geo/view'
import { dataset } from './dataset'

export default async function Page() {
  await connection()
  const date = today()
  return (
    <>
      <h1 className="visually-hidden">{dataset().atlas.title}</h1>
      <noscript>
        <p className="noscript">
          The map needs JavaScript. Everything it shows is also in the <a href="/features">list of places</a>, with its claims and sources.
        </p>
      </noscript>
      <Suspense>
        <Dashboard atlas={atlasView(dataset(), date)} date={date} />
      </Suspense>
    </>
  )
}
