/** The table that the bench prints, and what its words mean. */
import { quantile, type Measured } from './measure'

export type Row = Measured & {
  name: string
  /** ms of the main thread that a step may add; of a bare page there is none */
  limit: number | undefined
  load: number
  busy: number
  longest: number
  heap: number
  requests: number
  setData: number
}

const columns = ['', 'a step adds', 'with its frame', 'repaint alone', 'script', 'handler', 'longest', 'pace', 'to idle', 'its work', 'frames', 'requests', 'setData', 'loaded in', 'busy', 'blocked', 'heap']

/** The table, the limits and the explanation, as text. */
export function report(rows: readonly Row[]): string {
  const table = [columns, ...rows.map(cells)]
  const widths = columns.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  '))
  return ['', ...lines, '', ...rows.flatMap(verdict), '', explanation].join('\n')
}

function cells({ name, step, repaint, single, requests, setData, load, busy, longest, heap }: Row): string[] {
  return [
    name,
    addedBy({ step, repaint }).toFixed(1),
    both(step.work),
    both(repaint.work),
    step.script.toFixed(1),
    both(step.handler),
    step.longest.toFixed(0),
    step.pace.toFixed(0),
    both(single.idle, 0),
    both(single.work),
    both(single.frames, 0),
    String(requests),
    String(setData),
    `${(load / 1000).toFixed(1)} s`,
    `${busy.toFixed(1)} s`,
    longest.toFixed(0),
    `${heap.toFixed(0)} MB`,
  ]
}

/** The mean of the steps less the median of a repaint, ms: means, so that work that is put off to every tenth step counts. */
function addedBy({ step, repaint }: Pick<Row, 'step' | 'repaint'>): number {
  return step.task - quantile(repaint.work, 0.5)
}

function verdict(row: Row): string[] {
  if (row.limit === undefined) return []
  const added = addedBy(row)
  const loads = row.requests || row.setData ? `loaded ${row.requests} files and rebuilt ${row.setData} sources: over` : 'loaded nothing, rebuilt no source: pass'
  return [`${row.name}: a step adds ${added.toFixed(1)} ms to a frame, with the frame ${row.step.task.toFixed(1)} ms; the limit is ${row.limit} ms: ${added > row.limit ? 'over' : row.step.task > row.limit ? 'pass, but for the frame' : 'pass'}; ${loads}`]
}

function both(values: readonly number[], digits = 1): string {
  return `${quantile(values, 0.5).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`
}

const explanation = `All times in ms unless said otherwise; "a / b" is the median and the 95th percentile. Work is what the page's main thread ran on a
processor (the thread's own clock: waiting for the other programs of the machine, and for the software that draws, is not in it).
  a step adds     the main-thread work of a step, which the limit is about: all of it from the first step to the last, divided by
                  the steps, less the median of a repaint. It holds the handler, React, what MapLibre does with the tiles that its
                  worker made anew, and whatever follows later, such as the address.
  with its frame  the raw number: all work of the main thread from one step to the next, one step in each animation frame
  repaint alone   the same with map.triggerRepaint() in place of the step: what a frame costs on that page when nothing changes
  script          the browser's ScriptDuration for each step (raw)
  handler         from the key's event to the return of the page's handlers, as it passed
  longest         the longest task while stepping, as it passed
  pace            from one step to the next: how fast this machine draws
  to idle, its work, frames   one step at a time: until the map is idle, the main-thread work until then, the frames drawn
  requests, setData           files asked for while stepping (not the page's icon), and sources that were given other data
  loaded in, busy, blocked, heap   until the map was idle at first, s of main-thread work in it, its longest task, the heap then`
