/** How a feature looks in each stretch of its time: symbol, stroke or hatch, and the words of its label. */
import { drawingOf, type Drawing } from '../drawing'
import { contestedProperties, drawnBy, periodOf, periodWords, propertyName, type FlatProperties } from '../properties'
import { arrowId } from '../symbol/arrow'
import { hatchId, LANES } from '../symbol/hatch'
import { symbolId } from '../symbol/spec'
import type { DrawnProperties, StyleLayer } from './drawn'
import { EVER, type Stretch } from './stretches'

export type Look = { properties: DrawnProperties; drawing: Drawing }

/** The looks of a feature in the order of time; stretches that look the same are one. */
export function looksOf(layer: StyleLayer, reference: string, stretches: readonly Stretch[], moment: boolean): Look[] {
  const looks: Look[] = []
  for (const stretch of stretches) {
    const look = lookOf(layer, reference, stretch, moment)
    const last = looks.at(-1)
    if (last && last.properties.to === stretch.from - 1 && alike(last.properties, look.properties)) last.properties.to = stretch.to
    else looks.push(look)
  }
  return looks
}

function lookOf(layer: StyleLayer, reference: string, { from, to, properties, whole, part }: Stretch, moment: boolean): Look {
  const drawing = drawingOf(layer, drawnBy(layer, properties))
  const contested = contestedProperties(properties)
  const unsettled = contested.includes('status')
  return {
    drawing,
    properties: {
      reference,
      name: String(properties.name),
      detail: moment ? periodWords(properties) : detailOf(layer, properties),
      colour: drawing.colour,
      icon: imageOf(drawing, contested.length > 0),
      stroke: [drawing.line, drawing.look, drawing.colour, unsettled ? 'contested' : '-'].join('|'),
      heading: 0,
      contested: contested.length > 0,
      disputes: Number(properties.contested_count ?? contested.length),
      unsettled,
      // A tinted part is a member of its own, drawn at every zoom; the sum of them is drawn when it is selected.
      part: part && drawing.area !== 'tint',
      whole,
      washed: drawing.area === 'wash',
      tint: drawing.area === 'tint' ? drawing.look : '',
      lane: drawing.lane % LANES,
      band: 0,
      banded: drawing.line === 'pipe' && drawing.look !== 'solid',
      within: properties.precision === 'approximate' ? Number(properties.within_km ?? 0) : 0,
      from,
      to,
      moment,
      since: periodOf(properties).from ?? '',
      piled: false,
      until: EVER,
      after: -EVER,
      alone: false,
      apart: 0,
      turn: 0,
      order: drawing.look === 'solid' ? 0 : 1,
    },
  }
}

/** Whether two differ in nothing but their days. Of tens of thousands of features: without making lists. */
function alike(a: DrawnProperties, b: DrawnProperties): boolean {
  for (const name in a) if (name !== 'from' && name !== 'to' && a[name as keyof DrawnProperties] !== b[name as keyof DrawnProperties]) return false
  return true
}

function imageOf(drawing: Drawing, contested: boolean): string {
  if (drawing.geometry === 'point') return symbolId({ ...drawing, contested })
  if (drawing.geometry === 'line') return drawing.line === 'flow' ? arrowId(drawing) : ''
  return drawing.area === 'tint' ? hatchId(drawing) : drawing.area === 'wash' ? symbolId({ ...drawing, contested, areal: true }) : ''
}

/** "Russia · in use": the choice it is drawn by and its status, in the layer's own words. */
export function detailOf(layer: StyleLayer, properties: FlatProperties): string {
  const choice = (field: string | undefined) => field && layer.fields[field]?.choices?.[String(properties[propertyName(field)])]?.label
  const [by, status] = [choice(layer.draw.by), choice('status')]
  return [by, by && status ? status.toLowerCase() : status].filter(Boolean).join(' · ')
}
