import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { Reading } from '@/components/reading/reading'
import { FilterForm } from '@/components/table/filter-form'
import { LayerTable } from '@/components/table/layer-table'
import styles from '@/components/table/table.module.css'
import { happensOnce } from '@/geo/moment'
import { matchedItems } from '@/geo/ogc/items'
import { itemsAddress, itemsParameters, readTableQuery, tableAddress } from '@/geo/table/address'
import { columnsOf } from '@/geo/table/columns'
import { formatDate, today } from '@/geo/time'
import { grouped } from '@/geo/words'

type Props = PageProps<'/layers/[layer]'>

/** So many rows make a page. */
const PAGE = 200

async function find({ params }: Props) {
  await connection()
  const layer = dataset().layer((await params).layer)
  if (!layer) notFound()
  return layer
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary } = await find(props)
  return { title: `${title}: table`, description: summary }
}

/** A layer as a table that orders, filters and downloads, readable without JavaScript. */
export default async function LayerPage(props: Props) {
  const layer = await find(props)
  const query = readTableQuery(layer, await props.searchParams)
  const { at, text, choices } = query
  const matched = matchedItems(dataset(), layer, itemsParameters(layer, query))
  const pages = Math.max(1, Math.ceil(matched.length / PAGE))
  const page = Math.min(query.page, pages)
  const rows = matched.slice((page - 1) * PAGE, page * PAGE)
  const filtered = Boolean(at || text || Object.keys(choices).length)
  const date = at ? (happensOnce(layer) ? `up to ${formatDate(at)}` : `as of ${formatDate(at)}`) : `on record, as of ${formatDate(today())}`
  const count = `${grouped(matched.length)}${filtered ? ` of ${grouped(layer.features.length)}` : ''} ${date}`
  return (
    <Reading title={dataset().atlas.title} wide>
      <h1>{layer.title}</h1>
      <p className={styles.intro}>{layer.summary}</p>
      <p className={styles.links}>
        <a href={`/?layers=${layer.id}${at ? `&at=${at}` : ''}`}>On the map</a>
        <a href={itemsAddress(layer, query, 'csv')}>Download as CSV</a>
        <a href={itemsAddress(layer, query, 'geojson')}>GeoJSON</a>
        <a href="/layers">All layers</a>
      </p>
      <FilterForm layer={layer} query={query} filtered={filtered} />
      {matched.length === 0 ? (
        <p className={styles.none}>Nothing in this layer is as you ask. Take out a word or a choice, or another date.</p>
      ) : (
        <LayerTable layer={layer} columns={columnsOf(layer)} rows={rows} query={query} caption={`${layer.title}: ${count}.`} />
      )}
      {pages > 1 && (
        <nav aria-label="Pages of the table" className={styles.pages}>
          {page > 1 && <a href={tableAddress(layer, { ...query, page: page - 1 })}>Previous</a>}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && <a href={tableAddress(layer, { ...query, page: page + 1 })}>Next</a>}
        </nav>
      )}
    </Reading>
  )
}
