/** A circle on the ground, as a polygon. */
import type { Polygon, Position } from 'geojson'
import { worldSize } from '../mercator'

/** The mean radius of the Earth in km, as Turf has it, so that our own lengths agree with each other. */
const EARTH = 6371.0088

/** The circle of a radius in km around a point in degrees: geodesic on a sphere, counter-clockwise, closed. */
export function circle(centre: Position, radius: number, steps = 72): Polygon {
  const ring = Array.from({ length: steps }, (_, step) => onCircle(centre, radius, (-step * 2 * Math.PI) / steps))
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** The point of that circle at a bearing in radians, clockwise from north; degrees. */
export function onCircle([lon, lat]: Position, radius: number, bearing: number): Position {
  const [lambda, phi, angle] = [radians(lon!), radians(lat!), radius / EARTH]
  const y = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing))
  const x = lambda + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * Math.sin(y))
  return [round(degrees(x)), round(degrees(y))]
}

/** How many px a km is at zoom 0 and a latitude; each zoom step doubles it. */
export function pixelsPerKilometre(lat: number): number {
  // Mercator stretches the world by the secant of the latitude.
  return worldSize / (2 * Math.PI * EARTH * Math.cos(radians(lat)))
}

const radians = (degree: number) => (degree * Math.PI) / 180
const degrees = (radian: number) => (radian * 180) / Math.PI
const round = (value: number) => Math.round(value * 1e6) / 1e6
