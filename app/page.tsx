import { connection } from 'next/server'
import { Dashboard } from '@/components/dashboard/dashboard'
import { shortReference } from '@/geo/reference'
import { today } from '@/geo/time'
import { atlasView } from '@/geo/view'
import { dataset } from './dataset'

export default async function Page({ searchParams }: PageProps<'/'>) {
  await connection()
  const date = today()
  const { source: id } = await searchParams
  const source = typeof id === 'string' ? dataset().sources.get(id) : undefined
  return <Dashboard atlas={atlasView(dataset(), date)} today={date} sourceName={source && shortReference(source)} />
}
