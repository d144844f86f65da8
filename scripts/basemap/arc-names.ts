/**
 * Where names are written along a curve, set by hand. What is a mountain range and what a desert is common knowledge;
 * where each begins and ends is not agreed, so a name stands on it and says no more. English names, as Natural Earth has them.
 */
import type { Position } from 'geojson'

/**
 * The middle of the name; how it rises there to the right, degrees; and how much it turns downwards over ten degrees of
 * longitude, degrees: a name that arches has a `bend` above 0, one that sags below.
 */
export type Arc = { at: Position; turn?: number; bend?: number }

export const COUNTRY_ARCS: Record<string, Arc> = {
  AFG: { at: [65.4, 33.35], turn: 13, bend: -14 },
  KAZ: { at: [67.6, 47.7], turn: 2, bend: 12 },
  KGZ: { at: [75.0, 41.5], turn: 4, bend: 22 },
  TJK: { at: [71.8, 38.72], turn: -8, bend: 20 },
  TKM: { at: [59.2, 39.4], turn: -26, bend: 14 },
  UZB: { at: [64.1, 41.0], turn: -36, bend: 10 },
  CHN: { at: [84.6, 40.2], turn: 3, bend: 8 },
  IND: { at: [77.6, 24.4] },
  IRN: { at: [55.6, 33.2], turn: -28, bend: 10 },
  MNG: { at: [93.5, 47.3], turn: -6 },
  PAK: { at: [68.4, 28.9], turn: 38, bend: -16 },
  RUS: { at: [47.5, 56.2], turn: 4 },
  TUR: { at: [40.2, 38.9] },
}

/** Rank 1 is named on a map of the region, 3 only close up. */
type Named = Arc & { name: string; rank: 1 | 2 | 3 }

export const LANDS: Named[] = [
  { name: 'Hindu Kush', rank: 1, at: [70.5, 35.75], turn: 29, bend: 12 },
  { name: 'Pamir', rank: 1, at: [73.5, 37.95], turn: -4 },
  { name: 'Tian Shan', rank: 1, at: [79.3, 42.15], turn: 11, bend: 8 },
  { name: 'Karakoram', rank: 2, at: [76.1, 35.9], turn: -33, bend: -6 },
  { name: 'Himalaya', rank: 1, at: [81.0, 29.9], turn: -29, bend: -14 },
  { name: 'Kunlun', rank: 1, at: [82.0, 36.2], turn: -4, bend: -10 },
  { name: 'Tibetan Plateau', rank: 2, at: [86.5, 33.0] },
  { name: 'Altai', rank: 1, at: [88.3, 48.6], turn: -34 },
  { name: 'Dzungaria', rank: 2, at: [86.4, 45.3], turn: -4 },
  { name: 'Kopet Dag', rank: 2, at: [57.2, 38.1], turn: -27, bend: 10 },
  { name: 'Elburz', rank: 2, at: [52.6, 36.1], turn: 6, bend: -20 },
  { name: 'Zagros', rank: 1, at: [49.4, 32.6], turn: -40, bend: 4 },
  { name: 'Caucasus', rank: 1, at: [44.6, 42.6], turn: -24 },
  { name: 'Sulaiman Range', rank: 3, at: [69.95, 30.6], turn: 78 },
  { name: 'Alay Range', rank: 3, at: [72.4, 39.95], turn: 4 },
  { name: 'Gissar Range', rank: 3, at: [68.6, 38.98], turn: 3 },
  { name: 'Nuratau', rank: 3, at: [66.6, 40.5], turn: -14 },
  { name: 'Koh-i-Baba', rank: 3, at: [67.3, 34.62], turn: 6 },
  { name: 'Paropamisus', rank: 3, at: [63.3, 34.75], turn: 4 },
  { name: 'Karakum', rank: 1, at: [58.0, 40.8], turn: -20, bend: 10 },
  { name: 'Kyzylkum', rank: 1, at: [65.0, 43.15], turn: -28, bend: 8 },
  { name: 'Taklamakan', rank: 1, at: [82.4, 38.7], turn: 3, bend: 6 },
  { name: 'Ustyurt Plateau', rank: 2, at: [55.9, 43.3], turn: -8 },
  { name: 'Betpak-Dala', rank: 2, at: [70.3, 46.1], turn: -10 },
  { name: 'Moyynqum', rank: 3, at: [71.3, 44.2], turn: -14 },
  { name: 'Kazakh Uplands', rank: 2, at: [73.4, 49.2], turn: -6 },
  { name: 'Fergana Valley', rank: 3, at: [71.55, 40.62], turn: 7 },
  { name: 'Dasht-e Kavir', rank: 2, at: [54.6, 34.7] },
  { name: 'Dasht-e Lut', rank: 2, at: [58.9, 30.9], turn: -38 },
  { name: 'Registan', rank: 2, at: [65.2, 30.3], turn: 4 },
  { name: 'Dasht-e Margo', rank: 3, at: [62.9, 30.9], turn: -6 },
  { name: 'Thar Desert', rank: 2, at: [71.6, 27.3], turn: 36 },
]

export const WATERS: Named[] = [
  { name: 'Caspian Sea', rank: 1, at: [51.45, 39.4], turn: -80 },
  { name: 'Black Sea', rank: 1, at: [35.2, 43.2] },
  { name: 'Persian Gulf', rank: 1, at: [51.4, 27.3], turn: -44, bend: -10 },
  { name: 'Gulf of Oman', rank: 1, at: [58.9, 24.7], turn: -24 },
  { name: 'Arabian Sea', rank: 1, at: [64.5, 20.5] },
  { name: 'Red Sea', rank: 1, at: [37.4, 21.7], turn: -60 },
  { name: 'Bay of Bengal', rank: 1, at: [88.5, 17.5] },
  { name: 'Mediterranean Sea', rank: 1, at: [27.5, 33.9] },
]
