import type { Picture } from '@/geo/picture'

/** Whose picture it is: the source and the claimant; empty for everybody's. */
export function accordingWords({ source, by }: Picture, sourceName: string | undefined): string {
  return [source && (sourceName ?? source), by].filter(Boolean).join(', and ')
}
