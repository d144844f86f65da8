import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { baseAddress } from '@/app/base'
import { dataset } from '@/app/dataset'
import { CiteLinks } from '@/components/cite/cite-links'
import { FeatureContext } from '@/components/feature/context'
import { Phases } from '@/components/feature/phases'
import { FeatureHeading } from '@/components/feature/heading'
import { KindLine } from '@/components/feature/kind-line'
import { Reading } from '@/components/reading/reading'
import { featureItem } from '@/geo/cite/csl'
import { alternateLinks, embeddedMetadata } from '@/geo/cite/embedded'
import { toAnnotatedItem } from '@/geo/geojson'
import { dayToShow } from '@/geo/moment'
import { formatDate, today } from '@/geo/time'
import { serializeView, viewOf } from '@/geo/url'

type Props = PageProps<'/features/[layer]/[feature]'>

async function find({ params }: Props) {
  await connection()
  const { layer: layerId, feature: featureId } = await params
  const layer = dataset().layer(layerId)
  const feature = layer?.features.find(({ id }) => id === featureId)
  if (!layer || !feature) notFound()
  return { layer, feature }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { feature } = await find(props)
  const base = await baseAddress()
  return {
    title: feature.name,
    ...(feature.summary && { description: feature.summary }),
    // With its sources: a reference manager offers the page and all that it cites to choose from.
    alternates: { types: alternateLinks(base, `features/${feature.reference}`, { with: 'sources' }) },
    other: embeddedMetadata(featureItem(dataset(), feature, { base, date: today() })),
  }
}

/** A feature and its evidence, readable without JavaScript. */
export default async function FeaturePage(props: Props) {
  const { layer, feature } = await find(props)
  const date = today()
  const item = toAnnotatedItem(dataset(), layer, feature, date)
  // What is not there today is shown on a day on which it is.
  const day = dayToShow(layer, item, { at: date })
  const onMap = (at: string | undefined) => `/?place=${feature.reference}&view=${serializeView(viewOf(feature.bbox))}${at ? `&at=${at}` : ''}`
  return (
    <Reading title={dataset().atlas.title}>
      <article>
        <KindLine item={item} layer={layer} />
        <FeatureHeading item={item} level="h1" />
        <p>
          <a href={onMap(day)}>{day ? `Show on the map of ${formatDate(day)}` : 'Show on the map'}</a> · <a href={`/features#${layer.id}`}>{layer.title}</a> ·{' '}
          <a href={`/api/collections/${layer.id}/items/${feature.id}`}>GeoJSON</a>
        </p>
        <CiteLinks cited={{ feature: feature.reference }} />
        <FeatureContext item={item} layer={layer} level={2} date={date} time={<Phases item={item} level={2} linkTo={onMap} />} linkTo={linkTo} />
      </article>
    </Reading>
  )
}

const linkTo = (reference: string) => `/features/${reference}`
