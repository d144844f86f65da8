/** Of layers: those whose features happen once, and those whose features stand for a time. */
import type { Layer } from './schema'

/** Whether a layer's features happen once: their time is the answer to a question about a date, not the periods of a status. */
export function happensOnce({ time, fields }: Pick<Layer, 'time' | 'fields'>): boolean {
  return time !== undefined && fields[time]?.type === 'date'
}
