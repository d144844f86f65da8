import { connection } from 'next/server'
import { Dashboard } from '@/components/dashboard/dashboard'
import { today } from '@/geo/time'
import { atlasView } from '@/geo/view'
import { dataset } from './dataset'

export default async function Page() {
  await connection()
  const date = today()
  return <Dashboard atlas={atlasView(dataset(), date)} date={date} />
}
