/** The plates of point symbols, as SVG path data in a box of 28 px: the shape says who, or what kind of event. */
import type { Shape } from '../vocabulary'

/** The whole outline, and its lower right half, cut along the diagonal. */
export type Plate = { path: string; half: string }
type Corner = [x: number, y: number]

const CENTRE = 14

export const plates: Record<Shape, Plate> = {
  square: { path: roundedSquare(8.5, 1.6), half: path(lowerRight(squareCorners(8.5))) },
  circle: disc(9.2),
  hexagon: polygon(corners(6, () => 10)),
  burst: polygon(corners(18, (index) => (index % 2 ? 7.2 : 11.6))),
  star: polygon(corners(8, (index) => (index % 2 ? 3 : 10.5))),
  triangle: polygon(corners(3, () => 9.6)),
  ring: disc(8.2),
  'crossed-square': polygon(squareCorners(7.2)),
}

/** Plates that are drawn open, with a sign of their own, even when what they mark stands. */
export const openPlates: Partial<Record<Shape, string>> = {
  triangle: '',
  ring: disc(2.4).path,
  'crossed-square': 'M13.1 9.8h1.8v3.3h3.3v1.8h-3.3v3.3h-1.8v-3.3H9.8v-1.8h3.3Z',
}

function polygon(points: Corner[]): Plate {
  return { path: path(points), half: path(lowerRight(points)) }
}

function disc(radius: number): Plate {
  const slant = round(radius * Math.SQRT1_2)
  return {
    path: `M${CENTRE - radius} ${CENTRE}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0Z`,
    half: `M${CENTRE + slant} ${CENTRE - slant}A${radius} ${radius} 0 0 1 ${CENTRE - slant} ${CENTRE + slant}Z`,
  }
}

/** Corners at even angles, the first one up. */
function corners(count: number, radius: (index: number) => number): Corner[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count
    return [CENTRE + radius(index) * Math.sin(angle), CENTRE - radius(index) * Math.cos(angle)]
  })
}

function squareCorners(half: number): Corner[] {
  const [low, high] = [CENTRE - half, CENTRE + half]
  return [[low, low], [high, low], [high, high], [low, high]]
}

function roundedSquare(half: number, radius: number): string {
  const side = round((half - radius) * 2)
  const turn = (x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x * radius} ${y * radius}`
  return `M${round(CENTRE - half + radius)} ${CENTRE - half}h${side}${turn(1, 1)}v${side}${turn(-1, 1)}h${-side}${turn(-1, -1)}v${-side}${turn(1, -1)}Z`
}

/** Cuts a polygon along the diagonal from bottom left to top right (Sutherland and Hodgman, one edge). */
function lowerRight(points: Corner[]): Corner[] {
  const beyond = ([x, y]: Corner) => x + y - 2 * CENTRE
  return points.flatMap((point, index): Corner[] => {
    const next = points[(index + 1) % points.length]!
    const [here, there] = [beyond(point), beyond(next)]
    const share = here / (here - there)
    const crossing: Corner[] = here * there < 0 ? [[point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]] : []
    return [...(here >= 0 ? [point] : []), ...crossing]
  })
}

function path(points: Corner[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
