/** A map in its frame: neatline, degrees, scale, and which way is north. */
import type { Palette } from '@/geo/palette'
import { scaleOf } from '@/geo/take/frame'
import { ticksOf, type Tick } from '@/geo/ticks'
import type { View } from '@/geo/url'
import { FRAME, type Rect } from './layout'
import { faces, type Pen } from './pen'

type MapDrawing = { canvas: HTMLCanvasElement; view: View; rect: Rect; /** Its date, where there are two */ caption?: string | undefined; palette: Palette }

export function drawMap(pen: Pen, { canvas, view, rect, caption, palette }: MapDrawing) {
  const { context } = pen
  const { x, y, width, height } = rect
  context.drawImage(canvas, x, y, width, height)
  Object.assign(context, { strokeStyle: palette.ink2, lineWidth: 1 })
  context.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1)
  context.strokeRect(x - 0.5, y - FRAME - 0.5, width + FRAME + 1, height + FRAME + 1)
  if (caption) pen.line(caption, { x, y: y - FRAME - 7, width }, { font: `600 15px ${faces.serif}`, colour: palette.ink, leading: 20 })
  drawTicks(pen, view, rect, palette)
  drawScale(pen, view, rect, palette)
}

function drawTicks({ context, line }: Pen, view: View, { x, y, width, height }: Rect, palette: Palette) {
  const ink = { font: `400 10.5px ${faces.sans}`, colour: palette.ink2, leading: 12 }
  const { top, right } = ticksOf({ ...view, width, height })
  // From the map outwards: through the frame where there is a label, else a little way into it.
  const length = ({ label }: Tick) => (label ? FRAME : 5)
  const named = (all: Tick[], room: number) => all.filter((tick): tick is Required<Tick> => tick.label !== undefined && tick.at < room - 46)
  context.beginPath()
  for (const tick of top) {
    context.moveTo(x + tick.at, y)
    context.lineTo(x + tick.at, y - length(tick))
  }
  for (const tick of right) {
    context.moveTo(x + width, y + tick.at)
    context.lineTo(x + width + length(tick), y + tick.at)
  }
  context.stroke()
  for (const { at, label } of named(top, width)) line(label, { x: x + at + 4, y: y - 4.5, width: 46 }, ink)
  for (const { at, label } of named(right, height)) {
    context.save()
    context.translate(x + width + 4.5, y + at + 4)
    context.rotate(Math.PI / 2)
    line(label, { x: 0, y: 0, width: 46 }, ink)
    context.restore()
  }
}

/** In the lower right corner: four lengths, dark and light by turns, under their sum; and beside them an arrow to the north. */
function drawScale(pen: Pen, view: View, { x, y, width, height }: Rect, palette: Palette) {
  const { context } = pen
  const { px, label } = scaleOf(view, Math.min(160, width / 4))
  const [right, bottom] = [x + width - 14, y + height - 14]
  const left = right - px
  context.save()
  context.globalAlpha = 0.82
  context.fillStyle = palette.paper
  context.fillRect(left - 34, bottom - 27, px + 42, 35)
  context.restore()
  Object.assign(context, { strokeStyle: palette.ink2, lineWidth: 1 })
  for (const part of [0, 1, 2, 3]) {
    context.fillStyle = part % 2 ? palette.paper : palette.ink2
    context.fillRect(left + (part * px) / 4, bottom - 5, px / 4, 5)
  }
  context.strokeRect(left, bottom - 5, px, 5)
  const ink = { font: `400 12px ${faces.sans}`, colour: palette.ink, leading: 14 }
  pen.line(label, { x: right, y: bottom - 10, width: px + 30 }, ink, 'right')
  // North is up everywhere on this projection.
  const middle = left - 20
  context.fillStyle = palette.ink
  context.beginPath()
  context.moveTo(middle, bottom - 23)
  context.lineTo(middle + 5, bottom - 9)
  context.lineTo(middle, bottom - 12)
  context.lineTo(middle - 5, bottom - 9)
  context.fill()
  pen.line('N', { x: middle, y: bottom + 2, width: 20 }, { ...ink, font: `600 11px ${faces.sans}` }, 'center')
}
