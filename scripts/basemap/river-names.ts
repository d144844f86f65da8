/** Names and ranks of rivers, which the package leaves out; each is known by places on it. */
import type { Position } from 'geojson'

/** Rank 1 shows on a map of the region; 4 only close up. */
export type River = { name: string; rank: number; on: Position[] }

export const RIVERS: River[] = [
  { name: 'Amu Darya', rank: 1, on: [[62.2, 40.55], [59.1, 43.29]] },
  { name: 'Panj', rank: 1, on: [[70.26, 37.67]] },
  { name: 'Pamir', rank: 3, on: [[73.21, 37.42]] },
  { name: 'Syr Darya', rank: 1, on: [[69.07, 40.53], [70.19, 40.33], [61.6, 46.1], [64.5, 44.8]] },
  { name: 'Naryn', rank: 2, on: [[76.0, 41.43], [72.78, 41.76]] },
  { name: 'Helmand', rank: 1, on: [[65.33, 32.48]] },
  { name: 'Indus', rank: 1, on: [[72.85, 34.19], [71.0, 31.9], [67.92, 24.01]] },
  { name: 'Ural', rank: 2, on: [[51.72, 46.94], [58.78, 51.87], [55.1, 51.75], [59.0, 53.4]] },
  { name: 'Volga', rank: 2, on: [[45.67, 50.22], [48.3, 46.4]] },
  { name: 'Kama', rank: 3, on: [[51.14, 55.49], [53.7, 58.21]] },
  { name: 'Don', rank: 3, on: [[43.62, 48.88], [40.99, 47.61]] },
  { name: 'Irtysh', rank: 2, on: [[83.47, 48.54], [78.2, 50.9], [87.54, 47.43], [73.0, 55.5]] },
  { name: 'Tobol', rank: 3, on: [[65.3, 55.4], [63.6, 53.2]] },
  { name: 'Tarim', rank: 2, on: [[85.63, 41.0], [87.54, 40.98]] },
  { name: 'Yarkand', rank: 3, on: [[76.2, 37.74]] },
  { name: 'Sutlej', rank: 3, on: [[81.28, 30.79], [74.0, 30.9], [81.35, 32.0], [76.42, 31.4]] },
  { name: 'Chenab', rank: 3, on: [[72.13, 31.19]] },
  { name: 'Ganges', rank: 2, on: [[85.2, 25.6], [80.35, 26.5], [88.0, 24.7]] },
  { name: 'Yamuna', rank: 3, on: [[78.61, 26.9]] },
  { name: 'Yarlung Tsangpo', rank: 3, on: [[84.52, 29.46], [90.75, 29.32]] },
  { name: 'Tigris', rank: 2, on: [[44.41, 33.74]] },
  { name: 'Euphrates', rank: 2, on: [[46.57, 30.9], [40.41, 35.17], [38.94, 37.81]] },
  { name: 'Shatt al-Arab', rank: 3, on: [[48.19, 30.36]] },
  { name: 'Salween', rank: 3, on: [[94.53, 31.48]] },
]
