import type { Atlas } from '@/geo/schema'

/** How the map's lines are to be read, and whose data it is drawn from, in one line. */
export function creditWords(credits: Atlas['credits']): string {
  return ['Boundaries as held, disputed lines broken', ...credits.map(({ label, licence }) => `${label} (${licence})`)].join(' · ')
}
